import { z } from 'zod';
import { longestAnswer, type SpamFilter } from './filter.ts';

/** Of the answer of `/checkv2` (rspamd, 'Protocol'): symbols are left out, since they may quote the mail. */
const Answer = z.object({
	score: z.number(),
	required_score: z.number(),
	action: z.string().regex(/^[a-z ]{1,30}$/),
});

/** An HTTP field value: what is not printable ASCII is escaped, so that nothing of a mail becomes a field of its own. */
const field = (text: string): string =>
	text.replace(/[^\x20-\x7e]/g, (character) => encodeURIComponent(character)).slice(0, 500);

/**
 * rspamd's normal worker by HTTP.
 *
 * @param url - `http://host:11333`.
 * @param password - of the worker, where it asks for one.
 */
export const createRspamd = (url: string, password: string | null): SpamFilter => ({
	name: 'rspamd',
	async judge({ raw, clientAddress, helo, envelopeFrom, recipients }, signal) {
		const headers: [string, string][] = [
			['From', field(envelopeFrom)],
			...recipients.map((recipient): [string, string] => ['Rcpt', field(recipient)]),
			['IP', field(clientAddress)],
			['Helo', field(helo)],
			...(password === null ? [] : [['Password', field(password)] satisfies [string, string]]),
		];
		const answer = await fetch(new URL('/checkv2', url), {
			method: 'POST',
			headers,
			body: new Uint8Array(raw),
			signal,
			redirect: 'error',
		});
		if (!answer.ok) throw new Error(`rspamd answers ${answer.status}`);
		const { score, required_score: required, action } = Answer.parse(JSON.parse(await bounded(answer)));
		return { filter: 'rspamd', score, required, action };
	},
});

async function bounded(answer: Response): Promise<string> {
	const pieces: Uint8Array[] = [];
	let length = 0;
	for await (const piece of answer.body ?? []) {
		length += piece.length;
		if (length > longestAnswer) throw new Error('the answer is too long');
		pieces.push(piece);
	}
	return Buffer.concat(pieces).toString('utf8');
}
