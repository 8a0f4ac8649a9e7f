import { mrz } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, contactFile, pictureFile } from '../file-parts.ts';

const [first, second] = mrz({
	state: 'USA',
	surname: 'HARLOW',
	given: 'MAISIE JUNE',
	number: '587140263',
	born: '190314',
	sex: 'F',
	expires: '311002',
});

export const families: Sample[] = [
	{
		date: '2026-11-04T21:47:10-05:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'Kayla Harlow <kayla.harlow@cornfieldmail.example>',
		to: ['devin.harlow.2@us.af.ml'],
		intended: { 'devin.harlow.2@us.af.ml': 'devin.harlow.2@us.af.mil' },
		subject: 'is this one ok or do i need to redo it',
		text: `ok so the lady at the counter says the SOFA stamp people in K-town want a COLOR copy, not the b/w one. did this on the kitchen table, theres glare over the corner but you can read the bottom lines. if its no good tell me before fri bc then i hand in hers together with the other form

also the dogs microchip cert came back, vet is faxing. moms good. M says the moon was "too bright to sleep"

love you, k`,
		attachments: [
			pictureFile(
				'IMG_2291.png',
				`PASSPORT  UNITED STATES OF AMERICA
SURNAME  HARLOW
GIVEN NAMES  MAISIE JUNE
PASSPORT NO  [[passport-number:587140263]]
DATE OF BIRTH  [[date-of-birth:14 MAR 2019]]
EXPIRES  02 OCT 2031
[[mrz:${first}]]
[[mrz:${second}]]`,
			),
		],
	},
	{
		date: '2026-11-08T16:20:44-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personal', 'identity', 'financial'],
		language: 'en',
		from: 'Donna McKee <donna.mckee@threeriversnet.example>',
		to: ['travis.d.mckee@us.army.ml'],
		intended: { 'travis.d.mckee@us.army.ml': 'travis.d.mckee@us.army.mil' },
		subject: "dad's truck, the bank and everything else",
		text: `Hi baby,

I know you said short emails but I only sit down to this machine on Sundays so you get it all at once.

Dad's truck is done for. The transmission went on the hill by Pruett's and he coasted it into the feed store like it was on purpose. Curtis says eleven hundred to fix and the truck is not worth eleven hundred. He is looking at a Ford that belonged to the Methodist minister, so at least somebody was praying over it.

Aunt Jo's choir is doing the Advent thing again. She asked for you by name for the bass part and I said Jo, he is in Poland. She said well when does he get back. I said I don't know and I wouldn't tell you if I did, you'd put it in the bulletin.

Now the bank. I went in Thursday about putting you back on the joint savings after that mess with the hold. The girl was very nice, she is one of the Tidwells. She needed your social, which I gave her out of my head, [[us-ssn:429-61-8835]], I have known it since you were two. Then she wanted the ten digit number off the back of your ID card too, for the military rate, and you texted me [[dod-id:1384620957]] last spring when we did the car insurance so I gave that. I hope that's still the one.

The account is [[us-bank-account:7204418833]], same as it was, the routing is the same as it always was. Put it on the direct deposit form whenever you get to a computer that isn't a phone.

Marisol came by with the baby. That child has your ears, I'm sorry but she does. Marisol's mother wants to go on the savings too so she can pay in for the baby and the Tidwell girl says she can, they take the tax number, hers is [[us-itin:937-84-2206]], only you have to sign because you are the primary. I told Marisol you'd want to think about that. You don't have to answer me on it, answer her.

What else. The creek was up to the second step but not the third. We lost two hens. Dad says to tell you the Hawks won and that he will not be discussing the Thanksgiving seating.

Wear the socks.

Your loving mother

P.S. Is it true you can't have candles in packages? The woman at the post office said wax.`,
	},
	{
		date: '2026-11-10T15:52:03+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Anneloes Timmer <a.timmer@obsdewissel.example>',
		to: ['w.dekker.05@army.ml'],
		cc: ['administratie@obsdewissel.example'],
		intended: { 'w.dekker.05@army.ml': 'w.dekker.05@army.nl' },
		subject: 'verhuisformulier Fenna (groep 6)',
		text: `Hoi Wouter,

Kort even over het verhuisformulier. Fenna heeft het vanmorgen netjes ingeleverd, alleen is mama's helft ingevuld en die van jou niet. Dit staat nu bij ons in het systeem:

  vader   [[home-address:Kastanjelaan 41, 8051 PD Hattem]]
  mobiel  [[phone:06-41829037]]

Klopt dat nog, of zit je door de week nu helemaal op de kazerne in 't Harde? Marieke zei zoiets op het plein maar ik verander het pas als ik het van jou heb.

En dan nog iets leuks: ze houdt de 24e haar spreekbeurt en die gaat over "wat papa doet bij de Landmacht". Ze wil graag een helm meenemen. Mag dat? Geen geheimen hoor, zei ze er zelf bij.

Groetjes van juf Anneloes
(ma, di en do aanwezig)`,
	},
	{
		date: '2026-11-19T20:11:37+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Veerle Goossens <veerle.goossens@zonnekind.example>',
		to: ['joris.vandamme@shape.nato.ml'],
		intended: { 'joris.vandamme@shape.nato.ml': 'joris.vandamme@shape.nato.int' },
		subject: 'babysit',
		text: `Hier is Elke d'r kaartje, ze kan woensdag en zaterdag. Niet voor acht uur bellen want ze doet nachten in het rusthuis 😉`,
		attachments: [
			contactFile('Elke Baeyens.vcf', [
				'N:Baeyens;Elke;;;',
				'FN:Elke Baeyens',
				'TEL;TYPE=CELL:[[phone:+32 468 31 74 09]]',
				'BDAY:[[date-of-birth:1999-02-27]]',
				'NOTE:rijbewijs B\\, eigen wagen\\, spreekt ook Engels',
			]),
		],
	},
	{
		date: '2026-11-12T10:05:31-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Gulf & Pines Travel <bookings@gulfandpines.example>',
		to: ['craig.sandoval@socom.ml'],
		intended: { 'craig.sandoval@socom.ml': 'craig.sandoval@socom.mil' },
		subject: 'Sandoval party of 4 - Breckenridge, Dec 19-26',
		html: 'alternative',
		text: `Craig,

All four seats came through at the fare we held. Nothing for you to do except pick ski rental sizes by the 1st (Tyler's boots too, I have him at a 6 and your wife thought 7).

Airline record: [[booking-reference:K7QWMT]]

Sat 19 Dec   [[flight:DL 1822]]   TPA 07:10 - ATL 08:44
Sat 19 Dec   [[flight:DL 2306]]   ATL 09:55 - DEN 11:21
Sat 26 Dec   [[flight:DL 1190]]   DEN 13:40 - ATL 18:37
Sat 26 Dec   [[flight:DL 947]]   ATL 20:05 - TPA 21:33

Condo: Four O'Clock Lodge, they have put you in unit [[hotel-room:318]], two queens and a pullout. Check-in is after four, so plan on lunch somewhere.

I've hung the outbound on a calendar file because you said your work calendar is the only one you look at.

If anything goes wrong on the road, the after-hours desk is 1-800-555-0164. They're humans.

Bev
Gulf & Pines Travel, Brandon FL`,
		attachments: [
			calendarFile('outbound.ics', [
				'PRODID:-//Gulf and Pines//Desk//EN',
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:sandoval-20261219@gulfandpines.example',
				'DTSTAMP:20261112T150000Z',
				'DTSTART:20261219T121000Z',
				'DTEND:20261219T182100Z',
				'SUMMARY:[[flight:DL 1822]] / [[flight:DL 2306]] TPA-ATL-DEN',
				'DESCRIPTION:Record [[booking-reference:K7QWMT]]. 4 pax\\, 3 checked bags.',
				'LOCATION:Tampa International\\, Airside E',
				'END:VEVENT',
			]),
		],
	},
];
