import { listPeople as readPeople } from '@straymail/store';
import { z } from 'zod';
import { verb } from '../verb.ts';

/** To whom a message can be assigned. */
export const listPeople = verb({
	action: 'people.list',
	roles: ['operator', 'analyst'],
	input: z.object({}),
	run: (tx) => readPeople(tx),
	audit: () => ({}),
});
