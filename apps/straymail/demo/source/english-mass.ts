import type { Sample } from '../form/sample.ts';
import { meantMil } from './intended.ts';

const list = (domain: string, id: string): [string, string][] => [
	['List-Id', `<${id}.${domain}>`],
	['List-Unsubscribe', `<https://${domain}/unsubscribe/${id}>,\n<mailto:leave-${id}@${domain}>`],
	['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
	['Precedence', 'bulk'],
];

export const englishMass: Sample[] = [
	{
		date: '2026-11-02T11:00:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Old Mill Kitchen <news@oldmill-kitchen.example>',
		envelopeFrom: 'b-20261102@news.oldmill-kitchen.example',
		to: ['subscriber <patricia.lowe@navy.ml>'],
		intended: meantMil('patricia.lowe@navy.ml'),
		subject: 'The secret of a good chili',
		headers: list('oldmill-kitchen.example', 'weekly'),
		text: `The secret is time. Brown the meat, toast the spices, and let the pot alone for three hours.

This week: cast-iron pans 20 percent off, and our classified section is back.

You get this because you subscribed. Unsubscribe with one click.
`,
		html: '<html><body><h1>The secret of a good chili</h1><p>The secret is time. Brown the meat, toast the spices, and let the pot alone for three hours.</p><p><a href="https://oldmill-kitchen.example/pans">Cast-iron pans 20 percent off</a></p><p><small>You get this because you subscribed. <a href="https://oldmill-kitchen.example/unsubscribe/weekly">Unsubscribe</a></small></p></body></html>\n',
	},
	{
		date: '2026-11-04T09:00:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Security Awareness <tips@safe-desk.example>',
		to: ['all-hands@us.af.ml'],
		intended: meantMil('all-hands@us.af.ml'),
		subject: 'How to recognise a Social Security number before you send it',
		headers: list('safe-desk.example', 'tips'),
		html: 'alternative',
		text: `Tip of the month

A Social Security number has nine digits in three groups, for example 123-45-6789. The first group is never 000, 666 or 900 and above. If a file holds one, encrypt it.

Never send a password by e-mail. Documents marked secret belong on another network altogether.

Unsubscribe: https://safe-desk.example/unsubscribe/tips
`,
	},
	{
		date: '2026-11-06T06:00:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Morning Signal <briefing@morning-signal.example>',
		to: ['public.affairs@army.ml'],
		intended: meantMil('public.affairs@army.ml'),
		subject: 'Morning Signal: frigates, budgets, balloons',
		headers: list('morning-signal.example', 'briefing'),
		charset: 'utf-8',
		encoding: 'base64',
		text: `Good morning — the public news in two minutes.

• Parliament passes the defence budget after a night of debate.
• Three frigates return from the annual exercise; families wait on the pier from noon.
• A weather balloon, not an intruder, closed the airport on Sunday.

Forward it to a friend, or unsubscribe below.
`,
	},
	{
		date: '2026-11-18T08:00:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Deckhand Outfitters <offers@deckhand-outfitters.example>',
		to: ['darnell.price@mail.navy.ml'],
		intended: meantMil('darnell.price@mail.navy.ml'),
		subject: '48 hours: boots at half price',
		headers: list('deckhand-outfitters.example', 'offers'),
		html: 'alternative',
		text: `Half price on all boots until Friday. Use the code WINTER26 at the till.

View online - Unsubscribe - Deckhand Outfitters, Pier Street
`,
	},
	{
		date: '2026-11-05T03:33:03Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'IT Service Desk <admin@mailbox-upgrade-center.example>',
		envelopeFrom: 'www-data@vps-4471.cheap-cloud.example',
		to: ['undisclosed-recipients:;'],
		bcc: ['info@army.ml', 'admin@army.ml', 'john@army.ml'],
		subject: 'URGENT: your mailbox password expires today',
		headers: [['X-Mailer', 'PHPMailer 5.2.9']],
		text: `Dear user,

your mailbox has reached 99% of its quota and your password will expire TODAY. Verify your account now to avoid suspension:

http://mailbox-upgrade-center.example/verify/?e=info@army.ml

IT Service Desk
`,
		html: '<html><body><p>Dear user,</p><p>your mailbox has reached <b>99%</b> of its quota and your password will expire <b>TODAY</b>.</p><p><a href="http://mailbox-upgrade-center.example/verify/?e=info@army.ml">Verify your account now</a></p></body></html>\n',
	},
	{
		date: '2026-11-09T02:20:45Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Barrister Felix Monday <felix.monday.chambers@freepost.example>',
		to: ['sales@navy.ml'],
		subject: 'Re: Compassionate investment proposal',
		headers: [['Reply-To', 'felixmonday1961@replybox.example']],
		text: `Dearest One,

I am Barrister Felix Monday. My late client left USD 12,500,000.00 in a security company and has no next of kin. I propose that we share it, 60 for me and 40 for you, free of all risk. Reply urgently with your full name, age and bank.

Yours in confidence
`,
	},
	{
		date: '2026-11-07T04:04:04Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Mail Delivery Subsystem <MAILER-DAEMON@mx.ferncliff.example>',
		envelopeFrom: '',
		to: ['lee.barker@us.army.ml'],
		subject: 'Undelivered Mail Returned to Sender',
		headers: [['Auto-Submitted', 'auto-replied']],
		text: '',
		parts: {
			type: 'report; report-type=delivery-status',
			sections: [
				{
					headers: ['Content-Type: text/plain; charset=us-ascii', 'Content-Description: Notification'],
					body: `This is the mail system at host mx.ferncliff.example.

I'm sorry to have to inform you that your message could not be delivered
to one or more recipients.

<nora.finch@ferncliff.example>: mailbox unavailable
`,
				},
				{
					headers: ['Content-Type: message/delivery-status'],
					body: `Reporting-MTA: dns; mx.ferncliff.example
Arrival-Date: Sat, 7 Nov 2026 04:03:59 +0000

Final-Recipient: rfc822; nora.finch@ferncliff.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 mailbox unavailable
`,
				},
				{
					headers: ['Content-Type: text/rfc822-headers'],
					body: `Message-ID: <99120@us.army.ml>
From: Lee Barker <lee.barker@us.army.ml>
To: nora.finch@ferncliff.example
Subject: Reunion in spring
`,
				},
			],
		},
	},
	{
		date: '2026-11-10T00:12:00Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Stuart Melling <stuart.melling@harcourt-printing.example>',
		envelopeFrom: '',
		to: ['newsletter@us.af.ml'],
		subject: 'Automatic reply: Wing newsletter proofs',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Auto-Response-Suppress', 'DR, RN, NRN, OOF, AutoReply'],
		],
		text: `I am out of the office until Monday 16 November. For urgent print jobs write to Olive Grant.

Stuart Melling
`,
	},
	{
		date: '2026-11-03T23:59:59Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		from: 'relaytest@port-survey.example',
		to: ['relaytest-7f3a@army.ml'],
		intended: {},
		subject: 'relay test 7f3a',
		text: 'test\n',
	},
	{
		date: '2026-11-12T01:01:01Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		from: 'root@[198.51.100.201]',
		envelopeFrom: 'spameri@openrelay-scan.example',
		to: ['smtp_auth_test@navy.ml'],
		intended: {},
		subject: 'BC_[[ip-address:198.51.100.201]]:25',
		text: 't_Smtp.LocalIP\n',
	},
	{
		date: '2026-11-15T03:15:15Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		from: 'security-research@netcensus-lab.example',
		to: ['postmaster@af.ml'],
		intended: {},
		subject: 'SMTP STARTTLS survey, no action needed',
		headers: [['X-Scan-Id', 'c0ffee42']],
		text: 'This message was sent by an automated survey of mail servers. Please ignore it.\n',
	},
	{
		date: '2026-11-19T10:00:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Harbour Museum <whatson@harbour-museum.example>',
		to: ['education.office@navy.ml'],
		intended: meantMil('education.office@navy.ml'),
		subject: "Now open: 'Top Secret', a hundred years of codes",
		headers: list('harbour-museum.example', 'whatson'),
		html: 'alternative',
		text: `From lemon-juice ink to the cipher machine: our new exhibition shows how a confidential letter travelled in 1926. The old stamps - secret, most secret, restricted - are there to be touched.

Open daily, ten to six. School classes free. Unsubscribe below.
`,
	},
];
