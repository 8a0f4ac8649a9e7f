import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

export const medicalFrench: Sample[] = [
	{
		date: '2026-11-04T11:47:03Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical'],
		language: 'fr',
		from: 'Dr Assétou Ballo <a.ballo@clinique-du-plateau.example>',
		to: ['chirurgie.gao@sante.ml'],
		intended: { 'chirurgie.gao@sante.ml': 'chirurgie.gao@sante.gov.ml' },
		subject: 'M. Ousmane Maïga, qui rentre à Gao jeudi',
		text: `Cher confrère, votre malade rentre par le car de jeudi. La lettre est jointe, les clichés sont dans son sac. Dr Ballo
`,
		attachments: [
			pdfFile(
				'lettre_sortie_maiga.pdf',
				`Clinique du Plateau - Bamako

Lettre de sortie

Monsieur Ousmane Maïga, 52 ans, cultivateur, nous est arrivé le 27 octobre avec un ventre
dur et une fièvre depuis cinq jours. Il avait pris des tisanes.

Nous avons trouvé une [[diagnosis:péritonite]] par [[diagnosis:ulcère perforé]]. Opéré dans la nuit :
suture, lavage, deux drains. Les drains sont retirés.

Il mange depuis mardi. La plaie suinte encore un peu en bas.

Sur les radiographies, une tache du poumon droit que nous n'aimons pas. Trois crachats :
positifs. C'est une [[diagnosis:tuberculose]], traitement commencé le 4. Il faut voir la femme et
les petits.

Fils à enlever vers le 16.`,
			),
		],
	},
	{
		date: '2026-11-07T16:02:44Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical'],
		language: 'fr',
		from: 'Laboratoire Saint-Aubin <comptes-rendus@labo-saint-aubin.example>',
		to: ['hia.secretariat.gyneco@intradef.ml'],
		intended: { 'hia.secretariat.gyneco@intradef.ml': 'hia.secretariat.gyneco@intradef.gouv.fr' },
		subject: 'Résultat attendu par le Dr Ferrand',
		text: `Bonjour, le résultat de Mme Brigitte Sorel, que le docteur nous avait demandé de hâter. La patiente n'est pas prévenue.
`,
		attachments: [
			docxFile(
				'sorel_b.docx',
				`Prélèvement reçu le 2 novembre : trois fragments, sein gauche, quadrant supéro-externe.

Patiente : Brigitte SOREL
Prescripteur : Dr Ferrand

Examen au microscope
Les trois fragments montrent une prolifération en travées, avec des noyaux irréguliers et des mitoses nombreuses. Un vaisseau est envahi.

Conclusion
[[diagnosis:Carcinome canalaire infiltrant]], grade III. Récepteurs : à suivre sous huit jours.

Une relecture par un second médecin est en cours mais je n'attends pas qu'elle change l'essentiel.

Dr P. Anglade`,
			),
		],
	},
	{
		date: '2026-11-09T20:51:12Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'fr',
		from: 'Sandrine P. <sandrine.paturel@monfoyer.example>',
		to: ['jerome.paturel@intradef.ml'],
		intended: { 'jerome.paturel@intradef.ml': 'jerome.paturel@intradef.gouv.fr' },
		subject: 'Léna, l’école, le rendez-vous',
		text: `Jérôme,

Je sors du centre. Ils ont été gentils, ça a duré quatre heures, elle a rangé toutes leurs petites voitures par couleur et elle n'a pas regardé la dame une seule fois.

C'est bien un [[diagnosis:trouble du spectre autistique]]. Elle l'a dit doucement, devant Léna, et Léna a demandé s'il y avait un goûter.

Il faut un dossier pour l'aide à l'école, avec nos deux signatures, avant le 30. La maîtresse ne sait encore rien et tes parents non plus. Je préfère que ce soit toi pour ta mère, moi je vais pleurer.

Elle s'est endormie avec ton tee-shirt.

S.
`,
	},
	{
		date: '2026-11-12T07:26:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Élodie Grandjean <elodie.grandjean@asso-puits-et-ecoles.example>',
		to: ['vaccinations@sante.ml'],
		intended: { 'vaccinations@sante.ml': 'vaccinations@sante.gov.ml' },
		subject: 'Quels vaccins pour un groupe de bénévoles à Ségou ?',
		text: `Bonjour,

Nous serons une dizaine à venir creuser un puits près de Ségou en février. La fièvre jaune est-elle toujours exigée à l'aéroport de Bamako ? Et pour le paludisme, que conseillez-vous aux personnes de plus de soixante ans, en général ?

Merci à vous et à bientôt dans votre beau pays.

Élodie Grandjean, association Puits et Écoles
`,
	},
	{
		date: '2026-11-16T09:09:09Z',
		kind: 'genuine',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Centre de documentation IFSI <prets@cours-ifsi-riviere.example>',
		to: ['moniteurs@sante.ml'],
		intended: {},
		subject: 'Polycopié de la semaine : reconnaître une crise',
		text: `Bonjour, vous nous demandiez le polycopié de la semaine 46, le voici, libre de droits.
`,
		attachments: [
			docxFile(
				'semaine_46_epilepsie.docx',
				`Semaine 46 - L'épilepsie

Définition. Décharge soudaine et excessive de neurones. Crise focale, crise généralisée.

Cas d'école : M. X, 40 ans, tombe à la gare. Que faites-vous d'abord ? Que ne faites-vous surtout pas ? (Réponse : on protège la tête, on regarde l'heure, on ne met rien dans la bouche.)

Diagnostics à écarter : syncope, hypoglycémie, crise d'angoisse.

Traitements. Voir tableau du manuel, page 212.

Quiz vendredi.`,
			),
		],
	},
	{
		date: '2026-11-18T18:38:21Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'fr',
		from: 'Geneviève Thériault, psychologue <g.theriault@psy-limoilou.example>',
		to: ['services.mieux-etre@forces.ml'],
		intended: { 'services.mieux-etre@forces.ml': 'services.mieux-etre@forces.gc.ca' },
		subject: 'Rapport demandé, caporale Desrosiers',
		text: `Bonjour,

La caporale Maude Desrosiers, née le [[date-of-birth:14 février 1998]], m'a autorisée à vous écrire en français et en mots simples. Je l'ai vue six fois depuis la [[diagnosis:fausse couche]] du mois d'août.

Elle ne mange presque plus, elle a arrêté la course, elle dit qu'elle « regarde sa vie par une fenêtre ». Au travail elle tient parce que personne ne lui parle. Son chum est parti en septembre.

Mon opinion : [[diagnosis:dépression majeure]], sans idées de mort. Elle accepte les comprimés depuis deux semaines et ça commence à bouger.

Je recommande trois mois sans quart de nuit et pas de départ outre-mer avant l'été. Elle craint que ça nuise à son avancement; je lui ai promis de vous l'écrire.

Pour me joindre, ligne directe : [[phone:418 555-0163]].

Geneviève Thériault
`,
	},
];
