import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, htmlOnly, pdfFile, xlsxFile } from '../file-parts.ts';

/** Routiers, agents de port, mécaniciens, épouses. */
export const operationsFrench: Sample[] = [
	{
		date: '2026-11-09T18:22:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'fr',
		from: 'Planning Transports Vauthier <planning@transports-vauthier.example>',
		to: ['adjudant.lemoigne@intradef.ml'],
		intended: { 'adjudant.lemoigne@intradef.ml': 'adjudant.lemoigne@intradef.gouv.fr' },
		subject: 'Porte-chars de mercredi',
		text: `Mon adjudant,

J'ai mes six porte-chars. On se présente à l'embranchement à 2 h 30 dans la nuit de mardi à mercredi, chargement des chenillés jusqu'à 4 h, et la rame part à 4 h 40 avec le personnel dans les deux voitures de queue. Vos roues font la route par la départementale : première à 5 h 15, la dernière à 6 h, regroupement sur l'aire du Bois-Jolly à 7 h 20.

Une question bête : qui ouvre la barrière du passage à niveau ? L'an dernier mes gars ont attendu une demi-heure.

Bien à vous,
Sylvie Vauthier`,
	},
	{
		date: '2026-11-05T08:14:00+00:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'fr',
		from: 'Ets Boubacar Maïga Eau et Carburant <maiga.eau@sahel-citernes.example>',
		to: ['cne.traore@defense.ml'],
		intended: { 'cne.traore@defense.ml': 'cne.traore@defense.gouv.ml' },
		subject: 'citernes pour la colonne',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Bonjour mon capitaine,

Je confirme 2 citernes d'eau et 1 de gasoil. D'après votre lieutenant la colonne quitte Gao vendredi à 5h avec 34 véhicules, halte au puits d'Intahaka vers 11h et bivouac après le deuxième oued avant 17h. Samedi même heure jusqu'au poste.

Mes chauffeurs demandent à rouler au milieu et pas derrière comme la dernière fois. Ils demandent aussi si les démineurs passent devant, parce que le pont après le puits, on dit au marché qu'il est « préparé ».

Boubacar`,
	},
	{
		date: '2026-11-17T10:31:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'fr',
		from: 'Réjean Thibodeau <rejean.thibodeau@atelier-charlevoix.example>',
		to: ['marc-andre.pelletier@forces.ml'],
		intended: { 'marc-andre.pelletier@forces.ml': 'marc-andre.pelletier@forces.gc.ca' },
		subject: "État du parc, c'est pas fameux",
		text: `Salut Marc-André,

V'là le tableau. J'ai mis en « non » tout ce qui sortirait pas de la cour par moins vingt. Le commandant voudra voir 80 %, moi j'arrive à 46. Envoie-moi quelqu'un avec une clé dynamométrique pis du café.

Réjean`,
		attachments: [
			xlsxFile(
				'parc_cie_C.xlsx',
				`Véhicule | Bon pour le service | Défaut
VBL 11 | oui | 
VBL 12 | non | boîte de transfert, pièce en rupture
VBL 14 | non | tourelle bloquée à gauche
VBL 15 | oui | chauffage mort
VBL 16 | non | moteur parti à l'usine
Ambulance 2 | oui | 
Ambulance 3 | non | essieu
Dépanneuse | non | treuil non certifié
MilCOTS 31 à 38 | 4 oui, 4 non | batteries
Poste de commandement | oui | une radio sur trois`,
			),
		],
	},
	{
		date: '2026-11-11T06:47:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'fr',
		from: 'Élo <elodie.carpentier@boitelettres.example>',
		to: ['kevin.carpentier@intradef.ml'],
		intended: { 'kevin.carpentier@intradef.ml': 'kevin.carpentier@intradef.gouv.fr' },
		subject: 'ta feuille !',
		text: `t'as laissé ta feuille sur le frigo mon cœur je te recopie vite : patrouille 2 (toi, 3 bonshommes) départ du gymnase 7h10, gare côté taxis 7h25, synagogue 8h05 à 8h40, marché 9h, retour par les quais 10h15. la 1 fait l'inverse. relève 13h. pas de passage à la synagogue après midi c'est écrit en rouge. bisous`,
	},
	{
		date: '2026-11-23T15:09:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'fr',
		from: 'Agence maritime Le Gallou <escales@agence-legallou.example>',
		to: ['base.escales@defense.ml', 'yann.kerdraon@defense.ml'],
		intended: {
			'base.escales@defense.ml': 'base.escales@defense.gouv.fr',
			'yann.kerdraon@defense.ml': 'yann.kerdraon@defense.gouv.fr',
		},
		subject: "Préavis d'escale - merci de viser",
		text: `Madame, Monsieur,

Préavis joint pour l'escale de la semaine. Nous attendons votre visa pour commander le remorqueur et les eaux usées.

Maëlle Le Gallou, consignataire`,
		attachments: [
			pdfFile(
				'preavis_bellerose.pdf',
				`PRÉAVIS D'ESCALE
Bâtiment : frégate Bellerose, 142 m, tirant d'eau 6,1 m
Provenance : mer d'Irlande, en compagnie d'un sous-marin qui reste au large
Entrée : jeudi 26 novembre, pilote à 5 h 50, à quai poste 4 à 7 h 05
Appareillage : samedi 28 novembre, 23 h 40, feux éteints jusqu'à la passe
Hélicoptère : vole vers la base aéronavale jeudi à 5 h, revient samedi à la nuit
Eau douce 180 t, gazole 220 t, pas de visite du public
Garde à quai : fusiliers du bord, zodiac toutes les heures`,
			),
		],
	},
	{
		date: '2026-11-06T11:55:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Nadège Fortin <n.fortin@le-courrier-des-causses.example>',
		to: ['communication.4rch@defense.ml'],
		intended: { 'communication.4rch@defense.ml': 'communication.4rch@defense.gouv.fr' },
		subject: "Demande d'interview sur l'exercice annoncé",
		text: `Bonjour,

Je prépare un papier sur l'exercice dont la préfecture a parlé dans son communiqué de lundi. Pourriez-vous me dire qui peut répondre à des questions générales : à quoi sert un tel exercice, pourquoi dans les Causses, ce que les habitants vont entendre ?

Je n'ai besoin ni de chiffres ni de lieux. Cinq minutes au téléphone avec le lieutenant-colonel Astier me suffiraient.

Cordialement,
Nadège Fortin`,
	},
	{
		date: '2026-11-14T23:40:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Le Hussard Bleu <hussardbleu@figurines-et-des.example>',
		to: ['olivier.brisset@intradefgouv.fr'],
		intended: { 'olivier.brisset@intradefgouv.fr': 'olivier.brisset@intradef.gouv.fr' },
		subject: 'Tour 6 : mes ordres',
		text: `Cher maréchal Brisset,

Ma cavalerie passe la rivière à l'aube sur les hexagones C4 et C5, la Vieille Garde reste en réserve derrière le moulin, et ta batterie de la colline va recevoir ma visite. Je lance deux dés pour le brouillard.

Le plateau est resté monté chez Gérard, le chat a renversé un bataillon entier de Saxons : on les compte comme pertes ou comme déserteurs ?

À dimanche pour le tour 7. Apporte le fromage.`,
	},
	{
		date: '2026-11-19T19:26:00+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'fr',
		from: 'Logistique Mopti <logistique@secours-fleuve.example>',
		to: ['bureau.renseignement@defense.ml'],
		intended: { 'bureau.renseignement@defense.ml': 'bureau.renseignement@defense.gouv.ml' },
		subject: 'Ce que nos chauffeurs ont vu',
		text: `Commandant, comme convenu entre nous et sans passer par la coordination. Ne citez pas les villages dans un papier qui circule, on saurait tout de suite qui a parlé.`,
		attachments: [
			docxFile(
				'note route sud.docx',
				`Note d'ambiance, route du sud

Deux barrages non tenus par vos forces. Le premier, aux trois baobabs, avec une dizaine d'hommes et une mitrailleuse sur trépied. Le second est mobile : il se pose là où la piste s'ensable.

Le chef se fait appeler Ousmane le Boiteux. Il prélève sur le bétail mais laisse passer le sel. Ses motos viennent du nord par la mare asséchée, et le ravitaillement est caché chez le forgeron de Tiguéré.

Les hommes savent que la garnison du bac ne sort plus la nuit et qu'elle manque de piles pour ses lunettes. Ils parlent d'attendre l'eau basse.

Notre avis : ils ont quelqu'un au bac.`,
			),
		],
	},
	{
		date: '2026-11-25T09:03:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'fr',
		from: 'Bertrand Solignac <b.solignac@solignac-surete.example>',
		to: ['cellule.crise@diplomatie.ml'],
		intended: { 'cellule.crise@diplomatie.ml': 'cellule.crise@diplomatie.gouv.fr' },
		subject: "Répétition du plan d'évacuation : ce qui n'a pas marché",
		...htmlOnly(`<html><head><meta name="Generator" content="Microsoft Word 15"></head><body lang="FR">
<p class="MsoNormal">Bonjour à tous,</p>
<p class="MsoNormal">Retour à chaud de la répétition d'hier avec l'ambassade. Trois points de regroupement sur cinq ont été trouvés fermés : le lycée (gardien absent), le club nautique (chaîne neuve) et l'hôtel du port.</p>
<p class="MsoNormal">L'itinéraire bleu vers l'aéroport passe sous la passerelle de la gare routière : un seul autocar y tient toute la colonne. Je propose l'itinéraire vert par les salines, que la gendarmerie locale ne surveille pas.</p>
<ul><li>chefs d'îlot joignables : 11 sur 26</li><li>radios : relais en panne au sud du fleuve</li><li>embarcations : la plage ne va qu'à marée haute</li></ul>
<p class="MsoNormal">À corriger avant de le refaire pour de bon.<br>Bertrand Solignac</p></body></html>`),
	},
	{
		date: '2026-11-27T17:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Agence de presse Littoral <depeches@littoral-presse.example>',
		to: ['revue.presse@intradef.ml'],
		intended: { 'revue.presse@intradef.ml': 'revue.presse@intradef.gouv.fr' },
		subject: "COMMUNIQUÉ : fin de l'exercice naval franco-belge",
		headers: [['Precedence', 'bulk']],
		text: `L'exercice naval franco-belge s'est terminé vendredi devant les journalistes. Huit bâtiments et un millier de marins y ont pris part, selon le dossier de presse. Les populations ont pu visiter deux chasseurs de mines pendant le week-end.

Photos libres de droits sur notre site. Contact : rédaction.

Vous recevez cette dépêche au titre de votre abonnement.`,
	},
];
