import type { KindView, Signal } from './signal.ts';

const relay =
	/\b(?:open ?relay|relay ?(?:test|check|probe)|relaytest|smtp ?(?:test|probe|check|scan)|testing smtp|mail ?server ?test|zgrab|masscan|nmap|nessus|shodan|censys|openvas|qualys|mxtoolbox|smtp-user-enum|nuclei|(?:port|smtp|mail|network|vulnerability) scanner|security scan|interactsh|oast|vrfy|survey of (?:mail|smtp) servers|automated survey|internet[- ]wide|internet measurement|starttls survey|ehlo\/starttls|(?:smtp|mail|mx|starttls|tls) probe|probe \w{1,12}-?\d{2,}|smtp survey|research scan)\b/i;
const testSubject =
	/^(?:test(?:ing|e|mail|bericht)?[\s\d!.:-]*|(?:this is a )?test(?: message| mail| e-?mail)?[\s\d!.:-]*|hello[\s\d!.]*|hi[\s\d!.]*|[a-f0-9]{8,40}|[a-z0-9]{10,40}|\d{1,12}|(?:\d{1,3}\.){3}\d{1,3}.{0,40})$/i;
const probeLocal =
	/^(?:test(?:er|ing|user)?\d*|probe|scan(?:ner)?|relay(?:test)?|spamtest|smtp|nobody|root|[a-f0-9]{12,}|antispam.*|check|zmap)$/;

/** Scanners and relay tests: almost no text, and what there is speaks of the test. */
export function* probeSignals(view: KindView): Generator<Signal> {
	const signal = (code: string, weight: number, text: string): Signal => ({ kind: 'probe', code, weight, text });
	const { message } = view;
	const text = view.body.trim();
	const letters = text.replace(/\s+/g, ' ').length;
	const hasMore = message.attachments.length > 0 || message.notRead.length > 0;
	if (hasMore) return;
	if (relay.test(message.subject) || relay.test(text.slice(0, 1000)))
		yield signal('relay-words', letters < 600 ? 4 : 1, 'Speaks of a relay or server test.');
	if (testSubject.test(message.subject.trim()) && letters < 120)
		yield signal('test-subject', 2.5, 'The subject is a test and there is almost no text.');
	if (/(?:^|[^\d.])(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?(?:[^\d.]|$)/.test(message.subject) && letters < 200)
		yield signal('address-subject', 2.5, 'The subject names a network address.');
	if (letters > 0 && letters < 64 && !/\s/.test(text)) yield signal('one-token', 1.5, 'The text is a single token.');
	if (letters < 12) yield signal('empty', 1.8, 'There is almost no text.');
	if (letters < 200 && /^(?:[\w\s.-]{0,20}\btest\b[\w\s.!-]{0,40}|[A-Za-z0-9+/=]{8,64})$/i.test(text))
		yield signal('test-body', 2.5, 'The text is a test string.');
	if (probeLocal.test(view.senderLocal)) yield signal('sender', 1.5, 'The sender is a test address.');
	if (view.senderDomain === '' || /^(?:localhost|\[?\d{1,3}(?:\.\d{1,3}){3}\]?)$/.test(view.senderDomain))
		yield signal('sender-host', 1, 'The sender has no domain.');
	if (letters < 120 && message.messageId === null) yield signal('no-message-id', 1, 'Short and without a Message-ID.');
}
