import type { Sample } from '../../../demo/form/sample.ts';
import { xlsxFile } from '../file-parts.ts';

/** A bank clerk, a caterer, the neighbours and a service desk. */
export const dutchDaily: Sample[] = [
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
];
