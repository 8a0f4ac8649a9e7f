import type { Sample } from '../../../demo/form/sample.ts';
import { csvFile, pdfFile, pictureFile, textFile, xlsxFile } from '../file-parts.ts';

export const bench: Sample[] = [
	{
		date: '2026-11-03T09:12:40-05:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'Priya Nakamura-Webb <priya@thornfield-instruments.example>',
		to: ['hutchins.d@us.army.ml'],
		intended: { 'hutchins.d@us.army.ml': 'hutchins.d@us.army.mil' },
		subject: 'Re: Re: console at site 4 again',
		headers: [
			['In-Reply-To', '<20261103.0731.hutchins@wx.invalid>'],
			['References', '<20261102.2210.hutchins@wx.invalid> <20261103.0731.hutchins@wx.invalid>'],
		],
		text: `Dale,

the console only answers on the inside leg. Open a browser on the bench laptop, go to [[ip-address:10.44.7.19]] port 8443 and it will ask you two things:

   fieldsvc
   [[password:Tr0ut-Ladder-88]]

Type them in that order. Capital T, zero not oh. If the screen says "locked" wait ten minutes, it unlocks by itself - please do NOT power cycle it, that is how we lost the tilt log in June.

The upload check I promised is in the little text file. Run it from anywhere, it either prints OK or it sulks.

> is it still the blue sticker under the keyboard? somebody
> cleaned the bench

Somebody always cleans the bench.

Priya
Thornfield Instruments, Boulder`,
		attachments: [
			textFile(
				'upload-check.txt',
				`# one line, no wrapping
curl -s -X POST https://ingest.thornfield-instruments.example/v3/tilt/site4 -H "X-Thornfield: [[api-key:tfk_live_9Qm2ZxV7bLr4WcT8uYp1Ns6E]]" -d ping=1

expected answer: OK
anything else: call the office, not me`,
			),
		],
	},
	{
		date: '2026-11-04T14:27:05+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['personnel', 'identity'],
		language: 'nl',
		from: 'Marloes ten Dam <planning@heftruck-opleiding-twente.example>',
		to: ['Hofstra J <j.hofstra@army.ml>'],
		cc: ['t.devries@mindef.nl'],
		intended: { 'j.hofstra@army.ml': 'j.hofstra@army.nl' },
		subject: 'lijstje voor de 17e',
		text: `Hoi Jelte,

Lijstje van jullie groep terug zoals het bij de exameninstelling binnengaat. Kun jij de mannen even laten kijken of de tweede kolom klopt? Vorige keer stonden er bij twee pelotons cijfers omgedraaid en dan drukt de machine gewoon een pasje af voor een wildvreemde. Het moet gelijk zijn aan wat achterop hun ID staat.

Schoenmaat hoeft niet meer, we hebben overschoenen.

gr. Marloes`,
		attachments: [
			xlsxFile(
				'groep 17-11.xlsx',
				`wie | nr | maat
Baas, R. de | [[nl-bsn:218407361]] | 43
Cakir, E. | [[nl-bsn:3057 19 427]] | 42
Dijksterhuis, W. | [[nl-bsn:182649052]] | 46
Engberink, T. | [[nl-bsn:150382741]] | 44
Fonteijn, L. | [[nl-bsn:274619386]] | 39
Groothuis, M. | [[nl-bsn:392057165]] | 41
Haverkate, S. | [[nl-bsn:117460527]] | 45
Ait Imi, Y. | [[nl-bsn:483502911]] | 43
Jansma, P. | [[nl-bsn:337182644]] | 44
Kuiken, D. | [[nl-bsn:145927301]] | 42
Leferink, B. | [[nl-bsn:260381457]] | 47
reserve: nog geen | |`,
			),
		],
	},
	{
		date: '2026-11-09T18:03:11+02:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity'],
		language: 'en',
		from: 'h marlowe <hannahruth@sunmail-cy.example>',
		to: ['consular.nicosia@fcdogov.uk'],
		intended: { 'consular.nicosia@fcdogov.uk': 'consular.nicosia@fcdo.gov.uk' },
		subject: 'better photo',
		text: `sorry the first one was my thumb. is this one ok? the lady at the desk said bottom two lines have to be readable

Sent from my phone`,
		attachments: [
			pictureFile(
				'IMG_2047.png',
				`UNITED KINGDOM OF GREAT BRITAIN
[[passport-number:537218640]]
MARLOWE
HANNAH RUTH
BRITISH CITIZEN
[[date-of-birth:14 MAR 88]]
F   LEEDS
22 SEP 31

[[mrz:P<GBRMARLOWE<<HANNAH<RUTH<<<<<<<<<<<<<<<<<<<]]
[[mrz:5372186400GBR8803148F3109225<<<<<<<<<<<<<<08]]`,
			),
		],
	},
	{
		date: '2026-11-10T11:48:00+00:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['diplomatic', 'travel', 'operations'],
		language: 'en',
		from: 'Candlewick Events (Niamh) <niamh@candlewick-events.example>',
		to: ['holtvisit@state.ml', 'okeefed@state.ml'],
		cc: ['Bakery <hello@three-loaves.example>'],
		intended: { 'holtvisit@state.ml': 'holtvisit@state.gov', 'okeefed@state.ml': 'okeefed@state.gov' },
		subject: 'v7, only the bakery moved',
		text: `Hi both

v7. The only thing that changed against v6 is the bakery, which opens at eight but can't have forty people before half past. Everything else as agreed on the walk-through.

Please print, don't forward :)

Niamh`,
		attachments: [
			pdfFile(
				'THU v7.pdf',
				`Thursday 19 November - Ambassador Holt - Galway

0740   leaves residence, garden side, two cars, she is in the SECOND
0815   motorway services J14, comfort stop, 6 min
0932   Three Loaves, Quay St. Kerb to door 4 paces. In by the yard.
1010   walks Quay St to the Spanish Arch, on foot, no barrier
1025   cars again, pick up under the museum arch
1040   university, quad, west gate (east gate is the students)
1215   lunch, 1st floor, window table NOT to be used
1350   leaves west gate
1405   heliport, wheels up 1420

Cars and people
lead car: Donal   [[phone:087 555 0192]]
second car: Una   [[phone:087 555 0147]]
bags travel separately with Niamh

If raining: 1010 by car, rest stays.`,
			),
		],
	},
	{
		date: '2026-11-16T08:20:31+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['medical'],
		language: 'fr',
		from: 'Secrétariat LBM des Remparts <secretariat@labo-remparts.example>',
		to: ['antenne.medicale@intradefgouv.fr'],
		intended: { 'antenne.medicale@intradefgouv.fr': 'antenne.medicale@intradef.gouv.fr' },
		subject: 'Fichier demandé vendredi',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Bonjour,

Comme demandé vendredi par téléphone par le médecin-chef, l'extraction en pièce jointe. Le logiciel ne sait pas faire mieux : pas d'en-tête, le point-virgule comme séparateur, et la dernière colonne est la date de la prochaine convocation chez vous.

Les deux lignes avec un tiret n'ont rien, c'est normal.

Bonne réception,
Mme Ferrand`,
		attachments: [
			csvFile(
				'export_1316.csv',
				`MARTEL Joachim;1re cl.;[[diagnosis:diabète de type 2]];07/12
OUATTARA Brice;cch;[[diagnosis:paludisme à P. falciparum]];01/12
LE GOFF Enora;sgt;-;
PETITJEAN Loïc;cpl;[[diagnosis:hépatite B chronique]];07/12
SAINT-CYR Anne;adj;[[diagnosis:HTA]];14/12
NGUYEN Paul;1re cl.;[[diagnosis:asthme allergique]];07/12
BAPTISTE Rudy;cch;[[diagnosis:bilharziose urinaire]];01/12
COSTES Marion;sgt;[[diagnosis:épilepsie]];01/12
FAURE Damien;cpl;[[diagnosis:tuberculose latente]];01/12
HOARAU Giovanni;cpl;-;
ZERBIB Samuel;adj;[[diagnosis:leishmaniose cutanée]];14/12
KERAVEC Yann;1re cl.;[[diagnosis:anémie ferriprive]];14/12
DUPRAT Célia;lt;[[diagnosis:syphilis secondaire]];01/12`,
			),
		],
	},
	{
		date: '2026-11-12T10:05:00+00:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['marked', 'operations'],
		language: 'fr',
		markings: ['CONFIDENTIEL DÉFENSE'],
		from: 'Attaché de défense <attache.defense@ambassade-lome-bamako.example>',
		to: ['cabinet@defense.ml'],
		intended: { 'cabinet@defense.ml': 'cabinet@defense.gouv.ml' },
		subject: 'Fiche convenue',
		text: `Mon colonel,

Suite à notre café de mardi à Kati, veuillez trouver la fiche convenue. Rien d'urgent, à lire à tête reposée ; le Ministre n'en aura besoin qu'au retour de Ségou.

Fraternellement,
Kodjo A.`,
		attachments: [
			pdfFile(
				'fiche 3.pdf',
				`[[marking:CONFIDENTIEL DÉFENSE]]

FICHE N° 3 à l'attention de M. le chef de cabinet

1. Nos postes de la bande frontalière comptent désormais quatre sections
   au lieu de deux ; la relève se fait de nuit.
2. Votre proposition d'un réseau radio commun est retenue. Le choix des
   fréquences fera l'objet d'une fiche séparée.
3. Les patrouilles mixtes ne franchiront pas la rivière avant accord écrit.

Pas de copie. À détruire après lecture.

CONFIDENTIEL DÉFENSE`,
			),
		],
	},
];
