import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

/** A coach firm and an embassy, who both keep to the minute. */
export const roadsAndNotes: Sample[] = [
	{
		date: '2026-11-13T17:35:00-05:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'travel', 'contract'],
		language: 'en',
		from: 'Dot Calloway <dispatch@laurelgap-coach.example>',
		to: ['g3.movements@usarmy.ml'],
		cc: ['Safety Desk <safety@laurelgap-coach.example>'],
		intended: { 'g3.movements@usarmy.ml': 'g3.movements@army.mil' },
		subject: 'Coaches Thursday - confirmed, one change',
		text: `We're set. Four 56-seaters and the truck for bags. The only change from the phone: Melvin can't do the first coach because of his hours so it's Darnell, who knows the back gate and doesn't talk.

Run sheet attached. Drivers have been told no phones out after the staging stop, and no, they can't put it on the Facebook this time either.

If the weather closes the gap we come round by 23 and it's plus fifty minutes. I will call the duty officer and not the captain, the captain never picks up.

Dot
Laurel Gap Coach, 24 hr dispatch 276-555-0100
`,
		attachments: [
			pdfFile(
				'RunSheet_19NOV.pdf',
				`LAUREL GAP COACH LINES         RUN SHEET 26-1119-A
Customer: Bravo Company, 3-411th   Pax 208 + 11 cadre
Thursday, November 19, 2026

03:40   Coaches 1-4 at rear gate, lights off, single file
04:15   Load by platoon. Weapons in baggage truck, escort rides with it
04:45   Roll
06:20   Staging stop, closed weigh station, [[mgrs:17S MA 83210 40955]], 20 min
08:05   Training area south gate. Unload at [[mgrs:17S MA 64877 72340]]
08:30   Coaches return empty

Return leg: Friday November 27, same order reversed, load 13:00

Charter 4 x $2,380.00     $9,520.00
Baggage truck               $740.00
Fuel surcharge              $312.50
Due on completion        $10,572.50`,
			),
		],
	},
	{
		date: '2026-11-18T10:00:00Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'en',
		from: 'Embassy of Ardova, Chancery <chancery@ardova-embassy.example>',
		to: ['protocol.privileges@fcdogov.uk'],
		intended: { 'protocol.privileges@fcdogov.uk': 'protocol.privileges@fcdo.gov.uk' },
		subject: 'Note 88/2026: employment of accompanying spouses',
		text: `Dear colleagues,

Please find Note 88/2026. The signed original follows by hand with our driver, who will once again be turned away at the side door and would be grateful for a word to the guards.

With the assurances of the note itself,

Ilse Varga
Third Secretary (Administration)
`,
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		attachments: [
			docxFile(
				'Note_88_2026.docx',
				`Embassy of the Republic of Ardova
Note No. 88/2026

The Embassy of the Republic of Ardova presents its compliments to the Protocol Directorate and has the honour to refer to the draft arrangement on gainful employment of family members of diplomatic and consular staff, transmitted on 2 September.

The Embassy is instructed to say that its Government accepts Articles 1 to 4. On Article 5 it would prefer that immunity from civil jurisdiction be regarded as waived for acts done in the course of employment only, and not for acts arising out of it, the second phrase having no equivalent in Ardovan and having given rise to eleven meetings.

The Embassy further observes, without wishing to press the point, that the husband of its Counsellor has been offered a post as organist beginning on Advent Sunday.

The Embassy avails itself of this opportunity to renew to the Directorate the assurances of its highest consideration.

London, 18 November 2026`,
			),
		],
	},
];
