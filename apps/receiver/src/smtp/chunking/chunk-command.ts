export interface ChunkCommand {
	/** Octets that follow the command's line. */
	readonly octets: number;
	readonly last: boolean;
}

/** `BDAT size [LAST]` (RFC 3030 §2); null when it is not that, and then nobody knows where the next command begins. */
export const readChunkCommand = (line: string): ChunkCommand | null => {
	const match = /^BDAT +(\d{1,15})( +LAST)? *$/i.exec(line);
	return match && { octets: Number(match[1]), last: match[2] !== undefined };
};
