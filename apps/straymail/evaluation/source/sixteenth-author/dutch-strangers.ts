import type { Sample } from '../../../demo/form/sample.ts';

export const dutchStrangers: Sample[] = [
	{
		date: '2026-11-11T10:14:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Margaret Whitlow <m.whitlow.lettings@expat-huis.example>',
		to: ['nina.peeters@nato.ml'],
		subject: 'Betr.: appartement Ukkel, 2 slpk, 690 euro alles in',
		text: `Beste,

Dank voor je belangstelling voor mijn appartement. Het is nog vrij. Ik werk sinds kort in Aberdeen en kan helaas niet overkomen voor een bezichtiging, maar ik heb een oplossing gevonden.

Je stort de waarborg en de eerste maand bij een verhuurplatform dat als tussenpersoon optreedt. De sleutels worden per koerier bezorgd en je hebt zeven dagen om te beslissen. Bevalt het niet, dan krijg je alles terug.

Vertel me iets over jezelf: met hoeveel personen, voor hoelang, huisdieren? Een kopie van je identiteitskaart mag erbij, dan laat ik het contract opstellen.

Warme groet vanuit Schotland,
Margaret
`,
	},
	{
		date: '2026-11-12T23:58:45Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'LUCKY POLDER CASINO <vip@lucky-polder.example>',
		to: ['r.visser@defensie.ml', 'r.vissers@defensie.ml'],
		subject: '🎰 250 GRATIS SPINS staan klaar + €500 - GEEN CRUKS!!',
		text: `HEEY HIGHROLLER!

>>> 250 FREE SPINS op Book of Pharao
>>> 300% bonus op je eerste storting
>>> GEEN verificatie, GEEN limiet, uitbetaling in 5 min (crypto)

Ook spelen als je een stop hebt? Bij ons ALTIJD welkom.

SPEEL NU  https://lucky-polder.example/vip250

code POLDER250 (alleen vandaag)
18+ speel bewust
`,
	},
	{
		date: '2026-11-13T06:00:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Vitale Ochtend <tips@buikvet-weg.example>',
		to: ['h.degroot@mindef.ml'],
		subject: 'Dokters zwijgen over dit keuken-trucje (11 kilo in 4 weken)',
		text: `Goedemorgen!

Een gepensioneerde arts uit Apeldoorn ontdekte per ongeluk dat één lepel van dit poeder voor het slapen gaan het buikvet letterlijk laat SMELTEN. Geen dieet. Geen sportschool.

"Mijn bloeddruk is weer die van een twintiger" - Wil (71)

Probeer KetoSlank-Druppels nu: 1 flesje betalen, 4 krijgen.
Bestel: https://buikvet-weg.example/actie

Nog 23 verpakkingen op voorraad. Dit is geen medisch advies.
`,
	},
	{
		date: '2026-11-14T18:40:10Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Comité Word Wakker <oproep@wordwakker-volk.example>',
		to: ['info@minbuza.ml', 'pers@defensie.ml', 'info@mll.be', 'voorlichting@army.ml'],
		subject: 'ZIJ WILLEN NIET DAT U DIT LEEST - stuur door!!!',
		text: `AAN ALLE AMBTENAREN, SOLDATEN EN GEWONE MENSEN

Het is genoeg geweest. De regering in Den Haag en Brussel heeft zichzelf VERKOCHT. Op 5 december gaan wij met 2 MILJOEN mensen de straat op en u moet KIEZEN aan welke kant u staat. Denk aan uw eed! Een bevel tegen het volk is GEEN bevel!

- stop de digitale euro
- stop de mast bij uw school
- stop de oorlog van de bankiers

Print deze mail, hang hem op in de kantine, stuur hem aan 50 anderen. Wie zwijgt is MEDEPLICHTIG.

Doneren kan via wordwakker-volk.example (contant mag ook)

DE TIJD IS OP
`,
	},
	{
		date: '2026-11-15T01:10:27Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Anon <xk7@tor-drop-mail.example>',
		to: ['s.bakker@defensie.ml'],
		subject: 'Ik heb je wachtwoord en je webcam',
		text: `hallo slachtoffer

ik ben de hacker die jou besturings systeem heeft gekraakt, 2 maanden lang kijk ik al mee. via een reclame op een porno site heb je mijn virus gedownload en nu heb ik jou camera en contacten. ik heb een video gemaakt van jou terwijl je jezelf bevredigd

stuur 900 euro in bitcoin naar dit adres anders gaat de video naar je familie en collega's en facebook:
1BxExmplFake9hNotReal7Wallet2Zz

je hebt 50 uur vanaf NU. politie kan niks doen, ik zit niet in nederland. na betaling word alles gewist, beloofd
`,
	},
	{
		date: '2026-11-16T08:21:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Fiscale Dienst <bericht@uw-teruggave.example>',
		to: ['ilse.wouters@mll.be'],
		subject: 'Nieuw document in uw e-dossier: terugbetaling aanslagjaar 2026',
		text: `Geachte belastingplichtige,

Er is een nieuw document beschikbaar in uw persoonlijk dossier.

Betreft: terugbetaling personenbelasting aanslagjaar 2026
Bedrag: € 276,40
Status: rekeningnummer ontbreekt

U kunt uw rekeningnummer aanvullen door u aan te melden met uw kaartlezer of app op https://uw-teruggave.example. Indien wij vóór 23 november geen rekeningnummer ontvangen, vervalt het recht op terugbetaling voor dit aanslagjaar.

De adviseur
`,
	},
	{
		date: '2026-11-17T12:33:14+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Lisa Chen <lisa.chen.wijn@dagelijkspost.example>',
		to: ['bart.maes@mll.be'],
		subject: 'Marijke?',
		text: `Dag Marijke, ik ben het, Lisa van de wijncursus in Antwerpen. Gaat het beter met je hond? De dierenarts waarover ik vertelde heeft donderdag nog plaats. Oei, als dit niet het adres van Marijke is dan mijn excuses, ik ben soms zo verstrooid! Ik wens u in elk geval een mooie dag.
`,
	},
];
