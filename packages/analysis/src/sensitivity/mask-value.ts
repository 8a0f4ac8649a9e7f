/** Hides all letters and digits but the last `keep`; separators stay, so that the form can be recognised. */
export function keepLast(value: string, keep: number): string {
	let left = 0;
	for (const letter of value) if (/[\p{L}\p{N}]/u.test(letter)) left++;
	let hidden = Math.max(left - keep, Math.ceil(left / 2));
	let shown = '';
	for (const letter of value) {
		const hide = /[\p{L}\p{N}]/u.test(letter) && hidden > 0;
		if (hide) hidden--;
		shown += hide ? '*' : letter;
	}
	return shown;
}

/** A name in brackets instead of the value, of which nothing may be shown. */
export const named =
	(name: string) =>
	(_value: string): string =>
		`[${name}]`;
