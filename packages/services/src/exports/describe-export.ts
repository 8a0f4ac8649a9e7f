import type { ExportRequest } from '@straymail/contracts';
import { describeQuery } from '../messages/describe-query.ts';

/** What the audit log says was asked for; free words of the search are left out. */
export const describeExport = ({
	format,
	query,
	sort,
	ids,
	reason,
}: Omit<ExportRequest, 'code'>): Readonly<Record<string, unknown>> => ({
	format,
	reason,
	terms: describeQuery(query),
	sort: `${sort.key} ${sort.direction}`,
	...(ids && { chosen: ids.length }),
});
