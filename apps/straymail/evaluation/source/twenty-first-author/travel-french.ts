import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, textFile } from '../file-parts.ts';

export const travelFrench: Sample[] = [
	{
		date: '2026-11-06T14:14:14Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'fr',
		from: 'Agence Grand Large <reservations@agence-grand-large.example>',
		to: ['pauline.castaing@intradefgouv.fr'],
		intended: { 'pauline.castaing@intradefgouv.fr': 'pauline.castaing@intradef.gouv.fr' },
		subject: 'Votre aller-retour pour Nouméa',
		text: `Bonjour Madame Castaing,

C'est confirmé, avec les deux bagages en plus. Le chien voyage sur le même vol, en soute, prévoyez la caisse rigide.

Au revoir et bon vol, Rosine (agence de Brest)
`,
		attachments: [
			pdfFile(
				'billet_castaing.pdf',
				`AGENCE GRAND LARGE

Passagère : CASTAING Pauline          Dossier : [[booking-reference:LR8WZ2]]

Aller   8 décembre   [[flight:AF 292]]   Paris CDG 13 h 50 - Tokyo 9 h 55 (le 9)
        9 décembre   [[flight:SB 801]]   Tokyo 12 h 25 - Nouméa 22 h 50
Retour  4 mars       [[flight:SB 800]]   Nouméa 0 h 50 - Tokyo 7 h 35
        4 mars       [[flight:AF 275]]   Tokyo 10 h 55 - Paris CDG 16 h 25

Bagages : 3 x 23 kg. Animal : 1, soute, accord de la compagnie obtenu.`,
			),
		],
	},
	{
		date: '2026-11-12T19:44:30Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['travel', 'operations'],
		language: 'fr',
		from: 'Seydou Camara <s.camara@location-prestige-bamako.example>',
		to: ['cabinet.ministre@defense.ml'],
		intended: { 'cabinet.ministre@defense.ml': 'cabinet.ministre@defense.gouv.ml' },
		subject: 'les voitures pour le Ministre, samedi',
		text: `Bonsoir chef, j'ai mis l'ordre des voitures et les heures comme vous m'avez dicté. Bon courage. Seydou
`,
		attachments: [
			textFile(
				'samedi.txt',
				`SAMEDI 14 NOVEMBRE

6 h 50   deux voitures devant la résidence du Ministre (portail de derrière)
7 h 10   départ, Ministre dans la deuxième, rideaux fermés
7 h 35   aéroport, salon, pas d'attente
7 h 50   décollage pour Mopti
9 h 20   arrivée Mopti, trois voitures du gouvernorat
9 h 40   hôpital, par l'entrée des cuisines
11 h 15  chez l'imam, à pied, dix minutes dans la rue
13 h     repas au camp
15 h 30  retour aéroport par la route du fleuve
17 h     Bamako

Chauffeur de la deuxième : Lassina. Il ne connaît le trajet que le matin.
`,
			),
		],
	},
	{
		date: '2026-11-17T07:07:41Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Monique Delbrouck <monique.delbrouck@amicale-retraites.example>',
		to: ['fernand.lejeune@mll.be'],
		intended: { 'fernand.lejeune@mll.be': 'fernand.lejeune@mil.be' },
		subject: 'le voyage à Colmar, tu en parles ?',
		text: `Fernand, à la réunion de jeudi il faudra choisir entre Colmar et Trèves pour l'excursion de printemps, moi je m'en fiche, Josiane veut des cigognes. Tu mets le point à l'ordre du jour ? Momo
`,
	},
	{
		date: '2026-11-23T23:16:05Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'fr',
		from: 'Auberge du Vieux-Quai <reception@auberge-vieux-quai.example>',
		to: ['guillaume.fortin3@forces.ml'],
		intended: { 'guillaume.fortin3@forces.ml': 'guillaume.fortin3@forces.gc.ca' },
		subject: 'Votre séjour chez nous, du 11 au 14 décembre',
		format: 'html',
		text: `<html><body style="font-family:Verdana">
<p>Bonjour Guillaume,</p>
<p>On vous attend le <b>vendredi 11 décembre</b> après 16 h. Trois nuits, un grand lit, déjeuner compris. Votre numéro de réservation : <b>[[booking-reference:VQ-55904]]</b>.</p>
<p>Vous serez dans la <b>chambre [[hotel-room:12]]</b>, celle avec le foyer. La bouteille pour l'anniversaire de Karine sera au frais, elle n'en saura rien.</p>
<p>Le stationnement est derrière l'église.</p>
<p>L'équipe de l'auberge</p>
</body></html>
`,
	},
];
