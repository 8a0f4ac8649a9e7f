import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, xlsxFile } from '../file-parts.ts';

export const travelEnglish: Sample[] = [
	{
		date: '2026-11-05T21:02:13Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Bernadette at Compass Corner <bernadette@compasscorner-travel.example>',
		to: ['leland.foote.civ@mail.ml'],
		intended: { 'leland.foote.civ@mail.ml': 'leland.foote.civ@mail.mil' },
		subject: 'Ramstein and back',
		text: `Hi Leland,

Got you the aisle both ways. The layover coming home is tight but it is the same terminal.

Sun Nov 15  [[flight:UA 988]]   Washington Dulles 5:55 pm - Frankfurt 7:40 am Mon
Fri Nov 20  [[flight:LH 418]]   Frankfurt 1:20 pm - Washington Dulles 4:25 pm

Record locator [[booking-reference:Q7XM4T]]. Hotel is the little one by the church, three nights paid, the last two you pay there. The car people want your licence at the desk, not a copy.

Have schnitzel for me
Bernadette
`,
	},
	{
		date: '2026-11-09T08:09:57Z',
		kind: 'genuine',
		level: 'high',
		categories: ['travel', 'personnel'],
		language: 'en',
		from: 'Groups Desk, Hotel Bellariva <groups@hotel-bellariva.example>',
		to: ['j4.travel@jcs.ml'],
		intended: { 'j4.travel@jcs.ml': 'j4.travel@jcs.mil' },
		subject: 'rooms for your people, 1 to 6 December',
		text: `Good morning, here is who sleeps where. Mr Tuck asked not to be near the lift. Please correct the spelling and send it back.

Giulia, groups desk
`,
		attachments: [
			xlsxFile(
				'rooming.xlsx',
				`room | guest | function | in | out
[[hotel-room:204]] | COL Renata Sheppard | head of plans | 1 Dec | 6 Dec
[[hotel-room:205]] | LTC Amos Girard | logistics | 1 Dec | 6 Dec
[[hotel-room:211]] | MAJ Peter Okoro | engineers | 1 Dec | 5 Dec
[[hotel-room:212]] | SFC Dana Pruss | clerk | 1 Dec | 6 Dec
[[hotel-room:318]] | Mr Everett Tuck | interpreter | 2 Dec | 6 Dec
[[hotel-room:319]] | CPT Lia Fontaine | signals | 1 Dec | 4 Dec`,
			),
		],
	},
	{
		date: '2026-11-14T07:00:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Gull & Anchor Cruises <decks@gullanchor.example>',
		to: ['mwr@marines.ml'],
		intended: { 'mwr@marines.ml': 'mwr@marines.mil' },
		subject: 'Seven nights, four islands, one lazy river',
		headers: [['List-Unsubscribe', '<https://gullanchor.example/stop>']],
		text: `Book by Sunday and the second guest sails at half price.

Miami - Nassau - San Juan - St Maarten - Miami
Inside cabins from $549. Balcony from $899. Kids' club included.

Check-in opens 48 hours before sailing. Passports must be valid for six months: see our visa page.

Tired of our mail? Go ashore here: gullanchor.example/stop
`,
	},
	{
		date: '2026-11-18T12:57:46Z',
		kind: 'genuine',
		level: 'high',
		categories: ['travel', 'identity', 'personal'],
		language: 'en',
		from: 'Consular section, Embassy of Lannes <visa@lannes-embassy.example>',
		to: ['attache.support@state.ml'],
		intended: { 'attache.support@state.ml': 'attache.support@state.gov' },
		subject: 'two of your four applications',
		text: `Dear Sir or Madam,

Two are ready. With the other two the photograph was older than six months, we need new ones by Tuesday or they will not make the flight. Particulars in the sheet so that you know which.

Visa counter, ground floor
`,
		attachments: [
			docxFile(
				'applications.docx',
				`Ready
Marcus Delane, born [[date-of-birth:11 June 1979]], passport [[passport-number:C21K40773]], single entry, 30 days
Yvonne Delane, born [[date-of-birth:2 January 1982]], passport [[passport-number:C21K40774]], single entry, 30 days

New photograph needed
Theodore Ashby, born [[date-of-birth:23 September 1968]], passport [[passport-number:A07M91562]]
Ruth Ashby, born [[date-of-birth:30 April 1970]], passport [[passport-number:A07M91569]]`,
			),
		],
	},
];
