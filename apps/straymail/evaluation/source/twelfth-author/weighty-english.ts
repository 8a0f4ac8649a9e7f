import type { Sample } from '../../../demo/form/sample.ts';
import { nestedMail, pdfFile, xlsxFile } from '../file-parts.ts';

export const weightyEnglish: Sample[] = [
	{
		date: '2026-11-10T10:11:46-08:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'identity', 'personal'],
		language: 'en',
		from: 'KROC Referrals <referrals@kestrelridge-ortho.example>',
		to: ['"Quade, Nora P CIV" <nora.p.quade.civ@health.ml>'],
		intended: { 'nora.p.quade.civ@health.ml': 'nora.p.quade.civ@health.mil' },
		subject: 'consult result back to you, auth runs out 11/20',
		text: `Nora - consult note attached, the fax to your side keeps ringing busy so Dr. Ishikawa said just mail it. Second visit needs a new auth number before the 20th or billing will bounce it again.

Thx
Bev, referrals desk
Kestrel Ridge Orthopedics
Front desk 555-0140

NOTICE: This communication may contain information that is privileged, confidential and protected under applicable law. If you are not the intended recipient, destroy all copies.
`,
		attachments: [
			pdfFile(
				'consult_11092026.pdf',
				`KESTREL RIDGE ORTHOPEDICS - CONSULTATION NOTE

Patient    Salas, Andre J.
DOB        [[date-of-birth:08/30/1994]]
MRN        [[medical-record:KR-0448217]]
DoD ID     [[dod-id:1384407215]]
Seen       11/09/2026 by M. Ishikawa MD

History: fall from a vehicle step in June, right knee gives way on stairs.
Exam: positive Lachman, soft end point. Effusion small.
MRI reviewed with patient.

Assessment
  1. [[diagnosis:Complete tear of the right anterior cruciate ligament]]
  2. [[diagnosis:Medial meniscus tear]]

Plan: reconstruction with patellar tendon graft, 6 months before return to
running. Duty profile to be decided by his own physician.
`,
			),
		],
	},
	{
		date: '2026-11-14T13:29:00-07:00',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'identity', 'financial', 'personal'],
		language: 'en',
		from: 'Marguerite Feeney EA <mfeeney@feeneytaxdesk.example>',
		to: ['terrence.b.oyelaran.mil@amry.ml'],
		intended: { 'terrence.b.oyelaran.mil@amry.ml': 'terrence.b.oyelaran.mil@army.mil' },
		subject: 'Your 1040-X, two signatures please',
		text: `Terrence,

Good news first: with Ingrid's number finally issued the 2024 return can be amended to joint, and that is worth $2,314 to you.

What I need:
 - both of you sign page 2 of the attached (wet ink, the amended one still can't go electronic for her)
 - tell me if the account is still the right one
 - the $185 for the amendment can wait till the refund lands

I close the office from the 24th through the 30th. Happy early Thanksgiving.

Marguerite
`,
		attachments: [
			pdfFile(
				'Oyelaran_1040X_2024_draft.pdf',
				`DRAFT - Form 1040-X, tax year 2024 (Feeney Tax Desk worksheet)

Taxpayer         Terrence B. Oyelaran      SSN   [[us-ssn:527-83-6194]]
Spouse           Ingrid Oyelaran           ITIN  [[us-itin:948-72-3160]]
Address          [[home-address:2217 Saguaro Bend, Sierra Vista, AZ 85635]]
Filing status    from Married filing separately to Married filing jointly

                     Original      Change      Corrected
Adjusted gross         58,140           0         58,140
Deduction              14,600      14,600         29,200
Taxable                43,540     -14,600         28,940
Refund due                          2,314

Direct deposit: Cochise Valley Credit Union, checking
Account number [[us-bank-account:4471093826]]
`,
			),
		],
	},
	{
		date: '2026-11-12T15:58:37+02:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'identity', 'financial'],
		language: 'en',
		from: 'Levant Marine Agents - Boarding <boarding@levantmarine-agents.example>',
		to: ['LCDR P. Strand <peter.strand@mail.navy.ml>'],
		cc: ['accounts@levantmarine-agents.example'],
		intended: { 'peter.strand@mail.navy.ml': 'peter.strand@mail.navy.mil' },
		subject: 'Gate passes tech reps + card refused',
		text: `Dear Commander,

Good day. Attached pls find list as received from the yard for the eight tech reps, kindly check the spelling because port police refuse if one letter is different from passport.

Second matter. Card given for the pass fees was refused two times by the terminal:
   holder  P STRAND
   no.     [[credit-card:4859 5301 7724 6014]]  exp 08/28
Is it typed correct? Otherwise we put the fees on the disbursement account, no problem.

Launch service is as last time, from the small pier.

Brgds
Stelios Kanaris
as agents only
`,
		attachments: [
			xlsxFile(
				'pass_list_yard.xlsx',
				`No | Surname | First name | Company | Trade | Passport
1 | ABERNATHY | Cole | Gulfline Marine | Gas turbine | [[passport-number:A31170954]]
2 | BUI | Kevin | Gulfline Marine | Gas turbine | [[passport-number:A27740061]]
3 | DUARTE | Rosa | Gulfline Marine | Controls | [[passport-number:567120483]]
4 | FITCH | Harlan | Odell Cranes | Rigger | [[passport-number:A40028816]]
5 | GREER | Tobias | Odell Cranes | Rigger | [[passport-number:578903316]]
6 | NAKAI | Wren | Odell Cranes | Inspector | [[passport-number:A19935502]]
7 | PELLETIER | Ann | Gulfline Marine | Foreman | [[passport-number:561448027]]
8 | YOO | Daniel | Gulfline Marine | Electrical | [[passport-number:A33651470]]
`,
			),
		],
	},
	{
		date: '2026-11-16T08:40:12-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical', 'marked'],
		language: 'en',
		markings: ['CUI//SP-EXPT', 'DISTRIBUTION STATEMENT D'],
		from: 'Ewa Lindqvist-Barnes <ewa.lb@northforge-precision.example>',
		to: ['k.brandvold@dla.ml'],
		intended: { 'k.brandvold@dla.ml': 'k.brandvold@dla.mil' },
		subject: 'question on bore finish, sheet 3',
		text: `Mr. Brandvold,

Before we cut metal on the first article: sheet 3 and the process spec do not agree about the bore. Our engineer's note is attached, with the three lines from the drawing it is about. Shop would like to go with the tighter one.

If the answer is "ask the ESA" please tell me who that is these days, the name on the drawing retired.

Ewa Lindqvist-Barnes
Quality, Northforge Precision
(switchboard, ask for quality: 555-0177)
`,
		attachments: [
			pdfFile(
				'RFI-014_bore_finish.pdf',
				`[[marking:CUI//SP-EXPT]]

RFI 014 - actuator housing, seal bore

[[marking:DISTRIBUTION STATEMENT D]]. Distribution authorized to the Department of
Defense and U.S. DoD contractors only. Other requests shall be referred to
the controlling office.

Sheet 3 zone C4   bore 41.275 +0.013 -0.000 mm, finish 0.4 um Ra
Process spec      finish 0.2 um Ra after nitriding, case depth 0.30 to 0.38 mm
Sheet 3 note 11   proof pressure 517 bar, hold 3 min, no weep

Conflict: 0.4 before or 0.2 after nitriding? The seal supplier states that
above 0.25 um the cap seal wears through in 1,400 cycles against the 6,000
required for the fin actuator.

Proposal: hone to 0.2 um after nitriding, verify on 100 per cent of lot one.

CUI//SP-EXPT
`,
			),
		],
	},
	{
		date: '2026-11-17T22:14:09-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'personal'],
		language: 'en',
		from: 'A. Whitcombe <awhitcombe@brightmoor-post.example>',
		to: ['hotline@dodig.ml'],
		intended: { 'hotline@dodig.ml': 'hotline@dodig.mil' },
		subject: 'Fw: what I was told to sign',
		text: `I spoke to someone on your line at lunch today and she said to put it in writing, and to send the original mail along, so here it is.

I have been a quality clerk at Harrow & Pike for nine years. I have never done anything like this before. In September my lead, Curtis Vann, started giving me test sheets for parachute release units that were filled in before the lot came off the line. When I asked he laughed. When I asked again I got the mail that is attached. The government rep, Mr. Solis, was standing next to him the second time and he did not say a word, and two people have told me that he and Curtis share a boat.

I kept copies of eleven sheets. They are at my sister's house, not mine.

I would like you not to use my name with the company. If you have to call, please use [[phone:(231) 555-0163]] after six, never the plant.

Alma Whitcombe
`,
		attachments: [
			nestedMail(
				'FW_ sheets.eml',
				`From: Curtis Vann <cvann@harrowpike.example>
To: Alma Whitcombe <awhitcombe@harrowpike.example>
Date: Thu, 1 Oct 2026 07:12:44 -0400
Subject: sheets
Message-ID: <a0071@harrowpike.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

Alma, last time I'm explaining this. The sheets get signed when they hit
your desk. Not when the lot is done, not when you feel like it. You want to
be a quality engineer go get a degree. Lot 2291 ships friday.
`,
			),
		],
	},
];
