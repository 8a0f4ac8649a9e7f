import { decodeHTML } from 'entities/decode';
import { attribute } from '../body/html-attributes.ts';
import type { HtmlTag } from '../body/html-scan.ts';
import { depthCap, itemCap, type MarkupItem, typeName } from './markup-item.ts';

const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Elements that may be open at once; deeper ones belong to the last of them. */
const openCap = 1000;
/** How far back the start of a closing element is looked for. */
const lookBack = 40;
const textCap = 2000;

interface OpenItem extends MarkupItem {
	readonly properties: Map<string, (MarkupItem | string)[]>;
}
interface OpenElement {
	readonly name: string;
	readonly item: OpenItem | null;
	/** Property whose value is this element's text, and the item that it is of. */
	readonly property: string | null;
	readonly owner: OpenItem | null;
	text: string;
}

/** Collects the items of HTML microdata from a stream of tags and texts (HTML, chapter Microdata). */
export class MicrodataReader {
	readonly #items: MarkupItem[] = [];
	readonly #open: OpenElement[] = [];
	readonly #scopes: OpenItem[] = [];
	#count = 0;

	get items(): readonly MarkupItem[] {
		return this.#items;
	}

	tag(tag: HtmlTag): void {
		if (tag.closing) this.#close(tag.name);
		else this.#start(tag);
	}

	#start(tag: HtmlTag): void {
		const scope = /(?:^|\s)itemscope\b/i.test(tag.attributes.slice(0, 8192));
		const property = tag.attributes.length > 8 ? attribute(tag.attributes, 'itemprop') : null;
		const owner = this.#scopes.at(-1) ?? null;
		const item = scope ? this.#begin(tag, owner, property) : null;
		const value = item === null && property !== null ? attributeValue(tag) : null;
		if (value !== null) add(owner, property, value);
		if (empty.has(tag.name) || tag.attributes.endsWith('/')) {
			if (item !== null) this.#scopes.pop();
			return;
		}
		if (this.#open.length >= openCap) return;
		const asText = item === null && value === null ? property : null;
		this.#open.push({ name: tag.name, item, property: asText, owner, text: '' });
	}

	text(source: string): void {
		for (let at = this.#open.length - 1; at >= 0 && at >= this.#open.length - 8; at--) {
			const element = this.#open[at] as OpenElement;
			if (element.property !== null && element.text.length < textCap) element.text += source;
		}
	}

	#begin(tag: HtmlTag, owner: OpenItem | null, property: string | null): OpenItem | null {
		if (++this.#count > itemCap || this.#scopes.length >= depthCap) return null;
		const item: OpenItem = { type: typeName(attribute(tag.attributes, 'itemtype') ?? ''), properties: new Map() };
		if (property !== null && owner !== null) add(owner, property, item);
		else this.#items.push(item);
		this.#scopes.push(item);
		return item;
	}

	#close(name: string): void {
		for (let at = this.#open.length - 1; at >= 0 && at >= this.#open.length - lookBack; at--) {
			if (this.#open[at]?.name !== name) continue;
			for (const element of this.#open.splice(at).reverse()) this.#end(element);
			return;
		}
	}

	#end({ item, property, owner, text }: OpenElement): void {
		if (item !== null) this.#scopes.splice(this.#scopes.lastIndexOf(item));
		if (property !== null) add(owner, property, decodeHTML(text).replace(/\s+/g, ' ').trim());
	}
}

function add(owner: OpenItem | null, property: string | null, value: MarkupItem | string): void {
	if (owner === null || property === null) return;
	for (const name of property.split(/\s+/).slice(0, 5)) {
		const values = owner.properties.get(name);
		if (values === undefined) owner.properties.set(name, [value]);
		else if (values.length < itemCap) values.push(value);
	}
}

/** A value that stands in an attribute; null when it is the element's text. */
function attributeValue({ name, attributes }: HtmlTag): string | null {
	const content = attribute(attributes, 'content');
	if (content !== null || name === 'meta') return content ?? '';
	if (name === 'time') return attribute(attributes, 'datetime');
	if (name === 'a' || name === 'area' || name === 'link') return attribute(attributes, 'href') ?? '';
	if (name === 'img' || name === 'embed' || name === 'iframe') return attribute(attributes, 'src') ?? '';
	return name === 'data' || name === 'meter' ? attribute(attributes, 'value') : null;
}
