import type { ReadMessage } from '@straymail/contracts';
import { ownText } from './own-text.ts';
import { shippedTokenModel, type TokenModel, unsolicitedLogOddsOf } from './token-model.ts';
import { tokensOf, withoutAddresses } from './tokens.ts';
import { type TrainingDocument, trainTokenModel } from './train-model.ts';

/** What a training gave, measured on every fifth message, from which nothing was learned. */
export interface LearningReport {
	readonly unsolicited: number;
	readonly other: number;
	/** Share of the messages kept aside that the model puts on the right side, before and after. */
	readonly before: number;
	readonly after: number;
	readonly model: TokenModel;
}

/** Messages of each sort that a training needs at least. */
export const leastOfEachSort = 20;
const aside = 5;
const options = { passes: 12, rate: 0.5, least: 5, most: 3000 };

/** Tokens of subject and body, links and addresses left out. */
export const trainingTokens = (message: ReadMessage): Set<string> =>
	tokensOf(withoutAddresses(`${message.subject}\n${ownText(message)}`));

const rightShare = (documents: readonly TrainingDocument[], model: TokenModel): number =>
	documents.filter(({ tokens, unsolicited }) => unsolicitedLogOddsOf(tokens, model) > 0 === unsolicited).length /
	documents.length;

/**
 * Learns from people's decisions, on top of the shipped model.
 *
 * @throws {RangeError} with fewer than {@link leastOfEachSort} of either sort.
 */
export const learnFromDecisions = (
	documents: readonly TrainingDocument[],
	base: TokenModel = shippedTokenModel,
): LearningReport => {
	const unsolicited = documents.filter((document) => document.unsolicited);
	const other = documents.filter((document) => !document.unsolicited);
	if (unsolicited.length < leastOfEachSort || other.length < leastOfEachSort)
		throw new RangeError(
			`Learning needs ${leastOfEachSort} decided messages of each sort; there are ${unsolicited.length} of spam and ${other.length} of other mail.`,
		);
	const split = [unsolicited, other].map((sort) => ({
		learn: sort.filter((_, index) => index % aside !== 0),
		test: sort.filter((_, index) => index % aside === 0),
	}));
	const test = split.flatMap((sort) => sort.test);
	const model = trainTokenModel(
		split.flatMap((sort) => sort.learn),
		base,
		options,
	);
	return {
		unsolicited: unsolicited.length,
		other: other.length,
		before: rightShare(test, base),
		after: rightShare(test, model),
		model,
	};
};
