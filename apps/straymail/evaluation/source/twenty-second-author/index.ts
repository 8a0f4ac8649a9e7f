import type { Sample } from '../../../demo/form/sample.ts';
import { evenings } from './evenings.ts';
import { friday } from './friday.ts';
import { fridayLate } from './friday-late.ts';
import { monday } from './monday.ts';
import { sunday } from './sunday.ts';
import { thursday } from './thursday.ts';
import { tuesday } from './tuesday.ts';
import { wednesday } from './wednesday.ts';
import { weekend } from './weekend.ts';

const all: Sample[] = [
	...monday,
	...tuesday,
	...wednesday,
	...thursday,
	...evenings,
	...friday,
	...fridayLate,
	...weekend,
	...sunday,
];

export const twentySecondAuthor: readonly Sample[] = [...all];
