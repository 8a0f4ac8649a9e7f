import type { Sample } from '../../../demo/form/sample.ts';
import { automatic } from './automatic.ts';
import { clinic } from './clinic.ts';
import { household } from './household.ts';
import { movements } from './movements.ts';
import { papers } from './papers.ts';
import { unsolicited } from './unsolicited.ts';

const all = [...movements, ...clinic, ...papers, ...household, ...unsolicited, ...automatic];

export const twentyThirdAuthor: readonly Sample[] = [...all];
