import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile } from '../file-parts.ts';

export const desk: Sample[] = [
	{
		date: '2026-11-13T14:02:00-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'financial'],
		language: 'en',
		from: 'Accounts Receivable <ar@tidewell-boiler.example>',
		to: ['"Nakamura, Paul LTJG" <paul.nakamura@uscg.ml>'],
		cc: ['"Brandvold, Erik" <ebrandvold@tidewell-boiler.example>'],
		intended: { 'paul.nakamura@uscg.ml': 'paul.nakamura@uscg.mil' },
		subject: 'Invoice 26-11873, CGC Sedge Point, circulating pump',
		text: `LTJG Nakamura:

Please find our invoice for the circulating pump overhaul completed at the pier October 30. The growth item (seized coupling)
is line 3 and was approved by your port engineer on DR 0092; his signature is on the second copy that went with the boat.

If the invoice has to go through the portal again instead of by mail, let us know and we will key it in.

Sincerely,

Tidewell Ship & Boiler, Inc.
Accounts Receivable
Norfolk, Virginia
`,
		attachments: [
			pdfFile(
				'INV-26-11873.pdf',
				`TIDEWELL SHIP & BOILER, INC.                         INVOICE 26-11873
EIN [[us-ein:83-4471926]]   CAGE 7K2W4                      November 12, 2026

Bill to   Surface Forces Logistics, Norfolk
Vessel    CGC SEDGE POINT
Order     70Z08526PNOR00417

1  Remove, overhaul and reinstall circulating pump no. 2      18,440.00
2  Mechanical seal, NSN 5330-01-512-8847, 2 ea                 1,126.50
3  Growth: coupling seized, press off and renew                2,310.00
4  Operational test, 4 hours                                     780.00

Total due, net 30                                        USD 22,656.50

Remit by ACH: Chesapeake Mariners Bank, routing 264073187, account [[us-bank-account:4410077382]]
`,
			),
		],
	},
	{
		date: '2026-11-20T07:52:00+09:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Hal Jessup <hjessup@kadena-lift.example>',
		to: ['tom.furtado@pacom.ml'],
		intended: { 'tom.furtado@pacom.ml': 'tom.furtado@pacom.mil' },
		headers: [
			['X-Priority', '1 (Highest)'],
			['Importance', 'high'],
		],
		subject: 'URGENT!!! ANSWER YOUR PHONE',
		text: `Tom, I need you on the phone NOW, not by mail. Crane cert expired at midnight, Ken has shut the lift down and eleven riggers are sitting in a van. Only you can sign the extension. Don't forward this, don't copy anybody, just pick up.
—Hal
`,
	},
	{
		date: '2026-11-03T09:30:00-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Priya Venkataraman <priya.venkataraman@orchardcross-systems.example>',
		to: ['"Dunleavy, Sean CTR DISA" <sean.dunleavy.ctr@disa.ml>'],
		cc: ['Marcus Thiele <marcus.thiele@orchardcross-systems.example>'],
		intended: { 'sean.dunleavy.ctr@disa.ml': 'sean.dunleavy.ctr@disa.mil' },
		subject: 'New password rules for the cargo scheduling tool - please read before 1 December',
		text: `Sean,

Marcus asked me to send you the text of the memo so you can put it on the users' landing page. Nobody has to click on anything
and we will not ask anybody for a password by mail or by telephone. If someone does, it is not us.

What changes on 1 December

1. Passwords are 15 characters or longer. A sentence is fine and easier to remember.
2. They no longer expire every 60 days. They are changed when there is reason to believe that they leaked.
3. Words from the block list are refused. "Password1!", "Winter2026" and "Qwerty12345" are on it, and so is the name of the tool.
4. Secret questions go away. A mother's maiden name never was a secret.
5. Users with a CAC sign in with the CAC and do not need a password at all.
6. Shared accounts in the night shift end. Each dispatcher gets an own one from Marcus.

How to tell a real reset mail from a false one

A real one is sent only within a minute after you asked for it, has no attachment, and carries the first three letters of your
user name. Everything else goes to the security desk.

Could you look at point 6 with Lieutenant Abara? She had doubts about the handover at 0600, and I would rather hear them
before the memo is out than after.

With thanks for your patience in all this,
Priya

Priya Venkataraman
Information security, Orchard Cross Systems
`,
	},
	{
		date: '2026-11-19T17:15:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['travel', 'financial'],
		language: 'en',
		from: 'Bea @ Compass & Quill Travel <bea@compassquill.example>',
		to: ['Colleen Abernathy <abernathycm@state.ml>'],
		intended: { 'abernathycm@state.ml': 'abernathycm@state.gov' },
		headers: [['In-Reply-To', '<CAKx81f0b.22@mail.example>']],
		subject: 'Re: Dakar in December?',
		encoding: 'quoted-printable',
		charset: 'utf-8',
		text: `Hi Colleen!

All ticketed, the fare held by the skin of its teeth.

Sat 12 Dec   [[flight:UA 988]]    Washington Dulles 17:55 – Frankfurt 07:40 (+1)
Sun 13 Dec   [[flight:LH 1340]]   Frankfurt 09:50 – Lisbon 12:00
Sun 13 Dec   [[flight:TP 1483]]   Lisbon 21:30 – Dakar 01:00 (+1)
Sat 19 Dec   back the same way, times on the e-ticket

United locator [[booking-reference:QK7M2T]], TAP locator [[booking-reference:9XWDPL]]

Hotel: Résidence du Phare, Les Almadies, they gave you room [[hotel-room:614]] again because you liked the terrace. Paid by the card below, breakfast in.

I have asked for the aisle on all three legs. Malaria tablets, don't forget, last year you remembered at the gate.

Safe travels,
Bea

On Thu, Nov 19, 2026 at 2:41 PM Colleen Abernathy wrote:
> Yes book it please!! use my own visa not the govt one, [[credit-card:4542 7190 3316 8479]] exp 08/28,
> i'll get it back on the voucher. Same hotel if they have it.
> C.
`,
	},
];
