import { depthCap, itemCap, type MarkupItem, typeName } from './markup-item.ts';

/** Longer scripts are no booking. */
const sourceCap = 1024 * 1024;

/** What senders get wrong: a comma before a bracket, none between two objects. */
const mended = (source: string): string => source.replace(/,(\s*[}\]])/g, '$1').replace(/\}(\s*)\{/g, '},$1{');

function parse(source: string): unknown {
	for (const text of [source, mended(source)]) {
		try {
			return JSON.parse(text);
		} catch {
			// Mended, or given up: markup that cannot be read is nothing that a reader of the mail sees.
		}
	}
	return null;
}

type Values = MarkupItem['properties'] extends ReadonlyMap<string, infer Value> ? Value : never;

class JsonReader {
	#items = 0;

	values(value: unknown, depth: number): Values {
		if (depth > depthCap || value === null || value === undefined) return [];
		if (typeof value === 'string') return [value];
		if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
		if (Array.isArray(value)) return value.slice(0, itemCap).flatMap((entry) => this.values(entry, depth + 1));
		const object = value as Record<string, unknown>;
		// A typed literal: {"@type": "DateTime", "@value": "…"}.
		if ('@value' in object) return this.values(object['@value'], depth + 1);
		if (Array.isArray(object['@graph'])) return this.values(object['@graph'], depth + 1);
		if (++this.#items > itemCap) return [];
		return [this.#item(object, depth)];
	}

	#item(object: Record<string, unknown>, depth: number): MarkupItem {
		const properties = new Map<string, Values>();
		for (const [name, value] of Object.entries(object).slice(0, 200)) {
			if (!name.startsWith('@')) properties.set(name, this.values(value, depth + 1));
		}
		const type = Array.isArray(object['@type']) ? object['@type'][0] : object['@type'];
		return { type: typeof type === 'string' ? typeName(type) : '', properties };
	}
}

/** Things described in one JSON-LD script (JSON-LD 1.1, the part of it that mail uses: no contexts are resolved). */
export function readJsonLd(source: string): MarkupItem[] {
	if (source.length > sourceCap) return [];
	const found = new JsonReader().values(parse(source.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, '')), 0);
	return found.filter((value) => typeof value !== 'string');
}
