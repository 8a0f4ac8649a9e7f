import type { DnsFinding, DnsPlan, DnsRecord } from '@straymail/contracts';
import { judgeMx } from './judge-mx.ts';
import { judgeText } from './judge-text.ts';
import type { Ask } from './resolver.ts';

/** What stands for any name that a wildcard covers. */
const probeLabel = 'straymail-check';

type Answer = { readonly found: readonly string[] } | { readonly silent: string };

const askFor = async (ask: Ask, name: string, type: Parameters<Ask>[1]): Promise<Answer> => {
	try {
		return { found: await ask(name, type) };
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
		// That there is none is an answer.
		return code === 'ENOTFOUND' || code === 'ENODATA' ? { found: [] } : { silent: code };
	}
};

const unanswered = (name: string, code: string): Pick<DnsFinding, 'state' | 'sentence' | 'found'> => ({
	state: 'unanswered',
	sentence: `The resolver gave no answer on ${name} (${code}). Try again; if it stays so, look at the zone's name servers.`,
	found: [],
});

const checkRecord = async (record: DnsRecord, ask: Ask): Promise<DnsFinding> => {
	const name = record.name.replace(/^\*/, probeLabel);
	const answer = await askFor(ask, name, record.type);
	const { id, need } = record;
	if ('silent' in answer) return { id, need, name: record.name, ...unanswered(name, answer.silent) };
	const judge = record.type === 'MX' ? judgeMx : judgeText;
	return { id, need, name: record.name, found: [...answer.found], ...judge(record, answer.found) };
};

const checkHost = async (host: string, ask: Ask): Promise<DnsFinding> => {
	const common = { id: 'host', name: host, need: 'required' } as const;
	if (!host.includes('.'))
		return {
			...common,
			state: 'wrong',
			found: [],
			sentence: `${host} is no public host name. Set STRAYMAIL_MX_HOSTS to the names of the receivers.`,
		};
	const answers = await Promise.all([askFor(ask, host, 'A'), askFor(ask, host, 'AAAA')]);
	const found = answers.flatMap((answer) => ('found' in answer ? answer.found : []));
	const silent = answers.find((answer) => 'silent' in answer);
	if (found.length === 0 && silent) return { ...common, ...unanswered(host, silent.silent) };
	return found.length > 0
		? { ...common, state: 'good', found, sentence: `${host} has an address.` }
		: { ...common, state: 'missing', found, sentence: `${host} has no address: no sender can reach it.` };
};

/**
 * Whether the zone holds what it should. Asks for the names of the plan and for our own hosts, and for nothing else.
 */
export const checkRecords = (plan: DnsPlan, ask: Ask): Promise<DnsFinding[]> =>
	Promise.all([
		...plan.records.map((record) => checkRecord(record, ask)),
		...plan.hosts.map((host) => checkHost(host, ask)),
	]);
