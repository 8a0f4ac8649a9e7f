import type { Sample } from '../../../demo/form/sample.ts';

export const lists: Sample[] = [
	{
		date: '2026-11-01T10:00:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Signal Veterans League <letter@signal-veterans-league.example>',
		envelopeFrom: 'bounce-4471-88213@lists.signal-veterans-league.example',
		to: ['gabriel.ostler@nationalguard.ml'],
		intended: { 'gabriel.ostler@nationalguard.ml': 'gabriel.ostler@nationalguard.mil' },
		subject: 'I have been meaning to write to you',
		headers: [
			['List-Id', '<letter.signal-veterans-league.example>'],
			['List-Unsubscribe', '<https://lists.signal-veterans-league.example/u/88213>'],
			['Precedence', 'bulk'],
		],
		text: `Dear friend,

I have been meaning to write to you since the reunion, and then the leaves came down and the gutters needed me.

You will remember the switchboard in the museum basement, the one that nobody could make ring. Well, it rings. A group of our younger members spent nine Saturdays on it, and when the first call came through there was not a dry eye among people who had sworn for forty years that they hated that machine.

It made me think about secrets. In our day everything was classified, down to the lunch menu, and now the same room is open to school classes from Tuesday to Saturday. I was asked by a ten-year-old whether I had ever known the password. I said that I had, and that it changed every night, and that I had forgotten every single one. She looked at me with real pity.

Three things before I let you go back to your own gutters.

The winter dinner is on December 12, same hall as last year. Tickets are 38 dollars, and the chicken has been discussed.

The scholarship fund paid for fourteen students this fall. We should like that to be twenty. If you can spare anything, the web page takes cards now, and the treasurer still takes checks and will send you a note in his own hand.

And the oral history project is looking for anyone who served on a troposcatter site between 1965 and 1985. No story is too small.

Until the dinner, I hope,

your president

--
You receive this letter because you are on the mailing list of the Signal Veterans League, P.O. Box 1190, Augusta. To leave the list: https://lists.signal-veterans-league.example/u/88213
`,
	},
	{
		date: '2026-11-05T11:00:02+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Deltafoon Netwerkberichten <netwerkberichten@deltafoon.example>',
		envelopeFrom: 'vb+nl-114@mailer.deltafoon.example',
		to: ['ict.servicedesk@minbuza.ml'],
		intended: { 'ict.servicedesk@minbuza.ml': 'ict.servicedesk@minbuza.nl' },
		subject: 'Aangekondigd onderhoud nacht van 17 op 18 november (regio Haaglanden)',
		headers: [
			['Precedence', 'bulk'],
			['List-Unsubscribe', '<mailto:afmelden@deltafoon.example>'],
		],
		text: `Aan al onze zakelijke klanten in de regio Haaglanden

In de nacht van dinsdag 17 op woensdag 18 november, tussen 01.00 en 05.00 uur, vervangen wij apparatuur in een van onze centrales. Vaste lijnen en internet kunnen dan twee keer kort wegvallen, samen hooguit twintig minuten.

Wat moet u doen? In de meeste gevallen niets. Hebt u een alarm- of liftlijn, meld het dan bij uw meldkamer. Alarmnummer 112 blijft mobiel bereikbaar.

Storing na 05.00 uur? Zet het modem een minuut uit en weer aan. Helpt dat niet, bel dan 0800-000 01 23, gratis, dag en nacht.

Referentie werkzaamheden: WZ-2026-31790427

Deltafoon Zakelijk
U krijgt dit bericht omdat u zich hebt aangemeld voor netwerkberichten. Afmelden kan onderaan elke mail of op deltafoon.example/berichten.
`,
	},
	{
		date: '2026-11-13T06:45:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'La Lettre du Détroit <redaction@lettre-du-detroit.example>',
		envelopeFrom: 'retours-2611@envoi.lettre-du-detroit.example',
		to: ['p.lemoine@defense.ml'],
		intended: {},
		subject: 'Sahel, Baltique, mer Rouge : ce qui a bougé cette semaine',
		headers: [
			['List-Id', 'La Lettre du Detroit <hebdo.lettre-du-detroit.example>'],
			['List-Unsubscribe', '<https://lettre-du-detroit.example/desabo>'],
		],
		html: 'alternative',
		text: `LA LETTRE DU DÉTROIT — n° 311, vendredi 13 novembre 2026

SAHEL. Selon un communiqué publié mercredi, deux bataillons ont quitté leur base du nord pour être redéployés le long du fleuve. Les autorités n'ont pas donné de chiffres ; la presse locale parle de 900 hommes.

BALTIQUE. L'exercice de l'Alliance, ouvert aux journalistes, a réuni vingt navires pendant dix jours. Le porte-parole s'est félicité « d'un niveau de préparation jamais vu ». Notre reportage en page 4.

MER ROUGE. Une frégate a dérouté un vraquier jeudi à l'aube, rapportent les agences. Aucun blessé.

LECTURES. Un historien a obtenu la levée du secret défense sur les archives des transmissions de 1961. Le livre est passionnant, et la mention « TRÈS SECRET » sur la couverture n'est plus qu'un argument de vente.

Vous lisez la version gratuite. S'abonner : 9 € par mois.
Se désabonner : https://lettre-du-detroit.example/desabo
`,
	},
	{
		date: '2026-11-27T05:01:13-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Wanderlane <deals@wanderlane.example>',
		envelopeFrom: 'b-9927-mail.ml@news.wanderlane.example',
		to: ['natalie.groves.mil@mail.ml'],
		intended: { 'natalie.groves.mil@mail.ml': 'natalie.groves.mil@mail.mil' },
		subject: 'Your passport called. It misses you ✈',
		headers: [
			['List-Unsubscribe', '<https://news.wanderlane.example/out>'],
			['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
		],
		text: `BLACK FRIDAY AT WANDERLANE

Lisbon from $389 round trip
Reykjavik from $344
Naples + 3 nights from $612

Book by midnight Monday with code GOBAG26. Military and first responder fares stack with the discount.

Tip: check that your passport is good for six months after you return. Renewal is taking 6 to 8 weeks.

Fares seen November 26 for travel January to March. Seats go fast. Unsubscribe: https://news.wanderlane.example/out
`,
		html: `<html><body style="margin:0;background:#fdf6ec"><table width="600" align="center"><tr><td style="font:bold 30px Georgia;color:#b3421e;padding:24px">Your passport called.</td></tr>
<tr><td style="font:16px Arial;padding:0 24px">Lisbon from <b>$389</b> round trip<br>Reykjavik from <b>$344</b><br>Naples + 3 nights from <b>$612</b><br><br>Book by midnight Monday with code <b>GOBAG26</b>. Military and first responder fares stack with the discount.<br><br>Tip: check that your passport is good for six months after you return.</td></tr>
<tr><td style="font:11px Arial;color:#888;padding:24px">Fares seen November 26 for travel January to March. <a href="https://news.wanderlane.example/out">Unsubscribe</a></td></tr></table></body></html>`,
	},
];
