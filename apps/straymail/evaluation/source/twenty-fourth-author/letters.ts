import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, nestedMail, pdfFile, zipFile } from '../file-parts.ts';

export const letters: Sample[] = [
	{
		date: '2026-11-03T15:21:40-05:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'Priya Raman <priya.raman@northlake-telemetry.example>',
		to: ['d.whitcombe@disa.ml'],
		cc: ['Luis Ortega <luis.ortega@northlake-telemetry.example>'],
		intended: { 'd.whitcombe@disa.ml': 'd.whitcombe@disa.mil' },
		subject: 'drop box is up again',
		text: `Dana,

Sorry about the outage, a disk filled up over the long weekend. Luis moved everything to the new box; the details are in the zip since your proxy strips plain text with hostnames in it (don't ask me).

The old account is dead, so please update the nightly job before Thursday or the feeds will pile up on our side.

P.
`,
		attachments: [
			zipFile(
				'handover.zip',
				'handover.txt',
				`sftp://feeds2.northlake-telemetry.example  port 2022
(through the tunnel: [[ip-address:10.44.18.7]])
user  disa-pull
pass  [[password:Heron!Under9Bridge]]

REST status page: https://feeds2.northlake-telemetry.example/api/v2
header X-Api-Key: [[api-key:nlt_live_7f3Kq9ZtW2xVb84LmDcR0sYh]]
`,
			),
		],
	},
	{
		date: '2026-11-05T12:44:03+00:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'en',
		from: 'Ops Dakar - Teranga Port Services <ops.dakar@teranga-port.example>',
		to: ['n4.husbanding@us.navy.ml', 'ltjg.a.brandt@us.navy.ml'],
		intended: {
			'n4.husbanding@us.navy.ml': 'n4.husbanding@us.navy.mil',
			'ltjg.a.brandt@us.navy.ml': 'ltjg.a.brandt@us.navy.mil',
		},
		subject: 'URGENT pls confirm - pilot and tugs 14 Nov',
		text: `Good day Lt Brandt,

Pls find below our planning as agreed with harbour master this morning. Kindly confirm by return, pilots do not wait.

USS HALVERSEN
14 Nov 0615 LT - pilot boards at [[geo-coordinate:14.6402 N, 17.3978 W]]
14 Nov 0740 LT - first line, Mole 2, berth 26, port side alongside
14 Nov 0900 LT - fuel barge, 410 m3 F-76
15 Nov 0800 to 1800 LT - liberty, 2 x buses
16 Nov 0530 LT - last line, outbound same pilot

Garbage barge and fresh water as per your LOGREQ. Security boats of the Senegalese navy will stay with the ship from 0600 till all fast, they ask for the VHF channel.

Also we still wait for the crew's soccer team list :) the match is on the 15th at 1630 at the Leopold Sedar stadium.

B.rgds
Mamadou Ndiaye
as agents only
`,
	},
	{
		date: '2026-11-06T09:58:36-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['marked', 'facility'],
		language: 'en',
		markings: ['CUI'],
		from: 'Brent Aldous <baldous@pinnacle-fireprotection.example>',
		to: ['karen.m.stroud@dla.ml'],
		cc: ['ronald.fitch@dla.mil'],
		intended: { 'karen.m.stroud@dla.ml': 'karen.m.stroud@dla.mil' },
		subject: 'Re: Bldg 740 sprinkler survey',
		headers: [['References', '<a41f.9902@mail.pinnacle-fireprotection.example>']],
		text: `Karen, Ron

Report attached. Short version: not pretty. I'd start with the north bay.

I'll be back on site the week after Thanksgiving if you want to walk it together.

Brent

On Nov 2, 2026, Karen wrote:
> Any chance we get the survey before the budget call on the 9th? Doesn't
> have to be the final.
`,
		attachments: [
			pdfFile(
				'B740_survey_draft.pdf',
				`[[marking:CUI]]
Building 740 - fire suppression survey, draft, 5 Nov 2026

North bay (flammable storage, rows A-F): riser valve 3 found closed and
seized. No water reaches rows C to F. Estimated since spring.
Fire door D-12 is held open with a pallet; its alarm contact is bridged.
Pump house: diesel pump fails to start, electric pump has no standby feed.
Single point of failure: the transformer behind gate 5, fence height 6 ft,
not on camera.

Drawing FP-740-2 shows the shut-off positions.
[[marking:CUI]]`,
			),
		],
	},
	{
		date: '2026-11-09T16:05:19-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'financial', 'personal'],
		language: 'en',
		from: 'Lorraine Petrakis <lpetrakis@petrakis-estates.example>',
		to: ['casualty.assistance@usarmy.ml'],
		intended: { 'casualty.assistance@usarmy.ml': 'casualty.assistance@army.mil' },
		subject: 'Estate of SFC (Ret.) Walter Nowak',
		text: `To whom it may concern:

I represent Mrs. Irena Nowak, whose husband died on October 11 in Ogdensburg. She has written twice about the annuity and got the same form letter twice. I would be grateful if a human being could look at the enclosed and tell me what is still missing.

Mrs. Nowak is 81, does not own a computer and hears poorly on the telephone, so please write to me.

Very truly yours,
Lorraine Petrakis
Attorney at Law (NY, Ontario)
`,
		attachments: [
			docxFile(
				'Nowak_summary.docx',
				`Decedent: Walter J. Nowak, SFC (Ret.)
Born: [[date-of-birth:March 8, 1942]]
SSN: [[us-ssn:219-38-6045]]
Widow: Irena Nowak, [[home-address:412 Ford Street, Ogdensburg, NY 13669]]
Widow's account for deposit: routing 021300077, account [[us-bank-account:4408812967]]

Enclosed by post: death certificate, marriage certificate (with translation from Polish), DD 214.
Our firm's EIN for the fee agreement: [[us-ein:16-1548823]]`,
			),
		],
	},
	{
		date: '2026-11-12T18:50:27+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Owen <owen.tierney@strandhill-analysis.example>',
		to: ['r.castellanos@jcs.ml', 'paula.dietz@jcs.ml'],
		cc: ['m.abernathy@jcs.mil'],
		intended: { 'r.castellanos@jcs.ml': 'r.castellanos@jcs.mil', 'paula.dietz@jcs.ml': 'paula.dietz@jcs.mil' },
		subject: 'URGENT!! need you NOW - action required before 1600',
		text: `Rafa, Paula

really sorry for the shouting. Mike just told me he has NO slides for the lessons-learned seminar and he's on at four. can one of you send me the library slides, the ones about how the old filing system worked? click-through version is fine. I'm in the overflow room, my laptop, not the classified one, so just the public deck please.

I owe you a beer each

O.
`,
	},
	{
		date: '2026-11-16T11:12:54+00:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Hélène Vandamme <h.vandamme@lecarnetdusud.example>',
		to: ['newsdesk@modgov.uk'],
		intended: { 'newsdesk@modgov.uk': 'newsdesk@mod.gov.uk' },
		subject: "Query for Thursday's piece - three questions",
		text: `Dear Simon (or whoever is on duty),

I am writing about the reading-room release last month, the files on the 1961 West Africa flights that were once marked Top Secret and that anybody can now order for the price of a sandwich. My deadline is Wednesday at noon, Brussels time.

1. Was there a formal declassification review, or did they simply reach their age?
2. Your predecessor Ms Okafor told me in 2023 that two folders were "withheld, not secret". Is that still the position?
3. May I quote Dr Lyle, the historian, by name? She says yes but that I have to ask you.

I already have copies of all the documents, so there is no need to send anything.

With thanks and best wishes from a wet Schaerbeek,
Hélène Vandamme
`,
	},
	{
		date: '2026-11-18T09:39:11+00:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'en',
		from: 'Chancery <chancery@embassy-lunda.example>',
		to: ['protocol.directorate@fcdogov.uk'],
		intended: { 'protocol.directorate@fcdogov.uk': 'protocol.directorate@fcdo.gov.uk' },
		subject: 'Note No. 118/2026',
		text: `The Embassy has the honour to forward the attached Note, the original of which follows by courier.

Second Secretary Mr Tomás Quissama would appreciate a word on whether the evening reception might be moved, for reasons which the Note explains more gracefully.
`,
		attachments: [
			docxFile(
				'Note_118.docx',
				`Note No. 118/2026

The Embassy of the Republic of Lunda presents its compliments to the Protocol Directorate and has the honour to refer to the Directorate's invitation to a joint reception on 2 December.

The Embassy regrets that its Ambassador cannot attend any event at which the representative of the neighbouring Republic is accorded precedence, while the question of the Cassai crossing remains before the two Governments. The Embassy would be ready to accept alphabetical order, or two separate receptions.

The Embassy further enquires, in a spirit of candour, whether Her Excellency the High Commissioner intends to raise the fisheries draft on that occasion.

The Embassy avails itself of this opportunity to renew to the Directorate the assurances of its highest consideration.

London, 18 November 2026`,
			),
			nestedMail(
				'invitation.eml',
				`From: Events <events@clarence-hospitality.example>
To: chancery@embassy-lunda.example
Subject: Reception, 2 December
Date: Wed, 11 Nov 2026 10:02:00 +0000
Content-Type: text/plain; charset=us-ascii

Your Excellency,

You are cordially invited to the winter reception. Dress: lounge suit or
national dress. Please bring this message and the invitation card.
`,
			),
		],
	},
];
