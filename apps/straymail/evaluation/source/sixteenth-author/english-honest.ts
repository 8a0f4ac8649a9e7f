import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile } from '../file-parts.ts';

export const englishHonest: Sample[] = [
	{
		date: '2026-11-05T16:10:27-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'financial'],
		language: 'en',
		from: 'Peg Dunleavy <peg@tidewater-canvas.example>',
		to: ['arlene.foss@us.navy.ml'],
		intended: { 'arlene.foss@us.navy.ml': 'arlene.foss@us.navy.mil' },
		subject: 'Invoice 5127, boat covers (2)',
		text: `Hi Arlene,

Invoice for the two whaler covers Mike collected on Monday is attached. We came in a little under, the second one needed no new zipper.

Same as always, card over the phone or a check, no rush before Thanksgiving.

Peg
Tidewater Sail & Canvas, Hampton
`,
		attachments: [
			pdfFile(
				'Inv5127.pdf',
				`TIDEWATER SAIL & CANVAS
Invoice 5127       Nov 5, 2026
Cover, 21 ft whaler, Sunbrella navy    2 @ 685.00    1,370.00
Zipper 9 ft                            1 @  38.00       38.00
Tax exempt
Amount due                                          $1,408.00`,
			),
		],
	},
	{
		date: '2026-11-09T10:44:00Z',
		kind: 'genuine',
		level: 'low',
		categories: ['financial'],
		language: 'en',
		from: 'Alison Pryde <accounts@pryde-marine-paints.example>',
		to: ['supplier.payments@modgov.uk'],
		intended: { 'supplier.payments@modgov.uk': 'supplier.payments@mod.gov.uk' },
		subject: 'We have moved banks: please ring us before you change anything',
		text: `Dear payments team,

Our branch is closing and from 1 January our account will be with a different bank. I am deliberately not putting the new details in an email.

A letter signed by our director, Neil Pryde, went to your Bristol address by recorded post on Friday. When it arrives, would somebody please ring us on the number printed on any of our old invoices (01632 960 118) and read the last four digits back to me or to Joyce. Until you have done that, go on paying the old account, which stays open until March.

Apologies for the bother, we would rather be slow than sorry.

Alison Pryde
Pryde Marine Paints, vendor no. 40772
`,
	},
	{
		date: '2026-11-11T18:03:15-08:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Denise Carmody <dcarmody@ridgeline-rail.example>',
		to: ['luis.f.arroyo@usmc.ml'],
		intended: { 'luis.f.arroyo@usmc.ml': 'luis.f.arroyo@usmc.mil' },
		subject: 'Interview Nov 19, Diesel Mechanic II, Barstow yard',
		text: `Luis,

Thanks for stopping at our table at the Pendleton transition fair. Ray liked what you told him about the LVSR drivetrain and would like you to come out to Barstow on Thursday the 19th at 10. Plan on two hours: a walk through the shop, a written test (torque, hydraulics, nothing tricky) and lunch.

Bring your driver's license and steel toes. We do reimburse mileage. The range for this job is $34 to $39 an hour, as on the flyer.

If you get lost call my cell, [[phone:760-555-0139]].

Denise Carmody
Ridgeline Rail Services, Talent
`,
	},
	{
		date: '2026-11-13T09:26:48+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Stefan Maurer <s.maurer@alpintec-valves.example>',
		to: ['darren.kirby.civ@dla.ml'],
		intended: { 'darren.kirby.civ@dla.ml': 'darren.kirby.civ@dla.mil' },
		subject: 'RE: RFI check valves DN80, 316L',
		headers: [['In-Reply-To', '<RFI-2210.dk@dla.example>']],
		text: `Dear Mr. Kirby

We thank you for your request of 10 November. Yes, we still make the DN80 in 316L, article 80-4417.

1-9 pcs      EUR 412.00
10-49 pcs    EUR 378.00
50+          EUR 351.00

EXW Dornbirn, delivery 6 weeks after order, valid till 31 January 2027. The 3.1 certificate costs EUR 35 per lot. Your question on the seat: PTFE is standard, EPDM possible at no extra.

Regarding the packing: we deliver each valve in a sealed bag, ten bags a carton, no wood. If you need your own bar code labels please send the layout with the order, we print it without charge. The drawing is revision F, changed in March because of the new stem seal, the mounting dimensions stay the same and old spare kits fit.

Payment 30 days net. For a first order our finance department asks for a purchase order on paper or as a PDF, an email alone is not enough.

Best regards from Austria
Stefan Maurer
Alpintec Valves, Dornbirn

> From: Kirby, Darren
> Date: Tuesday, 10 November 2026
>
> Sir or Madam, we last bought your DN80 check valve in 2019 from a dealer
> who has since closed. Could you confirm that 80-4417 is still in
> production and give a price break for 25 and 60 each? Drawing revision
> and seat material please, and tell me how you pack them. We are not in
> a hurry, this is for planning next year's buy.
> D. Kirby
>
>> From: Info Alpintec
>> Your message was forwarded to our colleague Mr. Maurer, who is back on
>> Thursday.
`,
	},
	{
		date: '2026-11-15T13:37:10-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Tess Whitcomb <twhit06@campus-letters.example>',
		to: ['ronald.whitcomb@amry.ml'],
		intended: { 'ronald.whitcomb@amry.ml': 'ronald.whitcomb@army.mil' },
		subject: 'dad lost my phone (for real this time)',
		text: `hey dad its in the lake. tipped the canoe at Jordan with Priya and Sam, im fine just cold and stupid. Sams mom gave me her old one, the number is [[phone:919 555 0152]] til I can get to a store. dont call before 4 tmrw i have orgo lab

no i dont need money, the insurance thing you made me get covers it lol. thank you for that. can you tell grandma tho bc she panics when I dont pick up

also is Biscuit done with the antibiotics?
love u, T
`,
	},
	{
		date: '2026-11-17T11:52:33Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Graham Sutcliffe <g.sutcliffe@harrow-point-consult.example>',
		to: ['rachel.dunn@fcdogov.uk'],
		intended: { 'rachel.dunn@fcdogov.uk': 'rachel.dunn@fcdo.gov.uk' },
		subject: 'URGENT slides - need them by 1pm',
		text: `Rachel - where are you? I'm in the lobby with Tom and the deck on my stick is last week's. Slide 7 still has the old timeline. Send me whatever you've got, even half done, we go in at 1.

Sorry to shout. Coffee on me.

G
`,
	},
	{
		date: '2026-11-18T15:00:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Moira Fenn, IT Service Desk <servicedesk@st-oswin-hospital.example>',
		to: ['kate.mulvaney@helth.ml'],
		intended: { 'kate.mulvaney@helth.ml': 'kate.mulvaney@health.mil' },
		subject: 'INC0048213: your St Oswin mailbox is at 96%',
		text: `Dear Lt Cdr Mulvaney,

I'm writing to your service address because your St Oswin mailbox can take no more than another day or two of mail. It is nearly all from the ward printers: someone has been scanning at 600 dpi.

Nothing to click. When you are next on site, sort by size and delete what you don't need, or come by room G14 and we'll do it together. Your password for the ward PCs also runs out on 1 December; the PC will ask you to change it when you log in, as it did in September.

Ticket INC0048213, opened by me this afternoon.

Moira Fenn
Service Desk, ext. 4400
`,
	},
	{
		date: '2026-11-20T12:19:04-07:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Prof. Ingrid Solheim <solheim@mesa-state-univ.example>',
		to: ['aaron.beck@spaceforce.ml'],
		cc: ['Teri Quan <tquan@mesa-state-univ.example>'],
		intended: { 'aaron.beck@spaceforce.ml': 'aaron.beck@spaceforce.mil' },
		subject: 'Would you give the debris talk at our spring symposium?',
		text: `Dear Aaron,

You'll remember the symposium from your own poster days. It is on 9 April, same room, same bad coffee. The students voted for orbital debris this year and your name was on the board before I had put the chalk down.

Forty minutes plus questions. No fee in either direction; the department pays the train and a room at the faculty house. Nothing you could not say in public, obviously, and I know you need time for your release office, so if I had a title by mid-January that would do. Teri (copied) looks after travel.

How are the twins?

Ingrid
`,
	},
	{
		date: '2026-11-23T09:41:55-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Joan Petrakis <jpetrakis@corvane-systems.example>',
		to: ['bill.s.tanner@us.af.ml'],
		cc: ['nora.kim@us.af.mil'],
		intended: { 'bill.s.tanner@us.af.ml': 'bill.s.tanner@us.af.mil' },
		subject: 'Joan Petrakis shared "Sprint 14 minutes" with you',
		text: `Bill, Friday's minutes are in the usual folder, same link as last sprint, I only added Nora so she can comment. Look at item 4 please, I wasn't sure whether you or Dave took the test bench action.

https://share.corvane-systems.example/proj/tern/minutes/14

Joan Petrakis shared a file with: bill.s.tanner, nora.kim. People with existing access can open it.
`,
		html: 'alternative',
	},
];
