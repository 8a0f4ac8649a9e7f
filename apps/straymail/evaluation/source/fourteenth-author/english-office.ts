import { vin } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, textFile } from '../file-parts.ts';

export const englishOffice: Sample[] = [
	{
		date: '2026-11-02T21:48:00-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'kels <kelsey.drummond22@inboxly.example>',
		to: ['tyler.j.drummond@us.amry.ml'],
		intended: { 'tyler.j.drummond@us.amry.ml': 'tyler.j.drummond@us.army.mil' },
		subject: 'car guy',
		charset: 'us-ascii',
		encoding: '7bit',
		text: `hey so the shipping guy called AGAIN

needs the vin its [[vin:${vin('1FMCU9G60NUA48271')}]] right?? i read it off the windshield w the flashlight
told him pick up at [[home-address:418 Copper Mill Rd, Clarksville TN 37042]] not the PO box lol
if u wanna talk to him his name is Dewayne cell [[phone:931-555-0162]], hes nice but he calls at like 6am

also ur mom says hi & the dog ate the passport photos (not the passport. checked.)

miss u xx
`,
	},
	{
		date: '2026-11-10T09:19:00-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'financial'],
		language: 'en',
		from: 'Accounts Receivable <ar@piedmont-strapping.example>',
		to: ['invoice.intake@dla.ml'],
		intended: { 'invoice.intake@dla.ml': 'invoice.intake@dla.mil' },
		subject: 'Past due? Invoice PS-30418 returned by portal',
		text: `Good morning,

The portal kicked this one back twice with "vendor mismatch" so I am sending it the old-fashioned way. The strapping was received at your dock on October 14 (signed for by a Mr. Lemay). NSN 8135-00-998-4122 is correct; the 8135-00-988-4122 on the order was a typo at your end, which your buyer confirmed.

This is not a collection notice. I just don't want it to age out before year end.

Thank you kindly,
Bernadette in A/R
`,
		attachments: [
			pdfFile(
				'PS-30418.pdf',
				`PIEDMONT STRAPPING CO. - INVOICE PS-30418
EIN [[us-ein:47-3195028]]
Qty 120 coils, strapping, steel, 0.75 in. @ $61.40 = $7,368.00
Freight prepaid $0.00
Net 30. Total due $7,368.00
ACH remittance: routing 053112709, account [[us-bank-account:4402918836]]
Order no. 123-45-0678-A`,
			),
		],
	},
	{
		date: '2026-11-24T11:57:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Jana Holub <j.holub@ledger-europe.example>',
		to: ['media.desk@eucom.ml'],
		intended: { 'media.desk@eucom.ml': 'media.desk@eucom.mil' },
		subject: 'Interview request: troop movements you announced last week',
		text: `Hello,

I write about defence for The Ledger Europe. Your press release of 17 November announced that an armoured brigade will rotate through Poland from February and that "several thousand soldiers and their vehicles" will move by rail. My editors would like a short interview, on the record, with General Hartwell or with Lt. Col. Brandt, who spoke at the Riga forum.

Three questions to begin with:

1. How does the rotation differ from that of 2025, in your public account of it?
2. The Polish deputy minister told the Sejm on Thursday that the bridges on the route are being strengthened at national expense. Is that also your understanding?
3. Nothing secret, I promise: what do soldiers eat on the train?

My deadline is Friday noon, Brussels time. By telephone or Teams, whichever suits your diaries; I can also come to Stuttgart.

Best regards,
Jana Holub
The Ledger Europe, newsroom: +32 2 555 01 00
`,
	},
	{
		date: '2026-11-13T15:41:00-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Priya Ramanathan <priya@formwright.example>',
		to: ['gregory.l.sutter.civ@mail.ml', 'forms.support@disa.ml'],
		intended: {
			'gregory.l.sutter.civ@mail.ml': 'gregory.l.sutter.civ@mail.mil',
			'forms.support@disa.ml': 'forms.support@disa.mil',
		},
		subject: 'Re: Re: validation rules for the intake form',
		html: 'alternative',
		text: `Hi Greg,

Short answer: yes, dashes are optional. Long answer is in the attached readme, section 2. Please use only the dummy values listed there when you file a bug. Last month somebody pasted a real one and I had to purge three tickets.

Can you ask Tonya to rerun the suite on Monday? I'm out Tuesday.

Cheers, Priya

> Does the SSN field accept dashes? And what do we type for the card field on the test page? --Greg
`,
		attachments: [
			textFile(
				'README-validation.txt',
				`Intake form, validation rules
=============================
1. General
   Required fields are checked on submit, not on blur.
2. Dummy values for testing
   Social Security number   123-45-6789 (accepted on the test page only)
                            000-00-0000 (must be refused)
   Card                     4111 1111 1111 1111, any future date
   Passport                 000000000
   Password                 anything shorter than 14 characters must be refused, and so must "password"
3. Error texts
   "This does not look like a valid number." Do not repeat the number in the message.
`,
			),
		],
	},
];
