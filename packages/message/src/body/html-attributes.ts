import { decodeHTMLAttribute } from 'entities/decode';

/** Longer values are data: URLs or worse; nothing is read from them. */
const valueCap = 8192;

const cache = new Map<string, RegExp>();

function patternFor(name: string): RegExp {
	let pattern = cache.get(name);
	if (pattern === undefined) {
		pattern = new RegExp(`(?:^|[\\s"'/])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
		cache.set(name, pattern);
	}
	return pattern;
}

/** Value of an attribute, character references resolved; null when it is absent. */
export function attribute(attributes: string, name: string): string | null {
	if (attributes.length < name.length + 1) return null;
	const match = patternFor(name).exec(attributes.slice(0, valueCap));
	if (match === null) return null;
	const value = match[1] ?? match[2] ?? match[3] ?? '';
	return value.includes('&') ? decodeHTMLAttribute(value) : value;
}

const hiddenStyle =
	/display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|$|!)|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)/i;

/** Whether an element is written so that a reader does not see it. */
export function isHidden(attributes: string): boolean {
	if (attributes.length < 5) return false;
	if (/(?:^|\s)hidden(?:\s|=|\/|$)/i.test(attributes.slice(0, valueCap))) return true;
	const style = attribute(attributes, 'style');
	return style !== null && hiddenStyle.test(style);
}
