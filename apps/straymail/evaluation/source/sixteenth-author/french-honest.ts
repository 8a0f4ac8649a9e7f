import { iban } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile } from '../file-parts.ts';

const kerleo = iban('FR', '14508590031742086513K28');

export const frenchHonest: Sample[] = [
	{
		date: '2026-11-03T18:36:20+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['contract', 'financial'],
		language: 'fr',
		from: 'Yann Kerléo <yann@kerleo-menuiserie.example>',
		to: ['cercle.mess@intradef.ml'],
		intended: { 'cercle.mess@intradef.ml': 'cercle.mess@intradef.gouv.fr' },
		subject: 'facture comptoir du cercle',
		text: `Bonjour mon adjudant,

comme convenu la facture pour le comptoir, en pièce jointe. J'ai compté une demi-journée de moins, vos gars m'ont bien aidé à monter le plateau. Je suis à mon compte donc c'est mon RIB perso qui est en bas, le même que pour les étagères au printemps.

Bonne soirée
Yann
`,
		attachments: [
			pdfFile(
				'facture 2026-41.pdf',
				`YANN KERLEO - MENUISERIE (entrepreneur individuel)
Facture 2026-41 du 3 novembre 2026
Comptoir chêne 4,20 m, fourniture      1 150,00
Pose, 1,5 jour                           480,00
TVA non applicable, art. 293 B du CGI
A régler                               1 630,00 EUR
Titulaire : M. Yann Kerleo
[[iban:${kerleo}]]`,
			),
		],
	},
	{
		date: '2026-11-04T09:58:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: ['financial'],
		language: 'fr',
		from: 'Sylvie Marchal <s.marchal@blanchisserie-meuse.example>',
		to: ['plateforme.achats@intradefgouv.fr'],
		intended: { 'plateforme.achats@intradefgouv.fr': 'plateforme.achats@intradef.gouv.fr' },
		subject: 'Changement de banque au 1er décembre - marché blanchisserie Verdun',
		text: `Bonjour Madame Collin,

Nous quittons la Caisse pour une autre banque. Le nouveau RIB original, tamponné et signé par M. Ferry, part aujourd'hui par courrier recommandé à votre adresse de Metz. Je ne le joins pas ici, vous m'avez assez répété que vous n'en tiendriez pas compte !

Dès réception, rappelez-nous s'il vous plaît au standard habituel, celui qui figure à l'acte d'engagement, pour vérifier ensemble. La facture d'octobre reste payable sur l'ancien compte.

Avec mes salutations les meilleures,
Sylvie Marchal
Blanchisserie de la Meuse
`,
		charset: 'iso-8859-1',
		encoding: '8bit',
	},
	{
		date: '2026-11-06T14:22:47+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'fr',
		from: 'Aurélie Tissot <a.tissot@fonderies-jura.example>',
		to: ['mickael.grandjean@intradef.ml'],
		intended: { 'mickael.grandjean@intradef.ml': 'mickael.grandjean@intradef.gouv.fr' },
		subject: 'Suite à notre échange : entretien le 24 à Dole',
		text: `Monsieur Grandjean,

Notre échange de mardi a convaincu Bruno Petit, qui dirige la maintenance. Nous serions heureux de vous recevoir le mardi 24 novembre à 14 heures, sur le site de Dole, pour le poste de technicien dont nous avons parlé (CDI, 2x8, 29 k€ brut + prime d'équipe).

Prévoyez des chaussures fermées pour la visite de l'atelier. Vous m'aviez dit être libre de vos obligations au 1er mars, cela nous va très bien.

Si la neige s'en mêle, mon portable : [[phone:06 39 98 41 07]]

À très vite,
Aurélie Tissot, RH
`,
	},
	{
		date: '2026-11-10T11:05:39Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'fr',
		from: 'Mariam Sissoko <mariam@labo-sahel-fournitures.example>',
		to: ['pharmacie.centrale@sante.ml'],
		intended: { 'pharmacie.centrale@sante.ml': 'pharmacie.centrale@sante.gov.ml' },
		subject: 'RE: demande de prix réactifs',
		text: `Bonjour Docteur,

On a bien reçu votre demande du 6. Voici ce que nous pouvons tenir, prix rendus Bamako hors douane :

Bandelettes glycémie, bte de 50 ....... 9 500 F CFA
Tests rapides palu, bte de 25 ........ 14 000 F CFA
Lugol 1 L ............................ 11 250 F CFA

Pour le Giemsa il faut patienter, le fournisseur de Dakar est en rupture jusqu'au 20. Voulez-vous que je fasse la proforma sans ?

Mariam Sissoko
Labo Sahel Fournitures, Hamdallaye ACI

> Merci de nous coter les articles ci-dessous, livraison avant fin décembre.
> Dr B. Sangaré
`,
	},
	{
		date: '2026-11-12T16:17:05+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'fr',
		from: 'Traiteur Bellefontaine <commandes@bellefontaine-traiteur.example>',
		to: ['lt.pauline.simon@interieur.ml'],
		intended: { 'lt.pauline.simon@interieur.ml': 'lt.pauline.simon@interieur.gouv.fr' },
		subject: 'Sainte-Geneviève : votre devis D1180, on le garde ?',
		text: `Bonjour Lieutenant,

Vous nous aviez demandé fin octobre un devis pour la Sainte-Geneviève (70 couverts à 23,50 €, soit 1 645 € TTC, vin non compris). Le chef commande les volailles lundi. Si c'est oui, un simple retour de mail me suffit ; si vous avez pris ailleurs, sans rancune, dites-le-moi que je libère la date.

Bonne continuation,
Jacky
`,
	},
];
