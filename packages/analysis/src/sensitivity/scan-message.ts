import type { ReadMessage } from '@straymail/contracts';
import type { Scanned } from './assess.ts';
import { collectFindings, scanTexts } from './collect-findings.ts';

/** Makes the parts of a message ready for detectors and finds what stands in them. */
export function scanMessage(message: ReadMessage): Scanned {
	const texts = scanTexts(message);
	return { message, texts, collected: collectFindings(texts, message) };
}
