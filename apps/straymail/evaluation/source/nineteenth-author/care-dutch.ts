import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

/** Care of patients in Dutch, and lessons and appeals about it. */
export const careDutch: Sample[] = [
	{
		date: '2026-11-03T15:31:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'nl',
		from: 'Secretariaat Longziekten <longziekten@merwedeziekenhuis.example>',
		to: ['gezondheidscentrum.oirschot@mindef.ml'],
		intended: { 'gezondheidscentrum.oirschot@mindef.ml': 'gezondheidscentrum.oirschot@mindef.nl' },
		subject: 'Ontslagbericht dhr. Bastiaans',
		text: `Zie bijlage. Het zuurstofapparaat wordt vrijdag bij hem bezorgd, wilt u controleren of dat echt gebeurt?

Namens dr. Van Ommeren,
Trix`,
		attachments: [
			pdfFile(
				'ontslag bastiaans.pdf',
				`Betreft: Huib Bastiaans, geb. [[date-of-birth:28-07-1969]]
wonende [[home-address:Wilgenkade 14, 5682 KX Best]]

Opgenomen van 27 oktober tot 3 november.

Reden: benauwdheid en koorts, eerder al bloed opgehoest.
Foto: grote witte vlek rechts. Bij de kijkbuis zagen we een
gezwel; het weefsel toont een [[diagnosis:kleincellig longcarcinoom]].

Meneer en zijn vrouw weten het sinds zaterdag. Hij wil geen
chemokuur voordat zijn zoon is beëdigd (12 december). Wij
hebben uitgelegd dat wachten hem waarschijnlijk maanden kost.

Mee naar huis: prednison, morfine zo nodig, zuurstof.`,
			),
		],
	},
	{
		date: '2026-11-06T11:02:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical'],
		language: 'nl',
		from: 'Drs. Fenna Koolhaas <f.koolhaas@praktijk-koolhaas.example>',
		to: ['bedrijfsarts.noord@defensie.ml'],
		intended: { 'bedrijfsarts.noord@defensie.ml': 'bedrijfsarts.noord@defensie.nl' },
		subject: 'Re: vraag over mevrouw Dijkema',
		headers: [['References', '<ba-noord-2210@defensie.example>']],
		text: `Beste Rogier,

Met haar toestemming. Zij heeft [[diagnosis:PTSS]] en daarbij al jaren [[diagnosis:boulimia]], dat laatste wist bij jullie niemand. Wij doen nu EMDR op de brand aan boord; na elke sessie eet zij twee dagen niet of juist alles.

Terugkeer naar de varende dienst zie ik het komende jaar niet gebeuren. Halve dagen op kantoor, met een collega die van niets hoeft te weten, zou haar juist goeddoen. Zet haar alsjeblieft niet weer in die zaal met ploffende koffieapparaten.

Een tweede gesprek met haar chef erbij raad ik af.

Fenna

> Collega, kun je mij vertellen wat er speelt en wanneer
> wij haar weer kunnen inzetten?
> R.`,
	},
	{
		date: '2026-11-09T17:12:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'nl',
		from: 'Peuterspeelzaal De Waterlelie <leiding@dewaterlelie.example>',
		to: ['niels.wagenaar@army.ml'],
		intended: { 'niels.wagenaar@army.ml': 'niels.wagenaar@army.nl' },
		subject: 'Sem vanmiddag',
		text: `Dag Niels,

We kregen Eva niet te pakken dus ik mail je ook. Sem (3) heeft om half drie weer een aanval gehad, de langste tot nu toe, bijna vier minuten. Hij werd blauw om zijn mond. Ik heb het spuitje in zijn wang gegeven zoals op de kaart staat en daarna sliep hij.

Volgens de jeugdarts hoort dit niet meer bij koortsstuipen, ze heeft het nu echt over [[diagnosis:epilepsie]]. Eva moet morgen om 9 uur bij de kinderneuroloog zijn, kun jij mee?

Hij vroeg toen hij wakker werd of papa in de tank zat :-)

groetjes van juf Marloes`,
	},
	{
		date: '2026-11-13T13:40:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical'],
		language: 'nl',
		from: 'Revalidatie Ter Duinen <secretariaat@revalidatie-terduinen.example>',
		to: ['medische.component@mll.be'],
		intended: { 'medische.component@mll.be': 'medische.component@mil.be' },
		subject: 'Verslag korporaal Vanhoutte na zes weken',
		text: `Geachte dokter,

In bijlage ons tussentijds verslag. Gelieve ons te laten weten of de verzekering een tweede reeks goedkeurt.

Vriendelijke groeten vanwege het team,
Kaat Deprez, kinesitherapeut`,
		attachments: [
			docxFile(
				'Vanhoutte_tussentijds.docx',
				`Korporaal Jens Vanhoutte, parachutist, 27 jaar

Landing van 21 augustus op harde grond. Heelkunde te Brugge: plaat en elf schroeven.
Diagnose bij opname: [[diagnosis:verbrijzelde hielbeenbreuk links]].

Na zes weken: stapt met één kruk, 300 meter. De enkel buigt tien graden. Pijn 6 op 10 bij het opstaan. Het litteken is droog.

Gemoed: hij zegt dat hij "maar half een man" is en springt op wanneer iemand van zijn peloton belt. Wij vroegen een psycholoog, hij heeft die weggestuurd.

Verwachting: gewoon wandelen tegen Pasen. Springen nooit meer. Dat heeft nog niemand hem gezegd, en wij vinden dat het door u moet gebeuren.`,
			),
		],
	},
	{
		date: '2026-11-17T09:00:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Planbureau OK <planbureau@merwedeziekenhuis.example>',
		to: ['cmh.utrecht@mindef.ml'],
		intended: { 'cmh.utrecht@mindef.ml': 'cmh.utrecht@mindef.nl' },
		subject: 'overleg kamers 5 en 6',
		text: `Hoi Berend, over de gedeelde operatiekamers in 2027: lukt dinsdag de 24e om 8.15 uur, bij ons in de Spiegelzaal? Neem je Ingrid mee? Koffie is er, ontbijt niet. Mvg Ramona Tuinstra`,
	},
	{
		date: '2026-11-22T18:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Rode Druppel <actie@rodedruppel.example>',
		to: ['sociale.dienst@mll.be'],
		intended: { 'sociale.dienst@mll.be': 'sociale.dienst@mil.be' },
		subject: 'Leukemie wacht niet: geef plasma in december',
		headers: [['List-Unsubscribe', '<https://rodedruppel.example/uitschrijven>']],
		text: `Beste donor, beste toekomstige donor,

Elke winter raakt onze voorraad op, net wanneer kinderen met leukemie, mensen met hemofilie en slachtoffers van verkeersongevallen ze het hardst nodig hebben.

Van 7 tot 18 december staan onze bussen op de markt van Brugge, Aalst en Genk. U bent welkom vanaf 18 jaar. Voelt u zich grieperig, was u pas bij de tandarts of kreeg u een nieuwe tatoeage? Kom dan wat later.

Na de prik: een wafel.

Rode Druppel vzw`,
	},
	{
		date: '2026-11-25T19:26:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'EHBO-vereniging Hulp Nabij <cursus@ehbo-hulpnabij.example>',
		to: ['m.stoffels@army.ml'],
		intended: { 'm.stoffels@army.ml': 'm.stoffels@army.nl' },
		subject: 'jij bent dinsdag slachtoffer 2',
		text: `Ha Mirjam,

Rolverdeling voor de oefenavond: Kees krijgt een hartaanval (niet weer zo overdrijven), jij hebt een open beenbreuk en bent in shock, en Joke is de hysterische omstander met suikerziekte. Nepbloed neem ik mee, trek iets ouds aan.

Let op dat de cursisten eerst naar hún veiligheid kijken. Vorige keer stapte iedereen zo het 'water' in.

Pleister erop en gaan!
Gerda`,
	},
];
