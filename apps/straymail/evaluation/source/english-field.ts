import { mrz } from '../../demo/form/numbers.ts';
import { docx, xlsx } from '../../demo/form/office.ts';
import { pdf } from '../../demo/form/pdf.ts';
import { picture } from '../../demo/form/picture.ts';
import type { Sample } from '../../demo/form/sample.ts';

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
];
