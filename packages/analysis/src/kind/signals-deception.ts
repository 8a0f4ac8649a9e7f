import { getDomain } from 'tldts';
import { lureWords, phishWords, strongScam } from './cues.ts';
import type { KindView, Signal } from './signal.ts';
import { withoutAddresses } from './tokens.ts';

/** UTF-16 code units of the body that are looked at. */
const reach = 6000;

/** A word in which letters of two alphabets stand, one posing as the other. */
const mixedWord =
	/(?=[\p{L}\p{M}]{0,30}\p{Script=Latin})(?=[\p{L}\p{M}]{0,30}[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Coptic}\p{Script=Cherokee}\p{Script=Armenian}])[\p{L}\p{M}]{3,30}/gu;
/** Characters that nobody sees, inside words. */
const hidden = /\p{L}[\u00ad\u200b-\u200d\u2060\ufeff]{1,4}\p{L}/gu;
/** Letters and digits without sense, such as keep one copy from being like the next. */
const randomToken =
	/(?:^|[\s[(#_:.-])(?:(?=[A-Za-z]{0,30}\d)(?=[A-Z0-9]{0,30}[a-z])(?=[a-z0-9]{0,30}[A-Z])[A-Za-z0-9]{10,40}|(?=\d{0,30}[A-Za-z])[a-z]{0,30}\d{1,20}[a-z]{1,20}\d{1,20}[a-z0-9]{2,30})[\])]?\s*$/;
/** Eight blanks are enough to see; a run of them is not walked from each of its places. */
const paddedTail = /\s{8}\S{3,12}\s*$/;
const reply = /^\s{0,3}(?:re|fw|fwd|aw|wg|tr|antw|sv|rv|enc)\s{0,2}(?:\(\d\))?:/i;
const dressed = /[\u{1d400}-\u{1d7ff}\u{24b6}-\u{24e9}\u{ff21}-\u{ff5a}]/u;
const hearts = /[\u2763\u2764\u{1f48b}-\u{1f49f}\u{1f618}\u{1f63b}\u{1f51e}\u{1f351}]/u;
const shortener =
	/^(?:bit\.ly|tinyurl\.com|t\.co|cutt\.ly|cutt\.us|is\.gd|rb\.gy|goo\.gl|ow\.ly|rebrand\.ly|t\.ly|shorturl\.at|s\.id|v\.gd|lnkd\.in|buff\.ly)$/;
/** Where anybody may put a page under a good name. */
const borrowedHost =
	/(?:^|\.)(?:r2\.dev|workers\.dev|pages\.dev|web\.app|firebaseapp\.com|blob\.core\.windows\.net|web\.core\.windows\.net|azureedge\.net|s3[.-][\w.-]{0,40}amazonaws\.com|storage\.googleapis\.com|sites\.google\.com|forms\.gle|docs\.google\.com|ipfs\.\w+|weebly\.com|wixsite\.com|glitch\.me|repl\.co|netlify\.app|vercel\.app|herokuapp\.com|duckdns\.org|ngrok(?:-free)?\.app|ngrok\.io|translate\.goog|blogspot\.[a-z.]+)$/;
const numericHost = /^(?:\d{1,3}\.){3}\d{1,3}$/;
/** A local part that a machine drew. */
const drawnLocal = /^(?=[a-z0-9]{8,40}$)[a-z0-9]{0,30}[a-z]\d{1,10}[a-z][a-z0-9]{0,30}$|^[bcdfghjklmnpqrstvwxz]{6,20}$/;
/** `VlAGRA`, `lTAUCARD`, `PAYPA1`. */
const capitalPose =
	/(?<![\p{L}\d])(?=[A-Zl01]{4,20}(?![\p{L}\d]))(?:[A-Z]{1,20}[l01]{1,2}[A-Z]{2,20}|[l1][A-Z]{3,20}|[A-Z]{4,20}[l1])/u;
/** An office that orders payments, where a name should stand. */
const office =
	/^\W{0,3}(?:the )?(?:chief (?:executive|financial|operating)[\w ]{0,12}|c[efo]o|managing director|general manager|director|president|chairman|directeur|directrice|président|direction|bestuurder|geschäftsführer|vorstand|director general|gerente)\W{0,3}$/i;
const oddScheme = /\b(?!https?:|HTTPS?:|Https?:)h[tT]{2}[pP][sS]?:\/\//i;
/** Filler below the fold: `margin-top: 470500px`, `height: 10000vh`. */
const outOfSight = /(?:margin-top|padding-top|height)\s?:\s?(?:\d{5,8}px|\d{4,8}vh)/i;
const amountInSubject = /[$€£]\s?\d[\d.,]{2,}|\b\d[\d.,]*\s?(?:btc|eth|usdt|usd|eur|bitcoins?)\b/i;

/** What a message does to pass for something else, or past a filter; hardly any honest mail does it. */
export function* deceptionSignals(view: KindView): Generator<Signal> {
	const signal = (code: string, weight: number, text: string): Signal => ({
		kind: 'spam',
		code,
		weight,
		text,
		deceives: true,
	});
	const { message } = view;
	const { subject } = message;
	const shown = `${message.from[0]?.name ?? ''} ${subject}`;
	const body = view.body.slice(0, reach);
	// Neither look-alikes nor hidden characters are ASCII.
	const isPlain = !foreign.test(shown) && !foreign.test(body);
	if (!isPlain && shown.match(mixedWord) !== null)
		yield signal('mixed-alphabets', 4, 'A word of the subject or the sender’s name mixes alphabets that look alike.');
	else if (!isPlain && (body.match(mixedWord)?.length ?? 0) >= 2)
		yield signal('mixed-alphabets', 3, 'Words of the text mix alphabets that look alike.');
	if (!isPlain && (shown.match(hidden) !== null || (body.match(hidden)?.length ?? 0) >= 4))
		yield signal('hidden-characters', 2, 'Words hold characters that nobody sees.');
	if (dressed.test(subject) || (subject.match(/\p{Extended_Pictographic}/gu) ?? []).length >= 2)
		yield signal('dressed-subject', 1.8, 'The subject is dressed up with signs that hide words or draw the eye.');
	if (hearts.test(subject)) yield signal('hearts', 1.8, 'Hearts and kisses in the subject.');
	if (randomToken.test(subject) || paddedTail.test(subject))
		yield signal('random-subject', 1.8, 'The subject ends in random characters.');
	if (namesRecipient(view)) yield signal('address-in-subject', 1.5, 'The subject holds the recipient’s address.');
	const { threaded, quotes } = view;
	if (reply.test(subject) && !threaded && !quotes)
		yield signal('false-reply', 1, 'Calls itself an answer and answers nothing.');
	const own = getDomain(view.senderDomain) ?? view.senderDomain;
	const hosts = view.linkHosts.filter((host) => (getDomain(host) ?? host) !== own);
	if (hosts.some((host) => shortener.test(host))) yield signal('short-link', 1.5, 'Hides where a link leads.');
	if (hosts.some((host) => numericHost.test(host))) yield signal('numeric-link', 1, 'Links to a bare address.');
	if (hosts.some((host) => borrowedHost.test(host)))
		yield signal('borrowed-host', 1.5, 'Links to a page that anybody may put up under a good name.');
	const bait = view.inSubject(lureWords) + 2 * view.inSubject(phishWords) + 2 * view.inSubject(strongScam);
	if (bait > 0) yield signal('bait-subject', Math.min(0.9 * bait, 2.7), 'The subject lures or threatens.');
	if (amountInSubject.test(subject) && !threaded) yield signal('sum-in-subject', 1, 'The subject names a sum.');
	if (capitalPose.test(shown))
		yield signal('look-alike-letters', 2, 'A small l or a digit stands for a letter of a word in capitals.');
	if (office.test(message.from[0]?.name ?? '') && view.body.length < 900 && !threaded && message.cc.length === 0)
		yield signal('title-for-name', 1.5, 'Signs with an office in place of a name, in few words, to one alone.');
	if (view.freeMail && (view.hasHeader('list-id') || view.hasHeader('list-unsubscribe')))
		yield signal('list-of-free-mail', 2.5, 'Says that it is a mailing list and comes from a free address.');
	if (oddScheme.test(body)) yield signal('disguised-link', 2, 'A link is written so that filters do not see it.');
	if (wallet.test(body) && coin.test(body))
		yield signal('wallet', 3, 'Names an address to which crypto-currency is to be paid.');
	if (posesAs(view)) yield signal('posing-domain', 3, 'The sender’s domain is one letter away from the name it shows.');
	if (message.attachments.some(({ fileName }) => webPage.test(fileName)) && asksForLogin(message))
		yield signal('login-page', 3, 'Carries a web page that asks for a password.');
	if (outOfSight.test(body)) yield signal('out-of-sight', 3, 'Pushes text out of sight.');
	if (hosts.length > 0 && !threaded && message.attachments.length === 0 && wordsIn(body) < 12)
		yield signal('bare-link', 1.8, 'Hardly a word beside its links.');
	if (drawnLocal.test(view.senderLocal) && !threaded)
		yield signal('drawn-sender', 0.8, 'The sender’s local part looks drawn at random.');
}

const wordsIn = (body: string): number => withoutAddresses(body).match(/\p{L}{2,}/gu)?.length ?? 0;

const foreign = /[^\0-\x7f]/;
const webPage = /\.(?:s?html?|svg|mht)$/i;
const loginWords =
	/(?:password|wachtwoord|mot de passe|passwort|kennwort|contraseña)[\s\S]{0,200}(?:log ?in|sign ?in|inloggen|aanmelden|connexion|se connecter|anmelden|einloggen|entrar|iniciar)/i;
const asksForLogin = ({ parts }: KindView['message']): boolean =>
	parts.some(({ part, text }) => webPage.test(part) && loginWords.test(text.slice(0, 5000)));

/** Bitcoin addresses: Base58Check, and Bech32 (BIP 173). */
const wallet = /(?<![\w/=?&.%-])(?:bc1[a-z0-9]{20,80}|[13][1-9A-HJ-NP-Za-km-z]{26,34})(?![\w/=?&.%-])/;
const coin = /\b(?:bitcoins?|btc|wallet|portemonnee|portefeuille|crypto\w{0,10})\b/i;

const lookAlikes: readonly (readonly [RegExp, string])[] = [
	[/rn/g, 'm'],
	[/vv/g, 'w'],
	[/0/g, 'o'],
	[/[1l|]/g, 'i'],
	[/5/g, 's'],
];
const undisguised = (text: string): string =>
	lookAlikes.reduce((word, [from, to]) => word.replace(from, to), text.toLowerCase());

/** Whether a part of the sender's domain is a word of the shown name or the text in disguise: `lndustrielle`. */
const posesAs = ({ message, senderDomain, body }: KindView): boolean => {
	const shown = new Set(
		`${message.from[0]?.name ?? ''} ${body.slice(0, 2000)}`
			.toLowerCase()
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.match(/[a-z]{6,30}/g) ?? [],
	);
	return senderDomain.split(/[.-]/).some((part) => {
		if (part.length < 6 || shown.has(part)) return false;
		const plain = undisguised(part);
		// One letter posed as two at most twice: words of another length need no look.
		return [...shown].some((word) => Math.abs(word.length - part.length) <= 2 && undisguised(word) === plain);
	});
};

/** Whether the subject names an address of the recipient, as mass mailings do. */
const namesRecipient = ({ message, envelope }: KindView): boolean =>
	[...envelope.to, ...message.to.map((to) => to.address)].some(
		(address) => address.length > 5 && message.subject.toLowerCase().includes(address.toLowerCase()),
	);
