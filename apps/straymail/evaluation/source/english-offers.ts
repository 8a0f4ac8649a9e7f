import type { Sample } from '../../demo/form/sample.ts';
import { pictureFile, zipFile } from './file-parts.ts';

const spam: Pick<Sample, 'kind' | 'level' | 'categories' | 'language'> = {
	kind: 'spam',
	level: 'none',
	categories: [],
	language: 'en',
};

/** Unasked offers, invented charges and lonely hearts. */
export const englishOffers: Sample[] = [
	{
		...spam,
		date: '2026-11-05T17:26:55Z',
		from: 'Wallet Support <help@coldvault-wallet.example>',
		to: ['ryan@usmc.ml'],
		subject: 'Mandatory migration to ColdVault 3.0 before 30 Nov',
		html: '<html><body><p>Dear holder,</p><p>On <b>30 November</b> legacy seed phrases stop working. Move your wallet in two minutes and keep your staking rewards.</p><p><a href="https://migrate.coldvault-wallet.example/seed">Start migration</a></p><p>Have your 24 words ready.</p></body></html>\n',
		text: `Dear holder,

On 30 November legacy seed phrases stop working. Move your wallet in two minutes and keep your staking rewards:
https://migrate.coldvault-wallet.example/seed

Have your 24 words ready.
`,
	},
	{
		...spam,
		date: '2026-11-07T08:41:19Z',
		from: 'Devon Marsh <devon@rankpilot-growth.example>',
		to: ['webmaster@marines.ml'],
		subject: 'did you get my audit?',
		text: `Hi there,

Following up on the audit I sent last week. Quick summary of what's holding you back:

• 47 broken links
• Title tags missing on 112 pages
• DA of 11 vs. competitors' 38

Our Gold plan gets 30 guest posts a month for $349. Worth a 10-minute call Tuesday or Wednesday?

Devon

P.S. If you're not the right person, who is?
`,
	},
	{
		...spam,
		date: '2026-11-08T04:19:50Z',
		from: 'Larisa <larisa.sunny@warm-letters.example>',
		to: ['david@navy.ml'],
		subject: 'I am not sure you remember me',
		text: `Hello David,

it is Larisa, we have met in internet one time long ago. Winter is already here and I work in pharmacy, in the evening it is quiet and I think of good people. I do not look for games. If your heart is free, tell me about your town. I attach a picture of how I am.

With warm
Larisa
`,
		attachments: [
			pictureFile(
				'me-and-snow.png',
				`LARISA
SNOW - 2026
WRITE TO ME
`,
			),
		],
	},
	{
		...spam,
		date: '2026-11-12T03:48:26Z',
		from: 'Zhang Mei <zhangmei@hengda-fasteners.example>',
		to: ['procurement@af.ml'],
		subject: 'Re: Quotation for hex bolt DIN 933 / price list 2026',
		text: `Dear purchasing manager,

Have a nice day! This is Mei from Hengda, 22 years factory of bolts, nuts, washers, ISO 9001:2015. Kindly see price list attached, MOQ only 1 carton. Sample is free, you just pay freight.

If you are not interest please tell me and I will not disturb.

Mei
WhatsApp on request
`,
		attachments: [
			zipFile('PriceList2026.zip', 'PriceList2026.csv', 'size,USD/1000\nM6x20,9.10\nM8x30,17.40\nM10x40,33.80\n'),
		],
	},
	{
		...spam,
		date: '2026-11-14T10:35:28Z',
		level: 'moderate',
		categories: ['financial'],
		from: 'Gwendolyn Staff <treasurer@families-relief-circle.example>',
		to: ['frsa.1bde@army.ml'],
		subject: 'Relief for the flood families - we are so close',
		text: `Dear friends of our soldiers,

eleven families lost everything on Tuesday. We have raised $41,200 of $50,000. Cards are not possible because of fees, so kindly wire any amount today:

Families Relief Circle
Routing 311177240
Account [[us-bank-account:6620094418]]

Send me a picture of the transfer and your names go on the wall.

God bless
Gwendolyn
`,
	},
	{
		...spam,
		date: '2026-11-15T15:50:15Z',
		from: 'Rahul S <rahul@appcraft-devs.example>',
		to: ['info@uscg.ml'],
		subject: 'Mobile app / website development - Hourly $12',
		text: `Hello Sir/Madam,

We are a CMMI level 3 company with 120+ developers (PHP, React, Flutter, AI chatbots). Can I send you our portfolio and packages? If we can schedule a quick call, kindly share your number.

Thanks and regards
Rahul
Business Development Executive

Note: this is not spam. We found you through a directory. Reply "remove" to be removed.
`,
	},
	{
		...spam,
		date: '2026-11-17T21:12:07Z',
		from: 'Norton-Shield Billing <renewals@shield-subscriptions.example>',
		to: ['karen.bostick@us.af.ml'],
		subject: 'Order NS-5521-0098-4471 charged',
		text: `Thank you for your purchase. Your statement will show USD 449.00.

To dispute this charge within 24 hours call the number on the invoice. Do not reply to this e-mail.
`,
		attachments: [
			pictureFile(
				'invoice.png',
				`SHIELD 360 - 3 YEARS
TOTAL USD 449.00
PAID BY AUTO DEBIT
TO CANCEL CALL
1-888-555-0142
`,
			),
		],
	},
	{
		...spam,
		date: '2026-11-21T06:24:36Z',
		from: 'Orla Finch, Talent <orla@remote-roles-talent.example>',
		to: ['jobs@army.ml'],
		subject: 'Your CV / part-time evaluator, $55/h',
		text: `Hi!

I came across your CV and you're a match for a remote product evaluator role: rate 40 apps a day, paid daily in USDT, no experience. Training is 20 minutes on Telegram. Reply YES with your age and city and our receptionist will message you.

Orla
`,
	},
];
