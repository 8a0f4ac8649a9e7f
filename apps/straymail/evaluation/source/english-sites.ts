import type { Sample } from '../../demo/form/sample.ts';
import { meantMil } from '../../demo/source/intended.ts';
import { docxFile, pictureFile, textFile, xlsxFile } from './file-parts.ts';

/** Buildings, fences, networks, ships and drawings. */
export const englishSites: Sample[] = [
	{
		date: '2026-11-04T19:52:30Z',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'en',
		from: 'Alarm Central Station <service@sentrybrook-alarm.example>',
		to: ['physec@dla.ml'],
		intended: meantMil('physec@dla.ml'),
		subject: 'Annual IDS test, zones that failed',
		text: `Good evening. Sheet attached. Until the two sensors are swapped we suggest a walking guard, because anyone who comes over the roof of 14B will not be seen.

Merle
`,
		attachments: [
			xlsxFile(
				'IDS test 2026.xlsx',
				`Zone | Place | Panel | Result
1 | Bldg 14 dock doors | [[ip-address:172.20.6.11]] | pass
2 | Bldg 14 cage | [[ip-address:172.20.6.12]] | pass
3 | Bldg 14B roof hatch | [[ip-address:172.20.6.13]] | FAIL, sensor dead
4 | Bldg 14B skylight | [[ip-address:172.20.6.13]] | FAIL, not wired
5 | Fence, east run | [[ip-address:172.20.6.20]] | pass, 9 s delay
`,
			),
		],
	},
	{
		date: '2026-11-07T14:27:55Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials', 'facility'],
		language: 'en',
		from: 'Janelle (Keyhole Locksmiths) <janelle@keyhole-locksmiths.example>',
		to: ['armory.nco@ng.ml'],
		intended: meantMil('armory.nco@ng.ml'),
		subject: 'new codes',
		text: `Hi Sgt Abbott, all three done today:

side door keypad  [[password:5519*]]
cage keypad       [[password:80427*]]
alarm panel, master user code [[password:7731]]

Change them!!! I always have to say it. Invoice comes by mail.

Janelle
`,
	},
	{
		date: '2026-11-10T07:44:03Z',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'en',
		from: 'Ing. Tobias Wren <twren@wren-geomatics.example>',
		to: ['public.works.officer@navy.ml'],
		intended: meantMil('public.works.officer@navy.ml'),
		subject: 'utility locate around the magazine',
		text: `Hello,

points and a sketch. The duct bank with the alarm cables is only 40 cm down at P3, tell the excavator.

T. Wren
`,
		attachments: [
			textFile(
				'points.txt',
				`P1;manhole, comms;[[geo-coordinate:47.71215, -122.61833]]
P2;manhole, power;[[geo-coordinate:47.71198, -122.61790]]
P3;duct bank bend, alarm cables to the magazine;[[geo-coordinate:47.71160, -122.61742]]
P4;fence corner, gap under the mesh;[[geo-coordinate:47.71133, -122.61705]]
`,
			),
			pictureFile(
				'sketch.png',
				`MAGAZINE 3 - SITE SKETCH
GATE - GUARD HOUSE - FENCE
DUCT BANK TO ALARM PANEL
CAMERA 7 BLIND TO THE NORTH
`,
			),
		],
	},
	{
		date: '2026-11-16T16:38:40Z',
		kind: 'genuine',
		level: 'high',
		categories: ['facility', 'technical'],
		language: 'en',
		from: 'Class & Survey <surveyor@trident-class-survey.example>',
		to: ['shipsuperintendent@msc.navy.ml'],
		intended: meantMil('shipsuperintendent@msc.navy.ml'),
		subject: 'Condition of class - fast supply ship',
		text: `Dear Sir, survey report herewith. Three conditions, one of them overdue. I could not enter the cofferdam, the key was with the mate and the mate was with the dentist.

Capt. (Eng) Haakon Brekke
`,
		attachments: [
			docxFile(
				'survey report.docx',
				`HULL AND MACHINERY SURVEY REPORT
Frame 88 to 94 starboard: wastage of shell plating up to 31 percent, doubler fitted without approval.
Fire main: port loop isolated, two hydrants dead. Emergency generator: failed to start twice in five attempts.
Side port door no. 2: dogs seized, not weathertight; can be opened from outside with a crowbar.
Degaussing: out of service since June.
Conditions of class to be rectified before leaving for sea.
`,
			),
		],
	},
	{
		date: '2026-11-21T13:03:03Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Heritage Open Days <hello@heritage-open-days.example>',
		to: ['pao.garrison@us.army.ml'],
		intended: meantMil('pao.garrison@us.army.ml'),
		subject: 'Old fort tour - leaflet text ok?',
		text: `Hi Melissa,

Could you check this for the leaflet before Dan prints it:

"The fort (1861) is open every Sunday. Meet at the Visitor Center, 200 Parade Avenue, by the flagpole. See the old magazine, the gate house and the cells! Our switchboard is happy to take group bookings: 555-0100."

Dan says the floor plan from the 1890 guidebook is out of copyright.

Thanks a million
Fay
`,
	},
	{
		date: '2026-11-24T20:47:31Z',
		kind: 'genuine',
		level: 'high',
		categories: ['technical'],
		language: 'en',
		from: 'Noor Basheer <nbasheer@calder-avionics.example>',
		to: ['sustainment.eng@us.af.ml'],
		intended: meantMil('sustainment.eng@us.af.ml'),
		subject: 'RE: jam-resistant receiver, mounting + interface notes',
		html: 'alternative',
		text: `Hi Theo,

notes from Tuesday attached. The gain table is the part you can't get from the brochure; keep it in the program, it's export controlled (USML XI).

Noor
`,
		attachments: [
			docxFile(
				'interface notes.docx',
				`Receiver interface notes - technical data subject to ITAR (22 CFR 120-130), do not export
Connector J2: pins 4 and 5 zeroize, active low, hold 200 ms.
Null depth: 38 dB at 3 elements, 46 dB at 7 elements.
Firmware rev 2.8: keep-alive every 20 ms or the front end blanks.
Tolerance of the mounting plate: 0.05 mm, flatness 0.02 mm.
`,
			),
		],
	},
];
