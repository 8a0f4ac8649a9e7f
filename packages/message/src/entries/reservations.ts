import {
	type PartName,
	plain,
	type Reservation,
	type ReservationKind,
	type ReservationPlace,
} from '@straymail/contracts';
import { itemOf, itemsOf, type MarkupItem, textOf, typeName } from './markup-item.ts';

const kinds: Readonly<Record<string, ReservationKind>> = {
	FlightReservation: 'flight',
	LodgingReservation: 'lodging',
	TrainReservation: 'train',
	BusReservation: 'bus',
	BoatReservation: 'boat',
	RentalCarReservation: 'rental-car',
	TaxiReservation: 'taxi',
	FoodEstablishmentReservation: 'restaurant',
	EventReservation: 'event',
};

const reservationCap = 100;

const addressParts = ['streetAddress', 'postalCode', 'addressLocality', 'addressRegion', 'addressCountry'];

function placeOf(item: MarkupItem | null, ...names: readonly string[]): ReservationPlace | null {
	for (const name of names) {
		const place = itemOf(item, name);
		const label = textOf(place, 'name') ?? textOf(item, name);
		if (place === null && label === null) continue;
		const postal = itemOf(place, 'address');
		const parts = addressParts.map((part) => textOf(postal, part)).filter((part) => part !== null);
		return {
			name: plain(label ?? ''),
			code: textOf(place, 'iataCode'),
			address: plain(parts.length > 0 ? parts.join(', ') : (textOf(place, 'address') ?? '')),
		};
	}
	return null;
}

function personsOf(item: MarkupItem, trip: MarkupItem | null): string[] {
	const persons = [...itemsOf(item, 'underName'), ...itemsOf(trip, 'attendee')];
	const names = persons.map(
		(person) =>
			textOf(person, 'name') ??
			[textOf(person, 'givenName'), textOf(person, 'familyName')].filter((part) => part !== null).join(' '),
	);
	const written = textOf(item, 'underName');
	return [...new Set([...names, ...(written === null ? [] : [written])])].filter((name) => name !== '');
}

/** `UA 110`, `ICE 652`, or the name of a hotel, restaurant or event. */
function nameOf(trip: MarkupItem | null): string {
	const carrier = textOf(itemOf(trip, 'airline'), 'iataCode');
	const number = textOf(trip, 'flightNumber', 'trainNumber', 'busNumber');
	if (number !== null) return carrier === null || number.startsWith(carrier) ? number : `${carrier} ${number}`;
	return textOf(trip, 'name', 'trainName', 'busName', 'model') ?? '';
}

function providerOf(item: MarkupItem, trip: MarkupItem | null): string {
	const providers = [
		itemOf(trip, 'airline'),
		itemOf(trip, 'provider'),
		itemOf(trip, 'rentalCompany'),
		itemOf(item, 'provider'),
	];
	return providers.map((provider) => textOf(provider, 'name')).find((name) => name !== null) ?? '';
}

function seatOf(item: MarkupItem): string | null {
	const ticket = itemOf(item, 'reservedTicket');
	return textOf(item, 'airplaneSeat') ?? textOf(itemOf(ticket, 'ticketedSeat'), 'seatNumber');
}

function reservation(item: MarkupItem, kind: ReservationKind, part: PartName): Reservation {
	const trip = itemOf(item, 'reservationFor');
	const atPlace = kind === 'lodging' || kind === 'restaurant';
	const own = trip === null ? null : placeOf({ type: '', properties: new Map([['trip', [trip]]]) }, 'trip');
	const status = textOf(item, 'reservationStatus', 'status');
	return {
		part,
		kind,
		number: plain(textOf(item, 'reservationNumber', 'reservationId', 'confirmationNumber') ?? ''),
		status: status === null ? null : typeName(status),
		persons: personsOf(item, trip).map((name) => plain(name)),
		provider: plain(providerOf(item, trip)),
		name: plain(nameOf(trip)),
		from:
			placeOf(trip, 'departureAirport', 'departureStation', 'departureBusStop', 'departureBoatTerminal') ??
			placeOf(item, 'pickupLocation'),
		to: atPlace
			? own
			: (placeOf(trip, 'arrivalAirport', 'arrivalStation', 'arrivalBusStop', 'arrivalBoatTerminal', 'location') ??
				placeOf(item, 'dropoffLocation')),
		start:
			textOf(trip, 'departureTime', 'departureDay', 'startDate') ??
			textOf(item, 'checkinTime', 'checkinDate', 'startTime', 'pickupTime'),
		end:
			textOf(trip, 'arrivalTime', 'endDate') ?? textOf(item, 'checkoutTime', 'checkoutDate', 'endTime', 'dropoffTime'),
		seat: seatOf(item),
		ticket: plain(textOf(item, 'ticketNumber') ?? textOf(itemOf(item, 'reservedTicket'), 'ticketNumber') ?? ''),
	};
}

/** Reservations among the items of a page, those inside others included. */
export function reservationsIn(items: readonly MarkupItem[], part: PartName): Reservation[] {
	const found: Reservation[] = [];
	const waiting = [...items].reverse();
	for (let item = waiting.pop(); item !== undefined && found.length < reservationCap; item = waiting.pop()) {
		const kind = kinds[item.type];
		if (kind !== undefined) found.push(reservation(item, kind, part));
		const inner = [...item.properties.values()].flat().filter((value) => typeof value !== 'string');
		waiting.push(...inner.reverse());
	}
	return found;
}
