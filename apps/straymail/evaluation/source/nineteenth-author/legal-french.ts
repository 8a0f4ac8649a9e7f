import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

/** Legal matter in French, of France, Mali and Canada. */
export const legalFrench: Sample[] = [
	{
		date: '2026-11-02T09:18:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'fr',
		from: 'Solène Marchadier <s.marchadier@cabinet-marchadier.example>',
		to: ['bruno.fayolle@intradefgouv.fr'],
		intended: { 'bruno.fayolle@intradefgouv.fr': 'bruno.fayolle@intradef.gouv.fr' },
		subject: 'Atelier 4 : mes conclusions',
		text: `Mon commandant,

Vous trouverez ci-joint la version définitive. J'ai retiré les prénoms des trois apprentis, comme convenu, mais on les reconnaîtra : ils ne sont que trois.

Je reste joignable jusqu'à vendredi, ensuite je plaide à Rennes.

Solène Marchadier
Avocate à la cour`,
		attachments: [
			docxFile(
				'Atelier4_conclusions.docx',
				`Conclusions après audition de quatorze personnes

I. Les faits
Depuis l'automne 2025, le chef d'atelier Gérard Lomenech impose aux apprentis des « corvées de bienvenue » : nettoyage de la fosse à mains nues, repas pris debout, surnoms humiliants inscrits au tableau. L'un d'eux a été enfermé une heure dans la cabine de peinture.

II. La connaissance qu'en avait l'encadrement
L'adjoint, M. Perrault, reconnaît avoir su « qu'on les chambrait ». Deux courriels d'une mère, en mars et en mai, sont restés sans réponse.

III. Appréciation
Les agissements sont établis, répétés, et ont dégradé les conditions de travail des intéressés. Les dénégations de M. Lomenech ne résistent pas aux photographies prises par le magasinier.

IV. Suites proposées
Suspension immédiate à titre conservatoire ; saisine du conseil de discipline ; avertissement à M. Perrault ; entretien individuel avec chaque apprenti.`,
			),
		],
	},
	{
		date: '2026-11-06T14:50:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'fr',
		from: 'Mairie de Saint-Aubrac <maire@saint-aubrac.example>',
		to: ['inspection@interieur.ml'],
		cc: ['secretariat@saint-aubrac.example'],
		intended: { 'inspection@interieur.ml': 'inspection@interieur.gouv.fr' },
		subject: 'Comportement de deux militaires de la brigade, nuit du 24 octobre',
		text: `Monsieur l'Inspecteur général,

J'ai longtemps hésité avant de vous écrire. Notre brigade est appréciée, et je ne voudrais pas que la faute de deux hommes retombe sur les autres.

Dans la nuit du 24 au 25 octobre, vers une heure, le comité des fêtes rangeait les tables sous la halle. Une patrouille s'est arrêtée. Le maréchal des logis-chef Ravaud et le gendarme Thouvenel sont descendus. Selon sept personnes que j'ai entendues séparément, tous deux sentaient l'alcool.

Le jeune Ilyès M., qui portait une caisse de verres, a été prié de « la poser et de vider ses poches ». Il a obéi. Comme il demandait pourquoi lui et pas les autres, il a été plaqué contre un pilier, puis giflé deux fois. Sa lèvre a été ouverte. Mme Chassagne, soixante-dix ans, qui s'interposait, a été traitée de « vieille folle » et poussée sur un banc.

Les deux gendarmes sont ensuite repartis sans dresser le moindre procès-verbal.

Le lundi, je suis allé voir le commandant de brigade. Il m'a reçu avec courtoisie, et m'a demandé d'attendre « que ça retombe ». Le mercredi, la famille M. a trouvé devant chez elle le véhicule de la brigade, moteur allumé, pendant vingt minutes. Le vendredi, encore.

Je dispose :
- des récits signés des sept témoins, recueillis par la secrétaire de mairie ;
- d'une vidéo de onze secondes où l'on voit la seconde gifle ;
- du registre de la salle, qui donne l'heure.

Le père du garçon ne veut pas porter plainte. Il travaille pour la coopérative, il a peur. C'est pour cela que je le fais à sa place, en ma qualité de maire et au titre de l'article 40 du code de procédure pénale.

Je demande que l'enquête ne soit pas confiée à la compagnie dont dépend la brigade.

Je vous prie de croire, Monsieur l'Inspecteur général, à ma considération attristée.

Le maire,
Firmin Delcausse`,
	},
	{
		date: '2026-11-09T11:33:00+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'fr',
		from: 'Me Oumar Sangaré <etude@sangare-avocats-bko.example>',
		to: ['justice.militaire@defense.ml'],
		intended: { 'justice.militaire@defense.ml': 'justice.militaire@defense.gouv.ml' },
		subject: 'Adjudant-chef Bakary T. / carburant de Sikasso',
		text: `Monsieur le Directeur,

Mon client a été entendu trois fois à la garnison de Sikasso, et trois fois on lui a refusé ma présence. Il ne conteste pas que des fûts aient manqué ; il dit qu'il a signalé le trou au magasin dès avril, au lieutenant D., lequel lui aurait répondu de « corriger le cahier ».

On lui promet à présent la radiation s'il ne signe pas des aveux rédigés d'avance. Le témoin principal, le chauffeur, est le beau-frère de ce lieutenant.

Je sollicite la communication du dossier d'enquête et l'audition du magasinier Cissé, qui a quitté Sikasso en juillet et que personne n'a cherché.

Avec l'assurance de mon profond respect,
Me O. Sangaré, Bamako, Hamdallaye ACI`,
	},
	{
		date: '2026-11-13T17:05:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'fr',
		from: 'Maryse Thériault <mtheriault@theriault-gagne.example>',
		to: ['stephane.bolduc@forces.ml'],
		intended: { 'stephane.bolduc@forces.ml': 'stephane.bolduc@forces.gc.ca' },
		subject: 'Cplc Ouellet, pièce manquante',
		text: `Bonjour Capitaine,

Tel que promis au téléphone, voici la lettre de mon client. Il l'a écrite lui-même et j'ai seulement corrigé les accords. Le délai court jusqu'au 30, ça fait que j'aimerais un accusé de réception.

Bonne fin de semaine!
Maryse T.`,
		attachments: [
			pdfFile(
				'lettre_Ouellet.pdf',
				`Je, caporal-chef Mathieu Ouellet, demande réparation.

Le 3 juin, j'ai demandé mon congé parental. Le 10 juin,
l'adjudant Savoie m'a dit devant le peloton que « ceux qui
veulent pouponner n'ont pas besoin d'une promotion ».
Le 12, mon nom était retiré du cours de chef de section.

Le commandant de compagnie m'a reçu neuf minutes. Il m'a
conseillé de laisser tomber et de penser à ma carrière.

Je demande : que la décision du 12 juin soit annulée, que
l'adjudant Savoie ne rédige plus mon évaluation et qu'on me
présente des excuses devant les mêmes personnes.`,
			),
		],
	},
	{
		date: '2026-11-16T08:02:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Régine Aubertot <r.aubertot@greffe-aubertot.example>',
		to: ['secretariat@defense.ml'],
		intended: {},
		subject: 'dossier 26-114, une date svp',
		text: `Bonjour, pour le 26-114 maître Lacaze peut le mardi 24 à 10h ou le jeudi 26 après 15h. Il lui faut une heure et un vidéoprojecteur. Laquelle des deux ? merci d'avance, R. Aubertot`,
	},
	{
		date: '2026-11-20T12:41:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Titouan <titouan.guivarch@rade-ouest.example>',
		to: ['yann.leberre@intradef.ml'],
		intended: { 'yann.leberre@intradef.ml': 'yann.leberre@intradef.gouv.fr' },
		subject: 'pour toi qui fais passer les gens en conseil',
		text: `Un caporal passe devant le conseil de discipline. Le colonel : « Vous êtes accusé d'avoir traité votre adjudant d'imbécile. Des témoins ? »
- Toute la compagnie, mon colonel.
- Ils l'ont entendu ?
- Non, mon colonel, mais ils confirment.

Elle est de mon beau-père, plainte à déposer chez lui. On se voit samedi au rugby ?

Tit'`,
	},
	{
		date: '2026-11-24T16:28:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Collège des Trois-Fontaines <vie.scolaire@trois-fontaines.example>',
		to: ['relations.publiques@interieur.ml'],
		intended: { 'relations.publiques@interieur.ml': 'relations.publiques@interieur.gouv.fr' },
		subject: 'Classe de 4e B : le procès du loup',
		text: `Madame, Monsieur,

Dans le cadre de l'éducation civique, nos élèves préparent un procès fictif : le Loup est poursuivi pour harcèlement envers trois petits cochons, avec plainte, enquête, témoins et réquisitoire. L'audience aura lieu le vendredi 11 décembre à 14 heures dans notre salle polyvalente.

Auriez-vous une brochure sur les métiers de la police, ou mieux, un policier en tenue qui voudrait jouer l'huissier ? Le rôle compte quatre phrases.

Recevez nos salutations scolaires,
Mme Astrid Poncelet, professeure d'histoire-géographie`,
	},
];
