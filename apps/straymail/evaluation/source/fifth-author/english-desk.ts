import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, pictureFile, xlsxFile } from '../file-parts.ts';

/** Historians, vendors and embassies: what sounds grave and is not, and what sounds like selling and was asked for. */
export const englishDesk: Sample[] = [
	{
		date: '2026-11-11T13:02:40Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Prof. Adelaide Winstanley <a.winstanley@history.corrigan-college.example>',
		to: ['osd.historian@whs.ml'],
		intended: { 'osd.historian@whs.ml': 'osd.historian@whs.mil' },
		subject: 'Draft chapter 6 and two questions on the released 1944 cables',
		text: `Dear Dr Pennington,

It was a pleasure to meet you at the Richmond conference, even if the coffee deserved a court-martial of its own. You kindly offered to look at chapter 6 before it goes to the press, and I am shameless enough to accept.

The chapter is about how a secret is kept by people who do not believe it is one. Most of what I quote was stamped top secret at the time, and all of it was released in 1972 or earlier; the box and folder numbers are in the notes. Where a page still carried a withdrawal sheet I have left a gap and said so. I am not asking for anything that is still classified and would not know what to do with it.

My two questions:

1. In the second cable the phrase "confidential agent" seems to me to mean no more than a person of trust. My editor wants to explain it as a classification. Is she right? I believe that in the usage of those years the word on the page and the stamp above it had little to do with each other.

2. The list of attendees for the 9 May meeting is given differently in two of the volumes your office published. Which of them would you follow?

There is no hurry at all. The press would like the text in the spring and presses always mean the summer.

A colleague here runs a seminar on archives and would love to have you for an afternoon, by video if that is easier. She pays in lunch. May I give her your name?

With warm regards,
Adelaide Winstanley

Department of History, Corrigan College
Office hours Tuesday 2 to 4, Fletcher Hall 211
`,
		attachments: [
			docxFile(
				'ch6-draft-for-pennington.docx',
				`Chapter 6. The men who did not know what they were guarding
By the spring of 1944 the warehouse on the quay had a nickname, a bar and a football team. What it did not have was anyone who could have said what was in it. "We were told that it was top secret," a corporal remembered forty years later, "so we supposed it was boots."
The cable that reached London on 9 May bore the highest stamp the office possessed and was, as the registrar noted with some bitterness, copied to sixty-one people. Classified it was; secret it was not.
Historians have taken the stamp at its word. This chapter suggests that we read instead the distribution lists, the complaints of the typists and the bill for carbon paper.
[figure 6.1: the quay, 1951, tourist board]
`,
			),
		],
	},
	{
		date: '2026-11-11T17:25:11Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Zack Oyelaran <zack@torqline.example>',
		to: ['monique.garza@dla.ml'],
		intended: { 'monique.garza@dla.ml': 'monique.garza@dla.mil' },
		subject: 'Re: RFQ - best price inside + volume discount, good through Friday!',
		text: `Hi Monique!

Great news - I got my manager to open the next price break for you, so please find our BEST quote attached. 100% in stock, ships free, ten-day money-back if the threads are not to your liking (they will be). Offer expires Friday noon because the steel surcharge goes up Monday, honest.

Click-to-accept is switched off for government accounts so just send the PO to this address.

Zack
Inside sales, TorqLine Fasteners | toll-free 800-555-0137

> From: Garza, Monique
> Sent: Monday, November 9, 2026 3:14 PM
> Zack, need a quote on the attached bolt list, qty 400 and 800, FOB destination Susquehanna.
> Delivery not later than 15 Jan. No substitutes. Thanks
`,
		attachments: [
			pdfFile(
				'Q-30417.pdf',
				`TORQLINE FASTENERS                       QUOTATION Q-30417
Valid to 13 November 2026, 12:00 ET

Item  Description                         Qty    Each      Extended
1     Bolt, hex, 3/8-16 x 2.5, cad plate  400    $3.12     $1,248.00
2     same                                800    $2.74     $2,192.00
3     Washer, flat, 3/8                  1600    $0.19       $304.00

Stock number 5305-01-482-7719, lot 531824406
Freight: included, FOB destination
Terms: net 30
`,
			),
		],
	},
	{
		date: '2026-11-12T15:38:29Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'financial'],
		language: 'en',
		from: 'Peg Lundquist <accounts@lundquistsepticandgrease.example>',
		to: ['vendorpay@dfas.ml'],
		intended: { 'vendorpay@dfas.ml': 'vendorpay@dfas.mil' },
		subject: 'URGENT third request past due invoices!!!!',
		encoding: 'base64',
		charset: 'utf-8',
		text: `To whom it may concern,

this is now the THIRD time I am writing and nobody calls back. We pumped the grease traps at both dining halls in July, Aug and Sept and have not seen a dime. The system says "rejected" and not why. My husband has payroll to make on the 20th.

Statement is attached in Excel like the girl on the helpline said. If there's something wrong with the invoices tell me WHAT and I will fix it the same day, I do not need a link to the training video.

We did NOT change banks, address or anything else. Same as since 2011.

Peg Lundquist
Lundquist Septic & Grease
shop 605-555-0129

---------- Forwarded message ----------
From: Invoice workflow
Date: Tue, Nov 10, 2026
Your document 0004417 was returned. Reason code 17. Do not reply to this message.
`,
		attachments: [
			xlsxFile(
				'STATEMENT lundquist.xlsx',
				`Invoice | Date | For | Amount | Paid
2271 | 07/31/2026 | Grease trap, hall A and B | 1,840.00 | 0.00
2298 | 08/31/2026 | Grease trap, hall A and B | 1,840.00 | 0.00
2317 | 09/30/2026 | Grease trap, hall A only, line jetting | 1,465.00 | 0.00
 |  | Past due | 5,145.00 | 
`,
			),
		],
	},
	{
		date: '2026-11-13T10:19:53Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'en',
		from: 'Tomasz Wierzbicki <t.wierzbicki@embassy-varmland.example>',
		to: ['Hugh.Carrow-Blythe@fcdogov.uk'],
		intended: { 'Hugh.Carrow-Blythe@fcdogov.uk': 'Hugh.Carrow-Blythe@fcdo.gov.uk' },
		subject: 'Our note of Wednesday’s call on the fisheries text',
		text: `Dear Hugh,

I attach our note of the call, so that our two capitals do not end up remembering different conversations. You will see that I have softened what my Ambassador said about the Commission; he agrees with the softening, though he asked me to say that he does not regret the original.

Could you let me have your side's corrections before the working group on Tuesday? Your delegation and ours would do well not to contradict one another in front of the others.

Yours ever,
Tomasz
`,
		attachments: [
			docxFile(
				'Note of call 11 November.docx',
				`Note of a call between the Ambassador and the Director, Europe, 11 November 2026
The Director said that London could live with the transitional article if the review clause came forward to 2029. She would not say so in the working group.
The Ambassador asked whether the licence scheme was linked to the extradition request. The Director said that it was not, and that she would rather the question were not put again.
On the joint statement the Director thought that the Minister would prefer no statement to a thin one.
Both sides agreed to hold the line that talks were going well.
`,
			),
		],
	},
	{
		date: '2026-11-13T23:50:16Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Noelene Tranter <secretary@drillhall-association.example>',
		to: ['events.liaison@defencegov.au'],
		intended: { 'events.liaison@defencegov.au': 'events.liaison@defence.gov.au' },
		subject: 'Flyer for the notice board',
		text: `G'day Pete,

Can you stick this up in the foyer? Barry did it on his grandson's computer and is very proud, so please not behind the fire blanket. Last year we had forty through the door and ran out of pavlova.

Cheers, Noelene (Hon. Sec.)

----------------------------------------------------------------
CONFIDENTIALITY NOTICE. This email and any attachment may contain confidential, privileged or protected information intended solely for the addressee. If you are not the intended recipient you must not read, copy, disclose or act upon it; any unauthorised use is prohibited and may be an offence. Please notify the sender and destroy all copies. The Association does not warrant that this email is free of viruses. Protected by copyright. Think before you print.
----------------------------------------------------------------
`,
		attachments: [
			pictureFile(
				'flyer.png',
				`OPEN DAY AT THE OLD DRILL HALL
SUNDAY 6 DECEMBER
TIN SOLDIERS - TEA - PAVLOVA
TANK RIDES FOR KIDS
GOLD COIN ENTRY
ALL WELCOME
`,
			),
		],
	},
];
