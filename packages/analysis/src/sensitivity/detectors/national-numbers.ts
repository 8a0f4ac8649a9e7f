import { stdnum } from 'stdnum';

const holds = (proof: { validate(value: string): { isValid: boolean } } | undefined, value: string): boolean =>
	proof?.validate(value).isValid === true;

/** Proofs of national numbers, by the library that knows them (`stdnum`). */
export const isBsn = (value: string): boolean => {
	const digits = value.replace(/\D/g, '');
	return digits.length === 9 && !/^(\d)\1{8}$/.test(digits) && digits !== '123456782' && holds(stdnum.NL?.bsn, digits);
};

export const isNir = (value: string): boolean => holds(stdnum.FR?.nir, value.replace(/[ .-]/g, ''));

export const isNino = (value: string): boolean =>
	/^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(
		value.replace(/[ -]/g, '').toUpperCase(),
	);

export const isRrn = (value: string): boolean => holds(stdnum.BE?.nn, value.replace(/[ .-]/g, ''));

export const isLuhn = (value: string): boolean => {
	const digits = value.replace(/\D/g, '');
	let sum = 0;
	for (let i = 0; i < digits.length; i++) {
		let digit = Number(digits[digits.length - 1 - i]);
		if (i % 2 === 1) {
			digit *= 2;
			if (digit > 9) digit -= 9;
		}
		sum += digit;
	}
	return digits.length > 0 && sum % 10 === 0;
};

/** Routing number of a US bank: ABA checksum 3-7-1 over nine digits, first two in the assigned ranges. */
export const isRoutingNumber = (value: string): boolean => {
	const digits = [...value.replace(/\D/g, '')].map(Number);
	if (digits.length !== 9) return false;
	const head = (digits[0] as number) * 10 + (digits[1] as number);
	if (!(head <= 12 || (head >= 21 && head <= 32) || (head >= 61 && head <= 72) || head === 80)) return false;
	const sum = digits.reduce((total, digit, i) => total + digit * ([3, 7, 1][i % 3] as number), 0);
	return sum > 0 && sum % 10 === 0;
};
