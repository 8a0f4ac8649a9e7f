import type { Finding, Label, Marking, ReadMessage } from '@straymail/contracts';

type LabelledFinding = NonNullable<Label['findings']>[number];

/** Text without blanks, dashes, dots, brackets and runs of `<`, in lower case: as the labelled sets compare. */
export const normalised = (text: string): string =>
	text.toLowerCase().replace(/[\s\u00a0\u2010-\u2015.,;:()<>"'-]+/g, '');

/** Plain text of a finding's span, cut out of the message. */
export const spanOf = (finding: Finding, message: ReadMessage): string => {
	const part = message.parts.find((candidate) => candidate.part === finding.part);
	return part?.text.slice(finding.start, finding.end) ?? '';
};

const samePart = (a: string, b: string): boolean =>
	a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/** Same type, same part, and one text holds the other or half of it. */
export function sameFinding(label: LabelledFinding, finding: Finding, text: string): boolean {
	if (label.type !== finding.type || !samePart(label.part, finding.part)) return false;
	const a = normalised(label.text);
	const b = normalised(text);
	if (a === '' || b === '') return false;
	if (a.includes(b) || b.includes(a))
		return Math.min(a.length, b.length) * 4 >= Math.max(a.length, b.length) || label.type === 'private-key';
	return overlap(a, b) * 2 >= Math.max(a.length, b.length);
}

/** Longest end of one text that begins the other. */
function overlap(a: string, b: string): number {
	for (let length = Math.min(a.length, b.length); length > 0; length--) {
		if (a.endsWith(b.slice(0, length)) || b.endsWith(a.slice(0, length))) return length;
	}
	return 0;
}

const longForms: readonly (readonly [RegExp, string])[] = [
	[/for official use only/g, 'fouo'],
	[/controlled unclassified information/g, 'cui'],
	[/law enforcement sensitive/g, 'les'],
	[/sensitive but unclassified/g, 'sbu'],
];

/** A marking's text in the form in which two are compared. */
export const markingKey = (text: string): string =>
	longForms
		.reduce((key, [long, short]) => key.replace(long, short), text.toLowerCase())
		.replace(/^\(|\)$/g, '')
		.replace(/[\s-]+/g, '');

export const distinctMarkings = (markings: readonly Marking[]): string[] => [
	...new Set(markings.map((marking) => markingKey(marking.text))),
];

/** Addresses compare without regard to case; domains in either IDN form. */
export function sameAddress(a: string, b: string): boolean {
	return addressKey(a) === addressKey(b);
}

function addressKey(address: string): string {
	const at = address.lastIndexOf('@');
	const domain = address.slice(at + 1).toLowerCase();
	const host = URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : domain;
	return `${address.slice(0, at).toLowerCase()}@${host}`;
}
