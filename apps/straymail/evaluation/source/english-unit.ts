import type { Sample } from '../../demo/form/sample.ts';
import { meantMil } from '../../demo/source/intended.ts';
import { calendarFile, csvFile, pdfFile, textFile } from './file-parts.ts';

/** Movements, readiness and exercises without any marking. */
export const englishUnit: Sample[] = [
	{
		date: '2026-11-03T23:17:08Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'en',
		from: 'NIGHT DISPATCH <night@tumbleweed-heavyhaul.example>',
		to: ['bn.s4@army.ml', '1lt.oconnor@army.ml'],
		intended: meantMil('bn.s4@army.ml', '1lt.oconnor@army.ml'),
		subject: 'RE: lowboys for tues nite',
		text: `LT here is what my drivers have, holler if any is wrong

serial 1  - 6 lowboys w/ tracks - SP 2115 rel pt [[mgrs:11S NT 5519 0284]]
serial 2 - 5 lowboys, wreckers - SP 2145 same
serial 3 - fuelers & your 2 buses of soldiers - SP 2230
all halt [[mgrs:11S NU 3107 1842]] 40 min NLT 0030
close at the assembly area 0315 +/- 15, lights out last mile per your CO

whoever is sitting in the lead humvee keep it under 45 my guys cant catch up on the grade

Lonnie
`,
	},
	{
		date: '2026-11-08T09:33:51Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'en',
		from: 'Pilot Station <pilots@straits-pilotage.example>',
		to: ['port.ops.watch@us.navy.ml'],
		intended: meantMil('port.ops.watch@us.navy.ml'),
		subject: 'Pilotage windows - your units - wk 47/48',
		text: `Watch,

Windows as booked, in the sheet. Amendments by VHF or by answering this mail before midday.

Straits Pilotage
`,
		attachments: [
			csvFile(
				'wk47-48.csv',
				`unit,evolution,date,pilot on board,berth,tugs
destroyer 1,inbound,2026-11-19,0540,Delta 2,2
oiler,inbound,2026-11-19,0710,fuel pier,3
destroyer 2,inbound,2026-11-20,0540,Delta 3,2
submarine,inbound (night),2026-11-21,0150,Foxtrot,3
submarine,outbound (night),2026-11-24,0220,Foxtrot,3
destroyer 1,outbound,2026-11-25,1630,Delta 2,2
`,
			),
		],
	},
	{
		date: '2026-11-13T18:42:16Z',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'en',
		from: 'Wendell Crisp <wcrisp@aegir-fleet-services.example>',
		to: ['maint.control@marines.ml'],
		intended: meantMil('maint.control@marines.ml'),
		subject: 'Monthly availability brief (pdf of the slides)',
		html: 'alternative',
		text: `Gunny,

Slides in the attached. The old man will ask about slide 2, have an answer.

Crisp
`,
		attachments: [
			pdfFile(
				'MAB_OCT.pdf',
				`AVAILABILITY BRIEF - OCTOBER

Slide 1
Vehicles on hand 41     mission capable 29     rate 71 %
Down for parts 8        down for crew 4

Slide 2
Readiness against deployment order: C-3 (goal C-1 by 15 Jan)
Shortfalls: 3 turret mechanics, 40 mm stocks at 55 %, night vision 62 of 90

Slide 3
Recovery: contact team arrives 1 December
`,
			),
		],
	},
	{
		date: '2026-11-18T01:09:29Z',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'en',
		from: 'Aerial Survey Coop <flightplan@ospreyeye-coop.example>',
		to: ['range.scheduling@us.af.ml'],
		cc: ['deconflict@ospreyeye-coop.example'],
		intended: meantMil('range.scheduling@us.af.ml'),
		subject: 'deconfliction: where is your live fire Thurs?',
		text: `Range,

we were told you have the A-10s on Thursday. Attached are the impact areas I was given over the phone; can you confirm so that my guy with a tiny Cessna does not die? He's counting sage grouse.

Pilar
`,
		attachments: [
			textFile(
				'impact areas.txt',
				`Live fire, two-ship, callsign MULE, guns and inert bombs
area EAST   centre [[geo-coordinate:42°52'18"N 115°31'04"W]] radius 3 nm
area WEST   centre [[geo-coordinate:42.8130, -115.9442]] radius 2 nm
JTAC party on the ridge at [[mgrs:11TNH8731250664]]
second wave if the weather holds
`,
			),
		],
	},
	{
		date: '2026-11-23T15:15:50Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'en',
		from: 'Charter Ops <chops@polestar-charter.example>',
		to: ['uldm@army.ml'],
		intended: meantMil('uldm@army.ml'),
		subject: 'Main body, chalks 1-3, block times',
		text: `Hello,

calendar file for your phones. Chalk 2 slipped two hours, tail swap. Baggage team of 20 four hours prior as usual.

Polestar Charter Ops
`,
		attachments: [
			calendarFile('mainbody.ics', [
				'PRODID:-//Polestar//Ops 3//EN',
				'METHOD:PUBLISH',
				...[
					['1', '20261201T040000Z', '20261201T143000Z', '168 pax, battalion headquarters, A company'],
					['2', '20261201T180000Z', '20261202T043000Z', '171 pax, B company, C company (-)'],
					['3', '20261203T060000Z', '20261203T163000Z', '144 pax, C company, forward support company'],
				].flatMap(([chalk, start, end, load]) => [
					'BEGIN:VEVENT',
					`UID:chalk${chalk}@polestar-charter.example`,
					'DTSTAMP:20261123T151500Z',
					`DTSTART:${start}`,
					`DTEND:${end}`,
					`SUMMARY:Chalk ${chalk} deployment flight`,
					`DESCRIPTION:${(load ?? '').replaceAll(',', '\\,')}`,
					'LOCATION:Departure airfield\\, north ramp',
					'END:VEVENT',
				]),
			]),
		],
	},
];
