import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, nestedMail, textFile, xlsxFile } from '../file-parts.ts';

/** What crosses a personnel clerk's desk: appraisals, rolls, boards, policies, a part that does not fit. */
export const orderlyRoom: Sample[] = [
	{
		date: '2026-11-02T19:14:55+11:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'marked'],
		language: 'en',
		markings: ['OFFICIAL: Sensitive'],
		from: 'Grant Hathersage <g.hathersage@bluegumpost.example>',
		to: ['rebecca.tolhurst1@defencegov.au'],
		intended: { 'rebecca.tolhurst1@defencegov.au': 'rebecca.tolhurst1@defence.gov.au' },
		subject: 'Doyle PAR - my bit, before I go bush',
		text: `Bec,

Long service leave starts at five, so you get this from the home machine with a cattle dog asleep on the cable. Part 3 for Sergeant Doyle is attached, done properly this time, no adjectives I couldn't defend in front of the RSM.

You will want to argue about the leadership box. Don't. Read the second paragraph first.

I am out of range from Ceduna on.

Grant
`,
		attachments: [
			docxFile(
				'PAR part 3 SGT Doyle.docx',
				`[[marking:OFFICIAL: Sensitive]]

Performance Appraisal Report, Part 3: Assessing Officer
Member: SGT Alannah Doyle, Orderly Room Supervisor
Reporting period: 1 December 2025 to 31 October 2026

Written communication: Above the standard expected. Her minutes are shorter than the meetings.
Organisation: Well above. Two hundred and six postings processed without a single removal booked to the wrong city.
Leadership: At the standard expected, and below it between March and May.

In March SGT Doyle lost her temper with a subordinate in front of clients. She reported it to me herself the same afternoon, apologised to the soldier in front of the section, and took the mentoring I directed. There has been no repetition. I would rather have an honest supervisor with one bad autumn than a smooth one with none.

Recommendation: suitable for promotion in normal order. Not competitive for early promotion this year.

Member's comment: Noted, and fair. I would spell my name with two Ns.

OFFICIAL: Sensitive`,
			),
		],
	},
	{
		date: '2026-11-05T11:22:08-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical', 'marked', 'contract'],
		language: 'en',
		markings: ['DISTRIBUTION STATEMENT D'],
		from: 'Walt Brannigan <wbrannigan@heatwell-mfg.example>',
		to: ['daryl.hutchins@dla.ml'],
		cc: ['Quality <quality@heatwell-mfg.example>'],
		intended: { 'daryl.hutchins@dla.ml': 'daryl.hutchins@dla.mil' },
		subject: 'RE: burner nozzles weeping, lot 0417',
		headers: [['In-Reply-To', '<aa91-0417@dla.example>']],
		text: `Daryl

You were right and my foreman owes me twenty bucks. Lot 0417 through 0422 were seated dry. The rework sheet is attached as plain text because your side strips everything else.

I'll swap the 340 you hold at $61.15 each, no freight. The ones already out with the units, somebody needs to do it by hand with the sheet, takes ten minutes and a bad word.

Walt

-----Original Message-----
Subject: burner nozzles weeping, lot 0417
Importance: High

Walt, getting calls from three posts that the tents smell of fuel by morning.
NSN 4520-01-482-7715. Is it us or you?
`,
		attachments: [
			textFile(
				'rework_0417.txt',
				`[[marking:DISTRIBUTION STATEMENT D]]. Distribution authorized to the Department of Defense
and U.S. DoD contractors only; critical technology; 14 October 2026. Other requests
shall be referred to the cognizant engineering activity.

HEATWELL MFG  REWORK INSTRUCTION RI-0417 REV B
Applies to: burner assembly P/N 7715-228-09, tent heater, 60,000 BTU/h

1. Isolate fuel, vent, wait until body is below 40 C.
2. Remove nozzle (left-hand thread). Inspect cone for scoring above 0.05 mm.
3. Fit seal P/N 0031-44-2190. Old style O-ring is NOT a substitute: it swells in JP-8
   above 0.4 % FSII and opens a path at 17 kPa.
4. Torque to 14.5 +/- 0.5 N-m dry, then back 1/12 turn, then 16.0 N-m.
5. Flow check: 3.9 to 4.1 g/min at 21 kPa. Reject outside.
6. Pressure decay over 120 s from 35 kPa: 0.3 kPa max.

Record serials on form HW-19. Example entry:  000-00-0000 / OK / WB
`,
			),
		],
	},
	{
		date: '2026-11-06T08:03:17-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Priya Raman <priya.raman@northgate-support.example>',
		to: ['patricia.e.moreland.civ@mail.ml'],
		intended: { 'patricia.e.moreland.civ@mail.ml': 'patricia.e.moreland.civ@mail.mil' },
		subject: 'Password policy memo - draft 4, your red ink please',
		text: `Good morning Patricia,

Draft 4, with everything from Tuesday's call. Doug took out the ninety-day rule and put in length instead. Colonel Whitsett's office wants it on one page, I have it on one page and three lines.

Could you look hardest at paragraph 3? Someone will read the examples aloud at a town hall and I'd like them to survive that.

Best regards,
Priya Raman
Policy writer, Northgate Support (contractor)

This message and its attachments may contain confidential or privileged information intended only for the addressee. If you are not the intended recipient, delete it and notify the sender. Unauthorized disclosure is prohibited.
`,
		attachments: [
			docxFile(
				'Memo_Passwords_draft4.docx',
				`MEMORANDUM FOR All users
SUBJECT: Passwords, and how to stop hating them

1. Your password is not a secret if it is on a yellow note. Supervisors will look under keyboards on the first Monday of each month.

2. Use a phrase of sixteen characters or more. We will no longer ask you to change it every ninety days. We will ask you to change it when it has leaked.

3. Bad: Winter2026! (a season and a year). Bad: Password123. Bad: the name of the dog whose picture is on your desk. Better: four words that have no business together.

4. Nobody from the help desk will ever ask for your password, PIN or one-time code. Anybody who does is not from the help desk.

5. Point of contact for this memorandum is the training office.`,
			),
		],
	},
	{
		date: '2026-11-10T15:40:02-07:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'SFC Leon Abernathy <leon.abernathy@highplainsmail.example>',
		to: ['angela.kowalczyk.mil@ng.ml'],
		intended: { 'angela.kowalczyk.mil@ng.ml': 'angela.kowalczyk.mil@ng.mil' },
		subject: 'URGENT board',
		text: `Ma'am, board slid to Thurs 1400, same room, MSG Tate has the packets. My CAC reader died so pardon the personal acct.
`,
	},
	{
		date: '2026-11-11T12:26:44Z',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'identity'],
		language: 'en',
		from: 'Carys Pugh <carys@bracken-firstaid.example>',
		to: ['trgwing-admin@modgov.uk'],
		intended: { 'trgwing-admin@modgov.uk': 'trgwing-admin@mod.gov.uk' },
		subject: 'FREC 3 w/c 23 Nov - who we have, and who we are missing',
		text: `Hiya

Sheet attached as we've got it for the awarding body. They bounced the last lot because two people's NI numbers were the wrong way round (nobody's fault, somebody's handwriting) so can someone your end go down the column with the actual folk in front of them.

Still need: a dietary for Cpl Lal, and whether Bdr Finch is coming at all.

Kettle's ours, milk's yours this time.

Ta muchly
Carys

Bracken First Aid Training Ltd. Registered in Wales. Office 01632 960455
`,
		attachments: [
			xlsxFile(
				'FREC3_Nov26_nominal.xlsx',
				`No | Rank | Name | NI number | Mobile | Diet
1 | Sgt | Morwenna Tull | [[uk-nino:JT 48 20 19 B]] | [[phone:07700 900114]] | veg
2 | Cpl | Harjit Lal | [[uk-nino:PW 71 93 05 A]] | [[phone:07700 900261]] | ?
3 | Cpl | Owen Straker | [[uk-nino:SK 26 64 81 D]] | [[phone:07700 900377]] | none
4 | Bdr | Kit Finch | [[uk-nino:LR 90 17 32 C]] | [[phone:07700 900408]] | tbc
5 | LCpl | Abena Mensah | [[uk-nino:YE 35 58 70 A]] | [[phone:07700 900592]] | no pork
6 | Pte | Joshua Reddaway | [[uk-nino:HM 62 09 44 B]] | [[phone:07700 900836]] | none`,
			),
		],
	},
	{
		date: '2026-11-23T18:52:30Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['marked', 'operations', 'personnel'],
		language: 'en',
		markings: ['UK SECRET'],
		from: 'Peregrine Vane <p.vane@lowermarlpost.example>',
		to: ['helen.ashdown724@modgov.uk'],
		intended: { 'helen.ashdown724@modgov.uk': 'helen.ashdown724@mod.gov.uk' },
		subject: 'Fwd: I do not think I should have this',
		text: `Dear Helen,

Somebody's address book still thinks I work there. I opened it on the kitchen computer before I saw the line at the top, read four words of it, and shut the lid like a piano.

I am forwarding it to you rather than ringing, since your switchboard no longer believes in me. Kindly tell me whom I ought to apologise to, and whether the computer has to be shot.

Ever,
Perry
`,
		attachments: [
			nestedMail(
				'vacancies.eml',
				`From: Manning Cell <manning@brigade-staff.example>
To: p.vane@lowermarlpost.example
Subject: Manning against task, January
Date: Mon, 23 Nov 2026 09:10:00 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

[[marking:UK SECRET]]

Perry,

Ahead of Thursday's board. Of the three companies held at ten days' notice, C Company
cannot meet its task before 18 January: nine section commanders short, four of them to
the course we promised Warminster, and the mortar platoon at 58 per cent. A and B are
green, on paper.

The options we put to the Commander are (a) lengthen C Company's notice to thirty days
and tell nobody outside the Permanent Joint Headquarters, or (b) strip D Company, who
will notice.

Please bring your view and not your annotated Trollope.

R.

UK SECRET
`,
			),
		],
	},
];
