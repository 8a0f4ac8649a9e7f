import type { Sample } from '../../../demo/form/sample.ts';

export const reports: Sample[] = [
	{
		date: '2026-11-06T04:11:00Z',
		kind: 'bounce',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Mail Delivery System <MAILER-DAEMON@mx1.portwell.example>',
		envelopeFrom: '',
		to: ['digest@southcom.ml'],
		headers: [['Auto-Submitted', 'auto-replied']],
		subject: 'Undelivered Mail Returned to Sender',
		text: `This is the mail system at host mx1.portwell.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<library@portwell.example>: host store2.portwell.example said: 552 5.2.2 Mailbox full
`,
		parts: {
			type: 'report; report-type=delivery-status',
			sections: [
				{
					headers: ['Content-Description: Notification', 'Content-Type: text/plain; charset=us-ascii'],
					body: `This is the mail system at host mx1.portwell.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<library@portwell.example>: host store2.portwell.example said: 552 5.2.2 Mailbox full
`,
				},
				{
					headers: ['Content-Description: Delivery report', 'Content-Type: message/delivery-status'],
					body: `Reporting-MTA: dns; mx1.portwell.example
X-Postfix-Queue-ID: 4Zq0bW3kN9z1Dk
Arrival-Date: Fri,  6 Nov 2026 04:10:51 +0000 (UTC)

Final-Recipient: rfc822; library@portwell.example
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full
`,
				},
				{
					headers: ['Content-Description: Undelivered Message Headers', 'Content-Type: text/rfc822-headers'],
					body: `From: digest@southcom.ml
To: library@portwell.example
Subject: Weekly digest 44
Date: Fri, 6 Nov 2026 04:10:48 +0000
`,
				},
			],
		},
	},
	{
		date: '2026-11-18T08:02:00+01:00',
		kind: 'bounce',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Willemijn Aarts <w.aarts@studiogracht.example>',
		envelopeFrom: '',
		to: ['m.dekoning@minbuza.ml'],
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Auto-Response-Suppress', 'All'],
		],
		subject: 'Automatisch antwoord: drukproef jaarverslag consulaten',
		text: `Hoi! Ik ben tot en met 30 november op huwelijksreis (ja echt) en lees geen mail.

Brandt de drukker af? Bel dan mijn zus Hanneke Aarts, privé op [[phone:06 38 27 45 10]], zij weet waar de bestanden staan. Al het andere kan wachten tot december.

Willemijn`,
	},
	{
		date: '2026-11-25T15:34:00+01:00',
		kind: 'bounce',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'fr',
		from: 'Mail Delivery System <Mailer-Daemon@relais3.cdg-garrigue.example>',
		envelopeFrom: '',
		to: ['c.brossard@interieur.ml'],
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Failed-Recipients', 'medecine.preventive@cdg-garrigue.example'],
		],
		subject: 'Mail delivery failed: returning message to sender',
		text: `Ce message a été créé automatiquement par le logiciel de distribution.

Un message que vous avez envoyé n'a pas pu être remis à l'un de ses
destinataires. Il s'agit d'une erreur permanente.

  medecine.preventive@cdg-garrigue.example
    Unrouteable address

------ Copie de votre message, en-têtes compris ------

From: "BROSSARD Céline" <c.brossard@interieur.ml>
To: medecine.preventive@cdg-garrigue.example
Date: Wed, 25 Nov 2026 15:33:52 +0100
Subject: visite d'embauche

Bonjour,

Pouvez-vous convoquer avant le 15 décembre notre nouvel agent d'accueil :

M. Toufik BENSAÏD, né le [[date-of-birth:11 juin 1984]]
n° de sécurité sociale [[fr-nir:1 84 06 34 172 043 91]]
poste debout, horaires décalés

Je reste joignable au standard.
Céline Brossard, ressources humaines`,
	},
	{
		date: '2026-11-30T17:51:00-05:00',
		kind: 'bounce',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Kestrel Diagnostics Support <support@kestreldiag.example>',
		envelopeFrom: '',
		to: ['pharmacy.supply@health.ml'],
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Loop', 'support@kestreldiag.example'],
		],
		subject: '[#0448-21-7730] We received your request',
		text: `##- Please type your reply above this line -##

Your request (#0448-21-7730) has been received and is being reviewed by our support staff. Typical answer time is two business days.

Do NOT send patient names, diagnoses or passwords through this form.

Kestrel Diagnostics - analyzers, reagents, service`,
	},
	{
		date: '2026-11-12T16:19:00+01:00',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Joris Claeys <joris.claeys@vlaamsehavens.example>',
		envelopeFrom: '',
		to: ['t.maes@nato.ml'],
		subject: 'Gelezen: verslag werkgroep kades 5/11',
		text: `Uw bericht

   Aan: Joris Claeys
   Onderwerp: verslag werkgroep kades 5/11
   Verzonden: donderdag 12 november 2026 11:02

is gelezen op donderdag 12 november 2026 16:18.
`,
		parts: {
			type: 'report; report-type=disposition-notification',
			sections: [
				{
					headers: ['Content-Type: text/plain; charset=us-ascii'],
					body: `Uw bericht

   Aan: Joris Claeys
   Onderwerp: verslag werkgroep kades 5/11
   Verzonden: donderdag 12 november 2026 11:02

is gelezen op donderdag 12 november 2026 16:18.
`,
				},
				{
					headers: ['Content-Type: message/disposition-notification'],
					body: `Reporting-UA: outlook.vlaamsehavens.example; Microsoft Outlook
Final-Recipient: rfc822;joris.claeys@vlaamsehavens.example
Original-Message-ID: <a7710c@nato.ml>
Disposition: manual-action/MDN-sent-manually; displayed
`,
				},
			],
		},
	},
	{
		date: '2026-11-08T02:44:00Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'relaytest@mailaudit.example',
		to: ['postmaster@uscg.ml'],
		headers: [['X-Relay-Test', 'stage 4 of 17']],
		subject: 'relay check 198-4',
		text: `<postmaster%mailaudit.example@uscg.ml> :: 198-4 :: t=1794105840`,
	},
	{
		date: '2026-11-22T17:08:00Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'root@scan-17.netcensus.example',
		envelopeFrom: '',
		to: ['admin@dodig.ml'],
		subject: 'test',
		text: `test test

netcensus smtp survey, research only. To be left out write to optout@netcensus.example.`,
	},
];
