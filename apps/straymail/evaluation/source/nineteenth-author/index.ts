import type { Sample } from '../../../demo/form/sample.ts';
import { careDutch } from './care-dutch.ts';
import { careEnglish } from './care-english.ts';
import { careFrench } from './care-french.ts';
import { german } from './german.ts';
import { journeysDutch } from './journeys-dutch.ts';
import { journeysEnglishFrench } from './journeys-english-french.ts';
import { legalDutch } from './legal-dutch.ts';
import { legalEnglish } from './legal-english.ts';
import { legalFrench } from './legal-french.ts';
import { mixtures } from './mixtures.ts';
import { money } from './money.ts';
import { spanish } from './spanish.ts';
import { talksDutch } from './talks-dutch.ts';
import { talksEnglish } from './talks-english.ts';
import { talksFrench } from './talks-french.ts';
import { tradeDutch } from './trade-dutch.ts';
import { tradeEnglish } from './trade-english.ts';
import { tradeFrench } from './trade-french.ts';

const all: Sample[] = [
	...legalEnglish,
	...legalFrench,
	...legalDutch,
	...talksEnglish,
	...talksFrench,
	...talksDutch,
	...careEnglish,
	...careFrench,
	...careDutch,
	...tradeEnglish,
	...tradeFrench,
	...tradeDutch,
	...journeysEnglishFrench,
	...journeysDutch,
	...money,
	...german,
	...spanish,
	...mixtures,
];

export const nineteenthAuthor: readonly Sample[] = [...all];
