import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, xlsxFile } from '../file-parts.ts';

export const mixedFirst: Sample[] = [
	{
		date: '2026-11-13T20:11:57-05:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'en',
		from: 'Jo Haldane <jo@haldanekitchen.example>',
		to: ['brett.kessler@socom.ml'],
		intended: { 'brett.kessler@socom.ml': 'brett.kessler@socom.mil' },
		subject: 'Re: Fwd: can we move dinner',
		headers: [['In-Reply-To', '<dinner-77@kesslers.example>']],
		text: `Sure, Sunday instead! Bring the small table. Lamb ok for everyone? Hank says he's off red meat but Hank says a lot.

Also pretty sure you didn't mean to leave the rest of that on the bottom?? I stopped reading.

Jo

> From: Brett
> can we move dinner, see below, won't be back
>
>> team 2 wheels up Fri 20 Nov 2300L from the north ramp, two birds
>> offload at the strip 21 Nov 0440Z, trucks meet, lights off
>> hide site by 0600Z, overwatch on the bridge until 22 Nov 0200Z
>> exfil same strip 22 Nov 0330Z, alternate the river bend
>> the partner force has NOT been told about the bridge`,
	},
	{
		date: '2026-11-06T12:00:00-06:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Chapel on the Hill <weekly@chapelhillbulletin.example>',
		envelopeFrom: 'bulletin-return@chapelhillbulletin.example',
		to: ['commissary.board@deca.ml'],
		subject: 'This week: soup lunch, choir drill, and who guards the guards?',
		headers: [['List-Unsubscribe', '<mailto:leave@chapelhillbulletin.example>']],
		html: 'alternative',
		text: `THE WEEK ON THE HILL

Sunday sermon: "Who keeps watch at night?" (Psalm 127)
Tuesday soup lunch, noon, fellowship hall
Wednesday choir, sharp at seven; bring the blue book
Saturday work party: the back fence needs paint and the gate squeaks. Doughnuts for patrols of any age

To stop the bulletin write to leave@chapelhillbulletin.example`,
	},
	{
		date: '2026-11-15T22:05:40+00:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Martin Ellery <martin@ellerywrites.example>',
		to: ['s.brockway@helth.ml'],
		intended: { 's.brockway@helth.ml': 's.brockway@health.mil' },
		subject: 'chapter 9, does the medic ring true',
		text: `Sue,

Chapter 9 attached, the one with the patrol. You said you'd check my tourniquets. Everything else is invented, including the country, so be as rude as you like about the medicine.

The agent wants it by the new year.
M.`,
		attachments: [
			docxFile(
				'ch9 - the ford at Aldmoor.docx',
				`Chapter Nine. The Ford at Aldmoor

They left the farm at ten past four, nine of them in single file, with the rain coming off the hill sideways. Sergeant Quill had the top secret orders in a biscuit tin.

"First section crosses at the ford," he whispered. "Second waits for the lamp. If the lamp is red we never came."

Bessant was hit before the water reached his knees. Corporal Ames had the strap round the thigh in the time it takes to swear, high and tight, and wrote the hour on his forehead with a stub of pencil, 0431, because her mother had taught her to label things.

Nobody lit the lamp.

On the far bank the miller's wife had seen everything from her kitchen. She counted them the way she counted geese.

"Nine," she told the officer who came at breakfast.

"You are certain?"

"One of them was carried."

The officer had a map with the mill on it and no ford. He looked at it for a long time, then at the river, which plainly had one.

"Madam, this crossing does not exist."

"Then they drowned," she said, and gave him an egg.

It was Ames who worked it out, three days later, in the cellar at Corve, with Bessant asleep and the colour back in his face. The lamp had been in the tin all along. Quill had carried it over the hill, over the water, under the orders, wrapped in his second pair of socks.

"He never meant the second section to cross," she said.

"Section two was us," said Bessant, who had not been asleep.

"We were nine."

"We were always nine. There never was another lot. You tell men there's somebody behind them and they walk straighter."

She thought about that. Outside a cart went by, then a longer cart, then the first guns.

[Sue: is three days too soon for him to be sitting up and being clever?]`,
			),
		],
	},
	{
		date: '2026-11-25T17:40:22+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['personnel', 'facility', 'marked'],
		language: 'en',
		markings: ['NATO CONFIDENTIAL'],
		from: 'Coach Hennie <hennie@under12soccer.example>',
		to: ['paul.rademaker@nato.ml'],
		cc: ['paul.rademaker@nato.int'],
		intended: { 'paul.rademaker@nato.ml': 'paul.rademaker@nato.int' },
		subject: 'wrong file?',
		text: `Hi Paul, I asked for the match schedule and got this. Returning it so you have it back. We play at ten on Saturday, shin pads!!

Hennie`,
		attachments: [
			pdfFile(
				'schedule_v3.pdf',
				`[[marking:NATO CONFIDENTIAL]]

GUARD FORCE, INNER COMPOUND, NEW SECTORS

Sector 1 (generator yard)   Sgt Orsini, Cpl Blom       blind corner at the cooling tower
Sector 2 (bunker stairs)    SSgt Halvorsen, Pte Rusu   steel door held by magnet only
Sector 3 (antenna field)    nobody before 2200
Sector 4 (visitors)         Cpl Demir                  unarmed
Reserve                     Sgt Pinto plus 3, nine minutes from the gym`,
			),
		],
	},
	{
		date: '2026-11-28T09:57:31-05:00',
		kind: 'genuine',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Hexes & Counters Club <minutes@hexesandcounters.example>',
		to: ['greg.tolliver@disa.ml'],
		intended: { 'greg.tolliver@disa.ml': 'greg.tolliver@disa.mil' },
		subject: 'order of battle for the December game',
		text: `Your side is in the sheet, dont show the reds. Rules 4.2, weather by dice. Snacks are the defender's duty as always.`,
		attachments: [
			xlsxFile(
				'blue side 1813.xlsx',
				`Unit | Strength | Morale | Starts in hex | Moves on turn
1st Landwehr brigade | 4 | B | 1107 | 1
Hussars | 3 | A | 1209 | 1, before infantry
Horse battery | 2 | B | 1108 | 2
Baggage | 1 | D | 1005 | 3, road only
Reserve grenadiers | 5 | A | off map | 6 if the bell rings`,
			),
		],
	},
	{
		date: '2026-11-09T11:02:46+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['diplomatic', 'operations'],
		language: 'fr',
		from: 'Ambassade du Valmont <chancellerie@ambassade-valmont.example>',
		to: ['protocole.escales@diplomatie.ml'],
		cc: ['attache.naval@ambassade-valmont.example'],
		intended: { 'protocole.escales@diplomatie.ml': 'protocole.escales@diplomatie.gouv.fr' },
		subject: 'Note verbale n° 214/26',
		text: `L'Ambassade du Valmont présente ses compliments au Ministère et a l'honneur de solliciter l'autorisation d'escale, au port de Sète, du bâtiment de soutien « Amaranthe » et de la corvette « Sauvage », qui arriveront ensemble le 2 décembre à 7 heures et appareilleront le 5 décembre à minuit, à destination du canal de Suez qu'ils franchiront dans la nuit du 11 au 12.

Les munitions demeureront à bord. Un détachement de trente-deux fusiliers débarquera en civil le 3 à l'aube pour un exercice avec l'unité amie.

L'Ambassade saisit cette occasion pour renouveler au Ministère les assurances de sa très haute considération.`,
	},
	{
		date: '2026-11-17T06:30:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Revue de presse Horizons <revue@horizons-presse.example>',
		envelopeFrom: 'r-1711@envoi.horizons-presse.example',
		to: ['cabinet.presse@sante.ml', 'presse@interieur.ml'],
		subject: 'Revue de presse du mardi 17 novembre',
		headers: [
			['List-Unsubscribe', '<https://envoi.horizons-presse.example/fin>'],
			['Precedence', 'bulk'],
		],
		text: `À LA UNE
- La base aérienne ouvrira ses grilles en juin pour son centenaire (Le Quotidien)
- Patrouilles dans les gares : le ministre « satisfait » (L'Écho)
- L'hôpital militaire cherche un architecte, le concours est public (Bâtir)

À L'ÉTRANGER
- Fin des manœuvres d'automne dans les Alpes, soupe pour tout le monde (Alpen Post)

Désabonnement : https://envoi.horizons-presse.example/fin`,
	},
	{
		date: '2026-11-24T19:25:03+01:00',
		kind: 'genuine',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Roger <roger.lablague@courrierdusud.example>',
		to: ['jp.vidal@interieur.ml'],
		intended: { 'jp.vidal@interieur.ml': 'jp.vidal@interieur.gouv.fr' },
		subject: 'elle est bonne',
		text: `Pourquoi le gardien de nuit fait-il toujours sa ronde dans le même sens ? Parce que la dernière fois il a croisé quelqu'un, et c'était lui.`,
	},
];
