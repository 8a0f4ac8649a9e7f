import { learnFromDecisions, trainingTokens } from '@straymail/analysis';
import { createExtractor, readMessage } from '@straymail/message';
import { createOpener, readPrivateKey } from '@straymail/sealing';
import type { Context } from '@straymail/services';
import { readSettings } from '@straymail/settings';
import { root } from './root.ts';

/** Runs `work` with what a training needs: the private key of this installation and a reader of messages. */
export const withLearner = async <T>(work: (parts: Pick<Context, 'opener' | 'learner'>) => Promise<T>): Promise<T> => {
	const { files } = readSettings(undefined, root);
	const opener = createOpener([await readPrivateKey(files.sealingPrivateKey)]);
	const extractor = createExtractor();
	try {
		return await work({
			opener,
			learner: {
				tokensOf: async (raw) => trainingTokens(await readMessage(raw, { extractor })),
				learn: learnFromDecisions,
			},
		});
	} finally {
		await extractor.close();
	}
};
