import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

export const diplomaticFrench: Sample[] = [
	{
		date: '2026-11-03T17:33:52Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'fr',
		from: 'Hélène Marchetti <h.marchetti@poste-littoral.example>',
		to: ['gilles.aumont@diplomatie.ml'],
		intended: { 'gilles.aumont@diplomatie.ml': 'gilles.aumont@diplomatie.gouv.fr' },
		subject: 'reçue vingt minutes, debout',
		text: `Gilles,

J'ai fait passer le message ce matin. Vingt minutes, debout, sans café, ce qui chez eux veut dire quelque chose.

Le secrétaire général a écouté les trois points. Sur le vote de décembre : il « comprend », ne promet rien, et m'a demandé deux fois si les Espagnols faisaient la même visite. Sur le journaliste : il a regardé par la fenêtre. Sur le port : refus net, le président en a fait une affaire personnelle depuis l'été.

En me raccompagnant, son adjoint a glissé que si le Directeur téléphonait lui-même avant jeudi, le vote pourrait devenir une abstention. Je le crois. Il a une fille à Grenoble et il ne nous a jamais menti.

Je n'ai laissé aucun papier, comme convenu.

Hélène
`,
	},
	{
		date: '2026-11-06T08:58:11Z',
		kind: 'genuine',
		level: 'high',
		categories: ['diplomatic', 'marked'],
		markings: ['DIFFUSION RESTREINTE'],
		language: 'fr',
		from: 'Bureau de Coopération <bureau@cooperation-sahelienne.example>',
		to: ['a.kerdoncuff@intradefgouv.fr'],
		intended: { 'a.kerdoncuff@intradefgouv.fr': 'a.kerdoncuff@intradef.gouv.fr' },
		subject: 'pour la réunion du comité mixte',
		text: `Bonjour Armelle,

Version du soir. J'ai remis l'alinéa sur les deux instructeurs, le conseiller y tient.

Yannick
`,
		attachments: [
			docxFile(
				'elements_comite_mixte.docx',
				`[[marking:DIFFUSION RESTREINTE]]

Comité mixte du 18 novembre - éléments pour le chef de délégation

1. Ils demanderont que les instructeurs repartent avant juin. Répondre que le calendrier appartient aux deux parties. Ne pas parler de septembre.

2. Si le ministre aborde l'affaire des deux instructeurs rentrés en mai, dire que la France a pris les mesures qu'elle devait. Ne pas entrer dans le détail. Son chef de cabinet sait tout et n'en fera pas usage si on ne l'y pousse pas.

3. Le terrain : accepter de rendre la partie est, en échange du maintien des exonérations de douane pour deux ans. En dernier recours, un an.

4. Communiqué : éviter « partenariat rénové », qu'ils ont employé avec d'autres.

DIFFUSION RESTREINTE`,
			),
		],
	},
	{
		date: '2026-11-10T15:21:40Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'fr',
		from: 'Capucine de Lasserre <c.delasserre@protocole-conseil.example>',
		to: ['protocole@diplomatie.ml'],
		intended: { 'protocole@diplomatie.ml': 'protocole@diplomatie.gouv.fr' },
		subject: 'Dîner du 2, qui à côté de qui',
		text: `Chers amis, voici le plan de table tel que je le vois, avec mes raisons. À brûler ensuite. Capucine
`,
		attachments: [
			pdfFile(
				'plan_table_2_decembre.pdf',
				`DINER DU 2 DECEMBRE - 22 COUVERTS

A la droite du ministre : l'ambassadrice de Corvanie. Elle a le pas, et elle se vexe.
A sa gauche : le nonce. Il ne parlera que du chauffage, c'est reposant.

L'ambassadeur de Marovie ne doit voir ni le chargé d'affaires de Lannes, ni le drapeau
qu'il porte à la boutonnière. Ils ont rappelé leurs représentants en août et ne se
saluent plus. Je les mets du même côté, à huit places.

M. Ostrowski vient sans sa femme. Ne pas demander pourquoi.

Le conseiller du président de Tavoria boit. Prévenir le maître d'hôtel : deux verres.

Toasts : le nôtre d'abord, trois phrases. Le mot « frontière » n'y est pas.
S'il répond en parlant de la frontière, on applaudit et on passe au fromage.`,
			),
		],
	},
	{
		date: '2026-11-13T09:42:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Pr Mamadou Lys Sow <ml.sow@universite-du-fleuve.example>',
		to: ['conferences@diplomatie.ml'],
		intended: { 'conferences@diplomatie.ml': 'conferences@diplomatie.gouv.fr' },
		subject: 'Un intervenant pour notre master ?',
		text: `Madame, Monsieur,

Notre master de relations internationales consacre une journée à l'art de la note verbale et à la négociation, le 29 janvier. Les étudiants ont lu Cambon, Callières et un peu trop de romans d'espionnage.

Un agent en poste, ou retraité, voudrait-il leur parler une heure de ce qu'est une démarche, sans rien révéler bien entendu ? Nous remboursons le train.

Avec l'expression de mes sentiments confraternels,
Mamadou Lys Sow
`,
	},
	{
		date: '2026-11-14T10:33:07Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Philibert Armand <philibert.armand@retraite-heureuse.example>',
		to: ['veronique.salles@diplomatie.ml'],
		intended: { 'veronique.salles@diplomatie.ml': 'veronique.salles@diplomatie.gouv.fr' },
		subject: 'TR: La lettre du Musée : dépêches chiffrées et valises scellées',
		text: `Véro, ça m'a rappelé le bureau du sous-sol. On y va un vendredi, toi et moi et le grand Paul ? Phil

---------- Message transféré ----------
De : Musée du Traité
Objet : La lettre du Musée : dépêches chiffrées et valises scellées

Du 20 novembre au 3 mars
DÉPÊCHES ! Trois siècles de courrier d'ambassade

Vous y verrez les instructions secrètes de 1713, une valise diplomatique percée par un rat, le plan de table qui faillit coûter une guerre et le chiffre que la reine apprenait par cœur.

Visite contée le mercredi pour les enfants. Nocturne le vendredi. Billets en ligne.
`,
		charset: 'utf-8',
		encoding: 'base64',
	},
	{
		date: '2026-11-20T22:07:19Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'fr',
		from: 'Bastien Clerc <bastien.clerc@rep-bruxelles.example>',
		to: ['o.desmoulins@diplomatie.ml'],
		intended: { 'o.desmoulins@diplomatie.ml': 'o.desmoulins@diplomatie.gouv.fr' },
		subject: '(sans objet)',
		text: `ils lâchent sur les visas si on leur laisse la pêche, leur ministre l'a dit au nôtre dans l'ascenseur, n'en parle pas aux Belges avant lundi
`,
	},
];
