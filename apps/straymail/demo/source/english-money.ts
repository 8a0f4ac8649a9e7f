import { card, vin } from '../form/numbers.ts';
import { docx } from '../form/office.ts';
import { pdf } from '../form/pdf.ts';
import type { Sample } from '../form/sample.ts';
import { meantMil } from './intended.ts';

export const englishMoney: Sample[] = [
	{
		date: '2026-11-03T18:26:44Z',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'identity', 'personal', 'financial'],
		language: 'en',
		from: 'Lorna Beckwith, CPA <lorna@beckwith-tax.example>',
		to: ['Daniel Reyes <daniel.reyes@us.army.ml>'],
		intended: meantMil('daniel.reyes@us.army.ml'),
		subject: 'Your 2025 return, ready to sign',
		text: `Dear Daniel,

your amended federal return is attached. Please look it over and sign page one; the refund should arrive before Christmas.

Lorna Beckwith, CPA
`,
		attachments: [
			{
				fileName: 'Form 1040X Reyes.pdf',
				type: 'application/pdf',
				content: pdf,
				text: `Form 1040-X  Amended U.S. Individual Income Tax Return  2025

Your first name and last name   Daniel A. Reyes
Your social security number     [[us-ssn:536-22-8145]]
Spouse                          Camille Reyes
Spouse's SSN                    [[us-ssn:429-61-7302]]
Home address                    [[home-address:418 Juniper Hollow Rd, Fayetteville, NC 28304]]

Adjusted gross income           71,844
Total tax                        6,102
Refund                           1,377
Direct deposit: routing 071923828, account [[us-bank-account:4409127736]]
`,
			},
		],
	},
	{
		date: '2026-11-05T14:02:38Z',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'identity', 'personal'],
		language: 'en',
		from: 'Ming Halvorsen <ming@fort-tax-clinic.example>',
		to: ['r.castellanos@mail.navy.ml'],
		intended: meantMil('r.castellanos@mail.navy.ml'),
		subject: "Your wife's ITIN has come",
		text: `Petty Officer Castellanos,

the IRS has assigned your wife the ITIN [[us-itin:912-78-4456]]. Use it on the joint return in place of an SSN. They have her date of birth as [[date-of-birth:03/22/1995]]; tell me if that is wrong.

Ming Halvorsen
`,
	},
	{
		date: '2026-11-06T11:37:05Z',
		kind: 'genuine',
		level: 'high',
		categories: ['financial'],
		language: 'en',
		from: 'Payroll <payroll@ridgeline-staffing.example>',
		to: ['owen.bartlett@us.af.ml'],
		intended: meantMil('owen.bartlett@us.af.ml'),
		subject: 'Direct deposit change received',
		text: `Owen,

we have your form. From the next payday your weekend pay goes to:

Bank: Prairie Mutual, routing number 071923828
Checking account number: [[us-bank-account:0083317745]]

Reply today if that is not yours.

Sheila, payroll
`,
	},
	{
		date: '2026-11-08T20:15:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['financial'],
		language: 'en',
		from: 'Tom Achterberg <tom@lakeside-lodges.example>',
		to: ['gina.morelli@army.ml'],
		intended: meantMil('gina.morelli@army.ml'),
		subject: 'Card for the unit retreat',
		text: `Gina,

I read your card back as [[credit-card:${card('453978012345671')}]], valid thru 08/28. Please confirm the number and I charge the deposit for the six cabins.

Tom
`,
	},
	{
		date: '2026-11-09T13:20:19Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'tax', 'financial'],
		language: 'en',
		from: 'Accounts <accounts@ironwood-forklifts.example>',
		to: ['Contracting <contracting.norfolk@navy.ml>'],
		intended: meantMil('contracting.norfolk@navy.ml'),
		subject: 'Invoice 20261107 and W-9',
		text: `Good morning,

for the three forklift overhauls in October:

  3 x overhaul        $ 4,150.00   $ 12,450.00
  parts                            $  3,118.40
  Total due                        $ 15,568.40   net 30

Our W-9 for your records: Ironwood Forklifts LLC, EIN [[us-ein:47-3318206]].

Accounts receivable
`,
	},
	{
		date: '2026-11-10T08:55:42Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Heather Quist <hquist@bluestem-catering.example>',
		to: ['Willard Toomey <willard.toomey@us.af.ml>'],
		cc: ['anna.soto@us.af.mil'],
		intended: meantMil('willard.toomey@us.af.ml'),
		subject: 'Quotation for the holiday ball',
		text: `Mr. Toomey,

our offer for 18 December is attached as a Word file. It holds for three weeks.

Heather Quist
`,
		attachments: [
			{
				fileName: 'Quotation 2231.docx',
				type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
				content: docx,
				text: `Bluestem Catering - Quotation 2231
Service agreement between Bluestem Catering and the 71st Squadron Association
Dinner, 240 guests at $ 38.50: $ 9,240.00
Staff and linen: $ 1,860.00
Total: $ 11,100.00, half of it due on signature
Cancellation is free until 4 December 2026.
`,
			},
		],
	},
	{
		date: '2026-11-11T15:10:08Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'Rental Desk <desk@palmetto-cars.example>',
		to: ['lt.p.nakagawa@mail.navy.ml'],
		intended: meantMil('lt.p.nakagawa@mail.navy.ml'),
		subject: 'Rental agreement, damage report',
		text: `Lieutenant,

for the insurer please confirm what is on the agreement:

Driver:  Paul Nakagawa, driver's license Virginia [[drivers-licence:T64238817]]
Phone:   [[phone:(757) 555-0164]] (mobile)
Car:     grey sedan, VIN [[vin:${vin('1FAHP3F20CL148530')}]]

The bumper will be about four hundred dollars.

Palmetto Cars
`,
	},
	{
		date: '2026-11-17T10:00:31Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'Fiona Garrick <fiona.garrick@garrick-payroll.example>',
		to: ['exchange.officers@army.ml'],
		intended: {},
		subject: 'Starter form for Captain Wray',
		text: `Hello,

I cannot find Captain Wray's own address, so I try this one. His starter form says National Insurance number [[uk-nino:JG 48 21 93 C]], born [[date-of-birth:2 May 1988]]. Is that right?

Fiona Garrick
`,
	},
];
