import type { Sample } from '../../demo/form/sample.ts';
import { meantMil } from '../../demo/source/intended.ts';

const automatic: [string, string] = ['Auto-Submitted', 'auto-generated'];

/** Passwords, links and codes that machines send to a mistyped address. */
export const englishSignups: Sample[] = [
	{
		date: '2026-11-02T18:02:11Z',
		kind: 'reflection',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'Quartermaster Online <welcome@qm-online-shop.example>',
		envelopeFrom: 'apache@web07.qm-online-shop.example',
		to: ['jared.stokely@army.ml'],
		intended: meantMil('jared.stokely@army.ml'),
		subject: 'Welcome to Quartermaster Online!',
		headers: [['X-PHP-Originating-Script', '33:class-mailer.php']],
		text: `Thank you for registering, jared.stokely@army.ml!

Your log-in at https://qm-online-shop.example/account

  e-mail:   jared.stokely@army.ml
  password: [[password:Bulldog!1993]]

Please keep this e-mail for your records.
`,
	},
	{
		date: '2026-11-03T04:27:48Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		format: 'html',
		from: 'Driftwood Streaming <account@driftwood-tv.example>',
		envelopeFrom: '0100018f-account@bounce.driftwood-tv.example',
		to: ['camila.duarte@us.af.ml'],
		intended: meantMil('camila.duarte@us.af.ml'),
		subject: 'Sign in to Driftwood',
		headers: [automatic, ['X-Entity-Ref-ID', 'b2f0']],
		text: `<html><body><p>Hi Camila,</p><p>Tap the button on your TV, or open this link on your phone. It works once and for 15 minutes.</p>
<p>[[reset-link:https://driftwood-tv.example/magic?code=Zx81kQpW0aLr77tYb3]]</p>
<p>Wasn't you? You can safely ignore this e-mail.</p></body></html>
`,
	},
	{
		date: '2026-11-04T21:39:05Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Tidewater Federal CU <donotreply@tidewater-fcu.example>',
		to: ['petty.officer.ng@navy.ml'],
		intended: meantMil('petty.officer.ng@navy.ml'),
		subject: '[[one-time-code:884 016]] is your verification code',
		headers: [automatic],
		text: `Enter this code to finish enrolling your new phone:

        [[one-time-code:884 016]]

It expires at 5:49 PM ET. Employees will never ask for it. Member since 2014 - thank you!
`,
	},
	{
		date: '2026-11-06T01:15:30Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'GitNest <noreply@gitnest-code.example>',
		to: ['a.volkov.ctr@mail.ml'],
		intended: meantMil('a.volkov.ctr@mail.ml'),
		subject: '[GitNest] Please reset your password',
		headers: [automatic, ['X-Auto-Response-Suppress', 'All']],
		text: `We heard that you lost your GitNest password. Sorry about that!

But don't worry! You can use the following link to reset it:

[[reset-link:https://gitnest-code.example/password_reset/e3d9a07bc1f84e56a2b0]]

If you don't use this link within 3 hours, it will expire. To get a new one, visit the log-in page.

Thanks,
The GitNest Team
`,
	},
	{
		date: '2026-11-19T03:33:17Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'TaskPlank <hello@taskplank.example>',
		to: ['r.abdi@socom.ml'],
		intended: meantMil('r.abdi@socom.ml'),
		subject: 'Verify your email to finish setting up TaskPlank',
		html: 'alternative',
		headers: [automatic, ['List-Unsubscribe', '<https://taskplank.example/prefs>']],
		text: `You're nearly there!

Verify email: [[reset-link:https://taskplank.example/verify-email/2c8e51b0f4?sig=Q7d_x1M9]]

Or type this code in the app: [[one-time-code:T4K-99R]]

Both expire tomorrow.
`,
	},
];
