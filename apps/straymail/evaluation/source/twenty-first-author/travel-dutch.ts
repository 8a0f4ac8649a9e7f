import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

export const travelDutch: Sample[] = [
	{
		date: '2026-11-05T09:51:22Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'nl',
		from: 'Reisbureau Zuiderzon <boekingen@zuiderzon-reizen.example>',
		to: ['m.vanloon@minbuza.ml'],
		intended: { 'm.vanloon@minbuza.ml': 'm.vanloon@minbuza.nl' },
		subject: 'Accra, omgeboekt',
		text: `Dag Mirjam,

Gelukt, zonder bijbetaling. Je gaat nu op dinsdag:

24 nov  [[flight:KL 589]]  Amsterdam 14:25 - Accra 20:05
30 nov  [[flight:KL 590]]  Accra 22:10 - Amsterdam 05:40 (+1)

boekingscode [[booking-reference:Y4PK9B]]

Het hotel heb ik de nieuwe data gemaild, wacht nog op antwoord. Gele koorts-boekje niet vergeten!

zonnige groet,
Petra
`,
	},
	{
		date: '2026-11-10T16:16:49Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Wim Schellekens <wim.schellekens@veteranenbus.example>',
		to: ['c.dirks@mindef.ml'],
		intended: { 'c.dirks@mindef.ml': 'c.dirks@mindef.nl' },
		subject: 'bus naar Ieper',
		text: `Cor, zaterdag om elf uur bij mij aan de keukentafel over de busreis van volgend jaar? Dan prikken we een weekend. Ik zorg voor worstenbrood. Wim
`,
	},
	{
		date: '2026-11-13T05:45:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Treinweg Vakanties <mail@treinweg.example>',
		to: ['sociale.dienst@mll.be'],
		intended: { 'sociale.dienst@mll.be': 'sociale.dienst@mil.be' },
		subject: 'Kerstmarkten met de trein: Keulen vanaf 129 euro',
		headers: [['Precedence', 'bulk']],
		text: `Keulen - Aken - Straatsburg - Wenen

Twee nachten met ontbijt, trein inbegrepen, vanaf 129 euro per persoon. Vertrek uit Brussel, Luik of Leuven.

Reis je verder? Lees op onze site welke landen een visum vragen en hoe lang je paspoort geldig moet zijn.

Boek voor 22 november en krijg een mok.
`,
		html: 'alternative',
	},
	{
		date: '2026-11-20T08:28:08Z',
		kind: 'genuine',
		level: 'high',
		categories: ['travel', 'personnel'],
		language: 'nl',
		from: 'Eveline Staal <eveline.staal@congreslogistiek.example>',
		to: ['bureau.attaches@mindef.ml', 'reizen@minbuza.ml'],
		intended: {
			'bureau.attaches@mindef.ml': 'bureau.attaches@mindef.nl',
			'reizen@minbuza.ml': 'reizen@minbuza.nl',
		},
		subject: 'Vilnius, wie er meegaat',
		text: `Beste mensen, versie 3. Twee wisselingen, zie onderaan. Het hotel wil het vrijdag hebben. Eveline
`,
		attachments: [
			docxFile(
				'Vilnius v3.docx',
				`Wie gaat mee, 8 t/m 11 december

Bgen Otto van Rhijn - leider
Kol Margriet Stam - plaatsvervanger, plannen
Ltkol Ferdi Bakx - materieel
Maj Soraya Lachmon - jurist
Dhr Rens Kolk - financiën
Mw Tess Veerman - tolk Litouws

Heen allen op [[flight:BT 618]], dinsdag 10.20. Terug vrijdag [[flight:BT 617]], behalve Bakx: hij blijft een dag langer voor de fabriek.

Kamers: Van Rhijn [[hotel-room:501]], Stam [[hotel-room:502]], de rest op de derde verdieping.

Gewijzigd: Kolk in plaats van Hendriks. Veerman erbij.`,
			),
		],
	},
	{
		date: '2026-11-16T15:15:15Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'de',
		from: 'Reiseland Ochsenfurt <anna@reiseland-ochsenfurt.example>',
		to: ['m.kessler@auswaertiges-amt.ml'],
		intended: { 'm.kessler@auswaertiges-amt.ml': 'm.kessler@auswaertiges-amt.de' },
		subject: 'Nairobi, Unterlagen',
		text: `Hallo Herr Kessler, alles drin, auch der Zug zum Flughafen. Der Fensterplatz ging nur auf dem Rückweg. Gute Reise wünscht Anna
`,
		attachments: [
			pdfFile(
				'Reiseplan_Kessler.pdf',
				`Reiseplan Matthias Kessler                  Buchung [[booking-reference:8HTC5N]]

Sa 28.11.  ICE 727   Würzburg 6:54 - Frankfurt Flughafen 8:13, Wagen 22, Platz 61
Sa 28.11.  [[flight:LH 590]]    Frankfurt 10:35 - Nairobi 20:50
Sa 28.11.  Hotel am Museum, 6 Nächte, Frühstück
Fr 04.12.  [[flight:LH 591]]    Nairobi 22:25 - Frankfurt 5:20 (Sa)

Vegetarisch bestellt. Visum: liegt dem Pass bei.`,
			),
		],
	},
	{
		date: '2026-11-19T18:03:27Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'es',
		from: 'Viajes Albatros <maribel@viajes-albatros.example>',
		to: ['vsantana@ea.mde.ml'],
		cc: ['vsantana@ea.mde.es'],
		intended: { 'vsantana@ea.mde.ml': 'vsantana@ea.mde.es' },
		subject: 'Re: vuelos de Tenerife',
		text: `Hola Víctor, por fin. Sales el viernes 18 de diciembre en el [[flight:IB 3943]] a las 17:30 y vuelves el 3 de enero en el [[flight:IB 3938]] a las 12:05, los cuatro juntos en la fila 14. Localizador [[booking-reference:MZ3QH]]. La niña lleva la sillita gratis.

> Maribel, mira si hay algo después de las cinco, que salgo de guardia.

Felices fiestas por adelantado,
Maribel
`,
	},
];
