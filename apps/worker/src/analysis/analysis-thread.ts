import { parentPort, workerData } from 'node:worker_threads';
import { buildRegister } from '@straymail/analysis';
import { createExtractor } from '@straymail/message';
import { analyseRaw, buildView } from '@straymail/pipeline';
import { createWordHasher, foldWords } from '@straymail/sealing';
import type { Analysed, FromThread, ThreadContext, ThreadData, ToThread } from './messages.ts';

// One reading at a time, in a thread that can be ended: a mail that hangs or eats the memory takes nothing with it.
const { searchKey } = workerData as ThreadData;
const hashWord = createWordHasher(searchKey);
const extractor = createExtractor();
const wordLimit = 20_000;
let model: ThreadContext['model'] = null;
let attribution = { register: buildRegister([]), traps: [] as ThreadContext['traps'] };

const post = (message: FromThread) => parentPort?.postMessage(message);

/** @returns null when there are pictures that this reading left alone. */
const analyse = async ({ raw, envelope, ocr }: ToThread & { type: 'analyse' }): Promise<Analysed | null> => {
	const { message, result } = await analyseRaw({ raw, envelope, attribution, extractor, ocr, ...(model && { model }) });
	if (!ocr && message.pictures.found > 0) return null;
	const { view, subject, attachments, searchText } = buildView(message, result);
	return {
		result,
		headerFrom: message.from.find(({ address }) => address.includes('@'))?.address ?? null,
		subject,
		attachments,
		view: Buffer.from(JSON.stringify(view)),
		words: foldWords(searchText).slice(0, wordLimit).map(hashWord).join(' '),
	};
};

parentPort?.on('message', (message: ToThread) => {
	if (message.type === 'context') {
		const { organisations, traps } = message.context;
		model = message.context.model;
		attribution = { register: buildRegister(organisations), traps };
		return;
	}
	analyse(message).then(
		(analysed) =>
			post(
				analysed === null
					? { type: 'has-pictures', task: message.task }
					: { type: 'analysed', task: message.task, analysed },
			),
		(error: Error) => post({ type: 'failed', task: message.task, name: error.name }),
	);
});
post({ type: 'ready' });
