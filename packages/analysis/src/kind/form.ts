import type { KindView } from './signal.ts';

const serviceLocal =
	/^(?:no-?reply|do-?not-?reply|notif|alert|service|support|info|mailer|postmaster|daemon|news|contact|sales|billing|invoice|facturation|factur|secretariat|admin|team|help)/;

/** How a message is made, whatever it says: each from 0 to about 1. */
export function formOf(view: KindView): Map<string, number> {
	const { message, body } = view;
	const links = view.linkHosts.length;
	const form: Record<string, number | boolean> = {
		length: Math.log1p(body.length) / 8,
		short: body.length < 300,
		long: body.length > 2500,
		links: Math.min(links, 5) / 5,
		'no-link': links === 0,
		attachment: message.attachments.length > 0,
		html: message.html !== null,
		conversation: view.threaded,
		quotes: view.quotes,
		'list-unsubscribe': view.hasHeader('list-unsubscribe'),
		'auto-submitted': view.hasHeader('auto-submitted'),
		'reply-to-elsewhere': message.replyTo.some(
			({ address }) => address !== '' && address.toLowerCase() !== view.sender,
		),
		'service-sender': serviceLocal.test(view.senderLocal),
		'digits-in-domain': /\d/.test(view.senderDomain),
		'hyphen-in-domain': view.senderDomain.includes('-'),
	};
	return new Map(
		Object.entries(form).flatMap(([name, value]) => (value ? [[`form:${name}`, Number(value)] as const] : [])),
	);
}

const formInWords: Readonly<Record<string, string>> = {
	length: 'its length',
	short: 'short',
	long: 'long',
	links: 'links',
	'no-link': 'no link',
	attachment: 'an attachment',
	html: 'HTML',
	conversation: 'part of a conversation',
	quotes: 'quotes an earlier message',
	'list-unsubscribe': 'offers to leave a list',
	'auto-submitted': 'says that a machine sent it',
	'reply-to-elsewhere': 'replies go elsewhere',
	'service-sender': 'a sender named for a service',
	'digits-in-domain': 'digits in the sender’s domain',
	'hyphen-in-domain': 'a hyphen in the sender’s domain',
};

/** A feature of the form, or of what was found, in words. */
export const inWords = (feature: string): string => {
	const name = feature.slice(feature.indexOf(':') + 1);
	return feature.startsWith('form:') ? (formInWords[name] ?? name) : name;
};
