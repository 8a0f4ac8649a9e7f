import type { Sample } from '../../demo/form/sample.ts';
import { meantMil } from '../../demo/source/intended.ts';
import { calendarFile, csvFile, docxFile, nestedMail, pdfFile, pictureFile, textFile, xlsxFile } from './file-parts.ts';

/** Ordinary mail that looks like more: numbers that are something else, words that mark nothing. */
const ordinary: Pick<Sample, 'kind' | 'level' | 'categories' | 'language'> = {
	kind: 'genuine',
	level: 'low',
	categories: [],
	language: 'en',
};

export const englishDecoys: Sample[] = [
	{
		...ordinary,
		date: '2026-11-02T07:58:21Z',
		from: 'Counter Sales <counter@pinion-bearing.example>',
		to: ['motorpool.parts@us.army.ml'],
		intended: meantMil('motorpool.parts@us.army.ml'),
		subject: 'PO 219-09-9912 - one line back-ordered',
		text: `Morning Hal. Your 219-09-9912 ships today except line 3. Cross-reference attached, our numbers on the left. Freight PRO is 512-77-40881, tracking 9405 5112 0620 3855 1174 96.

Wanda
`,
		attachments: [
			csvFile(
				'xref.csv',
				`ours,yours,what,qty
418-62-3301,3110-01-044-8821,"bearing, roller",6
418-62-3302,3110-01-044-8822,"bearing, thrust",6
AB123456C,5330-00-618-0997,"seal, kit C",2
4716 2203 5548 9012,,"bin label, 16 digits",1
`,
			),
		],
	},
	{
		...ordinary,
		date: '2026-11-03T13:31:45Z',
		from: 'Lorraine Tibbets <lorraine.tibbets@clearform-ux.example>',
		to: ['myhealth.devteam@health.ml'],
		intended: meantMil('myhealth.devteam@health.ml'),
		subject: 'Field hints, final wording',
		text: `Team,

wording for the hints is in the document. Legal took out "secret question" and put "security question" everywhere.

Lorraine
`,
		attachments: [
			docxFile(
				'field hints v7.docx',
				`Field hints
Social Security number: nine digits, like 123-45-6789. Do not type real numbers into the test site, use 000-00-0000.
Card number: sixteen digits. For testing only: 4111 1111 1111 1111 or 5555 5555 5555 4444.
Date of birth: MM/DD/YYYY.
Password: at least fifteen characters. Never write: Password1.
Phone: (555) 555-5555
`,
			),
		],
	},
	{
		...ordinary,
		date: '2026-11-05T08:47:33Z',
		from: 'Nils Ahlgren <nils@packetgoose.example>',
		to: ['ndes.support@disa.ml'],
		intended: meantMil('ndes.support@disa.ml'),
		subject: 'Re: [PG-20418] upgrade loops on 11.4.0.22',
		headers: [['X-Ticket', 'PG-20418']],
		text: `Hi,

known one: 11.4.0.22 asks for 11.4.0.19 first. Go 10.9.1.3 -> 11.2.0.5 -> 11.4.0.22 and it stops. Trace ID 7c9e6679-7425-40de-944b-e07fc1f90ae7, checksum 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 if you want to be sure of the download. It never asks for your password, so if something does, shut it down.

Nils

> it says "error 1045: see section 4.1.1.2 of the manual"
`,
		attachments: [
			textFile(
				'upgrade.log',
				`2026-11-04 21:15:02.113 pkg 11.4.0.22 requires 11.4.0.19
2026-11-04 21:15:02.140 build 20261104.2115 session 550e8400-e29b-41d4-a716-446655440000
2026-11-04 21:15:02.171 rollback to 10.9.1.3 ok
`,
			),
		],
	},
	{
		...ordinary,
		date: '2026-11-06T21:20:13Z',
		from: 'Gus <gus.pappas@galley-cooks-reunion.example>',
		to: ['cs1.hank.wilder@us.navy.ml'],
		intended: meantMil('cs1.hank.wilder@us.navy.ml'),
		subject: 'TOP SECRET chili, eyes only',
		text: `Hank you old pirate, here it is. Classified!! Burn the picture after you read it. Don't tell Lou, Lou can't keep a secret.

Gus
`,
		attachments: [
			pictureFile(
				'card.png',
				`TOP SECRET CHILI
2 LB BEEF CHUCK
3 ANCHO - 1 CHIPOTLE
1 CAN STOUT
A SQUARE OF CHOCOLATE
STIR - WAIT - STIR - WAIT
`,
			),
		],
	},
	{
		...ordinary,
		date: '2026-11-09T11:36:58Z',
		from: 'Base Paper <ads@tidal-flats-gazette.example>',
		to: ['morale.officer@uscg.ml'],
		intended: meantMil('morale.officer@uscg.ml'),
		subject: 'Proof: classified page, 13 Nov',
		text: `Please check the spelling of the boats. We print at noon. Confidential to "Blue Eyes at the Commissary": she replied, we have her letter here.

Tidal Flats Gazette, classified desk
`,
		attachments: [
			docxFile(
				'classified proof.docx',
				`CLASSIFIED
BOATS  14 ft skiff, trailer, $900. Ask at the marina office.
FREE  Upright piano. You carry.
HELP WANTED  Restricted hours, confidential interviews, secret shopper pays by the visit.
LOST  Grey parrot, says "attention on deck".
`,
			),
		],
	},
	{
		...ordinary,
		date: '2026-11-10T14:09:27Z',
		from: 'Meredith Yarrow <m.yarrow@yarrow-expeditions.example>',
		to: ['leisure.travel@us.af.ml'],
		intended: meantMil('leisure.travel@us.af.ml'),
		subject: 'evening talk: passports, visas and what to pack',
		html: 'alternative',
		text: `Hello Bettina,

Thursday at six works. I'll bring slides:

1. Why your passport number doesn't change when you move, but does when you renew
2. Where the date of birth hides in the bottom lines
3. National Insurance, Social Security: what NOT to put on a customs card
4. Questions, and rum

I don't need a projector password, I don't need a password for anything, I come with a flip chart.

Meredith
`,
		attachments: [
			calendarFile('talk.ics', [
				'PRODID:-//yarrow//EN',
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:talk-1119@yarrow-expeditions.example',
				'DTSTAMP:20261110T140000Z',
				'DTSTART:20261119T180000Z',
				'DTEND:20261119T193000Z',
				'SUMMARY:Talk: passports\\, visas and what to pack',
				'LOCATION:Library\\, big table',
				'END:VEVENT',
			]),
		],
	},
	{
		...ordinary,
		date: '2026-11-11T19:50:40Z',
		from: 'Prof. Emeka Dafoe <e.dafoe@larkspur-college.example>',
		to: ['librarian.warcollege@us.army.ml'],
		intended: meantMil('librarian.warcollege@us.army.ml'),
		subject: 'Interlibrary loan, and an apology',
		charset: 'windows-1252',
		text: `Dear Ms. Rivkin,

I have kept “The Secret War in the Archives” (ISBN 978-1-78023-614-9) far beyond what is decent. May I also have the declassified CONFIDENTIAL cables of 1953, reels 4–9, and volume two of “Exercise and Deployment: The Peacetime Army, 1920–1939”? My reader’s card is 2 0084 00517 3390.

In contrition,
Emeka Dafoe
`,
		attachments: [
			pdfFile(
				'request slip.pdf',
				`LARKSPUR COLLEGE - INTERLIBRARY REQUEST

1  ISBN 978-1-78023-614-9       renew
2  microfilm, cables of 1953, reels 4 to 9, declassified 1984
3  ISBN 0-8047-2219-6           vol. 2
`,
			),
		],
	},
	{
		...ordinary,
		date: '2026-11-13T17:17:03Z',
		from: 'Ines Cabral <ines.cabral@hometown-herald.example>',
		to: ['pao@nationalguard.ml'],
		intended: meantMil('pao@nationalguard.ml'),
		subject: 'Fwd: press kit for the exercise, can I use the photos?',
		text: `Hi! Your colleague's public press kit is below. Can we use the photo with the goat?

Ines
`,
		attachments: [
			nestedMail(
				'press kit.eml',
				`From: Press Desk <press@autumn-shield-media.example>
To: media list <media@autumn-shield-media.example>
Date: Thu, 12 Nov 2026 08:00:00 +0000
Subject: FOR IMMEDIATE RELEASE: Exercise opens Saturday, families welcome
Message-ID: <kit-1@autumn-shield-media.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

About 1,200 soldiers take part in the annual exercise, the governor's office
announced. The deployment of a field kitchen to Market Square starts at noon.
The public is invited. Press office: 555-0100 (switchboard).
`,
			),
		],
	},
	{
		...ordinary,
		date: '2026-11-16T08:25:06Z',
		from: 'Warranty <warranty@kestrel-tool.example>',
		to: ['tool.room@marines.ml'],
		intended: meantMil('tool.room@marines.ml'),
		subject: 'RMA list: serials we could not read',
		text: `Hi, the serials in yellow: is it O or zero? Everything else is approved. Our office is 1400 Foundry Street, Toledo, OH 43604 if you would rather drop them off.

Kestrel Tool, Warranty
`,
		attachments: [
			xlsxFile(
				'RMA 2026-11.xlsx',
				`RMA | Serial | Model | Lot
5512-0031 | 1GKT0A55X2J09912O | torque driver 9.6 | 12.10.2026
5512-0032 | JT 44 81 20 | impact, 1/2 in | 12.10.2026
5512-0033 | 604-55-1 | bit set | 03.09.2026
5512-0034 | C99120045 | driver license plate kit, novelty | 03.09.2026
`,
			),
		],
	},
	{
		...ordinary,
		date: '2026-11-18T22:13:38Z',
		from: 'Odette <odette@bookclub-thirteen.example>',
		to: ['shannon.mcbride@us.army.ml'],
		cc: ['jo.wexler@us.army.mil', 'Nell <nell@bookclub-thirteen.example>'],
		intended: meantMil('shannon.mcbride@us.army.ml'),
		subject: 'Re: Re: Re: next book?',
		headers: [['Sensitivity', 'Personal']],
		text: `ok so three votes for The Password to Larkspur Lane, one for Flight 93... I mean the one about the flight, and Nell wants Confidential Agent again

I don't care as long as nobody has cancer or dementia in it this time

Jo's house, Shannon brings the diagnosis (ha) of why the last one was bad

o.

> On Wed, Jo wrote:
>> who still has my copy of the Secret Garden
> not me!!
`,
	},
	{
		...ordinary,
		date: '2026-11-23T06:30:00Z',
		from: 'Irv Mandelbaum <irv@mandelbaum-scales.example>',
		to: ['commissary.deli@deca.ml'],
		intended: meantMil('commissary.deli@deca.ml'),
		subject: 'calibration certificate 888-12-4410',
		text: `Certificate for the deli scale attached. Good till next November. The sticker fell in the coleslaw, I gave Arlene a new one.

Irv
`,
		attachments: [
			pdfFile(
				'888-12-4410.pdf',
				`MANDELBAUM SCALES        CERTIFICATE 888-12-4410

Instrument   bench scale, serial 3782 822463 10005
Found        +4 g at 5 kg          Left   0 g at 5 kg
Traceable to reference set 536-22-A, certificate 10.20.2025.7
Unclassified environment: dry, 21 C
`,
			),
		],
	},
];
