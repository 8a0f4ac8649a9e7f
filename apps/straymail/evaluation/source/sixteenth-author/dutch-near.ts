import type { Sample } from '../../../demo/form/sample.ts';

export const dutchNear: Sample[] = [
	{
		date: '2026-11-05T11:48:09+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Dienst ICT, Mieke Goossens <ict@campus-renaat.example>',
		to: ['maj.d.vercauteren@mll.be'],
		intended: { 'maj.d.vercauteren@mll.be': 'maj.d.vercauteren@mil.be' },
		subject: 'Mailbox gastdocent bijna vol (melding 77120)',
		text: `Beste majoor Vercauteren,

Uw mailbox als gastdocent zit aan 1,9 van 2 GB. Dat komt vooral door de filmpjes bij het vak krijgsgeschiedenis. Ik mag de limiet niet verhogen voor gasten, maar u kan de filmpjes op de gedeelde schijf van de opleiding zetten, Bart van het secretariaat toont u hoe.

U moet niets invullen of bevestigen. Als u liever langskomt: lokaal 0.12, elke voormiddag. Melding 77120 staat op uw naam open.

Mieke Goossens
`,
	},
	{
		date: '2026-11-05T21:20:31+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Fleur <fleurtje.vd.berg@postduif-mail.example>',
		to: ['m.vandenberg@defensie.ml'],
		intended: { 'm.vandenberg@defensie.ml': 'm.vandenberg@defensie.nl' },
		subject: 'mam! nieuw nummer',
		text: `mam mijn tel is stuk gevallen op hockey, scherm zwart. opa heeft me zn oude gegeven met een prepaid, [[phone:06-57 40 11 96]]. bel maar als je het niet gelooft haha, vraag maar hoe de konijnen heten (Stamp en Pot)

kan je zondag skypen ipv zaterdag? zaterdag feestje bij Noor. oma vraagt of je je dikke sokken hebt gekregen daar

xxx
`,
	},
	{
		date: '2026-11-10T07:41:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Pieter Lagerweij <p.lagerweij@lagerweij-advies.example>',
		to: ['suzanne.hof@minbuza.ml'],
		cc: ['j.ansink@minbuza.nl'],
		intended: { 'suzanne.hof@minbuza.ml': 'suzanne.hof@minbuza.nl' },
		subject: 'spoed: zaal van half tien',
		text: `Suzanne, ik sta beneden bij de balie en er is geen bezoekerspas voor Farida en mij. Kun je naar beneden bellen? Jacco neemt niet op. De presentatie over het Sahelprogramma begint zo. Dank!! Pieter
`,
	},
	{
		date: '2026-11-14T09:33:18+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Dr. Hilde Ravijts <hilde.ravijts@univ-demerstad.example>',
		to: ['k.oosterling@nato.ml'],
		intended: { 'k.oosterling@nato.ml': 'k.oosterling@nato.int' },
		subject: 'Studiedag hybride dreiging, 18 maart: spreek jij?',
		text: `Dag Karel,

Na onze babbel in Tallinn zou ik dom zijn als ik je niet vroeg. Op donderdag 18 maart organiseren we in Demerstad een studiedag over hybride dreiging, een negentigtal mensen, half academici, half ambtenaren. Zou jij het slot van de voormiddag willen doen, een half uur, Nederlands of Engels om het even?

Inschrijven of betalen hoef je niet, je krijgt van ons een broodje, een trein in eerste klas en de dank van de rector. Filip en Nele van jouw oude dienst zijn er ook bij.

Laat het me eens weten tegen Kerst? Dan druk ik het programma.

Hilde
`,
	},
	{
		date: '2026-11-19T17:55:46+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Ans en Dirk <ans.dirk.kolkman@postduif-mail.example>',
		to: ['ruben.smeets@defensie.ml'],
		intended: { 'ruben.smeets@defensie.ml': 'ruben.smeets@defensie.nl' },
		subject: 'je pakketje ligt hier',
		text: `Hoi buurman, de bezorger stond weer voor een dichte deur. Er ligt een doos voor je van de fietsenwinkel in onze gang, best zwaar dus Dirk brengt hem wel even. Ben je vrijdag weer thuis van oefening of pas in het weekend? De kat is ook goed te pas. Ans (van 12)
`,
	},
];
