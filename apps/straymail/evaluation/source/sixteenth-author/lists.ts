import type { Sample } from '../../../demo/form/sample.ts';

export const lists: Sample[] = [
	{
		date: '2026-11-14T15:00:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Chesapeake Service Sailing Club <members@service-sailing.example>',
		envelopeFrom: 'list-bounces@service-sailing.example',
		to: ['dwight.amory@nayv.ml'],
		intended: { 'dwight.amory@nayv.ml': 'dwight.amory@navy.mil' },
		subject: 'Members: can you spare $20 for the dock?',
		headers: [
			['List-Id', 'Club members <members.service-sailing.example>'],
			['Precedence', 'list'],
		],
		text: `Dear fellow members,

You have all seen the dock. Pile 9 went in the October blow and the surveyor gives the rest two winters. The quote for a proper job is more than our dues will carry, so the committee is asking each of you for twenty dollars, or whatever a round of drinks costs you these days.

Put it in the box behind the bar, or add it to your January dues. Please don't send cash in the mail.

At the general meeting in December the treasurer will show where every cent goes. Those who would rather swing a hammer are just as welcome: Saturday the 28th, 0900, bring gloves.

Fair winds,
The Committee
`,
	},
	{
		date: '2026-11-20T11:00:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Bramble & Bootlace <hello@bramble-bootlace.example>',
		envelopeFrom: 'news-8842@mailer.bramble-bootlace.example',
		to: ['oliver.penn@defencegov.au'],
		intended: { 'oliver.penn@defencegov.au': 'oliver.penn@defence.gov.au' },
		subject: '30% off walking boots, this weekend only',
		format: 'html',
		headers: [
			['List-Unsubscribe', '<https://bramble-bootlace.example/u/8842>'],
			['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
		],
		text: `<center><table width="600" style="font-family:Arial">
<tr><td><h1 style="color:#345">Boots weekend</h1></td></tr>
<tr><td><p>The box you've been waiting for. Until Sunday midnight everything with a sole is 30% off, in store and online. Use BOOT30 at the till.</p></td></tr>
<tr><td><a href="https://bramble-bootlace.example/boots">Shop boots</a> | <a href="https://bramble-bootlace.example/socks">Free socks over $120</a></td></tr>
<tr><td><p>Also in this letter: how to re-wax a seam, and three walks near Canberra without a single leech.</p></td></tr>
<tr><td><small>You joined our list at the Fyshwick shop. <a href="https://bramble-bootlace.example/u/8842">Unsubscribe</a> &middot; Bramble &amp; Bootlace Pty Ltd</small></td></tr>
</table></center>`,
	},
	{
		date: '2026-11-24T08:00:12Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'SEALOG list <owner@sealog-society.example>',
		to: ['c.trevino@ustranscom.ml'],
		intended: { 'c.trevino@ustranscom.ml': 'c.trevino@ustranscom.mil' },
		subject: '[sealog] Call for papers, 14th annual meeting, Halifax, 10-12 June 2027',
		headers: [['List-Id', '<sealog.sealog-society.example>']],
		text: `The Society for Sealift History invites abstracts (300 words) for its 14th annual meeting at the maritime museum in Halifax.

Themes: convoys and their paperwork; ports under strain; the container and the army.

Deadline     15 February 2027
Decisions    end of March, by the programme committee, two readers each
Fees         members 60 CAD, students free; no charge for speaking or printing
Proceedings  online, open access, summer 2028

A word on what we mean by paperwork, as we were asked last year. We mean all that is written so that a ship may leave: manifests, stowage plans, port orders, pay books, claims for lost blankets. Papers on engines belong to our sister society, with whom we share the dinner but not the programme.

Panels of three are welcome if the three come from at least two institutions. Students should say so in the first line, since the two travel grants are for them. Serving officers may speak under their own name or that of their school.

Halifax in June is pleasant and full, so book early; the university lets its student rooms from 48 CAD a night.

Send abstracts to the list owner. This message went to 412 subscribers; to leave, write "signoff" to the same address.
`,
	},
	{
		date: '2026-11-15T09:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Amicale des anciens du 5e Génie <amicale@anciens-5genie.example>',
		to: ['adc.renaud.thiry@intradef.ml'],
		intended: { 'adc.renaud.thiry@intradef.ml': 'adc.renaud.thiry@intradef.gouv.fr' },
		subject: 'Appel aux adhérents : la stèle de la gare',
		headers: [['Precedence', 'bulk']],
		text: `Chers camarades,

La stèle de la gare penche, et la mairie ne prend à sa charge que la moitié des travaux. Le bureau a donc décidé d'ouvrir une souscription parmi les adhérents. Chacun donne ce qu'il veut : un billet au prochain repas, un chèque à l'ordre de l'amicale, ou deux bras le samedi 12 décembre.

Comme chaque année, un reçu fiscal vous sera remis et les comptes seront lus à l'assemblée.

Que ceux qui ont déjà réglé leur cotisation en soient remerciés ; les autres se reconnaîtront.

Amitiés génistes,
Le bureau de l'amicale
`,
	},
	{
		date: '2026-11-26T07:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'La Cave des Coteaux <lettre@cave-coteaux.example>',
		envelopeFrom: 'retour-26@envoi.cave-coteaux.example',
		to: ['jl.moreau@diplomatie.ml'],
		intended: { 'jl.moreau@diplomatie.ml': 'jl.moreau@diplomatie.gouv.fr' },
		subject: 'Foire aux coffrets : de 24 à 89 €, livrés avant Noël',
		headers: [['List-Unsubscribe', '<mailto:stop@cave-coteaux.example>']],
		text: `LA LETTRE DE LA CAVE, n° 88

Les coffrets de fin d'année sont là !

- Le Voyageur, trois demi-bouteilles, 24 €
- Le Classique, deux rouges et un blanc, 45 €
- Le Grand Soir, magnum et verres, 89 €

Commandez avant le 14 décembre, port offert dès deux coffrets. Nos abonnés ont accès aux prix un jour avant tout le monde, c'est-à-dire aujourd'hui.

Au passage : dégustation libre à Beaune tous les samedis.

L'abus d'alcool est dangereux pour la santé. Vous lisez cette lettre depuis votre inscription à la boutique ; pour vous en retirer, répondez « stop ».
`,
		html: 'alternative',
	},
	{
		date: '2026-11-08T19:30:00+01:00',
		kind: 'bulk',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Schietvereniging De Roos <secretaris@sv-deroos.example>',
		to: ['k.wijnstra@army.ml'],
		intended: { 'k.wijnstra@army.ml': 'k.wijnstra@army.nl' },
		subject: 'Clubblad november: nieuwe kachel, oude leden en een loterij',
		text: `Beste leden,

De kachel. Na elf jaar trouwe dienst is hij ermee opgehouden, tijdens de clubavond van 29 oktober om precies te zijn. Harm heeft een andere op de kop getikt en zoekt zaterdag twee sterke mensen.

De uitslag. Ineke won de herfstbeker met 382 punten, voor Gijs en Abdel.

De loterij. Om de kachel te bekostigen verkopen we loten van 2 euro. Hoofdprijs: een ham. Ieder lid neemt er als het goed is minstens vijf af bij Corrie aan de bar.

De sleutel. Er zijn er nog vier zoek van de achterdeur. Kijk eens in uw jaszak, in de auto en bij uw ex. Vinden we ze niet, dan moet het hele slot eraf en dat kost weer geld dat we aan de kachel wilden uitgeven.

Het veld. De gemeente maait in december niet meer. Wie een trekker heeft, of iemand kent met een trekker, of schapen: meld u bij Harm.

Jeugd. Op woensdag lopen er inmiddels negen kinderen rond, waarvan zeven met talent en twee met honger. Corrie zoekt iemand die om de week tosti's bakt.

De kerstwedstrijd is zondag 20 december om elf uur. Inleg een pakje ter waarde van ongeveer zeven euro, liefst geen sokken meer. Na afloop is er snert, ook zonder spek.

In memoriam. Op 14 oktober overleed ons erelid Sjoerd, zesenvijftig jaar lid, nooit een training te laat en nooit een training stil. Het bestuur was met de vlag bij de kerk.

De contributie 2027 blijft gelijk. Wie nog moet: u weet het zelf wel.

Goed schot,
het bestuur
`,
	},
	{
		date: '2026-11-19T08:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Fietsen Stevens <nieuws@fietsen-stevens.example>',
		envelopeFrom: 'b-19112026@mail.fietsen-stevens.example',
		to: ['peter.aerts@mll.be'],
		intended: { 'peter.aerts@mll.be': 'peter.aerts@mil.be' },
		subject: 'Winternazicht voor 65 euro (en gratis lichtjes)',
		format: 'html',
		headers: [['List-Unsubscribe', '<https://fietsen-stevens.example/uit>']],
		text: `<table width="620" align="center" style="font-family:Trebuchet MS">
<tr><td style="background:#0a5;color:#fff;padding:18px"><h2>De winter komt eraan. Uw ketting weet het al.</h2></td></tr>
<tr><td><p>Tot eind december kijken wij uw fiets na voor 65 euro: remmen, ketting, spanning en een wasbeurt. Wie deze nieuwsbrief toont, krijgt er een setje lampjes bij.</p>
<p>Afspraak maken doet u in de winkel of op <a href="https://fietsen-stevens.example/nazicht">onze site</a>. Ook leasefietsen zijn welkom.</p></td></tr>
<tr><td><p style="font-size:10px">U bent klant en vroeg om deze nieuwsbrief. <a href="https://fietsen-stevens.example/uit">Uitschrijven</a> kan altijd. Fietsen Stevens, Leuven</p></td></tr>
</table>`,
	},
	{
		date: '2026-11-23T10:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Zorgverzekeraar Onderling <collectief@onderling-zorg.example>',
		to: ['e.tamminga@mindef.ml'],
		intended: { 'e.tamminga@mindef.ml': 'e.tamminga@mindef.nl' },
		subject: 'Uw collectieve korting in 2027: zo zit het',
		headers: [['List-Unsubscribe', '<mailto:afmelden@onderling-zorg.example>']],
		text: `Beste verzekerde,

De premies voor 2027 zijn bekend. Voor deelnemers aan een collectief veranderen drie dingen:

1. De korting op de aanvullende pakketten gaat van 8 naar 7 procent.
2. De tandartsdekking T2 vergoedt voortaan 500 euro per jaar.
3. Overstappen kan tot en met 31 december, opzeggen ook.

Uw eigen polis ontvangt u in de week van 30 november per post. Wij sturen geen betaalverzoeken per mail en vragen nooit om uw DigiD.

Dit bericht is verzonden aan alle deelnemers die zich voor onze mailings hebben aangemeld. Afmelden: afmelden@onderling-zorg.example
`,
	},
];
