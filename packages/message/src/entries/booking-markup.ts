import type { PartName, Reservation } from '@straymail/contracts';
import { attribute } from '../body/html-attributes.ts';
import { HtmlScanner } from '../body/html-scan.ts';
import { readJsonLd } from './json-ld.ts';
import type { MarkupItem } from './markup-item.ts';
import { MicrodataReader } from './microdata.ts';
import { reservationsIn } from './reservations.ts';

const marked = /application\/ld\+json|itemscope/i;

/** Elements whose content is not markup. */
const raw = new Set(['script', 'style']);

function itemsIn(html: string): MarkupItem[] {
	const scanner = new HtmlScanner(html);
	const microdata = new MicrodataReader();
	const items: MarkupItem[] = [];
	let at = 0;
	while (at < html.length) {
		const open = scanner.find('<', at);
		if (open < 0) break;
		if (open > at) microdata.text(html.slice(at, open));
		if (html.startsWith('<!--', open)) {
			const end = scanner.find('-->', open + 4);
			at = end < 0 ? html.length : end + 3;
			continue;
		}
		const tag = scanner.tagAt(open);
		if (tag === null) {
			at = open + 1;
			continue;
		}
		at = tag.end;
		if (!tag.closing && raw.has(tag.name)) {
			const end = scanner.closingTag(tag.name, tag.end);
			const type = attribute(tag.attributes, 'type') ?? '';
			if (/^application\/ld\+json/i.test(type)) items.push(...readJsonLd(html.slice(tag.end, end)));
			at = end;
			continue;
		}
		microdata.tag(tag);
	}
	return [...items, ...microdata.items];
}

/** Bookings that a page describes to machines (schema.org, as JSON-LD or microdata), in one linear pass. */
export function readBookingMarkup(html: string, part: PartName): Reservation[] {
	return marked.test(html) ? reservationsIn(itemsIn(html), part) : [];
}
