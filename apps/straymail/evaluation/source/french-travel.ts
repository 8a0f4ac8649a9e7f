import { mrz } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { calendarFile, docxFile, htmlOnly, pdfFile, pictureFile } from './file-parts.ts';

const [mrzFirst, mrzSecond] = mrz({
	state: 'FRA',
	surname: 'LETELLIER',
	given: 'GAEL<MARC',
	number: '19FK40832',
	born: '761102',
	sex: 'M',
	expires: '290418',
});

export const frenchTravel: Sample[] = [
	{
		date: '2026-11-04T18:53:05Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['travel', 'operations'],
		language: 'fr',
		from: 'Bureau des voyages officiels, Agence Pélican <officiels@agence-pelican.example>',
		to: ['adc.cema@intradef.ml'],
		cc: ['Hôtel Bellerive <direction@hotel-bellerive.example>'],
		intended: { 'adc.cema@intradef.ml': 'adc.cema@intradef.gouv.fr' },
		subject: 'Gal d’armée Saint-Vallier, déplacement des 19 et 20 novembre – horaire calé',
		...htmlOnly(
			`<html><body><p>Mon colonel,</p><p>horaire définitif du g&eacute;n&eacute;ral, &agrave; ne pas diffuser :</p>
<ul><li>jeu. 19, 06:40 : ramassage au domicile, voiture 1, chauffeur Morin</li>
<li>07:15 : vol [[flight:COTAM 0042]], si&egrave;ge 1A</li>
<li>10:05 : tarmac, transfert sans escorte jusqu'&agrave; 10:35</li>
<li>nuit : H&ocirc;tel Bellerive, [[hotel-room:suite 27]], garde du corps en 26</li>
<li>ven. 20, 07:30 : footing sur le lac, trente minutes, seul</li>
<li>ven. 20, 11:20 : retour</li></ul><p>Agence P&eacute;lican</p></body></html>
`,
			'iso-8859-1',
		),
	},
	{
		date: '2026-11-07T13:37:28Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal'],
		language: 'fr',
		from: 'Gaël Letellier <gael.letellier@boite-bretonne.example>',
		to: ['habilitations@intradef.ml'],
		intended: { 'habilitations@intradef.ml': 'habilitations@intradef.gouv.fr' },
		subject: 'pièce manquante',
		text: `Re-bonjour, voici le scan, désolé du retard, l'imprimante du gîte faisait des siennes.
GL
`,
		attachments: [
			pictureFile(
				'scan_20261107.png',
				`REPUBLIQUE FRANCAISE       PASSEPORT

NOM      LETELLIER
PRENOMS  GAEL MARC
NE LE    [[date-of-birth:02/11/1976]]
NO       [[passport-number:19FK40832]]

[[mrz:${mrzFirst}]]
[[mrz:${mrzSecond}]]
`,
			),
		],
	},
	{
		date: '2026-11-10T15:21:44Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal', 'travel'],
		language: 'fr',
		from: 'Transit Aérien Soudano-Sahélien <visas@tass-transit.example>',
		to: ['mission.coop@diplomatie.ml'],
		cc: ['b.hennequin@diplomatie.gouv.fr'],
		intended: { 'mission.coop@diplomatie.ml': 'mission.coop@diplomatie.gouv.fr' },
		subject: 'Visa Mme Hennequin : formulaire à relire',
		charset: 'iso-8859-1',
		encoding: '8bit',
		text: `Madame,

Merci de relire le formulaire et de nous le rendre signé, en couleur, avant jeudi midi. Arrivée prévue par [[flight:ET 909]].

Le service des visas
`,
		attachments: [
			docxFile(
				'formulaire visa.docx',
				`DEMANDE DE VISA DE COURTE DURÉE
Nom de jeune fille / d'épouse : Galtier, ép. Hennequin
Prénom : Blandine
Née le : [[date-of-birth:9 mai 1980]]
Passeport (service) n° : [[passport-number:21SE77304]]
Motif : évaluation d'un projet d'adduction d'eau
`,
			),
		],
	},
	{
		date: '2026-11-12T21:06:18Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'fr',
		from: 'Lucie (Voyages Arc-en-Mer) <lucie@arc-en-mer.example>',
		to: ['jb.moreau@intradef.ml'],
		intended: { 'jb.moreau@intradef.ml': 'jb.moreau@intradef.gouv.fr' },
		subject: 'Ferry pour la Corse : c’est bon !',
		text: `Coucou Jean-Baptiste,

cabine avec hublot, chien accepté (muselière sur le pont, désolée Filou). Réf. [[booking-reference:CMF-88E2Q1]]. Je joins l'agenda et le billet.

Bises, Lucie
`,
		attachments: [
			calendarFile('traversee.ics', [
				'PRODID:-//Arc-en-Mer//FR',
				'BEGIN:VEVENT',
				'UID:88e2q1@arc-en-mer.example',
				'DTSTAMP:20261112T210600Z',
				'DTSTART:20261219T193000Z',
				'DTEND:20261220T063000Z',
				'SUMMARY:Toulon - Bastia\\, dossier [[booking-reference:CMF-88E2Q1]]',
				'END:VEVENT',
			]),
			pdfFile(
				'billet.pdf',
				`BILLET DE PASSAGE     TOULON - BASTIA     19/12/2026   20:30

Dossier  [[booking-reference:CMF-88E2Q1]]      2 adultes, 1 animal
Véhicule : 4,30 m       Présentation à 18:45
Code-barres 4006 1182 7753 9904 2216
`,
			),
		],
	},
	{
		date: '2026-11-19T10:11:57Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Accueil consulaire de Norlande <accueil@consulat-norlande.example>',
		to: ['voyages.groupe@intradef.ml'],
		cc: ['Major Lopez <c.lopez@intradef.gouv.fr>'],
		intended: { 'voyages.groupe@intradef.ml': 'voyages.groupe@intradef.gouv.fr' },
		subject: 'Re: passeports de service, délais',
		text: `Major,

Votre passeport de service doit être valable six mois après le retour et comporter deux pages vierges. Le numéro (deux chiffres, deux lettres, cinq chiffres) se trouve en haut à droite ; vous n'avez pas à nous le communiquer par courriel. Comptez dix jours ouvrés.

Le consulat est au 3, place de la Fontaine, du lundi au vendredi de 9 h à 12 h. Standard : 01 00 00 00 00.

M. Sjöberg, vice-consul
`,
		attachments: [
			docxFile(
				'notice.docx',
				`Notice aux voyageurs de service
Passeport : original, non plastifié. Photo : fond clair, tête nue.
Exemple de numéro à recopier dans la case 7 : 00XX00000
Nom de jeune fille : en capitales. Né(e) le : jour/mois/année.
`,
			),
		],
	},
];
