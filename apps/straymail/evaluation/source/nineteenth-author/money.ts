import { iban } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

/** Returns, pay, debts and pensions in English, French and Dutch, and lessons about them. */
export const money: Sample[] = [
	{
		date: '2026-11-04T20:40:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['tax'],
		language: 'en',
		from: 'Rudy Pellegrino, EA <rudy@pellegrino-taxes.example>',
		to: ['vanessa.t.holloway@us.amry.ml'],
		intended: { 'vanessa.t.holloway@us.amry.ml': 'vanessa.t.holloway@us.army.mil' },
		subject: 'your amended 2024, please look before I e-file',
		text: `Vanessa, draft's attached. You owe, but less than the letter said. The alimony is what changed it. Don't sign page 2 until we've talked.

Rudy`,
		attachments: [
			pdfFile(
				'holloway amended draft.pdf',
				`DRAFT - AMENDED U.S. INDIVIDUAL INCOME TAX RETURN, 2024

Vanessa T. Holloway       Filing status: head of household

Wages                         as filed 58,204   now 58,204
Rental, duplex in Killeen     as filed      0   now  9,870
Alimony received (2017 decree)     0            now 14,400
Gambling winnings                  0            now  2,350
Deductions                    as filed 20,800   now 20,800
Tax owed                      as filed  4,126   now  8,017
Penalty, late                                        389

Reason: the taxpayer's former husband had told her that the
duplex was sold.`,
			),
		],
	},
	{
		date: '2026-11-12T15:55:00-08:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['financial', 'personal'],
		language: 'en',
		from: 'Marisol Beltran <m.beltran@palomar-lending.example>',
		to: ['corey.d.hastings@usmc.ml'],
		intended: { 'corey.d.hastings@usmc.ml': 'corey.d.hastings@usmc.mil' },
		subject: 'Last talk before it goes to collections',
		text: `Corporal Hastings,

You've missed August, September and October on the Mustang, so you are $2,418 behind with $21,960 to go. Letters to [[home-address:2207 Sagebrush Ct, Oceanside, CA 92058]] come back unopened.

I don't want to call your first sergeant. If you can bring $900 this week and $500 each payday I can keep the car in your driveway and the pawn loan out of it. If I hear nothing by Friday the tow truck gets the address and the file goes to Dorsey & Pike, who aren't as patient as me.

Call me, don't text: [[phone:(760) 555-0148]] rings on my desk.
Marisol`,
	},
	{
		date: '2026-11-19T12:12:00-06:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Prairie State Community College <vita@prairie-cc.example>',
		to: ['family.readiness@ng.ml'],
		intended: { 'family.readiness@ng.ml': 'family.readiness@ng.mil' },
		subject: 'Tax class for your families in January?',
		text: `Hi Mrs. Oakley,

Our accounting students would love to run the free class again: what is a W-2, who counts as a dependent, why combat pay is special, and what to do if the refund doesn't come. The sheet we hand out uses an invented couple, the Sixpacks, who earn $61,000 and forget everything.

Could you host us in the armory on January 16 or 23? We need chairs and an outlet.

Happy to help,
Milo Brandvold, instructor`,
		attachments: [
			docxFile(
				'class handout.docx',
				`THE SIXPACKS DO THEIR TAXES (an invented couple, for practice)

Joe Sixpack, wages 38,000. Jane Sixpack, wages 23,000. One child, little Bud. They rented out the garage for 1,200 and forgot it.

1. What is their filing status?
2. Is the garage income? Where does it go?
3. Joe's mother lives with them. Is she a dependent?
4. Work out the tax from the table on the back. Do they owe, or do they get a refund?

No real numbers in class, please. Leave your own W-2 at home.`,
			),
		],
	},
	{
		date: '2026-11-06T08:48:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['financial'],
		language: 'fr',
		from: 'Paie Services Armorique <paie@paie-armorique.example>',
		to: ['gwenola.tanguy@intradef.ml'],
		intended: { 'gwenola.tanguy@intradef.ml': 'gwenola.tanguy@intradef.gouv.fr' },
		subject: 'Bulletin rectifié',
		text: `Bonjour Mme Tanguy, voici votre bulletin d'octobre, corrigé de la saisie sur rémunération qui avait été comptée deux fois. La différence sera virée lundi. P. Gourmelen`,
		attachments: [
			pdfFile(
				'bulletin_2026_10.pdf',
				`BULLETIN DE PAIE            octobre 2026 (rectificatif)
Gwenola Tanguy, secrétaire administrative, échelon 6

Traitement brut                             2 214,60
Indemnité de résidence                         66,43
Pension civile                               -245,82
CSG et CRDS                                  -212,90
Saisie (pension alimentaire)                 -310,00
Acompte du 12                                -200,00
Net à payer                                 1 312,31

Viré sur [[iban:${iban('FR', '15589297140417263920158')}]]`,
			),
		],
	},
	{
		date: '2026-11-13T18:45:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['tax'],
		language: 'fr',
		from: 'Odilon Ferrières <odilon@ferrieres-fiscal.example>',
		to: ['marc.antoine.desroches@interieur.ml'],
		intended: { 'marc.antoine.desroches@interieur.ml': 'marc.antoine.desroches@interieur.gouv.fr' },
		subject: 'avant que le contrôleur ne le trouve',
		text: `Cher Marc-Antoine,

Lis, rature, renvoie. Et n'en parle pas au bureau.

Odilon`,
		attachments: [
			docxFile(
				'declaration_rectificative.docx',
				`DÉCLARATION RECTIFICATIVE DES REVENUS DE 2025
M. et Mme Desroches

Traitements : 71 340 euros, inchangé.
Revenus fonciers : le studio de Biarritz, loué sans être déclaré d'avril à septembre, 8 700 euros à ajouter.
Compte ouvert à Lugano en 2011 : jamais déclaré ; solde au 31 décembre 46 000 euros, intérêts 912 euros.
Pension versée à la mère de Madame : 4 800 euros, à supprimer, la bénéficiaire étant décédée en 2024.

Impôt supplémentaire estimé : 5 260 euros. Majoration, si la démarche est spontanée : 10 %, au lieu de 40 %.

Motif invoqué : une omission de bonne foi pour le studio. Pour Lugano, nous dirons la vérité.`,
			),
		],
	},
	{
		date: '2026-11-24T09:21:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Amicale des Anciens du Génie <bureau@amicale-genie.example>',
		to: ['action.sociale@intradef.ml'],
		intended: { 'action.sociale@intradef.ml': 'action.sociale@intradef.gouv.fr' },
		subject: 'Conférence « Ma retraite, mes impôts et moi »',
		text: `Chers camarades,

Le 9 décembre à 18 heures, salle Vauban, maître Quéméneur expliquera en une heure la réversion, le cumul emploi-retraite et la fameuse demi-part. Questions générales seulement : chacun gardera ses chiffres pour soi. Pot de l'amicale ensuite.

Voudriez-vous l'annoncer sur votre panneau ?

Avec notre salut du sapeur,
Le trésorier, Armand Blaise`,
		attachments: [
			pdfFile(
				'affichette.pdf',
				`MA RETRAITE, MES IMPÔTS ET MOI

Mercredi 9 décembre, 18 heures, salle Vauban

La réversion en dix minutes
Le cumul emploi-retraite, pour qui, combien ?
La demi-part : légende ou réalité ?

Entrée libre. Pot de l'amicale. On vient avec son conjoint,
on laisse son avis d'imposition à la maison.`,
			),
		],
	},
	{
		date: '2026-11-17T14:02:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['financial', 'personal'],
		language: 'nl',
		from: 'Pensioenbureau De Vaste Grond <deelnemers@vastegrond-pensioen.example>',
		to: ['adj.r.hoekstra@mindef.ml'],
		intended: { 'adj.r.hoekstra@mindef.ml': 'adj.r.hoekstra@mindef.nl' },
		subject: 'Uw vraag: eerder stoppen na de scheiding',
		text: `Geachte heer Hoekstra,

Wij hebben drie mogelijkheden voor u doorgerekend. Let op: zodra uw ex-vrouw haar deel opvraagt, ligt de verdeling vast.

Met de hartelijke groeten van Team Deelnemers
Saskia Timmerman`,
		attachments: [
			pdfFile(
				'berekening.pdf',
				`Deelnemer: R. Hoekstra, geboren [[date-of-birth:2 mei 1968]]

                                bruto per maand
1. Stoppen met 60 jaar          EUR 1.874
2. Stoppen met 62 jaar          EUR 2.119
3. Stoppen met 65 jaar          EUR 2.602

Af te staan aan mevrouw Lammers  EUR 488
Partnerpensioen nieuwe partner   EUR   0 (niet gehuwd)

Opgebouwd tot nu: 27 jaar en 4 maanden.`,
			),
		],
	},
	{
		date: '2026-11-28T10:30:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Buurthuis De Kapstok <balie@buurthuis-kapstok.example>',
		to: ['maatschappelijkwerk@defensie.ml'],
		intended: { 'maatschappelijkwerk@defensie.ml': 'maatschappelijkwerk@defensie.nl' },
		subject: 'folder "Schulden? Praat erover" bijbestellen',
		text: `Goedemorgen, de folders over schulden en toeslagen die Carolien bij ons neerlegde zijn op, kunnen we er nog vijftig krijgen? Ook graag een stapel van dat stripverhaal over Piet die nooit een blauwe envelop openmaakt, de jongeren nemen die allemaal mee. Dank je wel alvast! Nel van de balie`,
	},
];
