import type { Sample } from '../../demo/form/sample.ts';
import { zip } from '../../demo/form/zip.ts';

/** Travel, operations, facilities, credentials, markings. */
export const englishFieldSecond: Sample[] = [
	{
		date: '2026-11-06T20:10:10Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Reserve Historian <pete@unit-history.example>',
		to: ['history.office@army.ml'],
		intended: { 'history.office@army.ml': 'history.office@army.mil' },
		subject: 'declassified 1944 files',
		text: `I spent the day with the declassified TOP SECRET boxes from 1944. The cover sheets say SECRET in red crayon, lovely. Could you tell me whether the 3rd battalion crossed before or after dusk? For the museum label only.

Pete
`,
	},
	{
		date: '2026-11-07T05:25:35Z',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'en',
		from: 'Fuel Ops <fuelops@meridian-bunkering.example>',
		to: ['n4.fuels@navy.ml'],
		intended: { 'n4.fuels@navy.ml': 'n4.fuels@navy.mil' },
		subject: 'bunkering, next port call',
		text: `Good morning,

confirm the ship arrives 19 Nov 0600 local at berth 7, takes 420 t F-76 and sails 20 Nov 2200. Two escorts follow at twelve hours. Readiness of the group as you told us on the phone.

Meridian
`,
	},
	{
		date: '2026-11-07T18:18:18Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Marsha Keene <marsha@keene-roofing.example>',
		to: ['housing.office@af.ml'],
		intended: { 'housing.office@af.ml': 'housing.office@af.mil' },
		subject: 'version 10.0.4.12 of the planner does not open',
		text: `Hi, the scheduling program (it says version 10.0.4.12, build 2026.11.3.1) crashes when I open job 4111-1111. Ticket 1234567890. Could somebody look?

Marsha
`,
	},
	{
		date: '2026-11-08T06:59:59Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'sysadmin <root@bluefin-hosting.example>',
		to: ['noc@dla.ml'],
		intended: { 'noc@dla.ml': 'noc@dla.mil' },
		subject: 'deploy key',
		text: `zipped, no password on the zip, the key has none either. host is [[ip-address:192.0.2.44]] (yes really).
`,
		attachments: [
			{
				fileName: 'deploy.zip',
				type: 'application/zip',
				content: (text) => zip([{ name: 'id_ed25519', content: Buffer.from(text) }]),
				text: `[[private-key:-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
QyNTUxOQAAACBKx0q3mJ8Wn5v0r7c2Yk1uQe6Tz4Hd9sLb3GfRw8aXpQAAAJgq1v2yKtb9
-----END OPENSSH PRIVATE KEY-----]]
`,
			},
		],
	},
	{
		date: '2026-11-08T14:44:01Z',
		kind: 'genuine',
		level: 'high',
		categories: ['marked', 'diplomatic'],
		language: 'en',
		markings: ['OFFICIAL-SENSITIVE'],
		from: 'Desk Officer <desk.sahel@foreign-liaison.example>',
		to: ['af.desk@state.ml'],
		intended: { 'af.desk@state.ml': 'af.desk@state.gov' },
		subject: '[[marking:OFFICIAL-SENSITIVE]]: read-out of the meeting with the envoy',
		text: `[[marking:OFFICIAL-SENSITIVE]]

The envoy hinted that his minister will abstain. He asked that this not be attributed. Our ambassador will lift it in the capital next week.

[[marking:OFFICIAL-SENSITIVE]]
`,
	},
	{
		date: '2026-11-09T07:07:00Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'en',
		from: 'Consulate, Political Section <pol@consulate-north.example>',
		to: ['protocol@state.ml'],
		intended: { 'protocol@state.ml': 'protocol@state.gov' },
		subject: 'Note verbale No. 118/2026',
		text: `The Consulate presents its compliments to the Department of State and has the honour to request accreditation for its new vice-consul, Mr. Idris Belmont. The Consulate avails itself of this opportunity to renew to the Department the assurances of its highest consideration.
`,
	},
	{
		date: '2026-11-09T15:31:00Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['personnel', 'identity', 'personal'],
		language: 'en',
		from: 'Charter Desk <charter@skyferry-air.example>',
		to: ['atoc@af.ml'],
		intended: { 'atoc@af.ml': 'atoc@af.mil' },
		subject: 'API data, charter SFY 2210',
		text: `Passenger information as filed. Eleven souls. Any change before 1800 please.
`,
		attachments: [
			{
				fileName: 'pax.csv',
				type: 'text/csv',
				text: `surname,given,birth date,passport no
Abel,Norman,[[date-of-birth:1988-02-11]],[[passport-number:C03821945]]
Best,Carla,[[date-of-birth:1990-07-30]],[[passport-number:C03821977]]
Cole,Trent,[[date-of-birth:1979-12-05]],[[passport-number:C03822018]]
Dean,Olive,[[date-of-birth:1995-03-22]],[[passport-number:C03822046]]
East,Bram,[[date-of-birth:1984-10-09]],[[passport-number:C03822091]]
Ford,Lena,[[date-of-birth:1992-06-17]],[[passport-number:C03822113]]
Gray,Milo,[[date-of-birth:1987-01-28]],[[passport-number:C03822154]]
Hart,Suze,[[date-of-birth:1998-09-14]],[[passport-number:C03822180]]
Ives,Kurt,[[date-of-birth:1981-04-03]],[[passport-number:C03822207]]
Judd,Nell,[[date-of-birth:1993-11-25]],[[passport-number:C03822239]]
Kidd,Otto,[[date-of-birth:1989-05-19]],[[passport-number:C03822271]]
`,
			},
		],
	},
	{
		date: '2026-11-09T23:50:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Tom <tom@lakehouse-anglers.example>',
		to: ['bob.rudd@navy.ml'],
		intended: { 'bob.rudd@navy.ml': 'bob.rudd@navy.mil' },
		subject: 'top secret fishing spot',
		text: `Bob, I'm not telling anyone where it is, it's classified ;-) Saturday, your boat or mine? Bring the good rods.

T
`,
	},
	{
		date: '2026-11-10T08:08:28Z',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'en',
		from: 'Drone Survey <pilot@overlook-survey.example>',
		to: ['base.ops@usmc.ml'],
		intended: { 'base.ops@usmc.ml': 'base.ops@usmc.mil' },
		subject: 'orthophoto of the pier and magazine',
		text: `Sir, flown yesterday. Centre of the magazine is at [[geo-coordinate:34.6412, -77.3385]]. Floor plan of the guard house overlaid as you wished. Security cameras are marked red.

Overlook
`,
	},
	{
		date: '2026-11-10T19:35:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['marked', 'technical'],
		language: 'en',
		markings: ['DISTRIBUTION STATEMENT C'],
		from: 'Tech Pubs <pubs@turbine-docs.example>',
		to: ['tech.library@af.ml'],
		intended: { 'tech.library@af.ml': 'tech.library@af.mil' },
		subject: 'TO revision, turbine blade repair',
		text: `Revision 12 for your review.

[[marking:DISTRIBUTION STATEMENT C]]. Distribution authorized to U.S. Government agencies and their contractors; critical technology; 9 Nov 2026.
WARNING: This document contains technical data whose export is restricted by the Arms Export Control Act.
`,
	},
];
