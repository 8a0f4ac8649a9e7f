import { type Candidate, type Detector, matches } from '../detector.ts';
import { named } from '../mask-value.ts';
import type { ScanText } from '../scan-text.ts';
import { terms } from '../terms.ts';

const labels = terms(
	'api-key',
	'api key',
	'api-key',
	'apikey',
	'api_key',
	'api token',
	'api secret',
	'access token',
	'access key',
	'access_token',
	'access_key',
	'secret key',
	'secret_key',
	'secret access key',
	'aws_secret_access_key',
	'client secret',
	'client_secret',
	'auth token',
	'auth_token',
	'bearer',
	'bearer token',
	'token',
	'webhook secret',
	'private token',
	'service key',
	'subscription key',
	'x-api-key',
	'clé api',
	"clé d'api",
	"jeton d'accès",
	'api-sleutel',
	'api-schlüssel',
	'clave api',
	'integration key',
	'license key',
);
/** Forms that their issuers gave a prefix so that they can be recognised. */
const known =
	/(?<![\w-])(?:(?:AKIA|ASIA)[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{36,80}|github_pat_\w{40,100}|glpat-[\w-]{20,40}|xox[abeprs]-[\w-]{10,100}|AIza[\w-]{35}|SG\.[\w-]{16,32}\.[\w-]{30,60}|sk-(?:ant-|proj-)?[\w-]{20,180}|npm_[A-Za-z0-9]{36}|dop_v1_[a-f0-9]{64}|hf_[A-Za-z0-9]{30,40}|[a-z]{2,6}_(?:live|prod|test|secret|key)_[A-Za-z0-9]{16,99}|(?:pk|sk|rk|whsec)_[A-Za-z0-9_]{20,99}|key-[a-f0-9]{32}|EAA[A-Za-z0-9]{40,200}|eyJ[\w-]{10,400}\.eyJ[\w-]{10,2000}\.[\w-]{20,1000})(?![\w-])/g;
const value =
	/["'“`]{0,2}(?:[ \t]{1,2}\([^()\n]{1,40}\)|[ \t](?:for|to|on|of|pour|voor|für)(?:[ \t][^\s:=]{1,30}){1,4})?[ \t]{0,4}(?:[:=|\t]|is|est|ist|=>|->|\n){1,2}[ \t]{0,4}(?:\n[ \t]{0,4})?["'“`<]{0,2}(?:Bearer )?(?<value>[A-Za-z0-9_+/=.-]{16,200})/iy;
const example = /EXAMPLE|^(?:x+|X+|your|YOUR|my_|<|0+$|(?:abc|1234567890)+)|(.)\1{9}|_test_/;

const isRandom = (token: string): boolean =>
	/\d/.test(token) &&
	/[A-Za-z]/.test(token) &&
	new Set(token).size >= Math.min(10, token.length / 2) &&
	!/^[\w-]+(?:\.[a-z]{2,})+$/.test(token);

export const apiKey: Detector = {
	type: 'api-key',
	category: 'credentials',
	groups: [labels],
	gate: [labels],
	shape: known,
	*find(text: ScanText): Generator<Candidate> {
		for (const found of matches(known, text.text)) {
			if (!example.test(found.value)) yield { ...found, confidence: 95, evidence: ["issuer's prefix"] };
		}
		for (const hit of text.hitsOf(labels)) {
			value.lastIndex = hit.end;
			const match = value.exec(text.flat);
			const token = match?.groups?.value?.replace(/[.=-]+$/, '') ?? '';
			if (match === null || token.length < 16 || example.test(token) || !isRandom(token)) continue;
			const start = match.index + match[0].length - (match.groups?.value?.length ?? 0);
			yield { start, end: start + token.length, confidence: 85, evidence: [`label: ${hit.word}`, 'random characters'] };
		}
	},
	mask: named('key'),
	examples: {
		finds: [
			['API key: tg_live_9fK2xQ7mVb4LrT8wZc1NpY6s', 'tg_live_9fK2xQ7mVb4LrT8wZc1NpY6s'],
			['the client secret is Zx81-kk20PQ-77aLmnoW9', 'Zx81-kk20PQ-77aLmnoW9'],
		],
		ignores: ['AKIAIOSFODNN7EXAMPLE', 'API key: YOUR_API_KEY_GOES_HERE', 'api token: xxxxxxxxxxxxxxxxxxxxxxxx'],
	},
};
