import type { Sample } from '../../../demo/form/sample.ts';
import { csvFile, pdfFile } from '../file-parts.ts';

/** Bargains, offers and reminders in Dutch, and a catalogue. */
export const tradeDutch: Sample[] = [
	{
		date: '2026-11-04T14:46:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		from: 'Staalbouw Kreileroord <verkoop@staalbouw-kreileroord.example>',
		to: ['inkoop.materieel@mimdef.nl'],
		intended: { 'inkoop.materieel@mimdef.nl': 'inkoop.materieel@mindef.nl' },
		subject: 'Offerte stellingen (uw mail van donderdag)',
		text: `Geachte heer Snoek,

Bijgaand. Bij bestelling vóór Sinterklaas houden wij de staalprijs van september aan.

Hoogachtend,
A. Kreuger, verkoop binnendienst`,
		attachments: [
			pdfFile(
				'offerte 26-0917.pdf',
				`STAALBOUW KREILEROORD                     Offerte 26-0917

48 palletstellingen 3 hoog     a EUR   412,00    19.776,00
12 draagarmstellingen          a EUR   655,00     7.860,00
Aanrijbeveiliging, 36 stuks    a EUR    58,50     2.106,00
Montage, twee man, vijf dagen                     4.950,00
Keuring                                             640,00
Korting 7 procent op het staal                   -1.934,52
Netto, zonder btw                          EUR   33.397,48

Levertijd 8 weken. Betaling 40 procent bij opdracht.`,
			),
		],
	},
	{
		date: '2026-11-10T08:33:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		from: 'Dakwerken Peeters-Maes <boekhouding@dakwerken-pm.example>',
		to: ['facturen@mll.be', 'p.hendrickx@mll.be'],
		intended: { 'facturen@mll.be': 'facturen@mil.be', 'p.hendrickx@mll.be': 'p.hendrickx@mil.be' },
		subject: 'Derde keer: factuur F2026/388',
		text: `Beste,

Op 3 augustus stuurden wij u de factuur voor het dak van blok D: 27.340 euro, btw verlegd. In september kregen wij 20.000 euro, daarna niets meer. Uw meneer Hendrickx zegt dat er 7.340 euro ingehouden wordt wegens "lekkage aan de koepel". Die koepel zat niet in ons bestek, dat weet hij, hij stond erbij toen wij het zeiden.

Wij willen van de 7.340 euro 1.000 euro laten vallen om ervan af te zijn. Graag betaling vóór 20 november, anders rekenen wij 8 % intrest.

Beleefde groeten
Nancy Maes`,
	},
	{
		date: '2026-11-13T10:27:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		from: 'Evelien Roosjen <e.roosjen@banketgroep-noord.example>',
		to: ['paresto.inkoop@defensie.ml'],
		intended: { 'paresto.inkoop@defensie.ml': 'paresto.inkoop@defensie.nl' },
		subject: 'onze staffel vanaf januari',
		text: `Ha Dirk-Jan, de lijst zoals wij hem alleen met jullie afspreken. Andere afnemers betalen voor de tompoes 98 cent dus niet laten slingeren svp ;-) Evelien`,
		attachments: [
			csvFile(
				'staffel_2027.csv',
				`artikel;per doos;tot 100 dozen;tot 500 dozen;meer
tompoes;24;0,86;0,79;0,74
gevulde koek;40;0,61;0,57;0,52
saucijzenbroodje;60;0,70;0,66;0,63
vlaai heel;1;9,80;9,10;8,75
bonus bij 1200 dozen per jaar;;;;3 procent`,
			),
		],
	},
	{
		date: '2026-11-18T12:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'KantoorKoning <aanbieding@kantoorkoning.example>',
		to: ['administratie@mindef.ml'],
		intended: { 'administratie@mindef.ml': 'administratie@mindef.nl' },
		subject: 'Novemberdeals: bureaustoel van 349 voor 199, offerte op maat binnen een uur',
		html: 'alternative',
		headers: [['List-Unsubscribe', '<https://kantoorkoning.example/afmelden>']],
		text: `DE KONING GEEFT WEG!

Bureaustoel Rex          199,-  (was 349,-)
Zit-stabureau Duke       429,-  (was 560,-)
A4-papier, 5 dozen        89,-
Gratis levering vanaf 75 euro.

Grote bestelling? Vraag online uw offerte aan en betaal pas over 60 dagen.

Aanbiedingen gelden tot en met 30 november of zolang de voorraad strekt. Afmelden: onderaan.`,
	},
	{
		date: '2026-11-27T08:05:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Automatenservice Haverkamp <storing@haverkamp-automaten.example>',
		to: ['facilitair.dh@defensie.ml'],
		intended: { 'facilitair.dh@defensie.ml': 'facilitair.dh@defensie.nl' },
		subject: 'de soepautomaat',
		text: `goedemorgen Ria, monteur (Youssef) komt maandag tussen 10 en 12 voor de soepautomaat die alleen nog bouillon mét koffie geeft. hij valt onder het servicecontract dus hoeft u niks te doen behalve proeven. gr. Mark Haverkamp`,
	},
];
