import { bsn, iban } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { calendarFile, csvFile, docxFile, htmlOnly, pdfFile, pictureFile, xlsxFile } from './file-parts.ts';

export const german: Sample[] = [
	{
		date: '2026-11-03T06:48:23Z',
		kind: 'genuine',
		level: 'high',
		categories: ['operations', 'marked'],
		language: 'de',
		markings: ['VS - NUR FÜR DEN DIENSTGEBRAUCH'],
		from: 'Leitungsstab Übung HERBSTNEBEL <leitung@uebung-herbstnebel.example>',
		to: ['s3.panzerlehr@bundeswehr.ml'],
		intended: { 's3.panzerlehr@bundeswehr.ml': 's3.panzerlehr@bundeswehr.org' },
		subject: 'HERBSTNEBEL: Einsatzbereitschaft Stand 2.11.',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Herr Major,

anbei der Stand. Die Zahlen der 3. Kompanie sind geschönt, wenn Sie mich fragen.

Mit kameradschaftlichem Gruß
Leitungsstab
`,
		attachments: [
			docxFile(
				'Lage_0211.docx',
				`[[marking:VS - NUR FÜR DEN DIENSTGEBRAUCH]]
Übung HERBSTNEBEL - materielle Einsatzbereitschaft
1. Kompanie: 9 von 14 Fahrzeugen einsatzbereit
2. Kompanie: 11 von 14, zwei Getriebe fehlen
3. Kompanie: 13 von 14
Brückenleger: ausgefallen bis Freitag
`,
			),
		],
	},
	{
		date: '2026-11-05T15:27:49Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['facility', 'marked'],
		language: 'de',
		markings: ['VS-VERTRAULICH'],
		from: 'Dipl.-Ing. Ute Brinkmann <u.brinkmann@brinkmann-tragwerk.example>',
		to: ['infrastruktur.nord@bundeswehr.ml'],
		cc: ['OTL Jansen <t.jansen@bundeswehr.org>'],
		intended: { 'infrastruktur.nord@bundeswehr.ml': 'infrastruktur.nord@bundeswehr.org' },
		subject: 'Statik Bunkerdecke, Prüfbericht Entwurf',
		text: `Sehr geehrter Herr Jansen,

der Entwurf ist beigefügt. Bitte beachten Sie Abschnitt 2, ich habe schlecht geschlafen deswegen.

U. Brinkmann
`,
		attachments: [
			pdfFile(
				'Prüfbericht.pdf',
				`[[marking:VS-VERTRAULICH]] - amtlich geheimgehalten (erfundenes Muster)

Bauwerk 7 "Dachsbau", Decke über Ebene -1
1. Bewehrung entspricht dem Plan von 1987.
2. Über dem Notausstieg nur 0,60 m statt 1,40 m Beton.
3. Die Tür zur Nachrichtenzentrale schließt nicht druckdicht.
`,
			),
		],
	},
	{
		date: '2026-11-06T13:13:31Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'de',
		from: 'Timo Wendt <wendt@wendt-kassensysteme.example>',
		to: ['kantine.munster@bundeswehr.ml'],
		intended: { 'kantine.munster@bundeswehr.ml': 'kantine.munster@bundeswehr.org' },
		subject: 'AW: Kasse spinnt schon wieder',
		encoding: '8bit',
		charset: 'utf-8',
		text: `Moin Frau Petersen,

bitte einmal neu anmelden, dann läuft's:

https://kasse7.wendt-kassensysteme.example
Benutzer   munster-kantine
Passwort   [[password:Erbsensuppe_4Euro20]]

Grüße von der Küste
Timo Wendt

Am 06.11.2026 um 13:40 schrieb Petersen, Heike:
> Die Kasse sagt Passwort abgelaufen und die Schlange steht bis zur Tür!!
`,
	},
	{
		date: '2026-11-09T10:39:02Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'de',
		from: 'Praxis Dr. Henriette Osterkamp <praxis@hno-osterkamp.example>',
		to: ['sanzentrum.kiel@bundeswehr.ml'],
		intended: { 'sanzentrum.kiel@bundeswehr.ml': 'sanzentrum.kiel@bundeswehr.org' },
		subject: 'Befund HptBtsm Lars Overbeck',
		...htmlOnly(
			`<html><body style="font-family:Verdana;font-size:10pt"><p>Sehr geehrte Kollegin,</p>
<p>Lars Overbeck, geb. [[date-of-birth:14.02.1981]], stellte sich gestern vor.</p>
<p>Diagnose: [[diagnosis:Akustikusneurinom links]]. Eine Verwendung an Bord halte ich vorerst f&uuml;r ausgeschlossen.</p>
<p>Mit freundlichen kollegialen Gr&uuml;&szlig;en<br>Dr. H. Osterkamp</p></body></html>
`,
			'iso-8859-1',
		),
	},
	{
		date: '2026-11-11T16:55:14Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal', 'personnel'],
		language: 'de',
		from: 'Personalbüro Werftlotsen <personal@werftlotsen.example>',
		to: ['torwache@bundeswehr.ml'],
		intended: { 'torwache@bundeswehr.ml': 'torwache@bundeswehr.org' },
		subject: 'Anmeldung Fremdfirma KW 47, Personalliste',
		text: `Guten Tag,

unsere drei Leute für Montag, Liste anbei. Einer ist Brite, der hat keinen Perso, nur den Pass und seine NI-Nummer.

Gruß, Silke Ahrens
`,
		attachments: [
			xlsxFile(
				'Anmeldung_KW47.xlsx',
				`Name | geb. | Ausweis / Pass-Nr. | Sonstiges
Kowalski, Jan | [[date-of-birth:03.08.1977]] | [[passport-number:C4XK71TG2]] | Schweißer
Thiele, Marco | [[date-of-birth:27.01.1990]] | [[passport-number:C7PL09RN5]] | Schlosser
Whitfield, Gary | [[date-of-birth:19.06.1968]] | [[passport-number:533804417]] | NINO [[uk-nino:PK 41 70 26 B]]
`,
			),
		],
	},
	{
		date: '2026-11-13T08:21:37Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'de',
		from: 'Reisestelle Kranich & Co <reisestelle@kranich-reisen.example>',
		to: ['c.voss@auswaertiges-amt.ml'],
		intended: { 'c.voss@auswaertiges-amt.ml': 'c.voss@auswaertiges-amt.de' },
		subject: 'Umbuchung Tallinn',
		text: `Liebe Frau Voß,

umgebucht auf die Maschine am Nachmittag, Buchungscode [[booking-reference:5TQ8WN]], Hotel unverändert. Termin für den Kalender hängt dran.

Herzlich, Ihre Reisestelle
`,
		attachments: [
			calendarFile('Flug.ics', [
				'PRODID:-//Kranich//DE',
				'BEGIN:VEVENT',
				'UID:5tq8wn@kranich-reisen.example',
				'DTSTAMP:20261113T082100Z',
				'DTSTART:20261201T134000Z',
				'DTEND:20261201T153000Z',
				'SUMMARY:Flug [[flight:LH 884]] FRA-TLL',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-17T11:29:26Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'de',
		from: 'Heimatverein Wesselburg <schriftfuehrer@heimatverein-wesselburg.example>',
		to: ['presse@bundeswehr.ml'],
		intended: { 'presse@bundeswehr.ml': 'presse@bundeswehr.org' },
		subject: 'Vortrag "Geheim! Akten aus dem Kalten Krieg"',
		text: `Sehr geehrter Herr Hauptmann Dressler,

der Vortrag bleibt am 10. Dezember, 19 Uhr. Auf dem Plakat steht groß GEHEIM, das ist natürlich nur Werbung: die Akten sind seit 2004 offen. Eintrittskarten-Nr. ${bsn('40827154')} bis ${bsn('40827161')} sind für Sie zurückgelegt.

Bitte geben Sie Ihr Passwort für die Bildergalerie nicht weiter, es steht in der Einladung, die per Post kommt.

E. Lorenzen, Schriftführer

Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Unbefugte Weitergabe ist nicht gestattet.
`,
		attachments: [
			pictureFile('Plakat.png', 'GEHEIM\n\nAKTEN AUS DEM KALTEN KRIEG\n10. DEZEMBER - 19.00 - EINTRITT FREI\n'),
		],
	},
	{
		date: '2026-11-02T20:05:08Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'de',
		from: 'Flohmarkt24 <noreply@flohmarkt24.example>',
		to: ['jens.ruhland@bundeswehr.ml'],
		intended: { 'jens.ruhland@bundeswehr.ml': 'jens.ruhland@bundeswehr.org' },
		subject: 'Passwort zurücksetzen',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Hallo Jens,

hier geht es zum neuen Passwort (24 Stunden gültig):
[[reset-link:https://flohmarkt24.example/konto/neu/8c1f40be7a9d2e53]]

Du warst das nicht? Dann ignoriere diese Nachricht.
`,
	},
	{
		date: '2026-11-10T04:50:45Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'de',
		from: 'Pfadfinder & Wandern <angebote@wanderlust-shop.example>',
		to: ['info.karriere@bundeswehr.ml'],
		intended: { 'info.karriere@bundeswehr.ml': 'info.karriere@bundeswehr.org' },
		subject: '-30 % auf Stiefel | Geheimtipp Rothaarsteig',
		headers: [
			['List-Unsubscribe', '<https://wanderlust-shop.example/abmelden>'],
			['Precedence', 'bulk'],
		],
		html: 'alternative',
		text: `Nur bis Sonntag: 30 % auf alle Stiefel mit dem Code HERBST30.

Unser Geheimtipp: der Rothaarsteig im Nebel. GPX-Datei im Shop.

Abmelden
`,
	},
	{
		date: '2026-11-04T02:36:52Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'de',
		from: 'Kundenservice Sparbank <service@sparbank-aktualisierung.example>',
		to: ['einkauf@bundeswehr.ml'],
		subject: 'Ihr Zugang wird am 06.11. eingeschränkt',
		headers: [['Reply-To', 'service@sparbank-aktualisierung.example']],
		text: `Sehr geehrter Kunde,

aufgrund der neuen Zahlungsrichtlinie müssen Sie Ihr pushTAN-Verfahren bis zum 06.11. bestätigen. Andernfalls wird Ihr Konto eingeschränkt und es fallen 19,90 EUR an.

https://sparbank-aktualisierung.example/bestaetigen

Ihr Kundenservice
`,
	},
	{
		date: '2026-11-16T07:31:59Z',
		kind: 'spam',
		level: 'moderate',
		categories: ['contract', 'financial'],
		language: 'de',
		from: 'Deutsches Firmenverzeichnis <rechnung@firmenverzeichnis-zentral.example>',
		to: ['verwaltung@auswaertiges-amt.ml'],
		subject: 'Rechnung Nr. 2026-77140 – letzte Erinnerung',
		encoding: 'base64',
		charset: 'utf-8',
		text: `Guten Tag,

für Ihren Eintrag sind 589,00 € offen. Zahlen Sie bis 20.11., sonst übergeben wir an das Inkasso.
`,
		attachments: [
			csvFile(
				'Rechnung_2026-77140.csv',
				`Position;Betrag\nPremium-Eintrag 12 Monate;589,00 EUR\nIBAN;[[iban:${iban('DE', '999000000417728390')}]]\n`,
			),
		],
	},
	{
		date: '2026-11-12T14:02:11Z',
		kind: 'bounce',
		level: 'moderate',
		categories: ['personal'],
		language: 'de',
		from: 'Ahrens, Silke <silke.ahrens@werftlotsen.example>',
		envelopeFrom: '',
		to: ['torwache@bundeswehr.ml'],
		subject: 'Automatische Antwort: Anmeldung Fremdfirma KW 47',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Auto-Response-Suppress', 'All'],
		],
		text: `Ich bin bis 19.11. nicht im Büro. Dringendes bitte an Herrn Boysen (privat [[phone:0171 39200 19]]).
`,
	},
];
