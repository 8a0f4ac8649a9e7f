/**
 * Invented numbers that pass the checks of their kind, so that a detector has something to validate. None was looked up
 * anywhere.
 */
const digits = (text: string): number[] => [...text].map(Number);

/** Appends the Luhn check digit (ISO/IEC 7812-1) to fifteen digits. */
export const card = (first15: string): string => {
	const sum = digits(first15).reduce((total, digit, index) => {
		const doubled = index % 2 === 0 ? digit * 2 : digit;
		return total + (doubled > 9 ? doubled - 9 : doubled);
	}, 0);
	return `${first15}${(10 - (sum % 10)) % 10}`.replace(/(.{4})(?=.)/g, '$1 ');
};

/** Appends the digit of the Dutch eleven test to eight digits; throws when none fits. */
export const bsn = (first8: string): string => {
	const sum = digits(first8).reduce((total, digit, index) => total + digit * (9 - index), 0);
	if (sum % 11 === 10) throw new RangeError(`no BSN begins with ${first8}`);
	return `${first8}${sum % 11}`;
};

/** Appends the key (97 − number mod 97) to the thirteen digits of a French NIR and spaces it as on the card. */
export const nir = (first13: string): string => {
	const key = String(97n - (BigInt(first13) % 97n)).padStart(2, '0');
	return `${first13}${key}`.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7');
};

/** Belgian national register number of someone born before 2000: 97 − first nine mod 97. */
export const rrn = (first9: string): string => {
	const key = String(97 - (Number(first9) % 97)).padStart(2, '0');
	return `${first9}${key}`.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3-$4.$5');
};

/** IBAN (ISO 13616) from country and account, in groups of four. */
export const iban = (country: string, account: string): string => {
	const numeric = [...`${account}${country}00`].map((character) => Number.parseInt(character, 36)).join('');
	const check = String(98n - (BigInt(numeric) % 97n)).padStart(2, '0');
	return `${country}${check}${account}`.replace(/(.{4})(?=.)/g, '$1 ');
};

const checkDigit = (field: string): number =>
	[...field].reduce((total, character, index) => {
		const value = character === '<' ? 0 : Number.parseInt(character, 36);
		return total + value * ([7, 3, 1][index % 3] ?? 0);
	}, 0) % 10;

/** The two lines of a passport's machine-readable zone (ICAO 9303-4, TD3). Dates as YYMMDD. */
export const mrz = (passport: {
	state: string;
	surname: string;
	given: string;
	number: string;
	born: string;
	sex: string;
	expires: string;
}): [string, string] => {
	const { state, surname, given, number, born, sex, expires } = passport;
	const first = `P<${state}${surname}<<${given.replaceAll(' ', '<')}`.padEnd(44, '<');
	const document = number.padEnd(9, '<');
	const fields = [document, born, expires].map((field) => `${field}${checkDigit(field)}`);
	const optional = `${'<'.repeat(14)}0`;
	const overall = checkDigit(`${fields.join('')}${optional}`);
	return [first, `${fields[0]}${state}${fields[1]}${sex}${fields[2]}${optional}${overall}`];
};

/** Sets the check digit, ninth of seventeen characters, of a vehicle identification number (49 CFR 565.15). */
export const vin = (number: string): string => {
	const letters = 'A1B2C3D4E5F6G7H8J1K2L3M4N5P7R9S2T3U4V5W6X7Y8Z9';
	const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
	const sum = [...number].reduce((total, character, index) => {
		const at = /[A-Z]/.test(character) ? letters.indexOf(character) + 1 : -1;
		return total + Number(at < 0 ? character : letters[at]) * (weights[index] ?? 0);
	}, 0);
	const check = sum % 11 === 10 ? 'X' : String(sum % 11);
	return `${number.slice(0, 8)}${check}${number.slice(9)}`;
};
