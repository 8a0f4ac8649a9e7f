import type { Sample } from '../../../demo/form/sample.ts';
import { contractDutch } from './contract-dutch.ts';
import { contractEnglish } from './contract-english.ts';
import { contractFrench } from './contract-french.ts';
import { diplomaticDutch } from './diplomatic-dutch.ts';
import { diplomaticEnglish } from './diplomatic-english.ts';
import { diplomaticFrench } from './diplomatic-french.ts';
import { legalDutch } from './legal-dutch.ts';
import { legalEnglish } from './legal-english.ts';
import { legalFrench } from './legal-french.ts';
import { medicalDutch } from './medical-dutch.ts';
import { medicalEnglish } from './medical-english.ts';
import { medicalFrench } from './medical-french.ts';
import { mixtures } from './mixtures.ts';
import { money } from './money.ts';
import { travelDutch } from './travel-dutch.ts';
import { travelEnglish } from './travel-english.ts';
import { travelFrench } from './travel-french.ts';

const all: Sample[] = [
	...legalEnglish,
	...legalFrench,
	...legalDutch,
	...diplomaticEnglish,
	...diplomaticFrench,
	...diplomaticDutch,
	...medicalEnglish,
	...medicalFrench,
	...medicalDutch,
	...contractEnglish,
	...contractFrench,
	...contractDutch,
	...travelEnglish,
	...travelFrench,
	...travelDutch,
	...money,
	...mixtures,
];

export const twentyFirstAuthor: readonly Sample[] = [...all];
