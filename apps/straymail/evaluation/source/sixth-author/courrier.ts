import { iban } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, docxFile, pdfFile } from '../file-parts.ts';

/** Lettres d'agences, de fournisseurs et d'un romancier. */
export const courrier: Sample[] = [
	{
		date: '2026-11-05T09:33:26+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'fr',
		from: 'Voyages Pimprenelle <nadege@voyages-pimprenelle.example>',
		to: ['celestin.barrault@diplomatie.ml'],
		intended: { 'celestin.barrault@diplomatie.ml': 'celestin.barrault@diplomatie.gouv.fr' },
		subject: 'Noël à Tallinn, les quatre billets',
		text: `Bonjour Monsieur Barrault,

C'est émis ! Dossier [[booking-reference:QZ7LMW]] pour les quatre, poussette comprise. À l'aller, [[flight:AF 1742]] le samedi 19 décembre à 10 h 15, avec 55 minutes à Helsinki, ce qui est juste mais l'aéroport est petit et les enfants courent vite. Retour le 2 janvier par [[flight:AY 1573]].

J'ai mis le départ dans un fichier d'agenda, votre épouse saura quoi en faire.

Une pensée pour la nuit polaire : prenez des lampes frontales, c'est ce que les Estoniens vous offriront de toute façon.

Nadège
`,
		attachments: [
			calendarFile('depart.ics', [
				'PRODID:-//Pimprenelle//FR',
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:pimprenelle-2026-8841@voyages-pimprenelle.example',
				'DTSTAMP:20261105T083000Z',
				'DTSTART:20261219T091500Z',
				'DTEND:20261219T143000Z',
				'SUMMARY:Paris - Helsinki - Tallinn (famille Barrault)',
				'DESCRIPTION:Dossier [[booking-reference:QZ7LMW]]. Etre au comptoir à 8 h.',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-12T15:55:03Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'financial'],
		language: 'fr',
		from: 'Ets Boubacar Konaté & Fils <commercial@konate-et-fils.example>',
		to: ['daf@sante.ml'],
		cc: ['secretariat.daf@sante.gov.ml'],
		intended: { 'daf@sante.ml': 'daf@sante.gov.ml' },
		subject: 'TRES URGENT - Facture proforma moustiquaires Ségou, paiement acompte',
		text: `Monsieur le Directeur,

J'ai l'honneur de vous saluer respectueusement et de venir, par la présente, vous soumettre notre facture proforma révisée suite à la réunion du lundi passé, à laquelle le Docteur Sidibé et Madame Touré de l'approvisionnement étaient présents.

Le bateau est à Dakar. Le transitaire ne veut rien laisser sortir sans l'acompte et le magasinage court chaque jour que Dieu fait. Je vous prie donc, Monsieur le Directeur, de bien vouloir faire diligence auprès du contrôleur financier, que je sais fort occupé.

Le compte est bien celui du marché, il n'a pas changé. Si quelqu'un vous écrit qu'il a changé, appelez mon fils au magasin.

Que la paix soit sur votre maison et sur votre service,

El Hadj Boubacar Konaté
Gérant
`,
		attachments: [
			pdfFile(
				'Proforma_118_rev.pdf',
				`ETS BOUBACAR KONATE & FILS
Quincaillerie générale - Matériel sanitaire
Bamako, le 12 novembre 2026

FACTURE PROFORMA N° 118/26 rév. 2
Doit : Direction Administrative et Financière, Santé

Moustiquaires imprégnées 190x180    12 000 x 2 650    31 800 000
Transport Dakar - Ségou                                 2 940 000
Magasinage port (à ce jour)                               385 000
Total F CFA                                            35 125 000
Acompte 30 %                                           10 537 500

Arrêtée la présente à la somme de trente-cinq millions cent vingt-cinq mille francs.

Domiciliation : [[iban:${iban('ML', 'D00411023500061274508319')}]]
au nom des Ets Konaté & Fils`,
			),
		],
	},
	{
		date: '2026-11-21T22:14:59+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Théodore Maillebois <t.maillebois@plumeetbuvard.example>',
		to: ['relations.medias@defense.ml'],
		cc: ['contact.presse@defense.gouv.fr'],
		intended: { 'relations.medias@defense.ml': 'relations.medias@defense.gouv.fr' },
		subject: 'Un roman, une question et un coffre-fort',
		text: `Madame, Monsieur,

J'écris des romans. Le prochain se passe dans un bureau des effectifs, à Verdun, en 1983, et le héros y perd un document classifié entre la photocopieuse et la cantine. J'ai servi moi-même vingt ans dans un tel bureau sans jamais rien perdre, ce qui m'aide peu.

On m'a donné le nom du lieutenant-colonel Haudricourt, qui aurait écrit l'histoire des registres du « Très Secret » et saurait me dire de quelle couleur était le tampon, qui signait le procès-verbal de destruction, et si l'on disait déjà mot de passe pour la combinaison du coffre. Je ne cherche aucun secret d'aujourd'hui, ceux d'hier me suffisent.

Pourrait-il me recevoir une heure en décembre ? Je viens à Vincennes les mardis.

Dans l'espoir d'une réponse, même négative, je vous prie d'agréer l'expression de mes sentiments respectueux.

Théodore Maillebois
`,
	},
	{
		date: '2026-11-25T08:41:12+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Jocelyne Abadie <j.abadie@mutuelle-des-garnisons.example>',
		to: ['sylvie.marchand@intradef.ml'],
		cc: ['Paul Etcheverry <p.etcheverry@mutuelle-des-garnisons.example>'],
		intended: { 'sylvie.marchand@intradef.ml': 'sylvie.marchand@intradef.gouv.fr' },
		subject: 'RE: RE: TR: le formulaire vert, encore',
		headers: [
			['In-Reply-To', '<f3a9.2211@mutuelle-des-garnisons.example>'],
			['References', '<b711.0098@mutuelle-des-garnisons.example> <f3a9.2211@mutuelle-des-garnisons.example>'],
		],
		text: `Sylvie,

Voilà la notice corrigée, avec des exemples. Tu peux l'afficher au bureau, il n'y a personne dedans.

Bon courage pour le flot de lundi !

J.

> De : MARCHAND Sylvie
> Envoyé : mardi 24 novembre 2026 17:20
>
> Jocelyne,
> Sur quarante dossiers j'en ai vingt-six où le numéro est dans la case du
> téléphone et le téléphone dans la case du conjoint. Il nous faut un modèle
> REMPLI. Et dis à Paul que « diagnostic » n'est pas « profession ».
>
>> De : Paul Etcheverry
>> Bonjour à toutes, merci de rappeler aux assurés de remplir en CAPITALES.

Ce courriel et ses pièces jointes sont strictement confidentiels et couverts par le secret professionnel. Toute divulgation à un tiers est interdite. Si vous n'en êtes pas le destinataire, merci de le détruire.
`,
		attachments: [
			docxFile(
				'notice_formulaire_vert.docx',
				`COMMENT REMPLIR LE FORMULAIRE VERT

Case 1. Nom et prénom. Exemple : DUPONT Exemple
Case 2. Numéro de sécurité sociale, quinze chiffres. Exemple : 0 00 00 00 000 000 00
Case 3. Compte bancaire. Exemple : FR00 0000 0000 0000 0000 0000 000
Case 4. Téléphone. Exemple : 00 00 00 00 00
Case 5. Diagnostic. NE RIEN ÉCRIRE, cette case est pour le médecin.
Case 6. Numéro de passeport : seulement si vous partez hors d'Europe.
Case 7. Signature. Avec un stylo.`,
			),
		],
	},
];
