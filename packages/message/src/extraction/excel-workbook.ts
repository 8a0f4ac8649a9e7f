import { asBuffer } from '../mime/parse.ts';
import { type BiffRecord, biffRecords, codePageString, sharedStrings, unicodeString } from './biff-strings.ts';
import type { Budget } from './budget.ts';

/** Record types of MS-XLS §2.3. */
const bof = 0x0809;
const bof3 = 0x0209;
const bof4 = 0x0409;
const boundSheet = 0x0085;
const sst = 0x00fc;
const labelSst = 0x00fd;
const label = 0x0204;
const richLabel = 0x00d6;
const number = 0x0203;
const rk = 0x027e;
const mulRk = 0x00bd;
const formula = 0x0006;
const formula3 = 0x0206;
const formula4 = 0x0406;
const formulaString = 0x0207;
const textObject = 0x01b6;

const biff8 = 0x0600;

/** RkNumber of MS-XLS §2.5.217: 30 bits of an integer or of a double, maybe a hundredfold. */
function rkValue(bits: number): number {
	let value: number;
	if (bits & 2) value = bits >> 2;
	else {
		const double = Buffer.alloc(8);
		double.writeInt32LE(bits & ~3, 4);
		value = double.readDoubleLE(0);
	}
	return bits & 1 ? value / 100 : value;
}

class Workbook {
	readonly #lines: string[] = [];
	readonly #sheets = new Map<number, string>();
	#strings: string[] = [];
	#wide = true;
	#row = -1;
	#cells: string[] = [];

	get text(): string {
		this.#endRow();
		return this.#lines.join('\n');
	}

	take(record: BiffRecord): void {
		const data = record.chunks[0] as Buffer;
		switch (record.type) {
			case bof:
			case bof3:
			case bof4: {
				this.#endRow();
				this.#row = -1;
				this.#wide = data.readUInt16LE(0) === biff8;
				const name = this.#sheets.get(record.offset);
				if (name !== undefined) this.#lines.push(name);
				break;
			}
			case boundSheet:
				this.#sheets.set(data.readUInt32LE(0), this.#string(data, 7, data[6] ?? 0));
				break;
			case sst:
				this.#strings = sharedStrings(record);
				break;
			case labelSst:
				this.#cell(data, this.#strings[data.readUInt32LE(6)] ?? '');
				break;
			case label:
			case richLabel:
				this.#cell(data, this.#string(data, 8, data.readUInt16LE(6)));
				break;
			case number:
				this.#cell(data, String(data.readDoubleLE(6)));
				break;
			case rk:
				this.#cell(data, String(rkValue(data.readInt32LE(6))));
				break;
			case mulRk:
				for (let at = 4; at + 8 <= data.length; at += 6) this.#cell(data, String(rkValue(data.readInt32LE(at + 2))));
				break;
			case formula:
			case formula3:
			case formula4:
				// 0xFFFF marks a result that is no number; a text follows in a record of its own.
				if (data.readUInt16LE(12) !== 0xffff) this.#cell(data, String(data.readDoubleLE(6)));
				break;
			case formulaString:
				this.#cells.push(this.#string(data, 2, data.readUInt16LE(0)));
				break;
			case textObject:
				this.#textObject(record);
				break;
		}
	}

	#string(data: Buffer, at: number, count: number): string {
		return this.#wide ? unicodeString(data, at, count) : codePageString(data, at, count);
	}

	#cell(data: Buffer, text: string): void {
		const row = data.readUInt16LE(0);
		if (row !== this.#row) this.#endRow();
		this.#row = row;
		if (text !== '') this.#cells.push(text);
	}

	#endRow(): void {
		if (this.#cells.length > 0) this.#lines.push(this.#cells.join('\t'));
		this.#cells = [];
	}

	/** Text boxes and comments: the characters stand in the first continuation (MS-XLS §2.4.329). */
	#textObject(record: BiffRecord): void {
		const count = (record.chunks[0] as Buffer).readUInt16LE(10);
		const characters = record.chunks[1];
		if (characters === undefined || count === 0) return;
		this.#endRow();
		this.#lines.push(this.#string(characters, 0, count));
	}
}

/**
 * Text of an Excel 3.0–2003 workbook (MS-XLS and the formats before it), row by row, sheet by sheet.
 *
 * @param stream the workbook stream of a compound file; before Excel 5.0, the file itself
 */
export function readExcelWorkbook(stream: Uint8Array, budget: Budget): string {
	budget.inflate(stream.length);
	const workbook = new Workbook();
	for (const record of biffRecords(asBuffer(stream))) {
		try {
			workbook.take(record);
		} catch {
			// A record shorter than its type asks for: the next may be whole.
		}
	}
	return workbook.text;
}
