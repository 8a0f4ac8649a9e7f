import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile } from '../file-parts.ts';

const returned = `This is the mail system at host out3.brightloop-mailer.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<offers@lantern-goods.example>: host mx.lantern-goods.example said:
    552 5.2.2 Mailbox full (in reply to RCPT TO command)
`;

export const englishMachines: Sample[] = [
	{
		date: '2026-11-03T13:10:00+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Office of Procurement Liaison <tenders@alliance-procurement-office.example>',
		to: ['contracting.branch@nato.ml'],
		subject: 'Expression of interest: framework supply of generators (ref. APO/26/0771)',
		charset: 'windows-1252',
		encoding: 'quoted-printable',
		text: `Dear Sir or Madam,

Further to the evaluation concluded by our committee on 30 October, your establishment has been retained among the six qualified suppliers for the framework supply of portable generators to partner nations.

The award is subject to the usual formalities. Kindly find attached the non-disclosure undertaking, to be returned signed within five working days together with the refundable registration deposit of EUR 2,450, upon which the bid documents will be released to you. Owing to the restricted character of this tender we ask that you do not contact other offices about it.

We look forward to a fruitful and lasting cooperation.

Yours faithfully,
Dr. Edmund R. Castellane
Principal Liaison Officer
`,
		attachments: [
			docxFile(
				'Undertaking_APO-26-0771.docx',
				`NON-DISCLOSURE UNDERTAKING
Reference APO/26/0771
The undersigned undertakes to keep secret the existence and the terms of the tender.
The refundable registration deposit of EUR 2,450 shall be paid within five working days.
Details for payment are provided by the Principal Liaison Officer on return of this form.
Name: ____________  Stamp: ____________`,
			),
		],
	},
	{
		date: '2026-11-20T05:44:00-08:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Maddie from Loopwise <maddie@getloopwise.example>',
		to: ['jrowe@socom.ml'],
		subject: 'jrowe, quick question',
		headers: [['X-Mailer', 'seq-sender/4']],
		text: `Hey jrowe,

Noticed you're doing cool stuff at socom! Not sure if you're the right person, but teams like yours lose ~11 hrs a week on meeting notes. Our AI agent joins the call, writes the notes AND does the follow-ups. No setup.

Worth 15 min Thursday? I'll send you a $50 coffee card either way :)

Maddie

P.S. if I should circle back in Q1 just reply "later". If you never want to hear from me again reply "no" (my boss will be sad)
`,
	},
	{
		date: '2026-11-27T04:05:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Halyard Getaways <deals@halyard-getaways.example>',
		to: ['dominic.ferro@usmc.ml'],
		intended: { 'dominic.ferro@usmc.ml': 'dominic.ferro@usmc.mil' },
		subject: 'Your flight to somewhere warm: 48-hour Black Friday fares',
		headers: [['List-Unsubscribe', '<https://e.halyard-getaways.example/u/19ff>']],
		format: 'html',
		text: `<html><body>
<h2>Pack light. Leave Friday.</h2>
<p>Members of the armed forces and their families save an extra 10% on every booking made before midnight Saturday.</p>
<table border="0" cellpadding="6">
<tr><td>San Diego &ndash; Honolulu</td><td>from $289 return</td></tr>
<tr><td>Norfolk &ndash; San Juan</td><td>from $174 return</td></tr>
<tr><td>Jacksonville &ndash; Canc&uacute;n + 4 nights, ocean-view room</td><td>from $612 pp</td></tr>
</table>
<p>No passport? No problem: six of these destinations only ask for a driver's license.</p>
<p><a href="https://e.halyard-getaways.example/bf26">See all 140 itineraries</a></p>
<p style="font-size:10px">Seats are limited. You get this e-mail because you joined Halyard Club. <a href="https://e.halyard-getaways.example/u/19ff">Unsubscribe</a></p>
</body></html>
`,
	},
	{
		date: '2026-11-16T07:51:00-05:00',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'PillPath Pharmacy <no-reply@pillpath.example>',
		to: ['rosalind.y.banner.mil@health.ml'],
		intended: { 'rosalind.y.banner.mil@health.ml': 'rosalind.y.banner.mil@health.mil' },
		subject: '[[one-time-code:602 914]] is your PillPath code',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Enter [[one-time-code:602 914]] to sign in. It works for 10 minutes.

Somebody (hopefully you) tried to sign in to PillPath from a new browser in Bethesda, MD. We will never call you to ask for this code.
`,
	},
	{
		date: '2026-11-25T22:30:00+00:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Meridian Rail & Air <bookings@meridian-railair.example>',
		envelopeFrom: 'b-77213@bounces.meridian-railair.example',
		to: ['harriet.lindqvist@fcdogov.uk'],
		intended: { 'harriet.lindqvist@fcdogov.uk': 'harriet.lindqvist@fcdo.gov.uk' },
		subject: 'Booking confirmed, thank you Harriet',
		html: 'alternative',
		text: `Booking reference: [[booking-reference:ZT3W9P]]
Passenger: Ms Harriet Lindqvist (1 adult)

OUT  Sat 19 Dec   London Heathrow 07:25 - Oslo 10:40       [[flight:MR 418]]
OUT  Sat 19 Dec   Oslo S 12:03 - Lillehammer 14:09         train 307
BACK Sun 27 Dec   Lillehammer 13:10 - Oslo S 15:17         train 320
BACK Sun 27 Dec   Oslo 18:55 - London Heathrow 20:20       [[flight:MR 423]]

Total paid GBP 318.40

Check-in opens 30 hours before departure. Please bring the passport you entered when you booked.
This mailbox is not monitored.
`,
	},
	{
		date: '2026-11-14T03:22:00+00:00',
		kind: 'bounce',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Mail Delivery System <MAILER-DAEMON@out3.brightloop-mailer.example>',
		envelopeFrom: '',
		to: ['s.whitcombe@mail.navy.ml'],
		subject: 'Undelivered Mail Returned to Sender',
		headers: [['Auto-Submitted', 'auto-replied']],
		text: returned,
		parts: {
			type: 'report; report-type=delivery-status',
			sections: [
				{
					headers: ['Content-Description: Notification', 'Content-Type: text/plain; charset=us-ascii'],
					body: returned,
				},
				{
					headers: ['Content-Description: Delivery report', 'Content-Type: message/delivery-status'],
					body: `Reporting-MTA: dns; out3.brightloop-mailer.example
X-Postfix-Queue-ID: 5D1F24A0C9
Arrival-Date: Sat, 14 Nov 2026 03:21:55 +0000 (UTC)

Final-Recipient: rfc822; offers@lantern-goods.example
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full
`,
				},
				{
					headers: ['Content-Description: Undelivered Message Headers', 'Content-Type: text/rfc822-headers'],
					body: `Return-Path: <s.whitcombe@mail.navy.ml>
Date: Sat, 14 Nov 2026 03:21:54 +0000
From: Lucky Winner Desk <s.whitcombe@mail.navy.ml>
To: offers@lantern-goods.example
Subject: You have been selected!! claim inside
Message-ID: <qz81.20261114@mail.navy.ml>
`,
				},
			],
		},
	},
	{
		date: '2026-11-29T23:59:00+00:00',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'scan-0417@mxcensus.example',
		to: ['abuse@pacom.ml', 'nobody-x7d2@pacom.ml'],
		subject: 'mxcensus probe 0417',
		charset: 'us-ascii',
		encoding: '7bit',
		text: `STARTTLS/accept-all measurement. No reply needed. Opt out: https://mxcensus.example/optout
token 0417-x7d2-a90b
`,
	},
];
