import { describe, expect, it } from 'vitest';
import { deliveryPath } from '../src/message/delivery-path.ts';

const arrival = { helo: 'out.provider.example', receivedAt: '2026-05-03T08:20:30.000Z' };
const received = (value: string) => ({ name: 'Received', value });
const path = (...headers: { name: string; value: string }[]) => deliveryPath(headers, arrival);

describe('the delivery path', () => {
	it('goes from the sender to us, with what each station kept it for', () => {
		const hops = path(
			received(
				'from relay.provider.example (relay.provider.example [192.0.2.2]) by out.provider.example (Postfix) with ESMTPS id 4Abc for <j.smith@army.ml>; Sun, 3 May 2026 10:20:28 +0200 (CEST)',
			),
			received(
				'from [198.51.100.7] (unknown (with (nested) comments by nobody)) by relay.provider.example with ESMTPSA; Sun, 3 May 2026 08:20:10 +0000',
			),
			{ name: 'Date', value: 'Sun, 03 May 2026 10:20:08 +0200' },
		);
		expect(hops.map(({ from, by, protocol, delay, implausible }) => [from, by, protocol, delay, implausible])).toEqual([
			[null, null, null, null, null],
			['[198.51.100.7]', 'relay.provider.example', 'ESMTPSA', 2, null],
			['relay.provider.example', 'out.provider.example', 'ESMTPS', 18, null],
			['out.provider.example', null, null, 2, null],
		]);
		expect(hops[0]?.at).toBe('2026-05-03T08:20:08.000Z');
	});

	it.each([
		['no time', 'from a by b with SMTP', 'no-time'],
		['no date', 'from a by b with SMTP; yesterday', 'no-time'],
		['a time after the arrival', 'from a by b; Mon, 4 May 2026 08:20:00 +0000', 'future'],
		['a time before the message was sent', 'from a by b; Sat, 2 May 2026 08:20:00 +0000', 'backwards'],
		['a wait of hours', 'from a by b; Sun, 3 May 2026 07:20:00 +0000', 'slow'],
		['a little skew', 'from a by b; Sun, 3 May 2026 04:59:30 +0000', null],
	])('marks %s', (_what, line, mark) => {
		const hops = path(received(line), { name: 'Date', value: 'Sun, 3 May 2026 05:00:00 +0000' });
		expect(hops[1]?.implausible).toBe(mark);
	});

	it('does not measure by a time that cannot be', () => {
		const hops = path(
			received('from b by c; Sun, 3 May 2026 08:20:20 +0000'),
			received('from a by b; Sun, 3 May 2099 08:20:00 +0000'),
			{ name: 'Date', value: 'Sun, 3 May 2026 08:20:00 +0000' },
		);
		expect(hops.map(({ delay, implausible }) => [delay, implausible])).toEqual([
			[null, null],
			[2303683200, 'future'],
			[20, null],
			[10, null],
		]);
	});

	it('of a hostile message ends soon', () => {
		const started = performance.now();
		const lines = Array.from({ length: 2000 }, () =>
			received(`from ${'('.repeat(5000)} by ${' from'.repeat(5000)}; x`),
		);
		expect(path(...lines)).toHaveLength(51);
		expect(performance.now() - started).toBeLessThan(1000);
	});

	it('without any line is the arrival here', () => expect(path()).toHaveLength(1));
});
