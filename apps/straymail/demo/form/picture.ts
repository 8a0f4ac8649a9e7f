import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Five columns a letter, two hexadecimal digits a column, lowest bit on top. */
const letters: Record<string, string> = JSON.parse(readFileSync(new URL('letters.json', import.meta.url), 'utf8'));

const scale = 4;
const cell = { width: 6 * scale, height: 11 * scale };
const margin = 12 * scale;

/** RFC 1950 and 1951 without compression, so that the octets do not depend on a compressor's version. */
const stored = (data: Buffer): Buffer => {
	const blocks: Buffer[] = [Buffer.from([0x78, 0x01])];
	for (let offset = 0; offset < data.length; offset += 0xffff) {
		const block = data.subarray(offset, offset + 0xffff);
		const head = Buffer.alloc(5);
		head[0] = offset + 0xffff >= data.length ? 1 : 0;
		head.writeUInt16LE(block.length, 1);
		head.writeUInt16LE(block.length ^ 0xffff, 3);
		blocks.push(head, block);
	}
	let [low, high] = [1, 0];
	for (const octet of data) {
		low = (low + octet) % 65521;
		high = (high + low) % 65521;
	}
	const adler = Buffer.alloc(4);
	adler.writeUInt16BE(high, 0);
	adler.writeUInt16BE(low, 2);
	return Buffer.concat([...blocks, adler]);
};

const chunk = (type: string, data: Buffer): Buffer => {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(data.length, 0);
	frame.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

/** A black-and-white PNG that shows the lines as a scan would: capitals, digits, `<`, `.`, `-` and `/`. */
export const picture = (text: string): Uint8Array => {
	const lines = text.trimEnd().toUpperCase().split('\n');
	const width = Math.ceil((Math.max(...lines.map((line) => line.length)) * cell.width + 2 * margin) / 8) * 8;
	const height = lines.length * cell.height + 2 * margin;
	const rows = Array.from({ length: height }, () => Buffer.alloc(width / 8 + 1, 0xff).fill(0, 0, 1));
	const blacken = (x: number, y: number): void => {
		const row = rows[y];
		const at = 1 + (x >> 3);
		if (row !== undefined) row[at] = (row[at] ?? 0) & ~(0x80 >> (x & 7));
	};
	for (const [line, content] of lines.entries()) {
		for (const [position, letter] of [...content].entries()) {
			const columns = Buffer.from(letters[letter] ?? '', 'hex');
			for (let pixel = 0; pixel < 5 * 7 * scale * scale; pixel++) {
				const [x, y] = [pixel % (5 * scale), Math.floor(pixel / (5 * scale))];
				const bit = ((columns[Math.floor(x / scale)] ?? 0) >> Math.floor(y / scale)) & 1;
				if (bit === 1) blacken(margin + position * cell.width + x, margin + line * cell.height + y);
			}
		}
	}
	const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', header),
		chunk('IDAT', stored(Buffer.concat(rows))),
		chunk('IEND', Buffer.alloc(0)),
	]);
};
