import type { Sample } from '../../../demo/form/sample.ts';
import { facilityDutch } from './facility-dutch.ts';
import { facilityEnglish } from './facility-english.ts';
import { facilityFrench } from './facility-french.ts';
import { operationsDutch } from './operations-dutch.ts';
import { operationsEnglish } from './operations-english.ts';
import { operationsEnglishSecond } from './operations-english-second.ts';
import { operationsFrench } from './operations-french.ts';
import { personnelDutch } from './personnel-dutch.ts';
import { personnelEnglish } from './personnel-english.ts';
import { personnelFrench } from './personnel-french.ts';
import { technical } from './technical.ts';
import { technicalContinent } from './technical-continent.ts';
import { twins } from './twins.ts';
import { twinsAbroad } from './twins-abroad.ts';
import { twinsDutch } from './twins-dutch.ts';

const all: Sample[] = [
	...operationsEnglish,
	...operationsEnglishSecond,
	...operationsFrench,
	...operationsDutch,
	...facilityEnglish,
	...facilityFrench,
	...facilityDutch,
	...technical,
	...technicalContinent,
	...personnelEnglish,
	...personnelFrench,
	...personnelDutch,
	...twins,
	...twinsDutch,
	...twinsAbroad,
];

export const twentiethAuthor: readonly Sample[] = [...all];
