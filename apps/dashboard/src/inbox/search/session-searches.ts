/** What was searched for since this page was loaded. In memory alone: free words are content and are kept nowhere. */
const searches: string[] = [];
const most = 12;

export const rememberSearch = (text: string): void => {
	if (!text) return;
	const known = searches.indexOf(text);
	if (known >= 0) searches.splice(known, 1);
	searches.unshift(text);
	searches.length = Math.min(searches.length, most);
};

/** Newest first, without what is in force now. */
export const sessionSearches = (current: string): readonly string[] => searches.filter((text) => text !== current);
