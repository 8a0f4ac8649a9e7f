import { readFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';

/** A picture drawn for the tests (`fixtures/README.md`). */
export const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));

interface Grey {
	readonly width: number;
	readonly height: number;
	readonly grey: Buffer;
}

/** Pixels of one of our own PNG files. */
export function greyOf(png: Buffer): Grey {
	const width = png.readUInt32BE(16);
	const height = png.readUInt32BE(20);
	const rows = inflateSync(png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8));
	const stride = Math.ceil(width / 2) + 1;
	const grey = Buffer.alloc(width * height);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const pair = rows[y * stride + 1 + (x >> 1)] as number;
			grey[y * width + x] = (x & 1 ? pair & 15 : pair >> 4) * 17;
		}
	}
	return { width, height, grey };
}

/** A Windows bitmap of 24 bits a pixel, rows from the bottom. */
export function bmp({ width, height, grey }: Grey): Buffer {
	const stride = Math.ceil((width * 3) / 4) * 4;
	const file = Buffer.alloc(54 + stride * height);
	file.write('BM');
	file.writeUInt32LE(54, 10);
	file.writeUInt32LE(40, 14);
	file.writeInt32LE(width, 18);
	file.writeInt32LE(height, 22);
	file.writeUInt16LE(1, 26);
	file.writeUInt16LE(24, 28);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			file.fill(
				grey[y * width + x] as number,
				54 + (height - 1 - y) * stride + x * 3,
				54 + (height - 1 - y) * stride + x * 3 + 3,
			);
		}
	}
	return file;
}

/** A TIFF of several pages, 8 bits of grey, nothing compressed. */
export function tiff(pages: readonly Grey[]): Buffer {
	const head = Buffer.from('49492a0000000000', 'hex');
	const pieces: Buffer[] = [head];
	let at = head.length;
	let link = { buffer: head, at: 4 };
	for (const { width, height, grey } of pages) {
		const fields: (readonly [number, number])[] = [
			[256, width],
			[257, height],
			[258, 8],
			[259, 1],
			[262, 1],
			[273, at],
			[277, 1],
			[278, height],
			[279, grey.length],
		];
		const directory = Buffer.alloc(2 + fields.length * 12 + 4);
		directory.writeUInt16LE(fields.length, 0);
		for (const [index, [tag, value]] of fields.entries()) {
			directory.writeUInt16LE(tag, 2 + index * 12);
			directory.writeUInt16LE(4, 4 + index * 12);
			directory.writeUInt32LE(1, 6 + index * 12);
			directory.writeUInt32LE(value, 10 + index * 12);
		}
		const padding = Buffer.alloc(grey.length % 2);
		link.buffer.writeUInt32LE(at + grey.length + padding.length, link.at);
		link = { buffer: directory, at: directory.length - 4 };
		pieces.push(grey, padding, directory);
		at += grey.length + padding.length + directory.length;
	}
	return Buffer.concat(pieces);
}

/** An image as it stands in a PDF: its dictionary entries and its octets. */
export interface Embedded {
	readonly dictionary: string;
	readonly data: Buffer;
}

export const flateImage = ({ width, height, grey }: Grey): Embedded => ({
	dictionary: `/Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
	data: deflateSync(grey),
});

/** A scanned page: a PDF whose page has pictures and no text; several pictures lie under one another, as strips. */
export function scannedPdf(strips: readonly Embedded[], rotate = 0): Buffer {
	const names = strips.map((_, index) => `/I${index} ${5 + index} 0 R`).join(' ');
	const content = strips.map((_, index) => `q 600 0 0 100 0 ${700 - index * 100} cm /I${index} Do Q`).join('\n');
	const objects: Buffer[] = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
		`<< /Type /Page /Parent 2 0 R /Rotate ${rotate} /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /XObject << ${names} >> >> >>`,
		`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
	].map((text) => Buffer.from(text));
	for (const { dictionary, data } of strips) {
		const head = `<< /Type /XObject /Subtype /Image ${dictionary} /Length ${data.length} >>\nstream\n`;
		objects.push(Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream')]));
	}
	let at = 9;
	const offsets: number[] = [];
	const body = objects.map((object, index) => {
		const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
		offsets.push(at);
		at += whole.length;
		return whole;
	});
	const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	const tail = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
	return Buffer.concat([Buffer.from('%PDF-1.4\n'), ...body, Buffer.from(tail)]);
}
