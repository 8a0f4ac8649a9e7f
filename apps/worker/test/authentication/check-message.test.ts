import { sealMessage } from 'mailauth';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DnsServer, startDnsServer } from '../../../../packages/dns/test/dns-server.ts';
import { checkMessage, type Delivered } from '../../src/authentication/check-message.ts';
import { createResolver } from '../../src/authentication/resolver.ts';
import { mailFrom, newKey, signed } from './signed-mail.ts';

const rsa = newKey('rsa');
const weak = newKey('rsa', 1024);
const short = newKey('rsa', 512);
const ed25519 = newKey('ed25519');
const many = (count: number, domain: string) =>
	Object.fromEntries(
		Array.from({ length: count }, (_, i) => [`i${i}.${domain}`, { TXT: [`v=spf1 include:i${i + 1}.${domain} -all`] }]),
	);

const zone = {
	'travel.example': { TXT: ['v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 -all'], MX: ['mx.travel.example'] },
	'mx.travel.example': { A: ['192.0.2.9'] },
	'soft.example': { TXT: ['v=spf1 ~all'] },
	'neutral.example': { TXT: ['v=spf1 ?all'] },
	'two.example': { TXT: ['v=spf1 -all', 'v=spf1 +all'] },
	'many.example': { TXT: ['v=spf1 include:i0.many.example -all'] },
	...many(12, 'many.example'),
	'void.example': { TXT: ['v=spf1 a:v1.void.example a:v2.void.example a:v3.void.example -all'] },
	'mail.example': { TXT: ['v=spf1 ip4:192.0.2.7 -all'] },
	's1._domainkey.travel.example': { TXT: [rsa.record] },
	'weak._domainkey.travel.example': { TXT: [weak.record] },
	'short._domainkey.travel.example': { TXT: [short.record] },
	'ed._domainkey.travel.example': { TXT: [ed25519.record] },
	's1._domainkey.other.example': { TXT: [rsa.record] },
	'_dmarc.travel.example': { TXT: ['v=DMARC1; p=reject; sp=quarantine'] },
	'_dmarc.strict.example': { TXT: ['v=DMARC1; p=quarantine; adkim=s; aspf=s'] },
	'strict.example': { TXT: ['v=spf1 -all'] },
	's1._domainkey.sub.strict.example': { TXT: [rsa.record] },
	'xn--mnchen-3ya.example': { TXT: ['v=spf1 ip4:192.0.2.7 -all'] },
	's1._domainkey.sealer.example': { TXT: [rsa.record] },
};

