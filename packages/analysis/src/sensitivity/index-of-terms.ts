import { detectors } from './detectors/index.ts';
import { documentKinds } from './documents/index.ts';
import { protectedOrUnit, systemWords } from './level-terms.ts';
import { classificationBlock, markingGate } from './markings/find-markings.ts';
import { TermIndex } from './terms.ts';

/** The terms of every rule about sensitivity, found in one pass over a part. */
export const sensitivityTerms = new TermIndex([
	...detectors.flatMap((detector) => detector.groups),
	...documentKinds.flatMap((kind) => [kind.strong, kind.medium, kind.weak]),
	markingGate,
	classificationBlock,
	systemWords,
	protectedOrUnit,
]);
