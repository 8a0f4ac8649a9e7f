import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, docxFile, pdfFile, xlsxFile, zipFile } from '../file-parts.ts';

/** Missions, visits and security paper in English. */
export const chancery: Sample[] = [
	{
		date: '2026-11-09T10:42:17Z',
		kind: 'genuine',
		level: 'high',
		categories: ['diplomatic', 'identity', 'personal'],
		language: 'en',
		from: 'Consular Section <consular@ambamali-uk.example>',
		to: ['protocol.visas@fcdogov.uk'],
		intended: { 'protocol.visas@fcdogov.uk': 'protocol.visas@fcdo.gov.uk' },
		subject: 'NV 0417/AML/2026 - courtesy visas, delegation to the Wilton seminar',
		text: `NOTE VERBALE

Ref. 0417/AML/2026

The Embassy of the Republic of Mali presents its compliments to the Foreign, Commonwealth and Development Office (Protocol Directorate, Visas) and has the honour to request that courtesy visas be issued to the three members of the delegation named in the annex, who will attend the seminar on pastoral law at Wilton from 7 to 11 December 2026.

The expenses of the stay are borne by the organisers. The passports will be deposited at the visa application centre as soon as the Directorate has been good enough to give its agreement.

The Embassy avails itself of this opportunity to renew to the Foreign, Commonwealth and Development Office the assurances of its highest consideration.

London, 9 November 2026
(stamp, initials)
`,
		attachments: [
			docxFile(
				'Annex NV 0417.docx',
				`ANNEX TO NOTE VERBALE 0417/AML/2026
Members of the delegation

1. Mrs Fatoumata Sangaré, Director of Legislation
Service passport [[passport-number:SA0417326]], born [[date-of-birth:14/02/1971]] at Kayes

2. Mr Bakary Dembélé, Adviser
Service passport [[passport-number:SA0398114]], born [[date-of-birth:30/09/1984]] at Ségou

3. Mr Hamadoun Cissé, Clerk to the delegation
Ordinary passport [[passport-number:AA2260795]], born [[date-of-birth:02/06/1990]] at Mopti

Single entry, valid for 14 days.
`,
			),
		],
	},
	{
		date: '2026-11-16T19:05:50Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'travel', 'diplomatic'],
		language: 'en',
		from: 'Advance Team <advance@kestrel-protective.example>',
		to: ['r.oduya@state.ml', 'dsvisits@state.ml'],
		cc: ['m.castellanos@state.gov'],
		intended: { 'r.oduya@state.ml': 'r.oduya@state.gov', 'dsvisits@state.ml': 'dsvisits@state.gov' },
		subject: 'v4 run of show, Wed/Thu',
		text: `Rob,

v4 replaces everything you have. Two things moved: the wreath goes before the ministry, and the Ambassador-at-Large no longer walks from the hotel, we drive.

Sheet 1 is ours, the ics is only the working lunch so people stop asking.

Please nobody prints this at the front desk again.

Delphine
`,
		attachments: [
			xlsxFile(
				'ros_v4.xlsx',
				`Day | Time | Move | Vehicles | Note
Wed 18 | 05:50 | Arrival from Addis, [[flight:ET 724]], VIP stairs left | 3 + follow car | K. Adeyemi meets at the aircraft
Wed 18 | 06:35 | Airport to hotel via Route de Sotuba | lead, limo, tail | bridge closed to lorries until 07:00
Wed 18 | 07:20 | Ambassador-at-Large to room [[hotel-room:614]], detail in [[hotel-room:612]] | | no housekeeping on the floor
Wed 18 | 09:10 | Hotel to monument, wreath | lead, limo, tail | 4 minutes standing
Wed 18 | 09:40 | Monument to ministry, north gate | lead, limo, tail | gate open from 09:35
Thu 19 | 08:15 | Hotel to chancery | lead, limo | tail joins at the roundabout
Thu 19 | 22:40 | Departure | 3 + follow car | bags at 20:00
Contact | | Delphine Aubrac, private mobile [[phone:+223 76 41 08 55]] | |
`,
			),
			calendarFile('working-lunch.ics', [
				'PRODID:-//Kestrel//Advance//EN',
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:a1f0-wlunch-18@kestrel-protective.example',
				'DTSTAMP:20261116T185500Z',
				'DTSTART:20261118T123000Z',
				'DTEND:20261118T140000Z',
				'SUMMARY:Working lunch',
				'LOCATION:Ministry\\, small dining room',
				'ORGANIZER:mailto:advance@kestrel-protective.example',
				'ATTENDEE:mailto:r.oduya@state.ml',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-05T13:18:04Z',
		kind: 'genuine',
		level: 'high',
		categories: ['marked', 'operations'],
		language: 'en',
		markings: ['NATO RESTRICTED'],
		from: 'WG/4 Secretariat <secretariat@stanwg-support.example>',
		to: ['ldebruyne@hq.nato.ml', 'torstenhellwig@bundeswehr.ml', 'jaguilarm@mde.ml'],
		cc: ['office.wg4@hq.nato.int'],
		intended: {
			'ldebruyne@hq.nato.ml': 'ldebruyne@hq.nato.int',
			'torstenhellwig@bundeswehr.ml': 'torstenhellwig@bundeswehr.org',
			'jaguilarm@mde.ml': 'jaguilarm@mde.es',
		},
		subject: 'Draft decision sheet WG/4(2026)11, silence until 20 November 17:00',
		text: `Dear members,

Please find the draft decision sheet of last week's session. It is agreed unless a member breaks silence in writing by Friday 20 November, 17:00 Brussels time. Turkey and Spain have already sent drafting points on item 3; they are in.

Handle the annex according to its header. Those of you who read on a phone: please wait until you are in the office.

Next session: 14 January, room to be confirmed.

Secretariat WG/4
`,
		attachments: [
			pdfFile(
				'WG4-2026-11-DS.pdf',
				`[[marking:NATO RESTRICTED]]
WG/4(2026)11 - DRAFT DECISION SHEET

Item 2. Days of supply
The group noted that the two northern depots hold 11 days of F-34
at planned consumption against a requirement of 20, and that the
pumping station at the second depot is out of use until March.

Item 3. Couplings
Four nations report that their bulk trucks cannot discharge into the
forward site without the adaptor. Deployment of the battlegroup
before the adaptors arrive is not supported.

Item 4. Any other business
None.

NATO RESTRICTED
`,
			),
		],
	},
	{
		date: '2026-11-11T23:31:40Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['marked', 'facility', 'personnel'],
		language: 'en',
		markings: ['PROTECTED'],
		from: 'Tamsin Orrell <t.orrell@boab-risk.example>',
		to: ['chancery.projects@defencegov.au'],
		intended: { 'chancery.projects@defencegov.au': 'chancery.projects@defence.gov.au' },
		subject: 'Site visit write up',
		text: `Hi Marcus

As promised on the phone, the write up from Bamako. Sorry for the length of section 2, the perimeter was worse than the drawings let on.

I'll be in Canberra on the 24th if you want to walk through it with the property people.

Cheers
Tamsin

Tamsin Orrell | Principal, Physical Security | Boab Risk Pty Ltd
`,
		attachments: [
			docxFile(
				'BR-0226 site visit.docx',
				`[[marking:PROTECTED]]

BR-0226 Annex residence and office, site visit 2-4 November 2026

1. Location
Compound centre [[geo-coordinate:12.6253 N, 8.0104 W]], one road frontage, unlit lane on the western side.

2. Perimeter
Wall height falls to 1.9 m behind the generator shed. Camera 7 has been without power since August. The vehicle gate does not lock against a push from outside once the motor is disengaged.

3. Safe room
Door rated, frame not. Radio does not reach the street from inside.

4. Local guards on the day of the visit
Moussa Keïta (supervisor, days), Adama Diarra (gate, days), Siaka Berthé (gate, nights), Youssouf Maïga (roving, nights). Only the supervisor has had the course.

5. Recommendations
Replace gate motor before the end of year. Move the night post inside the wall. Nothing of this should be discussed with the landlord.

PROTECTED
`,
			),
		],
	},
	{
		date: '2026-11-18T21:57:33Z',
		kind: 'genuine',
		level: 'high',
		categories: ['technical', 'marked'],
		language: 'en',
		markings: ['CUI//SP-EXPT', 'DISTRIBUTION STATEMENT D'],
		from: 'Gordon Pyle <gpyle@halvorsen-hydraulics.example>',
		to: ['dana.m.whitcomb.civ@army.ml'],
		cc: ['tacom.eng.support@army.mil'],
		intended: { 'dana.m.whitcomb.civ@army.ml': 'dana.m.whitcomb.civ@army.mil' },
		headers: [
			['In-Reply-To', '<0d4e.88121@army.ml>'],
			['References', '<b7731.0@halvorsen-hydraulics.example> <0d4e.88121@army.ml>'],
		],
		subject: 'RE: ECP 26-114 seal stack',
		text: `Dana - answers inline, numbers in the zip because the drawing office will not let me paste them.

> 1) Did the second supplier's ring survive the cold soak?

Yes, all six. The first supplier lost two of six.

> 2) Can we keep the bore as is?

We'd rather open it a hair. See line 3 of the notes.

> 3) When can Dave's people have a set to try?

Two sets boxed, waiting on your ship-to.

gp
`,
		attachments: [
			zipFile(
				'ECP26-114_notes.zip',
				'ECP26-114_notes.txt',
				`[[marking:CUI//SP-EXPT]]
[[marking:DISTRIBUTION STATEMENT D]]. Distribution authorized to the Department of Defense and U.S. DoD contractors only.

ECP 26-114, elevation cylinder, seal stack
1. Proof 41.4 MPa, 3 min, no visible leak at -46 C
2. Ring: filled PTFE, hardness 62 Shore D, radial squeeze 11.5 %
3. Bore 88.914 mm, open to 88.926 mm, finish 0.2 Ra
4. Stabilisation drift on the range: 0.31 mil before, 0.12 mil after
`,
			),
		],
	},
];
