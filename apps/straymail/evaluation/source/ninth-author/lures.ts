import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

/** Fraud and advertising, polite and less polite. */
export const lures: Sample[] = [
	{
		date: '2026-11-10T11:25:16Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Office of Supply Relations <m.hallgren@hallgren-partner.example>',
		to: ['vendor.relations@dla.ml', 'procurement@amry.ml'],
		subject: 'Framework 2027-2029: protective footwear and field furniture',
		text: `Dear Madam, dear Sir,

I am writing on behalf of Hallgren & Partner, acting as independent tender facilitator for several member states of the Alliance. Your organisation has been placed on the short list for the framework 2027-2029 covering protective footwear and field furniture, with an estimated volume of EUR 41 million across eleven lots.

You will find the terms of participation enclosed. May I draw your attention to section 4: in order to keep the procedure free of speculative bids, the Consortium asks for a refundable registration of EUR 2,850 per lot, to be settled before the documents are opened. It is returned in full within ten days of the award, regardless of the result.

I should be glad to hold a place for you until Friday. A short confirmation by return is quite sufficient; my assistant will then forward the settlement details.

With kind regards,

Mikael Hallgren
Senior Partner
`,
		attachments: [
			docxFile(
				'Terms of participation.docx',
				`TERMS OF PARTICIPATION - FRAMEWORK 2027-2029

1. Participation is by invitation only and strictly confidential.
2. The bidder shall not contact the contracting authorities directly, as this leads to exclusion.
3. Samples are not required at this stage.
4. A refundable registration of EUR 2,850 per lot is due before the opening of documents. It may be paid by bank transfer or in stable coins.
5. The decision of the Consortium is final.
`,
			),
		],
	},
	{
		date: '2026-11-03T06:10:55Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		format: 'html',
		from: '"SharePoint Online" <noreply@docs-workflow-center.example>',
		envelopeFrom: 'return-1188@docs-workflow-center.example',
		to: ['patient.admin@health.ml'],
		subject: 'Action needed: "FY27 Travel Reimbursement_signed.pdf" is waiting for you',
		text: `<html><body style="font-family:Segoe UI,Arial,sans-serif;background:#f3f2f1">
<table width="560" align="center" cellpadding="24" style="background:#ffffff;border:1px solid #e1dfdd">
<tr><td>
<p style="font-size:20px">Finance shared a file with patient.admin@health.ml</p>
<p>This link works only for the direct recipient. Sign in with your work account and password to read and countersign the document.</p>
<p><a style="background:#0f6cbd;color:#ffffff;padding:10px 18px;text-decoration:none" href="https://docs-workflow-center.example/s/view.php?e=cGF0aWVudC5hZG1pbg">Open document</a></p>
<p style="color:#605e5c;font-size:12px">For security, the document is removed from the queue after 24 hours and unsigned claims will be rejected. Do not forward.</p>
</td></tr></table>
<p style="text-align:center;color:#8a8886;font-size:11px">Privacy statement &middot; One Harbour Way</p>
</body></html>
`,
	},
	{
		date: '2026-11-22T04:51:09Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Billing Team <invoice@securenest-subscriptions.example>',
		to: ['frontdesk@whs.ml'],
		subject: 'Receipt SN-5573-88-0142 / your 3-year plan is now active',
		text: `Hello,

thank you for staying with SecureNest Total. Your renewal has been charged successfully and will show on your statement in 24 to 48 hrs.

The receipt is attached. If you did NOT authorize this renewal, our cancellation desk is open around the clock at +1 (808) 555-0119. Please keep your computer switched on while you call so that the technician can remove the licence remotely.

Order SN-5573-88-0142
`,
		attachments: [
			pdfFile(
				'Receipt_SN-5573-88-0142.pdf',
				`SECURENEST TOTAL                              RECEIPT

Order no.        SN-5573-88-0142
Licence key      4111-0000-2222-5555
Plan             Total Protection, 5 devices, 36 months
Amount charged   USD 489.99
Method           Auto-debit

To cancel and get a refund call +1 (808) 555-0119
`,
			),
		],
	},
	{
		date: '2026-11-13T05:37:28Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Amendes - Service usager <notification@amende-dossier-web.example>',
		to: ['bureau.circulation@interieur.ml'],
		subject: 'Dernier avis avant majoration - dossier 4471 0926 33',
		html: `<div style="font-family:Marianne,Arial,sans-serif;max-width:600px">
<p><b>RÉPUBLIQUE FRANÇAISE</b></p>
<p>Madame, Monsieur,</p>
<p>Sauf erreur de notre part, l'amende relevée le 19 octobre 2026 (stationnement gênant) demeure impayée à ce jour. Sans règlement sous <b>48 heures</b>, elle passera de 35 à <b>135 euros</b>.</p>
<p><a href="https://amende-dossier-web.example/reglement?d=4471092633">Régler mon amende</a></p>
<p style="font-size:11px">Munissez-vous de votre carte bancaire et de votre téléphone. Ne pas répondre à ce message.</p>
</div>`,
		text: `Madame, Monsieur,

Sauf erreur de notre part, l'amende relevée le 19 octobre 2026 (stationnement gênant) demeure impayée à ce jour. Sans règlement sous 48 heures, elle passera de 35 à 135 euros.

Régler mon amende : https://amende-dossier-web.example/reglement?d=4471092633

Munissez-vous de votre carte bancaire et de votre téléphone. Ne pas répondre à ce message.
`,
	},
	{
		date: '2026-11-18T09:00:12Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Secrétariat du Forum <secretariat@forum-resilience-ottawa.example>',
		to: ['cabinet@sante.ml', 'relations.publiques@forces.ml'],
		subject: 'Invitation officielle : 9e Forum mondial de la résilience humanitaire, Ottawa',
		text: `Excellence, Madame, Monsieur,

Le Secrétariat du Forum mondial de la résilience humanitaire a l'honneur de vous convier à sa neuvième session, qui se tiendra à Ottawa (Canada) du 22 au 26 février 2027, puis à Dakar du 1er au 4 mars.

Vos frais de voyage, l'assurance ainsi qu'une indemnité journalière de 410 dollars sont pris en charge par nos bailleurs. Le visa est obtenu en cinq jours par notre cellule protocolaire, sans passage à l'ambassade.

Il vous reste seulement à réserver votre chambre auprès de l'hôtel partenaire, à vos frais, et à nous adresser par retour :
- une copie de votre passeport (page d'identité),
- votre fonction exacte et votre numéro WhatsApp,
- la preuve du virement de la réservation.

Le nombre de sièges étant limité à quatre par pays, une réponse sous 72 heures serait appréciée.

Veuillez agréer, Excellence, Madame, Monsieur, les assurances de notre très haute considération.

Prof. Ghislain Delorme-Akué
Secrétaire exécutif
`,
	},
	{
		date: '2026-11-24T13:21:33Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Directeur <directie.prive@postvak-snel.example>',
		to: ['secretariaat.dgb@mimdef.nl'],
		headers: [['Reply-To', 'directie.prive@antwoordbus.example']],
		subject: 'even tussendoor',
		text: `Ben je aan je bureau? Ik zit in een overleg en kan niet bellen. Je zou me enorm helpen als je zo een paar cadeaukaarten kunt halen voor het afscheid van vanmiddag, 5 x 100, ik teken het bonnetje straks af. Stuur de codes even als foto naar dit adres en zeg het nog tegen niemand, het is een verrassing.

Verzonden vanaf mijn tablet
`,
	},
	{
		date: '2026-11-30T07:14:41Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Joris van Datalijn <joris@datalijn-leads.example>',
		to: ['info@minbuza.ml'],
		headers: [['X-Mailer', 'OutreachPilot 4.2']],
		subject: 'Korte vraag over jullie relatiegeschenken',
		text: `Hoi,

Ik zag jullie website en was onder de indruk. Vraagje: wie gaat er bij jullie over de relatiegeschenken?

Wij hebben een bestand van 12.400 beslissers bij ambassades, gemeenten en ministeries (naam, functie, e-mail, vaak zelfs mobiel). Daarmee komt jullie kerstpakket dit jaar gegarandeerd op de juiste mat. Eerste 200 adressen gratis, daarna vanaf 9 cent per stuk.

Zal ik donderdag om 10 uur een demo inplannen? Als ik niets hoor ga ik er van uit dat het uitkomt ;-)

Groet,
Joris

P.S. Geen interesse? Antwoord met "nee" en ik mail je nog maar twee keer.
`,
	},
];
