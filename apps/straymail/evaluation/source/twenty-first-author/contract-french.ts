import type { Sample } from '../../../demo/form/sample.ts';
import { csvFile, docxFile, pdfFile } from '../file-parts.ts';

export const contractFrench: Sample[] = [
	{
		date: '2026-11-03T07:19:55Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'fr',
		from: 'Menuiserie Ravoire <atelier@menuiserie-ravoire.example>',
		to: ['soutien.immobilier@intradef.ml'],
		intended: { 'soutien.immobilier@intradef.ml': 'soutien.immobilier@intradef.gouv.fr' },
		subject: 'Vos fenêtres : notre prix',
		text: `Bonjour, voilà pour les fenêtres. On a compté le double vitrage partout comme vous disiez. Le prix tient jusqu'à Noël.

Denis Ravoire
`,
		attachments: [
			pdfFile(
				'D-2026-197.pdf',
				`Menuiserie Ravoire                                 D-2026-197 du 3 novembre 2026

24 fenêtres chêne, double vitrage, 1,20 x 1,45         612,00    14 688,00
 6 portes-fenêtres, idem                               980,00     5 880,00
   Dépose et évacuation des anciennes                              2 150,00
   Pose, deux compagnons, neuf jours                               6 930,00

   Total hors taxe                                                29 648,00
   TVA 20 %                                                        5 929,60
   Total en euros                                                 35 577,60

Acompte de 30 % à la commande. Délai : onze semaines.`,
			),
		],
	},
	{
		date: '2026-11-05T16:40:18Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'fr',
		from: 'Aïda Konaté <aida.konate@imprimerie-du-mande.example>',
		to: ['direction.materiel@defense.ml'],
		intended: { 'direction.materiel@defense.ml': 'direction.materiel@defense.gouv.ml' },
		subject: 'RE: 2 000 carnets',
		text: `Bonjour mon commandant,

C'est noté : 2 000 carnets de bord, couverture verte, à 1 450 F l'un, plus 300 registres à 6 200 F. Cela fait 4 760 000 F CFA, livrés à Kati. Nous demandons la moitié d'avance, comme la dernière fois, parce que le papier vient d'Abidjan et que le transporteur ne fait pas crédit.

Pour la remise dont vous avez parlé avec mon oncle, je préfère qu'elle soit écrite sur la facture.

Bonne soirée à toute la direction,
Aïda K.
`,
		charset: 'iso-8859-1',
		encoding: '8bit',
	},
	{
		date: '2026-11-11T13:08:42Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'fr',
		from: 'Christophe Wauters <c.wauters@traiteur-hesbaye.example>',
		to: ['mess.centre@mll.be'],
		intended: { 'mess.centre@mll.be': 'mess.centre@mil.be' },
		subject: 'avenant repas',
		text: `Bonjour, je vous remets l'avenant avec la correction au point 3. Deux exemplaires signés et c'est parti. Chris
`,
		attachments: [
			docxFile(
				'avenant_2.docx',
				`Avenant n° 2 au contrat de restauration du 12 janvier 2025

Entre le mess et Traiteur Hesbaye SRL.

Art. 1. Le repas de midi passe de 7,85 € à 8,60 € à partir du 1er janvier 2027.

Art. 2. Le nombre minimum garanti descend de 420 à 380 couverts par jour ouvrable.

Art. 3. En dessous de 380 couverts, le mess paie 4,10 € par repas non pris.

Art. 4. La viande vient de Belgique. À défaut, remise de 5 % sur la semaine.

Fait en deux exemplaires à Saint-Trond.`,
			),
		],
	},
	{
		date: '2026-11-16T10:36:27Z',
		kind: 'genuine',
		level: 'low',
		categories: ['contract'],
		language: 'fr',
		from: 'Nadège Folliot <n.folliot@folliot-clotures.example>',
		to: ['achats.sgami@interieur.ml'],
		intended: { 'achats.sgami@interieur.ml': 'achats.sgami@interieur.gouv.fr' },
		subject: 'consultation clôtures, lot 2',
		text: `Bonjour Madame,

Le cadre de réponse du lot 2 ne s'ouvre pas chez nous (il demande une vieille version du tableur). Pourriez-vous le redéposer ? Et la visite du 25, est-elle obligatoire pour qui connaît déjà les lieux ?

Bonne journée, N. Folliot
`,
	},
	{
		date: '2026-11-19T21:18:04Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'fr',
		from: 'Fousseyni Traoré <f.traore@conseil-marches-bamako.example>',
		to: ['cpmp@sante.ml'],
		intended: { 'cpmp@sante.ml': 'cpmp@sante.gov.ml' },
		subject: 'ouverture des plis de ce matin',
		text: `Madame la Présidente, les cinq plis ouverts ce matin, tels que lus. Rien ne doit sortir avant la séance de mardi, deux des cinq ont des cousins partout.
`,
		attachments: [
			csvFile(
				'plis_1911.csv',
				`pli;soumissionnaire;prix lu (F CFA);delai;remarque
1;Sahel Pharma Distribution;214 300 000;60 j;caution absente
2;Groupement Niger-Sud;198 750 000;75 j;prix en lettres different
3;Etablissements Cissé;201 900 000;45 j;complet
4;Medilog Afrique;239 000 000;30 j;complet
5;Comptoir du Fleuve;176 200 000;90 j;anormalement bas
`,
			),
		],
	},
	{
		date: '2026-11-22T08:44:51Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Benoît Salvayre <b.salvayre@iut-achats.example>',
		to: ['formation.acheteurs@intradefgouv.fr'],
		intended: { 'formation.acheteurs@intradefgouv.fr': 'formation.acheteurs@intradef.gouv.fr' },
		subject: 'mon cas de la trottinette',
		text: `Chère collègue,

Pour le cours du 8 je reprends mon vieux cas : la ville imaginaire de Bourg-la-Frite achète 300 trottinettes, l'offre A est à 90 000, l'offre B à 60 000 mais sans roues. Les stagiaires doivent rédiger le rapport d'analyse et l'avenant qui ajoute les roues. Ça vous va pour votre groupe aussi ?

Cordiales pensées,
Benoît
`,
	},
];
