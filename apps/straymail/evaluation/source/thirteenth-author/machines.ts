import type { Sample } from '../../../demo/form/sample.ts';

export const machines: Sample[] = [
	{
		date: '2026-11-03T22:16:40+00:00',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Riffle & Run <no-reply@accounts.riffleandrun.example>',
		envelopeFrom: 'bounce@accounts.riffleandrun.example',
		to: ['jim.rhodes7@usarmy.ml'],
		intended: { 'jim.rhodes7@usarmy.ml': 'jim.rhodes7@army.mil' },
		subject: 'Reset your Riffle & Run password',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Hi jim.rhodes7,

You (or somebody who types like you) asked to reset the password of your Riffle & Run account. To choose a new one, open this link within the next 60 minutes:

[[reset-link:https://accounts.riffleandrun.example/reset?t=9fQz2-kW7vLrT0aYb3mX]]

It works once. If you didn't ask, do nothing: your password stays as it is and so do your saved rivers.

Tight lines!`,
	},
	{
		date: '2026-11-07T13:25:02+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Speelhuis De Kikker <bestelling@speelhuisdekikker.example>',
		to: ['els.wouters71@mail.ml'],
		intended: {},
		subject: 'Bedankt voor uw bestelling 100048812',
		headers: [['Auto-Submitted', 'auto-generated']],
		html: `<p>Dag Els,</p><p>Wij hebben uw bestelling goed ontvangen en pakken ze nu in.</p>
<table><tr><td>1 x</td><td>Houten bakfiets, rood</td><td>&euro; 89,95</td></tr>
<tr><td>2 x</td><td>Puzzel Boerderij 48 st.</td><td>&euro; 25,90</td></tr>
<tr><td></td><td><b>Totaal, reeds betaald</b></td><td><b>&euro; 115,85</b></td></tr></table>
<p>Leveradres:<br>Els Wouters<br>Molenstraat 44 bus 3, 9300 Aalst</p>
<p>U krijgt een mailtje zodra de koerier vertrekt.</p>`,
		text: `Dag Els,

Wij hebben uw bestelling goed ontvangen en pakken ze nu in.

1 x Houten bakfiets, rood      € 89,95
2 x Puzzel Boerderij 48 st.    € 25,90
Totaal, reeds betaald         € 115,85

Leveradres:
Els Wouters
[[home-address:Molenstraat 44 bus 3, 9300 Aalst]]

U krijgt een mailtje zodra de koerier vertrekt.`,
	},
	{
		date: '2026-11-15T20:58:11+01:00',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'fr',
		from: 'Rail Ouest <connexion@compte.rail-ouest.example>',
		to: ['maelle.guivarch@defense.ml'],
		subject: '[[one-time-code:481 207]] est votre code de connexion',
		headers: [['Auto-Submitted', 'auto-generated']],
		intended: { 'maelle.guivarch@defense.ml': 'maelle.guivarch@defense.gouv.fr' },
		text: `Bonjour Maëlle,

Saisissez [[one-time-code:481 207]] dans l'application pour rattacher votre carte Famille militaire. Ce code expire dans 10 minutes. Nos agents ne vous le demanderont jamais.

Rail Ouest, 35000 Rennes`,
	},
	{
		date: '2026-11-24T21:33:56+00:00',
		kind: 'reflection',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'Parcelgrid Developer Portal <portal@parcelgrid.example>',
		to: ['facilities.it@whs.ml'],
		intended: { 'facilities.it@whs.ml': 'facilities.it@whs.mil' },
		subject: 'Your application "mailroom-lockers" was approved',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Your application mailroom-lockers is live. Keep this message, the key is shown only once.

  Endpoint   https://api.parcelgrid.example/v3/lockers
  Client     mailroom-lockers-prod
  Key        [[api-key:pgk_live_7Hc2Vt9QeLw4ZsKx81RbNmUy]]
  Scope      read, open

Our guide shows requests with the key pgk_test_000000000000; that one opens nothing.

You registered with this address on 24 November 2026 at 21:30 UTC.`,
	},
	{
		date: '2026-11-08T01:17:05+00:00',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'relay census <survey@relaycensus.example>',
		to: ['relaytest@forces.ml'],
		intended: {},
		subject: 'relay check 4471/20261108 01:17',
		text: `This message was sent through your server to find out whether it relays for
third parties. If it arrived at survey@relaycensus.example the host is open.
No action is needed. Token 4471-b08e.`,
	},
	{
		date: '2026-11-22T23:59:59+00:00',
		kind: 'probe',
		level: 'none',
		categories: [],
		from: 'a@scan-node.example',
		envelopeFrom: '',
		to: ['postmaster@southcom.ml'],
		intended: {},
		subject: 'test',
		text: 'test 1795392',
	},
];
