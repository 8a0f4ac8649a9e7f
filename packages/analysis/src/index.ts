export { analyse } from './analyse.ts';
export { type AttributionContext, attribute, suggestDomain } from './attribution/attribute.ts';
export { buildRegister, type Register } from './attribution/register.ts';
export { type Calibration, calibrationOf, type Stated } from './evaluation/calibration.ts';
export type { EvaluationReport } from './evaluation/report.ts';
export { type Miss, misses, score } from './evaluation/score.ts';
export type { PerClass } from './evaluation/tally.ts';
export {
	type LearningReport,
	learnFromDecisions,
	leastOfEachSort,
	trainingTokens,
} from './kind/learn-from-decisions.ts';
export { shippedTokenModel, type TokenModel } from './kind/token-model.ts';
export type { TrainingDocument } from './kind/train-model.ts';
export { maskLine } from './masking/mask-line.ts';
export { type MaskedText, maskText } from './masking/mask-text.ts';
export { levelOfEvidence } from './sensitivity/level.ts';
export { ANALYSIS_VERSION } from './version.ts';
