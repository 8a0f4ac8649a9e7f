import type { Sample } from '../../../demo/form/sample.ts';
import { bench } from './bench.ts';
import { circulars } from './circulars.ts';
import { counter } from './counter.ts';
import { hallway } from './hallway.ts';
import { kitchen } from './kitchen.ts';
import { offers } from './offers.ts';
import { returns } from './returns.ts';
import { robots } from './robots.ts';
import { yard } from './yard.ts';

export const fifteenthAuthor: readonly Sample[] = [
	...bench,
	...counter,
	...yard,
	...kitchen,
	...hallway,
	...offers,
	...circulars,
	...robots,
	...returns,
];
