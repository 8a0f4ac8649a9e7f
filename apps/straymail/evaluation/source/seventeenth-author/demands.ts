import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile } from '../file-parts.ts';

/** Invoices for nothing. */
export const demands: Sample[] = [
	{
		date: '2026-11-02T17:31:00-06:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'ShieldNorth Billing <order7718@geek-aid-desk.example>',
		to: ['robert.esparza@jbsa.ml'],
		subject: 'Thank you for renewing - Order SN-77180-Q',
		text: `Dear Customer,

Your ShieldNorth TOTAL 360 (3 devices / 2 years) has been auto renewed as per your request.

Item ........ ShieldNorth TOTAL 360
Qty ......... 1
Amount ...... USD 389.99
Mode ........ AUTO DEBIT
Status ...... SUCCESSFULL

The charge will appear on your statement within 24 hrs. If you did NOT authorise this transaction or wish to cancel and claim refund, kindly reach our Cancellation Team within 12 hrs at

+1 (808) 555-0139   or   +1 (808) 555-0167

Mon - Sun, 7am to 9pm EST

Thanks & Warm Regards
Billing Dept.`,
	},
	{
		date: '2026-11-06T20:02:51+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Payfriend Invoicing <service@pf-invoicing.example>',
		to: ['undisclosed@pf-invoicing.example'],
		bcc: ['gordon.ames@modgov.uk', 'l.whitcombe@modgov.uk'],
		subject: 'You sent a payment of £614.20 to CoinHarbour Ltd',
		text: `Please see attached receipt. Dispute line 020 7946 0812`,
		attachments: [
			pdfFile(
				'Receipt_614.20.pdf',
				`PAYMENT RECEIPT

You sent 614.20 GBP to COINHARBOUR LTD
For: 0.0091 BTC
Paid with: your linked bank account

It may take a few moments for this transaction to appear in your account.

DID NOT MAKE THIS PURCHASE?
Call our fraud team straight away on 020 7946 0812 (24 hours).
Have your computer switched on when you call. The agent will guide you to the refund form.`,
			),
		],
	},
	{
		date: '2026-11-09T13:25:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'WOTRA World Organisation for Trademarks <register@wotra-office.example>',
		to: ['brand.office@nato.ml'],
		subject: 'Publication of your mark – registration fee',
		text: `REGISTRATION OF THE INTERNATIONAL TRADEMARK

Application no.    018 744 219
Classes            9, 16, 41
Publication        28 October 2026

The published mark has been entered as a draft in the Central Data Bank for Economic Trademarks. Basic fee EUR 1,180.00; per class in excess EUR 240.00; total EUR 1,660.00.

Please transfer the above amount within eight days and quote the application number. Payment details are on the enclosed form.

(General terms, art. 4: this offer is not made by a government body. With payment the customer accepts an entry for twelve months.)`,
		attachments: [
			pdfFile(
				'form_018744219.pdf',
				`WOTRA - CENTRAL DATA BANK FOR ECONOMIC TRADEMARKS

TOTAL DUE: EUR 1,660.00
Beneficiary: WOTRA Data s.r.o.
IBAN: [[iban:DE97 1001 1001 2624 5071 83]]
Reference: 018 744 219`,
			),
		],
	},
	{
		date: '2026-11-05T21:14:40+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Assistance Abonnements <facturation@clic-depannage-pro.example>',
		to: ['thierry.vasseur@intradef.ml'],
		subject: 'Prélèvement de 299,90 € prévu demain',
		text: `Bonjour Thierry,

Votre période d'essai de SÉRÉNITÉ PC INTÉGRAL se termine aujourd'hui. Conformément à vos conditions d'abonnement, un montant de 299,90 € sera prélevé demain matin.

Vous ne souhaitez pas poursuivre ? Aucun problème. Appelez gratuitement nos conseillers au 01 99 00 47 12, avant minuit, en ayant votre ordinateur allumé et votre carte bancaire à portée de main.

L'équipe Sérénité`,
	},
	{
		date: '2026-11-10T10:05:03+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Bedrijvengids Nationaal <registratie@bedrijvengids-nationaal.example>',
		to: ['inkoop.marine@defensie.ml'],
		subject: 'Controle vermelding 2027',
		text: `Geachte relatie,

In de bijlage vindt u de drukproef van uw vermelding. Wij verzoeken u de gegevens te controleren, waar nodig te verbeteren en het formulier binnen tien dagen ondertekend te retourneren. Ook wanneer er niets is gewijzigd, ontvangen wij graag uw handtekening.

Voor vragen staat ons team u graag te woord.

Redactie Bedrijvengids Nationaal`,
		attachments: [
			pdfFile(
				'drukproef_2027.pdf',
				`BEDRIJVENGIDS NATIONAAL - DRUKPROEF EN FACTUUR

Naam: ........................   Rubriek: overheid
Vermelding online, premium

3 jaargangen a EUR 897,00          EUR 2.691,00
Te voldoen op [[iban:NL83 INGB 0006 9147 23]]

Met ondertekening gaat u een overeenkomst aan voor drie jaar.`,
			),
		],
	},
	{
		date: '2026-11-19T09:45:38+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'de',
		from: 'Zentralverzeichnis für Behörden und Gewerbe <erfassung@zvbg-register.example>',
		to: ['beschaffung@bundeswehr.ml'],
		subject: 'Eintragungsofferte – Rückantwort erbeten bis 27.11.',
		text: `BASISEINTRAG: Dienststelle, Ort, Branche – bitte ergänzen!

Sehr geehrte Damen und Herren,

übersenden Sie uns das ausgefüllte Formular GEBÜHRENFREI per Fax. Ihre Angaben werden im Zentralverzeichnis veröffentlicht.

Leistung: Marketingbeitrag mtl. 59,95 EUR zzgl. USt., Laufzeit 36 Monate, jährlich im Voraus. Der Auftrag kommt mit der Unterschrift zustande.

Erfassungsstelle Süd`,
	},
	{
		date: '2026-11-18T16:50:29+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Office Européen des Marques Déposées <avis@oemd-publication.example>',
		to: ['juridique@defense.ml'],
		subject: 'Renouvellement de votre marque n° 4 512 086',
		text: `Madame, Monsieur,

La protection de la marque citée en objet arrive à son terme le 31 janvier 2027. Pour éviter toute interruption, nous vous proposons de procéder dès à présent au renouvellement pour dix ans :

– taxe de base : 1 290 €
– deuxième classe : 390 €

Il suffit de nous retourner le présent avis revêtu de votre cachet. À réception, un mandataire effectuera les formalités en votre nom.

Nous restons à votre écoute,
Département Renouvellements`,
	},
	{
		date: '2026-11-20T10:31:16+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'es',
		from: 'Agencia Aduanera Exprés <avisos@despacho-aduana-exp.example>',
		to: ['rocio.blanco@mde.ml'],
		subject: 'Su envío está retenido en aduana (2,64 €)',
		text: `Estimado/a cliente:

El paquete procedente de Hong Kong con destino a usted permanece retenido por falta de pago de las tasas de importación, que ascienden a 2,64 €.

Puede abonarlas con tarjeta en el siguiente enlace y recibirá el envío en 24-48 horas: https://tasas.despacho-aduana-exp.example

Transcurridos cinco días, el paquete será devuelto a su origen y se generarán gastos de almacenaje.

Un saludo.`,
	},
];
