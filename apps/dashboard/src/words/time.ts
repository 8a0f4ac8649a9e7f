// Everything is shown in UTC: people in several countries speak about the same message, and the audit log is in UTC.
const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });

const dayMonth = part({ day: 'numeric', month: 'short' });
const dayMonthYear = part({ day: 'numeric', month: 'short', year: 'numeric' });
const exact = part({
	day: '2-digit',
	month: 'short',
	year: 'numeric',
	hour: '2-digit',
	minute: '2-digit',
	second: '2-digit',
	hourCycle: 'h23',
});

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** `now`, `5 min`, `3 h`, `2 d`, then the date; with the year once it differs from `now`'s. */
export const relativeTime = (iso: string, now: number): string => {
	const then = new Date(iso);
	const age = now - then.getTime();
	if (age < minute) return 'now';
	if (age < hour) return `${Math.floor(age / minute)} min`;
	if (age < day) return `${Math.floor(age / hour)} h`;
	if (age < 7 * day) return `${Math.floor(age / day)} d`;
	const sameYear = then.getUTCFullYear() === new Date(now).getUTCFullYear();
	return (sameYear ? dayMonth : dayMonthYear).format(then);
};

/** `23 Nov 2026, 12:19:08 UTC`. */
export const exactTime = (iso: string): string => `${exact.format(new Date(iso))} UTC`;

/** `23 Nov` of a UTC day written `2026-11-23`. */
export const dayName = (isoDay: string): string => dayMonth.format(new Date(`${isoDay}T00:00:00Z`));
