import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

export const counsel: Sample[] = [
	{
		date: '2026-11-10T12:40:00+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'identity', 'personal'],
		language: 'en',
		from: 'Clyde Gateway Occupational Health <reports@clydegateway-oh.example>',
		to: ['Mrs F McAllister <fiona.mcallister472@modgov.uk>'],
		intended: { 'fiona.mcallister472@modgov.uk': 'fiona.mcallister472@mod.gov.uk' },
		subject: 'Report following review, your ref JTY/CR/26',
		text: `Dear Mrs McAllister

Please see attached. The employee has had sight of the report and has consented to its release to you as line manager.

An invoice is not raised for reviews under the framework.

Kind regards

Clyde Gateway Occupational Health
`,
		attachments: [
			pdfFile(
				'OH_report_JTY-CR-26.pdf',
				`CLYDE GATEWAY OCCUPATIONAL HEALTH                        10 November 2026

Employee       Mr Gordon Rennie, crane operator, jetty 3
Date of birth  [[date-of-birth:22 August 1974]]
NI number      [[uk-nino:SK 43 81 76 B]]
Our record     [[medical-record:OH-118-20447]]

Dear Mrs McAllister

Thank you for referring Mr Rennie after the near miss of 9 October.

The sleep study at the Royal confirmed [[diagnosis:severe obstructive sleep apnoea]]. He has been issued
with a mask and uses it, on average six hours a night. He also takes amitriptyline for
[[diagnosis:diabetic neuropathy]], which may add to his drowsiness in the morning.

He is not fit to operate lifting appliances or to drive on site until reviewed in the week
of 11 January. He is fit for work at the stores counter on day shift.

In my opinion the Equality Act is likely to apply.

Dr Ailsa Buchan
Consultant occupational physician
`,
			),
		],
	},
	{
		date: '2026-11-12T18:06:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Jonas Ehrlich <ehrlich@binnenhafen-kurier.example>',
		to: ['press.jlsg@nato.ml', 'Oberstleutnant Katrin Moll <katrinmoll@bundeswehr.ml>'],
		intended: {
			'press.jlsg@nato.ml': 'press.jlsg@nato.int',
			'katrinmoll@bundeswehr.ml': 'katrinmoll@bundeswehr.org',
		},
		subject: 'Questions for a piece on the exercise, deadline Tuesday',
		text: `Dear Lieutenant Colonel Moll, dear colleagues in the press office,

I write for a weekly read mostly by bargemen and harbour people. Your own web site announced in September that an exercise in
the spring will move several thousand vehicles through Bremerhaven and Vlissingen, and the minister repeated it on television.
Our readers ask what that means for them. I do not want anything secret and I know the movement tables are classified, so
please answer only what may be printed:

- Will locks be closed to commercial traffic, and how long before do skippers learn of it?
- Does the army hire private barges again, as it did last time?
- Who pays if a berth is blocked?

I would come to Garlstedt with a photographer if Lieutenant Colonel Moll has half an hour. My editor, Mrs Petersen, would like
a portrait of somebody who organises trains, no faces if that is your rule.

Best wishes from Duisburg
Jonas Ehrlich
`,
	},
	{
		date: '2026-11-25T16:45:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'identity'],
		language: 'en',
		from: '"Ransome, Delphine" <dransome@ransome-tuck-law.example>',
		to: ['SA Terrence Boyd <terrence.boyd@dodig.ml>'],
		intended: { 'terrence.boyd@dodig.ml': 'terrence.boyd@dodig.mil' },
		subject: 'Your letter of October 29',
		text: `Special Agent Boyd:

Our client's response is enclosed. The originals of the gate tickets are available for inspection at our office at any time
after the holiday.

Please direct further questions to me ([[phone:757-555-0118]]) and not to the drivers.

Very truly yours,

Delphine Ransome
Ransome & Tuck, P.C.

PRIVILEGED AND CONFIDENTIAL COMMUNICATION. If you received this in error you are asked to destroy it.
`,
		attachments: [
			docxFile(
				'Response to inquiry, Bluewater Drayage.docx',
				`November 25, 2026

Re: Inquiry into shortages in household goods containers, Portsmouth gate, May to July 2026

Dear Special Agent Boyd:

We represent Bluewater Drayage Co. You asked our client to explain why seals on containers TRHU 418277 3 and GESU 590114 8 were replaced between the terminal and the warehouse, and why neither replacement was entered in the log.

1. The driver on both days was Mr. Anselmo Quispe Huarachi (ITIN [[us-itin:927-81-4406]]). He states that the dispatcher, Mr. Keith Lomax, told him to leave the load in the yard on Calvert Street overnight and handed him the new seals in the morning.

2. Mr. Lomax denies it. He was suspended without pay on August 14 after our client found that he had sold a television set which a service member had reported missing. A copy of the disciplinary record is at Tab C.

3. Our client has no knowledge of a third container. The number in your letter, MSKU 000000 0, does not exist.

4. The witness who wrote to your hotline on July 30 is a former employee with a wage claim. We ask that you weigh her statement accordingly.

Bluewater offers restitution for the two shipments and will make Mr. Quispe available for interview with counsel present.

Delphine Ransome
`,
			),
		],
	},
	{
		date: '2026-11-30T20:31:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'financial', 'identity', 'personal'],
		language: 'en',
		from: 'Lorraine Oster EA <lorraine@ostertax.example>',
		to: ['kyle.d.benavidez@usmc.ml'],
		intended: { 'kyle.d.benavidez@usmc.ml': 'kyle.d.benavidez@usmc.mil' },
		subject: 'amended 2024, look it over',
		text: `Kyle, draft is attached, same as what we went over on the phone. Sign nothing yet. If line 25 still looks low to you it's because the Okinawa months are out.

Tell Jess congratulations!! Talk soon.

Lorraine
`,
		attachments: [
			pdfFile(
				'1040X_2024_Benavidez_DRAFT.pdf',
				`Form 1040-X  Amended U.S. Individual Income Tax Return        DRAFT, DO NOT FILE
Tax year 2024

Kyle D. Benavidez            SSN [[us-ssn:601-27-5583]]
Jessica M. Benavidez         SSN [[us-ssn:523-94-0172]]
Home address                 [[home-address:73 Tarawa Loop, Jacksonville, NC 28540]]
Filing status                Married filing jointly

                                  original      change      correct
1   Adjusted gross income           71,308      -9,420       61,888
2   Standard deduction              29,200           0       29,200
5   Taxable income                  42,108      -9,420       32,688
6   Tax                              4,589      -1,130        3,459
16  Withheld                         6,212           0        6,212
22  Refund                           1,623       1,130        2,753

Part II  Combat zone exclusion for May to September was not taken on the original return.

Direct deposit  routing 323181949  checking [[us-bank-account:708813426509]]
`,
			),
		],
	},
];
