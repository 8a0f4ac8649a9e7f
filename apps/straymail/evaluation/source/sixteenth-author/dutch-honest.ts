import { iban } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

const firm = iban('NL', 'INGB0007418826');

export const dutchHonest: Sample[] = [
	{
		date: '2026-11-04T13:25:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'financial'],
		language: 'nl',
		from: 'Hoveniersbedrijf Tuinstra <administratie@tuinstra-groen.example>',
		to: ['facilitair.havelte@army.ml'],
		intended: { 'facilitair.havelte@army.ml': 'facilitair.havelte@army.nl' },
		subject: 'Factuur 260914 snoeiwerk oktober',
		text: `Beste Gerrit,

Hierbij de factuur voor het snoeiwerk langs de sportvelden. De stobben bij de ingang staan er niet op, die frezen we pas als het droog is.

Groetjes van Anneke, ook namens Sietse
`,
		attachments: [
			pdfFile(
				'260914.pdf',
				`HOVENIERSBEDRIJF TUINSTRA
Factuur 260914     4 november 2026
Uw opdracht: 4500118, sportvelden kazerne Havelte
Snoeien hagen, 38 uur a 46,50       1.767,00
Afvoer groenafval, 6 m3               132,00
Btw 21%                               398,79
Te voldoen binnen 30 dagen          2.297,79`,
			),
		],
	},
	{
		date: '2026-11-06T09:00:17+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'financial'],
		language: 'nl',
		from: 'Ria Zonneveld <r.zonneveld@dekker-brandblussers.example>',
		to: ['crediteurenadministratie@mindef.ml'],
		cc: ['t.dekker@dekker-brandblussers.example'],
		intended: { 'crediteurenadministratie@mindef.ml': 'crediteurenadministratie@mindef.nl' },
		subject: 'Nieuw rekeningnummer per 1-1-2027, graag telefonisch controleren',
		text: `Goedemorgen,

Wegens een fusie van onze twee bv's factureren wij vanaf 1 januari via de rekening van Dekker Brandblussers Holding:

[[iban:${firm}]]

Wij snappen dat u zo'n mail met argwaan leest, en terecht. Neem daarom contact op via het nummer dat u al van ons heeft (achterop elke onderhoudssticker, 0342-555 010) en vraag naar mij of naar Teun. De bankverklaring ligt vanaf maandag bij u in de post. Lopende facturen, dus ook de 3.912,50 van oktober, gewoon nog naar het oude nummer.

Met vriendelijke groet,
Ria Zonneveld
Dekker Brandblussers, leverancier 20418
`,
	},
	{
		date: '2026-11-09T16:12:45+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal', 'contract'],
		language: 'nl',
		from: 'Katrien Lambrecht <katrien.lambrecht@dokwerken-zeebrugge.example>',
		to: ['stijn.verhelst@mll.be'],
		intended: { 'stijn.verhelst@mll.be': 'stijn.verhelst@mil.be' },
		subject: 'Ons voorstel, Stijn',
		text: `Dag Stijn,

Het was een fijn tweede gesprek vorige week, ook Johan was onder de indruk. We willen je heel graag aan boord als ploegbaas onderhoud, vanaf 1 april, wanneer je opzeg bij Defensie afloopt.

In bijlage vind je het voorstel. Neem gerust je tijd, bespreek het thuis met Liesbet en laat me iets weten tegen de 20e. De medische keuring plannen we pas daarna.

Vragen over de extralegale voordelen? Bel me gewoon, ook 's avonds: [[phone:0468 22 19 04]].

Tot binnenkort hopelijk!
Katrien
`,
		attachments: [
			docxFile(
				'Voorstel Verhelst.docx',
				`Voorstel van tewerkstelling
Functie: ploegbaas onderhoud, onbepaalde duur, 38 u/week
Brutoloon: 3.640 euro per maand, ploegenpremie 11%
Maaltijdcheques 8 euro, hospitalisatieverzekering gezin
Plaats: Zeebrugge, kaai 206
Geldig tot 30 november 2026`,
			),
		],
	},
	{
		date: '2026-11-11T10:37:22+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		from: 'Erik Postma <erik@postma-podium.example>',
		to: ['w.blom@mimdef.nl'],
		intended: { 'w.blom@mimdef.nl': 'w.blom@mindef.nl' },
		subject: 'Re: offerte geluid veteranendag',
		headers: [['References', '<blom.0311@mindef.example> <postma.0411@postma-podium.example>']],
		text: `Ha Wouter,

Even een belletje in tekstvorm, want ik kreeg je niet te pakken. Je vroeg begin deze maand om een prijs voor het geluid, ik stuurde je 2.180 euro ex btw inclusief twee man. Heb je daar al wat over gehoord van je baas? Op 26 juni wil namelijk ook een bruiloft in Ermelo.

Geen haast, maar voor sinterklaas weten zou mooi zijn.

Erik

> Erik, zou je nog een variant met draadloze microfoons kunnen maken?
> Wouter
`,
	},
];
