import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile } from '../file-parts.ts';

export const circulars: Sample[] = [
	{
		date: '2026-11-06T11:00:02-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Walt at Porchlight <walt@porchlight-veterans.example>',
		envelopeFrom: 'b-20261106-44718-tokafor=ng.ml@send.porchlight-veterans.example',
		to: ['tobias.okafor@ng.ml'],
		intended: { 'tobias.okafor@ng.ml': 'tobias.okafor@ng.mil' },
		subject: 'I nearly did not write this one',
		headers: [
			['List-Id', '<letters.porchlight-veterans.example>'],
			['List-Unsubscribe', '<https://send.porchlight-veterans.example/u/44718>'],
			['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
			['Precedence', 'bulk'],
		],
		text: `Tobias,

My wife says I only write to you when it rains. It's raining.

I was sitting on the step last night thinking about the first year, when there were three of us and a coffee can, and how somebody would pull up with the headlights off because he didn't want the neighbors to see. We never asked for a name or a unit. We still don't. I couldn't tell you a thing about anybody who has sat on that step, and that's how come they sit there.

Nineteen lights now, in seven states. This winter we'd like it to be twenty-two.

I won't tell you what to give. You know what you've got in the can.

The door's open.

Walt

You get Walt's letters because you signed up at a county fair. Too many letters? https://send.porchlight-veterans.example/u/44718
Porchlight is a 501(c)(3). 40 Old Ferry Road.`,
	},
	{
		date: '2026-11-14T06:00:00-10:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'The Morning Bearing <bearing@sealane-weekly.example>',
		to: ['j6.watch@pacom.ml'],
		intended: { 'j6.watch@pacom.ml': 'j6.watch@pacom.mil' },
		subject: 'Carrier leaves Guam; "TOP SECRET" stamp fetches $900; destroyer readiness falls, says auditor',
		html: 'alternative',
		headers: [
			['List-Id', 'The Morning Bearing <bearing.sealane-weekly.example>'],
			['List-Unsubscribe', '<mailto:leave@sealane-weekly.example>'],
		],
		text: `THE MORNING BEARING
Saturday 14 November 2026 - free edition

CARRIER GROUP SAILS. A carrier and three escorts left Apra Harbor on Friday after a five-day call, the Navy said in a release. They are to take part in the yearly exercise announced in August. Local bars report record sales.

READINESS. Fewer than two thirds of destroyers were fit to deploy in the last fiscal year, according to an audit published Thursday. The service called the number "a snapshot".

COURTS. A former contractor accused of taking home classified pages asked for a new judge.

CURIOS. At an auction in Ohio a rubber stamp reading TOP SECRET//NOFORN went for $900 to a dentist.

WEATHER. East of the islands: swell two metres, easing.

--
Was this forwarded to you? Subscribe. Had enough? leave@sealane-weekly.example
Nothing in this letter comes from non-public sources.`,
	},
	{
		date: '2026-11-20T16:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'ZonderJas reizen <inspiratie@zonderjas.example>',
		to: ['m.schuurman@defensie.ml'],
		intended: { 'm.schuurman@defensie.ml': 'm.schuurman@defensie.nl' },
		subject: 'Schuurman, stoel 14C staat op je te wachten ✈',
		headers: [['List-Unsubscribe', '<https://mail.zonderjas.example/afmelden?m=9917>']],
		format: 'html',
		text: `<html><body style="margin:0;background:#fdf3d8"><center>
<h1>Stoel 14C. Jij. Zon.</h1>
<p>We hebben hem nog niet voor je geboekt, maar het had gekund:</p>
<table border="1" cellpadding="6"><tr><th>heen</th><th>terug</th><th>vanaf</th></tr>
<tr><td>Eindhoven &ndash; Faro</td><td>7 nachten</td><td>&euro; 189</td></tr>
<tr><td>Schiphol &ndash; Sal</td><td>8 nachten</td><td>&euro; 519</td></tr>
<tr><td>Maastricht &ndash; Mallorca</td><td>4 nachten</td><td>&euro; 129</td></tr></table>
<p>Boekingscode nodig? Gebruik <b>PEPERNOOT25</b> en krijg 25 euro korting. Paspoort nog geldig? Kijk even, wij kunnen het niet ruiken.</p>
<p><a href="https://mail.zonderjas.example/deals">Laat mij die stoel zien</a></p>
<p><small>Je krijgt deze mail omdat je ooit meedeed aan onze winactie. <a href="https://mail.zonderjas.example/afmelden?m=9917">Afmelden</a>. ZonderJas, SGR-lid.</small></p>
</center></body></html>`,
	},
	{
		date: '2026-11-23T08:00:30+00:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Faculté de médecine - scolarité <diffusion@fac-medecine-niger.example>',
		to: ['formation.continue@sante.ml'],
		intended: { 'formation.continue@sante.ml': 'formation.continue@sante.gov.ml' },
		subject: 'Appel à candidatures DU « Diagnostic et conduite à tenir » - DIFFUSION LARGE',
		headers: [
			['Precedence', 'list'],
			['List-Id', '<diffusion.fac-medecine-niger.example>'],
		],
		text: `Mesdames, Messieurs,

La faculté ouvre pour 2027 soixante places à son diplôme à distance « Diagnostic et conduite à tenir devant une fièvre : paludisme, typhoïde, hépatites ». Le programme est en pièce jointe. Prière d'afficher dans les services.

Les dossiers se déposent uniquement sur le site. Aucun document personnel (passeport, diplôme, acte de naissance) ne doit être adressé par courriel.

La scolarité`,
		attachments: [
			pdfFile(
				'programme DU 2027.pdf',
				`DU A DISTANCE - 120 heures - février à novembre 2027

Module 1   La fièvre qui revient : paludisme simple et grave
Module 2   Typhoïde, ce que l'on confond
Module 3   Hépatites virales
Module 4   VIH et secret médical
Module 5   Cas cliniques imaginaires (M. A., 34 ans ; Mme B., 61 ans)

Droits : 250 000 F CFA. Bourses : dix.
Clôture des candidatures le 15 janvier 2027.`,
			),
		],
	},
];
