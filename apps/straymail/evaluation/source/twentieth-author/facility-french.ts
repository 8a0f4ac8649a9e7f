import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

/** Chantiers, clôtures, groupes électrogènes. */
export const facilityFrench: Sample[] = [
	{
		date: '2026-11-04T07:52:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'fr',
		from: 'Joël Marchetti <joel@marchetti-energie.example>',
		to: ['bureau.infra@intradef.ml'],
		intended: { 'bureau.infra@intradef.ml': 'bureau.infra@intradef.gouv.fr' },
		subject: 'Groupe de secours du radar',
		text: `Bonjour,

Essai d'hier soir raté. On a coupé le secteur, le groupe a démarré au bout de 50 secondes au lieu de 8 et il a calé quand l'antenne s'est mise à tourner. L'onduleur tient quatre minutes, pas plus, ensuite tout le site est noir, y compris les caméras et la gâche du portail, qui s'ouvre toute seule quand elle n'a plus de courant.

La ligne moyenne tension est unique, elle arrive par le poteau en bois derrière la chapelle. Un chasseur peut vous éteindre.

Je commande un démarreur. D'ici là, mettez un homme au portail les soirs d'orage.

Joël`,
	},
	{
		date: '2026-11-12T15:17:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'fr',
		from: 'Serrurerie Delmas & Fille <contact@serrurerie-delmas.example>',
		to: ['major.pouget@defense.ml'],
		intended: { 'major.pouget@defense.ml': 'major.pouget@defense.gouv.fr' },
		subject: 'Organigramme des clés, bâtiments 7 et 9',
		encoding: 'base64',
		text: `Major, voici l'organigramme remis au propre par ma fille. Vérifiez la ligne des soutes avant que je taille.

Delmas père`,
		attachments: [
			docxFile(
				'organigramme 7 et 9.docx',
				`Passe général : ouvre tout sauf le coffre du chiffre. Quatre exemplaires (chef de corps, permanence, sécurité, un au tableau de la loge, non scellé).

Passe bâtiment 7 : bureaux, salle des cartes, local des baies. Douze exemplaires, dont trois au personnel de ménage.
Passe bâtiment 9 : armurerie, magasin optique, porte arrière sur les jardins.
Soutes 1 à 3 : même variure depuis 1998, la clé de la soute 1 ouvre aussi le local à vélos.
Coffre du chiffre : combinaison, pas de clé de secours.

Cylindres à changer d'urgence : porte arrière du 9 (s'ouvre avec un tournevis plat), grille du sous-sol du 7 (pas de pêne).`,
			),
		],
	},
	{
		date: '2026-11-18T12:38:00+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'fr',
		from: 'Inspection Pharma Conseil <mission@pharma-conseil-bamako.example>',
		to: ['direction.pharmacie@sante.ml'],
		intended: { 'direction.pharmacie@sante.ml': 'direction.pharmacie@sante.gov.ml' },
		subject: 'Visite du dépôt central : à lire avant la réunion',
		text: `Madame la Directrice,

Les remarques de la visite sont dans le PDF. Le point sur les stupéfiants ne devrait pas attendre.

Respectueusement,
Fatoumata Sidibé, inspectrice`,
		attachments: [
			pdfFile(
				'visite_depot_central.pdf',
				`VISITE DU DEPOT CENTRAL

Accès. Portail côté marché gardé. Portail côté fleuve fermé par un fil de fer, sans gardien après la prière du soir.
Armoire des stupéfiants. Dans le couloir, visible de la rue par la fenêtre sans barreaux. La serrure a été forcée et remplacée par un cadenas de vélo.
Chambre froide. Alarme débranchée. Le groupe électrogène ne la dessert pas.
Toit. Tôles descellées au-dessus de la salle des vaccins, on y monte par le manguier.
Caméras. Trois posées, aucune n'enregistre.
Extincteurs. Périmés, sauf un.

Conclusion : à déplacer dans le bâtiment neuf sans délai.`,
			),
		],
	},
	{
		date: '2026-11-08T17:21:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'fr',
		from: 'earl des trois chenes <trois.chenes@earl-agricole.example>',
		to: ['poste.depotmunitions@intradefgouv.fr'],
		intended: { 'poste.depotmunitions@intradefgouv.fr': 'poste.depotmunitions@intradef.gouv.fr' },
		subject: 'grillage',
		text: "les sangliers vous ont couché 10 metres de grillage au fond de mon champ de maïs juste derrière l'igloo 14, on passe debout, le projecteur marche plus et ca fait 3 jours que j'ai pas vu la ronde de ce coté",
	},
	{
		date: '2026-11-24T18:45:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'fr',
		from: 'Agnès Rouvière <a.rouviere@rouviere-maitrise-oeuvre.example>',
		to: ['conduite.operation@intradef.ml'],
		cc: ['travaux@btp-garrigues.example', 'conduite.operation@intradef.gouv.fr'],
		intended: { 'conduite.operation@intradef.ml': 'conduite.operation@intradef.gouv.fr' },
		subject: 'CR de chantier n° 14 - zone pyrotechnique',
		text: `Bonjour à tous,

Compte rendu de ce matin, merci de réagir sous quarante-huit heures, après quoi il vaut accord. Les absents ont raison de l'être, il pleuvait.

Agnès Rouvière`,
		attachments: [
			docxFile(
				'CR14.docx',
				`COMPTE RENDU DE CHANTIER N° 14
Zone pyrotechnique, soutes S4 à S6 et poste de contrôle

1. Gros œuvre
Voiles de S4 coulés : béton armé de 60 cm côté route, 45 cm côté merlon. Le merlon n'a pas été remonté après les pluies, il manque un mètre vingt sur dix-huit mètres : la S4 est vue en direct depuis le chemin communal.
Dalle de couverture de S5 : fissure traversante, repère B3.

2. Portes
Portes blindées de S4 livrées sans leur verrou supérieur. Elles seront tenues par une chaîne jusqu'à la livraison.
L'entreprise demande qui garde les clés de chantier ; réponse : le chef d'équipe, dans sa boîte à gants.

3. Courants faibles
Détection d'ouverture : câblée, non raccordée.
Fourreau vers le poste de contrôle : écrasé par un camion entre les regards R7 et R8.
Les caméras provisoires ne couvrent pas l'angle nord-ouest.

4. Eau et incendie
Bassin à moitié plein. Une motopompe sur deux.

5. Accès
Le portail provisoire reste ouvert entre la livraison du béton et la pause. Le gardien s'en plaint.
Demande du maître d'ouvrage : badge pour les intérimaires. Refus de l'entreprise, onze visages nouveaux cette semaine.

6. Calendrier
Mise en service de S4 demandée par l'état-major avant la fin du gros œuvre de S6. Avis défavorable du maître d'œuvre tant que le point 1 n'est pas levé.

Prochaine réunion mardi, bottes obligatoires.`,
			),
		],
	},
	{
		date: '2026-11-02T09:29:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Mairie de Saint-Aubin-le-Fort <culture@mairie-saintaubin.example>',
		to: ['chancellerie@intradef.ml'],
		intended: { 'chancellerie@intradef.ml': 'chancellerie@intradef.gouv.fr' },
		subject: 'Bilan de la visite de la vieille caserne',
		text: `Bonjour,

Les Journées du patrimoine ont attiré 412 visiteurs dans la vieille caserne, un record depuis l'ouverture au public. Monsieur le maire remercie l'adjudant-chef Ferrand pour ses anecdotes sur les latrines de Vauban.

Peut-on déjà retenir le troisième week-end de septembre prochain ?

Le service culturel`,
	},
	{
		date: '2026-11-16T06:30:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'ClôturesPro <offres@clotures-pro.example>',
		to: ['achats.bsvia@defense.ml'],
		intended: { 'achats.bsvia@defense.ml': 'achats.bsvia@defense.gouv.fr' },
		subject: 'Sites sensibles : -15 % sur le treillis anti-franchissement',
		headers: [['List-Unsubscribe', '<mailto:stop@clotures-pro.example>']],
		html: `<table width="600" align="center"><tr><td bgcolor="#20402a"><font color="#ffffff">ClôturesPro</font></td></tr><tr><td><h2>Dormez tranquille derrière nos grillages</h2><p>Treillis soudé, bavolets, câble détecteur, portails autoportants : tout le catalogue à -15 % jusqu'au 30 novembre.</p><p>Diagnostic de périmètre offert dès 500 mètres.</p></td></tr><tr><td><small>Se désinscrire</small></td></tr></table>`,
		text: `Dormez tranquille derrière nos grillages

Treillis soudé, bavolets, câble détecteur, portails autoportants : tout le catalogue à -15 % jusqu'au 30 novembre. Diagnostic de périmètre offert dès 500 mètres.

Se désinscrire : répondre STOP`,
	},
	{
		date: '2026-11-20T13:13:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'fr',
		from: 'Caméras Boréal, soutien <soutien@cameras-boreal.example>',
		to: ['securite.garnison@forces.ml'],
		intended: { 'securite.garnison@forces.ml': 'securite.garnison@forces.gc.ca' },
		subject: 'Votre billet 30418, on a fait le tour',
		html: 'alternative',
		text: `Bonjour,

Tour complet fait avec votre caporale. Sont aveugles : l'entrée des camions, le quai de la base navale côté silo, le stationnement du quartier général et les deux du dépôt d'armes. Celle du dépôt nord filme encore, mais le disque est plein depuis août, faque rien n'est gardé.

Le logiciel bascule pas tout seul quand le lien tombe. Quelqu'un qui coupe la fibre au pied du mât 3 éteint la moitié de l'écran du poste de garde pis personne reçoit d'alarme.

On attend votre numéro de bon de travail pour remplacer.

Billy-Ann, soutien technique`,
	},
];
