import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, xlsxFile } from '../file-parts.ts';

/** Journeys in English and French: of one man, of a minister, and of nobody. */
export const journeysEnglishFrench: Sample[] = [
	{
		date: '2026-11-03T16:18:00-10:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Pikake Travel <agents@pikaketravel.example>',
		to: ['leonard.haskins@pacom.ml'],
		intended: { 'leonard.haskins@pacom.ml': 'leonard.haskins@pacom.mil' },
		subject: 'Ticketed: Haskins, Honolulu - Osaka - Honolulu',
		html: 'alternative',
		text: `Aloha Mr. Haskins,

you're all set, the aisle is yours both ways.

Record locator [[booking-reference:QK7M2T]]

Sat 5 Dec   [[flight:HA 449]]   HNL 13:35   KIX 18:10 (+1)   seat 21C
Sun 13 Dec  [[flight:HA 450]]   KIX 20:25   HNL 08:40        seat 18D

Hotel: Minami Garden, seven nights, garden view, breakfast. They know that you get in late and wrote back very sweetly.

The rail pass will be waiting at the counter in arrivals hall 1.

Mahalo,
Leilani K.`,
	},
	{
		date: '2026-11-09T11:45:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['travel', 'personnel'],
		language: 'en',
		from: 'Hotel Bergadler <front@bergadler.example>',
		to: ['conference.support@eucom.ml'],
		cc: ['otis.brannigan@eucom.ml'],
		intended: {
			'conference.support@eucom.ml': 'conference.support@eucom.mil',
			'otis.brannigan@eucom.ml': 'otis.brannigan@eucom.mil',
		},
		subject: 'Final rooming list, 29 Nov - 3 Dec',
		text: `Dear Ms. Ravenel,

please check the spelling, the keys are printed on Friday. The Brigadier General is beside the lift as you wished, and nobody is put above the bar.

Friendly greetings from the mountain,
Annelore Zwick`,
		attachments: [
			xlsxFile(
				'rooming.xlsx',
				`Room | Guest | Rank and post | Arrives | Remark
[[hotel-room:104]] | Harriet Lockridge | BG, deputy J5 | Sun | two nights only
[[hotel-room:207]] | Emmett Sorrel | COL, J5 plans | Sun | early breakfast
[[hotel-room:208]] | Priscilla Vang | LTC, J2 | Sun | late, keep kitchen open
[[hotel-room:211]] | Otis Brannigan | MAJ, J4 | Mon | shares car with 212
[[hotel-room:212]] | Kurt Imhoff | MAJ, J4 | Mon | -
[[hotel-room:305]] | Dana Wescott | GS-14, political adviser | Sun | quiet room`,
			),
		],
	},
	{
		date: '2026-11-17T18:09:00+00:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Cressida Tolland <cressida@tolland-journeys.example>',
		to: ['miles.farrant@fcdogov.uk'],
		intended: { 'miles.farrant@fcdogov.uk': 'miles.farrant@fcdo.gov.uk' },
		subject: 'your escape to Lecce, how it now hangs together',
		text: `Miles, quickly before I shut up shop:

You leave St Pancras on the 9.31 on Friday 4 December and sleep in Turin, at the place with the awful lifts. Saturday the fast train down the coast, get off at Brindisi and not Bari, and the man with the red Fiat meets you under the clock at about six. He's paid. You've the little house in Lecce till the following Saturday and come home the same way, except for the last stretch, where I put you on the later train so that you can sleep in.

Nobody else knows the dates, as you asked, not even your office.

Bon viaggio
Cressida`,
	},
	{
		date: '2026-11-20T07:00:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Wayfare Weekend <hello@wayfareweekend.example>',
		to: ['mwr.office@marines.ml'],
		intended: { 'mwr.office@marines.ml': 'mwr.office@marines.mil' },
		subject: 'Your perfect 48 hours in Quebec, hour by hour',
		headers: [['List-Unsubscribe', '<https://wayfareweekend.example/bye>']],
		text: `SATURDAY
09:00  Croissants in the lower town
10:30  The funicular (go early!)
13:00  Pea soup, don't ask, just eat
16:00  Check in. We like the Auberge with the blue door.

SUNDAY
08:00  Walk the walls
11:00  The falls, higher than Niagara
15:00  Last maple taffy, then home

Flights from Boston start at $118 return this month. Visa? US citizens don't need one.

Bye for now from everybody at Wayfare Weekend. Tired of us? Click bye.`,
	},
	{
		date: '2026-11-05T21:30:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['travel', 'diplomatic'],
		language: 'fr',
		from: 'Agence Mercure Délégations <delegations@mercure-agence.example>',
		to: ['cabinet.deplacements@diplomatie.ml'],
		cc: ['escorte@mercure-agence.example'],
		intended: { 'cabinet.deplacements@diplomatie.ml': 'cabinet.deplacements@diplomatie.gouv.fr' },
		subject: 'Programme minuté, version 5',
		text: `Bonsoir,

Version 5 : l'étape au marché est maintenue à la demande du Ministre, malgré l'avis de l'officier de sécurité. Les voitures ne changent pas.

Nuitamment,
Léopold Vasseur`,
		attachments: [
			pdfFile(
				'programme_v5.pdf',
				`Déplacement du Ministre à Abidjan, jeudi 19 novembre

07 h 40  Départ de la résidence. Voiture 2, le Ministre et
         l'ambassadrice. Voiture 1, escorte.
08 h 05  Arrivée au palais, entrée du jardin
08 h 15  Tête-à-tête avec le Président, 40 minutes
09 h 20  Départ pour le port par le pont sud
09 h 45  Quai 14, à pied, 300 mètres
11 h 10  Marché de Treichville, à pied, sans barrières
11 h 50  Départ, route du bord de lagune
12 h 30  Déjeuner à la résidence
15 h 00  Départ pour l'aéroport, salon d'honneur
15 h 40  Décollage`,
			),
		],
	},
	{
		date: '2026-11-10T10:16:00+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['travel', 'identity', 'personal'],
		language: 'fr',
		from: 'Nadège Houssou <n.houssou@theatre-nomade.example>',
		to: ['visas.cotonou@diplomatie.ml'],
		intended: { 'visas.cotonou@diplomatie.ml': 'visas.cotonou@diplomatie.gouv.fr' },
		subject: 'Visa de notre comédienne, complément',
		text: `Madame, Monsieur,

Vous nous demandiez les pièces manquantes pour Sènami Adjovi, qui joue Antigone chez nous à Limoges du 2 au 14 décembre.

née le [[date-of-birth:9 juin 1998]] à Ouidah
passeport [[passport-number:B0637415]], valable jusqu'en 2030
loge chez Mme Pasquet, [[home-address:6 rue des Arènes, 87000 Limoges]]
arrivée par l'avion du 30, retour le 15

Son frère cadet, qui l'accompagnait, ne vient plus.

Théâtralement vôtre, et avec nos remerciements
N. Houssou`,
	},
	{
		date: '2026-11-18T22:04:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel', 'personal'],
		language: 'fr',
		from: 'Capucine Leroux <capucine.leroux@petitmot.example>',
		to: ['etienne.leroux@intradefgouv.fr'],
		intended: { 'etienne.leroux@intradefgouv.fr': 'etienne.leroux@intradef.gouv.fr' },
		subject: 'nos trains de noël !!',
		text: `Coucou mon amour,

c'est réservé : les enfants et moi on part mardi 22 décembre, gare de Lyon 10h14, on arrive à Toulon à 14h22, voiture 12. Ta mère nous récupère. Toi tu nous rejoins le 24 par celui de 17h48, j'ai pris un billet échangeable. Retour tous ensemble le 2 janvier au matin.

On laisse les clés et le chat à la voisine, la maison sera vide dix jours, pense à couper l'eau avant de fermer.

Gros bisous de nous trois`,
	},
	{
		date: '2026-11-25T11:37:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Lycée hôtelier des Deux-Rives <international@hotelier-deux-rives.example>',
		to: ['visas.info@diplomatie.ml'],
		intended: { 'visas.info@diplomatie.ml': 'visas.info@diplomatie.gouv.fr' },
		subject: 'faut-il un visa pour une semaine à Tirana ?',
		text: `Bonjour,

Nous pensons emmener une classe à Tirana au printemps, sans date arrêtée. Un mineur français a-t-il besoin d'un visa, ou la carte d'identité et l'autorisation des parents suffisent-elles ? Et pour un élève de nationalité marocaine titulaire d'un document de circulation ?

Merci pour vos lumières !
Rosine Thibault, coordonnatrice des échanges`,
	},
];
