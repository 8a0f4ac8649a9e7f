import type { KindView, Signal } from './signal.ts';

const relay =
	/\b(?:open ?relay|relay ?(?:test|check|probe)|relaytest|authless|unauthenticated relay|smtp ?(?:test|probe|check|scan)|testing smtp|mail ?server ?test|zgrab|masscan|nmap|nessus|shodan|censys|openvas|qualys|mxtoolbox|smtp-user-enum|nuclei|(?:port|smtp|mail|network|vulnerability) scanner|security scan|interactsh|oast|vrfy|survey of (?:mail|smtp) servers|automated survey|internet[- ]wide|internet measurement|starttls survey|ehlo\/starttls|(?:smtp|mail|mx|starttls|tls) probe|probe \w{1,12}-?\d{2,}|smtp survey|research scan)\b/i;
const measured =
	/\bcatch-?all\b|\b(?:mail|delivery|deliverability|bounce|mx) (?:measurement|study|census|check|monitoring)\b|\b(?:measurement|study|census|survey) of\b.{0,60}\b(?:domains|servers|mailboxes|mail)\b|\bwhich (?:domains|servers|hosts) (?:accept|answer|relay)\b|\b(?:address|mailbox|recipient|list) (?:verification|validation|hygiene)\b|\b(?:automated|automatic|synthetic) (?:test|probe|check)\b|\b(?:test|essai|contrôle) (?:de |du )?(?:relais|relayage|livraison|remise|messagerie)\b|\bmessage (?:de test|d'essai|automatique de (?:test|contrôle))\b|\b(?:relais ouvert|sonde (?:smtp|de messagerie))\b|\b(?:geautomatiseerd|automatisch)e? (?:test|controle|meting)\w*|\btestbericht\b.{0,80}\b(?:bezorging|aflevering|server|controle)\b|\bcontrole van de (?:bezorging|aflevering|mailserver)\b|\bmeting van\b.{0,40}\bmail\w*|\b(?:automatische|test)\s?-?(?:testnachricht|testmail|zustellprüfung|messung)\b|\bprüfung (?:der|des) (?:zustellung|mailserver\w*|relays?)\b|\bmensaje (?:de prueba|automático de (?:prueba|control))\b|\bprueba (?:de|del) (?:relay|correo|entrega|servidor)\b|\brelay abierto\b|\b(?:mail|smtp) ?server (?:acceptance )?(?:test|check|probe)\b|\btests? (?:whether|if|that) (?:the|this|your) (?:mail )?(?:server|relay|host)\b|\b(?:meet|meten|meet of|controleert|controleren|test|testen) (?:wij |we )?(?:of|welke) (?:deze|uw|de) (?:mail)?server\w*|\b(?:mesure|vérifie|teste|testons|mesurons|vérifions) si (?:ce|votre|le) serveur\b/i;
const testSubject =
	/^(?:test(?:ing|e|mail|bericht)?[\s\d!.:-]*|(?:this is a )?test(?: message| mail| e-?mail)?[\s\d!.:-]*|hello[\s\d!.]*|hi[\s\d!.]*|[a-f0-9]{8,40}|[a-z0-9]{10,40}|\d{1,12}|(?:\d{1,3}\.){3}\d{1,3}.{0,40})$/i;
const probeLocal =
	/^(?:test(?:er|ing|user)?\d*|probe|scan(?:ner)?|relay(?:test)?|spamtest|smtp|nobody|root|[a-f0-9]{12,}|antispam.*|check|zmap)$/;

/** Machines that measure mail are named for what they do. */
const measuringName =
	/(?:^|[.-])(?:test|probe|prober|sonde|scan|scanner|scans|census|proef|vps|survey|measure|measurement|meting|mesure|messung|medicion|monitor|monitoring|supervision|zabbix|nagios|icinga|uptime|verify|verifier|verif|validate|validator|hygiene|catchall|relay|relais|relaytest|mailtest|openrelay|mxcheck|smtpcheck|deliverability)(?:$|[\d.+-])/;
/** Mailboxes that nobody has: asked for to see what a server answers. */
const nobodysMailbox =
	/nexiste?pas|inexistant|does-?not-?exist|doesntexist|nonexist|no-?such|bestaat-?niet|onbestaand|gibtesnicht|noexiste|catch-?all|relay|invalid|undeliverable|%|(?:^|[._+-])(?=[a-z0-9]{8,}(?:$|[._+-]))(?=(?:[a-z]*\d){3})(?=(?:\d*[a-z]){3})[a-z0-9]+(?:$|[._+-])/;
const guesses = 3;

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
	if (measured.test(message.subject) || measured.test(text.slice(0, 1000)))
		yield signal('measurement', letters < 600 ? 3 : 0.5, 'Speaks of a measurement or test of mail.');
	const names = [view.senderLocal, ...view.senderDomain.split('.')];
	if (letters < 600 && names.some((name) => measuringName.test(name)))
		yield signal('measuring-sender', 1.5, 'The sender is named for tests or measurements.');
	const locals = view.envelope.to.map((address) => address.slice(0, address.lastIndexOf('@')).toLowerCase());
	if (letters < 600 && locals.some((local) => nobodysMailbox.test(local)))
		yield signal('nobodys-mailbox', 1.2, 'Asks for a mailbox that nobody has.');
	if (letters < 12 && locals.length >= guesses)
		yield signal('guesses', 2, 'Says nothing, to several guesses at an address.');
	if (testSubject.test(message.subject.trim()) && letters < 120)
		yield signal('test-subject', 2.5, 'The subject is a test and there is almost no text.');
	if (/(?:^|[^\d.])(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?(?:[^\d.]|$)/.test(message.subject) && letters < 200)
		yield signal('address-subject', 2.5, 'The subject names a network address.');
	if (letters > 0 && letters < 64 && !/\s/.test(text))
		yield signal('one-token', letters > 12 && /\d/.test(text) ? 2.5 : 1.5, 'The text is a single token.');
	if (letters < 12) yield signal('empty', 1.8, 'There is almost no text.');
	if (letters < 200 && /^(?:[\w\s.-]{0,20}\btest\b[\w\s.!-]{0,40}|[A-Za-z0-9+/=]{8,64})$/i.test(text))
		yield signal('test-body', 2.5, 'The text is a test string.');
	if (probeLocal.test(view.senderLocal)) yield signal('sender', 1.5, 'The sender is a test address.');
	if (view.senderDomain === '' || /^(?:localhost|\[?\d{1,3}(?:\.\d{1,3}){3}\]?)$/.test(view.senderDomain))
		yield signal('sender-host', 1, 'The sender has no domain.');
	if (letters < 120 && message.messageId === null) yield signal('no-message-id', 1, 'Short and without a Message-ID.');
}
