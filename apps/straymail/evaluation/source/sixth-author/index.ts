import type { Sample } from '../../../demo/form/sample.ts';
import { courrier } from './courrier.ts';
import { garnison } from './garnison.ts';
import { kazerne } from './kazerne.ts';
import { lettersHome } from './letters-home.ts';
import { machines } from './machines.ts';
import { mailshots } from './mailshots.ts';
import { orderlyRoom } from './orderly-room.ts';
import { roadsAndNotes } from './roads-and-notes.ts';
import { rogues } from './rogues.ts';
import { thuis } from './thuis.ts';

export const sixthAuthor: readonly Sample[] = [
	...lettersHome,
	...orderlyRoom,
	...roadsAndNotes,
	...garnison,
	...courrier,
	...kazerne,
	...thuis,
	...machines,
	...mailshots,
	...rogues,
];
