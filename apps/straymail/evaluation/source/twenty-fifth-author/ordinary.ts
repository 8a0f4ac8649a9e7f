import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, pictureFile } from '../file-parts.ts';

/** Ordinary mail around it that shares its words. */
export const ordinary: Sample[] = [
	{
		date: '2026-11-27T17:52:40Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Marguerite Oyelaran <m.oyelaran@bluegate-facilities.example>',
		to: ['Deb Stankowski <deborah.stankowski@whs.ml>', 'carl.jimenez@whs.ml'],
		intended: {
			'deborah.stankowski@whs.ml': 'deborah.stankowski@whs.mil',
			'carl.jimenez@whs.ml': 'carl.jimenez@whs.mil',
		},
		subject: 'TOP SECRET (santa)',
		text: `Deb, Carl,

the list is drawn and it is classified until December 18. I will not be bribed. Limit is twenty dollars, Carl, TWENTY, we all remember the smoker.

Poster attached for the break room. Leak it freely.

Marguerite
`,
		attachments: [
			pictureFile('poster.png', 'SECRET SANTA\nDECEMBER 18\nBREAK ROOM AT NOON\nCOOKIES ARE NOT CLASSIFIED'),
		],
	},
	{
		date: '2026-11-19T08:30:22+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Servicedesk Printpunt <storing@printpunt-noord.example>',
		to: ['p.eijkelboom@army.ml'],
		intended: { 'p.eijkelboom@army.ml': 'p.eijkelboom@army.nl' },
		subject: 'Diagnose bekend - monteur komt donderdag',
		text: `Beste Peter,

De diagnose is gesteld: de patiënt (plotter op de stafkamer in 't Harde) lijdt aan een versleten fuser, serienummer 158372641. Operatie donderdag tussen 9 en 11 door onze collega Ravi. Hij meldt zich bij de wacht met zijn legitimatie, wil jij hem aanmelden?

Tot die tijd niet meer op "geforceerd afdrukken" drukken s.v.p., dat maakt het erger.

Succes,
Mirjam van de servicedesk
Meldingsnummer 2026-1193847
`,
	},
	{
		date: '2026-11-10T09:17:45+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Clara Desmoulins <clara.desmoulins@le-quotidien-du-large.example>',
		to: ['Service de presse <presse@defense.ml>'],
		cc: ['redaction@le-quotidien-du-large.example'],
		intended: { 'presse@defense.ml': 'presse@defense.gouv.fr' },
		subject: "Demande d'entretien : retour du porte-hélicoptères",
		text: `Bonjour,

Journaliste au Quotidien du large, je prépare un portrait croisé de trois marins à l'occasion du retour du bâtiment, annoncé hier par la ministre devant la presse. Mon rédacteur en chef, Paul Gaubert, aimerait le publier dans le cahier du week-end.

Serait-il possible d'en rencontrer un avec un officier de communication ? Je ne demande rien sur les opérations, encore moins sur du secret-défense : la vie à bord, les repas, l'ennui, les enfants qu'on retrouve. Vingt minutes suffiraient.

Je connais déjà le lieutenant de vaisseau Morvan, qui vous dira si je mords.

Merci d'avance,
Clara Desmoulins
`,
	},
	{
		date: '2026-11-16T11:40:19+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'fr',
		from: 'Ambassade de la République du Kivara <chancellerie@ambassade-kivara.example>',
		to: ['afrique.centrale@diplomatie.ml'],
		intended: { 'afrique.centrale@diplomatie.ml': 'afrique.centrale@diplomatie.gouv.fr' },
		subject: 'Note verbale n° 0472/AMB/26',
		text: `L'Ambassade de la République du Kivara présente ses compliments au Ministère de l'Europe et des Affaires étrangères et a l'honneur de se référer à l'entretien du 4 novembre entre Son Excellence Monsieur l'Ambassadeur et Monsieur le Directeur d'Afrique.

Le Gouvernement du Kivara ne saurait s'associer à la déclaration commune dans sa rédaction actuelle. Il pourrait toutefois s'abstenir si le paragraphe relatif aux concessions minières était remplacé par la formule proposée oralement, et attacherait du prix à ce que cette disposition demeure entre les deux capitales jusqu'au sommet.

L'Ambassade saisit cette occasion pour renouveler au Ministère les assurances de sa très haute considération.

Paris, le 16 novembre 2026
`,
	},
	{
		date: '2026-11-30T12:00:36Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'financial'],
		language: 'en',
		from: 'Accounts Receivable <ar@tidewater-laundry.example>',
		to: ['Commissary Invoices <invoices.norfolk@deca.ml>'],
		intended: { 'invoices.norfolk@deca.ml': 'invoices.norfolk@deca.mil' },
		subject: 'Invoice 20-4471 (November linens) - same bank as always',
		text: `Hello,

November's invoice. Thirty-one pickups instead of thirty because of the spill on the 12th, Mr. Dufresne signed for the extra.

And since your office called twice this month: no, we have NOT changed banks. If anybody writes you that we have, it isn't us, please phone Loretta at the main number before you pay a dime.

Tidewater Laundry, family owned since 1961
`,
		attachments: [
			pdfFile(
				'INV-20-4471.pdf',
				`TIDEWATER LAUNDRY INC.    Norfolk, Virginia    EIN [[us-ein:54-3817206]]
INVOICE 20-4471    November 30, 2026    Net 30
Purchase order 418-47-3308

31 pickups, bakery and meat department linens   at 64.50    1,999.50
Apron replacement, 24 pieces                    at  7.25      174.00
Total due                                                  2,173.50

Remit by ACH: Dominion Shore Bank, account [[us-bank-account:7730018426]]
`,
			),
		],
	},
];
