import { describe, expect, it } from 'vitest';
import { classifyKind } from '../src/kind/classify-kind.ts';
import { buildMessage, type Draft } from './build-message.ts';

const kind = (draft: Draft, from = draft.from ?? 'clerk@travel.example') =>
	classifyKind(buildMessage(draft), { from, to: ['j.smith@us.army.ml'] });
const letter = 'Hi Anna,\n\nthe drawings for Tuesday are attached. Could you bring the spare key?\n\nBest\nPaul';

describe('kind', () => {
	it('genuine: a person writes', () =>
		expect(kind({ subject: 'Tuesday', body: letter, headers: { 'User-Agent': 'Mozilla Thunderbird' } }).value).toBe(
			'genuine',
		));

	it('bounce: a delivery report', () => {
		const headers = { 'Content-Type': 'multipart/report; report-type=delivery-status' };
		expect(
			kind(
				{
					subject: 'Undelivered Mail Returned to Sender',
					headers,
					from: 'MAILER-DAEMON@mx.example',
					reportType: 'delivery-status',
				},
				'',
			).value,
		).toBe('bounce');
	});

	it.each([
		['Automatic reply: Budget', 'I am out of the office until Monday.'],
		['Réponse automatique : budget', 'Je suis absent jusqu’à lundi.'],
		['Automatisch antwoord: begroting', 'Ik ben afwezig tot maandag.'],
	])('bounce: %s', (subject, body) => {
		expect(kind({ subject, body, headers: { 'Auto-Submitted': 'auto-replied' } }).value).toBe('bounce');
	});

	it('bulk: a newsletter', () => {
		const headers = { 'List-Id': '<news.kitchen.example>', 'List-Unsubscribe': '<https://kitchen.example/u>' };
		expect(
			kind({
				subject: 'In this issue: soups',
				body: 'Our latest recipes. Unsubscribe any time.',
				headers,
				from: 'newsletter@kitchen.example',
			}).value,
		).toBe('bulk');
	});

	it('reflection: a machine answers', () => {
		const body =
			'Someone asked to reset your password. If you did not request this, ignore it.\nhttps://gear.example/account/reset?token=6b1fd0c2e94a4f7d8a35';
		expect(kind({ subject: 'Reset your password', body, from: 'no-reply@gear.example' }).value).toBe('reflection');
	});

	it('spam: fraud and phishing', () => {
		expect(
			kind({
				subject: 'Investment proposal',
				body: 'Dearest One, I am a barrister. My late client left USD 12,500,000.00 and has no next of kin.',
			}).value,
		).toBe('spam');
		const phish =
			'Dear user, your mailbox quota is exceeded. Verify your account within 24 hours to avoid suspension: http://mail-upgrade.example/verify';
		expect(kind({ subject: 'URGENT: your password expires today', body: phish }).value).toBe('spam');
	});

	it('probe: a scanner', () =>
		expect(kind({ subject: 'Open relay test 198.51.100.7', body: 'relay test', from: 'test@scan.example' }).value).toBe(
			'probe',
		));

	it.each([
		['Testbericht 7c', 'Dit is een automatisch testbericht ter controle van de bezorging.', 'meting@meet.example'],
		['test relais', 'Message de test.', 'zabbix@supervision.example'],
		['Catch-all measurement', 'A study of which domains accept mail for anybody.', 'contact@census.example'],
	])('probe: %s', (subject, body, from) => expect(kind({ subject, body, from }).value).toBe('probe'));

	it('what other filters say is evidence and does not decide alone', () => {
		const with_ = (score: number, body: string) =>
			classifyKind(buildMessage({ subject: 'Tuesday', body, headers: { 'In-Reply-To': '<1@travel.example>' } }), {
				from: 'clerk@travel.example',
				to: ['j.smith@us.army.ml'],
				filters: [
					{ filter: 'rspamd', score: score * 6, required: 15, action: 'add header' },
					{ filter: 'spamassassin', score: score * 5, required: 5, action: 'spam' },
				],
			});
		expect(with_(20, letter)).toMatchObject({ value: 'genuine' });
		expect(with_(20, letter).confidence).toBeLessThan(with_(0, letter).confidence);
		expect(with_(20, letter).evidence.map(({ text }) => text)).toContain('SpamAssassin scores it 100.0 of 5.0 (spam).');
	});

	it('explains itself', () => {
		const { evidence, confidence } = kind({ subject: 'x', body: letter });
		expect(evidence.every((item) => item.code.startsWith('kind.') && item.text.length > 0)).toBe(true);
		expect(confidence).toBeGreaterThan(0);
	});

	// The bound is generous on purpose: linear patterns need some ten milliseconds, quadratic ones minutes.
	it.each([
		['digits', '1'],
		['blanks', ' '],
		['letters', 'a'],
		['at signs', 'a@'],
		['colons', 'a:'],
		['exclamation marks', '!'],
		['links', 'https://a'],
	])(
		'%s without end: the kind is told soon',
		(_name, piece) => {
			const started = performance.now();
			kind({ subject: 'x', body: piece.repeat(200_000 / piece.length) });
			expect(performance.now() - started).toBeLessThan(15_000);
		},
		60_000,
	);
});
