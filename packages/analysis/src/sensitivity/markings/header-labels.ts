import type { HeaderField, Marking } from '@straymail/contracts';

const protective = /SEC=([A-Z][A-Za-z: -]{2,40})/;

/**
 * Labels that mail programs put into header fields: the Australian protective marking (EPMS 2018), Microsoft's
 * `msip_labels`, and `Sensitivity` (RFC 4021 §2.1.56), the last two as sharing labels that firms define for themselves.
 */
export function headerMarkings(headers: readonly HeaderField[]): Marking[] {
	const found: Marking[] = [];
	for (const { name, value } of headers) {
		const lower = name.toLowerCase();
		if (lower === 'x-protective-marking') {
			const label = protective
				.exec(value.slice(0, 500))?.[1]
				?.trim()
				.replace(/^OFFICIAL[: ]?Sensitive$/i, 'OFFICIAL: Sensitive');
			if (label === undefined || /^(?:UNOFFICIAL|OFFICIAL)$/.test(label)) continue;
			found.push({ text: label, part: 'header', kind: /^OFFICIAL/.test(label) ? 'handling' : 'classification' });
		}
		if (lower === 'sensitivity' && /^company-confidential\b/i.test(value.trim()))
			found.push({ text: 'Company-Confidential', part: 'header', kind: 'sharing' });
		if (lower === 'msip_labels') {
			const label = /_Name=([^;]{2,60})/.exec(value.slice(0, 4000))?.[1]?.trim();
			if (label !== undefined && !/public|general|personal|unclassified|unrestricted/i.test(label))
				found.push({ text: label, part: 'header', kind: 'sharing' });
		}
	}
	return found;
}
