/** Lengths up to this many pixels: what is wider or higher is made to push things out of sight. */
const mostPixels = 4000;

const names =
	'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato transparent turquoise violet wheat white whitesmoke yellow yellowgreen'.replaceAll(
		' ',
		'|',
	);
const colour = `(?:${names}|#[0-9a-f]{3,8}|rgba?\\([\\d\\s.,%/]{1,40}\\)|hsla?\\([\\d\\s.,%/deg]{1,40}\\))`;
const length = '(?:0|\\d{0,4}(?:\\.\\d{1,4})?(?:px|pt|em|rem|ex|ch|cm|mm|in|pc|%))';
const side = `(?:${length}|auto)`;
const lineStyle = '(?:none|hidden|solid|dotted|dashed|double|groove|ridge|inset|outset)';
const lineWidth = `(?:${length}|thin|medium|thick)`;
const family = `(?:[a-z][a-z0-9 -]{0,40}|"[a-z][a-z0-9 -]{0,40}"|'[a-z][a-z0-9 -]{0,40}')`;

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'i');
const isColour = whole(colour);
const isLength = whole(length);
const box = whole(`${side}(?:\\s+${side}){0,3}`);
const border = whole(`(?:${lineWidth}|${lineStyle}|${colour})(?:\\s+(?:${lineWidth}|${lineStyle}|${colour})){0,2}`);
const extent = whole(`${length}|auto|none|min-content|max-content|fit-content`);

/**
 * What each property may be. Nothing that takes the flow's place (`position`, `z-index`, `transform`), names a
 * resource (`url()`, `image-set()`, `src`), moves (`animation`, `transition`) or depends on what is elsewhere (`var()`,
 * `attr()`, `env()`): every value is spelled out here, so that no escape or comment of CSS can mean something else.
 */
const properties: Readonly<Record<string, RegExp>> = {
	color: isColour,
	'background-color': isColour,
	background: isColour,
	'font-family': whole(`${family}(?:\\s*,\\s*${family}){0,9}`),
	'font-size': whole(`${length}|(?:xx?|xxx)-(?:small|large)|small(?:er)?|medium|large(?:r)?`),
	'font-style': /^(?:normal|italic|oblique)$/i,
	'font-variant': /^(?:normal|small-caps)$/i,
	'font-weight': /^(?:normal|bold|bolder|lighter|[1-9]00)$/i,
	'line-height': whole(`normal|\\d{1,2}(?:\\.\\d{1,3})?|${length}`),
	'letter-spacing': whole(`normal|${length}`),
	'word-spacing': whole(`normal|${length}`),
	'text-align': /^(?:left|right|center|justify|start|end)$/i,
	'text-decoration': whole(
		`(?:none|underline|overline|line-through)(?:\\s+(?:solid|double|dotted|dashed|wavy|${colour})){0,2}`,
	),
	'text-indent': isLength,
	'text-transform': /^(?:none|capitalize|uppercase|lowercase)$/i,
	'vertical-align': whole(`baseline|sub|super|top|text-top|middle|bottom|text-bottom|${length}`),
	'white-space': /^(?:normal|nowrap|pre|pre-wrap|pre-line)$/i,
	'word-break': /^(?:normal|break-all|keep-all|break-word)$/i,
	'overflow-wrap': /^(?:normal|break-word|anywhere)$/i,
	direction: /^(?:ltr|rtl)$/i,
	display: /^(?:none|block|inline|inline-block|table|table-row|table-cell|list-item)$/i,
	'list-style-type':
		/^(?:none|disc|circle|square|decimal|lower-alpha|upper-alpha|lower-roman|upper-roman|lower-latin|upper-latin)$/i,
	margin: box,
	padding: box,
	'border-collapse': /^(?:collapse|separate)$/i,
	'border-spacing': whole(`${length}(?:\\s+${length})?`),
	'border-radius': whole(`${length}(?:\\s+${length}){0,3}`),
	border,
	'border-color': whole(`${colour}(?:\\s+${colour}){0,3}`),
	'border-style': whole(`${lineStyle}(?:\\s+${lineStyle}){0,3}`),
	'border-width': whole(`${lineWidth}(?:\\s+${lineWidth}){0,3}`),
	width: extent,
	height: extent,
	'min-width': extent,
	'min-height': extent,
	'max-width': extent,
	'max-height': extent,
	'table-layout': /^(?:auto|fixed)$/i,
};
for (const edge of ['top', 'right', 'bottom', 'left']) {
	Object.assign(properties, {
		[`margin-${edge}`]: whole(side),
		[`padding-${edge}`]: isLength,
		[`border-${edge}`]: border,
		[`border-${edge}-color`]: isColour,
		[`border-${edge}-style`]: whole(lineStyle),
		[`border-${edge}-width`]: whole(lineWidth),
	});
}

/** A style attribute of a mail is cut here: what comes after nobody honest wrote. */
const styleCap = 4000;
const valueCap = 200;

const tooLong = (value: string): boolean =>
	[...value.matchAll(/(\d+(?:\.\d+)?)px/gi)].some(([, pixels]) => Number(pixels) > mostPixels);

/** A colour as attributes of HTML 4 write it (`bgcolor`, `color`); null when it is none. */
export const safeColour = (value: string): string | null => {
	const trimmed = value.trim();
	if (isColour.test(trimmed)) return trimmed;
	// Old mail writes it without the mark.
	return /^[0-9a-f]{6}$/i.test(trimmed) ? `#${trimmed}` : null;
};

/**
 * A `style` attribute with the declarations that are allowed, written anew. It is cut at each semicolon, in quotes or
 * not: what such a cut leaves fits no pattern and goes.
 */
export const safeStyle = (style: string): string => {
	const kept: string[] = [];
	for (const declaration of style.slice(0, styleCap).split(';')) {
		const colon = declaration.indexOf(':');
		if (colon < 0) continue;
		const name = declaration.slice(0, colon).trim().toLowerCase();
		const value = declaration
			.slice(colon + 1)
			.trim()
			.replace(/\s*!important$/i, '');
		if (value.length > valueCap || !Object.hasOwn(properties, name)) continue;
		if (properties[name]?.test(value) && !tooLong(value)) kept.push(`${name}:${value.replace(/\s+/g, ' ')}`);
	}
	return kept.join(';');
};
