import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

/** Dentists, relatives, schools and hotels. */
export const englishHome: Sample[] = [
	{
		date: '2026-11-07T16:40:26Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'identity', 'personal'],
		language: 'en',
		from: 'Bayview Endodontics front desk <front@bayview-endo.example>',
		to: ['dental.referrals@helth.ml'],
		intended: { 'dental.referrals@helth.ml': 'dental.referrals@health.mil' },
		subject: 'consult note for your pt',
		text: `Good morning, consult note attached for the airman you sent us on the 3rd. Dr Sandoval would like to start within 10 days. Please fax or email the authorization, our phones are down until Tuesday.

Thx, Trish
`,
		attachments: [
			pdfFile(
				'consult.pdf',
				`BAYVIEW ENDODONTICS - CONSULTATION NOTE

Patient        OLMSTEAD, KERRY L, SrA
Date of birth  [[date-of-birth:03/27/1999]]
DoD ID         [[dod-id:1387402956]]
Chart          [[medical-record:BE-204417]]
Referred by    base dental clinic

Lingering pain to cold, nocturnal, 9 days. Percussion tender.
Diagnosis: [[diagnosis:symptomatic irreversible pulpitis]], lower right first molar
Plan: root canal treatment in two visits, crown by referring clinic
Rx: ibuprofen 600 mg

L. Sandoval DDS
`,
			),
		],
	},
	{
		date: '2026-11-08T22:12:33Z',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'identity', 'financial', 'personal'],
		language: 'en',
		from: 'Marlon Tibbets EA <marlon@tibbetstax.example>',
		to: ['t.brandt@us.af.ml'],
		intended: { 't.brandt@us.af.ml': 't.brandt@us.af.mil' },
		subject: 'your amended 2025, look over before I file',
		html: 'alternative',
		text: `Hey Tyler

took me longer than I said, sorry, we had a busy extension season. Amended return summary is attached. You get $1,914 back, mostly the combat zone exclusion they missed at the walk-in place.

Two things:
- is Paola's number still the temporary one? once she has the real social we'd redo it
- direct deposit to the same account as last time?

I can e-file Wednesday if I have a yes by then.

Marlon
`,
		attachments: [
			pdfFile(
				'1040X_summary_BRANDT.pdf',
				`FORM 1040-X WORKSHEET, TAX YEAR 2025                      PREPARER COPY

Taxpayer  BRANDT, TYLER J      SSN  [[us-ssn:482-61-7305]]
Spouse    BRANDT, PAOLA M      ITIN [[us-itin:947-71-3382]]
Address   [[home-address:1309 Sycamore Bend, Apt 6, Minot, ND 58701]]
ID for e-file: ND driver license [[drivers-licence:BRA039917]]

W-2 employer EIN [[us-ein:53-6204817]]
                          As filed      Corrected
Wages                     58,240        41,906
Adjusted gross income     58,512        42,178
Tax                        2,861           947
Refund                                   1,914

Direct deposit: checking account [[us-bank-account:7740129385]], bank as last year
`,
			),
		],
	},
	{
		date: '2026-11-08T19:05:58Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		charset: 'windows-1252',
		encoding: 'quoted-printable',
		from: 'Lorraine <lorraine.mayhew44@porchmail.example>',
		to: ['"Wesley Mayhew" <wesley.d.mayhew.mil@amry.ml>'],
		intended: { 'wesley.d.mayhew.mil@amry.ml': 'wesley.d.mayhew.mil@army.mil' },
		subject: 'the MOVE and other news',
		text: `Wes honey,

well we are in, boxes to the ceiling and your uncle cannot find his good shoes. I know your mother gave you the old address for the package so here is the right one before you send anything: [[home-address:88 Possum Hollow Lane, Sparta, Tennessee 38583]]. The mailbox is across the road next to the Hendersons’, do NOT put it in theirs, he opens things.

Uncle Roy turns seventy!!! He was born [[date-of-birth:December 5, 1956]] in a snowstorm as he never tires of saying, and we are doing a pig. I know you can’t come. Call him in the evening, not on the cell, he never hears it, on the house phone [[phone:931-555-0172]].

And about the truck — if you still want it when you get back it’s yours for the price of the tires. Darrell at the parts store says you need the number for the insurance so I went out in the rain with a flashlight: [[vin:1FTFW1E5XLFC48213]]. It has 81 thousand on it and smells of dog.

Peanut had her surgery and wears the cone of shame. The church ladies ask after you every single week. I made 14 jars of chow-chow.

Love you more than my luggage,
Aunt Lorraine

P.S. are you allowed to get jars?
`,
	},
	{
		date: '2026-11-09T08:27:14Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Lindenhof International School Office <office@lindenhof-is.example>',
		to: ['p.abernathy@eucom.ml'],
		intended: { 'p.abernathy@eucom.ml': 'p.abernathy@eucom.mil' },
		subject: 'Grade 4 timetable after the half-term',
		text: `Dear Mr Abernathy,

as promised on the phone, the new timetable for Grade 4. Swimming moves to Wednesday, so please pack the bag on Tuesday night. Ms Kowalczyk says the recorder can be picked up in Room 14.

Kind regards
Birgit, school office
`,
		attachments: [
			pdfFile(
				'Grade4-timetable.pdf',
				`LINDENHOF INTERNATIONAL SCHOOL        GRADE 4        from 9 November

        Mon          Tue          Wed          Thu          Fri
08:15   Maths        English      Maths        German       English
09:05   Maths        Science      Maths        German       Music
10:15   German       Art          Swimming     English      Maths
11:05   English      Art          Swimming     Maths        Sport
13:00   Library      Maths        Science      Project      Sport
13:50   Assembly     Reading      Science      Project      -

Room 14 Ms Kowalczyk, Room 9 Mr Ferreira, pool: meet at the bus 10:00
`,
			),
		],
	},
	{
		date: '2026-11-10T01:44:05Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Skip <skip.boudreaux@bayoumail.example>',
		to: ['r.tate@uscg.ml'],
		intended: { 'r.tate@uscg.ml': 'r.tate@uscg.mil' },
		subject: 'Sat',
		text: `ramp is at [[geo-coordinate:29.73482, -85.01957]], park on the shells. bring ice and your own hat this time
`,
	},
	{
		date: '2026-11-10T21:30:47Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Kehau Nakamura <kehau.nakamura@palekai-resort.example>',
		to: ['protocol.events@pacom.ml'],
		intended: { 'protocol.events@pacom.ml': 'protocol.events@pacom.mil' },
		subject: 'Aloha! Revised group agreement, wives-and-partners luncheon in February',
		text: `Aloha Ms Dunleavy,

mahalo for walking the lawn with me on Friday. I have taken the tent out, moved the buffet to the lanai, and the revised agreement is attached for your signature. We can hold the date without deposit until the 25th; after that the wedding party has it.

No need to send dietary names yet, numbers are enough for now.

With warm aloha,
Kehau Nakamura
Catering sales | front desk 808-555-0100
`,
		attachments: [
			docxFile(
				'Group agreement rev 2.docx',
				`GROUP EVENT AGREEMENT, revision 2
Event: luncheon, Saturday 20 February 2027, 11 a.m. to 3 p.m.
Location: lower lanai, no exclusive use of the beach
Guaranteed minimum: 85 persons at $74.00
Ukulele trio, two sets: $650.00
Service charge 22 percent
Estimated total: $8,466.80
Cancellation inside 30 days: 50 percent of the estimated total
Signature of the group's representative
`,
			),
		],
	},
];
