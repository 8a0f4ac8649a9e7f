import { mrz } from '../../demo/form/numbers.ts';
import { docx, xlsx } from '../../demo/form/office.ts';
import { pdf } from '../../demo/form/pdf.ts';
import type { Sample } from '../../demo/form/sample.ts';

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
];
