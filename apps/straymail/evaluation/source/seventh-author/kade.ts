import type { Sample } from '../../../demo/form/sample.ts';
import { csvFile, docxFile, nestedMail, xlsxFile } from '../file-parts.ts';

export const kade: Sample[] = [
	{
		date: '2026-11-12T13:24:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'marked'],
		language: 'nl',
		markings: ['Stg. CONFIDENTIEEL'],
		from: 'Planning Bijzonder Vervoer <planning@vanderwal-zwaar.example>',
		to: ['Aooi R. Hoekstra <r.hoekstra.04@mindef.ml>'],
		intended: { 'r.hoekstra.04@mindef.ml': 'r.hoekstra.04@mindef.nl' },
		subject: 'Opdracht 88-417 retour getekend',
		text: `Goedemiddag,

Hierbij de vervoersopdracht retour, getekend door onze directeur. Chauffeurs zijn bekend bij de marechaussee.

Eén vraag: bij de brug in Beesd staat tot eind november een verkeersmaatregel. Mogen wij tien minuten eerder weg, of moet dat langs jullie verkeersleiding?

Met vriendelijke groet,
Jurgen Paap
Van der Wal Zwaar Transport
`,
		attachments: [
			docxFile(
				'VO 88-417 getekend.docx',
				`[[marking:Stg. CONFIDENTIEEL]]

Vervoersopdracht 88-417

Lading: luchtafweermunitie, 6 pallets, gevarenklasse 1.1
Voertuigen: drie trekkers, voor- en achterwacht door de opdrachtgever

25 november 2026
02.15 uur vertrek munitiecomplex, poort zuid
03.05 uur hergroeperen op verzorgingsplaats, [[mgrs:31U FT 68214 43950]]
03.20 uur vertrek, kolonne onder begeleiding
04.40 uur aankomst kade, overslag op ponton
06.00 uur ponton los, ligplaats vrij

Uitwijkpunt bij storing: [[mgrs:31U FT 51907 40266]], ten hoogste 45 minuten.

Voor akkoord, directie Van der Wal
`,
			),
		],
	},
	{
		date: '2026-11-18T07:36:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personnel', 'personal'],
		language: 'nl',
		from: 'Sandra Bruinsma <s.bruinsma@noordkop-steigerbouw.example>',
		to: ['toegang.dh@defensie.ml'],
		intended: { 'toegang.dh@defensie.ml': 'toegang.dh@defensie.nl' },
		subject: 'ploeg dok 6',
		text: `Goedemorgen, bijgaand de ploeg voor week 48 t/m 51. Pasjes graag bij de hoofdpoort klaarleggen.

Gr. Sandra
`,
		attachments: [
			xlsxFile(
				'ploeg_dok6_wk48.xlsx',
				`Achternaam | Voornaam | Geb.datum | BSN | VCA tot | Functie
Aarts | Willem | [[date-of-birth:12-03-1979]] | [[nl-bsn:183649278]] | 05-2028 | voorman
Bakker | Sjoerd | [[date-of-birth:30-07-1991]] | [[nl-bsn:251907430]] | 11-2027 | monteur
Çelik | Emre | [[date-of-birth:08-01-1988]] | [[nl-bsn:147290636]] | 02-2029 | monteur
Dijkstra | Jelle | [[date-of-birth:19-09-1999]] | [[nl-bsn:308174628]] | 06-2029 | hulpmonteur
El Idrissi | Younes | [[date-of-birth:25-12-1994]] | [[nl-bsn:194827355]] | 09-2027 | monteur
Faber | Kees | [[date-of-birth:02-05-1966]] | [[nl-bsn:270639184]] | 01-2027 | uitvoerder
Groot | Tim | [[date-of-birth:14-11-2003]] | [[nl-bsn:129584071]] | 10-2030 | leerling
Hofman | Dennis | [[date-of-birth:27-06-1985]] | [[nl-bsn:243718603]] | 03-2028 | monteur
Ivanov | Petar | [[date-of-birth:06-10-1982]] | [[nl-bsn:168402932]] | 08-2028 | lasser
Jonker | Mark | [[date-of-birth:21-02-1976]] | [[nl-bsn:295173841]] | 12-2026 | chauffeur
Kok | Rens | [[date-of-birth:17-08-2001]] | [[nl-bsn:130746289]] | 04-2030 | hulpmonteur
`,
			),
		],
	},
	{
		date: '2026-11-20T11:02:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'nl',
		from: 'Tom Wuyts <tom.wuyts@brabant-ground-handling.example>',
		to: ['Adjt Gilissen Dirk <dirk.gilissen@mll.be>'],
		intended: { 'dirk.gilissen@mll.be': 'dirk.gilissen@mil.be' },
		headers: [
			['In-Reply-To', '<0b77d1@mil.be>'],
			['References', '<c41f9e@brabant-ground-handling.example> <0b77d1@mil.be>'],
		],
		subject: 'RE: badge Melsbroek',
		text: `Dag Dirk

Annelies is de nieuwe loadplanner, ze vervangt Koen vanaf 1 december. Haar gegevens voor de verificatie staan in haar eigen mailtje, in bijlage.

De veiligheidsopleiding heeft ze vorige week gedaan, attest volgt nog van de school. Moet ze echt in persoon komen voor de foto, of is de pasfoto van de luchthavenbadge goed genoeg?

Alvast bedankt
Tom

> Van: Gilissen Dirk
> Tom, zonder rijksregisternr kan ik niks opstarten. Stuur maar door, dan zit ze er maandag in.
`,
		attachments: [
			nestedMail(
				'gegevens.eml',
				`From: Annelies Verstraete <annelies.verstraete@brabant-ground-handling.example>
To: Tom Wuyts <tom.wuyts@brabant-ground-handling.example>
Date: Fri, 20 Nov 2026 08:51:40 +0100
Subject: gegevens
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

Hoi Tom

geboren te Aalst, [[date-of-birth:17 juni 1984]]
rijksregisternummer [[be-rrn:84.06.17-214.15]]

Krijg ik ook een parkeerkaart of is dat alleen voor de vroege shift?
Annelies
`,
			),
		],
	},
	{
		date: '2026-11-09T15:50:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'nl',
		from: 'Ambassade van Veldoria <secretariaat@ambassade-veldoria.example>',
		to: ['Mevrouw mr. C. van Oostrom <corine.van-oostrom@minbuza.ml>'],
		intended: { 'corine.van-oostrom@minbuza.ml': 'corine.van-oostrom@minbuza.nl' },
		subject: 'Nota betreffende doorvoer van hulpgoederen',
		text: `Zeer geachte mevrouw Van Oostrom,

Namens de ambassadeur zend ik u de nota die hij vanmiddag bij de directeur-generaal heeft aangekondigd. Het origineel wordt morgen
door onze chauffeur bezorgd.

De ambassadeur hecht eraan te zeggen dat hij de houding van de havenautoriteiten niet als onwelwillend heeft ervaren, maar dat
de hoofdstad begint te vragen waarom de containers er nog staan. Een gesprek nog deze week, in kleine kring en zonder de pers,
zou veel goedmaken.

Hoogachtend,

L. Marrec
Eerste secretaris
`,
		attachments: [
			docxFile(
				'Nota 214-2026.docx',
				`Nr. 214/2026

De Ambassade van de Republiek Veldoria biedt het Ministerie van Buitenlandse Zaken haar complimenten aan en heeft de eer het volgende onder zijn aandacht te brengen.

Sinds 22 oktober liggen in de haven van Rotterdam veertien containers met tenten, dekens en waterfilters, bestemd voor de getroffenen van de overstroming. De douane verlangt zekerheid voor de invoerrechten, hoewel de goederen slechts worden doorgevoerd.

De Ambassade verzoekt het Ministerie te bevorderen dat vrijstelling wordt verleend, zoals in 2023 is gebeurd, en is bereid schriftelijk te bevestigen dat de goederen de Unie verlaten. Zij zou het betreuren wanneer deze kwestie het bezoek van de minister van Handel in januari overschaduwt.

De Ambassade maakt van deze gelegenheid gebruik om het Ministerie opnieuw van haar bijzondere hoogachting te verzekeren.

Den Haag, 9 november 2026
`,
			),
		],
	},
	{
		date: '2026-11-22T20:48:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Ineke en Bertus Zandstra <zandstra.ermelo@thuisnet.example>',
		to: ['Elnt J.P. de Wit <jp.d.wit.02@army.ml>'],
		intended: { 'jp.d.wit.02@army.ml': 'jp.d.wit.02@army.nl' },
		subject: 'Sleutel bovenwoning',
		text: `Beste Jan-Pieter,

De schilder is klaar en je kunt er per 1 december in. Het adres voor de gemeente is [[home-address:Putterweg 118a, 3851 EN Ermelo]], let op de a, anders komt je post bij ons beneden.
Wij zitten van 28 november tot 5 december bij onze dochter in Drenthe dus de sleutel ligt bij de buurvrouw op 120, Gerda. Bel haar even van te voren op [[phone:0341-798214]] want ze is doof aan de deur.

De cv-ketel moet je NIET zelf bijvullen ook al staat de meter laag, Bertus heeft daar zijn eigen methode voor. Fiets mag in de schuur. Verder wensen we je veel woonplezier en een rustige tijd op de kazerne, al zal het oefenen wel weer beginnen!

Groetjes van ons beiden
Ineke
`,
	},
	{
		date: '2026-11-27T10:09:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Verkoop binnendienst Ketelaar Marine <verkoop@ketelaar-marine.example>',
		to: ['m.schuurman@mimdef.nl'],
		cc: ['Jeroen Buijs <j.buijs@ketelaar-marine.example>'],
		intended: { 'm.schuurman@mimdef.nl': 'm.schuurman@mindef.nl' },
		subject: 'Nalevering order 264180756',
		text: `Beste Marieke,

Van order 264180756 (jullie nr. 4500917328) gaan morgen de laatste drie regels mee met de wagen naar Den Helder. Jeroen heeft de lijst bijgevoegd zodat het magazijn kan afvinken. Artikel 105739261 is opgevolgd door 173904828, past één op één.

Paspoort van de lier (zo noemt de fabrikant het keuringsboekje) zit in de kist, niet weggooien svp!

Mvg, Ruud
`,
		attachments: [
			csvFile(
				'nalevering_264180756.csv',
				`regel;artikelnr;omschrijving;NSN;aantal
4;173904828;vetnippel M10 haaks;4730-17-044-1182;40
7;218560394;afdichtset lier 3t;5330-17-119-6025;2
9;309471822;deurrubber 18x12, per meter;9390-17-051-0037;25
`,
			),
		],
	},
];
