import type { Sample } from '../../../demo/form/sample.ts';
import { xlsxFile } from '../file-parts.ts';

export const peopleWatches: Sample[] = [
	{
		date: '2026-11-16T19:46:22+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: 'nl',
		from: 'Gonny Tromp <gonny.tromp@loopbaanenzo.example>',
		to: ['p.en.o.vloot@mindef.ml'],
		intended: { 'p.en.o.vloot@mindef.ml': 'p.en.o.vloot@mindef.nl' },
		subject: 'wie wil waarheen',
		text: `Hoi Sander, alle gesprekken gehad. Wensen staan erin, plus wat ik er zelf van vind (kolom laatste, graag weghalen voor je hem deelt). Twee gaan er denk ik weg bij de marine.

Gonny`,
		attachments: [
			xlsxFile(
				'plaatsingswensen voorjaar.xlsx',
				`Rang | Naam | Nu | Wil naar | Indruk coach
LTZ2 | Verschuren | wachtofficier | staf Den Haag | moe, geef hem lucht
LTZ3 | Oudkerk | opleiding | onderzeedienst | goed, maar te jong
SGT | Pattinama | wapentechniek | wal, i.v.m. tweeling | blijft als het mag
SGT | Kloosterman | verbindingen | instructeur | vertrekt
KPL | Van Hees | nautische dienst | dezelfde boot | mijdt zijn chef
KPL | Bouazza | logistiek | cursus officier | doen
MATR | Zijlstra | dek | buitenland | vertrekt
MATR | Lont | kombuis | weet niet | idem`,
			),
		],
	},
	{
		date: '2026-11-23T09:31:45+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Banen aan Zee <vacatures@banenaanzee.example>',
		envelopeFrom: 'terug@banenaanzee.example',
		to: ['werving@defensie.ml'],
		intended: { 'werving@defensie.ml': 'werving@defensie.nl' },
		subject: '14 nieuwe vacatures: stuurman, kok, machinist',
		headers: [['List-Unsubscribe', '<https://banenaanzee.example/afmelden>']],
		text: `Nieuw deze week op Banen aan Zee

- Stuurman sleepvaart, vast contract
- Scheepskok, twee weken op twee weken af
- Tweede machinist veerdienst
- Wachtsman haven, ook zonder ervaring

Alle bemanningsvacatures: https://banenaanzee.example

Afmelden kan onderaan elke pagina.`,
	},
	{
		date: '2026-11-27T12:12:12+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: 'de',
		from: 'Susanne Pohl <s.pohl@wachdienst-niederrhein.example>',
		to: ['kasernenwache@bundeswehr.ml'],
		intended: { 'kasernenwache@bundeswehr.ml': 'kasernenwache@bundeswehr.org' },
		subject: 'Wachplan Dezember, wer steht wann',
		text: `Guten Tag,

unser Teil des Plans, Ihre drei Leute habe ich stehen lassen:

1.-6.12.   Früh: Böttcher, Yildiz / Spät: Krause / Nacht: OGefr Lemke
7.-13.12.  Früh: Krause, Pohlmann / Spät: Yildiz / Nacht: OGefr Wendt
14.-20.12. Früh: Böttcher / Spät: Pohlmann, Yildiz / Nacht: Gefr Sasse
21.-27.12. noch offen, keiner will

Herr Böttcher darf seit dem 20. keine Waffe führen, bitte nur an die Schranke.

S. Pohl`,
	},
];
