import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, textFile } from '../file-parts.ts';

export const diplomaticEnglish: Sample[] = [
	{
		date: '2026-11-02T13:25:08Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'en',
		from: 'Embassy of Tavoria, Chancery <chancery@tavoria-embassy.example>',
		to: ['protocol.missions@state.ml'],
		intended: { 'protocol.missions@state.ml': 'protocol.missions@state.gov' },
		subject: 'Note No. 418/26',
		text: `The Embassy of the Republic of Tavoria presents its compliments to the Department of State and has the honor to refer to the Department's note concerning the motor vehicles of the mission.

The Embassy regrets to observe that, since the first of September, three members of its staff have been stopped at the garage entrance and asked to pay the municipal levy, from which they are exempt under the agreement of 1994. The Embassy considers this a departure from practice and would feel obliged, should it continue, to apply the same measure to vehicles of the United States mission in its capital from the first of January.

The Embassy would be grateful for an early answer and avails itself of this opportunity to renew to the Department the assurances of its highest consideration.

Washington, November 2, 2026
`,
	},
	{
		date: '2026-11-05T18:49:31Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'en',
		from: 'Tobias Rennick <tobias.rennick@geneva-liaison.example>',
		to: ['harriet.mould@fcdogov.uk'],
		cc: ['un.desk@fcdo.gov.uk'],
		intended: { 'harriet.mould@fcdogov.uk': 'harriet.mould@fcdo.gov.uk' },
		subject: 'lunch with the other side',
		text: `Harriet, my notes from lunch, straight from the napkin. Nobody else has them. I'd not quote him by name. T.
`,
		attachments: [
			docxFile(
				'lunch.docx',
				`Two hours, only the three of us. He ordered fish and did not touch it.

He says his capital has given up on the northern crossing. It will keep asking for it in public until the vote in January because the coalition partner needs it. After January they can live with observers instead of soldiers, provided that the observers are not called ours.

He asked what we would do if the Corvans walked out. I said we would wait a week and then carry on without them. He wrote that down, so expect to hear it back.

On the prisoners: they hold nineteen, not fourteen. Five are ill. He would trade the five for a statement about the fishing boats, but not in the same week.

He made a joke about his own minister which I leave out.

What I would do: say nothing about the crossing, let them keep asking, and bring up the five through the Swiss.`,
			),
		],
	},
	{
		date: '2026-11-09T11:03:44Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'en',
		from: 'Ilmari Kosk <ilmari.kosk@permrep-north.example>',
		to: ['p.vandersteen@hq.nato.ml'],
		intended: { 'p.vandersteen@hq.nato.ml': 'p.vandersteen@hq.nato.int' },
		subject: 'how far we can go on Wednesday',
		text: `Pieter - as promised and just for you. Capital is happy with the text below the line in the file, not with what stands above it. Please do not let the chair see that we have a third version. Ilmari
`,
		attachments: [
			textFile(
				'wednesday.txt',
				`what we will say first
  no common fund before 2029, and no reference to burden in para 4

what we can take if three others take it
  fund from 2028, share by population
  "burden" may stay in para 4 if "fair" goes out

what we take at the very end
  fund from 2027, capped; we get the deputy post
  do not offer this, wait until the Danes are tired

who is with us
  two certain, one wavers (their elections), the southern group will split as soon as the fisheries letter is answered

if it fails
  we ask for a break, the ambassador phones home, we let the chair propose our own middle version as hers
`,
			),
		],
	},
	{
		date: '2026-11-12T16:00:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Tavoria Foreign Ministry Press <press@mfa-tavoria.example>',
		to: ['pressoffice@state.ml'],
		intended: { 'pressoffice@state.ml': 'pressoffice@state.gov' },
		subject: 'PRESS RELEASE: Foreign ministers meet on lake, agree to meet again',
		headers: [['List-Unsubscribe', '<mailto:leave@mfa-tavoria.example>']],
		text: `FOR IMMEDIATE RELEASE

The Foreign Minister today received her colleagues from five neighbouring countries at the lake. The talks took place in a warm and open spirit. Ministers exchanged views on trade, water and the situation in the region. They agreed that dialogue is important and will meet again in spring.

Photographs may be used free of charge. A joint statement is on the ministry's website.

Press office, on behalf of the Ministry of Foreign Affairs
`,
	},
	{
		date: '2026-11-16T20:38:15Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Ms Abernathy <d.abernathy@oakhill-high.example>',
		to: ['outreach@state.ml'],
		intended: { 'outreach@state.ml': 'outreach@state.gov' },
		subject: 'Judge for our Model UN?',
		text: `Good evening! Our ninth graders run a Model UN on December 11. This year's crisis: the island of Lower Bananga has expelled the ambassador of Upper Bananga, there's a secret annex to the treaty, and somebody leaked the negotiating instructions (printed on pink paper, they're very proud of it).

Would one of your people come and judge the final round? We can offer bad coffee and thirty-one grateful delegates. We'd need to know by Thanksgiving.

Dolores Abernathy
Social studies, Oak Hill High
`,
	},
	{
		date: '2026-11-19T09:17:29Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['diplomatic', 'operations'],
		language: 'en',
		from: 'Defence Section, Embassy of Marovia <defsec@marovia-missions.example>',
		to: ['overflight.desk@eucom.ml'],
		intended: { 'overflight.desk@eucom.ml': 'overflight.desk@eucom.mil' },
		subject: 'NV 77/2026, transit on 24 and 27 November',
		text: `The Embassy of Marovia presents its compliments and requests clearance for one C-130 of the Marovian Air Force, carrying the 3rd Engineer Company (58 persons, small arms, no ammunition).

24 November: off blocks Larno 0510Z, over entry point DELKO 0642Z, landing 0735Z, refuel, departure 0850Z to the exercise area
27 November: same company, return, departure 1420Z, leaving by DELKO 1555Z

Captain of aircraft Maj. R. Ostrel. Call sign MAROV 21.

The Embassy avails itself of this occasion to thank the Command for its help in June.
`,
	},
];
