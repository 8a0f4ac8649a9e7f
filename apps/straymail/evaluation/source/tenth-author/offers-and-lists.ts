import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, htmlOnly, pdfFile, pictureFile } from '../file-parts.ts';

/** Offers nobody asked for, and lists somebody once joined. */
export const offersAndLists: Sample[] = [
	{
		date: '2026-11-04T02:37:18+08:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Edmund Choi <e.choi@polymed-gloves.example>',
		to: ['procurement@health.ml', 'purchasing@deca.ml', 'info@ng.ml'],
		subject: 'Regarding your 2027 requirement for examination gloves',
		text: `Dear Purchasing Manager,

I trust this finds you well. My colleague Ms. Farrow mentioned that your organisation is reviewing its suppliers of examination gloves and disposable gowns for the coming year, and I wondered whether I might introduce ours.

We have served hospitals in nineteen countries since 2011. Our nitrile glove is 3.5 mil, powder free, and shipped within nine days of order. I have taken the liberty of attaching a short company profile.

Would Tuesday or Wednesday suit for a ten minute call? If another person handles this I would be most grateful for the introduction.

With kind regards,

Edmund Choi
Business Development, PolyMed Gloves Sdn.
If you do not wish to hear from me again kindly reply "no".
`,
		attachments: [
			docxFile(
				'Company profile PolyMed.docx',
				`POLYMED GLOVES
Your partner in protection.
Capacity: 40 million pieces a month. Certificates on request. MOQ one 20 ft container.
Gloves from USD 18.90 per thousand. Gowns from USD 0.62. Prices subject to change.
Payment: 30 % in advance by wire, the balance against copy of documents.`,
			),
		],
	},
	{
		date: '2026-11-09T12:01:55+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'navy.ml Mail Support <support@mbx-quota-desk.example>',
		to: ['webmaster@navy.ml'],
		subject: '[Action needed] 7 incoming messages are on hold for webmaster@navy.ml',
		...htmlOnly(`<html><body style="background:#f3f3f3"><table width="520" align="center" bgcolor="#ffffff" cellpadding="18"><tr><td>
<b>navy.ml</b> webmail
<p>Your password for <b>webmaster@navy.ml</b> expires today. Due to this 7 incoming messages were not delivered:</p>
<table border="1" cellpadding="4" style="border-collapse:collapse"><tr><td>RE: Medical claim refund</td><td>held</td></tr><tr><td>Signed contract - final</td><td>held</td></tr><tr><td>Payslip November</td><td>held</td></tr></table>
<p><a href="https://mbx-quota-desk.example/keep?u=webmaster@navy.ml" style="background:#0067b8;color:#fff;padding:8px 14px">Keep same password</a></p>
<p style="color:#999;font-size:10px">Failure to act will result in account closure. navy.ml IT 2026</p>
</td></tr></table></body></html>`),
	},
	{
		date: '2026-11-18T13:20:09+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'HR Shared Services <benefits-notice@hr-docs-portal.example>',
		to: ['personnel@dcsa.ml'],
		subject: 'FY27 pay adjustment & health premium - signature required [Ref 71-2208]',
		text: `Hello,

The revised compensation schedule and 2027 health premium table have been shared with you by Human Resources. For your security the document opens on a mobile device only: scan the code in the attached image and sign in with your work account.

Please complete before close of business. Documents not signed by the deadline will be processed at the current rate.

Human Resources
This message was scanned and is safe. CONFIDENTIAL - for recipient only.
`,
		attachments: [
			pictureFile(
				'SCAN_TO_SIGN.png',
				`SECURE DOCUMENT
PAY ADJUSTMENT 2027
SCAN THE CODE WITH YOUR PHONE
TO REVIEW AND SIGN`,
			),
		],
	},
	{
		date: '2026-11-08T09:02:37+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Espace Assuré <ne-pas-repondre@remboursement-sante-fr.example>',
		to: ['contact@interieur.ml'],
		subject: 'Votre remboursement de 218,45 € est en attente',
		text: `Cher(e) assuré(e),

Sauf erreur de notre part, un trop-perçu de 218,45 € sur vos soins de 2026 n'a pas pu vous être versé : votre carte de santé n'est plus à jour dans nos fichiers.

Pour recevoir le virement sous 48 heures, mettez à jour votre carte et vos coordonnées bancaires :

https://remboursement-sante-fr.example/maj/carte

Passé le 12 novembre, la somme sera reversée au Trésor et votre carte désactivée.

Le service des remboursements
Ceci est un message automatique. Vos données sont protégées conformément au RGPD.
`,
	},
	{
		date: '2026-11-11T14:45:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Afdeling Inning Eigen Bijdrage <inning@eigenbijdrage-centraal.example>',
		to: ['info@defensie.ml'],
		subject: 'Laatste herinnering vóór beslag: openstaande eigen bijdrage € 74,16',
		text: `Geachte heer/mevrouw,

Ondanks eerdere berichten hebben wij uw eigen bijdrage voor de zorg nog niet ontvangen. Het dossier is inmiddels aan de gerechtsdeurwaarder aangeboden.

U kunt beslag op uw loon of toeslagen voorkomen door vandaag vóór 23:59 uur € 74,16 te voldoen via de beveiligde omgeving:

https://eigenbijdrage-centraal.example/voldoen

Na betaling ontvangt u binnen vijf minuten een bevestiging en vervalt het beslag.

Hoogachtend,
Afdeling Inning
Zie bijlage voor de specificatie.
`,
		attachments: [
			pdfFile(
				'Specificatie.pdf',
				`OPENSTAANDE EIGEN BIJDRAGE
Periode: september 2026
Hoofdsom            38,50
Aanmaning           15,00
Kosten exploot      20,66
Totaal              74,16
Voldoen uitsluitend via de beveiligde omgeving.`,
			),
		],
	},
	{
		date: '2026-11-19T05:30:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Rhine Defence Digest <digest@rhinedigest.example>',
		envelopeFrom: 'b-20261119@out.rhinedigest.example',
		to: ['pao.desk@eucom.ml'],
		intended: { 'pao.desk@eucom.ml': 'pao.desk@eucom.mil' },
		subject: 'Thursday digest: field hospitals in Exercise Amber Shield, and a leak that was none',
		headers: [
			['List-Id', '<digest.rhinedigest.example>'],
			['List-Unsubscribe', '<mailto:off@rhinedigest.example>'],
		],
		text: `RHINE DEFENCE DIGEST * No. 2,118 * from open sources

EXERCISE. The spokeswoman said on Wednesday that some 9,000 troops from eleven nations will cross the Oder "in the coming weeks" for Amber Shield, the largest medical exercise in a decade. Two field hospitals of 120 beds are on show to the press at Zagan. (Agencies)

SECRETS. The "Top Secret" slides that went round on social media were a school project from Bavaria, the ministry said. The teacher gave a 2+. (Regional press)

MALI. The last of the withdrawn contingent's vehicles reached Abidjan by road. (Radio)

PEOPLE. A new surgeon general will be sworn in at Koblenz, the third in five years.

BOOKS. "Triage", reviewed on page 4: dry as a biscuit and twice as useful.

__
Sent to 6,412 readers. To stop: off@rhinedigest.example
`,
	},
	{
		date: '2026-11-22T06:00:12-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Voyages Outarde <promos@voyages-outarde.example>',
		envelopeFrom: 'retour+fr+5521@envoi.voyages-outarde.example',
		to: ['j.levesque@forces.ml'],
		intended: { 'j.levesque@forces.ml': 'j.levesque@forces.gc.ca' },
		subject: '☀️ Votre passeport pour le Sud : Varadero dès 899 $ (rabais militaires)',
		headers: [
			['List-Unsubscribe', '<https://voyages-outarde.example/desabonner>'],
			['Precedence', 'bulk'],
		],
		text: `Préparez vos gougounes!

VARADERO, 7 nuits tout inclus ............ dès 899 $
PUNTA CANA, vol de Québec le samedi ...... dès 1 049 $
CAYO COCO, chambre vue mer ............... dès 1 125 $

Rabais de 10 % pour les membres des Forces et leurs familles avec le code SUD2026. Assurance voyage incluse : on couvre l'otite, le coup de soleil pis la valise perdue, sans poser de questions sur votre diagnostic.

Feuillet complet en pièce jointe. Prix par personne en occupation double, taxes comprises, fonds d'indemnisation en sus. Permis du Québec.

Vous recevez ce courriel parce que vous avez participé à notre tirage. Se désabonner : https://voyages-outarde.example/desabonner
`,
		attachments: [
			pdfFile(
				'feuillet-sud.pdf',
				`VOYAGES OUTARDE - SUD 2026-2027
Départs de Québec
Varadero    samedi    12 décembre au 3 avril
Punta Cana  samedi    19 décembre au 27 mars
Cayo Coco   dimanche  13 décembre au 28 mars
Passeport valide requis. Code promo SUD2026`,
			),
		],
	},
	{
		date: '2026-11-26T16:15:45+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Ziekenhuis Sint-Eligius <nieuws@sint-eligius.example>',
		envelopeFrom: 'nieuws-bounces@sint-eligius.example',
		to: ['p.jansma@defensie.ml'],
		intended: { 'p.jansma@defensie.ml': 'p.jansma@defensie.nl' },
		subject: 'Open dag: kijk mee in onze nieuwe vleugel',
		headers: [['List-Unsubscribe', '<https://sint-eligius.example/afmelden>']],
		text: `Beste lezer,

Op zaterdag 12 december gooien wij de deuren open. U mag mee de operatiekamer in (met muts!), de kinderen mogen hun beer laten gipsen en om 14 uur is er een lezing over slaap door de longartsen.

Ook op het programma: het "geheime" gangenstelsel onder de oude vleugel, dat allang niet meer geheim is maar nog altijd tocht.

 * aanmelden hoeft niet
 * parkeren is gratis, uitrijcode bij de balie
 * een diagnose krijgt u niet, wel soep

Tot ziens in de Eligiusstraat!

U ontvangt dit omdat u zich op onze site hebt ingeschreven. Afmelden: https://sint-eligius.example/afmelden
`,
	},
];
