import { bsn, mrz } from '../form/numbers.ts';
import { docx } from '../form/office.ts';
import { picture } from '../form/picture.ts';
import type { Sample } from '../form/sample.ts';

const [mrzFirst, mrzSecond] = mrz({
	state: 'NLD',
	surname: 'SMIT',
	given: 'DAAN WILLEM',
	number: 'NXF4B82K1',
	born: '940216',
	sex: 'M',
	expires: '330521',
});

export const dutch: Sample[] = [
	{
		date: '2026-11-02T10:05:27Z',
		kind: 'genuine',
		level: 'high',
		categories: ['operations', 'marked'],
		language: 'nl',
		markings: ['Departementaal VERTROUWELIJK'],
		from: 'Joost Verhagen <j.verhagen@vesting-advies.example>',
		to: ['Kapitein S. Bouma <s.bouma@mindef.ml>'],
		intended: { 's.bouma@mindef.ml': 's.bouma@mindef.nl' },
		subject: 'Inzetbaarheid van de genietanks',
		text: `[[marking:Departementaal VERTROUWELIJK]]

Beste Sietske,

van de twaalf genietanks zijn er zeven inzetbaar. Voor de oefening in maart kunnen we er waarschijnlijk negen leveren, mits de onderdelen uit Duitsland op tijd komen. Zet dit alsjeblieft nog niet in de brief aan de brigade.

Groet,
Joost Verhagen
`,
	},
	{
		date: '2026-11-03T14:21:09Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'marked'],
		language: 'nl',
		markings: ['Stg. CONFIDENTIEEL'],
		from: 'Oefenleiding <oefenleiding@oefening-stormvloed.example>',
		to: ['w.dekker@army.ml'],
		cc: ['Majoor R. Postma <r.postma@army.nl>'],
		intended: { 'w.dekker@army.ml': 'w.dekker@army.nl' },
		subject: 'Oefening STORMVLOED, bijlage bij het oefenbevel',
		text: `[[marking:Stg. CONFIDENTIEEL]]

Wouter, Rinske,

bijlage C is gewijzigd: de verkenners van de oefenvijand komen een nacht eerder over de IJssel. De radiostilte begint direct na het bruggenhoofd.

Oefenleiding STORMVLOED

[[marking:Stg. CONFIDENTIEEL]]
`,
	},
	{
		date: '2026-11-04T08:13:45Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'identity', 'personal'],
		language: 'nl',
		from: 'Fysiotherapie De Linde <praktijk@fysio-delinde.example>',
		to: ['gezondheidscentrum.ermelo@army.ml'],
		intended: { 'gezondheidscentrum.ermelo@army.ml': 'gezondheidscentrum.ermelo@army.nl' },
		subject: 'Verslag behandeling korporaal Van der Veen',
		text: `Geachte collega,

hierbij het verslag over korporaal Thijs van der Veen, geboren [[date-of-birth:7 maart 1999]], BSN [[nl-bsn:${bsn('48213716')}]].

Diagnose: [[diagnosis:stressfractuur van het scheenbeen]]. Advies: zes weken niet marsen, daarna opbouwen.

Met vriendelijke groet,
Anneke de Linde
`,
	},
	{
		date: '2026-11-05T09:47:58Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Marieke Hoekstra <marieke.hoekstra@hoekstra-tenten.example>',
		to: ['a.vandijk@army.ml', 'Bas Kuipers <b.kuipers@mindef.nl>'],
		intended: { 'a.vandijk@army.ml': 'a.vandijk@army.nl' },
		subject: 'Re: overleg over de nieuwe tenten',
		headers: [
			['In-Reply-To', '<20261104.5521@army.nl>'],
			['References', '<20261104.5521@army.nl>'],
		],
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Hoi Arjen en Bas,

dinsdag om elf uur is prima, ik breng het prototype mee. Koffie graag, geïnteresseerde collega's zijn welkom.

Groeten,
Marieke Hoekstra

Op 4 november 2026 schreef Arjen van Dijk <a.vandijk@army.nl>:
> Kunnen we het overleg naar dinsdag verzetten? Bas is maandag op Vlieland.

De informatie in dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Bent u dat niet, dan verzoeken wij u het bericht te verwijderen.
`,
		attachments: [
			{
				fileName: 'overleg.ics',
				type: 'text/calendar; charset=utf-8; method=REQUEST',
				text: [
					'BEGIN:VCALENDAR',
					'VERSION:2.0',
					'PRODID:-//Hoekstra Tenten//NL',
					'METHOD:REQUEST',
					'BEGIN:VEVENT',
					'UID:overleg-5521@hoekstra-tenten.example',
					'DTSTAMP:20261105T094700Z',
					'DTSTART:20261110T100000Z',
					'DTEND:20261110T110000Z',
					'SUMMARY:Overleg nieuwe tenten',
					'ORGANIZER:mailto:marieke.hoekstra@hoekstra-tenten.example',
					'ATTENDEE:mailto:b.kuipers@mindef.nl',
					'END:VEVENT',
					'END:VCALENDAR',
					'',
				].join('\r\n'),
			},
		],
	},
	{
		date: '2026-11-06T15:39:11Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'nl',
		from: 'Mr. Petra Zijlstra <zijlstra@zijlstra-vertrouwenszaken.example>',
		to: ['integriteit@defensie.ml'],
		intended: { 'integriteit@defensie.ml': 'integriteit@defensie.nl' },
		subject: 'Klacht sergeant Meulenbelt, gespreksverslag',
		text: `Geachte commissie,

in het interne onderzoek naar de klacht van sergeant Kim Meulenbelt sprak ik gisteren haar pelotonscommandant. Hij erkent dat zij na haar melding is overgeslagen voor de cursus. Een tuchtrechtelijk vervolg ligt voor de hand.

Petra Zijlstra
`,
	},
	{
		date: '2026-11-07T11:20:40Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'nl',
		from: 'Noorderzon Reizen <boekingen@noorderzon-reizen.example>',
		to: ['ilse.brouwer@mindef.ml'],
		intended: { 'ilse.brouwer@mindef.ml': 'ilse.brouwer@mindef.nl' },
		subject: 'Uw reis naar Curaçao',
		html: 'alternative',
		text: `Beste Ilse,

je reis staat vast. Boekingsnummer [[booking-reference:N4WT7H]].

20 december  [[flight:KL 735]]  Amsterdam 12:05 - Willemstad 17:35
3 januari    [[flight:KL 736]]  Willemstad 19:25 - Amsterdam 09:40

Fijne vakantie!
Noorderzon Reizen
`,
	},
	{
		date: '2026-11-09T10:58:16Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		from: 'Bakker Hekwerken <administratie@bakker-hekwerken.example>',
		to: ['inkoop@defensie.ml'],
		intended: { 'inkoop@defensie.ml': 'inkoop@defensie.nl' },
		subject: 'Offerte 26-0881',
		text: `Geachte heer, mevrouw,

in de bijlage onze offerte voor het sportveld.

Bakker Hekwerken
`,
		attachments: [
			{
				fileName: 'offerte 26-0881.docx',
				type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
				content: docx,
				text: `Offerte 26-0881, ballenvanger sportveld
Materiaal: € 6.420,00
Plaatsing: € 2.180,00
Totaal exclusief btw: € 8.600,00
Geldig tot 31 december 2026. Overeenkomst na ondertekening door beide partijen.
`,
			},
		],
	},
	{
		date: '2026-11-10T12:44:03Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal', 'travel'],
		language: 'nl',
		from: 'Visumdienst Delta <aanvragen@visumdienst-delta.example>',
		to: ['daan.smit@army.ml'],
		intended: { 'daan.smit@army.ml': 'daan.smit@army.nl' },
		subject: 'Visumaanvraag Mali, ontbrekende pasfoto',
		text: `Beste heer Smit,

we missen nog een pasfoto. De overige gegevens hebben we: paspoortnummer [[passport-number:NXF4B82K1]], geboortedatum [[date-of-birth:16-02-1994]], mobiel [[phone:06 55501873]]. Uw scan gaat hierbij ter controle terug.

Visumdienst Delta
`,
		attachments: [
			{
				fileName: 'paspoort.png',
				type: 'image/png',
				content: picture,
				text: `KONINKRIJK DER NEDERLANDEN     PASPOORT

SMIT
DAAN WILLEM
[[date-of-birth:16 FEB 1994]]            NL / M
[[passport-number:NXF4B82K1]]

[[mrz:${mrzFirst}]]
[[mrz:${mrzSecond}]]
`,
			},
		],
	},
	{
		date: '2026-11-19T09:25:14Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Wim Scholten <wim.scholten@scholten-software.example>',
		to: ['testteam@mindef.ml'],
		cc: ['Lotte Evers <l.evers@mindef.nl>'],
		intended: { 'testteam@mindef.ml': 'testteam@mindef.nl' },
		subject: 'Voorbeelden in de handleiding',
		text: `Hoi Lotte en collega's,

in hoofdstuk 3 van de handleiding staan nu alleen nog voorbeelden: BSN 000000000, rekeningnummer NL00 BANK 0000 0000 00 en wachtwoord 'geheim'. Zo kan de handleiding gewoon het internet op.

Groet,
Wim Scholten
`,
	},
];
