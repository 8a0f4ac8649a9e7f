import type { Sample } from '../../../demo/form/sample.ts';
import { csvFile, pdfFile } from '../file-parts.ts';

/** Courriers de Bamako, de Bruxelles et de Gatineau. */
export const fleuve: Sample[] = [
	{
		date: '2026-11-04T09:26:31Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'fr',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		from: 'Aïssata Coulibaly <a.coulibaly@djoliba-voyages.example>',
		to: ['herve.lanquetot@intradefgouv.fr'],
		intended: { 'herve.lanquetot@intradefgouv.fr': 'herve.lanquetot@intradef.gouv.fr' },
		subject: 'Votre billet retour + une petite question',
		text: `Mon Colonel, bonjour,

Comme convenu avec Madame hier au comptoir, voici le billet modifié. La pénalité a été annulée, j'ai insisté.

Attention, l'escale de Casablanca est courte, il ne faut pas traîner dans les boutiques ! Pour le repas vous aviez pris « sans porc » la dernière fois, je remets pareil ?

Bonne fin de mission si on ne se revoit pas,

Aïssata
Djoliba Voyages, Hamdallaye ACI 2000
`,
		attachments: [
			pdfFile(
				'billet_LANQUETOT.pdf',
				`DJOLIBA VOYAGES - RECU D'ITINERAIRE
Passager : LANQUETOT / HERVE MR
Dossier  : [[booking-reference:X7QK2M]]

12 DEC  BKO 02:55 - CMN 06:40   [[flight:AT 523]]   siege 11C
12 DEC  CMN 07:50 - ORY 11:55   [[flight:AT 764]]   siege 09A

Bagages : 2 x 23 kg
Modifiable une fois, non remboursable
`,
			),
		],
	},
	{
		date: '2026-11-14T18:48:22Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'personnel'],
		language: 'fr',
		from: 'Exploitation <exploitation@transsahel-logistique.example>',
		to: ['emga.transport@defense.ml'],
		intended: { 'emga.transport@defense.ml': 'emga.transport@defense.gouv.ml' },
		subject: 'tableau de marche lundi',
		text: `Bonsoir mon Commandant,

ci joint le tableau corrigé, nos 14 camions + votre escorte. le point de carburant de Gossi est maintenu mais une heure plus tôt. Les chauffeurs connaissent seulement leur numéro de rame, pas les heures.

Le chef de rame est toujours Alassane Ag Bilal, il aura le Thuraya [[phone:+88216 5554 7719]].

Merci d'accuser réception avant la prière

B. Sidibé
`,
		attachments: [
			csvFile(
				'TM_16NOV.csv',
				`Point;Carroyage;Arrivée;Départ;Observations
PI Sévaré;[[mgrs:30PUB 81240 07115]];-;16/11 04:30;escorte 3 pick-up + 1 blindé
Douentza;[[mgrs:30PWB 05380 58420]];16/11 08:50;16/11 09:30;regroupement
Hombori;[[mgrs:30PXB 39870 90260]];16/11 13:10;16/11 13:25;sans arrêt moteur
Gossi;[[mgrs:30PXC 82055 49310]];16/11 16:40;17/11 04:45;carburant, nuit au poste
Gao camp;[[mgrs:30QZD 16480 01230]];17/11 10:20;-;déchargement
Équipage V1;Sgt Traoré Lassine;;;
Équipage V2;Cpl Diallo Samba;;;
Équipage V3;Cpl Koné Drissa;;;
`,
			),
		],
	},
	{
		date: '2026-11-18T20:14:55Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'fr',
		from: 'Dre Mireille Gagné-Thibault <mgagne@clinique-outaouais-sante.example>',
		to: ['adj.svcsmed@forces.ml'],
		intended: { 'adj.svcsmed@forces.ml': 'adj.svcsmed@forces.gc.ca' },
		subject: 'Suivi - Cplc Desrosiers',
		text: `Bonjour,

Vous trouverez mon rapport en pièce jointe, tel que demandé par le médecin de la base. J'ai essayé de m'en tenir à deux pages, on m'a dit que personne ne lit la troisième.

Mon télécopieur est brisé, alors c'est par courriel pour cette fois.

Bonne fin de journée,

Mireille Gagné-Thibault, psychologue
Gatineau (Québec)
`,
		attachments: [
			pdfFile(
				'Rapport_Desrosiers.pdf',
				`RAPPORT D'EVALUATION PSYCHOLOGIQUE

Client(e) : Caporal-chef Mathieu Desrosiers
Né le : [[date-of-birth:17 août 1991]]
No de dossier : [[medical-record:GT-2026-11834]]

Motif : cauchemars et évitement depuis le retour de Gao (2024).

Impression : [[diagnosis:trouble de stress post-traumatique]], d'intensité modérée.
Le client ne présente pas d'idées suicidaires.

Recommandations :
 - douze séances de thérapie par exposition
 - pas de port d'arme avant la réévaluation de février
 - retour progressif, deux jours par semaine
`,
			),
		],
	},
	{
		date: '2026-11-23T10:09:13Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'fr',
		from: 'Service Population - Bureau 7 <population@commune-xl-guichet.example>',
		to: ['adjt.v.delcourt@mll.be'],
		intended: { 'adjt.v.delcourt@mll.be': 'adjt.v.delcourt@mil.be' },
		subject: 'Votre demande 2026/POP/88120 : composition de ménage',
		text: `Madame,

Suite à votre passage au guichet ce lundi (ticket B114), veuillez trouver ci-joint le document souhaité. Il est gratuit et valable trois mois.

Votre logeur peut l'obtenir lui-même via le guichet électronique la prochaine fois, cela vous évitera septante minutes de file.

Bien à vous,

Pour l'Officier de l'état civil,
G. Ntumba
`,
		attachments: [
			pdfFile(
				'composition_menage.pdf',
				`COMPOSITION DE MENAGE

Il resulte du registre de la population que le menage etabli
[[home-address:rue du Page 83, boite 4, 1050 Ixelles]]
se compose comme suit :

1. DELCOURT Valentine     Registre national [[be-rrn:84.03.17-214.91]]
2. HUYGENS Bertrand       Registre national [[be-rrn:81.11.02-377.80]]

Delivre a Ixelles, le 23 novembre 2026
`,
			),
		],
	},
];
