const idPattern = /<([^<>\s]{1,998})>/g;

/** Message identifiers of Message-ID, In-Reply-To or References (RFC 5322 §3.6.4), with their angle brackets, once each. */
export function messageIds(value: string | null, limit = 200): string[] {
	if (value === null) return [];
	const text = value.slice(0, 50_000);
	const ids = new Set<string>();
	for (const match of text.matchAll(idPattern)) {
		ids.add(match[0]);
		if (ids.size >= limit) break;
	}
	if (ids.size > 0) return [...ids];
	// Some programs leave the brackets out.
	const bare = /^\s*([^\s<>]+@[^\s<>]+)\s*$/.exec(text)?.[1];
	return bare === undefined ? [] : [`<${bare}>`];
}
