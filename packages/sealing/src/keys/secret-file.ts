import { randomBytes } from 'node:crypto';
import { StraymailError } from '@straymail/contracts';
import { readKeyText } from './read-key-text.ts';

const secretOctets = 32;

/** Text of a new secret file: 32 random octets in base64. */
export const newSecret = (): string => `${randomBytes(secretOctets).toString('base64')}\n`;

/**
 * Reads a secret of 32 octets or more.
 *
 * @throws {StraymailError} `key-missing`, `key-permissions`.
 */
export const readSecret = async (path: string): Promise<Buffer> => {
	const octets = Buffer.from((await readKeyText(path, { secret: true })).trim(), 'base64');
	if (octets.length < secretOctets) {
		throw new StraymailError(
			'key-missing',
			`${path} holds no secret of 32 octets in base64; put the right file there.`,
		);
	}
	return octets;
};
