import type { Sample } from '../../../demo/form/sample.ts';

const exchangeText = `Delivery has failed to these recipients or groups:

accounts-payable@lakeshore-orthotics.example
The e-mail address you entered couldn't be found. Please check the recipient's address and try to resend the message. If the problem continues, please contact your helpdesk.

Diagnostic information for administrators:

Generating server: LKX-EDGE02.lakeshore-orthotics.example

accounts-payable@lakeshore-orthotics.example
#550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup ##
`;

const receiptText = `Uw bericht

  Aan: Wouter Nijhof
  Onderwerp: Rooster spreekuur week 48
  Verzonden: maandag 23 november 2026 11:02 (UTC+1)

werd gelezen op maandag 23 november 2026 11:40 (UTC+1).
`;

/** Delivery reports, absences and receipts. */
export const returnedPost: Sample[] = [
	{
		date: '2026-11-03T04:55:20+00:00',
		kind: 'bounce',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Microsoft Outlook <MicrosoftExchange329e@lakeshore-orthotics.example>',
		envelopeFrom: '',
		to: ['office@southcom.ml'],
		subject: 'Undeliverable: RE: RE: October statement OVERDUE',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-MS-Exchange-Message-Is-Ndr', ''],
		],
		text: exchangeText,
		parts: {
			type: 'report; report-type=delivery-status',
			sections: [
				{ headers: ['Content-Type: text/plain; charset=us-ascii'], body: exchangeText },
				{
					headers: ['Content-Type: message/delivery-status'],
					body: `Reporting-MTA: dns;LKX-EDGE02.lakeshore-orthotics.example
Received-From-MTA: dns;unknown
Arrival-Date: Tue, 3 Nov 2026 04:55:18 +0000

Final-Recipient: rfc822;accounts-payable@lakeshore-orthotics.example
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound
`,
				},
				{
					headers: ['Content-Type: text/rfc822-headers'],
					body: `Received: from unknown by LKX-EDGE02.lakeshore-orthotics.example;
 Tue, 3 Nov 2026 04:55:18 +0000
From: "Accounts" <office@southcom.ml>
To: accounts-payable@lakeshore-orthotics.example
Subject: RE: RE: October statement OVERDUE
Message-ID: <88120.zzq@dsl-pool-7.example>
Date: Tue, 3 Nov 2026 07:55:11 +0300
`,
				},
			],
		},
	},
	{
		date: '2026-11-06T13:33:01+00:00',
		kind: 'bounce',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Rhys Pritchard <rhys.pritchard@stdwynwens-infirmary.example>',
		envelopeFrom: '',
		to: ['l.whitcombe@fcdogov.uk'],
		subject: 'Automatic reply: Medical clearance for posting - form MC4',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Auto-Response-Suppress', 'All'],
		],
		text: `Bore da / Good morning,

I am away from 5 to 22 November, walking, with no signal and (my wife insists) no laptop.

Clearance forms: the fitness clinic will take them, quote the name only and not the reason.
Anything clinical: Dr Bronwen Lyle is covering.
If the building is on fire or it is the Embassy in Juba again: [[phone:07700 900264]], this is my own phone, evenings only please. Do not pass it on.

Rhys

Mr Rhys Pritchard FRCS
Diolch am eich neges. Efallai fod y neges hon yn gyfrinachol / this message may be confidential.
`,
	},
	{
		date: '2026-11-18T23:10:46+01:00',
		kind: 'bounce',
		level: 'high',
		categories: ['financial', 'travel'],
		language: 'fr',
		from: 'Mail Delivery System <Mailer-Daemon@relais3.ouestnet.example>',
		envelopeFrom: '',
		to: ['lea.fontaine@intradef.ml'],
		subject: 'Mail delivery failed: returning message to sender',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Failed-Recipients', 'reservation@villa-des-pins.example'],
		],
		text: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  reservation@villa-des-pins.example
    SMTP error from remote mail server after RCPT TO:<reservation@villa-des-pins.example>:
    host mx.villa-des-pins.example: 452 4.2.2 boite pleine:
    retry timeout exceeded

------ This is a copy of the message, including all the headers. ------

Return-path: <lea.fontaine@intradef.ml>
From: Léa Fontaine <lea.fontaine@intradef.ml>
To: reservation@villa-des-pins.example
Subject: chambre du 27 au 29
Date: Sat, 14 Nov 2026 22:41:07 +0100

Bonsoir Madame,

c'est bien pour deux nuits, du 27 au 29, la chambre avec le balcon (celle de la dernière fois si elle est libre). Nous serons deux plus le petit, il a 14 mois, avez-vous un lit bébé ?

Pour les arrhes voici ma carte : [[credit-card:5413 8220 7719 0343]], fin 09/28, au nom de L Fontaine. Prenez les 80 euros comme convenu.

Léa Fontaine
`,
	},
	{
		date: '2026-11-23T11:40:22+01:00',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Wouter Nijhof <w.nijhof@huisartsen-ijsseloever.example>',
		envelopeFrom: '',
		to: ['planning.gzc@mindef.ml'],
		subject: 'Gelezen: Rooster spreekuur week 48',
		text: receiptText,
		parts: {
			type: 'report; report-type=disposition-notification',
			sections: [
				{ headers: ['Content-Type: text/plain; charset=us-ascii'], body: receiptText },
				{
					headers: ['Content-Type: message/disposition-notification'],
					body: `Reporting-UA: praktijk-pc3; Outlook
Final-Recipient: rfc822;w.nijhof@huisartsen-ijsseloever.example
Original-Message-ID: <rooster48.2311@mindef.nl>
Disposition: manual-action/MDN-sent-automatically; displayed
`,
				},
			],
		},
	},
];
