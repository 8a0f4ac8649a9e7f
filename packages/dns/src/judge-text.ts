import type { DnsRecord } from '@straymail/contracts';
import type { Judgement } from './judge-mx.ts';

type TextId = Exclude<DnsRecord['id'], 'mx' | 'mx-wildcard'>;

interface Rule {
	readonly called: string;
	/** How such a record begins; others of the name are none of ours. */
	readonly begins: RegExp;
	/** Whether this one does what ours would. */
	readonly right: (text: string, wanted: string) => boolean;
	/** What is so while there is none, and while it says something else. */
	readonly missing: string;
	readonly wrong: string;
}

/** `tag=value` pairs (RFC 6376 §3.2), tags in lower case. */
const tagsOf = (text: string): ReadonlyMap<string, string> =>
	new Map(
		text.split(';').flatMap((part) => {
			const at = part.indexOf('=');
			return at < 0 ? [] : [[part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim()] as const];
		}),
	);

const rejects = (text: string): boolean => {
	const tags = tagsOf(text);
	const policy = (tag: string) => tags.get(tag)?.toLowerCase();
	const share = tags.get('pct') ?? '100';
	return policy('p') === 'reject' && (policy('sp') ?? 'reject') === 'reject' && share === '100';
};

const spf: Rule = {
	called: 'SPF record',
	begins: /^v=spf1(\s|$)/i,
	right: (text) => /^v=spf1\s+-all\s*$/i.test(text),
	missing: 'others may send in its name unnoticed',
	wrong: 'it lets somebody send in this name, which should send nothing',
};
const dmarc: Rule = {
	called: 'DMARC record',
	begins: /^v=DMARC1\s*(;|$)/i,
	right: rejects,
	missing: 'mail that is forged in its name is not refused',
	wrong: 'mail that is forged in this name is not always refused: it needs p=reject, for subdomains too',
};

const rules: Readonly<Record<TextId, Rule>> = {
	spf,
	'spf-wildcard': spf,
	dmarc,
	'dmarc-wildcard': dmarc,
	dkim: {
		called: 'null DKIM key',
		begins: /^v=DKIM1\s*(;|$)|^\s*p=/i,
		right: (text) => tagsOf(text).get('p') === '',
		missing: 'signatures in its name cannot be told to be forged',
		wrong: 'a key is published with which somebody may sign in this name',
	},
	'mta-sts': {
		called: 'MTA-STS record',
		begins: /^v=STSv1\s*(;|$)/i,
		right: (text) => /^[a-z0-9]{1,32}$/i.test(tagsOf(text).get('id') ?? ''),
		missing: 'senders may be talked out of encryption on the way',
		wrong: 'it has no id of letters and digits (RFC 8461 §3.1)',
	},
	'tls-rpt': {
		called: 'TLS-RPT record',
		begins: /^v=TLSRPTv1\s*(;|$)/i,
		right: (text, wanted) =>
			tagsOf(text)
				.get('rua')
				?.includes(tagsOf(wanted).get('rua') ?? '') === true,
		missing: 'nobody reports when encryption fails',
		wrong: 'its reports go elsewhere',
	},
};

/** What the TXT records of a name say, against the one that should be there. */
export const judgeText = (record: DnsRecord, found: readonly string[]): Judgement => {
	const rule = rules[record.id as TextId];
	const { name } = record;
	const ours = found.filter((text) => rule.begins.test(text));
	const [text] = ours;
	if (text === undefined) return { state: 'missing', sentence: `${name} has no ${rule.called}: ${rule.missing}.` };
	if (ours.length > 1)
		return {
			state: 'wrong',
			sentence: `${name} has ${ours.length} records of this sort (${rule.called}), and then none counts. Leave one.`,
		};
	if (!rule.right(text, record.values[0] ?? ''))
		return { state: 'wrong', sentence: `The ${rule.called} of ${name} is not as it should be: ${rule.wrong}.` };
	return { state: 'good', sentence: `The ${rule.called} of ${name} is in place.` };
};
