import { Label, type LabelledTraps, type RegisterOrganisation } from '@straymail/contracts';
import { findingsIn, type Sample } from './sample.ts';

export interface Surroundings {
	organisations: RegisterOrganisation[];
	traps: LabelledTraps;
}

const addressOf = (mailbox: string): string => /<([^>]*)>/.exec(mailbox)?.[1] ?? mailbox;
const domainOf = (address: string): string => address.split('@')[1] ?? '';
const within = (domain: string, parent: string): boolean => domain === parent || domain.endsWith(`.${parent}`);

const recipientsOf = (sample: Sample, traps: LabelledTraps): string[] =>
	[...sample.to, ...(sample.cc ?? []), ...(sample.bcc ?? [])]
		.map(addressOf)
		.filter((address) => traps.some(({ domain }) => within(domainOf(address), domain)));

const organisationOf = (address: string, organisations: RegisterOrganisation[]): string => {
	const owner = organisations.find(({ domains }) => domains.some((domain) => within(domainOf(address), domain)));
	if (owner === undefined) throw new Error(`organisations.json does not know the domain of ${address}`);
	return owner.name;
};

const findingsOf = (sample: Sample): NonNullable<Label['findings']> => {
	const texts = [
		{ part: 'subject', text: sample.subject },
		{ part: 'body', text: sample.text },
		...(sample.attachments ?? []).map(({ fileName, text }) => ({ part: `attachment:${fileName}`, text })),
	];
	return texts.flatMap(({ part, text }) => findingsIn(text).map((finding) => ({ ...finding, part })));
};

/**
 * The line of `labels.jsonl` for a sample. Throws when the sample contradicts itself: no recipient at a trap domain, an
 * intended address without its recipient or outside `organisations.json`.
 */
export const labelOf = (sample: Sample, file: string, { organisations, traps }: Surroundings): Label => {
	const { kind, level, categories, markings = [], intended, language } = sample;
	const to = recipientsOf(sample, traps);
	if (to.length === 0) throw new Error(`${sample.subject}: no recipient at a trap domain`);
	for (const recipient of Object.keys(intended ?? {})) {
		if (!to.includes(recipient)) throw new Error(`${sample.subject}: ${recipient} is no recipient`);
	}
	return Label.parse({
		file,
		envelope: { from: sample.envelopeFrom ?? addressOf(sample.from), to },
		kind,
		...(level === undefined ? {} : { level }),
		categories,
		findings: findingsOf(sample),
		markings,
		...(intended === undefined
			? {}
			: {
					intended: Object.entries(intended).map(([recipient, address]) => ({
						recipient,
						address,
						organisation: organisationOf(address, organisations),
					})),
				}),
		...(language === undefined ? {} : { language }),
	});
};
