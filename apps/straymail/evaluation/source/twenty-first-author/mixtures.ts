import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile } from '../file-parts.ts';

export const mixtures: Sample[] = [
	{
		date: '2026-11-22T20:40:47Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'travel', 'personal'],
		language: 'en',
		from: 'Ellen Brandvold <ellen.brandvold@prairienet.example>',
		to: ['chris.brandvold@us.army.ml'],
		cc: ['sis.karin@prairienet.example'],
		intended: { 'chris.brandvold@us.army.ml': 'chris.brandvold@us.army.mil' },
		subject: 'Dad, and the plane, and the dog',
		text: `Dear Chris,

Sit down with a coffee, this got long.

First Dad. He hid it from us all summer. He would put his keys in the bread box and laugh about it, and I laughed too, God forgive me. Three weeks ago he drove to the feed store and ended up in Minot and could not say how. I took him to Dr Halvorsen, who sent us to the memory people in Fargo. They had him draw a clock. He drew a very nice barn.

So it is [[diagnosis:Alzheimer's]]. They say early to middle. They also found that the old leg trouble is really [[diagnosis:diabetes]], which nobody had looked for, and he is on pills for both. He is cheerful about it. He told the nurse he has finally a good excuse.

He may not drive any more. I have hidden the truck keys in the one place he never looks, which is the Bible.

Second, Christmas. Karin has you on [[flight:DL 1673]] from Atlanta on the 19th, getting in at 6.05 in the evening, and back on the 28th on [[flight:DL 1188]]. The code is [[booking-reference:G9RTL3]], she says you need that and your ID. If the Army changes its mind again tell her before the 10th, after that she loses the money.

I have not told Dad that you come, he would ask me every hour.

Third, we sold the west field to the Torgersons. You don't have to have an opinion about it. It pays for the woman who comes in the mornings. Her name is Lupe and she lets him peel potatoes.

Fourth, the dog is fine. He sleeps on your bed.

I know you cannot talk about where you are, and I don't ask. But if there is somebody there, a chaplain or so, go and tell him about Dad. You were always the one who carries it by himself.

It snowed on Tuesday, eleven inches.

Your loving mother
`,
	},
	{
		date: '2026-11-25T09:36:14Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'medical'],
		language: 'fr',
		from: 'Odile Vanneste <odile.vanneste@delegation-personnel.example>',
		to: ['philippe.hazard@mll.be', 'inspection.generale@mll.be'],
		intended: {
			'philippe.hazard@mll.be': 'philippe.hazard@mil.be',
			'inspection.generale@mll.be': 'inspection.generale@mil.be',
		},
		subject: 'Xavier L., avant qu’il ne soit trop tard',
		text: `Messieurs,

Je joins ce que Xavier m'a dicté dimanche à la clinique. Il sait que je vous l'envoie à tous les deux, justement pour que l'un ne puisse pas dire à l'autre qu'il n'a rien reçu.

Odile Vanneste, déléguée
`,
		attachments: [
			docxFile(
				'dicte_dimanche.docx',
				`Je m'appelle Xavier Lambiotte, je suis premier caporal, j'ai trente et un ans.

Depuis que j'ai dit que le chef faisait signer des heures qu'on ne faisait pas, on ne me parle plus. On a mis du poisson dans mon armoire. On a écrit « balance » sur ma voiture. J'ai montré les photos au capitaine Servais en juin. Il m'a dit que j'avais la peau fine.

En septembre j'ai pris des comprimés, trop. C'est ma sœur qui m'a trouvé. Le docteur ici dit que c'est une [[diagnosis:dépression sévère]] et que ça se soigne, mais pas là-bas.

Je ne veux pas revenir dans la même équipe. Je veux que quelqu'un demande au capitaine Servais ce qu'il a fait des photos.

Je n'ai rien inventé. Le carnet d'heures est chez Odile.`,
			),
		],
	},
	{
		date: '2026-11-26T19:05:50Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Penningmeester SV De Treffers <penningmeester@svdetreffers.example>',
		to: ['a.kuipers@army.ml', 'r.slot@mindef.ml'],
		cc: ['bestuur@svdetreffers.example'],
		intended: { 'a.kuipers@army.ml': 'a.kuipers@army.nl', 'r.slot@mindef.ml': 'r.slot@mindef.nl' },
		subject: 'notulen van dinsdag (de korte)',
		text: `Mannen,

- De kantine loopt. Henny stopt met de gehaktballen, niemand durft haar op te volgen.
- Klacht over het licht op veld 2: de gemeente komt kijken.
- Contributie volgend jaar: praten we over op de ALV, 9 december.
- Ab blijft scheidsrechter "tot zijn knieen het begeven".
- Reisje met de B-junioren: idee, nog geen plan.

Rob, neem jij de sleutel van het ballenhok mee? Sportgroet, Tonnie
`,
	},
	{
		date: '2026-11-27T08:55:31Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'personal'],
		language: 'nl',
		from: 'Mevr. A. Goedhart <a.goedhart@verhuurdersnet.example>',
		to: ['f.demir@mindef.ml'],
		intended: { 'f.demir@mindef.ml': 'f.demir@mindef.nl' },
		subject: 'bovenwoning vanaf januari',
		text: `Beste Fatma, fijn dat je het doet. Het papier zit erbij, teken je beide? De gordijnen mag je houden. Mijn mobiele nummer voor als er iets lekt: [[phone:06 41 87 22 35]]. Tot de sleutel, Ans Goedhart
`,
		attachments: [
			docxFile(
				'huur.docx',
				`Huurovereenkomst

Verhuurder: A. Goedhart
Huurder: Fatma Demir

De bovenwoning [[home-address:Lindelaan 62-II, 3743 BK Baarn]] wordt verhuurd vanaf 1 januari 2027 voor twee jaar.

De huur is 1.085 euro per maand, gas en licht niet meegerekend. Waarborgsom: 1.500 euro.

Wordt huurder uitgezonden of overgeplaatst, dan mag zij met één maand opzegging weg.

Geen honden. Een kat is goed.`,
			),
		],
	},
];
