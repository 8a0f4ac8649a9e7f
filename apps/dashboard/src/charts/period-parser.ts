import type { Period } from '@straymail/contracts';
import { parseAsStringLiteral } from 'nuqs';

export const shownPeriods = ['7d', '30d', '90d', 'all'] as const satisfies readonly Period[];

/** How far back a page looks, as its address says. */
export const periodParser = parseAsStringLiteral(shownPeriods);
