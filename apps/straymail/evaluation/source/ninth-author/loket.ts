import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, docxFile, pdfFile, pictureFile, textFile, xlsxFile } from '../file-parts.ts';

/** Post uit Den Haag, Vlaanderen en daartussen. */
export const loket: Sample[] = [
	{
		date: '2026-11-05T08:51:29Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal'],
		language: 'nl',
		from: 'Loket Visumzaken <loket@visumkoerier-dh.example>',
		to: ['m.vanderveen@minbuza.ml'],
		intended: { 'm.vanderveen@minbuza.ml': 'm.vanderveen@minbuza.nl' },
		subject: 'Scan terug, graag nakijken',
		text: `Dag Marijke,

De ambassade van Mali wil het paspoort zélf nog niet hebben, alleen de scan. Die hebben we vanmorgen aan de balie gemaakt, zie bijlage. Is alles leesbaar bij jou? Bij ons op het scherm lijkt het een beetje grijs.

Voor het formulier had je BSN [[nl-bsn:247619036]] ingevuld op de plek waar ze een "numéro national" vragen. Dat mag daar, zei de meneer achter het glas.

Groetjes van de vierde verdieping,
Chantal
`,
		attachments: [
			pictureFile(
				'scan0041.png',
				`KONINKRIJK DER NEDERLANDEN
PASPOORT  NLD  [[passport-number:NX4K7B2R6]]
VAN DER VEEN
MARIJKE JOHANNA
[[date-of-birth:14 JUN 1979]]  DEN HAAG

[[mrz:P<NLDVAN<DER<VEEN<<MARIJKE<JOHANNA<<<<<<<<<<]]
[[mrz:NX4K7B2R67NLD7906145F3108228<<<<<<<<<<<<<<04]]`,
			),
		],
	},
	{
		date: '2026-11-17T14:33:48Z',
		kind: 'genuine',
		level: 'high',
		categories: ['marked', 'facility'],
		language: 'nl',
		markings: ['Departementaal VERTROUWELIJK'],
		from: 'Bas Kuiperij <b.kuiperij@haagse-objectbeveiliging.example>',
		to: ['beveiliging.posten@minbuza.ml', 'hdpo-vastgoed@minbuza.ml'],
		intended: {
			'beveiliging.posten@minbuza.ml': 'beveiliging.posten@minbuza.nl',
			'hdpo-vastgoed@minbuza.ml': 'hdpo-vastgoed@minbuza.nl',
		},
		subject: 'Rapportje residentie Brussel',
		text: `Heren, dames,

Het verslag van vrijdag. Ik heb de foto's eruit gelaten, die breng ik op een stick mee want jullie mailbox weigert alles boven de tien.

Punt 4 is wat mij betreft haast. De rest kan in het nieuwe jaar.

mvg Bas
`,
		attachments: [
			docxFile(
				'opname residentie.docx',
				`[[marking:Departementaal VERTROUWELIJK]]

Opname residentie PV Brussel, 13 november 2026

1. Voordeur: weerstandsklasse 3, in orde. Kierstandhouder ontbreekt.
2. Keukendeur: cilinder steekt 6 mm uit, is met een tang te breken.
3. Camera's: acht stuks, nummer 5 (garage) ziet door de klimop niets meer.
4. Alarm: de doormelding naar de meldkamer staat sinds de verbouwing op test. Wie inbreekt, hoort een sirene en verder komt er niemand.
5. Vluchtkamer: eerste verdieping achter, deur opent naar buiten en dat moet andersom.

Herstel van 2 en 4 kost een halve dag.
`,
			),
		],
	},
	{
		date: '2026-11-19T15:17:05Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Juf Annelies <annelies.dhondt@deklimtoren.example>',
		to: ['tom.vermeersch@mll.be'],
		cc: ['ouders5b@deklimtoren.example'],
		intended: { 'tom.vermeersch@mll.be': 'tom.vermeersch@mil.be' },
		html: 'alternative',
		subject: 'oudercontact & ssst, geheim!',
		text: `Beste Tom,

Fijn dat je met de Sint wil helpen. Het blijft dus GEHEIM, ook voor Wout, die heeft al drie keer gevraagd waarom papa met de juf belt.

Twee dingetjes nog:
* het oudercontact staat nu op dinsdag 1 december, zie de uitnodiging
* voor de uitstap naar Rijsel moet ieder kind zijn identiteitskaart of paspoort meebrengen. Geen kopie, geen foto op de gsm, de echte. Wie ze vergeet blijft bij meester Koen in de turnzaal.

Tot dan en merci hé!

juf Annelies
Gemeentelijke basisschool De Klimtoren
`,
		attachments: [
			calendarFile('oudercontact.ics', [
				'PRODID:-//De Klimtoren//Agenda//NL',
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:oc-5b-0112@deklimtoren.example',
				'DTSTAMP:20261119T151500Z',
				'DTSTART:20261201T173000Z',
				'DTEND:20261201T174500Z',
				'SUMMARY:Oudercontact 5B',
				'LOCATION:klas 5B\\, eerste verdieping',
				'ORGANIZER:mailto:annelies.dhondt@deklimtoren.example',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-02T19:44:58Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Fam. Brouwer <hj.brouwer@rijnpost.example>',
		to: ['r.schuurman.02@mimdef.nl'],
		intended: { 'r.schuurman.02@mimdef.nl': 'r.schuurman.02@mindef.nl' },
		subject: 'Sleutel',
		text: `Beste Remco,
Wij zijn vanaf vrijdag bij onze dochter. De sleutel van de [[home-address:Duinzoomlaan 19, 2566 HK Den Haag]] ligt bij de buren op 21, zij weten dat je komt. Meterstanden zelf even opschrijven en op het aanrecht leggen. De borg zien we na de kerst wel.
Henk is altijd te bereiken op [[phone:06-41 87 20 93]], ik neem niet op want ik hoor hem niet.
Hartelijke groet, Henk en Tineke
`,
	},
	{
		date: '2026-11-25T06:36:10Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'nl',
		from: 'Jelle Wouda <j.wouda@noordkabel-ict.example>',
		to: ['beheer.ocwest@defensie.ml'],
		intended: { 'beheer.ocwest@defensie.ml': 'beheer.ocwest@defensie.nl' },
		headers: [
			['In-Reply-To', '<20261124.1611.ocw@defensie.ml>'],
			['References', '<20261124.1611.ocw@defensie.ml>'],
		],
		subject: 'Re: wij kunnen er niet meer in',
		text: `Goedemorgen,

Vannacht omgezet. De springplank luistert nu op [[ip-address:198.51.100.74]] poort 2222, gebruiker ocwest, met de sleutel uit de bijlage. Zonder sleutel kom je er niet meer in, dat was de bedoeling.

Lukt dat niet, dan kan het tot vrijdag nog via de webconsole (zelfde adres, https) met ocwest / [[password:Kraanvogel-71-Steiger]]. Daarna gooi ik die dicht.

Jelle

> Jelle, sinds de update van gisteren krijgen we alleen nog
> "permission denied". Het weekrapport moet er voor tienen uit.
`,
		attachments: [
			textFile(
				'ocwest_ed25519.txt',
				`[[private-key:-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
QyNTUxOQAAACCXhffA4eohdzcRpH8CGLk1HWdXU/YIOsG0hA75OXOEnwAAAJi2suBgtrLg
YAAAAAtzc2gtZWQyNTUxOQAAACCXhffA4eohdzcRpH8CGLk1HWdXU/YIOsG0hA75OXOEnw
AAAEDaDp/KfppeRQLVtAWCGz+FwHsW7BOBMLid1ztXRRWJVJeF98Dh6iF3NxGkfwIYuTUd
Z1dT9gg6wbSEDvk5c4SfAAAADm9jd2VzdC1iYXN0aW9uAQIDBAUGBw==
-----END OPENSSH PRIVATE KEY-----]]
`,
			),
		],
	},
	{
		date: '2026-11-11T13:08:44Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		charset: 'windows-1252',
		encoding: 'quoted-printable',
		from: 'Grootkeuken Verhagen B.V. <offertes@grootkeuken-verhagen.example>',
		to: ['facilitair.oirschot@army.ml'],
		intended: { 'facilitair.oirschot@army.ml': 'facilitair.oirschot@army.nl' },
		subject: 'Offerte 2026-1187 vaatwasser manschappenkeuken',
		text: `Geachte mevrouw Sijbesma,

Naar aanleiding van de opname door onze monteur Patrick doen wij u hierbij onze offerte toekomen. De artikelnummers van de fabrikant hebben negen cijfers; uw inkoopsysteem zag ze vorig jaar voor burgerservicenummers aan en hield de bestelling tegen, vandaar deze waarschuwing vooraf.

Levering binnen drie weken na opdracht, de oude machine nemen wij kosteloos mee.

In afwachting van uw reactie verblijven wij,

Grootkeuken Verhagen B.V.
Afdeling Verkoop
`,
		attachments: [
			xlsxFile(
				'offerte 2026-1187.xlsx',
				`Artikel | Omschrijving | Aantal | Prijs EUR | Bedrag EUR
315082741 | Doorschuifvaatwasser 400V | 1 | 6.840,00 | 6.840,00
409173560 | Aanvoertafel links | 1 | 712,50 | 712,50
409173567 | Afvoertafel rechts | 1 | 698,00 | 698,00
100200300 | Montage en aansluiten | 1 | 585,00 | 585,00
 | | | Totaal excl. btw | 8.835,50
`,
			),
		],
	},
	{
		date: '2026-11-27T17:49:31Z',
		kind: 'reflection',
		level: 'high',
		categories: ['travel', 'identity'],
		language: 'nl',
		from: 'Polderdrive Autoverhuur <bevestiging@polderdrive.example>',
		to: ['w.tenbrinke@mindef.ml'],
		intended: { 'w.tenbrinke@mindef.ml': 'w.tenbrinke@mindef.nl' },
		headers: [['Auto-Submitted', 'auto-generated']],
		subject: 'Bevestiging van uw huurauto: klaar op 4 december',
		text: `Beste heer Ten Brinke,

Bedankt voor het online inchecken! U hoeft aan de balie alleen nog uw rijbewijs te tonen.

Reservering: [[booking-reference:PD-83KQ71]]
Ophalen: vrijdag 4 december, 08.30 uur, Eindhoven Airport
Terugbrengen: maandag 7 december, 10.00 uur, zelfde plaats
Klasse: C, handgeschakeld

Het volledige huurcontract zit als pdf bij dit bericht. Dit is een automatische bevestiging, antwoorden worden niet gelezen.
`,
		attachments: [
			pdfFile(
				'huurovereenkomst.pdf',
				`POLDERDRIVE - HUUROVEREENKOMST (CONCEPT)

Bestuurder        W.A. ten Brinke
Rijbewijsnummer   [[drivers-licence:5204718836]]
Reservering       [[booking-reference:PD-83KQ71]]
Eigen risico      EUR 950,00
Brandstof         vol - vol
Kilometers        onbeperkt
`,
			),
		],
	},
];
