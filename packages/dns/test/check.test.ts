import type { DnsFinding } from '@straymail/contracts';
import { afterEach, describe, expect, it } from 'vitest';
import { checkRecords, createAsk, planRecords } from '../src/index.ts';
import { type DnsServer, startDnsServer, type Zone } from './dns-server.ts';

const options = { hosts: ['mx1.stray.example', 'mx2.stray.example'], tlsReportsTo: 'tls@stray.example' };
const plan = planRecords({ domain: 'army.ml', scope: 'domain-and-subdomains' }, options);
const both = ['10 mx1.stray.example', '10 mx2.stray.example'];

/** A zone in which everything is as it should be. */
const rightZone: Zone = {
	'army.ml': { MX: both, TXT: ['google-site-verification=x', 'v=spf1 -all'] },
	'straymail-check.army.ml': { MX: both, TXT: ['v=spf1 -all'] },
	'_dmarc.army.ml': { TXT: ['v=DMARC1;p=reject;rua=mailto:a@b.example'] },
	'straymail-check._domainkey.army.ml': { TXT: ['v=DKIM1; p='] },
	'_mta-sts.army.ml': { TXT: ['v=STSv1; id=20261128'] },
	'_smtp._tls.army.ml': { TXT: ['v=TLSRPTv1; rua=mailto:tls@stray.example,mailto:other@b.example'] },
	'mx1.stray.example': { A: ['192.0.2.1'] },
	'mx2.stray.example': { AAAA: ['2001:db8::1'] },
};

let server: DnsServer | undefined;
afterEach(() => server?.close());

const check = async (zone: Zone, more: Partial<DnsServer> = {}): Promise<DnsFinding[]> => {
	server = await startDnsServer(zone);
	Object.assign(server, more);
	return checkRecords(plan, createAsk([server.address]));
};
const of = (findings: readonly DnsFinding[], id: string) => findings.find((finding) => finding.id === id);

describe('the check of a zone', () => {
	it('finds nothing to say against one that holds what it should', async () => {
		const findings = await check(rightZone);
		expect(findings.map(({ id, state }) => [id, state])).toEqual([
			...plan.records.map(({ id }) => [id, 'good']),
			['host', 'good'],
			['host', 'good'],
		]);
	});

	it('asks for names of the plan and our own hosts, and for nothing else', async () => {
		await check({ ...rightZone, 'army.ml': { MX: ['10 evil.example'] } });
		for (const question of server?.questions ?? [])
			expect(question).toMatch(/^(MX|TXT) (\S+\.)?army\.ml$|^(A|AAAA) mx[12]\.stray\.example$/);
	});

	it('says of an empty zone what is missing, and why it matters', async () => {
		const findings = await check({});
		expect(findings.every(({ state }) => state === 'missing')).toBe(true);
		expect(of(findings, 'mx')?.sentence).toBe('army.ml has no MX record: its stray mail does not come here.');
		expect(of(findings, 'host')?.sentence).toBe('mx1.stray.example has no address: no sender can reach it.');
	});

	it.each([
		[['10 evil.example'], 'goes to evil.example, not to us'],
		[[...both, '20 evil.example'], 'goes to evil.example as well'],
		[['10 mx1.stray.example'], 'lacks mx2.stray.example'],
		[['10 mx1.stray.example', '20 mx2.stray.example'], 'different preferences'],
		[['0 '], 'takes no mail at all'],
	])('says what is wrong with the MX records %j', async (MX, sentence) => {
		const finding = of(await check({ ...rightZone, 'army.ml': { MX } }), 'mx');
		expect(finding?.state).toBe('wrong');
		expect(finding?.sentence).toContain(sentence);
	});

	it.each([
		['spf', 'army.ml', ['v=spf1 a mx -all'], 'wrong'],
		['spf', 'army.ml', ['v=spf1 -all', 'v=spf1 -all'], 'wrong'],
		['spf', 'army.ml', ['v=spf10 -all'], 'missing'],
		['dmarc', '_dmarc.army.ml', ['v=DMARC1; p=none'], 'wrong'],
		['dmarc', '_dmarc.army.ml', ['v=DMARC1; p=reject; sp=none'], 'wrong'],
		['dmarc', '_dmarc.army.ml', ['v=DMARC1; p=reject; pct=10'], 'wrong'],
		['dmarc', '_dmarc.army.ml', ['V=DMARC1 ; P=Reject'], 'good'],
		['dkim', 'straymail-check._domainkey.army.ml', ['v=DKIM1; p=MIGf'], 'wrong'],
		['mta-sts', '_mta-sts.army.ml', ['v=STSv1; id=2026-11-28'], 'wrong'],
		['tls-rpt', '_smtp._tls.army.ml', ['v=TLSRPTv1; rua=mailto:x@evil.example'], 'wrong'],
	])('judges %s by what it says: %s %j is %s', async (id, name, TXT, state) => {
		expect(of(await check({ ...rightZone, [name]: { ...rightZone[name], TXT } }), id)?.state).toBe(state);
	});

	it('tells no answer from no record', async () => {
		const findings = await check(rightZone, { broken: '_dmarc.army.ml', silent: '_smtp._tls.army.ml' });
		expect(of(findings, 'dmarc')).toMatchObject({ state: 'unanswered', found: [] });
		expect(of(findings, 'tls-rpt')?.state).toBe('unanswered');
		expect(of(findings, 'mx')?.state).toBe('good');
	}, 20_000);

	it('takes no machine’s own short name for a host of the public', async () => {
		server = await startDnsServer({});
		const local = planRecords({ domain: 'army.ml', scope: 'domain' }, { hosts: ['box'], tlsReportsTo: null });
		const findings = await checkRecords(local, createAsk([server.address]));
		expect(of(findings, 'host')).toMatchObject({
			state: 'wrong',
			sentence: expect.stringContaining('STRAYMAIL_MX_HOSTS'),
		});
		expect(server.questions).not.toContain('A box');
	});
});
