import { card, mrz } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, pictureFile, textFile, xlsxFile, zipFile } from '../file-parts.ts';

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
[[mrz:${zoneFirst}
${zoneSecond}]]
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

Hij vraagt NIET om een nieuw wachtwoord (bug, weten we), dus onthouden. De koppeling met het salarissysteem liep ook vast omdat de sleutel verlopen was. Nieuwe zit in de zip, die moet op de koppelserver in /etc/roosterwerk/, eigenaar root, rechten 600. Zip is open met [[password:meeuw-44]].

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
	{
		date: '2026-11-10T18:02:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'identity', 'personnel'],
		language: 'en',
		from: 'Farrah Inglewood <f.inglewood@inglewood-stoker.example>',
		to: ['servicecomplaints.north@modgov.uk'],
		intended: { 'servicecomplaints.north@modgov.uk': 'servicecomplaints.north@mod.gov.uk' },
		subject: 'Our client Cpl D Rathbone: service complaint, additional ground',
		text: `Dear Sirs

We act for Corporal Dean Rathbone (NI number [[uk-nino:JX 41 27 83 C]]).

Further to the Annex F submitted on 14 October, our client wishes to add a ground. On 2 November his troop sergeant, who is named in the original complaint, altered the duty roster so that our client stood guard on four consecutive weekends. Two witnesses have given us statements; both fear for their promotion boards and we shall disclose their names only to the deciding body.

We would ask that (i) the sergeant be removed from our client's reporting chain while the matter is open, (ii) the roster as first published be preserved, and (iii) you confirm by Friday week who has been appointed.

Yours faithfully

Farrah Inglewood
Inglewood Stoker LLP
Authorised and regulated. This email and any attachment are confidential and may be legally privileged. We do not accept service by email.
`,
	},
	{
		date: '2026-11-19T14:16:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'personal'],
		language: 'fr',
		from: 'Mireille Gagnon <mgagnon@crf-jacques-cartier.example>',
		to: ['bernard.tremblay4@forces.ml'],
		intended: { 'bernard.tremblay4@forces.ml': 'bernard.tremblay4@forces.gc.ca' },
		subject: 'Liste de garde des Fêtes, v. corrigée',
		text: `Allo Bernard,

Voici la liste pour la garde du 19 déc au 4 janv. J'ai mis les cells pis pas les bureaux, y'a personne au bureau dans ce temps-là. Si Marjolaine accouche avant, c'est Steeve qui la remplace (y le sait).

Peux-tu la donner au commissionnaire de la barrière nord aussi?

À la revoyure,
Mireille
`,
		attachments: [
			xlsxFile(
				'garde_fetes_2026.xlsx',
				`Semaine | Nom | Fonction | Cellulaire
19-25 déc | Marjolaine Thibodeau | intervenante | [[phone:418 555-0113]]
19-25 déc | Steeve Ouellet | remplaçant | [[phone:581 555-0148]]
19-25 déc | Capt Rachel Beaulieu | aumônière | [[phone:418 555-0167]]
26 déc-1 janv | Normand Pouliot | intervenant | [[phone:367 555-0125]]
26 déc-1 janv | Adj Luc Desrosiers | officier de service | [[phone:418 555-0191]]
2-4 janv | Ginette Arsenault | coordonnatrice | [[phone:581 555-0109]]
2-4 janv | Sgt Kim Huot | chauffeuse | [[phone:418 555-0184]]
`,
			),
		],
	},
	{
		date: '2026-11-23T11:41:00+11:00',
		kind: 'genuine',
		level: 'high',
		categories: ['financial', 'travel', 'identity'],
		language: 'en',
		from: 'Reservations <stay@lakeview-barton.example>',
		to: ['callum.peverill@defencegov.au'],
		intended: { 'callum.peverill@defencegov.au': 'callum.peverill@defence.gov.au' },
		subject: 'Re: Re: late arrival + car',
		text: `Hi Callum

All sorted. You're in [[hotel-room:417]], lake side, away from the lift as asked. Booking [[booking-reference:LVB-90277]].

I've attached your guarantee form back with our stamp because Finance over your way always wants it stamped. The hire car people will also want the licence in the hand, a photo on the phone won't do. Their desk closes at 10 so if [[flight:QF1541]] is late again ring us and Doug will grab the keys for you.

Cheers
Bronwyn
Lakeview Barton
`,
		attachments: [
			docxFile(
				'guarantee_stamped.docx',
				`LAKEVIEW BARTON - GUARANTEE OF ACCOUNT

Guest: C. Peverill
Nights: 30 November to 3 December
Card: [[credit-card:${card('451879036612740')}]]   exp 08/28
Name on card: CALLUM J PEVERILL
Hire car, driver licence no.: [[drivers-licence:18246653]] (NSW)

RECEIVED 23 NOV 2026
`,
			),
		],
	},
	{
		date: '2026-11-21T12:06:00-08:00',
		kind: 'genuine',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'steph <steph.and.the.boys@harborlite.example>',
		to: ['darius.m.whitlow@nayv.ml'],
		intended: { 'darius.m.whitlow@nayv.ml': 'darius.m.whitlow@navy.mil' },
		subject: '(no subject)',
		text: `they texted me the bank thing, its [[one-time-code:739204]] only good for 10 min so HURRY babe. also the dog ate a crayon, green
`,
	},
	{
		date: '2026-11-09T08:40:00-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Vernon Achterberg <vachterberg@kestrel-facility-it.example>',
		to: ['unit.iao@ng.ml'],
		cc: ['helpdesk@kestrel-facility-it.example'],
		intended: { 'unit.iao@ng.ml': 'unit.iao@ng.mil' },
		subject: 'Draft password memo for your signature block',
		text: `Ms. Castleberry,

Draft attached. I took out the paragraph about sticky notes since the colonel said it sounded personal. If you agree, Jorge can brief it at the December drill.

Nothing in it tells anyone an actual password, obviously.

V/r
Vern Achterberg
`,
		attachments: [
			docxFile(
				'Memo_Password_Policy_DRAFT.docx',
				`MEMORANDUM FOR all users of the armory kiosk network
SUBJECT: Passwords

1. A password has at least 15 characters. A phrase of four words is better than P@ssw0rd.
2. Passwords are not shared, mailed, or read over the telephone. The help desk will never ask for yours.
3. Reset: go in person to the kiosk custodian with your CAC.
4. A password that may have been seen by others is changed the same day.
5. Point of contact is the undersigned.
`,
			),
			textFile(
				'comments.txt',
				`para 1: is the example ok? people will use it
para 3: custodian is on leave in december, say "or alternate"
`,
			),
		],
	},
];
