import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile } from '../file-parts.ts';

export const circulars: Sample[] = [
	{
		date: '2026-11-07T06:00:00-06:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Walt at The Ramp Letter <walt@ramp-letter.example>',
		to: ['dana.holloway@nationalguard.ml'],
		intended: { 'dana.holloway@nationalguard.ml': 'dana.holloway@nationalguard.mil' },
		headers: [
			['List-Id', 'The Ramp Letter <weekly.ramp-letter.example>'],
			['List-Unsubscribe', '<https://ramp-letter.example/u/8841>'],
			['Precedence', 'bulk'],
		],
		subject: 'Saturday on the ramp: what I saw, and a confession',
		text: `Dear friend,

You know me, I can't sit still when something big lands. So on Tuesday I drove down to the county airport with a thermos and stood at the fence for five hours like a boy of nine.

What came in was what the Pentagon had told the papers it would be: the first of the Guard's tankers back from the Pacific, two days late because of the typhoon, forty families with balloons. The Air Force put out a release on Wednesday with pictures, and the Secretary said that the deployment "met every objective". Somebody beside me muttered that half of that is surely classified. Maybe so. The balloons weren't.

Elsewhere this week. The Navy named its next oiler after a nurse, about time. Congress asked again why spare engines sit in a warehouse in Ohio; the hearing is on video and I watched all of it so that you don't have to. And the Berlin airlift museum is looking for a propeller, left hand.

Now the confession. I left my own passport on the roof of the car, drove off, and have not seen it since. If you find one near mile marker 40, you know where I live. No you don't, but write anyway.

Until next Saturday, keep the greasy side down.

Walt

You get The Ramp Letter because you asked for it, or your brother-in-law did. Leave any time: https://ramp-letter.example/u/8841
`,
	},
	{
		date: '2026-11-19T12:00:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Fly Forty Travel Deals <deals@fly-forty.example>',
		to: ['jennifer.kwan@marines.ml'],
		intended: { 'jennifer.kwan@marines.ml': 'jennifer.kwan@marines.mil' },
		headers: [
			['List-Unsubscribe', '<mailto:out@fly-forty.example>'],
			['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
			['X-Mailer', 'Sendroll 11'],
		],
		subject: 'Jennifer, your boarding pass to the sun 🌴 (military fares from $89)',
		format: 'html',
		text: `<html><body><center>
<p style="font-size:11px">Can't see the pictures? <a href="https://fly-forty.example/v/2611">View online</a></p>
<h1 style="color:#ff5a36">BOARDING NOW: Black Friday week</h1>
<p>Hi Jennifer! Active duty and family fly for less through <b>November 29</b>.</p>
<table border="0" cellpadding="8">
<tr><td>Miami</td><td>from $89</td></tr>
<tr><td>San Juan</td><td>from $119</td></tr>
<tr><td>Honolulu</td><td>from $249</td></tr>
</table>
<p>Hotels, room upgrades and rental cars up to 40% off with code <b>SUNNY40</b>. Passport about to expire? Read our 5 tips for a quick renewal.</p>
<p><a href="https://fly-forty.example/sale">Find my flight</a></p>
<p style="font-size:10px;color:#999">Fares one way, taxes included, seats limited. You receive this because you signed up at an airport lounge. <a href="https://fly-forty.example/out">Unsubscribe</a></p>
</center></body></html>
`,
	},
	{
		date: '2026-11-02T07:30:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Port des Deux-Caps <infolettre@port-deuxcaps.example>',
		to: ['jp.carlier@defense.ml', 'bibliotheque.marine@intradef.ml'],
		intended: {
			'jp.carlier@defense.ml': 'jp.carlier@defense.gouv.fr',
			'bibliotheque.marine@intradef.ml': 'bibliotheque.marine@intradef.gouv.fr',
		},
		headers: [['List-Unsubscribe', '<https://port-deuxcaps.example/desabonnement>']],
		subject: 'L’infolettre du port, novembre 2026',
		html: 'alternative',
		text: `À LA UNE

Trafic en hausse de 4 % sur neuf mois. Les vracs solides repartent, les conteneurs stagnent, le transmanche retrouve ses chiffres de 2019.

LE QUAI DES FLANDRES FERME POUR TRAVAUX

Du 9 novembre au 18 décembre, le quai est fermé à toute opération. Les navires sont reportés au quai de Risban. Le plan de circulation est affiché à la capitainerie et sur notre site.

ESCALE

La frégate Amiral Rochebrune sera ouverte au public les 14 et 15 novembre, de 10 h à 17 h, entrée libre. La Marine nationale rappelle que les sacs à dos restent à quai et qu'une pièce d'identité est demandée.

PORTRAIT

Trente ans de lamanage : une corporation raconte l'hiver 1996, quand les aussières gelaient sur les bollards.

Vous recevez cette lettre en tant qu'abonné. Pour ne plus la recevoir : https://port-deuxcaps.example/desabonnement
`,
	},
	{
		date: '2026-11-16T12:15:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Logistica Live <nieuws@logistica-live.example>',
		to: ['a.brouwers@mindef.ml'],
		intended: { 'a.brouwers@mindef.ml': 'a.brouwers@mindef.nl' },
		headers: [
			['List-Unsubscribe', '<https://logistica-live.example/uit/19>'],
			['Precedence', 'list'],
		],
		subject: 'Nog 2 weken! Programma Logistica Live en gratis parkeren',
		text: `Beste relatie,

Van 1 tot en met 3 december staat de Jaarbeurs weer vol heftrucks, scanners en mensen die er verstand van hebben. Het programma vindt u in de bijlage.

Dit jaar nieuw: een paviljoen over militaire logistiek, met een open lezing over de lessen van de haven van Odessa en een quiz over geheimschrift in de Tweede Wereldoorlog (met echt wachtwoord en echte prijzen).

Registreren is gratis tot en met 27 november, daarna 35 euro aan de deur. Toegangsbewijs kwijt? Uw naam bij de balie is voldoende.

Tot ziens in Utrecht,
het team van Logistica Live

Afmelden: https://logistica-live.example/uit/19
`,
		attachments: [
			pdfFile(
				'Programma_Logistica_Live_2026.pdf',
				`LOGISTICA LIVE 2026                    Jaarbeurs Utrecht, hal 7 tot 9

Dinsdag 1 december
10.00   Opening
11.30   Elektrische trekkers in de haven, wat kost het echt
14.00   Lezing: Odessa, een haven onder vuur

Woensdag 2 december
10.30   Douane voor beginners
13.00   Quiz: geheimschrift en codetaal
15.30   Personeel vinden zonder uitzendbureau

Donderdag 3 december
11.00   Finale heftruckbehendigheid
16.00   Borrel
`,
			),
		],
	},
];
