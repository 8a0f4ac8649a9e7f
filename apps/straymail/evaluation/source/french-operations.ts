import type { Sample } from '../../demo/form/sample.ts';
import { docxFile, pdfFile, zipFile } from './file-parts.ts';

export const frenchOperations: Sample[] = [
	{
		date: '2026-11-02T17:35:47Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'marked'],
		language: 'fr',
		markings: ['SECRET'],
		from: 'PC DIRANIM exercice CORMORAN <diranim@exercice-cormoran.example>',
		to: ['j3.conduite@intradef.ml'],
		intended: { 'j3.conduite@intradef.ml': 'j3.conduite@intradef.gouv.fr' },
		subject: 'CORMORAN – incident 14',
		text: `Mon commandant, incident 14 en PJ, à jouer demain à l'aube. DIRANIM
`,
		attachments: [
			docxFile(
				'incident14.docx',
				`[[marking:SECRET]]
EXERCICE - EXERCICE - EXERCICE
Incident 14. La force fictive ROUGE infiltre six plongeurs par la passe sud.
Capteurs : bouée 3 muette depuis la veille (scénario).
Réaction attendue : alerte du peloton d'intervention sous douze minutes.
Renseignement joué : agent double infiltré à la capitainerie.
[[marking:SECRET]]
`,
			),
		],
	},
	{
		date: '2026-11-04T13:29:16Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['facility', 'marked'],
		language: 'fr',
		markings: ['CONFIDENTIEL DÉFENSE'],
		from: 'Archives de la Maison Verdier <archives@verdier-genie-civil.example>',
		to: ['shd.consultation@intradefgouv.fr'],
		intended: { 'shd.consultation@intradefgouv.fr': 'shd.consultation@intradef.gouv.fr' },
		subject: 'Marché de 1994, pièce retrouvée',
		encoding: 'base64',
		charset: 'utf-8',
		text: `Madame, Monsieur,

En vidant notre cave nous sommes tombés sur ce document. Nous ne savons pas si nous avons encore le droit de le détenir. Merci de nous dire quoi en faire.

G. Verdier
`,
		attachments: [
			pdfFile(
				'numérisation0003.pdf',
				`[[marking:CONFIDENTIEL DÉFENSE]]

Ets VERDIER, génie civil                      Notice technique, mai 1994
Galerie inventée no 4 : accès par le puits B, porte blindée type III.
Épaisseur du voile : 1,80 m.  Groupe électrogène de secours au niveau -2.
Point faible : la gaine de ventilation est reprise sans grille.

[[marking:CONFIDENTIEL DÉFENSE]]
`,
			),
		],
	},
	{
		date: '2026-11-06T19:46:32Z',
		kind: 'genuine',
		level: 'high',
		categories: ['operations', 'marked'],
		language: 'fr',
		markings: ['DIFFUSION RESTREINTE'],
		from: 'Sgt (r) Amaury de Brosse <amaury@debrosse-cartographie.example>',
		to: ['section.topo@intradef.ml'],
		intended: { 'section.topo@intradef.ml': 'section.topo@intradef.gouv.fr' },
		subject: 'relevés de jeudi',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Salut les topos,

relevés dans le zip (texte brut, votre tableur le mange). Le deuxième point est à refaire, j'avais le soleil dans l'optique.

Amaury
`,
		attachments: [
			zipFile(
				'releves.zip',
				'releves/jeudi.txt',
				`[[marking:DIFFUSION RESTREINTE]]
Relevés des postes de la compagnie, exercice d'automne
PC        [[mgrs:31TFJ 2210 9187]]
mortiers  [[mgrs:31TFJ 2254 9160]]
ravitaillement  [[geo-coordinate:43.5512, 5.1177]]
État : 4 pièces sur 6 disponibles.
`,
			),
		],
	},
	{
		date: '2026-11-10T06:12:25Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'fr',
		from: 'Régulation Fret Atlantique <regulation@fret-atlantique.example>',
		to: ['bct.nantes@intradef.ml'],
		intended: { 'bct.nantes@intradef.ml': 'bct.nantes@intradef.gouv.fr' },
		subject: 'sillon confirmé train 8 14 77',
		text: `Bonjour,
sillon attribué pour l'acheminement du 3e escadron (17 wagons plats, 11 blindés) :

Dép. embranchement caserne   mer. 18/11  22h47
Pass. triage                 23h58
Arrêt technique 20 min       jeu. 19/11  02h11   voie 9, pas d'éclairage
Arr. quai militaire          05h36

Escorte : une seule équipe, montée en queue. Confirmez avant 16 h sinon le sillon saute.
Le régulateur
`,
	},
	{
		date: '2026-11-13T11:17:03Z',
		kind: 'genuine',
		level: 'high',
		categories: ['diplomatic', 'marked'],
		language: 'fr',
		markings: ['RESTREINT UE/EU RESTRICTED'],
		from: 'Secrétariat du groupe « Golfe de Norlande » <groupe.golfe@conseil-norlande.example>',
		to: ['dg.ue@diplomatie.ml', 'Représentation <e.sorbier@diplomatie.gouv.fr>'],
		intended: { 'dg.ue@diplomatie.ml': 'dg.ue@diplomatie.gouv.fr' },
		subject: 'Ordre du jour annoté, séance du 24 novembre',
		charset: 'utf-8',
		encoding: '8bit',
		text: `[[marking:RESTREINT UE/EU RESTRICTED]]

Mesdames et Messieurs les délégués,

Point 2 : la présidence proposera de prolonger la mission d'observation de six mois ; deux délégations (que nous ne nommerons pas ici) s'y opposeront.
Point 4 : échange de vues à huis clos avec l'envoyé spécial. Pas de compte rendu.

Le Secrétariat
`,
	},
	{
		date: '2026-11-17T07:58:39Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'marked'],
		language: 'fr',
		markings: ['OTAN SECRET'],
		from: 'Cellule scénario BRISE D’EST <scenario@brise-dest.example>',
		to: ['bureau.otan@mll.be', 'Lt-col J. Wouters <j.wouters@mil.be>'],
		intended: { 'bureau.otan@mll.be': 'bureau.otan@mil.be' },
		subject: 'BRISE D’EST : hypothèse 2',
		html: 'alternative',
		text: `[[marking:OTAN SECRET]]

Jean, chers amis,

dans l’hypothèse 2 du jeu, la brigade multinationale fictive est alertée à J-4 et non à J-6. Les Belges prennent le pont, les Luxembourgeois la radio. Rien ne change pour les civils imaginaires.

La cellule scénario
`,
	},
];
