import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, csvFile, pdfFile, pictureFile } from '../file-parts.ts';

export const englishField: Sample[] = [
	{
		date: '2026-11-04T18:26:00+00:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['travel', 'operations', 'credentials'],
		language: 'en',
		from: 'Ibrahim Cissé, Rivage Executive Cars <dispatch@rivage-executive.example>',
		to: ['dakar.motorpool@state.ml', 'kellerts@state.ml'],
		cc: ['hoyle.protocol@state.gov'],
		intended: {
			'dakar.motorpool@state.ml': 'dakar.motorpool@state.gov',
			'kellerts@state.ml': 'kellerts@state.gov',
		},
		subject: 'Deputy Secretary 11-12 Nov, final running order',
		text: `Dear Mr Keller,

Final order attached after the call with your advance team, the calendar entry is only for the airport leg. Three changes to the previous one:

- lead car is now the grey Prado, not the white
- we use the corniche both ways, the VDN is dug up at Mermoz
- service entrance of the hotel: keypad [[password:5093#]], the guard is told to expect us

My own number that night is [[phone:+221 77 555 01 38]]. Please tell the drivers not to post pictures this time, the last delegation was on TikTok before it was at table.

God willing all will be smooth,
Ibrahim
`,
		attachments: [
			pdfFile(
				'running_order_final.pdf',
				`RIVAGE EXECUTIVE CARS - RUNNING ORDER (FINAL)
Principal: Deputy Secretary. Three cars plus gendarmerie motorcycles.
Wed 11 Nov
21:35 arrival [[flight:SN 203]], VIP lounge, cars on apron side
22:05 depart airport toll road, lead - principal - follow
22:50 hotel service entrance, suite [[hotel-room:714]], lift held
Thu 12 Nov
08:10 depart hotel, corniche
08:30 Presidency, east gate
11:45 depart Presidency
12:05 residence, lunch
15:20 depart residence for airport`,
			),
			calendarFile('airport_leg.ics', [
				'PRODID:-//Rivage//Dispatch//EN',
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:rv-1111@rivage-executive.example',
				'DTSTAMP:20261104T182600Z',
				'DTSTART:20261111T213500Z',
				'DTEND:20261111T225000Z',
				'SUMMARY:DepSec airport pickup, 3 cars',
				'LOCATION:Blaise Diagne, VIP lounge',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-12T10:40:00-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'identity', 'personal'],
		language: 'en',
		from: 'Dana Whitlock <dwhitlock@calibra-range.example>',
		to: ['visitor.control@jbsa.ml', 'marcus.trevino@us.af.ml'],
		intended: {
			'visitor.control@jbsa.ml': 'visitor.control@jbsa.mil',
			'marcus.trevino@us.af.ml': 'marcus.trevino@us.af.mil',
		},
		subject: 'Visit request, calibration crew, week of 30 Nov',
		text: `Marcus / Visitor Control,

Four on the crew this time, Renata replaces Bill (knee surgery - he says hi). Everything you need should be in the csv. Renata is still waiting on her Social so I put the taxpayer number, let me know if the form chokes on that.

V/r
Dana Whitlock
FSO, Calibra Range Services
`,
		attachments: [
			csvFile(
				'crew_4.csv',
				`Last,First,DOB,SSN or ITIN,DoD ID,Passport,Citizenship
Osgood,Trent,[[date-of-birth:1979-03-18]],[[us-ssn:531-48-2079]],[[dod-id:1284659037]],,US
Pfeiffer,Luanne,[[date-of-birth:1990-12-05]],[[us-ssn:418-27-6603]],[[dod-id:1409276615]],,US
Hutchins,Darnell,[[date-of-birth:1985-08-29]],[[us-ssn:247-61-9318]],[[dod-id:1173308452]],,US
Quiroga,Renata,[[date-of-birth:1994-01-14]],[[us-itin:914-78-3306]],,[[passport-number:G31847029]],MX
`,
			),
		],
	},
	{
		date: '2026-11-19T16:03:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'en',
		from: 'Paul Ostrander PE <postrander@tidewater-inspect.example>',
		to: ['gail.m.forsberg.civ@us.navy.ml'],
		intended: { 'gail.m.forsberg.civ@us.navy.ml': 'gail.m.forsberg.civ@us.navy.mil' },
		subject: 'Fuel farm walkdown - draft + photo',
		headers: [
			['In-Reply-To', '<b7.2026111814@tidewater-inspect.example>'],
			['References', '<b7.2026111814@tidewater-inspect.example>'],
		],
		text: `Gail, draft is attached so you can start on the work orders, stamped version next week. The fence gap is the one I'd fix before anything else - you could drive a truck through it and nobody in the tower would see.

Photo is the valve pit on tank 4.

Paul

> On Nov 18, Gail wrote:
> can you get me something, anything, before the budget drill closes Friday?
`,
		attachments: [
			pdfFile(
				'walkdown_draft.pdf',
				`TIDEWATER INSPECTION - WALKDOWN OF BULK FUEL STORAGE, DRAFT
Pier manifold at [[geo-coordinate:36.94871, -76.33052]], grid [[mgrs:18SUF8152789945]]
Tank 2: floating roof seal torn over 4 ft, vapor reading 18 percent LEL.
Tank 4: manual shutoff seized open. Remote shutoff has no battery backup.
North fence: 11 ft gap behind pump house, camera 6 does not cover it.
Fire main pressure 62 psi, required 100. Foam tank at one third.
Spill plan names a duty officer who retired in 2024.
Recommendation: close fence gap and replace shutoff within 30 days.`,
			),
			pictureFile(
				'pit4.png',
				`TANK 4 VALVE PIT
LOOKING NORTH TO PUMP HOUSE
CAMERA 6 BLIND SIDE`,
			),
		],
	},
	{
		date: '2026-11-23T12:14:00+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal', 'financial'],
		language: 'en',
		from: 'Moira Abernethy <moira.abernethy@stonegate-advice.example>',
		to: ['colin.farquhar284@modgov.uk'],
		intended: { 'colin.farquhar284@modgov.uk': 'colin.farquhar284@mod.gov.uk' },
		subject: 'Your forecast: one thing to check',
		charset: 'iso-8859-1',
		encoding: '8bit',
		text: `Dear Colin,

I have now heard back from the scheme administrators. They had you down as leaving in 2019, which explains the alarming figure you rang me about. With the reserve service added, the forecast at 60 is £14,870 a year plus a lump sum of £44,610, so you may breathe out.

For the correction they want you to confirm, in your own hand, that the following belongs to you:

    National Insurance number   [[uk-nino:PX 48 21 73 B]]
    Date of birth               [[date-of-birth:17 February 1976]]
    Address held                [[home-address:2 Rowan Brae, Dunblane FK15 0QT]]

If the address is the old quarter and not the cottage, tell me and I'll have it amended at the same time. There is no fee for any of this.

Yours sincerely,
Moira Abernethy
`,
	},
];
