import type { Sample } from '../../demo/form/sample.ts';
import { meantMil } from '../../demo/source/intended.ts';
import { docxFile, pdfFile } from './file-parts.ts';

const bulk: Pick<Sample, 'kind' | 'level' | 'categories' | 'language'> = {
	kind: 'bulk',
	level: 'none',
	categories: [],
	language: 'en',
};

/** Newsletters, announcements and lists. */
export const englishLetters: Sample[] = [
	{
		...bulk,
		date: '2026-11-02T05:00:00Z',
		format: 'html',
		from: 'Sleep & Heart Digest <digest@cardia-letters.example>',
		envelopeFrom: 'bounce+7f21@mail.cardia-letters.example',
		to: ['angela.pruitt@health.ml'],
		intended: meantMil('angela.pruitt@health.ml'),
		subject: 'PTSD, insomnia, apnea: what 14 new studies say',
		headers: [
			['List-Id', 'Digest <digest.cardia-letters.example>'],
			['List-Unsubscribe', '<https://cardia-letters.example/u?k=7f21>'],
			['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
			['Feedback-ID', '7f21:digest:cardia'],
		],
		text: `<html><body><table width="600"><tr><td><h1>Sleep &amp; Heart Digest</h1>
<p>Half of patients with hypertension sleep badly. Does treating sleep apnea lower the risk of stroke? <a href="https://cardia-letters.example/a1">Read</a></p>
<p>Depression after deployment: a veteran's view. <a href="https://cardia-letters.example/a2">Read</a></p>
<p>Quiz: can you make the diagnosis? A 54-year-old man with a cough&hellip; <a href="https://cardia-letters.example/q">Play</a></p>
<hr><small>You are on this list because you registered at a congress. <a href="https://cardia-letters.example/u?k=7f21">Unsubscribe</a></small></td></tr></table></body></html>
`,
	},
	{
		...bulk,
		date: '2026-11-04T11:30:00Z',
		from: '[dockwatch] Moderator <dockwatch-owner@lists.shipspotters.example>',
		envelopeFrom: 'dockwatch-bounces@lists.shipspotters.example',
		to: ['dockwatch@lists.shipspotters.example'],
		bcc: ['pete.sandoval@navy.ml'],
		intended: meantMil('pete.sandoval@navy.ml'),
		subject: '[dockwatch] Digest, Vol 88, Issue 3',
		headers: [
			['List-Id', 'Ship spotters <dockwatch.lists.shipspotters.example>'],
			['List-Post', '<mailto:dockwatch@lists.shipspotters.example>'],
			['Precedence', 'list'],
			['X-Mailman-Version', '2.1.39'],
		],
		text: `Send dockwatch mailing list submissions to
	dockwatch@lists.shipspotters.example

Today's Topics:

   1. Public schedule of the harbour days
   2. Re: grey ship in the fog? (was: classified)

----------------------------------------------------------------------

Message: 1
The city has published the timetable of the harbour days. Tall ships from ten,
the navy band at two, fireworks at nine. Deployment of bouncy castles all day.

Message: 2
> not exactly secret, it's a car carrier
It's always a car carrier.

_______________________________________________
dockwatch mailing list
`,
	},
	{
		...bulk,
		date: '2026-11-05T15:45:00Z',
		level: 'low',
		from: 'Hillcrest Elementary <office@hillcrest-elementary.example>',
		envelopeFrom: 'school-messenger@broadcast.example',
		to: ['kimberly.shaw@us.af.ml'],
		intended: meantMil('kimberly.shaw@us.af.ml'),
		subject: 'Hillcrest Happenings week 45',
		headers: [
			['Precedence', 'bulk'],
			['List-Unsubscribe', '<mailto:stop@broadcast.example>'],
		],
		text: `Dear families,

* Mrs. Oduro's class planted garlic.
* Picture retakes Tuesday. Mr. Feeney will be at the door.
* Please do NOT send medical forms or birth certificates by e-mail, bring them to the office.
* Lost: one tooth (Caleb R., room 9)

The newsletter in full, with the lunch menu, is attached.
`,
		attachments: [
			pdfFile(
				'happenings45.pdf',
				`HILLCREST HAPPENINGS           WEEK 45

Mon  chicken or bean burrito      Tue  breakfast for lunch
Wed  noodles                      Thu  chili (the secret is cocoa)
Fri  pizza

School office: 210 Hillcrest Avenue, 555-0100
`,
			),
		],
	},
	{
		...bulk,
		date: '2026-11-07T13:00:00Z',
		from: 'Ledgerline <product@ledgerline-app.example>',
		to: ['budget.analyst@dla.ml'],
		intended: meantMil('budget.analyst@dla.ml'),
		subject: 'New: passkeys. Goodbye, password resets.',
		html: 'alternative',
		headers: [
			['List-Unsubscribe', '<https://ledgerline-app.example/prefs/unsub?c=11>'],
			['X-Campaign', 'passkeys-nov'],
		],
		text: `Hello from Ledgerline 11.2.0.4

Forgot your password? Never again. From today you can sign in with a passkey. Nothing to remember, nothing to leak, no six-digit code.

How it works, in three pictures, is on our blog. Your current password keeps working until you switch.

Product team, Ledgerline, 400 Harbor Square
You are receiving product news. Unsubscribe or change preferences.
`,
	},
	{
		...bulk,
		date: '2026-11-09T10:00:00Z',
		from: 'Sahel Policy Monitor <monitor@policy-monitor.example>',
		to: ['Subscriber <desk.officer@state.ml>'],
		intended: { 'desk.officer@state.ml': 'desk.officer@state.gov' },
		subject: 'Monitor 31: elections, river levels, and who met whom',
		charset: 'utf-8',
		encoding: 'base64',
		headers: [
			['List-Id', '<monitor.policy-monitor.example>'],
			['List-Unsubscribe', '<https://policy-monitor.example/out>'],
		],
		text: `SAHEL POLICY MONITOR · No. 31 · open sources only

▪ The commission published the calendar: first round in April.
▪ The river is 40 cm above the ten-year mean; ferries resumed.
▪ Ambassadors of five countries attended the opening of the bridge (state television).
▪ Troops exercised near the border for three days, the ministry's spokesman said.

Every week in your inbox, free. Unsubscribe here.
`,
	},
	{
		...bulk,
		date: '2026-11-11T00:05:00Z',
		from: 'Sgt Steel Surplus <blast@sgt-steel-surplus.example>',
		envelopeFrom: 'mta-44@send.mailblaster.example',
		to: ['mike.rowley@usmc.ml'],
		intended: meantMil('mike.rowley@usmc.ml'),
		subject: 'CLASSIFIED: your Veterans Day briefing is inside (40% OFF)',
		html: '<html><body style="background:#222;color:#fff"><h1 style="color:red">TOP SECRET</h1><p>Agent, your mission: 40% off boots, packs and field jackets until midnight. This message will self-destruct.</p><p><a style="color:#fc0" href="https://sgt-steel-surplus.example/vets">ACCEPT THE MISSION</a></p><p style="font-size:9px">Sgt Steel Surplus, 88 Depot Road. <a href="https://sgt-steel-surplus.example/unsub">Stand down (unsubscribe)</a></p></body></html>\n',
		headers: [['List-Unsubscribe', '<https://sgt-steel-surplus.example/unsub>']],
		text: `TOP SECRET

Agent, your mission: 40% off boots, packs and field jackets until midnight. This message will self-destruct.

Code VETS40. Stand down (unsubscribe): https://sgt-steel-surplus.example/unsub
`,
	},
	{
		...bulk,
		date: '2026-11-14T14:14:14Z',
		level: 'moderate',
		categories: ['personal'],
		from: 'Class Agent <agent@valleyforge-class96.example>',
		envelopeFrom: 'members-bounces@valleyforge-class96.example',
		to: ['members@valleyforge-class96.example'],
		bcc: ['col.t.ostrowski@us.army.ml'],
		intended: meantMil('col.t.ostrowski@us.army.ml'),
		subject: '[class96] Thirtieth reunion: who lives where now',
		headers: [
			['List-Id', '<members.valleyforge-class96.example>'],
			['Precedence', 'list'],
		],
		text: `To all of '96!

The directory has grown. The three who moved are in the file; everybody else as in spring. Scotch tasting on Saturday, brunch on Sunday.

To leave this list write to members-leave@valleyforge-class96.example
`,
		attachments: [
			docxFile(
				'Directory update.docx',
				`Class of 1996 - directory update, November 2026
Bud Trescott, now at [[home-address:71 Saltmarsh Way, Beaufort, SC 29902]]
Nell Ferrante, now at [[home-address:1206 Aspen Court, Golden, CO 80401]], mobile [[phone:303-555-0176]]
Hideo Tamura, now at [[home-address:9 Wisteria Lane, Princeton, NJ 08540]]
`,
			),
		],
	},
	{
		...bulk,
		date: '2026-11-17T16:20:00Z',
		level: 'low',
		from: 'Chapel Guild Announcements <announce@garrison-chapel-guild.example>',
		to: ['guild.members@us.army.ml'],
		intended: meantMil('guild.members@us.army.ml'),
		subject: 'Announcements: potluck, quilts, Advent readers',
		headers: [['List-Unsubscribe', '<mailto:announce-leave@garrison-chapel-guild.example>']],
		text: `Potluck is the 22nd. A to M bring a side, N to Z dessert.

Advent readers: 1st Sunday Verna Stokes, 2nd Rick Amundsen, 3rd the Paulk twins, 4th to be found.

Quilts are to be pinned by the 19th. Cynthia has the key.

To stop these announcements reply STOP.
`,
	},
	{
		...bulk,
		date: '2026-11-18T09:09:00Z',
		from: 'CardSmart Developer News <devnews@cardsmart-pay.example>',
		to: ['api.integration@dfas.ml'],
		intended: meantMil('api.integration@dfas.ml'),
		subject: 'Changelog 4.0.0.1: new test numbers, retired test numbers',
		headers: [
			['List-Id', '<devnews.cardsmart-pay.example>'],
			['List-Unsubscribe', '<https://cardsmart-pay.example/devnews/unsub>'],
		],
		text: `CardSmart API changelog

ADDED    test card 5555 5555 5555 4444 (3DS frictionless)
RETIRED  test card 4000 0000 0000 0002, use 4242 4242 4242 4242 and amount 0.02
CHANGED  sandbox keys now begin with "sk_test_"; your live keys do not change
FIXED    SSN field in the KYC mock accepted 000-00-0000

Unsubscribe from developer news in your console.
`,
	},
	{
		...bulk,
		date: '2026-11-24T12:00:00Z',
		from: 'Rotor & Wing Society <programme@rotor-society.example>',
		to: ['fellows@rotor-society.example'],
		bcc: ['raf.exchange@modgov.uk'],
		intended: { 'raf.exchange@modgov.uk': 'raf.exchange@mod.gov.uk' },
		subject: 'Lecture programme, spring term',
		charset: 'windows-1252',
		headers: [
			['Precedence', 'bulk'],
			['List-Unsubscribe', '<mailto:programme-off@rotor-society.example>'],
		],
		text: `Fellows and friends,

14 January – Dr Imelda Farr, “The autogyro nobody wanted”
11 February – Air Cdre (retd) Basil Thorne, “Secret projects of the 1950s, now declassified”
11 March – Members’ papers

Lectures begin at 1830 in the Society’s rooms, 3 Tower Mews. To be removed from this list write to programme-off@rotor-society.example.
`,
	},
];