describe('who vouches for a message', () => {
	let dns: DnsServer;
	let resolve: ReturnType<typeof createResolver>['resolve'];
	beforeAll(async () => {
		dns = await startDnsServer(zone);
	});
	beforeEach(() => {
		dns.silent = dns.broken = dns.rubbish = '\n';
		dns.questions.length = 0;
		({ resolve } = createResolver([dns.address], Date.now));
	});
	afterAll(() => dns.close());

	const check = async (raw: string, more: Partial<Delivered> = {}) =>
		checkMessage(
			{
				raw: Buffer.from(raw),
				clientAddress: '192.0.2.7',
				helo: 'mail.example',
				envelopeFrom: 'clerk@travel.example',
				...more,
			},
			resolve,
		);
	const result = async (method: string, raw: string, more: Partial<Delivered> = {}) =>
		(await check(raw, more)).filter((item) => item.method === method).map((item) => item.result);
	const plain = mailFrom('clerk@travel.example');

	describe('SPF (RFC 7208)', () => {
		it.each([
			['pass', 'clerk@travel.example', '192.0.2.7'],
			['pass', 'clerk@travel.example', '2001:db8::1'],
			['fail', 'clerk@travel.example', '198.51.100.1'],
			['softfail', 'a@soft.example', '192.0.2.7'],
			['neutral', 'a@neutral.example', '192.0.2.7'],
			['none', 'a@nothing.example', '192.0.2.7'],
			['permerror', 'a@two.example', '192.0.2.7'],
			['permerror', 'a@many.example', '192.0.2.7'],
			['permerror', 'a@void.example', '192.0.2.7'],
			['pass', 'a@münchen.example', '192.0.2.7'],
		])('%s for %s from %s', async (expected, envelopeFrom, clientAddress) => {
			expect(await result('spf', plain, { envelopeFrom, clientAddress })).toEqual([expected]);
		});

		it('of the null sender goes by HELO (§2.4)', async () => {
			const [spf] = await check(plain, { envelopeFrom: '' });
			expect(spf).toMatchObject({ method: 'spf', result: 'pass', domain: 'mail.example' });
		});

		it('asks for ten names and no more (§4.6.4)', async () => {
			await result('spf', plain, { envelopeFrom: 'a@many.example' });
			expect(dns.questions.filter((question) => question.endsWith('many.example')).length).toBeLessThanOrEqual(11);
		});
	});

	describe('DKIM (RFC 6376)', () => {
		it('passes with RSA and with Ed25519 (RFC 8463), and says by which selector', async () => {
			const items = await check(
				await signed(await signed(plain, rsa, { domain: 'travel.example' }), ed25519, {
					domain: 'travel.example',
					selector: 'ed',
					algorithm: 'ed25519-sha256',
				}),
			);
			expect(items.filter(({ method }) => method === 'dkim')).toEqual([
				{ method: 'dkim', result: 'pass', domain: 'travel.example', detail: 'selector ed, aligned' },
				{ method: 'dkim', result: 'pass', domain: 'travel.example', detail: 'selector s1, aligned' },
			]);
		});

		it('fails when the body was changed; a signature that holds stays beside one that is broken', async () => {
			const raw = await signed(plain, rsa, { domain: 'travel.example' });
			expect(await result('dkim', raw.replace('at ten', 'at one'))).toEqual(['neutral']);
			const broken = raw.replace(/b=[A-Za-z0-9+/]{8}/, 'b=AAAAAAAA');
			expect(await result('dkim', await signed(broken, rsa, { domain: 'other.example' }))).toEqual(['pass', 'fail']);
		});

		it('trusts no key that is too short', async () => {
			expect(await result('dkim', await signed(plain, weak, { domain: 'travel.example', selector: 'weak' }))).toEqual([
				'pass',
			]);
			expect(await result('dkim', await signed(plain, short, { domain: 'travel.example', selector: 'short' }))).toEqual(
				['policy'],
			);
		});

		it('is none without a signature, and neutral without a key', async () => {
			expect(await result('dkim', plain)).toEqual(['none']);
			expect(await result('dkim', await signed(plain, rsa, { domain: 'nokey.example' }))).toEqual(['neutral']);
		});

		it('is not checked for a mail with more than ten signatures, which would have its body read as often', async () => {
			let raw = plain;
			for (let i = 0; i < 11; i++) raw = await signed(raw, rsa, { domain: 'travel.example' });
			dns.questions.length = 0;
			const items = await check(raw);
			expect(items.map(({ method, result: word }) => [method, word])).toEqual([
				['spf', 'pass'],
				['dkim', 'not-checked'],
				['dmarc', 'not-checked'],
				['arc', 'not-checked'],
			]);
			expect(dns.questions.some((question) => question.includes('_domainkey'))).toBe(false);
		});
	});

	describe('DMARC (RFC 7489)', () => {
		const dmarc = async (raw: string, more: Partial<Delivered> = {}) =>
			(await check(raw, more)).find(({ method }) => method === 'dmarc');

		it('passes by SPF or by DKIM', async () => {
			expect(await dmarc(plain)).toMatchObject({
				result: 'pass',
				domain: 'travel.example',
				detail: expect.stringContaining('aligned by spf'),
			});
			const raw = await signed(plain, rsa, { domain: 'travel.example' });
			expect(await dmarc(raw, { clientAddress: '198.51.100.1' })).toMatchObject({
				result: 'pass',
				detail: expect.stringContaining('aligned by dkim'),
			});
		});

		it('fails when neither is of the From domain', async () => {
			const raw = await signed(mailFrom('boss@travel.example'), rsa, { domain: 'other.example' });
			expect(await dmarc(raw, { envelopeFrom: 'a@mail.example' })).toMatchObject({
				result: 'fail',
				detail: expect.stringMatching(/^policy reject.*not aligned/),
			});
		});

		it('knows the policy for subdomains and strict alignment', async () => {
			expect(await dmarc(mailFrom('a@sub.travel.example'), { clientAddress: '198.51.100.1' })).toMatchObject({
				result: 'fail',
				detail: expect.stringContaining('policy quarantine'),
			});
			const raw = await signed(mailFrom('a@strict.example'), rsa, { domain: 'sub.strict.example' });
			expect(await dmarc(raw, { envelopeFrom: 'a@strict.example' })).toMatchObject({ result: 'fail' });
		});

		it('is none where no policy is published', async () => {
			expect(await dmarc(mailFrom('a@nothing.example'))).toMatchObject({ result: 'none' });
		});
	});

	it('ARC (RFC 8617) passes though the signature underneath is broken by a list', async () => {
		const raw = await signed(plain, rsa, { domain: 'travel.example' });
		const changed = raw.replace('Subject: Itinerary', 'Subject: [list] Itinerary');
		const headers = await sealMessage(Buffer.from(changed), {
			signingDomain: 'sealer.example',
			selector: 's1',
			privateKey: rsa.privateKey,
			authResults: 'sealer.example; dkim=pass',
			cv: 'none',
		} as Parameters<typeof sealMessage>[1]);
		const sealed = `${headers.toString()}${changed}`;
		expect(await result('arc', sealed)).toEqual(['pass']);
		expect(await result('dkim', sealed)).toEqual(['fail']);
		expect(await result('arc', plain)).toEqual(['none']);
	});

	describe('when DNS does not answer', () => {
		it('says not checked, within the time limit', async () => {
			dns.silent = 'example';
			const started = performance.now();
			const items = await check(await signed(plain, rsa, { domain: 'travel.example' }));
			expect(performance.now() - started).toBeLessThan(5000);
			expect(items.filter(({ result: word }) => !['not-checked', 'none'].includes(word))).toEqual([]);
			expect(items[0]).toMatchObject({ method: 'spf', result: 'not-checked', detail: 'DNS did not answer' });
		});

		it('keeps what could be checked: SPF when the keys are silent for longer than there is time', async () => {
			dns.silent = '_domainkey.travel.example';
			const once = await signed(plain, rsa, { domain: 'travel.example' });
			const items = await check(await signed(once, weak, { domain: 'travel.example', selector: 'weak' }));
			const silent = { method: 'dkim', result: 'not-checked', domain: 'travel.example' };
			expect(items.slice(0, 3)).toMatchObject([{ method: 'spf', result: 'pass' }, silent, silent]);
		});

		it.each(['broken', 'rubbish'] as const)('nor when its answers are %s', async (way) => {
			dns[way] = 'travel.example';
			expect(await result('spf', plain)).toEqual(['not-checked']);
		});
	});

	describe('what is asked', () => {
		it('is asked once: 200 messages from one domain ask as much as one', async () => {
			const raw = await signed(plain, rsa, { domain: 'travel.example' });
			await check(raw);
			const asked = dns.questions.length;
			await Promise.all(Array.from({ length: 200 }, () => check(raw)));
			expect(dns.questions.length).toBe(asked);
		});

		it('is asked once at the same time too', async () => {
			await Promise.all(Array.from({ length: 50 }, () => check(plain)));
			expect(new Set(dns.questions).size).toBe(dns.questions.length);
		});

		it('is asked again when nobody answered, and when an answer is old', async () => {
			let now = 0;
			const { resolve: ask, counts } = createResolver([dns.address], () => now);
			dns.broken = 'soft.example';
			await expect(ask('soft.example', 'TXT')).rejects.toThrow();
			dns.broken = '\n';
			expect(await ask('soft.example', 'TXT')).toEqual([['v=spf1 ~all']]);
			await ask('SOFT.example', 'TXT');
			expect(counts).toEqual({ asked: 2, cached: 1, failed: 1 });
			now += 5 * 60_000 + 1;
			await ask('soft.example', 'TXT');
			expect(counts.asked).toBe(3);
		});

		it('are records for authentication alone, of names alone', async () => {
			const raw = await signed(
				mailFrom('clerk@travel.example', [
					'List-Unsubscribe: <http://tracker.example/x>',
					'BIMI-Location: v=BIMI1; l=https://logo.example/x.svg',
				]),
				rsa,
				{ domain: 'travel.example' },
			);
			await check(raw);
			expect(dns.questions.filter((question) => /tracker|logo|_bimi|_mta-sts/.test(question))).toEqual([]);
			expect(dns.questions.every((question) => /^(TXT|A|AAAA|MX|PTR) /.test(question))).toBe(true);
		});
	});
});
