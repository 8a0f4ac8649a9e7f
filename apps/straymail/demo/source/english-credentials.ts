import { createHash } from 'node:crypto';
import type { Sample } from '../form/sample.ts';
import { meantMil } from './intended.ts';

/** A well-formed Ed25519 key (RFC 8410) that opens nothing: its seed is the hash of a sentence. */
const privateKey = (): string => {
	const seed = createHash('sha256').update('Straymail demonstration key, used nowhere').digest();
	const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]).toString('base64');
	return `-----BEGIN PRIVATE KEY-----\n${der}\n-----END PRIVATE KEY-----`;
};

export const englishCredentials: Sample[] = [
	{
		date: '2026-11-02T15:48:02Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'Grant Sorley <g.sorley@northgate-systems.example>',
		to: ['Logistics Helpdesk <helpdesk@dla.ml>'],
		intended: meantMil('helpdesk@dla.ml'),
		subject: 'New login for the spare parts portal',
		text: `Hi team,

the account for the parts portal is ready.

System:    https://parts.northgate-systems.example/login
User name: dla.helpdesk
Password:  [[password:Juniper-Kettle47!]]

It does not expire, so please keep it in your vault.

Grant
`,
	},
	{
		date: '2026-11-04T10:20:17Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'Priya Raman <priya.raman@tidegauge-data.example>',
		to: ['Marcus Bell <marcus.bell@eu.navy.ml>'],
		intended: meantMil('marcus.bell@eu.navy.ml'),
		subject: 'Re: access to the tide data feed',
		headers: [['In-Reply-To', '<CAFeed.2291@eu.navy.mil>']],
		charset: 'utf-8',
		encoding: 'base64',
		text: `Hi Marcus,

here is the production key. Send it as a bearer token:

  Endpoint: https://api.tidegauge-data.example/v2/stations
  API key:  [[api-key:tg_live_9fK2xQ7mVb4LrT8wZc1NpY6s]]

The limit is 500 requests an hour – shout if that is too little.

Priya

On Tue, 3 Nov 2026, Marcus Bell <marcus.bell@eu.navy.mil> wrote:
> Priya, the trial key stopped working last night. Could we have the real one?
`,
	},
	{
		date: '2026-11-09T21:05:33Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'Colin Abara <colin@abara-hosting.example>',
		to: ['webteam@mail.navy.ml'],
		intended: meantMil('webteam@mail.navy.ml'),
		subject: 'Deploy key for the museum web site',
		text: `All,

the deploy key for museum-web is attached. The user is deploy, the host web2.abara-hosting.example, address [[ip-address:198.51.100.62]].

Colin
`,
		attachments: [
			{ fileName: 'deploy-key.txt', type: 'text/plain; charset=us-ascii', text: `[[private-key:${privateKey()}]]\n` },
		],
	},
	{
		date: '2026-11-07T22:17:40Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Trailhead Gear <no-reply@trailhead-gear.example>',
		envelopeFrom: 'bounces+4471@trailhead-gear.example',
		to: ['brandon.mcneal@army.ml'],
		intended: meantMil('brandon.mcneal@army.ml'),
		subject: 'Reset your Trailhead Gear password',
		headers: [
			['Auto-Submitted', 'auto-generated'],
			['X-Auto-Response-Suppress', 'All'],
		],
		text: `Hello Brandon,

somebody asked for a new password for your account. Open this link within 24 hours to choose one:

[[reset-link:https://trailhead-gear.example/account/reset?token=6b1fd0c2e94a4f7d8a35]]

If it was not you, do nothing.
`,
	},
	{
		date: '2026-11-11T05:58:21Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Cobalt Credit Union <security@cobalt-cu.example>',
		to: ['renee.fontaine@us.af.ml'],
		intended: meantMil('renee.fontaine@us.af.ml'),
		subject: 'Your sign-in code',
		headers: [['Auto-Submitted', 'auto-generated']],
		html: 'alternative',
		text: `Your one-time code for online banking is [[one-time-code:482917]].

It is valid for ten minutes. We never ask for this code by telephone.
`,
	},
	{
		date: '2026-11-13T17:31:59Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Parkrun Diary <hello@run-diary.example>',
		to: ['ashley.grady@usmc.ml'],
		intended: meantMil('ashley.grady@usmc.ml'),
		subject: 'Please confirm your e-mail address',
		headers: [['Precedence', 'auto_reply']],
		text: `Welcome, Ashley!

One more step and your running diary is open. Confirm your address here; the link signs you in once:

[[reset-link:https://run-diary.example/activate/9d0e7c1b5f2a48c6?u=ashley.grady]]

See you on the track.
`,
	},
	{
		date: '2026-11-14T12:09:10Z',
		kind: 'reflection',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Pinebrook Public Library <notices@pinebrook-library.example>',
		to: ['james.oduya@us.army.ml'],
		intended: meantMil('james.oduya@us.army.ml'),
		subject: 'Order 4839 2017 5566 1023 is ready for pick-up',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Dear James Oduya,

your order 4839 2017 5566 1023 (three books, one film) waits for you at the front desk until Saturday.

Library card and loan terms have not changed. This is an automatic message.
`,
	},
	{
		date: '2026-11-16T09:44:26Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Developer Support <support@paylane-api.example>',
		to: ['Curtis Yoon <curtis.yoon@dla.ml>'],
		intended: meantMil('curtis.yoon@dla.ml'),
		subject: 'Re: [#20931] test cards in the sandbox',
		headers: [['In-Reply-To', '<ticket-20931@paylane-api.example>']],
		text: `Hello Curtis,

the sandbox takes no real cards. Use the documented examples, any expiry date and any three digits:

  4111 1111 1111 1111   accepted
  4000 0000 0000 0002   declined

For the tax form use 123-45-6789 or 000-00-0000; both are refused outside the sandbox. A password is not needed there.

Best
Nadia, developer support
`,
	},
	{
		date: '2026-11-19T14:52:37Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Tessa Lindgren <tessa.lindgren@formwright.example>',
		to: ['Luis Ferrer <luis.ferrer@health.ml>'],
		cc: ['Amy Stroud <amy.stroud@health.mil>'],
		intended: meantMil('luis.ferrer@health.ml'),
		subject: 'Re: sample data in the intake form',
		headers: [['In-Reply-To', '<form-118.stroud@health.mil>']],
		text: `Luis, Amy,

the grey text in the form is only a placeholder: SSN 000-00-0000, date of birth MM/DD/YYYY, password ********. Nothing is stored until somebody presses Send. Amy's project can go live on Monday.

Tessa Lindgren
`,
	},
];
