import type { Sample } from '../../../demo/form/sample.ts';
import { automatic } from './automatic.ts';
import { bulletins } from './bulletins.ts';
import { clinic } from './clinic.ts';
import { forms } from './forms.ts';
import { household } from './household.ts';
import { movements } from './movements.ts';
import { papers } from './papers.ts';
import { returns } from './returns.ts';
import { sites } from './sites.ts';
import { unsolicited } from './unsolicited.ts';

const all = [
	...movements,
	...sites,
	...clinic,
	...papers,
	...forms,
	...household,
	...unsolicited,
	...bulletins,
	...automatic,
	...returns,
];

export const twentyThirdAuthor: readonly Sample[] = [...all];
