import { bsn, iban, nir, rrn } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { csvFile, docxFile, pdfFile } from '../file-parts.ts';

const patients: [string, string, string, string][] = [
	['Claes', 'Ruben', rrn('880314217'), 'HbA1c 8,9 %'],
	['De Smedt', 'Ilse', rrn('750922132'), 'TSH 11,2'],
	['Evrard', 'Benoît', rrn('910103305'), 'ferritine 9'],
	['Goossens', 'Kim', rrn('960718224'), 'normaal'],
	['Hendrickx', 'Stef', rrn('840228151'), 'gamma-GT 212'],
	['Jacobs', 'Nathalie', rrn('790511078'), 'normaal'],
	['Lambrechts', 'Wim', rrn('690806319'), 'PSA 7,4'],
	['Maes', 'Joke', rrn('930427146'), 'normaal'],
	['Peeters', 'Dries', rrn('870119403'), 'CRP 88'],
	['Thys', 'Anneleen', rrn('981202258'), 'normaal'],
	['Wauters', 'Geert', rrn('720615187'), 'LDL 201'],
];

export const clinic: Sample[] = [
	{
		date: '2026-11-02T17:44:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['medical', 'identity'],
		language: 'nl',
		from: 'Labo Zenne-Noord <resultaten@labo-zennenoord.example>',
		to: ['keuringen.nohb@mll.be'],
		intended: { 'keuringen.nohb@mll.be': 'keuringen.nohb@mil.be' },
		subject: 'periodieke keuring, reeks 44',
		text: `Dag collega,

in bijlage de reeks van vorige week, 11 stalen. De eHealthBox weigert weer, vandaar langs deze weg. Het staal van Peeters was wat gehemolyseerd maar bruikbaar.

Wie afwijkt krijgt van ons geen bericht, dat doen jullie zelf he?

groeten
Veerle (labo, tot 18u)
`,
		attachments: [
			csvFile(
				'reeks44.csv',
				`naam;voornaam;rijksregisternr;afwijkend\n${patients
					.map(([last, first, number, result]) => `${last};${first};[[be-rrn:${number}]];${result}`)
					.join('\n')}\n`,
			),
		],
	},
	{
		date: '2026-11-06T15:22:00-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'en',
		from: 'Hill Country Orthopedics - Referrals <referrals@hillcountry-ortho.example>',
		to: ['bamc.physicaltherapy@health.ml'],
		intended: { 'bamc.physicaltherapy@health.ml': 'bamc.physicaltherapy@health.mil' },
		subject: 'Referral - your pt seen 11/4',
		text: `See attached, 1 page. Original is going by fax but the fax over there rings and rings.

Please note the patient asked that nothing be left on the home voicemail.

Hill Country Orthopedics, referral coordinator
NOTICE: This communication may contain privileged and confidential health information. If you are not the intended recipient, destroy all copies.
`,
		attachments: [
			pdfFile(
				'referral_1104.pdf',
				`HILL COUNTRY ORTHOPEDICS                    11/04/2026

TO    Physical Therapy
RE    QUINTANILLA, Rosalind E
DOB   [[date-of-birth:06/21/1989]]     MRN  [[medical-record:HC-0048213]]

Thank you for seeing this active duty captain.

Dx    [[diagnosis:complete tear of the left supraspinatus tendon]]
      [[diagnosis:adhesive capsulitis]]
Hx    fall during ruck march, 09/12
Plan  8 wks PT before surgical decision. No overhead
      lifting. No push-ups. Night splint as tolerated.

Next visit here 12/16.

M. Abernethy-Cole, MD
`,
			),
		],
	},
	{
		date: '2026-11-10T12:37:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'identity', 'personal'],
		language: 'nl',
		from: 'Huisartsenpraktijk De Geul <assistente@hap-degeul.example>',
		to: ['gezondheidscentrum.oirschot@defensie.ml'],
		intended: { 'gezondheidscentrum.oirschot@defensie.ml': 'gezondheidscentrum.oirschot@defensie.nl' },
		subject: 'Overdracht ivm terugkeer in dienst',
		text: `Geachte collega,

Uw patiënt sgt1 M. (Maikel) Roosenboom, geb. [[date-of-birth:03-08-1994]], BSN [[nl-bsn:${bsn('21483907')}]], was tijdens zijn verlof bij ons.

E/ [[diagnosis:ziekte van Lyme]], rode kring op li kuit, tekenbeet eind september op de heide.
P/ doxycycline 2 dd 100 mg, 10 dgn, gestart 6-11. Controle bij u. Pt maakt zich vooral druk of hij half december mee mag. Dat oordeel laat ik graag aan u.

Allergie: penicilline (kind, uitslag, nooit uitgezocht).

Collegiale groet,
namens dr. Franssen
`,
	},
	{
		date: '2026-11-13T18:20:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'fr',
		from: 'Dr Aminata Coulibaly <a.coulibaly@clinique-badalabougou.example>',
		to: ['evacuations@sante.ml'],
		cc: ['directeur.regional@sante.gov.ml'],
		intended: { 'evacuations@sante.ml': 'evacuations@sante.gov.ml' },
		subject: 'Demande évacuation sanitaire vers Tunis - cas urgent',
		text: `Chers confrères,

Je reviens vers vous pour la fillette dont je parlais hier au téléphone à M. Dembélé. Le dossier papier est parti avec le chauffeur, voici le résumé pour que la commission puisse siéger lundi.

Nom : Fatoumata D., née le [[date-of-birth:12/02/2019]], dossier [[medical-record:CB-2026-1174]]
Diagnostic : [[diagnosis:tétralogie de Fallot]] non opérée, crises de cyanose depuis octobre
Sat. 71 % air ambiant
Accompagnante : la mère. Le père est en Côte d'Ivoire, il a donné son accord par écrit.

La clinique de Tunis garde un lit jusqu'au 22. Après, elle le donne. L'oxygène dans l'avion est à notre charge mais il faut le certificat de la tutelle.

Que Dieu vous facilite,
Dr A. Coulibaly
cardio-pédiatre
`,
	},
	{
		date: '2026-11-18T09:11:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['financial', 'identity'],
		language: 'fr',
		from: 'Service paie - Clinique des Tilleuls <paie@clinique-tilleuls.example>',
		to: ['ghislaine.morvan@intradefgouv.fr'],
		intended: { 'ghislaine.morvan@intradefgouv.fr': 'ghislaine.morvan@intradef.gouv.fr' },
		subject: 'Vacation infirmière novembre, pièces pour le versement',
		text: `Bonjour Madame Morvan,

comme convenu avec votre service, voici ce qu'il nous manquait pour l'infirmière que vous nous prêtez deux jours par semaine (convention hôpital militaire) :

	Mme Solène KERVADEC
	n° sécu [[fr-nir:${nir('2870329019114')}]]
	RIB [[iban:${iban('FR', '30003010640002198417X47')}]]

Merci de vérifier la clé du RIB, je l'ai recopiée d'une photo floue. Ses congés : elle a posé le 24 et le 31 décembre, vous aviez dit oui pour le 24 seulement.

Cordialement
Le service paie (Brigitte)
`,
	},
	{
		date: '2026-11-12T13:55:00-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Lorraine Beckwith <lbeckwith@chartwise-training.example>',
		to: ['him.supervisor@helth.ml'],
		intended: { 'him.supervisor@helth.ml': 'him.supervisor@health.mil' },
		subject: 'Slide notes for the records class (corrected handout)',
		text: `Hi Denise,

Handout is attached with the corrections from the dry run. Exercise 3 is the one where they have to spot what should have been redacted: diagnosis, passport, SSN, the usual. Everything on it is made up so nobody has to shred it after.

Can you check with Tyrell whether the room on the 3rd floor has a projector? Last year it had a cart and a prayer.

See you the 19th,
Lorraine
`,
		attachments: [
			docxFile(
				'Handout_Redaction_Basics.docx',
				`REDACTION BASICS - EXERCISE 3

A Social Security number has the form 123-45-6789. Never copy it to the cover sheet.

Sample line for practice (fictitious): Patient DOE, John, SSN 000-00-0000, MRN 00000000.

Questions
1. Which of the three items on the line may stay on a routing slip?
2. The word SECRET appears in a doctor's note: "patient kept his smoking secret." Is the note now classified? Discuss.
3. When is a diagnosis code on a bill a disclosure?
`,
			),
		],
	},
	{
		date: '2026-11-26T10:48:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Orderbureau Medilog <orders@medilog-zutphen.example>',
		to: ['apotheek.cmh@mimdef.nl'],
		intended: { 'apotheek.cmh@mimdef.nl': 'apotheek.cmh@mindef.nl' },
		subject: 'Nalevering 218765430 / artikelen tijdelijk op',
		text: `Goedemorgen Sjoerd,

Van order 218765430 konden we niet alles meegeven:

art. 100482917   verbandgaas 10x10        40 ds   mee
art. 100482925   hechtset steriel         12 st   volgt wk 49
art. 310077264   handschoen nitril M      20 ds   mee
art. 310077272   handschoen nitril L      20 ds   volgt, leverancier geeft geen datum

Jullie referentie 2611-4471-09 staat op de pakbon. Kun jij Ineke even laten weten dat de L er niet bij zit, anders staat ze maandag weer te tellen?

Fijne dag,
Hanneke
orderbureau
`,
		attachments: [
			csvFile(
				'pakbon_218765430.csv',
				`regel;artikel;omschrijving;besteld;geleverd;lot
1;100482917;verbandgaas 10x10;40;40;L2604418
2;100482925;hechtset steriel;12;0;
3;310077264;handschoen nitril M;20;20;L2599020
4;310077272;handschoen nitril L;20;0;
`,
			),
		],
	},
];
