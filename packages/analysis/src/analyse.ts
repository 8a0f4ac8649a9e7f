import type { AnalysisResult, Envelope, ReadMessage } from '@straymail/contracts';
import { type AttributionContext, attribute } from './attribution/attribute.ts';
import { classifyKind } from './kind/classify-kind.ts';
import type { TokenModel } from './kind/token-model.ts';
import { detectLanguage } from './language/detect-language.ts';
import { assessSensitivity } from './sensitivity/assess.ts';
import { scanMessage } from './sensitivity/scan-message.ts';
import { ANALYSIS_VERSION } from './version.ts';

/**
 * Kind, sensitivity and attribution of one message. Pure and deterministic: the same input gives the same result
 * (law 11). Takes about a millisecond for an ordinary mail.
 */
export function analyse(input: {
	message: ReadMessage;
	envelope: Envelope;
	attribution: AttributionContext;
	/** Of the words of unsolicited mail; the shipped one when left out. */
	model?: TokenModel;
}): AnalysisResult {
	const { message, envelope, attribution, model } = input;
	const language = detectLanguage(message);
	const scanned = scanMessage(message);
	const kind = classifyKind(message, envelope, model && { tokens: model });
	const { findings, markings, categories, level } = assessSensitivity(scanned, kind.value, envelope.related);
	return {
		version: ANALYSIS_VERSION,
		kind,
		level,
		categories,
		findings,
		markings,
		intended: attribute({
			message,
			envelope,
			language,
			context: attribution,
			probe: kind.value === 'probe',
			types: new Set(findings.map((finding) => finding.type)),
		}),
		language,
	};
}
