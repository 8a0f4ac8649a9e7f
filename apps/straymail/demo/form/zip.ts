import { crc32 } from 'node:zlib';

export interface ZipEntry {
	name: string;
	content: Uint8Array;
}

/** 1 November 2026, 08:00, as MS-DOS has it. */
const dosTime = 8 << 11;
const dosDate = ((2026 - 1980) << 9) | (11 << 5) | 1;

const crcByte = (crc: number, octet: number): number => ~crc32(Uint8Array.of(octet), ~crc >>> 0) >>> 0;

/** PKWARE's traditional encryption (APPNOTE 6.1), as the right-click 'password protect' of many programs still makes it. */
const encrypt = (content: Uint8Array, password: string, crc: number): Buffer => {
	let [key0, key1, key2] = [0x12345678, 0x23456789, 0x34567890];
	const update = (octet: number): void => {
		key0 = crcByte(key0, octet);
		key1 = (Math.imul((key1 + (key0 & 0xff)) >>> 0, 134775813) + 1) >>> 0;
		key2 = crcByte(key2, key1 >>> 24);
	};
	for (const octet of Buffer.from(password)) update(octet);
	const header = [...Buffer.from('demo-header'), crc >>> 24];
	return Buffer.from(
		[...header, ...content].map((octet) => {
			const temp = (key2 | 2) & 0xffff;
			const mask = (Math.imul(temp, temp ^ 1) >>> 8) & 0xff;
			update(octet);
			return octet ^ mask;
		}),
	);
};

/** A zip archive of stored entries: no compressor, so the octets are the same on every machine. */
export const zip = (entries: readonly ZipEntry[], password?: string): Uint8Array => {
	const files: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const { name, content } of entries) {
		const crc = crc32(content);
		const data = password === undefined ? Buffer.from(content) : encrypt(content, password, crc);
		const nameOctets = Buffer.from(name);
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(0x800 | (password === undefined ? 0 : 1), 2);
		common.writeUInt16LE(dosTime, 6);
		common.writeUInt16LE(dosDate, 8);
		common.writeUInt32LE(crc, 10);
		common.writeUInt32LE(data.length, 14);
		common.writeUInt32LE(content.length, 18);
		common.writeUInt16LE(nameOctets.length, 22);
		const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, nameOctets, data]);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(offset, 10);
		directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, place, nameOctets]));
		files.push(local);
		offset += local.length;
	}
	const index = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 0, 'latin1');
	end.writeUInt16LE(entries.length, 8);
	end.writeUInt16LE(entries.length, 10);
	end.writeUInt32LE(index.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...files, index, end]);
};
