/**
 * Policy of the page that shows a mail's HTML (CSP Level 3). Nothing loads but what stands in the page itself, nothing
 * runs, and `sandbox` without exceptions gives it an origin that is nobody's, wherever it is opened.
 */
export const htmlPagePolicy = [
	"default-src 'none'",
	"style-src 'unsafe-inline'",
	'img-src data:',
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'self'",
	'sandbox',
].join('; ');

/** The same for a copy that lost its response headers; a `meta` element knows no `sandbox` and no `frame-ancestors`. */
const ownPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const look = [
	':root{color-scheme:light}',
	'body{margin:0;padding:16px;background:#fff;color:#111;font:14px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}',
	'table{max-width:100%}',
	'img{max-width:100%;height:auto}',
	'a{color:#0b5c6b;text-decoration:underline}',
	// Where a link would lead stands beside it: what the words say is the sender's to choose.
	'a[title]::after{content:" ⟨" attr(title) "⟩";display:inline-block;max-width:28em;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:bottom;font:11px/1.9 ui-monospace,monospace;color:#555;text-decoration:none;text-transform:none;letter-spacing:0}',
	'.picture{display:inline-block;padding:0 .4em;border:1px dashed #888;color:#555;font-size:12px}',
].join('');

/** A whole page around sanitised HTML. */
export const htmlPage = (sanitised: string): string =>
	`<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${ownPolicy}"><meta name="referrer" content="no-referrer"><title>HTML of the message</title><style>${look}</style></head><body>${sanitised}</body></html>`;
