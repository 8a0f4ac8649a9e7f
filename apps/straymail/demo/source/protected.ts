import { digest } from '../form/message.ts';
import type { Sample } from '../form/sample.ts';
import { meantMil } from './intended.ts';

/** CRC-24 of OpenPGP (RFC 9580 §6.1.1), big-endian in base64. */
const crc24 = (octets: Buffer): string => {
	let crc = 0xb704ce;
	for (const octet of octets) {
		crc ^= octet << 16;
		for (let bit = 0; bit < 8; bit++) crc = crc & 0x800000 ? ((crc << 1) ^ 0x1864cfb) & 0xffffff : crc << 1;
	}
	return Buffer.from([crc >> 16, (crc >> 8) & 0xff, crc & 0xff]).toString('base64');
};

/** Armour around a public-key-encrypted session key and a data packet whose octets mean nothing to anybody. */
const armoured = (): string => {
	const noise = Buffer.from(
		['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map((word) => digest(word)).join(''),
		'hex',
	);
	const session = Buffer.concat([
		Buffer.from([0xc1, 75, 3]),
		noise.subarray(0, 8),
		Buffer.from([18]),
		noise.subarray(8, 73),
	]);
	const data = Buffer.concat([Buffer.from([0xd2, 130, 1]), noise.subarray(80, 209)]);
	const packets = Buffer.concat([session, data]);
	const lines = packets.toString('base64').match(/.{1,64}/g) ?? [];
	return ['-----BEGIN PGP MESSAGE-----', '', ...lines, `=${crc24(packets)}`, '-----END PGP MESSAGE-----', ''].join(
		'\n',
	);
};

export const protectedMail: Sample[] = [
	{
		date: '2026-11-17T08:08:08Z',
		kind: 'genuine',
		categories: [],
		from: 'Rosa Ellery <rosa.ellery@ellery-consult.example>',
		to: ['counsel@mail.navy.ml'],
		intended: meantMil('counsel@mail.navy.ml'),
		subject: '...',
		text: '',
		parts: {
			type: 'encrypted; protocol="application/pgp-encrypted"',
			sections: [
				{ headers: ['Content-Type: application/pgp-encrypted'], body: 'Version: 1\n' },
				{ headers: ['Content-Type: application/octet-stream; name="encrypted.asc"'], body: armoured() },
			],
		},
	},
];
