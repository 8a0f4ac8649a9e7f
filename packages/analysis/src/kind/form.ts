import type { KindView } from './signal.ts';

const serviceLocal =
	/^(?:no-?reply|do-?not-?reply|notif|alert|service|support|info|mailer|postmaster|daemon|news|contact|sales|billing|invoice|facturation|factur|secretariat|admin|team|help)/;

/**
 * How a message is made, whatever it says. Its length and its links are left out: by them the messages written for
 * Straymail differ from an ordinary mailbox.
 */
export function formOf(view: KindView): Map<string, number> {
	const { message } = view;
	const form: Record<string, boolean> = {
		attachment: message.attachments.length > 0,
		html: message.html !== null,
		conversation: view.threaded,
		'list-unsubscribe': view.hasHeader('list-unsubscribe'),
		'auto-submitted': view.hasHeader('auto-submitted'),
		'reply-to-elsewhere': message.replyTo.some(
			({ address }) => address !== '' && address.toLowerCase() !== view.sender,
		),
		'service-sender': serviceLocal.test(view.senderLocal),
		'digits-in-domain': /\d/.test(view.senderDomain),
		'hyphen-in-domain': view.senderDomain.includes('-'),
	};
	return new Map(Object.entries(form).flatMap(([name, holds]) => (holds ? [[`form:${name}`, 1] as const] : [])));
}

/** The same in words, for explanations. */
export const formInWords: Readonly<Record<string, string>> = {
	attachment: 'an attachment',
	html: 'HTML',
	conversation: 'part of a conversation',
	'list-unsubscribe': 'offers to leave a list',
	'auto-submitted': 'says that a machine sent it',
	'reply-to-elsewhere': 'replies go elsewhere',
	'service-sender': 'a sender named for a service',
	'digits-in-domain': 'digits in the sender’s domain',
	'hyphen-in-domain': 'a hyphen in the sender’s domain',
};
