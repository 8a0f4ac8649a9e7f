import type { Sample } from '../../../demo/form/sample.ts';
import { contactFile, docxFile, pdfFile, pictureFile } from '../file-parts.ts';

/** People abroad and those who deal with them, in English. */
export const posted: Sample[] = [
	{
		date: '2026-11-13T16:24:09Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Harriet Lindqvist <h.lindqvist@lyceum-haaglanden.example>',
		to: ['tyrell.boone@usmc.ml'],
		intended: { 'tyrell.boone@usmc.ml': 'tyrell.boone@usmc.mil' },
		subject: 'Tuesday, and a request from 4B',
		text: `Dear Staff Sergeant Boone,

I meant to write on Wednesday and then the boiler at school gave up, so forgive the delay.

You were a great success. I have taught modern history to sixteen-year-olds for twenty-six years and have seldom seen them put their telephones away of their own accord. Floris, the tall boy who asked whether you were "allowed to say anything at all or if it is all classified", has since announced that he will become a diplomat. His mother rang to ask what we had done to him.

Several of them had expected you to bring a diplomatic passport to show round. I explained that one does not wave a passport about in an aula with a hundred and forty pupils, and that the wax seal you did bring was a good deal more interesting. The word "secret" came up eleven times; Noor kept count on the whiteboard. Your answer, that most of the job is standing up straight and knowing everybody's name, is now on a poster in the corridor.

Now the request. Class 4B would like to write a short piece on the difference between a guard, a soldier and a policeman, for the school paper. They have drawn up five questions:

1. Who may tell you what to do?
2. Do you speak the language of every country you go to?
3. What do you eat on duty?
4. What happens when you are ill, does somebody come from far away?
5. Do you ever get bored?

You need not answer number five. If it has to go past your public affairs people first, so be it, we are in no hurry: the paper comes out before the Easter holidays.

I also enclose the poster for the careers evening. Mr Verschuren of the fire brigade and a lady from the port will be there, and there is soup. If one of your colleagues felt like coming for half an hour, 4B would be over the moon, and so would I.

With warm regards from all of us, and my compliments to your detachment commander for lending you,

Harriet Lindqvist
History and Social Studies

--
This e-mail and any attachment may contain confidential, privileged or classified information intended solely for the addressee. If you are not the intended recipient you are prohibited from reading, copying or distributing it. Please notify the sender and destroy all copies.
`,
		attachments: [
			pictureFile(
				'poster.png',
				'CAREERS EVENING\nTHURSDAY 3 DECEMBER\nDOORS OPEN AT HALF PAST SIX\nAULA AND CANTEEN\nSOUP IS FREE',
			),
		],
	},
	{
		date: '2026-11-10T08:15:26Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'personal'],
		language: 'en',
		from: 'Godelieve Maes-Peeters <godelieve.maes@woluwe-wonen.example>',
		to: ['ryan.calloway.4@us.af.ml'],
		intended: { 'ryan.calloway.4@us.af.ml': 'ryan.calloway.4@us.af.mil' },
		subject: 'your house + the boiler man',
		text: `Dear Major Ryan,

Here is the paper for one more year like we have said in the kitchen. Please to sign each page and send me back by the post, I do not trust the computer for this.

The index is only 1,9 % so I am a good landlord I think :-)

For the boiler you call directly my nephew Steven, his card is with. He comes on the evening also. Say that it is for tante Lieve.

Greetings to Mrs. Calloway and the small ones
Godelieve
`,
		attachments: [
			pdfFile(
				'addendum 2027.pdf',
				`ADDENDUM No. 2 TO THE LEASE OF 1 DECEMBER 2024

Between Mrs G. Maes-Peeters, lessor,
and Mr Ryan Calloway, lessee, living in the leased house:
[[home-address:Kerselarenlaan 47, 1150 Sint-Pieters-Woluwe]]

1. The lease is prolonged from 1 December 2026 to 30 November 2027.
2. The monthly rent is EUR 3,057.00, payable before the fifth day.
3. The diplomatic clause of article 9 remains: two months of notice
   upon presentation of the transfer orders.
4. The garden is kept by the lessor, EUR 85.00 a month, included.

Made in two copies
`,
			),
			contactFile('steven.vcf', [
				'N:Peeters;Steven;;;',
				'FN:Steven Peeters',
				'NOTE:verwarming & sanitair',
				'TEL;TYPE=CELL:[[phone:+32 476 31 90 48]]',
			]),
		],
	},
	{
		date: '2026-11-20T14:02:51Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'en',
		from: 'Jess <jess.moravec@fernmail.example>',
		to: ['andrew.moravec@us.navy.ml'],
		intended: { 'andrew.moravec@us.navy.ml': 'andrew.moravec@us.navy.mil' },
		subject: 'ellie',
		text: `out of the appt. biopsy says its [[diagnosis:coeliac disease]] so no more grandma pancakes :( shes ok, i cried more than her. call when ur off watch, doesnt matter how late xx

Sent from my phone
`,
	},
	{
		date: '2026-11-24T09:47:00Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Customer Desk Antwerp <desk@scheldt-autoship.example>',
		to: ['pov.europe@ustranscom.ml'],
		intended: { 'pov.europe@ustranscom.ml': 'pov.europe@ustranscom.mil' },
		html: 'alternative',
		subject: 'Vehicle turned in 23 Nov - alarm will not disarm - our file SAS/26/40731',
		text: `Good morning,

The grey SUV handed in yesterday cannot be loaded, the alarm goes off each time the stevedores lift it and customer's second key is missing. Inspection sheet attached. Customer does not pick up, perhaps you have another way to reach him.

If we do not hear by Thursday noon it misses the sailing and goes on the next one (9 Dec).

Our file number is not a customs number, please do not enter it as such like last time.

Best regards
Ingrid V.
Customer Desk
`,
		attachments: [
			pdfFile(
				'turn-in sheet.pdf',
				`SCHELDT AUTOSHIP - TURN-IN SHEET
File            SAS/26/40731
Quay lot        518-22-7716
Customer        Mr Paul E. Trentham
VIN             [[vin:1C4RJFBG1LC184093]]
Mileage         61,204 km
Fuel            under 1/4, ok
Deliver to      [[home-address:2218 Larkmoor Drive, Fayetteville, NC 28304]]
Mobile          [[phone:+1 910 555 0173]]
Remarks         scratch LH rear door, one key only, child seat left inside
`,
			),
		],
	},
	{
		date: '2026-11-17T11:38:12Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Wim Terlouw <wim@terlouw-congres.example>',
		to: ['kristin.brandvold@eucom.ml'],
		intended: { 'kristin.brandvold@eucom.ml': 'kristin.brandvold@eucom.mil' },
		headers: [
			['X-Priority', '1 (Highest)'],
			['Importance', 'High'],
		],
		subject: 'URGENT!! action required TODAY before 15:00 or we lose it',
		text: `Kristin,

I tried you three times. The Kurhaus holds the small hall for us only until 15:00. After that it goes to a dentists' congress and I have nothing else in The Hague for that week.

Just answer "yes" to this mail. No signature, no form, I do the rest with Marloes. The seating in blocks of eight as you wanted, and the interpreters' booths fit, I measured them myself.

PLEASE do not wait for the committee.

Wim

---------- Forwarded message ----------
Van: Sales & Events <events@kurzaal-scheveningen.example>
Datum: di 17 nov 2026 om 11:02
Onderwerp: Optie kleine zaal, week 5
Aan: Wim Terlouw <wim@terlouw-congres.example>
Cc: Marloes Kappen <marloes@terlouw-congres.example>

Beste Wim,

Zoals vanmorgen besproken. Er staat een tweede gegadigde voor de kleine
zaal (een tandartsencongres). Jullie optie loopt vandaag om 15.00 uur af
en ik kan hem niet nog een keer verlengen, dat heb ik al twee keer gedaan
en mijn chef telt mee.

Wat er voor jullie in de optie zit:
  - kleine zaal, dinsdag t/m donderdag, opstelling in blokken van acht
  - twee tolkencabines achterin, naast elkaar
  - de serre voor de koffie, zonder muziek
  - vestiaire met nummertjes en een eigen ingang aan de zeezijde

Wat er niet in zit:
  - het podium (geleend van de schouwburg, moet apart)
  - vlaggen. Wij hebben er veertig, maar niet allemaal van bestaande landen

Laat je het even weten?

Hartelijke groet,
Esmee
Sales & Events, receptie en centrale: 070 555 01 00

On 16 Nov 2026, at 17:20, Wim Terlouw wrote:
> Esmee,
>
> The client is American, they need a paper for everything, and the
> person who decides is in the air until tomorrow. Can I have until
> Wednesday?
>
> > On 16 Nov 2026, at 16:58, Sales & Events wrote:
> > Wim, is this a yes? I have dentists.
`,
	},
	{
		date: '2026-11-03T20:11:45Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Office of the ISSM <issm@tidewater-integration.example>',
		to: ['connectivity.policy@disa.ml'],
		intended: { 'connectivity.policy@disa.ml': 'connectivity.policy@disa.mil' },
		subject: 'Password memo, second draft for your comments',
		text: `All,

Attached is the second draft of the password memo. Ms. Fairbairn's comments on length versus complexity went in, and Curtis dropped the paragraph on rotation, which nobody could defend.

Two open questions for the call on the 12th:
- do we keep the sentence "no administrator will ever ask you for your password"? Legal thinks it promises too much
- are passkeys in this memo or in the next one

Regards,
Neville Strand, ISSM
`,
		attachments: [
			docxFile(
				'Memo 26-07 passwords d2.docx',
				`MEMORANDUM 26-07 (DRAFT 2)
Subject: Passwords and other secrets

1. A password is at least sixteen characters. Length counts for more than odd signs.
2. Passwords built on the season and the year, such as "Summer2026!" or "Password123", are refused by the system.
3. A password is never sent by e-mail, not even in two halves, and not in an attachment.
4. Do not use your Social Security number (the pattern 123-45-6789), a passport number or a date of birth as part of a password.
5. Privileged accounts (root, Administrator) sign in with a token. Their break-glass passwords are kept in a sealed envelope in the safe of the duty officer.
6. Whoever believes that a password has become known reports it at once. Nobody is blamed for reporting.
`,
			),
		],
	},
];
