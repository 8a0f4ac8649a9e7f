/**
 * Checks the messages of one author before they join a set: labels without contradiction, findings word for word in
 * their parts, numbers that pass the checks of their kind, lines and senders as the sets want them.
 *
 *     node apps/straymail/evaluation/check-author.ts NAME
 */
import { readFile } from 'node:fs/promises';
import { LabelledTraps, RegisterOrganisation } from '@straymail/contracts';
import { simpleParser } from 'mailparser';
import { labelOf } from '../demo/form/label.ts';
import { renderMessage } from '../demo/form/message.ts';
import type { Sample } from '../demo/form/sample.ts';
import { numberHolds } from '../test/demo-numbers.ts';

const [name = ''] = process.argv.slice(2);
const json = async (file: string): Promise<unknown> =>
	JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8'));
const surroundings = {
	organisations: RegisterOrganisation.array().parse(await json('organisations.json')),
	traps: LabelledTraps.parse(await json('traps.json')),
};
const authored = (await import(new URL(`source/${name}/index.ts`, import.meta.url).href)) as Record<string, Sample[]>;
const samples = Object.values(authored).flat();
const complaints: string[] = [];
const complain = (sample: Sample, what: string) => complaints.push(`${sample.subject || sample.date}: ${what}`);

for (const sample of samples) {
	try {
		const label = labelOf(sample, 'messages/0000.eml', surroundings);
		const raw = renderMessage(sample);
		const mail = await simpleParser(Buffer.from(raw, 'latin1'));
		for (const { type, text } of label.findings ?? []) {
			if (!(numberHolds[type]?.(text) ?? true)) complain(sample, `${type} ${text} does not pass its check`);
		}
		for (const { part, text } of label.findings ?? []) {
			const held =
				part === 'subject'
					? mail.subject
					: part === 'body'
						? mail.text
						: sample.attachments?.map((one) => one.text).join();
			if (held?.includes(text) !== true) complain(sample, `${part} does not hold ${text}`);
		}
		if (raw.replaceAll('\r\n', '').match(/[\r\n]/)) complain(sample, 'bare CR or LF');
		if (raw.split('\r\n').some((line) => line.length > 998)) complain(sample, 'a line above 998 octets');
		if (label.envelope.from !== '' && !/\.example$|^\[/.test(label.envelope.from.split('@')[1] ?? ''))
			complain(sample, `the sender ${label.envelope.from} is not below .example`);
		const marked = label.categories?.includes('marked');
		if ((label.markings ?? []).length > 0 && !marked) complain(sample, 'markings without the category marked');
	} catch (cause) {
		complain(sample, cause instanceof Error ? cause.message : String(cause));
	}
}
const count = (pick: (sample: Sample) => string): string =>
	[...Map.groupBy(samples, pick)].map(([key, of]) => `${key} ${of.length}`).join(', ');
process.stdout.write(
	`${samples.length} messages: ${count(({ kind }) => kind)}; ${count(({ level }) => level ?? 'unlabelled')}; ${count(({ language }) => language ?? '-')}; ${samples.filter(({ attachments }) => attachments !== undefined).length} with attachments\n${complaints.map((line) => `- ${line}\n`).join('')}`,
);
process.exitCode = complaints.length === 0 ? 0 : 1;
