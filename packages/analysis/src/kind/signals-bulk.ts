import { bulkWords } from './cues.ts';
import type { KindView, Signal } from './signal.ts';

const bulkSender =
	/^(?:news|newsletter|newsletters|nieuwsbrief|lettre|infolettre|info-?lettre|marketing|updates?|digest|promo(?:tions?)?|offers?|announce(?:ments?)?|events?|briefing|alerts|press|presse|pers|communications?|mailing|boletin|rundbrief|campaigns?|hello|deals)(?:[.+_-].*)?$/;
const bulkSubject =
	/\b(?:newsletter|digest|bulletin|briefing|weekly|daily|monthly|update|edition|issue|lettre d'information|infolettre|nieuwsbrief|nieuwsflits|rundbrief|boletín)\b/i;
const bulkEnvelope = /^(?:bounces?|b|return|news|mailing|msprvs\d|bounce-mc)[-+_=.]\S*$/;

/** Newsletters and announcements sent to many (RFC 2369, RFC 2919, RFC 8058). */
export function* bulkSignals(view: KindView): Generator<Signal> {
	const signal = (code: string, weight: number, text: string): Signal => ({ kind: 'bulk', code, weight, text });
	if (view.hasHeader('list-id')) yield signal('list-id', 3, 'Names a mailing list.');
	if (view.hasHeader('list-unsubscribe'))
		yield signal('list-unsubscribe', 2.5, 'Offers to leave the list in its header.');
	if (view.hasHeader('list-unsubscribe-post')) yield signal('one-click', 0.5, 'Offers to leave the list by one click.');
	if (/^(?:bulk|list|junk)/i.test(view.header('precedence')))
		yield signal('precedence', 2.5, 'Precedence says bulk or list.');
	if (
		view.hasHeader('feedback-id') ||
		view.hasHeader('x-campaign') ||
		view.hasHeader('x-campaignid') ||
		view.hasHeader('x-mailchimp-id') ||
		view.hasHeader('x-mc-user')
	)
		yield signal('campaign', 1.5, 'A mailing service counts it as a campaign.');
	if (bulkSender.test(view.senderLocal)) yield signal('sender', 2, 'The sender is a newsletter address.');
	const local = view.envelope.from.slice(0, Math.max(0, view.envelope.from.lastIndexOf('@')));
	if (bulkEnvelope.test(local) && view.hasHeader('list-unsubscribe'))
		yield signal('envelope', 0.5, 'The envelope sender collects bounces.');
	if (bulkSubject.test(view.message.subject) && view.body.length > 1500)
		yield signal('subject', 1.5, 'The subject is that of an issue or a briefing.');
	const { html } = view.message;
	if (html !== null && html.remoteImages > 0 && html.linkHosts.length > 1 && view.body.length > 600)
		yield signal('laid-out', 1, 'Laid out with remote pictures and many links.');
	const words = view.distinct(bulkWords);
	if (words > 0) yield signal('words', Math.min(0.8 * words, 4), 'The text speaks as newsletters do.');
}
