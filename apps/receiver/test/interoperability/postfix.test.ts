import { describe } from 'vitest';
import { postfix, startPostfix } from './postfix.ts';
import { itHeedsRefusals, itRelays, useRelay } from './relay-specification.ts';

describe('Postfix', () => {
	describe('without TLS', () => {
		const relay = useRelay(postfix, startPostfix, { tls: false });
		itRelays(postfix, relay, { tls: false });
		itHeedsRefusals(postfix, relay);
	});

	describe('that insists on TLS', () => {
		const relay = useRelay(postfix, startPostfix, { tls: true });
		itRelays(postfix, relay, { tls: true });
	});
});
