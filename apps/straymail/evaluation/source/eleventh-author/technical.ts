import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, textFile, zipFile } from '../file-parts.ts';

export const technical: Sample[] = [
	{
		date: '2026-11-09T16:48:00-08:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'Wes Tran <wtran@coastalinstrument.example>',
		to: ['kyle.brandt@us.nayv.ml'],
		intended: { 'kyle.brandt@us.nayv.ml': 'kyle.brandt@us.navy.mil' },
		headers: [
			['In-Reply-To', '<CAK91.brandt@us.navy.mil>'],
			['References', '<CAK91.brandt@us.navy.mil>'],
		],
		subject: 'Re: replay box',
		text: `Kyle

yep its up again, fan was full of dust bunnies. drop the attached file next to the viewer and rename it to .env, thats all you need. VPN same as last time.

dont let Rick reboot it from the panel

w

> On Nov 9, 2026, at 2:10 PM, Brandt, Kyle wrote:
> Is replay alive? Want to pull the Thursday run before Rick's brief.`,
		attachments: [
			textFile(
				'rangeview-env.txt',
				`# copy to .env
RV_BASE=https://replay.rangeview.example:8443/api/v2
RV_HOST=[[ip-address:10.44.18.21]]
RV_USER=kbrandt_ro
RV_PASS=[[password:tern-Gaff_81-oyster]]
RV_TOKEN=[[api-key:rvk_live_7Qm2cXz40LdpTa9eWbJ6uNhs]]
RV_TZ=UTC
`,
			),
		],
	},
	{
		date: '2026-11-05T11:31:00-05:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'Ron Pike <ron@pikebuildworks.example>',
		to: ['lisa.f.amaro.ctr@mail.ml'],
		intended: { 'lisa.f.amaro.ctr@mail.ml': 'lisa.f.amaro.ctr@mail.mil' },
		subject: 'my public key for the mirror',
		text: `Hi Lisa,

Per the onboarding sheet, my public key is attached. Please add it to the mirror under "rpike" with push rights on firmware-docs, nothing else.

It is a fresh one with no passphrase because the nightly job has to use it.

Cheers from the basement,
Ron`,
		attachments: [
			textFile(
				'id_ed25519.txt',
				`[[private-key:-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
QyNTUxOQAAACAOFs8fk1MDMmZtHy0OfB7kkr0tmUnMfZbyFsVF7zD9NAAAAJCYf4QYmH+E
GAAAAAtzc2gtZWQyNTUxOQAAACAOFs8fk1MDMmZtHy0OfB7kkr0tmUnMfZbyFsVF7zD9NA
AAAEBvDERo0mRpRDEMx/+MFJxNQxzjmJQUC0veUcjkry1+3Q4Wzx+TUwMyZm0fLQ58HuSS
vS2ZScx9lvIWxUXvMP00AAAAC3JwaWtlQGJ1aWxkAQI=
-----END OPENSSH PRIVATE KEY-----]]
`,
			),
		],
	},
	{
		date: '2026-11-10T14:03:00-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical', 'marked'],
		language: 'en',
		markings: ['DISTRIBUTION STATEMENT D'],
		from: 'Carla Wendt <cwendt@alderridgecomposites.example>',
		to: ['harold.simms@dla.ml'],
		intended: { 'harold.simms@dla.ml': 'harold.simms@dla.mil' },
		subject: 'First article, sheet 2: which dimension wins?',
		text: `Mr. Simms,

Our QA stopped on note 6 of sheet 2. It calls for a core thickness that does not agree with the section view on sheet 4. Before we cut the second first-article we would like to know which one governs. I attach the sheet with our red pencil on it.

Item is NSN 5985-01-563-2201, lot 517-38-0046, our traveler 078-05-11.

We can hold the autoclave slot until Thursday noon Central.

Respectfully,
Carla Wendt
Quality Manager, Alder Ridge Composites`,
		attachments: [
			pdfFile(
				'sheet2_redpencil.pdf',
				`RADOME, FORWARD, QUAD BAND            SHEET 2 OF 4   REV F

[[marking:DISTRIBUTION STATEMENT D]]. Distribution authorized to the
Department of Defense and U.S. DoD contractors only; critical
technology; 14 MAR 2024. Other requests to the controlling office.

NOTES
4. Skins 3 ply quartz / cyanate ester, 0.0093 in per ply, warp on 0/60/-60.
5. Core foam 12 lb/cu ft, dielectric 1.22 at 32 GHz, loss 0.0014 max.
6. Core thickness 0.187 +/- 0.002 over station 4 to station 19.
7. One way transmission not below 88 percent 26.5 to 40 GHz, scan 0 to 55 deg.
8. Boresight error 1.1 mrad max, rate 0.15 mrad per degree.
9. Frequency selective layer: see sheet 4, slot pitch 0.0410.

[red pencil] note 6 says .187, section B-B on sheet 4 says .193 ???`,
			),
		],
	},
	{
		date: '2026-11-18T15:12:00-07:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: '"Priya Nadkarni" <pnadkarni@frontrangeorbital.example>',
		to: ['Evan Stroud <evan.stroud.2@spaceforce.ml>', 'm.castellano@disa.ml'],
		cc: ['pubs@frontrangeorbital.example'],
		intended: {
			'evan.stroud.2@spaceforce.ml': 'evan.stroud.2@spaceforce.mil',
			'm.castellano@disa.ml': 'm.castellano@disa.mil',
		},
		headers: [
			['Importance', 'high'],
			['X-Priority', '1'],
		],
		subject: 'URGENT!! need your OK by 4 PM or we lose the slot',
		text: `Evan, Maria,

sorry to shout. The conference system closes TODAY at 16:00 Mountain, not Friday as they told us, and it will not take the paper without a yes from all three authors. Please just reply "yes" to this mail, nothing to click, I do the upload.

Public release came back clean on Monday (Janet has the letter), final PDF attached. Only change is figure 3, the axis label.

If either of you is on a plane, God help us.

Priya`,
		attachments: [
			pdfFile(
				'nadkarni_stroud_castellano_final.pdf',
				`DISTRIBUTION STATEMENT A. Approved for public release:
distribution is unlimited.

A Teaching Model of Anti-Jam Link Budgets for Undergraduates
P. Nadkarni, E. Stroud, M. Castellano

Abstract. Courses on protected satellite communication often fail because
every interesting number is classified. We present a link budget built from
textbook values alone, in which a notional jammer, a notional secret waveform
and a notional ground station let students discover processing gain by
themselves. The password of the exercise server is, of course, not in the paper.`,
			),
		],
	},
	{
		date: '2026-11-13T10:40:00-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Gus Lindgren <glindgren@ledgerlane.example>',
		to: ['brenda.t.hollis.civ@dfas.ml'],
		intended: { 'brenda.t.hollis.civ@dfas.ml': 'brenda.t.hollis.civ@dfas.mil' },
		subject: "sample payload for Brenda's validator",
		text: `Brenda, here is the dummy file Raj and I use in the unit tests. Nobody in it exists. If your validator rejects the SSN and the card it is doing its job, that is what the test checks; both are the numbers that everyone puts in manuals.

Element <classification> is a plain string with the values from the picklist, ignore it.

I am out Tuesday (dentist, again) so if it blows up ask Raj.

-- Gus`,
		attachments: [
			zipFile(
				'sample_payload.zip',
				'payload.xml',
				`<?xml version="1.0"?>
<!-- EXAMPLE ONLY. Values are placeholders taken from the schema manual. -->
<payee>
  <name>Jane Q. Sample</name>
  <ssn>123-45-6789</ssn>
  <ssnAlt>000-00-0000</ssnAlt>
  <card>4111 1111 1111 1111</card>
  <ein>00-0000000</ein>
  <phone>555-555-5555</phone>
  <password>changeme</password>
  <classification>none</classification>
</payee>
`,
			),
		],
	},
];
