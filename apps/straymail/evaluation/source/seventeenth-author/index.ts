import type { Sample } from '../../../demo/form/sample.ts';
import { borrowedNames } from './borrowed-names.ts';
import { cargoAndCoins } from './cargo-and-coins.ts';
import { demands } from './demands.ts';
import { honestDutch } from './honest-dutch.ts';
import { honestEnglish } from './honest-english.ts';
import { honestFrench } from './honest-french.ts';
import { machines } from './machines.ts';
import { mailings } from './mailings.ts';
import { oldThreads } from './old-threads.ts';
import { postsAndFavours } from './posts-and-favours.ts';
import { signInPages } from './sign-in-pages.ts';
import { signInPagesMore } from './sign-in-pages-more.ts';
import { strangers } from './strangers.ts';
import { threatsAndFiles } from './threats-and-files.ts';
import { unaskedOffers } from './unasked-offers.ts';

const all: Sample[] = [
	...signInPages,
	...signInPagesMore,
	...borrowedNames,
	...oldThreads,
	...demands,
	...unaskedOffers,
	...postsAndFavours,
	...cargoAndCoins,
	...strangers,
	...threatsAndFiles,
	...honestEnglish,
	...honestFrench,
	...honestDutch,
	...machines,
	...mailings,
];

export const seventeenthAuthor: readonly Sample[] = [...all];
