import { docx } from '../../demo/form/office.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { zip } from '../../demo/form/zip.ts';
import { meantMil } from '../../demo/source/intended.ts';
import { csvFile, docxFile, pdfFile, xlsxFile } from './file-parts.ts';

const barracks = [
	['101A', 'PFC Aguilar, Marco', '548-71-2096', 'E3'],
	['101B', 'PV2 Boyce, Terrell', '259-83-1147', 'E2'],
	['102A', 'SPC Chukwu, Ife', '417-62-9035', 'E4'],
	['102B', 'PFC Delacroix, Remy', '438-19-5572', 'E3'],
	['103A', 'SPC Ehrlich, Tom', '393-04-8816', 'E4'],
	['103B', 'PV2 Fonoti, Sione', '575-46-3390', 'E2'],
	['104A', 'PFC Grady, Shawn', '022-58-7741', 'E3'],
	['104B', 'SPC Huynh, Binh', '617-30-4468', 'E4'],
	['105A', 'PFC Idris, Yusuf', '477-25-6613', 'E3'],
	['105B', 'PV2 Jasper, Cody', '306-91-2280', 'E2'],
	['106A', 'SPC Kovar, Petr', '528-67-0954', 'E4'],
	['106B', 'PFC Lattimore, Ray', '421-35-8907', 'E3'],
];

const party = [
	['Brigadier Hollins', 'Marcus Dean', '14.02.1971', '561203987'],
	['Colonel Asare', 'Nana Yaw', '03.10.1975', '561204418'],
	['Lt Col Quigley', 'Bernadette', '29.07.1979', '547719036'],
	['Lt Col Rusk', 'Anthony', '11.11.1978', '547720154'],
	['Major Pym', 'Henrietta', '08.04.1986', '538841290'],
	['Major Oduya', 'Felix', '17.12.1985', '538846602'],
	['Captain Llewellyn', 'Gareth', '21.06.1991', '529930471'],
	['WO1 Strachan', 'Iain', '02.09.1974', '529931118'],
	['CSgt Bannerman', 'Lewis', '25.01.1983', '518820643'],
	['Mrs Fielding', 'Anne (interpreter)', '19.05.1968', '518827759'],
];

const edipi = [
	['1299034471', 'Okonkwo', '2026-11-30'],
	['1284770036', 'Pascual', '2026-11-30'],
	['1301846627', 'Quade', '2026-12-02'],
	['1277390145', 'Rosales', '2026-12-02'],
	['1310028893', 'Sato', '2026-12-02'],
	['1266507318', 'Trimble', '2026-12-04'],
	['1322419950', 'Umaña', '2026-12-04'],
	['1258163702', 'Vickers', '2026-12-04'],
	['1333905284', 'Wojcik', '2026-12-07'],
	['1249871163', 'Xiong', '2026-12-07'],
	['1344612079', 'Yazzie', '2026-12-07'],
	['1230458896', 'Zeller', '2026-12-07'],
];

