import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile } from '../file-parts.ts';

/** An insurer, a hotel, an absence, and three who want money. */
export const dutchMachines: Sample[] = [
	{
		date: '2026-11-11T09:09:18Z',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal', 'contract'],
		language: 'nl',
		from: 'Trapper Fietsverzekering <polis@trapperfiets.example>',
		to: ['nvdbosch@defensie.ml'],
		intended: { 'nvdbosch@defensie.ml': 'nvdbosch@defensie.nl' },
		subject: 'Je polis zit erin (TF-55120983)',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Hoi Nynke,

je bakfiets is verzekerd! Het polisblad zit als pdf bij deze mail. Bewaar hem goed, of niet, je vindt hem ook in Mijn Trapper.

Dit bericht is automatisch verstuurd naar het adres dat je bij de aanvraag hebt ingevuld.
`,
		attachments: [
			pdfFile(
				'polisblad.pdf',
				`TRAPPER FIETSVERZEKERING                       POLISBLAD TF-55120983

Verzekerde      N. van den Bosch
Geboortedatum   [[date-of-birth:9 april 1991]]
Woonadres       [[home-address:Oude Kraan 118, 6811 LK Arnhem]]

Object          elektrische bakfiets, framenummer BK20931177
Dekking         diefstal en schade, eigen risico 50 euro
Premie          14,35 euro per maand, looptijd 36 maanden
Ingangsdatum    11 november 2026
`,
			),
		],
	},
	{
		date: '2026-11-12T08:00:54Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Landgoedhotel De Zeven Linden <nieuws@dezevenlinden.example>',
		to: ['protocol@minbuza.ml'],
		subject: 'Vergaderen in stilte: winterarrangement vanaf € 89 p.p.',
		headers: [
			['List-Unsubscribe', '<https://dezevenlinden.example/af>'],
			['Precedence', 'bulk'],
		],
		html: '<html><body style="background:#f4efe6"><h1>Vergaderen in stilte</h1><p>Twaalf zalen, 74 kamers, één open haard. Boek vóór 1 december het winterarrangement: ontvangst met appelgebak, lunch, overnachting en een geheim recept van de kok.</p><p>Kamer 101 tot en met 112 kijken uit op de vijver.</p><p><a href="https://dezevenlinden.example/winter">Bekijk het arrangement</a> | <a href="https://dezevenlinden.example/af">Afmelden</a></p></body></html>',
		text: `VERGADEREN IN STILTE

Twaalf zalen, 74 kamers, één open haard. Boek vóór 1 december het winterarrangement: ontvangst met appelgebak, lunch, overnachting en een geheim recept van de kok.

Kamer 101 tot en met 112 kijken uit op de vijver.

https://dezevenlinden.example/winter
Afmelden: https://dezevenlinden.example/af
`,
	},
	{
		date: '2026-11-13T16:31:06Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Hilde Verstraete <hilde.verstraete@museumfort.example>',
		envelopeFrom: '',
		to: ['persdienst@mll.be'],
		subject: 'Automatisch antwoord: bruikleen vitrinekast',
		headers: [['Auto-Submitted', 'auto-replied']],
		text: `Dag,

ik ben met moederschapsrust tot eind februari. Voor bruiklenen kunt u bij Joris terecht, voor de winkel bij Ann.

Groetjes, Hilde
`,
	},
	{
		date: '2026-11-14T07:15:33Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Bezorgservice <info@pakket-bezorgd-nl.example>',
		to: ['h.dekker@army.ml'],
		subject: 'Uw pakket 3SKLM0448 wacht op u',
		format: 'html',
		text: `<html><body><p>Beste klant,</p><p>Wij stonden vandaag voor een dichte deur. Er zijn <b>&euro; 1,95</b> invoerkosten niet voldaan. Zodra deze zijn betaald bezorgen wij uw pakket de volgende werkdag.</p><p><a href="https://pakket-bezorgd-nl.example/3SKLM0448" style="background:#ff6200;color:#fff;padding:10px">Betaal en kies een moment</a></p><p>Na 48 uur gaat het pakket retour afzender.</p></body></html>
`,
	},
	{
		date: '2026-11-15T23:58:41Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'n0body <n0body.7741@drift-mail.example>',
		to: ['balie@mindef.ml'],
		subject: 'Ik heb je gefilmd',
		text: `Hallo perverseling. Enkele weken geleden heb ik jouw toestel overgenomen toen je een bepaalde website bezocht. Ik heb de beelden van je camera en je volledige contactenlijst. Je hebt 48 uur om 0,031 in bitcoin over te maken. Wallet volgt wanneer je antwoordt. Ga niet naar de politie, ik lees alles mee. Na betaling wis ik alles, je hebt mijn woord.
`,
	},
	{
		date: '2026-11-16T09:22:10Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Wim van Rossem, voorzitter <voorzitter@bestuur-postbus.example>',
		to: ['penningmeester.sportver@defensie.ml'],
		subject: 'Kleine betaling vandaag nog',
		headers: [['Reply-To', 'wvrossem.prive@gratispost.example']],
		text: `Dag Elly,

Zit je in de buurt van de computer? De leverancier van de trainingspakken belt me net, er staat nog een bedrag open van het voorjaar en hij houdt anders de levering tegen. Ik zit zelf tot vanavond in vergadering. Kun jij het voorschieten vanuit de clubkas? Dan stuur ik je zo de gegevens en regel ik het bonnetje donderdag.

Dank je, Wim
`,
	},
];
