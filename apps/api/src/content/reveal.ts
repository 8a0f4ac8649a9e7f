import { type RevealResponse, StraymailError } from '@straymail/contracts';
import type { Previewer } from '@straymail/message';
import type { Revealed } from '@straymail/services';
import { encryptedZip } from './encrypted-zip.ts';
import type { TicketOffice } from './tickets.ts';

export interface RevealParts {
	readonly previewer: Previewer;
	readonly tickets: TicketOffice;
}

const isText = (contentType: string): boolean => /^(text\/|message\/)/i.test(contentType);

/** Decodes text only where nothing is lost by it; all else, and a raw message always, travels as base64. */
const encode = ({ part, contentType, bytes }: Revealed): Pick<RevealResponse, 'encoding' | 'content'> => {
	if (part !== 'raw' && isText(contentType)) {
		try {
			return { encoding: 'utf8', content: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
		} catch {
			// Not UTF-8: falls through to the octets as they are.
		}
	}
	return { encoding: 'base64', content: Buffer.from(bytes).toString('base64') };
};

const nothing = { encoding: 'utf8', content: '', preview: null, path: null } as const;

const whole = ({ id, part, as, contentType, fileName, bytes, expiresAt }: Revealed) => ({
	...nothing,
	id,
	part,
	as,
	contentType,
	fileName,
	size: bytes.length,
	expiresAt,
});

const failures = {
	'timed-out': 'it took too long',
	'out-of-memory': 'it took too much memory',
	broken: 'its program ended',
} as const;

const viewHtml = async (revealed: Revealed, { previewer, tickets }: RevealParts, holder: string) => {
	const answer = await previewer.preview({ type: 'html', raw: revealed.bytes });
	if (typeof answer === 'string') {
		throw new StraymailError(
			'preview-failed',
			`The HTML of this message could not be made safe to show: ${failures[answer]}. Reveal its text instead.`,
		);
	}
	if (answer?.type !== 'html') throw new StraymailError('part-not-found', 'This message has no html.');
	const bytes = Buffer.from(answer.page);
	const key = tickets.issue(holder, { type: 'frame', contentType: 'text/html; charset=utf-8', fileName: null, bytes });
	return { ...whole({ ...revealed, contentType: 'text/html; charset=utf-8', bytes }), path: `/api/frames/${key}` };
};

const viewAttachment = async (revealed: Revealed, { previewer }: RevealParts): Promise<RevealResponse> => {
	const index = Number(revealed.part.slice('attachment:'.length));
	const answer = await previewer.preview({ type: 'attachment', raw: revealed.bytes, index });
	if (typeof answer === 'string') {
		return { ...whole(revealed), size: 0, preview: { type: 'none', reason: answer, size: null } };
	}
	if (answer?.type !== 'attachment')
		throw new StraymailError('part-not-found', `This message has no ${revealed.part}.`);
	const { contentType, fileName, size, preview } = answer;
	return { ...whole(revealed), contentType, fileName, size, preview };
};

/**
 * What leaves the house of a part that was revealed on record: its octets, a view of it, or a ticket to save it.
 *
 * @param holder - whose tickets are issued: the session, or the token.
 * @param password - encrypts a file that is saved.
 * @throws {StraymailError} `part-not-found`, `preview-failed`.
 */
export const answerReveal = async (
	revealed: Revealed,
	parts: RevealParts,
	holder: string,
	password?: string,
): Promise<RevealResponse> => {
	if (revealed.as === 'content') return { ...whole(revealed), ...encode(revealed) };
	if (revealed.as === 'view') {
		return revealed.part === 'html' ? viewHtml(revealed, parts, holder) : viewAttachment(revealed, parts);
	}
	const file = password === undefined ? revealed : { ...revealed, ...(await encryptedZip(revealed, password)) };
	const { contentType, fileName, bytes } = file;
	const key = parts.tickets.issue(holder, { type: 'file', contentType, fileName, bytes });
	return { ...whole(file), path: `/api/files/${key}` };
};
