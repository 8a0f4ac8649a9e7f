import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readMessage } from '../src/index.ts';
import { extractor, header, mailWith, message } from './support/mail.ts';
import { zipArchive } from './support/zip-archive.ts';

afterAll(() => extractor.close());

const htmlMail = (html: string) =>
	readMessage(message(...header, 'Content-Type: text/html; charset=utf-8', '', html), { extractor });

const calendar = [
	'BEGIN:VCALENDAR',
	'METHOD:REQUEST',
	'BEGIN:VTIMEZONE',
	'TZID:Europe/Paris',
	'BEGIN:STANDARD',
	'DTSTART:19701025T030000',
	'END:STANDARD',
	'END:VTIMEZONE',
	'BEGIN:VEVENT',
	'SUMMARY:Visit of the delegation\\, room 3',
	'LOCATION:Quartier Reine Elisabeth\\; gate 2',
	'DTSTART;TZID=Europe/Paris:20240512T093000',
	'DTEND;TZID="Europe/Paris":20240512T110000',
	'ORGANIZER;CN="Ruiz, Ana: Sgt.":mailto:ana.ruiz@travel.example',
	'ATTENDEE;ROLE=REQ-PARTICIPANT;CN=J. Smith;X-NOTE="a;b:c",d:mailto:j.smith@us.army.mil',
	'DESCRIPTION:First line\\nsecond li',
	' ne',
	'STATUS:CONFIRMED',
	'rubbish that is no line',
	'BEGIN:VALARM',
	'DESCRIPTION:Reminder',
	'END:VALARM',
	'END:VEVENT',
	'BEGIN:VEVENT',
	'SUMMARY:Leave',
	'DTSTART;VALUE=DATE:20240601',
	'DTEND:20240602T000000Z',
	'END:VEVENT',
	'END:VCALENDAR',
].join('\r\n');

const reservation = {
	'@context': 'http://schema.org',
	'@type': 'FlightReservation',
	reservationNumber: 'RXJ34P',
	reservationStatus: 'http://schema.org/ReservationConfirmed',
	underName: { '@type': 'Person', name: 'Eva Green' },
	airplaneSeat: '12C',
	reservedTicket: { '@type': 'Ticket', ticketNumber: '220-1234567890' },
	reservationFor: {
		'@type': 'Flight',
		flightNumber: '110',
		airline: { '@type': 'Airline', name: 'United', iataCode: 'UA' },
		departureAirport: { '@type': 'Airport', name: 'San Francisco', iataCode: 'SFO' },
		departureTime: { '@type': 'DateTime', '@value': '2027-03-04T20:15:00-08:00' },
		arrivalAirport: { '@type': 'Airport', name: 'New York', iataCode: 'JFK' },
		arrivalTime: '2027-03-05T06:30:00-05:00',
	},
};
const script = (json: string) => `<script type="application/ld+json">${json}</script><p>Your flight</p>`;

describe('calendar entries', () => {
	const expected = {
		part: 'attachment:invite.ics',
		method: 'REQUEST',
		status: 'CONFIRMED',
		summary: 'Visit of the delegation, room 3',
		location: 'Quartier Reine Elisabeth; gate 2',
		description: 'First line\nsecond line',
		start: '2024-05-12T09:30:00',
		end: '2024-05-12T11:00:00',
		timeZone: 'Europe/Paris',
		organiser: { name: 'Ruiz, Ana: Sgt.', address: 'ana.ruiz@travel.example' },
		attendees: [{ name: 'J. Smith', address: 'j.smith@us.army.mil' }],
	};

	it('are read with people, place and time', async () => {
		const mail = await readMessage(mailWith('See below.', [{ name: 'invite.ics', content: calendar }]), { extractor });
		expect(mail.events[0]).toEqual(expected);
		expect(mail.events[1]).toMatchObject({ summary: 'Leave', start: '2024-06-01', end: '2024-06-02T00:00:00Z' });
		expect(mail.events).toHaveLength(2);
	});

	it('are read beside the body, in archives and in messages inside', async () => {
		const alternative = message(
			...header,
			'Content-Type: multipart/alternative; boundary=b',
			'',
			'--b',
			'',
			'You are invited.',
			'--b',
			'Content-Type: text/calendar; method=REQUEST',
			'',
			calendar,
			'--b--',
		);
		expect((await readMessage(alternative, { extractor })).events[0]).toMatchObject({ summary: expected.summary });
		const nested = [
			{ name: 'all.zip', content: zipArchive([{ name: 'invite.ics', content: calendar }]) },
			{ name: 'invite.ics.gz', content: gzipSync(calendar) },
			{ name: 'invite.eml', type: 'message/rfc822', content: alternative },
		];
		const mail = await readMessage(mailWith('x', nested), { extractor });
		expect(mail.events.filter(({ summary }) => summary === expected.summary).map(({ part }) => part)).toEqual([
			'attachment:all.zip',
			'attachment:invite.ics.gz',
			'attachment:invite.eml',
		]);
	});
});

