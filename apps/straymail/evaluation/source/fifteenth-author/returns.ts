import type { Sample } from '../../../demo/form/sample.ts';

export const returns: Sample[] = [
	{
		date: '2026-11-02T04:10:10+00:00',
		kind: 'bounce',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Mail Delivery System <MAILER-DAEMON@mx3.pelican-hosting.example>',
		envelopeFrom: '',
		to: ['list-admin@mail.navy.ml'],
		subject: 'Undelivered Mail Returned to Sender',
		headers: [['Auto-Submitted', 'auto-replied']],
		text: '',
		parts: {
			type: 'report; report-type=delivery-status',
			sections: [
				{
					headers: ['Content-Description: Notification', 'Content-Type: text/plain; charset=us-ascii'],
					body: `This is the mail system at host mx3.pelican-hosting.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<webmaster@pelican-hosting.example>: host
    store2.pelican-hosting.example said: 552 5.2.2 Mailbox full (in reply to end of DATA command)
`,
				},
				{
					headers: ['Content-Description: Delivery report', 'Content-Type: message/delivery-status'],
					body: `Reporting-MTA: dns; mx3.pelican-hosting.example
X-Postfix-Queue-ID: 4Zk81R0mQ9z2x
Arrival-Date: Mon,  2 Nov 2026 04:10:08 +0000 (UTC)

Final-Recipient: rfc822; webmaster@pelican-hosting.example
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full
`,
				},
				{
					headers: ['Content-Description: Undelivered Message Headers', 'Content-Type: text/rfc822-headers'],
					body: `From: list-admin@mail.navy.ml
To: webmaster@pelican-hosting.example
Subject: test after migration, ignore
Message-ID: <4412.0@mail.navy.ml>
`,
				},
			],
		},
	},
	{
		date: '2026-11-13T06:02:55+01:00',
		kind: 'bounce',
		level: 'moderate',
		categories: ['personal'],
		language: 'fr',
		from: 'Thibaut Lejeune <t.lejeune@charpentes-lejeune.example>',
		envelopeFrom: '',
		to: ['inge.claes@mll.be'],
		subject: 'Réponse automatique : toiture hangar 6',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Auto-Response-Suppress', 'All'],
		],
		text: `Bonjour,

Je suis sur le toit de quelqu'un d'autre jusqu'au 27, sans réseau la plupart du temps.

Pour les factures, voyez avec ma sœur Aline au bureau. Si c'est vraiment une fuite, et seulement dans ce cas, mon gsm privé : [[phone:0470 55 01 83]]. Le soir, je mange entre sept et huit.

Thibaut`,
	},
	{
		date: '2026-11-18T12:00:03+01:00',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Toegangstechniek Servicedesk <servicedesk@toegangstechniek-mn.example>',
		envelopeFrom: 'tickets+261118@toegangstechniek-mn.example',
		to: ['r.vanhulst@defensie.ml'],
		subject: '[Melding 150382741] Ontvangen: badge van Ruben doet raar',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['Precedence', 'auto_reply'],
		],
		text: `##- Typ uw antwoord boven deze regel -##

Bedankt, uw melding is binnen. U bent de derde vandaag. Wij streven naar een antwoord binnen twee werkdagen; u hoeft niet te bellen.

> Hallo, de badge van Ruben piept wel maar de deur blijft
> dicht. Bij Fatiha doet-ie het soms. Het is geen
> wachtwoordprobleem want er is geen wachtwoord.
> Rob van Hulst`,
	},
	{
		date: '2026-11-21T22:47:36+00:00',
		kind: 'bounce',
		level: 'high',
		categories: ['financial', 'travel'],
		language: 'en',
		from: 'MAILER-DAEMON@pension-lindenhof.example',
		envelopeFrom: '',
		to: ['reyesm@state.ml'],
		subject: 'failure notice',
		text: `Hi. This is the qmail-send program at pension-lindenhof.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<rezeption@pension-lindenhof.example>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

Return-Path: <reyesm@state.ml>
From: M Reyes <reyesm@state.ml>
To: rezeption@pension-lindenhof.example
Subject: to hold the room
Date: Sat, 21 Nov 2026 16:47:31 -0600

Guten Abend, for the two nights from the 4th of December, the
room with the stove please. To hold it:

[[credit-card:4539 8120 4471 6637]]
05 / 29
the name on it is my husband's, Ignacio Reyes

Thank you! We'll be late, the train gets in at eleven.
Marisol`,
	},
	{
		date: '2026-11-25T09:33:19+01:00',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Gwenaëlle Prigent <g.prigent@cantines-du-ponant.example>',
		envelopeFrom: '',
		to: ['o.kermarrec@intradef.ml'],
		subject: 'Lu : CR réunion menus du 24',
		text: '',
		parts: {
			type: 'report; report-type=disposition-notification',
			sections: [
				{
					headers: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'],
					body: `Votre message

   À : Gwenaëlle Prigent
   Objet : CR réunion menus du 24
   Envoyé : mercredi 25 novembre 2026 08:12

a été lu le mercredi 25 novembre 2026 09:33.
`,
				},
				{
					headers: ['Content-Type: message/disposition-notification'],
					body: `Reporting-UA: poste-41.cantines-du-ponant.example; client 16.0
Final-Recipient: rfc822;g.prigent@cantines-du-ponant.example
Original-Message-ID: <cr24-1125@intradef.ml>
Disposition: manual-action/MDN-sent-manually; displayed
`,
				},
			],
		},
	},
	{
		date: '2026-11-08T02:19:57+00:00',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'p@relaycheck-eu7.example',
		to: ['p-7f3a91c0@navy.ml'],
		intended: {},
		subject: 'p-7f3a91c0 25/tcp mail.navy.ml',
		text: `7f3a91c0 1 of 4`,
	},
	{
		date: '2026-11-27T05:00:00+00:00',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'survey@uni-mailmeasure.example',
		envelopeFrom: 'survey+mll-be@uni-mailmeasure.example',
		to: ['postmaster@mll.be'],
		bcc: ['zzqx-no-such-user@mll.be'],
		intended: {},
		subject: 'SMTP measurement (research), no action needed',
		text: `This message tests whether the server accepts mail for addresses that do not exist, and whether it offers STARTTLS. It was sent by a program, once. It contains no content and asks for nothing.

opt out: https://uni-mailmeasure.example/optout`,
	},
];
