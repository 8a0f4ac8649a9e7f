import type { MessageItem } from '@straymail/contracts';
import {
	columnOrderingFeature,
	columnSizingFeature,
	columnVisibilityFeature,
	createColumnHelper,
	rowSelectionFeature,
	rowSortingFeature,
	tableFeatures,
} from '@tanstack/react-table';
import { columnFields } from '../fields.ts';

/** Sorting is the server's (`manualSorting`), sizes are tracks of a grid; the table keeps the state of both. */
export const features = tableFeatures({
	rowSortingFeature,
	rowSelectionFeature,
	columnOrderingFeature,
	columnSizingFeature,
	columnVisibilityFeature,
});
const column = createColumnHelper<typeof features, MessageItem>();

/** The table's columns, out of the fields. What their cells show stands in `cells`. */
export const columns = column.columns(
	columnFields.map(({ id, column: { sort } }) =>
		// The value only says that the column can be sorted: the server sorts.
		column.accessor((item) => (sort ? item[sort.key] : null), {
			id,
			enableSorting: sort !== undefined,
			sortDescFirst: sort?.first === 'desc',
			enableHiding: id !== 'subject',
		}),
	),
);
