import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, pdfFile } from '../file-parts.ts';

/** School, een collega met haast, een cursus en een vereniging. */
export const thuis: Sample[] = [
	{
		date: '2026-11-04T16:05:13+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Juf Marloes (groep 4) <marloes@basisschool-de-kievit.example>',
		to: ['r.hoekstra.02@defensie.ml'],
		cc: ['Anouk Hoekstra <anouk.hoekstra@postvakje.example>'],
		intended: { 'r.hoekstra.02@defensie.ml': 'r.hoekstra.02@defensie.nl' },
		subject: 'Pim en de konijnen',
		text: `Beste Ruben en Anouk,

Niets ergs! Pim heeft vanmorgen de konijnen losgelaten omdat ze volgens hem "op missie" moesten. Twee zijn er terug, Flappie heeft asiel gekregen bij de buurvrouw.

Ik merk wel dat hij het spannend vindt dat papa weggaat. Zullen we even praten? Dinsdag na school, of Ruben via beeld als je al weg bent. Bel me gerust thuis, [[phone:06 97 40 11 83]], ook 's avonds.

O ja, voor de zwemlijst had ik zijn geboortedatum nodig en ik heb nu [[date-of-birth:11-3-2019]] staan, want volgens de computer is hij van 1919. Klopt dat zo?

Dag hoor, en sterkte met inpakken
Marloes
`,
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
	},
	{
		date: '2026-11-18T07:12:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'hugo ter braak <hugoterbraak@snelpost.example>',
		to: ['mj.dekker@army.ml'],
		intended: { 'mj.dekker@army.ml': 'mj.dekker@army.nl' },
		subject: 'DRINGEND bel me NU, geen grap',
		text: `MJ

zit zonder werktelefoon (in het toilet gevallen, vraag niet) en de kolonel wil om 8u de bevorderingslijst en die ligt bij JOU op de kast. niet mailen want ik kan nergens bij. bel me op mn eigen nr [[phone:06-83 00 24 71]]

geen cadeaubonnen geen bitcoin gewoon die lijst

hugo
`,
	},
	{
		date: '2026-11-13T11:30:46+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Opleidingshuis Lange Voorhout <planning@opleidingshuis-voorhout.example>',
		to: ['tessa.verhagen@minbuza.ml', 'idris.kaya@minbuza.ml'],
		intended: {
			'tessa.verhagen@minbuza.ml': 'tessa.verhagen@minbuza.nl',
			'idris.kaya@minbuza.ml': 'idris.kaya@minbuza.nl',
		},
		subject: 'Verplaatst: Omgaan met gerubriceerde informatie (basis)',
		text: `Beste Tessa, beste Idris,

De les over geheim, zeer geheim en de prullenbak verhuist van donderdag naar vrijdag 27 november, omdat docent Van Wessem dan pas terug is. Zelfde zaal. De oefenmap met nepdocumenten hoeft u niet mee te nemen, die mag het gebouw sowieso niet uit (grapje, maar wel waar).

Uitnodiging zit erbij.

Tot de 27e,
Planning Opleidingshuis
`,
		attachments: [
			calendarFile('uitnodiging.ics', [
				'PRODID:-//Voorhout//NL',
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:gerub-basis-2711@opleidingshuis-voorhout.example',
				'DTSTAMP:20261113T103000Z',
				'DTSTART:20261127T083000Z',
				'DTEND:20261127T113000Z',
				'SUMMARY:Omgaan met gerubriceerde informatie (basis)',
				'LOCATION:Zaal 2\\, Opleidingshuis',
				'DESCRIPTION:Neem uw pas en een pen mee.',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-26T19:00:00+01:00',
		kind: 'bulk',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Zangvereniging Marsvaardig <bestuur@marsvaardig.example>',
		envelopeFrom: 'leden-bounces@lijst.marsvaardig.example',
		to: ['leden@lijst.marsvaardig.example'],
		bcc: ['e.vanleeuwen@mindef.ml'],
		intended: { 'e.vanleeuwen@mindef.ml': 'e.vanleeuwen@mindef.nl' },
		headers: [
			['List-Id', 'Leden <leden.lijst.marsvaardig.example>'],
			['List-Unsubscribe', '<mailto:leden-leave@lijst.marsvaardig.example>'],
			['Precedence', 'list'],
		],
		subject: '[leden] Jaarvergadering 12 december, stukken',
		text: `Beste leden,

De jaarvergadering is op zaterdag 12 december om 14.00 uur in de oude manege. Agenda en verslag van vorig jaar vindt u in de bijlage.

Aftredend: penningmeester Ben Roelofs. Kandidaat: Truus Aalbers. Wie zich ook kandidaat wil stellen doet dat vóór de pauze en bij voorkeur niet zingend.

Na afloop erwtensoep.

Het bestuur

--
U ontvangt dit bericht als lid van de lijst. Afmelden: leden-leave@lijst.marsvaardig.example
`,
		attachments: [
			pdfFile(
				'agenda.pdf',
				`ZANGVERENIGING MARSVAARDIG
Agenda jaarvergadering 12 december 2026

1. Opening door de voorzitter, Gerrit Smeenk
2. Verslag vorige vergadering (14.10 uur, geen discussie over de bassen)
3. Kascommissie: Ria Blom en Henk Oude Voshaar
4. Verkiezing penningmeester
5. Repertoire 2027. Voorstel om 'Geheim agent' van de lijst te halen
6. Rondvraag`,
			),
		],
	},
];
