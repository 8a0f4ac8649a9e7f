/** One thing described in a page's markup (schema.org), from JSON-LD or microdata. */
export interface MarkupItem {
	/** `FlightReservation`: the name without its vocabulary's address. */
	readonly type: string;
	readonly properties: ReadonlyMap<string, readonly (MarkupItem | string)[]>;
}

/** Items and levels that are read of one page. */
export const itemCap = 500;
export const depthCap = 20;

export const typeName = (type: string): string => type.replace(/^.*[/#]/, '').slice(0, 80);

/** First value of a property that is a text. */
export function textOf(item: MarkupItem | null, ...names: readonly string[]): string | null {
	for (const name of names) {
		const value = item?.properties.get(name)?.find((candidate) => typeof candidate === 'string');
		if (typeof value === 'string' && value.trim() !== '') return value.trim().slice(0, 2000);
	}
	return null;
}

/** Values of a property that are items. */
export function itemsOf(item: MarkupItem | null, name: string): MarkupItem[] {
	return (item?.properties.get(name) ?? []).filter((value) => typeof value !== 'string');
}

export const itemOf = (item: MarkupItem | null, name: string): MarkupItem | null => itemsOf(item, name)[0] ?? null;
