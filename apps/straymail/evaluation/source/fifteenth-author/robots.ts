import type { Sample } from '../../../demo/form/sample.ts';

export const robots: Sample[] = [
	{
		date: '2026-11-01T23:58:14+00:00',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Tern <hello@accounts.tern-maps.example>',
		envelopeFrom: 'r-88231@bounces.tern-maps.example',
		to: ['aron.lindqvist@socom.ml'],
		intended: { 'aron.lindqvist@socom.ml': 'aron.lindqvist@socom.mil' },
		subject: 'You asked, here it is',
		text: `Somebody (you, we think) is holding a phone and waiting.

Type this into it:

    [[one-time-code:4 8 1  9 0 3]]

It stops working in a quarter of an hour. If you were not waiting for anything, put your feet up. Nothing happens without it.

Tern, maps that work underground`,
	},
	{
		date: '2026-11-11T20:26:03+01:00',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'nl',
		from: 'Klompenpadvereniging (niet beantwoorden) <website@klompenpad-leden.example>',
		to: ['w.terpstra@mindef.ml'],
		intended: { 'w.terpstra@mindef.ml': 'w.terpstra@mindef.nl' },
		subject: 'Nieuw wachtwoord kiezen',
		headers: [['Auto-Submitted', 'auto-generated']],
		html: `<p>Dag W.,</p><p>Op onze site is op "wachtwoord kwijt" geklikt bij jouw lidmaatschap. Was jij dat? <a href="https://leden.klompenpad-leden.example/nieuw/8f0c7d2e91ab44">Kies dan hier iets nieuws</a>. Was jij het niet? Dan klikte er een ander, en hoef je niets te doen.</p><p>Geldig tot middernacht. Wij mailen nooit om je wachtwoord te vragen, want we zouden niet weten wat we ermee moesten.</p><p>De website</p>`,
		text: `Dag W.,

Op onze site is op "wachtwoord kwijt" geklikt bij jouw lidmaatschap. Was jij dat? Kies dan hier iets nieuws:

[[reset-link:https://leden.klompenpad-leden.example/nieuw/8f0c7d2e91ab44]]

Was jij het niet? Dan klikte er een ander, en hoef je niets te doen.

Geldig tot middernacht. Wij mailen nooit om je wachtwoord te vragen, want we zouden niet weten wat we ermee moesten.

De website`,
	},
	{
		date: '2026-11-16T07:05:00+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['medical'],
		language: 'fr',
		from: 'RDV Centre des Alpilles <ne-pas-repondre@agenda-alpilles.example>',
		to: ['m.belkacem@intradef.ml'],
		intended: { 'm.belkacem@intradef.ml': 'm.belkacem@intradef.gouv.fr' },
		subject: 'Vous venez nous voir mercredi 25 novembre à 8 h 20',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Bonjour Mounir Belkacem,

C'est noté !

Qui : Dr Sabatier, dermatologie (1re consultation)
Quand : mercredi 25 novembre, 8 h 20. Venir à 8 h 10.
Où : Centre des Alpilles, rez-de-chaussée, suivre la ligne verte
Combien : 50,00 €, tiers payant possible

Vous avez choisi « je préfère ne pas indiquer le motif ». C'est votre droit.

Empêchement ? Annulez depuis l'application jusqu'à la veille, midi.`,
	},
	{
		date: '2026-11-22T13:11:48-07:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Bootjack & Last orders <orders@bootjack-and-last.example>',
		to: ['rosalind.kemp@us.af.ml'],
		intended: { 'rosalind.kemp@us.af.ml': 'rosalind.kemp@us.af.mil' },
		subject: 'Order 114-38-9921: thank you Rosalind',
		html: 'alternative',
		text: `Thank you Rosalind! Order 114-38-9921 is on Earl's bench.

1  Roper, oxblood, ladies 8 C         $268.00
1  mink oil, small                    $  9.00
   sales tax                          $ 22.16
   shipping                              free
                                      -------
                                      $299.16    paid, card ending 6637

Going to
Rosalind Kemp
[[home-address:4410 E Calle Tuberia, Tucson, AZ 85711]]

Earl says nine working days. Earl always says nine.

Tracking will look like 9400 1112 0620 4471 8806 12 and will do nothing until he is done.`,
	},
];
