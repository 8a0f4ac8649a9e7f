import { bsn } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { htmlOnly, pdfFile } from './file-parts.ts';

export const dutchMachines: Sample[] = [
	{
		date: '2026-11-02T19:03:27Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'nl',
		from: 'MijnSportpas <noreply@mijnsportpas.example>',
		envelopeFrom: 'bounce+a81f@mta3.mijnsportpas.example',
		to: ['dennis.koolhaas@mindef.ml'],
		intended: { 'dennis.koolhaas@mindef.ml': 'dennis.koolhaas@mindef.nl' },
		subject: 'Nog één stap, Dennis',
		headers: [
			['Auto-Submitted', 'auto-generated'],
			['X-Entity-Ref-ID', '0b1fe2a9'],
		],
		...htmlOnly(
			`<!doctype html><html><body><table width="600"><tr><td><h2>Welkom Dennis!</h2>
<p>Klik op de knop om je account te activeren. De link werkt 48 uur en logt je meteen in.</p>
<p><a href="https://mijnsportpas.example/activeren/5f0c1b7d93e84a2c">Activeer mijn account</a></p>
<p>Werkt de knop niet? Kopieer dan: [[reset-link:https://mijnsportpas.example/activeren/5f0c1b7d93e84a2c]]</p>
<p style="color:#999">Je ontvangt dit bericht omdat dit adres bij de aanmelding is ingevuld.</p></td></tr></table></body></html>
`,
		),
	},
	{
		date: '2026-11-04T20:41:53Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'nl',
		from: 'Verzendbank <geenantwoord@verzendbank.example>',
		to: ['l.pronk@defensie.ml'],
		intended: { 'l.pronk@defensie.ml': 'l.pronk@defensie.nl' },
		subject: '[[one-time-code:730 158]] is je inlogcode',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Hoi,

Vul deze code in om verder te gaan: [[one-time-code:730 158]]
Geldig tot 21:51. Deel de code met niemand, ook niet met ons.

Heb jij niet geprobeerd in te loggen? Dan kun je deze mail weggooien.
`,
	},
	{
		date: '2026-11-07T09:18:05Z',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Klantenservice Meubelhal <orders@meubelhal-online.example>',
		envelopeFrom: 'orders@meubelhal-online.example',
		to: ['w.sikkens@army.ml'],
		intended: { 'w.sikkens@army.ml': 'w.sikkens@army.nl' },
		subject: 'Bestelling 4400 8123 9917 bevestigd',
		headers: [['X-Auto-Response-Suppress', 'All']],
		html: 'alternative',
		text: `Bedankt voor je bestelling!

1 x boxspring Texel 140x200 ......... € 449,00
Bezorgkosten ........................ €  39,00

Bezorgadres
Wieke Sikkens
[[home-address:Oranjesingel 9 huis, 6821 AB Arnhem]]
Bezorgmoment: wo 18 november tussen 8 en 13 uur, we bellen vooraf op [[phone:0638810274]].

Het ordernummer (4400 8123 9917) heb je nodig als je ons belt.
`,
	},
	{
		date: '2026-11-09T06:02:38Z',
		kind: 'reflection',
		level: 'moderate',
		categories: ['medical', 'personal'],
		language: 'nl',
		from: 'Afsprakenbureau <noreply-afspraken@stjoris-kliniek.example>',
		to: ['gerben.noordhof@army.ml'],
		intended: { 'gerben.noordhof@army.ml': 'gerben.noordhof@army.nl' },
		subject: 'Herinnering afspraak polikliniek',
		headers: [['Auto-Submitted', 'auto-generated']],
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Geachte heer Noordhof (geb. [[date-of-birth:11-04-1978]]),

U wordt verwacht op donderdag 12 november om 10:20 uur bij KNO, route 44.
Patiëntnummer: [[medical-record:0718844]]

Neem een geldig legitimatiebewijs mee. Verhinderd? Bel uiterlijk 24 uur van tevoren.
Op deze mail kunt u niet antwoorden.
`,
	},
	{
		date: '2026-11-12T12:07:16Z',
		kind: 'reflection',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Gemeentearchief <archief@stadsarchief-hanze.example>',
		to: ['onderzoek@mindef.ml'],
		intended: { 'onderzoek@mindef.ml': 'onderzoek@mindef.nl' },
		subject: `Ontvangstbevestiging verzoek ${bsn('52741906')}`,
		headers: [['Auto-Submitted', 'auto-replied']],
		text: `Beste mevrouw Teunissen,

Uw verzoek om inzage (nummer ${bsn('52741906')}, toegangscode leeszaal niet nodig) is ontvangen. De archivaris, dhr. Boschma, neemt binnen tien werkdagen contact op.

Let op: stukken met het oude stempel VERTROUWELIJK uit 1951 zijn inmiddels openbaar.
`,
	},
	{
		date: '2026-11-05T05:30:09Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Gezond Weekblad <redactie@gezondweekblad.example>',
		envelopeFrom: 'gwb-bounces@lijst.gezondweekblad.example',
		to: ['arts.vd.week@defensie.ml'],
		intended: { 'arts.vd.week@defensie.ml': 'arts.vd.week@defensie.nl' },
		subject: 'Diabetes type 2: wat helpt écht?',
		headers: [
			['List-Id', '<week.gezondweekblad.example>'],
			['List-Unsubscribe', '<https://gezondweekblad.example/uit>'],
		],
		encoding: 'base64',
		text: `In dit nummer

- Diagnose diabetes: bewegen werkt, maar hoeveel?
- Hypertensie, de stille klacht van zes miljoen Nederlanders
- Lezersvraag: is een burn-out een ziekte?

Wilt u ons niet meer ontvangen? Uitschrijven kan onderaan.
`,
	},
	{
		date: '2026-11-13T04:45:41Z',
		kind: 'bulk',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Bond van Oud-Huzaren <ledenblad@oudhuzaren-bond.example>',
		to: ['undisclosed-recipients:;'],
		bcc: ['erewacht@army.ml'],
		intended: { 'erewacht@army.ml': 'erewacht@army.nl' },
		subject: 'Contactblad november',
		headers: [
			['List-Unsubscribe', '<mailto:af@oudhuzaren-bond.example>'],
			['Precedence', 'list'],
		],
		text: `Leden van de bond, het nieuwe Contactblad is er weer.

De reünie is op 5 december. Wie in november jarig was: luitenant b.d. Aart Groeneveld, 90 jaar op de 8e! Kaarten kunnen naar zijn huis, zie het blad.
`,
		attachments: [
			pdfFile(
				'contactblad-nov.pdf',
				`BOND VAN OUD-HUZAREN                       CONTACTBLAD NOVEMBER 2026

De jubilaris van deze maand
Aart Groeneveld, geboren [[date-of-birth:8 november 1936]], diende op Nieuw-Guinea.
Post welkom: [[home-address:Beukenlaan 22, 3708 TD Zeist]].

Contributie 2027: 27,50 euro. Nieuwe ledenlijst volgt in januari.
`,
			),
		],
	},
	{
		date: '2026-11-17T05:10:57Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'ICT Vandaag <nieuwsbrief@ict-vandaag.example>',
		to: ['c2support@mindef.ml'],
		intended: { 'c2support@mindef.ml': 'c2support@mindef.nl' },
		subject: 'Waarom ‘Welkom01’ nog steeds het populairste wachtwoord is',
		headers: [
			['List-Unsubscribe', '<https://ict-vandaag.example/stop>'],
			['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
			['Precedence', 'bulk'],
		],
		html: 'alternative',
		text: `Elk jaar hetzelfde lijstje: Welkom01, qwerty en geheim. Wij vroegen een expert waarom.

Verder: AVG-boete voor bedrijf dat BSN's in een Excel mailde | firmware 192.3.1.0 lost lek op | webinar 'Passkeys voor beginners'.

Afmelden | Voorkeuren | © ICT Vandaag
`,
	},
	{
		date: '2026-11-06T08:15:49Z',
		kind: 'bounce',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'nl',
		from: 'Marjolein Kersten <m.kersten@pensioenloket-oost.example>',
		envelopeFrom: '',
		to: ['j.stoffels@army.ml'],
		intended: { 'j.stoffels@army.ml': 'j.stoffels@army.nl' },
		subject: 'Automatisch antwoord: vraag over mijn pensioen',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Auto-Response-Suppress', 'All'],
		],
		text: `Ik ben met vakantie tot 30 november. Mijn collega's van het loket helpen u graag.

Marjolein Kersten

--- uw bericht ---
> hallo Marjolein, nogmaals mijn gegevens: J. Stoffels,
> BSN [[nl-bsn:${bsn('16820435')}]], geb [[date-of-birth:3-5-1969]]. wanneer hoor ik iets?
`,
	},
	{
		date: '2026-11-15T23:51:14Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Postmaster <postmaster@brouwerij-deklok.example>',
		envelopeFrom: '',
		to: ['feestcommissie@defensie.ml'],
		subject: 'Niet bezorgbaar: Proeverij 4 december',
		headers: [['Auto-Submitted', 'auto-replied']],
		text: '',
		parts: {
			type: 'report; report-type=delivery-status',
			sections: [
				{
					headers: ['Content-Type: text/plain; charset=us-ascii'],
					body: `Uw bericht aan de volgende ontvanger kon niet worden bezorgd:

  thijs.hop@brouwerij-deklok.example
  Postvak vol (552 5.2.2). Er wordt niet opnieuw geprobeerd.
`,
				},
				{
					headers: ['Content-Type: message/delivery-status'],
					body: `Reporting-MTA: dns; mx1.brouwerij-deklok.example

Final-Recipient: rfc822; thijs.hop@brouwerij-deklok.example
Action: failed
Status: 5.2.2
`,
				},
				{
					headers: ['Content-Type: text/rfc822-headers'],
					body: `From: Feestcommissie <feestcommissie@defensie.ml>
To: thijs.hop@brouwerij-deklok.example
Subject: Proeverij 4 december
`,
				},
			],
		},
	},
	{
		date: '2026-11-01T02:14:43Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'meting@mailmeting-onderzoek.example',
		to: ['test-9a41@mimdef.nl'],
		intended: {},
		subject: 'Testbericht 9a41',
		text: `Dit is een automatisch testbericht ter controle van de bezorging. U hoeft niets te doen.
`,
	},
];
