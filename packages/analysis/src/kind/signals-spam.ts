import { getDomain } from 'tldts';
import { brands, lureWords, phishWords, pressure, scamWords, strongScam } from './cues.ts';
import { freeMailDomain, type KindView, type Signal } from './signal.ts';
import { authenticationSignals } from './signals-authentication.ts';
import { type TokenModel, unsolicitedLogOdds } from './token-model.ts';
import { withoutAddresses } from './tokens.ts';

const cheapHost =
	/\.(?:top|xyz|click|icu|buzz|shop|online|site|club|live|monster|rest|cyou|sbs|cfd|tk|ml|ga|cf|gq|work|info|biz|vip|loan|win|bid)$|(?:weebly|wixsite|blogspot|firebaseapp|web\.app|herokuapp|netlify|vercel|pages\.dev|workers\.dev|duckdns|ngrok|bit\.ly|tinyurl|t\.co|cutt\.ly|is\.gd|s3\.amazonaws|appspot|sendgrid|ipfs)\b/;
const credentialAsk =
	/\b(?:password|account|log ?in|sign ?in|verify|confirm|validate|update|mot de passe|compte|identifi\w*|wachtwoord|rekening|verifi\w*|passwort|konto|contraseña|cuenta)\b/i;
const money =
	/(?:US)?\$ ?\d[\d,.]{0,40}(?: ?(?:million|m|usd))?|[€£] ?\d{2,3}[.,]\d{3}|\d{1,3}[.,]\d{3}(?:[.,]\d{2})? ?[$€£]|\d[\d,.]{0,40} ?(?:million|billion) ?(?:us )?(?:dollars|usd|euros?)|€ ?\d[\d.,]{0,40} ?million/i;
