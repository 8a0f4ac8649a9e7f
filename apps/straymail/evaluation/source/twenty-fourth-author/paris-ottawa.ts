import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

export const parisOttawa: Sample[] = [
	{
		date: '2026-11-04T18:11:29+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'travel'],
		language: 'fr',
		from: 'Protocole - Palais des Congrès du Cinquantenaire <protocole@cinquantenaire-congres.example>',
		to: ['sdlp.missions@interieur.ml'],
		cc: ['f.delacourt@interieur.gouv.fr'],
		intended: { 'sdlp.missions@interieur.ml': 'sdlp.missions@interieur.gouv.fr' },
		subject: 'Venue du 17 - dernière mouture',
		text: `Monsieur le Commandant,

Comme demandé par Mme Delacourt, la dernière mouture du minutage est dans le document. Deux changements par rapport à hier : entrée par le quai de livraison et non plus par le perron, et la voiture balai reste dehors.

Côté salle, tout est prêt ; nous attendons vos deux précurseurs lundi.

Bien respectueusement,
Gaëtan Hardy
`,
		attachments: [
			docxFile(
				'minutage_v4.docx',
				`Visite de Monsieur le Ministre - Bruxelles, mardi 17 novembre 2026

07 h 52  Arrivée du train à Bruxelles-Midi, voie 3. Prise en charge quai, trois véhicules.
08 h 05  Départ du cortège par la rue de France et le boulevard du Midi.
08 h 24  Entrée par le quai de livraison, point d'arrêt [[geo-coordinate:50.84052, 4.39317]].
08 h 30  Café avec le commissaire, salon bleu (8 personnes).
09 h 15  Allocution, grande salle.
10 h 40  Sortie par le même quai, départ vers l'hôtel.
11 h 00  Repos, chambre [[hotel-room:614]], étage fermé au public.
13 h 10  Départ vers la gare, train de 13 h 43.

Officier de liaison : capitaine Yann Le Bihan, [[phone:+33 6 39 98 41 07]]
Chef de salle : Gaëtan Hardy, [[phone:+32 470 55 81 26]]`,
			),
		],
	},
	{
		date: '2026-11-06T15:32:08+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['marked', 'technical'],
		language: 'fr',
		markings: ['DIFFUSION RESTREINTE'],
		from: 'Soizic Kermarrec <soizic.kermarrec@armor-antennes.example>',
		to: ['eric.pastoureau@intradefgouv.fr'],
		intended: { 'eric.pastoureau@intradefgouv.fr': 'eric.pastoureau@intradef.gouv.fr' },
		subject: 'Recette AV-9 : écarts relevés à Bruz',
		text: `Eric,

Le PV est signé des deux côtés sauf la ligne 7 (gain en bande haute), où ton collègue veut une contre-mesure. Je joins la fiche, lis surtout le second paragraphe.

On refait la cage le 25 si vous venez avec votre analyseur, le nôtre part en étalonnage.

Soizic K.
Responsable essais
`,
		attachments: [
			pdfFile(
				'FE-AV9-031.pdf',
				`[[marking:DIFFUSION RESTREINTE]]

Fiche d'essai FE-AV9-031
Antenne vehicule AV-9, lot 2, exemplaires 14 a 19

1. Gain mesure en cage : 5,1 dBi a 42 MHz, 3,4 dBi a 71 MHz (specifie 4,0).
2. Au-dela de 66 MHz le saut de frequence perd un palier sur neuf lorsque le
   brouilleur est a moins de 11 degres de l'axe. Correctif propose : filtre F2
   revise, coefficients en annexe B.
3. Tenue aux chocs conforme.

Diffusion : section technique, Armor Antennes. Ne pas reproduire.`,
			),
		],
	},
	{
		date: '2026-11-08T20:46:55+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'financial', 'personal'],
		language: 'fr',
		from: 'Damien Lefort <damien.lefort@boite-perso.example>',
		to: ['cerh.solde@intradef.ml'],
		intended: { 'cerh.solde@intradef.ml': 'cerh.solde@intradef.gouv.fr' },
		subject: 'changement de banque (3e envoi)',
		text: `Bonjour,

C est la troisieme fois que j envoie ce mail et la solde d octobre est encore partie sur l ancien compte, ma femme a du avancer le loyer...

Je remets tout :
Caporal-chef LEFORT Damien
n° secu [[fr-nir:1 87 04 59 350 114 34]]
nouveau compte [[iban:FR09 2004 1010 0507 1384 6V02 637]]
domicile [[home-address:14 allée des Tilleuls, 59310 Orchies]]

Le RIB papier a ete depose au bureau le 12/10, le sergent Mazure peut le confirmer.

Merci de me dire si c est pris en compte pour novembre
cordialement
D. Lefort
`,
	},
	{
		date: '2026-11-10T14:20:33-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'fr',
		from: 'Me Josianne Beauchemin <jbeauchemin@beauchemin-roy.example>',
		to: ['marc-andre.ouellet@forces.ml'],
		cc: ['adjointe@beauchemin-roy.example'],
		intended: { 'marc-andre.ouellet@forces.ml': 'marc-andre.ouellet@forces.gc.ca' },
		subject: 'Notre dossier 26-0417 / votre cliente fictive, mon client réel',
		text: `Cher confrère,

Je vous taquine pour l'objet : votre dernier envoi portait le nom d'un cas d'école du séminaire de l'an passé. J'imagine une erreur de copier-coller, rien de grave.

Pour le vrai dossier, vous trouverez notre réponse ci-jointe. Je suis à la cour d'appel jusqu'à jeudi; joignez Sandrine pour les délais.

Cordialement,

Josianne Beauchemin, avocate
Beauchemin Roy s.e.n.c.r.l.
Gatineau (Québec)

AVIS DE CONFIDENTIALITÉ. Ce courriel est protégé par le secret professionnel de l'avocat.
`,
		attachments: [
			docxFile(
				'Reponse_avis_manquement.docx',
				`Gatineau, le 10 novembre 2026

Objet : avis de manquement d'ordre militaire remis au caporal Félix Arsenault

Maître,

Mon client conteste les deux chefs. Le 3 septembre, au mess de Valcartier, il reconnaît avoir haussé le ton envers l'adjudante Pelchat; il nie l'avoir poussée. Trois témoins, entendus par l'enquêteur de l'unité le 9 septembre, confirment qu'il se trouvait derrière le comptoir.

Quant à l'absence du 4 septembre, elle avait été autorisée verbalement par le lieutenant Moreau, qui l'a oublié puis s'en est souvenu devant nous.

Nous demandons l'abandon du premier chef et, pour le second, une mesure corrective plutôt qu'une audience sommaire. À défaut, nous produirons les messages texte de l'adjudante.

J. Beauchemin`,
			),
		],
	},
	{
		date: '2026-11-15T12:08:40+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'personal'],
		language: 'fr',
		from: 'Odile Marchetti <odile.marchetti@gite-mourillon.example>',
		to: ['"CF Quentin Baudry" <quentin.baudry@intradef.ml>'],
		intended: { 'quentin.baudry@intradef.ml': 'quentin.baudry@intradef.gouv.fr' },
		subject: 'Le bail du T3 (enfin)',
		html: 'alternative',
		text: `Cher Monsieur,

Mon fils a fini par me montrer comment on fabrique un document, vous le trouverez attaché. Relisez les noms, je me trompe toujours avec les deux n de Maryvonne.

La chaudière a été révisée. La voisine du dessus, Mme Icard, garde un double des clefs, elle ouvre à toute heure mais parle beaucoup.

À vendredi pour l'état des lieux, n'apportez que le chèque de caution.

Odile Marchetti
`,
		attachments: [
			docxFile(
				'bail_T3.docx',
				`CONTRAT DE LOCATION MEUBLÉE

Bailleur : Mme Odile Marchetti.
Preneurs : M. Quentin Baudry, né le [[date-of-birth:2 juin 1986]] à Vannes, et Mme Maryvonne Baudry, née le [[date-of-birth:27 octobre 1988]] à Rennes.
Logement : [[home-address:7 rue Castillon, 83000 Toulon]], deuxième étage, 61 m².
Durée : un an à compter du 1er décembre 2026.
Loyer : 1 080 euros par mois, charges 95 euros, dépôt de garantie 1 080 euros.
Les preneurs peuvent résilier avec un mois de préavis en cas de mutation.`,
			),
		],
	},
];
