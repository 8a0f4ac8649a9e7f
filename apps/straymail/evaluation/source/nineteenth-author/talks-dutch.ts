import type { Sample } from '../../../demo/form/sample.ts';
import { textFile, xlsxFile } from '../file-parts.ts';

/** Diplomatic matter in Dutch and its harmless twins. */
export const talksDutch: Sample[] = [
	{
		date: '2026-11-04T08:55:00+02:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'nl',
		from: 'Roderick Sweerts <r.sweerts@consulaat-zuidkust.example>',
		to: ['directie.afrika@minbuza.ml'],
		intended: { 'directie.afrika@minbuza.ml': 'directie.afrika@minbuza.nl' },
		subject: 'Lunch met de vicegouverneur, mijn aantekeningen',
		text: `Goedemorgen,

Het tekstje is wat rommelig, de wijn was goed. Graag binnen de directie houden.

Roderick`,
		attachments: [
			textFile(
				'aantekeningen lunch.txt',
				`V. begon zelf over de havenconcessie. De president wil dat het onze baggeraars worden, maar zijn broer heeft het werk al aan de Turken beloofd. V. denkt dat de president in januari wint. Tot die tijd vraagt hij ons niets te zeggen en vooral niet naar de pers te gaan.

Over de twee vastgehouden kapiteins: komen vrij zodra wij onze verklaring in de Mensenrechtenraad 'wat korter' maken. Ik heb gezegd dat zo'n koppeling niet kan. Hij lachte en zei dat hij dat ook niet had voorgesteld.

Over zichzelf: hij zoekt een uitweg. Zijn vrouw zit al in Lissabon.

Wat ik denk: laten lopen, niets op schrift, en mij over twee weken weer met hem laten eten.`,
			),
		],
	},
	{
		date: '2026-11-09T17:48:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['diplomatic', 'marked'],
		language: 'nl',
		markings: ['Stg. CONFIDENTIEEL'],
		from: 'Bureau Werkgroepen <werkgroepen@pv-hofstad.example>',
		to: ['m.uittenbogaard@minbuza.ml'],
		intended: { 'm.uittenbogaard@minbuza.ml': 'm.uittenbogaard@minbuza.nl' },
		subject: 'Instructie sanctielijst, stemming van woensdag',
		text: `[[marking:Stg. CONFIDENTIEEL]]

Maaike,

Lijn voor woensdag, vastgesteld door DGPZ:

- wij steunen plaatsing van de eerste zes namen;
- bij de zevende (de reder) houden wij ons stil. Hij is voor ons een bron van informatie en mag dat niet merken;
- vraagt Warschau waarom, dan zeg je dat het dossier dun is;
- komt er een meerderheid zonder ons, dan stem je voor en vraag je een overgangstermijn van zestig dagen.

Bel na afloop de beveiligde lijn, niet appen.

K.`,
	},
	{
		date: '2026-11-12T11:20:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'nl',
		from: 'Kabinet van de Gastheer <protocol@gastheer-staatsbezoek.example>',
		to: ['ceremonieel@minbuza.ml'],
		cc: ['kdp@minbuza.nl'],
		intended: { 'ceremonieel@minbuza.ml': 'ceremonieel@minbuza.nl' },
		subject: 'Tafelschikking, vierde (en hopelijk laatste) versie',
		text: `Geachte collega's,

De opmerkingen in de rechterkolom zijn uitsluitend voor u en mij. Op de versie voor de bedienden staan ze niet.

Met protocollaire groet,
Ysbrand Quarles`,
		attachments: [
			xlsxFile(
				'tafel A v4.xlsx',
				`Plaats | Naam | Hoedanigheid | Opmerking
A1 | Z.E. Tomasz Wilk | minister van buitenlandse zaken | wil na het hoofdgerecht tien minuten met A4 over het gasgeschil
A2 | mevr. Jadwiga Wilk | echtgenote | niet naast A7, familievete
A3 | H.E. Dolores Amat | ambassadeur | haar land weigert sinds vorige week elk contact met A6
A4 | dhr. Maarten Loeff | secretaris-generaal | mag toezeggen dat wij de arbitrage niet aanvechten
A5 | mgr. Enzo Ravelli | nuntius | bemiddelt in stilte tussen A3 en A6
A6 | Z.E. Idris Benhaddou | ambassadeur | wordt in december teruggeroepen, weet het zelf nog niet
A7 | mevr. Ludmila Orlik | speciaal gezant | geen toost op haar uitbrengen`,
			),
		],
	},
	{
		date: '2026-11-16T19:27:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'nl',
		from: 'Ann-Sofie Devriendt <as.devriendt@ambassade-kaap.example>',
		to: ['belgische.vertegenwoordiging@nato.ml'],
		intended: { 'belgische.vertegenwoordiging@nato.ml': 'belgische.vertegenwoordiging@nato.int' },
		subject: 'uitwijzing: zij slaan vrijdag terug',
		text: `Dag allen, van mijn collega bij hun buitenlandse zaken, onder vier ogen: vrijdag om 17u krijgen drie van onze mensen 72 uur om te vertrekken, waaronder de handelsattaché. Zij wilden er eerst vijf, maar hun minister vreest voor de lijnvlucht. Als wij in het weekend niets meer zeggen, houden ze het daarbij. De ambassadeur raadt aan enkel "betreurenswaardig" te gebruiken en de landbouwmissie van januari te laten doorgaan. Ann-Sofie`,
	},
	{
		date: '2026-11-20T16:05:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Wiebe Halbertsma <wiebe@cafe-deambassade.example>',
		to: ['joost.ravensberg@minbuza.ml'],
		intended: { 'joost.ravensberg@minbuza.ml': 'joost.ravensberg@minbuza.nl' },
		subject: 'pubquiz do 26e, ronde diplomatie',
		text: `Joost! jullie tafel staat genoteerd (naam: Persona Non Grata, zes man). Ronde 3 gaat over verdragen, ronde 4 over geheime onderhandelingen in films, ronde 5 over kaas. Jij mag niet meedoen met ronde 3 vinden de anderen. Inleg een tientje aan de bar. tot donderdag, Wiebe`,
	},
	{
		date: '2026-11-24T10:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Uitgeverij De Lange Brug <agenda@delangebrug.example>',
		to: ['communicatie@minbuza.ml'],
		intended: { 'communicatie@minbuza.ml': 'communicatie@minbuza.nl' },
		subject: 'Verschenen: ‘Met de meeste hoogachting’, herinneringen van een ambassadeur',
		headers: [
			['List-Unsubscribe', '<https://delangebrug.example/uit>'],
			['Precedence', 'bulk'],
		],
		text: `Hoe vertel je een dictator dat hij moet gaan? Wat fluisterden de onderhandelaars op de gang van Dayton? En waarom lag er een dode kabeljauw op het bureau van de gezant?

In 'Met de meeste hoogachting' blikt een van onze meest gelezen oud-diplomaten terug op veertig jaar nota's, démarches en diners.

384 bladzijden, ingenaaid, 24,99. Nu in iedere boekhandel.

Ontvangt u deze nieuwsbrief liever niet? Meld u af via de link.`,
	},
];
