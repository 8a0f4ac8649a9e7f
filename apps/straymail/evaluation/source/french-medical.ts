import { nir } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { docxFile, pdfFile, xlsxFile } from './file-parts.ts';

const unfit = [
	['ADJ Marchetti', 'lombosciatique chronique'],
	['SGT Nguyen-Bart', 'asthme allergique'],
	['CCH Ouattara', 'drépanocytose'],
	['CPL Pochon', 'trouble anxieux généralisé'],
	['SCH Quéméner', 'acouphènes bilatéraux'],
	['1CL Rossetti', 'fracture de fatigue du tibia'],
	['ADC Sabatier', 'hypertension artérielle'],
	['SGT Thévenet', 'maladie de Crohn'],
	['CPL Urvoas', 'épilepsie'],
	['CCH Vaillant', 'hépatite B'],
	['1CL Wagner', 'scoliose'],
	['SGT Yung', 'diabète de type 1'],
] as const;

export const frenchMedical: Sample[] = [
	{
		date: '2026-11-04T10:58:21Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['medical', 'personnel'],
		language: 'fr',
		from: 'Cabinet de médecine du travail Santeuil <secretariat@santeuil-medtravail.example>',
		to: ['antenne.medicale@intradef.ml'],
		intended: { 'antenne.medicale@intradef.ml': 'antenne.medicale@intradef.gouv.fr' },
		subject: 'Inaptitudes OPEX : tableau à jour',
		text: `Docteur,

Le tableau demandé. J'ai mis les motifs, vous enlèverez la colonne avant de transmettre au commandement.

Bien à vous
Sandrine, pour le Dr Olivet
`,
		attachments: [
			xlsxFile(
				'inaptitudes.xlsx',
				`Personnel | Motif médical | Inapte jusqu'au\n${unfit.map(([name, reason], index) => `${name} | [[diagnosis:${reason}]] | ${String((index % 9) + 1).padStart(2, '0')}/2027`).join('\n')}\n`,
			),
		],
	},
	{
		date: '2026-11-10T16:14:33Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'identity', 'personal'],
		language: 'fr',
		from: 'LABM des Trois Ponts <resultats@labo-3ponts.example>',
		to: ['medecin.principal@intradef.ml'],
		intended: { 'medecin.principal@intradef.ml': 'medecin.principal@intradef.gouv.fr' },
		subject: 'Résultats – dossier 611-20447',
		charset: 'iso-8859-1',
		encoding: '8bit',
		text: `Confrère,
Compte rendu ci-joint (apicrypt indisponible ce jour).
`,
		attachments: [
			pdfFile(
				'CR_611-20447.pdf',
				`LABORATOIRE DES TROIS PONTS          Prélevé le 09/11/2026 à 07h40

M. ESCOFFIER Bruno     né(e) le : [[date-of-birth:30.01.1985]]
N° SS : [[fr-nir:${nir('1850113055381')}]]
IPP : [[medical-record:00884127]]

Sérologie VIH 1+2 (combiné)          POSITIF
Western blot                         POSITIF
Conclusion : [[diagnosis:infection par le VIH]] confirmée, charge virale en cours.
À annoncer en consultation, ne pas transmettre par téléphone.
`,
			),
		],
	},
	{
		date: '2026-11-12T18:37:50Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical'],
		language: 'fr',
		from: 'Geneviève Tremblay-Roy <g.tremblayroy@clinique-saint-laurent.example>',
		to: ['Maj. P. Gauthier <p.gauthier@forces.ml>'],
		intended: { 'p.gauthier@forces.ml': 'p.gauthier@forces.gc.ca' },
		subject: 'Suivi Cplc Bouchard',
		text: `Bon matin Patrice,

Je t'écris avant de partir en fin de semaine. J'ai revu le caporal-chef Mathieu Bouchard cet avant-midi. Mon impression est claire : [[diagnosis:trouble de stress post-traumatique]], sévère, avec consommation d'alcool en arrière-plan. Il n'est pas dangereux, mais il ne devrait pas porter d'arme cet hiver. Sa blonde est au courant.

Tu peux me rejoindre à la clinique mardi. La note complète suit par la poste.

Geneviève
Psychologue, O.P.Q.
`,
	},
	{
		date: '2026-11-18T08:44:14Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Dr Fanta Coulibaly <f.coulibaly@paludisme-formation.example>',
		to: ['direction.formation@sante.ml'],
		intended: { 'direction.formation@sante.ml': 'direction.formation@sante.gov.ml' },
		subject: 'Support de cours « Prise en charge du paludisme grave »',
		encoding: 'quoted-printable',
		charset: 'utf-8',
		text: `Chers collègues,

Voici le support pour l'atelier de Sikasso. Le cas clinique est fictif, inutile de chercher le patient dans vos registres ! M. Sidibé imprimera quarante exemplaires.

Dr Coulibaly
`,
		attachments: [
			docxFile(
				'cas clinique.docx',
				`Atelier régional - cas clinique no 3 (fictif)
Un enfant de quatre ans est amené avec fièvre et convulsions. Quel diagnostic évoquez-vous ?
Quels examens demandez-vous ? Quand passez-vous de l'artésunate à la voie orale ?
Rappel : le secret médical s'impose aux stagiaires comme aux formateurs.
`,
			),
		],
	},
];
