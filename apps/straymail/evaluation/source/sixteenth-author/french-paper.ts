import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

export const frenchPaper: Sample[] = [
	{
		date: '2026-11-16T06:33:21+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Facturation <facturation@trans-express-rhone.example>',
		to: ['depenses@interieur.ml'],
		subject: 'Facture n°FA26-10447 - 2e envoi',
		text: `Bonjour,

veuillez trouver ci-joint votre facture du mois d'octobre. Le document a été protégé : à l'ouverture, cliquez sur « Activer la modification » puis « Activer le contenu » pour l'afficher.

Merci de procéder au règlement sous huit jours.

Trans Express Rhône
`,
		attachments: [
			{
				...docxFile(
					'FA26-10447.docm',
					`CE DOCUMENT EST PROTÉGÉ
Il a été créé avec une version plus récente du logiciel.
Pour le lire, cliquez sur ACTIVER LE CONTENU dans la barre jaune.`,
				),
				type: 'application/vnd.ms-word.document.macroEnabled.12',
			},
		],
	},
	{
		date: '2026-11-17T09:12:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Ressources humaines <rh-notification@monespace-paie.example>',
		to: ['laetitia.bonnot@sante.ml', 'service.rh@sante.ml'],
		subject: 'Bulletin de paie de novembre : une anomalie vous concerne',
		text: `Chère collègue, cher collègue,

Lors du passage au nouvel espace agent, certaines fiches n'ont pas été reprises, dont la vôtre. Pour que la paie de novembre soit versée à la date prévue, nous vous demandons de vérifier vos données (situation familiale, compte de versement) avant jeudi midi :

https://monespace-paie.example/agent/verification

L'opération prend moins de trois minutes et nécessite vos identifiants habituels.

L'équipe Paie et Carrières
`,
	},
	{
		date: '2026-11-18T20:04:56+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'STREAMFLIX+ <membre@abonnement-suspendu.example>',
		to: ['kevin.rault@forces.ml'],
		subject: 'On a un petit souci de paiement 😕',
		text: `Bonjour,

Nous n'avons pas réussi à prélever votre dernier abonnement. Pas de panique, vos séries vous attendent !

Mettez à jour votre carte dans les 24 heures et nous vous offrons 90 jours de visionnage en prolongation :
https://abonnement-suspendu.example/carte

Des questions ? Notre centre d'aide est là pour vous.

Vos amis de chez STREAMFLIX+
`,
	},
	{
		date: '2026-11-19T10:00:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Registre Européen des Marques <enregistrement@rem-publication.example>',
		to: ['contact@defense.ml'],
		subject: 'Publication de votre marque, dossier 018 994 310',
		text: `Madame, Monsieur,

Suite à la publication de votre demande d'enregistrement, vous trouverez en pièce jointe le formulaire relatif à l'inscription de la marque dans notre base de données en ligne.

Le délai de règlement est fixé au 30 novembre 2026. Merci de rappeler le numéro de dossier sur votre ordre de virement.

Le Registre
`,
		attachments: [
			pdfFile(
				'REM_018994310.pdf',
				`REGISTRE EUROPEEN DES MARQUES
Dossier 018 994 310      Classes 9, 13, 25
Inscription pour dix ans       1 480,00 EUR
Classe supplementaire            310,00 EUR
TOTAL                          1 790,00 EUR
La presente est une offre de publication privee, sans lien avec un office
public. Le contrat se forme par le paiement.`,
			),
		],
	},
	{
		date: '2026-11-01T03:14:08Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'LOTERIE BILL & MICROSOFT <huissier@tirage-francophone.example>',
		to: ['info@sante.ml', 'contact@interieur.ml'],
		subject: 'FELICITATION !!! VOUS ETES L’HEUREUX GAGNANT',
		text: `OBJET : NOTIFICATION DE GAIN

Votre adresse électronique a été tirée au sort parmis 5.000.000 d'internautes. Vous remportez le 2ème lot d'une valeur de 350.000 EUROS (trois cent cinquante mille euros).

Numéro gagnant : 11-26-30-42 / LOT 447 / REF FR-BJ 0093

Pour rentrez en possession de votre gain, contacter SANS DELAI l'huissier chargé du dossier avec : nom, prénoms, pays, profession, salaire, téléphone.

NB : tout gain non réclamé sous 7 jours est reversé au Trésor. Frais de légalisation a votre charge.

La coordinatrice du tirage
`,
	},
	{
		date: '2026-11-02T16:42:30Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Mme Yvonne Lacombe <lacombe.yvonne.don@messagerie-paix.example>',
		to: ['a.keita@sante.ml'],
		subject: 'Une volonté à accomplir',
		text: `Bonjour,

Pardonnez-moi de vous écrire ainsi, sans que nous nous connaissions. Je suis française, veuve d'un exploitant de cacao, et je vis depuis trente et un ans à San-Pédro. Mon médecin ne me laisse plus que quelques mois.

Mon mari, Raymond, est parti en 2011 dans l'accident du bac de Sassandra. Nous avions bâti ensemble une exploitation de quatre-vingts hectares, avec une école pour les enfants des planteurs. Ses frères, qui ne sont jamais venus nous voir, attendent aujourd'hui que je ferme les yeux pour tout vendre. Je ne leur en veux plus ; à mon âge, on pardonne plus facilement qu'on ne dort.

L'an dernier, j'ai placé le produit de la vente de la scierie sur un compte bloqué dont personne dans la famille ne connaît l'existence. C'est cet argent que je voudrais voir servir.

N'ayant pas d'enfant, je souhaite confier une somme de 780 000 € à une personne honnête afin qu'elle bâtisse un orphelinat et un dispensaire. En priant, mon choix est tombé sur vous. Vous garderez 20 % pour votre peine.

Vous vous demanderez sans doute pourquoi un inconnu. J'ai vu tant de proches changer de visage devant l'argent que je préfère m'en remettre à quelqu'un que je n'ai jamais rencontré. Si vous refusez, je le comprendrai, et je vous prierai seulement de brûler cette lettre.

Mon notaire se chargera de toutes les formalités. Je vous demande seulement de ne pas m'oublier dans vos pensées et de m'écrire à mon adresse personnelle.

Que la paix vous accompagne,
Yvonne Lacombe
`,
	},
];
