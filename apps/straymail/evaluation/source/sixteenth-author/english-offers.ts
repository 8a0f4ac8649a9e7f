import { mrz } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { pictureFile } from '../file-parts.ts';

const [upper, lower] = mrz({
	state: 'GBR',
	surname: 'ASHWORTH',
	given: 'CLIVE PETER',
	number: '533871204',
	born: '610418',
	sex: 'M',
	expires: '290731',
});

export const englishOffers: Sample[] = [
	{
		date: '2026-11-02T10:05:33+08:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Vivian Lau <sales07@hengtai-fasteners.example>',
		to: ['procurement@navy.ml'],
		subject: 'A286 / Monel bolts, stock list week 45',
		text: `Dear Purchasing Manager,

Glad to learn that you are on the market for marine fasteners. We are a factory in Zhejiang with 22 years in A286, Monel K500 and duplex bolting, 180 workers, ISO 9001 and own heat treatment.

Why buyers stay with us:
- MOQ only 200 pcs
- samples free, you pay courier only
- lead time 15 to 20 days
- 3.1 certificate with every lot

May I send our price list for your reference? If you are not the right person, kindly forward to your colleague in charge.

Wish you a prosperous week,
Vivian Lau
Hengtai Fasteners Co.
`,
	},
	{
		date: '2026-11-03T14:44:10Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Megan Holt <megan.holt@expo-datapoint.example>',
		to: ['events@dcsa.ml'],
		subject: 'Attendees list, military logistics expo 2026',
		text: `Hi,

Would you be interested in the attendee and visitor list of this autumn's logistics expo?

Count: 6,840 contacts
Fields: name, title, company, business email, direct dial, city, industry

The file is opted-in and verified in October. If it is of interest I can share counts by job title and the cost.

Waiting for your thoughts.

Megan Holt | Marketing Analyst

If this isn't relevant, reply "leave out".
`,
	},
	{
		date: '2026-11-04T18:29:57Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Rohit <rohit.webexpert99@rankclimb.example>',
		to: ['webmaster@disa.ml'],
		subject: 're: your website not on page 1',
		text: `Hello sir/mam

I was surfing on your website and found many error which is stop you to rank on Google, Bing AND now ChatGPT search also. Your competitor is above of you!!

We do:
* 40 DA90+ backlinks
* 25 keyword on 1st page GUARANTED or money back
* AI Overview optimisation (GEO/AEO)
all only 99 usd per month no contract

Should I sent you the audit report + price? Reply with your whatsapp no. and best time to call
`,
	},
	{
		date: '2026-11-07T06:15:00Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Editorial Office <editor@ijcmtm-journals.example>',
		to: ['hannah.brandt.mil@mail.health.ml'],
		subject: 'Esteemed Dr. Hannah Brandt: one article short for Vol. 12, Issue 11',
		text: `Dear Dr. Hannah Brandt,

Greetings of the day!

We have gone through your eminent contribution to the field and are convinced that your expertise would be of immense value to the International Journal of Clinical Medicine and Trauma Management (impact factor 4.82*, indexed in 37 databases).

We are in deficiency of one article for the successful release of Volume 12, Issue 11. We humbly request you to support us with a research article, review, case report, opinion, short communication or even a 2-page editorial by or before November 16. Peer review is completed within 72 hours.

The journal welcomes, among others:
  - Damage control surgery and resuscitation
  - Nursing, midwifery and palliative care
  - Dentistry and oral implants
  - Plant pathology, food chemistry
  - Artificial intelligence, blockchain
  - Veterinary traumatology
  - Yoga and naturopathy
  - any other topic of your interest

Why publish with us? Rapid publication within 7 days. Free e-certificate and poster. Your photograph and biography on our home page. Honorary seat on the editorial board after three papers. Language polishing at a nominal cost.

Article processing charge: USD 719 (a waiver of 40% for the first three authors).

Kindly acknowledge this letter within 24 hours. We hope you will not disappoint us.

With anticipation of your positive note,
Clara Benson
Managing Editor
* Universal Impact Factor Council
`,
	},
	{
		date: '2026-11-09T16:37:41Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Imogen Farr <i.farr@quorum-insight.example>',
		to: ['g.delacroix@jcs.ml'],
		subject: 'Paid consultation, 60 minutes, Indo-Pacific logistics',
		text: `Good afternoon,

I came across your profile while researching sealift and prepositioning. My client, an investment research firm in Asia, is keen to understand how planners are thinking about 2027 and would value a conversation with someone who has been in the room.

It would be a 60 minute call, entirely at your convenience and anonymous for both sides. Honoraria usually start at USD 900 an hour; written notes of two or three pages are paid separately at USD 1,500. Public information is fine to begin with.

If you would rather not use your office email, I am happy to continue on Signal or at a private address.

Looking forward to hearing whether this might interest you.

Imogen Farr
Senior Associate, Quorum Insight
`,
	},
	{
		date: '2026-11-10T03:20:18Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'GRANT OFFICE <agent.williams@global-relief-grant.example>',
		to: ['info@deca.ml'],
		subject: 'You Are Approve For $75,000.00 Relief Grant',
		text: `HELLO DEAR, HOW ARE YOU DOING TODAY ???

This is from the GLOBAL RELIEF GRANT program for the young, old, retired, disable, workers and widows. Your name was found on the winning list and FedEx man have your parcel of money ready in the van. You don't have to pay it back !!!

you only take care of clearance certificate $350

FULL NAME:
ADDRESS:
AGE:
OCUPATION:
MONTHLY INCOME:
DO YOU OWN HOUSE OR RENT:

Text agent as soon as you get this mail God bless you
`,
	},
	{
		date: '2026-11-11T12:08:02Z',
		kind: 'spam',
		level: 'critical',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'C. P. Ashworth <clive.ashworth@ashworth-probate.example>',
		to: ['henry.lomas@state.ml'],
		subject: 'Estate of the late Engr. Bernard Lomas',
		text: `Dear Mr. Lomas,

I write with regard to my late client, Engineer Bernard Lomas, who died intestate in March 2019 together with his wife. He left a deposit of GBP 8.4 million with a finance house in London. All attempts to trace a relative through your embassy have failed.

As you bear the same surname, I propose to present you as next of kin. The bank will release the fund to us within fourteen working days; I suggest 50% each, after deduction of expenses. Everything is in conformity with the law and will be handled under oath.

I have enclosed my international passport so that you know with whom you are dealing. Please keep this matter to yourself and reply to my private email.

Faithfully,
Barr. Clive P. Ashworth
`,
		attachments: [
			pictureFile(
				'ashworth-passport.png',
				`UNITED KINGDOM PASSPORT\nASHWORTH\nCLIVE PETER\n[[passport-number:533871204]]\nBORN [[date-of-birth:18 APR 1961]]\n[[mrz:${upper}]]\n[[mrz:${lower}]]`,
			),
		],
	},
	{
		date: '2026-11-12T09:50:00+04:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Al Meraj Petro Trading <mandate@almeraj-petro.example>',
		to: ['fuel.buyer@dla.ml', 'energy@dla.ml'],
		subject: 'SCO: EN590 10PPM / JET A1 - FOB ROTTERDAM & HOUSTON',
		text: `ATTN: END BUYER / BUYER MANDATE

We have direct access to a reputable refinery in Kazakhstan with the below product READY in tanks:

 1. EN590 10PPM .... 500,000 MT monthly ..... USD 470/455 per MT
 2. JET FUEL A1 .... 3,000,000 BBL monthly .. USD 68/65 per BBL
 3. LNG, ESPO, D6 VIRGIN FUEL on request

PROCEDURE
Buyer issues ICPO with banking details and TSR. Seller issues CI. Buyer signs and pays two days tank extension. Seller issues DTA, ATV, injection report and unconditional SGS. Payment by MT103 after dip test.

NO TIME WASTERS, NO BROKER CHAIN ABOVE 3.

Commission: USD 4 gross, 50/50 closed.
`,
	},
];
