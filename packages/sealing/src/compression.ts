import { constants, deflateSync, inflateSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** No message is larger (`STRAYMAIL_MAX_MESSAGE_BYTES` ends at 1 GiB), so nothing opened may be either. */
const maxOutputLength = 1024 ** 3 + 1024;

/**
 * Up to here DEFLATE is quicker, because a zstd context costs more to make than a small message to compress, and no
 * larger; measured on real mail, see docs/performance.md.
 */
const smallOctets = 16 * 1024;

/** Worst case of either frame: incompressible blocks, each with its header. One output chunk then suffices. */
const bound = (octets: number): number => octets + (octets >> 8) + 1024;

/**
 * zlib (RFC 1950) or zstd (RFC 8878), both at level 1. Compression before encryption is safe here: one message is one
 * independent secret, and nobody feeds chosen text into it and watches sizes beyond what SMTP SIZE already tells.
 */
export const compress = (plain: Uint8Array): Buffer => {
	const chunkSize = bound(plain.length);
	if (plain.length <= smallOctets) return deflateSync(plain, { chunkSize, level: constants.Z_BEST_SPEED });
	return zstdCompressSync(plain, {
		chunkSize,
		// Sizes its tables for the message instead of for a stream of unknown length.
		pledgedSrcSize: plain.length,
		params: { [constants.ZSTD_c_compressionLevel]: 1 },
	});
};

/** RFC 1950 §2.2: deflate with a window of 32 KB; no zstd frame begins with it. */
const zlibHeader = 0x78;

/** @throws {Error} when the octets are neither. */
export const decompress = (compressed: Uint8Array): Buffer =>
	compressed[0] === zlibHeader
		? inflateSync(compressed, { maxOutputLength })
		: zstdDecompressSync(compressed, { maxOutputLength });
