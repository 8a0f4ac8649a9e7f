import { mrz } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, pictureFile, zipFile } from '../file-parts.ts';

const [zoneFirst, zoneSecond] = mrz({
	state: 'FRA',
	surname: 'LEMAISTRE',
	given: 'AUDE HELENE',
	number: '22DK47193',
	born: '840517',
	sex: 'F',
	expires: '320308',
});

export const papers: Sample[] = [
	{
		date: '2026-11-04T16:33:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'travel', 'personal'],
		language: 'fr',
		from: 'Visas Express Lyon <dossiers@visas-express-lyon.example>',
		to: ['bureau.missions@diplomatie.ml'],
		intended: { 'bureau.missions@diplomatie.ml': 'bureau.missions@diplomatie.gouv.fr' },
		subject: 'TR : scan illisible, en voici un autre',
		text: `Bonjour,

Mme Lemaistre nous l'a refait ce midi avec son téléphone, on lit bien le bas cette fois. Le consulat veut encore deux photos 35x45 fond blanc et la note verbale en original, pas en copie.

Dépôt possible jeudi ou vendredi matin.

Kévin
Visas Express Lyon

> De : bureau missions
> le premier scan est tout noir, pouvez-vous lui redemander ? Elle part le 30.
`,
		attachments: [
			pictureFile(
				'IMG_20261104_121733.png',
				`REPUBLIQUE FRANCAISE
PASSEPORT   FRA   [[passport-number:22DK47193]]
LEMAISTRE
AUDE HELENE
[[date-of-birth:17 05 1984]]   F
[[mrz:${zoneFirst}]]
[[mrz:${zoneSecond}]]
`,
			),
		],
	},
	{
		date: '2026-11-16T20:09:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'nl',
		from: 'Joris Benthem <joris@roosterwerk.example>',
		to: ['planning.vlb.volkel@mindef.ml'],
		intended: { 'planning.vlb.volkel@mindef.ml': 'planning.vlb.volkel@mindef.nl' },
		subject: 'Re: kan er niet in',
		headers: [
			['In-Reply-To', '<af31.2208@planning.example>'],
			['References', '<af31.2208@planning.example>'],
		],
		text: `Ha Carla,

je account stond op slot na vijf pogingen. Ik heb 'm teruggezet.

https://volkel.roosterwerk.example/beheer
gebruiker: cverhagen
ww: [[password:Zwaluw!Dakgoot27]]

Hij vraagt NIET om een nieuw wachtwoord (bug, weten we), dus onthouden. De koppeling met het salarissysteem liep ook vast omdat de sleutel verlopen was. Nieuwe zit in de zip, die moet op de koppelserver ([[ip-address:10.44.7.21]]) in /etc/roosterwerk/, eigenaar root, rechten 600.

Lukt het vanavond niet: ik zit tot half elf achter de laptop.

> Joris, hij zegt steeds 'account geblokkeerd'. Het rooster voor wk 48
> moet er morgen om 8 uur uit!!

Joris
`,
		attachments: [
			zipFile(
				'koppeling.zip',
				'koppeling.pem',
				`[[private-key:-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIOebFfYRWXP7290zApf3t+y9omvgX5OqxNa2lKD0gZDEoAoGCCqGSM49
AwEHoUQDQgAEeYngiSMAJuMmCOfUGLmwDd7PyKkjE65NRphBpK1l6ZFnc7196r/Q
mnkOv2TZ2iNTFxImVi9ly9D33GBRIAx49g==
-----END EC PRIVATE KEY-----]]
`,
			),
		],
	},
	{
		date: '2026-11-05T09:27:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['financial', 'tax', 'identity', 'personal'],
		language: 'en',
		from: 'Mavis Tolliver <mavis.tolliver@pinecrest-mail.example>',
		to: ['retiredpay@dfas.ml'],
		intended: { 'retiredpay@dfas.ml': 'retiredpay@dfas.mil' },
		subject: 'my husband Harlan Tolliver CW4 ret, deceased, AND the tax form',
		text: `To Whom it may concern,

I have called four times and been cut off three. My husband passed on September 30. His social is [[us-ssn:418-62-7093]]. You sent October's pay and then took it back out of the account, which I understand, but you took it TWICE.

The right account for anything you owe me is at the credit union, [[us-bank-account:0047718830]], routing 265377484, it is in my name only.

Also. Our daughter in law who lives with me and does my taxes needs a corrected 1099-R. She files with [[us-itin:947-82-3316]] and the lady at the tax place says we cannot both be on the return until your form shows the right amount for the months he was alive.

I have enclosed nothing because the girl on the phone said the death certificate is already "in the system".

Mrs. Harlan Tolliver
[[home-address:2218 Old Mill Spring Rd, Ozark, AL 36360]]
[[phone:334-555-0176]] please let it ring I am slow to get to it
`,
		charset: 'us-ascii',
		encoding: '7bit',
	},
	{
		date: '2026-11-12T17:30:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical', 'marked'],
		language: 'en',
		markings: ['CUI//SP-CTI', 'DISTRIBUTION STATEMENT D'],
		from: 'Anil Deshmukh <adeshmukh@crowfoot-castings.example>',
		to: ['bsm.engineering@dla.ml', 'priscilla.vance@dla.ml'],
		cc: ['drawings.landmaritime@dla.mil'],
		intended: {
			'bsm.engineering@dla.ml': 'bsm.engineering@dla.mil',
			'priscilla.vance@dla.ml': 'priscilla.vance@dla.mil',
		},
		subject: 'RFV 0093, NSN 2520-01-587-4412, porosity on boss 3',
		text: `Priscilla,

Variance request as promised. X-ray on lot 7 shows porosity at boss 3 in 4 of 60 castings, all inside the zone the drawing calls non-critical, except the drawing contradicts itself between sheet 2 and note 14. Need your engineer to say which one wins before I scrap 4 housings or ship 60.

Line is idle Monday if nobody answers.

Anil Deshmukh
Crowfoot Castings, quality
`,
		attachments: [
			pdfFile(
				'RFV-0093.pdf',
				`[[marking:CUI//SP-CTI]]

REQUEST FOR VARIANCE 0093             SHEET 1 OF 1
HOUSING, TRANSFER CASE     DWG 12591874 REV F

[[marking:DISTRIBUTION STATEMENT D]]. Distribution authorized to
DoD and U.S. DoD contractors only; critical technology.

Material        A356-T6, HIP 2 h at 520 C / 100 MPa
Boss 3          bore 38.10 +0.02/-0.00, wall min 9.5
Found           pores to 0.8 mm, depth 2.1 from bore
Burst test      14.2 MPa (req 12.0)
Note 14         proof load 61 kN at 8 deg off axis
Proposal        accept as is, no rework

CUI//SP-CTI
`,
			),
		],
	},
];
