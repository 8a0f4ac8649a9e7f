import { describe } from 'vitest';
import { postfix, startPostfix } from './postfix.ts';
import { itHeedsRefusals, itRelays, itRelaysUnicodeAddresses, useRelay } from './relay-specification.ts';

describe('Postfix', () => {
	describe('without TLS', () => {
		const relay = useRelay(postfix, startPostfix, { tls: false });
		itRelays(postfix, relay, { tls: false });
		itRelaysUnicodeAddresses(postfix, relay);
		itHeedsRefusals(postfix, relay);
	});

	describe('that insists on TLS', () => {
		const relay = useRelay(postfix, startPostfix, { tls: true });
		itRelays(postfix, relay, { tls: true });
	});
});
