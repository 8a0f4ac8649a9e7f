import { mrz } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { contactFile, pdfFile, pictureFile } from '../file-parts.ts';

const wyatt = mrz({
	state: 'USA',
	surname: 'HOLLIS',
	given: 'WYATT JAMES',
	number: 'A07182934',
	born: '150214',
	sex: 'M',
	expires: '300618',
});

/** What families, and those who earn their bread by them, write to a post. */
export const lettersHome: Sample[] = [
	{
		date: '2026-11-03T21:47:12-05:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'Kelsey Hollis <kelsey.hollis@homepost.example>',
		to: ['brian.t.hollis2@us.army.ml'],
		intended: { 'brian.t.hollis2@us.army.ml': 'brian.t.hollis2@us.army.mil' },
		subject: 'wyatts thing for the school',
		text: `here you go babe. sorry its crooked, the light over the stove is the only one still working

registrar wants it by thursday or he goes to the bottom of the list AGAIN. dont lose it under your 4000 unread

k

Sent from my phone
`,
		attachments: [
			pictureFile(
				'IMG_2281.png',
				`PASSPORT
UNITED STATES OF AMERICA
SURNAME HOLLIS
GIVEN NAMES WYATT JAMES
DATE OF BIRTH [[date-of-birth:14 FEB 2015]]
PASSPORT NO [[passport-number:A07182934]]
[[mrz:${wyatt[0]}]]
[[mrz:${wyatt[1]}]]`,
			),
		],
	},
	{
		date: '2026-11-08T16:20:41-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personal', 'identity'],
		language: 'en',
		from: 'Marlene Pruitt <mpruitt1949@lakecountymail.example>',
		to: ['dale.pruitt@usmc.ml'],
		intended: { 'dale.pruitt@usmc.ml': 'dale.pruitt@usmc.mil' },
		subject: 'Sunday letter',
		text: `Dear Dale,

It has rained since Wednesday and the creek is over the lower fence but not into the
barn so do not worry. Your father would have had the cows up top on Tuesday and so did
I. Roy Teague came with his boy and we did it in an hour, I gave them pie.

Biscuit has been to the vet. It is diabetes, would you believe it, a dog, and I am to
give him a needle twice a day at my age. The vet says he may have years yet. I told
him so may I and nobody is giving me a discount.

Pastor Lyle is retiring at Easter. They have a search committee, Norma is on it, so
now nobody can say a word at the beauty parlor without it being secret and
confidential and "I really can't discuss it Marlene". They are getting the fellow from
Harlan. Everybody knows.

Shawna brought the baby Friday. He has your ears I am sorry to say. She looks worn
out. She cannot get him put on your insurance because the girl at the office says the
form came back, somebody wrote the numbers wrong. I had her sit right here at the
table and read me off what she put down, and I am copying it for you just as she said
it so you can see which is the bad one:

   sponsor social [[us-ssn:417-62-9083]]
   number off the back of your card [[dod-id:1287604395]]
   baby, Colton Ray, born [[date-of-birth:September 29, 2026]]
   they live at [[home-address:118 Old Mill Road Apt 4, Sneads Ferry NC 28460]]

I think she turned two of them around in the card one but I do not have my glasses for
that. Call her, not me, and be nice about it.

I paid your truck tax, it was 61 dollars, you can owe me. The Methodists are having
their turkey supper the 21st and I said I would do six pies before I thought about it.

The calendar from your bank came and it has the wrong Thanksgiving on it, so I called
them up.

Eat something green.

Your loving
Mother
`,
	},
	{
		date: '2026-11-12T10:05:33-08:00',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'financial', 'identity', 'personal'],
		language: 'en',
		from: 'Ingrid Sorensen <ingrid@sorensen-and-daughter.example>',
		to: ['andre.l.villanueva@us.navy.ml'],
		cc: ['Marisol Villanueva <marisol.v@tidepoolmail.example>'],
		intended: { 'andre.l.villanueva@us.navy.ml': 'andre.l.villanueva@us.navy.mil' },
		subject: 'Re: Re: that letter you got in the mail',
		headers: [
			['In-Reply-To', '<7c1e.44812@us.navy.example>'],
			['References', '<20261104.0931.aa@sorensen-and-daughter.example> <7c1e.44812@us.navy.example>'],
		],
		text: `Andre,

Nothing to lose sleep over. Last year's software dropped Marisol's number and they disallowed her half of everything. I have redone it and the amended one is attached. Check page 1 line by line, both of you sign, mail it from the ship if you must but get a receipt.

You'll see they owe YOU $1,386. I put the refund to the same account as last time.

Ingrid
Sorensen & Daughter, over the bakery on Fourth
front desk 619-555-0100

> On Nov 10, 2026, at 18:22, Villanueva, Andre wrote:
> Ma'am my wife is freaking out. It says we have 30 days. I am underway on and
> off. Can you just fix it
`,
		attachments: [
			pdfFile(
				'1040-X Villanueva 2025 rev2.pdf',
				`Form 1040-X  Amended U.S. Individual Income Tax Return
Calendar year 2025

Your name: Andre L. Villanueva      SSN: [[us-ssn:548-71-3096]]
Spouse: Marisol Quiroga Villanueva  ITIN: [[us-itin:947-81-2205]]
Address: [[home-address:4417 Estrella Avenue Unit 12, San Diego CA 92115]]

Employer on W-2 (spouse): Harborside Linen Co.  EIN [[us-ein:33-0918274]]

                             original     change    correct
Adjusted gross income        71,204       0         71,204
Deductions                   15,750       15,750    31,500
Tax                          4,912        -1,386    3,526
Refund                                              1,386

Direct deposit
Routing 322271724   Account [[us-bank-account:0048193377512]]  checking

Reason: spouse identification omitted in error by preparer software.`,
			),
		],
	},
	{
		date: '2026-11-17T14:31:09-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'personal'],
		language: 'en',
		from: 'Tri-Rivers Moving - Estimates <estimates@tririversmoving.example>',
		to: ['Capt Sandra Okonkwo <sandra.c.okonkwo.mil@amry.ml>'],
		intended: { 'sandra.c.okonkwo.mil@amry.ml': 'sandra.c.okonkwo.mil@army.mil' },
		subject: 'Estimate 414-20-7715 / partial move, December',
		text: `Hello Captain,

Walkthrough took longer than the piano. Estimate is attached. Two things my estimator Gus wrote on his pad:

- the piano is a no from the second floor unless you let us take the banister off (we put it back)
- the boxes marked SECRET in the kids' room, he did not open them but they rattle. If it's paint we can't carry it

Good through 12/05. If you take it, reply "ok" with the estimate number in the subject and I block the truck.

Loretta
Tri-Rivers
`,
		html: 'alternative',
		attachments: [
			pdfFile(
				'Estimate_414-20-7715.pdf',
				`TRI-RIVERS MOVING & STORAGE
Non-binding estimate 414-20-7715        page 1 of 1

Shipper     Sandra Okonkwo
From        [[home-address:27 Larkspur Court, Clarksville TN 37042]]
To          [[home-address:902 Juniper Street, Lawton OK 73501]]
Pack        December 14     Load  December 15    Deliver  December 18-21

Inventory sheets  000-31-4420  to  000-31-4427
Cartons           96
Weight (est.)     6,840 lb
Linehaul          $4,104.00
Packing labor     $1,150.00
Piano, 2nd floor  $  325.00
Valuation (full)  $  410.00
Total             $5,989.00

Crew lead is assigned the evening before. Tips are never required.`,
			),
		],
	},
	{
		date: '2026-11-19T07:58:20-06:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Bud Escamilla <bud.escamilla@guadaluperiver.example>',
		to: ['thomas.reyes.12@us.af.ml', 'denise.pappas@us.af.ml'],
		cc: ['gerald.lindqvist@us.af.mil'],
		intended: {
			'thomas.reyes.12@us.af.ml': 'thomas.reyes.12@us.af.mil',
			'denise.pappas@us.af.ml': 'denise.pappas@us.af.mil',
		},
		subject: "Chief's farewell - it's at Ray's house now",
		text: `All,

The club double-booked us (wedding, of course), so Ray Dombrowski is hosting. Saturday the 5th, six o'clock, [[home-address:2218 Cottonwood Bend, Schertz TX 78154]]. Park on the church side, his neighbor calls the city on everybody.

Jerry brings the brisket. Tom, you have the shadow box, PLEASE do not leave it in the squadron again. Denise is on the slideshow and has been told how many slides is too many.

Chief still thinks it's bowling. Keep it that way, this is the only thing in my career I ever got to call top secret.

Ray's card attached so you can phone when you get lost.

See you when the coals are white,
Bud (ret., and loving it)
`,
		attachments: [
			contactFile('Ray Dombrowski.vcf', [
				'N:Dombrowski;Raymond;;;',
				'FN:Ray Dombrowski',
				'TEL;TYPE=CELL:[[phone:+1-210-555-0178]]',
				'NOTE:grill\\, horseshoes\\, no solicitors',
			]),
		],
	},
];
