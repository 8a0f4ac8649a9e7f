import type { Sample } from '../../../demo/form/sample.ts';

export const circulars: Sample[] = [
	{
		date: '2026-11-10T14:00:08-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Warren at Anchor Mutual <warren@mail.anchormutual.example>',
		envelopeFrom: 'b-48117-9902@bounce.anchormutual.example',
		to: ['gysgt.leona.brisco@marines.ml'],
		intended: { 'gysgt.leona.brisco@marines.ml': 'gysgt.leona.brisco@marines.mil' },
		subject: 'I was wrong about the birthday ball',
		headers: [
			['List-Unsubscribe', '<https://mail.anchormutual.example/u/48117>, <mailto:unsub-48117@anchormutual.example>'],
			['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
			['Precedence', 'bulk'],
		],
		html: 'alternative',
		text: `Dear Leona,

For eleven years I told anyone who'd listen that a birthday ball was a long dinner with a cake in it. Then my daughter took me to one.

I won't pretend that a letter about savings belongs next to that sword and that first slice. But I came home thinking about the oldest and the youngest in the room, and about what we hand on. So we've done something simple: for every member who opens a youth account before the end of the year, we'll put in the first twenty-five dollars ourselves.

No code, no catch, no fine print apart from the fine print below.

Semper Fidelis from an old soldier who knows he isn't entitled to say it,
Warren

You receive this letter because you are a member of Anchor Mutual. Unsubscribe or choose fewer letters: https://mail.anchormutual.example/u/48117
Anchor Mutual, PO Box 3300, Norfolk VA. Offer ends December 31, 2026. Membership required.`,
	},
	{
		date: '2026-11-17T05:45:00+00:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'The Morning Watch <watch@defensereader.example>',
		envelopeFrom: 'bounces+7781=j2.osint=eucom.ml@send.defensereader.example',
		to: ['j2.osint@eucom.ml'],
		intended: { 'j2.osint@eucom.ml': 'j2.osint@eucom.mil' },
		subject: 'Carrier leaves Norfolk early, "SECRET" slides on a game forum, and a frigate with no crew',
		headers: [
			['List-Id', 'The Morning Watch <watch.defensereader.example>'],
			['List-Unsubscribe', '<https://send.defensereader.example/leave>'],
		],
		text: `THE MORNING WATCH                         Tuesday 17 November 2026

1. CARRIER SAILS. The Navy said on Monday that the strike group left Norfolk nine days ahead of schedule, with five escorts, for what a statement called "presence" in the eastern Mediterranean. Families had been told at the weekend. (Tidewater Courier)

2. LEAK, AGAIN. A player of a tank game posted eleven slides stamped SECRET to win an argument about reload times. Moderators took them down within the hour. The ministry in question said it does not comment on games.

3. FRIGATE WITHOUT SAILORS. Parliament in The Hague heard that one of the four new ships may stay alongside until 2029 for want of engineers.

4. BALTIC AIR POLICING. Eight Spanish jets replaced the Italians at Siauliai yesterday; the ceremony was open to the press and rained upon.

5. BUDGET. The continuing resolution runs to 12 December. Everyone is calm, say people who did not sound calm.

Sponsored: hearing protection you can order lunch in. Read more at https://defensereader.example/ad

Change your e-mail settings: https://send.defensereader.example/leave`,
	},
	{
		date: '2026-11-20T19:00:21+01:00',
		kind: 'bulk',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Bond van Uitgezonden Personeel <nieuwsbrief@bup-bond.example>',
		envelopeFrom: 'verp-2210@lijst.bup-bond.example',
		to: ['h.bakker4@army.ml'],
		intended: { 'h.bakker4@army.ml': 'h.bakker4@army.nl' },
		subject: 'Afdeling Noord: ledenavond 3 december, en wie o wie wordt penningmeester',
		headers: [
			['List-Unsubscribe', '<https://lijst.bup-bond.example/af/2210>'],
			['Precedence', 'list'],
		],
		text: `Beste leden van afdeling Noord,

Donderdag 3 december is weer onze ledenavond, vanaf 19.30 uur in de kantine van de schietvereniging in Assen. Inloop met erwtensoep.

Op het programma:
- Marga Tuinstra vertelt hoe het staat met het arbeidsvoorwaardenoverleg. Veel is nog geheim, zegt ze, maar niet dat het stroef gaat.
- Verkiezing penningmeester. Kandidaten zijn Klaas Jan Wobben en Ilse Meinders. Tegenkandidaten kunnen zich melden tot de soep op is.
- Rondvraag over de nieuwe gevechtslaarzen. Neem ze mee als ze kapot zijn.

Heb je vragen over rechtsbijstand of over medische keuringen? Loop die avond langs bij Ina Postma, zij is er vanaf zeven uur.

Het afdelingsbestuur

Geen brieven meer? Meld je af: https://lijst.bup-bond.example/af/2210`,
	},
	{
		date: '2026-11-27T06:15:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		format: 'html',
		from: 'Escales & Cie <offres@news.escales-et-cie.example>',
		envelopeFrom: 'rebond.991823@news.escales-et-cie.example',
		to: ['cabinet.courrier@interieur.ml'],
		intended: { 'cabinet.courrier@interieur.ml': 'cabinet.courrier@interieur.gouv.fr' },
		subject: 'Votre passeport s’ennuie (et nous avons une idée)',
		headers: [['List-Unsubscribe', '<https://news.escales-et-cie.example/stop/991823>']],
		text: `<html><body style="background:#fff7ec;font-family:Georgia,serif">
<h1 style="color:#c0392b">Black Friday : 72 heures pour partir</h1>
<p>Un vol, un hôtel, zéro dossier à monter. Agents publics et militaires : <b>-20 %</b> supplémentaires, sur présentation de votre carte professionnelle à l'embarquement.</p>
<table cellpadding="8">
<tr><td>Lisbonne, 3 nuits, petit déjeuner</td><td>dès 249 €</td></tr>
<tr><td>Marrakech, riad en médina, 4 nuits</td><td>dès 319 €</td></tr>
<tr><td>Athènes et une île au choix, 7 nuits</td><td>dès 590 €</td></tr>
</table>
<p><a href="https://news.escales-et-cie.example/bf26">Je réserve</a></p>
<p style="font-size:11px;color:#888">Prix par personne, en chambre double, au départ de Paris, sous réserve de disponibilité. Passeport ou carte d'identité en cours de validité exigés. <a href="https://news.escales-et-cie.example/stop/991823">Me désinscrire</a></p>
</body></html>`,
	},
];
