import { xlsx } from '../form/office.ts';
import { pdf } from '../form/pdf.ts';
import type { Sample } from '../form/sample.ts';
import { meantMil } from './intended.ts';

/** Name, rank, born, passport. */
const crew = [
	['ALVARADO, Luis', 'CAPT', '11 Jan 1979', 'A05510482'],
	['BRISTOW, Helen', 'CDR', '27 Mar 1983', 'A05510517'],
	['CHO, Andrew', 'LCDR', '05 Sep 1986', 'A05510533'],
	['DANFORTH, Wade', 'LT', '19 Dec 1992', 'A05510571'],
	['ECHEVERRIA, Ana', 'LT', '30 Apr 1993', 'A05510604'],
	['FELDER, Monique', 'LTJG', '08 Aug 1998', 'A05510628'],
	['GRUBER, Scott', 'ENS', '21 Feb 2001', 'A05510659'],
	['HOLLIS, Tamara', 'CPO', '14 Jul 1985', 'A05510683'],
	['IYER, Rohan', 'PO1', '02 Nov 1990', 'A05510711'],
	['JENKS, Dustin', 'PO2', '25 May 1996', 'A05510746'],
	['KOWALCZYK, Beth', 'PO2', '17 Oct 1997', 'A05510765'],
	['LABELLE, Pierce', 'PO3', '09 Jun 2002', 'A05510798'],
];

/** DoD ID, name, diagnosis. */
const patients = [
	['1284417392', 'Abbott, Chad', 'type 2 diabetes'],
	['1284420075', 'Barrera, Inez', 'asthma'],
	['1284433861', 'Coyle, Martin', 'hypertension'],
	['1284446120', 'Dreyer, Paula', 'migraine'],
	['1284452983', 'Eastman, Troy', 'post-traumatic stress disorder'],
	['1284461407', 'Fujita, Kenji', 'sleep apnea'],
	['1284470059', 'Gaines, Latoya', 'iron deficiency anemia'],
	['1284482736', 'Hurst, Vernon', 'lumbar disc herniation'],
	['1284495518', 'Ibarra, Celia', 'epilepsy'],
	['1284503694', 'Joyner, Wes', 'hepatitis C'],
	['1284519920', 'Kessler, Dot', 'major depressive disorder'],
];

