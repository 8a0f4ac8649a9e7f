import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, pictureFile, xlsxFile } from '../file-parts.ts';

/** Spanish letters. */
export const spanish: Sample[] = [
	{
		date: '2026-11-04T12:05:36Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'marked'],
		language: 'es',
		markings: ['DIFUSIÓN LIMITADA'],
		from: 'Begoña Artal, perito <b.artal@peritajes-artal.example>',
		to: ['instructor.expedientes@mde.ml'],
		intended: { 'instructor.expedientes@mde.ml': 'instructor.expedientes@mde.es' },
		subject: 'Informe pericial exp. 41/26',
		text: `Mi comandante:

Adjunto el informe que me encargó para el expediente disciplinario. He procurado no entrar en valoraciones que no me corresponden.

Queda a su disposición,
B. Artal
`,
		attachments: [
			docxFile(
				'informe_41-26.docx',
				`[[marking:DIFUSIÓN LIMITADA]]
Informe pericial en el expediente disciplinario 41/26
Objeto: determinar si las firmas de los vales de combustible de agosto son del brigada investigado.
Material: once vales, tres cuerpos de escritura.
Conclusión: siete de las once firmas no fueron hechas por la persona a la que se atribuyen. Dos presentan señales de calco.
El testigo C reconoce haber firmado en blanco por orden de un superior.
`,
			),
		],
	},
	{
		date: '2026-11-06T05:33:11Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'es',
		from: 'Frutas y Hortalizas Cabrera <pedidos@frutascabrera.example>',
		to: ['cocina.acuartelamiento@mde.ml'],
		intended: { 'cocina.acuartelamiento@mde.ml': 'cocina.acuartelamiento@mde.es' },
		subject: 'URGENTE!!! CAMION PARADO EN LA PUERTA CONTESTEN YA',
		text: `Buenos dias Toñi, el Paco lleva una ora en la puerta con la fruta y el de la garita dice que no esta en la lista. Os mando foto del albaran. Llama tu a la garita POR FAVOR que se me estropea la lechuga. Gracias guapa
`,
		attachments: [
			pictureFile(
				'albaran.png',
				`FRUTAS Y HORTALIZAS CABRERA
ALBARAN 20418
TOMATE PERA 40 KG
LECHUGA 60 UDS
NARANJA 80 KG
PATATA AGRIA 120 KG
BULTOS 14
`,
			),
		],
	},
	{
		date: '2026-11-10T23:14:58Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personnel'],
		language: 'es',
		from: 'Sgto. 1.º Wilmer Anchundia <w.anchundia@escuela-fluvial.example>',
		to: ['partner.training@southcom.ml'],
		intended: { 'partner.training@southcom.ml': 'partner.training@southcom.mil' },
		subject: 'lista de alumnos para base access',
		text: `Estimado Mr. Kowalski, sir:

Le adjunto la lista de los 11 alumnos del curso de lanchas con sus pasaportes, para el base access request. Disculpe que no va en inglés. El alumno Quiñónez todavía está sacando el pasaporte nuevo, este es el anterior.

Respetuosamente,
Sgto. 1.º Anchundia
`,
		attachments: [
			xlsxFile(
				'Alumnos curso lanchas.xlsx',
				`N | Grado | Apellidos y nombres | Pasaporte
1 | Sgto. 2.º | Anchundia Vera Cristhian | [[passport-number:A5518203]]
2 | Cabo 1.º | Bone Caicedo Darwin | [[passport-number:A5518377]]
3 | Cabo 1.º | Cagua Macías Elvis | [[passport-number:A5520914]]
4 | Cabo 2.º | Delgado Zambrano Joel | [[passport-number:A5521046]]
5 | Cabo 2.º | Estupiñán Ortiz Kevin | [[passport-number:A5523188]]
6 | Cabo 2.º | Farías Loor Jandry | [[passport-number:A5524702]]
7 | Marinero | Mina Preciado Anthony | [[passport-number:A5530291]]
8 | Marinero | Moreira Intriago Ronny | [[passport-number:A5530665]]
9 | Marinero | Quiñónez Arroyo Bryan | [[passport-number:A5102847]]
10 | Marinero | Tenorio Valencia Luis | [[passport-number:A5533920]]
11 | Marinero | Vélez Chávez Steven | [[passport-number:A5534118]]
`,
			),
		],
	},
	{
		date: '2026-11-13T18:38:23Z',
		kind: 'reflection',
		level: 'moderate',
		categories: ['contract', 'financial'],
		language: 'es',
		from: 'Escuela de Música Corchea <administracion@escuelacorchea.example>',
		to: ['rmolina@mde.ml'],
		intended: { 'rmolina@mde.ml': 'rmolina@mde.es' },
		subject: 'Factura 2026/0874 disponible',
		headers: [
			['Auto-Submitted', 'auto-generated'],
			['X-Mailer', 'GestAcademia 4'],
		],
		text: `Hola Rocío:

Ya está disponible la factura de noviembre. La encontrarás adjunta. El cargo se hará el día 5 en la tarjeta terminada en 4410.

Este mensaje se ha generado de forma automática, no respondas a esta dirección.
`,
		attachments: [
			pdfFile(
				'factura_2026_0874.pdf',
				`ESCUELA DE MÚSICA CORCHEA                      FACTURA 2026/0874

Cliente: Rocío Molina
Concepto                                     Importe
Violín, grupo B, 4 sesiones                    72,00
Lenguaje musical                               28,00
Alquiler de instrumento 1/4                    15,00
Total                                         115,00 euros
`,
			),
		],
	},
	{
		date: '2026-11-18T20:21:09Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'es',
		from: 'FarmaDirecta 24h <ofertas@farmadirecta24.example>',
		to: ['consultas@southcom.ml'],
		subject: 'Ozemp1c, V1agra y más SIN RECETA 💊 -70% solo hoy',
		encoding: 'base64',
		text: `Los mismos laboratorios, sin colas y sin receta.

✔ Inyecciones para adelgazar desde 49 €
✔ Pastillas azules: 10 + 10 gratis
✔ Envío discreto en 48 h, pago en cripto con 15 % extra

Entra ya: https://farmadirecta24.example/hoy
`,
	},
];
