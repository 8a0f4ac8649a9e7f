import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { StraymailError } from '@straymail/contracts';
import { writeKeyFile } from '@straymail/sealing/keys/write-key-file';
import { generate } from 'selfsigned';

export interface TlsFiles {
	readonly keyFile: string;
	readonly certFile: string;
}
export interface TlsPair {
	readonly key: string;
	readonly cert: string;
}

const validYears = 10;

/**
 * Key and certificate for STARTTLS, made at the first start: ECDSA P-256, because its handshake costs half of RSA's.
 * Self-signed: between mail servers TLS is opportunistic and certificates are not checked (RFC 7435); put your own
 * files there if you publish DANE or MTA-STS.
 *
 * @throws {StraymailError} `key-missing` when one file is there without the other.
 */
export const ensureCertificate = async ({ keyFile, certFile }: TlsFiles, hostname: string): Promise<TlsPair> => {
	const [hasKey, hasCert] = await Promise.all([exists(keyFile), exists(certFile)]);
	if (!hasKey && hasCert) {
		throw new StraymailError(
			'key-missing',
			`${certFile} is there without its key ${keyFile}; put it there, or remove both.`,
		);
	}
	if (!hasKey) await writeKeyFile(keyFile, newKey());
	// Made for whichever key is on disk: of two receivers that start at once, both certificates fit.
	if (!hasCert) await writeKeyFile(certFile, await certificateFor(await readFile(keyFile, 'utf8'), hostname));
	return readPair({ keyFile, certFile });
};

export const readPair = async ({ keyFile, certFile }: TlsFiles): Promise<TlsPair> => ({
	key: await readFile(keyFile, 'utf8'),
	cert: await readFile(certFile, 'utf8'),
});

const newKey = (): string =>
	generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const certificateFor = async (privateKey: string, hostname: string): Promise<string> => {
	const publicKey = createPublicKey(createPrivateKey(privateKey)).export({ type: 'spki', format: 'pem' }).toString();
	const notAfterDate = new Date();
	notAfterDate.setFullYear(notAfterDate.getFullYear() + validYears);
	const { cert } = await generate([{ name: 'commonName', value: hostname.slice(0, 64) }], {
		keyType: 'ec',
		curve: 'P-256',
		algorithm: 'sha256',
		notAfterDate,
		keyPair: { privateKey, publicKey },
	});
	return cert;
};

const exists = (path: string): Promise<boolean> =>
	access(path).then(
		() => true,
		() => false,
	);
