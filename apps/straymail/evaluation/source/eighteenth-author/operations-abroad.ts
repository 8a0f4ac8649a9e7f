import type { Sample } from '../../../demo/form/sample.ts';

export const operationsAbroad: Sample[] = [
	{
		date: '2026-11-19T09:28:51+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'de',
		from: 'Birgit Ostermann <ostermann@planspiel-werkstatt.example>',
		to: ['jens.wolter@auswaertiges-amt.ml'],
		intended: { 'jens.wolter@auswaertiges-amt.ml': 'jens.wolter@auswaertiges-amt.de' },
		subject: 'Termin wegen der Übung',
		text: `Lieber Herr Wolter,

der 2. Dezember geht leider doch nicht, mein Mann wird an dem Tag befördert. Wie wäre der 3., ab zehn, wieder im Besprechungsraum bei Ihnen? Alles Inhaltliche dann mündlich, ich bringe nur Kekse mit.

Birgit Ostermann`,
	},
	{
		date: '2026-11-26T20:55:40+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'es',
		from: 'Consignataria Hermanos Ortuño <operaciones@ortunoconsignatarios.example>',
		to: ['jefe.ordenes.patrullero@mde.ml'],
		intended: { 'jefe.ordenes.patrullero@mde.ml': 'jefe.ordenes.patrullero@mde.es' },
		subject: 'Cambio de escala: ¿Mindelo antes que Dakar?',
		text: `Buenas tardes, mi alférez:

Rehago el programa con lo que me dictó el segundo comandante:

29 nov 08:00 salida de Las Palmas
30 nov a 3 dic, vigilancia del caladero, sin AIS
4 dic 07:30 atraque en Mindelo, combustible 90 m3
5 dic 22:00 salida; encuentro con el patrullero senegalés la madrugada del 7
9 dic 09:00 Dakar, dos noches

El práctico de Mindelo pide la eslora y una hora fija. Y lo de apagar el AIS mejor no lo ponga en el correo al puerto, que allí lo lee todo el mundo.

Un saludo,
Chema Ortuño`,
	},
];
