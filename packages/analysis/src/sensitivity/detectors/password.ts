import { type Candidate, type Detector, matches } from '../detector.ts';
import { labelledValues } from '../labelled.ts';
import { named } from '../mask-value.ts';
import type { ScanText } from '../scan-text.ts';
import { terms } from '../terms.ts';

const labels = terms(
	'password',
	'password',
	'passwords',
	'passwd',
	'passwrd',
	'pwd',
	'pw',
	'p/w',
	'pass',
	'passphrase',
	'passcode',
	'pass phrase',
	'temporary password',
	'temp password',
	'wifi password',
	'wifi key',
	'wpa key',
	'wpa2 key',
	'pre-shared key',
	'psk',
	'db_password',
	'admin password',
	'credentials',
	'creds',
	'login',
	'pin',
	'pin code',
	'mot de passe',
	'mot de passe provisoire',
	'mdp',
	'code wifi',
	'clé wifi',
	'identifiants',
	'wachtwoord',
	'tijdelijk wachtwoord',
	'ww',
	'paswoord',
	'wachtwoorden',
	'wachtzin',
	'pincode',
	'toegangscode',
	'passwort',
	'kennwort',
	'zugangscode',
	'contraseña',
	'contrasena',
	'clave',
	'senha',
	'parola',
	'password provvisoria',
);
const weak = new Set([
	'pass',
	'login',
	'pin',
	'pin code',
	'pincode',
	'clave',
	'credentials',
	'creds',
	'parola',
	'identifiants',
	'pw',
	'ww',
	'toegangscode',
	'zugangscode',
	'passwords',
	'wachtwoorden',
	'code wifi',
]);

/** Separator, then one word: bounded. Without a colon or equals sign the word must not look like language. */
const behind =
	/[\]"'*_`]{0,3}(?:[ \t]{1,2}\([^()\n]{1,40}\)|[ \t](?:for|to|on|of|pour|du|de|voor|van|für)(?:[ \t](?!is\b|est\b)[^\s:=]{1,30}){1,5})?[ \t]{0,4}(?<mark>:|=>|=|->|\t|\||-(?=[ \t])|\/(?=[ \t])|(?:is|was|est|ist|lautet|luidt|es|now|remains|set to|becomes|reset to|changed to|will be|:)(?:[ \t](?:now|still|currently|set to|désormais|nu|jetzt|:)){0,1}(?::)?)[ \t]{0,6}(?:\n[ \t]{0,4})?(?<open>["'“«`<*]{0,2}) ?(?<value>[^\s"“”«»`<>]{4,64})/iy;
