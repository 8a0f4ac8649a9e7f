import type { Sample } from '../../demo/form/sample.ts';
import { meantMil } from '../../demo/source/intended.ts';
import { csvFile, docxFile, pdfFile } from './file-parts.ts';

const sleepers = [
	['SC-118204', 'Ackerman', 'obstructive sleep apnea'],
	['SC-118211', 'Bettencourt', 'insomnia'],
	['SC-118219', 'Cisneros', 'narcolepsy'],
	['SC-118226', 'Dubois', 'restless legs syndrome'],
	['SC-118230', 'Emmerich', 'obstructive sleep apnea'],
	['SC-118245', 'Flannery', 'insomnia'],
	['SC-118251', 'Guthrie', 'bruxism'],
	['SC-118263', 'Hamada', 'obstructive sleep apnea'],
	['SC-118270', 'Ivanova', 'insomnia'],
	['SC-118288', 'Jernigan', 'sleepwalking'],
	['SC-118294', 'Kapoor', 'obstructive sleep apnea'],
];

/** Name, number, what was found. */
const shifts = [
	['Ashby, Kurt', '382774019', 'tinnitus'],
	['Bolden, Chris', '415902267', 'noise-induced hearing loss'],
	['Crewe, Angela', '267118840', 'tinnitus'],
	['Dao, Vinh', '601447325', 'otitis media'],
	['Espinal, Joel', '594026713', 'noise-induced hearing loss'],
	['Finch, Marla', '232690158', 'noise-induced hearing loss'],
	['Gaddis, Ron', '417335092', 'tinnitus'],
	['Hewitt, Sam', '526810447', 'noise-induced hearing loss'],
	['Isley, Cora', '249073361', 'otosclerosis'],
	['Jarrell, Dan', '403558926', 'noise-induced hearing loss'],
];

