import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

/** Diplomatic matter in French and its harmless twins. */
export const talksFrench: Sample[] = [
	{
		date: '2026-11-03T19:05:00+00:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'fr',
		from: 'Gaëlle Trémoulet <g.tremoulet@mission-fleuve.example>',
		to: ['afrique.ouest@diplomatie.ml'],
		intended: { 'afrique.ouest@diplomatie.ml': 'afrique.ouest@diplomatie.gouv.fr' },
		subject: 'Mon entretien de ce matin à l’hydraulique',
		text: `Cher Antoine,

Je t'envoie mon papier avant de le mettre en forme. Ne le diffuse pas encore : l'ambassadeur veut relire le dernier paragraphe.

Je t'embrasse,
Gaëlle`,
		attachments: [
			docxFile(
				'entretien_hydraulique.docx',
				`Le ministre m'a reçue seul, sans preneur de notes, ce qui est nouveau.

Sur le barrage : il ne remplira pas la retenue avant la saison prochaine, quoi qu'il dise en public. Il manque deux vannes et l'argent pour les payer. Il souhaite que nous n'en parlions pas à l'aval, qui croit le remplissage commencé et se montre, de ce fait, plus conciliant.

Sur l'aval : il tient son homologue pour un homme fini et négocie déjà avec le directeur de cabinet de celui-ci.

Sur nous : il accepterait un médiateur, pourvu qu'il ne soit pas européen. Le nom d'un ancien président lui a fait lever les yeux au ciel.

Sur la Chine : le prêt n'est pas signé. « On nous demande le port en gage. » Il cherche une porte de sortie et laisse entendre que nous pourrions la lui ouvrir.

Mon sentiment : il faut répondre vite et peu. Un geste sur les vannes nous achèterait six mois de bonne volonté.`,
			),
		],
	},
	{
		date: '2026-11-05T15:44:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['diplomatic', 'marked'],
		language: 'fr',
		markings: ['DIFFUSION RESTREINTE'],
		from: 'Côme d’Arvieux <c.darvieux@representation-genevoise.example>',
		to: ['desarmement@diplomatie.ml'],
		intended: { 'desarmement@diplomatie.ml': 'desarmement@diplomatie.gouv.fr' },
		subject: 'Éléments pour la réponse à la délégation adverse',
		text: `[[marking:DIFFUSION RESTREINTE]]

À employer à l'oral uniquement, ne rien remettre.

1. Nous prenons acte du projet présenté lundi et nous réjouissons du ton.
2. L'article 4 nous paraît invérifiable en l'état. Ne pas dire que nos experts le jugent acceptable moyennant un protocole.
3. Si l'on nous demande où en sont les Britanniques : renvoyer à Londres. (Ils signeront.)
4. Si l'on évoque l'inspection refusée de mai : regretter, ne pas s'excuser.
5. Proposer une reprise en janvier, à Genève, jamais à Vienne.

Côme`,
	},
	{
		date: '2026-11-09T10:00:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'fr',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		from: 'Ambassade du Royaume de Tamara <chancellerie@ambassade-tamara.example>',
		to: ['protocole@diplomatie.ml'],
		bcc: ['valise@diplomatie.ml'],
		intended: {
			'protocole@diplomatie.ml': 'protocole@diplomatie.gouv.fr',
			'valise@diplomatie.ml': 'valise@diplomatie.gouv.fr',
		},
		subject: 'Note verbale 204/AMB/26',
		text: `L'Ambassade du Royaume de Tamara présente ses compliments au Ministère de l'Europe et des Affaires étrangères (Direction du Protocole) et a l'honneur d'attirer son attention sur les faits suivants.

Le 30 octobre, un véhicule de la mission, dûment immatriculé, a été ouvert et fouillé à la frontière malgré les protestations du conducteur, attaché de chancellerie. Une sacoche scellée a été retenue quarante minutes hors de sa vue. Lorsqu'elle lui fut rendue, le sceau avait été refait.

Le Gouvernement du Royaume considère ces faits comme une violation de l'article 27 de la Convention de Vienne. Il a reçu l'instruction de son Souverain de ne pas rendre l'incident public avant le 20 novembre, dans l'attente d'une explication. Passé ce terme, il se réserve de limiter, à titre de réciprocité, les facilités accordées à la valise française.

L'Ambassade saisit cette occasion pour renouveler au Ministère les assurances de sa très haute considération.

Paris, le 9 novembre 2026`,
	},
	{
		date: '2026-11-12T16:19:00+00:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'fr',
		from: 'Cellule Accords <accords@secretariat-riverains.example>',
		to: ['conseiller.diplomatique@defense.ml'],
		intended: { 'conseiller.diplomatique@defense.ml': 'conseiller.diplomatique@defense.gouv.ml' },
		subject: 'Statut des forces riveraines : fiche pour la partie malienne',
		text: `Monsieur le Conseiller,

Ci-joint, pour le seul usage de la délégation malienne à Niamey, la fiche dont nous avons parlé. Merci d'en accuser réception.

Pour la Cellule,
Aïcha Boureima`,
		attachments: [
			pdfFile(
				'fiche_delegation.pdf',
				`Objectif : obtenir la compétence de nos tribunaux pour les
fautes commises hors service.

Ce que demandera l'autre partie : l'immunité entière, et le
libre passage sans préavis. Elle ne tient vraiment qu'au
second point.

Marge : un préavis de douze heures, au lieu de quarante-huit,
peut être concédé en fin de journée. Ne pas le laisser deviner
le matin.

Monnaie d'échange : l'usage du hangar de Gao, que nous avons
de toute façon l'intention d'offrir.

À éviter : toute mention de l'affaire du convoi de juin, que
leur chef de délégation a commandé.`,
			),
		],
	},
	{
		date: '2026-11-17T06:30:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Le Matin des Chancelleries <lettre@matin-chancelleries.example>',
		to: ['documentation@diplomatie.ml'],
		intended: { 'documentation@diplomatie.ml': 'documentation@diplomatie.gouv.fr' },
		subject: 'Revue de presse : sommet de Lisbonne, rappel d’ambassadeur, pêche',
		format: 'html',
		headers: [['List-Unsubscribe', '<https://matin-chancelleries.example/desabonner>']],
		text: `<html><body style="font-family:Georgia,serif">
<h2>Le Matin des Chancelleries</h2>
<p><b>Lisbonne.</b> Le communiqué final, publié hier soir, salue « des échanges francs » et renvoie la question des quotas à l'été.</p>
<p><b>Rappel.</b> Trois journaux rapportent que l'ambassadeur a été rappelé pour consultations. Le porte-parole, en conférence de presse, n'a pas souhaité commenter.</p>
<p><b>Tribune.</b> Un ancien négociateur raconte : « On ne livre jamais sa position avant le café. »</p>
<p style="font-size:11px">Lettre gratuite, chaque matin, 38 000 abonnés. <a href="https://matin-chancelleries.example/desabonner">Se désabonner</a></p>
</body></html>`,
	},
	{
		date: '2026-11-25T13:03:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Philippine Auclair <p.auclair@amis-archives.example>',
		to: ['hugues.vernaison@diplomatie.ml'],
		intended: { 'hugues.vernaison@diplomatie.ml': 'hugues.vernaison@diplomatie.gouv.fr' },
		subject: 'Talleyrand jeudi ?',
		text: `Hugues, l'exposition sur le Congrès de Vienne ferme dimanche. On y voit les instructions secrètes de Talleyrand (avec ses ratures !) et la table où l'on a troqué la Saxe contre la Pologne. Jeudi midi, devant le vestiaire ? J'ai deux entrées. Philippine`,
	},
];
