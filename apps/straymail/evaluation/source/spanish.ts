import { iban } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { csvFile, docxFile, pdfFile } from './file-parts.ts';

export const spanish: Sample[] = [
	{
		date: '2026-11-03T18:11:07Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'marked'],
		language: 'es',
		markings: ['RESERVADO'],
		from: 'Dirección del ejercicio LEVANTE AZUL <direccion@ejercicio-levante-azul.example>',
		to: ['ema.j3@mde.ml'],
		intended: { 'ema.j3@mde.ml': 'ema.j3@mde.es' },
		subject: 'Anexo D corregido',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Mi comandante:

Le remito el anexo D con las coordenadas corregidas. Quedo a sus órdenes.

Tte. Ochoa
`,
		attachments: [
			docxFile(
				'anexo D.docx',
				`[[marking:RESERVADO]]
Ejercicio LEVANTE AZUL. Documento inventado para el juego.
1. El bando AZUL desembarca la compañía B en [[geo-coordinate:37.1044 N, 1.8217 O]].
2. El bando ROJO desconoce la hora H y espera el ataque por el norte.
3. Alistamiento: dos de tres lanchas operativas.
[[marking:RESERVADO]]
`,
			),
		],
	},
	{
		date: '2026-11-06T12:19:48Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'es',
		from: 'Soporte Nubarrón <soporte@nubarron-copias.example>',
		to: ['informatica.rota@mde.ml'],
		intended: { 'informatica.rota@mde.ml': 'informatica.rota@mde.es' },
		subject: 'Re: acceso al panel de copias',
		text: `Buenas, Paco:

Ya tenéis el panel activo.
panel: https://panel.nubarron-copias.example
usuario: rota_inf
contraseña: [[password:Gazpacho.sinPepino77]]

Cualquier cosa me dices, que hoy cierro a las tres.
Maite
`,
	},
	{
		date: '2026-11-10T09:23:16Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal', 'travel'],
		language: 'es',
		from: 'Consignataria Bahía Sur <tripulaciones@bahia-sur.example>',
		to: ['misiones.exterior@mde.ml'],
		intended: { 'misiones.exterior@mde.ml': 'misiones.exterior@mde.es' },
		subject: 'Pasajeros vuelo a Dakar, faltan dos firmas',
		encoding: 'base64',
		charset: 'utf-8',
		text: `Estimado brigada:

Adjunto lo que tenemos. Falta la firma de los dos; el vuelo es el [[flight:UX 1811]] del día 24.

Un saludo cordial,
Rocío
`,
		attachments: [
			csvFile(
				'pasajeros.csv',
				`apellidos;nombre;f. nac.;pasaporte
Benítez Luque;Aurora;[[date-of-birth:06/03/1985]];[[passport-number:PAD417722]]
Ferrándiz Pons;Iván;[[date-of-birth:25/11/1993]];[[passport-number:PAE880314]]
`,
			),
		],
	},
	{
		date: '2026-11-13T17:07:32Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'es',
		from: 'Carpintería Hnos. Zabaleta <presupuestos@carpinteria-zabaleta.example>',
		to: ['residencia.militar@mde.ml'],
		intended: { 'residencia.militar@mde.ml': 'residencia.militar@mde.es' },
		subject: 'presupuesto puertas',
		text: `Buenas tardes le mando el presupuesto de las puertas que hablamos con el sargento, el IVA va aparte. Si es que si empezamos en enero
`,
		attachments: [
			pdfFile(
				'presupuesto 118.pdf',
				`HNOS. ZABALETA          PRESUPUESTO 118/26

22 puertas macizas de roble       6.930,00 EUR
Herrajes                            814,00 EUR
Montaje                           1.650,00 EUR
Total sin IVA                     9.394,00 EUR
`,
			),
		],
	},
	{
		date: '2026-11-17T20:46:24Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'es',
		from: 'Coro Parroquial Santa Engracia <coro@santa-engracia.example>',
		to: ['banda.musica@mde.ml'],
		intended: { 'banda.musica@mde.ml': 'banda.musica@mde.es' },
		subject: 'Ensayo del concierto (¡sorpresa, es secreto!)',
		html: 'alternative',
		text: `Hola, Lourdes:

El ensayo con don Emilio es el jueves a las 20 h. Lo del villancico final es secreto, confidencial y reservado, ja, ja, no se lo cuentes al coronel. La partitura es la 8437 0021 5590 0148 del catálogo.

Abrazos,
Pili

Este mensaje es confidencial y va dirigido exclusivamente a su destinatario.
`,
	},
	{
		date: '2026-11-08T22:58:35Z',
		kind: 'reflection',
		level: 'high',
		categories: ['financial', 'personal'],
		language: 'es',
		from: 'Gimnasio Atalaya <altas@gimnasio-atalaya.example>',
		envelopeFrom: 'sistema@gimnasio-atalaya.example',
		to: ['nuria.salcedo@mde.ml'],
		intended: { 'nuria.salcedo@mde.ml': 'nuria.salcedo@mde.es' },
		subject: 'Alta tramitada: domiciliación SEPA',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Hola, Nuria Salcedo:

Tu alta está tramitada. Cuota mensual 34,90 € con cargo a [[iban:${iban('ES', '99990417381122334455')}]].
Fecha de nacimiento: [[date-of-birth:30-07-1994]]

Mensaje automático, no respondas.
`,
	},
	{
		date: '2026-11-11T03:17:56Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'es',
		from: 'Agencia Tributaria <devoluciones@sede-devolucion.example>',
		to: ['habilitado@mde.ml'],
		subject: 'Tiene una devolución pendiente de 412,60 euros',
		charset: 'iso-8859-1',
		encoding: '8bit',
		text: `Estimado contribuyente:

Tras el último cálculo anual le corresponde una devolución de 412,60 euros. Para recibirla introduzca los datos de su tarjeta antes del 13 de noviembre:

https://sede-devolucion.example/formulario
`,
	},
	{
		date: '2026-11-18T05:22:42Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'es',
		from: 'Radio Faro <boletin@radio-faro.example>',
		to: ['gabinete.prensa@mde.ml'],
		intended: { 'gabinete.prensa@mde.ml': 'gabinete.prensa@mde.es' },
		subject: 'Boletín: maniobras en la bahía, lotería y tortilla',
		headers: [
			['List-Id', '<boletin.radio-faro.example>'],
			['List-Unsubscribe', '<https://radio-faro.example/baja>'],
		],
		text: `Las maniobras anuales en la bahía, abiertas al público el sábado. El secreto de la tortilla, ¿con o sin cebolla? Y el número de la lotería.

Darse de baja
`,
	},
];
