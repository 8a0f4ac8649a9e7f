const own = 'http://own.invalid';

/**
 * Where to go after signing in: a path of ours, never another site's address. Judged as a browser reads it: it takes
 * `/\evil.example` for `//evil.example`, and leaves out tabs and line ends before it looks.
 */
export const safeNext = (next: string | null | undefined): string => {
	if (!next?.startsWith('/') || !URL.canParse(next, own)) return '/';
	const { origin, pathname, search, hash } = new URL(next, own);
	// `/.//evil.example` has the path `//evil.example`, which is a host once it stands alone.
	if (origin !== own || pathname.startsWith('//')) return '/';
	return /^\/(sign-in|welcome|api)\b/.test(pathname) ? '/' : pathname + search + hash;
};

export const signInPath = (from: string): string => {
	const next = safeNext(from);
	return next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
};
