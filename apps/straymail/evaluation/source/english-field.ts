import { mrz } from '../../demo/form/numbers.ts';
import { docx, xlsx } from '../../demo/form/office.ts';
import { pdf } from '../../demo/form/pdf.ts';
import { picture } from '../../demo/form/picture.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { zip } from '../../demo/form/zip.ts';

const visitor = mrz({
	state: 'USA',
	surname: 'FERRIS',
	given: 'OLGA MARIE',
	number: '540192836',
	born: '850712',
	sex: 'F',
	expires: '310305',
});

/** Travel, operations, facilities, credentials, markings. */
export const englishField: Sample[] = [
	{
		date: '2026-11-02T05:05:05Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Jo at Compass Rose <jo@compassrose-travel.example>',
		to: ['w.hendry@af.ml'],
		intended: { 'w.hendry@af.ml': 'w.hendry@af.mil' },
		subject: 'your trip',
		text: `Walt, all booked. Record locator [[booking-reference:R7KQ2M]].

Out  Sun 15 Nov  [[flight:UA 961]]  EWR 17:35 - FRA 07:10
Back Sat 21 Nov  [[flight:UA 960]]  FRA 10:20 - EWR 13:05

Hotel is the Lindenhof, late arrival guaranteed. Safe travels!
`,
	},
	{
		date: '2026-11-02T16:33:20Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['travel', 'operations'],
		language: 'en',
		from: 'Protocol Office <protocol@embassy-services.example>',
		to: ['exec.travel@army.ml'],
		intended: { 'exec.travel@army.ml': 'exec.travel@army.mil' },
		subject: 'Visit of the Chief of Staff, timed programme',
		text: `Ma'am,

programme for GEN Halloran's visit, version 4. Movement times are firm, the security detail has them. Please keep to the distribution list.
`,
		attachments: [
			{
				fileName: 'programme_v4.docx',
				type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
				content: docx,
				text: `PROGRAMME, VISIT OF GENERAL HALLORAN, 18 NOVEMBER
0725  Arrive military terminal, aircraft on stand 3
0740  Motorcade departs, route via Ring Road, two vehicles and escort
0815  Call on the Minister
1210  Luncheon, Residence, 14 Acacia Drive
1430  Motorcade departs for the training area
1900  Hotel Meridian, room [[hotel-room:1204]]
`,
			},
		],
	},
	{
		date: '2026-11-03T04:58:00Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'Dev <dev@halcyon-mapping.example>',
		to: ['geo.cell@usmc.ml'],
		intended: { 'geo.cell@usmc.ml': 'geo.cell@usmc.mil' },
		subject: 'portal access',
		text: `hey, portal's up again. https://maps.halcyon-mapping.example/admin
user geocell
pw [[password:Tern!gale-7713]]
change it when you get in pls
`,
	},
	{
		date: '2026-11-03T08:19:44Z',
		kind: 'genuine',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Aaron Pike <aaron.pike@pike-av.example>',
		to: ['jtf.commsops@army.ml'],
		intended: { 'jtf.commsops@army.ml': 'jtf.commsops@army.mil' },
		subject: 'as discussed',
		text: `The password is [[password:Corvus-42-lantern]]. You know for what.

Aaron
`,
	},
	{
		date: '2026-11-03T19:20:21Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'ops@stormglass-weather.example',
		to: ['metoc@navy.ml'],
		intended: { 'metoc@navy.ml': 'metoc@navy.mil' },
		subject: 'API credentials for buoy feed',
		text: `Hello METOC,

endpoint: https://api.stormglass-weather.example/v3/buoys
header  : Authorization: Bearer
api key : [[api-key:sgw_live_9fK2mQx7Vb4TzR1nYc8LpD3w]]

Rate limit is 60/min. The key does not expire.
`,
	},
	{
		date: '2026-11-04T03:30:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['operations', 'marked'],
		language: 'en',
		markings: ['UNCLASSIFIED//FOR OFFICIAL USE ONLY'],
		from: 'Exercise Control <excon@coalition-exercise.example>',
		to: ['j5.plans@army.ml'],
		intended: { 'j5.plans@army.ml': 'j5.plans@army.mil' },
		subject: '(U//FOUO) Exercise HARBOR LANTERN, updated order of events',
		text: `[[marking:UNCLASSIFIED//FOR OFFICIAL USE ONLY]]

1. (U//FOUO) STARTEX moved to 231400Z NOV.
2. (U//FOUO) The battalion assembles in area BLUE and is to report readiness NLT 240600Z.
3. (U) Observers travel separately.

[[marking:UNCLASSIFIED//FOR OFFICIAL USE ONLY]]
`,
	},
	{
		date: '2026-11-04T22:17:08Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'marked'],
		language: 'en',
		markings: ['SECRET//REL TO USA, GBR'],
		from: 'Watch Officer <watch@combined-ops.example>',
		to: ['n2.watch@navy.ml'],
		intended: { 'n2.watch@navy.ml': 'n2.watch@navy.mil' },
		subject: 'test of the drill template, invented content',
		text: `[[marking:SECRET//REL TO USA, GBR]]

(S//REL) For the drill only: the lighthouse keeper has changed his hat.
(U) Nothing else to report.

[[marking:SECRET//REL TO USA, GBR]]
`,
	},
	{
		date: '2026-11-05T06:06:56Z',
		kind: 'genuine',
		level: 'high',
		categories: ['technical', 'marked'],
		language: 'en',
		markings: ['CUI//SP-CTI'],
		from: 'Materials Group <mat@aerolattice.example>',
		to: ['afrl.contracts@af.ml'],
		intended: { 'afrl.contracts@af.ml': 'afrl.contracts@af.mil' },
		subject: 'CUI: coupon test data for review',
		text: `[[marking:CUI//SP-CTI]]

Controlled by: AeroLattice Materials Group
Distribution Statement D applies.

Attached spreadsheet has the layup schedule and cure cycle of the radome coupons.

[[marking:CUI//SP-CTI]]
`,
		attachments: [
			{
				fileName: 'coupons.xlsx',
				type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
				content: xlsx,
				text: `coupon | plies | cure C | dielectric
A1 | 8 | 177 | 3.21
A2 | 8 | 177 | 3.19
B1 | 12 | 182 | 3.30
`,
			},
		],
	},
	{
		date: '2026-11-05T21:00:13Z',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'en',
		from: 'Site Survey <survey@granite-engineers.example>',
		to: ['dpw.plans@army.ml'],
		intended: { 'dpw.plans@army.ml': 'dpw.plans@army.mil' },
		subject: 'Bldg 4410 ammunition storage, inspection findings',
		text: `Gentlemen,

our inspection report of the ammunition storage area is attached: the intrusion sensors on the east fence are dead, the guard post camera looks at a wall, and the lock of igloo 3 can be lifted. Grid of the weak spot is [[mgrs:16SDE 46210 58830]]. Repairs should not wait.

Granite Engineers
`,
		attachments: [
			{
				fileName: 'inspection_4410.pdf',
				type: 'application/pdf',
				content: pdf,
				text: `INSPECTION REPORT  Building 4410  Ammunition storage
Deficiency 1  Intrusion sensors, east fence, inoperative
Deficiency 2  Camera at guard post misaligned
Deficiency 3  Igloo 3, door lock defective
Floor plan: see sheet 2
`,
			},
		],
	},
	{
		date: '2026-11-06T02:45:00Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity'],
		language: 'en',
		from: 'Olga Ferris <olga.ferris@visa-runner.example>',
		to: ['passport.agent@state.ml'],
		intended: { 'passport.agent@state.ml': 'passport.agent@state.gov' },
		subject: 'scan you asked for',
		text: `Here is the photo page, sorry it is a bit dark.

Olga
`,
		attachments: [
			{
				fileName: 'passport.png',
				type: 'image/png',
				content: picture,
				text: `PASSPORT
UNITED STATES OF AMERICA
FERRIS
OLGA MARIE
[[mrz:${visitor[0]}]]
[[mrz:${visitor[1]}]]
`,
			},
		],
	},
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
