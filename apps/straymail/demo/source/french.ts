import { iban, nir, rrn } from '../form/numbers.ts';
import { xlsx } from '../form/office.ts';
import { pdf } from '../form/pdf.ts';
import type { Sample } from '../form/sample.ts';

/** Nom, treize premiers chiffres du NIR. */
const insured = [
	['BAUDRY Luc', '1810429019045'],
	['CHEVALIER Anne', '2850614118207'],
	['DUMONT Karim', '1900333063124'],
	['ESTÈVE Nadia', '2921266136088'],
	['FERRAND Paul', '1780831555301'],
	['GALLET Inès', '2950144109176'],
	['HUGUET Tristan', '1971059350062'],
	['JOUBERT Maud', '2880769123490'],
	['KERVELLA Goulven', '1840229075233'],
	['LACAZE Brice', '1930564445017'],
	['MERCADIER Zoé', '2991130189105'],
] as const;

export const french: Sample[] = [
	{
		date: '2026-11-02T08:40:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['operations', 'marked'],
		language: 'fr',
		markings: ['DIFFUSION RESTREINTE'],
		from: 'Cellule exercices <cellule@exercice-grandvent.example>',
		to: ['ltn.marchand@intradef.ml'],
		cc: ['Cne Besson <elise.besson@intradef.gouv.fr>'],
		intended: { 'ltn.marchand@intradef.ml': 'ltn.marchand@intradef.gouv.fr' },
		subject: 'Exercice GRANDVENT : dispositif de la compagnie',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `[[marking:DIFFUSION RESTREINTE]]

Mon lieutenant,

la compagnie se déploie au nord de la zone d'exercice avec deux sections et un groupe d'appui. L'état de préparation des véhicules est de sept sur dix ; deux attendent une boîte de vitesses. Le dispositif de l'adversaire vous parviendra par le réseau prévu.

Respectueusement,
Adjudant-chef Lemoine
`,
	},
	{
		date: '2026-11-03T09:17:22Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'identity', 'personal'],
		language: 'fr',
		from: 'Dr Aurélie Vasseur <a.vasseur@cabinet-vasseur.example>',
		to: ['infirmerie@intradef.ml'],
		intended: { 'infirmerie@intradef.ml': 'infirmerie@intradef.gouv.fr' },
		subject: 'Compte rendu – M. Rémi Colombani',
		charset: 'utf-8',
		encoding: 'base64',
		text: `Cher confrère,

j'ai vu en consultation M. Rémi Colombani, né le [[date-of-birth:12/07/1989]], n° de sécurité sociale [[fr-nir:${nir('1890783061218')}]].

Diagnostic : [[diagnosis:rupture du ligament croisé antérieur]] du genou droit. Je propose une intervention en janvier et un arrêt des activités sportives.

Bien confraternellement,
Dr Vasseur
`,
	},
	{
		date: '2026-11-04T16:05:10Z',
		kind: 'genuine',
		level: 'high',
		categories: ['financial', 'personal'],
		language: 'fr',
		from: 'Agence du Vieux Port <location@vieuxport-immo.example>',
		to: ['sophie.delmas@intradef.ml'],
		intended: { 'sophie.delmas@intradef.ml': 'sophie.delmas@intradef.gouv.fr' },
		subject: 'Restitution de votre dépôt de garantie',
		encoding: 'quoted-printable',
		html: 'alternative',
		text: `Madame,

nous vous rendrons le dépôt de garantie de l'appartement. Pouvez-vous confirmer votre compte et votre nouvelle adresse ?

IBAN : [[iban:${iban('FR', '19999008310000123456740')}]]
Adresse : [[home-address:14 rue des Lavandières, 83000 Toulon]]
Téléphone : [[phone:06 39 98 41 27]]

Bien à vous
Agence du Vieux Port
`,
	},
	{
		date: '2026-11-05T07:55:33Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'fr',
		from: 'Ambassade de Norlande <chancellerie@norlande-ambassade.example>',
		to: ['protocole@diplomatie.ml'],
		cc: ['cabinet.protocole@diplomatie.gouv.fr'],
		intended: { 'protocole@diplomatie.ml': 'protocole@diplomatie.gouv.fr' },
		subject: 'Note verbale n° 204',
		charset: 'iso-8859-1',
		encoding: '8bit',
		text: `L'ambassade de Norlande présente ses compliments au ministère de l'Europe et des affaires étrangères et a l'honneur de proposer que la visite de Madame la ministre ait lieu au printemps. L'ambassadeur se tient à la disposition du protocole.

L'ambassade saisit cette occasion pour renouveler au ministère les assurances de sa très haute considération.
`,
	},
	{
		date: '2026-11-06T10:31:47Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'fr',
		from: 'Cap Voyages <dossiers@cap-voyages.example>',
		to: ['Yann Le Bihan <yann.lebihan@intradef.ml>'],
		intended: { 'yann.lebihan@intradef.ml': 'yann.lebihan@intradef.gouv.fr' },
		subject: 'Vos billets pour Bamako',
		text: `Bonjour Monsieur Le Bihan,

votre voyage est réservé, dossier [[booking-reference:RZ8KQ4]].

Aller  : lundi 23 novembre, [[flight:AF 3856]], Brest 07 h 10 - Paris 08 h 25
Retour : vendredi 27 novembre, [[flight:AF 3857]], Paris 20 h 40 - Brest 21 h 55
Hôtel Les Flamboyants, [[hotel-room:chambre 318]], petit déjeuner compris

Bon voyage,
Cap Voyages
`,
	},
	{
		date: '2026-11-09T09:09:09Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'fr',
		from: 'Secrétariat social <dossiers@secretariat-meuse.example>',
		to: ['attache.bruxelles@diplomatie.ml'],
		intended: { 'attache.bruxelles@diplomatie.ml': 'attache.bruxelles@diplomatie.gouv.fr' },
		subject: 'Inscription de Mme Lambrechts',
		text: `Bonjour,

pour l'inscription de Mme Odile Lambrechts, employée locale, il nous manque sa signature. Numéro de registre national : [[be-rrn:${rrn('780423276')}]]. Date de naissance : [[date-of-birth:23 avril 1978]].

Bien cordialement
Secrétariat social de la Meuse
`,
	},
	{
		date: '2026-11-10T13:13:50Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'fr',
		from: 'Support Altaïr <support@altair-sauvegarde.example>',
		to: ['sic.toulon@intradef.ml'],
		intended: { 'sic.toulon@intradef.ml': 'sic.toulon@intradef.gouv.fr' },
		subject: 'Accès à la console de sauvegarde',
		text: `Bonjour,

la console est ouverte :

Adresse : https://console.altair-sauvegarde.example
Identifiant : sic-toulon
Mot de passe : [[password:Mistral!Citron82]]

Cordialement
Support Altaïr
`,
	},
	{
		date: '2026-11-14T15:26:38Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'fr',
		from: 'Chantiers Morvan <devis@chantiers-morvan.example>',
		to: ['base.navale@intradef.ml'],
		intended: { 'base.navale@intradef.ml': 'base.navale@intradef.gouv.fr' },
		subject: 'Devis n° 2026-114, peinture du hangar',
		text: `Madame, Monsieur,

notre devis est joint. Il est valable trente jours.

Chantiers Morvan
`,
		attachments: [
			{
				fileName: 'devis n° 2026-114.pdf',
				type: 'application/pdf',
				content: pdf,
				text: `CHANTIERS MORVAN                 DEVIS N° 2026-114

Peinture intérieure du hangar, 1 200 m²       18 600,00 EUR
Échafaudage, trois semaines                    4 350,00 EUR
Total hors taxes                              22 950,00 EUR
TVA 20 %                                       4 590,00 EUR
Total                                         27 540,00 EUR
Acompte de 30 % à la commande.
`,
			},
		],
	},
	{
		date: '2026-11-15T11:52:04Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Pierre Aubin <pierre.aubin@musee-remparts.example>',
		to: ['conservation@army.ml'],
		intended: {},
		subject: 'Réunion du comité jeudi',
		text: `Bonjour,

la réunion du comité est confirmée pour jeudi à 14 heures. Mme Fabre présentera le projet de la salle des cartes ; il n'y a rien de confidentiel, venez nombreux.

Pierre Aubin

Ce message et ses pièces jointes peuvent contenir des informations confidentielles ou protégées et sont destinés exclusivement à leurs destinataires. Si vous l'avez reçu par erreur, merci de le détruire.
`,
	},
	{
		date: '2026-11-16T08:21:55Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personnel'],
		language: 'fr',
		from: 'Mutuelle du Large <adhesions@mutuelle-du-large.example>',
		to: ['rh.brest@intradef.ml'],
		intended: { 'rh.brest@intradef.ml': 'rh.brest@intradef.gouv.fr' },
		subject: "Adhésions de novembre : liste de l'équipage",
		text: `Bonjour,

le tableau des onze marins affiliés ce mois-ci est joint. Merci de vérifier les numéros avant vendredi.

Mutuelle du Large
`,
		attachments: [
			{
				fileName: 'équipage-novembre.xlsx',
				type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
				content: xlsx,
				text: `Nom | Numéro de sécurité sociale\n${insured.map(([name, first13]) => `${name} | [[fr-nir:${nir(first13)}]]`).join('\n')}\n`,
			},
		],
	},
];
