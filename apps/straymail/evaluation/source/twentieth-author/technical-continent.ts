import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, xlsxFile } from '../file-parts.ts';

/** Dutch, Belgian and German benches. */
export const technicalContinent: Sample[] = [
	{
		date: '2026-11-12T10:55:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical', 'marked'],
		markings: ['Departementaal VERTROUWELIJK'],
		language: 'nl',
		from: 'Hanneke Post <h.post@twente-antennes.example>',
		to: ['sensoren.matlog@mindef.ml'],
		intended: { 'sensoren.matlog@mindef.ml': 'sensoren.matlog@mindef.nl' },
		subject: 'Meetrapport paneel 3',
		text: `Goedemorgen, zie rapport. Wij horen graag of jullie hiermee de haven uit durven. Hanneke`,
		attachments: [
			pdfFile(
				'meetrapport_paneel3.pdf',
				`[[marking:Departementaal VERTROUWELIJK]]

Meetrapport fased-arraypaneel 3, binnenbaan

Van de modules doet 7 procent niets. Ze zitten niet verspreid maar in een hoek,
waardoor de zijlus links boven 8 dB te hoog ligt: een stoorzender op die peiling komt binnen.
Detectie van een klein doel laag boven water: 11 km korter dan de eis.
Frequentiesprong: het patroon herhaalt zich na 64 stappen, de leverancier zei 4096.
Koeling op vol vermogen: 18 minuten, daarna terug naar half.

Advies: hoek vervangen, tot die tijd paneel 3 niet naar de dreiging draaien.`,
			),
		],
	},
	{
		date: '2026-11-17T20:06:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical'],
		language: 'nl',
		from: 'Jeroen Wamelink <jeroen@wamelink-embedded.example>',
		to: ['vuurleiding.systeem@army.ml'],
		intended: { 'vuurleiding.systeem@army.ml': 'vuurleiding.systeem@army.nl' },
		subject: 'gevonden! (richtfout na warm schieten)',
		text: `Het is de looptemperatuur. De vuurleiding trekt de correctie er twee keer af als de sensor boven de 140 graden komt: een keer in de ballistiekmodule en nog een keer in de torenregelaar. Daarom gaat het vanaf het zevende schot naar rechts en laag, anderhalf streepje op tweeduizend meter.

Tot de nieuwe versie er is: in het onderhoudsmenu compensatie B uit, na elke herstart opnieuw, anders staat hij weer aan. En de laser meet in die stand de tweede echo, dus achter een heg klopt je afstand niet.

Broncode mag het land niet uit, dus ik kom hem zelf flashen. Zet koffie.

Jeroen`,
	},
	{
		date: '2026-11-24T13:24:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical'],
		language: 'nl',
		from: 'Optiek Lommel productie <productie@optiek-lommel.example>',
		to: ['aankoop.optronica@mll.be'],
		intended: { 'aankoop.optronica@mll.be': 'aankoop.optronica@mil.be' },
		subject: 'maten buishuis nachtkijker, uw tekening klopt niet',
		text: `Beste, de afwijkingen staan opgelijst. Wij frezen niet verder voor we antwoord hebben.`,
		attachments: [
			xlsxFile(
				'buishuis_afwijkingen.xlsx',
				`Maat | Tekening NV-3 blad 4 | Gemeten | Gevolg
Zitting beeldversterker | 36,80 +0,02 | 36,87 | buis kantelt, rand onscherp
Afstand fotokathode tot objectief | 27,10 ±0,01 | 27,16 | oneindig niet scherp te stellen
Schroefdraad hoogspanning | M3 fijn | M3 grof | vonkt bij vocht
Demping autogating | 2,1 ms | 5,4 ms | drager verblind bij mondingsvuur
Afdichting | stikstof 0,3 bar | lekt weg in 9 weken | condens`,
			),
		],
	},
	{
		date: '2026-11-05T14:02:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Ton Verkuijlen <verkuijlen@technasium-dommel.example>',
		to: ['technische.school@defensie.ml'],
		intended: { 'technische.school@defensie.ml': 'technische.school@defensie.nl' },
		subject: 'Veertje voor de katapult',
		text: `Hallo collega's,

Mijn vierde klas bouwt een katapult voor pingpongballen. Ze rekenen met de wet van Hooke maar hun veer doet niet mee. Mag ik een keer met zes leerlingen komen kijken hoe jullie leerlingmonteurs een veer nameten? Mevrouw Van Asten van jullie open dag zei dat het kon.

Alvast bedankt,
Ton Verkuijlen, natuurkunde`,
	},
	{
		date: '2026-11-20T16:18:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical'],
		language: 'de',
		from: 'Prüfstand Süd <pruefstand@hebel-antriebe.example>',
		to: ['wtd.fachreferat@bundeswehr.ml'],
		intended: { 'wtd.fachreferat@bundeswehr.ml': 'wtd.fachreferat@bundeswehr.org' },
		subject: 'Prüfbericht Turmantrieb, Kälte',
		text: `Sehr geehrter Herr Regierungsdirektor,

anbei der Bericht. Das Ergebnis bei minus 32 gefällt uns so wenig wie Ihnen.

Mit freundlichem Gruß vom Prüfstand
Ulrike Hebel`,
		attachments: [
			docxFile(
				'Pruefbericht_Kaelte.docx',
				`Prüfbericht Turmantrieb Kampfpanzer, Kältekammer

Richtgeschwindigkeit bei +20 Grad: 42 Grad je Sekunde, Forderung erfüllt.
Bei -20 Grad: 31. Bei -32 Grad: 9, danach Stillstand, Bremse löst nicht.
Stabilisierung: Restfehler 0,6 mrad, zulässig 0,25. Treffer auf bewegtes Ziel damit nicht zu erwarten.
Ursache: Schmierstoff im Schwenkring und zu enge Passung der Ritzelwelle (H6/k5 statt H7/h6).
Notbetrieb von Hand möglich, etwa eine Minute für eine halbe Drehung.

Empfehlung: Passung ändern, zwei Versuchsmuster nachrüsten, Zeichnungssatz Stand F sperren.`,
			),
		],
	},
];
