import { type AttributionContext, analyse } from '@straymail/analysis';
import type { AnalysisResult, Envelope, ReadMessage } from '@straymail/contracts';
import { type Extractor, readMessage } from '@straymail/message';

export interface RawInput {
	/** The message as it came after DATA. */
	readonly raw: Uint8Array;
	readonly envelope: Envelope;
	readonly attribution: AttributionContext;
	/** Takes text out of attachments; its owner closes it. */
	readonly extractor: Extractor;
}

/** Reads and judges one message. The same bytes, envelope and context give the same answer (law 11). */
export const analyseRaw = async ({
	raw,
	envelope,
	attribution,
	extractor,
}: RawInput): Promise<{ message: ReadMessage; result: AnalysisResult }> => {
	const message = await readMessage(raw, { extractor });
	return { message, result: analyse({ message, envelope, attribution }) };
};
