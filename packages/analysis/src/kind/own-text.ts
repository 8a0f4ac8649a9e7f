import type { ReadMessage } from '@straymail/contracts';

/** So many letters from which on somebody said something of their own; looked for from the start alone: linear. */
const enough = /^(?:\P{L}*\p{L}){15}/u;

/**
 * What the sender wrote: the body without what it quotes, for an answer to an offer is no offer. A mail that hardly
 * says anything beside its quotation is the quotation.
 */
export function ownText(message: ReadMessage): string {
	const body = message.parts.find((part) => part.part === 'body');
	if (body === undefined) return '';
	const own = body.segments
		.filter(({ kind }) => kind !== 'quotation')
		.map(({ start, end }) => body.text.slice(start, end))
		.join('');
	return enough.test(own) ? own : body.text;
}
