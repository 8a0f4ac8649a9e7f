import sanitize from 'sanitize-html';
import { safeAttributes } from './safe-attributes.ts';

/** Elements that carry text, its order and its look, and nothing that loads, runs, submits or takes the flow's place. */
const allowedTags = (
	'p div span br hr b strong i em u s strike del ins mark sub sup small big tt code kbd samp var pre blockquote cite q ' +
	'address center font h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption a abbr bdo img'
).split(' ');

/** Elements that go with all that is in them: it is no text, or a browser reads it by other rules than our parser. */
const goneWhole = (
	'script style textarea option noscript noembed noframes title svg math iframe object applet embed template xmp ' +
	'plaintext listing select datalist audio video canvas portal fencedframe frameset'
).split(' ');

/** Markup past this many UTF-16 code units is left out. */
const sourceCap = 2 * 1024 * 1024;

export interface SanitiseOptions {
	/** A `data:` address for a Content-ID of the message (RFC 2392); null where there is no such picture. */
	readonly picture?: (contentId: string) => string | null;
}

const contentIdOf = (source: string): string | null => {
	const [, id] = /^\s*cid:([^\s"'<>]{1,500})\s*$/i.exec(source) ?? [];
	if (id === undefined) return null;
	try {
		return decodeURIComponent(id);
	} catch {
		return id;
	}
};

const pictureOf = (attributes: sanitize.Attributes, picture: SanitiseOptions['picture']): sanitize.Tag => {
	const id = contentIdOf(attributes.src ?? '');
	const source = id === null ? null : (picture?.(id) ?? null);
	const alt = (attributes.alt ?? '').trim().slice(0, 200);
	if (source !== null) return { tagName: 'img', attribs: { ...attributes, src: source, alt } };
	return { tagName: 'span', attribs: { class: 'picture' }, text: alt === '' ? '▧' : `▧ ${alt}` };
};

/** The address of a link becomes its title: the page's style writes it beside the words, and it leads nowhere. */
const linkOf = ({ href = '', style = '' }: sanitize.Attributes): sanitize.Tag => {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
	const address = href.replace(/[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, '');
	return { tagName: 'a', attribs: { style, ...(address === '' ? {} : { title: address }) } };
};

/**
 * HTML of a mail, safe to show in a sandboxed frame: tables, colours and type stay, links lose their target and keep
 * their address as a title, pictures stay where they came with the message. Forms, scripts, style sheets and whatever
 * else loads, runs, submits or navigates are gone.
 */
export function sanitiseHtml(html: string, { picture }: SanitiseOptions = {}): string {
	return sanitize(html.slice(0, sourceCap), {
		allowedTags,
		// Each value was checked by `safeAttributes` before; this list is what the library lets through.
		allowedAttributes: false,
		parseStyleAttributes: false,
		transformTags: {
			img: (_, attributes) => pictureOf(attributes, picture),
			a: (_, attributes) => linkOf(attributes),
			body: 'div',
			'*': (tagName, attributes) => ({ tagName, attribs: safeAttributes(tagName, attributes) }),
		},
		allowedSchemes: [],
		allowedSchemesByTag: { img: ['data'] },
		allowProtocolRelative: false,
		disallowedTagsMode: 'discard',
		nonTextTags: goneWhole,
		nestingLimit: 200,
	});
}
