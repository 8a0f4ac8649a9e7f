import type { FindingType, MailAddress, ReadMessage } from '@straymail/contracts';
import { fold } from '../sensitivity/terms.ts';
import { type Clues, cluesIn } from './countries/clues.ts';

/** What a message names, gathered once for all its recipients. */
export interface Named {
	/** Domains of To and Cc. */
	readonly recipients: readonly string[];
	readonly ids: readonly string[];
	readonly sender: string;
	/** Domains of addresses in the text: signatures, quoted headers. */
	readonly text: readonly string[];
	readonly folded: string;
	readonly language: string | null;
	/** Country whose national numbers were found, when it is one. */
	readonly country: string | null;
	readonly clues: Clues;
}

const address = /(?<![\w.+-])[\w.+-]{1,64}@((?:[\w-]{1,63}\.){1,6}[a-z]{2,24})/gi;
const textReach = 30_000;
const domainOf = (mail: string): string =>
	mail
		.slice(mail.lastIndexOf('@') + 1)
		.toLowerCase()
		.replace(/[>\s].*$/, '');
const domainsOf = (list: readonly MailAddress[]): string[] =>
	list.map((mail) => domainOf(mail.address)).filter((domain) => domain !== '');

/**
 * Reads what a message names.
 *
 * @param isMistaken whether a domain is a recipient's own or received for because it is mistaken: its ending says nothing
 */
export function namedIn(
	message: ReadMessage,
	language: string | null,
	types: ReadonlySet<FindingType>,
	isMistaken: (domain: string) => boolean,
): Named {
	const text = message.parts
		.map((part) => part.text.slice(0, textReach))
		.join('\n')
		.slice(0, 2 * textReach);
	const recipients = [...domainsOf(message.to), ...domainsOf(message.cc)];
	const sender = domainOf(message.from[0]?.address ?? '');
	const inText = [...new Set([...text.matchAll(address)].map((match) => (match[1] as string).toLowerCase()))];
	const domains = [sender, ...recipients, ...inText].filter((domain) => !isMistaken(domain));
	const country = countryOf(types);
	let clues: Clues | undefined;
	return {
		recipients,
		ids: [...message.inReplyTo, ...message.references].map(domainOf),
		sender,
		text: inText,
		folded: fold(text),
		language,
		country,
		// Only where a recipient has a candidate: most mail below a whole ending has none.
		get clues() {
			clues ??= cluesIn(message, text, domains, language, country);
			return clues;
		},
	};
}

const numbersOf: Partial<Record<FindingType, string>> = {
	'us-ssn': 'US',
	'us-itin': 'US',
	'dod-id': 'US',
	'nl-bsn': 'NL',
	'fr-nir': 'FR',
	'be-rrn': 'BE',
	'uk-nino': 'GB',
};

function countryOf(types: ReadonlySet<FindingType>): string | null {
	const found = new Set([...types].map((type) => numbersOf[type]).filter((country) => country !== undefined));
	return found.size === 1 ? ([...found][0] ?? null) : null;
}
