/** Where to go after signing in: a path of ours, never another site's address. */
export const safeNext = (next: string | null | undefined): string => {
	if (!next?.startsWith('/') || next.startsWith('//') || next.startsWith('/\\')) return '/';
	return /^\/(sign-in|welcome|api)\b/.test(next) ? '/' : next;
};

export const signInPath = (from: string): string => {
	const next = safeNext(from);
	return next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
};
