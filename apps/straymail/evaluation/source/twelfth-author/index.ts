import type { Sample } from '../../../demo/form/sample.ts';
import { automatic } from './automatic.ts';
import { circulars } from './circulars.ts';
import { dull } from './dull.ts';
import { grave } from './grave.ts';
import { middling } from './middling.ts';
import { offers } from './offers.ts';
import { weightyElsewhere } from './weighty-elsewhere.ts';
import { weightyEnglish } from './weighty-english.ts';

const all: Sample[] = [
	...grave,
	...weightyEnglish,
	...weightyElsewhere,
	...middling,
	...dull,
	...offers,
	...circulars,
	...automatic,
];

export const twelfthAuthor: readonly Sample[] = [...all];
