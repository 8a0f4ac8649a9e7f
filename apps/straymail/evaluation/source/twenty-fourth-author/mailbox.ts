import type { Sample } from '../../../demo/form/sample.ts';
import { htmlOnly, pdfFile, xlsxFile } from '../file-parts.ts';

/** What reaches a journalist's own mailbox every week. */
export const mailbox: Sample[] = [
	{
		date: '2026-11-03T06:12:09+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Service Amendes <notification@reglement-amende-antai.example>',
		to: ['laurent.vasseur@interieur.ml'],
		subject: 'Avis n° 7420118853 : dernier rappel avant majoration',
		...htmlOnly(`<html><body style="font-family:Arial">
<table width="600" align="center"><tr><td bgcolor="#000091" style="color:#fff;padding:12px">RÉPUBLIQUE FRANÇAISE &middot; Traitement des infractions</td></tr>
<tr><td style="padding:16px">
<p>Bonjour,</p>
<p>Sauf erreur de notre part, l'amende forfaitaire liée à votre véhicule (stationnement, 35,00&nbsp;&euro;) demeure impayée. Sans règlement sous <b>48 heures</b>, elle sera portée à 135,00&nbsp;&euro; et un retrait de points pourra être prononcé.</p>
<p align="center"><a href="https://reglement-amende-antai.example/dossier/7420118853" style="background:#e1000f;color:#fff;padding:10px 24px">Régulariser ma situation</a></p>
<p>Munissez-vous de votre carte bancaire et de votre permis de conduire. Le code reçu par SMS vous sera demandé deux fois.</p>
<p style="font-size:11px;color:#777">Message automatique, merci de ne pas y répondre.</p>
</td></tr></table></body></html>`),
	},
	{
		date: '2026-11-08T03:44:51+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Cabinet Me Alphonse Dossou-Yovo <cabinet.dossou@notariat-cotonou.example>',
		envelopeFrom: 'lists44@bulkhost-seven.example',
		to: ['secretariat@defense.ml'],
		bcc: ['cabinet@sante.ml', 'direction@interieur.ml'],
		subject: 'Proposition de collaboration - dossier comptoir de Kayes',
		text: `Madame, Monsieur,

Je me permets de vous écrire sur recommandation d'un confrère de la place, dont la discrétion m'interdit de citer le nom.

Notre étude assure la liquidation d'un comptoir minier de la région de Kayes. Parmi les actifs figurent quarante-deux kilogrammes d'or brut régulièrement déclarés, que l'héritière, résidant en Belgique, souhaite céder à un acquéreur institutionnel. Une remise de dix-huit pour cent sur le cours est consentie, ainsi qu'une commission d'apporteur de huit pour cent.

Seules restent dues les formalités de sortie, que nous estimons à 4 650 euros et qui sont remboursées à la livraison. Si cette démarche devait retenir votre attention, je vous saurais gré de m'indiquer une personne habilitée, ses coordonnées et une copie de sa pièce d'identité, afin que nous établissions la procuration.

Dans l'attente, je vous prie d'agréer, Madame, Monsieur, l'assurance de mes sentiments dévoués.

Maître A. Dossou-Yovo
Notaire
`,
	},
	{
		date: '2026-11-14T23:58:02+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Brigade de Protection des Mineurs <commissaire.divisionnaire.48@bpm-procedure.example>',
		to: ['yves.castaing@intradefgouv.fr'],
		subject: 'CONVOCATION N°2026/BPM/33917',
		text: `Veuillez prendre connaissance du document joint dans les meilleurs délais. Votre silence vaudra aveu.
`,
		attachments: [
			pdfFile(
				'CONVOCATION.pdf',
				`DIRECTION CENTRALE DE LA POLICE JUDICIAIRE
CONFIDENTIEL - PROCEDURE PENALE

A l'attention de l'interesse,

A la suite d'une saisie informatique, nous vous informons que vous faites
l'objet de plusieurs poursuites judiciaires en vigueur (cyber-infiltration).
Vous avez commis les infractions alors que vous etiez cible sur Internet.

Vous etes prie de vous faire entendre par mail en nous ecrivant vos
justifications, pour qu'elles soient mises en examen, dans un delai strict
de 72 heures. Passe ce delai, votre dossier sera transmis aux medias et a
votre hierarchie. Un reglement amiable de 3 870 EUR met fin aux poursuites.

Le Commissaire divisionnaire`,
			),
		],
	},
	{
		date: '2026-11-10T07:29:30+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'itsme Beveiliging <noreply@hernieuw-uw-id.example>',
		to: ['jan.devos@mll.be', 'info@mll.be'],
		subject: 'Uw account wordt vandaag gedeactiveerd',
		format: 'html',
		text: `<html><body bgcolor="#f4f4f4"><div style="max-width:520px;margin:auto;background:#fff;padding:24px">
<h2 style="color:#ff4612">Beste gebruiker,</h2>
<p>Wegens de nieuwe Europese richtlijn PSD3 dient elke burger zijn digitale identiteit <u>voor 11 november</u> opnieuw te activeren. Bij gebreke hieraan verliest u de toegang tot uw bank, Tax-on-web en MyPension.</p>
<p><a href="http://hernieuw-uw-id.example/be/?s=9917">Nu heractiveren</a></p>
<p>Hou uw bankkaart en kaartlezer bij de hand. Duur: 2 minuten.</p>
<p>Met vriendelijk groeten,<br>Het beveiligings team</p>
<p style="font-size:10px">Deze link is eenmalig geldig en 24 uur actief.</p>
</div></body></html>`,
	},
	{
		date: '2026-11-17T09:03:15+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Stijn van der Linde <stijn@slim-pensioengesprek.example>',
		to: ['a.post@defensie.ml'],
		subject: 'Re: even over ons gesprek',
		headers: [['List-Unsubscribe', '<https://slim-pensioengesprek.example/u/88213>']],
		text: `Hoi,

Ik had je vorige week gemaild maar begrijp dat het druk is, dus ik hou het kort.

Veel mensen in uniform weten niet dat er door het nieuwe stelsel gemiddeld €312 per maand blijft liggen. Wij hebben daar een scan voor gemaakt (gratis, 15 minuten, online, geen verplichtingen). Vorige maand hielpen we 140 collega's van je.

Schikt dinsdag om 14.00 uur of kijk je liever zelf in mijn agenda? slim-pensioengesprek.example/stijn

Groet!
Stijn

PS: geen interesse? Antwoord met "nee", dan hoor je twee weken niets van me.
`,
	},
	{
		date: '2026-11-11T13:36:47+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'HR Shared Services via e-Sign <documents@esign-dispatch.example>',
		to: ['tamara.k.hollis@mail.ml'],
		subject: 'Completed: 2027 Salary Adjustment & Allowance Letter - Tamara Hollis',
		format: 'html',
		text: `<html><body><div style="font-family:Helvetica;border:1px solid #ccc;padding:20px;width:480px">
<p style="background:#1e1e1e;color:#ffcc22;padding:8px">Your document has been completed</p>
<p>Tamara,</p>
<p>All parties have signed <b>2027_Allowance_Hollis.pdf</b>. For security reasons the file can only be viewed on a <b>mobile device</b>: scan the square below with your phone and sign in with your work e-mail and password.</p>
<p><img src="https://esign-dispatch.example/q/t8s2.png" alt="code" width="160" height="160"></p>
<p>The document expires in 12 hours. Do not share this e-mail. Security code: see the image.</p>
<p style="color:#888;font-size:11px">This message was scanned and is safe. Ref 55-0917-AX</p>
</div></body></html>`,
	},
	{
		date: '2026-11-19T05:17:22+08:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Procurement Desk, Meridian Gulf Contracting <purchase3@meridiangulf-rfq.example>',
		to: ['logistics@dla.ml', 'supply@forces.ml'],
		subject: 'RFQ 2026-3391 / kindly quote your best price',
		text: `Dear Sir/Madam,

Good day to you. Your esteemed company was introduced to us by our chamber of commerce as a reliable source.

We are preparing an order for a government end user and kindly ask for your most competitive CIF offer against the enclosed list, together with your bank details for the advance of 50 %. To avoid delay, open the sheet, press "Enable content" and fill the yellow cells; the total calculates itself.

Should the registration fee for new vendors (USD 280) not have been paid yet, our colleague will guide you.

We look forward to a long and fruitful relation.

Yours faithfully,
Mr. Harish Lawson
Senior Buyer
`,
		attachments: [
			xlsxFile(
				'RFQ_2026-3391.xlsx',
				`Item | Description | Qty | Unit price USD
1 | Tent, canvas, 6 x 4 m | 320 | 
2 | Generator set 20 kVA | 44 | 
3 | Water bladder 5000 l | 60 | 
Click Enable content to show the hidden rows`,
			),
		],
	},
];
