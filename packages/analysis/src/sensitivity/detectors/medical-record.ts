import type { Detector } from '../detector.ts';
import { labelledValues } from '../labelled.ts';
import { keepLast } from '../mask-value.ts';
import { terms } from '../terms.ts';

const labels = terms(
	'medical-record',
	'mrn',
	'mrn#',
	'medical record number',
	'medical record no',
	'medical record',
	'med rec',
	'patient id',
	'patientnr',
	'patientnr.',
	'patient nr',
	'patiënt nr',
	'patiëntnr.',
	'n° ipp',
	'n° dossier',
	'dossier n°',
	'dossier',
	'fall-nr',
	'fall-nr.',
	'pat-nr',
	'expediente',
	'patient no',
	'patient number',
	'patient #',
	'chart number',
	'chart no',
	'chart',
	'hospital number',
	'hosp no',
	'hosp. no',
	'chart no.',
	'health record',
	'nhs number',
	'nhs no',
	'study id',
	'accession',
	'accession number',
	'numéro de dossier médical',
	'dossier médical',
	'dossier patient',
	'n° patient',
	'numéro patient',
	'ipp',
	'n° de dossier',
	'identifiant patient',
	'patiëntnummer',
	'patientnummer',
	'patiëntnr',
	'dossiernummer',
	'zorgdossier',
	'medisch dossier',
	'patienten-nr',
	'patientennummer',
	'fallnummer',
	'historia clínica',
	'número de paciente',
	'nhc',
);
const medical = terms(
	'medical',
	'laboratoire',
	'prélevé',
	'sérologie',
	'consultation',
	'polikliniek',
	'longarts',
	'arts',
	'ziekenhuis',
	'praxis',
	'klinik',
	'hôpital',
	'clinique',
	'docteur',
	'confrère',
	'collega',
	'hospitalisation',
	'résultats',
	'serology',
	'specimen',
	'sample',
	'patient',
	'clinic',
	'hospital',
	'doctor',
	'dr',
	'medical',
	'imaging',
	'radiology',
	'diagnosis',
	'x-ray',
	'mri',
	'treatment',
	'surgery',
	'physician',
	'médecin',
	'médical',
	'hôpital',
	'clinique',
	'patiënt',
	'arts',
	'ziekenhuis',
	'kliniek',
	'arzt',
	'krankenhaus',
	'klinik',
	'paciente',
	'médico',
	'mrn',
	'radiographie',
	'scanner',
	'irm',
);
const value = /(?=[A-Z-]{0,8}\d)[A-Z0-9]{1,8}(?:[-/ ]?[A-Z0-9]{2,10}){1,3}(?![\w-])/;

export const medicalRecord: Detector = {
	type: 'medical-record',
	category: 'medical',
	groups: [labels, medical],
	gate: [labels],
	*find(text) {
		for (const found of labelledValues(text, labels, value, { reach: 25 })) {
			const shown = found.value.replace(/ [A-Z]+$/, '');
			const digits = shown.replace(/\D/g, '');
			if (digits.length < 4 || /^(\d)\1+$/.test(digits) || /[\w-]/.test(text.flat[found.start - 1] ?? ' ')) continue;
			if (
				/^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}$/.test(shown) ||
				(found.how === 'column'
					? text.hitsOf(medical).length === 0
					: text.near(medical, found.start, found.end) === null)
			)
				continue;
			yield {
				start: found.start,
				end: found.start + shown.length,
				confidence: found.how === 'near' ? 75 : 95,
				evidence: [`label: ${found.label}`],
			};
		}
	},
	mask: (shown) => keepLast(shown, 2),
	examples: {
		finds: [
			['Patient MRN: LCI-2048817', 'LCI-2048817'],
			['dossier patient n° 2291847 (hôpital)', '2291847'],
		],
		ignores: ['MRN: 0000000', 'chart 12/05/2023 of the clinic'],
	},
};
