import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, nestedMail } from '../file-parts.ts';

export const press: Sample[] = [
	{
		date: '2026-11-11T08:14:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Ingrid Salvesen <salvesen@defencequarterly.example>',
		to: ['media.ops@nato.ml'],
		intended: { 'media.ops@nato.ml': 'media.ops@nato.int' },
		subject: 'Questions on the northern exercise - deadline Friday noon',
		text: `Dear media team,

I am writing the long read on the northern exercise for our December issue and would like to check a few things against your own press release of 3 November, which says (I quote):

    "Some 9,000 troops from eleven nations, 40 aircraft and 22 ships will
    train in and around the Norwegian Sea from 30 November to 11 December.
    The exercise was announced in March and is open to accredited media."

1. The release says 22 ships, the fact sheet on your website says 24. Which one?
2. Your deputy spokesman, Lt Cdr Okke Brandsma, told the Oslo press club that "nothing about the scenario is secret". May I quote him by name?
3. A reader claims that the wargame in spring ended with the Allied side losing and that the report was classified to hide that. I would rather print your answer than his letter.
4. Is there a media day for those of us who get seasick?

For reference, this is where our correspondence in October ended, with the usual apologies on my side:

> Dear Ms Salvesen,
>
> thank you for your patience. To your list of 9 October:
>
> - Ship days: these are counted per nation and published afterwards, in
>   January as a rule.
> - Embarking: no places left, sorry. Lieutenant Fjeld keeps a waiting list.
> - The word "secret" in the title of the 1997 brochure was a joke of the
>   printer's and has followed us ever since.
> - Map: the one on the website is the one we have. The blue arrows are
>   drawn by a designer and mean nothing, as navies keep telling us.
> - Interview with the commander: after the exercise, not before.
>
> Best,
> the duty officer

I am not asking for anything that you may not tell. If an answer has to be "no comment", say so and I shall write just that.

Ingrid Salvesen
Defence Quarterly

--
This e-mail and any files transmitted with it are confidential and may be legally privileged. If you are not the intended recipient you must not read, copy, use or disclose them. Journalistic sources are protected by law.`,
	},
	{
		date: '2026-11-26T14:50:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Bastien Mourlevat <b.mourlevat@univ-garonne.example>',
		to: ['f.ollier@interieur.ml'],
		intended: { 'f.ollier@interieur.ml': 'f.ollier@interieur.gouv.fr' },
		subject: 'TR: « Secret défense », la réponse des archives',
		text: `Bonjour Fabienne,

Bonne nouvelle pour notre chapitre : voir le message de Mme Tessier joint. Je passerai à Vincennes le 8 décembre, te joins-tu à moi ? Le titre « Secret défense : une histoire des tampons » fait encore débat au comité, Paul le trouve racoleur.

À très vite, en salle de lecture,
Bastien`,
		attachments: [
			nestedMail(
				'reponse archives.eml',
				`From: Odile Tessier <o.tessier@archives-historiques.example>
To: b.mourlevat@univ-garonne.example
Subject: Carton 3 H 1147
Date: Thu, 26 Nov 2026 11:05:00 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Monsieur,

Le carton que vous demandez est librement communicable depuis mai 2021. Les
pièces autrefois timbrées très secret, relatives au passeport diplomatique et
au chiffre entre 1951 et 1958, ont toutes été déclassifiées ; le tampon y est
barré. Vous pouvez les photographier sans flash.

Odile Tessier, salle de lecture
`,
			),
		],
	},
	{
		date: '2026-11-02T05:30:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Morning Muster <brief@morningmuster.example>',
		envelopeFrom: 'bounce-88120-41877@lists.morningmuster.example',
		to: ['reader41877@mail.ml'],
		intended: {},
		headers: [
			['List-Id', '<brief.morningmuster.example>'],
			['List-Unsubscribe', '<https://morningmuster.example/u/41877>'],
			['Precedence', 'bulk'],
		],
		subject: 'Carrier leaves Norfolk, brigade heads east, and a very long budget hearing',
		format: 'html',
		text: `<html><body style="font-family:Georgia,serif">
<p style="font-size:11px">Morning Muster &middot; Monday 2 November &middot; <a href="https://morningmuster.example/web/1102">read in browser</a></p>
<h2>Carrier sails</h2>
<p>The strike group left Norfolk on Sunday at 10 a.m. with some 6,500 sailors, the Navy announced on the pier. Families waved, a band played. It is due in the Mediterranean before Thanksgiving, officials told reporters.</p>
<h2>Brigade rotates</h2>
<p>An armored brigade of about 3,800 soldiers begins its scheduled nine-month rotation to Poland this week, according to a public news release. It replaces a brigade that goes home to Texas.</p>
<h2>On the Hill</h2>
<p>Senators grilled the program office for four hours on why the new tanker's readiness figure is itself classified. "Is the password to the spreadsheet a secret too?" one asked. Laughter.</p>
<h2>Quote of the day</h2>
<p><i>"Top secret is not a personality."</i> A general, retired, at a book fair.</p>
<table width="100%" bgcolor="#eeeeee"><tr><td><b>Sponsored</b> Fly premium to Paris Air Show 2027, seats from $1,190. Use code MUSTER10.</td></tr></table>
<p style="font-size:10px">You get this because you signed up at morningmuster.example. <a href="https://morningmuster.example/u/41877">Unsubscribe</a></p>
</body></html>`,
	},
	{
		date: '2026-11-07T09:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Wim Hartgers <wim@museumdekazemat.example>',
		envelopeFrom: 'nieuws@mailing.museumdekazemat.example',
		to: ['p.brouwers@mindef.ml'],
		intended: { 'p.brouwers@mindef.ml': 'p.brouwers@mindef.nl' },
		headers: [['List-Unsubscribe', '<mailto:afmelden@mailing.museumdekazemat.example>']],
		subject: 'Een brief van Wim, vanuit de kazemat',
		text: `Beste vriend van het museum,

Ik schrijf je deze brief aan de keukentafel, want in de kazemat is het negen graden en mijn vingers doen niet meer mee. Misschien herken je dat.

Het was een goed jaar. Er kwamen bijna elfduizend bezoekers, de meesten met kinderen, en niemand is in de gracht gevallen. De geheime gang, die natuurlijk al sinds 1974 in iedere folder staat, is weer open. En we kregen een kist met oefenkaarten uit 1938 waarop nog met rood potlood het woord GEHEIM staat. Je mag ze aanraken. Met handschoenen.

In december zijn we open op alle zaterdagen. Neem iemand mee. Vrienden betalen niets, vrienden van vrienden de helft.

Wil je niet meer dat ik je schrijf, stuur dan een leeg bericht naar afmelden@mailing.museumdekazemat.example. Ik neem het je niet kwalijk.

Een warme handdruk,
Wim Hartgers, directeur en stoker`,
	},
	{
		date: '2026-11-23T06:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Veille Marchés <alerte@veille-marches.example>',
		to: ['achats.sga@defense.ml'],
		intended: { 'achats.sga@defense.ml': 'achats.sga@defense.gouv.fr' },
		headers: [
			['List-Id', 'alertes <alertes.veille-marches.example>'],
			['Auto-Submitted', 'auto-generated'],
		],
		subject: 'Votre alerte du jour : 4 avis publiés (mot-clé « défense »)',
		text: `VEILLE MARCHÉS - alerte quotidienne - lundi 23 novembre 2026

1. Avis n° 26-118402 - Fourniture de 14 000 paires de chaussures de combat
   Montant estimé : 1 950 000 EUR HT - remise des offres le 11/01/2027

2. Avis n° 26-118417 - Maintenance de grues portuaires, base navale
   Montant estimé : 620 000 EUR HT - visite du site sur rendez-vous
   Les candidats dont le personnel entre sur le site font l'objet d'un contrôle.

3. Avis n° 26-118455 - Attribution : imagerie satellitaire d'archives
   Titulaire : publié au JO. Montant : non communiqué (secret des affaires)

4. Avis n° 26-118460 - Cartes d'état-major, impression offset, 3 lots
   Montant estimé : 88 000 EUR HT

Tous ces avis sont publics et consultables sans compte.
Modifier vos mots-clés ou suspendre l'alerte : https://veille-marches.example/compte`,
	},
	{
		date: '2026-11-17T12:00:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Contested Logistics Forum <hello@contestedlogistics.example>',
		envelopeFrom: 'b+9917@send.contestedlogistics.example',
		to: ['Desk Officer <conferences.desk@fcdogov.uk>'],
		intended: { 'conferences.desk@fcdogov.uk': 'conferences.desk@fcdo.gov.uk' },
		headers: [['List-Unsubscribe', '<https://contestedlogistics.example/out?9917>']],
		subject: 'CLASSIFIED? No. But our agenda is finally out.',
		text: `Three days. Forty speakers. One harbour.

CONTESTED LOGISTICS FORUM 2027 - Valletta, 9 to 11 March

> "Movement tables nobody reads" - keynote
> "Confessions of a port inspector" - panel
> "What your passport queue says about your readiness" - workshop

EARLY BIRD ENDS 30 NOVEMBER: EUR 690 instead of EUR 890. Government delegates EUR 190.
Stay at the conference hotel from EUR 119 a night, breakfast with sea view, free transfer from the airport. Add a day on Gozo, you have earned it.

The attached calendar entry reserves the dates and nothing else.

See the programme: https://contestedlogistics.example/2027
Not for you? https://contestedlogistics.example/out?9917`,
		attachments: [
			calendarFile('hold-the-date.ics', [
				'PRODID:-//CLF//2027//EN',
				'BEGIN:VEVENT',
				'UID:clf-2027@contestedlogistics.example',
				'DTSTAMP:20261117T120000Z',
				'DTSTART;VALUE=DATE:20270309',
				'DTEND;VALUE=DATE:20270312',
				'SUMMARY:Contested Logistics Forum 2027 (hold)',
				'LOCATION:Valletta',
				'END:VEVENT',
			]),
		],
	},
];
