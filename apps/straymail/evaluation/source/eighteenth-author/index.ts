import type { Sample } from '../../../demo/form/sample.ts';
import { mixedFirst } from './mixed-first.ts';
import { mixedSecond } from './mixed-second.ts';
import { mixedThird } from './mixed-third.ts';
import { operationsAbroad } from './operations-abroad.ts';
import { operationsAfloat } from './operations-afloat.ts';
import { operationsAshore } from './operations-ashore.ts';
import { operationsReports } from './operations-reports.ts';
import { peopleLists } from './people-lists.ts';
import { peopleOrders } from './people-orders.ts';
import { peopleWatches } from './people-watches.ts';
import { sitesAbroad } from './sites-abroad.ts';
import { sitesAshore } from './sites-ashore.ts';
import { sitesHarbour } from './sites-harbour.ts';
import { workshop } from './workshop.ts';
import { workshopSecond } from './workshop-second.ts';

const all: Sample[] = [
	...mixedFirst,
	...mixedSecond,
	...mixedThird,
	...operationsAbroad,
	...operationsAfloat,
	...operationsAshore,
	...operationsReports,
	...peopleLists,
	...peopleOrders,
	...peopleWatches,
	...sitesAbroad,
	...sitesAshore,
	...sitesHarbour,
	...workshopSecond,
	...workshop,
];

export const eighteenthAuthor: readonly Sample[] = [...all];
