import { type ColumnOf, columnFields, type FieldId } from '../fields.ts';

/** What a reader made of the columns. Kept in the browser, so everything in it is checked before it is believed. */
export interface ColumnLayout {
	readonly order: readonly FieldId[];
	/** Only what differs from what the width of the list decides. */
	readonly shown: Partial<Readonly<Record<FieldId, boolean>>>;
	/** In rem; only what was changed. */
	readonly widths: Partial<Readonly<Record<FieldId, number>>>;
	readonly density: 'dense' | 'roomy';
}

const known = new Map(columnFields.map((field) => [field.id, field]));
const widest = 60;

export const defaultLayout: ColumnLayout = {
	order: columnFields.map(({ id }) => id),
	shown: {},
	widths: {},
	density: 'roomy',
};

/** The subject says which message a row is; a list without it is none. */
export const mayHide = (id: FieldId): boolean => id !== 'subject';

export const clampWidth = (id: FieldId, width: number): number =>
	Math.min(widest, Math.max(known.get(id)?.column.least ?? 3, Math.round(width * 100) / 100));

const isField = (id: unknown): id is FieldId => typeof id === 'string' && known.has(id as FieldId);

const entriesOf = (value: unknown): [FieldId, unknown][] =>
	typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([id, each]) => (isField(id) ? [[id, each] as [FieldId, unknown]] : []))
		: [];

/** Changes when what is kept is no longer understood by a new version. */
const version = 1;

/** Reads a kept layout; columns that are new since then stand at the place where they would by default. */
export const readLayout = (text: string | null): ColumnLayout => {
	let kept: Partial<Record<string, unknown>>;
	try {
		kept = JSON.parse(text ?? '{}') as typeof kept;
	} catch {
		return defaultLayout;
	}
	if (typeof kept !== 'object' || kept === null || kept.version !== version) return defaultLayout;
	const order: FieldId[] = Array.isArray(kept.order) ? [...new Set(kept.order.filter(isField))] : [];
	for (const [at, id] of defaultLayout.order.entries()) if (!order.includes(id)) order.splice(at, 0, id);
	return {
		order,
		shown: Object.fromEntries(
			entriesOf(kept.shown).filter(([id, each]) => typeof each === 'boolean' && (each || mayHide(id))),
		),
		widths: Object.fromEntries(
			entriesOf(kept.widths).flatMap(([id, each]) =>
				typeof each === 'number' && Number.isFinite(each) ? [[id, clampWidth(id, each)]] : [],
			),
		),
		density: kept.density === 'dense' ? 'dense' : 'roomy',
	};
};

export const writeLayout = (layout: ColumnLayout): string => JSON.stringify({ version, ...layout });

export const isShown = (layout: ColumnLayout, { id, column }: ColumnOf, listWidth: number): boolean =>
	layout.shown[id] ?? (column.from !== null && listWidth >= column.from);

/** Moves a column to where another stands; the others close up. */
export const withMove = (layout: ColumnLayout, id: FieldId, to: number): ColumnLayout => {
	const order = layout.order.filter((each) => each !== id);
	order.splice(Math.min(order.length, Math.max(0, to)), 0, id);
	return { ...layout, order };
};

export const withShown = (layout: ColumnLayout, id: FieldId, shown: boolean): ColumnLayout =>
	shown || mayHide(id) ? { ...layout, shown: { ...layout.shown, [id]: shown } } : layout;

export const withWidth = (layout: ColumnLayout, id: FieldId, width: number): ColumnLayout => ({
	...layout,
	widths: { ...layout.widths, [id]: clampWidth(id, width) },
});

/** In rem. */
export const widthOf = (layout: ColumnLayout, { id, column }: ColumnOf): number => layout.widths[id] ?? column.width;

/** Width of the column that holds the checkboxes, in rem. */
const checkWidth = 2;
const gap = 0.75;

/** Tracks of the grid that header and rows share: the subject takes what is left over, unless it was given a width. */
export const gridTracks = (layout: ColumnLayout, visible: readonly ColumnOf[]): string => {
	const tracks = visible.map((field) => {
		const width = widthOf(layout, field);
		return field.id === 'subject' ? `minmax(${layout.widths.subject ?? field.column.least}rem, 1fr)` : `${width}rem`;
	});
	return [`${checkWidth}rem`, ...tracks].join(' ');
};

/** How wide a row is at least, in rem; a list that is narrower scrolls sideways. */
export const leastWidth = (layout: ColumnLayout, visible: readonly ColumnOf[]): number =>
	visible.reduce(
		(sum, field) =>
			sum + gap + (field.id === 'subject' ? (layout.widths.subject ?? field.column.least) : widthOf(layout, field)),
		checkWidth + 1.5,
	);
