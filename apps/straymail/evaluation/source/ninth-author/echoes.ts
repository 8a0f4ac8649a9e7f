import type { Sample } from '../../../demo/form/sample.ts';

/** What machines send back, and who knocks. */
export const echoes: Sample[] = [
	{
		date: '2026-11-06T15:44:18Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Mail Delivery System <MAILER-DAEMON@mx3.delegation-catering.example>',
		envelopeFrom: '',
		to: ['protocol.desk@hq.nato.ml'],
		headers: [['Auto-Submitted', 'auto-replied']],
		subject: 'Undelivered Mail Returned to Sender',
		text: `This is the mail system at host mx3.delegation-catering.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.
`,
		parts: {
			type: 'report; report-type=delivery-status',
			sections: [
				{
					headers: ['Content-Description: Notification', 'Content-Type: text/plain; charset=us-ascii'],
					body: `This is the mail system at host mx3.delegation-catering.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<b.nijs@delegation-catering.example>: user unknown in virtual mailbox table
`,
				},
				{
					headers: ['Content-Description: Delivery report', 'Content-Type: message/delivery-status'],
					body: `Reporting-MTA: dns; mx3.delegation-catering.example
X-Postfix-Queue-ID: 4T1kZq2nVbz9sP
Arrival-Date: Fri,  6 Nov 2026 15:44:17 +0000 (UTC)

Final-Recipient: rfc822; b.nijs@delegation-catering.example
Action: failed
Status: 5.1.1
Diagnostic-Code: X-Postfix; user unknown in virtual mailbox table
`,
				},
				{
					headers: ['Content-Description: Undelivered Message Headers', 'Content-Type: text/rfc822-headers'],
					body: `From: Protocol Desk <protocol.desk@hq.nato.ml>
To: Bart Nijs <b.nijs@delegation-catering.example>
Subject: Seating plan, dinner of the 24th, Ms Halonen now at table 3
Date: Fri, 6 Nov 2026 16:44:02 +0100
Message-ID: <7f0c.5521@hq.nato.ml>
`,
				},
			],
		},
	},
	{
		date: '2026-11-16T07:31:50Z',
		kind: 'bounce',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Anouk Zeilstra <a.zeilstra@terpstra-advocatuur.example>',
		envelopeFrom: '',
		to: ['j.hofland@mindef.ml'],
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Auto-Response-Suppress', 'All'],
			['Precedence', 'auto_reply'],
		],
		subject: 'Automatisch antwoord: stukken voor donderdag',
		text: `Ik ben t/m 27 november met verlof en lees mijn mail niet.

Voor lopende zaken: secretariaat@terpstra-advocatuur.example. Staat u met beide benen in de brand, dan mag u mij privé bellen op [[phone:06 53 91 04 27]], na het eten en niet op zondag.

Anouk Zeilstra
`,
	},
	{
		date: '2026-11-23T13:12:06Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Maïmouna Ouattara <m.ouattara@hotel-lamitie-bko.example>',
		envelopeFrom: '',
		to: ['chef.protocole@diplomatie.ml'],
		subject: 'Lu : programme de la visite, version du 20',
		text: `Votre message

   À : Maïmouna Ouattara
   Objet : programme de la visite, version du 20
   Envoyé : vendredi 20 novembre 2026 18:02:41 (UTC+01:00)

a été lu le lundi 23 novembre 2026 13:11:58 (UTC+00:00).
`,
		parts: {
			type: 'report; report-type=disposition-notification',
			sections: [
				{
					headers: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'],
					body: `Votre message

   À : Maïmouna Ouattara
   Objet : programme de la visite, version du 20
   Envoyé : vendredi 20 novembre 2026 18:02:41 (UTC+01:00)

a été lu le lundi 23 novembre 2026 13:11:58 (UTC+00:00).
`,
				},
				{
					headers: ['Content-Type: message/disposition-notification'],
					body: `Reporting-UA: poste14.hotel-lamitie-bko.example; Courrier 11.2
Final-Recipient: rfc822;m.ouattara@hotel-lamitie-bko.example
Original-Message-ID: <20261120.180241.7730@diplomatie.ml>
Disposition: manual-action/MDN-sent-manually; displayed
`,
				},
			],
		},
	},
	{
		date: '2026-11-28T03:19:44Z',
		kind: 'bounce',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Mail Delivery System <Mailer-Daemon@relay2.kanaalzone-hosting.example>',
		envelopeFrom: '',
		to: ['ticket_8841@socom.ml'],
		headers: [
			['X-Failed-Recipients', 'webmaster@oude-sluis.example'],
			['Auto-Submitted', 'auto-replied'],
		],
		subject: 'Mail delivery failed: returning message to sender',
		text: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  webmaster@oude-sluis.example
    host mail.oude-sluis.example
    SMTP error from remote mail server after end of data:
    550 5.7.1 Rejected: message scored 14.2 (limit 6.0)

------ This is a copy of the message, including all the headers. ------

Return-path: <ticket_8841@socom.ml>
Received: from unknown (helo=localhost)
	by relay2.kanaalzone-hosting.example with esmtpa
From: "Parcel Desk" <ticket_8841@socom.ml>
To: webmaster@oude-sluis.example
Subject: Your parcel is held, pay 1.99 now
Date: Sat, 28 Nov 2026 03:19:41 +0000

Your parcel could not be delivered. Pay the customs fee of 1.99 within
12 hours: http://parcel-desk-pay.example/?id=8841
`,
	},
	{
		date: '2026-11-07T02:02:02Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'openrelay-check@netcensus.example',
		to: ['relaytest-0b7f@ng.ml'],
		intended: {},
		subject: 'rlytst 0b7f step 4/17',
		text: `openrelay-check step=4 nonce=0b7f44d1
This message was sent to find out whether the host relays. No action is needed.
`,
	},
	{
		date: '2026-11-29T10:30:30Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Mailproef <proef@mailproef.example>',
		to: ['postmaster@uscg.ml'],
		intended: {},
		subject: 'Testbericht 20261129-103030',
		text: `Dit is een testbericht van Mailproef. Wij meten of deze server post aanneemt met STARTTLS en of postmaster bereikbaar is. U hoeft niets te doen.
`,
	},
];
