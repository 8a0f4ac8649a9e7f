import { getDomain } from 'tldts';
import type { KindView, Signal } from './signal.ts';

const client =
	/outlook|thunderbird|apple mail|iphone mail|ipad mail|mutt|lotus notes|roundcube|zimbra|k-?9 mail|samsung|evolution|gmail|airmail|groupwise|android|kmail|webmail|horde/i;
const greeting =
	/^\s{0,6}(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|sir|ma'?am|gentlemen|all|team|bonjour|bonsoir|ch[eè]re?s?|madame|monsieur|mon |ma |salut|beste|geachte|hallo|hoi|dag|goede(?:morgen|middag|navond)|goeden?dag|sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen)|hola|estimad[oa]s?|buenos días|querid[oa]|maj(?:or)?|col(?:onel)?|lt|capt(?:ain)?|sgt|sergeant|gunny|chief|doc|commander|general|colleagues)\b[^\n]{0,50}|[\p{Lu}][\p{L}'-]{1,20}(?: [\p{Lu}][\p{L}'.-]{0,20}){0,2}(?:, ?all)?(?=[,:]))[,:!]?\s*$/imu;
const genericGreeting =
	/^\s{0,6}(?:dear (?:sir|madam|sir\/madam|customer|user|member|friend|valued|beneficiary|client|email|account|winner|e-?mail|subscriber|recipient)|dear \S+@\S+|cher client|chère cliente|geachte klant|beste klant|sehr geehrter kunde|estimado cliente)/im;

/** A person, or a firm on a person's behalf, wrote it. */
export function* genuineSignals(view: KindView): Generator<Signal> {
	const signal = (code: string, weight: number, text: string): Signal => ({ kind: 'genuine', code, weight, text });
	const { message } = view;
	const body = message.parts.find((part) => part.part === 'body');
	const { threaded, quotes } = view;
	// Fraud forges the fields of a thread, hardly ever its text.
	if (threaded) yield signal('thread', quotes || message.html === null ? 2 : 0.6, 'Belongs to a conversation.');
	else if (quotes) yield signal('quotation', 1, 'Quotes an earlier message.');
	if (message.html !== null && !quotes && message.html.remoteImages > 0 && message.html.linkHosts.length > 0)
		yield signal('laid-out', -1.5, 'Laid out with remote pictures and links.');
	if (client.test(`${view.header('x-mailer')} ${view.header('user-agent')}`))
		yield signal('mail-program', 1.2, 'Written in a mail program.');
	const head = view.body.slice(0, 400);
	if (genericGreeting.test(head)) yield signal('impersonal-greeting', -1, 'Greets nobody by name.');
	else if (greeting.test(head)) yield signal('greeting', 1, 'Greets the recipient as people do.');
	if (body?.segments.some((segment) => segment.kind === 'signature'))
		yield signal('signature', 0.8, 'Ends with a signature.');
	if (writesToColleagues(view)) yield signal('colleagues', 1.5, 'Another recipient is at the sender’s own domain.');
	if (message.cc.length > 0) yield signal('copies', 0.5, 'Names others in copy.');
	if (
		message.attachments.some(
			(attachment) =>
				!attachment.inline && /\.(?:docx?|xlsx?|pptx?|pdf|od[tsp]|csv|zip|jpe?g|png)$/i.test(attachment.fileName),
		)
	)
		yield signal('attachment', 0.8, 'Carries a document.');
	if (message.html === null && view.body.length > 40) yield signal('plain-text', 0.4, 'Plain text.');
}

const writesToColleagues = ({ message, sender, senderDomain, freeMail }: KindView): boolean => {
	const own = getDomain(senderDomain) ?? senderDomain;
	if (own === '' || freeMail) return false;
	return [...message.to, ...message.cc].some(({ address }) => {
		const other = address.toLowerCase();
		const domain = other.slice(other.lastIndexOf('@') + 1);
		return other !== sender && (getDomain(domain) ?? domain) === own;
	});
};
