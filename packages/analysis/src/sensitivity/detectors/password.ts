import { type Candidate, type Detector, matches } from '../detector.ts';
import { named } from '../mask-value.ts';
import type { ScanText } from '../scan-text.ts';
import { cellsOf, columnBelow } from '../table.ts';
import type { TermHit } from '../terms.ts';
import { isRandom } from './api-key.ts';
import { doorCodes } from './door-code.ts';
import { access, channel, secrecy, validity } from './one-time-code-words.ts';
import { toldPasswords } from './password-prose.ts';
import { calls, codeWords, entering, labels, openers, weak } from './password-words.ts';

/** Separator, then one word: bounded. Without a colon or equals sign the word must not look like language. */
const behind =
	/[\]"'*_`]{0,3}(?:[ \t]{1,2}\([^()\n]{1,40}\)|[ \t](?:for|to|on|of|in|at|pour|du|de|d|des|sur|voor|van|op|bij|für|zum|zur|des|der|vom|del|de|para)(?:[ \t'](?!is\b|est\b|es\b|ist\b)[^\s:=]{1,30}){1,5})?[ \t]{0,4}(?<mark>:|=>|=|->|\t|[ ]{2,20}(?=\S)|\||-(?=[ \t])|\/(?=[ \t])|(?:(?<=[ \t])(?:is|was|est|ist|lautet|luidt|es|now|remains|set to|becomes|reset to|changed to|will be)(?=[ \t:\n])|:)(?:[ \t](?:now|still|currently|set to|désormais|nu|jetzt|:)){0,1}(?::)?)[ \t]{0,6}(?:\n[ \t]{0,4})?(?<open>["'“«`<*]{0,2}) ?(?<value>[^\s"“”«»`<>]{4,64})/iy;
