import type { Sample } from '../../../demo/form/sample.ts';
import { csvFile, docxFile, xlsxFile } from '../file-parts.ts';

/** Havendienst, busbedrijf, boer en simulatorfirma. */
export const operationsDutch: Sample[] = [
	{
		date: '2026-11-10T14:36:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'nl',
		from: 'Havendienst Schorrehaven <verkeersleiding@schorrehaven.example>',
		to: ['KLTZ W. Terpstra <w.terpstra@mindef.ml>'],
		intended: { 'w.terpstra@mindef.ml': 'w.terpstra@mindef.nl' },
		subject: 'Ligplaats Duinroos en gezelschap',
		text: `Beste Wieger,

De Duinroos kan naar de marinekade, maar niet om 06.00 zoals je vroeg: dan zit de veerboot in de draai. Wat wel past: woensdag 18 november loods om 04.15 bij de uiterton, vast om 05.20. De twee mijnenjagers erachteraan om 05.50 en 06.10. Vertrek zaterdag 21e om 02.00, alle drie achter elkaar, sleepboot Hercules staat klaar.

De munitiesteiger houden we donderdag de hele middag vrij. Ik zet niets op het openbare bord, net als vorige keer.

groet,
Joost Kalisvaart
havenmeester`,
	},
	{
		date: '2026-11-16T09:18:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'nl',
		from: 'Wilma Buitenhuis <wilma@buitenhuis-catering.example>',
		to: ['smi.degroot@army.ml'],
		intended: { 'smi.degroot@army.ml': 'smi.degroot@army.nl' },
		subject: 'uitvraag veldkeuken, klopt dit wel?',
		text: `Hoi sergeant-majoor,

In het document staat hoe ik het begrepen heb. Kijk vooral even naar de verdeling, ik snap niet waarom de luchtdoelclub in zijn eentje bij de steenfabriek moet eten.

Wilma`,
		attachments: [
			docxFile(
				'uitvraag keuken WINTERHEIDE.docx',
				`Oefening WINTERHEIDE, verzorging

Totaal 342 eters, verdeeld over vier plekken:
- bataljonsstaf, 61 man, in de loods van de veiling
- twee tankeskadrons, 170 man, bosvak achter de spoordijk
- luchtverdediging, 38 man, oude steenfabriek, lanceerinrichtingen op het dak van de droogloods
- logistiek, 73 man, brandstofpunt onder het viaduct

Warm eten alleen 's nachts, overdag mag er niet gereden worden in verband met waarneming uit de lucht. Wanneer de brug gesprongen wordt vervalt de steenfabriek en eet die groep bij de staf.

Reservekeuken: school in het dorp. De directeur weet dat nog niet.`,
			),
		],
	},
	{
		date: '2026-11-22T19:44:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'nl',
		from: 'Autocars Verstraeten <dispatch@autocars-verstraeten.example>',
		to: ['adjt.vandamme@mll.be'],
		intended: { 'adjt.vandamme@mll.be': 'adjt.vandamme@mil.be' },
		subject: 'bussen dinsdag, laatste versie hoop ik',
		text: `Dag adjudant,

3 bussen van 50, zonder reclame op de flanken zoals gevraagd. Dinsdag 24/11:

bus 1 en 2: kazerne 03u45, rechtstreeks naar het vliegveld, poort aan de kant van de loodsen, ten laatste 05u10
bus 3: kazerne 04u15, eerst materiaal laden aan het magazijn, zelfde poort 06u00

De Airbus vertrekt om 07u30 zei uw luitenant, dus we hebben amper speling. Mogen de chauffeurs weten waar het detachement naartoe gaat of houden we het op "Brussel"?

Mvg
Kristof Verstraeten`,
	},
	{
		date: '2026-11-04T10:27:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'nl',
		from: 'Ruben Sluijter <r.sluijter@delta-netbeheer.example>',
		to: ['storingsdesk@defensie.ml'],
		cc: ['storingsdesk@defensie.nl'],
		intended: { 'storingsdesk@defensie.ml': 'storingsdesk@defensie.nl' },
		subject: 'RE: ticket 88 verbinding radarpost',
		headers: [
			['In-Reply-To', '<tick88.2@defensie.nl>'],
			['References', '<tick88.1@defensie.nl> <tick88.2@defensie.nl>'],
		],
		text: `Collega,

De glasvezel naar de radarpost ligt eruit tussen het gemaal en de duinovergang, en de straalverbinding die het moet overnemen haalt het maar half. Gevolg, voor zover ik dat van hieruit zie: het noordelijke beeld komt met gaten bij de luchtverkeersleiding binnen en onder de duizend meter zie je daar dus niets. Lasploeg krijgt pas toegang als de wachtcommandant tekent.

> Kunt u aangeven of de post operationeel is of niet?

Nee dus. Officieel wel, feitelijk niet.

Ruben`,
	},
	{
		date: '2026-11-13T17:02:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Marleen <marleen.oudshoorn@thuispost.example>',
		to: ['b.oudshoorn@army.ml'],
		intended: { 'b.oudshoorn@army.ml': 'b.oudshoorn@army.nl' },
		subject: 'oefening geduld',
		text: `Lieverd, als die oefening van jullie weer uitloopt zeg het dan gewoon, dan eten wij zonder je. Er staat stamppot in de koelkast. Pim vroeg of jij ook in een tank slaapt. Ik heb gezegd van niet maar eigenlijk weet ik het niet.

x M`,
	},
	{
		date: '2026-11-20T21:15:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'nl',
		from: 'Maatschap Hoekstra-Bos <erf@hoekstra-bos.example>',
		to: ['beveiliging.oirschotseheide@defensie.ml'],
		intended: { 'beveiliging.oirschotseheide@defensie.ml': 'beveiliging.oirschotseheide@defensie.nl' },
		subject: 'weer die bestelbus',
		text: `Goedenavond,

U zei bel of mail als het weer gebeurde. Nou het gebeurt weer. Grijze bus met een buitenlands plaatje staat bij ons op de ruilverkavelingsweg telkens als jullie pantserwagens over de klinkerweg komen. Er zit een man in met een camera op een statief, en een tweede liet gister een drone op achter het maisland, richting het munitiedepot en weer terug.

Mijn zoon heeft een praatje gemaakt. Hij zei dat ze vogelaars waren, maar hij wist niet wat een kievit was. Ze tellen voertuigen, er lag een lijstje op het dashboard met streepjes en de letters van jullie eenheden.

Moet ik ze wegsturen of laten zitten? Mijn vrouw heeft liever laten zitten, dan weten we waar ze zijn.

Sjoerd Hoekstra`,
	},
	{
		date: '2026-11-06T16:50:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'nl',
		from: 'Simulatorplanning <planning@vliegsim-peel.example>',
		to: ['ops.squadron@mimdef.nl', 'j.vanlanschot@mimdef.nl'],
		intended: {
			'ops.squadron@mimdef.nl': 'ops.squadron@mindef.nl',
			'j.vanlanschot@mimdef.nl': 'j.vanlanschot@mindef.nl',
		},
		subject: 'Weekprogramma 46 met jullie wijzigingen verwerkt',
		text: `Heren, dame,

Ik heb de simulator om jullie vliegprogramma heen gelegd, dat staat er voor het gemak naast. Let op dinsdagnacht: dan heb ik geen instructeur.

Corné (planning)`,
		attachments: [
			xlsxFile(
				'wk46.xlsx',
				`Dag | Golf | Aantal | Start | Landing | Opdracht | Gebied | Simulator
ma 9 nov | 1 | 4 | 09:20 | 10:55 | onderschepping laag | Noordzee midden | vrij
ma 9 nov | 2 | 4 | 13:40 | 15:10 | tanken in de lucht | tankerbaan oost | 16:00 twee man
di 10 nov | 1 | 6 | 10:00 | 11:30 | luchtsteun met de brigade | heide | vrij
di 10 nov | nacht | 4 | 20:15 | 22:05 | zonder lichten naar de grens en terug | oost | geen instructeur
wo 11 nov | 1 | 2 | 08:45 | 17:20 | verplaatsing naar het Balticum, aflossing detachement | via Deense luchtruim | vrij
do 12 nov | QRA | 2 | 24 u | | paraat, 5 minuten in plaats van 15 | | geen
vr 13 nov | 1 | 8 | 09:30 | 11:00 | volledige aanval, alles wat vliegt | Noordzee zuid | debrief 13:00`,
			),
		],
	},
	{
		date: '2026-11-28T12:09:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Leiding De Zwervers <leiding@scouting-zwervers.example>',
		to: ['m.tolsma@mindef.ml'],
		intended: { 'm.tolsma@mindef.ml': 'm.tolsma@mindef.nl' },
		subject: 'dropping: rij jij?',
		text: `Hee Mark, vrijdag droppen we de verkenners in het bos en we zoeken nog een rijder. Tien kinderen, drie auto's, blinddoeken liggen klaar. De route weet alleen Akela en die zegt niks. De "vijand" bestaat uit twee vaders met een zaklamp. Kun je? Jij hebt tenminste verstand van verdwalen haha.

groetjes Femke`,
	},
	{
		date: '2026-11-26T08:00:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'nl',
		from: 'Magazijn Noord <magazijn@vdlaan-opslag.example>',
		to: ['s4.bataljon@army.ml'],
		intended: { 's4.bataljon@army.ml': 's4.bataljon@army.nl' },
		subject: 'stand munitie en brandstof',
		text: `Bijgaand de telling. Bij de granaten heb ik twee keer geteld omdat ik het niet geloofde.

Ans v.d. Laan`,
		attachments: [
			csvFile(
				'telling_nov.csv',
				`artikel;norm;aanwezig;dagen gevecht
155 mm brisant;2400;310;1
155 mm rook;400;400;n.v.t.
120 mm tank;960;212;2
antitankraket;140;22;1
35 mm;48000;39500;6
diesel (m3);180;64;3
bloedproducten;12;0;0
opmerking;;;aanvulling komt pas als de fabriek levert, toezegging ontbreekt
`,
			),
		],
	},
];
