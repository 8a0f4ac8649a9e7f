import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { toPgm } from './bitmap.ts';
import { clearer } from './clearer.ts';
import { confidenceOf, credibleLines, isMostlyGrain, isZone, linesOf, type ReadLine } from './confident-lines.ts';
import { greyOf, type Pix } from './engine-pixels.ts';
import type { ImageSize } from './image-header.ts';
import { languagesOf, type OcrLanguage } from './page-language.ts';
import { type Imports, type Instance, type Memory, webAssembly } from './web-assembly.ts';

/** The part of Tesseract's C++ API that is used; tesseract.js-core has no types of its own. */
interface TesseractApi {
	Init(path: null, languages: string, engineMode: number): number;
	/** Decodes `/input` of the file system in memory; 1 when it cannot. */
	SetImageFile(exifOrientation: number, radians: number): number;
	/** Reads this part alone, in pixels of the turned picture; the next picture is whole again. */
	SetRectangle(left: number, top: number, width: number, height: number): void;
	/** The picture as decoded and turned; the engine's own, gone with `Clear`. */
	GetInputImage(): Pix;
	Recognize(monitor: null): number;
	GetTSVText(page: number): string;
	Clear(): void;
	/** A setting for all pictures from here on. */
	SetVariable(name: string, value: string): boolean;
}
interface TesseractCore {
	readonly FS: {
		writeFile(path: string, data: Uint8Array): void;
		readFile(path: string): Uint8Array;
		unlink(path: string): void;
	};
	readonly TessBaseAPI: new () => TesseractApi;
}
type Rectangle = ImageSize & { readonly left: number; readonly top: number };
type Receive = (instance: Instance, module: object) => void;
type LoadCore = (module: Record<string, unknown>) => Promise<TesseractCore>;

const require = createRequire(import.meta.url);
const lstmOnly = 1;

/** Tried first: the fastest, and enough for plain Latin letters and digits. */
const firstLanguages: readonly OcrLanguage[] = ['eng'];
/** English text comes at 94 and more; French read as English at 84 to 93, with its accents lost. */
const surelyEnglish = 93;
/** Print at a fair size comes at 85 and more; letters of few pixels, or drawn of large ones, below. */
const wellRead = 85;
/** Of ICAO Doc 9303-3 §4.3. */
const zoneLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<';
/** Exif orientations (Exif 2.32 §4.6.4) that turn a page a quarter, three quarters and half. */
const half = 3;
const turns = [6, 8, half];

/**
 * Tesseract in WebAssembly, with the file system of that world in memory: no octet of a picture touches a disk, and
 * there is no code in it that could fetch. The build with plain SIMD, since relaxed SIMD may round differently on
 * different processors (law 11).
 */
export class OcrEngine {
	readonly #core: TesseractCore;
	readonly #memory: Memory;
	readonly #apis = new Map<string, TesseractApi>();
	readonly #loaded = new Set<OcrLanguage>();

	private constructor(core: TesseractCore, memory: Memory) {
		this.#core = core;
		this.#memory = memory;
	}

	static async start(): Promise<OcrEngine> {
		const load = require('tesseract.js-core/tesseract-core-simd-lstm') as LoadCore;
		const bytes = readFileSync(require.resolve('tesseract.js-core/tesseract-core-simd-lstm.wasm'));
		const module = new webAssembly.Module(bytes);
		let memory: Memory | undefined;
		const silent = () => undefined;
		// Instantiated here, for the memory is where decoded pixels are read from.
		const instantiateWasm = (imports: Imports, receive: Receive) => {
			const instance = new webAssembly.Instance(module, imports);
			memory = Object.values(instance.exports).find((value) => value instanceof webAssembly.Memory);
			receive(instance, module);
			return instance.exports;
		};
		const core = await load({ TesseractProgress: silent, print: silent, printErr: silent, instantiateWasm });
		if (memory === undefined) throw new Error('Tesseract’s module exports no memory');
		return new OcrEngine(core, memory);
	}

