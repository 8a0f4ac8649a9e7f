import type { Sample } from '../../../demo/form/sample.ts';
import { access } from './access.ts';
import { lists } from './lists.ts';
import { lures } from './lures.ts';
import { machines } from './machines.ts';
import { money } from './money.ts';
import { offices } from './offices.ts';
import { operations } from './operations.ts';
import { people } from './people.ts';
import { returns } from './returns.ts';

const all: Sample[] = [
	...access,
	...people,
	...operations,
	...money,
	...offices,
	...lures,
	...lists,
	...machines,
	...returns,
];

export const eighthAuthor: readonly Sample[] = [...all];
