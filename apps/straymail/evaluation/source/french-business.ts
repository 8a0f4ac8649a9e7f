import { card, iban, nir, vin } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { csvFile, docxFile, pdfFile, xlsxFile } from './file-parts.ts';

/** Nom, banque et compte sans clé. */
const payees = [
	['ALBERTINI Marc', '19999000170004411278302'],
	['BOISSEAU Léa', '19999000170005519034476'],
	['CORVISIER Jean', '19999000280001188420951'],
	['DA SILVA Rui', '19999000280007730116248'],
	['EVRARD Pauline', '19999000310009902745563'],
	['FLAMENT Axel', '19999000310002215578097'],
	['GODIN Sarah', '19999000440006647301825'],
	['HAMON Killian', '19999000440008851960312'],
	['JULLIARD Inès', '19999000520003374482169'],
	['KACI Mehdi', '19999000520001009327754'],
	['LEROUGE Nina', '19999000520004426618830'],
] as const;

export const frenchBusiness: Sample[] = [
	{
		date: '2026-11-03T11:14:29Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['financial'],
		language: 'fr',
		from: 'Trésorière Association des conjoints <tresorerie@conjoints-garnison.example>',
		to: ['cercle.mess@intradef.ml'],
		intended: { 'cercle.mess@intradef.ml': 'cercle.mess@intradef.gouv.fr' },
		subject: 'remboursements animateurs',
		encoding: 'quoted-printable',
		charset: 'utf-8',
		text: `Hello 👋

les RIB des animateurs de la Toussaint pour le virement groupé. Désolée pour la mise en page, j’ai fait ça sur mon téléphone entre deux tétées…

Clémence
`,
		attachments: [
			csvFile(
				'RIB.csv',
				`qui;combien;où\n${payees.map(([name, account], index) => `${name};${60 + (index % 4) * 15};[[iban:${iban('FR', account).replaceAll(' ', '')}]]`).join('\n')}\n`,
			),
		],
	},
	{
		date: '2026-11-05T09:05:11Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['financial', 'contract'],
		language: 'fr',
		from: 'Facturation Lavandière Industrielle <facturation@lavandiere-industrielle.example>',
		to: ['service.achats@intradef.ml'],
		intended: { 'service.achats@intradef.ml': 'service.achats@intradef.gouv.fr' },
		subject: 'Facture FA26-11-0093 (engagement 2100447188)',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Bonjour,

Facture en pièce jointe, également déposée sur le portail.
Merci de régler à 30 jours, pénalités selon art. L.441-10.

Lavandière Industrielle SAS - SIRET 839 204 417 00026 - TVA FR41839204417
`,
		attachments: [
			pdfFile(
				'FA26-11-0093.pdf',
				`LAVANDIÈRE INDUSTRIELLE SAS                    FACTURE FA26-11-0093
SIREN 839 204 417     Client 1 84 0027     Commande 1 90 04 77 1183

Location draps, octobre     1 240 lits      2 852,00
Blanchisserie treillis        610 pièces    1 647,00
Total HT                                    4 499,00
TVA 20 %                                      899,80
Net à payer                             EUR 5 398,80

Règlement : [[iban:${iban('FR', '19999000770001284409315')}]]
`,
			),
		],
	},
	{
		date: '2026-11-09T17:28:02Z',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'financial', 'identity', 'personal'],
		language: 'fr',
		from: 'Cabinet Orsini expertise <m.orsini@orsini-expertise.example>',
		to: ['Col Hervé Sauvage <herve.sauvage@intradef.ml>'],
		intended: { 'herve.sauvage@intradef.ml': 'herve.sauvage@intradef.gouv.fr' },
		subject: 'Déclaration rectificative 2042',
		text: `Mon colonel,

Récapitulatif avant envoi aux impôts. Vous aviez oublié les loyers du studio ; mieux vaut le dire que l'attendre.

Mireille Orsini
`,
		attachments: [
			xlsxFile(
				'2042_recap_sauvage.xlsx',
				`Rubrique | Déclarant 1 | Déclarant 2
Nom | SAUVAGE Hervé | SAUVAGE Maï
N° sécurité sociale | [[fr-nir:${nir('1690675115047')}]] | [[fr-nir:${nir('2720399243118')}]]
Adresse | [[home-address:51 rue Oberkampf, 75011 Paris]] | 
Traitements et salaires | 78 412 | 23 905
Revenus fonciers nets | 6 240 | 
Impôt restant dû | 4 117 | 
`,
			),
		],
	},
	{
		date: '2026-11-12T09:48:36Z',
		kind: 'genuine',
		level: 'high',
		categories: ['financial', 'identity', 'personal'],
		language: 'fr',
		from: 'Location Utilitaires du Midi <agence.nimes@location-midi.example>',
		to: ['foyer.regiment@intradef.ml'],
		intended: { 'foyer.regiment@intradef.ml': 'foyer.regiment@intradef.gouv.fr' },
		subject: 'Contrat 3071-B : infraction + franchise',
		html: 'alternative',
		text: `Bonjour,

Nous avons reçu un avis de contravention pour le fourgon (châssis [[vin:${vin('VF1MAFCSC5678123X'.replace('X', '4'))}]]). Conducteur déclaré : Anthony Peyre, permis [[drivers-licence:140930100872]], joignable au [[phone:06 39 98 44 19]].

La franchise de 380 euros a été débitée de sa carte [[credit-card:${card('497010445520187')}]] (exp. 03/29).

Agence de Nîmes
`,
	},
	{
		date: '2026-11-17T14:32:49Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Pièces & Joints Marchal <commandes@joints-marchal.example>',
		to: ['magasin.rechanges@intradef.ml'],
		intended: { 'magasin.rechanges@intradef.ml': 'magasin.rechanges@intradef.gouv.fr' },
		subject: 'Re: références joints de culasse',
		text: `Salut Dédé,

les bonnes références sont dans le docx (l'ancien catalogue avait une coquille). Le colis 6A 0417 7392 8814 est parti ce matin, Thierry le réceptionne lundi ?

Marchal père
`,
		attachments: [
			docxFile(
				'references.docx',
				`Joint de culasse : ${nir('1820475114036')}  (ancien code fabricant, 15 chiffres)
Joint spi : 2 68 03 75 0114
Kit rodage : 4970 1112 2233 0045
EAN 3 401 560 117 284 - ISBN de la notice 978-2-01-004417-3
`,
			),
		],
	},
];