	/**
	 * Credible lines of a picture (PNG, JPEG, GIF, WebP, TIFF or PNM), upright or turned; another language is tried
	 * when English does not read it well.
	 *
	 * @returns null when the engine cannot decode the picture
	 */
	read(image: Uint8Array, size: ImageSize, orientation = 1): string | null {
		this.#core.FS.writeFile('/input', image);
		try {
			const upright = this.#lines(firstLanguages, orientation);
			if (upright === null) return null;
			const again = this.#clearer(upright, orientation);
			const best = again ?? upright;
			const turn = isMostlyGrain(best) ? this.#turnOf(size) : null;
			const lines = credibleLines(turn === null ? best : (this.#lines(firstLanguages, turn) ?? []));
			const upward = turn ?? (again === null ? orientation : 1);
			return this.#inBestLanguage(this.#withZone(lines, upward), upward)
				.map((line) => line.text)
				.join('\n');
		} finally {
			this.#core.FS.unlink('/input');
		}
	}

	/**
	 * The picture again with its letters larger or smoother, where they were read with little confidence; `/input` is
	 * then that picture, upright. Null when that reads no better.
	 */
	#clearer(lines: readonly ReadLine[], orientation: number): ReadLine[] | null {
		const api = this.#api(firstLanguages);
		const source = (): Uint8Array | null => {
			if (api.SetImageFile(orientation, 0) === 1) return null;
			const grey = greyOf(api.GetInputImage(), this.#memory);
			api.Clear();
			const better = grey && clearer(grey, lines);
			return better && toPgm(better);
		};
		const image = confidenceOf(lines) < wellRead ? source() : null;
		if (image === null) return null;
		const before = this.#core.FS.readFile('/input');
		this.#core.FS.writeFile('/input', image);
		const again = this.#lines(firstLanguages, 1);
		if (again !== null && confidenceOf(again) > confidenceOf(lines) && !isMostlyGrain(again)) return again;
		this.#core.FS.writeFile('/input', before);
		return null;
	}

	/**
	 * A page on its side or head gives no word; one of the three turns then does, or it is a photograph. The middle of
	 * the picture tells, at a fraction of the time.
	 */
	#turnOf({ width, height }: ImageSize): number | null {
		for (const turn of turns) {
			const [w, h] = turn === half ? [width, height] : [height, width];
			const middle = { left: w * 0.25, top: h * 0.25, width: w * 0.5, height: h * 0.5 };
			const lines = credibleLines(this.#lines(firstLanguages, turn, middle) ?? []);
			if (confidenceOf(lines) >= 75 && lines.reduce((sum, line) => sum + line.words, 0) >= 3) return turn;
		}
		return null;
	}

	#inBestLanguage(lines: ReadLine[], orientation: number): ReadLine[] {
		const confidence = confidenceOf(lines);
		if (lines.length === 0 || confidence >= surelyEnglish || lines.some(isZone)) return lines;
		const languages = languagesOf(lines.map((line) => line.text).join(' '));
		if (languages.length === 1) return lines;
		const others = credibleLines(this.#lines(languages, orientation) ?? []);
		return others.length >= lines.length && confidenceOf(others) > confidence ? others : lines;
	}

	/** A zone of which a line is missing is read once more with nothing but its own letters to choose from. */
	#withZone(lines: ReadLine[], orientation: number): ReadLine[] {
		if (!lines.some(isZone)) return lines;
		const api = this.#api(firstLanguages);
		api.SetVariable('tessedit_char_whitelist', zoneLetters);
		const zone = (this.#lines(firstLanguages, orientation) ?? []).filter(isZone);
		api.SetVariable('tessedit_char_whitelist', '');
		const text = lines.filter((line) => !isZone(line));
		return zone.length > lines.length - text.length ? [...text, ...zone] : lines;
	}

	#lines(languages: readonly OcrLanguage[], orientation: number, part?: Rectangle): ReadLine[] | null {
		const api = this.#api(languages);
		if (api.SetImageFile(orientation, 0) === 1) return null;
		if (part !== undefined) api.SetRectangle(part.left, part.top, part.width, part.height);
		api.Recognize(null);
		const lines = linesOf(api.GetTSVText(0));
		api.Clear();
		return lines;
	}

	#api(languages: readonly OcrLanguage[]): TesseractApi {
		const key = languages.join('+');
		const known = this.#apis.get(key);
		if (known !== undefined) return known;
		for (const language of languages) this.#load(language);
		const api = new this.#core.TessBaseAPI();
		if (api.Init(null, key, lstmOnly) !== 0) throw new Error(`Tesseract does not start with ${key}`);
		this.#apis.set(key, api);
		return api;
	}

	/** Language data from its package, unpacked into memory. */
	#load(language: OcrLanguage): void {
		if (this.#loaded.has(language)) return;
		const folder = dirname(require.resolve(`@tesseract.js-data/${language}/package.json`));
		const packed = readFileSync(join(folder, '4.0.0_best_int', `${language}.traineddata.gz`));
		this.#core.FS.writeFile(`./${language}.traineddata`, gunzipSync(packed));
		this.#loaded.add(language);
	}
}
