import { card } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { meantMil } from '../../demo/source/intended.ts';
import { calendarFile, docxFile, nestedMail, pdfFile } from './file-parts.ts';

/** Trips: of anybody, of people who are protected, and of whole parties. */
export const englishJourneys: Sample[] = [
	{
		date: '2026-11-02T22:31:06Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Corinne Vasquez-Boyd <corinne@bluepeak-travel.example>',
		to: ['lt.hamish.dorn@uscg.ml'],
		intended: meantMil('lt.hamish.dorn@uscg.ml'),
		subject: 'Hamish - Anchorage and back',
		text: `Hi Hamish,

ticketed! Locator [[booking-reference:QK7RZ2]].

Sun 22 Nov  [[flight:AS 1047]]  BWI 0710 - SEA 1005
Sun 22 Nov  [[flight:AS 93]]    SEA 1130 - ANC 1418
Fri 27 Nov  [[flight:AS 188]]   ANC 2355 - SEA 0525+1
Sat 28 Nov  [[flight:AS 1006]]  SEA 0755 - BWI 1555

I put you on the left side both ways for the mountains. Hotel's holding your room til 6, they'll want a card at the desk.

Cori
`,
	},
	{
		date: '2026-11-04T06:11:33Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel', 'personal'],
		language: 'en',
		from: 'Grandpa Walt <walt.hendershot@fencepost-mail.example>',
		to: ['katie.hendershot@us.af.ml'],
		intended: meantMil('katie.hendershot@us.af.ml'),
		subject: 'THANKSGIVING',
		text: `KATIE,

YOUR AUNT PUT MY TRIP IN A CALENDAR THING, ATTACHED. PICK ME UP AT THE CURB NOT AT THE BELT. WE ARE EATING AT JUNE'S NEW HOUSE, [[home-address:612 BITTERROOT TRAIL, MISSOULA MT 59803]]. DO NOT BRING THE DOG.

I STILL DONT KNOW HOW TO TURN OFF THE BIG LETTERS

GRANDPA
`,
		attachments: [
			calendarFile('walt-trip.ics', [
				'PRODID:-//fencepost//cal 2.1//EN',
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:walt-thanksgiving-2026@fencepost-mail.example',
				'DTSTAMP:20261104T060000Z',
				'DTSTART:20261124T154500Z',
				'DTEND:20261124T192000Z',
				'SUMMARY:Dad flies to MSO',
				'LOCATION:Phoenix Sky Harbor',
				'DESCRIPTION:Flight [[flight:DL2278]]\\, conf [[booking-reference:GH4TWM]]\\, seat 11C\\, wheelchair requested',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-06T17:08:48Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['travel', 'operations'],
		language: 'en',
		from: 'Advance Team <advance@meridian-protocol.example>',
		to: ['exec.cdr@ustranscom.ml'],
		intended: meantMil('exec.cdr@ustranscom.ml'),
		subject: 'Gen Faircloth / Lisbon - minute by minute v4',
		text: `Ma'am, v4 attached, supersedes v3 (dinner moved, second car added). Wheels-up unchanged.
`,
		attachments: [
			docxFile(
				'Faircloth Lisbon v4.docx',
				`PROGRAMME FOR THE VISIT OF GENERAL FAIRCLOTH, 18-19 NOVEMBER 2026
18 NOV
0725  Aircraft on blocks, military terminal. Met by the Ambassador and two security officers.
0735  Motorcade departs: lead, principal (armoured), follow, baggage
0805  Arrives hotel, service entrance. Suite [[hotel-room:1102]]; security in [[hotel-room:1104]]
0930  Departs on foot through the garden to the Ministry (4 minutes)
1230  Lunch, upper terrace
1915  Departs hotel for dinner at the Residence
2230  Returns
19 NOV
0610  Departs hotel
0650  Wheels up
`,
			),
		],
	},
	{
		date: '2026-11-10T09:49:14Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['travel', 'operations'],
		language: 'en',
		from: 'Simone Vautrin-Lacey <simone@vl-aviation.example>',
		to: ['aide.camp@us.army.ml'],
		intended: meantMil('aide.camp@us.army.ml'),
		subject: 'Fwd: Fwd: LTG Brannigan party - hotel keys',
		text: `Captain, this came to me instead of you. Same as what the escorts have.

S.
`,
		attachments: [
			nestedMail(
				'hotel keys.eml',
				`From: Duty Manager <duty@grand-littoral.example>
To: Simone Vautrin-Lacey <simone@vl-aviation.example>
Date: Mon, 9 Nov 2026 18:02:11 +0000
Subject: LTG Brannigan party - hotel keys
Message-ID: <dm-20261109-77@grand-littoral.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

Dear Ms Vautrin-Lacey,

the General will come up from the garage by lift C on Friday at 16:20, no
check-in at the desk. He has room [[hotel-room:614]], Mrs Brannigan's mother
[[hotel-room:612]], the two gentlemen with earpieces [[hotel-room:616]].
On Saturday he runs at 05:45 along the promenade to the lighthouse and back.
Departure for the airfield Sunday 07:30 from the garage again.

Duty Manager
`,
			),
		],
	},
	{
		date: '2026-11-13T12:25:40Z',
		kind: 'genuine',
		level: 'high',
		categories: ['financial', 'travel'],
		language: 'en',
		from: 'Reservations <res@pelican-cay-suites.example>',
		to: ['travel.desk@southcom.ml'],
		intended: meantMil('travel.desk@southcom.ml'),
		subject: 'Fw: CC AUTH FORM ---- Ellsworth, 3 nts',
		text: `>>> pls see below/attached & confirm the no. is legible. last 4 on the fax look like a 1 or a 7. thx, Deb @ Pelican
`,
		attachments: [
			pdfFile(
				'ccauth_ellsworth.pdf',
				`PELICAN CAY SUITES      CREDIT CARD AUTHORIZATION

Guest:        Ellsworth, Nadine      Conf #  [[booking-reference:PCS-40918]]
Arrive:       Sun 11/29/26           Depart  Wed 12/02/26
Card type:    MC
Card no:      [[credit-card:${card('545213009874416')}]]
Exp:          11/29
Name on card: NADINE R ELLSWORTH
I authorize:  [x] room and tax   [ ] incidentals
`,
			),
		],
	},
	{
		date: '2026-11-19T05:37:22Z',
		kind: 'genuine',
		level: 'high',
		categories: ['travel', 'identity'],
		language: 'en',
		format: 'html',
		from: 'Consular Fixers Ltd <bookings@consular-fixers.example>',
		to: ['defence.attache.office@fcdogov.uk'],
		intended: { 'defence.attache.office@fcdogov.uk': 'defence.attache.office@fcdo.gov.uk' },
		subject: 'Captain Ferris: e-visa request, one query',
		text: `<div style="font:13px Georgia"><p>Dear Sir or Madam,</p>
<p>For Captain Ferris we have passport no. <b>[[passport-number:564019832]]</b> but your covering note says &ldquo;renewed in August&rdquo;. Is that the old book or the new one?</p>
<p>He arrives on <b>[[flight:BA 0065]]</b> on the 26th at 21:05 and leaves on [[flight:KQ 100]] on 1 December. PNR [[booking-reference:6TQLWF]].</p>
<p>Yours faithfully<br>Wanjiku, Consular Fixers</p></div>
`,
	},
	{
		date: '2026-11-23T10:14:37Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Alistair Monk <alistair@monk-and-daughter-travel.example>',
		to: ['Staff College Admin <staffride.admin@modgov.uk>'],
		intended: { 'staffride.admin@modgov.uk': 'staffride.admin@mod.gov.uk' },
		subject: 'Staff ride, Normandy - Mrs Pelham’s tickets',
		charset: 'utf-8',
		text: `Dear Mrs Pelham,

One for you, one for the file. The minibus meets you at the ferry, the driver is called Didier and will be asleep, knock.

A. Monk
`,
		attachments: [
			pdfFile(
				'Pelham tickets.pdf',
				`MONK & DAUGHTER TRAVEL

Traveller      Mrs Judith Pelham
Ferry          Portsmouth 08:15 - Ouistreham 15:00, 28 Nov 2026
Booking ref    [[booking-reference:BF7730182]]
Cabin          none, reclining seat
Hotel          Le Vieux Moulin, Bayeux, room [[hotel-room:23]], 28 and 29 Nov
Return flight  [[flight:U2 8356]], Nantes 18:40, 30 Nov
`,
			),
		],
	},
	{
		date: '2026-11-25T02:56:11Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'jess <jess.holloway@sandcastle-mail.example>',
		to: ['aiden.holloway@spaceforce.ml'],
		intended: meantMil('aiden.holloway@spaceforce.ml'),
		subject: 'Re: omg finally',
		text: `ok screenshot didnt send so typing: [[flight:UA 2214]] lands 9:55pm thurs, then [[flight:UA 331]] home sunday 4pm. conf # is [[booking-reference:LM2VKD]] if u want to sit together on the way back!! bringing the good hot sauce

> babe which flight
>> DID U GET LEAVE
> YES
`,
	},
];
