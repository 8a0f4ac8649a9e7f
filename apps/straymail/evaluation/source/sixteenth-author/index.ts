import type { Sample } from '../../../demo/form/sample.ts';
import { dutchHonest } from './dutch-honest.ts';
import { dutchInbox } from './dutch-inbox.ts';
import { dutchNear } from './dutch-near.ts';
import { dutchOffers } from './dutch-offers.ts';
import { dutchStrangers } from './dutch-strangers.ts';
import { englishHonest } from './english-honest.ts';
import { englishInbox } from './english-inbox.ts';
import { englishOffers } from './english-offers.ts';
import { englishStrangers } from './english-strangers.ts';
import { frenchHonest } from './french-honest.ts';
import { frenchInbox } from './french-inbox.ts';
import { frenchNear } from './french-near.ts';
import { frenchPaper } from './french-paper.ts';
import { frenchStrangers } from './french-strangers.ts';
import { germanSpanish } from './german-spanish.ts';
import { lists } from './lists.ts';
import { machines } from './machines.ts';

export const sixteenthAuthor: readonly Sample[] = [
	...dutchHonest,
	...dutchInbox,
	...dutchNear,
	...dutchOffers,
	...dutchStrangers,
	...englishHonest,
	...englishInbox,
	...englishOffers,
	...englishStrangers,
	...frenchHonest,
	...frenchInbox,
	...frenchNear,
	...frenchPaper,
	...frenchStrangers,
	...germanSpanish,
	...lists,
	...machines,
];
