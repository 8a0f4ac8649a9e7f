import type { Sample } from '../../../demo/form/sample.ts';
import { dealings } from './dealings.ts';
import { machines } from './machines.ts';
import { movements } from './movements.ts';
import { offers } from './offers.ts';
import { people } from './people.ts';
import { press } from './press.ts';
import { reports } from './reports.ts';
import { technical } from './technical.ts';

const all: Sample[] = [
	...movements,
	...technical,
	...people,
	...press,
	...dealings,
	...offers,
	...machines,
	...reports,
];

export const eleventhAuthor: readonly Sample[] = [...all];
