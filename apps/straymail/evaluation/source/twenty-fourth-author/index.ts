import type { Sample } from '../../../demo/form/sample.ts';
import { bamako } from './bamako.ts';
import { brussel } from './brussel.ts';
import { brusselVervolg } from './brussel-vervolg.ts';
import { letters } from './letters.ts';
import { machines } from './machines.ts';
import { mailbox } from './mailbox.ts';
import { parisOttawa } from './paris-ottawa.ts';
import { postmaster } from './postmaster.ts';

const all: Sample[] = [
	...bamako,
	...parisOttawa,
	...brussel,
	...brusselVervolg,
	...letters,
	...mailbox,
	...machines,
	...postmaster,
];

export const twentyFourthAuthor: readonly Sample[] = [...all];
