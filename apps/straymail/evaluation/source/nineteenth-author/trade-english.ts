import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, xlsxFile } from '../file-parts.ts';

/** Bargains, offers and orders in English, with a public notice and a date beside them. */
export const tradeEnglish: Sample[] = [
	{
		date: '2026-11-02T17:55:00+03:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Halloran & Sons Ship Chandlers <desk@halloran-chandlers.example>',
		to: ['husbanding.n5@mail.nayv.ml'],
		intended: { 'husbanding.n5@mail.nayv.ml': 'husbanding.n5@mail.navy.mil' },
		subject: 'yr enquiry fresh provs + boom',
		text: `Good day Sir,

pls find our best offer, prices are alongside and good for ten days. The melons we cannot promise.

For and on behalf of Halloran & Sons,
Basil`,
		attachments: [
			pdfFile(
				'offer 2291.pdf',
				`HALLORAN & SONS                              Offer 2291

Lettuce, iceberg       400 kg   @  USD 3.10       1,240.00
Tomatoes, firm         600 kg   @  USD 2.45       1,470.00
Milk UHT            1,500 l     @  USD 1.38       2,070.00
Eggs, trays of 30      220      @  USD 7.90       1,738.00
Oil boom, hire, 3 days                            4,600.00
Garbage skip, 2 lifts                               980.00
                                                 ---------
Total                                       USD  12,098.00

Payment 30 days. We allow 4 per cent if the fenders are
taken from us too (USD 850 a day, say 800 for you).`,
			),
		],
	},
	{
		date: '2026-11-05T13:28:00-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Wendell Trask <wtrask@brightwater-tents.example>',
		to: ['rosalind.cheever@dla.ml'],
		intended: { 'rosalind.cheever@dla.ml': 'rosalind.cheever@dla.mil' },
		subject: 'RE: RE: RE: can you sharpen the pencil',
		headers: [['References', '<a1@brightwater-tents.example> <b2@dla.example> <c3@brightwater-tents.example>']],
		text: `Rosalind,

okay. $1,940 a tent if you take all 600 in one drop, $2,015 if it's three drops. I can't touch the stoves, the maker raised us nine percent in October and I'm already eating half of that.

Net 45 instead of net 30, and I throw in the repair kits (worth about 18 grand). My boss doesn't know that yet so please put it in the order as if it had always been there.

W.

>> $2,105 is what the other bidder was at in the spring, and they
>> delivered.
> They delivered 410 of 600, Rosalind. You told me so yourself.
> What number gets it done today?`,
	},
	{
		date: '2026-11-09T15:07:00-06:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Yolanda Pruss <y.pruss@midriver-freight-consult.example>',
		to: ['source.selection@ustranscom.ml', 'l.hadley@ustranscom.ml'],
		intended: {
			'source.selection@ustranscom.ml': 'source.selection@ustranscom.mil',
			'l.hadley@ustranscom.ml': 'l.hadley@ustranscom.mil',
		},
		subject: 'Barge charter, comparison for the panel',
		text: `Panel members,

My comparison of the four bids is attached. Column F is my own view and goes no further than you. Please note that the cheapest has quietly left out the tugs.

Yolanda Pruss, advisor to the panel`,
		attachments: [
			xlsxFile(
				'bids_compared.xlsx',
				`Bidder | Day rate | Mobilisation | Fuel | Total 180 days | Comment
Delta Tow | $11,200 | $85,000 | ours | $2,101,000 | cheap because no tugs, add $390,000
Kestrel Marine | $12,950 | $60,000 | theirs to 40 t | $2,391,000 | best boats, weak on insurance
Old Levee Co. | $12,100 | $140,000 | ours | $2,318,000 | wants an advance of 20%
Sable Point | $14,400 | $0 | theirs | $2,592,000 | would come down if asked, told me so`,
			),
		],
	},
	{
		date: '2026-11-12T09:39:00-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Marjorie Eastlake <m.eastlake@goldencrust-bakeries.example>',
		to: ['contracting@deca.ml'],
		cc: ['finance@goldencrust-bakeries.example'],
		intended: { 'contracting@deca.ml': 'contracting@deca.mil' },
		subject: 'Fourth change to the bread agreement',
		text: `Signed on our side. If you return one copy by the 20th the old prices stay alive through the New Year.

Best wishes from the ovens,
Marjorie`,
		attachments: [
			docxFile(
				'Change 4.docx',
				`CHANGE NO. 4 TO THE SUPPLY AGREEMENT OF 3 MAY 2024
between Golden Crust Bakeries and the Commissary

1. White, sliced: from $1.12 to $1.19 a loaf. Rye: unchanged at $1.64. Buns, twelve: from $1.80 to $1.97.

2. The yearly minimum falls from 900,000 to 760,000 loaves. If the Commissary takes fewer, it pays 22 cents for each loaf not taken.

3. Returned bread is credited at one half, no longer in full.

4. The penalty for late delivery rises to $400 a store and morning.

5. Everything else stays. The agreement now runs to 30 April 2029.`,
			),
		],
	},
	{
		date: '2026-11-16T05:00:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'BidRadar Alerts <alerts@bidradar.example>',
		to: ['small.business@whs.ml'],
		intended: { 'small.business@whs.ml': 'small.business@whs.mil' },
		subject: '6 new public tenders match "janitorial"',
		format: 'html',
		headers: [
			['List-Unsubscribe', '<https://bidradar.example/quit>'],
			['Precedence', 'bulk'],
		],
		text: `<html><body>
<h3>Six new public notices for you</h3>
<table border="1" cellpadding="4">
<tr><th>Buyer</th><th>What</th><th>Closes</th></tr>
<tr><td>City of Eastport</td><td>Cleaning of two libraries, est. $90,000</td><td>Dec 4</td></tr>
<tr><td>Marlow County Schools</td><td>Floor wax, framework agreement</td><td>Dec 9</td></tr>
<tr><td>Harbor Transit</td><td>Bus interiors, three lots</td><td>Dec 11</td></tr>
<tr><td colspan="3">and three more after sign-up</td></tr>
</table>
<p>Win more bids! Our Pro plan costs $29 a month and your first quotation template is free.</p>
<p><small>BidRadar, sent to 12,400 subscribers. Quit any time.</small></p>
</body></html>`,
	},
	{
		date: '2026-11-24T11:51:00-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Gil Ashcombe <gil@ashcombe-elevators.example>',
		to: ['t.bellamy@disa.ml'],
		intended: { 't.bellamy@disa.ml': 't.bellamy@disa.mil' },
		subject: 'Moving our contract review',
		text: `Tanya, my flight's been cancelled so Wednesday is off. Could we do the contract review on Monday the 30th at 1 instead, same conference line? Nothing new from our side, just the usual agenda. Sorry!! Gil`,
	},
];
