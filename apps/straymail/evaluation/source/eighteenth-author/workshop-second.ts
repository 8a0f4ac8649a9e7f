import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, textFile, xlsxFile } from '../file-parts.ts';

export const workshopSecond: Sample[] = [
	{
		date: '2026-11-02T07:15:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Salon Mer & Défense <presse@salon-merdefense.example>',
		envelopeFrom: 'nl-0211@envois.salon-merdefense.example',
		to: ['attache.presse@defense.ml'],
		intended: { 'attache.presse@defense.ml': 'attache.presse@defense.gouv.fr' },
		subject: 'Communiqué : un nouveau radar de surveillance présenté au salon',
		html: 'alternative',
		headers: [['List-Unsubscribe', '<https://envois.salon-merdefense.example/d>']],
		text: `COMMUNIQUÉ DE PRESSE

Un industriel français dévoilera mercredi, stand F12, un radar de surveillance « plus compact, plus sobre et plus précis ». L'appareil a été montré au public pour la première fois en juin. Les caractéristiques figurent dans la brochure, disponible à l'accueil.

Animation robotique pour les enfants le samedi. Restauration sur place.

Pour ne plus recevoir nos communiqués : https://envois.salon-merdefense.example/d`,
	},
	{
		date: '2026-11-22T20:09:16+01:00',
		kind: 'genuine',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Inès <ines.etud@campus-sciences-lorraine.example>',
		to: ['centre.documentation@defense.ml'],
		intended: { 'centre.documentation@defense.ml': 'centre.documentation@defense.gouv.fr' },
		subject: 'question sur les gyroscopes',
		text: `Bonjour, je suis en L3 de physique et je fais un exposé sur la navigation inertielle. Est-ce que vous auriez un ouvrage grand public qui explique pourquoi un gyroscope dérive, et la différence entre mécanique et laser ? Je n'ai pas besoin de chiffres, juste de comprendre. Merci !!`,
	},
	{
		date: '2026-11-10T15:33:20+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical'],
		language: 'nl',
		from: 'Meetstation De Kreek <meetdienst@meetstation-dekreek.example>',
		to: ['signaturen@mindef.ml', 'j.van.rooij@mindef.ml'],
		intended: {
			'signaturen@mindef.ml': 'signaturen@mindef.nl',
			'j.van.rooij@mindef.ml': 'j.van.rooij@mindef.nl',
		},
		subject: 'overloop van dinsdag, ruwe waarden',
		text: `Joost en collega's,

De meting van dinsdag. Lus 5 gaf ruis, die heb ik weggelaten. Als u mij vraagt: zo zou ik hem nog geen mijnenveld in sturen.

Hartelijke groet vanaf de steiger,
Bram Kwist`,
		attachments: [
			xlsxFile(
				'overloop dinsdag.xlsx',
				`Lus | Diepte m | Koers | Ontmagnetisering | Piek nT | Grens nT | Oordeel
1 | 10 | 000 | aan | 84 | 60 | boven
2 | 10 | 180 | aan | 57 | 60 | net goed
3 | 10 | 000 | uit | 412 | - | ter vergelijking
4 | 15 | 090 | aan | 39 | 40 | net goed
6 | 20 | 000 | aan | 31 | 25 | boven, M-spoel achter defect
geluid | 15 | 000 | 4 kn | 128 dB bij 63 Hz | 118 dB | generator 2 staat zonder dempers`,
			),
		],
	},
	{
		date: '2026-11-18T22:21:09+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical'],
		language: 'nl',
		from: 'Remco Hanegraaf <remco@stoorbronlabs.example>',
		to: ['eov.ontwikkeling@mimdef.nl'],
		intended: { 'eov.ontwikkeling@mimdef.nl': 'eov.ontwikkeling@mindef.nl' },
		subject: 'firmware stoorzender, tabel hersteld',
		text: `Hoi, dit is 'm. Bij het laden wel eerst de oude tabel wissen, anders pakt hij band 3 dubbel. De sprongtabel is die van het echte systeem, niet de oefenversie.

Remco`,
		attachments: [
			textFile(
				'band_table.c.txt',
				`/* draagbare stoorzender, fw 2.3, tabel zoals uitgeleverd aan de eenheid */
static const struct band tab[] = {
  /* van MHz, tot MHz, verblijf ms, vermogen W, doel */
  {  136,  174, 12, 20, "afstandsbediening garage"   },
  {  433,  435,  4, 40, "bermbom type 2"             },
  {  868,  870,  4, 40, "bermbom type 5"             },
  { 2400, 2483,  9, 10, "drone, besturing"           },
  /* gat 1176-1240: eigen navigatie, NOOIT storen. tegenstander mag dit gat niet kennen */
};
/* volgorde vast, cyclus 47 ms: wie langer dan 47 ms zendt komt er een keer doorheen */`,
			),
		],
	},
	{
		date: '2026-11-24T11:50:10+01:00',
		kind: 'genuine',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Verkoop Marifoon Totaal <verkoop@marifoontotaal.example>',
		to: ['inkoop@defensie.ml'],
		intended: { 'inkoop@defensie.ml': 'inkoop@defensie.nl' },
		subject: 'Handleiding gevraagd artikel 55-120',
		text: `Goedemorgen,

U vroeg naar het blad van onze handmarifoon. Het staat gewoon op onze website en zit hier voor het gemak bij. Sinds maart ook in geel.`,
		attachments: [
			pdfFile(
				'specificaties 55-120.pdf',
				`HANDMARIFOON 55-120 - SPECIFICATIES

Frequenties : 156 - 162 MHz, alle internationale kanalen
Vermogen    : 1 W / 6 W
Waterdicht  : 30 minuten op 1 meter, drijft
Tolerantie  : 5 ppm
Accu        : 16 uur stand-by
In de doos  : antenne, lader, polsbandje, deze folder`,
			),
		],
	},
	{
		date: '2026-11-28T10:02:36+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Joke Ribbens <joke.ribbens@radiomuseum-twentekanaal.example>',
		to: ['hist.collectie@defensie.ml'],
		intended: { 'hist.collectie@defensie.ml': 'hist.collectie@defensie.nl' },
		subject: 'De vuurleidingsradar uit 1958',
		text: `Dag Henk,

De oude radar staat weer overeind in zaal 2, met dank aan de vrijwilligers van jullie depot. Weet jij nog wie de magnetron had? Het bordje zegt nu "bereik: onbekend" en dat vindt het publiek juist spannend, maar de conservator wil een getal. Er staat er een in het jubileumboek van 1983, bladzijde 40, mogen we dat overnemen?

Joke`,
	},
	{
		date: '2026-11-25T14:18:53+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical', 'marked'],
		language: 'de',
		markings: ['VS - NUR FÜR DEN DIENSTGEBRAUCH'],
		from: 'Dr. Maren Tiedemann <m.tiedemann@pruefstelle-ballistik.example>',
		to: ['schutzsysteme@bundeswehr.ml'],
		intended: { 'schutzsysteme@bundeswehr.ml': 'schutzsysteme@bundeswehr.org' },
		subject: 'Beschuss vom 23.11., Platten Los 8',
		text: `[[marking:VS - NUR FÜR DEN DIENSTGEBRAUCH]]

Sehr geehrte Kollegen,

Los 8 hat nicht bestanden. Von zwölf Platten wurden drei durchschlagen, alle am Rand, alle bei +50 °C. In der Mitte hält die Keramik, ab 35 mm vom Rand nicht mehr; die Klebung löst sich vorher. Bei gefrorenen Platten kein Befund.

Restenergie dahinter im Mittel 140 J. Wer seitlich getroffen wird, den schützt Los 8 nicht.

Wieviele Westen mit Los 8 sind schon bei der Truppe? Wir kamen auf etwa 2300.

Tiedemann`,
	},
];
