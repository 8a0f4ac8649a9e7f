import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, xlsxFile } from '../file-parts.ts';

/** Honest letters in English that share the surface of fraud. */
export const honestEnglish: Sample[] = [
	{
		date: '2026-11-02T10:58:20-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'financial'],
		language: 'en',
		from: 'Loretta Simms <lsimms@tidewater-galley.example>',
		to: ['stacy.hobbs@dla.ml'],
		cc: ['invoices@tidewater-galley.example'],
		intended: { 'stacy.hobbs@dla.ml': 'stacy.hobbs@dla.mil' },
		subject: 'Invoice 26-3391, steam kettles (final)',
		text: `Stacy,

Here is the last one for the two kettles. The receiving report was signed on the pier by Mr. Ogle on the 27th, I put it behind the invoice so you don't have to chase it. I also loaded it in the portal this morning but it timed out on me twice, so please tell me if you see it double.

Remit info is the same as always, nothing has changed.

Loretta Simms
Tidewater Galley Equipment`,
		attachments: [
			pdfFile(
				'INV_26-3391.pdf',
				`TIDEWATER GALLEY EQUIPMENT               INVOICE 26-3391

Delivery order 0117                      Terms net 30

2  steam kettle 40 gal, 480 V      9,415.00     18,830.00
1  freight to pier                   612.50        612.50
   less deposit paid Aug 14                    - 5,000.00

DUE                                             14,442.50

Remit to lockbox on file.`,
			),
		],
	},
	{
		date: '2026-11-04T14:05:33-06:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['financial', 'contract'],
		language: 'en',
		from: 'Ruth Abernathy <ruth.abernathy@lonestar-medgas.example>',
		to: ['carl.jimenez.civ@health.ml'],
		intended: { 'carl.jimenez.civ@health.ml': 'carl.jimenez.civ@health.mil' },
		subject: 'New bank as of December 1 (letter also in your paper mail)',
		text: `Hello Carl,

You'll remember I told you at the site walk that First Prairie was bought out. As of December 1 our receipts go to the successor bank, account [[us-bank-account:4471902285]]. Through November 30 please keep paying the old one, both stay open until February.

I know how this looks in an e-mail. Please do not change a thing on the strength of it. Call me on the number that is printed on your own copy of the oxygen contract, not one from this message, and I'll read the account back to you with our controller on the line. The system-for-award record will show the change too, once it's validated.

First payment it touches would be the December bulk oxygen, roughly $31,200.

Thanks for putting up with us,
Ruth`,
	},
	{
		date: '2026-11-05T09:42:11-05:00',
		kind: 'genuine',
		level: 'low',
		categories: ['personnel'],
		language: 'en',
		from: 'Kim Sorrell <k.sorrell@bluewater-turbines.example>',
		to: ['eric.j.novak@us.navy.ml'],
		intended: { 'eric.j.novak@us.navy.ml': 'eric.j.novak@us.navy.mil' },
		subject: 'Field service technician - second interview',
		text: `Hi Eric,

Good speaking with you last Tuesday. Dale and the shop lead would like to have you in for a second round: Thursday, November 19 at 1:30, at the plant (ask for me at the front gate, bring closed-toe shoes). Plan on two hours, half of it on the test stand.

You asked about the terminal leave gap. February 1 works for us as a start. We would not ask you for any paperwork before there's a signed offer, and no, there is no fee for the background check, that's on us.

If the date's bad just say so.

Kim Sorrell
HR, Bluewater Turbine Service`,
	},
	{
		date: '2026-11-06T08:27:49-08:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Inside Sales - Rob Tanaka <rtanaka@cascade-rope.example>',
		to: ['bm1.d.prewitt@uscg.ml'],
		intended: { 'bm1.d.prewitt@uscg.ml': 'bm1.d.prewitt@uscg.mil' },
		headers: [['In-Reply-To', '<CAJk4-line-request-1104@uscg.example>']],
		subject: 'RE: Price on 600 ft double braid, 1-1/8"',
		text: `Yes we have it on the shelf, both colors. Quote is attached and good thru 12/15. Eye splices would add about a week because Manny's out.

If you need us in your vendor file first tell me what form, I'll fill it out tonight.

Rob

>> On Nov 4, Prewitt, D. wrote:
>> Need 600 ft of 1-1/8 double braid nylon for the 87 footers.
>> Saw your booth at the tug show. Can you ship to Port Angeles and what is it per foot?`,
		attachments: [
			xlsxFile(
				'Q-58812.xlsx',
				`Item | Qty | Unit | Price | Extended
Double braid nylon 1-1/8 in, white | 600 | ft | 4.86 | 2916.00
Eye splice with thimble | 4 | ea | 88.00 | 352.00
Freight Port Angeles | 1 | lot | 140.00 | 140.00
Total |  |  |  | 3408.00`,
			),
		],
	},
	{
		date: '2026-11-08T17:15:02-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'maddie g <maddieg_sophomore@campus-mail.example>',
		to: ['paul.r.gustafson@us.army.ml'],
		intended: { 'paul.r.gustafson@us.army.ml': 'paul.r.gustafson@us.army.mil' },
		subject: 'dad my phone is gone',
		text: `dad dont freak out, phone went off the ferry. literally watched it sink. im fine

before you ask: yes its really me, the dog is Biscuit and you still owe mom a dishwasher. i dont need money!! the insurance thing covers it but they want the serial number and the box is in the hall closet behind the sleds. can you or mom take a pic of the sticker

until thurs you can reach me on priya's, [[phone:(617) 555-0148]], she's in the room most nights after 9

love you, also hi from priya
M`,
	},
	{
		date: '2026-11-10T16:03:17+02:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'en',
		from: 'Alan Whitcroft (home) <alan.whitcroft@lakeside-post.example>',
		to: ['joanna.price@fcdogov.uk'],
		intended: { 'joanna.price@fcdogov.uk': 'joanna.price@fcdo.gov.uk' },
		subject: 'urgent - the 9am',
		text: `Jo, laptop has died so this is from my own account, sorry. Need you to do something for me before nine tomorrow: print the brief for the Minister's call with the Kenyans, the one with Farida's edits (v6 not v5) and take Martin in my place if my train is stuck again. Don't send it to me here. Ring the private office if in doubt, they know.

A.`,
	},
	{
		date: '2026-11-11T07:34:56-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'personal'],
		language: 'en',
		from: 'MSG Teresa Albright <talbright.rtx@homeport-mail.example>',
		to: ['darnell.fox@nationalguard.ml'],
		intended: { 'darnell.fox@nationalguard.ml': 'darnell.fox@nationalguard.mil' },
		subject: 'I shared the recall list with you',
		text: `Fox, the share drive link I sent yesterday doesn't open from outside so here's the file itself. Check your platoon, Ybarra moved. Fix in red, back to me by drill.

T. Albright`,
		attachments: [
			docxFile(
				'recall_list_2nd_plt.docx',
				`RECALL LIST - 2ND PLATOON (as of 10 Nov 26)

SSG Fox, Darnell        [[phone:816-555-0121]]
SGT Ybarra, Lucia       [[phone:816-555-0177]]   moved Oct, lives in [[home-address:2208 Quail Creek Dr, Liberty, MO 64068]]
SPC Hanley, Kurt        [[phone:913-555-0160]]
SPC Odom, Rashad        [[phone:913-555-0119]]
PFC Lindqvist, Amy      [[phone:816-555-0183]]

Call down the list. Last name calls me.`,
			),
		],
	},
	{
		date: '2026-11-12T11:50:28+00:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Professor Ingrid Halvorsen <i.halvorsen@warstudies-fenwick.example>',
		to: ['cdre.p.lacey@modgov.uk'],
		cc: ['navalstaff.engagement@mod.gov.uk'],
		intended: { 'cdre.p.lacey@modgov.uk': 'cdre.p.lacey@mod.gov.uk' },
		subject: 'Would you speak to us in May? (undersea cables workshop)',
		text: `Dear Peter,

Very good to run into you at the memorial lecture. I promised you something in writing.

We are holding a closed workshop on the protection of seabed cables at Fenwick on 20 and 21 May 2027. About thirty people: four colleagues from Bergen, two cable operators, the usual doctoral students, and Admiral Rasch has said yes. I should like you to open the second morning with twenty minutes on what a navy can and cannot be expected to do. No paper, no publication, house rule applies.

There is no registration fee, naturally, and we pay second-class rail and two nights in college. I'm afraid we can't stretch to an honorarium this year.

Might I have a yes in principle by mid-December? If you need a formal letter for your office, tell me to whom it should be addressed.

With warm good wishes from the frozen north of the campus,
Ingrid`,
	},
	{
		date: '2026-11-16T18:30:40+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personal', 'financial', 'contract'],
		language: 'en',
		from: 'Margaret Dunmore <m.dunmore.lets@ashdown-mail.example>',
		to: ['stephen.karlsen@shape.nato.ml'],
		intended: { 'stephen.karlsen@shape.nato.ml': 'stephen.karlsen@shape.nato.int' },
		subject: 'the cottage: deposit and keys',
		text: `Dear Stephen,

Lovely to have met you both on Saturday, and Oscar is welcome as long as he leaves the hens alone. I've asked the agent to send you the tenancy agreement from his own address tomorrow; please read it before you pay anybody a penny.

As we agreed: £1,350 a month, deposit the same. The deposit goes into the protected scheme in your name and they will write to you. The rent comes to me by standing order from 1 January: M. J. Dunmore, [[iban:GB54 LOYD 3096 3417 4928 16]].

For your removal people the address is [[home-address:3 Mill Lane, Ashdown Parva, IP21 4RG]]. Mind the bridge, seven and a half tonnes at most.

I shall be in all week to hand over the keys.

Yours ever
Margaret Dunmore`,
	},
	{
		date: '2026-11-18T15:08:05-06:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['legal', 'personal', 'financial'],
		language: 'en',
		from: 'Harriet Cole <hcole@cole-and-brandt-law.example>',
		to: ['tsgt.nolan.reyes@us.af.ml'],
		intended: { 'tsgt.nolan.reyes@us.af.ml': 'tsgt.nolan.reyes@us.af.mil' },
		subject: 'Estate of Beatriz Reyes, Probate No. 26-PR-0418',
		text: `Dear Sergeant Reyes:

This firm represents your cousin Daniel Reyes, who was appointed personal representative of your late aunt's estate by the Probate Court on October 22. I am sorry for your loss.

Ms. Reyes, born [[date-of-birth:March 3, 1941]], last lived at [[home-address:514 Alamosa St, Pueblo, CO 81004]]. Her will leaves you the 1972 pickup and one fifth of the residue. Until the house is sold I can only estimate; Daniel thinks about $18,000 for each of you.

There is nothing to pay and I do not need your bank details now. A waiver of notice and a copy of the will went to you by certified mail. You can confirm all of this with the clerk of the court under the number in the subject line. If you would like legal assistance on base to look it over before you sign, please do.

Very truly yours,

Harriet Cole
Cole & Brandt, LLC`,
	},
];
