import type { DnsFinding, DnsRecord } from '@straymail/contracts';

export type Judgement = Pick<DnsFinding, 'state' | 'sentence'>;

const listed = (names: readonly string[]): string => names.join(', ');

/** What the MX records of a name say, against those that should be there. */
export const judgeMx = (record: DnsRecord, found: readonly string[]): Judgement => {
	const { name } = record;
	const wanted = record.values.map((value) => value.split(' ')[1] ?? '');
	const exchanges = found.map((value) => {
		const [preference, host = ''] = value.split(' ');
		return { preference: Number(preference), host: host.toLowerCase().replace(/\.$/, '') };
	});
	if (exchanges.length === 0)
		return { state: 'missing', sentence: `${name} has no MX record: its stray mail does not come here.` };
	if (exchanges.some(({ host }) => host === ''))
		return { state: 'wrong', sentence: `${name} says that it takes no mail at all (a null MX, RFC 7505). Remove it.` };
	const foreign = exchanges.filter(({ host }) => !wanted.includes(host)).map(({ host }) => host);
	const ours = exchanges.filter(({ host }) => wanted.includes(host));
	const absent = wanted.filter((host) => !ours.some((one) => one.host === host));
	if (ours.length === 0)
		return { state: 'wrong', sentence: `Mail for ${name} goes to ${listed(foreign)}, not to us. Replace that record.` };
	if (foreign.length > 0)
		return {
			state: 'wrong',
			sentence: `Mail for ${name} goes to ${listed(foreign)} as well. Remove that record, or part of the mail is never seen here.`,
		};
	if (absent.length > 0)
		return { state: 'wrong', sentence: `${name} lacks ${listed(absent)} among its MX records. Add it.` };
	if (new Set(ours.map(({ preference }) => preference)).size > 1)
		return {
			state: 'wrong',
			sentence: `The MX records of ${name} have different preferences: the lowest takes all mail while it lives. Give all the same.`,
		};
	return { state: 'good', sentence: `Mail for ${name} comes to us.` };
};
