import { safeColour, safeStyle } from './safe-style.ts';

type Attributes = Readonly<Record<string, string>>;
type Check = (value: string) => string | null;

const matching =
	(pattern: RegExp): Check =>
	(value) =>
		pattern.test(value.trim()) ? value.trim().toLowerCase() : null;

const extent = matching(/^\d{1,4}%?$/);
const number = matching(/^\d{1,4}$/);
const text: Check = (value) => value.slice(0, 500);

const everywhere: Readonly<Record<string, Check>> = {
	dir: matching(/^(?:ltr|rtl|auto)$/i),
	lang: matching(/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i),
	align: matching(/^(?:left|right|center|justify)$/i),
	valign: matching(/^(?:top|middle|bottom|baseline)$/i),
	bgcolor: safeColour,
	width: extent,
	height: extent,
	style: (value) => safeStyle(value) || null,
};

const byTag: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
	table: { cellpadding: number, cellspacing: number, border: number, bordercolor: safeColour },
	td: { colspan: number, rowspan: number, nowrap: () => '' },
	th: { colspan: number, rowspan: number, nowrap: () => '' },
	ol: { start: matching(/^-?\d{1,6}$/), type: matching(/^[1ai]$/i) },
	ul: { type: matching(/^(?:disc|circle|square)$/i) },
	font: { color: safeColour, face: matching(/^[a-z][a-z0-9 ,'-]{0,100}$/i), size: matching(/^[+-]?[1-7]$/) },
	hr: { color: safeColour, size: number, noshade: () => '' },
	bdo: {},
	abbr: { title: text },
	// Set by the sanitiser itself: the address of a link, a picture of the message, and what stands for one of elsewhere.
	a: { title: text },
	img: { src: (value) => (value.startsWith('data:image/') ? value : null), alt: text },
	span: { class: matching(/^picture$/) },
};

/** The attributes that may stay, each with a value that was understood; all others are gone. */
export const safeAttributes = (tag: string, attributes: Attributes): Record<string, string> => {
	const kept: Record<string, string> = {};
	for (const [name, value] of Object.entries(attributes)) {
		const own = byTag[tag];
		const check =
			own && Object.hasOwn(own, name) ? own[name] : Object.hasOwn(everywhere, name) ? everywhere[name] : null;
		const safe = check?.(value) ?? null;
		if (safe !== null) kept[name] = safe;
	}
	return kept;
};
