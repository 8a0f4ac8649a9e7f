import type { ReadMessage } from '@straymail/contracts';
import { eld } from 'eld/small';

/** UTF-16 code units that decide; more changes nothing and costs time. */
const enough = 500;
const few = 25;
/** Links, addresses, numbers and lines drawn with signs. */
const noise = /\d|@|:\/\/|[<>|=_*#]/;

const speech = (text: string): string =>
	text
		.split(/\s+/)
		.filter((word) => word !== '' && !noise.test(word))
		.join(' ');

/** Language of what was written, ISO 639-1, or null when there is too little text to tell. */
export function detectLanguage(message: ReadMessage): string | null {
	const body = message.parts.find((part) => part.part === 'body');
	let text = '';
	for (const segment of body?.segments ?? []) {
		if (segment.kind !== 'main' || text.length >= enough) continue;
		text += `${body?.text.slice(segment.start, Math.min(segment.end, segment.start + 3 * enough)) ?? ''} `;
	}
	let clean = speech(text).slice(0, enough);
	if (clean.length < 80) clean = `${speech(message.subject.slice(0, 200))} ${clean}`.trim();
	if (clean.replace(/[^\p{L}]/gu, '').length < few) return null;
	return eld.detect(clean).language || null;
}
