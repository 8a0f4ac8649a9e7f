import type { Category, FindingType, Kind } from '@straymail/contracts';
import type { Calibration } from './calibration.ts';
import type { PerClass } from './tally.ts';

/** How an analysis agrees with a labelled set. All ratios 0 to 1; null where the set gives no such label. */
export interface EvaluationReport {
	readonly messages: number;
	readonly kind: { readonly accuracy: number | null; readonly perClass: Partial<Record<Kind, PerClass>> };
	readonly level: {
		readonly accuracy: number | null;
		/** Cohen's kappa with quadratic weights over the five levels. */
		readonly quadraticKappa: number | null;
		/** Of the messages labelled `high` or above, the share that was put there; and the reverse. */
		readonly highRecall: number | null;
		readonly highPrecision: number | null;
	};
	readonly categories: { readonly macroF1: number | null; readonly perCategory: Partial<Record<Category, PerClass>> };
	readonly findings: {
		readonly precision: number | null;
		readonly recall: number | null;
		readonly perType: Partial<Record<FindingType, PerClass>>;
	};
	readonly markings: { readonly precision: number | null; readonly recall: number | null };
	/** Shares of the labelled recipients: answered rightly, not answered, answered wrongly. */
	readonly intended: {
		readonly top1: number | null;
		readonly abstained: number | null;
		readonly wrong: number | null;
		/** Of the likeliest address of each recipient, answered or not. */
		readonly calibration: Calibration;
	};
}
