import type { Sample } from '../../../demo/form/sample.ts';
import { claimsDesk } from './claims-desk.ts';
import { clinicPost } from './clinic-post.ts';
import { counselAndChanceries } from './counsel-and-chanceries.ts';
import { filesAndFamilies } from './files-and-families.ts';
import { lettersHome } from './letters-home.ts';
import { machinesAnswer } from './machines-answer.ts';
import { offersAndLists } from './offers-and-lists.ts';
import { returnedPost } from './returned-post.ts';
import { tradeAndTravel } from './trade-and-travel.ts';

const all: Sample[] = [
	...claimsDesk,
	...lettersHome,
	...clinicPost,
	...counselAndChanceries,
	...tradeAndTravel,
	...filesAndFamilies,
	...machinesAnswer,
	...returnedPost,
	...offersAndLists,
];

export const tenthAuthor: readonly Sample[] = [...all];
