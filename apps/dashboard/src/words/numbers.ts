const grouped = new Intl.NumberFormat('en-GB');
const short = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 1 });

export const count = (value: number): string => grouped.format(value);

/** `12K`: for badges, where the exact number stands in the title. */
export const shortCount = (value: number): string => (value < 10_000 ? grouped.format(value) : short.format(value));

/** Octets in units of 1,000, as mail programs show them. */
export const size = (octets: number): string => {
	if (octets < 1000) return `${octets} B`;
	if (octets < 1_000_000) return `${(octets / 1000).toFixed(octets < 10_000 ? 1 : 0)} kB`;
	return `${(octets / 1_000_000).toFixed(octets < 10_000_000 ? 1 : 0)} MB`;
};

/** A probability between 0 and 1 as whole percent; an estimate is never shown as certain. */
export const percent = (probability: number): string =>
	probability > 0.99 ? '> 99 %' : `${Math.round(probability * 100)} %`;

export const plural = (value: number, one: string, many = `${one}s`): string =>
	`${count(value)} ${value === 1 ? one : many}`;
