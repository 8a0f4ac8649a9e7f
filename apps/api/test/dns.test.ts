import type { DnsFinding, Role } from '@straymail/contracts';
import { addTrapDomain, createToken } from '@straymail/services';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DnsServer, startDnsServer } from '../../../packages/dns/test/dns-server.ts';
import { type Office, openOffice } from '../../../packages/services/test/support.ts';
import { type RunningApi, startApi } from '../src/start.ts';

let office: Office;
let api: RunningApi;
let dns: DnsServer;
let trap: string;
const tokens = new Map<Role, string>();

beforeAll(async () => {
	office = await openOffice();
	dns = await startDnsServer({
		'army.ml': { MX: ['10 mx.stray.example'] },
		'mx.stray.example': { A: ['192.0.2.1'] },
	});
	api = await startApi({
		databaseUrl: office.url,
		http: { host: '127.0.0.1', port: 0 },
		publicUrl: 'http://localhost:3000',
		dashboardUrl: null,
		dns: { hosts: ['mx.stray.example'], tlsReportsTo: null, servers: [dns.address] },
		sealingPrivateKeyFile: office.files.sealingPrivateKey,
		searchKeyFile: office.files.searchKey,
		authSecretFile: office.files.authSecret,
		logger: pino({ level: 'silent' }),
	});
	const context = { ...office.as({}), suggestDomain: () => [] };
	trap = (await addTrapDomain(context, { domain: 'army.ml', scope: 'domain', policy: 'defer', excluded: [] })).id;
	for (const role of ['operator', 'auditor'] as const)
		tokens.set(role, (await createToken(office.as({}), { name: role, role, days: 1 })).token);
});
afterAll(async () => {
	await api?.close();
	dns?.close();
	await office?.stop();
});

const call = (method: 'GET' | 'POST', url: string, role: Role) =>
	api.app.inject({ method, url, headers: { authorization: `Bearer ${tokens.get(role)}` } });

describe('the DNS of a trap domain', () => {
	it('is shown as records to publish', async () => {
		const plan = (await call('GET', `/api/trap-domains/${trap}/dns`, 'auditor')).json();
		expect(plan).toMatchObject({ domain: 'army.ml', hosts: ['mx.stray.example'] });
		expect(plan.zone).toContain('army.ml. 3600 IN MX 10 mx.stray.example.\n');
	});

	it('is looked up for a trap domain alone, on record', async () => {
		const answer = (await call('POST', `/api/trap-domains/${trap}/check`, 'operator')).json();
		expect(answer).toMatchObject({ domain: 'army.ml', asked: true });
		const states = new Map(answer.findings.map(({ id, state }: DnsFinding) => [id, state]));
		expect(Object.fromEntries(states)).toMatchObject({ mx: 'good', host: 'good', spf: 'missing', dmarc: 'missing' });
		const { rows } = await office.owner.query(`SELECT "target" FROM "AuditEntry" WHERE "action" = 'trap-domain.check'`);
		expect(rows).toEqual([{ target: 'army.ml' }]);
		const asked = dns.questions.length;
		const unknown = '0198c0de-0000-7000-8000-000000000000';
		expect((await call('POST', `/api/trap-domains/${unknown}/check`, 'operator')).statusCode).toBe(404);
		expect((await call('POST', `/api/trap-domains/army.ml/check`, 'operator')).statusCode).toBe(400);
		expect((await call('POST', `/api/trap-domains/${trap}/check`, 'auditor')).statusCode).toBe(403);
		expect(dns.questions.length).toBe(asked);
	});

	it('is not looked up without end', async () => {
		const codes: number[] = [];
		for (let times = 0; times < 14; times++)
			codes.push((await call('POST', `/api/trap-domains/${trap}/check`, 'auditor')).statusCode);
		expect(codes.at(-1)).toBe(429);
	});
});
