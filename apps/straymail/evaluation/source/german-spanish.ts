import { docx, xlsx } from '../../demo/form/office.ts';
import { pdf } from '../../demo/form/pdf.ts';
import type { Sample } from '../../demo/form/sample.ts';

const spamDe: Pick<Sample, 'kind' | 'level' | 'categories' | 'language'> = {
	kind: 'spam',
	level: 'none',
	categories: [],
	language: 'de',
};
const spamEs: Pick<Sample, 'kind' | 'level' | 'categories' | 'language'> = {
	kind: 'spam',
	level: 'none',
	categories: [],
	language: 'es',
};

export const germanSpanish: Sample[] = [
	{
		date: '2026-11-02T06:10:00Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'de',
		from: 'Hausverwaltung Krämer <buero@hv-kraemer.example>',
		to: ['housing.kaiserslautern@army.ml'],
		subject: 'Mieter Wohnung 3 links',
		text: `Sehr geehrte Damen und Herren,

der neue Mieter, Herr Jonas Lindner, geboren am [[date-of-birth:14.03.1990]], zieht am 1. Dezember in die [[home-address:Gartenstraße 17, 67655 Kaiserslautern]] ein. Bitte bestätigen Sie die Kaution.

Mit freundlichen Grüßen
Krämer
`,
	},
	{
		date: '2026-11-03T11:20:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['financial'],
		language: 'de',
		from: 'Buchhaltung Nordholz GmbH <buchhaltung@nordholz.example>',
		to: ['rechnungen@navy.ml'],
		subject: 'Neue Bankverbindung',
		text: `Guten Tag,

unsere neue Bankverbindung lautet: IBAN [[iban:DE89 3704 0044 0532 0130 00]]. Bitte verwenden Sie sie für alle offenen Rechnungen.

Nordholz GmbH, Buchhaltung
`,
	},
	{
		date: '2026-11-04T13:05:00Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'de',
		from: 'Uwe Brandt <u.brandt@brandt-netze.example>',
		to: ['s6@army.ml'],
		subject: 'Zugang VPN',
		text: `Hallo,

Zugang zum VPN-Gateway vpn.brandt-netze.example:
Benutzer: lagezentrum
Passwort: [[password:Habicht_Nebel-59]]

Gruß, Uwe
`,
	},
	{
		date: '2026-11-05T15:25:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'de',
		from: 'Praxis Dr. Seidel <praxis@praxis-seidel.example>',
		to: ['sanitaet@health.ml'],
		subject: 'Befundbericht Frau Arnold',
		text: `Sehr geehrter Herr Kollege,

bei Frau Arnold, geb. [[date-of-birth:09.12.1975]], wurde ein [[diagnosis:Mammakarzinom]] festgestellt. Wir bitten um kurzfristige Vorstellung.

Dr. Seidel
`,
	},
	{
		date: '2026-11-06T10:15:00Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'de',
		from: 'Angebote <angebote@zaunbau-wolf.example>',
		to: ['einkauf@dla.ml'],
		subject: 'Angebot Nr. 2026-4471 Zaunanlage',
		text: `Sehr geehrte Damen und Herren,

anbei unser Angebot über 27.480,00 € netto, gültig bis 31.12.2026.
`,
		attachments: [
			{
				fileName: 'Angebot.pdf',
				type: 'application/pdf',
				content: pdf,
				text: `ANGEBOT Nr. 2026-4471
Pos 1  Doppelstabmatten 320 m   18.900,00
Pos 2  Montage                   8.580,00
Summe netto                     27.480,00 EUR
`,
			},
		],
	},
	{
		date: '2026-11-07T12:12:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'de',
		from: 'Renate Vogt <renate@kegelclub-ost.example>',
		to: ['b.vogt@af.ml'],
		subject: 'Kegelabend',
		text: `Lieber Bernd, der Kegelabend ist auf Freitag verschoben. Das Passwort für die Bahn ist wie immer: gute Laune! Nimmst du den Kuchen mit?

Renate
`,
	},
	{
		date: '2026-11-08T08:25:00Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'de',
		from: 'Klaus Ebert <k.ebert@ebert-bau.example>',
		envelopeFrom: '',
		to: ['bau@army.ml'],
		subject: 'Abwesenheitsnotiz: Baubesprechung',
		headers: [['Auto-Submitted', 'auto-replied']],
		text: `Ich bin bis zum 18. November nicht im Büro. Ihre Nachricht wird nicht weitergeleitet.
`,
	},
	{
		...spamDe,
		date: '2026-11-05T23:10:00Z',
		from: 'Kundenservice <service@kontopruefung-online.example>',
		to: ['info@army.ml'],
		subject: 'Ihr Konto wurde gesperrt',
		text: `Sehr geehrter Kunde,

aus Sicherheitsgründen wurde Ihr Konto gesperrt. Bestätigen Sie Ihre Daten innerhalb von 24 Stunden: https://kontopruefung-online.example/anmelden
`,
	},
	{
		...spamDe,
		date: '2026-11-09T01:05:00Z',
		from: 'Paketzentrum <zustellung@paket-hinweis.example>',
		to: ['d.maier@navy.ml'],
		subject: 'Ihr Paket konnte nicht zugestellt werden',
		text: `Hallo, Ihr Paket wartet. Bitte zahlen Sie die Zollgebühr von 2,99 Euro, sonst geht es zurück: http://paket-hinweis.example/zahlen
`,
	},
	{
		date: '2026-11-02T18:30:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'identity'],
		language: 'es',
		from: 'Agencia Marítima del Sur <operaciones@agencia-sur.example>',
		to: ['puerto.rota@navy.ml'],
		subject: 'Lista de tripulantes',
		text: `Buenos días,

adjuntamos la lista de tripulantes con sus pasaportes para la autorización.
`,
		attachments: [
			{
				fileName: 'tripulantes.xlsx',
				type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
				content: xlsx,
				text: `Apellidos | Nombre | Cargo | Pasaporte
Aguirre Soto | Pablo | Capitán | [[passport-number:XDA482910]]
Beltrán Gil | Marta | Primer oficial | [[passport-number:XDA482933]]
Cano Ruiz | Diego | Jefe de máquinas | [[passport-number:XDA482957]]
`,
			},
		],
	},
	{
		date: '2026-11-04T20:05:00Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'es',
		from: 'Iván Torres <ivan@torres-sistemas.example>',
		to: ['sistemas@usmc.ml'],
		subject: 'acceso al servidor',
		text: `Hola, ya está el servidor ftp.torres-sistemas.example
usuario: logistica
contraseña: [[password:Nube.Roja.3381]]

Un saludo
`,
	},
	{
		date: '2026-11-06T17:17:00Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'es',
		from: 'Presupuestos Alba <presupuestos@reformas-alba.example>',
		to: ['contratos@dla.ml'],
		subject: 'Presupuesto 311/2026',
		text: `Estimados señores:

adjuntamos el presupuesto para la reforma del almacén. Importe total: 18.240,00 € más IVA, válido 30 días.
`,
		attachments: [
			{
				fileName: 'presupuesto.docx',
				type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
				content: docx,
				text: `PRESUPUESTO 311/2026
Partida 1  Cubierta        11.900,00 €
Partida 2  Pintura          6.340,00 €
Total                      18.240,00 €
`,
			},
		],
	},
	{
		date: '2026-11-08T13:40:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'es',
		from: 'Lucía Peña <lucia@coro-mediodia.example>',
		to: ['m.pena@af.ml'],
		subject: 'ensayo del jueves',
		text: `Hola Manuel, el ensayo empieza media hora antes. El secreto está en respirar bien. ¡Nos vemos!

Lucía
`,
	},
	{
		...spamEs,
		date: '2026-11-07T02:20:00Z',
		from: 'Banco Seguro <avisos@banco-verificacion.example>',
		to: ['cliente@army.ml'],
		subject: 'Su cuenta ha sido bloqueada',
		text: `Estimado cliente: su cuenta ha sido bloqueada por motivos de seguridad. Haga clic aquí para verificar su cuenta en 24 horas: http://banco-verificacion.example/entrar
`,
	},
	{
		...spamEs,
		date: '2026-11-09T22:00:00Z',
		from: 'Premios <ganador@loteria-premios.example>',
		to: ['afortunado@navy.ml'],
		subject: '¡Felicidades, ha ganado 500.000 euros!',
		text: `Usted ha sido seleccionado como ganador de nuestro sorteo. Para cobrar su premio envíe su nombre completo, teléfono y una copia de su identificación hoy mismo.
`,
	},
];
