import type { LinearModel } from '../model/logistic-regression.ts';
import shipped from './kind-model.json' with { type: 'json' };

/** Corrections of the signals' own weights, by kind. */
export type KindModel = LinearModel;

/** Learned by `npm run train` from the messages written for Straymail. */
export const shippedKindModel: KindModel = shipped;
