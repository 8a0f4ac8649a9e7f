import { datePattern } from '../dates.ts';
import type { Detector } from '../detector.ts';
import { labelledValues } from '../labelled.ts';
import { terms } from '../terms.ts';

const labels = terms(
	'born',
	'dob',
	'f. nac.',
	'f. nac',
	'fec. nac.',
	'fecha nac.',
	'f.nac.',
	'geb. dat.',
	'geb.dat.',
	'geb-datum',
	'né(e) le :',
	'date naiss.',
	'date de naiss.',
	'd.n.',
	'd. naiss.',
	'dt. nasc.',
	'birth dt',
	'dateofbirth',
	'bday',
	'd.o.b.',
	'd.o.b',
	'date of birth',
	'dates of birth',
	'birth date',
	'birthdate',
	'birthday',
	'birth',
	'born',
	'born on',
	'date/place of birth',
	'bday',
	'né le',
	'née le',
	'né(e) le',
	'né',
	'née',
	'date de naissance',
	'naissance',
	'ddn',
	'nés le',
	'geboren',
	'geboren op',
	'geboortedatum',
	'geb. datum',
	'geb.datum',
	'geb',
	'geb.',
	'gebdatum',
	'geboren am',
	'geburtsdatum',
	'geburtstag',
	'fecha de nacimiento',
	'nacido el',
	'nacida el',
	'nacimiento',
	'data di nascita',
	'nato il',
	'nata il',
	'data de nascimento',
);

/** Before 1900 nobody alive was born; a year of two digits says nothing against it. */
const plausible = (value: string): boolean =>
	!/(?:^|\D)(?:18\d\d|20(?:2[7-9]|[3-9]\d))(?:\D|$)/.test(value) && !/^(?:0?1[-./]0?1[-./](?:1900|0000))$/.test(value);

export const dateOfBirth: Detector = {
	type: 'date-of-birth',
	category: 'personal',
	groups: [labels],
	*find(text) {
		for (const found of labelledValues(text, labels, datePattern, { reach: 45 })) {
			if (!plausible(found.value) || /[\w]/.test(text.flat[found.start - 1] ?? ' ')) continue;
			yield { ...found, confidence: found.how === 'near' ? 85 : 95, evidence: ['date', `label: ${found.label}`] };
		}
	},
	mask: (value) => value.replace(/\p{L}/gu, '*').replace(/\d/g, '*'),
	examples: {
		finds: [
			['She was born on 2/7/1961.', '2/7/1961'],
			["Please tell me your date of birth. It's 3/23/1940", '3/23/1940'],
			['née le 12 juillet 1989 à Brest', '12 juillet 1989'],
			['geboren 7 maart 1999', '7 maart 1999'],
			['Name\tDOB\nRoe\t11 Jan 1979', '11 Jan 1979'],
		],
		ignores: ['date of issue 12/07/2019', 'It has been like that since 11/15/1979'],
	},
};
