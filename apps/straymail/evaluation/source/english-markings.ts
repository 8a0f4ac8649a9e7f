import type { Sample } from '../../demo/form/sample.ts';
import { meantMil } from '../../demo/source/intended.ts';
import { docxFile, pdfFile, zipFile } from './file-parts.ts';

/** Markings of several schemes, all on invented, harmless text. */
export const englishMarkings: Sample[] = [
	{
		date: '2026-11-03T08:30:00Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['marked'],
		language: 'en',
		markings: ['TOP SECRET//SI//NOFORN'],
		from: 'Marking Course <instructor@marking-course.example>',
		to: ['tdy.students@us.af.ml'],
		intended: meantMil('tdy.students@us.af.ml'),
		subject: 'Practical exercise 3 answer key',
		text: `Class, the key is attached. You were to spot the wrong portion mark in paragraph 4. Nearly all of you did.
`,
		attachments: [
			docxFile(
				'PE3_key.docx',
				`[[marking:TOP SECRET//SI//NOFORN]]
1. (U) The gardener waters the tulips on odd days.
2. (TS//SI//NF) The gardener has a second watering can.
3. (S//NF) It is green.
4. (U) The handle is loose. [Wrong: this is derived from paragraph 2.]
Classified By: J. Nobody, Instructor
Derived From: Tulip Guide, dated 20260101
Declassify On: 20511103
[[marking:TOP SECRET//SI//NOFORN]]
`,
			),
		],
	},
	{
		date: '2026-11-04T14:20:38Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['marked'],
		language: 'en',
		markings: ['CONFIDENTIAL//REL TO USA, FVEY'],
		from: 'Hangar Liaison <liaison@windsock-aero.example>',
		to: ['plans.combined@pacom.ml'],
		intended: meantMil('plans.combined@pacom.ml'),
		subject: 'notes from the tea break',
		text: `typed up and zipped. the recipe is the only bit people asked about.
`,
		attachments: [
			zipFile(
				'notes.zip',
				'notes/tea-break.txt',
				`[[marking:CONFIDENTIAL//REL TO USA, FVEY]]\r\n\r\n(C//REL) The fruit loaf has sultanas and not raisins.\r\n(U) Kettle to be descaled.\r\n\r\n[[marking:CONFIDENTIAL//REL TO USA, FVEY]]\r\n`,
			),
		],
	},
	{
		date: '2026-11-05T17:11:52Z',
		kind: 'genuine',
		level: 'high',
		categories: ['marked', 'personnel'],
		language: 'en',
		markings: ['CUI//SP-PRVCY//FEDCON'],
		from: 'Program Support <psupport@talus-federal.example>',
		to: ['awards.branch@whs.ml'],
		intended: meantMil('awards.branch@whs.ml'),
		subject: 'award nomination package, Hargrove',
		headers: [
			[
				'msip_labels',
				'MSIP_Label_3f0c1a77-52d1-4a1c-9b6e-0d4f4ac0b7d2_Enabled=true;\nMSIP_Label_3f0c1a77-52d1-4a1c-9b6e-0d4f4ac0b7d2_Name=CUI;\nMSIP_Label_3f0c1a77-52d1-4a1c-9b6e-0d4f4ac0b7d2_Method=Privileged',
			],
		],
		text: `Good afternoon, package attached, nominee's bio on page 2. Suspense is the 20th.

v/r
Dorothea Lamm (CTR)
`,
		attachments: [
			docxFile(
				'Hargrove nomination.docx',
				`[[marking:CUI//SP-PRVCY//FEDCON]]
NOMINATION FOR CIVILIAN SERVICE AWARD
Nominee: Mr. Silas Hargrove, GS-12, seventeen years in the branch.
Evaluation of performance: outstanding in three consecutive ratings; the supervisor notes that he dislikes ceremonies.
Controlled by: Talus Federal, Program Support
CUI Category: PRVCY
Distribution/Dissemination Control: FEDCON
POC: program support front desk
[[marking:CUI//SP-PRVCY//FEDCON]]
`,
			),
		],
	},
	{
		date: '2026-11-06T03:46:07Z',
		kind: 'genuine',
		level: 'high',
		categories: ['marked'],
		language: 'en',
		markings: ['UNCLASSIFIED//FOUO'],
		from: 'Duane Pickering <dpickering@oldguard-printing.example>',
		to: ['reproduction@jcs.ml'],
		intended: meantMil('reproduction@jcs.ml'),
		subject: 'proof of pocket card, 5000 pcs',
		text: `[[marking:UNCLASSIFIED//FOUO]]

Sir,

the wording as your shop gave it to us. Still want the seal in blue?

   1. KEEP CALM
   2. CALL THE DESK
   3. WRITE DOWN WHAT YOU SAW
   4. BLUE CARD HOLDERS STAY, WHITE CARD HOLDERS GO TO THE TRUCK

Duane

[[marking:UNCLASSIFIED//FOUO]]
`,
	},
	{
		date: '2026-11-09T12:12:12Z',
		kind: 'genuine',
		level: 'high',
		categories: ['marked', 'legal'],
		language: 'en',
		markings: ['LAW ENFORCEMENT SENSITIVE'],
		from: 'County Fusion Desk <desk@tri-rivers-fusion.example>',
		to: ['provost.marshal@usmc.ml'],
		intended: meantMil('provost.marshal@usmc.ml'),
		subject: 'Bulletin 26-311 catalytic converters',
		text: `PMO, bulletin attached for roll call. Don't post it in the break room please, last one ended up on Facebook.
`,
		attachments: [
			pdfFile(
				'bulletin 26-311.pdf',
				`[[marking:LAW ENFORCEMENT SENSITIVE]]

BULLETIN 26-311            9 November 2026

Crew of three, one tall, is cutting converters from parked trucks between
0200 and 0400. Investigation of two scrap yards is under way; do not
contact the yards. Detective Amberson has the lead.

[[marking:LAW ENFORCEMENT SENSITIVE]]
`,
			),
		],
	},
	{
		date: '2026-11-20T18:09:44Z',
		kind: 'genuine',
		level: 'high',
		categories: ['marked', 'technical'],
		language: 'en',
		markings: ['DISTRIBUTION STATEMENT B'],
		from: 'CM Desk <cm@hollowell-optics.example>',
		to: ['irst.ipt@us.navy.ml'],
		intended: meantMil('irst.ipt@us.navy.ml'),
		subject: 'Redlines, test procedure HO-TP-0318 rev D',
		text: `Redlines attached. Section 5.3 changed: cold soak is now before vibe.

--
Configuration Management, Hollowell Optics
This message and its attachments are intended for the addressee. If you have received it in error please delete it.
`,
		attachments: [
			pdfFile(
				'HO-TP-0318_revD.pdf',
				`HOLLOWELL OPTICS       TEST PROCEDURE HO-TP-0318 REV D

[[marking:DISTRIBUTION STATEMENT B]]: Distribution authorized to U.S.
Government agencies only; test and evaluation; 12 Nov 2026. Other
requests shall be referred to the program office.
WARNING - This document contains technical data whose export is
restricted by the Arms Export Control Act.

5.2  Boresight repeatability shall be within 18 microradians.
5.3  Cold soak at -54 C for 4 h, then random vibration, 7.7 g rms.
`,
			),
		],
	},
];
