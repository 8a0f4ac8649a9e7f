import { bounceBody, bounceSubject } from './cues.ts';
import type { KindView, Signal } from './signal.ts';

const daemon =
	/^(?:mailer-?daemon|postmaster|mail-?daemon|maildelivery|mdaemon|bounce[sd]?|double-bounce|delivery|no-?reply-?bounce|microsoftexchange[\w]*|mailerdaemon|mail\.?delivery[\w.]*|auto-?reply|vacation)$/;
const daemonName = /mail delivery (?:sub)?system|mail delivery|postmaster|mailer.?daemon|system administrator/i;

/** Delivery reports, out-of-office replies and backscatter (RFC 3464, RFC 3834, RFC 5965, RFC 8098). */
export function* bounceSignals(view: KindView): Generator<Signal> {
	const { message, envelope } = view;
	const signal = (code: string, weight: number, text: string): Signal => ({ kind: 'bounce', code, weight, text });
	const auto = view.header('auto-submitted').toLowerCase();
	const contentType = view.header('content-type').toLowerCase();
	if (message.reportType !== null)
		yield signal(`report-${message.reportType}`, 7, `Carries a ${message.reportType} report.`);
	else if (/^multipart\/report/.test(contentType)) yield signal('multipart-report', 5, 'Its type is multipart/report.');
	if (envelope.from === '')
		yield signal('null-return-path', 2.5, 'The envelope sender is empty, as in reports and automatic replies.');
	if (auto.startsWith('auto-replied'))
		yield signal('auto-replied', 5, 'Auto-Submitted says that it is an automatic reply.');
	if (auto.startsWith('auto-generated') && envelope.from === '')
		yield signal('auto-generated', 1, 'Auto-Submitted says that a machine made it.');
	if (daemon.test(view.senderLocal) || daemonName.test(message.from[0]?.name ?? ''))
		yield signal('daemon-sender', 4, 'The sender is a mail system.');
	if (bounceSubject.test(message.subject.trim()))
		yield signal('subject', 4, 'The subject is that of a report or an automatic reply.');
	if (view.hasHeader('x-failed-recipients')) yield signal('failed-recipients', 4, 'Names recipients that failed.');
	if (view.hasHeader('x-autoreply') || view.hasHeader('x-autorespond') || view.hasHeader('x-vacation'))
		yield signal('autoreply-header', 4, 'A header field says that it is an automatic reply.');
	if (/auto_?reply/i.test(view.header('precedence')))
		yield signal('precedence', 1.5, 'Precedence says that it is an automatic reply.');
	const phrases = view.distinct(bounceBody);
	if (phrases > 0) yield signal('body', Math.min(1.2 + phrases, 4), 'The text speaks of failed delivery or absence.');
}
