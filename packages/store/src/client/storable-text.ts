/** PostgreSQL stores every character but U+0000, and no half of a surrogate pair; both become U+FFFD. */
export const storableText = (text: string): string => text.replaceAll('\0', '\ufffd').toWellFormed();

/** JSON that `jsonb` takes: each string in it storable. */
export const storableJson = (value: unknown): string =>
	JSON.stringify(value, (_key, item: unknown) => (typeof item === 'string' ? storableText(item) : item));
