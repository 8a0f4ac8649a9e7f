import type { Sample } from '../../demo/form/sample.ts';
import { meantMil } from '../../demo/source/intended.ts';
import { docxFile, nestedMail, pdfFile } from './file-parts.ts';

/** Complaints, discipline, clearances, and the letters of embassies. */
export const englishCounsel: Sample[] = [
	{
		date: '2026-11-02T19:06:14Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'en',
		from: 'Atty. Prudence Oakes <poakes@oakes-military-defense.example>',
		to: ['trial.counsel@us.amry.ml'],
		cc: ['paralegal.desk@us.army.mil'],
		intended: { 'trial.counsel@us.amry.ml': 'trial.counsel@us.army.mil' },
		subject: 'PV2 Cassidy - matters in mitigation, Article 15',
		text: `Counsel,

Please find our matters in mitigation for Private Cassidy. In short: he admits leaving his post on the night of 17 October for about forty minutes; he denies being drunk on duty; the statement of the Sergeant of the Guard was taken before rights advisement and we ask that the commander disregard it. We ask for suspension of any reduction in grade.

My client elects not to demand trial.

P. Oakes
ATTORNEY WORK PRODUCT - PRIVILEGED - This e-mail is confidential. Secret or not, if you aren't the addressee, delete it.
`,
		attachments: [
			docxFile(
				'Mitigation Cassidy.docx',
				`MATTERS IN MITIGATION AND EXTENUATION
Nonjudicial punishment proceedings against PV2 Owen Cassidy
1. The accused was on his third consecutive night shift.
2. His platoon sergeant had promised relief that never came; see witness statement of SPC Lund.
3. No prior disciplinary record.
`,
			),
		],
	},
	{
		date: '2026-11-05T21:33:20Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'en',
		from: 'anon5518 <anon5518@throwaway-letters.example>',
		to: ['hotline@dodig.ml'],
		intended: meantMil('hotline@dodig.ml'),
		subject: 'I want to report my boss, contracting office',
		charset: 'utf-8',
		text: `I'm not giving my name. The chief of the contracting office (everyone knows who I mean, second floor, the guy with the boat) split three purchases in September so they'd stay under the threshold, and his brother in law’s company got all of them. When Teresa Villar in accounting said something she was moved to the warehouse within a week. That's retaliation, isn't it? I have copies of the purchase requests and I'll bring them when somebody calls it a complaint and gives me a number.

I will look at this mailbox on Fridays.
`,
	},
	{
		date: '2026-11-09T08:20:46Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'BI Contractor 4417 <investigator4417@bedrock-backgrounds.example>',
		to: ['facility.security@dcsa.ml'],
		intended: meantMil('facility.security@dcsa.ml'),
		subject: 'Fwd: discrepancies, subject interview Tuesday',
		text: `passing along, he answered me instead of the portal.
`,
		attachments: [
			nestedMail(
				'discrepancies.eml',
				`From: Colton Raines <colton.raines@raines-family.example>
To: investigator4417@bedrock-backgrounds.example
Date: Sun, 8 Nov 2026 22:10:00 +0000
Subject: discrepancies
Message-ID: <raines-8-nov@raines-family.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

Sir, sorry for the typos in section 9. Right is:
ss# [[us-ssn:511-90-3364]], DOB [[date-of-birth:22FEB1990]], US passport [[passport-number:A40917728]]
I moved from [[home-address:19 Pheasant Run, Salina, KS 67401]] in May, not June.
The bankruptcy was my father's (same name).
`,
			),
		],
	},
	{
		date: '2026-11-12T13:50:37Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'en',
		from: 'Embassy, Chancery <chancery@embassy-of-ruritania.example>',
		to: ['OCPR <diplomatic.corps@state.ml>'],
		intended: { 'diplomatic.corps@state.ml': 'diplomatic.corps@state.gov' },
		subject: 'Note No. 204/26',
		text: `The attached Note is forwarded for kind attention and necessary action.
`,
		attachments: [
			pdfFile(
				'Note 204-26.pdf',
				`EMBASSY OF RURITANIA                                   No. 204/26

The Embassy of Ruritania presents its compliments to the Department of
State and has the honour to convey the concern of its Government at the
tariff on pressed flowers, and to propose consultations at the level of
directors general in the first week of December.

The Embassy further requests agreement to the appointment of
Mr. Zoltan Hentzau as Minister-Counsellor.

The Embassy avails itself of this opportunity to renew to the Department
the assurances of its highest consideration.
`,
			),
		],
	},
	{
		date: '2026-11-17T18:15:02Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'en',
		from: 'Ambrose Kettlewell <a.kettlewell@highcommission-post.example>',
		to: ['sahel.unit@fcdogov.uk'],
		intended: { 'sahel.unit@fcdogov.uk': 'sahel.unit@fcdo.gov.uk' },
		subject: 'Call on the Foreign Minister, short read-out',
		html: 'alternative',
		text: `Dear Unit,

HE called on the Minister this morning, half an hour, tea but no biscuits.

- River commission: he'll send his deputy, and wants us to persuade the neighbours to do likewise.
- The detained journalist: "a matter for the courts". HE repeated the démarche of 3 November.
- Resolution in New York: abstain, probably. He asked what others would do.

Fuller note by bag.

AK
`,
	},
	{
		date: '2026-11-20T10:41:50Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Malcolm Strand, QC (ret.) <malcolm@strand-chambers.example>',
		to: ['alumni.jag@navy.ml'],
		intended: meantMil('alumni.jag@navy.ml'),
		subject: 'The dinner - toast order',
		text: `Dear Commander Beale,

Loyal toast first, absent friends second, and I shall keep my remarks to six minutes, or to five if Harriet waves.

Yours ever,
Malcolm

*****************************************************************
STRICTLY CONFIDENTIAL AND LEGALLY PRIVILEGED. This transmission may contain
CLASSIFIED, SECRET, PROPRIETARY or otherwise RESTRICTED information, including
personal, medical and bank details, protected from disclosure by law. Any
unauthorised review, use or distribution is PROHIBITED. If you are not the
intended recipient kindly destroy all copies and inform the sender.
*****************************************************************
`,
	},
	{
		date: '2026-11-24T09:05:48Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'en',
		from: 'Second Secretary <second.secretary@mission-of-grand-fenwick.example>',
		to: ['political.affairs@state.ml'],
		intended: { 'political.affairs@state.ml': 'political.affairs@state.gov' },
		subject: 'Non-paper, fisheries, as promised over coffee',
		text: `Dear Caroline, herewith. No letterhead, no date, no fingerprints. My Ambassador would be glad of a reaction before the Council meets.

With warm regards
Tully
`,
		attachments: [
			docxFile(
				'non-paper.docx',
				`NON-PAPER
1. The Mission's Government could accept a quota of 40 000 tonnes, provided that inspections are joint.
2. It would not oppose the candidate of the Department for the chair of the commission.
3. It asks that the visa question be treated apart from the negotiation.
4. Its Minister intends to raise the matter bilaterally in the margins of the summit.
`,
			),
		],
	},
];
