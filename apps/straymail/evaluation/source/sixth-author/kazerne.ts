import { bsn, rrn } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { csvFile, docxFile, pdfFile } from '../file-parts.ts';

const examined = [
	['1e sgt-maj', 'Wouters Bart', '780412331', 'lumbale discushernia', 'niet tillen boven 10 kg'],
	['korp', 'De Smedt Ilse', '910823402', 'epilepsie', 'geen wacht met wapen'],
	['adj', 'Lievens Koen', '690105117', 'type 2-diabetes', 'vaste maaltijden'],
	['sld', 'El Amrani Youssef', '980630255', 'astma', 'geen brandweerploeg'],
	['1e sgt', 'Maes Hilde', '840219466', 'burn-out', 'halftijds tot 15/01'],
	['korp-ch', 'Goossens Tim', '890711183', 'tinnitus', 'geen schietstand'],
	['sgt', 'Vercammen Nele', '930304528', 'zwangerschap 22 w', 'geen nachtdienst'],
	['adj-maj', 'Dierckx Paul', '661128209', 'coronaire hartziekte', 'fietsproef uitgesteld'],
	['sld', 'Bogaert Jens', '990517347', 'scafoïdfractuur', 'bureelwerk 8 w'],
	['1e korp', 'Nys Annelies', '950926614', 'coeliakie', 'refter verwittigd'],
	['sgt', 'Peeters Wim', '870308371', 'ziekte van Crohn', 'dienst nabij sanitair'],
]
	.map(
		([rank, name, number = '', what, advice]) =>
			`${rank};${name};[[be-rrn:${rrn(number)}]];[[diagnosis:${what}]];${advice}`,
	)
	.join('\n');

