import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, xlsxFile } from '../file-parts.ts';

/** Care of patients in English, and lessons and campaigns about it. */
export const careEnglish: Sample[] = [
	{
		date: '2026-11-02T14:09:00-08:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical'],
		language: 'en',
		from: 'Dr. Philippa Reinholt <p.reinholt@cedar-cognition.example>',
		to: ['w.gunderson@health.ml'],
		intended: { 'w.gunderson@health.ml': 'w.gunderson@health.mil' },
		subject: 'Staff Sergeant Delgado, testing finished',
		text: `Colonel Gunderson, nine hours over two days, and he never once complained. My report is attached. Let me say it plainly here, since reports never do: he should not drive, and somebody ought to tell his wife that it isn't stubbornness.

Philippa Reinholt, PsyD`,
		attachments: [
			docxFile(
				'Delgado NP report.docx',
				`NEUROPSYCHOLOGICAL EVALUATION (abridged for the referring physician)

Reason for referral
Marco Delgado was referred after his squad noticed that he lost his way on a range he has known for six years.

History
Two exposures to blast, 2019 and 2022; the second with loss of consciousness of several minutes. Since last winter headaches on waking, irritability, and arguments over bills that he believes he has paid.

Behaviour during testing
Courteous, exhausted after forty minutes. He wept when he could not copy the figure.

Results
Attention: severely reduced. He lost the thread in three of four tasks.
Memory: learning slow, with recall after delay at the second percentile.
Planning: sorts by the first rule that he finds and cannot leave it.
Mood: hopeless about his career; passing thoughts that his family would be better off without him, no plan.
Effort tests: passed. There is no sign of exaggeration.

Conclusion
[[diagnosis:Major neurocognitive disorder due to traumatic brain injury]], and a [[diagnosis:moderate depressive episode]].

Recommendations
No driving, no weapons, no shift work. Cognitive rehabilitation three times a week. A call to his wife by someone who has the time.`,
			),
		],
	},
	{
		date: '2026-11-07T21:36:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'en',
		from: 'Keisha Whitlow <keishawhitlow@tidewaterpost.example>',
		to: ['darnell.whitlow@mail.navy.ml'],
		intended: { 'darnell.whitlow@mail.navy.ml': 'darnell.whitlow@mail.navy.mil' },
		subject: 'your mom',
		text: `baby I know you can't call till wednesday so I'm writing it. It IS cancer. The lump came back as [[diagnosis:breast cancer, stage 2]], they think its in one of the nodes too. They want to take the whole breast on the 19th and then start chemo after xmas.

She made me promise not to tell you before your inspection and I'm breaking it. She's calm, calmer than me. She asked the doctor if she could still dance at Tasha's wedding.

The little one keeps asking why grandma's couch smells like hospital.

Talk to your chief about leave. Please. I love you, K`,
	},
	{
		date: '2026-11-11T10:24:00-06:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['medical'],
		language: 'en',
		from: 'Vernon Ozuna <v.ozuna@lakeline-endoscopy.example>',
		to: ['gi.clinic@health.ml'],
		cc: ['records@lakeline-endoscopy.example'],
		intended: { 'gi.clinic@health.ml': 'gi.clinic@health.mil' },
		subject: 'Pathology back for last week’s list',
		text: `All twelve are in. Numbers 3 and 9 need a phone call today, not a letter. Sheet attached.

Vernon (front desk, for Dr. Sattler)`,
		attachments: [
			xlsxFile(
				'week 45.xlsx',
				`No | Patient | Age | Finding | Next
1 | Beatriz Amador | 51 | [[diagnosis:tubular adenoma]] | 3 years
2 | Conrad Fisk | 63 | [[diagnosis:diverticulosis]] | diet sheet
3 | Lavinia Prewitt | 47 | [[diagnosis:adenocarcinoma of the sigmoid]] | call today, surgery
4 | Ramon Sison | 38 | [[diagnosis:ulcerative colitis]] | mesalamine, see in 4 weeks
5 | Gwen Althaus | 70 | [[diagnosis:hyperplastic polyp]] | 10 years
6 | Tyrell Boone | 29 | [[diagnosis:celiac disease]] | dietitian
7 | Mei-Ling Chou | 55 | [[diagnosis:internal hemorrhoids]] | none
8 | Arthur Penhale | 66 | [[diagnosis:Barrett's esophagus]] | 1 year
9 | Dolores Ibarra | 59 | [[diagnosis:carcinoid tumor]] | call today, scan
10 | Silas Odom | 44 | [[diagnosis:Helicobacter gastritis]] | triple therapy
11 | Wanda Krol | 72 | [[diagnosis:ischemic colitis]] | admit if pain
12 | Joel Nakai | 35 | [[diagnosis:Crohn's disease]] | biologics clinic`,
			),
		],
	},
	{
		date: '2026-11-14T03:52:00-10:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical'],
		language: 'en',
		from: 'Night registrar <nightreg@windward-general.example>',
		to: ['oncall.renal@tamc.health.ml'],
		intended: { 'oncall.renal@tamc.health.ml': 'oncall.renal@tamc.health.mil' },
		subject: 'urgent pls ring ward 4',
		text: `Mrs Abara, 66, your patient: [[diagnosis:acute kidney failure]], K 6.8 and peaked T waves, we've given calcium and insulin, no urine since supper, can you take her for dialysis tonight?`,
	},
	{
		date: '2026-11-16T12:00:00-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Prof. Tobias Wrenfield <t.wrenfield@coastal-nursing.example>',
		to: ['a.lamont@helth.ml'],
		intended: { 'a.lamont@helth.ml': 'a.lamont@health.mil' },
		subject: 'Case studies for Thursday’s sim lab',
		text: `Annette, here are the three paper patients for the second-years. All made up over a bad sandwich, as you'll notice from the names. Would you play Mr. Bloodworth's wife again? You were magnificent.

Toby`,
		attachments: [
			docxFile(
				'paper patients.docx',
				`SIMULATION LAB 7: fictional cases, for teaching only

Case A. "Mr. Hugh Bloodworth", 58, clutches his chest in the cafeteria. What do you ask first? Which leads show an inferior infarct?

Case B. "Ms. Polly Uria", 24, is thirsty, drinks six litres a day and is losing weight. Explain to her what diabetes is, in words for a child of ten.

Case C. "Baby Croup", 14 months, barks like a seal. The parents have been up all night. Who needs the treatment?

Discussion: how would you break bad news to Mr. Bloodworth's wife, who is played by a colleague with a gift for screaming?`,
			),
		],
	},
	{
		date: '2026-11-19T08:15:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Shots For All <campaign@shotsforall.example>',
		to: ['frontdesk@health.ml'],
		intended: { 'frontdesk@health.ml': 'frontdesk@health.mil' },
		subject: 'Flu season is here. Diabetes, asthma, over 65? Come first.',
		html: 'alternative',
		headers: [['List-Unsubscribe', '<https://shotsforall.example/stop>']],
		text: `One in eleven people in our county caught the flu last winter, and people with asthma, diabetes or heart failure were hit hardest.

Walk in, roll up your sleeve, go home. Saturday 21 and Sunday 22 November, ten to four, at the fairground. Free for all, no card needed.

Sore arm for a day? Normal. Fever for more than two? See your doctor.

Print the poster and hang it in your waiting room!

Shots For All is a county campaign. Click to stop these mails.`,
	},
	{
		date: '2026-11-23T16:48:00-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'en',
		from: 'Clearbrook Women’s Health <referrals@clearbrook-women.example>',
		to: ['obgyn.referrals@helth.ml'],
		intended: { 'obgyn.referrals@helth.ml': 'obgyn.referrals@health.mil' },
		subject: 'Referral, Castellanos',
		text: `Please see attached. She prefers a female physician and afternoon times. Fax-back sheet is on page 2 of our usual form.

Lucinda at Clearbrook`,
		attachments: [
			pdfFile(
				'referral_castellanos.pdf',
				`CLEARBROOK WOMEN'S HEALTH
Referral to maternal-fetal medicine

Patient: Yesenia Castellanos    Born: [[date-of-birth:04/17/1994]]
Chart: [[medical-record:CWH-558213]]    Sponsor: spouse, active duty

23 weeks, second pregnancy. The first ended at 31 weeks.
Now: pressure 158 over 102 on three visits, protein in the
urine, headache. Impression: [[diagnosis:preeclampsia]].

Scan of 20 November: the baby is small (8th percentile).
The patient is frightened and has been told to rest.

Please see this week. Signed: H. Ostrander, CNM`,
			),
		],
	},
];
