import { docx, xlsx } from '../../demo/form/office.ts';
import { pdf } from '../../demo/form/pdf.ts';
import type { Sample } from '../../demo/form/sample.ts';

/** Personnel, tax, medical and money, as offices write of them. */
export const englishOffice: Sample[] = [
	{
		date: '2026-11-02T08:12:31Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'Renee Calloway <rcalloway@lakeshore-housing.example>',
		to: ['dale.whitcomb@us.army.ml'],
		intended: { 'dale.whitcomb@us.army.ml': 'dale.whitcomb@us.army.mil' },
		subject: 'lease application - missing pieces',
		text: `Hi Dale

Got your application, thanks. Two things before I can run the background check: the social you gave on page 2 was cut off by the scanner, I read it as [[us-ssn:412-67-3309]], is that right? and I need the second page of your LES.

DOB I have as [[date-of-birth:3/14/1991]].

Renee
Lakeshore Housing
`,
	},
	{
		date: '2026-11-02T09:40:02Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personnel'],
		language: 'en',
		from: 'Training Cell <training@redriver-schoolhouse.example>',
		to: ['s3.schools@army.ml'],
		intended: { 's3.schools@army.ml': 's3.schools@army.mil' },
		subject: 'Class 07-27 seats, please verify',
		text: `All,

Seat list for class 07-27 is attached, ID numbers included because the range will not badge anyone without. Check your people and reply NLT Thursday.

SSG Odom
`,
		attachments: [
			{
				fileName: 'Class_07-27.xlsx',
				type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
				content: xlsx,
				text: `Last | First | Rank | DoD ID
Aldana | Rico | SPC | [[dod-id:1093847265]]
Batts | Corinne | SGT | [[dod-id:1102938471]]
Cutler | Jay | SPC | [[dod-id:1113847560]]
Dunham | Amos | PFC | [[dod-id:1129384756]]
Eddings | Tasha | SSG | [[dod-id:1138475692]]
Fargo | Leland | SGT | [[dod-id:1147569203]]
Gant | Priya | SPC | [[dod-id:1156920384]]
Hodge | Morgan | PFC | [[dod-id:1165038291]]
Irwin | Steph | SGT | [[dod-id:1174829305]]
Jarvis | Cole | SPC | [[dod-id:1183940571]]
Kemper | Dawn | SSG | [[dod-id:1192837465]]
`,
			},
		],
	},
	{
		date: '2026-11-02T13:22:47Z',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'financial', 'identity'],
		language: 'en',
		from: 'Patty at Hollow Creek Tax <patty@hollowcreek-tax.example>',
		to: ['marcus.t.bell@navy.ml'],
		intended: { 'marcus.t.bell@navy.ml': 'marcus.t.bell@navy.mil' },
		subject: 'Your amended 1040-X is ready to sign',
		html: 'alternative',
		text: `Marcus,

Your amended return for 2025 is done. You'll get $2,318 back. Attached is the copy for your records; print, sign page 2 and mail it, they still won't take this one electronically.

Direct deposit goes to routing 061000104, account number [[us-bank-account:3320017784412]] unless you tell me otherwise.

Patty
`,
		attachments: [
			{
				fileName: '1040X_Bell_2025.pdf',
				type: 'application/pdf',
				content: pdf,
				text: `Form 1040-X   Amended U.S. Individual Income Tax Return   2025
Your first name and last name        Your social security number
Marcus T Bell                        [[us-ssn:258-41-9937]]
Adjusted gross income                61,204
Refund                                2,318
`,
			},
		],
	},
	{
		date: '2026-11-02T17:05:19Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'en',
		from: '"Dr. A. Venkataraman" <av@eastside-ortho.example>',
		to: ['clinic.referrals@health.ml'],
		intended: { 'clinic.referrals@health.ml': 'clinic.referrals@health.mil' },
		subject: 'Referral back: Pruitt, J.',
		text: `Dear colleague,

Thank you for sending me Mr. Pruitt (born [[date-of-birth:08 June 1984]], MRN [[medical-record:00482913]]). MRI confirms a [[diagnosis:torn anterior cruciate ligament]] of the right knee. I recommend reconstruction within six weeks and light duty until then.

Kind regards,
A. Venkataraman MD
`,
	},
	{
		date: '2026-11-03T07:01:55Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Gwen Archer <g.archer@archer-catering.example>',
		to: ['protocol@army.ml'],
		intended: { 'protocol@army.ml': 'protocol@army.mil' },
		subject: 'Re: Friday reception',
		headers: [
			['In-Reply-To', '<88121.prot@army.mil>'],
			['References', '<88121.prot@army.mil>'],
		],
		text: `No problem, we can do forty instead of thirty-five. Do you still want the vegetarian trays on a separate table? My driver will be at the north door at half past four.

Gwen

> On Monday, Protocol wrote:
> Could you add five more guests? The colonel's list grew again.
`,
	},
	{
		date: '2026-11-03T10:30:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Harold Tisdale <htisdale@tisdale-legal.example>',
		to: ['ask.jag@army.ml'],
		intended: { 'ask.jag@army.ml': 'ask.jag@army.mil' },
		subject: 'Lunch on the 12th?',
		text: `Ed, are you around on the 12th? I'm in town for the bar meeting. The usual place, noon.

Harold

CONFIDENTIALITY NOTICE: This e-mail and any attachments may contain privileged, confidential or classified information intended only for the addressee. If you received it in error, destroy it and notify the sender. SSN, medical or account data must never be forwarded.
`,
	},
	{
		date: '2026-11-03T15:48:12Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Bids Desk <bids@ironwood-fencing.example>',
		to: ['contracting@dla.ml'],
		intended: { 'contracting@dla.ml': 'contracting@dla.mil' },
		subject: 'Quotation Q-20417 perimeter fence, Bldg 9',
		text: `Good afternoon,

please find our quotation. Total for 640 linear feet, eight foot, barbed outrigger: $48,760.00, valid 60 days, net 30. Part no. 536-22-8145-A is the gate operator.

Ironwood Fencing
`,
		attachments: [
			{
				fileName: 'Q-20417.docx',
				type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
				content: docx,
				text: `QUOTATION Q-20417
Item 1  Fence fabric, 640 ft      $31,200.00
Item 2  Gate operator 536-22-8145-A   $9,860.00
Item 3  Labor                      $7,700.00
Total                             $48,760.00
`,
			},
		],
	},
	{
		date: '2026-11-04T06:20:09Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'personnel'],
		language: 'en',
		from: 'Inspector, Region 4 <ig.region4@oversight-partners.example>',
		to: ['ig.hotline@af.ml'],
		intended: { 'ig.hotline@af.ml': 'ig.hotline@af.mil' },
		subject: 'Case 26-1187, witness statements',
		text: `Sir,

attached are the statements of the three witnesses in the complaint against the flight chief for sexual harassment and reprisal. The complainant asks that her name be kept from the squadron until the commander decides on further investigation.

R. Maddox
`,
		attachments: [
			{
				fileName: 'statements.docx',
				type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
				content: docx,
				text: `STATEMENT OF WITNESS 1
On or about 9 September I heard the flight chief tell the complainant that her evaluation would suffer if she filed.
STATEMENT OF WITNESS 2
I was present on 11 September. The allegation is true as I saw it.
`,
			},
		],
	},
	{
		date: '2026-11-04T12:00:41Z',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: 'en',
		from: 'Lt Col Dina Foss <dina.foss@alliedwing.example>',
		to: ['officer.assignments@af.ml'],
		intended: { 'officer.assignments@af.ml': 'officer.assignments@af.mil' },
		subject: 'performance report, Capt Yardley',
		text: `Draft report attached for your push line. I rated him 3 of 11. Please do not share the stratification before the board.

Dina
`,
		attachments: [
			{
				fileName: 'OPR_draft.docx',
				type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
				content: docx,
				text: `OFFICER PERFORMANCE REPORT (draft)
Ratee: Yardley, Simon, Capt
Rater's overall assessment: exceeds standards; led 22 airmen; needs to delegate
Stratification: 3 of 11 captains
Recommended for: intermediate developmental education
`,
			},
		],
	},
];
