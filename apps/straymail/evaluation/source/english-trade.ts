import { iban } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { meantMil } from '../../demo/source/intended.ts';
import { docxFile, pdfFile, xlsxFile } from './file-parts.ts';

/** Name, account, net pay. */
const returned = [
	['Abascal, R', '3300418827', '812.40'],
	['Bright, T', '77100293345', '1,044.18'],
	['Castellan, M', '0042881906', '655.02'],
	['Dufresne, P', '9150034471', '980.77'],
	['Ewing, S', '2209118340', '1,210.00'],
	['Foley, K', '64400921175', '433.91'],
	['Garza, L', '1180022964', '876.55'],
	['Hobbs, J', '5033719028', '702.30'],
	['Inouye, D', '80021447736', '1,099.12'],
	['Jett, A', '4417730982', '518.64'],
];

/** What firms sell to bases and ships, and how they want to be paid. */
export const englishTrade: Sample[] = [
	{
		date: '2026-11-03T11:03:27Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'financial'],
		language: 'en',
		from: 'A/R <ar@gallatin-propane.example>',
		to: ['vendor.pay@dla.ml'],
		intended: meantMil('vendor.pay@dla.ml'),
		subject: 'PAST DUE - Inv 77120 and 77164',
		text: `Second notice.

Inv 77120   09/14   1,180 gal @ 2.19      2,584.20
Inv 77164   09/29     940 gal @ 2.24      2,105.60
                          balance due  $  4,689.80

If paid already, disregard & have a blessed day.
Gallatin Propane, Accounts Receivable
`,
		attachments: [
			pdfFile(
				'stmt_1031.pdf',
				`GALLATIN PROPANE      STATEMENT OF ACCOUNT      10/31/26

Inv 77120    09/14/26      2,584.20      over 30
Inv 77164    09/29/26      2,105.60      over 30
Total due                  4,689.80
Tank serials 304-66-1187, 304-66-1188
`,
			),
		],
	},
	{
		date: '2026-11-06T14:58:33Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Estimating <estimating@basalt-paving.example>',
		to: ['dpw.engineering@jbsa.ml'],
		intended: meantMil('dpw.engineering@jbsa.ml'),
		subject: 'RE: RFQ 26-R-0418 Lot C mill & overlay',
		headers: [['In-Reply-To', '<rfq-0418.dpw@jbsa.mil>']],
		text: `See attached. Alt 2 is the one you want, trust me.

Hector
`,
		attachments: [
			xlsxFile(
				'RFQ0418 bid tab.xlsx',
				`Item | Qty | Unit | Unit price | Amount
Mobilization | 1 | LS | $4,500.00 | $4,500.00
Milling 2 in | 8,420 | SY | $3.10 | $26,102.00
Overlay 2 in | 8,420 | SY | $11.85 | $99,777.00
Striping | 1 | LS | $2,900.00 | $2,900.00
Base bid |  |  |  | $133,279.00
Alt 2 (fabric interlayer) | 8,420 | SY | $1.90 | $15,998.00
`,
			),
		],
	},
	{
		date: '2026-11-11T09:17:49Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['financial', 'contract'],
		language: 'en',
		from: 'Saoirse Doolin <accounts@kilbride-simulators.example>',
		to: ['finance.section@nato.ml'],
		intended: { 'finance.section@nato.ml': 'finance.section@nato.int' },
		subject: 'Invoice KS-1183, final milestone',
		charset: 'iso-8859-1',
		text: `Dear colleague,

Invoice for the final milestone is attached, 61.500,00 in all. A note: the auditors made us open a separate account for this project, so do take the one on the invoice and not the old one.

Kindest regards,
Saoirse Doolin
`,
		attachments: [
			pdfFile(
				'KS-1183.pdf',
				`KILBRIDE SIMULATORS LTD                  INVOICE KS-1183

Milestone 4, acceptance               EUR 61,500.00
VAT                                   exempt
Total                                 EUR 61,500.00

Pay to   IBAN [[iban:${iban('IE', 'KLBD90017233418825')}]]
         BIC  KLBDIE2D
Terms    30 days
`,
			),
		],
	},
	{
		date: '2026-11-13T15:29:11Z',
		kind: 'genuine',
		level: 'high',
		categories: ['financial', 'tax'],
		language: 'en',
		from: 'Dottie Kranz <dottie@kranz-laundry.example>',
		to: ['eft.enrollment@dfas.ml'],
		intended: meantMil('eft.enrollment@dfas.ml'),
		subject: 'ACH form, Kranz Laundry',
		text: `Here it is again!! 4th time. I typed it this time because my handwriting "cannot be processed".

Dottie Kranz
Kranz Laundry & Linen - "We fold, you hold"
`,
		attachments: [
			docxFile(
				'ACH VENDOR FORM.docx',
				`ACH VENDOR/MISCELLANEOUS PAYMENT ENROLLMENT FORM
PAYEE NAME: KRANZ LAUNDRY LINEN INC
TAXPAYER ID (EIN): [[us-ein:38-5519027]]
FINANCIAL INSTITUTION: LAKESHORE FARMERS BANK
NINE-DIGIT ROUTING TRANSIT NUMBER: 071925606
DEPOSITOR ACCOUNT NUMBER: [[us-bank-account:20048817735]]
TYPE OF ACCOUNT: CHECKING
`,
			),
		],
	},
	{
		date: '2026-11-19T20:08:36Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'tax'],
		language: 'en',
		from: 'Rafe Tillery <rafe@tillery-tree.example>',
		to: ['gpc.holder@us.af.ml'],
		intended: meantMil('gpc.holder@us.af.ml'),
		subject: 'Re: tree by the chapel',
		text: `Yes sir can do Tues. $2,850 for the big oak incl. stump, $400 more if yall want it chipped & hauled. You asked for the tax number its [[us-ein:58-3340916]]. Half up front on the govt card is fine but NOT over email, call me

Rafe

On Nov 19, 2026, at 1:55 PM, GPC Holder <gpc.holder@us.af.mil> wrote:

Mr. Tillery, please quote removal of one dead oak at the chapel, and send
your company's federal tax ID so that I can set you up as a vendor.
`,
	},
	{
		date: '2026-11-23T22:22:04Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['financial', 'personnel'],
		language: 'en',
		from: 'Jackie Strom <jackie@strom-bookkeeping.example>',
		to: ['naf.payroll@marines.ml'],
		intended: meantMil('naf.payroll@marines.ml'),
		subject: 'PR 24 returns - bank kicked back all of these',
		text: `Hey there, see tab 1. Somebody sorted one column and not the others, so right people, wrong accounts. Fix it your end and I resend tonight. Don't panic.

J
`,
		attachments: [
			xlsxFile(
				'pr24 returns.xlsx',
				`Employee | RTN | Acct # | Net | Code
${returned.map(([name, account, net], index) => `${name} | ${index % 2 === 0 ? '053904111' : '122106183'} | [[us-bank-account:${account}]] | ${net} | R03`).join('\n')}
`,
			),
		],
	},
	{
		date: '2026-11-24T17:35:09Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Legal & Contracts <contracts@harrow-simulation.example>',
		to: ['ko.team4@us.navy.ml'],
		intended: meantMil('ko.team4@us.navy.ml'),
		subject: 'Fully executed: Mod P00007',
		format: 'html',
		text: `<p>Countersigned copy attached for your file.</p><p>Harrow Simulation &middot; Contracts<br><small>This e-mail and any files transmitted with it are confidential and intended solely for the use of the individual or entity to whom they are addressed.</small></p>
`,
		attachments: [
			pdfFile(
				'P00007.pdf',
				`AMENDMENT OF SOLICITATION/MODIFICATION OF CONTRACT

Modification No.   P00007            Effective date  16 NOV 2026
Contractor         Harrow Simulation Inc
A. CLIN 0004 (instructor support) is increased by $ 182,400.00
   from $ 611,000.00 to $ 793,400.00.
B. The period of performance is extended to 30 June 2027.
C. All other terms and conditions remain unchanged.
`,
			),
		],
	},
];
