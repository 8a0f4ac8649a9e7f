import { conditionsIn } from '../conditions/mentions.ts';
import type { Candidate, Detector } from '../detector.ts';
import { type LabelledValue, labelledValues } from '../labelled.ts';
import { keepLast } from '../mask-value.ts';
import type { ScanText } from '../scan-text.ts';
import { animals, care, vets } from './diagnosis-words.ts';
import { against, labels, patients, sureLabels } from './medical-record-words.ts';

/** A number in groups as the NHS prints it, or letters and digits with at most three marks between. */
const value =
	/(?:\d{2,4}(?: \d{2,4}){1,3}|(?=[A-Z./-]{0,8}\d)[A-Z0-9]{1,10}(?:[-/.]?[A-Z0-9]{2,10}){1,3}(?:[-/][A-Z0-9])?)(?![\w-]|[/.]\d)/;
const longNumber = /[A-Z]{0,3}-?\d{4,10}(?:-[A-Z\d]{1,3})?(?![\w-]|[/.]\d)/;
/** Words of care in so many UTF-16 code units around make a plain file number a patient's. */
const careReach = 600;

export const medicalRecord: Detector = {
	type: 'medical-record',
	category: 'medical',
	groups: [sureLabels, labels, patients, against, care, animals, vets],
	gate: [sureLabels, labels, patients],
	*find(text): Generator<Candidate> {
		for (const found of labelledValues(text, sureLabels, value, { reach: 25 })) {
			if (isNumberOfFile(found.value) && standsAlone(text, found) && !isOfAnimal(text, found))
				yield candidate(found, found.how === 'near' ? 75 : 95);
		}
		const plain = [
			...labelledValues(text, labels, value),
			...labelledValues(text, patients, longNumber, { columns: false }),
		];
		for (const found of plain) {
			if (!isNumberOfFile(found.value) || !standsAlone(text, found) || isOfAnimal(text, found)) continue;
			if (!isOfOthers(text, found) && (isOfHealthService(found) || isOfPatient(text, found)))
				yield candidate(found, 85);
		}
	},
	mask: (shown) => keepLast(shown, 2),
	examples: {
		finds: [
			['Patient MRN: LCI-2048817', 'LCI-2048817'],
			['dossier patient n° 2291847 (hôpital)', '2291847'],
			['Her NHS number is 485 731 9063.', '485 731 9063'],
			['MRN\t90-44-1873', '90-44-1873'],
			['Patiëntnr. ZDV-0448217, poli longziekten', 'ZDV-0448217'],
			[
				'Thank you for referring Mr Rennie.\nOur record OH-118-20447\nThe sleep study confirmed sleep apnoea.',
				'OH-118-20447',
			],
			['Psychologue clinicienne\nNo de dossier : GT-2026-11834\nSuivi pour un trouble anxieux', 'GT-2026-11834'],
			['N° dossier\tNom\tRésultat\nKTI-46-001\tTraoré Awa\trougeole\nKTI-46-002\tDiarra Issa\trougeole', 'KTI-46-002'],
			['Fallnummer 20447183, Klinik für Neurologie', '20447183'],
			['NHC 448210, paciente ingresado', '448210'],
		],
		ignores: [
			'MRN: 0000000',
			'chart 12/05/2023 of the clinic',
			'Patient: Biscuit, beagle, dossier animal 20931, clinique vétérinaire',
			'Dossier sinistre n° 4471-882, le médecin expert passera',
			'Ref 4471-882: your order of office chairs',
			'Dossier n° 2026-118, marché de nettoyage',
		],
	},
};

const candidate = (found: LabelledValue, confidence: 75 | 85 | 95): Candidate => ({
	start: found.start,
	end: found.end,
	confidence,
	evidence: [`label: ${found.label}`],
});

/** Four digits or more, not all the same, and no date. */
function isNumberOfFile(shown: string): boolean {
	const digits = shown.replace(/\D/g, '');
	if (digits.length < 4 || /^(\d)\1+$/.test(digits) || /^(?:1[5-9]|20)\d{2}$/.test(shown)) return false;
	const date = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/.exec(shown);
	if (date === null) return true;
	const [, first = '', second = '', third = ''] = date;
	const yearFirst = first.length === 4;
	const [day, month] = yearFirst ? [Number(third), Number(second)] : [Number(first), Number(second)];
	return !((day <= 31 && month <= 12) || (day <= 12 && month <= 31));
}

const standsAlone = (text: ScanText, { start, end }: LabelledValue): boolean =>
	!/[\w-]/.test(text.flat[start - 1] ?? ' ') && !/\w/.test(text.flat[end] ?? ' ');
/** Ten digits behind `NHS` are a patient's, in England as in Scotland. */
const isOfHealthService = ({ label, value: shown }: LabelledValue): boolean =>
	/^nhs/.test(label) && shown.replace(/\D/g, '').length === 10;

const isOfAnimal = (text: ScanText, { start, end }: LabelledValue): boolean =>
	text.near(animals, start, end, 150) !== null || text.companions.some((part) => part.hitsOf(vets).length > 0);

/** A claim's, an order's, a visa's: what the words right before the label or right behind the value say. */
function isOfOthers(text: ScanText, { start, end }: LabelledValue): boolean {
	const sameLine = (from: number, to: number): boolean => !/[\n;|\t]|\. /.test(text.flat.slice(from, to));
	return text
		.hitsOf(against)
		.some((hit) =>
			hit.end <= start
				? start - hit.end <= 40 && sameLine(hit.end, start)
				: hit.start >= end && hit.start - end <= 20 && sameLine(end, hit.start),
		);
}

/** Whether the mail around a plain file number is about a patient: its words, or a condition that it names. */
function isOfPatient(text: ScanText, { start, end, how }: LabelledValue): boolean {
	const words = new Set<string>();
	for (const hit of text.hitsOf(care)) {
		if (how !== 'column' && hit.start > end + careReach) break;
		if (how === 'column' || hit.end > start - careReach) words.add(hit.word);
	}
	const conditions = conditionsIn(text).filter(
		(mention) => how === 'column' || Math.abs(mention.start - start) < careReach,
	).length;
	const elsewhere = text.companions.some((part) => part !== text && part.hitsOf(care).length > 0) ? 1 : 0;
	return words.size + Math.min(conditions, 3) + elsewhere >= 2;
}
