import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, xlsxFile, zipFile } from '../file-parts.ts';

export const quay: Sample[] = [
	{
		date: '2026-11-11T19:42:00+02:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'credentials'],
		language: 'en',
		from: 'Stelios Christodoulou <ops@harrowpell-limassol.example>',
		to: ['LT Kira Palmer <kira.palmer@us.navy.ml>', 'Husbanding N4 <n4.husbanding@eucom.ml>'],
		cc: ['"Voss, Thaddeus CDR" <thaddeus.voss@us.navy.mil>'],
		intended: {
			'kira.palmer@us.navy.ml': 'kira.palmer@us.navy.mil',
			'n4.husbanding@eucom.ml': 'n4.husbanding@eucom.mil',
		},
		headers: [
			['In-Reply-To', '<4F1C2A0B.611@us.navy.mil>'],
			['References', '<20261109.0712@harrowpell-limassol.example> <4F1C2A0B.611@us.navy.mil>'],
		],
		subject: 'RE: RE: husbanding MARROW LAKE / Limassol 17-20 Nov - port control has confirmed',
		text: `Good evening Lieutenant,

Noted yours of 1610 with thanks. Port control and pilots have now confirmed as below, all times local:

Tue 17   0540   USS MARROW LAKE at pilot ground, [[geo-coordinate:34-37.6N 033-01.9E]]
         0600   pilot on board, two tugs made fast off the breakwater
         0715   all fast port side to, quay 5, bollards 41 to 55
         0900   F76 barge alongside, about five hours
Wed 18   0800   CHT truck and garbage skips, daily from here
Thu 19   1000   stores, three reefers from the airport
Fri 20   1830   pilot, let go, clear of the fairway by 1915

Port police close the quay road 0500 to 0730 on Tuesday and from 1730 on Friday, same as for the last ship.
Liberty buses run every half hour from gate B, not gate A as I wrote on Monday, sorry for that.

If your advance party is here on Monday before us: brow, fenders and barrier lights are in our store no. 4
behind the fire station, keypad [[password:7719#]].

I sleep with the phone, [[phone:+357 99 604 118]], use it.

Fair winds,
Stelios

Harrow & Pell Maritime Agencies Ltd, as agents only

> From: Palmer, Kira LT
> Sent: Wednesday, November 11, 2026 4:10 PM
> Stelios,
> Need final berth, brow time and departure, CO briefs the wardroom tonight. Also which gate for buses.
> What we asked for on Monday still stands, repeated here so it is in one place:
>   F76             620 cubic meters, sample before and after
>   Fresh water     90 tons a day if the pressure is there, else by barge
>   CHT             every day, night of arrival too
>   Fenders         6 Yokohama, 3.3 x 6.5
>   Brow            2, the long one forward
>   Vehicles        3 sedans, 1 van for the supply department, no drivers
>   Buses           4 x 50 seats
>   Fresh stores    list sent by the S-1 division on its own
>   Trash           sorted, food waste apart, plastic pressed
>   Phone lines     2 on the quarterdeck
> The ombudsman wants to put up a table at the fleet landing, is that a port matter or a city matter?
> v/r
> LT Palmer
>
>> From: Harrow & Pell Ops
>> Sent: Monday, November 9, 2026 9:12 AM
>> Dear Lieutenant, thank you for the nomination. Could you let us have the usual list of services and
>> whether the captain prefers port or starboard side to? The berth is the one your sister ship had in May.
`,
		attachments: [
			pdfFile(
				'MARROW LAKE schedule rev 3.pdf',
				`HARROW & PELL MARITIME AGENCIES
Port call schedule, revision 3

Vessel        USS MARROW LAKE
Port          Limassol, quay 5
Draft fwd/aft 5.3 m / 5.6 m

17 NOV  0600  POB    0715  all fast    0745  brow    0800  customs, gendarmerie liaison on board
17 NOV  0900  bunker barge AGIA THEKLA  1400  barge away
18 NOV  0800  skips, CHT              1900  reception on the flight deck, 120 guests
19 NOV  1000  reefers                 1300  divers inspect sea chests, 2 hours
20 NOV  1600  last bus                1700  brow in     1830  POB     1915  fairway buoy

Boarding agent: S. Christodoulou, [[phone:+357 99 604 118]]
`,
			),
		],
	},
	{
		date: '2026-11-09T13:05:00-05:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal', 'travel', 'personnel'],
		language: 'en',
		from: 'Gwen Laskaris <gwen@northgale-charter.example>',
		to: ['barrel.desk@ustranscom.ml'],
		intended: { 'barrel.desk@ustranscom.ml': 'barrel.desk@ustranscom.mil' },
		subject: 'pax list [[flight:NTX7142]] rev B',
		text: `Rev B as discussed, two swaps since Friday (rows 4 and 9). Spellings must match the passports or the handler will offload.

Weights are still self-declared, loadmaster can live with that.

- Gwen
`,
		attachments: [
			xlsxFile(
				'NTX7142_pax_revB.xlsx',
				`[[flight:NTX 7142]] | KBGR - EGUN | 19 NOV 2026 | rev B
No | Rank | Surname | Given | Born | DoD ID | Passport | Bags kg
1 | CPT | ALBRIGHT | DANA RUTH | [[date-of-birth:1991-05-17]] | [[dod-id:1284503917]] | [[passport-number:A24719063]] | 41
2 | SFC | BUSTOS | HECTOR | [[date-of-birth:1986-11-02]] | [[dod-id:1093347728]] | [[passport-number:567104382]] | 52
3 | SSG | COVINGTON | TYRELL | [[date-of-birth:1993-08-29]] | [[dod-id:1355720146]] | [[passport-number:A30582217]] | 48
4 | SSG | DRAKE-HOLM | SIGRID | [[date-of-birth:1994-01-14]] | [[dod-id:1410286653]] | [[passport-number:A28841705]] | 37
5 | SGT | ELIZONDO | MARCO A | [[date-of-birth:1997-06-23]] | [[dod-id:1502938471]] | [[passport-number:583920164]] | 44
6 | SGT | FAIRWEATHER | COLE | [[date-of-birth:1998-12-05]] | [[dod-id:1528816390]] | [[passport-number:A41063958]] | 50
7 | SPC | GUNDERSEN | PIPER | [[date-of-birth:2001-03-11]] | [[dod-id:1587204419]] | [[passport-number:A39927140]] | 36
8 | SPC | HOANG | MINH T | [[date-of-birth:2000-09-30]] | [[dod-id:1590037264]] | [[passport-number:A40218836]] | 39
9 | SPC | IVERS | KATHERINE | [[date-of-birth:2002-02-18]] | [[dod-id:1604471958]] | [[passport-number:A44310972]] | 35
10 | PFC | JARAMILLO | LUIS | [[date-of-birth:2004-07-07]] | [[dod-id:1633590281]] | [[passport-number:A45902713]] | 42
11 | PFC | KOWALCZYK | ADAM | [[date-of-birth:2005-10-26]] | [[dod-id:1641128305]] | [[passport-number:A46117395]] | 47
12 | CW3 | LINDQVIST | PETER | [[date-of-birth:1982-04-19]] | [[dod-id:1017765532]] | [[passport-number:549038216]] | 55
`,
			),
		],
	},
	{
		date: '2026-11-24T10:27:00+03:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'Ritchie Mowbray <r.mowbray@tankline-telemetry.example>',
		to: ['"Ostrowski, David CIV DLA" <david.ostrowski@dla.ml>'],
		intended: { 'david.ostrowski@dla.ml': 'david.ostrowski@dla.mil' },
		subject: 'Sitra gauging: you are switched over to live',
		text: `Dave,

Test tenant goes dark on Friday, please point the dispatcher at live before then:

  endpoint   https://api.tankline-telemetry.example/v3/depots/sitra
  header     X-Tankline-Key: [[api-key:tlk_live_7Qv0ZrW2mHc9yXsB4dLkP1eN]]
  our poller [[ip-address:10.44.18.27]] (that is the one to let through your side)

and for humans, same as the old portal but new login since the November patch:

  https://depots.tankline-telemetry.example   user sitra-night   pw [[password:Ki7#plover-Dune]]

The key the gauges use to push the stock file to your SFTP is in the zip. Your predecessor had it on a USB stick
in a drawer, so perhaps do better than that.

Ullage on tank 12 still reads 4 cm high, I have a man there on the 30th.

cheers
Ritchie
`,
		attachments: [
			zipFile(
				'edi-push.zip',
				'edi-push_ed25519',
				`[[private-key:-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
QyNTUxOQAAACDoOio31L6DPYwa5JiTm8cb2vtKeE2CmPsd2kGqnpVn+AAAAJjDSAHYw0gB
2AAAAAtzc2gtZWQyNTUxOQAAACDoOio31L6DPYwa5JiTm8cb2vtKeE2CmPsd2kGqnpVn+A
AAAEBRY12YuRBQ+bkAziVM3AaXTj/lRP1B2wA3ir+r9XK7zug6KjfUvoM9jBrkmJObxxva
+0p4TYKY+x3aQaqelWf4AAAAEWVkaS1wdXNoQHRhbmtsaW5lAQIDBA==
-----END OPENSSH PRIVATE KEY-----]]
`,
			),
		],
	},
];
