import { describe, expect, it } from 'vitest';
import { allAnswered, pushUndo, takeUndo, whileUnderWay } from '../../src/inbox/bulk/undo-stack.ts';

describe('what can be taken back', () => {
	it('is the last change, also when its answer is still on its way', async () => {
		pushUndo(['earlier']);
		const { promise, resolve } = Promise.withResolvers<void>();
		const change = whileUnderWay(promise.then(() => pushUndo(['last'])));
		const taken = allAnswered().then(() => takeUndo());
		resolve();
		await change;
		expect(await taken).toEqual(['last']);
		expect(takeUndo()).toEqual(['earlier']);
	});

	it('is not waited for when it failed', async () => {
		const change = whileUnderWay(Promise.reject(new Error('refused')));
		await allAnswered();
		await expect(change).rejects.toThrow('refused');
		expect(takeUndo()).toBeUndefined();
	});
});