/** Patients, and one that is a dog. */
export const englishClinic: Sample[] = [
	{
		date: '2026-11-03T20:46:39Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['medical', 'identity'],
		language: 'en',
		from: 'Night Lab <nightlab@prairie-sleep.example>',
		to: ['aeromed.referrals@us.af.ml'],
		intended: meantMil('aeromed.referrals@us.af.ml'),
		subject: 'October studies - closed',
		text: `Docs,

All eleven October studies are read and closed (file). Ackerman and Kapoor need CPAP before they fly again. Call the night desk if the spreadsheet opens as one column, it does that.

PSL night crew
`,
		attachments: [
			csvFile(
				'oct_closed.csv',
				`chart no.,patient,dx\n${sleepers.map(([chart, name, dx]) => `[[medical-record:${chart}]],${name},[[diagnosis:${dx}]]`).join('\n')}\n`,
			),
		],
	},
	{
		date: '2026-11-06T09:19:25Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'en',
		from: 'Ward 4B Secretary <ward4b@st-brannocks-hospital.example>',
		to: ['medcentre.catterwick@modgov.uk'],
		intended: { 'medcentre.catterwick@modgov.uk': 'medcentre.catterwick@mod.gov.uk' },
		subject: 'Discharge letter LCpl Moffat',
		text: `Dear Medical Centre, please find attached as per our conversation. Apologies for the delay, the dictation was lost.
`,
		attachments: [
			docxFile(
				'DISCHARGE MOFFAT.docx',
				`St Brannock's Hospital - Discharge Summary
Patient: Ross MOFFAT    D.O.B. [[date-of-birth:03/09/2001]]    Hosp No: [[medical-record:B4471902]]
Admitted 29/10/26, discharged 04/11/26
Diagnosis: [[diagnosis:acute appendicitis]]
Laparoscopic appendicectomy 30/10. Wound clean. Paracetamol and ibuprofen.
Fit for light duties after two weeks. No heavy lifting until reviewed by you.
Dr P. Nandakumar, SpR to Miss Trevanion
`,
			),
		],
	},
	{
		date: '2026-11-10T15:55:13Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'en',
		format: 'html',
		from: 'Meadowlark Endocrinology <results@meadowlark-endo.example>',
		to: ['pcm.team.blue@health.ml'],
		intended: meantMil('pcm.team.blue@health.ml'),
		subject: 'Result for your signature (1)',
		text: `<html><body style="font-family:Tahoma">
<p>One result is waiting for your review.</p>
<table cellpadding="4">
<tr><th align="left">Name</th><td>STANDIFER, Gwendolyn</td></tr>
<tr><th align="left">DOB</th><td>[[date-of-birth:1972-01-19]]</td></tr>
<tr><th align="left">MRN</th><td>[[medical-record:90-44-1873]]</td></tr>
<tr><th align="left">HbA1c</th><td><b>9.4 %</b> (4.0 - 5.6)</td></tr>
<tr><th align="left">Assessment</th><td>[[diagnosis:type 2 diabetes mellitus]], not controlled</td></tr>
</table>
<p>Please start or adjust treatment. She has been told to call you.</p>
<p style="color:#777">Dr. I. Halloran / transcribed by lk</p>
</body></html>
`,
	},
	{
		date: '2026-11-12T16:04:50Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical'],
		language: 'en',
		from: 'Joanna Pfeiffer LCSW <joanna@quietwater-counseling.example>',
		to: ['bh.intake@army.ml'],
		intended: meantMil('bh.intake@army.ml'),
		subject: 'closing summary S.',
		text: `Hello,

I saw Staff Sergeant Marlon Sizemore nine times from July until last week. As he asked, my closing summary: he came with [[diagnosis:PTSD]] after the second rotation and drinks less than he did, though I would still call it [[diagnosis:alcohol use disorder]]. No thoughts of harming himself at any time since August. He wants to go on with somebody in uniform.

I keep paper notes only. If you need them, send a courier; I won't fax.

Warmly,
Joanna

>  From: BH Intake
>  Ms. Pfeiffer, SSG Sizemore has signed the release. Could you send us a summary?
`,
	},
	{
		date: '2026-11-16T11:11:09Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical'],
		language: 'en',
		from: 'IMAGING-HUB <noanswer@imaging-hub.example>',
		to: ['Dr Cassel <leonard.cassel@helth.ml>'],
		intended: { 'leonard.cassel@helth.ml': 'leonard.cassel@health.mil' },
		subject: 'FW: over-read, pls call',
		text: `FYI L. - not what we hoped for.

Pat
`,
		attachments: [
			pdfFile(
				'overread.pdf',
				`TELERADIOLOGY OVER-READ                       page 1 of 1

PT        Whitcombe, Edgar A          medical record number [[medical-record:E-7720416]]
STUDY     MRI brain w/wo contrast, 11 NOV 2026

FINDINGS  Ring-enhancing 2.8 cm lesion, left frontal lobe, with
          vasogenic oedema. Midline shift 3 mm.

IMPRESSION
          Most consistent with [[diagnosis:glioblastoma]].
          Neurosurgical referral within 48 h.
`,
			),
		],
	},
	{
		date: '2026-11-19T17:27:45Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Pawprints Animal Hospital <desk@pawprints-animal-hospital.example>',
		to: ['kennelmaster@usmc.ml'],
		intended: meantMil('kennelmaster@usmc.ml'),
		subject: 'Bruno & Ajax, results are in!',
		text: `Hi Cpl Hatch!

Good news and so-so news. Ajax's hips are fine. Bruno has kennel cough and a hot spot, he gets the orange tablets twice a day in cheese. Rabies tags are 26-1180 and 26-1181. Patient file numbers haven't changed.

No jumping for a week :)

the Pawprints team
`,
	},
	{
		date: '2026-11-23T12:37:18Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['medical', 'identity'],
		language: 'en',
		from: 'Audiology Van 2 <van2@rolling-audiology.example>',
		to: ['occ.health@nationalguard.ml'],
		intended: meantMil('occ.health@nationalguard.ml'),
		subject: 'Threshold shifts from drill weekend',
		encoding: 'base64',
		charset: 'utf-8',
		text: `Hi Denise — the van’s printer is out so I pasted the failures, socials because that's what your form wants:

${shifts.map(([name, social, dx]) => `${(name ?? '').padEnd(20)}[[us-ssn:${social}]]  [[diagnosis:${dx}]]`).join('\n')}

Retest in 30 days, 14 hours of quiet first.

Marv, van 2
`,
	},
];
