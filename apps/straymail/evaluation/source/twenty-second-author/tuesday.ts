import { bsn, nir, vin } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, xlsxFile, zipFile } from '../file-parts.ts';

const examined = [
	['Aalbers, Tim', '21744083', '14-02-2004', 'geschikt'],
	['Bakkali, Youssef', '31850264', '03-09-2003', 'geschikt'],
	['Coenen, Iris', '20496173', '22-11-2002', '[[diagnosis:inspanningsastma]], beperkt geschikt'],
	['Dekkers, Roy', '19387045', '30-06-2001', 'geschikt'],
	['van Essen, Lotte', '26150398', '08-01-2005', 'geschikt'],
	['Faber, Niek', '17402956', '19-04-2000', '[[diagnosis:hernia L5-S1]], uitgesteld'],
	['Gomes, Danilo', '28831507', '11-12-2003', 'geschikt'],
	['Hoekstra, Wytze', '23064819', '27-07-2004', 'kleurenzien nader onderzoek'],
	['Ilgaz, Deniz', '30519742', '05-05-2002', 'geschikt'],
	['Jonker, Sam', '18973560', '16-10-2001', 'geschikt'],
	['Kuipers, Femke', '25706314', '02-03-2003', '[[diagnosis:ijzergebreksanemie]], herkeuring'],
	['Lammers, Joost', '22198475', '24-08-2004', 'geschikt'],
] as const;

const rows = examined.map(
	([name, number, born, result]) => `${name} | [[nl-bsn:${bsn(number)}]] | [[date-of-birth:${born}]] | ${result}`,
);

