import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, docxFile, nestedMail, xlsxFile } from '../file-parts.ts';

export const dutchOffice: Sample[] = [
	{
		date: '2026-11-11T14:55:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations', 'marked'],
		language: 'nl',
		markings: ['Departementaal VERTROUWELIJK'],
		from: 'Gerben Wiersma <g.wiersma@wiersma-evaluatie.example>',
		to: ['ln.smit.07@defensie.ml'],
		cc: ['jhm.dekoning@mindef.nl'],
		intended: { 'ln.smit.07@defensie.ml': 'ln.smit.07@defensie.nl' },
		subject: 'Conceptbevindingen certificering, graag reactie uiterlijk 18/11',
		charset: 'windows-1252',
		encoding: 'quoted-printable',
		text: `Geachte overste Smit,

Bijgaand de conceptbevindingen. De staf van de brigade heeft ze nog niet gezien; ik hecht eraan dat u eerst reageert op de paragraaf over de logistiek, omdat die stevig is uitgevallen.

Over de toonzetting valt te praten, over de cijfers niet.

Hoogachtend,
G. Wiersma
`,
		attachments: [
			docxFile(
				'bevindingen_concept_0.7.docx',
				`[[marking:Departementaal VERTROUWELIJK]]
Concept 0.7 – bevindingen externe evaluator
Personele vulling van de gevechtscompagnieën: 71 procent, bij de verkenners 58 procent.
Van de 44 pantservoertuigen waren er 26 inzetbaar op de peildatum; wachttijd op versnellingsbakken is elf weken.
De munitievoorraad voor de 120 mm-mortier volstaat voor vier gevechtsdagen, de norm is tien.
Verbindingen: twee van de drie bataljons konden na verlies van de satellietverbinding geen eenheid van opvatting herstellen.
Oordeel: het niveau 'gereed' wordt niet gehaald. Hertoets in het tweede kwartaal.`,
			),
		],
	},
	{
		date: '2026-11-18T20:31:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'nl',
		from: 'Ilse Vercauteren <ilse.vercauteren@postvak-thuis.example>',
		to: ['vertrouwenspersoon.leopoldsburg@mll.be'],
		intended: { 'vertrouwenspersoon.leopoldsburg@mll.be': 'vertrouwenspersoon.leopoldsburg@mil.be' },
		subject: 'zoals beloofd, de mail waarover ik sprak',
		text: `Mevrouw,

Hierbij de mail die ik maandag van de adjudant gekregen heb. Ik zou graag hebben dat dit nu wel officieel wordt. Ge moogt mijn naam gebruiken, ik heb er lang genoeg over gezwegen.

Ilse Vercauteren
`,
		attachments: [
			nestedMail(
				'Fwd planning weekend.eml',
				`From: "Adjt P. Moens" <p.moens@postvak-thuis.example>
To: ilse.vercauteren@postvak-thuis.example
Subject: planning weekend
Date: Mon, 16 Nov 2026 19:02:11 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Ilse,

ge staat weer op wacht zaterdag. Had ge vorige keer mee iets gaan drinken dan
was dat misschien anders geweest, ik zeg het maar. Drie weekends op rij zijn
geen toeval, nee.

Als ge gaat klagen bij de kapitein weet ge wat er in uw evaluatie komt te staan.
Denk er eens goed over na.

Patrick
`,
			),
		],
	},
	{
		date: '2026-11-05T09:47:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		from: 'Verkoop binnendienst <offertes@grootkeuken-noord.example>',
		to: ['inkoop.facilitair@defensie.ml'],
		intended: { 'inkoop.facilitair@defensie.ml': 'inkoop.facilitair@defensie.nl' },
		subject: 'Offerte 260.118.774 vaatwasstraat Ermelo',
		text: `Beste heer Hak,

Dank voor de rondleiding. Zoals besproken offreren wij de bandvaatwasser inclusief afvoer van het oude toestel. De specificatie staat in het werkblad; let op dat het artikelnummer uit negen cijfers bestaat en niet, zoals op uw aanvraag, uit acht.

De levertijd is zeven weken na opdracht. Prijzen gelden tot en met 31 december.

Met vriendelijke groet,
Jorrit Bakker
Grootkeuken Noord B.V.
`,
		attachments: [
			xlsxFile(
				'offerte_260118774.xlsx',
				`Artikelnr. | Omschrijving | Aantal | Prijs p.st. | Totaal
270146093 | Bandvaatwasser BV-3000, rechts/links | 1 | 38.450,00 | 38.450,00
412880175 | Droogzone 600 mm | 1 | 4.120,00 | 4.120,00
118604422 | Korf bestek, set van 8 | 6 | 96,50 | 579,00
550031278 | Montage en inregelen | 1 | 2.900,00 | 2.900,00
 | Afvoer oud toestel | 1 | 0,00 | 0,00
 | Totaal exclusief btw | | | 46.049,00
 | Btw 21% | | | 9.670,29
 | Totaal inclusief btw | | | 55.719,29`,
			),
		],
	},
	{
		date: '2026-11-16T08:30:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Ronald Pijpers <ronald.pijpers@pijpers-infobeveiliging.example>',
		to: ['esther.dewaal@minbuza.ml'],
		intended: { 'esther.dewaal@minbuza.ml': 'esther.dewaal@minbuza.nl' },
		subject: 'FW: Nieuw wachtwoordbeleid per 1 januari',
		text: `Esther, dit is de tekst zoals hij naar de posten gaat. Kan jouw vertaler er Engels en Frans van maken? Liefst voor donderdag. Ronald

-----Oorspronkelijk bericht-----
Van: Ronald Pijpers
Aan: werkgroep toegang
Onderwerp: Nieuw wachtwoordbeleid per 1 januari

Collega's,

Vanaf 1 januari veranderen de regels voor wachtwoorden. Het belangrijkste:

* Een wachtwoord telt voortaan minstens veertien tekens. Een zin van vier willekeurige woorden voldoet en is beter te onthouden dan een reeks leestekens.
* U hoeft uw wachtwoord niet meer elke negentig dagen te wijzigen, alleen nog na een incident.
* Geef uw wachtwoord aan niemand, ook niet aan de helpdesk. De helpdesk vraagt er nooit om.
* Gerubriceerde informatie (staatsgeheim of vertrouwelijk) hoort nooit op het gewone netwerk, hoe sterk het wachtwoord ook is.
* Kreeg u een mail dat uw account verloopt, met een knop om in te loggen? Niet klikken, doorsturen naar het meldpunt.

U hoeft nu niets te doen. In de eerste week van januari krijgt u na het aanmelden vanzelf een venster waarin u een nieuw wachtwoord kiest.
`,
	},
	{
		date: '2026-11-26T13:18:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Nienke Dijkman (Koelpunt) <n.dijkman@koelpunt.example>',
		to: ['t.oosterhuis@mimdef.nl', 'c.ramdin@mimdef.nl'],
		intended: {
			't.oosterhuis@mimdef.nl': 't.oosterhuis@mindef.nl',
			'c.ramdin@mimdef.nl': 'c.ramdin@mindef.nl',
		},
		subject: 'Geaccepteerd: doorspreken diagnose klimaatinstallatie',
		text: `Dag Tineke en Chandra,

Prima, woensdag 2 december om 10.00 uur. Onze monteur Sjoerd schuift aan; zijn voorlopige diagnose is een verstopte condensor, dus gelukkig geen operatie aan het hart van de installatie. De patiënt haalt het weekend wel.

Moeten wij ons nog legitimeren bij de poort, en zo ja volstaat een rijbewijs of willen jullie per se een paspoort zien?

Mvg Nienke

De inhoud van dit bericht is uitsluitend bestemd voor de geadresseerde en kan geheime, vertrouwelijke of medische gegevens bevatten. Openbaarmaking is verboden. Bent u niet de geadresseerde, dan verzoeken wij u dit bericht te vernietigen.
`,
		attachments: [
			calendarFile('afspraak.ics', [
				'PRODID:-//Koelpunt//Agenda//NL',
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:5512-9a@koelpunt.example',
				'DTSTAMP:20261126T121800Z',
				'DTSTART:20261202T090000Z',
				'DTEND:20261202T100000Z',
				'SUMMARY:Doorspreken diagnose klimaatinstallatie',
				'ORGANIZER;CN=Nienke Dijkman:mailto:n.dijkman@koelpunt.example',
				'END:VEVENT',
			]),
		],
	},
];
