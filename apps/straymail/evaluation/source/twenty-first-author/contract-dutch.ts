import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, xlsxFile } from '../file-parts.ts';

export const contractDutch: Sample[] = [
	{
		date: '2026-11-04T09:27:14Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		from: 'Harm Oldenbroek <harm@oldenbroek-tenten.example>',
		to: ['inkoop.oirschot@mindef.ml'],
		intended: { 'inkoop.oirschot@mindef.ml': 'inkoop.oirschot@mindef.nl' },
		subject: 'tenten voor de open dag',
		text: `Middag,

even rekenwerk gedaan voor de open dag in juni:

grote hal 20x50          €  9.400
vier kleine              €  2.880
houten vloer, alleen de hal   €  3.150
op- en afbouw zes man    €  4.200
                         --------
zonder btw               € 19.630

Als jullie zelf vier man leveren bij de opbouw gaat er 1.100 af. Ik hou de data vast tot half december, daarna heb ik een bruiloft die ook wil.

Harm Oldenbroek
Oldenbroek Tenten, al 40 jaar droog
`,
	},
	{
		date: '2026-11-09T13:58:39Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		from: 'Facturatie Vlasschaard Drukwerk <facturatie@vlasschaard-druk.example>',
		to: ['crediteuren@mimdef.nl'],
		intended: { 'crediteuren@mimdef.nl': 'crediteuren@mindef.nl' },
		subject: 'onze rekening van oktober',
		text: `Bijgaand de rekening van oktober. U betaalt zoals altijd. Was het drukwerk naar wens?
`,
		attachments: [
			pdfFile(
				'rekening 26-1044.pdf',
				`Vlasschaard Drukwerk BV                       rekening 26-1044
                                              6 november 2026

 5.000  folders 'Werken bij', driemaal gevouwen          EUR  1.145,00
   250  posters A1, mat                                  EUR    862,50
     1  spoedtoeslag (proef na sluitingstijd)            EUR    175,00
        korting jaarafspraak 6 %                         EUR   -130,95
                                                        --------------
        subtotaal                                        EUR  2.051,55
        btw 21 %                                         EUR    430,83
        te betalen binnen 30 dagen                       EUR  2.482,38`,
			),
		],
	},
	{
		date: '2026-11-13T22:31:20Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		from: 'Dries <dries@dewaele-dakwerken.example>',
		to: ['gebouwen.koksijde@mll.be'],
		intended: { 'gebouwen.koksijde@mll.be': 'gebouwen.koksijde@mil.be' },
		subject: 'Re: dak',
		text: `ok 43.500 ex btw, maar dan zonder de goten, en ik begin pas na nieuwjaar
`,
	},
	{
		date: '2026-11-18T10:49:08Z',
		kind: 'genuine',
		level: 'low',
		categories: ['contract'],
		language: 'nl',
		from: 'Saskia Droog <s.droog@meubelhuis-vecht.example>',
		to: ['k.peeters@minbuza.ml'],
		intended: { 'k.peeters@minbuza.ml': 'k.peeters@minbuza.nl' },
		subject: 'de stoelen',
		text: `Beste mevrouw Peeters,

De stoelen die u bestelde staan klaar, alleen de twee blauwe komen een week later uit Italië. Mogen we alles in één keer brengen op vrijdag 27 november tussen acht en tien? De getekende bestelling heb ik terug, dank.

Saskia (van de showroom)
`,
	},
	{
		date: '2026-11-20T06:15:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'KantoorKoning <actie@kantoorkoning.example>',
		to: ['bestellingen@defensie.ml'],
		intended: { 'bestellingen@defensie.ml': 'bestellingen@defensie.nl' },
		subject: 'Black Friday bij de Koning: toner vanaf € 19,95',
		headers: [['List-Unsubscribe', '<https://kantoorkoning.example/afmelden>']],
		text: `Alleen deze week!

Toner vanaf € 19,95
Bureaustoel Baron € 149 i.p.v. € 229
Ordners per 50: € 54

Offerte nodig voor grotere aantallen? Onze mensen rekenen graag. Vandaag besteld, morgen in huis.

Afmelden
`,
		html: `<html><body bgcolor="#222222"><table width="600" align="center" bgcolor="#ffffff"><tr><td><h1 style="color:#c00">Alleen deze week!</h1><p>Toner vanaf <b>€ 19,95</b><br>Bureaustoel Baron <b>€ 149</b> <s>€ 229</s><br>Ordners per 50: <b>€ 54</b></p><p>Offerte nodig voor grotere aantallen? Onze mensen rekenen graag. Vandaag besteld, morgen in huis.</p><p><a href="https://kantoorkoning.example/afmelden">Afmelden</a></p></td></tr></table></body></html>`,
	},
	{
		date: '2026-11-11T07:33:16Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'de',
		from: 'Swantje Behrens <s.behrens@behrens-kueche.example>',
		to: ['bwdlz.ploen@bundeswehr.ml'],
		intended: { 'bwdlz.ploen@bundeswehr.ml': 'bwdlz.ploen@bundeswehr.org' },
		subject: 'Spülstraße, neuer Preis',
		text: `Moin Herr Clausen,

der Hersteller hat noch einmal nachgegeben. Damit stehen wir bei 61.200 Euro netto statt 64.900, Einbau inbegriffen, Wartung drei Jahre für zusammen 5.400. Billiger wird es nicht, und den Mitbewerber aus Lübeck kenne ich auch.

Kann der Vertrag noch dieses Jahr raus? Dann liefern wir im Februar.

Swantje Behrens
`,
		html: 'alternative',
	},
	{
		date: '2026-11-26T11:40:33Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'es',
		from: 'Talleres Quiroga <presupuestos@talleres-quiroga.example>',
		to: ['parque.vehiculos@mde.ml'],
		intended: { 'parque.vehiculos@mde.ml': 'parque.vehiculos@mde.es' },
		subject: 'los tres camiones',
		text: `Buenas, le paso la hoja. El segundo camión sale caro por la caja de cambios, si prefiere una usada le baja a la mitad. Quiroga hijo
`,
		attachments: [
			xlsxFile(
				'camiones.xlsx',
				`camión | trabajo | piezas EUR | mano de obra EUR
primero | frenos y latiguillos | 1.310 | 840
segundo | caja de cambios nueva | 7.450 | 1.960
tercero | chapa lado derecho | 620 | 1.150
total sin IVA |  | 9.380 | 3.950`,
			),
		],
	},
];
