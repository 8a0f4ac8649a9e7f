/**
 * Whether a pattern names a recipient. `*` stands for any characters, `?` for one; without regard to case, because
 * people mistype that too. A pattern with an @ is compared with the whole address, any other with the local part.
 *
 * @param domain - canonical.
 */
export const namesRecipient = (pattern: string, localPart: string, domain: string): boolean =>
	matches(pattern.toLowerCase(), (pattern.includes('@') ? `${localPart}@${domain}` : localPart).toLowerCase());

/** Greedy, with one way back to the last star: no more than the product of both lengths. */
const matches = (pattern: string, text: string): boolean => {
	let at = 0;
	let inPattern = 0;
	let star = -1;
	let starAt = 0;
	while (at < text.length) {
		const wanted = pattern[inPattern];
		if (wanted === '*') {
			star = inPattern++;
			starAt = at;
		} else if (wanted === '?' || (wanted !== undefined && wanted === text[at])) {
			inPattern++;
			at++;
		} else if (star !== -1) {
			inPattern = star + 1;
			at = ++starAt;
		} else return false;
	}
	while (pattern[inPattern] === '*') inPattern++;
	return inPattern === pattern.length;
};

/** The more a pattern says, the earlier it is asked: no star before any star, then the longer one. */
export const bySpecificity = (a: string, b: string): number =>
	Number(isOpen(a)) - Number(isOpen(b)) || literal(b) - literal(a) || (a < b ? -1 : 1);

const isOpen = (pattern: string): boolean => /[*?]/.test(pattern);
const literal = (pattern: string): number => pattern.replace(/[*?]/g, '').length;
