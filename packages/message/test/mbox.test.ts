import { describe, expect, it } from 'vitest';
import { mboxEntry } from '../src/index.ts';

const receivedAt = new Date('2026-11-08T09:05:07Z');
const entry = (raw: string, sender = 'clerk@travel.example') =>
	mboxEntry(Buffer.from(raw, 'latin1'), { sender, receivedAt }).toString('latin1');

describe('a message in an mbox file', () => {
	it('stands behind a separator with sender and time, and before an empty line', () => {
		expect(entry('Subject: x\r\n\r\nwords\r\n')).toBe(
			'From clerk@travel.example Sun Nov  8 09:05:07 2026\nSubject: x\r\n\r\nwords\r\n\n',
		);
	});

	it.each([
		['From me\n', '>From me\n'],
		['>From me\n', '>>From me\n'],
		['>>>From me\n', '>>>>From me\n'],
		['from me\nFromage\n> From me\n', 'from me\nFromage\n> From me\n'],
		['a\r\nFrom b\r\n>From c', 'a\r\n>From b\r\n>>From c\n'],
	])('%j becomes %j', (raw, written) => {
		expect(entry(raw).split('\n').slice(1).join('\n')).toBe(`${written}\n`);
	});

	it.each([
		['', 'MAILER-DAEMON'],
		['a b@c.example', 'a_b@c.example'],
		['x\r\nFrom y@z.example', 'x_From_y@z.example'],
	])('names the sender %j so that nothing breaks the line: %j', (sender, named) => {
		expect(entry('x\n', sender)).toMatch(new RegExp(`^From ${named} Sun Nov `));
	});

	it('takes time in proportion to the message, whatever its lines', () => {
		const deep = Buffer.from(`${'>'.repeat(4_000_000)}From x\n${'>\n'.repeat(2_000_000)}`);
		const before = performance.now();
		expect(mboxEntry(deep, { sender: '', receivedAt }).length).toBeGreaterThan(deep.length);
		expect(performance.now() - before).toBeLessThan(5_000);
	});
});
