import { type AttributionContext, analyse, attribute, type TokenModel } from '@straymail/analysis';
import type { AnalysisResult, Envelope, ReadMessage } from '@straymail/contracts';
import { type Extractor, readMessage } from '@straymail/message';

export interface RawInput {
	/** The message as it came after DATA. */
	readonly raw: Uint8Array;
	readonly envelope: Envelope;
	readonly attribution: AttributionContext;
	/** Of the words of unsolicited mail; the shipped one when left out. */
	readonly model?: TokenModel;
	/** Takes text out of attachments; its owner closes it. */
	readonly extractor: Extractor;
	/** False leaves pictures unread though the extractor could read them; `message.pictures` tells whether there are any. */
	readonly ocr?: boolean;
}

/**
 * Reads and judges one message. The same bytes, envelope and context give the same answer (law 11). Where only the
 * envelope was kept, `raw` is empty: then the intended address comes from the envelope, and nothing else means anything.
 */
export const analyseRaw = async (input: RawInput): Promise<{ message: ReadMessage; result: AnalysisResult }> => {
	const { raw, envelope, attribution, model, extractor, ocr = true } = input;
	const message = await readMessage(raw, { extractor, ocr });
	const result = analyse({ message, envelope, attribution, ...(model && { model }) });
	if (raw.length > 0) return { message, result };
	const intended = attribute({
		message,
		envelope,
		context: attribution,
		language: null,
		probe: false,
		types: new Set(),
	});
	return { message, result: { ...result, intended } };
};
