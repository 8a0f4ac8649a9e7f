import { firmsPayment } from './account-owner.ts';
import { detectors } from './detectors/index.ts';
import { systemWords } from './level-terms.ts';
import { classificationBlock, markingGate } from './markings/find-markings.ts';
import { TermIndex } from './terms.ts';

/** The terms of every rule about sensitivity, found in one pass over a part. */
export const sensitivityTerms = new TermIndex([
	...detectors.flatMap((detector) => detector.groups),
	markingGate,
	classificationBlock,
	systemWords,
	firmsPayment,
]);
