import { type Masked, plain } from '@straymail/contracts';
import { findFindings } from '../sensitivity/find-findings.ts';
import { sensitivityTerms } from '../sensitivity/index-of-terms.ts';
import { ScanText } from '../sensitivity/scan-text.ts';
import { maskText } from './mask-text.ts';

/** UTF-16 code units of a line that are shown. */
const lineCap = 4000;

/** A subject, file name or header value with whatever the detectors find in it masked; cut at 4,000 characters. */
export function maskLine(text: string): Masked {
	const cut = text.length > lineCap ? `${text.slice(0, lineCap)}…` : text;
	const part = { part: 'subject', text: plain(cut), segments: [{ kind: 'main', start: 0, end: cut.length }] } as const;
	return maskText(part, findFindings(new ScanText(part, sensitivityTerms))).text;
}
