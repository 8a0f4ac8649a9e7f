import type { Sample } from '../../demo/form/sample.ts';

const nl = 'nl' as const;
const spam: Pick<Sample, 'kind' | 'level' | 'categories' | 'language'> = {
	kind: 'spam',
	level: 'none',
	categories: [],
	language: nl,
};

export const dutchThird: Sample[] = [
	{
		...spam,
		date: '2026-11-09T02:50:00Z',
		from: 'DigiD <bericht@mijn-digid-verificatie.example>',
		to: ['secretariaat@mindef.ml'],
		subject: 'Uw DigiD verloopt: opnieuw activeren',
		text: `Uw DigiD verloopt op 10 november. Verifieer uw account om opschorting te voorkomen: https://mijn-digid-verificatie.example/activeren

Dit is een automatisch bericht.
`,
	},
];
