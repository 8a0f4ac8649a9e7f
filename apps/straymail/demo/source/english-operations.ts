import { docx } from '../form/office.ts';
import { pdf } from '../form/pdf.ts';
import type { Sample } from '../form/sample.ts';
import { zip } from '../form/zip.ts';
import { meantMil } from './intended.ts';

export const englishOperations: Sample[] = [
	{
		date: '2026-11-03T05:12:48Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'marked'],
		language: 'en',
		markings: ['SECRET//NOFORN'],
		from: 'Watch Officer <watch@orchard-analytics.example>',
		to: ['j2.desk@us.army.ml'],
		intended: meantMil('j2.desk@us.army.ml'),
		subject: 'Daily summary 3 Nov',
		text: `[[marking:SECRET//NOFORN]]

1. Exercise ORCHARD GATE. Blue force patrol reports two unknown vehicles near [[mgrs:11SNV 4812 7733]] at 0340Z.
2. Intelligence assesses a probe of the perimeter by the exercise enemy within 24 hours.
3. Request overhead imagery of the wadi to the east.

[[marking:SECRET//NOFORN]]
`,
	},
	{
		date: '2026-11-04T12:58:31Z',
		kind: 'genuine',
		level: 'high',
		categories: ['operations', 'marked'],
		language: 'en',
		markings: ['FOUO'],
		from: 'Gene Ashby <gene.ashby@stonebridge-support.example>',
		to: ['g3.readiness@us.army.ml'],
		cc: ['Kim Lawler <kim.lawler@us.army.mil>'],
		intended: meantMil('g3.readiness@us.army.ml'),
		subject: '[[marking:FOUO]]: readiness of the recovery vehicles',
		text: `[[marking:FOUO]]

Kim, all,

nine of fourteen recovery vehicles are mission capable; three wait for winches, two for crews. The brigade is rated amber for the rotation. Parts are due next month.

Gene Ashby
Stonebridge Support
`,
	},
	{
		date: '2026-11-05T20:41:20Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'en',
		from: 'Dispatch <dispatch@sandpiper-haulage.example>',
		to: ['movement.control@army.ml'],
		intended: meantMil('movement.control@army.ml'),
		subject: 'Convoy timings, second transport company',
		text: `Movement control,

the convoy of the second transport company, 22 vehicles, leaves gate 3 on 18 November at 02:30, fuel halt at [[geo-coordinate:36.2361, -115.0342]] at 04:15, and reaches the railhead at 06:40. Two escorts, no police. Return empty the same evening at 21:00.

Sandpiper Haulage, dispatch
`,
	},
	{
		date: '2026-11-06T13:25:55Z',
		kind: 'genuine',
		level: 'high',
		categories: ['facility', 'marked'],
		language: 'en',
		markings: ['CUI'],
		from: 'Neil Farrow <neil.farrow@farrow-inspections.example>',
		to: ['Base Engineer <base.engineer@us.af.ml>'],
		intended: meantMil('base.engineer@us.af.ml'),
		subject: 'Inspection of the fuel farm, draft report',
		text: `Chief,

draft attached; comments by the 20th please.

Neil Farrow
`,
		attachments: [
			{
				fileName: 'fuel-farm-inspection.docx',
				type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
				content: docx,
				text: `[[marking:CUI]]
Facility inspection report: bulk fuel storage, north side of the base
Tank 4: inner floating roof stuck, vent corroded. Tank 6: foam line blocked.
Perimeter fence: gap of two feet behind the pump house. Camera 11 does not cover it.
Gate 2: lock replaced, old keys not collected.
Overall: unsatisfactory. Second inspection within sixty days.
[[marking:CUI]]
`,
			},
		],
	},
	{
		date: '2026-11-07T09:08:08Z',
		kind: 'genuine',
		level: 'high',
		categories: ['technical', 'marked'],
		language: 'en',
		markings: ['DISTRIBUTION STATEMENT D'],
		from: 'Drawing Office <drawings@kestrel-hydraulics.example>',
		to: ['program.office@mail.navy.ml'],
		intended: meantMil('program.office@mail.navy.ml'),
		subject: 'Drawing 77-1402 revision C',
		text: `Please find revision C of the actuator drawing. Tolerances on sheet 2 have changed.

Kestrel Hydraulics, drawing office
`,
		attachments: [
			{
				fileName: '77-1402C.pdf',
				type: 'application/pdf',
				content: pdf,
				text: `KESTREL HYDRAULICS    DRAWING 77-1402   REV C   SHEET 1 OF 2
HATCH ACTUATOR, EXPORT CONTROLLED TECHNICAL DATA

[[marking:DISTRIBUTION STATEMENT D]]. Distribution authorized to the Department of
Defense and U.S. DoD contractors only; critical technology; 1 October 2026.

Bore 48.00 +0.02/-0.00   Stroke 310   Proof pressure 420 bar
Material 17-4PH, condition H1025. Part number 4111-1402-0093.
`,
			},
		],
	},
	{
		date: '2026-11-08T14:36:42Z',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'en',
		from: 'Yolanda Mertz <ymertz@mertz-security.example>',
		to: ['force.protection@usmc.ml'],
		intended: meantMil('force.protection@usmc.ml'),
		subject: 'Camera plan of the main gate',
		text: `Gunny,

floor plan and camera list of the main gate building are in the archive. The recorder answers at [[ip-address:198.51.100.17]] inside your network.

Yolanda
`,
		attachments: [
			{
				fileName: 'gate-plan.zip',
				type: 'application/zip',
				content: (text) => zip([{ name: 'gate/cameras.txt', content: Buffer.from(text) }]),
				text: `Main gate, building 12, security camera plan
1  roof north, sees lane 1 and 2
2  roof south, sees the search bay
3  guard room door; blind spot of four yards to the armory
Position of the mast: [[geo-coordinate:34.6718 N, 77.3461 W]]
`,
			},
		],
	},
	{
		date: '2026-11-16T14:14:14Z',
		kind: 'genuine',
		categories: [],
		language: 'en',
		from: 'Ivan Sorel <ivan.sorel@sorel-legal.example>',
		to: ['claims@us.army.ml'],
		intended: meantMil('claims@us.army.ml'),
		subject: 'Documents, protected',
		text: `Hello,

the documents are in the protected archive. I will give you the word by telephone.

Ivan Sorel
`,
		attachments: [
			{
				fileName: 'documents.zip',
				type: 'application/zip',
				content: (text) => zip([{ name: 'statement.txt', content: Buffer.from(text) }], 'read-me-the-word'),
				text: 'Statement of the claimant, nothing of which can be read without the word.\n',
			},
		],
	},
	{
		date: '2026-11-17T16:42:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Sales <sales@halyard-fasteners.example>',
		to: ['supply.desk@dla.ml'],
		intended: meantMil('supply.desk@dla.ml'),
		subject: 'Re: stock numbers',
		text: `Hello Pat,

both are on the shelf: NSN 5310-00-123-4567 (washers) and 5305-01-555-2210 (screws). Tracking number of the last parcel was 1Z 999 AA1 01 2345 6784. Maureen is back on Monday.

Halyard Fasteners
`,
	},
];
