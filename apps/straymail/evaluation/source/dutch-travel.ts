import { mrz } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { calendarFile, csvFile, pdfFile, pictureFile } from './file-parts.ts';

const [mrzFirst, mrzSecond] = mrz({
	state: 'NLD',
	surname: 'VAN<LEEUWENHOEK',
	given: 'MAARTJE',
	number: 'NW7C2R5L8',
	born: '870930',
	sex: 'F',
	expires: '341117',
});

export const dutchTravel: Sample[] = [
	{
		date: '2026-11-03T08:07:18Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['travel', 'operations', 'diplomatic'],
		language: 'nl',
		from: 'Bureau Staatsbezoeken Marlo Events <programma@marlo-events.example>',
		to: ['protocol@minbuza.ml'],
		cc: ['Chauffeursdienst <ritten@marlo-events.example>'],
		intended: { 'protocol@minbuza.ml': 'protocol@minbuza.nl' },
		subject: 'Draaiboek 17/11 versie 0.9',
		text: `Goedemorgen,

Versie 0.9. Gewijzigd ten opzichte van 0.8: de minister-president van Norland blijft een uur korter op de werf. Beveiliging heeft akkoord gegeven.

M.
`,
		attachments: [
			pdfFile(
				'draaiboek_0.9.pdf',
				`DRAAIBOEK WERKBEZOEK MINISTER-PRESIDENT VAN NORLAND       di 17 november

08.52   landing regeringstoestel, platform Noord, geen pers
09.05   vertrek colonne, MP in voertuig 2, via de dienstweg
09.38   aankomst scheepswerf, ingang kade 4
11.10   vertrek werf, route B langs de oude sluis
11.45   lunch, bovenzaal, MP zit met de rug naar het raam
13.20   vertrek naar het hotel, [[hotel-room:kamer 512]], rust tot 15.00
15.15   wandeling Prinsenpark, zes man beveiliging in burger
16.40   vertrek toestel
`,
			),
		],
	},
	{
		date: '2026-11-06T20:29:51Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'nl',
		from: 'Reisbureau Anker (Joke) <joke@reisbureau-anker.example>',
		to: ['ruben.stam@mindef.ml'],
		intended: { 'ruben.stam@mindef.ml': 'ruben.stam@mindef.nl' },
		subject: 'skivakantie rond!',
		encoding: 'base64',
		charset: 'utf-8',
		text: `Hé Ruben,

het is gelukt, mét de vroegboekkorting 🙂 Agenda-afspraak zit erbij, dan staat het meteen in je telefoon. Laat je even weten of jullie skipassen willen?

Joke
`,
		attachments: [
			calendarFile('vlucht.ics', [
				'PRODID:-//Reisbureau Anker//NL',
				'BEGIN:VEVENT',
				'UID:7731-a@reisbureau-anker.example',
				'DTSTAMP:20261106T202900Z',
				'DTSTART:20270206T055500Z',
				'DTEND:20270206T073500Z',
				'SUMMARY:Vlucht [[flight:HV 5671]] Eindhoven-Innsbruck',
				'DESCRIPTION:Reservering [[booking-reference:ZK9QVM]]\\, 2 volw. 1 kind',
				'LOCATION:Eindhoven Airport',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-10T07:19:39Z',
		kind: 'genuine',
		level: 'high',
		categories: ['travel', 'identity', 'personal'],
		language: 'nl',
		from: 'Sahel Logistiek BV <clearance@sahel-logistiek.example>',
		to: ['det.niger@army.ml'],
		intended: { 'det.niger@army.ml': 'det.niger@army.nl' },
		subject: 'paxlijst charter 14 nov -> graag check vóór 12.00',
		text: `Heren,

Van drie pax hebben wij nu alles, de rest komt met de tweede kist. Namen moeten exact zijn zoals in het paspoort.

Sahel Logistiek, Niamey office
`,
		attachments: [
			csvFile(
				'pax.csv',
				`ACHTERNAAM,VOORNAMEN,GEB,PASPOORT,NAT
VISSCHER,JOHANNES PIETER,[[date-of-birth:04/10/1983]],[[passport-number:NR3K8P0D6]],NLD
AMMERAAL,LINDA,[[date-of-birth:21/01/1992]],[[passport-number:NY61F9C24]],NLD
TAHAPARY,ROY,[[date-of-birth:15/12/1989]],[[passport-number:NU2H77B93]],NLD
`,
			),
		],
	},
	{
		date: '2026-11-12T17:48:23Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal'],
		language: 'nl',
		from: 'Maartje van Leeuwenhoek <maartje.vl@postduif-mail.example>',
		to: ['bureau.passen@minbuza.ml'],
		intended: { 'bureau.passen@minbuza.ml': 'bureau.passen@minbuza.nl' },
		subject: 'foto van mijn pas',
		text: `Beste mensen,

Zoals gevraagd aan de telefoon. Is hij zo scherp genoeg? De vorige was te donker.

M. van Leeuwenhoek
`,
		attachments: [
			pictureFile(
				'IMG_4471.png',
				`PASPOORT   KONINKRIJK DER NEDERLANDEN

NAAM   VAN LEEUWENHOEK
VOORNAMEN   MAARTJE
GEBOREN  [[date-of-birth:30 SEP 1987]]
DOCUMENT NR  [[passport-number:NW7C2R5L8]]

[[mrz:${mrzFirst}]]
[[mrz:${mrzSecond}]]
`,
			),
		],
	},
	{
		date: '2026-11-17T09:52:06Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Burgerzaken Vechtdal <burgerzaken@vechtdal-gemeente.example>',
		to: ['uitzendbureau.missies@defensie.ml'],
		intended: { 'uitzendbureau.missies@defensie.ml': 'uitzendbureau.missies@defensie.nl' },
		subject: 'Spoedpaspoorten groepsaanvraag: zo werkt het',
		text: `Geachte heer Wolters,

Een spoedaanvraag voor een groep kan alleen als iedereen zelf aan het loket komt. Meenemen: het oude paspoort (ook als het verlopen is), een pasfoto van hooguit zes maanden oud, en als het paspoort gestolen is het proces-verbaal. Paspoortnummers hoeft u ons vooraf niet te sturen, liever niet zelfs.

Een paspoortnummer begint met twee letters en bevat nooit de letter O, dus 'NO0000000' op het voorbeeldformulier bestaat echt niet. Mijn collega Gerda Pol heeft dinsdag dienst.

Vriendelijke groet,
Team Burgerzaken
`,
	},
];
