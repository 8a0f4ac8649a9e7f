import { generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';

export interface SigningKey {
	readonly privateKey: string;
	/** The TXT record that publishes it (RFC 6376 §3.6.1, RFC 8463). */
	readonly record: string;
}

export const newKey = (kind: 'rsa' | 'ed25519', bits = 2048): SigningKey => {
	const pair = kind === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: bits }) : generateKeyPairSync('ed25519');
	const spki = pair.publicKey.export({ type: 'spki', format: 'der' });
	// RFC 8463 §4.2: the 32 octets of the key alone.
	const published = kind === 'rsa' ? spki : spki.subarray(-32);
	return {
		privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
		record: `v=DKIM1; k=${kind}; p=${published.toString('base64')}`,
	};
};

export const mailFrom = (from: string, more: readonly string[] = []): string =>
	[
		...more,
		`From: Clerk <${from}>`,
		'To: j.smith@us.army.ml',
		'Subject: Itinerary',
		'Date: Mon, 02 Nov 2026 10:00:00 +0000',
		'Message-ID: <1@travel.example>',
		'',
		'Your flight leaves at ten.',
		'',
	].join('\r\n');

/** The message with a DKIM signature on top. */
export const signed = async (
	raw: string,
	{ privateKey }: SigningKey,
	{ domain, selector = 's1', algorithm }: { domain: string; selector?: string; algorithm?: string },
): Promise<string> => {
	const { signatures, errors } = await dkimSign(Buffer.from(raw), {
		signatureData: [{ signingDomain: domain, selector, privateKey, ...(algorithm && { algorithm }) }],
	} as Parameters<typeof dkimSign>[1]);
	if (errors?.length) throw errors[0]?.err ?? new Error('not signed');
	return signatures + raw;
};
