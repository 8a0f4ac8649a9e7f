import { vin } from '../../demo/form/numbers.ts';
import { docx } from '../../demo/form/office.ts';
import { pdf } from '../../demo/form/pdf.ts';
import { picture } from '../../demo/form/picture.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { zip } from '../../demo/form/zip.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Attachments that hold what the letter does not say, and letters that only sound like it. */
export const englishMoreSecond: Sample[] = [
	{
		date: '2026-11-10T15:40:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'en',
		from: 'Range Control <rangecontrol@drylake-range.example>',
		to: ['ops.wing@af.ml'],
		intended: { 'ops.wing@af.ml': 'ops.wing@af.mil' },
		subject: 'mission cards Thursday',
		text: `Mission cards attached for the four-ship. Tanker track and deconfliction on card 3.
`,
		attachments: [
			{
				fileName: 'cards.docx',
				type: word,
				content: docx,
				text: `MISSION CARD 1
Callsign VIPER 31, takeoff 121530Z, target area BRAVO, time on target 121612Z
MISSION CARD 3
Tanker track ANCHOR 2, FL240, refuel 121545Z
Rules of engagement brief at 1330Z
`,
			},
		],
	},
	{
		date: '2026-11-10T16:16:00Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['marked', 'operations'],
		language: 'en',
		markings: ['NATO SECRET'],
		from: 'Registry <registry@training-registry.example>',
		to: ['sub.registry@nato.ml'],
		intended: { 'sub.registry@nato.ml': 'sub.registry@nato.int' },
		subject: 'training copy, made-up content',
		text: `[[marking:NATO SECRET]]

For the training of registry clerks only. The regatta of the fictional fleet starts at noon, movement of the invented squadron follows.

[[marking:NATO SECRET]]
`,
	},
	{
		date: '2026-11-10T17:30:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['marked', 'legal'],
		language: 'en',
		markings: ['OFFICIAL: Sensitive'],
		from: 'Liaison Officer <lo@canberra-liaison.example>',
		to: ['partners@army.ml'],
		intended: { 'partners@army.ml': 'partners@army.mil' },
		subject: 'disciplinary matter, exchange student [SEC=OFFICIAL:Sensitive]',
		text: `[[marking:OFFICIAL: Sensitive]]

The disciplinary investigation into the exchange student is closed without charge. Please keep the complaint file until June.

[[marking:OFFICIAL: Sensitive]]
`,
	},
	{
		date: '2026-11-10T18:18:00Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Coach Darnell <darnell@little-league-east.example>',
		to: ['team.parents@af.ml'],
		intended: { 'team.parents@af.ml': 'team.parents@af.mil' },
		subject: 'carpool contacts',
		text: `Hi parents, here's who drives. Mike Osborne's mobile is [[phone:+1 702 555 0162]], he lives at [[home-address:88 Juniper Way, Henderson, NV 89012]]. Games start at 10.

Coach D
`,
	},
	{
		date: '2026-11-10T19:00:00Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Reed & Sons Garage <billing@reed-garage.example>',
		to: ['fleet@usmc.ml'],
		intended: { 'fleet@usmc.ml': 'fleet@usmc.mil' },
		subject: 'Invoice 5512, government van',
		text: `Invoice attached, thank you for your business.
`,
		attachments: [
			{
				fileName: 'invoice5512.pdf',
				type: 'application/pdf',
				content: pdf,
				text: `INVOICE 5512
Vehicle VIN [[vin:${vin('1GCHK29U04E112233')}]]
Brake pads and rotors, labor 3.5 h
Total due $812.40, net 30
`,
			},
		],
	},
	{
		date: '2026-11-10T20:20:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Night Shift <helpdesk@quarry-telecom.example>',
		to: ['noc@army.ml'],
		intended: { 'noc@army.ml': 'noc@army.mil' },
		subject: 'trouble ticket 88-4471 closed',
		text: `Ticket closed. Cause was a loose SFP in rack 14. The monitoring page showed [[ip-address:203.0.113.77]] as the far end, now green. Call our switchboard at (800) 555-0100 if it comes back.
`,
	},
	{
		date: '2026-11-10T21:21:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'en',
		from: 'Harbor Survey <plans@saltmarsh-architects.example>',
		to: ['facilities@navy.ml'],
		intended: { 'facilities@navy.ml': 'facilities@navy.mil' },
		subject: 'as-built drawings, comms building',
		text: `Zip attached: floor plan with door alarms, cable vault, generator room. The guard post is on sheet A-3.
`,
		attachments: [
			{
				fileName: 'asbuilt.zip',
				type: 'application/zip',
				content: (text) => zip([{ name: 'notes.txt', content: Buffer.from(text) }]),
				text: `AS-BUILT DRAWINGS, COMMUNICATIONS BUILDING
A-1 site plan   A-2 floor plan   A-3 guard post and access control
Door alarm panel behind the cable vault; key box code on request
`,
			},
		],
	},
	{
		date: '2026-11-11T06:40:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'Badge Office <badges@contract-security.example>',
		to: ['visitor.control@dla.ml'],
		intended: { 'visitor.control@dla.ml': 'visitor.control@dla.mil' },
		subject: 'visit request Friday',
		text: `Visit request for one contractor: Lyle Benton, SSN ending irrelevant, full number on your form: [[us-ssn:604-38-1172]]; place of birth Tulsa; DOB [[date-of-birth:1979/08/16]]. He needs escort.
`,
	},
	{
		date: '2026-11-11T07:15:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Gift Shop <shop@museum-of-flight-east.example>',
		to: ['wing.museum@af.ml'],
		intended: { 'wing.museum@af.ml': 'wing.museum@af.mil' },
		subject: 'mug designs',
		text: `Two designs attached. I prefer the one with the rivets. Price is the same as last year.
`,
		attachments: [
			{
				fileName: 'mug.png',
				type: 'image/png',
				content: picture,
				text: `GIFT SHOP
MUG NO. 2
RIVETS AND WINGS
`,
			},
		],
	},
	{
		date: '2026-11-11T08:08:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['contract', 'technical', 'marked'],
		language: 'en',
		markings: ['CUI'],
		from: 'Program Office <po@vantage-rotor.example>',
		to: ['program.mgr@army.ml'],
		intended: { 'program.mgr@army.ml': 'program.mgr@army.mil' },
		subject: '[[marking:CUI]] - rotor blade tooling, contract mod 7',
		text: `[[marking:CUI]]

Contract mod 7 raises the ceiling to $4,310,000.00. The export-controlled drawing numbers are in the attachment.

[[marking:CUI]]
`,
		attachments: [
			{
				fileName: 'mod7.docx',
				type: word,
				content: docx,
				text: `[[marking:CUI]]
CONTRACT MODIFICATION 7
Tooling for rotor blade, drawings RB-2201 to RB-2219, technical data subject to export control
Ceiling $4,310,000.00
[[marking:CUI]]
`,
			},
		],
	},
	{
		date: '2026-11-11T09:45:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Alma Reyes <alma.reyes@county-library.example>',
		to: ['storytime@navy.ml'],
		intended: { 'storytime@navy.ml': 'storytime@navy.mil' },
		subject: 'deployment storybook for kids',
		text: `Dear Beth,

the storybook about a ship's deployment is lovely. The password in the story ("open sesame") made my group giggle. Shall we read it on the 20th at ten?

Alma
`,
	},
];
