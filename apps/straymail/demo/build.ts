/**
 * Writes the demonstration set from `source/`: `messages/*.eml` and `labels.jsonl`. The same sources give the same octets.
 *
 *     node apps/straymail/demo/build.ts
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { Label, LabelledTraps, RegisterOrganisation } from '@straymail/contracts';
import { renderMessage } from './form/message.ts';
import { findingsIn, type Sample } from './form/sample.ts';
import { samples } from './source/index.ts';

const folder = new URL('./', import.meta.url);
const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(new URL(file, folder), 'utf8'));
const organisations = RegisterOrganisation.array().parse(await json('organisations.json'));
const traps = LabelledTraps.parse(await json('traps.json'));

const addressOf = (mailbox: string): string => /<([^>]*)>/.exec(mailbox)?.[1] ?? mailbox;
const domainOf = (address: string): string => address.split('@')[1] ?? '';
const within = (domain: string, parent: string): boolean => domain === parent || domain.endsWith(`.${parent}`);

const recipientsOf = (sample: Sample): string[] =>
	[...sample.to, ...(sample.cc ?? []), ...(sample.bcc ?? [])]
		.map(addressOf)
		.filter((address) => traps.some(({ domain }) => within(domainOf(address), domain)));

const organisationOf = (address: string): string => {
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

const labelOf = (sample: Sample, file: string): Label => {
	const { kind, level, categories, markings = [], intended, language } = sample;
	const to = recipientsOf(sample);
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
						organisation: organisationOf(address),
					})),
				}),
		...(language === undefined ? {} : { language }),
	});
};

await rm(new URL('messages/', folder), { recursive: true, force: true });
await mkdir(new URL('messages/', folder));
const lines: string[] = [];
for (const [index, sample] of samples.entries()) {
	const file = `messages/${String(index + 1).padStart(4, '0')}.eml`;
	await writeFile(new URL(file, folder), renderMessage(sample), 'latin1');
	lines.push(JSON.stringify(labelOf(sample, file)));
}
await writeFile(new URL('labels.jsonl', folder), `${lines.join('\n')}\n`);
