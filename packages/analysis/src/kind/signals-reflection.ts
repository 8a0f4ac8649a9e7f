import { reflectionWords } from './cues.ts';
import type { KindView, Signal } from './signal.ts';

const machineSender =
	/^(?:no-?_?\.?reply|do-?not-?reply|donotreply|ne-?pas-?repondre|niet-?beantwoorden|noreponse|geen-?antwoord|nicht-?antworten|no-?responder|notifications?|notify|account(?:s|-security)?|security|service|support-?noreply|auto-?confirm|confirm(?:ation)?s?|orders?|bookings?|reservations?|receipts?|billing|verify|verification|welcome|registration|signup|mailer|system|automated|robot|shipment-tracking|tracking|alerts?|shop|webshop|klantenservice|password|login|invite|invitations?|bestellingen?|bestelling|reserveringen|reservatie|commandes?|reservation|inscriptions?|abonnements?|facturation|adhesions?|careers|jobs|recrutement|vacatures|tickets?|billetterie|leden|membership|donations?|dons)(?:[.+_-].*)?$/;
const noReply = /no-?_?\.?reply|do-?not-?reply|donotreply|ne-?pas-?repondre|niet-?beantwoorden|nicht-?antworten/;
const machineEnvelope = /^(?:bounces?|b|return|www-data|apache|nobody|noreply|no-reply)[-+_=.@]/;
const subject =
	/\b(?:reset|verify|confirm|confirmed|activate|activation|welcome|receipt|order|your account|password|sign-?in|one-time|code|reservation|booking|booked|registered|registration|your stay|your application|your request|your appointment|your donation|r[ée]initialis\w*|commande|confirmation|confirmée?|inscription|adhésion|réservation|séjour|bienvenue|mot de passe|reçu|bestelling|wachtwoord|bevestig\w*|welkom|reserver\w*|reservatie|boeking|aanmeld\w*|inschrijving|lidmaatschap|kasticket|kassabon|bestellung|buchung|anmeldung|passwort|konto|pedido|reserva|cuenta|appointment|afspraak|rendez-vous|shipped|delivered|ticket|statement)\b/i;
const oneTime =
	/https?:\/\/\S{1,300}(?:reset|verify|confirm|activat|token|jeton|recover|r[ée]initialis|bevestig|wachtwoord)\S{0,200}/i;

/** A machine answers someone who mistyped their own address: sign-ups, resets, receipts. */
export function* reflectionSignals(view: KindView): Generator<Signal> {
	const signal = (code: string, weight: number, text: string): Signal => ({ kind: 'reflection', code, weight, text });
	const { message, envelope } = view;
	if (noReply.test(view.senderLocal)) yield signal('no-reply', 2.5, 'The sender takes no replies.');
	else if (machineSender.test(view.senderLocal))
		yield signal('machine-sender', 1.2, 'The sender is an address of a service.');
	const auto = view.header('auto-submitted').toLowerCase();
	if (auto.startsWith('auto-generated'))
		yield signal('auto-generated', 2.5, 'Auto-Submitted says that a machine made it.');
	if (machineEnvelope.test(`${envelope.from}@`))
		yield signal('envelope', 1, 'The envelope sender collects bounces for a machine.');
	if (view.header('x-auto-response-suppress') !== '' && auto === '')
		yield signal('suppress', 0.8, 'Asks that no automatic reply is sent.');
	if (subject.test(message.subject))
		yield signal('subject', 1.2, 'The subject is that of a confirmation, receipt or reset.');
	const words = view.distinct(reflectionWords);
	if (words > 0)
		yield signal(
			'words',
			Math.min(0.9 * words, 4),
			'The text confirms something that the recipient is said to have done.',
		);
	if (oneTime.test(view.body.slice(0, 20_000)))
		yield signal('one-time-link', 1.5, 'Carries a link to confirm, activate or reset.');
	if (message.inReplyTo.length > 0 || message.references.length > 1)
		yield signal('thread', -1.5, 'Belongs to a conversation.');
	if (view.hasHeader('list-id') && words < 3) yield signal('list', -1, 'Comes from a mailing list.');
}
