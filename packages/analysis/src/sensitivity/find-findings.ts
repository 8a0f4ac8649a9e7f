import type { Finding } from '@straymail/contracts';
import type { Candidate, Detector } from './detector.ts';
import { detectors } from './detectors/index.ts';
import type { ScanText } from './scan-text.ts';

interface Claim extends Candidate {
	readonly detector: Detector;
	readonly rank: number;
}

const passes = (detector: Detector, text: ScanText): boolean => {
	if (detector.gate?.some((group) => text.hits.has(group))) return true;
	if (detector.shape !== undefined) {
		detector.shape.lastIndex = 0;
		return detector.shape.test(text.flat);
	}
	return detector.gate === undefined && detector.groups.some((group) => text.hits.has(group));
};

/** All spans that detectors hold in one part, without overlaps: the more certain keeps its span, then the earlier type. */
export function findFindings(text: ScanText): Finding[] {
	const claims: Claim[] = [];
	for (const [rank, detector] of detectors.entries()) {
		if (!passes(detector, text)) continue;
		for (const candidate of detector.find(text)) claims.push({ ...candidate, detector, rank });
	}
	claims.sort((a, b) => b.confidence - a.confidence || a.rank - b.rank || a.start - b.start);
	const kept: Claim[] = [];
	for (const claim of claims) {
		if (text.segmentAt(claim.start) === 'disclaimer') continue;
		if (!overlapsAny(kept, claim)) insert(kept, claim);
	}
	return kept.map((claim) => ({
		type: claim.detector.type,
		category: claim.detector.category,
		part: text.part,
		segment: text.segmentAt(claim.start),
		start: claim.start,
		end: claim.end,
		masked: claim.detector.mask(text.text.slice(claim.start, claim.end)),
		confidence: claim.confidence,
		evidence: [...claim.evidence],
	}));
}

/** Index of the first kept claim that ends behind an offset; `kept` is sorted and free of overlaps. */
function firstEndingAfter(kept: readonly Claim[], offset: number): number {
	let low = 0;
	let high = kept.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((kept[middle] as Claim).end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

const overlapsAny = (kept: readonly Claim[], claim: Claim): boolean => {
	const next = kept[firstEndingAfter(kept, claim.start)];
	return next !== undefined && next.start < claim.end;
};

const insert = (kept: Claim[], claim: Claim): void => {
	kept.splice(firstEndingAfter(kept, claim.start), 0, claim);
};
