import type { BulkAction } from '@straymail/contracts';
import { changeAssignee, changeReport } from './change-column.ts';
import { attribute, changeKind, changeLevel } from './change-decision.ts';
import { placeHold, releaseHold } from './change-hold.ts';
import { changeReview } from './change-review.ts';
import type { Alteration, Way } from './way.ts';

/** How each action is done and taken back; what one stored is given to the same one again. */
const ways = {
	review: changeReview,
	unreview: changeReview,
	assign: changeAssignee,
	kind: changeKind,
	level: changeLevel,
	attribute,
	hold: placeHold,
	'release-hold': releaseHold,
	report: changeReport,
} as const satisfies { [Type in BulkAction['type']]: unknown };

export const wayOf = (type: BulkAction['type']): Way<BulkAction, Alteration> =>
	ways[type] as unknown as Way<BulkAction, Alteration>;
