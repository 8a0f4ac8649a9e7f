import type { Sample } from '../../../demo/form/sample.ts';
import { nestedMail, pdfFile } from '../file-parts.ts';

export const sites: Sample[] = [
	{
		date: '2026-11-17T08:03:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'nl',
		from: 'Inspectie | Damsté Dak en Gevel <inspectie@damste-dakgevel.example>',
		to: ['vastgoed.amersfoort@mindef.ml'],
		intended: { 'vastgoed.amersfoort@mindef.ml': 'vastgoed.amersfoort@mindef.nl' },
		subject: 'Rapportage rondgang 12/11 gebouw K, L en het hek',
		text: `Beste mevrouw Van Zuilen,

Hierbij het verslag van onze ronde. Samengevat: het dak van K kan nog een winter mee, L niet. Wat u zelf waarschijnlijk niet wist is dat het hekwerk achter de munitiebunker op twee plekken los zit, daar kun je zo onderdoor. Mijn collega heeft het getest (met toestemming van de wachtcommandant).

Foto's stuur ik apart want die zijn te groot voor de mail.

Met hartelijke groet uit Soest,

Gerben Damsté
`,
		attachments: [
			pdfFile(
				'rondgang_1211.pdf',
				`DAMSTE DAK EN GEVEL           RONDGANG 12-11-2026

GEBOUW K   bitumen 2009, blaasvorming NO-hoek   goed tot 2027
GEBOUW L   lekkage boven wapenkamer             vervangen
           noodluik dak sluit niet, kier 4 cm
HEKWERK    vak 17, positie [[geo-coordinate:52.13874, 5.41206]]
           onderbalk los over 3 m, camera 6 ziet deze hoek niet
           vak 22, positie [[geo-coordinate:52.13951, 5.41388]]
           betonvoet gescheurd
POORT 3    lus in wegdek defect, slagboom blijft open na 2e auto

ADVIES     vak 17 en 22 binnen twee weken
`,
			),
		],
	},
	{
		date: '2026-11-20T07:31:00+08:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Corporate Bookings <desk4@merlion-fares.example>',
		to: ['w.castellano@mail.pacom.ml'],
		intended: { 'w.castellano@mail.pacom.ml': 'w.castellano@mail.pacom.mil' },
		subject: 'Castellano / HNL-SIN-HNL / revised after schedule change',
		text: `Dear Mr Castellano,

Singapore Airlines retimed your connection so I've reissued. What you hold now:

  [[flight:UA 114]]   Sat 05DEC  HNL 0855  NRT 1325+1
  [[flight:SQ 637]]   Sun 06DEC  NRT 1730  SIN 2350
  -- return --
  [[flight:SQ 012]]   Fri 11DEC  SIN 0925  NRT 1705
  [[flight:UA 115]]   Fri 11DEC  NRT 1940  HNL 0745

Locator [[booking-reference:6RQMNE]] (both carriers). Aisle seats throughout. The hotel next to the conference centre was full; you're at the Bras Basah one instead, same rate, they will hold the room after midnight as I told them you land late.

The panel hosts asked me if you would share a car with Ms Ito from the embassy on Monday. Up to you, I said I'd ask.

Safe travels
Yee Ling, Desk 4
`,
		html: 'alternative',
	},
	{
		date: '2026-11-24T10:12:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Piers Allardyce <p.allardyce@northwall-consult.example>',
		to: ['ingrid.solheim@shape.nato.ml', 'tomas.vrba@shape.nato.ml'],
		cc: ['workshop@northwall-consult.example'],
		intended: {
			'ingrid.solheim@shape.nato.ml': 'ingrid.solheim@shape.nato.int',
			'tomas.vrba@shape.nato.ml': 'tomas.vrba@shape.nato.int',
		},
		subject: 'Fwd: URGENT!! need you both BEFORE NOON',
		text: `Ingrid, Tomas,

Sorry for the capitals, they are Margit's not mine. The venue will give our slot to a dentists' congress unless one of you nods at the agenda by twelve. It's in the attached mail. No secrets in it, half of it is coffee, and please don't send me the classified version of anything, I only need to know whether "lessons from the 1990s" stays before or after lunch.

Piers
`,
		attachments: [
			nestedMail(
				'agenda.eml',
				`From: Margit Oja <margit@hall-und-saal.example>
To: Piers Allardyce <p.allardyce@northwall-consult.example>
Date: Tue, 24 Nov 2026 09:02:11 +0100
Subject: URGENT!! need you both BEFORE NOON
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

Dear Piers,

0900 welcome (Solheim)
0915 logistics history, lessons from the 1990s
1030 coffee
1100 Vrba: what the archive can and cannot tell us
1230 lunch, buffet
1400 working groups
1600 wrap up

The dentists pay more. Please hurry.
Margit
`,
			),
		],
	},
];
