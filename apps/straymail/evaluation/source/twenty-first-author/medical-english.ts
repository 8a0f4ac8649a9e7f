import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, xlsxFile } from '../file-parts.ts';

export const medicalEnglish: Sample[] = [
	{
		date: '2026-11-03T19:40:26Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'en',
		from: 'Noreen Achterberg, PsyD <n.achterberg@quietharbor-practice.example>',
		to: ['behavioral.intake@lrmc.health.ml'],
		intended: { 'behavioral.intake@lrmc.health.ml': 'behavioral.intake@lrmc.health.mil' },
		subject: 'for the doctor who takes over on Monday',
		text: `He knows that I am sending this and has read it. Please ring me if the Monday slot falls through, he should not sit at home that week.

N. Achterberg
`,
		attachments: [
			docxFile(
				'Lindqvist_handover.docx',
				`Re: Aaron Lindqvist, seen eleven times between July and November

He came because his wife asked him to. He sleeps three hours, checks the doors, and no longer drives under bridges. In September he left his daughter's recital when a balloon burst and walked nine miles home.

He drinks to sleep, about half a bottle, and has been honest about it from the fourth session on.

I think of this as [[diagnosis:post-traumatic stress disorder]] with [[diagnosis:alcohol use disorder]], moderate. He has thoughts of not being here any more. He has no plan, and the gun safe key is with his brother-in-law.

What helps: being outdoors, being given a task, the dog. What does not help: groups, and being thanked for his service.

I would not have him return to the convoy job before spring, and I have told him so.`,
			),
		],
	},
	{
		date: '2026-11-05T02:11:48Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'en',
		from: 'Jodie <jodie.marsh.home@skymailer.example>',
		to: ['kyle.marsh@amry.ml'],
		intended: { 'kyle.marsh@amry.ml': 'kyle.marsh@army.mil' },
		subject: 'call me when you can',
		text: `babe its [[diagnosis:MS]]. she said it on the phone so i wouldnt read it in the portal. thats why my hand kept going. im ok, my mom is here, the boys think im just tired. dont ask for leave yet she says we have time. i love you
`,
	},
	{
		date: '2026-11-08T14:05:05Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'en',
		from: 'Front desk, Tidewater Joint Center <frontdesk@tidewaterjoint.example>',
		to: ['ortho.referrals@med.nayv.ml'],
		intended: { 'ortho.referrals@med.nayv.ml': 'ortho.referrals@med.navy.mil' },
		subject: 'Referral back to you, P. Dorsett',
		text: `Good morning, referral and op note attached, one page. The brace goes with the patient.

Front desk
`,
		attachments: [
			pdfFile(
				'dorsett_referral.pdf',
				`TIDEWATER JOINT CENTER

Patient   Philippa Dorsett          Chart no. [[medical-record:TJ-306618]]
Born      [[date-of-birth:02/19/1996]]

Reason for referral
Fell from a ladder on board on 12 October. [[diagnosis:Complete ACL tear]], right knee, and a
[[diagnosis:lateral meniscus tear]].

Operation, 29 October (Dr. Yoo): graft from the hamstring, meniscus sewn with two stitches.
No trouble during or after. Home the same day.

Please continue: no weight for four weeks, brace locked at zero, bends to ninety by week
six. Stitches out around 12 November. She asks about sea duty; I told her nine months.`,
			),
		],
	},
	{
		date: '2026-11-10T10:22:17Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['medical', 'personal'],
		language: 'en',
		from: 'Marsh Lane Surgery <reception@marshlane-surgery.example>',
		to: ['adjutant.2rgr@modgov.uk'],
		intended: { 'adjutant.2rgr@modgov.uk': 'adjutant.2rgr@mod.gov.uk' },
		subject: 'Statement of fitness for work, T. Ainscough',
		text: `Please find below the note as the original was handed to the patient.

I assessed the case of: Mr Terence Ainscough
Date of birth: [[date-of-birth:7 May 1989]]
Address: [[home-address:4 Pottery Row, Hythe CT21 5QL]]
On: 9 November 2026
I advise you that: you are not fit for work
This will be the case until: 30 November 2026
I will need to assess your fitness again at the end of this period: yes
Condition: withheld at the patient's request

Reception, for Dr S. Gillespie
`,
	},
	{
		date: '2026-11-02T12:00:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Corner Cross Pharmacies <hello@cornercross.example>',
		to: ['clinic.desk@helth.ml'],
		intended: { 'clinic.desk@helth.ml': 'clinic.desk@health.mil' },
		subject: 'Flu, shingles, RSV: walk in, roll up, walk out',
		headers: [['List-Unsubscribe', '<https://cornercross.example/bye>']],
		format: 'html',
		text: `<html><body><h1>It's that time of the year</h1>
<p>A sore throat, a fever, three days on the sofa: nobody has time for the flu. All our counters vaccinate <b>without an appointment</b> until Thanksgiving.</p>
<p>Diabetes? Asthma? A heart condition? Then ask our pharmacist which shot you should take first.</p>
<p>Bring a friend and both of you get a thermometer.</p>
<p><small>Corner Cross Pharmacies. <a href="https://cornercross.example/bye">No more of these</a></small></p>
</body></html>
`,
	},
	{
		date: '2026-11-13T08:15:54Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Pat at Dr Fennimore’s <pat@fennimore-family.example>',
		to: ['s.ostrander@socom.ml'],
		intended: { 's.ostrander@socom.ml': 's.ostrander@socom.mil' },
		subject: 'moved to 9:40',
		text: `Hi Sgt Ostrander, Thursday is 9:40 now instead of 9:10, doctor has to drop her kid off. Same door as always. Pat
`,
	},
	{
		date: '2026-11-21T06:44:39Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['medical', 'personnel'],
		language: 'en',
		from: 'Gwen Pardoe <gwen.pardoe@seafit-medicals.example>',
		to: ['sickbay.corvallis@mail.navy.ml'],
		cc: ['n.ivers@seafit-medicals.example'],
		intended: { 'sickbay.corvallis@mail.navy.ml': 'sickbay.corvallis@mail.navy.mil' },
		subject: 'who cannot sail and why',
		text: `Doc,

this is everybody we looked at last week where there was something. The other forty are fine and not on the sheet. Column C is what I wrote in the files, column D is what I'd do.

Gwen
`,
		attachments: [
			xlsxFile(
				'not fit list.xlsx',
				`name | rate | what we found | advice
Abrams, J. | MM2 | [[diagnosis:type 2 diabetes]], new | ashore, review in 6 weeks
Bellamy, O. | YN3 | [[diagnosis:major depression]] | ashore
Castellano, V. | BM1 | [[diagnosis:inguinal hernia]] | surgery first
Deng, L. | ET2 | [[diagnosis:epilepsy]], one fit in October | not to sail
Espinal, R. | CS3 | [[diagnosis:hepatitis C]] | not in the galley
Fogarty, M. | GM2 | [[diagnosis:sleep apnea]] | may sail with machine
Grissom, T. | DC1 | [[diagnosis:atrial fibrillation]] | ashore, cardiologist
Hale, P. | OS3 | [[diagnosis:bulimia]] | ashore, she asked for it herself
Ibarra, N. | HT2 | [[diagnosis:kidney stones]] | may sail after scan
Jessup, W. | SN | [[diagnosis:gonorrhea]] | treat, then may sail
Kirkland, D. | EN1 | [[diagnosis:herniated disc]] | light duty`,
			),
		],
	},
];
