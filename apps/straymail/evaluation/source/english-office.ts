import { vin } from '../../demo/form/numbers.ts';
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
	{
		date: '2026-11-05T09:09:09Z',
		kind: 'genuine',
		level: 'high',
		categories: ['financial'],
		language: 'en',
		from: 'Accounts <accounts@bayside-marine-supply.example>',
		to: ['ap@navy.ml'],
		intended: { 'ap@navy.ml': 'ap@navy.mil' },
		subject: 'Updated remittance details',
		text: `To whom it may concern,

please note that from 1 December payments should be made to our new account with our UK bank:

IBAN [[iban:GB33 BUKB 2020 1555 5555 55]]
Account name Bayside Marine Supply Ltd

Invoices already issued keep their reference.

Accounts department
`,
	},
	{
		date: '2026-11-05T14:27:33Z',
		kind: 'genuine',
		level: 'high',
		categories: ['financial'],
		language: 'en',
		from: 'Kim Sorrell <kimsorrell@inn-at-pinebluff.example>',
		to: ['travel.card@dla.ml'],
		intended: { 'travel.card@dla.ml': 'travel.card@dla.mil' },
		subject: 'card for the block of rooms',
		text: `Hello, the card on file was declined again. I have visa [[credit-card:4539 1488 0343 6467]] exp 08/28, could you check with the holder or give me another one by 5pm? Otherwise I have to release the block.

Kim, front desk
`,
	},
	{
		date: '2026-11-05T18:55:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Otis Granger <otis@granger-dev.example>',
		to: ['webteam@usmc.ml'],
		intended: { 'webteam@usmc.ml': 'webteam@usmc.mil' },
		subject: 'payment form: what I test with',
		text: `Team,

the sandbox takes 4242 4242 4242 4242 with any date, and 4000 0000 0000 0002 to see a decline. For the SSN field I always use 123-45-6789 or 000-00-0000, the validator must refuse both in production. The password field needs 12 characters, see the style guide.

Otis
`,
	},
	{
		date: '2026-11-06T08:45:18Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Family Readiness <frg@bluegrass-frg.example>',
		to: ['hhc.frg@army.ml'],
		intended: { 'hhc.frg@army.ml': 'hhc.frg@army.mil' },
		subject: 'meal train for the Kowalskis',
		text: `Ladies and gents,

baby Emma arrived! Meals can be dropped at [[home-address:1418 Cedar Hollow Ln, Clarksville, TN 37042]]. Please text Jess first on her cell, [[phone:(931) 555-0148]], the dog bites.

xo Tonya
`,
	},
	{
		date: '2026-11-06T11:11:11Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['medical', 'identity'],
		language: 'en',
		from: 'Lab Results <results@tri-county-lab.example>',
		to: ['immunizations@health.ml'],
		intended: { 'immunizations@health.ml': 'immunizations@health.mil' },
		subject: 'Titers batch 114',
		text: `Results for batch 114 attached as CSV. Two reactive, flagged.

Tri-County Laboratory
`,
		attachments: [
			{
				fileName: 'batch114.csv',
				type: 'text/csv',
				text: `name,ssn,test,result
"Avery, Dean",[[us-ssn:219-08-4415]],HBV,immune
"Bloom, Tess",[[us-ssn:318-55-0192]],HBV,immune
"Casey, Hugh",[[us-ssn:405-71-6623]],HIV,negative
"Doran, Kate",[[us-ssn:512-33-9087]],HBV,non-immune
"Ellis, Ray",[[us-ssn:231-64-7710]],HCV,reactive
"Frost, Ivy",[[us-ssn:447-19-2856]],HBV,immune
"Gower, Lars",[[us-ssn:528-90-1347]],HIV,negative
"Hyde, June",[[us-ssn:361-27-5094]],HCV,reactive
"Innis, Cal",[[us-ssn:274-86-3318]],HBV,immune
"Jolly, Rae",[[us-ssn:539-02-7741]],HBV,immune
`,
			},
		],
	},
	{
		date: '2026-11-06T16:40:26Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Nadia Brandt <nadia.brandt@clearwater-press.example>',
		to: ['public.affairs@navy.ml'],
		intended: { 'public.affairs@navy.ml': 'public.affairs@navy.mil' },
		subject: 'interview questions',
		text: `Hi Commander,

for Thursday I'd like to ask about the exercise that your office announced last week, how families are told, and the old story of the secret cookie recipe in the galley (our readers loved it). Nothing classified, I promise! ISBN of the book I mentioned is 978-0-306-40615-7.

Nadia
`,
	},
	{
		date: '2026-11-07T07:30:30Z',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'identity'],
		language: 'en',
		from: 'Payroll Services <payroll@northgate-payroll.example>',
		to: ['naf.hr@army.ml'],
		intended: { 'naf.hr@army.ml': 'naf.hr@army.mil' },
		subject: 'W-7 returned',
		text: `The IRS returned the W-7 of your au pair reimbursement case. Her ITIN is [[us-itin:912-78-4523]], not the one on the form. Employer number of the agency: EIN [[us-ein:47-2938415]]. Please resubmit.

Northgate Payroll
`,
	},
	{
		date: '2026-11-07T13:14:15Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'Hire Desk <desk@kestrel-carhire.example>',
		to: ['transport.nco@usmc.ml'],
		intended: { 'transport.nco@usmc.ml': 'transport.nco@usmc.mil' },
		subject: 'Driver details for van hire 14-18 Nov',
		text: `Afternoon,

I have these for the second driver, shout if wrong:
name: Cpl Andre Whitlock
licence no: [[drivers-licence:W453-0120-8841]]
born: [[date-of-birth:20.01.1999]]
NI number (for the insurer): [[uk-nino:JG 10 37 59 A]]

Van is a Transit, VIN [[vin:${vin('1FTYE1Y80NKA12345')}]].

Kestrel
`,
	},
	{
		date: '2026-11-08T10:02:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'IT Trainer <lessons@plainwords-it.example>',
		to: ['g6.training@army.ml'],
		intended: { 'g6.training@army.ml': 'g6.training@army.mil' },
		subject: 'handout: choosing a good password',
		text: `As promised, the outline for the refresher:

1. A password is like a toothbrush: do not share it.
2. 'Password1' and 'Winter2026' are guessed first.
3. Use a manager. If you forget your password, call the service desk, do not mail it.
4. PINs: never 0000.

See you on the 18th.
`,
	},
];
