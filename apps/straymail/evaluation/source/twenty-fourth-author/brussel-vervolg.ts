import type { Sample } from '../../../demo/form/sample.ts';
import { contactFile, docxFile, pdfFile, textFile } from '../file-parts.ts';

export const brusselVervolg: Sample[] = [
	{
		date: '2026-11-12T08:31:02+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'personnel'],
		language: 'nl',
		from: 'Fatoumata D. <fatou.d@postbus-bko.example>',
		to: ['integriteit@minbuza.ml'],
		intended: { 'integriteit@minbuza.ml': 'integriteit@minbuza.nl' },
		subject: 'Wil ik dit officieel maken? ja',
		text: `Beste mevrouw Rijnders,

Na ons telefoongesprek van vrijdag heb ik er lang over nagedacht. Ik wil van de melding een formele klacht maken.

Kort samengevat: sinds mei geeft de heer T. Blankestijn, plaatsvervangend chef, de opdrachten voor het wagenpark rechtstreeks aan het bedrijf van zijn zwager. Toen ik dat in de weekvergadering vroeg, heeft hij mij van de toegangslijst gehaald en tegen de twee lokale collega's gezegd dat mijn contract «toch afloopt». Mijn functioneringsgesprek van oktober is daarna van «goed» naar «onvoldoende» gewijzigd zonder dat ik iets getekend heb.

Ik heb de twee versies van dat verslag bewaard, plus de offertes. Ik stuur ze liever niet per mail, kunt u iemand laten langskomen?

Graag ook uw advies over of ik gewoon op het werk moet blijven verschijnen. Excuses voor mijn Nederlands, ik ben Franstalig opgevoed.

Hoogachtend, Fatoumata
`,
	},
	{
		date: '2026-11-13T16:17:44+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		from: 'Garage Ceulemans bv <facturatie@garage-ceulemans.example>',
		to: ['wagenpark.peutie@mll.be'],
		intended: { 'wagenpark.peutie@mll.be': 'wagenpark.peutie@mil.be' },
		subject: 'Factuur 2026/1187 - tweede herinnering',
		text: `Beste klant,

Onze boekhouder meldt dat bijgaande factuur nog openstaat. Het kan zijn dat ze tussen de plooien is gevallen; gelieve ze dan binnen de acht dagen te betalen. Ons rekeningnummer is NIET gewijzigd, twijfel je, bel dan gewoon de garage op het nummer dat je kent.

Heb je ondertussen al betaald, dan mag je deze mail vergeten.

Groeten uit Vilvoorde
Rita
`,
		attachments: [
			pdfFile(
				'F2026-1187.pdf',
				`GARAGE CEULEMANS BV          FACTUUR 2026/1187
Datum 14/10/2026             Vervaldag 13/11/2026

Voertuig: bestelwagen grijs, chassis [[vin:WV1ZZZ7H38H031842]]
Km-stand 148 220

Distributieriem en waterpomp            612,40
Remblokken vooraan                      148,90
Werkuren 6,5 x 68,00                    442,00
Subtotaal                             1 203,30
BTW 21 %                                252,69
TE BETALEN                            1 455,99 EUR

Rekening [[iban:BE06 7350 1284 6319]]  mededeling +++118/7202/61117+++`,
			),
		],
	},
	{
		date: '2026-11-16T19:22:31+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Griet Vandenbroeck <griet@vandenbroeck-thuis.example>',
		to: ['peter.aerts@nato.ml', 'an.lievens@nato.ml'],
		intended: { 'peter.aerts@nato.ml': 'peter.aerts@nato.int', 'an.lievens@nato.ml': 'an.lievens@nato.int' },
		subject: 'Wij zijn verhuisd! (en het feestje)',
		text: `Dag Peter, dag An

Na veertien maanden stof is het zover. Vanaf nu vind je ons in de [[home-address:Zonnebloemlaan 8, 3080 Tervuren]], bel twee keer want de deurbel is doof. Filip zijn nieuwe gsm zit in het kaartje, hij vergeet het zelf aan iedereen te zeggen.

Zaterdag 5 december vanaf 17u drinken we erop. Kinderen welkom, de schommel staat er al. Wie op het werk een secretaresse heeft om mails te verliezen mag antwoorden op dit adres :-)

Griet, Filip, Nore en de kat
`,
		attachments: [
			contactFile('filip.vcf', [
				'N:Tack;Filip;;;',
				'FN:Filip Tack',
				'TEL;TYPE=CELL:[[phone:+32 478 61 90 35]]',
				'NOTE:liefst na 18u',
			]),
		],
	},
	{
		date: '2026-11-17T11:41:09+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Sander Mulders <s.mulders@kernpunt-ict.example>',
		to: ['m.vanzanten@mindef.ml', 'werkgroep.wachtwoorden@mindef.ml'],
		intended: {
			'm.vanzanten@mindef.ml': 'm.vanzanten@mindef.nl',
			'werkgroep.wachtwoorden@mindef.ml': 'werkgroep.wachtwoorden@mindef.nl',
		},
		subject: 'Concept wachtwoordbeleid, graag jullie rode pen',
		text: `Ha Monique en anderen,

Hierbij het concept waar we het maandag over hadden. Erik wil nog een paragraaf over wachtwoordkluizen, dat doe ik in de volgende ronde.

Twee vragen: (1) houden we vast aan de verplichte wijziging per 90 dagen? Het advies is tegenwoordig van niet. (2) mag het woord 'geheim' in de titel, of denkt iedereen dan aan rubricering?

Reacties uiterlijk de 24e, dan halen we het overleg met Bouchra.

Sander
`,
		attachments: [
			docxFile(
				'concept_wachtwoordbeleid.docx',
				`Wachtwoordbeleid (concept 2)

1. Een wachtwoord telt ten minste veertien tekens. Een zin mag ook.
2. Voorbeelden van slechte wachtwoorden: Welkom01, Zomer2026!, de naam van de hond.
3. Geef je wachtwoord nooit door, ook niet aan de helpdesk. De helpdesk vraagt er niet om.
4. Een herstelcode bewaar je op papier. In de handleiding staat als voorbeeld 123456.
5. Wie een verdachte mail krijgt met een link om 'het wachtwoord te bevestigen', meldt dat aan het meldpunt.

Bijlage: voorbeeldformulier met burgerservicenummer 000000000.`,
			),
		],
	},
	{
		date: '2026-11-18T14:55:20+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'identity', 'financial'],
		language: 'nl',
		from: 'De Bruin & Terpstra belastingadvies <kantoor@debruinterpstra.example>',
		to: ['hc.meijerink@mimdef.nl'],
		intended: { 'hc.meijerink@mimdef.nl': 'hc.meijerink@mindef.nl' },
		subject: 'ter ondertekening',
		text: `Goedemiddag Hans,

De stukken over 2025 zijn klaar, met dank aan je keurige mapje. Even doorlezen en op bladzijde 2 je krabbel, dan dienen wij in. De vrijstelling voor je uitzendtoelage is gelukt.

Hartelijke groet,
Tineke Terpstra
`,
		attachments: [
			pdfFile(
				'stukken2025.pdf',
				`Aangifte inkomstenbelasting 2025 - kopie voor client

H.C. Meijerink              BSN [[nl-bsn:175302844]]
Fiscaal partner: geen

Loon uit tegenwoordige arbeid            54 812
Ingehouden loonheffing                   16 377
Eigenwoningforfait                        1 365
Aftrek hypotheekrente                     6 204
Verzamelinkomen                          49 973
Terug te ontvangen                        2 118

Terugbetaling op rekening [[iban:NL49 TRIO 0379 2164 85]]

Handtekening ........................`,
			),
		],
	},
	{
		date: '2026-11-19T10:07:58+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'nl',
		from: 'Reisbureau Scheldezicht <dossiers@scheldezicht-reizen.example>',
		to: ['pieter.deckx@eucom.ml'],
		intended: { 'pieter.deckx@eucom.ml': 'pieter.deckx@eucom.mil' },
		subject: 'Uw reis Stuttgart - Kopenhagen 1/12',
		text: `Beste Pieter

De vergadering is dus een dag opgeschoven, geen probleem, we hebben alles kunnen omboeken voor 40 euro. De nieuwe gegevens staan in het tekstbestand (de portaalsite ligt plat, sorry voor de ouderwetse vorm).

Denk aan een geldig paspoort of een identiteitskaart; een dienstkaart volstaat niet aan boord.

Prettige reis
Ilse
`,
		attachments: [
			textFile(
				'reisschema.txt',
				`REISSCHEMA DECKX/PIETER MR
Dossier: [[booking-reference:7KD2WN]]

di 01/12  STR 09:50 - CPH 11:25   [[flight:EW2742]]   stoel 11C
do 03/12  CPH 18:40 - STR 20:20   [[flight:EW2747]]   stoel 9A

Hotel Nyhavnsgaarden, 2 nachten, kamer [[hotel-room:308]], ontbijt inbegrepen
Annuleren kan tot 29/11 18:00
`,
			),
		],
	},
];