const trailing = /(?:[.,;:!?)\]}'*]+)$/;
const placeholder =
	/^(?:(?:digest|cram)-\w+|ntlm|gssapi|plain|x{3,}|\*{3,}|•{2,}|\.{3,}|_{3,}|-{3,}|#{3,}|\[.*|\{.*|<.*|\$\{.*|%\w+%|your.?pass\w*|my.?password|password\d{0,3}|passwd|secret|changeme|example|hunter2|s3cret|foobar|none|n\/a|null|true|false|undefined|redacted|required|https?:\/\/.*|www\..*|(?:1234567890?|0{4,}))$/i;
const language =
	/^(?:the|and|will|must|should|please|has|have|been|was|not|your|you|for|with|that|this|please|reset|expired?|expires|change[ds]?|policy|protected|below|above|attached|here|sent|following|incorrect|correct|invalid|wrong|strong|weak|same|case|required|needed|stored|valid|secure|safe|under|from|when|which|what|only|never|used|about|old|new|also|until|because|then|they|there|their|separately|separate|tomorrow|later|phone|known|unknown|being|going|easy|good|sera|suit|dans|vous|pour|votre|envoyé|suivant|expiré|séparément|wordt|niet|verlopen|apart|volgt|onderstaand|gewijzigd|wird|nicht|folgt|abgelaufen|será|caducado)$/i;

const bare = /[ \t]{1,3}(?:[05789] )?["'“]?(?<value>[^\s"“”«»`<>]{6,64})/y;
const phrase = /(?: is| est)?[ \t]?[:=][ \t]{0,4}["'“]?(?<value>\p{L}[\p{L}\d -]{7,80})/uy;
const credentialUrl = /\b[a-z][a-z0-9+.-]{1,12}:\/\/[^\s:@/"'<>]{1,64}:([^\s:@/"'<>]{3,64})@[\w.-]{3,100}/gi;
/** `u: mtorres` and below or beside it `p: tR4ffic#Cone`: one-letter labels count only in pairs. */
const userAndPassword =
	/(?<![\p{L}\d])(?:u|us|usr|user|uid|un|id|login|log|gebruiker|compte|utilisateur|benutzer|usuario)[ \t]{0,2}[:=][ \t]{0,4}[^\s:=,;]{2,64}[ \t]{0,4}(?:[,;/|][ \t]{0,4}|\r?\n[ \t>]{0,8}|[ \t]{1,4})(?:p|pw|pwd|pass|ww|mdp|kw)[ \t]{0,2}[:=][ \t]{0,4}(?<value>[^\s"“”«»`<>]{4,64})/giu;
/** What a code of digits opens. */
const doors = terms(
	'door-code',
	'keypad',
	'door code',
	'door codes',
	'gate code',
	'alarm code',
	'alarm panel',
	'master code',
	'master user code',
	'user code',
	'safe combination',
	'vault combination',
	'combination',
	'padlock',
	'cipher lock',
	'lockbox',
	'lock box',
	'entry code',
	'digicode',
	'code du portail',
	"code d'entrée",
	"code de l'alarme",
	'code alarme',
	'code porte',
	'code du coffre',
	'boîte à clés',
	'deurcode',
	'poortcode',
	'alarmcode',
	'toetsenpaneel',
	'sleutelkluis',
	'kluiscode',
	'türcode',
	'torcode',
	'alarmcode',
	'tresor',
	'schlüsseltresor',
	'código de la puerta',
	'código de alarma',
);
const doorValue = /#?\*?(?:\d{4,8}|\d{1,2}-\d{1,2}-\d{1,2})[*#]{0,2}(?![\w-]|[.,:/]\d)/;
const pair = /^[ \t]{0,8}(?:\/|,|and|et|en|und|y|&|-|:|;)[ \t]{0,4}(?:pw|pass|password|mdp|wachtwoord|passwort)\b/i;

function strength(value: string): number {
	let kinds = 0;
	if (/[a-z]/.test(value)) kinds++;
	if (/[A-Z]/.test(value.slice(1))) kinds++;
	if (/\d/.test(value)) kinds++;
	if (/[^\p{L}\p{N}]/u.test(value)) kinds++;
	return kinds;
}

export const password: Detector = {
	type: 'password',
	category: 'credentials',
	groups: [labels, doors],
	gate: [labels, doors],
	shape: /:\/\/[^\s:@/]{1,64}:|\b(?:p|pw|mdp|ww|kw|pass|pwd)[ \t]{0,2}[:=]/i,
	*find(text: ScanText): Generator<Candidate> {
		for (const hit of text.hitsOf(labels)) {
			if (pair.test(text.flat.slice(hit.end, hit.end + 40))) continue;
			behind.lastIndex = hit.end;
			const match = behind.exec(text.flat);
			const groups = match?.groups as { mark: string; open: string; value: string } | undefined;
			if (match === null || groups === undefined) {
				yield* unannounced(text, hit.end, hit.word);
				continue;
			}
			const start = match.index + match[0].length - groups.value.length;
			const value = clean(groups.value);
			if (/phrase|zin$/.test(hit.word) && language.test(value)) {
				yield* unannounced(text, hit.end, hit.word);
				continue;
			}
			if (value.length < 4 || placeholder.test(value) || language.test(value)) continue;
			if (/^(?:pass ?code|pin|pin code|pincode)$/.test(hit.word) && /^\d+#?$/.test(value)) continue;
			const strong = strength(value);
			const sure =
				/^(?::|=>?|->|\t|\|)$/.test(groups.mark.trim()) ||
				groups.mark === '\t' ||
				groups.mark.endsWith(':') ||
				groups.open !== '';
			const alone = /^[\s"'“”«»`<>.,;)*]*(?:\n|$)/.test(
				text.flat.slice(start + value.length, start + value.length + 80),
			);
			const needed = (sure ? (alone ? 1 : 2) : 2) + (weak.has(hit.word) ? 1 : 0);
			if (strong < needed || (!sure && !/\d|[^\p{L}\p{N}'’.-]/u.test(value))) continue;
			if (/^[\w.+-]+@[\w-]+\.\w+/.test(value)) continue;
			yield {
				start,
				end: start + value.length,
				confidence: strong >= 3 ? 95 : strong === 2 ? 85 : 75,
				evidence: [`label: ${hit.word}`, strong >= 3 ? 'mixed characters' : 'single word'],
			};
		}
		for (const match of text.flat.matchAll(userAndPassword)) {
			const value = clean(match.groups?.value ?? '');
			if (value.length < 4 || placeholder.test(value) || language.test(value)) continue;
			const start = match.index + match[0].length - (match.groups?.value?.length ?? 0);
			yield { start, end: start + value.length, confidence: 85, evidence: ['user and password in a pair'] };
		}
		for (const found of labelledValues(text, doors, doorValue, { reach: 30, columns: false })) {
			if (/^(?:19|20)\d{2}$/.test(found.value) || /^#?(?:1234|0000|\d0000)$/.test(found.value)) continue;
			if (/[\w-]/.test(text.flat[found.start - 1] ?? ' ')) continue;
			yield { start: found.start, end: found.end, confidence: 85, evidence: [`opens: ${found.label}`] };
		}
		for (const found of matches(credentialUrl, text.text)) {
			const secret = found.value.slice(
				found.value.indexOf(':', found.value.indexOf('://') + 3) + 1,
				found.value.lastIndexOf('@'),
			);
			if (placeholder.test(secret)) continue;
			const start = found.start + found.value.lastIndexOf(`:${secret}@`) + 1;
			yield { start, end: start + secret.length, confidence: 95, evidence: ['user and password in an address'] };
		}
	},
	mask: named('password'),
	examples: {
		finds: [
			['Password: Juniper-Kettle47!', 'Juniper-Kettle47!'],
			['le mot de passe est Mistral!Citron82.', 'Mistral!Citron82'],
			['wachtwoord = Zomer2024!', 'Zomer2024!'],
			['u: mtorres-ext\np: tR4ffic#Cone_09', 'tR4ffic#Cone_09'],
			['side door keypad  5519*', '5519*'],
			['ftp://backup:Rk8-vent@files.example/', 'Rk8-vent'],
		],
		ignores: [
			'Your password has expired.',
			'password: ********',
			'password is required',
			'Password policy: minimum',
			'Mot de passe : [à venir]',
			'the password will be sent separately',
		],
	},
};

/** Written before a password alone: `mdp Cl3a2molette`. */
const shortLabel = /^(?:mdp|pwd|passwd|ww|wachtwoord|passwort|mot de passe|contraseña)$/;
const knotted = /\p{L}\d{1,8}\p{L}.{0,30}\d|\d\p{L}{1,8}\d/u;

/** `password hunter-Bravo7`, and a passphrase of several words behind a colon. */
function* unannounced(text: ScanText, from: number, label: string): Generator<Candidate> {
	const pattern = /phrase|zin$/.test(label) ? phrase : bare;
	pattern.lastIndex = from;
	const match = pattern.exec(text.flat);
	const value = clean(match?.groups?.value ?? '').trimEnd();
	if (match === null || value.length < 6 || placeholder.test(value)) return;
	if (
		pattern === bare &&
		((strength(value) < 3 && !(shortLabel.test(label) && knotted.test(value))) ||
			!/\d/.test(value) ||
			/^[\w.+-]+@|\//.test(value))
	)
		return;
	const start = match.index + match[0].length - (match.groups?.value?.length ?? 0);
	yield { start, end: start + value.length, confidence: 85, evidence: [`label: ${label}`, 'mixed characters'] };
}

/** Sentence marks behind a word are not part of it, except one that closes a password of mixed characters. */
function clean(raw: string): string {
	const ending = trailing.exec(raw)?.[0] ?? '';
	if (ending === '') return raw;
	const bare = raw.slice(0, raw.length - ending.length);
	return /^!+/.test(ending) ? bare + (/^!+/.exec(ending)?.[0] ?? '') : bare;
}
