import type { Sample } from '../../../demo/form/sample.ts';
import { contactFile, docxFile, nestedMail, pdfFile } from '../file-parts.ts';

export const kitchen: Sample[] = [
	{
		date: '2026-11-02T16:55:12-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Amrita Coe <acoe@bridgewright-consulting.example>',
		to: ['leonard.stubbs@whs.ml'],
		intended: { 'leonard.stubbs@whs.ml': 'leonard.stubbs@whs.mil' },
		subject: 'FW: FW: FW: Stubbs',
		text: `Len - I have no idea why these come to me. Attached, unopened (almost). Window seat on the way home, you're welcome.

A.`,
		attachments: [
			nestedMail(
				'FW Stubbs.eml',
				`From: Harrowgate Travel Desk <desk3@harrowgate-travel.example>
To: acoe@bridgewright-consulting.example
Subject: Stubbs
Date: Mon, 2 Nov 2026 15:10:44 -0500
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

STUBBS/LEONARD MR
[[booking-reference:Q7XK2M]]

SU 08NOV
 IAD 1755
 FRA 0750+1
 [[flight:LH 419]] / M

MO 09NOV
 FRA 0925
 STR 1010
 [[flight:LH 128]] / M

FR 13NOV
 STR 1240
 IAD 1715
 via FRA, [[flight:LH 418]], 41A WINDOW

4 nts Gasthof Adler, quiet side, they have pencilled him
in for [[hotel-room:room 12]] above the bakery. Pays there.

No car. He does not drive in the snow.
`,
			),
		],
	},
	{
		date: '2026-11-08T19:44:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal', 'contract'],
		language: 'fr',
		from: 'Mme Yvette Courtial <y.courtial@wanadou.example>',
		to: ['florian.bazin@interieur.ml'],
		intended: { 'florian.bazin@interieur.ml': 'florian.bazin@interieur.gouv.fr' },
		subject: 'le studio',
		text: `Cher Monsieur Bazin,

Mon petit-fils m'a tapé le papier. Vous me direz si c'est bon pour vous, sinon on change, je ne suis pas à cheval.

Le chauffage marche. La porte de la cave, il faut soulever.

Yvette Courtial

P.S. Si vous êtes encore muté, prévenez-moi avant la Chandeleur que je puisse le redonner à la petite d'à côté.`,
		attachments: [
			docxFile(
				'papier studio.docx',
				`Entre Madame Courtial et Monsieur Bazin Florian, brigadier,

elle lui laisse pour un an, à partir du 1er décembre 2026, le studio meublé du [[home-address:27 rue Basse, 46100 Figeac]], 2e étage, où il habite déjà depuis l'an passé,

pour trois cent quatre-vingt-dix euros (390 €) par mois, eau comprise, électricité non,

contre une caution de 390 € qu'il a déjà donnée.

S'il y a une fuite il appelle d'abord Mme Courtial au [[phone:05 65 99 24 08]], pas le plombier.

Fait en deux exemplaires, un pour chacun.`,
			),
		],
	},
	{
		date: '2026-11-12T13:20:50+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		from: 'Stofzuiger & Zn. / verkoop <verkoop@reiniging-stofstra.example>',
		to: ['inkoop.kazernes@mimdef.nl'],
		intended: { 'inkoop.kazernes@mimdef.nl': 'inkoop.kazernes@mindef.nl' },
		subject: '206938172 versie 2',
		text: `Geachte inkoper,

Onder bovenstaand nummer onze aangepaste versie, met de ramen aan de buitenzijde er nu uit. De prijs voor het wisselen van het sleutelplan is eenmalig.

U vroeg nog naar de geheimhoudingsverklaring: die hebben onze mensen vorig jaar al getekend, u hoeft dus niets op te sturen. Wij zien of horen nooit iets geheims, alleen pluizen.

Vriendelijke groet,
Anneke Stofstra`,
		attachments: [
			docxFile(
				'206938172-2.docx',
				`Reiniging Stofstra BV
Ons nummer 206938172-2 / debiteur 117460527 / geldig tot 31 december 2026

Legering 1 t/m 4, dagelijks: € 3.870,00 per maand
Sportzaal, driemaal per week: € 612,50 per maand
Vloeren in de was, tweemaal per jaar: € 2.240,00 per keer
Sleutelplan wisselen: € 185,00 eenmalig

Exclusief btw. Indexatie per 1 januari volgens cao Schoonmaak. Opzegtermijn drie maanden.

Artikelen: 150382741 zeep, 392057165 handdoekrol, 274619386 emmer met wringer.`,
			),
		],
	},
	{
		date: '2026-11-13T08:07:33-08:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Front Office, Arroyo Bluff Elementary <office@arroyobluff-elementary.example>',
		to: ['gysgt.pruitt@marines.ml'],
		intended: { 'gysgt.pruitt@marines.ml': 'gysgt.pruitt@marines.mil' },
		subject: 'tide pools, 1 form missing',
		text: `Hi GySgt Pruitt,

The bus has a seat for Wyatt but the binder doesn't have his page. I filled in from last year. Please look, fix, and write YES at the bottom of your reply. Room 4 leaves at 7:40 sharp.

 child ............ Wyatt Pruitt
 turned 8 on ...... [[date-of-birth:September 14, 2018]]
 sleeps at ........ [[home-address:1907 Calle Paloma Unit C, Oceanside, CA 92054]]
 afraid of ........ crabs (last year)
 may swim ......... no. nobody swims.
 allowed home with  Grandma Dot only

 bring: lunch, hat, second pair of socks. No phones, no knives (this was an issue).

Ms. Trinh, front office`,
	},
	{
		date: '2026-11-17T17:02:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'fr',
		from: 'Multifonction 2e étage <ricoh-2@ambassade-du-bocage.example>',
		to: ['protocole@diplomatie.ml'],
		intended: { 'protocole@diplomatie.ml': 'protocole@diplomatie.gouv.fr' },
		subject: 'Numérisation 20261117170158',
		headers: [['X-Mailer', 'MFP Scan-to-Mail 4.2']],
		text: `Ce message a été envoyé depuis un périphérique. Ne pas répondre.
Pages : 1   Résolution : 200 x 200`,
		attachments: [
			pdfFile(
				'20261117170158.pdf',
				`N° 417/2026

L'Ambassade présente ses compliments au Ministère de l'Europe et des
Affaires étrangères - Protocole - et a l'honneur de se référer à sa note
du 30 octobre relative au régime des stationnements rue de la Pompe.

Elle regrette de ne pouvoir partager l'appréciation du Ministère. Le
véhicule enlevé le 21 octobre se trouvait sur un emplacement que la
Ville a reconnu sien à deux reprises, et l'attitude de l'agent envers
Monsieur le Conseiller Brancovan ne saurait être tenue pour conforme aux
usages.

L'Ambassade serait reconnaissante au Ministère d'une réponse avant la
visite de sa Ministre, dont elle souhaite que cette affaire ne trouble
pas la préparation.

Elle saisit cette occasion pour lui renouveler les assurances de sa très
haute considération.

Paris, le 17 novembre 2026`,
			),
		],
	},
	{
		date: '2026-11-23T11:31:08+00:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'financial'],
		language: 'en',
		from: 'Moira Haldane <accounts@haldane-and-rae-rope.example>',
		to: ['accounts.payable@modgov.uk'],
		intended: { 'accounts.payable@modgov.uk': 'accounts.payable@mod.gov.uk' },
		subject: 'OUR BANK DETAILS HAVE CHANGED (yes really)',
		headers: [['X-Priority', '1']],
		text: `Dear all,

I know exactly how this looks. We have been told to delete mails like this one too.

Our branch closed on 30 October and the account went with it. Please do not change anything on the strength of this mail. Ring me on the number you already have in your system, the one you've had since 2011, ask for Moira, and I'll read you the new one off the letter. It'll match the one printed at the foot of the invoice. If it doesn't match then one of us has been had.

The invoice itself is the usual: ten coils three-strand 24 mm and the splicing, and it's fallen due on the 20th so I'd be obliged if somebody could be quick about the ringing.

Moira
Haldane & Rae, ropemakers, Arbroath`,
		attachments: [
			pdfFile(
				'HR-INV-5517.pdf',
				`HALDANE & RAE          ROPEMAKERS SINCE 1874

Invoice 5517           20 October 2026           30 days

10  coil 24 mm three-strand, 220 m    @ 412.00     4,120.00
 4  eye splice, soft                  @  18.50        74.00
    carriage                                          96.00
                                               ------------
                                                    4,290.00
    VAT 20%                                           858.00
                                                GBP 5,148.00

Haldane & Rae Ltd    [[iban:GB75 LOYD 3094 4502 7188 36]]`,
			),
		],
	},
	{
		date: '2026-11-26T20:18:26+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Gerbrand Ottens <gerbrand@ottens-bergen.example>',
		to: ['afd.west-afrika@minbuza.ml'],
		intended: { 'afd.west-afrika@minbuza.ml': 'afd.west-afrika@minbuza.nl' },
		subject: 'kaartje',
		text: `Oud-collega's,

Pensioen bevalt. Pasje ingeleverd, diplomatieke koffer leeg (er zat een kaasschaaf in).

Hierbij mijn nieuwe kaartje voor wie nog eens belt.

Ger`,
		attachments: [
			contactFile('ger.vcf', [
				'FN:Gerbrand Ottens',
				'N:Ottens;Gerbrand;;;',
				'TEL;TYPE=CELL:[[phone:+31 6 1942 0785]]',
				'EMAIL:gerbrand@ottens-bergen.example',
				'BDAY:[[date-of-birth:1961-04-09]]',
				'NOTE:niet voor tienen',
			]),
		],
	},
];
