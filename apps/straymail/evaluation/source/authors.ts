import type { Sample } from '../../demo/form/sample.ts';
import { dutch } from './dutch.ts';
import { dutchSecond } from './dutch-second.ts';
import { dutchThird } from './dutch-third.ts';
import { eighteenthAuthor } from './eighteenth-author/index.ts';
import { eighthAuthor } from './eighth-author/index.ts';
import { eleventhAuthor } from './eleventh-author/index.ts';
import { englishAccess } from './english-access.ts';
import { englishAutomatic } from './english-automatic.ts';
import { englishCaveats } from './english-caveats.ts';
import { englishClinic } from './english-clinic.ts';
import { englishCounsel } from './english-counsel.ts';
import { englishDecoys } from './english-decoys.ts';
import { englishEveryday } from './english-everyday.ts';
import { englishField } from './english-field.ts';
import { englishFieldSecond } from './english-field-second.ts';
import { englishFraud } from './english-fraud.ts';
import { englishJourneys } from './english-journeys.ts';
import { englishLetters } from './english-letters.ts';
import { englishMachines } from './english-machines.ts';
import { englishMarkings } from './english-markings.ts';
import { englishMore } from './english-more.ts';
import { englishMoreSecond } from './english-more-second.ts';
import { englishMoreThird } from './english-more-third.ts';
import { englishOffers } from './english-offers.ts';
import { englishOffice } from './english-office.ts';
import { englishOfficeSecond } from './english-office-second.ts';
import { englishRecords } from './english-records.ts';
import { englishReturns } from './english-returns.ts';
import { englishRosters } from './english-rosters.ts';
import { englishScams } from './english-scams.ts';
import { englishSignups } from './english-signups.ts';
import { englishSites } from './english-sites.ts';
import { englishTrade } from './english-trade.ts';
import { englishUnit } from './english-unit.ts';
import { fifteenthAuthor } from './fifteenth-author/index.ts';
import { fifthAuthor } from './fifth-author/index.ts';
import { fourteenthAuthor } from './fourteenth-author/index.ts';
import { french } from './french.ts';
import { frenchSecond } from './french-second.ts';
import { frenchThird } from './french-third.ts';
import { germanSpanish } from './german-spanish.ts';
import { europeanSamples } from './index-eu.ts';
import { nineteenthAuthor } from './nineteenth-author/index.ts';
import { ninthAuthor } from './ninth-author/index.ts';
import { seventeenthAuthor } from './seventeenth-author/index.ts';
import { seventhAuthor } from './seventh-author/index.ts';
import { sixteenthAuthor } from './sixteenth-author/index.ts';
import { sixthAuthor } from './sixth-author/index.ts';
import { tenthAuthor } from './tenth-author/index.ts';
import { thirteenthAuthor } from './thirteenth-author/index.ts';
import { twelfthAuthor } from './twelfth-author/index.ts';
import { twentiethAuthor } from './twentieth-author/index.ts';
import { twentyFifthAuthor } from './twenty-fifth-author/index.ts';
import { twentyFirstAuthor } from './twenty-first-author/index.ts';
import { twentyFourthAuthor } from './twenty-fourth-author/index.ts';
import { twentySecondAuthor } from './twenty-second-author/index.ts';
import { twentyThirdAuthor } from './twenty-third-author/index.ts';
/** Messages by who wrote them: judgement that fits one author must show itself on another. */
export const authors: Readonly<Record<string, readonly Sample[]>> = {
	early: [
		...dutch,
		...dutchThird,
		...dutchSecond,
		...englishAccess,
		...englishAutomatic,
		...englishCaveats,
		...englishClinic,
		...englishCounsel,
		...englishDecoys,
		...englishEveryday,
		...englishJourneys,
		...englishLetters,
		...englishMarkings,
		...englishOffers,
		...englishRecords,
		...englishReturns,
		...englishRosters,
		...englishScams,
		...englishSignups,
		...englishSites,
		...englishTrade,
		...englishUnit,
		...englishField,
		...englishFieldSecond,
		...englishFraud,
		...englishMachines,
		...englishMore,
		...englishMoreThird,
		...englishMoreSecond,
		...englishOffice,
		...englishOfficeSecond,
		...french,
		...frenchThird,
		...frenchSecond,
		...germanSpanish,
		...europeanSamples,
	],
	fifth: fifthAuthor,
	sixth: sixthAuthor,
	seventh: seventhAuthor,
	eighth: eighthAuthor,
	ninth: ninthAuthor,
	tenth: tenthAuthor,
	eleventh: eleventhAuthor,
	twelfth: twelfthAuthor,
	thirteenth: thirteenthAuthor,
	fourteenth: fourteenthAuthor,
	fifteenth: fifteenthAuthor,
	sixteenth: sixteenthAuthor,
	seventeenth: seventeenthAuthor,
	eighteenth: eighteenthAuthor,
	nineteenth: nineteenthAuthor,
	twentieth: twentiethAuthor,
	'twenty-first': twentyFirstAuthor,
	'twenty-second': twentySecondAuthor,
	'twenty-third': twentyThirdAuthor,
	'twenty-fourth': twentyFourthAuthor,
	'twenty-fifth': twentyFifthAuthor,
};
