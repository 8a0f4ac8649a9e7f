import type { Sample } from '../../../demo/form/sample.ts';
import { csvFile, docxFile, pdfFile, xlsxFile } from '../file-parts.ts';

export const peopleLists: Sample[] = [
	{
		date: '2026-11-05T21:10:13-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: 'en',
		from: 'ENS Wade (home) <cwade.home@tidepoolmail.example>',
		to: ['swo.watchbill@navy.ml', 'brianna.m.olson.mil@mail.ml'],
		intended: {
			'swo.watchbill@navy.ml': 'swo.watchbill@navy.mil',
			'brianna.m.olson.mil@mail.ml': 'brianna.m.olson.mil@mail.mil',
		},
		subject: 'watchbill, did it at home sorry',
		text: `Senior, here it is. I moved Pruett off mids bc he falls asleep and everybody knows it. Also Lt Haas cannot stand with Ruiz, ask me in person.

cw`,
		attachments: [
			docxFile(
				'watchbill duty section 3.docx',
				`WATCHBILL, DUTY SECTION 3

CDO: LT Haas
OOD 0000-0400: ENS Wade. 0400-0800: OSC Lindell. 0800-1200: ENS Prakash
POOW: BM2 Ruiz, GM2 Tate, BM3 Okafor
Armed rover: GM3 Silva, MA3 Dombrowski
Sounding and security: DC3 Pruett, DCFN Lee
Engineering duty officer: LTJG Marchetti
Not qualified, stands under instruction: SN Avery, SN Holt, FN Castaneda
On the beach (no watch): CS2 Barlow`,
			),
		],
	},
	{
		date: '2026-11-11T05:32:49+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'identity', 'personal'],
		language: 'en',
		from: 'Boarding Clerk <boarding@solentportagency.example>',
		to: ['sealift.crewing@ustranscom.ml'],
		intended: { 'sealift.crewing@ustranscom.ml': 'sealift.crewing@ustranscom.mil' },
		subject: 'Joiners for immigration, three lines to check',
		html: 'alternative',
		text: `Good morning

Immigration bounced these three, they say a digit is off somewhere. This is how we have them on the crew list:

Second mate    Alan Whitford     passport [[passport-number:561082934]]   born [[date-of-birth:14/03/1981]]
Oiler          Cruz Delgado      passport [[passport-number:548217763]]   born [[date-of-birth:02/09/1994]]
Steward        Tonya Merriweather passport [[passport-number:570336418]]   born [[date-of-birth:27/11/1988]]

The other fifteen went through. Launch will not wait past noon, so quick as you can

Dot, boarding`,
	},
	{
		date: '2026-11-18T12:45:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Hire Our Ranks <events@hireourranks.example>',
		envelopeFrom: 'em.8812@send.hireourranks.example',
		to: ['transition.office@marines.ml'],
		intended: { 'transition.office@marines.ml': 'transition.office@marines.mil' },
		subject: 'Career fair December 5: 60 employers, free parking, free doughnuts',
		headers: [
			['List-Unsubscribe', '<https://send.hireourranks.example/x/8812>'],
			['X-Campaign', 'fair-dec'],
		],
		text: `Leaving the service? Bring a resume, leave with an interview.

* Mock interviews every half hour
* How an evaluation turns into a resume, the workshop
* Crew positions, shore positions, remote positions

Fairgrounds Hall B, 9 to 3. Register at https://hireourranks.example/dec5

Not interested? https://send.hireourranks.example/x/8812`,
	},
	{
		date: '2026-11-20T16:59:00-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'personal'],
		language: 'en',
		from: 'Lorna Beasley <lbeasley@guardfamilyservices.example>',
		to: ['1sg.detachment2@nationalguard.ml'],
		intended: { '1sg.detachment2@nationalguard.ml': '1sg.detachment2@nationalguard.mil' },
		subject: 'recall roster returned with corrections',
		text: `First Sergeant, I called all of them like you asked. Four numbers were dead. The corrected roster is attached, new numbers in the last column. Spc. Yancey's mother answered and we talked for forty minutes, lovely woman.

Lorna`,
		attachments: [
			csvFile(
				'recall_roster_det2.csv',
				`rank,name,duty,answered,phone
SSG,Whitlock Dana,team 1 leader,yes,[[phone:(417) 555-0162]]
SGT,Moreno Luis,team 2 leader,yes,[[phone:(417) 555-0119]]
SPC,Yancey Trent,driver,no (mother),[[phone:(573) 555-0174]]
SPC,Abbott Kim,medic,yes,[[phone:(417) 555-0188]]
PFC,Nguyen Peter,gunner,yes,[[phone:(816) 555-0135]]
PFC,Sorrell Jay,gunner,never,none`,
			),
		],
	},
	{
		date: '2026-11-06T18:20:27+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'personal'],
		language: 'fr',
		from: 'Mickaël Dugast <m.dugast@foyer-telecom.example>',
		to: ['officier.permanence@intradefgouv.fr'],
		intended: { 'officier.permanence@intradefgouv.fr': 'officier.permanence@intradef.gouv.fr' },
		subject: 'Permanences de décembre',
		text: `Salut chef,

Le tableau tel que je l'ai recopié du mur, à valider :

S49  lieutenant Aubert, sgt Pelletier, cpl Mendy
S50  capitaine Rivoire, adj Cazeneuve, cpl Tessier
S51  lieutenant Aubert (échange avec Noguès), sgt Hamidi, cpl Mendy
S52  adjudant-chef Noguès, sgt Pelletier, 1cl Brun

Joignables la nuit : Aubert [[phone:06 39 98 41 07]], Rivoire [[phone:06 39 98 72 55]], Noguès au fixe de sa belle-mère [[phone:02 61 91 30 18]].

Le cpl Tessier ne veut pas du 14. Faut lui dire, moi il m'écoute pas

Micka`,
	},
	{
		date: '2026-11-13T11:40:08+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: 'fr',
		from: 'Centre de Formation Vauban <inscriptions@cf-vauban.example>',
		to: ['c.delvaux@mll.be'],
		cc: ['formation.continue@mil.be'],
		intended: { 'c.delvaux@mll.be': 'c.delvaux@mil.be' },
		subject: 'Participants au stage déminage, liste reçue de votre bureau',
		text: `Madame Delvaux,

Votre bureau nous a transmis la liste ci-jointe. Deux noms figurent deux fois et le chef de groupe manque. Merci de la corriger avant septante-deux heures, sans quoi les chambres seront libérées.

Pour le Centre,
Anne-Sophie Quintart`,
		attachments: [
			pdfFile(
				'liste stage deminage.pdf',
				`LISTE DES PARTICIPANTS - STAGE DEMINAGE, NIVEAU 3

1  adjudant Fabrice Collard       plongeur demineur     chambre double
2  1er sergent Wendy Maes         artificier            chambre simple
3  sergent Thierry Noirhomme      artificier            chambre double
4  caporal Kevin Stassart         conducteur            chambre double
5  caporal Jonas Vermeersch       maitre-chien          chambre simple (chien)
6  1er soldat Rachid Boumedine    eclaireur             chambre double
7  sergent Thierry Noirhomme      (doublon ?)
8  1er sergent Wendy Maes         (doublon ?)
Chef de groupe : a designer`,
			),
		],
	},
	{
		date: '2026-11-21T08:08:08+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Dédé <andre.boules@petanque-dulavoir.example>',
		to: ['serge.lacombe@interieur.ml'],
		intended: { 'serge.lacombe@interieur.ml': 'serge.lacombe@interieur.gouv.fr' },
		subject: "L'équipe pour dimanche",
		text: `Serge, pour dimanche contre les pompiers je mets : Momo au tir, toi et Ginette au point, Jeannot remplaçant s'il a dormi. Marcel est « muté » à la buvette. Rendez-vous 9 h au lavoir, celui qui oublie le cochonnet paie l'apéro. Dédé`,
	},
	{
		date: '2026-11-09T13:55:31+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'identity'],
		language: 'nl',
		from: 'Havenbedrijf Rupelmonding <toegang@rupelmondinghaven.example>',
		to: ['sleepdienst.marine@mll.be'],
		intended: { 'sleepdienst.marine@mll.be': 'sleepdienst.marine@mil.be' },
		subject: 'Badges bemanning sleepboot',
		text: `Beste collega's,

In bijlage de bemanning zoals ge ze doorgaf. Bij de stuurman klopt het rijksregisternummer niet met zijn kaart, de machine pakt hem niet. Kijkt ge dat eens na?

De badges liggen klaar vanaf woensdag, af te halen door de man zelf.

Kris, dienst toegang`,
		attachments: [
			xlsxFile(
				'bemanning sleepboot.xlsx',
				`Functie | Naam | Rijksregisternummer | Badge
schipper | De Backer Rudi | [[be-rrn:84.03.12-157.07]] | gemaakt
stuurman | Claeys Jens | onleesbaar | wacht
machinist | Verhulst Tom | [[be-rrn:91.07.24-238.32]] | gemaakt
matroos | El Amrani Bilal | volgt | wacht
kok | Peeters Nancy | volgt | wacht`,
			),
		],
	},
];
