import type { Sample } from '../../../demo/form/sample.ts';
import { dutchHouseholds } from './dutch-households.ts';
import { dutchMachines } from './dutch-machines.ts';
import { dutchOffice } from './dutch-office.ts';
import { englishField } from './english-field.ts';
import { englishMachines } from './english-machines.ts';
import { englishOffice } from './english-office.ts';
import { frenchChancery } from './french-chancery.ts';
import { frenchLists } from './french-lists.ts';
import { frenchMachines } from './french-machines.ts';
import { frenchService } from './french-service.ts';
import { frenchTrade } from './french-trade.ts';

const all: Sample[] = [
	...frenchChancery,
	...frenchLists,
	...frenchService,
	...frenchTrade,
	...frenchMachines,
	...dutchHouseholds,
	...dutchOffice,
	...dutchMachines,
	...englishField,
	...englishOffice,
	...englishMachines,
];

export const fourteenthAuthor: readonly Sample[] = [...all];
