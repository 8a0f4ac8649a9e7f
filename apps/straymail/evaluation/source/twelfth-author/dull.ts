import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, xlsxFile } from '../file-parts.ts';

export const dull: Sample[] = [
	{
		date: '2026-11-18T06:51:20-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Priscilla Ogden-Hart <pogden@meridian-analytics.example>',
		to: ['"Ruiz, Daniel CDR" <daniel.ruiz@jcs.ml>'],
		intended: { 'daniel.ruiz@jcs.ml': 'daniel.ruiz@jcs.mil' },
		subject: 'URGENT - need your answer before 0800!!',
		headers: [['X-Priority', '1 (Highest)']],
		text: `Dan, Hollis just told me the 9 o'clock is now the 8:30 and that WE brief first. Do you have the slides or do I? I have v6 with the wrong logo. Please, please look at your phone.

P.
`,
	},
	{
		date: '2026-11-10T17:02:14+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Tomasz Wieland <t.wieland@dergrenzbote.example>',
		to: ['media.desk@eucom.ml'],
		intended: { 'media.desk@eucom.ml': 'media.desk@eucom.mil' },
		subject: 'Press question: the bridge in Kaunas',
		text: `Dear colleagues,

I write for Der Grenzbote. On Sunday some eighty thousand people saw on television how your engineers put a pontoon bridge over the Nemunas, and your own press release of 8 November says "more than 3,000 troops from nine nations". The Lithuanian ministry's release of the same day says seven nations. Which is it?

Also, may I quote Colonel Amberson by name from the open press day, or only as "a US officer"? He did not say it was off the record, but he did laugh.

My piece closes Thursday at 15.00 our time.

Kind regards from Suwałki
Tomasz Wieland
`,
	},
	{
		date: '2026-11-19T13:40:45-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Lorna Petrie <lorna.petrie@stonebridge-fed.example>',
		to: ['kwame.j.addo.ctr@disa.ml'],
		cc: ['Miles Prewitt <miles.prewitt@stonebridge-fed.example>'],
		intended: { 'kwame.j.addo.ctr@disa.ml': 'kwame.j.addo.ctr@disa.mil' },
		subject: 'password policy, your redlines',
		text: `Kwame,

Took all of your redlines except the one on rotation. Miles will not let go of the 180 days until the customer says so in writing. Clean copy attached, please sanity check section 3 because those examples came from you.

Lorna

--
The information in this transmission may be PRIVILEGED and CONFIDENTIAL and is intended solely for the addressee. Unauthorized disclosure is prohibited.
`,
		attachments: [
			docxFile(
				'SBF-POL-07 passwords v3.docx',
				`SBF-POL-07, Passwords and secrets, version 3 (draft for comment)

1. Length. At least 16 characters. No composition rules.

2. Secrets never travel by e-mail. Not in the body, not in an attachment, not "just this once".

3. Examples of what the checker refuses: Password1!, Winter2026, Stonebridge123, qwertyuiop. Examples of the pattern we teach: four unrelated words. Do not use an example from this page.

4. Rotation. Every 180 days, or at once upon suspicion. (K. Addo: delete? M. Prewitt: keep.)

5. Keys for classified systems are outside this policy; ask the ISSM, L. Petrie.
`,
			),
		],
	},
	{
		date: '2026-11-12T10:25:38-08:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Gil Navarrete <gil.navarrete@sanmoreno-vets.example>',
		to: ['customer.care.henson@dfas.ml'],
		intended: { 'customer.care.henson@dfas.ml': 'customer.care.henson@dfas.mil' },
		subject: 'the sample form for our workshop',
		text: `Ms. Henson, thanks for offering to look over the handout before Saturday. Half of our folks are over seventy so I kept it plain. This is the text that goes next to the boxes:

   Box 1  Your name the way it is on your discharge papers.
   Box 2  Your Social Security number, with dashes. EXAMPLE: 123-45-6789
   Box 3  Retired pay account. If you don't know it leave it blank, don't guess.
   Box 7  Bank routing number, nine digits, bottom left of a check. EXAMPLE: 000000000
   Box 8  Card number, only if you pay a debt by card. EXAMPLE: 4111 1111 1111 1111

   Never mail this form to anyone. Hand it to the counselor.

Is box 3 still called that? And is it you or Mr. Okafor who drives up?

Gil Navarrete
volunteer, San Moreno Veterans Hall
`,
	},
	{
		date: '2026-11-17T18:33:16+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Hugues Lamartinière <h.lamartiniere@univ-valdorge.example>',
		to: ['gen.p.dutertre@intradef.ml'],
		intended: { 'gen.p.dutertre@intradef.ml': 'gen.p.dutertre@intradef.gouv.fr' },
		subject: 'Re: Re: votre intervention du 11 décembre',
		headers: [
			['In-Reply-To', '<44e1@univ-valdorge.example>'],
			['References', '<43aa@univ-valdorge.example> <44e1@univ-valdorge.example>'],
		],
		text: `Mon Général,

Quarante minutes, c'est parfait, et je vous promets que Mme Ferrand ne vous coupera pas. Le titre que vous proposez, « Très secret pour qui ? », fait déjà rire toute l'équipe ; nous le gardons.

Le programme joint est celui qui partira à l'impression. Dites-moi seulement s'il faut écrire « ancien chef du bureau » ou ne rien écrire du tout.

Avec ma fidèle amitié,

Hugues Lamartinière
professeur d'histoire contemporaine

> Cher ami, d'accord pour le 11. J'ai besoin d'un pupitre et d'un verre d'eau,
> et que l'on ne me fasse pas parler après le déjeuner. P. D.
>
>> Mon Général,
>>
>> Je reviens vers vous pour notre journée d'étude. Quatre dates étaient
>> possibles ; avec l'amphithéâtre, l'hiver et les partiels il n'en reste
>> qu'une, le vendredi 11 décembre.
>>
>> L'idée n'a pas bougé : que fait-on d'un papier quand il cesse d'être
>> dangereux ? Mme Ferrand parlera des archives de 1940, qu'elle connaît
>> mieux que personne. J'aimerais que vous parliez de l'autre côté du
>> guichet, celui où l'on tient le tampon. Rien de ce que vous diriez ne
>> doit être autre chose que des souvenirs et des textes publiés ; les
>> doctorants en ont été prévenus et n'insisteront pas. Enfin, un peu.
>>
>> Pour l'organisation :
>>
>>  - le train de 7 h 52 au départ de Paris suffit largement, quelqu'un
>>    vous attendra sur le parvis avec une pancarte ridicule ;
>>  - nous ne rémunérons personne, mais le déjeuner est bon ;
>>  - nous enregistrons le son, pas l'image, et vous relirez avant
>>    publication ;
>>  - si vous venez avec votre épouse, Mme Lamartinière se fera une joie
>>    de lui montrer la collégiale.
>>
>> Je dois donner un titre à l'imprimeur vers le 20. Le mien serait
>> « Mémoires d'un tampon », mais je crains que vous ne refusiez.
>>
>> H. L.
>>
>>> Cher Lamartinière, le principe me va. Donnez-moi une date et
>>> n'invitez pas de colonels. P. D.
`,
		attachments: [
			docxFile(
				'programme_colloque.docx',
				`Le secret défense et l'historien - journée d'étude, université de Valdorge, 11 décembre 2026

9 h 30 - Ouverture, Hugues Lamartinière
9 h 45 - Agnès Ferrand : Déclassifier les archives de 1940, une histoire administrative
10 h 45 - Général (2S) Pierre Dutertre : Très secret pour qui ?
14 h 00 - Table ronde avec les doctorants
16 h 00 - Visite des archives départementales

Entrée libre dans la limite des places.
`,
			),
		],
	},
	{
		date: '2026-11-16T08:12:50+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Marloes Dijkgraaf <m.dijkgraaf@kantoorwissel.example>',
		to: ['b.tuinstra@mindef.ml'],
		intended: { 'b.tuinstra@mindef.ml': 'b.tuinstra@mindef.nl' },
		subject: 'stoelen',
		text: `Bert, ze zijn binnen maar het zijn er 38 en geen 40, en drie hebben de verkeerde armleuning. Lijstje van de chauffeur zit erbij. Zullen we ze donderdag gewoon brengen en de rest nasturen? Of wil je eerst even met Yvonne van facilitair overleggen

gr Marloes
`,
		attachments: [
			xlsxFile(
				'pakbon.xlsx',
				`Artikel | Order | Serie van | Serie t/m | Aantal
Bureaustoel 1350 zwart | 371209584 | 209158463 | 209158497 | 35
Bureaustoel 1350 zwart (armleuning B) | 371209584 | 266391722 | 266391724 | 3
Hoofdsteun los | 371209610 | - | - | 40
`,
			),
		],
	},
];
