import type { ReadMessage } from '@straymail/contracts';
import { eld } from 'eld/small';

/** UTF-16 code units that decide; more changes nothing and costs time. */
const enough = 1200;
const few = 25;
const noise = /https?:\/\/\S+|\S+@\S+|\b[\w-]*\d[\w-]*\b|[<>|=_*#]+/g;

/** Language of what was written, ISO 639-1, or null when there is too little text to tell. */
export function detectLanguage(message: ReadMessage): string | null {
	const body = message.parts.find((part) => part.part === 'body');
	let text = '';
	for (const segment of body?.segments ?? []) {
		if (segment.kind !== 'main' || text.length >= enough) continue;
		text += `${body?.text.slice(segment.start, Math.min(segment.end, segment.start + 3 * enough)) ?? ''} `;
	}
	let clean = text.replace(noise, ' ').replace(/\s+/g, ' ').trim().slice(0, enough);
	if (clean.length < 80) clean = `${message.subject.slice(0, 200).replace(noise, ' ')} ${clean}`.trim();
	if (clean.replace(/[^\p{L}]/gu, '').length < few) return null;
	return eld.detect(clean).language || null;
}