export const englishPeople: Sample[] = [
	{
		date: '2026-11-04T06:41:13Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['personnel', 'identity', 'personal'],
		language: 'en',
		from: 'Port Agency <ops@gulf-port-agency.example>',
		to: ['n3.ops@eu.navy.ml'],
		intended: meantMil('n3.ops@eu.navy.ml'),
		subject: 'Crew list for port clearance',
		text: `Sirs,

crew list as lodged with the harbour master is attached. Kindly confirm twelve persons.

Port Agency, clearance desk
`,
		attachments: [
			{
				fileName: 'crew-list.pdf',
				type: 'application/pdf',
				content: pdf,
				text: `CREW LIST (IMO FAL Form 5)
No  Family name, given name   Rank   Date of birth   Passport No.
${crew.map(([name = '', rank = '', born, passport], index) => `${String(index + 1).padEnd(4)}${name.padEnd(26)}${rank.padEnd(7)}[[date-of-birth:${born}]]     [[passport-number:${passport}]]`).join('\n')}
`,
			},
		],
	},
	{
		date: '2026-11-05T08:19:57Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['medical', 'personnel', 'identity'],
		language: 'en',
		from: 'Occupational Clinic <records@cedar-occupational.example>',
		to: ['unit.surgeon@us.army.ml'],
		intended: meantMil('unit.surgeon@us.army.ml'),
		subject: 'Non-deployable profiles, November',
		text: `Ma'am,

the sheet with this month's profiles is attached, one soldier a line.

Cedar Occupational Clinic
`,
		attachments: [
			{
				fileName: 'profiles-nov.xlsx',
				type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
				content: xlsx,
				text: `DoD ID | Name | Diagnosis\n${patients.map(([id, name, diagnosis]) => `[[dod-id:${id}]] | ${name} | [[diagnosis:${diagnosis}]]`).join('\n')}\n`,
			},
		],
	},
	{
		date: '2026-11-06T17:50:23Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'en',
		from: 'Dr. Alan Prewitt <aprewitt@lowcountry-imaging.example>',
		to: ['orthopedics.clinic@health.ml'],
		intended: meantMil('orthopedics.clinic@health.ml'),
		subject: 'X-ray report, Mr. Gerald Pruitt',
		text: `Colleagues,

patient Gerald Pruitt, born [[date-of-birth:09/30/1974]], MRN [[medical-record:LCI-2048817]].

X-ray of the left wrist in two planes. Diagnosis: [[diagnosis:fracture of the distal radius]], not displaced. Cast for six weeks, control in ten days.

A. Prewitt, MD
`,
	},
	{
		date: '2026-11-08T12:33:36Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personnel', 'personal'],
		language: 'en',
		from: 'Bonnie Trask <bonnie@trask-moving.example>',
		to: ['Sgt Aldo Ruiz <aldo.ruiz@usmc.ml>'],
		intended: meantMil('aldo.ruiz@usmc.ml'),
		subject: 'Your move under PCS orders',
		text: `Sergeant Ruiz,

thanks for your orders to Camp Pendleton, report date 4 January. We pick up on 14 December at [[home-address:27 Old Ferry Lane, Jacksonville, NC 28540]]. The crew will call your cell, [[phone:910-555-0138]], when they are an hour away.

Bonnie Trask
`,
		attachments: [
			{
				fileName: 'orders.eml',
				type: 'message/rfc822',
				text: `Message-ID: <pcs-3308@usmc.mil>
Date: Fri, 6 Nov 2026 19:02:00 +0000
From: Aldo Ruiz <aldo.ruiz@usmc.mil>
To: Bonnie Trask <bonnie@trask-moving.example>
Subject: orders and new address
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

Ms. Trask, permanent change of station to Camp Pendleton, report no later than
4 January 2027. Our new home address:
[[home-address:9 Bluewater Court, Oceanside, CA 92057]]
`,
			},
		],
	},
	{
		date: '2026-11-09T16:45:50Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'en',
		from: 'Carla Ivers <c.ivers@ivers-mediation.example>',
		to: ['eo.advisor@us.af.ml'],
		intended: meantMil('eo.advisor@us.af.ml'),
		subject: 'Formal complaint, witness statements',
		text: `Sir,

in the internal investigation into the equal opportunity complaint of SrA Holly Danner against her flight chief I have now heard five witnesses. Two of them confirm that she was taken off the roster the day after she complained. My report to the investigating officer follows on Friday; the matter is not to be discussed in the squadron.

Carla Ivers
`,
	},
	{
		date: '2026-11-10T10:27:04Z',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: 'en',
		from: 'Uniform Shop <orders@brass-button.example>',
		to: ['supply.1bn@army.ml'],
		intended: meantMil('supply.1bn@army.ml'),
		subject: 'Staff list for name tapes, please check spelling',
		text: `Hi there,

attached is the staff list of the battalion headquarters as you sent it, sixteen names. Please check the spelling before we embroider.

Brass Button Uniforms
`,
		attachments: [
			{
				fileName: 'staff-list.csv',
				type: 'text/csv; charset=utf-8',
				text: `Rank,Name,Position,Office
LTC,Monroe,Battalion commander,Room A
MAJ,Stiles,Executive officer,Room A
MAJ,Petrov,S3 operations,Room B
CPT,Lund,S1 personnel,Room C
CPT,Abernathy,S2 intelligence,Room D
CPT,Sandoval,S4 logistics,Room C
1LT,Frye,Assistant S3,Room B
2LT,Bautista,Signal,Room D
CSM,Greer,Command sergeant major,Room A
MSG,Tolbert,Operations sergeant,Room B
SFC,Wynn,Supply,Room C
SFC,Mayhew,Training,Room B
SSG,Rossi,Personnel,Room C
SGT,Dube,Mail clerk,Room E
SPC,Quarles,Driver,Room E
SPC,Nyberg,Orderly,Room E
`,
			},
		],
	},
	{
		date: '2026-11-13T09:02:15Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Kelly Brandvold <kelly.brandvold@hearthside-events.example>',
		to: ['family.readiness@army.ml'],
		bcc: ['chris.doyle@us.army.ml'],
		intended: meantMil('family.readiness@army.ml', 'chris.doyle@us.army.ml'),
		subject: 'Secret Santa on 11 December',
		text: `Hi all,

it's no secret that last year's party ran long, so Secret Santa starts at four sharp this time. Chris has classified the gifts by price: nothing over fifteen dollars, and what happens in the raffle stays confidential!

Kelly
`,
	},
	{
		date: '2026-11-15T18:12:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Ruth Ostrander <ruth.ostrander@ostrander-archive.example>',
		to: ['history.office@us.army.ml'],
		intended: meantMil('history.office@us.army.ml'),
		subject: 'Fwd: reading room hours',
		text: `Dear colleagues,

does the message below still hold for December? Mr. Haines would come on a Tuesday.

Ruth Ostrander
`,
		attachments: [
			{
				fileName: 'reading-room.eml',
				type: 'message/rfc822',
				text: `Message-ID: <7741@us.army.mil>
Date: Mon, 21 Sep 2026 14:00:00 +0000
From: History Office <history.office@us.army.mil>
To: Ruth Ostrander <ruth.ostrander@ostrander-archive.example>
Subject: reading room hours
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

The reading room is open on Tuesdays and Thursdays from nine to three.
Bring a photo ID and leave bags in the lockers.
`,
			},
		],
	},
];
