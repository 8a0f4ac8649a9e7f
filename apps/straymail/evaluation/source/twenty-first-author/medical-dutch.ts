import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, textFile } from '../file-parts.ts';

export const medicalDutch: Sample[] = [
	{
		date: '2026-11-03T08:36:50Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical'],
		language: 'nl',
		from: 'Praktijk De Wilgen, assistente <assistente@praktijkdewilgen.example>',
		to: ['sgt.r.kroon@army.ml'],
		intended: { 'sgt.r.kroon@army.ml': 'sgt.r.kroon@army.nl' },
		subject: 'uw bloed van vrijdag',
		text: `Dag meneer Kroon,

De dokter heeft gekeken. Uw schildklier werkt te hard, het is de [[diagnosis:ziekte van Graves]]. Dat verklaart het trillen en dat u zo afvalt. U krijgt tabletten, het recept ligt bij de apotheek op de kazerne in Havelte. Niet meer dan twee koppen koffie per dag.

Over zes weken opnieuw prikken. Als uw ogen gaan prikken of dik worden meteen bellen en niet wachten.

Anja, assistente
`,
	},
	{
		date: '2026-11-05T13:13:31Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical'],
		language: 'nl',
		from: 'Secretariaat Orthopedie AZ Ter Lind <orthopedie@azterlind.example>',
		to: ['medisch.centrum@mll.be'],
		intended: { 'medisch.centrum@mll.be': 'medisch.centrum@mil.be' },
		subject: 'korporaal Geudens: operatie dinsdag',
		text: `Collega, gelieve het verslag te vinden. Hij is gisteren naar huis gegaan met krukken.
`,
		attachments: [
			textFile(
				'verslag_geudens.txt',
				`AZ Ter Lind - Orthopedie
Operatieverslag, dinsdag 3 november 2026
Patient: Bram Geudens
Chirurg: dr. Nys

Indicatie: val met de motorfiets, [[diagnosis:tibiaplateaufractuur]] links.

Verloop: insnede buitenzijde, gewrichtsvlak opgetild, botvuller, plaat met zeven schroeven. Bloedleegte 74 minuten. Wond gesloten in lagen.

Tijdens de preoperatieve bloedname ook vastgesteld: [[diagnosis:hiv-infectie]]. De patient wist dit en wenst niet dat zijn eenheid het verneemt. Zijn medicatie loopt verder.

Zes weken niet steunen. Controle met foto op 15 december.
`,
			),
		],
	},
	{
		date: '2026-11-06T05:58:02Z',
		kind: 'genuine',
		level: 'low',
		categories: ['medical'],
		language: 'nl',
		from: 'Leonie <leonie.vdbrink@huispost.example>',
		to: ['planning.13ltbrig@army.ml'],
		intended: { 'planning.13ltbrig@army.ml': 'planning.13ltbrig@army.nl' },
		subject: 'Joost komt niet',
		text: `goedemorgen, Joost van den Brink is ziek en komt vandaag en morgen niet. hij belt zelf als hij weer praten kan. gr Leonie
`,
	},
	{
		date: '2026-11-09T11:30:00Z',
		kind: 'genuine',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'moppentrommel <piet@moppentrommel.example>',
		to: ['verpleegpost@defensie.ml'],
		intended: { 'verpleegpost@defensie.ml': 'verpleegpost@defensie.nl' },
		subject: 'voor op het prikbord',
		text: `Komt een man bij de dokter.
"Dokter, ik heb suiker, jicht en een zwak hart."
"En wat scheelt eraan?"
"Mijn vrouw zegt dat ik te veel klaag."
"Dan heb ik een diagnose," zegt de dokter. "U bent getrouwd."
`,
	},
	{
		date: '2026-11-11T15:47:28Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'nl',
		from: 'Marit Hoekstra <m.hoekstra@jeugdhulp-deveste.example>',
		to: ['d.visser@mindef.ml'],
		cc: ['carla.visser@thuispost.example'],
		intended: { 'd.visser@mindef.ml': 'd.visser@mindef.nl' },
		subject: 'verslag Noor',
		text: `Beste Dirk en Carla, zoals beloofd op papier wat ik jullie maandag vertelde. Lezen jullie het samen? En laat Noor het zelf zien als ze erom vraagt.
`,
		attachments: [
			docxFile(
				'Noor V verslag.docx',
				`Noor Visser, geboren [[date-of-birth:30 maart 2013]]

Noor eet sinds de zomer alleen nog als niemand kijkt. Ze weegt nu 34 kilo. Ze draagt drie truien. Op school zijn haar cijfers hoger dan ooit en haar juf noemt haar "een modelkind".

In de gesprekken tekent ze liever dan dat ze praat. Op elke tekening staat een groot huis met een klein raam. Over papa's uitzending zegt ze: "als ik niks wieg, kan hij me meenemen."

Wij zien [[diagnosis:anorexia nervosa]] in een vroeg stadium, met daarbij een [[diagnosis:dwangstoornis]] (tellen, handen wassen).

Plan: elke dinsdag en vrijdag bij ons, samen eten met moeder, bloed prikken bij de huisarts. Zakt ze onder 33 kilo, dan opname in Zwolle. Het zou helpen als vader tot februari thuis is.

M. Hoekstra, orthopedagoog`,
			),
		],
	},
	{
		date: '2026-11-14T10:00:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Bloeddienst Kempen <geefbloed@bloeddienst-kempen.example>',
		to: ['info@mail.ml'],
		intended: {},
		subject: 'Jouw arm, hun leven: prikdata december',
		headers: [['Precedence', 'bulk']],
		text: `Donoren gezocht! Vooral O-negatief.

Geel, parochiezaal: dinsdag 1 december, 17u-20u30
Mol, sporthal: donderdag 3 december, zelfde uren
Turnhout: elke zaterdagvoormiddag

Verkouden, net geopereerd of op reis geweest naar een malariagebied? Doe eerst de test op onze site.

Na afloop soep. Uitschrijven kan altijd.
`,
	},
	{
		date: '2026-11-19T12:25:15Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical'],
		language: 'nl',
		from: 'dr. Hilde Maes <hilde.maes@arbeidsgezondheid-leie.example>',
		to: ['personeelsdienst.wevelgem@mll.be'],
		intended: { 'personeelsdienst.wevelgem@mll.be': 'personeelsdienst.wevelgem@mil.be' },
		subject: 'advies voor mevrouw Lievens',
		text: `Geachte collega's,

Ik zag Griet Lievens op 17 november. Zij heeft een [[diagnosis:burn-out]] en daarnaast [[diagnosis:reumatoïde artritis]] in beide handen, waardoor typen pijn doet na twintig minuten.

Halftijds hervatten vanaf januari, niet aan het loket, met een dicteerprogramma. Ik zie haar terug in maart. Vraagt u haar alstublieft niet naar de reden, zij schaamt zich.

dr. H. Maes
arbeidsarts
`,
	},
	{
		date: '2026-11-12T14:54:40Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'de',
		from: 'Gemeinschaftspraxis am Wehr <praxis@praxis-am-wehr.example>',
		to: ['sanversz.munster@bundeswehr.ml'],
		intended: { 'sanversz.munster@bundeswehr.ml': 'sanversz.munster@bundeswehr.org' },
		subject: 'Befund Hauptfeldwebel Ritter',
		text: `Guten Tag, anbei der Brief, der Patient hat ihn in Kopie. Rückfragen bitte an Frau Holm, nicht an die Zentrale.
`,
		attachments: [
			pdfFile(
				'ritter_befund.pdf',
				`Gemeinschaftspraxis am Wehr

Jan Ritter, geb. [[date-of-birth:08.09.1984]]

Sehr geehrte Kolleginnen und Kollegen,

Herr Ritter kam wegen Luftnot beim Treppensteigen. Im Ultraschall pumpt das Herz nur noch
mit einem Drittel der Kraft. Er hatte im Sommer eine [[diagnosis:Grippe]] und hat damit weiter Dienst
getan.

Diagnose: [[diagnosis:Myokarditis]], in der Folge [[diagnosis:Herzinsuffizienz]].

Kein Sport, kein Dienst, keine Nachtfahrten. Er steht auf der Liste für die Klinik in
Hannover. Seine Frau weiß Bescheid, seine Kinder nicht.

Dr. med. A. Solms`,
			),
		],
	},
	{
		date: '2026-11-24T08:20:59Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'es',
		from: 'Consulta Dra. Olmedo <consulta@olmedo-pediatria.example>',
		to: ['mgarrido@et.mde.ml'],
		intended: { 'mgarrido@et.mde.ml': 'mgarrido@et.mde.es' },
		subject: 'lo de Hugo',
		text: `Buenos días, capitán:

Ya tenemos lo de Hugo. Es [[diagnosis:leucemia linfoblástica aguda]]. Lamento decírselo por aquí, pero su mujer me pidió que usted lo supiera antes de embarcar.

Ingresa el jueves en la planta de niños. El primer mes es el más duro; después podrá dormir en casa algunos días. A su edad, nueve de cada diez se curan.

Hará falta que uno de los dos esté siempre con él. Si su mando necesita un papel, se lo firmo hoy mismo.

Carmen Olmedo
`,
	},
];
