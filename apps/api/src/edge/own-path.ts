const own = 'http://own.invalid';

/**
 * The path of a request, whatever form its target has: the origin of an absolute target (RFC 9112, 3.2.2) goes, dot
 * segments are resolved, and of several slashes at its head one stays, for what stands behind two of them a URL parser
 * takes for a host.
 */
export const ownPath = (target: string): string => {
	const path = target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '');
	const { pathname, search } = new URL(`${own}/${path}`);
	return `/${pathname.replace(/^(?:\/|%2f|%5c)+/i, '')}${search}`;
};
