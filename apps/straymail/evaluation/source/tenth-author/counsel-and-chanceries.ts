import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

/** Complaints, inspections, consular notes and a memorandum. */
export const counselAndChanceries: Sample[] = [
	{
		date: '2026-11-04T16:50:00+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'marked', 'identity', 'personal'],
		language: 'en',
		markings: ['OFFICIAL-SENSITIVE'],
		from: 'Imogen Saltmarsh <i.saltmarsh@bexleymarsh-law.example>',
		to: ['Fiona.Hartley832@modgov.uk'],
		intended: { 'Fiona.Hartley832@modgov.uk': 'Fiona.Hartley832@mod.gov.uk' },
		subject: 'Our client: Cpl R. Adeyemi - your ref SCO/26/1174',
		text: `Dear Ms Hartley

We write further to your letter of 21 October.

Our client does not accept that the delay was his. The grievance was handed to the adjutant on 2 February; the adjutant's own diary says so. We attach our chronology, which quotes from the disclosure your team released to us and therefore carries over its heading.

Please confirm by 18 November that (a) the panel will sit with an independent member, and (b) the medical downgrade will be looked at together with the bullying allegation and not after it.

We are sorry to chase, but Mrs Adeyemi has had no answer from the welfare officer either, and there is a baby due.

Yours faithfully

Imogen Saltmarsh
Associate, Bexley Marsh LLP
Regulated by the Solicitors Regulation Authority. This message may contain legally privileged material; if it is not meant for you please tell us.
`,
		attachments: [
			docxFile(
				'Chronology - Adeyemi.docx',
				`[[marking:OFFICIAL-SENSITIVE]]

CHRONOLOGY OF COMPLAINT

Complainant: Cpl Rotimi Adeyemi, born [[date-of-birth:26 January 1995]]
NI number: [[uk-nino:PX 48 21 07 B]]

14 Nov 2025  Remark by SSgt in the stores, heard by two others.
16 Nov 2025  Complainant asks for a transfer. Refused orally.
2 Feb 2026   Written grievance given to the adjutant.
3 Feb 2026   Duties changed, weekends only.
11 May 2026  Referred to medical centre.
9 June 2026  Acknowledged by the complaints office, 127 days later.
21 Oct 2026  Respondent interviewed.

Loss to date: pension contributions missed, 11 weekends of allowance.`,
			),
		],
	},
	{
		date: '2026-11-11T10:25:40+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'fr',
		from: 'Dr Kassim Traoré <k.traore@hopital-djoliba.example>',
		to: ['inspection@sante.ml', 'cab@defense.ml'],
		intended: { 'inspection@sante.ml': 'inspection@sante.gov.ml', 'cab@defense.ml': 'cab@defense.gouv.ml' },
		subject: 'Tr: Tr: Suite de l’enquête interne, pharmacie de garde',
		text: `Monsieur l'Inspecteur,

Je vous transfère le mot du surveillant général, qu'il m'a envoyé par son neveu. Comme convenu, je ne l'ai montré à personne à l'hôpital. Je mets le cabinet de la Défense en copie car les cartons portaient le cachet de l'infirmerie du camp.

Je reste à votre disposition pour être entendu, mais de préférence pas dans mon bureau.

Respectueusement,
Dr Traoré, président de la commission d'enquête

------- Message transféré -------
De : Lamine C.
À : Dr Traoré

Docteur pardon pour le retard, y avait pas courant.

Voici ce que j'ai vu moi-même. La nuit du 29 au 30, le préposé Bakary Diarra est resté seul de 23h à 4h. Le matin il manquait 40 flacons de ceftriaxone et les 12 boîtes d'artésunate. Le cahier a été recopié, l'encre n'est pas la même. Je lui ai posé la question devant Mme Keïta, il a dit que c'est le major Sidibé qui avait "autorisé verbalement". Le major nie.

On a demandé des explications écrites aux deux, sous 72 h. Diarra n'a rien remis. Proposition : suspension à titre conservatoire en attendant le conseil de discipline.

C'est la vérité et je signe.
Lamine
`,
	},
	{
		date: '2026-11-18T09:14:22+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility', 'marked'],
		language: 'nl',
		markings: ['Departementaal VERTROUWELIJK'],
		from: 'Bas Oudshoorn <b.oudshoorn@brandadvies-veluwe.example>',
		to: ['vastgoed.noord@mimdef.nl'],
		cc: ['Margriet Tol <m.tol@brandadvies-veluwe.example>'],
		intended: { 'vastgoed.noord@mimdef.nl': 'vastgoed.noord@mindef.nl' },
		subject: 'Rapport ronde 3 nov',
		text: `Hoi Erwin,

Hierbij de rapportage van de ronde. Sorry dat het wat langer duurde, Margriet had griep en ik moest alles zelf uitwerken.

De rubricering heb ik overgenomen van jullie opdrachtbrief, neem aan dat dat zo moet. Wil je voor de 1e laten weten of we het trappenhuis nog moeten doormeten?

mzzl. Bas
(vanaf de steiger getikt)
`,
		attachments: [
			pdfFile(
				'rapport_gezondheidscentrum_gbw7.pdf',
				`[[marking:Departementaal VERTROUWELIJK]]
BRANDADVIES VELUWE - INSPECTIERAPPORT
Object: gezondheidscentrum, gebouw 7, kazerne Harskampseweg
Positie: [[geo-coordinate:52.1386 N, 5.7471 E]]
Inspectie: 3 november 2026, door B. Oudshoorn
Bevindingen
1. Nooddeur oostgevel sluit niet af, slot al sinds juni defect. Van buiten te openen.
2. Camera 4 (hoek medicijnkluis) kijkt sinds de verbouwing tegen een kast aan.
3. Noodaggregaat start na 48 seconden, eis is 15.
4. Brandmeldcentrale niet doorgemeld aan de meldkamer tussen 22.00 en 06.00 uur.
5. Plattegrond bij de wacht is van 2014, vleugel C ontbreekt.
Advies: punten 1 en 4 binnen een week.`,
			),
		],
	},
	{
		date: '2026-11-20T15:39:05+00:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'nl',
		from: 'Honorair consulaat Bobo-Dioulasso <consul@hc-bobo.example>',
		to: ['desk-sahel@minbuza.ml'],
		intended: { 'desk-sahel@minbuza.ml': 'desk-sahel@minbuza.nl' },
		subject: 'Gesprek met de gouverneur over het streekziekenhuis',
		encoding: 'base64',
		text: `Beste collega's,

Gisteren had ik, op zijn verzoek, een gesprek van een klein uur met de gouverneur. Ik geef het hieronder weer zoals het liep; een net verslag volgt via de ambassade.

1. Hij begon over het ziekenhuis. De Nederlandse bijdrage stokt volgens hem "ergens tussen Den Haag en Accra". Hij wil van ons horen of het geld er nog komt, ja of nee. Een nee vindt hij beter dan stilte.

2. Over de twee Belgische artsen die in september vertrokken: hij houdt vol dat niemand ze heeft weggestuurd. Ik heb gezegd dat wij dat anders hebben begrepen. Hij lachte en schonk thee bij.

3. Opvallend: hij vroeg twee keer hoe wij zouden stemmen over de resolutie in Genève. Ik heb geantwoord dat ik een honorair consul ben en over paspoorten en dronken toeristen ga.

4. Hij zou het op prijs stellen als de directeur-generaal in het voorjaar langskomt. Geen datum genoemd.

Mijn indruk: hij heeft opdracht te sonderen, en hij doet het liever bij mij dan bij de ambassadeur. Graag uw lijn voordat ik hem terugbel.

Met consulaire groet,
Hendrika Bongers-Ouattara
`,
	},
	{
		date: '2026-11-02T14:08:59-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Priscilla Oyelaran <poyelaran@harbinger-health-it.example>',
		to: ['leroy.tans.civ@disa.ml'],
		intended: { 'leroy.tans.civ@disa.ml': 'leroy.tans.civ@disa.mil' },
		subject: 'DRAFT password policy memo - comments by COB Friday?',
		text: `Leroy,

Second draft of the memo, with your and Yusuf's comments in. I took out the bit about rotating every 60 days since NIST has moved on and so has everybody's patience.

Open questions, in the order I lose sleep over them:
 - do you want "secret" capitalized? I mean shared secret, not the classification
 - section 3, break-glass accounts: who holds the envelope, you or the watch floor?
 - Yusuf wants a picture of a bad password. I vetoed the picture.

Meeting still Wednesday 10, the small conference room.

Pris
`,
		attachments: [
			docxFile(
				'Password Policy Memo d2.docx',
				`MEMORANDUM FOR hospital system users (DRAFT 2)

SUBJECT: Passwords

1. Length. Fifteen characters or more. Password1! and Summer2026! are not passwords, they are invitations.
2. Sharing. A password is a secret between you and the system. Do not tell it to the help desk; the help desk will never ask.
3. Break-glass accounts. The password is kept in a sealed envelope, is changed after each use, and never appears in e-mail.
4. Private keys and API keys are to be kept in the vault and never in a ticket.
5. Examples such as 123-45-6789 in training slides are to be marked as examples.
6. Classified systems follow their own rules and are out of scope.

Questions: P. Oyelaran or Y. Demir.`,
			),
		],
	},
];
