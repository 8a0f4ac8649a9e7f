import { describe, expect, it } from 'vitest';
import { readHtml } from '../src/body/html-to-text.ts';

const text = (html: string) => readHtml(html).text;

describe('HTML as text', () => {
	it('keeps paragraphs, line breaks, lists and table cells apart', () => {
		expect(
			text('<p>One<br>two</p><p>Three</p><ul><li>a</li><li>b</li></ul><table><tr><td>x</td><td>y</td></tr></table>'),
		).toBe('One\ntwo\n\nThree\n\n- a\n- b\n\nx\ty');
	});

	it('resolves character references and collapses blanks', () => {
		expect(text('<p>caf&eacute; &amp;\n   &#x20ac;&nbsp;5 &lt;x&gt;</p>')).toBe('café & € 5 <x>');
	});

	it('drops scripts, styles, comments and titles', () => {
		expect(text('<title>t</title><style>p{}</style><script>if (a<b) x("</p>")</script><!-- <p>no</p> -->yes')).toBe(
			'yes',
		);
	});

	it.each([
		'<div style="display: none">hidden <div>deep</div> more</div>',
		'<span style="font-size:0px">hidden</span>',
		'<p hidden>hidden</p>',
		'<span style="visibility:hidden">hidden</span>',
		'<p style="mso-hide:all">hidden<p>',
	])('drops what a reader does not see: %s', (html) => {
		expect(text(`before ${html} after`).replace(/\s+/g, ' ')).toBe('before after');
	});

	it('takes out invisible characters between letters', () => {
		expect(text('pass\u200bwo&shy;rd')).toBe('password');
	});

	it('puts a link behind its words, once', () => {
		expect(
			text('<a href="https://x.example/reset?t=1">Reset</a> or <a href="https://x.example/reset?t=1">here</a>'),
		).toBe('Reset <https://x.example/reset?t=1> or here');
		expect(text('<a href="mailto:a@b.example">Write</a>')).toBe('Write');
	});

	it('marks quoted replies as plain text does', () => {
		expect(text('Agreed.<blockquote type="cite"><p>Shall we?</p></blockquote>')).toBe('Agreed.\n\n> Shall we?');
	});

	it('ends at the cap and says so', () => {
		expect(readHtml('<p>one</p><p>two</p>', 5)).toMatchObject({ text: 'one', cut: true });
		expect(readHtml('<p>one</p>', 5).cut).toBe(false);
	});

	it('reads malformed markup without losing its words', () => {
		expect(text('a < b and <b>c</ b > d <img alt="x > y" src=q> e <unclosed f')).toContain('a < b and c');
		expect(text('<p title="never closed>word</p><p>more</p>')).toContain('more');
		expect(text('<div style="display:none">')).toBe('');
	});

	it.each([
		['ordinary markup', '<p>Some <b>words</b> and <a href="https://h.example/p">a link</a>, &amp; so on.</p>\n'],
		['a wall of tags in one line', '<b>a</b>'],
		['open comments', '<!-- '],
		['open quotes', '<a href="'],
		['open tags', '<div'],
		['deep nesting', '<div><span>'],
		['unclosed scripts', '<scrip'],
		['hidden in hidden', '<div style="display:none">'],
		['blanks', ' \t '],
		['references', '&amp;&#1;&x'],
		['less-than signs', '<'],
	])('takes 5 MB of %s in little time', (_, unit) => {
		const html = unit.repeat(Math.ceil(5_000_000 / unit.length));
		const started = performance.now();
		readHtml(html);
		// A generous bound for a busy machine; what it guards against takes minutes.
		expect(performance.now() - started).toBeLessThan(4000);
	});
});
