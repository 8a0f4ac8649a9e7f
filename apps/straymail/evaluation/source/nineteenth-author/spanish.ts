import { iban } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

/** One message of each topic in Spanish. */
export const spanish: Sample[] = [
	{
		date: '2026-11-04T13:33:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'es',
		from: 'Agregaduría <agregaduria@embajada-levante.example>',
		to: ['digenpol@mde.ml'],
		intended: { 'digenpol@mde.ml': 'digenpol@mde.es' },
		subject: 'Lo que pedirán el lunes en la comisión mixta',
		text: `Mi general:

Le adjunto lo que hemos podido saber. Procede de un almuerzo y de un ascensor, así que valórelo usted.

A sus órdenes,
Tte. Col. Berta Urrutia`,
		attachments: [
			docxFile(
				'comision mixta.docx',
				`Pedirán que las patrullas conjuntas salgan del acuerdo y pasen a un canje de notas, sin trámite en su parlamento.

El ministro lo necesita antes de que cambie el gobierno. Su viceministra, en cambio, preferiría que fracasara y se lo ha dicho así a los italianos.

Sobre los pesqueros apresados: los soltarán el viernes, con multa. Quieren que lo presentemos como un gesto suyo.

Sobre el islote: no lo mencionarán si nosotros tampoco lo hacemos. Recomiendo callar.

Posible concesión nuestra: formar a ocho de sus oficiales en Marín. Cuesta poco y allí se aprecia mucho.`,
			),
		],
	},
	{
		date: '2026-11-11T16:57:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical'],
		language: 'es',
		from: 'Gabinete Arrieta Psicología <informes@arrieta-psicologia.example>',
		to: ['sanidad.zaragoza@mde.ml'],
		intended: { 'sanidad.zaragoza@mde.ml': 'sanidad.zaragoza@mde.es' },
		subject: 'Informe de la cabo Ledesma',
		text: `Comandante, va el informe que me pidió. Ella lo ha leído entero y llorado un poco.

Un saludo afectuoso,
Nekane Arrieta`,
		attachments: [
			pdfFile(
				'informe_ledesma.pdf',
				`Rocío Ledesma, cabo, 26 años. Seis sesiones.

Acude por ahogos y temblor al entrar en el vestuario. Refiere
que cuenta los azulejos antes de salir y vuelve a casa hasta
cinco veces para comprobar el gas. Se lava hasta sangrar.

Su madre padeció lo mismo y nunca lo dijo.

Juicio clínico: [[diagnosis:trastorno obsesivo-compulsivo]] con
[[diagnosis:crisis de pánico]]. Sin ideas de muerte.

Se ha iniciado exposición gradual. Conviene valorar medicación
y apartarla de guardias nocturnas tres meses. No conviene que
sus compañeros conozcan el motivo.`,
			),
		],
	},
	{
		date: '2026-11-17T12:08:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'es',
		from: 'Conservas Ría Honda <pedidos@conservas-riahonda.example>',
		to: ['intendencia.ferrol@mde.ml'],
		intended: { 'intendencia.ferrol@mde.ml': 'intendencia.ferrol@mde.es' },
		subject: 'Confirmo pedido y le explico lo del atún',
		text: `Buenos días, don Evaristo:

Le confirmo el pedido del viernes: 3.000 latas de mejillón a 1,42 euros, 5.000 de sardinilla a 0,97 y 2.400 de atún, estas a 1,88 y no a 1,75 como en el contrato, porque el aceite se nos ha puesto por las nubes. En total 13.622 euros sin IVA.

Si mantiene el precio viejo del atún tendría que quitarle el descuento de la sardinilla, y sale usted perdiendo 70 euros. Dígame algo antes del jueves, que cierro camión.

Quedo a la espera,
Moncho Seoane`,
	},
	{
		date: '2026-11-20T18:00:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'es',
		from: 'Vuela Barato <novedades@vuelabarato.example>',
		to: ['bienestar@southcom.ml'],
		intended: { 'bienestar@southcom.ml': 'bienestar@southcom.mil' },
		subject: 'Nueva ruta: Miami - Cartagena desde $89, tres vuelos al día',
		headers: [
			['List-Unsubscribe', '<https://vuelabarato.example/baja>'],
			['Precedence', 'bulk'],
		],
		text: `¡Ya puedes desayunar en la ciudad amurallada!

Desde el 1 de diciembre volamos tres veces al día entre Miami y Cartagena. Salidas a las 7, a las 13 y a las 19 horas. Maleta de mano incluida.

¿Necesito visa? Muchos países no; consulta la web de la embajada.

¿Viajas en grupo? A partir de diez pasajeros, el guía va gratis.

Oferta hasta el 30 de noviembre, plazas limitadas. Para darte de baja, haz clic abajo.`,
	},
	{
		date: '2026-11-25T20:22:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['financial'],
		language: 'es',
		from: 'Sonsoles Bermejo <s.bermejo@cajadelpinar.example>',
		to: ['jroldan@mde.ml'],
		intended: { 'jroldan@mde.ml': 'jroldan@mde.es' },
		subject: 'Tu préstamo, Joaquín',
		text: `Joaquín, hoy lo ha visto el comité y dicen que sí, pero con tu suegro de avalista y no con tu hermano, que figura en la lista de morosos. Serían 38.000 a siete años, 541 al mes, y con eso cancelas las tres tarjetas y lo del casino. El dinero entraría en [[iban:${iban('ES', '31500417290061840273')}]]. Si no quieres que tu mujer reciba la carta, pásate tú a firmar antes del lunes. Sonsoles`,
	},
];
