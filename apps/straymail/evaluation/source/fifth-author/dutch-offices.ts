import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, xlsxFile } from '../file-parts.ts';

/** Doctors, bureaus and embassies who write to a Dutch address. */
export const dutchOffices: Sample[] = [
	{
		date: '2026-11-02T11:37:44Z',
		kind: 'genuine',
		level: 'high',
		categories: ['facility', 'marked'],
		language: 'nl',
		markings: ['Departementaal VERTROUWELIJK'],
		from: 'Ir. Machteld Oosterhuis <m.oosterhuis@peil-en-partners.example>',
		to: ['vastgoed.noord@mindef.ml'],
		intended: { 'vastgoed.noord@mindef.ml': 'vastgoed.noord@mindef.nl' },
		subject: 'Concept opname munitiebergplaatsen',
		text: `Dag Sjoerd,

Hierbij het concept van de opname. Graag jouw commentaar vóór we het definitief maken, met name over de afwatering. De foto’s heb ik eruit gelaten, die breng ik langs op een stick.

Groet,
Machteld
`,
		attachments: [
			docxFile(
				'Opname_bergplaatsen_concept.docx',
				`[[marking:Departementaal VERTROUWELIJK]]
Bouwkundige opname, bergplaatsen 3 tot en met 6, oktober 2026
Middelpunt complex: [[geo-coordinate:52.91734, 6.48821]]
Bergplaats 3: scheurvorming in de aardwal, dekking nog 40 cm waar 60 cm is vereist.
Bergplaats 4: bliksemafleiding onderbroken aan de noordzijde.
Bergplaats 5: het hang- en sluitwerk van de buitendeur voldoet niet; de deur is met een koevoet te openen.
Bergplaats 6: vocht, verder geen opmerkingen.
Omheining: over 30 m aan de boszijde ontbreekt de detectiekabel.
Herstel geraamd op twee maanden.
`,
			),
		],
	},
	{
		date: '2026-11-03T12:50:31Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Opleidingsbureau De Wacht <planning@opleidingdewacht.example>',
		to: ['opleidingen.beveiliging@mimdef.nl'],
		intended: { 'opleidingen.beveiliging@mimdef.nl': 'opleidingen.beveiliging@mindef.nl' },
		subject: 'Training omgaan met gerubriceerde informatie: programma en een paar praktische vragen',
		text: `Beste mevrouw Terpstra,

Fijn dat we op 8 en 9 december bij u terechtkunnen. Hieronder het programma zoals we het met Gijs hebben doorgesproken. Alles wat we gebruiken is lesmateriaal dat we zelf hebben bedacht; er komt geen enkel echt stuk op tafel.

Dag 1
- Waarom rubriceren? Wat is het verschil tussen geheim, vertrouwelijk en gewoon gênant?
- De ladder uit het voorschrift, van departementaal vertrouwelijk tot en met stg. zeer geheim, aan de hand van krantenknipsels.
- Oefening: zoek de zeven fouten. De deelnemers krijgen een verzonnen brief over een verzonnen kantine.

Dag 2
- Meenemen, meelezen, mailen: waar gaat het in de praktijk mis?
- Een verhaal uit de oude doos: de tas in de trein.
- Quiz. De winnaar krijgt een kluisje van chocola.

Praktisch:
1. Is er een beamer, of nemen we de onze mee?
2. Mogen onze trainers (Gijs en Fatima) op de parkeerplaats bij de poort?
3. Hoeveel deelnemers eten vegetarisch?

Na afloop sturen we de deelnemers een bewijs. De presentielijst blijft bij u.

Met vriendelijke groet,
Annelot Kuipers
planning
`,
	},
	{
		date: '2026-11-04T10:12:03Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'identity', 'personal'],
		language: 'nl',
		from: 'drs. R. Hoekzema, bedrijfsarts <r.hoekzema@vitaalarbo.example>',
		to: ['casemanagement@defensie.ml'],
		intended: { 'casemanagement@defensie.ml': 'casemanagement@defensie.nl' },
		subject: 'Terugkoppeling spreekuur',
		text: `Collega,

Bijgaand de terugkoppeling met toestemming van betrokkene, bestemd voor het medisch dossier en niet voor de leidinggevende. Voor die laatste volgt de korte versie.

RH
`,
		attachments: [
			pdfFile(
				'terugkoppeling_041126.pdf',
				`VITAAL ARBO                                   Vertrouwelijk medisch

Betrokkene     dhr. W. Slagter
Geboren        [[date-of-birth:22-07-1988]]
BSN            [[nl-bsn:417362055]]
Spreekuur      3 november 2026

Beperkingen    concentratie, prikkels, slaap
Diagnose       [[diagnosis:posttraumatische stressstoornis]]
Beloop         EMDR gestart, vier van acht zittingen
Advies         twee halve dagen, geen nachtdienst, geen schietbaan tot 1 maart
`,
			),
		],
	},
	{
		date: '2026-11-07T18:19:57Z',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: 'nl',
		from: 'Havendienst planning <planning@sleepdienst-marsdiep.example>',
		to: ['wachtmeester.cluster@mindef.ml'],
		intended: { 'wachtmeester.cluster@mindef.ml': 'wachtmeester.cluster@mindef.nl' },
		subject: 'bemanningslijst wk 47/48',
		text: `Lijst bijgevoegd ivm poortpassen. Van Es is vervangen.
`,
		attachments: [
			xlsxFile(
				'bemanning wk47-48.xlsx',
				`Functie | Naam | Aan boord wk 47 | Aan boord wk 48
Kapitein | Klaas Duinker | ja | nee
Kapitein | Roelof Zijm | nee | ja
Stuurman | Ineke Bakelaar | ja | ja
Machinist | Sietse Vlaming | ja | nee
Machinist | Orlando Geerman | nee | ja
Matroos | Kees-Jan Blom | ja | ja
Matroos | Teun Boon (voor Van Es) | ja | ja
Kok | Wilma Daalder | nee | ja
`,
			),
		],
	},
	{
		date: '2026-11-10T14:48:02Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'nl',
		from: 'Ambassade van Sint-Brandaan, tweede secretaris <2s@ambassade-sintbrandaan.example>',
		to: ['dwh-bureau3@minbuza.ml'],
		intended: { 'dwh-bureau3@minbuza.ml': 'dwh-bureau3@minbuza.nl' },
		subject: 'Non-paper zeebodem, tekst voor overleg maandag',
		text: `Geachte mevrouw Haverkamp,

Mijn ambassadeur verzoekt mij u aangehechte non-paper te doen toekomen. Hij zou het op prijs stellen indien het voorlopig niet naar Brussel ging. De nummering volgt uw tekst van september.

Met de meeste hoogachting,
de tweede secretaris
`,
		attachments: [
			docxFile(
				'non-paper.docx',
				`Non-paper, niet toe te schrijven
1. Sint-Brandaan kan de overgangstermijn van zes jaar aanvaarden, mits Den Haag zijn voorbehoud bij artikel 9 intrekt.
2. Over de baggerconcessie zal de minister in het openbaar zwijgen tot na de verkiezingen.
3. Een gezamenlijk optreden in New York is denkbaar, doch niet vóór maart.
4. De brief van de staatssecretaris van 2 oktober beschouwen wij als niet ontvangen.
`,
			),
		],
	},
];
