import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, nestedMail, pdfFile } from '../file-parts.ts';

/** German letters. */
export const german: Sample[] = [
	{
		date: '2026-11-03T10:26:39Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'de',
		from: 'Dr. Ottilie Brandstetter <brandstetter@stadtmuseum-eichenau.example>',
		to: ['sammlung.presse@bundeswehr.ml'],
		intended: { 'sammlung.presse@bundeswehr.ml': 'sammlung.presse@bundeswehr.org' },
		subject: 'Leihanfrage Ausstellung „Streng geheim! Verschlüsseln für Kinder“',
		text: `Sehr geehrter Herr Fregattenkapitän Lüders,

für unsere Familienausstellung suchen wir noch eine ausgemusterte Schlüsselmaschine, gern auch defekt. Unser Konzept liegt bei. Versicherung und Transport übernehmen wir; das Leihformular schicke ich Ihnen, sobald Sie grundsätzlich Ja sagen.

Frau Demirel vom Förderverein würde das Stück im März abholen.

Mit freundlichen Grüßen
Ottilie Brandstetter
`,
		attachments: [
			docxFile(
				'Konzept_Streng_geheim.docx',
				`Streng geheim! Verschlüsseln für Kinder
Raum 1: Die geheime Botschaft. Zitronensaft, Bügeleisen, Geduld.
Raum 2: Cäsar und seine Scheibe. Zum Basteln und Mitnehmen.
Raum 3: Die Maschine. Hier soll Ihre Leihgabe stehen, hinter Glas.
Raum 4: Nur für den Dienstgebrauch? Ein Stempel-Spiel, bei dem die Kinder selbst Einstufungen vergeben.
Laufzeit: 2. Mai bis 30. August 2027
`,
			),
		],
	},
	{
		date: '2026-11-05T06:44:52Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['technical', 'marked'],
		language: 'de',
		markings: ['VS-VERTRAULICH'],
		from: 'Kai-Uwe Rettich <k.rettich@hallmann-antennen.example>',
		to: ['fue.pruefstelle@bundeswehr.ml'],
		intended: { 'fue.pruefstelle@bundeswehr.ml': 'fue.pruefstelle@bundeswehr.org' },
		subject: 'Messprotokoll, eilt',
		text: `Moin,

Protokoll hängt an, Boot-Termin ist sonst weg. Ich weiß, eigentlich auf dem anderen Weg, aber der steht seit gestern.

KUR
`,
		attachments: [
			pdfFile(
				'MP-0926.pdf',
				`[[marking:VS-VERTRAULICH]] - AMTLICH GEHEIMGEHALTEN                     Blatt 1 von 1

Messprotokoll MP-0926, Schleppantenne, Seeversuch 28.10.2026

1. Empfindlichkeit bei 12 m Tiefe: -9 dB gegen Sollwert
2. Abstrahlung der Pumpe im Band 3, Spitze 41 dB über Grundrauschen,
   Ortung bei Fahrtstufe 2 auf 6 sm möglich
3. Abhilfe: Entkopplung nach Anlage B, Wirkung 18 dB
4. Der Sprungverfahrenstakt bleibt unverändert

VS-VERTRAULICH
`,
			),
		],
	},
	{
		date: '2026-11-07T13:12:08Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'de',
		from: 'Botschaft Nordmark, Kanzlei <kanzlei@botschaft-nordmark.example>',
		to: ['referat-e07@auswaertiges-amt.ml'],
		intended: { 'referat-e07@auswaertiges-amt.ml': 'referat-e07@auswaertiges-amt.de' },
		subject: 'WG: Drahtbericht-Entwurf Gespräch StS, mit Bitte um Mitzeichnung',
		text: `Liebe Kolleginnen und Kollegen,

anbei der Entwurf des Botschafters wie erbeten als Nachricht weitergeleitet. Mitzeichnung bitte bis Montag DS.

i. A. Kanzlei
`,
		attachments: [
			nestedMail(
				'Entwurf.eml',
				`From: Botschafter <leiter@botschaft-nordmark.example>
To: kanzlei@botschaft-nordmark.example
Date: Fri, 6 Nov 2026 18:20:00 +0100
Subject: Entwurf
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Der Staatssekretär des Gastlandes zeigte sich im Gespräch am 5.11. verstimmt über unsere
Enthaltung in der Abstimmung zum Fischereiabkommen. Er deutete an, dass die Zusage zum Kabel
überdacht werden könne, falls Berlin in der Frage der Rückführungen nicht entgegenkomme.
Wertung: Drohkulisse vor der Wahl, der Ministerpräsident teilt diese Linie nicht.
`,
			),
		],
	},
	{
		date: '2026-11-12T19:47:27Z',
		kind: 'reflection',
		level: 'moderate',
		categories: ['travel'],
		language: 'de',
		from: 'Nachtzug Nord <buchung@nachtzug-nord.example>',
		to: ['lena.wiechmann@bundeswehr.ml'],
		intended: { 'lena.wiechmann@bundeswehr.ml': 'lena.wiechmann@bundeswehr.org' },
		subject: 'Ihre Fahrkarte [[booking-reference:NZ9R4TQ]]',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Guten Tag Lena Wiechmann,

vielen Dank für Ihre Buchung. Ihre Fahrkarte finden Sie im Anhang, bitte zeigen Sie sie auf dem Telefon vor. Frühstück ist inbegriffen.

Diese Nachricht wurde automatisch erzeugt.
`,
		attachments: [
			pdfFile(
				'Fahrkarte.pdf',
				`NACHTZUG NORD                                  FAHRKARTE

Reisende      Lena Wiechmann und 1 Kind (6 Jahre)
Buchung       [[booking-reference:NZ9R4TQ]]
Hinfahrt      Fr 18.12.2026  Hamburg-Altona 20:52 - Basel 07:20   Zug 471
Rückfahrt     So 03.01.2027  Basel 21:13 - Hamburg-Altona 08:02   Zug 470
Abteil        Wagen 262, Betten 31 und 33
`,
			),
		],
	},
	{
		date: '2026-11-14T09:30:14Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'de',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		from: 'Volkshochschule Mittelrhein <kursbrief@vhs-mittelrhein.example>',
		to: ['kultur@bundeswehr.ml'],
		subject: 'Kursbrief November: Krebs verstehen, Spanisch A1, Steuererklärung leicht gemacht',
		headers: [['List-Unsubscribe', '<https://vhs-mittelrhein.example/abmelden>']],
		text: `Liebe Leserinnen und Leser,

noch freie Plätze:

* Krebs verstehen. Vortrag über Diagnose, Behandlung und Selbsthilfe, Eintritt frei
* Steuererklärung leicht gemacht: vier Abende, Bleistift mitbringen
* Spanisch A1 am Samstag
* Das Passwort und ich: Sicher im Netz für Ältere

Abmelden: https://vhs-mittelrhein.example/abmelden
`,
	},
	{
		date: '2026-11-17T07:07:07Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'de',
		from: 'Personalabteilung Aurelis Prüfdienste <karriere@aurelis-pruefdienste.example>',
		to: ['bewerbung@auswaertiges-amt.ml'],
		subject: 'Ihre Unterlagen haben uns überzeugt – Tätigkeit im Homeoffice',
		html: 'alternative',
		text: `Guten Tag,

wir sind über ein Karriereportal auf Ihr Profil aufmerksam geworden und möchten Sie für unsere Abteilung Qualitätsprüfung gewinnen. Sie testen Abläufe bei Banken und Zahlungsdiensten, indem Sie Konten eröffnen und deren Bedienung bewerten; die Vergütung beträgt 65 € je abgeschlossenem Auftrag bei freier Zeiteinteilung.

Ein Vorstellungsgespräch ist nicht erforderlich. Antworten Sie formlos, dann erhalten Sie Vertrag und ersten Auftrag noch heute.

Mit freundlichen Grüßen
Personalabteilung
`,
	},
];
