import { contract, legal } from './business.ts';
import { diplomatic } from './diplomatic.ts';
import type { DocumentKind } from './document-kind.ts';
import { facility } from './facility.ts';
import { medicalReport } from './medical-report.ts';
import { operations } from './operations.ts';
import { evaluation, orders } from './personnel.ts';
import { roster } from './rosters.ts';
import { taxForm } from './tax-form.ts';
import { technical } from './technical.ts';
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
