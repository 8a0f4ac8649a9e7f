import { mrz } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { meantMil } from '../../demo/source/intended.ts';
import { contactFile, docxFile, pdfFile, pictureFile, textFile } from './file-parts.ts';

const guest = mrz({
	state: 'GBR',
	surname: 'THACKERAY',
	given: 'ROSALIND JUNE',
	number: '533904187',
	born: '870212',
	sex: 'F',
	expires: '320518',
});
const husband = mrz({
	state: 'USA',
	surname: 'OYELARAN',
	given: 'TUNDE PETER',
	number: 'A61840275',
	born: '800923',
	sex: 'M',
	expires: '340107',
});
const wife = mrz({
	state: 'USA',
	surname: 'OYELARAN',
	given: 'BISI ADEOLA',
	number: 'A61840291',
	born: '821130',
	sex: 'F',
	expires: '340107',
});

/** Papers of one or two people: identity, tax, licences. */
export const englishRecords: Sample[] = [
	{
		date: '2026-11-03T15:22:10Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'Jolene Marsh <jolene.marsh@copperline-lending.example>',
		to: ['SSG Derek Paulsen <derek.j.paulsen.mil@mail.ml>'],
		intended: meantMil('derek.j.paulsen.mil@mail.ml'),
		subject: 'RE: RE: VA loan - two quick things',
		headers: [
			['In-Reply-To', '<BN0P110MB1420.paulsen@mail.mil>'],
			['Thread-Topic', 'VA loan - two quick things'],
		],
		charset: 'windows-1252',
		text: `Perfect, that’s all underwriting needed. I’ll call when we’re clear to close – don’t buy a truck in the meantime!!

Jolene Marsh
Loan Officer | NMLS 884412 | Copperline Lending

________________________________
From: Paulsen, Derek J SSG USARMY <derek.j.paulsen.mil@mail.mil>
Sent: Monday, November 2, 2026 8:51 PM
To: Jolene Marsh
Subject: RE: VA loan - two quick things

Ma’am, my soc is [[us-ssn:413 55 2290]] and I was born [[date-of-birth:June 9, 1993]] in Enid. Wife is not on the loan.
V/R
SSG Paulsen
________________________________
From: Jolene Marsh
Sent: Monday, November 2, 2026 4:10 PM

Hey Derek, what I still miss is (1) social and (2) date of birth. Everything else came through.
`,
	},
	{
		date: '2026-11-04T09:02:44Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'Guest Relations <guests@thistle-and-anchor.example>',
		to: ['protocol.office@eucom.ml'],
		intended: meantMil('protocol.office@eucom.ml'),
		subject: 'passport copy for Mrs Thackeray, as requested by your front desk',
		text: `Good morning, here's the scan from check-in. We'll shred ours tonight.

Kind regards
Night manager
`,
		attachments: [
			pictureFile(
				'IMG_0412.png',
				`UNITED KINGDOM
PASSPORT
THACKERAY
ROSALIND JUNE
BRITISH CITIZEN
[[mrz:${guest[0]}]]
[[mrz:${guest[1]}]]
`,
			),
		],
	},
	{
		date: '2026-11-05T18:37:29Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'travel'],
		language: 'en',
		from: 'Sahel Visa Services <dossiers@sahel-visa-services.example>',
		to: ['tunde.oyelaran@us.af.ml'],
		intended: meantMil('tunde.oyelaran@us.af.ml'),
		subject: 'Dossier 26/4471: your scans are legible, photos are not',
		text: `Dear Major,

The two bio pages came out well (see the file we made of them). The photographs need a white background, 35 x 45. Please resend by Thursday so that both visas are in before you fly.

Mme Kadidia
`,
		attachments: [
			pdfFile(
				'dossier-26-4471.pdf',
				`SAHEL VISA SERVICES        DOSSIER 26/4471        2 applicants

1  Oyelaran, Tunde Peter     passport [[passport-number:A61840275]]
[[mrz:${husband[0]}]]
[[mrz:${husband[1]}]]

2  Oyelaran, Bisi Adeola     passport [[passport-number:A61840291]]
[[mrz:${wife[0]}]]
[[mrz:${wife[1]}]]

Visa type: short stay, multiple entry      Fee paid: yes
`,
			),
		],
	},
	{
		date: '2026-11-06T12:15:51Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'Ricky Dominguez <ricky@dominguez-drywall.example>',
		to: ['passoffice.badging@marines.ml'],
		intended: meantMil('passoffice.badging@marines.ml'),
		subject: 'Base access for my guy Monday',
		text: `hello see attached the form for Armando he starts monday at the barracks job bldg 2204. he is ready at 0530 at the gate, please have the pass

ricky
`,
		attachments: [
			docxFile(
				'base access form ARMANDO.docx',
				`REQUEST FOR CONTRACTOR ACCESS
Company: Dominguez Drywall
Last / First / MI: VILLALOBOS, ARMANDO R
Soc. Sec. No.: [[us-ssn:604-18-7723]]
Date of Birth (mm/dd/yy): [[date-of-birth:04/27/86]]
DL# / State: [[drivers-licence:C7180334]] / CA
Vehicle: white pickup, 2019
Purpose: drywall repair, 3 weeks
`,
			),
		],
	},
	{
		date: '2026-11-09T10:48:03Z',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'identity', 'personal'],
		language: 'en',
		from: 'HMO Payroll Bureau <bureau@penhallow-payroll.example>',
		to: ['Civ Sec <graham.lister411@modgov.uk>'],
		intended: { 'graham.lister411@modgov.uk': 'graham.lister411@mod.gov.uk' },
		subject: 'P45 - Mr G Lister',
		charset: 'iso-8859-1',
		text: `Dear Mr Lister

Your P45 is attached as a web page (open it in any browser and print two copies). Your final pay of £1,204.66 went out on the 30th.

With kind regards
Penhallow Payroll
`,
		attachments: [
			textFile(
				'P45_Lister.html',
				`<!DOCTYPE html><html><head><title>P45</title></head><body>
<h2>P45 Part 1A - Details of employee leaving work</h2>
<table border="1">
<tr><td>Employee's National Insurance number</td><td>[[uk-nino:NR731864B]]</td></tr>
<tr><td>Surname</td><td>LISTER</td></tr><tr><td>First names</td><td>GRAHAM ALAN</td></tr>
<tr><td>Date of birth</td><td>[[date-of-birth:17 08 1979]]</td></tr>
<tr><td>Leaving date</td><td>30 10 2026</td></tr>
<tr><td>Tax code at leaving date</td><td>1257L</td></tr>
<tr><td>Total pay to date</td><td>£ 19,883.12</td></tr><tr><td>Total tax to date</td><td>£ 2,511.40</td></tr>
</table></body></html>
`,
				'text/html; charset=utf-8',
			),
		],
	},
	{
		date: '2026-11-11T22:40:36Z',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'identity'],
		language: 'en',
		from: 'Wen-Li Cho EA <wenli@cho-enrolled-agents.example>',
		to: ['cpo.harlan.eckstein@nayv.ml'],
		intended: { 'cpo.harlan.eckstein@nayv.ml': 'cpo.harlan.eckstein@navy.mil' },
		subject: 'Amended return, also your mother-in-law',
		text: `Chief,

1. 1040-X for 2024 goes out tomorrow, you get $1,942 back.
2. Your mother-in-law can be claimed. Her number came: individual taxpayer identification [[us-itin:971-84-2056]]. Put the IRS letter somewhere safe, they only send one.
3. Your side business: I used EIN [[us-ein:86-4407153]] on Schedule C, the old one was for the LLC you closed.

Nothing to sign until Friday.

W.

"Taxes are what we pay for a civilized society" - it says so on the building
`,
	},
	{
		date: '2026-11-12T07:33:18Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'Regional Records <requests@stateveterans-help.example>',
		to: ['records.correction@ng.ml'],
		intended: meantMil('records.correction@ng.ml'),
		subject: 'Corrected DD 214 for Mr Abernathy (deceased) - widow is waiting',
		text: `Good morning,

third request. The widow needs block 12 corrected before the burial office will act. Contact card of the daughter, who handles everything, is attached.

SSAN [[us-ssn:291847756]], entered service 14 MAR 1968, separated 2 FEB 1972, last unit A Btry.

Respectfully,
L. Pettibone
County Veterans Service Officer
`,
		attachments: [
			contactFile('Carol_Abernathy.vcf', [
				'N:Abernathy-Dunn;Carol;;;',
				'FN:Carol Abernathy-Dunn',
				'TEL;TYPE=CELL:[[phone:+1-614-555-0173]]',
				'ADR;TYPE=HOME:;;[[home-address:3316 Sycamore Bend;Grove City;OH;43123]];USA',
				'BDAY:[[date-of-birth:1959-05-30]]',
			]),
		],
	},
];
