import type { Sample } from '../../demo/form/sample.ts';

const report = (status: string): NonNullable<Sample['parts']> => ({
	type: 'report; report-type=delivery-status',
	sections: [
		{ headers: ['Content-Type: text/plain; charset=us-ascii'], body: `${status}\n` },
		{
			headers: ['Content-Type: message/delivery-status'],
			body: 'Reporting-MTA: dns; mx1.parcelpoint.example\n\nFinal-Recipient: rfc822; front.desk@parcelpoint.example\nAction: failed\nStatus: 5.1.1\n',
		},
	],
});

/** Machines, newsletters, bounces and probes. */
export const englishMachines: Sample[] = [
	{
		date: '2026-11-02T10:10:01Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Trailhead Forum <noreply@trailhead-forum.example>',
		envelopeFrom: 'bounces+7712@mail.trailhead-forum.example',
		to: ['hike4ever@army.ml'],
		intended: { 'hike4ever@army.ml': 'hike4ever@army.mil' },
		subject: 'Reset your Trailhead password',
		headers: [['Auto-Submitted', 'auto-generated']],
		html: 'alternative',
		text: `Hi hike4ever,

Someone (hopefully you) asked to reset the password of your account. Use this link within 30 minutes:

[[reset-link:https://trailhead-forum.example/account/reset?token=1c0f7a9be2d34f6f9d0e]]

If you didn't request it, ignore this message.
`,
	},
	{
		date: '2026-11-02T21:00:00Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Cove Bank Alerts <alerts@covebank.example>',
		to: ['sgt.moreno@us.army.ml'],
		intended: { 'sgt.moreno@us.army.ml': 'sgt.moreno@us.army.mil' },
		subject: 'Your Cove sign-in code',
		text: `[[one-time-code:739 204]] is your Cove Bank verification code. It expires in 10 minutes. We will never call you to ask for it.
`,
	},
	{
		date: '2026-11-03T06:45:12Z',
		kind: 'reflection',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Harborline Ferries <booking@harborline.example>',
		to: ['tschmidt@navy.ml'],
		intended: { 'tschmidt@navy.ml': 'tschmidt@navy.mil' },
		subject: 'Booking confirmation HX93LD',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Thank you for your booking, Mr Schmidt.

Booking reference: [[booking-reference:HX93LD]]
15 Nov 2026, 09:30, car deck 2, 2 adults
Check-in closes 40 minutes before departure. This mailbox is not monitored.
`,
	},
	{
		date: '2026-11-03T20:18:47Z',
		kind: 'reflection',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'GearDrop <orders@geardrop.example>',
		to: ['nate.b@usmc.ml'],
		intended: { 'nate.b@usmc.ml': 'nate.b@usmc.mil' },
		subject: 'Your GearDrop order #40021-9983 has shipped',
		html: 'alternative',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Good news, Nate! Your order #40021-9983 (1 x trail socks, 1 x water bladder) is on its way.

Track it with number 1Z 999 AA1 01 2345 6784.

Thanks for shopping with GearDrop.
`,
	},
	{
		date: '2026-11-04T18:01:00Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'StudyHive <hello@studyhive.example>',
		to: ['pvt.lopez@army.ml'],
		intended: { 'pvt.lopez@army.ml': 'pvt.lopez@army.mil' },
		subject: 'Confirm your e-mail address',
		text: `Welcome to StudyHive!

One click and you are in: [[reset-link:https://studyhive.example/activate/6f1d2b7c-90aa-4f52]]

See you inside,
the StudyHive team
`,
	},
	{
		date: '2026-11-05T03:00:00Z',
		kind: 'reflection',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Dental Plus <appointments@dentalplus.example>',
		to: ['k.obrien@af.ml'],
		intended: { 'k.obrien@af.ml': 'k.obrien@af.mil' },
		subject: 'Reminder: your appointment on Thursday 12 November',
		text: `Dear K. O'Brien,

this is an automated message to remind you of your appointment on Thursday 12 November at 14:15. Reply C to confirm or call the office to change it.
`,
	},
	{
		date: '2026-11-03T12:00:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'The Briefing Room <editor@briefing-room.example>',
		envelopeFrom: 'bounce-4411-user=army.ml@lists.briefing-room.example',
		to: ['user@army.ml'],
		subject: 'This week: three exercises, two budgets, one very long runway',
		html: 'alternative',
		headers: [
			['List-Id', '<weekly.briefing-room.example>'],
			['List-Unsubscribe', '<https://briefing-room.example/u/4411>'],
		],
		text: `THE BRIEFING ROOM, issue 212

Exercises in the Baltic drew 9,000 troops, the ministry said on Monday. The budget passed. And an airfield got 300 metres longer.

Read more on our site. You receive this newsletter because you subscribed. Unsubscribe with one click.
`,
	},
	{
		date: '2026-11-04T15:15:15Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Homestead Hardware <deals@homestead-hardware.example>',
		to: ['l.finch@dla.ml'],
		subject: 'Veterans Day weekend: 20% off everything in store',
		html: 'alternative',
		headers: [
			['List-Unsubscribe', '<mailto:out@homestead-hardware.example>'],
			['Precedence', 'bulk'],
		],
		text: `Thank you for your service! From Friday to Sunday members get 20% off paint, tools and lumber. Show this mail at the counter. Store hours and addresses on our website.

Homestead Hardware, 1 Mill Road. Manage your preferences or unsubscribe.
`,
	},
	{
		date: '2026-11-06T05:30:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Heart Health Weekly <news@heart-health.example>',
		to: ['reader@health.ml'],
		subject: 'Diabetes month: five myths about insulin',
		headers: [
			['List-Id', 'Heart Health Weekly <hhw.heart-health.example>'],
			['List-Unsubscribe', '<https://heart-health.example/unsubscribe>'],
		],
		text: `In this issue: does insulin make you gain weight? Is type 2 diabetes reversible? Our doctors answer readers' questions. Plus a recipe for oat bread.

You are receiving this because you signed up at our booth. Unsubscribe below.
`,
	},
	{
		date: '2026-11-09T16:00:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Port Authority Press Office <press@port-authority.example>',
		to: ['news.desk@navy.ml'],
		subject: 'Press release: new pilot boat named by schoolchildren',
		headers: [['Precedence', 'list']],
		text: `FOR IMMEDIATE RELEASE

The port's new pilot boat is called 'Boaty'. Pupils of four schools voted. Photographs are on our press page. To leave the press list, answer with 'remove'.
`,
	},
	{
		date: '2026-11-03T03:03:03Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Mail Delivery System <MAILER-DAEMON@mx1.parcelpoint.example>',
		envelopeFrom: '',
		to: ['shipping@dla.ml'],
		subject: 'Undelivered Mail Returned to Sender',
		text: '',
		parts: report(
			'This is the mail system at host mx1.parcelpoint.example. Your message could not be delivered: <front.desk@parcelpoint.example>: user unknown.',
		),
	},
	{
		date: '2026-11-05T06:00:06Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Carmen Ortiz <c.ortiz@vista-realty.example>',
		envelopeFrom: '',
		to: ['relocation@army.ml'],
		subject: 'Automatic reply: closing date',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Auto-Response-Suppress', 'All'],
		],
		text: `I'm out of the office until November 16 with no access to e-mail. For closings contact Bill at the front desk.

Carmen Ortiz
`,
	},
	{
		date: '2026-11-07T22:22:22Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'postmaster@relay.quillnet.example',
		envelopeFrom: '',
		to: ['webmaster@af.ml'],
		subject: 'Delivery delayed: monthly statistics',
		text: `This is a warning message only. You do not need to resend.

Your message to stats@quillnet.example has been delayed for 4 hours. We will keep trying for 5 days.
`,
	},
	{
		date: '2026-11-02T01:01:01Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'test@probe-9.netsurvey.example',
		to: ['test@army.ml'],
		intended: {},
		subject: 'smtp probe 203.0.113.9',
		text: `survey of mail servers, no action needed 8c1f0a77
`,
	},
	{
		date: '2026-11-06T00:00:59Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		from: 'a@b.example',
		to: ['zzqx@navy.ml'],
		intended: {},
		subject: 'test',
		text: `test
`,
	},
	{
		date: '2026-11-09T09:00:00Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		from: 'relaytest@scanner.openrelay-check.example',
		to: ['postmaster@af.ml'],
		intended: {},
		subject: 'Open relay test 1731142800',
		text: `relay check id=1731142800
`,
	},
];
