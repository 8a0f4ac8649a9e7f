import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { plainFileName } from './content-disposition.ts';

// Everything happens in this thread: workers would be loaded from addresses of a page.
configure({ useWebWorkers: false });

/** 256 bits (WinZip AE-2). */
const strength = 3;

interface File {
	readonly fileName: string | null;
	readonly bytes: Uint8Array;
}

/**
 * A file in a ZIP that its password opens, so that plain content lies nowhere until somebody unpacks it on purpose.
 * The file's name stands in the ZIP as in the clear: the format does not hide names.
 */
export const encryptedZip = async (
	{ fileName, bytes }: File,
	password: string,
): Promise<File & { readonly contentType: string }> => {
	const name = plainFileName(fileName, 'part.bin');
	const writer = new ZipWriter(new Uint8ArrayWriter(), {
		password,
		encryptionStrength: strength,
		zipCrypto: false,
		// When it was packed is nobody's business.
		lastModDate: new Date(Date.UTC(2000, 0, 1)),
	});
	await writer.add(name, new Uint8ArrayReader(bytes));
	return { fileName: `${name}.zip`, bytes: await writer.close(), contentType: 'application/zip' };
};
