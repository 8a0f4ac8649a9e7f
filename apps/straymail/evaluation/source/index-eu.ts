import type { Sample } from '../../demo/form/sample.ts';
import { dutchAccess } from './dutch-access.ts';
import { dutchBusiness } from './dutch-business.ts';
import { dutchDaily } from './dutch-daily.ts';
import { dutchFraud } from './dutch-fraud.ts';
import { dutchMachines } from './dutch-machines.ts';
import { dutchMedical } from './dutch-medical.ts';
import { dutchOperations } from './dutch-operations.ts';
import { dutchPeople } from './dutch-people.ts';
import { dutchTravel } from './dutch-travel.ts';
import { frenchAccess } from './french-access.ts';
import { frenchBusiness } from './french-business.ts';
import { frenchFraud } from './french-fraud.ts';
import { frenchMachines } from './french-machines.ts';
import { frenchMali } from './french-mali.ts';
import { frenchMedical } from './french-medical.ts';
import { frenchOperations } from './french-operations.ts';
import { frenchPeople } from './french-people.ts';
import { frenchReturns } from './french-returns.ts';
import { frenchTravel } from './french-travel.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';

/** The Dutch, French, German and Spanish messages, by file. */
export const europeanSamples: readonly Sample[] = [
	...dutchPeople,
	...dutchMedical,
	...dutchAccess,
	...dutchOperations,
	...dutchTravel,
	...dutchBusiness,
	...dutchDaily,
	...dutchMachines,
	...dutchFraud,
	...frenchPeople,
	...frenchMedical,
	...frenchAccess,
	...frenchOperations,
	...frenchMali,
	...frenchTravel,
	...frenchBusiness,
	...frenchMachines,
	...frenchReturns,
	...frenchFraud,
	...german,
	...spanish,
];
