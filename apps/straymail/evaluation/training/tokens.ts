import { trainingTokens } from '@straymail/analysis/kind/learn-from-decisions';
import type { TokenModel } from '@straymail/analysis/kind/token-model';
import { type TrainingDocument, trainTokenModel } from '@straymail/analysis/kind/train-model';
import type { Read } from './read-examples.ts';

/** Written messages are few beside an archive; each counts so often. */
const writtenTimes = 4;

const documentOf = ({ message, label }: Read): TrainingDocument => ({
	tokens: trainingTokens(message),
	unsolicited: label.kind === 'spam',
});

/**
 * Words of unsolicited mail against all others. Headers other than the subject are never looked at: in archives they
 * carry the list's and the host's artefacts.
 */
export const trainTokens = (written: readonly Read[], archives: readonly Read[]): TokenModel =>
	trainTokenModel(
		[
			...archives.map(documentOf),
			...written.flatMap((read) => Array.from({ length: writtenTimes }, () => documentOf(read))),
		],
		{ bias: 0, weights: {} },
		{ passes: 30, rate: 1.5, least: 12, most: 6000 },
	);