/** Leslokaal, bedrijfsarts, klachtencommissie en legionella. */
export const kazerne: Sample[] = [
	{
		date: '2026-11-03T14:10:27+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'nl',
		from: 'Fenna Ritsema <fenna@leerplein-noord.example>',
		to: ['cursusbureau.kader@mindef.ml'],
		intended: { 'cursusbureau.kader@mindef.ml': 'cursusbureau.kader@mindef.nl' },
		subject: 'RE: kadercursus week 47 (lokalen, broodjes, inlog)',
		headers: [
			['In-Reply-To', '<2026-10-30.wk47@leerplein-noord.example>'],
			['References', '<2026-10-30.wk47@leerplein-noord.example>'],
		],
		text: `Dag Sjoerd,

Even puntsgewijs, dan kun jij het afvinken:

- Lokaal 3 en 5 zijn gereserveerd, in 4 ruikt het nog naar verf.
- Broodjes: 24 x gemengd, 3 x zonder vlees. Soep lukt niet, de pan is stuk.
- De beamer in 5 flikkert als iemand in 3 de waterkoker aanzet. Dus niet doen.
- Die ene cursist die "absoluut niet met de bus kan" mag van mij ook met de bus.
- Jullie eigen beheerder staat klaar op https://kader.leerplein-noord.example/beheer
  gebruiker  defensie-kader
  ww  [[password:Wilgenroos&Pannenkoek88]]
  Werkt alleen vanaf jullie adres, ik heb [[ip-address:185.62.140.17]] opengezet. Klopt dat niet, even bellen.
- Voor de koppeling met het rooster (https://kader.leerplein-noord.example/api/v2) is de sleutel
  [[api-key:lpn_live_4vQ9sT2mZk7XbR1cYw8EhJ5d]]
- Certificaten komen de week erna, met de goede spelling van Tjeerd deze keer.

Als er nog iets is hoor ik het wel, en anders ook.

Fenna

> Op 30 okt 2026 schreef Sjoerd:
> Fenna, kun je ook nog een beheerdersaccount regelen, die van vorig jaar doet
> het niet meer en niemand weet het wachtwoord. En soep!
`,
	},
	{
		date: '2026-11-10T09:51:38+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['medical', 'identity', 'personnel'],
		language: 'nl',
		from: 'Griet Vanhoutte <g.vanhoutte@arbeidsgezond-kempen.example>',
		to: ['preventie.leopoldsburg@mll.be'],
		intended: { 'preventie.leopoldsburg@mll.be': 'preventie.leopoldsburg@mil.be' },
		subject: 'Lijstje oktober',
		text: `Dag Rik,

Hierbij het lijstje van oktober, ge kunt het zo in uw programma trekken (puntkomma's, geen komma's, ik heb het onthouden). De twee die niet zijn komen opdagen staan er niet in, die krijgen een nieuwe oproep.

Is het waar dat de kantine toe is met Sint-Maarten?

Groetjes uit Mol,
Griet
`,
		attachments: [csvFile('okt.csv', `graad;naam;rijksregister;vaststelling;advies\n${examined}\n`)],
	},
	{
		date: '2026-11-17T20:29:05+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'personnel', 'identity'],
		language: 'nl',
		from: 'mr. Wietske Poelstra <poelstra@poelstra-advocatuur.example>',
		to: ['klachtencommissie@defensie.ml'],
		cc: ['secretariaat.klachten@mindef.nl'],
		intended: { 'klachtencommissie@defensie.ml': 'klachtencommissie@defensie.nl' },
		subject: 'korporaal Brouwers / zitting 1 december',
		text: `Geachte commissie,

Namens cliënte zend ik u de aanvulling, binnen de termijn en nog net voor het eten. Het origineel gaat per aangetekende post. Cliënte blijft bij haar verzoek om achter gesloten deuren te worden gehoord.

Hoogachtend,
W. Poelstra

De informatie in dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.
`,
		attachments: [
			docxFile(
				'aanvulling_brouwers.docx',
				`Aanvullende gronden
in de zaak van Daphne Brouwers, korporaal, BSN [[nl-bsn:${bsn('41837260')}]]
tegen haar groepscommandant, sergeant der eerste klasse V.

1. Op 14 september heeft V. in de wapenkamer, in aanwezigheid van twee getuigen, opmerkingen gemaakt die in het klaagschrift zijn weergegeven en die ik hier niet herhaal.

2. De commandant heeft de melding van 16 september aangemerkt als 'een gesprek'. Er is geen verslag van. Volgens de aanwijzing had binnen vijf werkdagen een onderzoek moeten worden ingesteld.

3. Cliënte is op 2 oktober overgeplaatst naar het magazijn, V. niet. Dat heet in het besluit een maatregel van orde. Ik noem het anders.

4. Getuige soldaat R. is bereid te verklaren, mits niet in het bijzijn van V.

Verzocht wordt de klacht gegrond te verklaren en de overplaatsing terug te draaien.`,
			),
		],
	},
	{
		date: '2026-11-20T16:44:50+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'nl',
		from: 'Waterwacht Veluwe - rapportage <rapportage@waterwacht-veluwe.example>',
		to: ['j.vandermolen@mimdef.nl'],
		intended: { 'j.vandermolen@mimdef.nl': 'j.vandermolen@mindef.nl' },
		subject: 'Rapport gebouw 14 en waarom u de douches dicht moet houden',
		text: `Beste Jan,

Het lab heeft gebeld en toen gemaild en toen weer gebeld, dus ja: in het legeringsgebouw zit het boven de norm. Kantine en keuken zijn schoon. Alles staat in het rapport, met de plattegrond in woorden omdat de tekenaar griep heeft.

Ik zou de douches op de tweede vandaag nog afsluiten. Niet maandag.

vr gr
Arend Koetsier
Waterwacht Veluwe, 055-000 00 00
`,
		attachments: [
			pdfFile(
				'WW26-1120 gebouw 14.pdf',
				`WATERWACHT VELUWE             Rapport WW26-1120
Object: kazerne, gebouw 14 (legering), [[geo-coordinate:52.17364, 5.86021]]

Toegang: alleen via noordingang. De poort aan de bosrand sluit niet goed
(scharnier), de camera daar is sinds september defect.

Begane grond  wapenkamer (stalen deur, geen water), wasruimte, technische ruimte.
              Hoofdkraan en noodstroom staan in de technische ruimte, slot ontbreekt.
1e verdieping 24 kamers, 6 douches     monsters 1-6    < 100 kve/l
2e verdieping 24 kamers, 6 douches     monsters 7-12   2.300 tot 11.000 kve/l
Keuken        monsters 13-14           niet aantoonbaar

Oorzaak: dode leiding achter de dichtgezette badkamer 2.19.
Maatregel: afsluiten, thermisch desinfecteren, leiding verwijderen, hermeting.`,
			),
		],
	},
];
