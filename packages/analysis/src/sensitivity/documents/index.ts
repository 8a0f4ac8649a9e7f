import { contract, legal } from './business.ts';
import { diplomatic, facility, operations, technical } from './defence.ts';
import type { DocumentKind } from './document-kind.ts';
import { evaluation, medicalReport, orders, taxForm } from './personal-affairs.ts';
import { roster } from './rosters.ts';
import { itinerary, movement } from './travel.ts';

export const documentKinds: readonly DocumentKind[] = [
	movement,
	operations,
	facility,
	technical,
	legal,
	roster,
	taxForm,
	medicalReport,
	diplomatic,
	contract,
	itinerary,
	evaluation,
	orders,
];
