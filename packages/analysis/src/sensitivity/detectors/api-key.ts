import { type Candidate, type Detector, matches } from '../detector.ts';
import { named } from '../mask-value.ts';
import type { ScanText } from '../scan-text.ts';
import { terms } from '../terms.ts';

/** What announces a key. */
const labels = terms(
	'api-key',
	...`api key|api-key|apikey|api_key|api keys|api token|api-token|api_token|api secret|api_secret|access token|access-token|access key|access_token|access_key|access key id|secret key|secret_key|secret-key|secret access key|aws_secret_access_key|aws_access_key_id|client secret|client_secret|client-secret|app secret|app_secret|shared secret|shared key|auth token|auth_token|auth key|authentication token|authorization|bearer|bearer token|refresh token|refresh_token|session token|service token|deploy token|deploy key|personal access token|pat|token|tokens|webhook secret|signing secret|signing key|private token|service key|server key|subscription key|x-api-key|x-auth-token|integration key|integration token|license key|licence key|licence server key|product key|activation key|encryption key|feed key|map key|key for the api|sas token|connection string|community|community string|snmp community|snmp-server community|snmp string|snmpv3|ro string|rw string|psk|pre-shared key|preshared key|pre-shared-key|ike key|ipsec key|radius secret|radius key|tacacs key|wpa2 key
clé api|clé d'api|clef api|clef d'api|clés api|clé d'accès|clé secrète|clé privée partagée|clé partagée|clé de licence|clé d'intégration|jeton|jetons|jeton d'accès|jeton d'api|jeton api|secret partagé|secret client|communauté snmp|chaîne de communauté
api-sleutel|api sleutel|api-sleutels|sleutel voor de api|toegangssleutel|toegangstoken|toegangs-token|geheime sleutel|gedeelde sleutel|gedeeld geheim|licentiesleutel|koppelsleutel|api-code|snmp-community
api-schlüssel|api schlüssel|zugriffsschlüssel|zugriffstoken|geheimer schlüssel|gemeinsamer schlüssel|lizenzschlüssel|zugangstoken
clave api|clave de api|clave de la api|token de acceso|clave secreta|clave de acceso|clave compartida|clave de licencia|secreto compartido`.split(
		/[|\n]/,
	),
);
/** Long strings of hexadecimal digits that are no secret. */
const against = terms(
	'not-api-key',
	...'sha|sha-1|sha1|sha-256|sha256|sha-512|sha512|md5|checksum|check sum|fingerprint|thumbprint|commit|digest|hash|public key|message-id|boundary|etag|build|uuid|guid|transaction|tracking|tracking number|serial|empreinte|somme de contrôle|clé publique|vingerafdruk|controlesom|publieke sleutel|prüfsumme|fingerabdruck|öffentlicher schlüssel|huella|clave pública'.split(
		'|',
	),
);
/** Forms that their issuers gave a prefix so that they can be recognised. */
const known =
	/(?<![\w-])(?:(?:pk|sk|tk|ak|rk)\.[A-Za-z0-9]{24,60}|(?:AKIA|ASIA)[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{36,80}|github_pat_\w{40,100}|glpat-[\w-]{20,40}|xox[abeprs]-[\w-]{10,100}|AIza[\w-]{35}|SG\.[\w-]{16,32}\.[\w-]{30,60}|sk-(?:ant-|proj-)?[\w-]{20,180}|npm_[A-Za-z0-9]{36}|dop_v1_[a-f0-9]{64}|hf_[A-Za-z0-9]{30,40}|[a-z]{2,6}_(?:live|prod|test|secret|key)_[A-Za-z0-9]{16,99}|(?:pk|sk|rk|whsec)_[A-Za-z0-9_]{20,99}|key-[a-f0-9]{32}|EAA[A-Za-z0-9]{40,200}|eyJ[\w-]{10,400}\.eyJ[\w-]{10,2000}\.[\w-]{20,1000})(?![\w-])/g;
/** From the end of a label: what it is for, its colon or blank, then the key. */
const value =
	/["'“`\]]{0,2}(?:[ \t]{1,2}\([^()\n]{1,40}\)|[ \t](?:for|to|on|of|pour|de|du|des|voor|van|für|de la|del|der|zu)(?:[ \t'][^\s:=]{1,30}(?=[\s:=])){1,5})?[ \t]{0,12}(?:[:=|\t,>]|is|was|est|ist|es|luidt|lautet|=>|->|\n){0,2}[ \t]{0,12}(?:\n[ \t]{0,4})?["'“`<]{0,2}(?:(?:Bearer|Basic|Token|ApiKey) )?(?<value>[A-Za-z0-9_+/=.-]{10,200})/iy;
/** A variable of a program whose name says that it holds a key. */
const variable =
	/\b[A-Z0-9_-]{0,30}(?:TOKEN|SECRET|API_?KEY|ACCESS_?KEY|AUTH_?KEY|SIGNING_?KEY)[A-Z0-9_]{0,20}["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?<value>[A-Za-z0-9_+/=.-]{12,200})/gi;
const example = /EXAMPLE|^(?:x{4}|X{4}|your|YOUR|my_|<|0+$|(?:abc|1234567890)+)|(.)\1{9}|_test_/;

/** Whether a string shows digits and letters without order: no name, no host, no word with a number, no sequence of words. */
export function isRandom(token: string): boolean {
	if (!/\d/.test(token) || !/[A-Za-z]/.test(token) || /^[\w-]+(?:\.[a-z]{2,})+$/.test(token)) return false;
	if (new Set(token).size < Math.min(10, token.length / 2)) return false;
	if (/^[0-9a-f-]{20,}$/i.test(token)) return true;
	// How often the sort of character changes: words with a number change once or twice.
	const changes = token.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
	return changes >= Math.max(3, token.length / 8);
}

/** A string that two devices share may be short, as long as it is no word. */
const shared =
	/^(?:community|community string|snmp|ro string|rw string|radius|tacacs|psk|pre-?shared|ike|ipsec|shared)/;

export const apiKey: Detector = {
	type: 'api-key',
	category: 'credentials',
	groups: [labels, against],
	gate: [labels],
	shape: new RegExp(`${known.source}|${variable.source}`, 'i'),
	*find(text: ScanText): Generator<Candidate> {
		for (const found of matches(known, text.text)) {
			if (!example.test(found.value)) yield { ...found, confidence: 95, evidence: ["issuer's prefix"] };
		}
		const isKey = (token: string, start: number, shortest: number): boolean =>
			token.length >= shortest &&
			!example.test(token) &&
			isRandom(token) &&
			text.near(against, start, start + token.length, 40) === null;
		for (const match of text.flat.matchAll(variable)) {
			const token = match.groups?.value ?? '';
			const start = match.index + match[0].length - token.length;
			if (isKey(token, start, 12))
				yield {
					start,
					end: start + token.length,
					confidence: 85,
					evidence: ['variable of a program', 'random characters'],
				};
		}
		for (const hit of text.hitsOf(labels)) {
			value.lastIndex = hit.end;
			const match = value.exec(text.flat);
			const token = match?.groups?.value?.replace(/[.=-]+$/, '') ?? '';
			if (match === null) continue;
			const start = match.index + match[0].length - (match.groups?.value?.length ?? 0);
			if (!isKey(token, start, shared.test(hit.word) ? 10 : 16)) continue;
			yield { start, end: start + token.length, confidence: 85, evidence: [`label: ${hit.word}`, 'random characters'] };
		}
	},
	mask: named('key'),
	examples: {
		finds: [
			['API key: tg_live_9fK2xQ7mVb4LrT8wZc1NpY6s', 'tg_live_9fK2xQ7mVb4LrT8wZc1NpY6s'],
			['the client secret is Zx81-kk20PQ-77aLmnoW9', 'Zx81-kk20PQ-77aLmnoW9'],
			['header "Authorization: Bearer hlk_9l6qUCA9P1XPASQ3431GJIuMcvHPuRFB"', 'hlk_9l6qUCA9P1XPASQ3431GJIuMcvHPuRFB'],
			['snmp-server community Vx92kQm4Tz81Lr7b RO', 'Vx92kQm4Tz81Lr7b'],
			['MAIL_API_KEY: xkeysib-81c2f90ae4b7d65301', 'xkeysib-81c2f90ae4b7d65301'],
			['clé d’API de la plateforme météo : 9f86d081884c7d659a2feaa0c55ad015', '9f86d081884c7d659a2feaa0c55ad015'],
			['De API-sleutel voor de koppeling is qT7xW2mZ9kLp4Rv8Yb1N', 'qT7xW2mZ9kLp4Rv8Yb1N'],
		],
		ignores: [
			'AKIAIOSFODNN7EXAMPLE',
			'API key: YOUR_API_KEY_GOES_HERE',
			'api token: xxxxxxxxxxxxxxxxxxxxxxxx',
			'commit 9f86d081884c7d659a2feaa0c55ad015 fixed the token check',
			'public key fingerprint SHA256:9l6qUCA9P1XPASQ3431GJIuMcvHPuRFBa',
			'the token ring and the key cabinet 44718820A are in building 12',
		],
	},
};
