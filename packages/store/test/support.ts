import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { type AppendRow, senderDomainKey } from '../src/index.ts';

export const contextId = '0198c0de-0000-7000-8000-0000000000cc';

/** A message as the receiver would append it; what is not given is made up. */
export const appendRow = (given: Partial<AppendRow> = {}): AppendRow => ({
	id: uuidv7(),
	receivedAt: new Date(),
	envelopeFrom: 'clerk@travel.example',
	senderDomain: 'travel.example',
	registrableDomain: 'travel.example',
	senderDomainKey: senderDomainKey(given.senderDomain ?? 'travel.example'),
	clientAddress: '192.0.2.7',
	helo: 'mail.travel.example',
	tls: null,
	size: 1234,
	metadataOnly: false,
	repeatDigest: randomBytes(32),
	recipients: [{ address: 'j.smith@us.army.ml', domain: 'us.army.ml', trapDomain: 'army.ml' }],
	sealed: { contextId, wrappedKey: randomBytes(60), ciphertext: randomBytes(1000) },
	...given,
});
