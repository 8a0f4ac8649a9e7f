import type { Sample } from '../../../demo/form/sample.ts';
import { xlsxFile } from '../file-parts.ts';

/** One message of each topic in German. */
export const german: Sample[] = [
	{
		date: '2026-11-05T19:38:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'de',
		from: 'Wiebke Harmsen <w.harmsen@vertretung-bernstein.example>',
		to: ['ref209@auswaertiges-amt.ml'],
		cc: ['ref209-rl@auswaertiges-amt.de'],
		intended: { 'ref209@auswaertiges-amt.ml': 'ref209@auswaertiges-amt.de' },
		subject: 'Vermerk: Frühstück mit Staatssekretär Ilves',
		text: `Lieber Herr Brandner,

hier, noch ungeglättet, was ich vom heutigen Frühstück mitnehme. Die Gegenseite war zu dritt, wir zu zweit. Gesprochen wurde Englisch, geflucht in der Landessprache.

Zur Gasleitung
Ilves sagte, das Kabinett werde den Vertrag im Dezember kündigen. Öffentlich heiße es bis dahin: ergebnisoffen. Er bat, dass wir bei unserer Aufsicht nicht nachfragen, weil die Nachfrage nach zwei Tagen in der Zeitung stünde.

Zum Grenzzaun
Man baut weiter, auch ohne Geld aus Brüssel. Unsere Kritik im Rat habe "wehgetan, aber nicht geschadet". Auf meine Frage, ob eine Erklärung unsererseits zu den abgewiesenen Familien noch störe, zuckte er mit den Schultern.

Zum Nachbarn im Süden
Hier wurde er lebhaft. Der dortige Präsident habe am Telefon angeboten, sein Veto fallen zu lassen, wenn man ihm das Schiedsverfahren erlasse. Ilves hält das für käuflich und sagte das Wort auch. Er würde einen solchen Handel decken, solange er ihn nicht unterschreiben muss.

Zur Nachfolge in der Kommission
Seine Chefin will den Posten selbst. Unser Kandidat sei "ein guter zweiter Name". Ich habe nichts dazu gesagt.

Bewertung
Sie sind einsamer, als sie auftreten. Wer jetzt freundlich ist, bekommt im Frühjahr viel. Ich rate dazu, die Erklärung zu den Familien auf Januar zu schieben und ihm beim Schiedsverfahren nicht zu widersprechen.

Der Botschafter kennt den Text und teilt ihn, bis auf den letzten Satz.

Herzlich aus dem Nebel
Ihre Wiebke Harmsen`,
	},
	{
		date: '2026-11-09T12:14:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical'],
		language: 'de',
		from: 'HNO-Zentrum am Wall <briefe@hno-am-wall.example>',
		to: ['sanzentrum.munster@bundeswehr.ml'],
		intended: { 'sanzentrum.munster@bundeswehr.ml': 'sanzentrum.munster@bundeswehr.org' },
		subject: 'Hauptfeldwebel Torben Riek',
		text: `Sehr geehrte Frau Kollegin,

vielen Dank für die Überweisung. Herr Riek hört seit dem Schießen im August rechts ein Pfeifen, das nachts lauter wird, und bittet seine Kinder, links von ihm zu sitzen.

Befund: Trommelfelle reizlos. Im Tonaudiogramm rechts eine Senke bis 70 dB bei 4 kHz, links 35 dB.
Diagnosen: [[diagnosis:Knalltrauma rechts]], [[diagnosis:chronischer Tinnitus]].

Kortison hat nichts gebracht. Ich habe ihm ein Hörgerät angeraten, er hat abgelehnt, weil man es unter dem Helm sähe. Als Richtschütze halte ich ihn nicht mehr für geeignet. Er weiß das und bat mich, es nicht zu schreiben. Ich muss es schreiben.

Mit kollegialen Grüßen
Dr. Almut Seidlitz`,
	},
	{
		date: '2026-11-16T10:50:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'de',
		from: 'Zeltverleih Osterkamp <angebot@zeltverleih-osterkamp.example>',
		to: ['s4.pzbtl393@bundeswehr.ml'],
		intended: { 's4.pzbtl393@bundeswehr.ml': 's4.pzbtl393@bundeswehr.org' },
		subject: 'Tag der offenen Tür, unser Preis',
		text: `Moin Herr Stabsfeldwebel, Tabelle hängt dran. Ohne die Hüpfburg wären's 1.100 weniger, aber die wollten ja gerade Sie. Bis Freitag halt ich den Preis. Gruß Enno Osterkamp`,
		attachments: [
			xlsxFile(
				'Angebot_Zelte.xlsx',
				`Posten | Menge | Einzel EUR | Gesamt EUR
Festzelt 20 x 40 | 1 | 6.400 | 6.400
Pagode 5 x 5 | 8 | 390 | 3.120
Bierzeltgarnitur | 90 | 11 | 990
Hüpfburg Panzer | 1 | 1.100 | 1.100
Auf- und Abbau | pauschal | - | 2.750
Summe netto | | | 14.360`,
			),
		],
	},
	{
		date: '2026-11-21T09:25:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'de',
		from: 'Reisestube Kallweit <kallweit@reisestube-kallweit.example>',
		to: ['jutta.sommerfeld@auswaertiges-amt.ml'],
		intended: { 'jutta.sommerfeld@auswaertiges-amt.ml': 'jutta.sommerfeld@auswaertiges-amt.de' },
		subject: 'Umbuchung nach Windhuk hat geklappt',
		text: `Liebe Frau Sommerfeld,

Sie fliegen jetzt erst am 27. Dezember, dafür mit Fensterplatz:

[[flight:4Y 130]] ab Frankfurt 21:55, an Windhuk 09:05 am 28.
Rückflug [[flight:4Y 131]] am 16. Januar um 20:40

Ihr Buchungscode bleibt [[booking-reference:9XGT5P]]. Den Geländewagen habe ich verschoben, die zwei Nächte bei Ihrem Bruder auf der Farm natürlich nicht, das machen Sie unter sich aus.

Denken Sie an die Malariatabletten. Und an mein Döschen Sand!

Ihre Heidrun Kallweit`,
	},
	{
		date: '2026-11-26T17:16:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['tax'],
		language: 'de',
		from: 'Steuerkanzlei Nowottny <kanzlei@nowottny-steuern.example>',
		to: ['matthias.grewe@bundeswehr.ml'],
		intended: { 'matthias.grewe@bundeswehr.ml': 'matthias.grewe@bundeswehr.org' },
		subject: 'Ihre Steuererklärung 2025, drei Zahlen zum Prüfen',
		text: `Guten Tag Herr Grewe,

bevor ich abgebe, bitte noch einmal hinsehen:

Anlage N: Bruttolohn 54.812, Auslandsverwendungszuschlag 11.340 (steuerfrei)
Anlage V: Wohnung Celle, Verlust 3.290, weil die Mieterin seit Mai nicht zahlt
Unterhalt an Frau Grewe: 7.200, sie muss auf der Anlage U noch zustimmen
Kirchensteuer: entfällt ab Austritt im März

Erstattung nach meiner Rechnung 2.977 Euro. Das Finanzamt wird nach dem Arbeitszimmer fragen. Haben Sie ein Foto, auf dem kein Bett steht?

Es grüßt
Sybille Nowottny, Steuerberaterin`,
	},
];
