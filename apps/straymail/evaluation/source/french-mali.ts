import type { Sample } from '../../demo/form/sample.ts';
import { csvFile, docxFile, pdfFile } from './file-parts.ts';

/** Nom, date de naissance, passeport. */
const pilgrims = [
	['TRAORE Aminata', '12/05/1961', 'AA0417733'],
	['DIARRA Bakary', '01/01/1958', 'AA0417741'],
	['KONE Mariam', '23/09/1970', 'AA0417752'],
	['SISSOKO Fodé', '14/02/1965', 'AA0417768'],
	['CISSE Oumou', '31/12/1972', 'AA0417779'],
	['DEMBELE Salif', '07/07/1963', 'AA0417786'],
	['SANGARE Hawa', '19/03/1968', 'AA0417794'],
	['TOGOLA Mamadou', '28/11/1955', 'AA0417803'],
	['BERTHE Djénéba', '16/08/1974', 'AA0417815'],
	['MAIGA Alassane', '05/04/1960', 'AA0417826'],
] as const;

export const frenchMali: Sample[] = [
	{
		date: '2026-11-03T09:42:17Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal', 'travel'],
		language: 'fr',
		from: 'Maison du Pèlerin Bamako <groupe7@maison-pelerin.example>',
		to: ['consulat@diplomatie.ml'],
		intended: {},
		subject: 'GROUPE 7 : passeports pour visa',
		text: `Assalam aleykoum chers frères,

Veuillez recevoir la liste du groupe 7 arrêtée ce jour. Les photos suivent par DHL. Nous comptons sur votre diligence habituelle.

El Hadj Boubacar
`,
		attachments: [
			csvFile(
				'groupe7.csv',
				`N°,Nom et prénom,Né(e) le,Passeport\n${pilgrims.map(([name, born, passport], index) => `${index + 1},${name},[[date-of-birth:${born}]],[[passport-number:${passport}]]`).join('\n')}\n`,
			),
		],
	},
	{
		date: '2026-11-05T16:18:52Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Le Secrétaire Général <sg@gouvernorat-dakan.example>',
		to: ['cabinet@defense.ml'],
		cc: ['courrier@defense.gouv.ml'],
		intended: { 'cabinet@defense.ml': 'cabinet@defense.gouv.ml' },
		subject: 'Transmission BE n° 0417/G-DKN-SG',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Un Peuple - Un But - Une Foi

Excellence Monsieur le Ministre,

J'ai l'honneur de vous transmettre, sous bordereau n° 0417/G-DKN-SG, le procès-verbal de la réunion préparatoire de la fête régionale, présidée par Monsieur Issa Kéita, conseiller aux affaires administratives.

Veuillez agréer, Excellence, l'assurance de ma franche collaboration.

P/Le Gouverneur P.O.
Le Secrétaire Général
Chevalier de l'Ordre National
`,
		attachments: [
			docxFile(
				'PV reunion fete regionale.docx',
				`Procès-verbal de la réunion du 3 novembre 2026
Présents : les chefs de service, les notabilités, la représentante des femmes.
1. Le défilé passera par le marché si la rue est arrosée.
2. Chaque service fournit cinquante chaises.
3. Divers : le secret des danseurs masqués ne sera pas levé.
L'ordre du jour étant épuisé, la séance est levée à 12 h 40.
`,
			),
		],
	},
	{
		date: '2026-11-09T13:55:08Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'fr',
		from: 'CSRéf de Kolonga <csref.kolonga@district-kolonga.example>',
		to: ['evacuations@sante.ml'],
		intended: { 'evacuations@sante.ml': 'evacuations@sante.gov.ml' },
		subject: 'URGENT évacuation sanitaire Sékou Doumbia',
		text: `Bjr

patient Sékou Doumbia né le [[date-of-birth:17.04.1987]], cultivateur, domicilié au village. [[diagnosis:Insuffisance rénale terminale]], créat 1180. Dialyse impossible ici, l'ambulance est en panne depuis mardi. On attend votre accord pour Bamako svp, la famille peut payer le carburant.

appelez le major au [[phone:76 04 81 93]] (Orange passe mieux)

Dr Camara, médecin chef
`,
	},
	{
		date: '2026-11-13T10:26:41Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'fr',
		from: 'SAHELBAT SARL <commercial@sahelbat.example>',
		to: ['direction.genie@defense.ml'],
		intended: { 'direction.genie@defense.ml': 'direction.genie@defense.gouv.ml' },
		subject: 'Soumission DAO 2026-031 lot 2 (forage + clôture)',
		text: `Monsieur le Directeur,

Suite à l'avis paru au quotidien national, nous avons l'honneur de vous soumettre notre offre financière pour le lot 2. NIF 081137294 K, RCCM MA.BKO.2019.B.4471.

Sincères salutations
La Direction commerciale
`,
		attachments: [
			pdfFile(
				'offre financiere lot 2.pdf',
				`SAHELBAT SARL                     OFFRE FINANCIÈRE     DAO 2026-031

Forage positif 120 m, équipé             14 350 000 FCFA
Clôture en dur 400 ml                    37 900 000 FCFA
Amenée et repli du matériel               2 100 000 FCFA
TOTAL HT                                 54 350 000 FCFA
Délai d'exécution : quatre mois. Validité de l'offre : 90 jours.
`,
			),
		],
	},
	{
		date: '2026-11-18T12:03:35Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'fr',
		from: 'Ambassade du Mali à Norville <ambamali.norville@representation-norville.example>',
		to: ['cooperation@diplomatie.ml'],
		intended: {},
		subject: 'Compte rendu de l’audience du 16 novembre',
		encoding: 'base64',
		charset: 'utf-8',
		text: `Monsieur le Directeur de la Coopération,

L’Ambassadeur a été reçu lundi par le Premier ministre de Norlande. L’entretien, cordial, a porté sur les bourses (douze, au lieu de huit), sur la liaison aérienne et sur la dette, que la partie norlandaise accepterait de rééchelonner si nous renoncions à la clause de 2019. L’Ambassadeur demande vos instructions avant la commission mixte.

Haute considération.
Le Premier Conseiller
`,
	},
];
