export type Implausible = 'no-time' | 'backwards' | 'future' | 'slow';

/** One station of a message's way, as the server that wrote it says (RFC 5321 §4.4). */
export interface Hop {
	/** Who handed it over; null for the sender's own program and where the line does not say. */
	readonly from: string | null;
	/** Who took it and wrote the line; null for ourselves. */
	readonly by: string | null;
	/** ESMTPS, LMTP, … */
	readonly protocol: string | null;
	/** ISO 8601. */
	readonly at: string | null;
	/** Seconds since the last known time before it; null where either is not known. */
	readonly delay: number | null;
	readonly implausible: Implausible | null;
}

/** Clocks of mail servers are this much apart without meaning anything, in seconds. */
const skew = 60;
/** A delay beyond this is pointed out, in seconds. */
const slow = 60 * 60;
/** Lines read: a message that goes round in circles has more, and a forged one any number. */
const mostHops = 50;
const mostCharacters = 2000;

/** Without comments, which nest (RFC 5322 §3.2.2). */
const withoutComments = (text: string): string => {
	let depth = 0;
	let kept = '';
	for (const character of text) {
		if (character === '(') depth++;
		else if (character === ')' && depth > 0) depth--;
		else if (depth === 0) kept += character;
	}
	return kept;
};

const timeOf = (text: string): number | null => {
	const at = Date.parse(text.trim().replace(/\s+/g, ' '));
	return Number.isFinite(at) ? at : null;
};

const clause = (line: string, word: string): string | null =>
	new RegExp(`(?:^|\\s)${word}\\s+([^\\s;]{1,255})`, 'i').exec(line)?.[1] ?? null;

interface Station {
	readonly from: string | null;
	readonly by: string | null;
	readonly protocol: string | null;
	readonly time: number | null;
}

const readLine = (value: string): Station => {
	const line = withoutComments(value.slice(0, mostCharacters));
	const semicolon = line.lastIndexOf(';');
	return {
		from: clause(line, 'from'),
		by: clause(line, 'by'),
		protocol: clause(line, 'with'),
		time: semicolon < 0 ? null : timeOf(line.slice(semicolon + 1)),
	};
};

interface Header {
	readonly name: string;
	readonly value: string;
}

/**
 * The way of a message from its sender to us. Each server writes its line above the older ones; what stands below the
 * first line that a server of trust wrote can be forged, and times that cannot be so are marked.
 */
export const deliveryPath = (
	headers: readonly Header[],
	arrival: { readonly helo: string; readonly receivedAt: string },
): readonly Hop[] => {
	const named = (name: string) => headers.filter((header) => header.name.toLowerCase() === name);
	const sent = named('date')[0];
	const stations: Station[] = [
		...(sent ? [{ from: null, by: null, protocol: null, time: timeOf(withoutComments(sent.value)) }] : []),
		...named('received')
			.slice(0, mostHops)
			.map(({ value }) => readLine(value))
			.toReversed(),
		{ from: arrival.helo || null, by: null, protocol: null, time: Date.parse(arrival.receivedAt) },
	];
	const end = Date.parse(arrival.receivedAt);
	let last: number | null = null;
	return stations.map(({ time, ...station }) => {
		const delay = time === null || last === null ? null : Math.round((time - last) / 1000);
		const implausible = markOf(time, delay, end);
		// A time that cannot be so is no measure for the next one.
		if (time !== null && implausible !== 'future') last = time;
		return { ...station, at: time === null ? null : new Date(time).toISOString(), delay, implausible };
	});
};

const markOf = (time: number | null, delay: number | null, end: number): Implausible | null => {
	if (time === null) return 'no-time';
	if (time - end > skew * 1000) return 'future';
	if (delay === null) return null;
	if (delay < -skew) return 'backwards';
	return delay > slow ? 'slow' : null;
};
