import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

/** Fraud and offers, most of it written without a blatant word. */
export const englishFraud: Sample[] = [
	{
		date: '2026-11-18T14:08:12Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Andrew Hollister <a.hollister@exec-office-mail.example>',
		to: ['k.simmons@ustranscom.ml'],
		subject: 'quick one',
		headers: [['Reply-To', 'director.private.desk@freebox.example']],
		text: `Karen,

are you at your desk? I'm stuck in the budget session until four and can't take calls. There is a small thing I need handled before the team lunch and I would like it to stay a surprise, so please don't mention it around. Let me know when you see this and I'll tell you which cards and how many.

Andrew
Sent from my iPad
`,
	},
	{
		date: '2026-11-18T09:46:03Z',
		kind: 'spam',
		level: 'moderate',
		categories: ['financial'],
		language: 'en',
		from: 'Northbrook Dairy Receivables <receivables@northbrook-dairy-group.example>',
		to: ['ap.commissary@deca.ml'],
		subject: 'Northbrook Dairy: updated remittance details from 1 December',
		text: `Dear accounts payable team,

as part of the consolidation of our group treasury all customers are kindly asked to settle open and future invoices to the account stated in the attached letter. Please replace the existing details in your vendor master before your next payment run and confirm by return of e-mail.

Deliveries are not affected. Thank you for your continued partnership.

Kind regards,
Receivables, Northbrook Dairy
`,
		attachments: [
			pdfFile(
				'Northbrook_remittance_letter.pdf',
				`NORTHBROOK DAIRY GROUP

To our valued customers

With effect from 1 December 2026 payments are received by our treasury centre only:

Beneficiary   NBD Treasury Services UAB
IBAN          [[iban:LT76 7440 4001 2834 5609]]
Reference     your vendor number

The previous account is being closed. Payments to it may be delayed.

Group Treasurer
`,
			),
		],
	},
	{
		date: '2026-11-19T03:29:50Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Vivian <vivian.chenlake@mailhaven.example>',
		to: ['r.dawes@marines.ml'],
		subject: 'Dinner on Thursday?',
		text: `Hello Robert, this is Vivian, we met through Michael at the golf charity. Is Thursday still good for the seafood place? I will bring the wine from my cousin's vineyard.

If I have the wrong address please forgive me, my assistant typed it from a card. It would be a funny way to make a new friend. I live between Singapore and Vancouver and know almost nobody here, except people who talk about trading all day, which to be honest I do as well :)
`,
	},
	{
		date: '2026-11-19T11:57:27Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Priyanka from RankLadder <priyanka.m@rankladder-outreach.example>',
		to: ['info@mail.ml'],
		subject: 'Re: mail.ml – 14 errors we found on your homepage',
		html: 'alternative',
		text: `Hi there,

I was going through mail.ml and noticed that it does not show up on page one for the searches that matter. I recorded a 3-minute video audit (no charge). We recently took a company in your industry from 40 to 2,100 visits a month with white-hat backlinks and AI-answer optimisation.

Shall I send the video over? Just reply "yes". If you're not the right person, who is?

Best,
Priyanka

If you don't want to hear from me again reply "no thanks".
`,
	},
	{
		date: '2026-11-20T01:13:39Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Sturridge & Vale, Estates <notices@sturridgevale-estates.example>',
		to: ['hotline@dodig.ml'],
		subject: 'In re: Estate of the late Engr. P. Hotline - private and confidential',
		text: `Dear Hotline,

We act in the above estate. Our late client died intestate leaving a sum of USD 9,400,000.00 on deposit and no known kin but bearers of your surname. Before the deposit escheats to the treasury on 31 December we are prepared to present you as next of kin on terms set out in the enclosed memorandum. A reading costs nothing; your discretion is everything.

Faithfully,
J. Sturridge (Barrister)
`,
		attachments: [
			docxFile(
				'Memorandum.docx',
				`MEMORANDUM OF UNDERSTANDING
Between the Presenter and the Beneficiary
1. The Beneficiary shall receive forty per centum (40%) of the deposit.
2. The Beneficiary shall furnish full name, occupation, a mobile number and an identification for the affidavit.
3. The stamp duty on the affidavit is borne by the Beneficiary and is returned from the proceeds.
4. The parties keep this strictly confidential.
`,
			),
		],
	},
];
