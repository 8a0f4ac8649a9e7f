import type { Sample } from '../../../demo/form/sample.ts';
import { chancery } from './chancery.ts';
import { dossiers } from './dossiers.ts';
import { echoes } from './echoes.ts';
import { fleuve } from './fleuve.ts';
import { loket } from './loket.ts';
import { lures } from './lures.ts';
import { posted } from './posted.ts';
import { rive } from './rive.ts';
import { rounds } from './rounds.ts';

const all: Sample[] = [
	...chancery,
	...posted,
	...dossiers,
	...fleuve,
	...rive,
	...loket,
	...lures,
	...rounds,
	...echoes,
];

export const ninthAuthor: readonly Sample[] = [...all];
