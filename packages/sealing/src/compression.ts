import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** No message is larger (`STRAYMAIL_MAX_MESSAGE_BYTES` ends at 1 GiB), so nothing opened may be either. */
const maxOutputLength = 1024 ** 3 + 1024;

/** Worst case of a zstd frame (RFC 8878): incompressible blocks, each with its header. One output chunk then suffices. */
const bound = (octets: number): number => octets + (octets >> 8) + 1024;

/**
 * zstd level 1. Compression before encryption is safe here: one message is one independent secret, and nobody
 * feeds chosen text into it and watches sizes beyond what SMTP SIZE already tells.
 */
export const compress = (plain: Uint8Array): Buffer =>
	zstdCompressSync(plain, {
		chunkSize: bound(plain.length),
		// Sizes its tables for the message instead of for a stream of unknown length.
		pledgedSrcSize: plain.length,
		params: { [constants.ZSTD_c_compressionLevel]: 1 },
	});

export const decompress = (compressed: Uint8Array): Buffer => zstdDecompressSync(compressed, { maxOutputLength });