const shouting = /\b[A-Z]{4,}(?:[ !,.'-]+[A-Z]{2,}){3,8}/;

const round = (weight: number): number => Math.round(weight * 100) / 100;

/** Unsolicited or fraudulent, phishing included: words, links, borrowed names. */
export function* spamSignals(view: KindView, model: TokenModel): Generator<Signal> {
	const signal = (code: string, weight: number, text: string): Signal => ({ kind: 'spam', code, weight, text });
	const { message } = view;
	const text = `${message.subject}\n${view.body}`;
	// A long text has many words: what one mail of 3,000 characters says weighs half in one of 12,000.
	const density = Math.min(1, Math.sqrt(3000 / Math.max(1, view.body.length)));
	const odds = unsolicitedLogOdds(withoutAddresses(text), model);
	const weight = Math.max(-1, Math.min(3.5, 0.6 * (odds + 1)));
	yield signal('tokens', round(weight), 'Its words, compared with known unsolicited and solicited mail.');
	const scam = view.distinct(scamWords);
	if (scam > 1)
		yield signal(
			'words',
			round(Math.min(0.35 * (scam - 1), 3) * density),
			'The text uses words of advertising or fraud.',
		);
	const strong = view.distinct(strongScam);
	if (strong > 0)
		yield signal(
			'fraud-words',
			round(Math.min(1.8 * strong, 4.5) * density),
			'The text uses phrases of fraud or peddling.',
		);
	const phish = view.distinct(phishWords);
	const links = (message.html?.linkHosts.length ?? 0) > 0 || /https?:/.test(view.body);
	if (phish > 0)
		yield signal(
			'phishing-words',
			Math.min((links ? 2.2 : 0.9) * phish, 4),
			'Asks for credentials or data under a pretext.',
		);
	const lures = view.distinct(lureWords);
	if (lures > 1)
		yield signal(
			'lures',
			round(Math.min(0.8 * (lures - 1), 3) * density),
			'The text lures with prizes, gains or wares.',
		);
	const hurry = view.distinct(pressure);
	if (hurry > 0 && links)
		yield signal('pressure', round(Math.min(0.8 + 0.4 * hurry, 2) * density), 'Presses to follow a link.');
	const hosts = view.linkHosts;
	const own = getDomain(view.senderDomain) ?? view.senderDomain;
	const strange = hosts.filter((host) => (getDomain(host) ?? host) !== own);
	if (strange.length > 0 && strange.length === hosts.length && credentialAsk.test(text.slice(0, 4000)))
		yield signal(
			'foreign-links',
			1.2,
			'Every link leads away from the sender’s domain while it asks about an account.',
		);
	// A newsletter links to its own pages; so does a fraud that has a domain of its own, in few words.
	if (hosts.length > 0 && strange.length === 0 && view.body.length > 1500 && phish === 0)
		yield signal('own-links', -1.5, 'Every link leads to the sender’s own domain.');
	if (hosts.some((host) => cheapHost.test(host)))
		yield signal('link-host', 1.2, 'Links to a host of a kind that is often misused.');
	if (cheapHost.test(view.senderDomain) && !view.senderDomain.endsWith('.ml'))
		yield signal('sender-host', 1, 'The sender’s domain is of a kind that is often misused.');
	const personal = message.inReplyTo.length > 0 || view.quotes;
	if (strange.length > 0 && strange.length === hosts.length && message.html !== null && !personal)
		yield signal('all-links-foreign', 1.3, 'HTML of which every link leads away from the sender’s domain.');
	if (message.html !== null && hosts.length > 0 && view.body.trim().length < 160 && message.html.remoteImages > 0)
		yield signal('picture-mail', 1.2, 'A picture with a link and hardly any text.');
	if (view.envelope.from === '' && message.reportType === null && hosts.length > 0)
		yield signal('null-return-path', 2, 'An empty envelope sender on a mail with links that reports nothing.');
	const brand = borrowedBrand(view);
	// A service that writes under its own name is no pretext; one under another's is.
	if (brand !== null)
		yield {
			kind: 'reflection',
			code: 'borrowed-name',
			weight: -2.5,
			text: `Uses the name ${brand} and comes from elsewhere.`,
		};
	if (brand !== null)
		yield { ...signal('brand', 4, `Uses the name ${brand} and comes from elsewhere.`), deceives: true };
	if (view.freeMail && scam > 0 && money.test(text))
		yield signal('money', round(2 * density), 'Speaks of large sums from a free address.');
	else if (money.test(text) && scam >= 3) yield signal('money', round(0.8 * density), 'Speaks of large sums.');
	const reply = message.replyTo[0]?.address.toLowerCase() ?? '';
	if (reply !== '' && freeMailDomain.test(reply.slice(reply.lastIndexOf('@') + 1)) && !view.freeMail)
		yield signal('reply-to', 1.5, 'Replies go to a free address elsewhere.');
	if (message.html?.hasForm || message.html?.hasScript) yield signal('form', 0.8, 'Its HTML holds a form or a script.');
	if (isInCapitals(view.body.slice(0, 3000))) yield signal('capitals', 1.5, 'Written in capitals throughout.');
	if (shouting.test(text.slice(0, 3000)) || /[!]{3,}|\${2,}/.test(text.slice(0, 3000)))
		yield signal('shouting', 0.7, 'Shouts.');
	yield* authenticationSignals(view);
	if (
		message.attachments.some((attachment) =>
			/\.(?:html?|shtml|iso|img|exe|scr|js|vbs|lnk|jar|bat|cmd|hta|one)$/i.test(attachment.fileName),
		)
	)
		yield signal('attachment', 1.5, 'Carries a file of a kind that fraud uses.');
	if (view.envelope.from !== '' && own !== '' && !view.envelope.from.toLowerCase().endsWith(own) && view.freeMail)
		yield signal('forged-free-mail', 1, 'A free address was used by another system.');
	if (view.threaded && message.inReplyTo.length > 0 && message.references.length > 0)
		yield signal('thread', -1, 'Belongs to a conversation.');
}

function isInCapitals(text: string): boolean {
	const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
	return capitals > 140 && capitals > 0.7 * Math.max(200, text.match(/\p{L}/gu)?.length ?? 0);
}

const brandPatterns = Object.entries(brands).map(([brand, domains]) => ({
	brand,
	domains,
	pattern: new RegExp(`(?<![\\p{L}\\d])${brand}(?![\\p{L}\\d])`, 'u'),
}));

function borrowedBrand(view: KindView): string | null {
	const shown = `${view.message.from[0]?.name ?? ''} ${view.message.subject}`.toLowerCase();
	const name = (view.message.from[0]?.name ?? '').toLowerCase();
	for (const { brand, pattern, domains } of brandPatterns) {
		if (!pattern.test(shown)) continue;
		if (domains.some((domain) => view.senderDomain === domain || view.senderDomain.endsWith(`.${domain}`))) continue;
		if (
			name.includes(brand) ||
			(view.linkHosts.length > 0 &&
				credentialWords.test(view.message.subject) &&
				view.body.toLowerCase().includes(brand))
		)
			return brand;
	}
	return null;
}
const credentialWords =
	/account|payment|invoice|suspend|locked|verify|order|package|parcel|delivery|confirm|update|security|alert|compte|colis|rekening|pakket|konto|cuenta/i;