/** Lists of people: with numbers, with telephones, with names alone. */
export const englishRosters: Sample[] = [
	{
		date: '2026-11-02T13:05:02Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personnel'],
		language: 'en',
		from: 'Furniture Mgmt <installs@quarterdeck-furnishings.example>',
		to: ['fmo.barracks@army.ml'],
		cc: ['Dwayne Tull <dwayne.tull@quarterdeck-furnishings.example>'],
		intended: meantMil('fmo.barracks@army.ml'),
		subject: 'hand receipts bldg 3155 floor 1 (zip)',
		text: `Roster you gave us on the stick is in the zip along with our room numbers. Dwayne says you can't have the originals with signatures until all 24 wardrobes are up.
`,
		attachments: [
			{
				fileName: 'bldg3155.zip',
				type: 'application/zip',
				content: (text) => zip([{ name: 'bldg3155/floor1.docx', content: docx(text) }]),
				text: `BLDG 3155 FLOOR 1 HAND RECEIPTS
RM    NAME    SOCIAL    GRADE
${barracks.map(([room, name, social, grade]) => `${room}    ${name}    [[us-ssn:${social}]]    ${grade}`).join('\n')}
`,
			},
		],
	},
	{
		date: '2026-11-05T11:26:47Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal', 'personnel', 'travel'],
		language: 'en',
		from: 'Defence Travel Cell <travelcell@defence-bookings.example>',
		to: ['da.office@modgov.uk'],
		intended: { 'da.office@modgov.uk': 'da.office@mod.gov.uk' },
		subject: 'Visas for the visiting party, 10 pax',
		text: `Sirs,

Names as they must appear on the visas. The Consul has promised them for Wednesday provided that we do not change the list again.

Travel Cell
`,
		attachments: [
			docxFile(
				'Visa block application.docx',
				`To the Consular Section. We should be grateful for single-entry visas for the following members of the party:
Surname - Forenames - Born - Passport
${party.map(([surname, given, born, passport]) => `${surname} - ${given} - [[date-of-birth:${born}]] - [[passport-number:${passport}]]`).join('\n')}
All travel on official duty and will be accommodated by the Mission.
`,
			),
		],
	},
	{
		date: '2026-11-10T21:14:55Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personnel'],
		language: 'en',
		from: 'no.reply.scheduling <scheduling@cpr-and-firstaid.example>',
		to: ['unit.training.mgr@us.af.ml'],
		intended: meantMil('unit.training.mgr@us.af.ml'),
		subject: 'BLS seats confirmed for your 12 - csv for your tracker',
		charset: 'utf-8',
		text: `Howdy! As promised the csv, so you don't have to retype. Column A is EDIPI. Bring CACs, wear something you can kneel in.

– Marge @ CPR & First Aid of the Plains
`,
		attachments: [
			csvFile(
				'bls_nov_dec.csv',
				`edipi;last;class_date\r\n${edipi.map(([id, last, date]) => `[[dod-id:${id}]];${last};${date}`).join('\r\n')}\r\n`,
			),
		],
	},
	{
		date: '2026-11-13T06:50:20Z',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'personal'],
		language: 'en',
		from: 'Alma Reyes <alma.reyes@harbor-frg.example>',
		to: ['ombudsman.ddg@navy.ml', 'xo.office@navy.ml'],
		intended: meantMil('ombudsman.ddg@navy.ml', 'xo.office@navy.ml'),
		subject: 'recall list, engineering, w/ home phones',
		text: `XO, Ombudsman,

updated after the PCS moves, please destroy the October one.

Alma
`,
		attachments: [
			xlsxFile(
				'RECALL ENG NOV.xlsx',
				`Div | Name | Cell | Lives at
EA | ENC Barlow | [[phone:619-555-0114]] | [[home-address:4420 Mesa Vista Dr #12, San Diego, CA 92115]]
EA | EN1 Cordero | [[phone:619-555-0127]] | [[home-address:908 Palm Ave, Imperial Beach, CA 91932]]
EM | EM2 Diggs | [[phone:858-555-0135]] | [[home-address:77 Kelp Ct, Chula Vista, CA 91910]]
EM | EM3 Escobar | [[phone:619-555-0142]] | barracks
DC | DC2 Fenn | [[phone:442-555-0156]] | [[home-address:1515 Orange Grove Rd, National City, CA 91950]]
DC | DCFN Gu | [[phone:619-555-0168]] | barracks
`,
			),
		],
	},
	{
		date: '2026-11-16T03:58:12Z',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: 'en',
		from: 'QM Store <qm@stockade-outfitters.example>',
		to: ['guard.commander@usmc.ml'],
		intended: meantMil('guard.commander@usmc.ml'),
		subject: 'Found in the pocket of a returned jacket',
		text: `Sir,

The attached was in a jacket that came back for re-hemming. I scanned it in case you need it, it looks like this week's. Jacket is a 42R, no name in it.

Edie, alterations
`,
		attachments: [
			pdfFile(
				'scan0001.pdf',
				`GUARD ROSTER      WEEK 47      MAIN SIDE

          COG              SOG               Post 1         Post 2         Rover
Mon 16    SSgt Delgado     Sgt Whitfield     LCpl Ames      LCpl Rourke    Cpl Benitez
Tue 17    SSgt Haas        Sgt Imanov        LCpl Pickett   PFC Solis      Cpl Tran
Wed 18    SSgt Delgado     Sgt Kirby         LCpl Ames      PFC Novak      Cpl Udall
Thu 19    GySgt Ortega     Sgt Whitfield     LCpl Weems     LCpl Rourke    Cpl Benitez
Fri 20    SSgt Haas        Sgt Imanov        PFC Yates      PFC Solis      Cpl Tran

Relief at 0745 and 1945. Duty phone stays at the desk.
`,
			),
		],
	},
	{
		date: '2026-11-18T19:31:41Z',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: 'en',
		from: 'Col (ret) Everett Loomis <everett@loomis-consulting.example>',
		to: ['MAJ Kit Sandqvist <kit.sandqvist@us.amry.ml>'],
		cc: ['Tasha Greer <tasha.greer@us.army.mil>'],
		intended: { 'kit.sandqvist@us.amry.ml': 'kit.sandqvist@us.army.mil' },
		subject: 'Rater comments, my two cents',
		html: 'alternative',
		text: `Kit,

Tasha asked me to look over the evaluation before you sign. For CPT Rowe:

- Block check: Highly Qualified, not Most Qualified. You have no profile left anyway.
- "Struggled to adapt" will end his career. Say "continues to develop as a staff officer" if you mean that. If you mean the other thing, counsel him in writing first.
- Senior rater narrative: the enumeration (#4 of 9 captains) must match the board's sheet.

Burn after reading, as we used to say.

Everett
`,
	},
];
