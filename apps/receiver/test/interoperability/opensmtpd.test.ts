import { describe } from 'vitest';
import { opensmtpd, startOpenSmtpd } from './opensmtpd.ts';
import { itHeedsRefusals, itRelays, useRelay } from './relay-specification.ts';

describe('OpenSMTPD', () => {
	describe('without TLS', () => {
		const relay = useRelay(opensmtpd, startOpenSmtpd, { tls: false });
		itRelays(opensmtpd, relay, { tls: false });
		itHeedsRefusals(opensmtpd, relay);
	});

	describe('that insists on TLS', () => {
		const relay = useRelay(opensmtpd, startOpenSmtpd, { tls: true });
		itRelays(opensmtpd, relay, { tls: true });
	});
});
