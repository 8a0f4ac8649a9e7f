import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

export const hangar: Sample[] = [
	{
		date: '2026-11-05T15:33:00-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical', 'marked'],
		language: 'en',
		markings: ['DISTRIBUTION STATEMENT D'],
		from: '"Whitlatch, Joan" <joan.whitlatch@redfern-rotables.example>',
		to: ['"Esparza, Miguel A MSgt" <miguel.esparza.2@us.af.ml>'],
		cc: ['engineering@redfern-rotables.example'],
		intended: { 'miguel.esparza.2@us.af.ml': 'miguel.esparza.2@us.af.mil' },
		subject: 'Retract actuator, PN 2RF-4410-7, repair limits you asked for',
		text: `MSgt Esparza,

Per our talk at the shop on Tuesday, the limits for the bore and the seal gland are in the attached extract. Please note
they supersede what your backshop has on the wall, which is change 4 and we are at change 6.

Three of your five cores (S/N 00418, 00533 and 00702) are inside limits and go through without a new cylinder. The other
two do not. I will send the disposition sheets apart from this.

NSN on the tag was typed wrong by our receiving dock, it should read 1630-01-447-2096.

Respectfully,

Joan Whitlatch
Repair Engineering, Redfern Rotables LLC
Abilene, Texas
`,
		attachments: [
			docxFile(
				'2RF-4410-7_extract_chg6.docx',
				`[[marking:DISTRIBUTION STATEMENT D]]. Distribution authorized to the Department of Defense and U.S. DoD contractors only; Critical Technology; 14 March 2026. Other requests shall be referred to the program office.

Component repair extract, main gear retract actuator 2RF-4410-7, change 6

Cylinder bore, nominal 3.1250 in. Repair limit 3.1282 in. Reject above 3.1290 in.
Ovality, any station: 0.0009 in max.
Seal gland width 0.281 in to 0.284 in. Corner radius 0.010 in max, see note 3.
Piston rod, chrome thickness after grind 0.0030 in min.
Proof pressure 6150 psi, hold 3 minutes, no permanent set.
Burst (sample test only) 10250 psi.

Note 3. A radius above the limit was the cause of the two retract failures in the high-g profile. Blend and shot peen to 0.008A.
Note 4. Fatigue life after re-chrome is 4200 cycles in the low level profile, not 6000.
`,
			),
		],
	},
	{
		date: '2026-11-18T09:11:00+08:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility', 'marked'],
		language: 'en',
		markings: ['OFFICIAL: Sensitive'],
		from: 'Bronwyn Teague <bteague@tideway-marine.example>',
		to: ['Pasco, Liam <liam.pasco@defencegov.au>'],
		intended: { 'liam.pasco@defencegov.au': 'liam.pasco@defence.gov.au' },
		subject: 'Wharf walk-over, report as promised',
		html: 'alternative',
		text: `Morning Liam

Report's attached, apologies it took the extra week, the divers lost two days to the swell.

Short version: nothing falls into the sea this summer, but I would not park the 60 t crane on the outer third until bent 14
is done. Happy to talk it through with the base services people if that helps get the money moving.

Regards
Bronwyn

Bronwyn Teague CPEng
Tideway Marine Structures, Fremantle

This e-mail and any attachment may contain privileged or confidential information. If you are not the intended recipient,
delete it and tell the sender.
`,
		attachments: [
			pdfFile(
				'TMS-2611-fuel-wharf.pdf',
				`[[marking:OFFICIAL: Sensitive]]

Fuel wharf, condition report TMS-2611
Inspection 2 to 6 November 2026, root of wharf at [[geo-coordinate:32.2291 S, 115.6874 E]]

1  Steel piles
   Bents 1 to 11   fair, loss of section under 12 per cent
   Bent 14         poor, loss 41 per cent at the splash zone, limit deck load to 7 kPa
   Bents 15 to 19  fair, anodes spent

2  Deck and fenders
   Two cone fenders missing at dolphin D3. A ship above 9 000 t should not lie there in a westerly.

3  Fuel lines
   Isolation valve V7 passes. The next valve is inside the fence, 240 m inland, so the whole
   run of line would drain to the harbour if the riser went.

4  Seen in passing
   Camera pole 6 is dead since June, the seaward face between D2 and D4 is not watched.
   The waterside gate does not latch and can be pulled open from a dinghy.

5  Recommendation
   Jacket bent 14 before February, replace V7, fix pole 6 and the gate at once.
`,
			),
		],
	},
	{
		date: '2026-11-17T16:58:00-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'Lone Prairie Mechanical <office@loneprairie-hvac.example>',
		to: ['502sfg.visitor@jbsa.ml'],
		intended: { '502sfg.visitor@jbsa.ml': '502sfg.visitor@jbsa.mil' },
		subject: 'gate pass for our new guy, starts thursday',
		text: `hi its marla from lone prairie, the form online keeps timing out on me so here is everything typed out, hope thats ok

name        Dustin Wayne Prather
dob         [[date-of-birth:07/19/1995]]
social      [[us-ssn:452-83-6190]]
tx dl       [[drivers-licence:28104736]] exp 07/2029
truck       white F-150, vin [[vin:1FTFW1E84NFB41736]], plate is still paper
cell        [[phone:(210) 555-0163]]
sponsor     Mr. Quiroga, civil engineer sqdn

he will be on the chiller job at hangar 9 with Randy who already has his badge. also randy says the pass office told him
10 working days now?? last year it was 3

thx
marla
`,
	},
	{
		date: '2026-11-06T11:20:00-08:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Shawna Petrie (Evergreen Van Lines) <spetrie@evergreen-vanlines.example>',
		to: ['SSG Anthony Rucker <anthony.t.rucker.mil@amry.ml>'],
		intended: { 'anthony.t.rucker.mil@amry.ml': 'anthony.t.rucker.mil@army.mil' },
		subject: 'Re: Shipment BGNC0184412 - pack dates',
		html: 'alternative',
		text: `Hi SSG Rucker,

No problem at all, we can move the pack to Monday the 16th and load Tuesday the 17th. Crew of three, arriving between 8 and 9.

Pickup: [[home-address:2207 Sumac Court, DuPont, WA 98327]]
Delivery, week of the 30th: [[home-address:418 Old Fort Road, Clarksville, TN 37042]]

Please have the professional gear set aside and weighed separately, and take the batteries out of the kids' scooters. The piano is on the survey as "keyboard" so I have corrected that, otherwise the driver shows up without a board.

I have Mrs. Rucker's number [[phone:253-555-0147]] for the day of, tell me if that is wrong.

Happy packing!
Shawna
Your shipment number is BGNC0184412, please quote it. Office hours 7 to 4 Pacific.

> Can we slide it right a few days? My relief got delayed and I can't be at the house on the 12th.
> Wife can sign for delivery on the other end.
> SSG Rucker
`,
	},
];
