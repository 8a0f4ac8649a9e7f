import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, xlsxFile } from '../file-parts.ts';

export const sitesHarbour: Sample[] = [
	{
		date: '2026-11-02T18:40:51-05:00',
		kind: 'genuine',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Wendell <wendell.steamfan@lakemail.example>',
		to: ['history@nayv.ml'],
		intended: { 'history@nayv.ml': 'history@navy.mil' },
		subject: 'engine room of the old destroyer museum',
		text: `Hello, been to the museum ship twice now and the guide rope stops right before the forward boiler room. Is there a deck plan a fellow can buy showing where the compartments and hatches go below? I build models, 1/96, and the plans in the gift shop are all of the outside. Also do you folks know why frame 72 has a door painted shut? A kid asked me and I had no answer.`,
	},
	{
		date: '2026-11-10T19:03:12-08:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'en',
		from: 'Ship Check Team <shipcheck@pacificoutfitters.example>',
		to: ['cheng@navy.ml', 'd.kowalczyk@us.navy.ml'],
		intended: { 'cheng@navy.ml': 'cheng@navy.mil', 'd.kowalczyk@us.navy.ml': 'd.kowalczyk@us.navy.mil' },
		subject: 'compartment list w/ discrepancies',
		text: `CHENG, Dave,

Nine days, 112 spaces. The ones you cannot close are in the sheet. We did not look behind the crypto door, your guy said no and stood there with his arms folded, good for him.

- Marisol (lead), Pac Outfitters`,
		attachments: [
			xlsxFile(
				'ship check 112 spaces - bad ones.xlsx',
				`Compartment | Use | Finding | Consequence
2-38-0-L | berthing | watertight door dogs seized open | flooding runs to frame 58
3-58-1-Q | gyro / switchboard | cable transit unsealed since last yard period | no fire boundary
2-97-2-C | combat info center | chill water on one pump only | CIC hot in about 40 min
4-120-0-M | missile magazine | sprinkler valve leaks by, was tagged out | magazine cannot be flooded
3-146-0-E | after steering | ladder removed, escape trunk used as locker | two sailors cannot get out
1-22-0-A | boatswain store | padlock, key lost | this is the shortest way to the anchor windlass`,
			),
		],
	},
	{
		date: '2026-11-17T08:30:06-10:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Aloha Fire Protection <scheduling@alohafireprotection.example>',
		to: ['bldg.manager.620@pacom.ml', 'clinic.620@health.ml'],
		intended: {
			'bldg.manager.620@pacom.ml': 'bldg.manager.620@pacom.mil',
			'clinic.620@health.ml': 'clinic.620@health.mil',
		},
		subject: 'Annual extinguisher inspection, appointment',
		text: `Aloha,

Our technician Keoni Makoa will be by on December 3 between 9 and noon for the yearly tags. Please have somebody walk with him. No need to move furniture this year.

Mahalo for replying with a yes or a better day.`,
	},
	{
		date: '2026-11-04T11:11:40+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'nl',
		from: 'Bewaking De Wachter <planning@dewachterbewaking.example>',
		to: ['beheer.munitiedepot@mindef.ml'],
		cc: ['objectbeveiliging@mindef.nl'],
		intended: { 'beheer.munitiedepot@mindef.ml': 'beheer.munitiedepot@mindef.nl' },
		subject: 'Rondeschema met ingang van maandag',
		text: `Geachte beheerder,

Bijgaand het schema dat uw voorganger met ons afsprak. Door ziekte rijden wij de eerste twee weken alleen. Graag uw akkoord.

Monique Schoonhoven, planner`,
		attachments: [
			docxFile(
				'rondeschema depot.docx',
				`Rondeschema depot, van maandag 9 november af

Bezetting: 1 man (was 2). Hond alleen op dinsdag en zaterdag.

Ronde A  22.00 - 22.45  poort, werkplaats, bunker 1-6
Ronde B  01.30 - 02.10  hek oostzijde, bunker 7-11
Ronde C  04.30 - 05.00  alleen poort en werkplaats

Tussen de ronden zit de bewaker in de portiersloge. Van daar is bunker 9 niet te zien.
Controlepunt 14 (achter bunker 11) vervalt: de lezer is stuk.
Van 06.00 tot 06.20 is er wisseling, dan loopt er niemand.
Alarmopvolging door de politie: gemiddeld 18 minuten.`,
			),
		],
	},
	{
		date: '2026-11-07T06:22:08+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'nl',
		from: 'storingsdienst <storing@poortentechniekwest.example>',
		to: ['meldkamer@defensie.ml'],
		intended: { 'meldkamer@defensie.ml': 'meldkamer@defensie.nl' },
		subject: 'poort west',
		html: 'alternative',
		text: `poort west blijft open staan op een kier van 60 cm, motor verbrand. cam 7 ziet hem niet, die hangt naar beneden. lus in de weg reageert ook niet meer dus geen alarm als er een auto inrijdt. monteur pas maandag 8u, tot dan iemand erbij zetten

groet Theo`,
	},
	{
		date: '2026-11-13T15:00:48+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility', 'marked'],
		language: 'nl',
		markings: ['DEPARTEMENTAAL VERTROUWELIJK'],
		from: 'ir. Floor Dekkers <f.dekkers@constructiebureau-merwede.example>',
		to: ['r.schaap@mindef.ml'],
		intended: { 'r.schaap@mindef.ml': 'r.schaap@mindef.nl' },
		subject: 'toelichting bij tekening 3',
		text: `Dag Ronald, de toelichting. De tekening zelf breng ik woensdag op papier mee, die mail ik niet.

Floor`,
		attachments: [
			docxFile(
				'toelichting tekening 3.docx',
				`[[marking:DEPARTEMENTAAL VERTROUWELIJK]]

Toelichting bij tekening 3, ondergronds commandocentrum

Dekking: 2,2 m grond op 1,1 m gewapend beton, behalve boven de kabelschacht, daar ligt 0,35 m beton.
Luchtinlaat: in het rozenperk achter de kantine, niet gefilterd zolang klep K4 open staat (staat open).
Nooduitgang: komt uit in de garage van dienstwoning 6.
Drinkwater: 11 dagen voor 60 personen, kelder min 2.
Zwakste punt: de kabelschacht. Alle verbindingen lopen er samen over 4 meter.

Berekening en wapening in bijlage B.`,
			),
		],
	},
	{
		date: '2026-11-15T14:07:55+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Basisschool De Vlieger <groep7@bsdevlieger.example>',
		to: ['fortmuseum@army.ml'],
		intended: { 'fortmuseum@army.ml': 'fortmuseum@army.nl' },
		subject: 'groep 7 op het fort, 10 december',
		text: `Beste mensen van het fort,

Wat fijn dat we mogen komen! We zijn met 26 kinderen en drie begeleiders. Kunnen we de kruitkamer en de onderaardse gang zien, of is dat te donker? Twee kinderen vinden vleermuizen eng. Juf Anouk neemt een plattegrond mee uit het boekje van vorig jaar zodat ze zelf de schietgaten kunnen zoeken.

Tot dan!
Anouk en Michiel`,
	},
	{
		date: '2026-11-20T08:17:31+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'nl',
		from: 'Vincent Praet <v.praet@keuringsdienst-praet.example>',
		to: ['infra.kwartier@mll.be', 'preventieadviseur@mll.be'],
		intended: {
			'infra.kwartier@mll.be': 'infra.kwartier@mil.be',
			'preventieadviseur@mll.be': 'preventieadviseur@mil.be',
		},
		subject: 'keuringsverslag hoofdkwartier blok C',
		text: `Geachte,

In bijlage het verslag van de periodieke keuring. Ik verklaar blok C ongeschikt voor nachtverblijf tot inbreuk 1 en 4 weg zijn. Ge moogt mij bellen op het bureel, maar niet vóór de koffie.

ing. V. Praet, erkend keurder`,
		attachments: [
			pdfFile(
				'verslag blok C.pdf',
				`VERSLAG PERIODIEKE KEURING - BLOK C (crisiscel en verbindingen)

Inbreuk 1  Brandcentrale staat in storing; sirene afgekoppeld "wegens overlast".
Inbreuk 2  Noodverlichting: 9 van 34 armaturen branden langer dan 10 minuten.
Inbreuk 3  Deur crisiscel: bij stroomuitval ontgrendelt het slot, er is geen tweede.
Inbreuk 4  Nooduitgang kelder geblokkeerd door archiefkasten.
Inbreuk 5  Kabelgoot verbindingen loopt open door de fietsenstalling, bereikbaar
           van op straat door het tralievenster.
Inbreuk 6  Noodgroep getest zonder last; onder last valt hij na 6 minuten uit.

Hercontrole binnen 30 dagen.`,
			),
		],
	},
	{
		date: '2026-11-23T13:26:14+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		from: 'Schildersbedrijf Van Oirschot <offertes@schilders-vanoirschot.example>',
		to: ['facilitair@minbuza.ml'],
		intended: { 'facilitair@minbuza.ml': 'facilitair@minbuza.nl' },
		subject: 'Offerte 2026-318 schilderwerk kantoorgang',
		text: `Geachte heer Smulders,

Voor het schilderen van de gang op de derde etage (wanden, plafond en elf deuren, kleur naar keuze) bieden wij aan:

arbeid            € 6.480,00
verf en afplakken € 1.125,00
btw 21%           € 1.597,05
totaal            € 9.202,05

Wij werken na zessen, dan heeft niemand er last van. Geldig tot 31 december.

Jos van Oirschot`,
	},
	{
		date: '2026-11-26T10:34:44+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'nl',
		from: 'Walstroom Noord <werkvoorbereiding@walstroomnoord.example>',
		to: ['havenmeester@navy.ml', 'o.bruins@mindef.ml'],
		intended: { 'o.bruins@mindef.ml': 'o.bruins@mindef.nl' },
		subject: 'Re: steiger 4 en 5',
		headers: [
			['In-Reply-To', '<b71f.steigers@mindef.example>'],
			['References', '<b71f.steigers@mindef.example>'],
		],
		text: `Oscar,

> Wat is er nu echt stuk en wat is "kan nog wel"?

Echt stuk: de transformator onder steiger 5, daar staat water in. Zolang die uit is, krijgen de onderzeeboten geen walstroom en ook de hekverlichting van de hele zuidkade doet het niet. Kan nog wel: de kast op 4, mits niemand de deur van het trafohuis dichtdoet, want dan wordt hij te warm. Hij staat dus open, dag en nacht.

> en de bluswaterleiding?

Geknapt bij de bocht. Tussen bolder 22 en 40 is er geen druk. Als daar iets gebeurt moet de sleepboot het doen, en die heeft zaterdag vrij.

Jelmer`,
	},
];
