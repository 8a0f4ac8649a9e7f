import type { Sample } from '../../../demo/form/sample.ts';
import { dutchDaily } from './dutch-daily.ts';
import { dutchMachines } from './dutch-machines.ts';
import { dutchOffices } from './dutch-offices.ts';
import { englishDesk } from './english-desk.ts';
import { englishFraud } from './english-fraud.ts';
import { englishHome } from './english-home.ts';
import { englishMachines } from './english-machines.ts';
import { englishPosts } from './english-posts.ts';
import { frenchLetters } from './french-letters.ts';
import { frenchMachines } from './french-machines.ts';
import { frenchOffices } from './french-offices.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';

export const fifthAuthor: readonly Sample[] = [
	...englishPosts,
	...englishHome,
	...englishDesk,
	...englishMachines,
	...englishFraud,
	...frenchOffices,
	...frenchLetters,
	...frenchMachines,
	...dutchOffices,
	...dutchDaily,
	...dutchMachines,
	...german,
	...spanish,
];
