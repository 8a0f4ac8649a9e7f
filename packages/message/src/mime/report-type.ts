import type { ReadMessage } from '@straymail/contracts';
import { leaves, type ParsedPart } from './parsed-mail.ts';

type ReportType = NonNullable<ReadMessage['reportType']>;

const byLeaf: Readonly<Record<string, ReportType>> = {
	'message/delivery-status': 'delivery-status',
	'message/global-delivery-status': 'delivery-status',
	'message/disposition-notification': 'disposition-notification',
	'message/global-disposition-notification': 'disposition-notification',
	'message/feedback-report': 'feedback-report',
};

const named: ReadonlySet<string> = new Set<ReportType>([
	'delivery-status',
	'disposition-notification',
	'feedback-report',
]);

/** The report that a message is (RFC 6522), by `report-type` and by the parts that only reports have. */
export function reportTypeOf(root: ParsedPart): ReportType | null {
	const parameter =
		root.contentType === 'multipart/report' ? root.parameters['report-type']?.trim().toLowerCase() : undefined;
	if (parameter !== undefined && named.has(parameter)) return parameter as ReportType;
	for (const leaf of leaves(root)) {
		const type = byLeaf[leaf.contentType];
		if (type !== undefined) return type;
	}
	return null;
}
