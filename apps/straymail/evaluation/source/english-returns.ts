import { card } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';

const report = (text: string, status: string, returned: string[]): NonNullable<Sample['parts']> => ({
	type: 'report; report-type=delivery-status',
	sections: [
		{ headers: ['Content-Type: text/plain; charset=us-ascii'], body: text },
		{ headers: ['Content-Type: message/delivery-status'], body: status },
		{ headers: [returned[0] ?? ''], body: returned[1] ?? '' },
	],
});

const absence: [string, string][] = [
	['Auto-Submitted', 'auto-replied'],
	['X-Auto-Response-Suppress', 'All'],
];

/** Delivery reports, automatic replies, and those who try the door. */
export const englishReturns: Sample[] = [
	{
		date: '2026-11-03T02:30:12Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Mail Delivery Subsystem <mailer-daemon@googolmail.example>',
		envelopeFrom: '',
		to: ['eric.vandermeer@us.army.ml'],
		subject: 'Delivery Status Notification (Failure)',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Failed-Recipients', 'stacy.vandermeer@googolmail.example'],
		],
		text: '',
		parts: report(
			`** Address not found **

Your message wasn't delivered to stacy.vandermeer@googolmail.example because the address couldn't be found, or is unable to receive mail.

The response was:
550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces.
`,
			`Reporting-MTA: dns; googolmail.example
Arrival-Date: Mon, 02 Nov 2026 18:30:11 -0800 (PST)

Final-Recipient: rfc822; stacy.vandermeer@googolmail.example
Action: failed
Status: 5.1.1
`,
			[
				'Content-Type: text/rfc822-headers',
				'From: Eric Vandermeer <eric.vandermeer@us.army.ml>\nTo: stacy.vandermeer@googolmail.example\nSubject: Thanksgiving flight?\nMessage-ID: <w8@us.army.ml>\n',
			],
		),
	},
	{
		date: '2026-11-06T11:47:38Z',
		kind: 'bounce',
		level: 'high',
		categories: ['financial'],
		language: 'en',
		from: 'MAILER-DAEMON@mx2.lodgekeeper.example',
		envelopeFrom: '',
		to: ['cheryl.nakamura@navy.ml'],
		subject: 'failure notice',
		text: `Hi. This is the mail program at mx2.lodgekeeper.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<reservatons@lodgekeeper.example>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

Return-Path: <cheryl.nakamura@navy.ml>
From: Cheryl Nakamura <cheryl.nakamura@navy.ml>
To: reservatons@lodgekeeper.example
Subject: cabin 4, deposit

Here is my card for the deposit, sorry your web page kept timing out:
[[credit-card:${card('544872019488301')}]] exp 6/29, Cheryl Nakamura
`,
	},
	{
		date: '2026-11-09T12:05:55Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Microsoft Outlook <MicrosoftExchange329e71ec88ae@dunmore-insurance.example>',
		envelopeFrom: '',
		to: ['claims.liaison@us.af.ml'],
		subject: 'Undeliverable: Re: subrogation file',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-MS-Exchange-Message-Is-Ndr', ''],
		],
		text: '',
		parts: report(
			`Your message to harold.pym@dunmore-insurance.example couldn't be delivered.

harold.pym wasn't found at dunmore-insurance.example.

claims.liaison          Office 365          harold.pym
Action Required                             Recipient
Unknown To address
`,
			`Reporting-MTA: dns;CO1PR0000.prod.example
Received-From-MTA: dns;relay.us.af.ml
Arrival-Date: Mon, 9 Nov 2026 12:05:50 +0000

Final-Recipient: rfc822;harold.pym@dunmore-insurance.example
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup
`,
			[
				'Content-Type: message/rfc822',
				'From: claims.liaison@us.af.ml\nTo: harold.pym@dunmore-insurance.example\nSubject: Re: subrogation file\nDate: Mon, 9 Nov 2026 12:05:40 +0000\nMessage-ID: <sub-2@us.af.ml>\n\nHarold, still nothing from the carrier. Lunch?\n',
			],
		),
	},
	{
		date: '2026-11-12T09:01:01Z',
		kind: 'bounce',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Imogen Fairweather <imogen.fairweather@fairweather-interiors.example>',
		to: ['welfare.office@modgov.uk'],
		subject: 'Out of office Re: curtains for the welfare house',
		headers: absence,
		charset: 'windows-1252',
		text: `I’m on maternity leave – back in June, all being well!

For orders: the shop. If it’s really about the nursery wallpaper and you’re a friend, my own mobile is [[phone:07700 900417]].

Imogen x
`,
	},
	{
		date: '2026-11-14T19:22:40Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'postmaster@gw.stellan-pharma.example',
		envelopeFrom: '',
		to: ['medlog.orders@health.ml'],
		subject: 'Warning: could not send message for past 4 hours',
		headers: [['Auto-Submitted', 'auto-generated (warning-timeout)']],
		text: `    **********************************************
    **      THIS IS A WARNING MESSAGE ONLY      **
    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **
    **********************************************

The original message was received at Sat, 14 Nov 2026 15:20:11 GMT

   ----- Transcript of session follows -----
<dispatch@stellan-pharma.example>... Deferred: Connection timed out
Warning: message still undelivered after 4 hours
Will keep trying until message is 5 days old
`,
	},
	{
		date: '2026-11-18T06:59:30Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Ulrike Bates <ubates@northfork-surveying.example>',
		envelopeFrom: '',
		to: ['realproperty@army.ml'],
		subject: 'Autoreply: boundary of tract 14',
		headers: [
			['Auto-Submitted', 'auto-replied (vacation)'],
			['Precedence', 'bulk'],
		],
		text: `Hello, I'm in the field until the 27th where there are elk but no bars. Jonas Wirth has my files.

Ulrike Bates, PLS
This e-mail may contain confidential information. If it does, it's by accident.
`,
	},
	{
		date: '2026-11-20T22:10:10Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Spam Gate <spamgate@mx.cobbler-collective.example>',
		envelopeFrom: '',
		to: ['sales-offer@af.ml'],
		subject: '[Challenge] Your message "hot shoes wholesale" awaits your confirmation',
		headers: [['Auto-Submitted', 'auto-replied']],
		text: `You (or somebody pretending to be you) wrote to frieda@cobbler-collective.example.

To prove that you are human reply to this message and leave the subject as it is. If you did not write to Frieda, ignore this, and sorry.
`,
	},
	{
		date: '2026-11-04T00:41:07Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		from: 'verify@list-hygiene-check.example',
		envelopeFrom: '',
		to: ['jsmith@army.ml', 'smithj@army.ml', 'john.smith@army.ml', 'j.smith@army.ml'],
		intended: {},
		subject: '(none)',
		text: '\n',
	},
	{
		date: '2026-11-10T05:05:05Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		from: '1@[192.0.2.148]',
		envelopeFrom: 'bob@relaycheck-bob.example',
		to: ['mailtest9914@us.af.ml'],
		intended: {},
		subject: '[[ip-address:192.0.2.148]]',
		text: `from=[[ip-address:192.0.2.148]]
ehlo=ok auth=LOGIN u=test
`,
	},
	{
		date: '2026-11-16T02:16:02Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Internet Measurement <contact@catchall-census.example>',
		to: ['k3v9x0q2-catchall-test@usmc.ml'],
		intended: {},
		subject: 'Catch-all measurement 2026-11-16 k3v9x0q2',
		headers: [['X-Measurement-Id', 'k3v9x0q2']],
		text: `This message is part of a study of which domains accept mail for mailboxes that do not exist. No reply is expected. Opt out: https://catchall-census.example/optout
`,
	},
	{
		date: '2026-11-22T03:03:33Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		from: 'a@b.relay-prober.example',
		to: ['"victim%elsewhere.example"@navy.ml'],
		intended: {},
		subject: 'relay?',
		text: 'x\n',
	},
];
