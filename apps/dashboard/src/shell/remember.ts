const year = 31_536_000;

/** Keeps a choice of the reader's where the server sees it too, so that the first picture is right. No secret. */
export const remember = (name: string, value: string): void => {
	const secure = window.location.protocol === 'https:' ? '; secure' : '';
	// biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API does not exist over plain http.
	document.cookie = `${name}=${value}; path=/; max-age=${year}; samesite=lax${secure}`;
};
