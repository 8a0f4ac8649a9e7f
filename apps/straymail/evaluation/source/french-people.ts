import { nir, rrn } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { contactFile, csvFile, docxFile, nestedMail, xlsxFile } from './file-parts.ts';

/** Nom, prénom, treize premiers chiffres du NIR. */
const trainees = [
	['ABADIE', 'Sylvain', '1860231555047'],
	['BELKACEM', 'Samia', '2911169383120'],
	['CAZENAVE', 'Hugo', '1990464024088'],
	['DELORME', 'Quentin', '1970875114302'],
	['EYRAUD', 'Manon', '2000538185211'],
	['FOFANA', 'Ibrahima', '1881299324015'],
	['GUIBERT', 'Ronan', '1920135238074'],
	['HAMELIN', 'Coralie', '2950650129033'],
	['IMBERT', 'Loïc', '1830983137126'],
	['JAOUEN', 'Erwan', '1890729019208'],
] as const;

export const frenchPeople: Sample[] = [
	{
		date: '2026-11-02T07:26:13Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['personnel', 'identity'],
		language: 'fr',
		from: 'Secourisme Formation 83 <inscriptions@secourisme-formation83.example>',
		to: ['bureau.instruction@intradef.ml'],
		intended: { 'bureau.instruction@intradef.ml': 'bureau.instruction@intradef.gouv.fr' },
		subject: 'Tr: TR: stagiaires PSE1 semaine 48',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Bonjour mon adjudant-chef

je vous retourne le fichier, il est complet, j'ai juste besoin de votre feu vert pour éditer les diplômes.

A+
Gégé

> De : Bureau instruction
> Envoyé : jeudi 29 octobre 2026 17:05
> Ci-joint les 10, sauf erreur de ma part. Merci pour eux.
`,
		attachments: [
			csvFile(
				'stagiaires_S48.csv',
				`NOM;PRENOM;NIR;TAILLE TSHIRT\n${trainees.map(([name, given, first13], index) => `${name};${given};[[fr-nir:${nir(first13).replaceAll(' ', '')}]];${['M', 'L', 'XL'][index % 3]}`).join('\n')}\n`,
			),
		],
	},
	{
		date: '2026-11-03T14:52:36Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'fr',
		from: 'Maître Colette Ruyssen <etude@notaire-ruyssen.example>',
		to: ['adjt.michiels@mll.be'],
		intended: { 'adjt.michiels@mll.be': 'adjt.michiels@mil.be' },
		subject: 'Succession Michiels / Dardenne – projet d’acte',
		encoding: 'base64',
		charset: 'utf-8',
		text: `Monsieur l’Adjudant,

Veuillez trouver en annexe le projet d’acte. Je vous saurais gré de vérifier l’orthographe des prénoms et de me revenir avant le nonante-neuvième jour du délai légal, soit le 27 courant.

Je vous prie d’agréer, Monsieur l’Adjudant, l’expression de mes sentiments distingués.

C. Ruyssen, notaire
Étude : Grand-Place 7, Tournai — tél. étude 069/00.00.40
`,
		attachments: [
			docxFile(
				'projet acte hérédité.docx',
				`ACTE D'HÉRÉDITÉ (projet)
A comparu :
Monsieur MICHIELS Bertrand Omer Ghislain, né à Ath le [[date-of-birth:vingt-deux juin 1971]],
numéro national [[be-rrn:${rrn('710622189').replace(/\D/g, '')}]],
domicilié [[home-address:rue du Moulin à Vent 33/2, 7800 Ath]].
Lequel déclare accepter purement et simplement la succession de feu sa tante.
`,
			),
		],
	},
	{
		date: '2026-11-05T12:08:44Z',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: 'fr',
		from: 'Capitaine de réserve Y. Le Floc’h <yvon.lefloch@amicale-embarquee.example>',
		to: ['pc.aviso@intradefgouv.fr'],
		intended: { 'pc.aviso@intradefgouv.fr': 'pc.aviso@intradef.gouv.fr' },
		subject: 'rôle d’équipage pour la journée des familles',
		text: `Commandant,

comme convenu, le rôle d’équipage tel que vous me l’avez dicté, pour les badges. Si vous débarquez quelqu’un d’ici là, dites-le-moi.

Respects,
Yvon Le Floc’h
`,
		attachments: [
			xlsxFile(
				'role equipage.xlsx',
				`Grade | Nom | Fonction à bord | Bordée
CC | Tanguy | commandant | 
LV | Perrot | commandant en second | tribord
LV | Sciarra | chef du service machine | bâbord
EV1 | Oger | officier de quart | bâbord
MJR | Querrien | patron du pont | tribord
PM | Blanchet | chef secteur détection | tribord
MT | Ratsimba | transmetteur | bâbord
MT | Vidal | cuisinier | tribord
QM1 | Ledoux | timonier | bâbord
`,
			),
		],
	},
	{
		date: '2026-11-09T09:33:59Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'personnel'],
		language: 'fr',
		from: 'SELARL Dufour-Mazières <contact@dufour-mazieres-avocats.example>',
		to: ['contentieux.disciplinaire@interieur.ml'],
		cc: ['Greffe <greffe@conseil-discipline-sudest.example>'],
		intended: { 'contentieux.disciplinaire@interieur.ml': 'contentieux.disciplinaire@interieur.gouv.fr' },
		subject: 'Aff. brigadier-chef LACHAUD – observations en défense',
		html: 'alternative',
		text: `Monsieur le Président,

Nous intervenons dans l'intérêt de M. Cédric Lachaud, poursuivi devant le conseil de discipline pour avoir consulté un fichier sans motif de service.

L'enquête administrative interne a été ouverte le 3 septembre sur la dénonciation d'un collègue avec lequel notre client est en litige. Deux auditions se contredisent. Nous demandons la communication du procès-verbal d'audition du 11 septembre et le report de la séance.

Sous toutes réserves.

Pour la SELARL
Me Dufour

Les informations contenues dans ce courriel sont confidentielles et couvertes par le secret professionnel.
`,
	},
	{
		date: '2026-11-14T20:20:27Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'fr',
		from: 'Mamie Jo <josiane.pradel@courrier-du-soir.example>',
		to: ['theo.pradel@intradef.ml'],
		intended: { 'theo.pradel@intradef.ml': 'theo.pradel@intradef.gouv.fr' },
		subject: 'ton anniversaire',
		text: `Mon Théo

je ne sais jamais si tu reçois ces messages électroniques. Ton papa dit que tu es en manoeuvre jusqu'au 20. J'ai fait le colis avec les confitures et le pull. Je l'envoie à [[home-address:8 impasse des Glycines, 34500 Béziers]] ou à la caserne ?

Je mets la fiche de la voisine, elle peut le recevoir si tu n'es pas là. Appelle le matin, jamais pendant le jeu.

Gros bisous
Mamie
`,
		attachments: [
			contactFile('Odette.vcf', [
				'N:Bourrel;Odette;;;',
				'FN:Odette Bourrel',
				'TEL;TYPE=CELL:[[phone:+33 6 39 98 10 27]]',
				'ADR;TYPE=HOME:;;[[home-address:10 impasse des Glycines]];Béziers;;34500;France',
				'NOTE:voisine de Théo\\, a la clé',
			]),
		],
	},
	{
		date: '2026-11-17T11:41:05Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'fr',
		from: 'Crèche Les Moussaillons <direction@creche-moussaillons.example>',
		to: ['action.sociale.toulon@intradef.ml'],
		intended: { 'action.sociale.toulon@intradef.ml': 'action.sociale.toulon@intradef.gouv.fr' },
		subject: 'Fwd: dossier petite Lou',
		text: `Bonjour, je vous fais suivre le mail de la maman, il me manque l'attestation d'employeur pour calculer le tarif. Bonne journée, Magali
`,
		attachments: [
			nestedMail(
				'dossier petite Lou.eml',
				`Message-ID: <k2214@intradef.gouv.fr>
Date: Mon, 16 Nov 2026 19:22:00 +0000
From: SM Aurore Tissot <aurore.tissot@intradef.gouv.fr>
To: direction@creche-moussaillons.example
Subject: dossier petite Lou
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: 8bit

Bonsoir Magali,

voilà ce que vous m'avez demandé :
Lou Tissot née le [[date-of-birth:02/03/2026]]
n° de sécu (le mien) : [[fr-nir:${nir('2930983069112')}]]
On habite [[home-address:27 bd de la Corderie, 83000 Toulon]].

Aurore
`,
			),
		],
	},
];
