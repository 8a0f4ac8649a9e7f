import { describe, expect, it } from 'vitest';
import { planRecords } from '../src/index.ts';

const options = { hosts: ['mx1.stray.example', 'MX2.stray.example.'], tlsReportsTo: 'tls@stray.example' };
const army = { domain: 'army.ml', scope: 'domain-and-subdomains' } as const;

describe('the records of a trap domain', () => {
	it('bring its mail and that of all below it to all receivers alike, and say that nobody sends in its name', () => {
		expect(planRecords(army, options).zone).toBe(
			`army.ml. 3600 IN MX 10 mx1.stray.example.
army.ml. 3600 IN MX 10 mx2.stray.example.
*.army.ml. 3600 IN MX 10 mx1.stray.example.
*.army.ml. 3600 IN MX 10 mx2.stray.example.
army.ml. 3600 IN TXT "v=spf1 -all"
*.army.ml. 3600 IN TXT "v=spf1 -all"
_dmarc.army.ml. 3600 IN TXT "v=DMARC1; p=reject; sp=reject; adkim=s; aspf=s"
*._domainkey.army.ml. 3600 IN TXT "v=DKIM1; p="
_mta-sts.army.ml. 3600 IN TXT "v=STSv1; id=${planRecords(army, options).records.at(-2)?.values[0]?.slice(-20)}"
_smtp._tls.army.ml. 3600 IN TXT "v=TLSRPTv1; rua=mailto:tls@stray.example"
`,
		);
	});

	it('have no wildcard where nothing below is ours, and ask for no reports where nobody would read them', () => {
		const plan = planRecords({ domain: 'army.ml', scope: 'domain' }, { ...options, tlsReportsTo: null });
		expect(plan.records.map(({ id }) => id)).toEqual(['mx', 'spf', 'dmarc', 'dkim', 'mta-sts']);
	});

	it('of a whole top-level domain stand at its wildcard alone', () => {
		const plan = planRecords({ domain: 'ml', scope: 'tld' }, options);
		expect(plan.records.map(({ id, name }) => [id, name])).toEqual([
			['mx-wildcard', '*.ml'],
			['spf-wildcard', '*.ml'],
			['dmarc-wildcard', '*.ml'],
		]);
		expect(plan.mtaSts).toBeNull();
	});

	it('have an MTA-STS id that changes with the policy, and with nothing else', () => {
		const idOf = (hosts: string[]) =>
			planRecords(army, { ...options, hosts }).records.find(({ id }) => id === 'mta-sts')?.values[0];
		expect(idOf(['mx1.stray.example'])).toMatch(/^v=STSv1; id=[0-9a-f]{20}$/);
		expect(idOf(['mx1.stray.example'])).toBe(idOf(['mx1.stray.example']));
		expect(idOf(['mx1.stray.example'])).not.toBe(idOf(['mx2.stray.example']));
		expect(planRecords(army, options).mtaSts).toEqual({
			url: 'https://mta-sts.army.ml/.well-known/mta-sts.txt',
			policy:
				'version: STSv1\r\nmode: testing\r\nmx: mx1.stray.example\r\nmx: mx2.stray.example\r\nmax_age: 604800\r\n',
		});
	});
});
