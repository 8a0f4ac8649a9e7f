import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { htmlPage, htmlPagePolicy } from '../src/html/html-page.ts';
import { safeStyle } from '../src/html/safe-style.ts';
import { sanitiseHtml } from '../src/index.ts';
import { maliciousHtml } from './support/malicious-html.ts';

const tracker = 'http://tracker.example:8080';
const tricks = maliciousHtml(tracker);

interface Node {
	readonly tagName?: string;
	readonly attrs?: readonly { readonly name: string; readonly value: string }[];
	readonly childNodes?: readonly Node[];
}
/** Elements as a browser finds them: another parser than the sanitiser's own. */
const elements = (node: Node): Node[] => [
	...(node.tagName === undefined ? [] : [node]),
	...(node.childNodes ?? []).flatMap(elements),
];
const harmless =
	/^(?:align|valign|bgcolor|bordercolor|width|height|style|dir|lang|colspan|rowspan|nowrap|cellpadding|cellspacing|border|start|type|color|face|size|noshade|title|class|alt|src)$/;
const textual = new Set(
	'p div span br hr b strong i em u s strike del ins mark sub sup small big tt code kbd samp var pre blockquote cite q address center font h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption a abbr bdo img'.split(
		' ',
	),
);

describe('hostile HTML', () => {
	it('is a collection of well over forty tricks', () => expect(tricks.length).toBeGreaterThanOrEqual(80));

	it.each(tricks)('is left without effect: $name', ({ html }) => {
		const safe = sanitiseHtml(html);
		// A second passage changes nothing: what is left means the same to whoever reads it again.
		expect(sanitiseHtml(safe).replaceAll(/<a[^>]*>/g, '<a>')).toBe(safe.replaceAll(/<a[^>]*>/g, '<a>'));
		for (const { tagName = '', attrs = [] } of elements(parseFragment(safe) as Node)) {
			expect(textual, safe).toContain(tagName);
			for (const { name, value } of attrs) {
				expect(name, safe).toMatch(harmless);
				// An address stands nowhere but in the title of a link, which is text.
				if (name !== 'title' && name !== 'alt') expect(value, safe).not.toMatch(/tracker|script|url\s*\(|[\\<>]/i);
				if (name === 'src') expect(value).toMatch(/^data:image\/(?:png|jpeg);base64,/);
			}
		}
	});

	it('draws no picture but what came with the message', () => {
		const picture = (id: string) => (id === 'logo@a.example' ? 'data:image/png;base64,AAAA' : null);
		const show = (source: string) => sanitiseHtml(`<img src="${source}" alt="logo">`, { picture });
		expect(show('cid:logo@a.example')).toBe('<img src="data:image/png;base64,AAAA" alt="logo" />');
		expect(show('CID:logo%40a.example')).toContain('data:image/png');
		for (const source of ['cid:other', 'https://e.example/cid:logo@a.example', 'data:image/png;base64,BBBB', ' '])
			expect(show(source)).toBe('<span class="picture">▧ logo</span>');
	});
});

describe('ordinary HTML', () => {
	it('keeps words, tables, colours and type', () => {
		const html =
			'<table cellpadding="4" bgcolor="#fafafa"><tr><td colspan="2" style="color: #333; padding: 4px 8px; font-family: \'Segoe UI\', Arial; text-align:center"><font color="red" size="2">Crew</font></td></tr></table>';
		expect(sanitiseHtml(html)).toBe(
			'<table cellpadding="4" bgcolor="#fafafa"><tr><td colspan="2" style="color:#333;padding:4px 8px;font-family:\'Segoe UI\', Arial;text-align:center"><font color="red" size="2">Crew</font></td></tr></table>',
		);
	});

	it('shows where a link would lead, and leads nowhere', () => {
		expect(sanitiseHtml('<a href="https://bank.example/log\u202ein" target="_top">Your bank</a>')).toBe(
			'<a title="https://bank.example/login">Your bank</a>',
		);
	});
});

describe('a style', () => {
	it.each([
		['color:red', 'color:red'],
		['COLOR: rgb(1, 2, 3) !important; ; x', 'color:rgb(1, 2, 3)'],
		['margin:0 auto;padding:4px', 'margin:0 auto;padding:4px'],
		['margin:-5px', ''],
		['width:99999px;height:9000px', ''],
		['position:fixed;top:0;z-index:9', ''],
		['background:url(x)', ''],
		['background:#fff url(x)', ''],
		['font-family:"a;color:red"', ''],
		['font-family:a\\62', ''],
		['color:red/**/', ''],
		['color:var(--x)', ''],
		['width:calc(1px + 2px)', ''],
		['constructor:red;__proto__:red', ''],
	])('%s', (given, kept) => expect(safeStyle(given)).toBe(kept));

	it('of 5 MB takes no time', () => {
		const started = performance.now();
		for (const unit of ['color:red;', 'font-family:a,', 'margin:1px ', "'", ';'])
			sanitiseHtml(`<p style="${unit.repeat(5_000_000 / unit.length)}">x</p>`);
		expect(performance.now() - started).toBeLessThan(4000);
	});
});

describe('the page around it', () => {
	it('lets nothing load, run or lead out, with its headers or without', () => {
		const page = htmlPage('<p>x</p>');
		expect(htmlPagePolicy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; img-src data:;.*sandbox$/);
		expect(page).toContain('http-equiv="Content-Security-Policy" content="default-src \'none\'');
		expect(page).not.toMatch(/<script|<link|<base|url\(|@import/);
	});
});
