import { type Candidate, type Detector, matches } from '../detector.ts';
import { isIdentityDocument } from '../identity-document.ts';
import { labelledValues } from '../labelled.ts';
import { keepLast } from '../mask-value.ts';
import { readsAsPerson } from '../names/reads-as-person.ts';
import type { ScanText } from '../scan-text.ts';
import { generalLabels, goods, labels, travellers } from './passport-words.ts';

const value =
	/(?=[A-Z]{0,4}\d)[A-Z0-9]{6,9}(?![\w-])|\d{2} ?[A-Z]{2} ?\d{5}(?![\w-])|[A-Z]{1,2} \d{6,8}(?![\w-])|\d{3} \d{3} \d{3}(?![\w-])|(?=[A-Z0-9]{9}(?![\w-]))[A-Z0-9]{0,6}\d[A-Z0-9]{2,8}/;

const plausible = (found: string): boolean => {
	const compact = found.replace(/ /g, '');
	const digits = compact.replace(/\D/g, '').length;
	if (digits < 2 || compact.length < 6 || compact.length > 9) return false;
	return !/^[A-Z]?(\d)\1+$|^[A-Z]?0*1?2345678\d?$|^[A-Z]{2}0+$/.test(compact) && !/^(?:19|20)\d{6}$/.test(compact);
};

/** Forms that few other numbers have: France, Mali and its neighbours, the United States, Belgium. */
const telling = /(?<![\w/.-])(?:\d{2}[A-Z]{2}\d{5}|[A-Z]{1,2}\d{7,8})(?![\w/-]|\.\d)/g;
/** Whose number it is: `Ministre : 19KV48213`, `Roe, Ann - A05510482`. */
const holder =
	/(?:^|\n)[ \t>|*•\d.)-]{0,8}(\p{Lu}[\p{L}'’. -]{2,40}?(?:, ?\p{Lu}[\p{L}'’. -]{1,30})?) ?[:=\t|;,–-] ?$/u;

/** Numbers behind names or offices of people who travel, one a line: a list whose heading was left out. */
function* fromList(text: ScanText): Generator<Candidate> {
	if (!text.hits.has(travellers) || text.hits.has(goods)) return;
	const found = [...matches(telling, text.flat)].filter(({ start, value }) => {
		const before = holder.exec(text.flat.slice(Math.max(0, start - 90), start))?.[1];
		return (
			plausible(value) &&
			before !== undefined &&
			(/:/.test(text.flat.slice(start - 3, start)) || readsAsPerson(before) !== null)
		);
	});
	if (found.length < 2) return;
	for (const { start, end } of found)
		yield { start, end, confidence: 75, evidence: ['format', 'in a list of people who travel'] };
}

/** Of a document's own page: `NUMERO B1384407`, `PASSEPORT P FRA 21HK40917`. */
const onPage =
	/(?<=(?:\bN[O0°º]\.?|\bN[UÚ]M[EÉ]RO|\bNUMMER|\bNUMBER|\bNR\.?|\bP[ <][A-Z]{3}) ?:? ?)(?=[A-Z]{0,4}\d)(?=[A-Z0-9]*\d[A-Z0-9]*\d[A-Z0-9]*\d)[A-Z0-9]{7,9}(?![\w<])/gi;

export const passportNumber: Detector = {
	type: 'passport-number',
	category: 'identity',
	groups: [labels, travellers, goods],
	gate: [labels, travellers],
	shape: /<<|passe?port|paspoort|koninkrijk|r[ée]publi|kingdom/i,
	*find(text) {
		for (const found of labelledValues(text, labels, value, { reach: 70 })) {
			if (!plausible(found.value) || /[\w-]/.test(text.flat[found.start - 1] ?? ' ')) continue;
			if (found.how === 'near' && found.value.replace(/\D/g, '').length < 5) continue;
			if (generalLabels.has(found.label) && text.near(travellers, found.start, found.end) === null) continue;
			yield { ...found, confidence: found.how === 'near' ? 75 : 95, evidence: ['format', `label: ${found.label}`] };
		}
		yield* fromList(text);
		if (!isIdentityDocument(text)) return;
		for (const { start, end } of matches(onPage, text.flat))
			yield { start, end, confidence: 85, evidence: ['number on an identity document'] };
	},
	mask: (shown) => keepLast(shown, 3),
	examples: {
		finds: [
			['Passport no.: C01X0006H', 'C01X0006H'],
			['Numéro de passeport : 19FV04821', '19FV04821'],
			['paspoortnummer NXF4B82K1', 'NXF4B82K1'],
			['passport of Lindqvist, number A03529968, valid', 'A03529968'],
			['Name        Passport     Born\nRoe, Ann    A05510482    11 Jan 1979', 'A05510482'],
			["Salon d'honneur, vol AF718\nMinistre : 19KV48213\nChauffeur : 21DC90467", '21DC90467'],
			['Travel document no. NXF4B82K1, nationality Dutch', 'NXF4B82K1'],
			['numero de passeport 19FV04821', '19FV04821'],
		],
		ignores: [
			'Passport number: 000000000',
			'Document no. 450012345, invoice attached',
			'Serial numbers for the flight\nPump : 19KV48213\nValve : 21DC90467',
			'your passport must be valid for 6 months',
			'passport office, order 20231105',
		],
	},
};
