import { iban, nir, rrn } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, xlsxFile } from '../file-parts.ts';

const reservist = (name: string, rank: string, number: string, account: string): string =>
	`${rank} | ${name} | [[fr-nir:${nir(number)}]] | [[iban:${iban('FR', account)}]]`;

export const frenchLists: Sample[] = [
	{
		date: '2026-11-05T17:50:00+00:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['medical', 'personal'],
		language: 'fr',
		from: 'Dr Fatoumata Kéïta <f.keita@csref-kati.example>',
		to: ['surveillance.epidemio@sante.ml'],
		cc: ['Dr Lassine Dembélé <l.dembele@csref-kati.example>'],
		intended: { 'surveillance.epidemio@sante.ml': 'surveillance.epidemio@sante.gov.ml' },
		subject: 'Semaine 44 – tableau corrigé',
		text: `Chers collègues de la surveillance,

Le tableau d'hier comportait une ligne en double et l'âge à la place de la date pour deux cas. Voici le bon. Merci d'écraser l'ancien et de ne pas compter deux fois Sirakoro.

La connexion tombe toutes les dix minutes, je ne pourrai pas renvoyer avant lundi.

Dr Kéïta, médecin-chef
`,
		attachments: [
			xlsxFile(
				'S44_cas_hospitalises.xlsx',
				`Dossier | Nom | Né(e) le | Provenance | Diagnostic retenu | Issue
[[medical-record:KT-26-0411]] | Adama Sidibé | [[date-of-birth:14/02/2019]] | Sirakoro | [[diagnosis:paludisme grave]] | sorti
[[medical-record:KT-26-0412]] | Mariam Doumbia | [[date-of-birth:03/09/1991]] | Kati Coro | [[diagnosis:fièvre typhoïde]] | sortie
[[medical-record:KT-26-0413]] | Seydou Konaté | [[date-of-birth:22/07/1958]] | Dio-Gare | [[diagnosis:tuberculose pulmonaire]] | en cours
[[medical-record:KT-26-0415]] | Kadiatou Berthé | [[date-of-birth:30/11/2021]] | Sirakoro | [[diagnosis:rougeole]] | en cours
[[medical-record:KT-26-0416]] | Oumar Fofana | [[date-of-birth:08/01/1979]] | Kati Sananfara | [[diagnosis:hépatite B]] | en cours
[[medical-record:KT-26-0418]] | Nana Coulibaly | [[date-of-birth:17/05/2003]] | Doubabougou | [[diagnosis:éclampsie]] | évacuée Bamako
[[medical-record:KT-26-0419]] | Modibo Samaké | [[date-of-birth:25/12/2017]] | Kalabancoro | [[diagnosis:méningite à méningocoque]] | décédé
[[medical-record:KT-26-0420]] | Assétou Togola | [[date-of-birth:11/03/1986]] | Kati Malibougou | [[diagnosis:infection à VIH]] | suivi
[[medical-record:KT-26-0423]] | Bakary Diarra | [[date-of-birth:02/06/1969]] | Dio-Gare | [[diagnosis:diabète de type 2]] | sorti
[[medical-record:KT-26-0424]] | Rokia Maïga | [[date-of-birth:19/10/2020]] | Sirakoro | [[diagnosis:malnutrition aiguë sévère]] | en cours
[[medical-record:KT-26-0426]] | Drissa Kouyaté | [[date-of-birth:27/04/1995]] | Kati Coro | [[diagnosis:choléra]] | sorti`,
			),
		],
	},
	{
		date: '2026-11-19T10:11:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['personnel', 'identity', 'financial'],
		language: 'fr',
		from: 'Cellule administrative <adm@reserve-estuaire.example>',
		to: ['cmdt.leguen@intradef.ml', 'solde-reserve@intradef.ml'],
		cc: ['yannick.leguen@intradef.gouv.fr'],
		intended: {
			'cmdt.leguen@intradef.ml': 'cmdt.leguen@intradef.gouv.fr',
			'solde-reserve@intradef.ml': 'solde-reserve@intradef.gouv.fr',
		},
		subject: 'Tr: RIB manquants période octobre',
		html: 'alternative',
		text: `Mon commandant,

Tous ont répondu sauf Guillou, dont je n'ai que l'ancien compte (ligne 4). Fichier complet ci-joint pour mise en paiement.

À vos ordres,
ADC (R) Pascale Morvan

---------- Message transféré ----------
De : solde-reserve
Objet : RIB manquants période octobre
> Relance n° 2. Sans le tableau avant le 20, les indemnités glisseront sur janvier.
`,
		attachments: [
			xlsxFile(
				'resa_octobre_complet.xlsx',
				`Grade | Nom | N° sécurité sociale | Compte
${reservist('Abgrall Nolwenn', 'SGT', '2900329019114', '20041010130218744M03268')}
${reservist('Bellec Tanguy', 'CPL', '1960844109220', '30004008170000451236790')}
${reservist('Cariou Ewen', 'CCH', '1870556034071', '10278361550001140320141')}
${reservist('Guillou Marc', 'ADJ', '1731135238055', '30003015800005077141264')}
${reservist('Hamon Sterenn', '1CL', '2020722113148', '14706001447280031120817')}
${reservist('Josse Maël', 'SLT', '1941044162303', '16707000810422178006531')}
${reservist('Kerdoncuff Loïc', 'SCH', '1810929232410', '20041010141502236R03377')}
${reservist('Lozach Enora', 'CPL', '2980256121018', '30002017420000881459272')}
${reservist('Pennec Yves', 'ADC', '1690422278009', '12506200386520114077843')}
${reservist('Tanguy Rozenn', 'LTN', '2851244184266', '15589297120339175004052')}`,
			),
		],
	},
	{
		date: '2026-11-24T13:37:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'identity', 'personal'],
		language: 'fr',
		from: 'Dr B. Lambotte <secretariat@cabinet-lambotte.example>',
		to: ['medecine.travail.marche@mll.be'],
		intended: { 'medecine.travail.marche@mll.be': 'medecine.travail.marche@mil.be' },
		subject: 'Rapport de consultation – 1er Sgt Dhaene',
		charset: 'iso-8859-1',
		encoding: '8bit',
		text: `Cher Confrère,

Je vous adresse comme convenu le rapport concernant votre militaire, vu hier, au septante-deuxième jour de son incapacité. Une reprise à mi-temps me semble défendable après le Nouvel An, sans port de charge ni tir.

Confraternellement,
B. Lambotte, rhumatologie
`,
		attachments: [
			pdfFile(
				'rapport_dhaene.pdf',
				`CABINET LAMBOTTE - RHUMATOLOGIE - NAMUR
Patient : DHAENE Corentin
Né le [[date-of-birth:6 août 1992]]
NISS [[be-rrn:${rrn('920806317')}]]
Dossier [[medical-record:RH-118-2044]]
Motif : lombalgies inflammatoires, réveils nocturnes, raideur matinale d'une heure et demie.
Biologie : HLA-B27 positif, CRP 21 mg/l.
IRM sacro-iliaque : oedème bilatéral.
Conclusion : [[diagnosis:spondylarthrite ankylosante]] débutante.
Traitement : naproxène 500 mg deux fois par jour, kinésithérapie. Revoir dans six semaines.`,
			),
		],
	},
];
