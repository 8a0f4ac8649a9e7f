import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, xlsxFile } from '../file-parts.ts';

/** Encore du fleuve : presse, traiteur, santé, mutuelle. */
export const rive: Sample[] = [
	{
		date: '2026-11-12T07:58:40Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Salif Konaté <s.konate@journal-du-fleuve.example>',
		to: ['porte-parole@diplomatie.ml'],
		intended: { 'porte-parole@diplomatie.ml': 'porte-parole@diplomatie.gouv.fr' },
		html: 'alternative',
		subject: 'Demande d’entretien, note « secret défense » évoquée à l’antenne',
		text: `Monsieur le porte-parole,

Dans l'émission de mardi, votre invité a mentionné « une note classée secret défense » sur la fin des accords de pêche. Je ne vous demande évidemment pas la note. Je voudrais savoir si le ministère confirme qu'elle existe, et si le mot de secret lui paraît juste pour un texte dont la moitié, dit-on, a paru dans la presse espagnole.

Ma rédactrice en chef, Oumou Tall, souhaite publier le dossier dans l'édition du 21. Vingt minutes suffiraient, en visio ou par écrit.

Je précise que je ne détiens aucun document confidentiel et que mes sources sont des personnes parfaitement bavardes.

Avec ma considération distinguée,

Salif Konaté
Le Journal du Fleuve
`,
	},
	{
		date: '2026-11-26T11:41:19Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'fr',
		from: 'Les Trois Baobabs, traiteur <commande@troisbaobabs.example>',
		to: ['intendance.bamako@diplomatie.ml'],
		intended: { 'intendance.bamako@diplomatie.ml': 'intendance.bamako@diplomatie.gouv.fr' },
		subject: 'réception du 10 déc. : nouveau prix, 220 couverts',
		text: `Bonjour Mme l'Intendante

on a refait le calcul avec 220 personnes au lieu de 180. les chaises c'est le cousin qui les prête donc rien à payer. le poisson je peux pas garantir le prix après le 3.

il manque toujours l'heure d'entrée pour le camion, le gardien nous a refoulés la dernière fois et le yassa était froid

merci, Kadi
`,
		attachments: [
			xlsxFile(
				'devis_220.xlsx',
				`Article | Désignation | Qté | P.U. FCFA | Total FCFA
184-07-2211 | Bouchées salées, plateau de 40 | 44 | 18 500 | 814 000
184-07-2219 | Yassa de capitaine, portion | 220 | 3 900 | 858 000
2 61 03 75 118 004 | Jus de bissap, bonbonne 10 l | 12 | 9 000 | 108 000
2 61 03 75 118 011 | Glace pilée, sac | 30 | 1 500 | 45 000
SERV-12 | Serveurs, soirée | 12 | 15 000 | 180 000
 | | | TOTAL | 2 005 000
`,
			),
		],
	},
	{
		date: '2026-11-16T16:20:02Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['medical'],
		language: 'fr',
		from: 'Dr Oumar Traoré <surveillance@csref-kati.example>',
		to: ['dgshp.surveillance@sante.ml'],
		intended: { 'dgshp.surveillance@sante.ml': 'dgshp.surveillance@sante.gov.ml' },
		subject: 'S46 liste linéaire Kati (12 cas)',
		text: `Chers collègues,

La liste linéaire de la semaine 46 est jointe. Deux prélèvements sont partis par le car de ce matin, le troisième tube était cassé.

Le congélateur du centre est encore en panne, je l'ai déjà signalé en S44 et en S45.

Confraternellement,
Dr Traoré
`,
		attachments: [
			xlsxFile(
				'LL_Kati_S46.xlsx',
				`N° dossier | Nom et prénoms | Âge | Village | Résultat
[[medical-record:KTI-46-001]] | Coulibaly Awa | 4 ans | Dio | [[diagnosis:rougeole]]
[[medical-record:KTI-46-002]] | Coulibaly Issa | 2 ans | Dio | rougeole
[[medical-record:KTI-46-003]] | Diarra Mamadou | 6 ans | Dio | rougeole
[[medical-record:KTI-46-004]] | Keïta Nana | 3 ans | Kalabancoro | rougeole
[[medical-record:KTI-46-005]] | Traoré Sékou | 31 ans | Kambila | [[diagnosis:méningite à méningocoque]]
[[medical-record:KTI-46-006]] | Samaké Bintou | 19 ans | Kambila | méningite à méningocoque
[[medical-record:KTI-46-007]] | Konaté Lamine | 44 ans | Siby | [[diagnosis:fièvre jaune]]
[[medical-record:KTI-46-008]] | Dembélé Rokia | 5 ans | Siby | rougeole
[[medical-record:KTI-46-009]] | Doumbia Fanta | 1 an | Siby | rougeole
[[medical-record:KTI-46-010]] | Sissoko Ali | 52 ans | Doubabougou | [[diagnosis:choléra]]
[[medical-record:KTI-46-011]] | Sissoko Mariam | 48 ans | Doubabougou | choléra
[[medical-record:KTI-46-012]] | Touré Modibo | 27 ans | Kati ville | fièvre jaune
`,
			),
		],
	},
	{
		date: '2026-11-08T22:03:37Z',
		kind: 'reflection',
		level: 'high',
		categories: ['identity', 'personal', 'financial'],
		language: 'fr',
		from: 'Mutuelle du Ponant <ne-pas-repondre@mutuelle-ponant.example>',
		envelopeFrom: 'retours@envoi.mutuelle-ponant.example',
		to: ['yann.kerbrat@intradef.ml'],
		intended: { 'yann.kerbrat@intradef.ml': 'yann.kerbrat@intradef.gouv.fr' },
		headers: [
			['Auto-Submitted', 'auto-generated'],
			['Precedence', 'bulk'],
		],
		html: 'alternative',
		subject: 'Votre adhésion est enregistrée',
		text: `Bonjour Yann KERBRAT,

Nous avons bien reçu votre demande d'adhésion en ligne du 8 novembre. Votre certificat est joint à ce message ; conservez-le.

Vous disposez de quatorze jours pour changer d'avis.

Ceci est un message automatique. Pour toute question, connectez-vous à votre espace adhérent.
`,
		attachments: [
			pdfFile(
				'certificat_provisoire.pdf',
				`MUTUELLE DU PONANT - CERTIFICAT PROVISOIRE D'ADHESION

Adherent          M. KERBRAT Yann
Ne le             [[date-of-birth:11/07/1983]]
No de securite sociale  [[fr-nir:1 83 07 35 238 114 18]]
Formule           Grand Large 3
Prelevement le 5  [[iban:FR76 1450 8006 2100 4782 3190 503]]
Effet             1er decembre 2026
`,
			),
		],
	},
];
