import { type Detector, matches } from '../detector.ts';
import { named } from '../mask-value.ts';

const header =
	/-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-[23]: |AGE-SECRET-KEY-1[A-Z0-9]{58}/g;
const footer = /-----END (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const keyCap = 20_000;

export const privateKey: Detector = {
	type: 'private-key',
	category: 'credentials',
	groups: [],
	shape: /PRIVATE KEY|PuTTY-User-Key|AGE-SECRET-KEY-/,
	*find(text) {
		for (const found of matches(header, text.flat)) {
			footer.lastIndex = found.end;
			const closing = found.value.startsWith('-----') ? footer.exec(text.flat.slice(0, found.end + keyCap)) : null;
			const end = closing === null ? found.end : closing.index + closing[0].length;
			const body = text.flat.slice(found.end, end);
			// A header alone is talk about keys, not a key.
			if (found.value.startsWith('-----') && !/[A-Za-z0-9+/=]{30}/.test(body)) continue;
			yield { start: found.start, end, confidence: 95, evidence: ['PEM header and body'] };
		}
	},
	mask: named('private key'),
	examples: {
		finds: [
			[
				'-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIKYurFvu8fIhwtkECsRYnSqwXWzNTwGt7aigTsVUh0qC\n-----END PRIVATE KEY-----',
				'MC4CAQAwBQYDK2VwBCIEIKYurFvu8fIhwtkECsRYnSqwXWzNTwGt7aigTsVUh0qC',
			],
		],
		ignores: [
			'The file starts with -----BEGIN PRIVATE KEY----- and ends',
			'-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA\n-----END PUBLIC KEY-----',
		],
	},
};
