import type { ReadMessage } from '@straymail/contracts';

/** Letters from which on somebody said something of their own. */
const enough = 15;

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
	return (own.match(/\p{L}/gu)?.length ?? 0) >= enough ? own : body.text;
}
