import type { Sample } from '../form/sample.ts';
import { dutch } from './dutch.ts';
import { dutchMass } from './dutch-mass.ts';
import { englishCredentials } from './english-credentials.ts';
import { englishDiplomatic } from './english-diplomatic.ts';
import { englishMass } from './english-mass.ts';
import { englishMoney } from './english-money.ts';
import { englishOperations } from './english-operations.ts';
import { englishPeople } from './english-people.ts';
import { englishTravel } from './english-travel.ts';
import { french } from './french.ts';
import { frenchMass } from './french-mass.ts';
import { protectedMail } from './protected.ts';

/** Every message of the set, oldest first. */
export const samples: readonly Sample[] = [
	...englishTravel,
	...englishCredentials,
	...englishMoney,
	...englishPeople,
	...englishOperations,
	...englishDiplomatic,
	...englishMass,
	...french,
	...frenchMass,
	...dutch,
	...dutchMass,
	...protectedMail,
].sort((left, right) => (left.date < right.date ? -1 : 1));
