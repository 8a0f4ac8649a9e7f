import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile } from '../file-parts.ts';

export const frenchTrade: Sample[] = [
	{
		date: '2026-11-13T09:30:00+00:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'fr',
		from: 'Djoliba Voyages Hippodrome <billetterie@djoliba-voyages.example>',
		to: ['col.issa.traore@defense.ml'],
		intended: { 'col.issa.traore@defense.ml': 'col.issa.traore@defense.gouv.ml' },
		subject: 'Dossier [[booking-reference:K4VZ8M]] – M. TRAORE ISSA MR',
		html: 'alternative',
		text: `Bonjour mon Colonel,

C'est confirmé pour le séminaire de Dakar, en classe économique comme demandé par votre secrétariat au Ministère. Le billet électronique est en pièce jointe. Attention : le retour a été avancé d'un jour par la compagnie, l'ancien horaire que Mme Sangaré vous a imprimé n'est plus bon.

Il vous reste à nous déposer le bon de commande avant mardi, faute de quoi le système annule tout seul.

Salutations de toute l'équipe de l'Hippodrome
Djoliba Voyages, tél. agence 20 00 00 17
`,
		attachments: [
			pdfFile(
				'billet_TRAORE.pdf',
				`DJOLIBA VOYAGES - BILLET ELECTRONIQUE
Passager : TRAORE/ISSA MR
Référence : [[booking-reference:K4VZ8M]]
[[flight:HC 304]] Bamako Senou - Dakar Blaise Diagne, lundi 30 novembre, 16h25 - 18h05, confirmé
[[flight:HC 303]] Dakar Blaise Diagne - Bamako Senou, jeudi 3 décembre, 13h40 - 15h25, confirmé
Bagage : 1 pièce 23 kg
Non remboursable, modifiable avec frais`,
			),
		],
	},
	{
		date: '2026-11-20T08:00:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'fr',
		from: 'Lingua Senne SRL – comptabilité <compta@lingua-senne.example>',
		to: ['invoices.linguistic@hq.nato.ml'],
		intended: { 'invoices.linguistic@hq.nato.ml': 'invoices.linguistic@hq.nato.int' },
		subject: 'Facture 2026/1187 – URGENT : bon de commande expirant le 30/11',
		text: `Madame, Monsieur,

Vous trouverez ci-joint notre facture pour les traductions livrées en octobre (bon 4500 118 273). Le bon venant à échéance à la fin du mois, nous vous serions reconnaissants de l'encoder dans les meilleurs délais. Rien ne change de notre côté : même compte, même contact, mêmes tarifs depuis 2024.

La prestation n° 3 a été facturée au tarif de jour, bien que livrée un dimanche ; c'est cadeau.

Restant à votre disposition,
Nadège Wauters
Lingua Senne SRL, Bruxelles

Ce message et ses annexes peuvent contenir des informations confidentielles ou couvertes par le secret professionnel. Si vous n'en êtes pas le destinataire, merci de les détruire.
`,
		attachments: [
			pdfFile(
				'F2026-1187.pdf',
				`LINGUA SENNE SRL - FACTURE 2026/1187 du 19/11/2026
Client : Service linguistique, boulevard Léopold III, Bruxelles
Votre bon de commande : 4500 118 273
1. EN > FR, compte rendu, 6 240 mots à 0,148 EUR = 923,52
2. NL > FR, courrier administratif, 1 115 mots à 0,155 EUR = 172,83
3. Révision urgente, 4 heures à 62,00 EUR = 248,00
Total hors TVA : 1 344,35 EUR
TVA : exonération, art. 42 du Code
A payer à 30 jours sur le compte renseigné au contrat-cadre
Communication : 118/2026/11871`,
			),
		],
	},
];
