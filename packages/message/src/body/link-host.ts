const webAddress = /^\s*(?:https?:)?\/\/[^/]/i;

/** Whether an address would be fetched over the network. */
export function isWebAddress(address: string): boolean {
	return webAddress.test(address);
}

/** Host of a web link, lower case, IDN as A-labels; null for everything else. Never fetches. */
export function hostOf(address: string): string | null {
	const text = address.trim().slice(0, 2048);
	if (!isWebAddress(text)) return null;
	const url = URL.parse(text.startsWith('//') ? `https:${text}` : text);
	return url === null || url.hostname === '' ? null : url.hostname;
}
