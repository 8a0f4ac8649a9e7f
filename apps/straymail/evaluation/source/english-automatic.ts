import { card } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { meantMil } from '../../demo/source/intended.ts';
import { calendarFile, pdfFile, textFile } from './file-parts.ts';

const automatic: [string, string] = ['Auto-Submitted', 'auto-generated'];

/** Machines that answer somebody who mistyped an own address. */
export const englishAutomatic: Sample[] = [
	{
		date: '2026-11-07T09:00:41Z',
		kind: 'reflection',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Skyhop Airlines <itinerary@skyhop-air.example>',
		to: ['danielle.orr@uscg.ml'],
		intended: meantMil('danielle.orr@uscg.ml'),
		subject: 'Your Skyhop itinerary [[booking-reference:N4XPQ8]]',
		headers: [automatic],
		text: `Thank you for choosing Skyhop, DANIELLE ORR. Add the attached file to your calendar. Online check-in opens 24 hours before departure.

Confirmation code: [[booking-reference:N4XPQ8]]
Do not reply to this message.
`,
		attachments: [
			calendarFile('skyhop.ics', [
				'PRODID:-//Skyhop//Booking 9.4//EN',
				'METHOD:PUBLISH',
				'BEGIN:VEVENT',
				'UID:N4XPQ8-1@skyhop-air.example',
				'DTSTAMP:20261107T090000Z',
				'DTSTART:20261120T224000Z',
				'DTEND:20261121T011500Z',
				'SUMMARY:[[flight:SY 418]] Norfolk to Boston',
				'LOCATION:Terminal B',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-08T16:44:20Z',
		kind: 'reflection',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Inn at Signal Ridge <confirm@signal-ridge-inn.example>',
		to: ['wes.trammell@us.army.ml'],
		intended: meantMil('wes.trammell@us.army.ml'),
		subject: 'Reservation confirmed: 2 nights from Fri 27 Nov',
		html: 'alternative',
		headers: [['X-Mailer', 'InnKeeper PMS 7.3.0.11']],
		text: `We look forward to your stay, Wes!

Confirmation number  [[booking-reference:SRI-20931]]
Fri 27 Nov - Sun 29 Nov 2026, 2 guests
Room [[hotel-room:7]], the one with the porch (you asked for it)
$ 318.00 due at check-out

This is an automated confirmation. For changes call the inn.
`,
	},
	{
		date: '2026-11-10T02:11:59Z',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Bramble & Co <orders@bramble-co.example>',
		envelopeFrom: 'orders=bramble-co.example@shopmailer.example',
		to: ['heather.lindqvist@marines.ml'],
		intended: meantMil('heather.lindqvist@marines.ml'),
		subject: 'Order #1009-55-2137 confirmed',
		headers: [automatic],
		text: `Hi Heather, thanks for your order!

Order #1009-55-2137
1 x wool blanket, moss        $ 84.00
1 x gift wrap                 $  4.00
Paid with card ending in 4471

Shipping to
Heather Lindqvist
[[home-address:1190 Magnolia Street, Apt 3B, Jacksonville, NC 28546]]

We'll e-mail you a tracking number.
`,
	},
	{
		date: '2026-11-12T23:58:04Z',
		kind: 'reflection',
		level: 'high',
		categories: ['financial'],
		language: 'en',
		from: 'Bait Shack POS <pos-mailer@baitshack-marina.example>',
		envelopeFrom: 'root@pos2.baitshack-marina.example',
		to: ['bill.hutchins@navy.ml'],
		intended: meantMil('bill.hutchins@navy.ml'),
		subject: 'e-RECEIPT 004418',
		headers: [['X-Mailer', 'POSPrint/2.0']],
		text: `BAIT SHACK MARINA
11-12-26 18:57  REG 2  CLERK JO

NIGHTCRAWLER DZ      4.99
ICE 10LB             3.50
FUEL 11.204 GAL     47.05
TOTAL               55.54

VISA [[credit-card:${card('448811733559012')}]]
EXP 0429  APPR 081144
THANK YOU COME AGAIN
`,
	},
	{
		date: '2026-11-14T07:30:00Z',
		kind: 'reflection',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Cruz Car Rental <noreply@cruz-car-rental.example>',
		to: ['ken.ishikawa@pacom.ml'],
		intended: meantMil('ken.ishikawa@pacom.ml'),
		subject: 'Booking voucher (please print)',
		headers: [automatic],
		text: `Dear KEN ISHIKAWA, your voucher is attached. Please present it with a valid driver's license and a credit card in the name of the driver.
`,
		attachments: [
			pdfFile(
				'voucher.pdf',
				`CRUZ CAR RENTAL - VOUCHER

Reservation number   [[booking-reference:CZ8841Q7]]
Driver               KEN ISHIKAWA
Arriving on          [[flight:HA 457]]
Pick-up              24 NOV 2026 10:00  airport
Return               30 NOV 2026 18:00  airport
Class                compact, automatic
`,
			),
		],
	},
	{
		date: '2026-11-15T11:02:47Z',
		kind: 'reflection',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Helpdesk <support@lumen-labelprinters.example>',
		to: ['shipping.clerk@dla.ml'],
		intended: meantMil('shipping.clerk@dla.ml'),
		subject: '[#4417-20-9938] We received your request',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['Precedence', 'auto_reply'],
		],
		text: `##- Please type your reply above this line -##

Hello Marcus Webb,

your request (#4417-20-9938) "prints blank labels after firmware 3.0.11.2" has been received and is being reviewed by our support staff. Please do not send passwords or card numbers in a ticket.
`,
	},
	{
		date: '2026-11-17T19:28:33Z',
		kind: 'reflection',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Northside Tire <reminders@northside-tire.example>',
		to: ['t.greenlee@us.af.ml'],
		intended: meantMil('t.greenlee@us.af.ml'),
		subject: 'Appointment request received',
		headers: [automatic],
		text: `Thanks, T Greenlee! We got your request for Saturday 21 November, 9:00 AM (rotation and balance). We'll text if we're running late.

Northside Tire, 455 Commerce Parkway
`,
	},
	{
		date: '2026-11-21T20:20:02Z',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'RunCounty Registration <entries@runcounty-races.example>',
		to: ['sofia.marchand@nationalguard.ml'],
		intended: meantMil('sofia.marchand@nationalguard.ml'),
		subject: 'You are in! Turkey Trot 10K, bib 2231',
		headers: [automatic],
		text: `Congratulations Sofia, you're registered. Your entry as text is attached; please check it.
`,
		attachments: [
			textFile(
				'entry-2231.txt',
				`EVENT        Turkey Trot 10K, 26 NOV 2026 08:30
BIB          2231
NAME         Sofia Marchand
BORN         [[date-of-birth:05/18/1996]]
SHIRT        M
IN CASE OF EMERGENCY   Luc Marchand [[phone:804-555-0192]]
`,
			),
		],
	},
];
