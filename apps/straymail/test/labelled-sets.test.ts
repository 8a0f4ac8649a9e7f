import { readdir, readFile } from 'node:fs/promises';
import {
	categories,
	findingTypes,
	kinds,
	Label,
	LabelledTraps,
	levels,
	RegisterOrganisation,
} from '@straymail/contracts';
import { type ParsedMail, simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { labelOf } from '../demo/form/label.ts';
import { renderMessage } from '../demo/form/message.ts';
import type { Sample } from '../demo/form/sample.ts';
import { samples } from '../demo/source/index.ts';
import { testing, tuning } from '../evaluation/source/index.ts';
import { numberHolds } from './demo-numbers.ts';

interface Given {
	readonly name: string;
	readonly folder: URL;
	readonly samples: readonly Sample[];
	readonly build: string;
	readonly least: number;
}

const sets: readonly Given[] = [
	{ name: 'demonstration', folder: 'demo/', samples, build: 'demo/build.ts', least: 80 },
	{ name: 'tuning', folder: 'evaluation/tuning/', samples: tuning, build: 'evaluation/build.ts', least: 200 },
	{ name: 'testing', folder: 'evaluation/testing/', samples: testing, build: 'evaluation/build.ts', least: 200 },
].map(({ folder, ...set }) => ({ ...set, folder: new URL(`../${folder}`, import.meta.url) }));

const domainOf = (address: string): string => address.split('@')[1] ?? '';
const within = (domain: string, parent: string): boolean => domain === parent || domain.endsWith(`.${parent}`);

/** What a part holds. The sets' PDFs, archives and Office files are uncompressed, so their octets show the text. */
const partText = (mail: ParsedMail | undefined, part: string): string => {
	if (part === 'subject') return mail?.subject ?? '';
	if (part === 'body') return mail?.text ?? '';
	const name = part.replace('attachment:', '');
	const content = mail?.attachments.find(({ filename }) => filename === name)?.content;
	// Brackets stand behind a backslash in a PDF's strings.
	return name.endsWith('.pdf')
		? (content?.toString('latin1').replace(/\\([()\\])/g, '$1') ?? '')
		: (content?.toString('utf8') ?? '');
};

const load = async ({ folder }: Given) => {
	const text = (file: string): Promise<string> => readFile(new URL(file, folder), 'latin1');
	const utf8 = (file: string): Promise<string> => readFile(new URL(file, folder), 'utf8');
	const labels = (await utf8('labels.jsonl'))
		.trimEnd()
		.split('\n')
		.map((line) => Label.parse(JSON.parse(line)));
	const mails = new Map<string, ParsedMail>();
	for (const { file } of labels) mails.set(file, await simpleParser(await readFile(new URL(file, folder))));
	return {
		text,
		labels,
		mails,
		traps: LabelledTraps.parse(JSON.parse(await utf8('traps.json'))),
		organisations: RegisterOrganisation.array().parse(JSON.parse(await utf8('organisations.json'))),
	};
};
const loaded = await Promise.all(sets.map(async (set) => ({ ...set, ...(await load(set)) })));

describe.each(loaded)(
	'the $name set',
	({ folder, samples, build, least, text, labels, mails, traps, organisations }) => {
		it('labels every message file once', async () => {
			const files = (await readdir(new URL('messages/', folder))).sort();
			expect(labels.map(({ file }) => file)).toEqual(files.map((name) => `messages/${name}`));
			expect(labels.length).toBeGreaterThanOrEqual(least);
		});

		it(`is what its sources make: run ${build} after a change`, async () => {
			expect(samples.length).toBe(labels.length);
			for (const [index, sample] of samples.entries()) {
				const { file = '' } = labels[index] ?? {};
				expect(renderMessage(sample) === (await text(file)), file).toBe(true);
				expect(labelOf(sample, file, { organisations, traps })).toEqual(labels[index]);
			}
		});

		it.each(labels)('$file is an RFC 5322 message with CRLF line ends', async ({ file }) => {
			const raw = await text(file);
			expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
			expect(raw).toMatch(/^Subject:/m);
			for (const line of raw.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
			for (const field of ['from', 'to', 'date', 'message-id']) {
				expect(mails.get(file)?.headers.has(field), field).toBe(true);
			}
		});

		it.each(labels)(
			'$file holds each finding word for word, in the part that its label names',
			({ file, findings }) => {
				for (const { part, text: value } of findings ?? []) {
					if (part.endsWith('.png')) continue; // drawn, not written: nothing here reads pictures
					expect(partText(mails.get(file), part)).toContain(value);
				}
			},
		);

		it.each(labels)('$file holds each marking', ({ file, markings }) => {
			const mail = mails.get(file);
			const parts = ['subject', 'body', ...(mail?.attachments ?? []).map(({ filename }) => `attachment:${filename}`)];
			const everything = parts.map((part) => partText(mail, part)).join('\n');
			for (const marking of markings ?? []) expect(everything).toContain(marking);
		});

		it('gives numbers that pass the checks of their kind', () => {
			for (const { file, findings } of labels) {
				for (const { type, text: value } of findings ?? []) {
					expect(numberHolds[type]?.(value) ?? true, `${file}: ${type} ${value}`).toBe(true);
				}
			}
		});

		it('sends only to trap domains and means only domains of its register', () => {
			for (const { file, envelope, intended } of labels) {
				for (const recipient of envelope.to) {
					expect(
						traps.some(({ domain }) => within(domainOf(recipient), domain)),
						file,
					).toBe(true);
				}
				for (const { recipient, address, organisation } of intended ?? []) {
					expect(envelope.to).toContain(recipient);
					const owner = organisations.find(({ domains }) =>
						domains.some((one) => within(domainOf(address ?? ''), one)),
					);
					expect(owner?.name, file).toBe(organisation);
				}
			}
		});

		it('sends from reserved domains alone (RFC 2606), so that no stranger can be answered', () => {
			for (const { envelope } of labels) {
				if (envelope.from !== '') expect(domainOf(envelope.from)).toMatch(/\.example$|^\[/);
			}
		});

		it('gives a marked message the level of its marking', () => {
			for (const { file, markings, level, categories: named } of labels) {
				if ((markings ?? []).length === 0) continue;
				expect(named, file).toContain('marked');
				const classified = (markings ?? []).some((marking) =>
					/SECRET|CONFIDENTI|GEHEIM|VS-VERTRAULICH|RESERVADO|PROTECTED/.test(marking),
				);
				expect(level, file).toBe(classified ? 'critical' : 'high');
			}
		});
	},
);

describe('the labelled sets together', () => {
	const labels = loaded.flatMap((set) => set.labels);

	it('hold 250 messages and more, a good part of them with attachments and with nothing to find', () => {
		expect(labels.length).toBeGreaterThanOrEqual(250);
		const files = loaded.flatMap(({ mails }) => [...mails.values()]);
		expect(files.filter(({ attachments }) => attachments.length > 0).length).toBeGreaterThanOrEqual(55);
		expect(labels.filter(({ findings }) => findings?.length === 0).length).toBeGreaterThanOrEqual(80);
	});

	it('covers every kind, level, category, finding type and language', () => {
		const seen = <T>(pick: (label: Label) => T[]): Set<T> => new Set(labels.flatMap(pick));
		expect([...kinds].filter((kind) => !seen((label) => [label.kind]).has(kind))).toEqual([]);
		expect([...levels].filter((level) => !seen((label) => [label.level]).has(level))).toEqual([]);
		const named = seen((label) => label.categories ?? []);
		expect(categories.filter((category) => !named.has(category))).toEqual([]);
		const types = seen((label) => (label.findings ?? []).map(({ type }) => type));
		expect(findingTypes.filter((type) => !types.has(type))).toEqual([]);
		expect([...seen((label) => [label.language])]).toEqual(expect.arrayContaining(['en', 'fr', 'nl']));
	});
});
