import { mrz } from '../form/numbers.ts';
import { pdf } from '../form/pdf.ts';
import type { Sample } from '../form/sample.ts';
import { meantMil } from './intended.ts';

const [mrzFirst, mrzSecond] = mrz({
	state: 'USA',
	surname: 'OKAFOR',
	given: 'DENISE MARIE',
	number: 'A04817736',
	born: '840219',
	sex: 'F',
	expires: '310814',
});

export const englishTravel: Sample[] = [
	{
		date: '2026-11-02T07:14:09Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['travel', 'operations'],
		language: 'en',
		from: 'Marisol Tandy <m.tandy@capital-travel-desk.example>',
		to: ['h.brandt.aide@us.army.ml'],
		cc: ['Events Desk <events@meridian-jakarta.example>'],
		intended: meantMil('h.brandt.aide@us.army.ml'),
		subject: 'GEN Brandt party: final itinerary Jakarta 9-12 November',
		html: 'alternative',
		text: `Major Ellery,

please find below the final movement schedule for General Harold T. Brandt and his party of 20. The hotel has blocked the whole floor and asks that nobody is told the room numbers at reception.

Mon 9 Nov   [[flight:SQ 911]] arrives Jakarta 15:40, met airside by the protocol officer
            convoy of four cars leaves the VIP gate at 16:10, arrives at the hotel 16:55
            Gen. Brandt [[hotel-room:Suite 2104]], aide [[hotel-room:Room 2106]], security detail [[hotel-room:Room 2102]]
Tue 10 Nov  07:30 car to the ministry, 12:15 return by the rear entrance
Wed 11 Nov  06:00 helicopter to Bandung, return 17:20
Thu 12 Nov  09:05 car to the airport, [[flight:SQ 912]] departs 11:30

Group reservation [[booking-reference:K7PX2M]]. Please confirm by tonight that the keys may be handed to the advance team.

Kind regards
Marisol Tandy
Capital Travel Desk, official travel
`,
	},
	{
		date: '2026-11-03T13:40:51Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Ray Dufresne <ray@highline-trips.example>',
		to: ['Kyle Hutchins <kyle.hutchins@army.ml>'],
		intended: meantMil('kyle.hutchins@army.ml'),
		subject: 'Your flights home for Thanksgiving',
		html: 'alternative',
		text: `Hi Kyle,

all booked as we discussed on Friday. Confirmation code is [[booking-reference:QXL4TB]].

Wed 25 Nov  [[flight:DL 1482]]  Fayetteville 10:05 - Atlanta 11:31
Wed 25 Nov  [[flight:DL 733]]   Atlanta 12:40 - Duluth 15:12

One checked bag is in the fare. The calendar file is attached.

Ray
Highline Trips
`,
		attachments: [
			{
				fileName: 'itinerary.ics',
				type: 'text/calendar; charset=utf-8; method=PUBLISH',
				text: [
					'BEGIN:VCALENDAR',
					'VERSION:2.0',
					'PRODID:-//Highline Trips//EN',
					'BEGIN:VEVENT',
					'UID:qxl4tb-1@highline-trips.example',
					'DTSTAMP:20261103T134000Z',
					'DTSTART:20261125T150500Z',
					'DTEND:20261125T163100Z',
					'SUMMARY:Flight [[flight:DL 1482]] FAY-ATL',
					'DESCRIPTION:Confirmation [[booking-reference:QXL4TB]]',
					'END:VEVENT',
					'END:VCALENDAR',
					'',
				].join('\r\n'),
			},
		],
	},
	{
		date: '2026-11-05T19:22:30Z',
		kind: 'reflection',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Harbor Lantern Inn <reservations@harbor-lantern.example>',
		envelopeFrom: 'bounce-88412@mailer.harbor-lantern.example',
		to: ['t.vasquez@navy.ml'],
		intended: meantMil('t.vasquez@navy.ml'),
		subject: 'Your reservation [[booking-reference:HL-482207]] is confirmed',
		headers: [['Auto-Submitted', 'auto-generated']],
		encoding: 'quoted-printable',
		text: `Dear Teresa Vasquez,

thank you for booking with the Harbor Lantern Inn, Norfolk.

Confirmation   [[booking-reference:HL-482207]]
Arrival        Friday 20 November 2026, from 3 pm
Departure      Sunday 22 November 2026, by 11 am
Guests         2 adults, 1 child
Room           queen, non-smoking

You can cancel free of charge until 18 November. You receive this message because this address was entered on our booking form. Please do not reply.
`,
	},
	{
		date: '2026-11-06T09:11:45Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal', 'travel'],
		language: 'en',
		from: 'Visa Section <visa@bamako-handling.example>',
		to: ['s.lindqvist@us.af.ml'],
		intended: meantMil('s.lindqvist@us.af.ml'),
		subject: 'Visa application TSgt Lindqvist',
		text: `Good morning Sergeant,

the consulate will issue the visa on Monday. Please check what we entered before we hand it in:

Surname, given names:  Lindqvist, Sara Jo
Date of birth:         [[date-of-birth:14 June 1991]]
Passport No.:          [[passport-number:A03529968]]
Purpose:               official visit
Arrival:               24 November, [[flight:AF 520]]

Regards
Fatoumata Keita
`,
	},
	{
		date: '2026-11-10T16:03:12Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'Denise Okafor <denise.okafor@quillmail.example>',
		to: ['Passport Office <passports@hqmc.usmc.ml>'],
		intended: meantMil('passports@hqmc.usmc.ml'),
		subject: 'Scan of my passport for the Okinawa paperwork',
		text: `Hello,

attached is the scan of the photo page you asked for. The official one is still at the printer's.

Denise Okafor
`,
		attachments: [
			{
				fileName: 'passport-scan.pdf',
				type: 'application/pdf',
				content: pdf,
				text: `PASSPORT          UNITED STATES OF AMERICA

Type P   Code USA   Passport No. [[passport-number:A04817736]]
Surname             OKAFOR
Given names         DENISE MARIE
Date of birth       [[date-of-birth:19 Feb 1984]]
Date of expiration  14 Aug 2031

[[mrz:${mrzFirst}]]
[[mrz:${mrzSecond}]]
`,
			},
		],
	},
	{
		date: '2026-11-12T08:30:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Joanne Pell <joanne.pell@crosswind-seating.example>',
		to: ['Dana Whitlock <dana.whitlock@us.af.ml>'],
		cc: ['Ben Arroyo <ben.arroyo@us.af.mil>'],
		intended: meantMil('dana.whitlock@us.af.ml'),
		subject: 'Re: Thursday',
		headers: [
			['In-Reply-To', '<5c1e7a90@us.af.mil>'],
			['References', '<5c1e7a90@us.af.mil>'],
		],
		text: `Dana, Ben,

Thursday at ten works. Lunch is on us; tell me about allergies.

Joanne Pell
Crosswind Seating

This e-mail and its attachments may contain confidential, privileged and proprietary information intended solely for the addressee. If you are not the intended recipient, any disclosure, copying or distribution is strictly prohibited. Please notify the sender and delete it.

> From: Dana Whitlock
> Could we move the fitting of the sample seats to Thursday? Ben is at the
> depot on Wednesday.
`,
	},
];
