import { firstPage, givePage, pageSize, takePage } from './pages.ts';

/**
 * Every piece but the first is copied into pages: a Buffer of its own costs some 150 octets, so a sender of single
 * octets would take a hundred times what it sends; and a long message made of what the socket happened to read leaves
 * holes between its pieces that nothing else fits into (measured: 690 MB resident for a budget of 256).
 */

/** Received octets in the order they came, without joining them again and again. */
export interface OctetPile {
	/** Octets of memory that adding `piece` would take on top. */
	cost(piece: Buffer): number;
	add(piece: Buffer): void;
	/** Lets go of everything: nobody may read the pieces any more. */
	clear(): void;
	readonly pieces: readonly Buffer[];
}

export const createOctetPile = (): OctetPile => {
	const pieces: Buffer[] = [];
	const pages: Buffer[] = [];
	let page: Buffer | null = null;
	let pageUsed = 0;

	const nextPage = () => (pieces.length < 2 ? firstPage : pageSize);
	/** A message that came in one piece stays so: most do. */
	const cost = (piece: Buffer): number => {
		if (pieces.length === 0) return piece.length;
		let left = piece.length - (page === null ? 0 : page.length - pageUsed);
		let octets = 0;
		for (let size = nextPage(); left > 0; size = pageSize) {
			octets += size;
			left -= size;
		}
		return octets;
	};
	const copy = (piece: Buffer): void => {
		let at = 0;
		while (at < piece.length) {
			if (page === null || pageUsed === page.length) {
				page = takePage(nextPage());
				pages.push(page);
				pageUsed = 0;
				pieces.push(page.subarray(0, 0));
			}
			const copied = piece.copy(page, pageUsed, at);
			at += copied;
			pageUsed += copied;
			pieces[pieces.length - 1] = page.subarray(0, pageUsed);
		}
	};
	return {
		pieces,
		cost,
		add: (piece) => {
			if (pieces.length === 0) pieces.push(piece);
			else copy(piece);
		},
		clear: () => {
			pieces.length = 0;
			page = null;
			for (const used of pages.splice(0)) givePage(used);
		},
	};
};
