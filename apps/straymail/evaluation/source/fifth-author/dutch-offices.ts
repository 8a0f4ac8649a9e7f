import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, xlsxFile } from '../file-parts.ts';

/** Doctors, bureaus, neighbours and caterers who write to a Dutch address. */
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
planning, 085 130 00 40
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
				'terugkoppeling_051126.pdf',
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
		date: '2026-11-05T15:24:48Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Joyce Pinas <joyce.pinas@eemlandbank.example>',
		to: ['s.vandermolen@defensie.ml'],
		intended: { 's.vandermolen@defensie.ml': 's.vandermolen@defensie.nl' },
		subject: 'Uw afspraak bij de bank, graag bevestigen',
		text: `Dag meneer Van der Molen,

Zoals net telefonisch besproken: donderdag 12 november om half vier op ons kantoor aan de Langestraat, over de hypotheek. U hoeft niets vooraf te mailen en ik vraag u nooit om codes of wachtwoorden. Neemt u uw legitimatie mee, dan kijken we er samen naar. Mijn collega Ruud schuift aan voor de verzekering.

Komt het toch niet uit? Antwoord dan even op deze mail.

Hartelijke groet,
Joyce Pinas
Eemlandbank Amersfoort
`,
	},
	{
		date: '2026-11-06T08:55:20Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		from: 'Boerderijcatering ’t Achterhuis <info@boerderijcatering-achterhuis.example>',
		to: ['kap.l.wassenaar@army.ml'],
		intended: { 'kap.l.wassenaar@army.ml': 'kap.l.wassenaar@army.nl' },
		subject: 'offerte sinterklaas bataljon',
		text: `Hoi Lotte,

offerte zit erbij, 2 varianten. De stamppot is met of zonder worst te bestellen. Piet moet zelf voor z'n pak zorgen haha

Laat je het voor woensdag weten ivm de inkoop?

gr Bennie
`,
		attachments: [
			xlsxFile(
				'offerte-sint.xlsx',
				`Omschrijving | Aantal | Prijs | Totaal
Stamppotbuffet drie soorten | 180 | 14,50 | 2610,00
Kinderbuffet pannenkoek | 95 | 8,25 | 783,75
Chocolademelk en speculaas | 275 | 2,10 | 577,50
Huur chafing dishes | 12 | 9,00 | 108,00
Totaal excl. btw |  |  | 4079,25
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
		date: '2026-11-08T17:03:15Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials', 'personal'],
		language: 'nl',
		from: 'Gerda en Henk <gerdahenk.wolters@thuismail.example>',
		to: ['rjm.nijboer@mindef.ml'],
		intended: { 'rjm.nijboer@mindef.ml': 'rjm.nijboer@mindef.nl' },
		subject: 'Re: poes en planten',
		text: `Ha Robbert-Jan,

tuurlijk doen wij dat weer! Zon en geen zorgen, zou ik zeggen. Voor de zekerheid nog even op een rijtje want Henk is vorige keer zo geschrokken van die sirene:

het huis is [[home-address:Kievitsbloem 27, 3962 KM Wijk bij Duurstede]], achterom, sleutel onder de derde tegel. Binnen heb ik dertig tellen voor het alarm, code [[password:5093#]], en bij weggaan dezelfde code en dan het huisje indrukken. Klopt dat nog?

De poes krijgt een half zakje. De orchidee op woensdag, niet verzuipen.

Liefs van de overkant

> Op 7 nov. 2026 schreef Robbert-Jan:
> Gerda, zouden jullie van 14 t/m 22 nog eens op Minoes kunnen passen? Wij zijn dan weg.
`,
	},
	{
		date: '2026-11-09T07:41:29Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		charset: 'windows-1252',
		from: 'Servicedesk Kompaan ICT, Wesley <wesley@kompaan-ict.example>',
		to: ['beheer.oefenterrein@mimdef.nl'],
		intended: { 'beheer.oefenterrein@mimdef.nl': 'beheer.oefenterrein@mindef.nl' },
		subject: 'FW: herinnering wachtwoordbeleid (kassa kantine)',
		text: `Ha Dick, deze moest ik ook even naar jullie doorzetten, dan ben ik ervan af. Bij jullie staat ie al goed volgens mij.

W.

-----Oorspronkelijk bericht-----
Van: Kwaliteit
Aan: alle klantteams
Onderwerp: herinnering wachtwoordbeleid

Graag bij iedere klant onder de aandacht brengen:
• een wachtwoord heeft ten minste veertien tekens en staat nergens op papier;
• deel een wachtwoord of pincode nooit per mail, ook niet met ons;
• ‘Welkom01’ is géén wachtwoord maar een uitnodiging;
• gebruik voor de kassa een eigen account en niet dat van je voorganger.

Vragen? Bel de servicedesk.
`,
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
