import sanitize from 'sanitize-html';

/** Elements that carry text and its order, and nothing that loads, runs, submits or styles. */
const allowedTags = (
	'p div span br hr b strong i em u s sub sup small big tt code pre blockquote cite q address center font ' +
	'h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption a abbr bdo'
).split(' ');

/**
 * HTML of a mail, safe to show in a sandboxed frame: links lose their address, images (`cid:` ones too), styles,
 * forms and scripts are gone, nothing in it makes a browser fetch.
 */
export function sanitiseHtml(html: string): string {
	return sanitize(html, {
		allowedTags,
		allowedAttributes: {
			td: ['colspan', 'rowspan'],
			th: ['colspan', 'rowspan'],
			ol: ['start'],
			bdo: ['dir'],
			p: ['dir'],
			div: ['dir'],
		},
		allowedSchemes: [],
		allowProtocolRelative: false,
		disallowedTagsMode: 'discard',
		nonTextTags: [
			'script',
			'style',
			'textarea',
			'option',
			'noscript',
			'title',
			'svg',
			'math',
			'iframe',
			'object',
			'template',
		],
		nestingLimit: 200,
	});
}
