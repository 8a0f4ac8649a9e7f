import type { Sample } from '../form/sample.ts';

export const englishDiplomatic: Sample[] = [
	{
		date: '2026-11-11T07:30:30Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'en',
		from: 'Embassy of Norlandia <chancery@norlandia-embassy.example>',
		to: ['af-desk@state.ml'],
		intended: { 'af-desk@state.ml': 'af-desk@state.gov' },
		subject: 'Note verbale 118/26',
		text: `The Embassy of Norlandia presents its compliments to the Department of State and has the honour to propose that the consultations on river fishing be held in Washington in the second week of January. The Ambassador would lead the delegation.

The Embassy avails itself of this opportunity to renew to the Department the assurances of its highest consideration.
`,
	},
	{
		date: '2026-11-12T11:11:05Z',
		kind: 'genuine',
		level: 'high',
		categories: ['diplomatic', 'marked'],
		language: 'en',
		markings: ['OFFICIAL-SENSITIVE'],
		from: 'Ewan Leckie <ewan.leckie@albion-mission.example>',
		to: ['political.section@state.ml'],
		cc: ['o.marsh@state.gov'],
		intended: { 'political.section@state.ml': 'political.section@state.gov' },
		subject: 'Speaking notes for tomorrow',
		text: `[[marking:OFFICIAL-SENSITIVE]]

Olivia and colleagues,

our minister will say that we support the ceasefire text but not the third paragraph. The ambassador asks that you do not quote this to the other delegations before noon.

Ewan Leckie
`,
	},
	{
		date: '2026-11-13T06:50:12Z',
		kind: 'genuine',
		level: 'high',
		categories: ['operations', 'marked'],
		language: 'en',
		markings: ['NATO RESTRICTED'],
		from: 'Exercise Control <excon@baltic-wargame.example>',
		to: ['p.hendriks@army.ml', 'Lt Col M. de Wit <m.dewit@army.nl>', 'K. Jansen <k.jansen@mindef.nl>'],
		intended: { 'p.hendriks@army.ml': 'p.hendriks@army.nl' },
		subject: 'Exercise AMBER TIDE: changes to the scenario',
		text: `[[marking:NATO RESTRICTED]]

Gentlemen,

the crossing in phase 2 of the exercise moves one day to the left, and the Dutch brigade takes the northern lane. The order of battle is unchanged.

Exercise Control
`,
	},
	{
		date: '2026-11-18T11:35:20Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Greta Lindholm <greta.lindholm@polder-simulators.example>',
		to: ['liaison.cell@army.ml', 'T. Mulder <t.mulder@army.nl>', 'Jay Novak <jay.novak@us.army.mil>'],
		intended: {},
		subject: 'Parking at the simulator hall',
		text: `Hello all,

please use the south car park next week, the north one is being paved. Mr. Mulder and Mr. Novak have the badges for both groups.

Greta Lindholm
`,
	},
];
