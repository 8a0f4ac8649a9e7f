import type { Detector } from '../detector.ts';
import { labelledValues } from '../labelled.ts';
import { keepLast } from '../mask-value.ts';
import { terms } from '../terms.ts';

const labels = terms(
	'passport',
	'passport',
	'passports',
	'passport number',
	'passport no',
	'passport nr',
	'passport id',
	'passport #',
	'pp no',
	'ppt no',
	'ppt',
	'pp number',
	'pp#',
	'passport card',
	'passeport',
	'numéro de passeport',
	'passeport n°',
	'passeport numéro',
	'passeport no',
	'passeports',
	'n° de passeport',
	'paspoort',
	'paspoortnummer',
	'paspoortnr',
	'paspoort nr',
	'nummer paspoort',
	'documentnummer',
	'document number',
	'document no',
	'numéro de document',
	'reisepass',
	'reisepassnummer',
	'passnummer',
	'pass-nr',
	'reisepass-nr',
	'pasaporte',
	'número de pasaporte',
	'passaporto',
	'travel document number',
	'travel document no',
	'identity card number',
	'id card number',
	'id card no',
	"carte d'identité",
	"carte nationale d'identité",
	'cni',
	'identiteitskaart',
	'id-kaart',
	'personalausweis',
	'personalausweisnummer',
	'ausweisnummer',
	'dni',
);
const value =
	/(?=[A-Z]{0,4}\d)[A-Z0-9]{6,9}(?![\w-])|\d{2} ?[A-Z]{2} ?\d{5}(?![\w-])|[A-Z]{1,2} \d{6,8}(?![\w-])|\d{3} \d{3} \d{3}(?![\w-])|(?=[A-Z0-9]{9}(?![\w-]))[A-Z0-9]{0,6}\d[A-Z0-9]{2,8}/;

const plausible = (found: string): boolean => {
	const compact = found.replace(/ /g, '');
	const digits = compact.replace(/\D/g, '').length;
	if (digits < 2 || compact.length < 6 || compact.length > 9) return false;
	return !/^[A-Z]?(\d)\1+$|^[A-Z]?0*1?2345678\d?$|^[A-Z]{2}0+$/.test(compact) && !/^(?:19|20)\d{6}$/.test(compact);
};

export const passportNumber: Detector = {
	type: 'passport-number',
	category: 'identity',
	groups: [labels],
	*find(text) {
		for (const found of labelledValues(text, labels, value, { reach: 70 })) {
			if (!plausible(found.value) || /[\w-]/.test(text.flat[found.start - 1] ?? ' ')) continue;
			if (found.how === 'near' && found.value.replace(/\D/g, '').length < 5) continue;
			yield { ...found, confidence: found.how === 'near' ? 75 : 95, evidence: ['format', `label: ${found.label}`] };
		}
	},
	mask: (shown) => keepLast(shown, 3),
	examples: {
		finds: [
			['Passport no.: C01X0006H', 'C01X0006H'],
			['Numéro de passeport : 19FV04821', '19FV04821'],
			['paspoortnummer NXF4B82K1', 'NXF4B82K1'],
			['passport of Lindqvist, number A03529968, valid', 'A03529968'],
			['Name        Passport     Born\nRoe, Ann    A05510482    11 Jan 1979', 'A05510482'],
		],
		ignores: [
			'Passport number: 000000000',
			'your passport must be valid for 6 months',
			'passport office, order 20231105',
		],
	},
};
