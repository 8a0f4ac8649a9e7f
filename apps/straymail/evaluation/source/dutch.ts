import { bsn } from '../../demo/form/numbers.ts';
import { docx, xlsx } from '../../demo/form/office.ts';
import { pdf } from '../../demo/form/pdf.ts';
import type { Sample } from '../../demo/form/sample.ts';

const nl = 'nl' as const;
const meantDefensie = (recipient: string): Record<string, string> => ({
	[recipient]: recipient.replace(/@(.*)\.ml$/, '@$1.nl'),
});

export const dutch: Sample[] = [
	{
		date: '2026-11-02T07:45:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: nl,
		from: 'Marieke Hoekstra <m.hoekstra@verhuur-noord.example>',
		to: ['r.dewit@mindef.ml'],
		intended: meantDefensie('r.dewit@mindef.ml'),
		subject: 'Huurcontract Havenstraat',
		text: `Beste Rob,

voor het huurcontract mis ik nog een paar gegevens. Klopt dit?

burgerservicenummer: [[nl-bsn:${bsn('29384756')}]]
geboren: [[date-of-birth:17-05-1989]]
huidig adres: [[home-address:Lindelaan 42, 7311 KD Apeldoorn]]

Groet,
Marieke
`,
	},
	{
		date: '2026-11-02T14:10:00Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['personnel', 'identity', 'personal'],
		language: nl,
		from: 'Bureau Opleidingen <opleidingen@rijschool-groen.example>',
		to: ['planning@defensie.ml'],
		intended: meantDefensie('planning@defensie.ml'),
		subject: 'deelnemers code 95, week 48',
		text: `Goedemiddag,

in de bijlage de deelnemerslijst met BSN en geboortedatum, zoals het CBR die vraagt. Graag voor woensdag akkoord.

Rijschool Groen
`,
		attachments: [
			{
				fileName: 'deelnemers.xlsx',
				type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
				content: xlsx,
				text: `naam | geboortedatum | BSN
Aalders, K. | [[date-of-birth:02-01-1995]] | [[nl-bsn:${bsn('12834567')}]]
Bos, M. | [[date-of-birth:14-08-1990]] | [[nl-bsn:${bsn('13945678')}]]
Cuperus, T. | [[date-of-birth:30-11-1998]] | [[nl-bsn:${bsn('14056782')}]]
Drost, L. | [[date-of-birth:09-04-1993]] | [[nl-bsn:${bsn('15167893')}]]
Evers, S. | [[date-of-birth:22-06-1987]] | [[nl-bsn:${bsn('16278905')}]]
Faber, J. | [[date-of-birth:05-12-1999]] | [[nl-bsn:${bsn('17389015')}]]
Groot, P. | [[date-of-birth:11-09-1985]] | [[nl-bsn:${bsn('18490126')}]]
Haan, W. | [[date-of-birth:27-03-1996]] | [[nl-bsn:${bsn('19501238')}]]
Idema, R. | [[date-of-birth:18-07-1991]] | [[nl-bsn:${bsn('20612348')}]]
Jonker, B. | [[date-of-birth:01-10-1994]] | [[nl-bsn:${bsn('21723459')}]]
`,
			},
		],
	},
	{
		date: '2026-11-03T08:20:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: nl,
		from: 'Praktijk De Linde <praktijk@delinde-huisartsen.example>',
		to: ['bedrijfsarts@mindef.ml'],
		intended: meantDefensie('bedrijfsarts@mindef.ml'),
		subject: 'terugkoppeling patiënt',
		text: `Geachte collega,

dhr. Vermeer, geb. [[date-of-birth:03-02-1978]], is bij ons bekend met [[diagnosis:diabetes mellitus type 2]]. Inzetbaarheid in het buitenland graag nader overleggen.

Met collegiale groet,
dr. P. Zijlstra, huisarts
`,
	},
	{
		date: '2026-11-03T16:00:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['marked', 'operations'],
		language: nl,
		markings: ['Departementaal VERTROUWELIJK'],
		from: 'Stafbureau <staf@oefenleiding.example>',
		to: ['g3@army.ml'],
		intended: { 'g3@army.ml': 'g3@army.nl' },
		subject: 'Oefening NOORDERLICHT, aangepast draaiboek',
		text: `[[marking:Departementaal VERTROUWELIJK]]

De verplaatsing van het bataljon begint op 24 november om 04.00 uur. De gereedheid moet uiterlijk 23 november worden gemeld. Route en rustplaatsen volgen.

[[marking:Departementaal VERTROUWELIJK]]
`,
	},
	{
		date: '2026-11-04T09:15:00Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: nl,
		from: 'Sander van Beheer-IT <sander@beheer-it.example>',
		to: ['functioneelbeheer@defensie.ml'],
		intended: meantDefensie('functioneelbeheer@defensie.ml'),
		subject: 'inlog roosterpakket',
		text: `Hoi,

de testomgeving staat klaar op https://rooster-test.beheer-it.example
gebruikersnaam: fb-beheer
wachtwoord: [[password:Zomer-Regen!88]]

Graag meteen wijzigen.

Sander
`,
	},
	{
		date: '2026-11-04T17:40:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: nl,
		from: 'Ingrid Postma <ingrid@koor-cantabile.example>',
		to: ['h.brouwer@mindef.ml'],
		intended: meantDefensie('h.brouwer@mindef.ml'),
		subject: 'het geheim van de sopranen',
		text: `Ha Henk,

repetitie is donderdag een half uur later. Het geheim van de sopranen is dat ze wel oefenen ;-) Neem je de bladmuziek mee?

Ingrid

Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Indien u dit bericht ten onrechte ontvangt, verzoeken wij u het te vernietigen.
`,
	},
	{
		date: '2026-11-05T10:05:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['financial'],
		language: nl,
		from: 'Administratie Bouwmaat Oost <adm@bouwmaat-oost.example>',
		to: ['crediteuren@defensie.ml'],
		intended: meantDefensie('crediteuren@defensie.ml'),
		subject: 'gewijzigd rekeningnummer',
		text: `Geachte heer, mevrouw,

per 1 december loopt onze betaling via een andere bank: IBAN [[iban:NL91 ABNA 0417 1643 00]] t.n.v. Bouwmaat Oost BV. KvK 08123456, btw NL008123456B01.

Met vriendelijke groet,
de administratie
`,
	},
	{
		date: '2026-11-05T19:25:00Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: nl,
		from: 'Reisbureau Wereldwijs <boekingen@wereldwijs.example>',
		to: ['c.jansen@army.ml'],
		intended: { 'c.jansen@army.ml': 'c.jansen@army.nl' },
		subject: 'Uw reis naar Lissabon',
		text: `Beste heer Jansen,

uw reis is bevestigd onder boekingsnummer [[booking-reference:4KTZ8Q]].
Heen: zaterdag 21 november, [[flight:TP 669]], Amsterdam 11.30
Terug: zaterdag 28 november, [[flight:TP 662]], Lissabon 07.05

Prettige reis!
`,
	},
	{
		date: '2026-11-06T08:00:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'personnel'],
		language: nl,
		from: 'Vertrouwenspersoon <vp@integriteit-advies.example>',
		to: ['coid@mindef.ml'],
		intended: meantDefensie('coid@mindef.ml'),
		subject: 'klacht tegen pelotonscommandant',
		text: `Geachte commissie,

hierbij de klacht wegens ongewenst gedrag van de pelotonscommandant. De melder wil anoniem blijven tijdens het onderzoek. De verklaringen van twee getuigen zijn bijgevoegd.
`,
		attachments: [
			{
				fileName: 'verklaringen.docx',
				type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
				content: docx,
				text: `Verklaring getuige 1
Op 14 oktober hoorde ik dat de melder werd uitgescholden en bedreigd met overplaatsing.
Verklaring getuige 2
Ik was er op 15 oktober bij. De beschuldiging klopt.
`,
			},
		],
	},
	{
		date: '2026-11-06T15:45:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: nl,
		from: 'Beveiliging Adviesgroep <advies@hekwerk-advies.example>',
		to: ['vastgoed@defensie.ml'],
		intended: meantDefensie('vastgoed@defensie.ml'),
		subject: 'Inspectierapport munitiecomplex',
		text: `Geachte heer,

het inspectierapport van het munitiecomplex is bijgevoegd. De camera bij de oostpoort is defect en het slot van bunker 7 sluit niet. De plattegrond staat op pagina 2.
`,
		attachments: [
			{
				fileName: 'inspectie.pdf',
				type: 'application/pdf',
				content: pdf,
				text: `INSPECTIERAPPORT munitiecomplex
Gebrek 1  Camera oostpoort defect
Gebrek 2  Slot bunker 7 sluit niet
Plattegrond: blad 2
`,
			},
		],
	},
];
