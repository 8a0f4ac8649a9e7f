import { mrz, vin } from '../../demo/form/numbers.ts';
import { docx, xlsx } from '../../demo/form/office.ts';
import { pdf } from '../../demo/form/pdf.ts';
import { picture } from '../../demo/form/picture.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { zip } from '../../demo/form/zip.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const seaman = mrz({
	state: 'USA',
	surname: 'OKAFOR',
	given: 'DANIEL J',
	number: '567120948',
	born: '890417',
	sex: 'M',
	expires: '310228',
});

/** Attachments that hold what the letter does not say, and letters that only sound like it. */
export const englishMore: Sample[] = [
	{
		date: '2026-11-10T06:00:00Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'Crewing <crewing@tidewater-manning.example>',
		to: ['msc.crewing@navy.ml'],
		intended: { 'msc.crewing@navy.ml': 'msc.crewing@navy.mil' },
		subject: 'Okafor joining, documents',
		text: `Attached. He flies Monday.

Sent from my phone
`,
		attachments: [
			{
				fileName: 'okafor_passport.pdf',
				type: 'application/pdf',
				content: pdf,
				text: `UNITED STATES OF AMERICA   PASSPORT
Surname OKAFOR   Given names DANIEL J
Date of birth [[date-of-birth:17 Apr 1989]]
[[mrz:${seaman[0]}]]
[[mrz:${seaman[1]}]]
`,
			},
		],
	},
	{
		date: '2026-11-10T07:00:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'personal'],
		language: 'en',
		from: 'Maj Ruth Engel <ruth.engel@brigade-staff.example>',
		to: ['s1.brigade@army.ml'],
		intended: { 's1.brigade@army.ml': 's1.brigade@army.mil' },
		subject: 'alpha roster as of today',
		text: `S1, the alpha roster you wanted. Birth dates are for the MWR cards only.
`,
		attachments: [
			{
				fileName: 'alpha_roster.xlsx',
				type: sheet,
				content: xlsx,
				text: `Rank | Name | DOB | Section
MAJ | Engel, Ruth | [[date-of-birth:12 Feb 1984]] | S3
CPT | Farrow, Ty | [[date-of-birth:30 Jul 1992]] | S3
1LT | Gomez, Iris | [[date-of-birth:08 Nov 1997]] | S2
SFC | Haley, Doug | [[date-of-birth:19 May 1986]] | S4
SSG | Ito, Karen | [[date-of-birth:01 Sep 1990]] | S6
`,
			},
		],
	},
	{
		date: '2026-11-10T08:30:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical'],
		language: 'en',
		from: 'Radiology <reports@summit-imaging.example>',
		to: ['ortho.clinic@health.ml'],
		intended: { 'ortho.clinic@health.ml': 'ortho.clinic@health.mil' },
		subject: 'report attached',
		text: `Please see attached. Images follow by courier.
`,
		attachments: [
			{
				fileName: 'report.docx',
				type: word,
				content: docx,
				text: `RADIOLOGY REPORT
Patient: Vance, Lori   MRN: [[medical-record:77310452]]
Exam: CT chest with contrast
Impression: 2.1 cm spiculated nodule, suspicious for [[diagnosis:lung cancer]]. Recommend biopsy.
`,
			},
		],
	},
	{
		date: '2026-11-10T09:20:00Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'Kyle R. <kyle@lantern-cloud.example>',
		to: ['cloud.team@af.ml'],
		intended: { 'cloud.team@af.ml': 'cloud.team@af.mil' },
		subject: 'Fwd: env file for staging',
		text: `see attached, don't commit it :)

---------- Forwarded message ---------
From: Ops <ops@lantern-cloud.example>
Subject: env file for staging

as requested
`,
		attachments: [
			{
				fileName: 'staging.env.txt',
				type: 'text/plain',
				text: `APP_URL=https://staging.lantern-cloud.example
DB_HOST=db1.staging.lantern-cloud.example
DB_USER=app_rw
DB_PASSWORD=[[password:7Jq-marble-Otter]]
`,
			},
		],
	},
	{
		date: '2026-11-10T10:10:00Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Orchid Hotels <concierge@orchid-hotels.example>',
		to: ['ltc.prentiss@army.ml'],
		intended: { 'ltc.prentiss@army.ml': 'ltc.prentiss@army.mil' },
		subject: 'Your stay with us',
		text: `Dear Colonel Prentiss, your confirmation is attached as a calendar entry. We look forward to welcoming you.
`,
		attachments: [
			{
				fileName: 'stay.ics',
				type: 'text/calendar',
				text: `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Orchid Hotels//EN
BEGIN:VEVENT
UID:8812@orchid-hotels.example
DTSTAMP:20261110T101000Z
DTSTART;VALUE=DATE:20261119
DTEND;VALUE=DATE:20261121
SUMMARY:Hotel Orchid Garden
DESCRIPTION:Confirmation number [[booking-reference:ORC77QX2]]\\, room [[hotel-room:809]]
END:VEVENT
END:VCALENDAR
`,
			},
		],
	},
	{
		date: '2026-11-10T11:00:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Warehouse 6 <wh6@pallet-works.example>',
		to: ['inbound@dla.ml'],
		intended: { 'inbound@dla.ml': 'inbound@dla.mil' },
		subject: 'stock count week 45',
		text: `Count sheet attached. NSN column is right this time.

Rob
`,
		attachments: [
			{
				fileName: 'count.xlsx',
				type: sheet,
				content: xlsx,
				text: `NSN | item | qty
5340-01-415-2280 | padlock set | 40
7210-00-282-7950 | blanket, wool | 118
8465-01-604-6541 | rucksack, medium | 22
4111-1111-1111-1111 | placeholder row | 0
`,
			},
		],
	},
	{
		date: '2026-11-10T12:30:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Samira Haddad <samira@haddad-translations.example>',
		to: ['linguists@army.ml'],
		intended: { 'linguists@army.ml': 'linguists@army.mil' },
		subject: 'glossary: how agencies write markings',
		text: `Hi, the glossary chapter is attached. It explains what SECRET, CONFIDENTIAL and FOUO meant in old documents. It is a textbook, nothing in it is classified.

Samira
`,
		attachments: [
			{
				fileName: 'glossary.docx',
				type: word,
				content: docx,
				text: `Chapter 4. Words on old covers
In the 1950s a clerk would stamp the word secret on almost anything. Readers should not take the word confidential in a private letter for a marking.
`,
			},
		],
	},
	{
		date: '2026-11-10T14:14:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['financial', 'personal'],
		language: 'en',
		from: 'Loan Processing <processing@summitview-mortgage.example>',
		to: ['j.castellano@usmc.ml'],
		intended: { 'j.castellano@usmc.ml': 'j.castellano@usmc.mil' },
		subject: 'conditions for closing',
		text: `Hi Jim, underwriting wants the two items on the list. Everything else is fine.
`,
		attachments: [
			{
				fileName: 'conditions.pdf',
				type: 'application/pdf',
				content: pdf,
				text: `LOAN CONDITIONS
Borrower: James Castellano   DOB: [[date-of-birth:09/27/1988]]
Verify deposit, checking account no. [[us-bank-account:004417729031]], routing 121000358
Property: [[home-address:2290 Windmill Ct, Oceanside, CA 92056]]
`,
			},
		],
	},
	{
		date: '2026-11-10T15:40:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'en',
		from: 'Range Control <rangecontrol@drylake-range.example>',
		to: ['ops.wing@af.ml'],
		intended: { 'ops.wing@af.ml': 'ops.wing@af.mil' },
		subject: 'mission cards Thursday',
		text: `Mission cards attached for the four-ship. Tanker track and deconfliction on card 3.
`,
		attachments: [
			{
				fileName: 'cards.docx',
				type: word,
				content: docx,
				text: `MISSION CARD 1
Callsign VIPER 31, takeoff 121530Z, target area BRAVO, time on target 121612Z
MISSION CARD 3
Tanker track ANCHOR 2, FL240, refuel 121545Z
Rules of engagement brief at 1330Z
`,
			},
		],
	},
	{
		date: '2026-11-10T16:16:00Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['marked', 'operations'],
		language: 'en',
		markings: ['NATO SECRET'],
		from: 'Registry <registry@training-registry.example>',
		to: ['sub.registry@nato.ml'],
		intended: { 'sub.registry@nato.ml': 'sub.registry@nato.int' },
		subject: 'training copy, made-up content',
		text: `[[marking:NATO SECRET]]

For the training of registry clerks only. The regatta of the fictional fleet starts at noon, movement of the invented squadron follows.

[[marking:NATO SECRET]]
`,
	},
	{
		date: '2026-11-10T17:30:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['marked', 'legal'],
		language: 'en',
		markings: ['OFFICIAL: Sensitive'],
		from: 'Liaison Officer <lo@canberra-liaison.example>',
		to: ['partners@army.ml'],
		intended: { 'partners@army.ml': 'partners@army.mil' },
		subject: 'disciplinary matter, exchange student [SEC=OFFICIAL:Sensitive]',
		text: `[[marking:OFFICIAL: Sensitive]]

The disciplinary investigation into the exchange student is closed without charge. Please keep the complaint file until June.

[[marking:OFFICIAL: Sensitive]]
`,
	},
	{
		date: '2026-11-10T18:18:00Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Coach Darnell <darnell@little-league-east.example>',
		to: ['team.parents@af.ml'],
		intended: { 'team.parents@af.ml': 'team.parents@af.mil' },
		subject: 'carpool contacts',
		text: `Hi parents, here's who drives. Mike Osborne's mobile is [[phone:+1 702 555 0162]], he lives at [[home-address:88 Juniper Way, Henderson, NV 89012]]. Games start at 10.

Coach D
`,
	},
	{
		date: '2026-11-10T19:00:00Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Reed & Sons Garage <billing@reed-garage.example>',
		to: ['fleet@usmc.ml'],
		intended: { 'fleet@usmc.ml': 'fleet@usmc.mil' },
		subject: 'Invoice 5512, government van',
		text: `Invoice attached, thank you for your business.
`,
		attachments: [
			{
				fileName: 'invoice5512.pdf',
				type: 'application/pdf',
				content: pdf,
				text: `INVOICE 5512
Vehicle VIN [[vin:${vin('1GCHK29U04E112233')}]]
Brake pads and rotors, labor 3.5 h
Total due $812.40, net 30
`,
			},
		],
	},
	{
		date: '2026-11-10T20:20:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Night Shift <helpdesk@quarry-telecom.example>',
		to: ['noc@army.ml'],
		intended: { 'noc@army.ml': 'noc@army.mil' },
		subject: 'trouble ticket 88-4471 closed',
		text: `Ticket closed. Cause was a loose SFP in rack 14. The monitoring page showed [[ip-address:203.0.113.77]] as the far end, now green. Call our switchboard at (800) 555-0100 if it comes back.
`,
	},
	{
		date: '2026-11-10T21:21:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'en',
		from: 'Harbor Survey <plans@saltmarsh-architects.example>',
		to: ['facilities@navy.ml'],
		intended: { 'facilities@navy.ml': 'facilities@navy.mil' },
		subject: 'as-built drawings, comms building',
		text: `Zip attached: floor plan with door alarms, cable vault, generator room. The guard post is on sheet A-3.
`,
		attachments: [
			{
				fileName: 'asbuilt.zip',
				type: 'application/zip',
				content: (text) => zip([{ name: 'notes.txt', content: Buffer.from(text) }]),
				text: `AS-BUILT DRAWINGS, COMMUNICATIONS BUILDING
A-1 site plan   A-2 floor plan   A-3 guard post and access control
Door alarm panel behind the cable vault; key box code on request
`,
			},
		],
	},
	{
		date: '2026-11-11T06:40:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'Badge Office <badges@contract-security.example>',
		to: ['visitor.control@dla.ml'],
		intended: { 'visitor.control@dla.ml': 'visitor.control@dla.mil' },
		subject: 'visit request Friday',
		text: `Visit request for one contractor: Lyle Benton, SSN ending irrelevant, full number on your form: [[us-ssn:604-38-1172]]; place of birth Tulsa; DOB [[date-of-birth:1979/08/16]]. He needs escort.
`,
	},
	{
		date: '2026-11-11T07:15:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Gift Shop <shop@museum-of-flight-east.example>',
		to: ['wing.museum@af.ml'],
		intended: { 'wing.museum@af.ml': 'wing.museum@af.mil' },
		subject: 'mug designs',
		text: `Two designs attached. I prefer the one with the rivets. Price is the same as last year.
`,
		attachments: [
			{
				fileName: 'mug.png',
				type: 'image/png',
				content: picture,
				text: `GIFT SHOP
MUG NO. 2
RIVETS AND WINGS
`,
			},
		],
	},
	{
		date: '2026-11-11T08:08:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['contract', 'technical', 'marked'],
		language: 'en',
		markings: ['CUI'],
		from: 'Program Office <po@vantage-rotor.example>',
		to: ['program.mgr@army.ml'],
		intended: { 'program.mgr@army.ml': 'program.mgr@army.mil' },
		subject: '[[marking:CUI]] - rotor blade tooling, contract mod 7',
		text: `[[marking:CUI]]

Contract mod 7 raises the ceiling to $4,310,000.00. The export-controlled drawing numbers are in the attachment.

[[marking:CUI]]
`,
		attachments: [
			{
				fileName: 'mod7.docx',
				type: word,
				content: docx,
				text: `[[marking:CUI]]
CONTRACT MODIFICATION 7
Tooling for rotor blade, drawings RB-2201 to RB-2219, technical data subject to export control
Ceiling $4,310,000.00
[[marking:CUI]]
`,
			},
		],
	},
	{
		date: '2026-11-11T09:45:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Alma Reyes <alma.reyes@county-library.example>',
		to: ['storytime@navy.ml'],
		intended: { 'storytime@navy.ml': 'storytime@navy.mil' },
		subject: 'deployment storybook for kids',
		text: `Dear Beth,

the storybook about a ship's deployment is lovely. The password in the story ("open sesame") made my group giggle. Shall we read it on the 20th at ten?

Alma
`,
	},
	{
		date: '2026-11-11T10:50:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'en',
		from: 'Whitaker Law <cwhitaker@whitaker-law.example>',
		to: ['claims@army.ml'],
		intended: { 'claims@army.ml': 'claims@army.mil' },
		subject: 'Notice of claim, Sgt Dalton',
		text: `Counsel,

please treat this as notice of an equal opportunity complaint by Sgt Dalton against the first sergeant. Witness statements are attached; we ask for an administrative investigation.

C. Whitaker
`,
		attachments: [
			{
				fileName: 'complaint.docx',
				type: word,
				content: docx,
				text: `COMPLAINT
Complainant: Dalton, R., SGT
Allegation: reprisal after a protected communication
Relief sought: removal of the reprimand
`,
			},
		],
	},
	{
		date: '2026-11-11T12:00:00Z',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'BoxMover <no-reply@boxmover.example>',
		to: ['amy.stroud@af.ml'],
		intended: { 'amy.stroud@af.ml': 'amy.stroud@af.mil' },
		subject: 'Receipt for your move request #70041',
		headers: [['Auto-Submitted', 'auto-generated']],
		html: 'alternative',
		text: `Hi Amy,

thanks for booking with BoxMover. We pick up on 2 December between 8 and 10 at [[home-address:511 Magnolia Ave, Apt 4B, Biloxi, MS 39530]].

You received this message because this address was entered on our website.
`,
	},
	{
		date: '2026-11-11T13:30:00Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'SwapMeet <security@swapmeet.example>',
		to: ['dougie@usmc.ml'],
		intended: { 'dougie@usmc.ml': 'dougie@usmc.mil' },
		subject: 'Your login code',
		text: `Your SwapMeet login code is [[one-time-code:50-44-18]]

This code was requested from a new device. If this was not you, ignore this message.
`,
	},
	{
		date: '2026-11-11T15:00:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Garrison Events <events@garrison-life.example>',
		to: ['family.list@army.ml'],
		subject: 'What’s on: November at the community center',
		html: 'alternative',
		headers: [['List-Unsubscribe', '<https://garrison-life.example/off>']],
		text: `Bingo on Friday, toddler gym on Monday, and a lecture on the secret life of bees. Free coffee. See the full calendar on our page. To stop these mails, unsubscribe.
`,
	},
	{
		date: '2026-11-11T16:30:00Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'DocuSign <dse@docs-envelope.example>',
		to: ['legal@navy.ml'],
		subject: 'Completed: Please DocuSign your document 7781',
		html: '<p>Your document is ready.</p><p><a href="https://docs-envelope.example/r?d=7781">REVIEW DOCUMENT</a></p>',
		text: `Your document is ready.

REVIEW DOCUMENT https://docs-envelope.example/r?d=7781
`,
	},
	{
		date: '2026-11-11T18:00:00Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Work From Home <jobs@remote-income.example>',
		to: ['n.pratt@af.ml'],
		subject: 'Earn $480 per day, no experience',
		text: `We are hiring reshipping agents. Work from home two hours a day and earn up to $480. Weekly payout, no fees. Send your name, age and phone number to start today.
`,
	},
];
