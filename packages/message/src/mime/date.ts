const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Zone names of RFC 5322 §4.3, minutes east of UTC; every other name counts as UTC, as that section asks. */
const zones: Readonly<Record<string, number>> = {
	EST: -300,
	EDT: -240,
	CST: -360,
	CDT: -300,
	MST: -420,
	MDT: -360,
	PST: -480,
	PDT: -420,
};

const dateTime =
	/(\d{1,2})[ -]([A-Za-z]{3})[A-Za-z]*\.?[ -](\d{2,4})\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([+-]\d{4}|[A-Za-z]{1,5})?/;

function fullYear(text: string): number {
	const year = Number(text);
	if (text.length >= 4) return year;
	// RFC 5322 §4.3: two digits below 50 are 20xx, the rest (and three digits) count from 1900.
	return text.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

function offsetMinutes(zone: string | undefined): number {
	if (zone === undefined) return 0;
	if (!/^[+-]/.test(zone)) return zones[zone.toUpperCase()] ?? 0;
	const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5));
	return zone.startsWith('-') ? -minutes : minutes;
}

/**
 * Reads a Date field (RFC 5322 §3.3 and the obsolete forms of §4.3) without the machine's time zone, so that the same
 * mail gives the same answer everywhere. Null when it is no date.
 */
export function readDate(value: string | null): string | null {
	const match = dateTime.exec((value ?? '').slice(0, 200).replace(/\s+/g, ' '));
	if (match === null) return null;
	const [, day, month, year, hour, minute, second, zone] = match;
	const monthIndex = months.indexOf((month ?? '').toLowerCase());
	if (monthIndex < 0 || Number(day) < 1 || Number(day) > 31 || Number(hour) > 23 || Number(minute) > 59) return null;
	const utc = Date.UTC(
		fullYear(year ?? ''),
		monthIndex,
		Number(day),
		Number(hour),
		Number(minute),
		Number(second ?? 0),
	);
	return new Date(utc - offsetMinutes(zone) * 60_000).toISOString();
}
