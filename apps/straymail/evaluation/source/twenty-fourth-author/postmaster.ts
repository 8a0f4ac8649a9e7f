import type { Sample } from '../../../demo/form/sample.ts';

export const postmaster: Sample[] = [
	{
		date: '2026-11-09T10:15:00+01:00',
		kind: 'bounce',
		level: 'moderate',
		categories: ['personal'],
		language: 'fr',
		from: 'Bernadette Wauters <b.wauters@fondation-escaut.example>',
		envelopeFrom: '',
		to: ['v.roussel@mll.be'],
		subject: 'Absente du bureau Re: expo 18 jours',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Auto-Response-Suppress', 'All'],
		],
		text: `Bonjour,

Je suis en congé jusqu'au 23 novembre et ne lis pas mes courriels. Thibaut Lannoy suit le dossier de l'exposition.

En cas de vrai drame (inondation des réserves, par exemple), appelez-moi à la maison, au [[phone:02 569 41 87]], le soir de préférence.

Bernadette
`,
	},
	{
		date: '2026-11-13T08:05:27+01:00',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Ilse Wouda <i.wouda@havenlogistiek-rijnmond.example>',
		envelopeFrom: '',
		to: ['planning.materieel@mimdef.nl'],
		subject: 'Automatisch antwoord: containers week 47',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['Precedence', 'auto_reply'],
		],
		text: `Dank voor je bericht. Op vrijdag werk ik niet. Je mail wordt niet doorgestuurd.

Gaat het over de containers, dan kun je terecht bij Marijke Stolk of bij de algemene planning. Maandag ben ik er weer, dan praat Jeroen me bij.

I am out of the office on Fridays.
`,
	},
	{
		date: '2026-11-17T04:51:36+00:00',
		kind: 'bounce',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Mail Delivery System <MAILER-DAEMON@mx3.harborline.example>',
		envelopeFrom: '',
		to: ['fleet-notices@nayv.ml'],
		subject: 'Undelivered Mail Returned to Sender',
		headers: [['Auto-Submitted', 'auto-replied']],
		text: '',
		parts: {
			type: 'report; report-type=delivery-status',
			sections: [
				{
					headers: ['Content-Type: text/plain; charset=us-ascii', 'Content-Description: Notification'],
					body: `This is the mail system at host mx3.harborline.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<webshop@harborline.example>: host store.harborline.example
    said: 552 5.2.2 Mailbox full (in reply to RCPT TO command)
`,
				},
				{
					headers: ['Content-Type: message/delivery-status', 'Content-Description: Delivery report'],
					body: `Reporting-MTA: dns; mx3.harborline.example
Arrival-Date: Tue, 17 Nov 2026 04:51:30 +0000 (UTC)

Final-Recipient: rfc822; webshop@harborline.example
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full
`,
				},
				{
					headers: ['Content-Type: text/rfc822-headers', 'Content-Description: Undelivered Message Headers'],
					body: `From: fleet-notices@nayv.ml
To: webshop@harborline.example
Subject: test of the new contact form
Date: Tue, 17 Nov 2026 04:51:29 +0000
Message-ID: <0f7a11@nayv.ml>
`,
				},
			],
		},
	},
	{
		date: '2026-11-18T17:33:48+01:00',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Annelies De Smedt <annelies.desmedt@leuven-archief.example>',
		envelopeFrom: '',
		to: ['c.marchand@nato.ml'],
		subject: 'Read: seating for the archivists meeting',
		headers: [['References', '<55d0e2.1807@nato.ml>']],
		text: '',
		parts: {
			type: 'report; report-type=disposition-notification',
			sections: [
				{
					headers: ['Content-Type: text/plain; charset=us-ascii'],
					body: `Your message

   To: Annelies De Smedt
   Subject: seating for the archivists meeting
   Sent: Wednesday, 18 November 2026 15:02:10 (UTC+01:00) Brussels

was read on Wednesday, 18 November 2026 17:33:40 (UTC+01:00) Brussels.
`,
				},
				{
					headers: ['Content-Type: message/disposition-notification'],
					body: `Reporting-UA: mail.leuven-archief.example; Outpost 16.0
Final-Recipient: rfc822; annelies.desmedt@leuven-archief.example
Original-Message-ID: <55d0e2.1807@nato.ml>
Disposition: manual-action/MDN-sent-automatically; displayed
`,
				},
			],
		},
	},
	{
		date: '2026-11-02T00:14:07+00:00',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'scan@open-mx-census.example',
		to: ['postmaster@southcom.ml'],
		intended: {},
		subject: 'open-mx-census 2026-11 id=be71c0',
		text: `Research scan. This message was sent to learn which hosts accept mail. No reply is needed.
Opt out: open-mx-census.example/optout
`,
	},
	{
		date: '2026-11-20T03:47:19+00:00',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'a@rly9.example',
		to: ['zqtest881@ustranscom.ml'],
		intended: {},
		subject: 'rly9 5f1c0a relay?',
		text: `t1
`,
	},
];
