import { card, iban } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

export const frenchService: Sample[] = [
	{
		date: '2026-11-06T11:15:00+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'fr',
		from: 'Maître Cheick Tidiane Bagayoko <etude@bagayoko-avocats.example>',
		to: ['directeur.justice.militaire@defense.ml'],
		intended: { 'directeur.justice.militaire@defense.ml': 'directeur.justice.militaire@defense.gouv.ml' },
		subject: "Adjudant Yacouba Tangara / conseil d'enquête du 26 novembre",
		text: `Bamako, le 6 novembre 2026

À Monsieur le Directeur de la Justice militaire, Ministère de la Défense et des Anciens Combattants

Monsieur le Directeur,

J'ai l'honneur de vous faire connaître que je me constitue pour l'adjudant Yacouba Tangara, du service des subsistances, traduit devant le conseil d'enquête pour « manquement grave à la probité » à la suite de la disparition de quarante sacs de riz constatée à l'inventaire de juillet.

Mon client, que j'ai reçu hier, conteste les faits. Il expose notamment :

1. qu'il était en permission régulière du 3 au 19 juillet, titre de permission à l'appui ;
2. que la clé du magasin se trouvait, durant cette période, aux mains du caporal-chef Niaré, lequel n'a pas été entendu ;
3. que le procès-verbal du 24 juillet porte une signature qui n'est pas la sienne.

L'ordre d'envoi ne m'a été communiqué que par extrait. Les droits de la défense commandent que le dossier entier, y compris la déposition du commandant de compagnie, soit mis à ma disposition quinze jours francs avant la séance. Tel n'est pas le cas, et la date du 26 ne pourra être tenue.

Je sollicite en conséquence le renvoi de l'affaire et l'audition du caporal-chef Niaré. À défaut, je me verrai contraint de saisir la section administrative de la Cour suprême.

Veuillez agréer, Monsieur le Directeur, l'expression de ma considération distinguée.

C. T. Bagayoko
Avocat au Barreau du Mali
`,
	},
	{
		date: '2026-11-09T14:02:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'financial', 'travel', 'personal'],
		language: 'fr',
		from: 'Comptoir Saguenay – Location Boréal <saguenay@location-boreal.example>',
		to: ['capt.jf.ouellet@forces.ml'],
		intended: { 'capt.jf.ouellet@forces.ml': 'capt.jf.ouellet@forces.gc.ca' },
		subject: 'votre formulaire (il manque juste la signature)',
		text: `Bonjour Jean-François,

Merci pour votre appel! J'ai rempli le formulaire avec ce que vous m'avez dicté au téléphone. Vous avez juste à signer en bas pis me le retourner, je garde le VUS noir de côté pour vous. Pneus d'hiver inclus, pas de frais pour le deuxième conducteur.

Bonne fin de journée!
Karine au comptoir
`,
		attachments: [
			docxFile(
				'preautorisation_Ouellet.docx',
				`LOCATION BORÉAL – PRÉAUTORISATION
Réservation : [[booking-reference:LB7Q4X]]
Locataire : Jean-François Ouellet
Date de naissance : [[date-of-birth:1990-07-21]]
Permis de conduire (Québec) : [[drivers-licence:O4318-210790-06]]
Cellulaire : [[phone:418 555-0174]]
Carte : [[credit-card:${card('451903628841507')}]] exp. 09/28
Prise du véhicule : 23 novembre 2026, aéroport de Bagotville
Retour : 27 novembre 2026, même endroit
Dépôt retenu : 500,00 $
Signature du titulaire : ______________________`,
			),
		],
	},
	{
		date: '2026-11-16T16:29:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical', 'marked'],
		language: 'fr',
		markings: ['DIFFUSION RESTREINTE'],
		from: 'Laurent Pujol <l.pujol@soutien-radio.example>',
		to: ['thierry.caumont@intradefgouv.fr'],
		intended: { 'thierry.caumont@intradefgouv.fr': 'thierry.caumont@intradef.gouv.fr' },
		subject: 'fiche de réglage, modif indice D',
		text: `Thierry,
la D annule la C (le seuil du point 4 était faux d'un facteur dix, d'où les déclenchements à Canjuers).
Tu me confirmes que l'atelier du 7e a bien détruit les anciennes ?
LP
`,
		attachments: [
			pdfFile(
				'FR-0093_D.pdf',
				`[[marking:DIFFUSION RESTREINTE]]
Fiche de réglage FR-0093 indice D - brouilleur de bord, lot 2
1. Mise sous tension : 28 V, attendre l'extinction du voyant ambre.
2. Plage de balayage haute : 1,9 GHz à 2,7 GHz, pas de 40 kHz.
3. Puissance rayonnée limitée à 18 W en mode convoi, 45 W en mode statique.
4. Seuil de détection de la télécommande : -87 dBm (au lieu de -77 dBm).
5. Temps de réponse mesuré : 3,2 ms. Au-delà de 5 ms remplacer la carte CPU-4.
6. Fenêtre d'émission amie : 220 ms toutes les 2 s, synchronisée sur le poste de commandement.
La communication de cette fiche hors du programme est soumise à l'accord de l'autorité technique.`,
			),
		],
	},
	{
		date: '2026-11-25T19:44:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'personal', 'financial'],
		language: 'fr',
		from: 'Odile Prigent, expert-comptable <odile@prigent-conseil.example>',
		to: ['emilie.castaing@interieur.ml'],
		intended: { 'emilie.castaing@interieur.ml': 'emilie.castaing@interieur.gouv.fr' },
		subject: 'déclaration rectificative',
		encoding: 'base64',
		text: `Chère Madame,

J'ai repris votre déclaration de revenus 2025 : la pension versée à votre mère n'avait pas été déduite et les heures supplémentaires de la CRS étaient comptées deux fois. L'administration vous devrait donc 1 312 €.

Relisez le récapitulatif joint, surtout le compte de remboursement (j'ai noté celui que vous m'avez lu au téléphone, un chiffre est vite inversé). Sans nouvelles de vous vendredi soir, je télétransmets.

Mes honoraires restent ceux de l'an passé.

Bien cordialement,
Odile Prigent
`,
		attachments: [
			pdfFile(
				'recap_2042_Castaing.pdf',
				`RECAPITULATIF DE LA DECLARATION RECTIFICATIVE - REVENUS 2025
Déclarante : CASTAING Emilie, née le [[date-of-birth:12/04/1985]]
Adresse au 1er janvier : [[home-address:7 impasse des Glycines, 31500 Toulouse]]
Situation : divorcée, un enfant en garde alternée (0,25 part)
1AJ Salaires : 41 286
1GH Heures supplémentaires exonérées : 3 104
6GU Pension alimentaire à un ascendant : 2 400
Revenu fiscal de référence après correction : 34 757
Impôt dû : 2 918 - Prélevé à la source : 4 230 - A restituer : 1 312
Compte de remboursement : [[iban:${iban('FR', '13135000800426817735914')}]]`,
			),
		],
	},
];
