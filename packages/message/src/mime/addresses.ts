import { type MailAddress, plain } from '@straymail/contracts';
import { parseAddressHeader } from 'mailparser';
import { decodeText } from './charset.ts';
import type { RawHeaderField } from './header-block.ts';

/** Characters and addresses of one field that are looked at; a longer list names people enough. */
const fieldCap = 200_000;
const addressCap = 5000;

interface ParsedAddress {
	readonly name?: string;
	readonly address?: string;
	readonly group?: readonly ParsedAddress[];
}

function lowerDomain(address: string): string {
	const at = address.lastIndexOf('@');
	return at < 0 ? address : address.slice(0, at + 1) + address.slice(at + 1).toLowerCase();
}

function flatten(parsed: readonly ParsedAddress[]): ParsedAddress[] {
	// A group (RFC 5322 §3.4) is its members; its own name is nobody's.
	return parsed.flatMap((entry) => (entry.group === undefined ? [entry] : flatten(entry.group)));
}

/** All mailboxes in the fields of that name, in order. Never throws. */
export function readAddresses(fields: readonly RawHeaderField[], name: string): MailAddress[] {
	const addresses: MailAddress[] = [];
	for (const field of fields) {
		if (field.name.toLowerCase() !== name) continue;
		const value = decodeText(Buffer.from(field.value.slice(0, fieldCap), 'latin1'), null);
		for (const entry of flatten(parse(value))) {
			const address = (entry.address ?? '').trim();
			const display = (entry.name ?? '').trim();
			if (address === '' && display === '') continue;
			addresses.push({ name: plain(display), address: address.includes('@') ? lowerDomain(address) : address });
			if (addresses.length >= addressCap) return addresses;
		}
	}
	return addresses;
}

function parse(value: string): readonly ParsedAddress[] {
	try {
		return parseAddressHeader(value, { decodePunycode: false }).value as readonly ParsedAddress[];
	} catch {
		// No address can be made out; the field itself stays in `headers`.
		return [];
	}
}
