import type { Sample } from '../../../demo/form/sample.ts';
import { contactFile, docxFile, pdfFile, pictureFile } from '../file-parts.ts';

export const people: Sample[] = [
	{
		date: '2026-11-20T18:09:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal'],
		language: 'nl',
		from: 'Marije Oosterhuis <marije@oosterhuisbeeld.example>',
		to: ['persvoorlichting@mimdef.nl'],
		intended: { 'persvoorlichting@mimdef.nl': 'persvoorlichting@mindef.nl' },
		subject: 'accreditatie fotograaf persdag Den Helder',
		text: `Beste mensen van de persvoorlichting,

Ik fotografeer voor drie kranten de persdag aan boord en in jullie uitnodiging staat dat ik vooraf "een leesbaar bewijs van identiteit" moet sturen. Bij dezen. Mijn perskaart is verlopen, de nieuwe is aangevraagd.

Mag er een drone mee of kan ik dat wel vergeten? (ik hoor het antwoord al)

Tot de 27e aan de kade,
Marije Oosterhuis`,
		attachments: [
			pictureFile(
				'IMG_20261120.png',
				`KONINKRIJK DER NEDERLANDEN
PASPOORT
OOSTERHUIS
MARIJE ANNA
[[date-of-birth:19 JUN 1988]]
[[passport-number:NR7K4LB93]]
[[mrz:P<NLDOOSTERHUIS<<MARIJE<ANNA<<<<<<<<<<<<<<<<]]
[[mrz:NR7K4LB939NLD8806194F3102145<<<<<<<<<<<<<<04]]`,
			),
		],
	},
	{
		date: '2026-11-17T08:26:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'identity', 'personal'],
		language: 'nl',
		from: 'Secretariaat Orthopedie <ortho@ziekenhuis-deveste.example>',
		to: ['eerstelijns.oirschot@defensie.ml'],
		intended: { 'eerstelijns.oirschot@defensie.ml': 'eerstelijns.oirschot@defensie.nl' },
		subject: 'Ontslagbericht dhr. Kuijpers',
		text: `Geachte collega,

Bijgaand het ontslagbericht van bovengenoemde patiënt, die wij op uw verzoek zagen. Nietjes verwijderen na 14 dagen kan bij u.

Met collegiale groet,
namens dr. F. Terpstra, orthopedisch chirurg`,
		attachments: [
			pdfFile(
				'ontslagbericht.pdf',
				`ZIEKENHUIS DE VESTE - ORTHOPEDIE

Patiënt       T.J. Kuijpers, korporaal
Geboren       [[date-of-birth:03-02-1999]]
BSN           [[nl-bsn:318462059]]
Patiëntnr     [[medical-record:ZDV-0448217]]

Opname 12 t/m 16 november 2026
Diagnose      [[diagnosis:voorste kruisbandruptuur links met mediale meniscusscheur]]
Ingreep       VKB-reconstructie met hamstringpees, meniscus gehecht
Beleid        twee krukken zes weken, geen dienst met bepakking
              voor negen maanden, fysiotherapie volgens schema
Medicatie     naproxen 2dd 500 mg, 10 dagen`,
			),
		],
	},
	{
		date: '2026-11-08T20:55:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['financial', 'identity', 'personal'],
		language: 'fr',
		from: 'Benoît Lejeune <ben.lejeune@maboitebelge.example>',
		to: ['paie.reserve@mll.be'],
		intended: { 'paie.reserve@mll.be': 'paie.reserve@mil.be' },
		charset: 'iso-8859-1',
		encoding: '8bit',
		subject: 'toujours pas payé pour septembre',
		text: `bonjour,

je me permets d'insister une troisième fois. j'ai fait nonante-deux heures au camp d'Elsenborn en septembre et je n'ai RIEN reçu. on me dit au téléphone que mon ancien compte est fermé, oui, justement, je l'ai signalé en août !

donc encore une fois :
Lejeune Benoît, 1er sergent de réserve
registre national [[be-rrn:87.03.22-157.61]]
nouveau compte [[iban:BE41 7340 4182 6510]]
adresse (changée aussi) : [[home-address:rue des Houilleurs 44, 4420 Saint-Nicolas]]
gsm [[phone:0471 58 20 96]], après 17 h

merci de confirmer que c'est encodé cette fois-ci

B. Lejeune`,
	},
	{
		date: '2026-11-25T19:44:00-08:00',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'financial', 'identity', 'personal'],
		language: 'en',
		from: 'Pam Whitlock <pam@whitlockdorsey.example>',
		to: ['carlos.navarro31@us.navy.ml'],
		intended: { 'carlos.navarro31@us.navy.ml': 'carlos.navarro31@us.navy.mil' },
		subject: '1040-X draft, please check before I e-file',
		text: `Carlos,

Here is the amended draft with Yuki's ceramics on Schedule C after all. It is a small loss, so you get $795 back instead of the $440 the first preparer came up with.

Look hard at the account, you told me two different ones. If it is right, text me a thumbs up and Happy Thanksgiving to the whole ship.

Pam`,
		attachments: [
			pdfFile(
				'navarro_1040x_draft.pdf',
				`DRAFT - NOT FILED                     Form 1040-X, tax year 2025

Carlos M Navarro            [[us-ssn:517-38-2946]]
Yuki Navarro (spouse)       [[us-itin:948-76-3150]]
[[home-address:2217 Tidewater Ct Apt 4, Silverdale WA 98383]]

                              original     change     correct
Adjusted gross income           61,204      -2,960      58,244
Itemized or standard            31,500           0      31,500
Tax                              3,087        -355       2,732
Withheld                         3,527           0       3,527
Refund                             440        +355         795

Schedule C  Yuki Navarro Ceramics  EIN [[us-ein:47-3158206]]
Direct deposit: routing on file, checking account [[us-bank-account:700418225913]]`,
			),
		],
	},
	{
		date: '2026-11-04T11:17:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'personal'],
		language: 'fr',
		from: 'Maître Solène Kerbrat <s.kerbrat@kerbrat-avocats.example>',
		to: ['bureau.contentieux@intradefgouv.fr'],
		intended: { 'bureau.contentieux@intradefgouv.fr': 'bureau.contentieux@intradef.gouv.fr' },
		subject: 'Votre réf. CTX/26/0917 - mémoire de mon client',
		text: `Monsieur le Commissaire,

Vous trouverez sous ce pli le mémoire de mon client en réponse au rapport de l'officier enquêteur, dans le délai de quinze jours que vous m'avez accordé.

Je vous demande d'en accuser réception et de me communiquer les procès-verbaux n° 4 et n° 6, que je n'ai toujours pas.

Je vous prie d'agréer, Monsieur le Commissaire, l'expression de ma considération distinguée.

Solène Kerbrat
avocate au barreau de Brest

Ce courriel est couvert par le secret professionnel de l'avocat.`,
		attachments: [
			docxFile(
				'memoire_en_reponse.docx',
				`MÉMOIRE EN RÉPONSE

Pour : M. Gaëtan Riou, premier maître, demeurant [[home-address:6 impasse du Goëland, 29280 Plouzané]]

1. Le rapport du 12 octobre 2026 reproche à M. Riou d'avoir humilié le matelot Lefort devant l'équipe de quart dans la nuit du 3 au 4 septembre.

2. M. Riou conteste. Trois témoins sur cinq étaient dans un autre local. La lettre anonyme qui ouvre l'enquête a été écrite, selon toute apparence, par un candidat évincé du même tableau d'avancement.

3. Le commandant en second a suspendu M. Riou le 7 septembre sans l'entendre, en violation de ses droits.

4. Il est demandé de clore la procédure disciplinaire sans sanction et de retirer du dossier la note du 9 septembre.`,
			),
		],
	},
	{
		date: '2026-11-14T17:33:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'fr',
		from: 'Hélène Castaing <h.castaing@boite-privee.example>',
		to: ['antoine.delorme@diplomatie.ml'],
		intended: { 'antoine.delorme@diplomatie.ml': 'antoine.delorme@diplomatie.gouv.fr' },
		subject: 'mes coordonnées après Nairobi',
		text: `Cher Antoine, la valise part lundi et moi mardi. La fiche ci-jointe remplace l'ancienne, range-la dans ton téléphone et efface Nairobi. Pour le courrier : [[home-address:19 rue de la Monnaie, 35000 Rennes]], deuxième sonnette. La chambre d'amis est à toi quand tu veux, sauf à Noël, ma mère. Bises, H.`,
		attachments: [
			contactFile('helene.vcf', [
				'N:Castaing;Hélène;;;',
				'FN:Hélène Castaing',
				'BDAY:[[date-of-birth:1982-10-05]]',
				'TEL;TYPE=CELL:[[phone:+33 6 39 98 41 27]]',
				'TITLE:bientôt en disponibilité',
			]),
		],
	},
	{
		date: '2026-11-15T10:02:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Bas & Noor <basennoor@huispost.example>',
		to: ['jd.wagenaar@mindef.ml'],
		intended: { 'jd.wagenaar@mindef.ml': 'jd.wagenaar@mindef.nl' },
		subject: 'ze is er!!',
		text: `Hoi Jeroen (en de rest van de kamer),

Kaartje volgt op papier maar dit gaat sneller. Alles goed, moeder moe, vader nog moeër. Kraamvisite vanaf de 22e, eerst even appen. Bel Bas maar op [[phone:06 20 48 15 93]] want Noors toestel staat uit.

En nee ze heet NIET naar het project.

xx`,
		attachments: [
			pictureFile(
				'kaartje.png',
				`FENNA
GEBOREN [[date-of-birth:9 NOVEMBER 2026]]
DOCHTER VAN BAS EN NOOR
[[home-address:LIJSTERLAAN 7 ZEIST]]`,
			),
		],
	},
];
