import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, xlsxFile } from '../file-parts.ts';

export const wednesday: Sample[] = [
	{
		date: '2026-11-11T06:40:19-07:00',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'identity', 'financial', 'personal'],
		language: 'en',
		from: 'Mari Sandoval <mari.sandoval@desertpost.example>',
		to: ['luis.sandoval.4@us.af.ml'],
		intended: { 'luis.sandoval.4@us.af.ml': 'luis.sandoval.4@us.af.mil' },
		subject: 'the amended return again',
		text: `babe the lady at the tax place needs us to fix 2025, they used the wrong w2. She wants you to check this and sign, the numbers she has are

you [[us-ssn:412-68-9057]]
me (still the itin) [[us-itin:927-84-3316]]

refund goes to the credit union, acct [[us-bank-account:00928174453]], thats the joint one right? not the one for the truck

i put the good w2 on here. happy veterans day i guess, the kids made you a flag

m`,
		attachments: [
			pdfFile(
				'w2-2025.pdf',
				`Form W-2  Wage and Tax Statement  2025            (copy for employee's records)
a Employee's social security number    [[us-ssn:412-68-9057]]
b Employer identification number       [[us-ein:74-2918306]]
c Employer    Ocotillo Freight Lines, Tucson
e Employee    Luis R. Sandoval
f Address     [[home-address:818 W Calle Garza, Tucson, AZ 85713]]
1 Wages 14,220.18    2 Federal income tax withheld 1,106.40
16 State wages 14,220.18    17 State income tax 355.50`,
			),
		],
	},
	{
		date: '2026-11-11T08:05:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'travel'],
		language: 'fr',
		from: 'Cabinet du maire - Protocole <protocole@ville-saint-aubin-les-forges.example>',
		to: ['p.lacombe@interieur.ml'],
		cc: ['voyages.officiels@interieur.gouv.fr'],
		intended: { 'p.lacombe@interieur.ml': 'p.lacombe@interieur.gouv.fr' },
		subject: 'Minutage du 17',
		text: `Madame la Commandante,

Voici le minutage consolidé avec la préfecture et la gendarmerie. La variante pluie est au second bloc. Le maire insiste pour la poignée de main devant la halle ; nous avons prévu quatre minutes, pas davantage.

Le conducteur du véhicule de tête demande confirmation de l'entrée côté quai.

Respectueusement,
Denis Aubertin
chef du protocole`,
		attachments: [
			xlsxFile(
				'minutage_17nov_v6.xlsx',
				`Heure | Lieu | Mouvement | Véhicule | Contact
14:10 | Aérodrome, hangar 2 | Arrivée de M. le ministre | - | Cne Brossard
14:18 | Aérodrome | Départ du cortège par la D47 (délestage D12) | 1, 2, 3 | Cne Brossard
14:41 | Halle aux grains, entrée quai | Descente du ministre, côté droit | 1 | J. Pellet [[phone:06 39 98 21 57]]
14:45 | Halle aux grains | Bain de foule, 4 min, trois officiers de sécurité | - | J. Pellet
15:30 | Mairie, porte de la cour | Entrée à pied, 60 m à découvert | - | D. Aubertin
16:55 | Rue Basse | Réembarquement | 1, 2 | Cne Brossard
17:25 | Aérodrome | Décollage | - | -
Variante pluie |  | Pas de trajet à pied, cour intérieure | 1, 2, 3 | D. Aubertin`,
			),
		],
	},
	{
		date: '2026-11-11T09:00:03+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Marguerite des Ateliers du Fil <marguerite@ateliersdufil.example>',
		envelopeFrom: 'retour-4471@envois.ateliersdufil.example',
		to: ['colette.barrau@defense.ml'],
		intended: { 'colette.barrau@defense.ml': 'colette.barrau@defense.gouv.fr' },
		subject: 'Je vous dois un petit aveu…',
		headers: [
			['List-Unsubscribe', '<mailto:stop@ateliersdufil.example>, <https://envois.ateliersdufil.example/d/4471>'],
			['Feedback-ID', '4471:nl:fil'],
		],
		text: `Chère Colette,

Il pleut sur l'atelier ce matin et je pense à vous, qui lisez peut-être ces lignes entre deux réunions.

Je vous dois un aveu : la laine du mois d'octobre, celle que vous étiez si nombreuses à attendre, est arrivée avec trois semaines de retard. J'ai pleuré, un peu. Puis j'ai ouvert les cartons, et quelle couleur !

Alors voici notre secret, gardé jusqu'à ce matin : jusqu'à dimanche, toutes les pelotes « Brume » sont à moitié prix, et le patron du châle est offert. Il suffit de passer par la boutique en ligne, sans mot de passe ni code.

Prenez soin de vous et de vos mains.

Je vous embrasse,
Marguerite

--
Les Ateliers du Fil. Vous recevez cette lettre car vous êtes inscrite à notre liste (12 400 lectrices). Pour ne plus la recevoir : se désinscrire.`,
	},
	{
		date: '2026-11-11T10:30:30-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility', 'marked'],
		language: 'en',
		markings: ['CUI//SP-PHYS'],
		from: 'Tidewater Marine Inspect <field@tidewatermarineinspect.example>',
		to: ['"Grady, Sean P CIV" <sean.p.grady.civ@us.navy.ml>'],
		cc: ['naomi.brandt.civ@us.navy.mil'],
		intended: { 'sean.p.grady.civ@us.navy.ml': 'sean.p.grady.civ@us.navy.mil' },
		subject: 'Pier report',
		headers: [['User-Agent', 'Mozilla Thunderbird']],
		text: `Sean - report from the divers attached, sorry about the wait, the visibility was zero until Saturday. Photos go on the drive when Hank finds the cable.

- Walt`,
		attachments: [
			pdfFile(
				'UW inspection rev B.pdf',
				`[[marking:CUI//SP-PHYS]]

UNDERWATER AND ACCESS INSPECTION, PIER 11, rev B                     6 November 2026
Reference point at bollard 14: [[geo-coordinate:36.94712, -76.33118]]

1. Piles 30 to 46: section loss up to 40 percent on the inboard row. Mobile crane not
   to pass bent 38 until sleeves are fitted.
2. Port security barrier: two of nine float connectors missing at the north gate. A small
   craft can pass between panels 5 and 6 at low water.
3. Camera mast 3 has been without power since August; the shadow side of the dolphin is
   not seen from the guard post.
4. Shore power vault: hatch lock seized in the open position.

Recommend item 2 first.                              W. Petrie, diving supervisor

CUI//SP-PHYS`,
			),
		],
	},
	{
		date: '2026-11-11T11:22:41+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		from: 'Sandra Kok - Kok & Zn Grootkeuken <sandra@kokgrootkeuken.example>',
		to: ['facilitair.ermelo@defensie.ml'],
		intended: { 'facilitair.ermelo@defensie.ml': 'facilitair.ermelo@defensie.nl' },
		subject: 'Offerte 26-1187 combisteamers kazernekeuken',
		html: 'alternative',
		text: `Geachte heer Dijkstra,

Dank voor het prettige gesprek op de Beurs. Bijgaand onze offerte voor vervanging van de drie combisteamers, inclusief afvoer van de oude. Levertijd nu zes weken, na 1 december acht.

De aansluitwaarden zoals u ze doorgaf passen, er hoeft geen elektricien aan te pas te komen.

Met smakelijke groet,

Sandra Kok
Kok & Zn Grootkeukentechniek, Ede
algemeen 0318 55 50 10`,
		attachments: [
			docxFile(
				'Offerte 26-1187.docx',
				`OFFERTE 26-1187
Aan: Facilitair bedrijf, t.a.v. dhr. R. Dijkstra
Artikelnummers: zie leverancier

3 x combisteamer 10 x 1/1 GN, artikel 847201936 | EUR 11.480,00 per stuk | EUR 34.440,00
Onderstellen, artikel 847201951 | EUR 640,00 | EUR 1.920,00
Montage en afvoer | EUR 1.275,00
Totaal excl. btw | EUR 37.635,00
Geldig tot 31 december 2026. Betaling 30 dagen netto.`,
			),
		],
	},
	{
		date: '2026-11-11T13:49:08+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Me Antoine de Brécourt <a.debrecourt@cabinet-brecourt-associes.example>',
		to: ['comptabilite@defense.ml'],
		subject: 'Dossier confidentiel - sollicitation de votre concours',
		headers: [['Reply-To', 'brecourt.avocat.dossier@boitelibre.example']],
		text: `Madame, Monsieur,

Avocat à la cour, je me permets de vous contacter sur recommandation de votre direction générale dans le cadre d'une opération d'acquisition soumise à la plus stricte confidentialité. Pour des motifs tenant au règlement de l'autorité des marchés, aucune mention ne devra en être faite par téléphone ni auprès de vos collègues jusqu'à l'annonce officielle.

Votre probité ayant été soulignée, vous avez été désigné(e) pour traiter le premier versement. Je vous saurais gré de me confirmer par retour, à la présente adresse exclusivement, le solde disponible ainsi que le nom de la personne habilitée à valider les virements internationaux. La lettre de mission signée est jointe.

Dans l'attente, je vous prie d'agréer, Madame, Monsieur, l'expression de ma considération distinguée.

Maître Antoine de Brécourt
Brécourt & Associés`,
		attachments: [
			pdfFile(
				'lettre_de_mission.pdf',
				`BRECOURT & ASSOCIES - AVOCATS
LETTRE DE MISSION - STRICTEMENT PERSONNEL

Par la presente, le porteur est habilite a traiter l'operation dite "Horizon" sous le sceau
du secret. Toute divulgation entrainerait la caducite de l'operation et la responsabilite
personnelle de son auteur.
Les coordonnees bancaires seront communiquees apres votre accord.

Le President`,
			),
		],
	},
];
