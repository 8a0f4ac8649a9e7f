import type { Sample } from '../../demo/form/sample.ts';
import { csvFile, docxFile, nestedMail, pdfFile, xlsxFile } from './file-parts.ts';

export const dutchOperations: Sample[] = [
	{
		date: '2026-11-04T09:13:37Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'marked'],
		language: 'nl',
		markings: ['Stg. GEHEIM'],
		from: 'secretariaat spelleiding <spelleiding@krijgsspel-noorderlicht.example>',
		to: ['g2.71brig@army.ml'],
		intended: { 'g2.71brig@army.ml': 'g2.71brig@army.nl' },
		subject: 'stukken voor dinsdag',
		text: `Allen,

Bijgaand het stuk dat dinsdag op tafel ligt. Graag gelezen meebrengen, er worden geen papieren exemplaren gemaakt.

secr. spelleiding
`,
		attachments: [
			docxFile(
				'inlichtingenbeeld_spel_v3.docx',
				`[[marking:Stg. GEHEIM]]
Krijgsspel NOORDERLICHT - inlichtingenbeeld dag 2
1. De speelvijand ORANJELAND heeft twee bataljons achter het kanaal gebracht.
2. Bron KIEVIT meldt dat de brug bij Zandwijk wordt voorbereid voor vernieling.
3. Beoordeling: doorbraak in het oosten binnen 36 uur waarschijnlijk.
Pagina 1 van 1 - [[marking:Stg. GEHEIM]]
`,
			),
		],
	},
	{
		date: '2026-11-05T18:22:09Z',
		kind: 'genuine',
		level: 'high',
		categories: ['facility', 'marked'],
		language: 'nl',
		markings: ['DEPARTEMENTAAL VERTROUWELIJK'],
		from: 'ing. H. Tasma <h.tasma@tasma-brandveiligheid.example>',
		to: ['objectbeheer.havelte@defensie.ml'],
		intended: { 'objectbeheer.havelte@defensie.ml': 'objectbeheer.havelte@defensie.nl' },
		subject: 'Bevindingen inspectie munitiecomplex - CONCEPT',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Geachte heer Mulderij,

Zie bijgevoegd rekenblad. Punt 3 en 7 baren mij zorgen, de rest is klein leed. De definitieve rapportage volgt na uw reactie.

Hoogachtend,
ing. H. Tasma
`,
		attachments: [
			xlsxFile(
				'bevindingen.xlsx',
				`[[marking:DEPARTEMENTAAL VERTROUWELIJK]] |  |
Nr | Gebouw | Bevinding
1 | poortgebouw | vluchtroute deels geblokkeerd door kopieerapparaat
2 | magazijn A | blussers twee maanden over keuringsdatum
3 | magazijn C | hekwerk achterzijde over 4 m los, camera 6 kijkt er niet op
4 | magazijn C | bliksembeveiliging in orde
5 | werkplaats | opslag accu's zonder lekbak
6 | wachtlokaal | sleutelkast staat overdag open
7 | bunker 9 | temperatuurmelder defect sinds september
`,
			),
		],
	},
	{
		date: '2026-11-09T05:55:44Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'nl',
		from: 'Expeditie Twentsche Zwaartransport <expeditie@twz-transport.example>',
		to: ['Verkeersleiding BVVO <verkeer.bvvo@army.ml>'],
		intended: { 'verkeer.bvvo@army.ml': 'verkeer.bvvo@army.nl' },
		subject: 'rijschema nacht do 12 op vr 13',
		text: `Mogge,

Definitief, graag niet meer aan draaien:

  23.15  opstellen poort Noord, 9 diepladers met de houwitsers van 77 Afd
  23.40  vertrek, 2 motoren KMar voor, 1 bus achter
  01.05  wissel chauffeurs parkeerplaats Hooge Veen
  02.50  aankomst laadkade, kop om de kade vrij tot 03.30
  04.30  leeg terug

Rij 40 m afstand, geen stops in de bebouwde kom. Contact onderweg alleen via de porto.

Henk, expeditie
`,
	},
	{
		date: '2026-11-11T14:31:26Z',
		kind: 'genuine',
		level: 'high',
		categories: ['technical', 'marked'],
		language: 'nl',
		markings: ['NATO RESTRICTED'],
		from: 'Documentbeheer <doc@vanlaar-optiek.example>',
		to: ['projectteam.dmo@mindef.ml'],
		cc: ['k.abbing@mindef.nl', 'QA <qa@vanlaar-optiek.example>'],
		intended: { 'projectteam.dmo@mindef.ml': 'projectteam.dmo@mindef.nl' },
		subject: 'VLO-3312 rev. E ter goedkeuring',
		text: `Beste Karel,

Revisie E, met de gewijzigde coating. Retour met handtekening vóór de 20e alstublieft.

Van Laar Optiek B.V.
BTW NL851274063B01 - KvK 41087735 - tel. 0900 2468 (lokaal tarief)
`,
		attachments: [
			pdfFile(
				'VLO-3312-E.pdf',
				`VAN LAAR OPTIEK            TEKENING VLO-3312   REV E   BLAD 1/3
[[marking:NATO RESTRICTED]]

Periscoopkop, warmtebeeldkanaal. Exportvergunning vereist (strategische goederen).
Brandpuntsafstand 182,0 mm    f/1.4    Doorlaat 8,1-11,9 um > 94 %
Boresight-afwijking maximaal 0,15 mrad na 40 g schok
Coating volgens recept 7, zie blad 3. Artikel 3312-0047-1158-9021.
`,
			),
		],
	},
	{
		date: '2026-11-14T11:04:12Z',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'nl',
		from: 'Remco Althuis <remco.althuis@althuis-terreindienst.example>',
		to: ['ops.lumbl@army.ml'],
		intended: { 'ops.lumbl@army.ml': 'ops.lumbl@army.nl' },
		subject: 'Fwd: waar staan ze nou',
		text: `Zie onder, van vorige week. Klopt dit nog of zijn ze verkast? Ik moet de omheining leveren.

Remco
Verstuurd vanaf mijn telefoon
`,
		attachments: [
			nestedMail(
				'waar staan ze nou.eml',
				`Message-ID: <ops-5510@army.nl>
Date: Fri, 6 Nov 2026 15:20:00 +0000
From: Ops lumbl <ops.lumbl@army.nl>
To: remco.althuis@althuis-terreindienst.example
Subject: waar staan ze nou
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: 8bit

Remco, de reële opstelling voor de gereedheidstest:
radar  [[mgrs:31UFT 8123 0457]]
vuurleiding  [[mgrs:31UFT 8190 0512]]
reserve bij de boerderij, [[geo-coordinate:52.0713 N, 5.8241 O]]
Van de drie lanceerinrichtingen is er één niet inzetbaar.
`,
			),
		],
	},
	{
		date: '2026-11-19T08:38:15Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Gemeente Oosterwolde-Zuid <communicatie@oosterwolde-zuid.example>',
		to: ['Sectie CIMIC <cimic@army.ml>'],
		intended: { 'cimic@army.ml': 'cimic@army.nl' },
		subject: 'Persbericht oefening Wolvenpas – akkoord?',
		text: `Beste collega's,

Is onderstaande tekst zo goed? Dan zet mijn collega Dorien hem vanmiddag op de site.

OEFENING MET LEGERVOERTUIGEN IN DE GEMEENTE
Van 30 november tot en met 4 december kunt u in en om het dorp militairen en voertuigen zien. Het is een gewone, openbare oefening; er is niets geheims aan. Er wordt met losse flodders geschoten, ook 's avonds. Schade aan uw land? Bel de gemeente via 14 0599.

Groet,
Lianne Soer, communicatie
Gemeentehuis, Raadhuisplein 1, Oosterwolde-Zuid
`,
	},
	{
		date: '2026-11-10T18:09:53Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'marked'],
		language: 'nl',
		markings: ['Stg. CONFIDENTIEEL'],
		from: 'Jurre Haan <jurre.haan@haan-oefenondersteuning.example>',
		to: ['lso.sectie3@army.ml'],
		intended: { 'lso.sectie3@army.ml': 'lso.sectie3@army.nl' },
		subject: 'Re: Antw: inject 22 te laat?',
		headers: [['In-Reply-To', '<inj22@army.nl>']],
		text: `Nee joh, op tijd. Ik speel hem om 0500 in.

J.

> Op di 10 nov. schreef Sectie 3:
>
> [[marking:Stg. CONFIDENTIEEL]]
> Jurre, inject 22 (verzonnen radiobericht over de vlucht van de
> tegenpartij naar het oosten) moet voor het ochtendrapport erin. De
> reserve-eenheid in het spel weet nog van niks.
`,
	},
	{
		date: '2026-11-18T13:25:29Z',
		kind: 'genuine',
		level: 'high',
		categories: ['facility', 'marked'],
		language: 'nl',
		markings: ['TLP:AMBER'],
		from: 'CERT Bouwtechniek <meldingen@cert-bouwtechniek.example>',
		to: ['beveiligingsautoriteit@mindef.ml'],
		intended: { 'beveiligingsautoriteit@mindef.ml': 'beveiligingsautoriteit@mindef.nl' },
		subject: '[[marking:TLP:AMBER]] zwakke plek toegangspanelen, getroffen locaties',
		text: `Geachte lezer,

In de bijlage de panelen van uw locaties die nog op firmware 5.1.0.9 draaien en vanaf het bezoekersnetwerk te openen zijn. Herstel is mogelijk; tot die tijd is een man bij de deur het beste.

CERT Bouwtechniek
`,
		attachments: [
			csvFile(
				'panelen.csv',
				`locatie,deur,adres
Den Helder gebouw 4,zijdeur kade,[[ip-address:10.61.7.20]]
Den Helder gebouw 4,serverruimte,[[ip-address:10.61.7.23]]
Woensdrecht poort B,slagboom,[[ip-address:10.88.2.5]]
`,
			),
		],
	},
];
