/**
 * The policy of every page. Scripts run only with this response's nonce (CSP Level 3, 'strict-dynamic'),
 * nothing is framed, and nothing leaves the origin: a mail that slipped through the masking as markup could
 * neither run nor call home (design: nothing in a mail makes us fetch).
 */
export const contentSecurityPolicy = (nonce: string): string =>
	[
		"default-src 'self'",
		`script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
		`style-src 'self' 'nonce-${nonce}'`,
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"object-src 'none'",
		// HTML of a mail in its sandbox (`/api/frames/…`); everything else of ours refuses to be framed.
		"frame-src 'self'",
		"worker-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'none'",
	].join('; ');
