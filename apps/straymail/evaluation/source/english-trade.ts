import { iban } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { meantMil } from '../../demo/source/intended.ts';
import { docxFile, pdfFile, xlsxFile } from './file-parts.ts';

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
		level: 'high',
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
];
