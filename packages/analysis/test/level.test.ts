import { describe, expect, it } from 'vitest';
import { assessSensitivity } from '../src/sensitivity/assess.ts';
import { scanMessage } from '../src/sensitivity/scan-message.ts';
import { buildMessage, type Draft } from './build-message.ts';

const level = (draft: Draft) => assessSensitivity(scanMessage(buildMessage(draft)), 'genuine').level.value;
const disclaimer = 'This e-mail may contain privileged and confidential information. SECRET//NOFORN';

describe('level', () => {
	it('is critical for a password with the system that it opens', () => {
		expect(level({ body: 'Portal: https://vpn.firm.example\nUser: kurt\nPassword: Juniper-Kettle47!' })).toBe(
			'critical',
		);
	});
	it('is critical for identifiers of ten or more people', () => {
		const rows = Array.from({ length: 11 }, (_, i) => `${1284417392 + i * 1003}\tRoe, Ann`).join('\n');
		expect(level({ attachments: { 'list.csv': `DoD ID\tName\n${rows}` } })).toBe('critical');
	});
	it('is critical for the timed movements of a protected person', () => {
		expect(
			level({
				body: 'Movement schedule for General Brandt: convoy leaves the VIP gate at 16:10, arrives at the hotel at 16:55 with his security detail.',
			}),
		).toBe('critical');
	});
	it('is high for one national identifier', () => expect(level({ body: 'Her SSN is 536-22-8145.' })).toBe('high'));
	it('is high for a handling marking', () =>
		expect(level({ body: 'NATO RESTRICTED\n\nThe crossing moves one day.' })).toBe('high'));
	it('is high for a live reset link', () =>
		expect(level({ body: 'Reset your password: https://shop.example/reset?token=6b1fd0c2e94a4f7d8a35' })).toBe('high'));
	it('is high for an internal investigation', () =>
		expect(
			level({ body: 'In the internal investigation into the complaint of SrA Danner I heard five witnesses.' }),
		).toBe('high'));
	it('is moderate for an itinerary', () =>
		expect(level({ body: 'Your booking reference is K7PX2M, flight DL 1482 departs at 10:05.' })).toBe('moderate'));
	it('is moderate for an invoice with amounts', () =>
		expect(level({ body: 'Invoice number 2231. Total due $ 15,568.40, net 30.' })).toBe('moderate'));
	it('is raised by what people decided of the thread, and never lowered', () => {
		const after = (body: string, threadLevel: 'none' | 'high') =>
			assessSensitivity(scanMessage(buildMessage({ body })), 'genuine', {
				threadKinds: {},
				threadLevel,
				threadCategories: ['legal'],
				intended: [],
			});
		expect(after('Can we meet on Tuesday?', 'high')).toMatchObject({ level: { value: 'high' }, categories: ['legal'] });
		expect(after('Her SSN is 536-22-8145.', 'none').level.value).toBe('high');
	});
	it('is low for work correspondence', () =>
		expect(level({ body: 'Can we meet on Tuesday about the project? Anna has the notes.' })).toBe('low'));
	it('is none where nothing is about anybody', () => {
		expect(
			assessSensitivity(scanMessage(buildMessage({ body: 'Our autumn sale ends on Sunday.' })), 'spam').level.value,
		).toBe('none');
	});
	it('is never none when something could not be read', () => {
		const message = buildMessage({ notRead: [{ part: 'attachment:a.zip', reason: 'encrypted' }] });
		expect(assessSensitivity(scanMessage(message), 'spam').level.value).toBe('low');
	});
	it('is not raised by a confidentiality footer', () => {
		const body = `See you on Monday.\n\n${disclaimer}`;
		const at = body.indexOf(disclaimer);
		const segments = [
			{ kind: 'main' as const, start: 0, end: at },
			{ kind: 'disclaimer' as const, start: at, end: body.length },
		];
		expect(level({ body, segments })).toBe('low');
	});
	it('names the rule that decided', () => {
		const { evidence } = assessSensitivity(
			scanMessage(buildMessage({ body: 'Her SSN is 536-22-8145.' })),
			'genuine',
		).level;
		expect(evidence[0]).toEqual({ code: 'level.national-identifier', text: 'Holds a national identifier.', weight: 3 });
	});
});
