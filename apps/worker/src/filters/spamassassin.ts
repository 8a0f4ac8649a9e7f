import { connect } from 'node:net';
import { longestAnswer, type SpamFilter } from './filter.ts';

/** `Spam: True ; 15.0 / 5.0` (spamd protocol 1.5). */
const spamLine = /^Spam:\s*(True|False|Yes|No)\s*;\s*(-?\d+(?:\.\d+)?)\s*\/\s*(-?\d+(?:\.\d+)?)\s*$/im;
const statusLine = /^SPAMD\/\d\.\d (\d+) /;

/** SpamAssassin's spamd by its own protocol, `CHECK`: a score and nothing of the mail comes back. */
export const createSpamAssassin = ({ host, port }: { host: string; port: number }): SpamFilter => ({
	name: 'spamassassin',
	async judge({ raw }, signal) {
		const answer = await exchange(
			{ host, port },
			[Buffer.from(`CHECK SPAMC/1.5\r\nContent-length: ${raw.length}\r\n\r\n`), raw],
			signal,
		);
		const status = statusLine.exec(answer)?.[1];
		if (status !== '0') throw new Error(`spamd answers ${status ?? 'something else'}`);
		const [, verdict, score, required] = spamLine.exec(answer) ?? [];
		if (verdict === undefined) throw new Error('spamd gives no score');
		const spam = /^(?:true|yes)$/i.test(verdict);
		return {
			filter: 'spamassassin',
			score: Number(score),
			required: Number(required),
			action: spam ? 'spam' : 'no spam',
		};
	},
});

/** Sends all, then reads until the other side closes. */
const exchange = (
	where: { host: string; port: number },
	request: readonly Buffer[],
	signal: AbortSignal,
): Promise<string> =>
	new Promise((resolve, reject) => {
		const socket = connect(where);
		const pieces: Buffer[] = [];
		let length = 0;
		const abort = () => socket.destroy(new Error('did not answer in time'));
		signal.addEventListener('abort', abort, { once: true });
		socket.on('connect', () => {
			for (const piece of request) socket.write(piece);
			socket.end();
		});
		socket.on('data', (piece) => {
			length += piece.length;
			if (length > longestAnswer) socket.destroy(new Error('the answer is too long'));
			else pieces.push(piece);
		});
		socket.on('error', reject);
		socket.on('close', () => {
			signal.removeEventListener('abort', abort);
			resolve(Buffer.concat(pieces).toString('latin1'));
		});
		if (signal.aborted) abort();
	});
