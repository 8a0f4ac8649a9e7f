import type { Sample } from '../../../demo/form/sample.ts';
import { cases } from './cases.ts';
import { machines } from './machines.ts';
import { ordinary } from './ordinary.ts';
import { papers } from './papers.ts';
import { sites } from './sites.ts';
import { threads } from './threads.ts';
import { unwanted } from './unwanted.ts';

const all: Sample[] = [...threads, ...cases, ...sites, ...papers, ...ordinary, ...unwanted, ...machines];

export const twentyFifthAuthor: readonly Sample[] = [...all];