export const tuesday: Sample[] = [
	{
		date: '2026-11-10T07:58:20+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['medical', 'identity', 'personnel', 'personal'],
		language: 'nl',
		from: 'Planning keuringen <planning@arbodienst-zuiderwaard.example>',
		to: ['instroom.zuid@mimdef.nl', 'm.terlouw@mimdef.nl'],
		intended: { 'instroom.zuid@mimdef.nl': 'instroom.zuid@mindef.nl', 'm.terlouw@mimdef.nl': 'm.terlouw@mindef.nl' },
		subject: 'uitslagen week 45',
		text: `hoi Marieke, zoals beloofd de lijst van vorige week. 12 gezien, 1 niet komen opdagen (die staat er niet op). Drie vragen om een gesprek, zie laatste kolom.

gr Anja`,
		attachments: [
			xlsxFile(
				'wk45_definitief(2).xlsx',
				`Naam | BSN | Geboren | Uitslag
${rows.join('\n')}`,
			),
		],
	},
	{
		date: '2026-11-10T09:15:00-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Priyanka Rao <prao@oldfieldsystems.example>',
		to: ['Theodore Banks <theodore.l.banks.ctr@disa.ml>'],
		cc: ['kmoss@oldfieldsystems.example'],
		intended: { 'theodore.l.banks.ctr@disa.ml': 'theodore.l.banks.ctr@disa.mil' },
		subject: 'Draft password memo for your comments',
		text: `Ted,

Attached is the draft memo on passwords that Kevin wants out before Thanksgiving. Section 3 is the one we argued about on Thursday's call. Please send your edits by the 18th, tracked if you can.

Thanks again for the patience with the last round!
Priyanka

CONFIDENTIALITY NOTICE: This e-mail and any attachment may contain confidential or privileged information intended solely for the addressee. If you received it in error, delete it and notify the sender.`,
		attachments: [
			docxFile(
				'Password memo v0.4.docx',
				`MEMORANDUM (draft 0.4)
Subject: Passwords and secrets on project systems

1. Passwords have at least 15 characters. Length matters more than odd characters. Do not use "Summer2026!" or "Password123" or anything of that form; every cracking list begins with them.
2. Never send a password by e-mail, not even to your own team and not even "in two halves". Never store a secret, key or token in a ticket.
3. Routine expiry every 60 days is dropped. A password is changed when there is reason to believe that somebody else knows it.
4. Forms that ask for a social security number show the pattern 123-45-6789 in grey; testers use only that one.
5. Questions go to Priyanka Rao or Kevin Moss at the Tuesday stand-up.`,
			),
		],
	},
	{
		date: '2026-11-10T10:26:33+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal', 'identity'],
		language: 'fr',
		from: 'Secrétariat Pneumologie <secr.pneumo@clinique-des-cordeliers.example>',
		to: ['dr.marchetti@intradef.ml'],
		intended: { 'dr.marchetti@intradef.ml': 'dr.marchetti@intradef.gouv.fr' },
		subject: 'CR de consultation',
		charset: 'iso-8859-1',
		encoding: '8bit',
		text: `Docteur,

Ci-joint le compte rendu de la consultation de ce jour, comme demandé par votre antenne médicale. L'original part par courrier.

Confraternellement,
P/o Dr Vasseur, le secrétariat`,
		attachments: [
			docxFile(
				'CR_20261110.docx',
				`CLINIQUE DES CORDELIERS - Service de pneumologie
Consultation du 10 novembre 2026

Patient : Adjudant Florian LEGOUX, né le [[date-of-birth:19 juillet 1991]]
N° de sécurité sociale : [[fr-nir:${nir('1910769123044')}]]
Dossier : [[medical-record:PN-2026-08817]]

Cher confrère,
Je vous remercie de m'avoir adressé votre patient pour une dyspnée d'effort persistante depuis six mois. L'imagerie et la biopsie confirment une [[diagnosis:sarcoïdose pulmonaire de stade II]]. L'EFR retrouve un syndrome restrictif modéré.
Je propose une corticothérapie de six mois, avec contrôle en février. L'aptitude aux missions extérieures relève de votre appréciation ; de mon point de vue elle ne peut être envisagée avant le printemps.

Dr Hélène VASSEUR`,
			),
		],
	},
	{
		date: '2026-11-10T11:11:11+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Pakketpost Klantendienst <info@track-pakketpost.example>',
		to: ['wim.cornelis@mll.be'],
		subject: 'Uw zending BE88204417 kon niet worden geleverd',
		html: 'alternative',
		text: `Beste klant,

Onze chauffeur heeft u vandaag niet thuis aangetroffen. Voor zending BE88204417 staat nog een bedrag van 1,95 EUR aan douanekosten open.

Betaal binnen de 24 uren om te vermijden dat uw pakje terug naar de afzender gaat:

https://track-pakketpost.example/be/betalen?z=88204417

Houd uw bankkaart en kaartlezer klaar. Na uw betaling ontvangt u een sms met het nieuwe levermoment.

Met de vriendelijke groeten van uw Pakketpost team

Dit is een automatische bericht, gelieve niet te antwoorden`,
	},
	{
		date: '2026-11-10T12:40:02-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personal', 'identity'],
		language: 'en',
		from: 'POV Desk 2 <pov2@gulfbridge-autoship.example>',
		to: ['pov.intake@ustranscom.ml'],
		bcc: ['tara.quill@amry.ml'],
		intended: {
			'pov.intake@ustranscom.ml': 'pov.intake@ustranscom.mil',
			'tara.quill@amry.ml': 'tara.quill@army.mil',
		},
		subject: 'POV turn-in, 1 vehicle, docs zipped',
		headers: [['X-Mailer', 'Microsoft Outlook 16.0']],
		text: `Good afternoon,

Docs for one vehicle, turn in was yesterday at the Beaumont lot. No recalls open. Customer says spare key is in the ash tray. Please confirm receipt, the vessel cut off is Friday noon.

POV Desk 2 / Gulfbridge Autoship
lot phone 409 555 0100 ext. 2`,
		attachments: [
			zipFile(
				'turnin_QUILL.zip',
				'turnin.txt',
				`VEHICLE TURN-IN SHEET                      lot BMT  seq 20264471
Owner            SSG Tara J. Quill
DoD ID           [[dod-id:1284470931]]
Licence          TX  [[drivers-licence:28417735]]
Home             [[home-address:2206 Pecan Hollow Dr, Killeen, TX 76549]]
Cell             [[phone:254-555-0177]]
Vehicle          2019 Ford Escape, blue
VIN              [[vin:${vin('1FMCU0F7XKUB83147')}]]
Odometer         61,204
Damage           scratch LF door 4 in, chip windshield
Destination      Vilseck`,
			),
		],
	},
	{
		date: '2026-11-10T15:37:45-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Mo Farrokh <mfarrokh@capitolprintworks.example>',
		to: ['Lena Strand <lena.strand@whs.ml>'],
		intended: { 'lena.strand@whs.ml': 'lena.strand@whs.mil' },
		subject: 'URGENT!!! need your OK in the next hour',
		headers: [
			['X-Priority', '1 (Highest)'],
			['Importance', 'High'],
			['In-Reply-To', '<ls-20261109-77@whs.mil>'],
			['References', '<ls-20261109-77@whs.mil>'],
		],
		text: `Lena, pls answer right away, I'm standing next to the press.

Page 14 of the ceremony booklet says "Colonel Hathaway" in the caption and "Lt. Col. Hathaway" in the program. Which one? If I don't hear by 4:45 it runs as is and I can't stop it after that. No link to click, no attachment, just tell me full bird or not :)

mo

On Mon, Nov 9, 2026 at 10:20 AM Strand, Lena wrote:
> Proof approved with the two changes that Greg marked. You can go
> ahead and print.`,
	},
];
