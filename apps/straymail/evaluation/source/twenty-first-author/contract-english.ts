import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, xlsxFile } from '../file-parts.ts';

export const contractEnglish: Sample[] = [
	{
		date: '2026-11-02T15:31:07Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Tony Castellane <tony@castellane-kitchens.example>',
		to: ['food.service.buyer@dla.ml'],
		intended: { 'food.service.buyer@dla.ml': 'food.service.buyer@dla.mil' },
		subject: 'better number on the ovens',
		text: `Hi, sheet attached. I went down on the ovens because you take six, and up on the delivery because of the ferry. Good till the 30th.

Tony
`,
		attachments: [
			xlsxFile(
				'ovens rev C.xlsx',
				`item | qty | each USD | total USD
combi oven, 10 tray | 6 | 11,840.00 | 71,040.00
stand with runners | 6 | 690.00 | 4,140.00
hood, stainless | 3 | 2,215.00 | 6,645.00
fitting, two men four days | 1 | 5,600.00 | 5,600.00
delivery incl. ferry | 1 | 3,950.00 | 3,950.00
less 4 pct on ovens |  |  | -2,841.60
all in |  |  | 88,533.40`,
			),
		],
	},
	{
		date: '2026-11-06T11:54:23Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Priya Raman <priya.raman@lowther-cleaning.example>',
		to: ['infrastructure.commercial@modgov.uk'],
		intended: { 'infrastructure.commercial@modgov.uk': 'infrastructure.commercial@mod.gov.uk' },
		subject: 'Variation 4, clean copy',
		text: `Dear both,

clean copy of what we agreed on the phone, for signature on your side first this time please. The only thing I was not sure about is the date in clause 2.

Priya Raman, Lowther
`,
		attachments: [
			docxFile(
				'Variation 4.docx',
				`Variation 4 to the agreement for cleaning and waste, between the Authority and Lowther Cleaning Ltd

1. The evening round in the two accommodation blocks is added from 1 December 2026.

2. The monthly charge rises from £18,420 to £21,975, first payable on 31 January 2027.

3. The deduction for a missed round is £140 and not £95.

4. Lowther gives up its claim for the £6,300 for the flood in March. The Authority gives up its deduction for the same week.

5. Everything else stays as it was.

Signed for the Authority:
Signed for Lowther:`,
			),
		],
	},
	{
		date: '2026-11-10T17:45:36Z',
		kind: 'genuine',
		level: 'low',
		categories: ['contract'],
		language: 'en',
		from: 'Duane Whitcomb <duane@whitcombfence.example>',
		to: ['contracting@mail.ml'],
		intended: {},
		subject: 'question on your fence job',
		text: `In the papers it says we shall submit in three copies and on page 9 it says electronic only. Which is it? Also can my brother in law come along to the walk-through or does everybody need to be on a list.

Duane
`,
	},
	{
		date: '2026-11-17T06:00:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'BidBugle <daily@bidbugle.example>',
		to: ['smallbusiness@whs.ml'],
		intended: { 'smallbusiness@whs.ml': 'smallbusiness@whs.mil' },
		subject: 'Your BidBugle: 212 new public tenders, 9 awards over $1M',
		headers: [
			['List-Unsubscribe', '<https://bidbugle.example/off?x=771>'],
			['Feedback-ID', 'daily:bidbugle'],
		],
		text: `TOP OF THE PILE
* Lawn care, three cemeteries, Ohio. Closes Dec 4
* Laundry for a state hospital, Nebraska. Closes Dec 9
* 40 school buses, Georgia. Awarded at $4.2M

TIP OF THE DAY: read the amendment before you price, not after.

Upgrade to BidBugle Gold for $19 a month. Manage what you get in your account.
`,
	},
	{
		date: '2026-11-24T20:12:50Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Accounts, Pellucid Diving <accounts@pellucid-diving.example>',
		to: ['supply.officer@uscg.ml'],
		intended: { 'supply.officer@uscg.ml': 'supply.officer@uscg.mil' },
		subject: 'Re: Re: bill from August',
		headers: [
			['In-Reply-To', '<9c22.hull@uscg.example>'],
			['References', '<9c21.bill@pellucid-diving.example>\n<9c22.hull@uscg.example>'],
		],
		text: `We did two days, not one, your chief signed for both. So it stays at $7,260: two dive days at $3,100, the boat at $880, and $180 for the zincs. It is now 74 days old and I have a payroll to meet. If I do not hear from anybody this week the boys will not be there for the next hull.

Sorry to be blunt,
Wanda, Pellucid

> Wanda, we only see one day on our side so I can approve $3,980.
> Can you resend? CWO Baptiste
`,
	},
];
