/** Where each search's list was left, for the way back from a message: the place of the first row in sight. */
const offsets = new Map<string, { current: number }>();

export const offsetOf = (key: string): { current: number } => {
	const known = offsets.get(key) ?? { current: 0 };
	offsets.set(key, known);
	return known;
};

export const forgetOffsets = (): void => offsets.clear();
