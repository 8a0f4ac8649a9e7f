import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile } from '../file-parts.ts';

/** The same in German and Spanish. */
export const twinsAbroad: Sample[] = [
	{
		date: '2026-11-04T08:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'de',
		from: 'Panzermuseum am Deister <rundbrief@panzermuseum-deister.example>',
		to: ['bibliothek@auswaertiges-amt.ml'],
		intended: { 'bibliothek@auswaertiges-amt.ml': 'bibliothek@auswaertiges-amt.de' },
		subject: 'Novemberprogramm: Nachtführung mit Taschenlampe',
		headers: [['List-Unsubscribe', '<mailto:ab@panzermuseum-deister.example>']],
		text: `Liebe Freunde des Museums,

freitags im November löschen wir um acht das Licht: Führung durch Halle 2 mit der Taschenlampe, Blick in den geöffneten Turm eines Panzers von 1944, danach Erbsensuppe. Samstags Modellbauwettbewerb für Kinder.

Eintritt wie immer auf dem Plakat. Abbestellen: eine leere Mail genügt.`,
	},
	{
		date: '2026-11-17T05:52:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'de',
		from: 'Spedition Ohlendorf Leitstand <leitstand@ohlendorf-schwertransport.example>',
		to: ['marschplanung.brigade@bundeswehr.ml'],
		intended: { 'marschplanung.brigade@bundeswehr.ml': 'marschplanung.brigade@bundeswehr.org' },
		subject: 'Re: Marschkredit Donnerstag',
		headers: [
			['In-Reply-To', '<mk-3.do@bundeswehr.org>'],
			['References', '<mk-1.do@bundeswehr.org> <mk-3.do@bundeswehr.org>'],
		],
		text: `Moin,

passt bis auf die Rast. Unsere Tieflader kommen mit Ihrem ersten Marschblock um 22:10 an der Ablaufstelle Ziegelei weg, zweiter 22:40, dritter 23:20. Die Elbbrücke müssen wir bis 01:30 haben, danach sperrt die Bahn. Tankhalt nicht am Rasthof, da parken seit Wochen dieselben zwei Wohnmobile, sondern auf dem Hof vom Schwager in Lübberow. Ziel Verladerampe Hafen 04:15.

> Rast 00:30 bis 01:00 Autohof, 41 Fahrzeuge, davon 12 Kette auf Tieflader

Harm vom Leitstand`,
	},
	{
		date: '2026-11-27T12:44:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'de',
		from: 'Kita Rappelkiste <leitung@kita-rappelkiste.example>',
		to: ['presse.standort@bundeswehr.ml'],
		intended: { 'presse.standort@bundeswehr.ml': 'presse.standort@bundeswehr.org' },
		subject: 'Dürfen wir die Hubschrauber zählen?',
		text: `Lieber Herr Stabsbootsmann Frerichs,

unsere Vorschulkinder haben einen Strich für jeden Hubschrauber gemacht, den sie vom Klettergerüst aus sehen. Jetzt wollen sie wissen, warum die so laut sind und ob der Pilot aufs Klo kann. Kämen Sie im Advent auf eine Viertelstunde vorbei?

Herzlich, Birte Lohmann und 22 Zählende`,
	},
	{
		date: '2026-11-11T11:36:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'es',
		from: 'Electrónica Naval Doncel <averias@doncel-electronica.example>',
		to: ['cf.arrieta@mde.ml'],
		cc: ['taller@doncel-electronica.example'],
		intended: { 'cf.arrieta@mde.ml': 'cf.arrieta@mde.es' },
		subject: 'Parte de averías de los patrulleros',
		text: `Mi comandante, le mando el parte tal cual lo dejaron los muchachos. Tal como están, yo no sacaría de la dársena más que uno.

Un saludo, Chema Doncel`,
		attachments: [
			pdfFile(
				'parte_averias.pdf',
				`PARTE DE AVERÍAS, TRES PATRULLEROS

Alborán: radar de superficie sin emisión, magnetrón agotado, no hay repuesto. Motor de estribor limitado a la mitad.
Isla de León: operativo, salvo el montaje de proa, que no gira a babor.
Medas: en seco. Eje torcido tras tocar fondo. Sin fecha.

Equipo de visión nocturna: uno para los tres, se lo pasan por el muelle.
Lanchas de abordaje: dos de cinco flotan.
Consecuencia: la vigilancia del Estrecho por el lado sur queda en manos de un solo barco hasta nuevo aviso.`,
			),
		],
	},
	{
		date: '2026-11-21T20:59:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'es',
		from: 'Amparo Lledó <amparo@tertulia-negra.example>',
		to: ['vicente.lledo@mde.ml'],
		intended: { 'vicente.lledo@mde.ml': 'vicente.lledo@mde.es' },
		subject: 'mi espía ya tiene nombre',
		text: `Primo, en la novela el malo se llama Baltasar y roba los planos del submarino de Isaac Peral dentro de un jamón. En el club dicen que en 1888 nadie dejaba un jamón sin vigilar. ¿Tú qué opinas, que eres del oficio? De los planos, digo, no del jamón.`,
	},
	{
		date: '2026-11-25T09:27:00-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'es',
		from: 'Ximena Paredes <xparedes@traducciones-istmo.example>',
		to: ['d.figueroa@southcom.ml'],
		intended: { 'd.figueroa@southcom.ml': 'd.figueroa@southcom.mil' },
		subject: 'intérpretes para la reunión sobre patrullas',
		text: `Estimada Sra. Figueroa:

Puedo mandar a dos colegas el martes 1 de diciembre, cabina portátil incluida. ¿Empiezan a las nueve o a las diez? El orden del día lo recogemos en papel en la puerta, como pidió el coronel Mayorga.

Ximena Paredes`,
	},
];
