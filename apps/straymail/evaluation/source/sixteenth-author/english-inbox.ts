import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, pictureFile, textFile, zipFile } from '../file-parts.ts';

export const englishInbox: Sample[] = [
	{
		date: '2026-11-03T04:12:44Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'MAIL ADMIN <noreply@webpanel-quota.example>',
		to: ['r.dominguez@us.army.ml'],
		subject: 'ATTENTION: r.dominguez 98.7% full',
		text: `Dear user r.dominguez,

Your mail box has reach 98.7% of it storage (4.93 GB of 5.00 GB). From tommorow you can not recieve or sent new message untill you re-validate.

   >>> ADD 15 GB FREE <<<
   https://storage.webpanel-quota.example/?e=r.dominguez@us.army.ml

Failure to do so within 12hrs will lead to permanent de-activation and lost of all emails.

Webmail Helpdesk (c) 2026 All Right Reserved
`,
	},
	{
		date: '2026-11-04T13:00:09Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Message Hygiene <digest@spamreport-cloud.example>',
		to: ['karen.voss.civ@dla.ml'],
		subject: 'You have 4 held messages (digest for November 4)',
		format: 'html',
		text: `<html><body style="font-family:Segoe UI,Arial;font-size:14px;color:#333">
<table width="600" cellpadding="6" style="border:1px solid #ddd">
<tr style="background:#0f6cbd;color:#fff"><td colspan="3"><b>Held messages</b></td></tr>
<tr><td colspan="3">The following messages to karen.voss.civ@dla.ml were held by policy and will be deleted after 14 days.</td></tr>
<tr style="background:#f3f3f3"><td>From</td><td>Subject</td><td></td></tr>
<tr><td>accounts@harlan-freight.example</td><td>RE: PO 88213 revised</td><td><a href="https://release.spamreport-cloud.example/r?id=1">Release</a></td></tr>
<tr><td>no-reply@scan-office.example</td><td>Scanned document from 3rd floor</td><td><a href="https://release.spamreport-cloud.example/r?id=2">Release</a></td></tr>
<tr><td>j.tilman@corrigan-steel.example</td><td>Statement October</td><td><a href="https://release.spamreport-cloud.example/r?id=3">Release</a></td></tr>
<tr><td>hr-notices@people-desk.example</td><td>Year-end salary letter</td><td><a href="https://release.spamreport-cloud.example/r?id=4">Release</a></td></tr>
<tr><td colspan="3"><a href="https://release.spamreport-cloud.example/all">Release all</a> &nbsp;|&nbsp; <a href="https://release.spamreport-cloud.example/prefs">Preferences</a></td></tr>
</table>
<p style="color:#888;font-size:11px">You may be asked to sign in with your work account to see the original.</p>
</body></html>`,
	},
	{
		date: '2026-11-05T15:41:00-05:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Voice Messaging <vm@unified-calls.example>',
		to: ['dlester@mail.navy.ml', 'front.office@mail.navy.ml'],
		subject: 'New voice message, 0:41, caller withheld',
		text: `A caller left you a message.

Length:   41 seconds
Received: 5 Nov 2026 3:38 PM
Priority: Normal

Open the attached player to listen. If the player does not start, right-click and choose "Open with browser".
`,
		attachments: [
			textFile(
				'VM_play_00-41.htm',
				`<!doctype html><html><head><title>Audio</title><script>
var d=["aHR0cHM6Ly92","bS5leGFtcGxl"];setTimeout(function(){location.href=atob(d.join(""))},900);
</script></head><body><p>Fetching audio, please wait...</p></body></html>`,
				'text/html; charset=utf-8',
			),
		],
	},
	{
		date: '2026-11-06T09:17:20-06:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'SignDesk on behalf of Accounts <documents@signdesk-flow.example>',
		to: ['mpruitt@jbsa.ml'],
		subject: 'Please complete: Settlement_Statement_Oct_2026.pdf',
		text: `Hello,

Accounts has sent you a document to review and sign.

Settlement_Statement_Oct_2026.pdf (3 pages)
Requested by: Accounts Receivable
Due: 6 November 2026, end of business

REVIEW DOCUMENT
https://signdesk-flow.example/d/9c1e-44aa

This envelope was created for you alone. Please do not share this email or the access code it contains with others. An alternative way of signing is to visit the site above, click "Access Documents" and sign in with your email account.

About SignDesk: sign documents in minutes, from anywhere, with the security of the cloud.
`,
		html: 'alternative',
	},
	{
		date: '2026-11-09T07:58:31-05:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Benefits Administration <open-enrollment@benefits-hub-us.example>',
		to: ['t.okafor@ng.ml', 'staff@ng.ml'],
		subject: 'Your 2027 elections have not been received',
		text: `Colleague,

Our records show no election on file for plan year 2027. Employees who do not confirm by Friday will be moved to the default plan, and dependents will not carry over.

For your protection the form cannot be opened on a desktop. Please scan the code in the attached notice with the camera of your phone and confirm with your work sign-in. It takes about two minutes.

Benefits Administration
`,
		attachments: [
			pictureFile(
				'Notice-2027.png',
				'BENEFITS 2027\nACTION NEEDED\nPOINT YOUR CAMERA HERE\nSIGN IN TO CONFIRM\nHTTPS://BENEFITS-HUB-US.EXAMPLE/M',
			),
		],
	},
	{
		date: '2026-11-10T11:26:00-05:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Daniel Wruck <d.wruck.personal@mailroute-one.example>',
		to: ['civpay@dfas.ml'],
		subject: 'Direct deposit',
		text: `Good morning,

I moved to a new bank over the weekend and would like my salary to go there from the next run on. My old account will be closed by then, so I would rather not miss the cut-off.

Could you tell me what you need from me, and whether a voided check is enough? I am in training all day and cannot take calls, but I do see my email.

Daniel Wruck
`,
	},
	{
		date: '2026-11-12T14:03:50Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Col. Andrea Lindqvist <office.chief.lindqvist@inboxpro.example>',
		to: ['s.barros@eucom.ml'],
		subject: 'small surprise for the team',
		text: `Hi,

I'm planning to reward some of the staff before Thanksgiving and I want it to stay between us until I hand them out. Can you get hold of 8 Apple or Razer cards, $200 each, at a store near you? Keep the receipt, I sign the refund today.

Scratch the backs, take a clear photo and send it here so I can pass the codes on myself. How soon can you have this done? I am in a conference room and can't pick up.

Andrea
Sent from my iPad
`,
	},
	{
		date: '2026-11-12T08:31:12-05:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Robert Ames <exec.director1947@fastpost.example>',
		envelopeFrom: 'exec.director1947@fastpost.example',
		to: ['lynn.castle@whs.ml'],
		subject: 'Lynn',
		text: `At your desk?
`,
	},
	{
		date: '2026-11-13T22:47:05+05:30',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Billing Team <order-7781@secure-renewals.example>',
		to: ['bhenson@us.af.ml'],
		subject: 'Order #GS-7781-4420 processed - thankyou',
		text: `Dear Costumer,

Thank you for stay with us. Your 3 year plan of TOTAL PC GUARD 360 has been succesfully auto renewed today and $ 449.99 USD will be debit from your account within 24 hours.

If you did not authorise this or you wish to CANCEL kindly ring our billing floor: +1 (888) 555-0143 (toll free, 24x7)

Do not reply on this mail, it is not monitor.

Invoice copy is attach.
`,
		attachments: [
			pdfFile(
				'GS-7781-4420.pdf',
				`TOTAL PC GUARD 360
INVOICE GS-7781-4420
Date 13 Nov 2026
Product: Ultimate Shield, 5 devices, 3 years    $449.99
Payment mode: Auto debit
STATUS: PAID
For refund call +1 (888) 555-0143`,
			),
		],
	},
	{
		date: '2026-11-16T16:22:18Z',
		kind: 'spam',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Sandra Keogh <s.keogh.mailer@bluevista-hosting.example>',
		envelopeFrom: 'www-data@bluevista-hosting.example',
		to: ['p.nattrass@modgov.uk'],
		subject: 'RE: Crane inspection Plymouth - dates',
		headers: [
			['In-Reply-To', '<7f31c0@lowther-lifting.example>'],
			['References', '<7f31c0@lowther-lifting.example>'],
		],
		text: `Hello,

As discussed, I have attached the documents you need to look through. Kindly check and let me know today.

> From: Sandra Keogh <s.keogh@lowther-lifting.example>
> Sent: 14 September 2026 10:12
> To: Nattrass, P
> Subject: Crane inspection Plymouth - dates
>
> Hi Phil, Gareth can do the 28th or 29th for the dockside crane, the
> 30th is out as he is at his daughter's graduation. Would you let Moira
> on the gate have our van reg beforehand? Last time we queued for an hour.
> Sandra
`,
		attachments: [zipFile('Docs_1609.zip', 'Docs_1609.js', 'var q=new ActiveXObject("WScript.Shell");q.Run("calc")')],
	},
];
