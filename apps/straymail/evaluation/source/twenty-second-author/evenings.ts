import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, pdfFile, xlsxFile } from '../file-parts.ts';

export const evenings: Sample[] = [
	{
		date: '2026-11-10T18:03:27+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal', 'contract'],
		language: 'nl',
		from: 'Trapkracht Fietsen <bestelling@trapkracht.example>',
		envelopeFrom: 'bounces@shop.trapkracht.example',
		to: ['l.vandermolen@mindef.ml'],
		intended: { 'l.vandermolen@mindef.ml': 'l.vandermolen@mindef.nl' },
		subject: 'Bedankt voor je bestelling 100048213',
		headers: [['Auto-Submitted', 'auto-generated']],
		html: 'alternative',
		text: `Hoi Lucas,

Wat leuk dat je bij ons hebt besteld! We gaan meteen voor je aan de slag.

Bestelnummer: 100048213
1 x Kinderfiets Robbie 20 inch rood       289,00
1 x Zijwieltjes                            17,95
Verzending                                  0,00
Totaal                                    306,95 (betaald via iDEAL)

Bezorgadres:
L. van der Molen
[[home-address:Kievitsbeek 41, 3766 PT Soest]]

We bezorgen op donderdag 12 november tussen 12 en 18 uur. De factuur zit erbij.

Trapkracht Fietsen, altijd de wind mee`,
		attachments: [
			pdfFile(
				'factuur-100048213.pdf',
				`TRAPKRACHT FIETSEN B.V.
Factuur 100048213 d.d. 10-11-2026
Aan: L. van der Molen, [[home-address:Kievitsbeek 41, 3766 PT Soest]]

Kinderfiets Robbie 20 inch rood   1   289,00
Zijwieltjes                       1    17,95
Totaal incl. 21% btw                  306,95
Voldaan.`,
			),
		],
	},
	{
		date: '2026-11-10T22:14:56+01:00',
		kind: 'bounce',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Ilse Roodhart <i.roodhart@stichting-waterbron.example>',
		envelopeFrom: '',
		to: ['hendrik.post@minbuza.ml'],
		subject: 'Automatisch antwoord: tafelschikking donderdag',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Auto-Response-Suppress', 'All'],
		],
		text: `Beste,

Ik ben t/m 20 november op de Azoren en lees mijn mail daar níet (echt niet).
Vragen over de waterprojecten: Joris, via het algemene nummer van de stichting.
Is het privé of brandt er iets, dan mag je me bellen op mijn eigen mobiel: [[phone:06 5550 1482]]. Doe het niet voor de tafelschikking.

Ilse`,
	},
	{
		date: '2026-11-11T15:15:15+00:00',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'relaycheck@mta-survey.example',
		to: ['relaytest%mta-survey.example@mail.navy.ml'],
		intended: {},
		subject: 'relay check 7f31a0 (2 of 14)',
		text: `This is test 2 of 14 of an automatic survey of mail relays.
Sent with RCPT TO:<relaytest%mta-survey.example@mail.navy.ml>
If this message arrives at our collector, the host relays.
id=7f31a0 seq=2`,
	},
	{
		date: '2026-11-11T16:58:00-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Gwen Ito <gito@palmettostate-college.example>',
		to: ['marcus.reyes@socom.ml', 'brandon.tull@socom.ml'],
		intended: {
			'marcus.reyes@socom.ml': 'marcus.reyes@socom.mil',
			'brandon.tull@socom.ml': 'brandon.tull@socom.mil',
		},
		subject: 'Guest lecture: nothing classified please :)',
		headers: [['References', '<gl-1@palmettostate-college.example>']],
		text: `Marcus, Brandon,

Invite attached for the seminar on the 19th. Thirty undergraduates, most never met anyone in uniform, two whose parents did. They've read the chapter on secrecy in government, so expect the question "what is the most secret thing you ever did". Any answer that gets a laugh is fine.

Parking is in the garage behind the library; tell the attendant you're with me. Bring slides or don't.

Prof. Gwen Ito, Political Science

> Reyes: will there be a projector? Also is this recorded?
Yes, and no.`,
		attachments: [
			calendarFile('invite.ics', [
				'PRODID:-//Palmetto State College//Calendar//EN',
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:gl-2026-11-19@palmettostate-college.example',
				'DTSTAMP:20261111T215800Z',
				'DTSTART:20261119T190000Z',
				'DTEND:20261119T201500Z',
				'SUMMARY:POLS 210 guest lecture (Reyes\\, Tull)',
				'LOCATION:Harmon Hall 114',
				'ORGANIZER;CN=Gwen Ito:mailto:gito@palmettostate-college.example',
				'DESCRIPTION:Secrecy and democracy. Open to students of the course.',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-12T18:44:03+01:00',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Microsoft Outlook <postmaster@fondation-rivages.example>',
		envelopeFrom: '',
		to: ['jb.ferrand@diplomatie.ml'],
		subject: 'Non remis : Compte rendu du comité de pilotage Rivages',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-MS-Exchange-Message-Is-Ndr', ''],
		],
		text: '',
		parts: {
			type: 'report; report-type=delivery-status',
			sections: [
				{
					headers: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'],
					body: `Échec de la remise à ces destinataires ou groupes :

Awa Sissoko (a.sissoko@fondation-rivages.example)
La boîte aux lettres du destinataire est pleine et ne peut pas accepter de
messages pour le moment. Réessayez plus tard ou contactez le destinataire
directement.

Informations de diagnostic pour les administrateurs :
Serveur de génération : EXCH02.fondation-rivages.example
Remote Server returned '554 5.2.2 mailbox full; STOREDRV.Deliver; QuotaExceededException'
`,
				},
				{
					headers: ['Content-Type: message/delivery-status'],
					body: `Reporting-MTA: dns;EXCH02.fondation-rivages.example

Final-recipient: RFC822;a.sissoko@fondation-rivages.example
Action: failed
Status: 5.2.2
X-Display-Name: Awa Sissoko
`,
				},
				{
					headers: ['Content-Type: text/rfc822-headers'],
					body: `From: "FERRAND Jean-Baptiste" <jb.ferrand@diplomatie.ml>
To: Awa Sissoko <a.sissoko@fondation-rivages.example>
Subject: =?utf-8?Q?Compte_rendu_du_comit=C3=A9_de_pilotage_Rivages?=
Date: Thu, 12 Nov 2026 18:43:51 +0100
`,
				},
			],
		},
	},
	{
		date: '2026-11-12T20:10:00-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Blue Hen Produce Billing <billing@bluehenproduce.example>',
		to: ['dover.receiving@deca.ml'],
		intended: { 'dover.receiving@deca.ml': 'dover.receiving@deca.mil' },
		subject: 'Invoice 66120, week of 11/02',
		text: `Attached. Net 30, check to the usual lockbox. Sweet potatoes were short two cases, already taken off.

Blue Hen Produce`,
		attachments: [
			xlsxFile(
				'inv66120.xlsx',
				`Invoice 66120 | PO 4539-1180-2206-7714 | Dover commissary
Item | GTIN | Cases | Price | Amount
Apples Stayman | 00850012345678 | 40 | 31.50 | 1260.00
Sweet potatoes | 00850012345692 | 22 | 24.00 | 528.00
Collards | 00850012345708 | 18 | 19.25 | 346.50
Total |  |  |  | 2134.50`,
			),
		],
	},
];
