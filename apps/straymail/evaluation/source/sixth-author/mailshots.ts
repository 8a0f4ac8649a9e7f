import type { Sample } from '../../../demo/form/sample.ts';

/** What is sent to everybody and was asked for, more or less. */
export const mailshots: Sample[] = [
	{
		date: '2026-11-20T09:00:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Your friends at the Post Thrift Shop <hello@postthrift.example>',
		envelopeFrom: 'b-20261120-5512@send.postthrift.example',
		to: ['Vernon <vernon.mabry@deca.ml>'],
		intended: { 'vernon.mabry@deca.ml': 'vernon.mabry@deca.mil' },
		headers: [
			['List-Unsubscribe', '<https://send.postthrift.example/u/5512>'],
			['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
		],
		subject: 'Vernon, I found your coat',
		text: `Dear Vernon,

Not your coat exactly. But somebody's, good wool, hardly worn, and it made me think of you, by which I mean of all eleven hundred of you on the list.

The leaves are off the oaks on Arsenal Road and the donation room is so full that we have to go in sideways. So from Friday everything with a red tag is half price, cribs and strollers too, because the stork has been busy in the housing area and every one of you is about to be moved somewhere.

Bring bags. Bring the teenager who says he has nothing to wear.

The doors open at ten. There will be cider.

Your friends at the Thrift Shop

Tired of us? https://send.postthrift.example/u/5512
`,
		html: 'alternative',
	},
	{
		date: '2026-11-24T05:30:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'The Reveille <editors@reveille-digest.example>',
		envelopeFrom: 'rvl-8810@bounce.reveille-digest.example',
		to: ['l.ferrante@southcom.ml', 'duty.desk@pacom.ml'],
		intended: { 'l.ferrante@southcom.ml': 'l.ferrante@southcom.mil', 'duty.desk@pacom.ml': 'duty.desk@pacom.mil' },
		headers: [['List-Id', '<daily.reveille-digest.example>']],
		subject: 'The Reveille: carrier sails early, secret budget line, and a goat',
		text: `THE REVEILLE  Tuesday, Nov. 24
Five things before coffee

1. CARRIER SAILS. The strike group left port Sunday, two weeks ahead of the published schedule, the Navy said in a statement. Families waved from the seawall. (Harbor Courier)

2. "TOP SECRET" NO MORE. The archives released 4,000 pages on the 1987 convoy operations. Most of them concern ice cream.

3. THE EXERCISE. Nineteen nations, 12,000 troops, one very muddy river. Organizers opened the crossing to the press on Saturday. (Pool report)

4. PAY. The 3.6 percent raise cleared committee. Housing rates come out in December, as ever, when nobody is at their desk.

5. GOAT. The mascot of a certain artillery battalion is missing again. Police are treating it as a classified matter.

Manage your subscription at reveille-digest.example/me
`,
	},
	{
		date: '2026-11-06T07:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Vacances Képi & Marmottes <offres@kepi-marmottes.example>',
		envelopeFrom: 'nl_0611@em.kepi-marmottes.example',
		to: ['nathalie.roux3@interieur.ml'],
		intended: { 'nathalie.roux3@interieur.ml': 'nathalie.roux3@interieur.gouv.fr' },
		headers: [['List-Unsubscribe', '<mailto:stop@em.kepi-marmottes.example>']],
		subject: 'Votre passeport pour la neige : dernières chambres',
		text: `<html><body>
<h1>Faites vos bagages !</h1>
<p>Chalet en demi-pension à partir de <b>389 &euro;</b> la semaine, vols Paris-Genève compris aux dates indiquées.</p>
<ul><li>du 26 décembre au 2 janvier : COMPLET</li><li>du 2 au 9 janvier : 6 chambres</li><li>du 9 au 16 janvier : 14 chambres</li></ul>
<p>Code promotion : MARMOTTE27. Offre réservée aux agents, conjoints et retraités, hors taxe de séjour.</p>
<p><a href="https://kepi-marmottes.example/neige">Je réserve</a></p>
<p style="color:#888">Vous recevez cette lettre parce que vous avez participé à notre tombola. <a href="https://em.kepi-marmottes.example/stop">Me désinscrire</a></p>
</body></html>`,
		format: 'html',
	},
];
