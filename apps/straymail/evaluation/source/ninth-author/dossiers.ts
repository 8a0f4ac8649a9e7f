import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, nestedMail, pdfFile, zipFile } from '../file-parts.ts';

/** Money, law and machines' answers in English. */
export const dossiers: Sample[] = [
	{
		date: '2026-11-12T17:29:36Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'financial'],
		language: 'en',
		from: 'Accounts Receivable <ar@norfolk-lighterage.example>',
		to: ['invoices.distribution@dla.ml'],
		intended: { 'invoices.distribution@dla.ml': 'invoices.distribution@dla.mil' },
		subject: 'Past due - invoice 26-11-0388 - second copy',
		text: `To whom it may concern:

Our records show invoice 26-11-0388 (lighter and crew, 3 calls in October) open since the 2nd. It may be that the first copy went to Ms. Dupree, who I understand has retired. A second copy is attached. No late charge has been added.

Our remittance details have NOT changed. If anyone writes to you that they have, call the number you have on file for us before you pay.

Thank you for your business,
Earlene Whitaker
A/R, Norfolk Lighterage Co.
`,
		attachments: [
			pdfFile(
				'INV 26-11-0388.pdf',
				`NORFOLK LIGHTERAGE CO.                          INVOICE 26-11-0388
EIN [[us-ein:54-2178306]]                        Date: November 2, 2026

Stock no. / description                     Qty     Rate        Amount
4730-01-219-8844 hose set, hire               3     112.00      336.00
Lighter NL-9, per call                        3   4,150.00   12,450.00
Crew overtime, hours                         11      96.50    1,061.50
                                              TOTAL USD     13,847.50

Remit by ACH to Tidewater Mutual Bank
Routing 056009136   Account [[us-bank-account:4471093826]]
Terms: net 30
`,
			),
		],
	},
	{
		date: '2026-11-19T15:55:21Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'personnel', 'personal', 'identity', 'marked'],
		language: 'en',
		markings: ['OFFICIAL-SENSITIVE'],
		from: 'Priya Nandakumar <p.nandakumar@ashgrove-pike.example>',
		to: ['service-complaints@modgov.uk'],
		intended: { 'service-complaints@modgov.uk': 'service-complaints@mod.gov.uk' },
		subject: 'Our client: Sgt L. Pemberton (our ref PN/44107/2)',
		text: `Dear Sirs

We act for the above and enclose our letter of today's date in response to the decision of the Deciding Body. We should be grateful for your acknowledgement within seven days.

For ease of reference we also enclose the adjutant's message of 28 October, which our client received by mistake and which we now put to you.

Yours faithfully

Ashgrove Pike LLP
`,
		attachments: [
			docxFile(
				'44107 letter of response.docx',
				`Ashgrove Pike LLP

19 November 2026

Service complaint of Sergeant Lorna Pemberton

1. Our client was born on [[date-of-birth:21 May 1993]], National Insurance number [[uk-nino:JG 48 21 93 C]], and lives at [[home-address:6 Tannery Row, Warminster, BA12 8QT]].

2. She complains that she was removed from the promotion board's list of 4 June 2026 after she had reported Warrant Officer Craddock for his conduct at the summer ball. The Deciding Body found "no causal connection". We say that the finding is perverse.

3. The Respondent's own diary for 5 June reads: "LP off the list. That will teach her." It was disclosed on 2 October, eleven weeks late.

4. The annual report for 2025, graded A-, was replaced in the file by a report graded C+ which bears a signature that the Second Reporting Officer does not recognise as his.

5. We ask that the decision be set aside, that a fresh Deciding Body be convened from outside the brigade, and that the Respondent have no part in our client's next report.

6. Our client reserves the right to apply to the Ombudsman and, after that, to the Employment Tribunal.
`,
			),
			nestedMail(
				'adjutant.eml',
				`From: Adjutant <adjutant@garrison-mail.example>
To: OC HQ Coy <oc.hq@garrison-mail.example>
Date: Wed, 28 Oct 2026 08:12:03 +0000
Subject: Pemberton
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

[[marking:OFFICIAL-SENSITIVE]]

Sir, the investigating officer wants both reports, the old and the
new. I have told him that the old one cannot be found. Please do not
discuss with WO Craddock until he has been interviewed on the 3rd.

Adjt
`,
			),
		],
	},
	{
		date: '2026-11-21T02:33:14Z',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'identity', 'financial'],
		language: 'en',
		from: 'Lorne Baptiste, EA <lorne@rideau-ustax.example>',
		to: ['kevin.d.ostrander.mil@mail.ml'],
		intended: { 'kevin.d.ostrander.mil@mail.ml': 'kevin.d.ostrander.mil@mail.mil' },
		headers: [
			['References', '<CAF8-ostr-31@mail.ml>'],
			['In-Reply-To', '<CAF8-ostr-31@mail.ml>'],
		],
		subject: 'Re: Re: amended 2024 + the state residence thing',
		text: `Hi Kevin,

Done, eh. Summary is in the zip so you can eyeball it before I file. Refund is a bit better than I guessed since Marisol's income was never US source.

For Vermont you want the DD 2058. I filled in what I had, DoD ID No. [[dod-id:1284906637]], check that against your card please, the last digit was smudged on the scan.

I put the fee through on the card you left with us, [[credit-card:5466 1600 3812 7492]], you'll see RIDEAU TX OTTAWA on the statement.

Lorne

On Nov 17, 2026 Kevin wrote:
> is it ok if marisol just has the itin? she wont get the social until
> the green card comes thru
`,
		attachments: [
			zipFile(
				'Ostrander_1040X.zip',
				'summary.txt',
				`FORM 1040-X, TAX YEAR 2024, SUMMARY FOR CLIENT REVIEW

Taxpayer   Kevin D. Ostrander    SSN  [[us-ssn:518-47-2093]]
Spouse     Marisol P. Ostrander  ITIN [[us-itin:931-78-4402]]
Filing status: married filing jointly (amended from separately)

                          As filed    Corrected
Adjusted gross income       71,418       71,418
Standard deduction          14,600       29,200
Taxable income              56,818       42,218
Total tax                    7,553        4,602
Withheld                     7,020        7,020
Paid with the return           533          533
Refund                                     2,951

Direct deposit, Green Mountain Credit Union, account [[us-bank-account:80031147265]]
`,
			),
		],
	},
	{
		date: '2026-11-06T05:02:40Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Orbitdesk Accounts <no-reply@orbitdesk.example>',
		envelopeFrom: 'bounce+7c1e@mailer.orbitdesk.example',
		to: ['caleb.nwosu@spaceforce.ml'],
		intended: { 'caleb.nwosu@spaceforce.ml': 'caleb.nwosu@spaceforce.mil' },
		headers: [
			['Auto-Submitted', 'auto-generated'],
			['X-Entity-Ref-ID', '7c1e90b4'],
		],
		subject: 'Reset your Orbitdesk password',
		html: 'alternative',
		text: `Hi Caleb,

Somebody, hopefully you, asked to reset the password of the Orbitdesk account caleb.nwosu@spaceforce.ml.

Choose a new password here, within 30 minutes:
[[reset-link:https://id.orbitdesk.example/reset?u=41877&t=Zk3vQ0pYd8sL1nWb6RxT]]

Or enter this code in the app: [[one-time-code:604 817]]

Not you? Then do nothing, your old password stays as it is.

Orbitdesk, ticketing for people who hate tickets
`,
	},
	{
		date: '2026-11-25T12:20:07Z',
		kind: 'reflection',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'TideGrid Developer Portal <keys@tidegrid.example>',
		to: ['metoc.duty@nayv.ml'],
		intended: { 'metoc.duty@nayv.ml': 'metoc.duty@navy.mil' },
		headers: [['Auto-Submitted', 'auto-generated']],
		subject: '[TideGrid] Key #3 created for "metoc-duty"',
		text: `A new key was created for your account.

  Name       metoc-duty-laptop
  Scope      tides:read, surge:read, alerts:write
  Key        [[api-key:tgk_live_9fR2xVb7QmT4eLz0HsYp3KdW]]
  Endpoint   https://api.tidegrid.example/v2/

This is the only time the key is shown. Send it in the header X-TideGrid-Key.

curl -H "X-TideGrid-Key: YOUR_KEY_HERE" https://api.tidegrid.example/v2/stations/8638610

You receive this message because metoc.duty@nayv.ml is the owner of the account.
`,
	},
];
