import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, docxFile, pdfFile } from '../file-parts.ts';

/** Landlords, travel desks, suppliers and a colleague in a hurry. */
export const tradeAndTravel: Sample[] = [
	{
		date: '2026-11-07T12:18:30-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'personal'],
		language: 'en',
		from: 'Gus Pappas <gus.pappas.rentals@clarksvillenet.example>',
		to: ['renee.j.holcomb.mil@usarmy.ml'],
		intended: { 'renee.j.holcomb.mil@usarmy.ml': 'renee.j.holcomb.mil@army.mil' },
		subject: 'lease, gutters, dog',
		text: `Cpt Holcomb

1. Lease is here, same as last yr but rent is 1575 not 1525, taxes went up sorry. Sign where the X is
2. Gutters guy comes Tues
3. Dog is fine but not two dogs. My wife says shes ok with two. I am not

If you get orders I know the law you can break it, just tell me 30 days

Gus
call dont text [[phone:931 555 0164]]
`,
		attachments: [
			docxFile(
				'LEASE 2027 holcomb.docx',
				`RESIDENTIAL LEASE

Landlord: Konstantinos Pappas. Tenant: Renee J. Holcomb.

Premises: [[home-address:884 Sparrow Hollow Rd, Clarksville, TN 37042]].

Term: January 1, 2027 to December 31, 2027. Rent: $1,575.00 a month, due on the first, late after the fifth ($50.00). Security deposit: $1,500.00, already held.

Pets: one (1) dog, name of Pickles.

Military clause: Tenant may end this lease on thirty days' notice upon orders, as the law provides.

X ______________________`,
			),
		],
	},
	{
		date: '2026-11-13T10:07:15-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Charlene Dufresne <charlene@bluefinchtravel.example>',
		to: ['andrea.m.pell@uscg.ml'],
		intended: { 'andrea.m.pell@uscg.ml': 'andrea.m.pell@uscg.mil' },
		subject: 'Andrea - Denver is ticketed (new times!!)',
		html: 'alternative',
		text: `Hi Andrea!

Airline moved your return again so I rebuilt the whole thing, here is where we landed for the flight surgeons' meeting:

  Sun Nov 29   [[flight:DL 1482]]   Norfolk 6:40a - Atlanta 8:22a
  Sun Nov 29   [[flight:DL 871]]    Atlanta 9:35a - Denver 11:01a
  Thu Dec 3    [[flight:UA 2260]]   Denver 1:15p - Norfolk 6:48p (nonstop, yay)

Delta locator is [[booking-reference:JQ7T4N]], United is [[booking-reference:LM3X9P]]. They are on two tickets so do NOT skip the first one.

Hotel is the Brown Larkspur, four nights at the gov rate. I begged and they blocked [[hotel-room:1108]], same quiet side as last time.

You asked if you need a passport: it's Colorado, hon. REAL ID is fine.

Hugs to the twins,
Charlene

Blue Finch Travel LLC. Fares are not guaranteed until ticketed. This e-mail is confidential and intended solely for the addressee.
`,
		attachments: [
			calendarFile('denver.ics', [
				'PRODID:-//Blue Finch//Trip 3//EN',
				'BEGIN:VEVENT',
				'UID:trip-44817@bluefinchtravel.example',
				'DTSTAMP:20261113T150000Z',
				'DTSTART:20261129T114000Z',
				'DTEND:20261203T234800Z',
				'SUMMARY:Denver - [[flight:DL 1482]] then [[flight:DL 871]]',
				'DESCRIPTION:Locator [[booking-reference:JQ7T4N]]',
				'LOCATION:Brown Larkspur Hotel',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-19T08:51:02-06:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Tri-Rivers Hospital Supply, Quotes <quotes@tririvershospital.example>',
		to: ['medical.furniture@dla.ml'],
		cc: ['gwen.abbate@dla.mil'],
		intended: { 'medical.furniture@dla.ml': 'medical.furniture@dla.mil' },
		subject: 'Quote 518-62-4471 (your RFQ SPE2DH-27-Q-0113)',
		text: `Ms. Abbate, team,

Our quotation is attached, good through December 31. Three notes so nobody gets a surprise:

* Stock no. 6530-01-512-4409 is superseded by 6530-01-669-0725. Same mattress, different zipper.
* The 4-digit lot codes 1187 0042 9930 4415 on last year's pallets were ours, not card numbers, whatever your mailroom thought.
* Lead time is 35 days ARO, and 20 if you let us split the shipment.

Doug will be at the trade day in Columbus if you would rather argue in person.

Regards from a snowy Dubuque,
Jolene Ketterman
inside sales
`,
		attachments: [
			pdfFile(
				'Q518-62-4471.pdf',
				`TRI-RIVERS HOSPITAL SUPPLY
QUOTATION 518-62-4471        November 19, 2026
Buyer ref: SPE2DH-27-Q-0113
Line  Stock number         Description               Qty   Each       Total
1     6530-01-669-0725     Mattress, bariatric       60    1,140.00   68,400.00
2     6530-01-477-2210     Cover, wipeable           120      58.50    7,020.00
3     6515-01-330-8841     Bed alarm pad             60       91.25    5,475.00
Freight, FOB destination                                             2,310.00
TOTAL                                                               83,205.00
Terms net 30. Prior order no. 417-55-0081 applies for warranty.`,
			),
		],
	},
	{
		date: '2026-11-23T17:26:48-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical', 'marked'],
		language: 'en',
		markings: ['DISTRIBUTION STATEMENT D'],
		from: 'Walt Lindqvist <wlindqvist@aerlung.example>',
		to: ['h.salcedo@mail.navy.ml'],
		intended: { 'h.salcedo@mail.navy.ml': 'h.salcedo@mail.navy.mil' },
		subject: 'RE: RE: O2 concentrator, the valve question',
		headers: [
			['In-Reply-To', '<valve.3@mail.navy.mil>'],
			['References', '<valve.1@aerlung.example> <valve.2@mail.navy.mil> <valve.3@mail.navy.mil>'],
		],
		text: `Hector - you were right & I was wrong, mark the calendar. It is the purge valve. Sheet attached, rev C, the one with the real numbers in it.

Do me a favor and don't forward to the hospital ship folks until Doreen in contracts says the word, she is particular about the statement at the top.

w

> Walt, your curve can't be right above 10k ft. Bench unit alarms at 9.4.
> Can I have the actual table and not the brochure?
`,
		attachments: [
			pdfFile(
				'AL-40M_purge_revC.pdf',
				`[[marking:DISTRIBUTION STATEMENT D]]. Distribution authorized to the Department of Defense
and U.S. DoD contractors only. Critical Technology, Nov 2026.
WARNING: export of this data is restricted by the Arms Export Control Act.
AERLUNG AL-40M SHIPBOARD OXYGEN CONCENTRATOR
Purge valve timing, rev C
Cabin altitude (ft)   Cycle (s)   Purge (ms)   O2 (%)
0                     7.2         410          93.5
5,000                 6.6         455          93.1
9,400                 6.1         540          91.8   alarm threshold, see note 2
12,000                5.7         610          90.2
18,000                5.0         705          88.9
Note 2: seat compound P-6 hardens below -22 C. Use P-9, cure 4 h at 95 C,
bore 3.175 +0.008 / -0.000 mm.
Shock: 40 g, 11 ms, half sine, passed at 62 g with bracket 7.`,
			),
		],
	},
	{
		date: '2026-11-26T08:04:11+11:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Trish Maconochie <tmaconochie@woden-healthworks.example>',
		to: ['marcus.wynn2@defencegov.au'],
		intended: { 'marcus.wynn2@defencegov.au': 'marcus.wynn2@defence.gov.au' },
		subject: 'URGENT!! Marcus ring me before 3, do not reply to the other email',
		headers: [['X-Priority', '1 (Highest)']],
		text: `Marcus mate

URGENT, I've stuffed up. The invite I sent last night has the wrong room AND the old slide deck, and the Surgeon General's office has already accepted it. Please act now: ignore that one, use the one attached here, and if Nerida's lot ask, it was always level 4.

Don't click the link in the old one, it goes to Kev's footy tipping.

Soz
Trish
`,
		attachments: [
			calendarFile('correct invite.ics', [
				'PRODID:-//Woden//Cal//EN',
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:steerco-261127@woden-healthworks.example',
				'DTSTAMP:20261125T210000Z',
				'DTSTART:20261127T020000Z',
				'DTEND:20261127T030000Z',
				'SUMMARY:Garrison Health steering committee',
				'LOCATION:Level 4\\, the room with the broken blind',
				'ORGANIZER;CN=Trish Maconochie:mailto:tmaconochie@woden-healthworks.example',
				'END:VEVENT',
			]),
		],
	},
];
