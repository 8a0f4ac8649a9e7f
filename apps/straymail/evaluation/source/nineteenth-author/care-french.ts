import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

/** Care of patients in French, and what only speaks of medicine. */
export const careFrench: Sample[] = [
	{
		date: '2026-11-04T12:37:00+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical'],
		language: 'fr',
		from: 'Pr Seydou Diakité <s.diakite@chu-rive-gauche.example>',
		to: ['evacuations@sante.ml'],
		intended: { 'evacuations@sante.ml': 'evacuations@sante.gov.ml' },
		subject: 'Mme Fatoumata Keïta, demande d’évacuation',
		text: `Cher confrère,

Cette institutrice de 41 ans, mère de cinq enfants, m'a été envoyée de Ségou pour un essoufflement qui l'empêche désormais de parler en marchant. L'échographie montre un [[diagnosis:rétrécissement mitral serré]], avec une oreillette énorme et un caillot mobile que je n'aime pas du tout.

Nous ne pouvons pas l'opérer ici : la pompe est en panne depuis septembre. Sans remplacement valvulaire elle ne passera pas la saison chaude. Dakar la prendrait le 24 si votre commission se prononce avant.

Son mari demande si l'État paiera aussi le voyage d'une sœur. Elle-même ne demande rien.

Confraternellement vôtre,
Seydou Diakité

---- Message transféré ----
De : Dr Rokia Dembélé, Ségou
Objet : je vous l'envoie demain

Maître, elle est venue à pied jusqu'au car. Elle crache rose la nuit.
Je lui ai doublé le diurétique et interdit l'école, elle y retourne.
Si vous ne pouvez rien, dites-le à moi, pas à elle.`,
	},
	{
		date: '2026-11-06T18:20:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'fr',
		from: 'Clinique de l’Aven <pediatrie@clinique-aven.example>',
		to: ['adj.kermarrec@intradef.ml'],
		intended: { 'adj.kermarrec@intradef.ml': 'adj.kermarrec@intradef.gouv.fr' },
		subject: 'Compte rendu pour Maëlys',
		text: `Bonjour Monsieur Kermarrec,

Comme vous êtes embarqué jusqu'à Noël, le docteur Lestang vous envoie directement la lettre que votre épouse a reçue. Maëlys va bien ce soir, elle a réclamé des crêpes.

L'équipe de pédiatrie`,
		attachments: [
			pdfFile(
				'CR_Kermarrec_M.pdf',
				`Enfant Maëlys Kermarrec, née le [[date-of-birth:12/03/2020]]
Séjour du 1er au 5 novembre

Motif : soif, amaigrissement, somnolence depuis dix jours.
À l'arrivée : glycémie 5,1 g/l, haleine de pomme, pH 7,12.
Diagnostic : [[diagnosis:diabète de type 1]] inaugural, avec [[diagnosis:acidocétose]].

Évolution : réanimation une nuit, puis insuline sous-cutanée.
L'enfant accepte les piqûres si c'est le doudou d'abord.
La mère a appris les gestes. Le père, absent, devra être formé.

Sortie : pompe, carnet, contrôle le 13. École prévenue.
Dr M. Lestang`,
			),
		],
	},
	{
		date: '2026-11-10T09:29:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical'],
		language: 'fr',
		from: 'Clothilde Bessonnat <cabinet@bessonnat-psy.example>',
		to: ['medecin.chef@interieur.ml'],
		intended: { 'medecin.chef@interieur.ml': 'medecin.chef@interieur.gouv.fr' },
		subject: 'Suivi de G. Lamouroux (avec son accord)',
		text: `Docteur,

M. Lamouroux m'a autorisée à vous adresser la synthèse ci-jointe, mais non à en parler à sa hiérarchie. J'y tiens autant que lui.

C. Bessonnat
psychologue clinicienne`,
		attachments: [
			docxFile(
				'synthese.docx',
				`Gaël Lamouroux, 34 ans, brigadier, est suivi depuis mars, à raison d'une séance par semaine.

Il est venu après l'intervention du pont de Suresnes, où il a tenu dans ses bras un enfant que l'on n'a pas pu ranimer. Depuis, il revoit la scène chaque fois qu'un scooter démarre. Il dort trois heures, boit seul, et a quitté la chambre conjugale « pour ne pas réveiller ».

Le tableau est celui d'un [[diagnosis:état de stress post-traumatique]], compliqué d'une [[diagnosis:dépendance à l'alcool]] débutante.

En juin il a écrit à sa fille une lettre d'adieu, qu'il m'a remise. Il ne veut plus mourir aujourd'hui ; il ne veut pas non plus retourner en patrouille.

Je recommande un retrait de l'arme, un éloignement de la voie publique pour six mois au moins et une thérapie centrée sur le trauma. La séance de groupe, essayée en septembre, lui a fait honte.`,
			),
		],
	},
	{
		date: '2026-11-15T20:58:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical'],
		language: 'fr',
		from: 'Sandrine Pouliquen <sandrine.pouliquen@boitedici.example>',
		to: ['bureau.permissions@intradefgouv.fr'],
		intended: { 'bureau.permissions@intradefgouv.fr': 'bureau.permissions@intradef.gouv.fr' },
		subject: 'arret de mon mari',
		text: `bonsoir je vous previens que le caporal chef pouliquen ne sera pas la demain ni de la semaine, c est encore une [[diagnosis:hernie discale]], le docteur a dit 10 jours couché et peut etre l operation, il vous enverra le papier des qu il pourra se lever. cdlt mme pouliquen`,
	},
	{
		date: '2026-11-18T15:15:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Damien Sorbier <damien@sorbier-scenarios.example>',
		to: ['dr.kone@health.ml'],
		intended: {},
		subject: 'Épisode 6 : peut-on opérer avec un couteau suisse ?',
		text: `Docteur Koné,

Je vous ai entendu à la radio et j'ai pensé à ma série. Mon héroïne, chirurgienne, est coincée dans un refuge avec un guide qui fait une appendicite aiguë. Question 1 : combien d'heures avant la péritonite ? Question 2 : une bouteille de génépi, est-ce que cela désinfecte ? Question 3, de la production : le patient peut-il survivre ? On aimerait bien le garder pour la saison 2.

Je vous cite au générique, évidemment.

Scénaristiquement,
Damien Sorbier`,
	},
	{
		date: '2026-11-27T08:40:00+00:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Oxfort Vaccins <logistique@oxfort-vaccins.example>',
		to: ['immunisation@sante.ml'],
		intended: { 'immunisation@sante.ml': 'immunisation@sante.gov.ml' },
		subject: 'Question sur la fièvre jaune',
		text: `Bonjour Madame Traoré,

Une question générale pour notre dépliant destiné aux voyageurs : la dose unique est-elle reconnue à vie aux postes frontières du Mali, ou certains agents demandent-ils encore un rappel après dix ans ? Et à partir de quel âge vaccinez-vous les nourrissons ?

Merci de votre éclairage,
Bertille Joncquel, rédactrice`,
	},
];
