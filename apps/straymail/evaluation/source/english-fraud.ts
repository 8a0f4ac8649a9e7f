import { pdf } from '../../demo/form/pdf.ts';
import type { Sample } from '../../demo/form/sample.ts';

const spam: Pick<Sample, 'kind' | 'level' | 'categories' | 'language'> = {
	kind: 'spam',
	level: 'none',
	categories: [],
	language: 'en',
};

/** Unsolicited and fraudulent mail of these years. */
export const englishFraud: Sample[] = [
	{
		...spam,
		date: '2026-11-02T02:20:00Z',
		from: 'IT Service Desk <support@mail-portal-update.example>',
		to: ['j.ricks@army.ml'],
		subject: 'Action required: 6 messages are held',
		html: '<p>Dear j.ricks@army.ml,</p><p>6 incoming messages could not be delivered because your mailbox storage is 98% full.</p><p><a href="https://storage-keep.example/owa/?id=j.ricks">Release messages</a> or keep the same password.</p>',
		text: `Dear j.ricks@army.ml,

6 incoming messages could not be delivered because your mailbox storage is 98% full.

Release messages: https://storage-keep.example/owa/?id=j.ricks or keep the same password.
`,
	},
	{
		...spam,
		date: '2026-11-02T11:47:00Z',
		from: 'Parcel Notice <track@delivery-status-4471.example>',
		to: ['bgraves@navy.ml'],
		subject: 'Your parcel is waiting: pay 1.99 to reschedule',
		text: `We tried to deliver your package today but the shipping fee was not paid. Confirm your address and pay 1.99 within 24 hours or it will be returned:

http://reschedule-parcel.example/p/9x1

Do not reply to this message.
`,
	},
	{
		...spam,
		date: '2026-11-03T01:12:00Z',
		from: 'Mrs. Adeline Fournier <adeline.f.1958@freemail-box.example>',
		to: ['undisclosed@army.ml'],
		subject: 'Greetings in the name of peace',
		headers: [['Reply-To', 'barr.k.thompson@lawyermail.example']],
		text: `Dear beloved one,

I am a widow with a terminal illness and no child. My late husband deposited the sum of 7.4 million dollars with a security company. I have chosen you to use it for charity. You will keep 40%. Kindly reply with your full name and telephone so that my barrister can contact you.

Yours in faith,
Adeline
`,
	},
	{
		...spam,
		date: '2026-11-03T09:30:00Z',
		from: 'Gary Whitman <gary@rank-boosters.example>',
		to: ['info@usmc.ml'],
		subject: 'Re: quick question about your website',
		text: `Hi,

I was looking at your website and noticed it is not on the first page of Google for several keywords. We can get you there in 60 days or you don't pay. Shall I send our price list for SEO and backlinks?

Best,
Gary
`,
	},
	{
		...spam,
		date: '2026-11-03T22:05:00Z',
		from: 'admin <notify@secure-id.example>',
		to: ['webmaster@af.ml'],
		subject: 'I recorded you',
		text: `You do not know me. I have had access to your device for months. I turned on your webcam and recorded you on adult websites. Send 0.04 bitcoin to the wallet below within 48 hours or your contacts will see the video. Do not reply.

bc1qexamplewalletexamplewalletexample
`,
	},
	{
		...spam,
		date: '2026-11-04T07:55:00Z',
		from: 'Chief Financial Officer <ceo.office.private@mailfree.example>',
		to: ['finance@dla.ml'],
		subject: 'Are you at your desk?',
		text: `I need you to handle a confidential wire transfer for me this morning. I'm in a meeting and can't talk. Reply with your cell number as soon as you get this.

Sent from my iPad
`,
	},
	{
		...spam,
		date: '2026-11-04T16:20:00Z',
		from: 'VoiceMail Center <vm@ringdesk-msg.example>',
		to: ['s.tanner@army.ml'],
		subject: 'New voice message received 00:41 from +1 (410) ***-**17',
		text: `You have a new voicemail. Listen to the message by signing in with your e-mail and password:

https://voice-access.example/listen?u=s.tanner@army.ml
`,
	},
	{
		...spam,
		date: '2026-11-05T01:35:00Z',
		from: 'Crypto Rewards <airdrop@token-drop.example>',
		to: ['kyle@navy.ml'],
		subject: '🎁 Claim your 2,500 USDT airdrop before midnight 🚀',
		html: '<h1>Congratulations!</h1><p>Your wallet was selected. <a href="https://claim-usdt.example/connect">Connect your wallet</a> and claim your tokens today.</p>',
		text: `Congratulations! Your wallet was selected. Connect your wallet and claim your tokens today: https://claim-usdt.example/connect
`,
	},
	{
		...spam,
		date: '2026-11-05T08:00:00Z',
		from: 'PayPal Service <service@paypal-resolution.example>',
		to: ['m.odell@af.ml'],
		subject: 'Your account has been limited',
		text: `Dear customer,

we noticed unusual activity and limited your PayPal account. Verify your identity to restore access:

https://paypal-resolution.example/signin

If you do not act within 24 hours your account will be closed permanently.
`,
	},
	{
		...spam,
		date: '2026-11-05T19:19:00Z',
		from: 'Elena <elena.k.1997@lovechat.example>',
		to: ['soldier@army.ml'],
		subject: 'hello from Elena, I saw your profile',
		text: `Hi! I am Elena, single lady, 29. I saw your profile and I like you. I look for a serious man. I put my photos here http://meet-elena.example/me write me soon, kisses
`,
	},
	{
		...spam,
		date: '2026-11-06T06:40:00Z',
		from: 'Billing <billing@renew-antivirus.example>',
		to: ['d.hale@health.ml'],
		subject: 'Invoice INV-88213: your subscription has been renewed for $399.99',
		text: `Thank you! Your antivirus protection has been renewed and $399.99 will be charged today. If you did not authorize this, call our toll free number +1 (808) 555-0199 within 24 hours to cancel and get a refund. See the attached invoice.
`,
		attachments: [
			{
				fileName: 'INV-88213.pdf',
				type: 'application/pdf',
				content: pdf,
				text: `INVOICE INV-88213
Total security, 3 years, 5 devices      $399.99
Payment method: auto debit
`,
			},
		],
	},
	{
		...spam,
		date: '2026-11-06T13:37:00Z',
		from: 'Human Resources <hr-notice@staff-docs.example>',
		to: ['all@usmc.ml'],
		subject: 'Updated salary structure - review and sign',
		html: '<p>Please review document <b>Salary_2027.pdf</b> shared with you.</p><p><a href="https://docs-sign.example/view?e=all@usmc.ml">VIEW DOCUMENT</a></p><p>Scan the QR code if the link does not open. This link expires today.</p>',
		text: `Please review document Salary_2027.pdf shared with you.

View document: https://docs-sign.example/view?e=all@usmc.ml

This link expires today.
`,
	},
	{
		...spam,
		date: '2026-11-07T03:10:00Z',
		from: 'Canadian Meds <shop@rx-outlet.example>',
		to: ['r@navy.ml'],
		subject: 'V1agra & C1alis, no prescription, lowest prices',
		text: `Order now! Generic pills shipped discreetly worldwide. 70% off today only. http://rx-outlet.example/buy
`,
	},
	{
		...spam,
		date: '2026-11-07T17:00:00Z',
		from: 'Tim Barlow <tbarlow@attendee-lists.example>',
		to: ['marketing@dla.ml'],
		subject: 'Attendee list, Logistics Expo 2026',
		text: `Hi,

would you be interested in the verified attendee list of Logistics Expo 2026? 14,213 contacts with e-mail, phone and job title. Let me know and I will send cost and counts.

Regards,
Tim
`,
	},
	{
		...spam,
		date: '2026-11-08T05:05:00Z',
		from: 'Loan Department <fastcash@easy-loans.example>',
		to: ['pay@army.ml'],
		subject: 'Military loans, bad credit ok, approved in 5 minutes',
		text: `Apply for a loan of up to $15,000 today. No credit check. Bad credit welcome. Limited time offer for service members. Click here: http://easy-loans.example/apply
`,
	},
	{
		...spam,
		date: '2026-11-08T20:20:00Z',
		from: 'Security Team <no-reply@account-microsoft-login.example>',
		to: ['c.ibarra@af.ml'],
		subject: 'Micrоsоft аccоunt unusual sign-in activity',
		text: `We detected something unusual about a recent sign-in. Country: unknown. If this was not you, secure your account now: https://account-microsoft-login.example/verify
`,
	},
	{
		...spam,
		date: '2026-11-09T04:44:00Z',
		from: 'Liu Wen <sales8@shenli-mold.example>',
		to: ['purchase@navy.ml'],
		subject: 'Re: injection mold / CNC parts manufacturer',
		text: `Dear Sir/Madam,

Glad to hear you are in the market of plastic parts. We are a professional manufacturer with 15 years experience, best price and fast delivery. Please kindly send me your inquiry. Catalogue on request.

Liu Wen
`,
	},
	{
		...spam,
		date: '2026-11-09T21:10:00Z',
		from: 'Publishers Clearing <winner@prize-notice.example>',
		to: ['g.hart@army.ml'],
		subject: 'WINNER NOTIFICATION ref 55/221/BTI',
		text: `CONGRATULATIONS!!! Your e-mail address won the second prize of US$1,250,000.00 in the international lottery. To claim your prize contact our agent with your full name, address, age and occupation. Keep this strictly confidential.
`,
	},
];
