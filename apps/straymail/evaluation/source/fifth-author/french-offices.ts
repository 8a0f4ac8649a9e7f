import type { Sample } from '../../../demo/form/sample.ts';
import { csvFile, docxFile, nestedMail, pdfFile } from '../file-parts.ts';

/** What clinics, accountants, staffs and escorts send on. */
export const frenchOffices: Sample[] = [
	{
		date: '2026-11-02T09:14:28Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['medical', 'identity'],
		language: 'fr',
		from: 'Major Bakary Diarra <bdiarra@cscom-niono.example>',
		to: ['surveillance.epidemio@sante.ml'],
		intended: { 'surveillance.epidemio@sante.ml': 'surveillance.epidemio@sante.gov.ml' },
		subject: 'liste nominative S44',
		text: `Bonjour Docteur,

ci joint la liste nominative de la semaine 44 comme demandé par le point focal du district. Excusez le retard, le réseau était coupé depuis jeudi. Le cas n° 7 a été référé à Ségou.

Major Diarra
`,
		attachments: [
			csvFile(
				'S44_nominative.csv',
				`N;Dossier;Nom;Age;Village;Diagnostic;Issue
1;[[medical-record:NI-26-1181]];Coulibaly Fanta;4;Siengo;[[diagnosis:paludisme grave]];vivant
2;[[medical-record:NI-26-1184]];Traoré Adama;31;Kolodougou;[[diagnosis:fièvre typhoïde]];vivant
3;[[medical-record:NI-26-1185]];Diallo Oumou;9;Siengo;[[diagnosis:rougeole]];vivant
4;[[medical-record:NI-26-1190]];Koné Salif;52;Molodo;[[diagnosis:tuberculose pulmonaire]];transféré
5;[[medical-record:NI-26-1191]];Samaké Aïssata;2;Molodo;[[diagnosis:paludisme grave]];décédée
6;[[medical-record:NI-26-1193]];Sangaré Yacouba;17;Nara;[[diagnosis:méningite]];vivant
7;[[medical-record:NI-26-1197]];Keïta Mariam;26;Siengo;[[diagnosis:fièvre hémorragique suspecte]];référée
8;[[medical-record:NI-26-1198]];Diarra Moussa;6;Kolodougou;[[diagnosis:rougeole]];vivant
9;[[medical-record:NI-26-1201]];Sidibé Hawa;44;Nara;[[diagnosis:bilharziose]];vivante
10;[[medical-record:NI-26-1202]];Konaté Issa;12;Molodo;[[diagnosis:méningite]];vivant
11;[[medical-record:NI-26-1206]];Maïga Ramata;38;Siengo;[[diagnosis:fièvre typhoïde]];vivante
12;[[medical-record:NI-26-1207]];Dembélé Seydou;1;Siengo;[[diagnosis:paludisme grave]];vivant
`,
			),
		],
	},
	{
		date: '2026-11-03T17:52:41Z',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'identity', 'financial', 'personal'],
		language: 'fr',
		charset: 'iso-8859-1',
		encoding: '8bit',
		from: 'Cabinet Delorme et Associés <s.delorme@cabinet-delorme.example>',
		to: ['adc.florent.vasseur@intradef.ml'],
		intended: { 'adc.florent.vasseur@intradef.ml': 'adc.florent.vasseur@intradef.gouv.fr' },
		subject: 'Votre réclamation contentieuse - pièces à relire',
		text: `Mon Adjudant-chef,

Vous trouverez sous ce pli le projet de réclamation relative à l'imposition de votre solde perçue à l'étranger, tel que nous l'avons évoqué le 27 octobre. Je vous saurais gré de vérifier les éléments d'état civil et les coordonnées bancaires avant dépôt : l'administration ne rembourse que sur le compte qui y figure.

Le délai expire le 31 décembre.

Je vous prie d'agréer l'expression de ma considération distinguée.

Solène Delorme, expert-comptable
`,
		attachments: [
			pdfFile(
				'Projet_reclamation_VASSEUR.pdf',
				`RÉCLAMATION CONTENTIEUSE - IMPÔT SUR LE REVENU 2025

Contribuable      VASSEUR Florent, né le [[date-of-birth:12 juin 1984]]
Domicile          [[home-address:14 bis chemin des Tuileries, 83170 Brignoles]]
N° de sécurité sociale   [[fr-nir:1 84 06 75 114 208 74]]

Revenu imposable déclaré           47 318 euros
Dont solde en opération extérieure 19 604 euros (exonération demandée)
Impôt acquitté                      4 127 euros
Dégrèvement sollicité               2 890 euros

Remboursement sur le compte
IBAN [[iban:FR88 3000 4012 7700 0049 1735 084]]

Fait à Toulon, le ....................  Signature
`,
			),
		],
	},
	{
		date: '2026-11-04T07:28:55Z',
		kind: 'genuine',
		level: 'high',
		categories: ['operations', 'marked'],
		language: 'fr',
		markings: ['DIFFUSION RESTREINTE'],
		from: 'Soutien Terre Services <be.soutien@soutien-terre-services.example>',
		to: ['bcl.11ecpa@defense.ml'],
		intended: { 'bcl.11ecpa@defense.ml': 'bcl.11ecpa@defense.gouv.fr' },
		subject: 'CR dispo matériels',
		text: `CR hebdo PJ.
RAS sur le reste. TSVP point 4, urgent.
Rdt
`,
		attachments: [
			docxFile(
				'CR_dispo_S45.docx',
				`[[marking:DIFFUSION RESTREINTE]]
Compte rendu de disponibilité technique opérationnelle, semaine 45
1. VBMR : 62 % (18 sur 29). Neuf boîtes de vitesses en attente, pas de délai du constructeur.
2. Canons de 155 : 5 sur 8. Un tube réformé.
3. Radios : batteries à 40 % de leur capacité, autonomie réelle quatre heures.
4. Le point de ravitaillement [[mgrs:31U DQ 48251 11932]] n'est pas praticable aux porteurs lourds après la pluie ; proposer un autre site.
5. Munitions d'exercice : un jour de dotation au lieu de trois.
DIFFUSION RESTREINTE
`,
			),
		],
	},
	{
		date: '2026-11-05T13:39:17Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'travel', 'diplomatic', 'financial'],
		language: 'fr',
		from: 'Hélène Castagnier <h.castagnier@protocole-et-transports.example>',
		to: ['Cellule déplacements <deplacements.cabinet@diplomatie.ml>'],
		cc: ['permanence@protocole-et-transports.example'],
		intended: { 'deplacements.cabinet@diplomatie.ml': 'deplacements.cabinet@diplomatie.gouv.fr' },
		subject: 'TR: TR: Déplacement Mme la ministre déléguée - minutage V5 (annule V4)',
		text: `Chère Agnès,

Le minutage V5 en pièce jointe. Trois changements depuis la V4 : l'arrivée se fait par le pavillon d'honneur, le dîner passe chez l'ambassadeur, et l'officier de sécurité demande une seconde voiture suiveuse.

Je n'ai toujours pas le nom du médecin. L'hôtel garde l'étage jusqu'à ce soir 20 h, sur la carte de l'agence s'ils te la redemandent : [[credit-card:4556 1290 3784 1209]], 09/28.

Bien à toi,
Hélène

-----Message transféré-----
De : permanence
Envoyé : mercredi 4 novembre 2026 22:51
Objet : TR: Déplacement

Vu avec l'escorte, OK pour eux sauf le passage par la corniche. Ils préfèrent l'itinéraire bis.

-----Message transféré-----
De : Agnès
Objet : Déplacement

Peux-tu me consolider le tout dans un seul document ? On ne s'y retrouve plus.
`,
		attachments: [
			pdfFile(
				'minutage_V5.pdf',
				`DÉPLACEMENT DE MME LA MINISTRE DÉLÉGUÉE - MINUTAGE V5

Mardi 17 novembre
06h50  Départ du domicile, véhicule blindé 1, suiveuses 2 et 3
07h35  Pavillon d'honneur, porte B
08h20  Décollage [[flight:AF 5318]]
13h05  Arrivée, accueil au pied de l'avion par l'ambassadeur
13h20  Convoi vers la résidence par l'itinéraire bis (corniche exclue)
15h00  Entretien au palais, entrée du personnel, côté jardin
17h45  Retour à l'hôtel des Cèdres, chambre [[hotel-room:814]] ; officier de sécurité en [[hotel-room:812]]
20h15  Dîner à la résidence de l'ambassadeur

Mercredi 18 novembre
05h40  Départ de l'hôtel, sortie par le quai de livraison
06h30  Décollage [[flight:AF 5323]]
`,
			),
		],
	},
	{
		date: '2026-11-06T15:01:49Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'identity'],
		language: 'fr',
		from: 'Me Quentin Lambrechts <q.lambrechts@lambrechts-avocats.example>',
		to: ['cellule.ethique@mll.be'],
		intended: { 'cellule.ethique@mll.be': 'cellule.ethique@mil.be' },
		subject: 'Tr : plainte de ma cliente, pour jonction au dossier',
		text: `Madame, Monsieur,

Je vous fais suivre tel quel le message reçu de ma cliente. Il vaut complément de plainte.

Votre bien dévoué,
Q. Lambrechts
`,
		attachments: [
			nestedMail(
				'plainte.eml',
				`From: Sandrine M. <sandrine.m@boite-wallonne.example>
To: q.lambrechts@lambrechts-avocats.example
Date: Thu, 5 Nov 2026 22:14:00 +0100
Subject: la suite
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Maître,

voici ce qui s'est encore passé au quartier. Le premier sergent-major V. m'a dit devant deux collègues que si je maintenais ma plainte pour harcèlement je pouvais oublier ma mutation. C'était le 28 octobre vers 16 h à l'atelier. Les témoins sont d'accord d'être entendus.

Pour l'enquête interne vous m'aviez demandé mon numéro national, c'est le [[be-rrn:83.04.17-215.76]].

Sandrine
`,
			),
		],
	},
];
