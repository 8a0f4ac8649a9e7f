import type { Sample } from '../../../demo/form/sample.ts';
import { csvFile, docxFile } from '../file-parts.ts';

/** Journeys in Dutch: a couple, a battery, a holiday and a hotel. */
export const journeysDutch: Sample[] = [
	{
		date: '2026-11-06T13:22:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'nl',
		from: 'Reisbureau Zeven Zeeën <tineke@zevenzeeen-reizen.example>',
		to: ['h.oldenziel@mindef.ml'],
		intended: { 'h.oldenziel@mindef.ml': 'h.oldenziel@mindef.nl' },
		subject: 'De reisbescheiden voor u en mevrouw',
		text: `Beste meneer Oldenziel,

Alles zit in de bijlage. Print hem voor uw vrouw, zei u, die vertrouwt de telefoon niet.

Een heel fijne reis gewenst!
Tineke Vos`,
		attachments: [
			docxFile(
				'reisbescheiden.docx',
				`Harm Oldenziel en Wilma Oldenziel, Madeira

Heen: zaterdag 9 januari, [[flight:TP 671]], Amsterdam 12.05, Lissabon 14.10, daarna [[flight:TP 1687]] naar Funchal, aan 17.35
Terug: zaterdag 23 januari, [[flight:TP 1684]] en [[flight:TP 668]], Amsterdam 20.50

Reserveringscode: [[booking-reference:W4RDLC]]

Verblijf: Quinta das Hortênsias, kamer met zeezicht, halfpension
Auto: kleine klasse, af te halen bij de balie met de groene luifel

Levadawandeling met gids op 14 januari. Uw vrouw heeft voor de lage route gekozen.`,
			),
		],
	},
	{
		date: '2026-11-11T07:42:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'travel'],
		language: 'nl',
		from: 'Betuwe Tours planning <planning@betuwe-tours.example>',
		to: ['verplaatsing.13lbrig@army.ml'],
		intended: { 'verplaatsing.13lbrig@army.ml': 'verplaatsing.13lbrig@army.nl' },
		subject: 'bussen en diepladers A-batterij, definitief',
		text: `Sergeant, zo staat het nu in onze planning. Chauffeurs slapen in de bus bij de tweede stop. Wijzigen kan tot vrijdag 15u. Arno Geurts`,
		attachments: [
			csvFile(
				'rit_A_batterij.csv',
				`datum;vertrek;van;naar;aankomst;wat
zo 22 nov;04:30;Oirschot poort 2;Venlo grens;05:50;3 bussen, 141 man
zo 22 nov;05:15;Oirschot poort 2;Bergen-Hohne;13:40;6 diepladers, houwitsers
zo 22 nov;10:20;rustplaats Dammer Berge;Bergen-Hohne;13:10;3 bussen
vr 4 dec;19:00;Bergen-Hohne;Rukla;vr 4 dec 23:55;alleen eerste peloton`,
			),
		],
	},
	{
		date: '2026-11-16T20:33:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Sofie <sofie@sofieopstap.example>',
		to: ['inge.b@mail.ml'],
		intended: {},
		subject: 'nieuw stukje op de blog: de nachttrein die niet kwam',
		text: `Ingeke, eindelijk klaar! Over hoe wij zeven jaar geleden in Belgrado stonden met een geldig ticket, een lege fles en geen trein. Je komt er goed uit, beloofd, ik schrijf alleen dat gij op uw valies zat te zingen. Lees het en zeg of de foto mag blijven. X Sofie`,
	},
	{
		date: '2026-11-23T09:58:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'nl',
		from: 'Hotel De Meerpaal <receptie@hotel-demeerpaal.example>',
		to: ['r.schuurmans@mll.be'],
		intended: { 'r.schuurmans@mll.be': 'r.schuurmans@mil.be' },
		subject: 'Uw verblijf van 4 tot 6 december',
		text: `Dag mevrouw Schuurmans,

De naam bij reservatie [[booking-reference:MP-40917]] is aangepast naar meneer Quintens, met u als tweede gast. U hebt kamer [[hotel-room:33]], die met het balkon. Het ontbijt op zondag laten wij boven brengen, en op de rekening zal enkel 'vergaderpakket' staan zoals u vroeg.

Tot vrijdag, wij zwijgen als vermoord
Guido`,
	},
];
