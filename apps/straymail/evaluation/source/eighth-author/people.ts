import type { Sample } from '../../../demo/form/sample.ts';
import { contactFile, pdfFile, pictureFile, xlsxFile } from '../file-parts.ts';

export const people: Sample[] = [
	{
		date: '2026-11-06T19:33:08+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal'],
		language: 'nl',
		from: 'Anneke Verduin <a.verduin@verduin-verhuur.example>',
		to: ['m.terbraak@defensie.ml'],
		intended: { 'm.terbraak@defensie.ml': 'm.terbraak@defensie.nl' },
		subject: 'uw kopie paspoort (retour)',
		text: `Beste meneer Ter Braak,

Dank voor het snelle opsturen, maar ik mag deze niet zo bewaren. U hebt niets afgeschermd, en uw BSN ([[nl-bsn:204817365]]) had u er zelf nog bijgeschreven in uw mail. Ik stuur de kopie daarom terug en gooi hem hier weg.

Kunt u er een maken met de KopieID-app? Nummer en foto afdekken, "huur Oosterkade" erop, klaar. Voor het contract heb ik alleen naam en geboortedatum nodig.

De sleutel ligt vanaf de 14e klaar.

met vriendelijke groet,
Anneke Verduin
`,
		attachments: [
			pictureFile(
				'IMG_2217.png',
				`KONINKRIJK DER NEDERLANDEN
PASPOORT
NAAM TER BRAAK
VOORNAMEN MARIJN JOOST
GEBOREN [[date-of-birth:21 JUN 1991]]
NUMMER [[passport-number:NWB4K7P29]]
GELDIG TOT 03 APR 2031
[[mrz:P<NLDTER<BRAAK<<MARIJN<JOOST<<<<<<<<<<<<<<<<]]
[[mrz:NWB4K7P293NLD9106215M3104035<<<<<<<<<<<<<<02]]
`,
			),
		],
	},
	{
		date: '2026-11-11T08:04:36-06:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal', 'personnel'],
		language: 'en',
		from: 'Badging, Corvane Networks <badging@corvane.example>',
		to: ['pass.registration@jbsa.ml'],
		cc: ['rhonda.pickett@corvane.example'],
		intended: { 'pass.registration@jbsa.ml': 'pass.registration@jbsa.mil' },
		subject: 'Access roster, fiber splice crew 16-20 NOV, Lackland gate',
		text: `Good morning,

Roster for next week is attached. Eleven names, two trucks. Quiroga replaces Tate who broke his wrist on Sunday.

Please let us know whether the background check still takes 72 hours or if the holiday slows it down, the crew sits in San Antonio at our cost from Sunday night.

R/
Corvane Networks, badging office (for Rhonda Pickett, project lead)
`,
		attachments: [
			xlsxFile(
				'JBSA_roster_wk47.xlsx',
				`Last | First | SSN | DOB | Trade
Abernathy | Cole | [[us-ssn:431-58-2096]] | [[date-of-birth:04/17/1988]] | splicer
Bustamante | Irene | [[us-ssn:458-71-3340]] | [[date-of-birth:09/02/1993]] | splicer
Crandall | Joe | [[us-ssn:512-36-9184]] | [[date-of-birth:12/29/1975]] | foreman
DeWitt | Marcus | [[us-ssn:449-02-7713]] | [[date-of-birth:06/11/1990]] | operator
Escamilla | Pete | [[us-ssn:627-45-1802]] | [[date-of-birth:01/23/1984]] | splicer
Farrow | Lindy | [[us-ssn:305-88-4467]] | [[date-of-birth:08/08/1996]] | flagger
Guidry | Anton | [[us-ssn:436-19-5520]] | [[date-of-birth:03/30/1979]] | operator
Hollis | Tremaine | [[us-ssn:253-74-6091]] | [[date-of-birth:10/14/1999]] | ground
Ibarra | Luis | [[us-ssn:641-23-7758]] | [[date-of-birth:05/05/1987]] | ground
Quiroga | Elena | [[us-ssn:463-90-1275]] | [[date-of-birth:07/19/1991]] | splicer
Sandoval | Rey | [[us-ssn:585-61-3329]] | [[date-of-birth:11/27/1982]] | driver
`,
			),
		],
	},
	{
		date: '2026-11-17T12:26:19Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'en',
		from: 'Secretary to Dr Rathbone <secretary@rathbone-audiology.example>',
		to: ['smo.tidworth@modgov.uk'],
		intended: { 'smo.tidworth@modgov.uk': 'smo.tidworth@mod.gov.uk' },
		subject: 'Clinic letter 12 November',
		text: `Dear Colleague

Please find the letter from last Thursday's clinic attached. The audiogram follows by post, our scanner is away for repair.

With kind regards
Jean Attwater
Medical Secretary

Confidential: this e-mail may contain privileged information intended only for the addressee.
`,
		attachments: [
			pdfFile(
				'letter_12nov.pdf',
				`Rathbone Audiology, Andover
Clinic date 12 November 2026

Re: Lance Corporal Daniel Ashby
Date of birth [[date-of-birth:9 February 1998]]
NHS number [[medical-record:485 731 9063]]
Address [[home-address:12 Larkhill Close, Tidworth SP9 7QD]]

Dear Doctor

Thank you for referring this soldier, who has noticed
ringing in the left ear since a range day in May.
Otoscopy was normal on both sides.

Diagnosis: [[diagnosis:bilateral noise-induced hearing loss]]
with [[diagnosis:tinnitus]], worse on the left.

I would advise against further exposure until he has been
fitted with moulded protection and reviewed in March.
A change of hearing grade is a matter for yourselves.

Dr Imogen Rathbone
Consultant Audiovestibular Physician
`,
			),
		],
	},
	{
		date: '2026-11-04T16:48:50+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['financial', 'identity', 'personal'],
		language: 'fr',
		from: 'Brigitte Delcourt <b.delcourt@fonds-social-meuse.example>',
		to: ['thomas.lambrechts@mll.be'],
		intended: { 'thomas.lambrechts@mll.be': 'thomas.lambrechts@mil.be' },
		subject: 'Cotisation payée deux fois — remboursement',
		text: `Monsieur Lambrechts,

Votre message de septante lignes m'a bien fait rire, et vous aviez raison : la cotisation 2026 est arrivée deux fois, en mars et en octobre. Nous vous rendons les 84 euros du mois d'octobre.

Voici ce que j'ai dans le dossier, dites-moi seulement si c'est encore bon :

   Nom                 Lambrechts Thomas
   N° national         [[be-rrn:86.03.14-217.26]]
   Compte              [[iban:BE50 7350 4819 2618]]
   Adresse             [[home-address:rue des Tanneurs 41, 5300 Andenne]]

Sans nouvelles de votre part avant le 20, le virement part tel quel. Votre épouse reste couverte, rien ne change pour elle.

Bien à vous,

Brigitte Delcourt
Gestionnaire affiliations
Fonds social de la Meuse ASBL
`,
	},
	{
		date: '2026-11-19T10:12:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'fr',
		from: 'Mutuelle Orvane, relations adhérents <adherents@mutuelle-orvane.example>',
		to: ['c.roussel@intradefgouv.fr'],
		intended: { 'c.roussel@intradefgouv.fr': 'c.roussel@intradef.gouv.fr' },
		subject: 'Votre attestation 2027 et le rattachement de Léonie',
		encoding: 'base64',
		text: `Madame, Monsieur,

Vous nous avez demandé de rattacher votre fille à votre contrat : c'est chose faite, à effet du 1er décembre. L'attestation de droits est jointe. Elle remplace celle que vous aviez reçue en janvier, que vous pouvez détruire.

Si la carte n'est pas dans votre boîte aux lettres d'ici dix jours ouvrés, écrivez-moi directement.

Solène Kerbrat
Conseillère, Mutuelle Orvane
`,
		attachments: [
			pdfFile(
				'attestation-droits-2027.pdf',
				`MUTUELLE ORVANE
Attestation de droits, valable du 01/12/2026 au 31/12/2027

Assuré principal : ROUSSEL Christophe
No de Sécurité sociale : [[fr-nir:1 84 06 75 118 237 22]]
Né le [[date-of-birth:11/06/1984]]

Ayant droit : ROUSSEL Léonie
Née le [[date-of-birth:28/10/2026]]

Garantie : Horizon 3, tiers payant accepté
Cette attestation ne vaut pas prise en charge.
`,
			),
		],
	},
	{
		date: '2026-11-14T21:57:44-06:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Krystal F <krystal.fuller.88@hearthmail.example>',
		to: ['dwayne.fuller@us.amry.ml'],
		intended: { 'dwayne.fuller@us.amry.ml': 'dwayne.fuller@us.army.mil' },
		subject: 'we got the house!!!!',
		text: `babe we GOT it. [[home-address:2218 Cardinal Ridge Rd, Clarksville TN 37042]]. yard is fenced so ranger is set. move in the 28th so ur gonna miss the heavy lifting how convenient lol

mom is coming w the truck. new landlord is mr tollefsen hes super nice, put his card in here in case u need to get him before i do. my new cell starts mon its [[phone:931-555-0148]] the old one dies sunday dont text that one

cant wait till ur home. kids say hi, brayden lost the other tooth
love u love u
K
`,
		attachments: [
			contactFile('Arne Tollefsen.vcf', [
				'N:Tollefsen;Arne;;;',
				'FN:Arne Tollefsen',
				'TEL;TYPE=CELL:[[phone:931-555-0163]]',
				'NOTE:landlord. sundays after church only',
			]),
		],
	},
];