const trailing = /(?:[.,;:!?)\]}'*]+)$/;
const placeholder =
	/^(?:(?:digest|cram)-\w+|ntlm|gssapi|plain|x{3,}|\*{3,}|•{2,}|\.{3,}|_{3,}|-{3,}|#{3,}|\[.*|\{.*|<.*|\$\{.*|%\w+%|your.?pass\w*|my.?password|password\d{0,3}|passwd|secret|changeme|example|hunter2|s3cret|foobar|none|n\/a|null|true|false|undefined|redacted|required|https?:\/\/.*|www\..*|\w+\(\d.*|(?:1234567890?|0{4,}))$/i;
const language =
	/^(?:the|and|will|must|should|please|has|have|been|was|not|your|you|for|with|that|this|please|reset|expired?|expires|change[ds]?|policy|protected|below|above|attached|here|sent|following|incorrect|correct|invalid|wrong|strong|weak|same|case|required|needed|stored|valid|secure|safe|under|from|when|which|what|only|never|used|about|old|new|also|until|because|then|they|there|their|separately|separate|tomorrow|later|phone|known|unknown|being|going|easy|good|sera|suit|dans|vous|pour|votre|envoyé|suivant|expiré|séparément|wordt|niet|verlopen|apart|volgt|onderstaand|gewijzigd|wird|nicht|folgt|abgelaufen|será|caducado)$/i;

const bare = /[ \t]{1,3}(?:[05789] )?["'“]?(?<value>[^\s"“”«»`<>]{6,64})/y;
const phrase =
	/(?:(?: is| est| luidt| lautet| es)?[ \t]?[:=][ \t]{0,4}["'“«]?|[ ](?:is|est|luidt|lautet|es)[ ]["'“«])(?<value>\p{L}[\p{L}\d -]{7,80})/uy;
const credentialUrl = /\b[a-z][a-z0-9+.-]{1,12}:\/\/[^\s:@/"'<>]{1,64}:([^\s:@/"'<>]{3,64})@[\w.-]{3,100}/gi;
/** Most texts have none: tells before the dearer pattern looks. */
const secretBeforeHost = /:[^\s:@/"'<>]{6,40}@/;
const secretInUrl = /:\/\/[^\s:@/"'<>]{1,64}:/;
/** The same without a scheme: `admin:hunt3r-Wolf@10.4.4.2`. */
const userAtHost =
	/(?<![\w:/@.-])(?!(?:mailto|e-?mails?|mail|courriels?|adresse|address|from|to|cc|bcc|reply-to|sender|sip|xmpp|skype|msn|contact|for|by|von|van|de|an|aan|à|web|url|id):)[a-z][\w.-]{1,30}:(?<value>(?=[^\s:@/]{0,40}\d)[^\s:@/"'<>]{6,40})@(?:\d{1,3}(?:\.\d{1,3}){3}|[\w-]{1,40}(?:\.[\w-]{1,40}){1,4})/gi;
/** `u: mtorres` and below or beside it `p: tR4ffic#Cone`: one-letter labels count only in pairs. */
const userAndPassword =
	/(?<![\p{L}\d])(?:u|us|usr|user|uid|un|id|login|log|gebruiker|compte|utilisateur|benutzer|usuario)[ \t]{0,2}[:=][ \t]{0,4}[^\s:=,;]{2,64}[ \t]{0,4}(?:[,;/|][ \t]{0,4}|\r?\n[ \t>]{0,8}|[ \t]{1,4})(?:p|pw|pwd|pass|ww|mdp|kw)[ \t]{0,2}[:=][ \t]{0,4}(?<value>[^\s"“”«»`<>]{4,64})/giu;
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
	groups: [labels, entering, calls, codeWords, openers, validity, access, secrecy, channel],
	gate: [labels, codeWords, entering],
	shape:
		/:\/\/[^\s:@/]{1,64}:|\b(?:p|pw|mdp|ww|kw|pass|pwd)[ \t]{0,2}[:=]|(?:door|gate|alarme?|safe|lock|porte|portail|coffre|deur|poort|kluis|tür|tor|tresor|puerta|alarma)\b[^.\n\d]{0,30}(?::|is|est|ist|es) ?\d/i,
	*find(text: ScanText): Generator<Candidate> {
		for (const hit of text.hitsOf(labels)) {
			if (pair.test(text.flat.slice(hit.end, hit.end + 40))) continue;
			// `184-Pin memory`, `survey.asp?pw=…`, `dkim=pass`: no label, or what a machine put there.
			if (/[-?&=]/.test(text.flat[hit.start - 1] ?? ' ') || namesUser(text, hit)) continue;
			if (/^(?:pass ?code|pin|pin code|pincode)$/.test(hit.word) && text.near(calls, hit.start, hit.end, 150) !== null)
				continue;
			if (isPhrase.test(hit.word) && startsPhrase(text, hit.end)) {
				yield* unannounced(text, hit.end, hit.word);
				continue;
			}
			behind.lastIndex = hit.end;
			const match = behind.exec(text.flat);
			const groups = match?.groups as { mark: string; open: string; value: string } | undefined;
			if (match === null || groups === undefined) {
				yield* unannounced(text, hit.end, hit.word);
				continue;
			}
			const start = match.index + match[0].length - groups.value.length;
			const value = clean(groups.value);
			if (value.length < 4 || placeholder.test(value) || language.test(value)) continue;
			// What two machines share is a key, unless it is made of words.
			if (/psk|shared/.test(hit.word) && value.length >= 12 && isRandom(value)) continue;
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
			if (/^[\w.+-]+@[\w-]+\.\w+|^\/\//.test(value)) continue;
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
		for (const match of secretBeforeHost.test(text.flat) ? text.flat.matchAll(userAtHost) : []) {
			const value = match.groups?.value ?? '';
			if (strength(value) < 2 || placeholder.test(value)) continue;
			const start = match.index + match[0].indexOf(`:${value}@`) + 1;
			yield { start, end: start + value.length, confidence: 85, evidence: ['user and password before a host'] };
		}
		yield* inColumns(text);
		yield* doorCodes(text);
		yield* toldPasswords(text);
		for (const found of secretInUrl.test(text.text) ? matches(credentialUrl, text.text) : []) {
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
			['Blue-Heron-417 opens all the sheets\n\n> it asks me for a password?', 'Blue-Heron-417'],
			['kan nog via de webconsole met ocwest / Kraanvogel-71-Steiger.', 'Kraanvogel-71-Steiger'],
			['le zip s’ouvre avec Citron-Vert-19', 'Citron-Vert-19'],
			['  login         dha_837\n  passwd        Tupelo-84-wicker', 'Tupelo-84-wicker'],
			['dertig tellen voor het alarm, code 5093#, en bij weggaan dezelfde', '5093#'],
			['the code for the side gate is 4417 and the dog is friendly', '4417'],
			['Le digicode de l’immeuble est 24B61, troisième étage', '24B61'],
			['wifi at the flat: network ThistleGuest, key Harbor-Lamp-22', 'Harbor-Lamp-22'],
			['The passphrase is "copper kettle nineteen", all lower case', 'copper kettle nineteen'],
			['la contraseña del PDF es Girasol.22.mar', 'Girasol.22.mar'],
			['Site;User;Password\nNorth;kbell;Quill&Ink48\nSouth;adams;Tide.Wren61', 'Tide.Wren61'],
		],
		ignores: [
			'Your password has expired.',
			'password: ********',
			'password is required',
			'Password policy: minimum',
			'Mot de passe : [à venir]',
			'the password will be sent separately',
			'File name: Budget-2026-final.xlsx, the password follows',
			'Item code 4417 for the gate hinge, order 20 pieces',
			'alarm code 1234 is the factory default, change it',
			'Dial-in toll free, conference passcode: 6530874#',
			'See contract SPE2DH-27-Q-0113; the portal asks for a password, which you have',
		],
	},
};

const cell = /[^\s|;,"]{5,40}/g;

/** Passwords in the column that is headed so. */
function* inColumns(text: ScanText): Generator<Candidate> {
	for (const hit of text.hitsOf(labels)) {
		if ((weak.has(hit.word) && !/^(?:pass|pw|ww)$/.test(hit.word)) || !isHeading(text, hit)) continue;
		for (const { start, end, value } of columnBelow(text, hit.start, hit.end, cell)) {
			if (/[\w.:]/.test(text.flat[end] ?? ' ') || /[.:]$/.test(value)) continue;
			if (strength(value) < 2 || !/\d|[^\p{L}\p{N}]/u.test(value) || placeholder.test(value) || language.test(value))
				continue;
			if (/^[\w.+-]+@[\w-]+\.\w+|\/\/|^[\d./-]+$/.test(value)) continue;
			yield { start, end, confidence: 85, evidence: [`column: ${hit.word}`] };
		}
	}
}

/** Whether a label fills a cell of a line with several. */
function isHeading(text: ScanText, hit: TermHit): boolean {
	const line = text.lines[text.lineAt(hit.start)];
	if (line === undefined || !/[\t|;,]| {2}/.test(line.text)) return false;
	const cells = cellsOf(line);
	const cell = cells.find(({ start, end }) => hit.start >= start && hit.end <= end);
	return cells.length >= 2 && cell !== undefined && cell.end - cell.start <= hit.end - hit.start + 14;
}

const isPhrase = /phrase|zin$/;
/** Several words in quotes or behind a colon. */
function startsPhrase(text: ScanText, from: number): boolean {
	phrase.lastIndex = from;
	return phrase.test(text.flat);
}

/** `login` and `credentials` stand before a user's name where the password has a label of its own. */
function namesUser(text: ScanText, hit: TermHit): boolean {
	if (!/^(?:log[io]n|logon|creds|credentials|identifiants|inloggegevens|zugangsdaten)/.test(hit.word)) return false;
	return text
		.hitsOf(labels)
		.some((other) => other.start >= hit.end && other.start - hit.end < 120 && !/^log/.test(other.word));
}

/** Written before a password alone: `mdp Cl3a2molette`. */
const shortLabel = /^(?:mdp|pw|pwd|passwd|ww|wachtwoord|passwort|mot de passe|contraseña)$/;
const knotted = /\p{L}\d{1,8}\p{L}.{0,30}\d|\d\p{L}{1,8}\d|^\p{Ll}{6,}\d{1,4}$/u;

/** `password hunter-Bravo7`, and a passphrase of several words behind a colon. */
function* unannounced(text: ScanText, from: number, label: string): Generator<Candidate> {
	const pattern = isPhrase.test(label) && startsPhrase(text, from) ? phrase : bare;
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