describe('bookings in markup', () => {
	const flight = {
		part: 'body',
		kind: 'flight',
		number: 'RXJ34P',
		status: 'ReservationConfirmed',
		persons: ['Eva Green'],
		provider: 'United',
		name: 'UA 110',
		from: { name: 'San Francisco', code: 'SFO', address: '' },
		to: { name: 'New York', code: 'JFK', address: '' },
		start: '2027-03-04T20:15:00-08:00',
		end: '2027-03-05T06:30:00-05:00',
		seat: '12C',
		ticket: '220-1234567890',
	};

	it('are read from JSON-LD, which the body does not show', async () => {
		const mail = await htmlMail(script(JSON.stringify(reservation)));
		expect(mail.reservations).toEqual([flight]);
		expect(mail.parts.find(({ part }) => part === 'body')?.text).toBe('Your flight');
	});

	it('are read from what senders get wrong in JSON', async () => {
		const json = JSON.stringify(reservation);
		const wrong = `[${json.replace(/\}$/, ',}')}${json}]`;
		expect((await htmlMail(script(wrong))).reservations).toEqual([flight, flight]);
		expect((await htmlMail(script('{"@type": "FlightReservation"'))).reservations).toEqual([]);
	});

	it('are read from a graph', async () => {
		const mail = await htmlMail(script(JSON.stringify({ '@graph': [{ '@type': 'Person' }, reservation] })));
		expect(mail.reservations).toEqual([flight]);
	});

	it('are read from microdata, whether in attributes or in text', async () => {
		const html = `<div itemscope itemtype="http://schema.org/LodgingReservation"><b>Dear guest</b>
			<meta itemprop="reservationNumber" content="H&amp;12345">
			<div itemprop="underName" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Col. <i>John</i>
				Smith</span></div>
			<div itemprop="reservationFor" itemscope itemtype="http://schema.org/LodgingBusiness">
				<span itemprop="name">Hotel Olympia</span>
				<div itemprop="address" itemscope itemtype="http://schema.org/PostalAddress">
					<meta itemprop="streetAddress" content="Rue 12"/><span itemprop="addressLocality">Bamako</span>
				</div>
			</div>
			<time itemprop="checkinDate" datetime="2023-05-12"/><time itemprop="checkoutDate">2023-05-14</time>
		</div>`;
		expect((await htmlMail(html)).reservations).toEqual([
			{
				part: 'body',
				kind: 'lodging',
				number: 'H&12345',
				status: null,
				persons: ['Col. John Smith'],
				provider: '',
				name: 'Hotel Olympia',
				from: null,
				to: { name: 'Hotel Olympia', code: null, address: 'Rue 12, Bamako' },
				start: '2023-05-12',
				end: '2023-05-14',
				seat: null,
				ticket: '',
			},
		]);
	});

	it('name the attached page that they stand in', async () => {
		const page = { name: 'ticket.html', content: `<html>${script(JSON.stringify(reservation))}</html>` };
		const mail = await readMessage(mailWith('x', [page]), { extractor });
		expect(mail.reservations).toEqual([{ ...flight, part: 'attachment:ticket.html' }]);
	});

	it.each([
		['deep JSON', script(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`)],
		['a million items', '<div itemscope itemprop=a>'.repeat(100_000)],
		['tags that never close', '<i itemprop="name">x'.repeat(100_000)],
		['closing tags alone', `<div itemscope>${'</p>'.repeat(200_000)}`],
	])('take bounded time with %s', async (_, html) => {
		const before = performance.now();
		await htmlMail(`<div itemscope itemtype="http://schema.org/Thing">${html}`);
		expect(performance.now() - before).toBeLessThan(3000);
	});
});
