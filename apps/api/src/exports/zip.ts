import { crc32 } from 'node:zlib';

export interface ZipEntry {
	/** ASCII, no folder above. */
	readonly name: string;
	readonly at: Date;
	readonly octets: Uint8Array;
}

/** Version 2.0 (APPNOTE 4.4.3). */
const version = 20;

/** Date and time as MS-DOS writes them (APPNOTE 4.4.6), here in UTC; nothing before 1980. */
const dosTime = (at: Date): number => {
	const year = Math.max(0, at.getUTCFullYear() - 1980);
	const date = (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
	const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
	return date * 0x10000 + time;
};

/** What the local header and the central directory say alike (APPNOTE 4.4). */
const common = ({ name, at, octets }: ZipEntry): Buffer => {
	const fields = Buffer.alloc(26);
	fields.writeUInt16LE(version, 0);
	fields.writeUInt32LE(dosTime(at), 6);
	fields.writeUInt32LE(crc32(octets), 10);
	fields.writeUInt32LE(octets.length, 14);
	fields.writeUInt32LE(octets.length, 18);
	fields.writeUInt16LE(name.length, 22);
	return fields;
};

const directoryEntry = (fields: Buffer, name: string, offset: number): Buffer => {
	const head = Buffer.alloc(46);
	head.writeUInt32LE(0x02014b50, 0);
	head.writeUInt16LE(version, 4);
	fields.copy(head, 6);
	head.writeUInt32LE(offset, 42);
	return Buffer.concat([head, Buffer.from(name, 'latin1')]);
};

/**
 * A zip file (PKWARE APPNOTE 6.3), an entry at a time; entries are stored as they are, and only their directory stays in
 * memory. Whoever writes keeps the whole below 4 GB, where another form of the file would begin.
 */
export async function* zipOf(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Buffer> {
	const directory: Buffer[] = [];
	let offset = 0;
	for await (const entry of entries) {
		const fields = common(entry);
		const head = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), fields, Buffer.from(entry.name, 'latin1')]);
		directory.push(directoryEntry(fields, entry.name, offset));
		offset += head.length + entry.octets.length;
		yield head;
		yield Buffer.from(entry.octets.buffer, entry.octets.byteOffset, entry.octets.byteLength);
	}
	const whole = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(directory.length, 8);
	end.writeUInt16LE(directory.length, 10);
	end.writeUInt32LE(whole.length, 12);
	end.writeUInt32LE(offset, 16);
	yield whole;
	yield end;
}
