import type { Sample } from '../../../demo/form/sample.ts';
import { care } from './care.ts';
import { circulars } from './circulars.ts';
import { desks } from './desks.ts';
import { families } from './families.ts';
import { lures } from './lures.ts';
import { machines } from './machines.ts';
import { returns } from './returns.ts';
import { sites } from './sites.ts';
import { staff } from './staff.ts';
import { trade } from './trade.ts';

const all = [
	...families,
	...staff,
	...care,
	...sites,
	...trade,
	...desks,
	...lures,
	...circulars,
	...machines,
	...returns,
];

export const thirteenthAuthor: readonly Sample[] = all;
