import type { Sample } from '../../../demo/form/sample.ts';
import { circulars } from './circulars.ts';
import { counsel } from './counsel.ts';
import { desk } from './desk.ts';
import { flotsam } from './flotsam.ts';
import { hangar } from './hangar.ts';
import { kade } from './kade.ts';
import { kiosk } from './kiosk.ts';
import { quay } from './quay.ts';
import { returns } from './returns.ts';
import { transit } from './transit.ts';

const all: Sample[] = [
	...quay,
	...hangar,
	...desk,
	...counsel,
	...transit,
	...kade,
	...flotsam,
	...circulars,
	...kiosk,
	...returns,
];

export const seventhAuthor: readonly Sample[] = [...all];
