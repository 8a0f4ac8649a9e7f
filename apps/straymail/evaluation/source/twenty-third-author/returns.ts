import { bsn } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { nestedMail, textFile } from '../file-parts.ts';

const exchangeReport = `Delivery has failed to these recipients or groups:

cable.orders@fenwick-harness.example
The recipient's mailbox is full and can't accept messages now. Please try resending this message later, or contact the recipient directly.

Diagnostic information for administrators:

Generating server: MBX07.fenwick-harness.example
cable.orders@fenwick-harness.example
Remote Server returned '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException'
`;

const receipt = `Your message

   To: Ostrander, Beth
   Subject: potluck sign up, dayroom
   Sent: Friday, November 20, 2026 7:58:12 AM (UTC-06:00) Central Time (US & Canada)

was read on Friday, November 20, 2026 8:31:40 AM (UTC-06:00) Central Time (US & Canada).
`;

export const returns: Sample[] = [
	{
		date: '2026-11-04T20:22:00Z',
		kind: 'bounce',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Microsoft Outlook <postmaster@fenwick-harness.example>',
		envelopeFrom: '',
		to: ['webmaster@dla.ml'],
		subject: 'Undeliverable: Order confirmation 88120-B',
		headers: [['Auto-Submitted', 'auto-replied']],
		text: exchangeReport,
		parts: {
			type: 'report; report-type=delivery-status',
			sections: [
				{ headers: ['Content-Type: text/plain; charset=us-ascii'], body: exchangeReport },
				{
					headers: ['Content-Type: message/delivery-status'],
					body: `Reporting-MTA: dns;MBX07.fenwick-harness.example
Received-From-MTA: dns;relay.bulkorder-desk.example
Arrival-Date: Wed, 4 Nov 2026 20:21:57 +0000

Final-Recipient: rfc822;cable.orders@fenwick-harness.example
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp;554 5.2.2 mailbox full
`,
				},
				{
					headers: ['Content-Type: text/rfc822-headers'],
					body: `From: <webmaster@dla.ml>
To: <cable.orders@fenwick-harness.example>
Subject: Order confirmation 88120-B
Date: Wed, 4 Nov 2026 20:20:03 +0000
Message-ID: <88120b.771@bulkorder-desk.example>
`,
				},
			],
		},
	},
	{
		date: '2026-11-16T07:00:00+01:00',
		kind: 'bounce',
		level: 'moderate',
		categories: ['personal'],
		language: 'fr',
		from: 'Odile Charbonnel <o.charbonnel@notaires-vannes.example>',
		envelopeFrom: '',
		to: ['j-m.tanguy@intradef.ml'],
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Auto-Response-Suppress', 'All'],
		],
		subject: 'Absence : RE: procuration avant départ',
		text: `Bonjour,

Je suis absente du 14 au 29 novembre (petits-enfants). L'étude reste ouverte, demandez Solenn.

Si une signature brûle vraiment, mon portable personnel est le [[phone:06 39 98 41 27]], le soir de préférence.

Odile Charbonnel
`,
	},
	{
		date: '2026-11-19T16:48:00+01:00',
		kind: 'bounce',
		level: 'high',
		categories: ['medical', 'identity', 'personal'],
		language: 'nl',
		from: 'Mail Delivery System <MAILER-DAEMON@mx.zorgpost-oost.example>',
		envelopeFrom: '',
		to: ['revalidatie.mrc@mindef.ml'],
		headers: [['Auto-Submitted', 'auto-replied']],
		subject: 'Niet bezorgd: retour afzender',
		text: `Dit is het mailsysteem op mx.zorgpost-oost.example.

Uw bericht kon niet worden bezorgd bij:

<fysio@praktijk-ijsselkade.example>: host praktijk-ijsselkade.example said:
    550 5.1.1 Mailbox bestaat niet (in reply to RCPT TO command)

Het oorspronkelijke bericht is bijgevoegd.
`,
		attachments: [
			textFile(
				'details.txt',
				`Reporting-MTA: dns; mx.zorgpost-oost.example
Final-Recipient: rfc822; fysio@praktijk-ijsselkade.example
Action: failed
Status: 5.1.1
`,
			),
			nestedMail(
				'bericht.eml',
				`From: revalidatie <revalidatie.mrc@mindef.ml>
To: fysio@praktijk-ijsselkade.example
Subject: nazorg dhr Kolkman
Date: Thu, 19 Nov 2026 16:47:30 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Beste collega,

dhr H. Kolkman, BSN [[nl-bsn:${bsn('19275460')}]], komt maandag naar huis na
[[diagnosis:transtibiale amputatie rechts]]. Graag 2x per week aan huis,
loopschool met prothese, stomp nog gevoelig.

Groet, MRC
`,
			),
		],
	},
	{
		date: '2026-11-20T14:31:41Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Beth Ostrander <beth.ostrander@lonestar-commissarysvc.example>',
		envelopeFrom: '',
		to: ['dayroom.ncoic@af.ml'],
		subject: 'Read: potluck sign up, dayroom',
		text: receipt,
		parts: {
			type: 'report; report-type=disposition-notification',
			sections: [
				{ headers: ['Content-Type: text/plain; charset=us-ascii'], body: receipt },
				{
					headers: ['Content-Type: message/disposition-notification'],
					body: `Reporting-UA: lonestar-commissarysvc.example; Outlook
Final-Recipient: rfc822;beth.ostrander@lonestar-commissarysvc.example
Original-Message-ID: <potluck.1120@dayroom.example>
Disposition: automatic-action/MDN-sent-automatically; displayed
`,
				},
			],
		},
	},
	{
		date: '2026-11-01T02:13:00Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'openrelay-check <probe@internet-census-lab.example>',
		to: ['relaytest-7f2e%probe.example@eucom.ml'],
		subject: 'relay test 7f2e910c seq 3/11',
		text: `Automated measurement. If you can read this, the host accepted RCPT form "percent hack".
No action is needed. Opt out: internet-census-lab.example/optout
`,
	},
	{
		date: '2026-11-29T04:44:00Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'root@localhost-scan.example',
		envelopeFrom: '',
		to: ['postmaster@socom.ml', 'abc123@socom.ml', 'admin@socom.ml'],
		subject: 'test',
		text: `1795927440.rcpt-enum
`,
	},
];
