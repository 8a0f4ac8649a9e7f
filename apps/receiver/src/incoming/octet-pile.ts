/** Smaller pieces are copied together: a Buffer of its own costs some 150 octets, so a sender of single octets would take a hundred times what it sends. */
const smallPiece = 2048;
const pageSize = 16 * 1024;

/** Received octets in the order they came, without joining them again and again. */
export interface OctetPile {
	/** Octets of memory that adding `piece` would take on top. */
	cost(piece: Buffer): number;
	add(piece: Buffer): void;
	clear(): void;
	readonly pieces: readonly Buffer[];
}

export const createOctetPile = (): OctetPile => {
	const pieces: Buffer[] = [];
	let page: Buffer | null = null;
	let pageUsed = 0;

	/** Only a message that comes in several pieces needs pages. */
	const copied = (piece: Buffer) => piece.length < smallPiece && pieces.length > 0;
	const fits = (piece: Buffer) => page !== null && pageUsed + piece.length <= page.length;
	return {
		pieces,
		clear: () => {
			pieces.length = 0;
			page = null;
		},
		cost: (piece) => (copied(piece) ? (fits(piece) ? 0 : pageSize) : piece.length),
		add: (piece) => {
			if (!copied(piece)) {
				pieces.push(piece);
				page = null;
				return;
			}
			if (page === null || !fits(piece)) {
				page = Buffer.allocUnsafeSlow(pageSize);
				pageUsed = 0;
				pieces.push(page.subarray(0, 0));
			}
			piece.copy(page, pageUsed);
			pageUsed += piece.length;
			pieces[pieces.length - 1] = page.subarray(0, pageUsed);
		},
	};
};
