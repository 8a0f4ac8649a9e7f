import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, textFile } from '../file-parts.ts';

export const legalFrench: Sample[] = [
	{
		date: '2026-11-03T10:12:40Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'fr',
		from: 'Maud Escoffier <m.escoffier@cabinet-ecoute.example>',
		to: ['Sylvain Ravel <sylvain.ravel@intradef.ml>'],
		intended: { 'sylvain.ravel@intradef.ml': 'sylvain.ravel@intradef.gouv.fr' },
		subject: 'Compte rendu de vendredi',
		text: `Monsieur le commissaire,

Ci-joint ce que j'ai noté vendredi. La personne a relu. Elle préférerait que le chef de section ne sache pas encore qu'elle est venue.

M. Escoffier
`,
		attachments: [
			docxFile(
				'entretien_30_10.docx',
				`Entretien du 30 octobre 2026, 9 h 30 à 10 h 50
Madame Coralie Vasseur, secrétaire au bureau des effectifs

Madame Vasseur dit que les remarques ont commencé au pot de départ du mois de mai. Le capitaine Hourdin a imité devant tout le monde la façon dont elle marche. On a ri. Elle aussi, dit-elle, « pour ne pas avoir l'air ».

Depuis, il l'appelle par un surnom qu'elle ne souhaite pas répéter et qu'elle a écrit sur un papier (joint à l'original). Deux collègues l'appellent maintenant ainsi au téléphone.

Le 12 octobre, il a fermé la porte du bureau et lui a demandé si son mari « suffisait ». Elle est sortie. Elle a pleuré dans la voiture jusqu'à dix-huit heures.

Elle a gardé sept messages. Elle ne veut pas d'argent. Elle veut changer d'étage et que quelqu'un le lui dise, à lui, en face.

Témoins qu'elle cite : l'adjudante Mornay, le stagiaire du deuxième étage.`,
			),
		],
	},
	{
		date: '2026-11-05T14:46:09Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'fr',
		from: 'Me Anselme Thibault-Roy <thibault.roy@barreau-lys.example>',
		to: ['cabinet.inspection@interieur.ml'],
		intended: { 'cabinet.inspection@interieur.ml': 'cabinet.inspection@interieur.gouv.fr' },
		subject: 'Faits survenus au poste dans la nuit du 17 au 18 octobre',
		text: `Madame, Monsieur,

Je vous écris pour Mlle Inès Kaddour, étudiante, ma cliente.

Dans la nuit du 17 au 18 octobre elle a été conduite au poste avec deux amies. Elle a demandé trois fois à prévenir ses parents. Le brigadier Lemoine lui a répondu qu'elle les préviendrait « quand elle aurait appris la politesse ». Elle est restée debout, menottée à une barre, de 1 h 20 à 5 h. Une des gardiennes, dont elle ne connaît que le prénom, lui a apporté de l'eau et a été réprimandée pour cela.

Ma cliente demande que l'enregistrement du couloir soit conservé. Elle souhaite être entendue par un service extérieur à la circonscription. Nous nous réservons d'aller devant le procureur.

Je me tiens à votre disposition pour fixer une date.

Anselme Thibault-Roy
Avocat
`,
		html: 'alternative',
	},
	{
		date: '2026-11-10T08:31:17Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'fr',
		from: 'Greffe du conseil <greffe@discipline-bamako.example>',
		to: ['col.m.sangare@defense.ml'],
		intended: { 'col.m.sangare@defense.ml': 'col.m.sangare@defense.gouv.ml' },
		subject: 'PV de la séance du 6, adjudant Coulibaly',
		text: `Mon colonel, veuillez trouver le procès-verbal avant signature. Le président souhaite le rendre lundi à l'État-major à Bamako.
`,
		attachments: [
			textFile(
				'PV_seance_6_novembre.txt',
				`CONSEIL DE DISCIPLINE - SEANCE DU 6 NOVEMBRE 2026

L'adjudant Boubacar Coulibaly a comparu libre. Il a été assisté du lieutenant Dembélé.

Il lui est reproché d'avoir, entre mars et juillet, prélevé sur l'ordinaire de la compagnie des sacs de riz et d'huile revendus au marché de Kati.

L'intéressé reconnaît onze sacs sur les trente. Il dit que la solde de sa compagnie avait deux mois de retard et que les sacs ont nourri des familles. Le magasinier, entendu, dit qu'il n'a vu aucune famille.

Le conseil, à quatre voix contre une, propose le retrait du grade et l'exclusion temporaire de six mois. La voix contraire demande qu'on tienne compte de dix-neuf ans sans punition.

Le président : cdt Haïdara. Le rapporteur : cne Touré.
`,
			),
		],
	},
	{
		date: '2026-11-02T06:30:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Institut Vauquelin formation continue <programmes@institut-vauquelin.example>',
		to: ['formation@sante.ml'],
		intended: {},
		subject: 'Il reste des places : prévenir le harcèlement au travail, deux jours à Lyon ou en ligne',
		headers: [['List-Id', '<catalogue.institut-vauquelin.example>']],
		text: `Institut Vauquelin - catalogue d'hiver

Prévenir le harcèlement moral et sexuel : le cadre légal, le rôle du témoin, les cinq erreurs de l'enquête interne. Jeux de rôle avec des comédiens.

Mener un entretien disciplinaire sans se faire d'ennemi.

Lanceurs d'alerte : recueillir, protéger, répondre.

Sessions en janvier, février et mars. Programme complet sur notre site. Pour ne plus recevoir nos courriers, cliquez ici.
`,
	},
	{
		date: '2026-11-13T19:02:58Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Josée Lapointe <josee.lapointe@mediation-outaouais.example>',
		to: ['marc-andre.gagnon@forces.ml'],
		intended: { 'marc-andre.gagnon@forces.ml': 'marc-andre.gagnon@forces.gc.ca' },
		subject: 'mardi',
		text: `Allô Marc-André,

Mardi 13 h 15 ça marche pour les trois. J'ai réservé la petite salle du fond, celle avec la plante. On part à zéro, personne apporte de papiers.

Josée
`,
	},
	{
		date: '2026-11-17T21:55:30Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'fr',
		from: 'Régis Poncelet <regis.poncelet@boiteperso.example>',
		to: ['lt.delvaux@mll.be'],
		intended: { 'lt.delvaux@mll.be': 'lt.delvaux@mil.be' },
		subject: 'ce que j’ai vu',
		text: `Mon lieutenant, oui c'est bien Mertens que j'ai vu ouvrir la caisse du mess avec la clé de Sophie mardi vers 22h, il a mis des billets dans sa poche intérieure, et il m'a dit le lendemain que si je parlais on dirait que c'était moi, je veux bien le redire devant vous mais pas devant lui.
`,
	},
	{
		date: '2026-11-20T13:37:26Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Lou Berthelot <lou.berthelot@ecole-presse-nantes.example>',
		to: ['presse@defense.ml'],
		intended: { 'presse@defense.ml': 'presse@defense.gouv.fr' },
		subject: 'Question pour un exercice d’école',
		text: `Bonjour,

Je suis en deuxième année de journalisme à Nantes. Nous devons écrire deux pages sur la façon dont une grande administration traite les signalements de ses agents. Je ne cherche aucun cas particulier.

Qui peut écrire à la cellule d'écoute de l'armée ? Existe-t-il un rapport annuel public, avec le nombre de dossiers ? Quelqu'un accepterait-il dix minutes au téléphone avant le 4 décembre ?

Merci d'avance pour votre réponse,

Lou Berthelot, promo 28
`,
	},
];
