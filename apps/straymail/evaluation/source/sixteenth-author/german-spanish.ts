import { iban } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, zipFile } from '../file-parts.ts';

export const germanSpanish: Sample[] = [
	{
		date: '2026-11-04T10:02:13+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'de',
		from: 'Telefonanlage <sprachbox@anruf-benachrichtigung.example>',
		to: ['s.hartwig@bundeswehr.ml'],
		subject: 'Eine neue Sprachnachricht von +49 228 ***',
		text: `Guten Tag,

Sie haben eine neue Sprachnachricht (0:52 Minuten) erhalten. Die Nachricht wird nach 72 Stunden automatisch gelöscht.

Nachricht anhören: https://anruf-benachrichtigung.example/hoeren

Die Anmeldung erfolgt mit Ihren gewohnten Zugangsdaten.
`,
		html: 'alternative',
	},
	{
		date: '2026-11-10T07:39:50+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'de',
		from: 'Inkasso Rechtsabteilung <mahnung@forderungs-zentrale.example>',
		to: ['m.kessler@auswaertiges-amt.ml'],
		subject: 'LETZTE MAHNUNG Rechnung 4471-09 nicht gedeckt',
		text: `Sehr geehrter Kunde,

ihre Bank hat die Lastschrift zurück gebucht. Sie haben bei unsere Mandant ein Kauf getätigt und bis heute NICHT bezahlt!! Summe 683,20 Euro plus Mahngebühr 28,00.

Wir geben letzte Frist bis 13.11.2026, danach Schufa und Gerichtsvollzieher. Vollständige Kosten Aufstellung finden sie in Anhang (Archiv entpacken und Datei starten).

Rechtsanwalt
`,
		attachments: [zipFile('Mahnung 4471-09.zip', 'Mahnung 4471-09.pdf.js', 'WScript.Echo("x");')],
	},
	{
		date: '2026-11-18T15:17:26+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'de',
		from: 'Tomasz Wilk <t.wilk@praezimet-zerspanung.example>',
		to: ['einkauf@bundeswehr.ml', 'beschaffung@bundeswehr.ml'],
		subject: 'Freie Kapazitäten Drehen/Fräsen ab Dezember',
		text: `Sehr geehrte Damen und Herren,

aufgrund einer Auftragsverschiebung haben wir ab der 49. Kalenderwoche Kapazitäten auf zwei Fünfachs-Bearbeitungszentren frei. Unser Werk liegt in Niederschlesien, gut zwei Stunden von Dresden.

Wir fertigen Einzelteile und Serien bis 5.000 Stück in Aluminium, Edelstahl und Titan. Auf eine Anfrage mit Zeichnung antworten wir innerhalb eines Tages.

Darf ich Ihnen unsere Maschinenliste zukommen lassen? Sollten Sie keine weiteren Nachrichten wünschen, genügt eine kurze Rückmeldung.

Beste Grüße aus Wałbrzych
Tomasz Wilk
Vertrieb
`,
	},
	{
		date: '2026-11-12T09:14:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal', 'legal'],
		language: 'de',
		from: 'Notariat Brinkmann <kanzlei@notariat-brinkmann.example>',
		to: ['jens.ahlers@bundeswehr.ml'],
		intended: { 'jens.ahlers@bundeswehr.ml': 'jens.ahlers@bundeswehr.org' },
		subject: 'Nachlass Ihrer Tante Elfriede Ahlers, UR-Nr. 1187/2019',
		text: `Sehr geehrter Herr Ahlers,

zu unserem Telefonat vom Montag: Das Amtsgericht Leer hat das Testament Ihrer am 21. September verstorbenen Tante, Elfriede Ahlers, geboren am [[date-of-birth:9. März 1938]], zuletzt wohnhaft [[home-address:Osterstraße 61, 26789 Leer]], am 5. November eröffnet. Die Abschrift geht Ihnen per Post zu.

Für den Erbschein benötigen wir Ihre Geburtsurkunde und die Ihres verstorbenen Vaters, beide gern im Original zum Termin. Frau Dirks hat den 2. Dezember um 10 Uhr für Sie und Ihre Schwester vorgemerkt. Kosten fallen vorab keine an; die Rechnung stellt das Notariat nach der Beurkundung.

Sollte der Termin wegen Ihres Dienstes nicht passen, genügt ein Anruf im Büro.

Mit freundlichen Grüßen
Hilke Brinkmann, Notarin
`,
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
	},
	{
		date: '2026-11-17T08:52:41+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'de',
		from: 'Claudia Riedl <riedl@riedl-zeltbau.example>',
		to: ['oberfeldwebel.t.pohl@bundeswehr.ml'],
		intended: { 'oberfeldwebel.t.pohl@bundeswehr.ml': 'oberfeldwebel.t.pohl@bundeswehr.org' },
		subject: 'AW: Anfrage Festzelt Standortfest Juni 2027',
		text: `Hallo Herr Pohl,

vielen Dank für Ihre Anfrage von gestern. Für den 18. bis 20. Juni ist das Zelt noch frei. Unser Angebot:

  Festzelt 15 x 30 m, Auf- und Abbau      3.450,00 EUR
  Fußboden Holz, 450 qm                   1.575,00 EUR
  Bühne 6 x 4 m                             380,00 EUR
  netto zzgl. 19 % MwSt.

Eine Statik bekommen Sie von uns dazu. Wenn Sie mir bis Weihnachten Bescheid geben, halte ich das Wochenende fest.

Viele Grüße ins Bataillon
Claudia Riedl

> Am 16.11.2026 schrieb Pohl, Thomas:
> könnten Sie uns ein Angebot für ca. 400 Personen machen? Boden bitte
> extra ausweisen.
`,
	},
	{
		date: '2026-11-05T12:44:02+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'es',
		from: 'Coronel Ignacio Barrera <despacho.barrera@correo-movil.example>',
		to: ['marta.olmedo@mde.ml'],
		subject: 'Consulta rápida',
		text: `Buenos días, Marta:

¿Está usted en la oficina? Necesito que tramite un pago pendiente antes de las dos y no quiero que se retrase más. Estoy reunido, contésteme por aquí y le paso los datos.

Gracias de antemano,
Coronel Barrera
`,
	},
	{
		date: '2026-11-13T02:41:17Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'es',
		from: 'Oficina de Fondos ACNUR-REF <pagos@fondo-desplazados.example>',
		to: ['info@mde.ml', 'contacto@southcom.ml'],
		subject: 'SU PAGO DE COMPENSACION US$ 2.800.000 - URGENTE',
		text: `ESTIMADO BENEFICIARIO:

Despues de la reunion con el Secretario general se decidio que usted recibe la COMPENSACION de los fondos no utilizados de los refugiados por valor de US$ 2.800.000, en una tarjeta cajero ATM.

Ya pague todo menos el envio (185 dolares). Mandeme nombre completo, direccion y copia de su documento, y el mensajero diplomatico sale el lunes.

OJO!!! hay gente impostora usando mi nombre, no les conteste.

Dr. Fred Mensah
`,
	},
	{
		date: '2026-11-19T11:35:20+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'es',
		from: 'Comité Editorial RIEM <editorial@revista-riem.example>',
		to: ['dra.lucia.ferrer@mde.ml'],
		subject: 'Invitación a publicar: Revista Internacional de Estudios Multidisciplinares',
		text: `Apreciada Dra. Ferrer:

Tras consultar su trayectoria, el comité tiene el gusto de invitarla a enviar un capítulo o artículo para el número de diciembre. Garantizamos DOI, ISBN y certificado, con dictamen en cinco días hábiles.

Temáticas: todas las áreas del conocimiento.
Aportación por gastos de edición: 290 € por autor; cuatro autores, 890 €.

Si desea formar parte además del consejo asesor, basta con que nos remita su currículum.

Reciba un cordial saludo,
Comité Editorial
`,
	},
	{
		date: '2026-11-09T17:28:55+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['financial'],
		language: 'es',
		from: 'Álvaro Cuesta <alvaro.cuesta.m@correocasa.example>',
		to: ['nominas.acar@mde.ml'],
		intended: { 'nominas.acar@mde.ml': 'nominas.acar@mde.es' },
		subject: 'Cambio de cuenta de la nómina (hablado con la brigada Soto)',
		text: `Buenas tardes:

Soy el cabo 1º Álvaro Cuesta, de la segunda escuadrilla. Como quedé esta mañana en ventanilla con la brigada Soto, os adelanto la cuenta nueva para la nómina de diciembre:

[[iban:${iban('ES', '21003418450200517836')}]]

El certificado de titularidad y el impreso firmado los llevo yo en mano el miércoles, que entro de servicio; hasta entonces no hace falta que cambiéis nada. La cuenta vieja sigue abierta.

Un saludo y gracias por la paciencia,
Álvaro
`,
	},
	{
		date: '2026-11-24T10:20:36+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'es',
		from: 'Talleres Náuticos Bahía <administracion@nauticos-bahia.example>',
		to: ['p.llorente@mde.ml'],
		intended: { 'p.llorente@mde.ml': 'p.llorente@mde.es' },
		subject: 'Presupuesto P-2026/318, ¿lo han podido mirar?',
		text: `Hola, Pedro:

Le reenvío el presupuesto que nos pidió a finales de octubre para la revisión de las dos semirrígidas. Caduca el día 30 y el proveedor de los colectores ya nos avisó de que sube en diciembre. Si lo van a dejar para el año que viene no pasa nada, dígamelo y lo archivo.

Rosa (administración)
`,
		attachments: [
			pdfFile(
				'P-2026-318.pdf',
				`TALLERES NÁUTICOS BAHÍA
Presupuesto P-2026/318      28/10/2026
Revisión 300 h, motor fueraborda, 2 ud.    1.240,00
Colectores de escape                         612,50
Mano de obra 14 h                            630,00
Base imponible                             2.482,50
IVA 21%                                      521,33
Total                                      3.003,83 EUR`,
			),
		],
	},
];
