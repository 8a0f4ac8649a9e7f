import { bsn, iban, nir, rrn } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, xlsxFile } from '../file-parts.ts';

export const care: Sample[] = [
	{
		date: '2026-11-09T17:29:00+00:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['medical', 'personal'],
		language: 'fr',
		from: 'Dr Fatoumata Sissoko <f.sissoko@csref-kolombada.example>',
		to: ['surveillance.epi@sante.ml'],
		intended: { 'surveillance.epi@sante.ml': 'surveillance.epi@sante.gov.ml' },
		subject: 'S45 ligne liste',
		text: `Bonsoir,

Ci-joint la ligne liste de la semaine 45. Le réseau coupe, je n'ai pas pu la charger sur la plateforme, merci de la saisir pour nous. Deux prélèvements sont restés au frigo faute de carburant, le chauffeur passe mercredi.

Pour le n° 7 la famille refuse l'évacuation, je vous rappelle demain.

Dr Sissoko`,
		attachments: [
			xlsxFile(
				'ligne_liste_S45.xlsx',
				`Dossier | Nom et prénom | Age | Village | Diagnostic retenu | Issue
[[medical-record:KLB-26-0881]] | Traoré Awa | 4 | Sirakoro | [[diagnosis:rougeole confirmée]] | guérie
[[medical-record:KLB-26-0882]] | Traoré Modibo | 2 | Sirakoro | [[diagnosis:rougeole confirmée]] | hospitalisé
[[medical-record:KLB-26-0884]] | Coulibaly Bakary | 31 | Kolombada | [[diagnosis:paludisme grave]] | guéri
[[medical-record:KLB-26-0887]] | Diarra Assitan | 19 | Falako | [[diagnosis:paludisme grave]] | décédée
[[medical-record:KLB-26-0890]] | Keïta Seydou | 8 | Kolombada | [[diagnosis:méningite à méningocoque W]] | hospitalisé
[[medical-record:KLB-26-0891]] | Sangaré Mariam | 11 | Kolombada | [[diagnosis:méningite à méningocoque W]] | évacuée
[[medical-record:KLB-26-0893]] | Dembélé Issa | 45 | Niéna-Ba | [[diagnosis:tétanos]] | refus d'évacuation
[[medical-record:KLB-26-0895]] | Koné Djénéba | 27 | Falako | [[diagnosis:fièvre typhoïde]] | guérie
[[medical-record:KLB-26-0896]] | Ballo Lassina | 52 | Sirakoro | [[diagnosis:tuberculose pulmonaire]] | sous traitement
[[medical-record:KLB-26-0899]] | Fané Oumou | 36 | Kolombada | [[diagnosis:infection à VIH]] | référée
[[medical-record:KLB-26-0902]] | Samaké Adama | 6 | Niéna-Ba | [[diagnosis:paludisme grave]] | guéri`,
			),
		],
	},
	{
		date: '2026-11-13T12:14:26+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'identity', 'personal'],
		language: 'nl',
		from: 'Secretariaat orthopedie <sec.orthopedie@azsintgodelieve.example>',
		to: ['a.delvaux@mll.be'],
		intended: { 'a.delvaux@mll.be': 'a.delvaux@mil.be' },
		subject: 'verslag uw patiënt',
		text: `Geachte dokter Delvaux,

In bijlage het verslag van de raadpleging van gisteren. Dr. Maes vraagt of de inspanningsproef van januari bij jullie kan worden uitgesteld.

Met collegiale groeten,
het secretariaat, route 340

Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.`,
		attachments: [
			pdfFile(
				'verslag_VDB.pdf',
				`AZ Sint-Godelieve - dienst orthopedie
Raadpleging 12/11/2026, Dr. K. Maes
Patient: Van den Bossche Kristof, geb. [[date-of-birth:19/07/1984]]
INSZ: [[be-rrn:${rrn('840719213')}]]
Dossiernr.: [[medical-record:2026-118834]]
Reden: sinds mars van september uitstralende pijn linkerbeen tot in de kuit.
Klinisch: Lasegue links positief op 40 graden, kracht voetheffers 4/5.
NMR 5/11: mediolaterale discusprotrusie met contact wortel S1.
Besluit: [[diagnosis:lumbale discushernia L5-S1 links]]
Beleid: kine 18 beurten, infiltratie indien geen beterschap in 3 weken.
Niet dragen van lasten boven 10 kg, geen rugzak, herevaluatie 10/12.`,
			),
		],
	},
	{
		date: '2026-11-18T09:03:17+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['financial', 'identity', 'personal'],
		language: 'fr',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		from: 'Service adhésions <adhesions@mutuelle-du-ponant.example>',
		to: ['yann.kerdoncuff@intradefgouv.fr'],
		intended: { 'yann.kerdoncuff@intradefgouv.fr': 'yann.kerdoncuff@intradef.gouv.fr' },
		subject: 'Votre adhésion n° 88-204-117 : une pièce à corriger',
		text: `Bonjour Monsieur Kerdoncuff,

Nous avons bien reçu vos documents et vous en remercions. Votre base de défense nous a transmis le numéro de sécurité sociale [[fr-nir:${nir('1850729019043')}]] ; celui que vous avez recopié sur le bulletin comporte un chiffre de moins. Pouvez-vous nous confirmer qu'il s'agit bien du vôtre ?

Le prélèvement de décembre se fera sur le compte du mandat ci-joint. Si vous avez changé de banque depuis votre mutation à Brest, renvoyez-nous simplement un nouveau RIB avant le 25.

Restant à votre écoute du lundi au vendredi,

Gwenaëlle, conseillère adhérents
Mutuelle du Ponant`,
		attachments: [
			pdfFile(
				'mandat_88204117.pdf',
				`MANDAT DE PRELEVEMENT SEPA
Creancier : Mutuelle du Ponant
Debiteur : KERDONCUFF Yann
Adresse : [[home-address:12 venelle de Keravel, 29200 Brest]]
IBAN : [[iban:${iban('FR', '17906000320004711805219')}]]
Type de paiement : recurrent
Fait a Brest, le 3 novembre 2026`,
			),
		],
	},
	{
		date: '2026-11-23T19:37:50+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'identity', 'financial', 'personal'],
		language: 'nl',
		from: 'Administratiekantoor Wielinga <info@wielinga-adm.example>',
		to: ['mj.hoekstra@mimdef.nl'],
		intended: { 'mj.hoekstra@mimdef.nl': 'mj.hoekstra@mindef.nl' },
		subject: 'concept 2025, graag akkoord',
		text: `Beste Marit-Jan,

Eindelijk, met excuus. De Belastingdienst had uitstel gegeven tot 1 december dus we zijn op tijd, maar het scheelt niet veel.

Kijk vooral even naar de uitzendtoelage en naar het huis; ik heb de WOZ van vorig jaar genomen omdat ik de nieuwe beschikking niet kon vinden. De pdf heeft dit keer geen wachtwoord, daar kreeg ik alleen maar telefoontjes van.

Reageer je voor vrijdag? Een "ok" is genoeg.

Sjoerd Wielinga`,
		attachments: [
			pdfFile(
				'IB2025_hoekstra_concept.pdf',
				`CONCEPT aangifte inkomstenbelasting 2025
Naam: M.J. Hoekstra   Geboren: [[date-of-birth:08-05-1986]]   BSN: [[nl-bsn:${bsn('24871306')}]]
Adres: [[home-address:Singelstraat 9, 8911 KM Leeuwarden]]
Loon Ministerie van Defensie: 51.884
Ingehouden loonheffing: 16.207
Uitzendtoelage (vrijgesteld): 6.120
Eigenwoningforfait: 1.078
Betaalde hypotheekrente: 5.413
Box 3 banktegoeden per 1-1: 38.650
Te ontvangen: 1.466
Rekening voor teruggave: [[iban:${iban('NL', 'INGB0006482917')}]]`,
			),
		],
	},
];
