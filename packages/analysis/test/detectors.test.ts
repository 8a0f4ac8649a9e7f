import { plain } from '@straymail/contracts';
import { describe, expect, it } from 'vitest';
import { detectors } from '../src/sensitivity/detectors/index.ts';
import { findFindings } from '../src/sensitivity/find-findings.ts';
import { sensitivityTerms } from '../src/sensitivity/index-of-terms.ts';
import { ScanText } from '../src/sensitivity/scan-text.ts';

const scan = (text: string) =>
	new ScanText(
		{ part: 'body', text: plain(text), segments: [{ kind: 'main', start: 0, end: text.length }] },
		sensitivityTerms,
	);

for (const detector of detectors) {
	describe(detector.type, () => {
		it.each(detector.examples.finds)('finds in %j the value %j', (text, value) => {
			const found = findFindings(scan(text)).filter((finding) => finding.type === detector.type);
			expect(found.map((finding) => text.slice(finding.start, finding.end)).join('\n')).toContain(value);
		});

		it.each(detector.examples.ignores)('leaves %j alone', (text) => {
			expect(findFindings(scan(text)).filter((finding) => finding.type === detector.type)).toEqual([]);
		});

		it('shows nothing of the value but its form', () => {
			for (const [, value] of detector.examples.finds) expect(detector.mask(value)).not.toContain(value);
		});
	});
}

/** Texts that drive patterns with nested or overlapping repetition to exponential or quadratic time. */
const size = 100_000;
const evil: readonly (readonly [string, string])[] = [
	['digits', '1'.repeat(size)],
	['digits and blanks', '1 '.repeat(size / 2)],
	['digits and dashes', '12-'.repeat(size / 3)],
	['digits and dots', '1.'.repeat(size / 2)],
	['capitals', 'A'.repeat(size)],
	['capitals and digits', 'A1 '.repeat(size / 3)],
	['angle brackets', '<'.repeat(size)],
	['blanks', ' '.repeat(size)],
	['tabs', '\t'.repeat(size)],
	['newlines', '\n'.repeat(size)],
	['words', 'Aa '.repeat(size / 3)],
	['links', 'https://a'.repeat(size / 9)],
	['one link', `https://${'a/'.repeat(size / 2)}`],
	['hexadecimal groups', 'ab:'.repeat(size / 3)],
	['password labels', 'password: '.repeat(size / 10)],
	['passport labels', 'passport no. '.repeat(size / 13)],
	['dates of birth', 'born 1/1/'.repeat(size / 9)],
	['diagnoses', 'diagnosis: fracture of the '.repeat(size / 27)],
	['injuries', 'torn left rotator cuff of the '.repeat(size / 30)],
	['conditions and labels', 'Dx: severe chronic asthma with '.repeat(size / 31)],
	['patients', 'Mme Keita : souffre de '.repeat(size / 23)],
	['rows of conditions', 'Smit, Jan;asthma;none\n'.repeat(size / 22)],
	['codes', 'code: 12 '.repeat(size / 9)],
	['code words', 'the code for the gate '.repeat(size / 22)],
	['chosen words', 'aB1-'.repeat(size / 4)],
	['keys', 'API_KEY: a1B2 '.repeat(size / 14)],
	['file numbers', 'dossier n° 12-'.repeat(size / 14)],
	['cells of nine digits in one line', '123456782\t'.repeat(size / 10)],
	['numbers of nine digits', '123-45-6789 '.repeat(size / 12)],
	['key headers', '-----BEGIN PRIVATE KEY-----'.repeat(size / 27)],
	['banners', 'SECRET//A,'.repeat(size / 10)],
	['streets', '12 rue de la '.repeat(size / 13)],
	['reset your password', `reset your password ${'https://a.example/reset?token='.repeat(size / 30)}`],
];

describe('a text made to be slow', () => {
	// The bound is generous on purpose: linear patterns need some ten milliseconds, quadratic ones minutes.
	it.each(evil)(
		'%s: every detector ends soon',
		(_name, text) => {
			const started = performance.now();
			const scanned = scan(text);
			for (const detector of detectors) for (const _candidate of detector.find(scanned));
			expect(performance.now() - started).toBeLessThan(15_000);
		},
		60_000,
	);
});
