import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showRelated } from '../src/index.ts';
import { type Office, openOffice } from './support.ts';

let office: Office;
beforeAll(async () => {
	office = await openOffice();
});
afterAll(() => office?.stop());

const text = (words: string) => `Subject: Leave\r\n\r\n${words}\r\n`;
const words = 'the crew list of the third battalion is attached for tomorrow morning';

describe('related messages', () => {
	let id: string;
	let answer: string;
	let sameSender: string;
	let sameRecipient: string;
	let sameWords: string;
	beforeAll(async () => {
		const base = { raw: text(words), intendedDomain: 'army.mil', words };
		id = await office.message({ ...base, from: 'Pat@one.example', to: 'a@stray.ml', threadKeys: ['k1', 'k2'] });
		const other = { raw: text('x'.repeat(900)), words: 'something else altogether' };
		answer = await office.message({
			...other,
			intendedDomain: 'army.mil',
			from: 'b@two.example',
			to: 'b@stray.ml',
			threadKeys: ['k2'],
		});
		sameSender = await office.message({
			...other,
			intendedDomain: 'navy.mil',
			from: 'pat@ONE.example'.toLowerCase(),
			to: 'c@stray.ml',
		});
		sameRecipient = await office.message({
			...other,
			intendedDomain: 'army.mil',
			from: 'd@three.example',
			to: 'A@stray.ml',
		});
		sameWords = await office.message({
			...base,
			words: `${words} now`,
			intendedDomain: 'navy.mil',
			from: 'e@four.example',
			to: 'e@stray.ml',
		});
		// As long, but of other words.
		await office.message({
			...base,
			words: 'a newsletter of nothing in particular for everyone of the quiet town',
			from: 'f@five.example',
			to: 'f@stray.ml',
		});
	});
	const idsOf = (group: { items: { id: string }[] }) => group.items.map((item) => item.id);

	it('share a thread, a sender, a recipient or nearly all words, and are never the message itself', async () => {
		const related = await showRelated(office.as({}), { id });
		expect(idsOf(related.thread)).toEqual([answer]);
		expect(idsOf(related.sender)).toEqual([sameSender]);
		expect(idsOf(related.recipient)).toEqual([sameRecipient]);
		expect(idsOf(related.body)).toEqual([sameWords]);
		expect(related.thread).toMatchObject({ count: 1, capped: false, query: null });
		expect(related.sender.query).toBe('from:Pat@one.example');
		expect(related.recipient.query).toBe('to:a@stray.ml');
	});

	it('are counted to a cap, with the newest shown', async () => {
		const many: string[] = [];
		for (let at = 0; at < 7; at++)
			many.push(
				await office.message({
					raw: text('y'),
					intendedDomain: 'army.mil',
					from: 'g@six.example',
					to: `g${at}@stray.ml`,
				}),
			);
		const { sender } = await showRelated(office.as({}), { id: many[0] ?? '' });
		expect(sender.count).toBe(6);
		expect(idsOf(sender)).toEqual(many.slice(2).reverse());
	});

	it('of another organisation are not for a liaison (law 9)', async () => {
		const liaison = office.as({ role: 'liaison', organisationId: await office.organisation('army.mil') });
		const related = await showRelated(liaison, { id });
		expect(related.sender.count + related.body.count).toBe(0);
		expect(idsOf(related.thread)).toEqual([answer]);
		await expect(showRelated(liaison, { id: sameSender })).rejects.toMatchObject({ code: 'not-found' });
	});
});
