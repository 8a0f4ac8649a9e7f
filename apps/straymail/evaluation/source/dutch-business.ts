import { bsn, card, iban, vin } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { docxFile, pdfFile, xlsxFile } from './file-parts.ts';

export const dutchBusiness: Sample[] = [
	{
		date: '2026-11-04T14:44:08Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['financial', 'contract'],
		language: 'nl',
		from: 'Debiteurenbeheer Loodsman <debiteuren@loodsman-verhuur.example>',
		to: ['facturen@defensie.ml'],
		intended: { 'facturen@defensie.ml': 'facturen@defensie.nl' },
		subject: 'Factuur 20264418 / inkooporder 4500917733',
		text: `Geachte crediteurenadministratie,

Hierbij onze factuur. Wilt u bij betaling het factuurnummer vermelden?

Loodsman Verhuur B.V. - kantoor: Kadeweg 300, Harlingen - 0517-490000
`,
		attachments: [
			pdfFile(
				'F20264418.pdf',
				`LOODSMAN VERHUUR B.V.                       FACTUUR 20264418
Btw-id NL${bsn('80317462')}B01     KvK 01134482     Debiteur 100238

Huur 14 toiletwagens, oefenterrein, 3 weken        8.925,00
Reiniging                                          1.310,00
Subtotaal                                         10.235,00
Btw 21 %                                           2.149,35
Te voldoen binnen 30 dagen                 EUR    12.384,35

Rekening t.n.v. Loodsman Verhuur B.V.: [[iban:${iban('NL', 'ZZZB0417228830')}]]
`,
			),
		],
	},
	{
		date: '2026-11-05T07:38:22Z',
		kind: 'genuine',
		level: 'high',
		categories: ['financial'],
		language: 'nl',
		from: 'p.vanvugt <p.vanvugt@eigenpost.example>',
		to: ['salarisadministratie@mindef.ml'],
		intended: { 'salarisadministratie@mindef.ml': 'salarisadministratie@mindef.nl' },
		subject: 'ander rekeningnr',
		text: `goedemorgen, ik ben van bank veranderd per 1 nov. graag mijn soldij voortaan op [[iban:${iban('NL', 'QABC0300884126').replaceAll(' ', '')}]] tnv P van Vugt. de oude vervalt. personeelsnr heb ik zo niet bij de hand, ik zit in de trein

mvg piet van vugt
`,
	},
	{
		date: '2026-11-11T09:59:34Z',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'identity', 'financial'],
		language: 'nl',
		from: 'Kantoor Snoek & Dochter <info@snoek-belastingadvies.example>',
		to: ['Maj E. van Capelle <e.vancapelle@army.ml>'],
		intended: { 'e.vancapelle@army.ml': 'e.vancapelle@army.nl' },
		subject: 'Concept aangifte IB 2025, graag akkoord',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Beste Evert,

Je concept. Er komt iets terug door de hypotheekrente. Stuur je 'akkoord' terug, dan dien ik in. Let op: vragen over je DigiD beantwoorden wij nooit per mail.

Hanneke Snoek
`,
		attachments: [
			pdfFile(
				'IB2025_concept.pdf',
				`AANGIFTE INKOMSTENBELASTING 2025 (concept)

Naam                     E. van Capelle
Burgerservicenummer      [[nl-bsn:${bsn('21759384').replace(/^(...)(...)(...)$/, '$1 $2 $3')}]]
Loon Defensie            61.204
Eigen woning, saldo     -  9.872
Belastbaar inkomen       51.332
Terug te ontvangen        2.918   op [[iban:${iban('NL', 'ZZZB0265533190')}]]
`,
			),
		],
	},
	{
		date: '2026-11-13T13:20:17Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		from: 'Bjorn Claessens <bjorn.claessens@claessens-tuinaanleg.example>',
		to: ['infra.leopoldsburg@mll.be'],
		intended: { 'infra.leopoldsburg@mll.be': 'infra.leopoldsburg@mil.be' },
		subject: 'Prijsofferte snoeien dreef',
		html: 'alternative',
		text: `Beste,

Ik ben vorige week komen kijken zoals gevraagd. In bijlage de meetstaat met onze prijzen. Bij goedkeuring kunnen we begin februari starten, zolang het niet te hard vriest.

Mvg
Bjorn Claessens
Claessens Tuinaanleg BVBA · ON 0417.283.911
`,
		attachments: [
			xlsxFile(
				'meetstaat_dreef.xlsx',
				`Post | Hoeveelheid | Eenheidsprijs | Bedrag
Snoeien lindes | 64 | € 85,00 | € 5.440,00
Afvoer takken | 11 ton | € 62,00 | € 682,00
Hoogwerker | 4 dagen | € 310,00 | € 1.240,00
Totaal excl. btw |  |  | € 7.362,00
`,
			),
		],
	},
	{
		date: '2026-11-18T15:06:48Z',
		kind: 'genuine',
		level: 'high',
		categories: ['financial', 'identity', 'personal'],
		language: 'nl',
		from: 'Schadeafdeling Rijnpolder <schade@rijnpolder-verzekeringen.example>',
		to: ['wagenpark@mindef.ml'],
		intended: { 'wagenpark@mindef.ml': 'wagenpark@mindef.nl' },
		subject: 'Schade 2026/55-1031: ontvangen gegevens bestuurder',
		text: `Geachte mevrouw Van Es,

Van uw medewerker ontvingen wij het formulier in de bijlage. Kunt u bevestigen dat hij het eigen risico zelf met zijn kaart heeft betaald? Polis 60-4471-9920, schadenummer 2026/55-1031.

Rijnpolder Verzekeringen
`,
		attachments: [
			docxFile(
				'schadeformulier.docx',
				`Bestuurder: Tjeerd Osinga
Rijbewijsnummer: [[drivers-licence:5127704391]]
Telefoon privé: [[phone:06 1298 7745]]
Chassisnummer voertuig: [[vin:${vin('WV2ZZZ7H08H104417')}]]
Eigen risico € 135,- voldaan met creditcard [[credit-card:${card('540012873344102')}]]
Toedracht: achteruit tegen paaltje, paaltje won.
`,
			),
		],
	},
];
