import { nir, rrn } from '../../demo/form/numbers.ts';
import { xlsx } from '../../demo/form/office.ts';
import { pdf } from '../../demo/form/pdf.ts';
import type { Sample } from '../../demo/form/sample.ts';

const fr = 'fr' as const;
const meantGouv = (recipient: string): Record<string, string> => ({
	[recipient]: recipient.replace(/\.ml$/, '.gouv.fr'),
});
const spam: Pick<Sample, 'kind' | 'level' | 'categories' | 'language'> = {
	kind: 'spam',
	level: 'none',
	categories: [],
	language: fr,
};

export const frenchSecond: Sample[] = [
	{
		date: '2026-11-07T19:19:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: fr,
		from: 'Bureau de contrôle Véritas-Sud <rapports@controle-sud.example>',
		to: ['infrastructure@intradef.ml'],
		intended: meantGouv('infrastructure@intradef.ml'),
		subject: "Rapport d'inspection du dépôt de munitions",
		text: `Madame, Monsieur,

ci-joint le rapport d'inspection du dépôt de munitions : deux caméras hors service, clôture nord ouverte sur trois mètres, plan des locaux en annexe.
`,
		attachments: [
			{
				fileName: 'rapport.pdf',
				type: 'application/pdf',
				content: pdf,
				text: `RAPPORT D'INSPECTION  Dépôt de munitions
Constat 1  Deux caméras hors service
Constat 2  Clôture nord ouverte
Plan des locaux : annexe A
`,
			},
		],
	},
	{
		date: '2026-11-08T09:00:00Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: fr,
		from: 'Devis Ets Morel <devis@ets-morel.example>',
		to: ['achats@intradef.ml'],
		intended: meantGouv('achats@intradef.ml'),
		subject: 'Devis D2026-118, réfection de la toiture',
		text: `Bonjour,

notre devis pour la réfection de la toiture du bâtiment 4 s'élève à 62 480,00 € HT, valable trois mois. Numéro de marché 1234567891234 à rappeler.

Ets Morel
`,
	},
	{
		date: '2026-11-08T20:00:00Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: fr,
		from: 'Mamie Jeanne <jeanne.roux@courrier-familial.example>',
		to: ['julien.roux@intradef.ml'],
		intended: meantGouv('julien.roux@intradef.ml'),
		subject: 'ma nouvelle adresse',
		text: `Mon petit Julien,

j'ai emménagé au [[home-address:7 rue des Tilleuls, 35400 Saint-Malo]]. Mon téléphone : [[phone:06 39 98 41 27]]. Écris-moi quand tu rentres de mer.

Mamie
`,
	},
	{
		date: '2026-11-09T08:08:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'identity'],
		language: fr,
		from: 'Cabinet Aubert Fiscalité <aubert@aubert-fiscal.example>',
		to: ['l.marchand@diplomatie.ml'],
		intended: meantGouv('l.marchand@diplomatie.ml'),
		subject: 'Votre déclaration de revenus',
		text: `Madame,

votre déclaration de revenus 2025 est prête. Merci de vérifier votre NIR ([[fr-nir:${nir('2790375115263')}]]) avant l'envoi aux impôts.

Cabinet Aubert
`,
	},
	{
		date: '2026-11-09T12:20:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: fr,
		from: 'Formation Bureautique <stages@formabureau.example>',
		to: ['formation@intradef.ml'],
		intended: meantGouv('formation@intradef.ml'),
		subject: 'support du stage sécurité',
		text: `Bonjour à tous,

rappel : on ne note pas son mot de passe sur un papier, et le code 0000 n'est pas un code. L'exemple 1 23 45 67 890 123 45 du support n'est pas un vrai numéro de sécurité sociale.

À mardi !

Ce message et ses pièces jointes sont confidentiels et destinés exclusivement à leur destinataire.
`,
	},
	{
		date: '2026-11-09T18:45:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: fr,
		from: 'Commune de Wavrin-le-Lac <population@commune-wavrin.example>',
		to: ['attache.bxl@diplomatie.ml'],
		intended: meantGouv('attache.bxl@diplomatie.ml'),
		subject: 'Inscription au registre',
		text: `Monsieur,

votre épouse est inscrite sous le numéro de registre national [[be-rrn:${rrn('840215246')}]], née le [[date-of-birth:15.02.1984]]. Sa carte sera prête vendredi.

Service population
`,
	},
	{
		date: '2026-11-10T06:30:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: fr,
		from: 'Chancellerie <chancellerie@gestion-personnels.example>',
		to: ['drh.notation@intradef.ml'],
		intended: meantGouv('drh.notation@intradef.ml'),
		subject: 'Bulletins de notation, tableau',
		text: `Tableau des notations en pièce jointe, à ne pas diffuser avant la commission.
`,
		attachments: [
			{
				fileName: 'notation.xlsx',
				type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
				content: xlsx,
				text: `Grade | Nom | Niveau | Appréciation
LTN | Berger | 4 | officier fiable, à confirmer
LTN | Chauvin | 5 | excellent chef de section
ADJ | Doucet | 3 | résultats en baisse
SGT | Estève | 4 | apte à l'avancement
`,
			},
		],
	},
	{
		date: '2026-11-03T04:10:00Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: fr,
		from: 'Covoit+ <ne-pas-repondre@covoitplus.example>',
		to: ['max.leroy@intradef.ml'],
		intended: meantGouv('max.leroy@intradef.ml'),
		subject: 'Votre code de vérification',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Bonjour,

votre code de vérification est [[one-time-code:481926]]. Il est valable dix minutes. Ne le communiquez à personne.
`,
	},
	{
		date: '2026-11-06T04:44:00Z',
		kind: 'reflection',
		level: 'low',
		categories: [],
		language: fr,
		from: 'Librairie du Port <commandes@librairie-port.example>',
		to: ['s.noel@diplomatie.ml'],
		intended: meantGouv('s.noel@diplomatie.ml'),
		subject: 'Confirmation de commande n° 20261106-77',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Bonjour S. Noël,

nous avons bien reçu votre commande n° 20261106-77 (un agenda, deux carnets). Vous recevrez un message à l'expédition. Merci de ne pas répondre à ce message automatique.
`,
	},
	{
		date: '2026-11-05T05:00:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: fr,
		from: 'La Lettre du Large <lettre@lettredularge.example>',
		to: ['lecteur@intradef.ml'],
		subject: 'Infolettre n° 88 : régates, phares et grands exercices',
		headers: [
			['List-Id', '<lettre.lettredularge.example>'],
			['List-Unsubscribe', '<https://lettredularge.example/stop>'],
		],
		text: `Au sommaire : la marine annonce un grand exercice, les phares ouvrent leurs portes, et la recette du mois. Lire la suite sur notre site.

Vous recevez cette lettre car vous êtes abonné. Se désabonner.
`,
	},
	{
		date: '2026-11-07T06:00:00Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: fr,
		from: 'Mail Delivery Subsystem <mailer-daemon@mx.hexapost.example>',
		envelopeFrom: '',
		to: ['contact@diplomatie.ml'],
		subject: 'Message non remis',
		text: `Votre message n'a pas pu être remis au destinataire suivant : accueil@hexapost.example (utilisateur inconnu).
`,
	},
	{
		date: '2026-11-09T05:05:00Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: fr,
		from: 'Bruno Picard <b.picard@picard-notaires.example>',
		envelopeFrom: '',
		to: ['juridique@intradef.ml'],
		subject: "Réponse automatique : projet d'acte",
		headers: [['Auto-Submitted', 'auto-replied']],
		text: `Je suis absent jusqu'au 20 novembre. En cas d'urgence, contactez l'étude.
`,
	},
	{
		...spam,
		date: '2026-11-02T04:25:00Z',
		from: 'Assurance Maladie <contact@ameli-carte.example>',
		to: ['bureau@intradef.ml'],
		subject: 'Votre nouvelle carte vitale est disponible',
		text: `Cher(e) assuré(e),

votre carte vitale expire. Mettez à jour vos informations dans les 48h pour éviter la suspension de vos droits :

https://ameli-carte.example/renouvellement
`,
	},
];
