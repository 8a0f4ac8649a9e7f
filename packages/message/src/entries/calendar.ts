import { type CalendarEvent, type CalendarPerson, type PartName, plain } from '@straymail/contracts';

/** Events of one calendar that are kept. */
const eventCap = 500;
const peopleCap = 500;

interface ContentLine {
	readonly name: string;
	readonly parameters: Readonly<Record<string, string>>;
	readonly value: string;
}

/** `NAME;PARAM=value;PARAM="quoted":value` (RFC 5545 §3.1); null when there is no name. */
function contentLine(line: string): ContentLine | null {
	const name = /^[\w-]{1,60}/.exec(line)?.[0];
	if (name === undefined) return null;
	const parameters: Record<string, string> = {};
	let at = name.length;
	while (line[at] === ';') {
		const parameter = /^;([\w-]{1,60})=((?:"[^"]*"|[^;:",]*)(?:,(?:"[^"]*"|[^;:",]*))*)/.exec(
			line.slice(at, at + 4096),
		);
		if (parameter === null) return null;
		parameters[(parameter[1] as string).toUpperCase()] = (parameter[2] as string).replaceAll('"', '');
		at += parameter[0].length;
	}
	return line[at] === ':' ? { name: name.toUpperCase(), parameters, value: line.slice(at + 1) } : null;
}

/** Escaped characters of a text value (§3.3.11). */
const unescaped = (value: string): string =>
	value.replace(/\\([\\;,nN])/g, (_, character) => (/n/i.test(character) ? '\n' : character));

/** `20240512`, `20240512T093000` or with Z (§3.3.4, §3.3.5) in the extended form of ISO 8601; null for anything else. */
function moment(value: string): string | null {
	const found = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(value.trim());
	if (found === null) return null;
	const [, year, month, day, hour, minute, second, zone] = found;
	const date = `${year}-${month}-${day}`;
	return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${zone}`;
}

function person({ parameters, value }: ContentLine): CalendarPerson {
	return { name: plain(parameters.CN ?? ''), address: plain(value.replace(/^mailto:/i, '').trim()) };
}

type Draft = { -readonly [Key in keyof CalendarEvent]: CalendarEvent[Key] } & { attendees: CalendarPerson[] };

function apply(event: Draft, line: ContentLine): void {
	const text = () => plain(unescaped(line.value));
	switch (line.name) {
		case 'SUMMARY':
			event.summary = text();
			break;
		case 'LOCATION':
			event.location = text();
			break;
		case 'DESCRIPTION':
			event.description = text();
			break;
		case 'DTSTART':
			event.start = moment(line.value);
			event.timeZone = line.parameters.TZID ?? null;
			break;
		case 'DTEND':
			event.end = moment(line.value);
			break;
		case 'STATUS':
			event.status = line.value.trim().toUpperCase().slice(0, 40);
			break;
		case 'ORGANIZER':
			event.organiser = person(line);
			break;
		case 'ATTENDEE':
			if (event.attendees.length < peopleCap) event.attendees.push(person(line));
			break;
	}
}

/**
 * Events of a calendar (RFC 5545, RFC 5546). A line that is not understood costs itself alone; alarms and free times
 * inside an event are not the event's own.
 *
 * @param source with folded lines or without
 */
export function readCalendar(source: string, part: PartName): CalendarEvent[] {
	const events: CalendarEvent[] = [];
	let method: string | null = null;
	let event: Draft | null = null;
	let inside = 0;
	for (const raw of source.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
		const line = contentLine(raw);
		if (line === null) continue;
		const value = line.value.trim().toUpperCase();
		if (line.name === 'METHOD' && event === null) method = value.slice(0, 40);
		else if (line.name === 'BEGIN' && event !== null) inside++;
		else if (line.name === 'BEGIN' && value === 'VEVENT') event = emptyEvent(part, method);
		else if (line.name === 'END' && inside > 0) inside--;
		else if (line.name === 'END' && event !== null) {
			events.push(event);
			event = null;
			if (events.length >= eventCap) break;
		} else if (event !== null && inside === 0) apply(event, line);
	}
	if (event !== null) events.push(event);
	return events;
}

function emptyEvent(part: PartName, method: string | null): Draft {
	return {
		part,
		method,
		status: null,
		summary: plain(''),
		location: plain(''),
		description: plain(''),
		start: null,
		end: null,
		timeZone: null,
		organiser: null,
		attendees: [],
	};
}
