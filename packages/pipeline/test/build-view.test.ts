import { buildRegister } from '@straymail/analysis';
import { createExtractor, type Extractor } from '@straymail/message';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseRaw, buildView } from '../src/index.ts';

let extractor: Extractor;
beforeAll(() => {
	extractor = createExtractor();
});
afterAll(() => extractor.close());

const ssn = '536-22-8145';
const raw = Buffer.from(
	[
		'From: Payroll <payroll@firm.example>',
		'To: j.smith@us.army.mil',
		`Subject: Form for SSN ${ssn}`,
		`X-Note: SSN ${ssn}`,
		'MIME-Version: 1.0',
		'Content-Type: multipart/mixed; boundary=b',
		'',
		'--b',
		'Content-Type: text/plain; charset=utf-8',
		'',
		`Dear Sergeant Smith, your social security number (SSN) is ${ssn}.`,
		'',
		'On Monday you wrote:',
		`> my SSN is ${ssn}`,
		'--b',
		`Content-Type: text/csv; name="SSN ${ssn}.csv"`,
		`Content-Disposition: attachment; filename="SSN ${ssn}.csv"`,
		'',
		`name,SSN`,
		`Smith,${ssn}`,
		'--b--',
		'',
	].join('\r\n'),
);

const analysed = () =>
	analyseRaw({
		raw,
		envelope: { from: 'payroll@firm.example', to: ['j.smith@us.army.ml'] },
		attribution: {
			register: buildRegister([{ name: 'US Army', domains: ['army.mil'], sector: 'military', country: 'US' }]),
			traps: [{ domain: 'army.ml', scope: 'domain-and-subdomains' }],
		},
		extractor,
	});

describe('the view of a message', () => {
	it('shows nowhere what was found: not in text, subject, header, file name, part name or index', async () => {
		const { message, result } = await analysed();
		expect(result.findings.filter(({ type }) => type === 'us-ssn').length).toBeGreaterThanOrEqual(3);
		expect(JSON.stringify(buildView(message, result))).not.toContain(ssn);
		expect(JSON.stringify(buildView(message, result))).not.toContain(ssn.replaceAll('-', ''));
	});

	it('says where the masked values stand', async () => {
		const { message, result } = await analysed();
		const { view } = buildView(message, result);
		for (const { text, spans } of view.parts) {
			for (const { start, end, finding } of spans)
				expect(text.slice(start, end)).toBe(result.findings[finding]?.masked);
		}
	});

	it('gives the index the words around a masked value, not the mask', async () => {
		const { message, result } = await analysed();
		const { searchText } = buildView(message, result);
		expect(searchText).toContain('Dear Sergeant Smith');
		expect(searchText).not.toContain('*');
	});

	it('is the same for the same message', async () => {
		const [first, second] = [await analysed(), await analysed()];
		expect(buildView(first.message, first.result)).toEqual(buildView(second.message, second.result));
		expect(first.result).toEqual(second.result);
	});

	it('tells whom the message was meant for', async () => {
		const { result } = await analysed();
		expect(result.intended[0]).toMatchObject({ address: 'j.smith@us.army.mil', organisation: 'US Army' });
	});
});
