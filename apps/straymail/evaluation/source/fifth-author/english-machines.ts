import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, htmlOnly, pdfFile } from '../file-parts.ts';

/** Machines that answer whoever was typed in, newsletters, reports and a scanner or two. */
export const englishMachines: Sample[] = [
	{
		date: '2026-11-14T05:10:22Z',
		kind: 'reflection',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Cascadia Air <itinerary@cascadia-air.example>',
		to: ['dmercer@socom.ml'],
		intended: { 'dmercer@socom.ml': 'dmercer@socom.mil' },
		subject: 'You’re going to Boise! ([[booking-reference:K7QZ4M]])',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `DEVON MERCER, you're confirmed.

Confirmation code [[booking-reference:K7QZ4M]]

Tue 22 Dec   [[flight:CQ 418]]   Tampa 06:55 - Denver 09:02   seat 21C
Tue 22 Dec   [[flight:CQ 1207]]  Denver 10:20 - Boise 12:15   seat 9A
Mon 28 Dec   [[flight:CQ 1192]]  Boise 13:05 - Denver 14:55   seat 10D
Mon 28 Dec   [[flight:CQ 433]]   Denver 16:10 - Tampa 21:38   seat 22F

1 checked bag. Pet in cabin: 1 (small).

You are receiving this receipt because this address was given when booking. Add the trip to your calendar with the attached file.
`,
		attachments: [
			calendarFile('trip.ics', [
				'PRODID:-//Cascadia Air//Trip//EN',
				'BEGIN:VEVENT',
				'UID:k7qz4m-1@cascadia-air.example',
				'DTSTART:20261222T115500Z',
				'DTEND:20261222T160200Z',
				'SUMMARY:[[flight:CQ 418]] Tampa to Denver',
				'DESCRIPTION:Confirmation [[booking-reference:K7QZ4M]]',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-14T19:33:08Z',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'IronYard Fitness <welcome@ironyard-fitness.example>',
		to: ['cpl.ruiz.j@usmc.ml'],
		intended: { 'cpl.ruiz.j@usmc.ml': 'cpl.ruiz.j@usmc.mil' },
		subject: 'Welcome to the Yard, Joaquin!',
		headers: [['Precedence', 'transactional']],
		...htmlOnly(`<html><body>
<h2>You're in, Joaquin.</h2>
<p>Here is what you told us at the kiosk. Wrong? Tell the desk next time.</p>
<table border="0">
<tr><td>Born</td><td>[[date-of-birth:08/19/2003]]</td></tr>
<tr><td>Lives at</td><td>[[home-address:402 Onslow Pines Rd, Lot 17, Jacksonville, NC 28540]]</td></tr>
<tr><td>Cell</td><td>[[phone:910-555-0156]]</td></tr>
<tr><td>Goal</td><td>Bench two plates</td></tr>
</table>
<p>First class is on us. Bring a towel.</p>
<p><small>Sent automatically to the address entered at sign-up.</small></p>
</body></html>
`),
	},
	{
		date: '2026-11-15T00:02:59Z',
		kind: 'reflection',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'RelayWatch provisioning <noreply@relaywatch.example>',
		to: ['netops.lab@disa.ml'],
		intended: { 'netops.lab@disa.ml': 'netops.lab@disa.mil' },
		subject: '[RelayWatch] workspace "netops-lab" is ready',
		headers: [
			['Auto-Submitted', 'auto-generated'],
			['X-RW-Event', 'workspace.created'],
		],
		text: `workspace   netops-lab
plan        trial, 30 days
endpoint    https://ingest.relaywatch.example/v2/netops-lab
api key     [[api-key:rwk_live_9fT2mXq7LbV0sYcE4hZn6KdU]]
collector   [[ip-address:10.61.4.12]] (from your form)

curl -H "Authorization: Bearer [[api-key:rwk_live_9fT2mXq7LbV0sYcE4hZn6KdU]]" \\
  https://ingest.relaywatch.example/v2/netops-lab/ping

The key is shown once. Rotate it under Settings > Keys.
`,
	},
	{
		date: '2026-11-15T21:17:45Z',
		kind: 'reflection',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Harbor Cycle & Surf <orders@harborcycle.example>',
		to: ['t.lindqvist@navy.ml'],
		intended: { 't.lindqvist@navy.ml': 't.lindqvist@navy.mil' },
		subject: 'Order 518-22-0417 is ready at the counter',
		html: 'alternative',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Hi Tess,

order 518-22-0417 (1 inner tube, 1 bar of wax) is waiting at the counter. We keep it for seven days. Tracking 4716-2201-9938-0042 is for our own shelf, you do not need it.

Open 10 to 6, closed Sunday.
`,
	},
	{
		date: '2026-11-16T12:00:31Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Tri-State Newsroom <releases@tristate-newsroom.example>',
		to: ['pao@nationalguard.ml'],
		subject: 'FOR IMMEDIATE RELEASE: Exercise Northern Plow returns in January, public viewing day announced',
		headers: [
			['List-Unsubscribe', '<https://tristate-newsroom.example/u>'],
			['Precedence', 'bulk'],
		],
		text: `FOR IMMEDIATE RELEASE

Some 2,300 soldiers and airmen from nine states will take part in Exercise Northern Plow from 11 to 24 January. Residents will hear helicopters and see convoys on state roads, the governor's office said on Monday. Saturday the 16th is a viewing day: hot chocolate, a howitzer demonstration at noon, and the band.

Full release and fact sheet attached. To leave this press list use the link in the header.
`,
		attachments: [
			pdfFile(
				'fact-sheet.pdf',
				`EXERCISE NORTHERN PLOW - FACT SHEET FOR THE PUBLIC

What: yearly cold-weather exercise, eleventh time
When: 11 to 24 January 2027
Who: about 2,300 participants from nine states, engineers, aviation, medics
Where: training area and state forest; trails 4 and 9 closed to snowmobiles
Viewing day: Saturday 16 January, 10:00 to 15:00, parking at the fairground
Noise: up to 22:00, not on Sunday
Photographs: welcome
`,
			),
		],
	},
	{
		date: '2026-11-16T06:30:19Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'The Docket Daily <digest@docketdaily.example>',
		to: ['legal.library@jcs.ml'],
		subject: 'Monday docket: secret-evidence ruling, a leaked memo, and a duck',
		headers: [['List-Id', 'Docket Daily <digest.docketdaily.example>']],
		html: '<html><body><h3>The Docket Daily</h3><ul><li><b>Classified evidence.</b> An appeals court says that the jury may see a summary instead of the secret file.</li><li><b>Breach suit settled.</b> A hospital chain pays for the theft of 40,000 social security numbers and diagnoses.</li><li><b>Court-martial opens</b> over a leaked memo; the colonel pleads not guilty.</li><li><b>And the duck</b> keeps its pond.</li></ul><p><a href="https://docketdaily.example/prefs">Unsubscribe</a></p></body></html>',
		text: `THE DOCKET DAILY

* Classified evidence. An appeals court says that the jury may see a summary instead of the secret file.
* Breach suit settled. A hospital chain pays for the theft of 40,000 social security numbers and diagnoses.
* Court-martial opens over a leaked memo; the colonel pleads not guilty.
* And the duck keeps its pond.

Unsubscribe: https://docketdaily.example/prefs
`,
	},
	{
		date: '2026-11-17T02:41:07Z',
		kind: 'bounce',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'MAILER-DAEMON@mx3.prairiepost.example',
		envelopeFrom: '',
		to: ['darla.k@usarmy.ml'],
		subject: 'failure notice',
		text: `Hi. This is the qmail-send program at mx3.prairiepost.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<gus.kessler@prairiepost.example>:
user is over quota

--- Below this line is a copy of the message.

Return-Path: <darla.k@usarmy.ml>
From: Darla <darla.k@usarmy.ml>
To: gus.kessler@prairiepost.example
Subject: key

Gus the spare key is with the lady downstairs. I'm at [[home-address:1517 Birch St, Apt 2B, Junction City, KS 66441]] and if you get lost call my own number, [[phone:785-555-0131]], not the office.
`,
	},
	{
		date: '2026-11-17T13:55:36Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Ruth Abelson <ruth.abelson@meridianrecords.example>',
		envelopeFrom: '',
		to: ['intake@dcsa.ml'],
		subject: 'Automatic reply: Your overdue questionnaire, second reminder',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Auto-Response-Suppress', 'All'],
		],
		text: `I am out of the office through Monday, November 23 and will read mail when I am back. For the confidential file room ask Dennis at the front desk. For everything else it can wait, I promise.

Ruth
`,
	},
	{
		date: '2026-11-17T17:20:20Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		from: 'chk <a1@scan-7.example>',
		to: ['postmaster@army.ml'],
		intended: {},
		subject: 'rly 0x3f 4471',
		text: `rly
`,
	},
	{
		date: '2026-11-18T04:04:44Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'deliverability-check@inboxlab.example',
		to: ['nonexistent-84213@health.ml'],
		intended: {},
		subject: 'Mail server acceptance test 84213',
		headers: [['X-Test-Run', '84213-b']],
		text: `This message tests whether the server accepts mail for recipients that do not exist. No action is needed. Run 84213-b, step 3 of 5: RCPT accepted.
`,
	},
];
