import { seedSenders } from '../../../test/product/seed.ts';

export interface Case {
	readonly name: string;
	readonly path: string;
	readonly body: Readonly<Record<string, unknown>>;
	/** Milliseconds that the slowest twentieth may take. */
	readonly target?: number;
}

const page = (name: string, query: string, more: Omit<Partial<Case>, 'body'> & { body?: Case['body'] } = {}): Case => ({
	name,
	path: '/api/messages/search',
	...more,
	body: { query, limit: 50, facets: false, ...more.body },
});

const target = 50;
const withFacets = { facets: true };
const common = seedSenders[0] ?? '';

/** What a person who triages asks for, all through HTTP. */
export const cases: readonly Case[] = [
	{ name: 'nothing looked up', path: '/api/messages/suggest', body: { key: 'type', text: '' } },
	page('first page', '', { target }),
	page('first page with all counts', '', { target, body: withFacets }),
	page('sender domain: one of fourteen', `senderdomain:${common}`, { target }),
	page('sender domain: navy.mil and below', 'senderdomain:navy.mil', { target }),
	page('sender domain: ten messages', 'senderdomain:rare-notary.example', { target }),
	page('sender domain: none', 'senderdomain:nobody.example', { target }),
	page('sender domain: a TLD, half of all', 'senderdomain:example', { target }),
	page('sender domain: a TLD, one in 200', 'senderdomain:mil', { target }),
	page('sender domain: navy.mil with all counts', 'senderdomain:navy.mil', { target, body: withFacets }),
	page('sender domain: half of all with all counts', 'senderdomain:example', { target, body: withFacets }),
	page('level:>=high', 'level:>=high'),
	page('level:critical', 'level:critical'),
	page('is:unreviewed', 'is:unreviewed'),
	page('is:unreviewed level:>=high', 'is:unreviewed level:>=high'),
	page('the same by level', 'is:unreviewed level:>=high', { body: { sort: { key: 'level', direction: 'desc' } } }),
	page('kind, category and sender domain', 'kind:genuine category:medical senderdomain:example'),
	page('navy.mil, high, unreviewed', 'senderdomain:navy.mil level:>=high is:unreviewed'),
	page('trap domain and level', 'trap:ville.ml level:critical'),
	page('organisation', 'org:"US Navy"'),
	page('recipient', 'to:j.smith1'),
	page('sort of attachment', 'type:archive level:>=high'),
	page('rare check', 'auth:spf-permerror'),
	page('a free word', 'convoy'),
	page('two free words', 'convoy passport'),
	page('a month', 'after:2026-09-01 before:2026-10-01'),
	page('by size', 'kind:genuine', { body: { sort: { key: 'size', direction: 'desc' } } }),
	page('assigned', 'is:assigned'),
	{ name: 'histogram of all', path: '/api/messages/histogram', body: { query: '' } },
	{ name: 'histogram of navy.mil', path: '/api/messages/histogram', body: { query: 'senderdomain:navy.mil' } },
	{ name: 'histogram of level:>=high', path: '/api/messages/histogram', body: { query: 'level:>=high' } },
	{ name: 'suggest sender domains: "na"', path: '/api/messages/suggest', body: { key: 'senderdomain', text: 'na' } },
	{ name: 'suggest sender domains: "e"', path: '/api/messages/suggest', body: { key: 'senderdomain', text: 'e' } },
	{
		name: 'suggest sender domains: nothing typed',
		path: '/api/messages/suggest',
		body: { key: 'senderdomain', text: '' },
	},
	{ name: 'suggest organisations: "army"', path: '/api/messages/suggest', body: { key: 'org', text: 'army' } },
];
