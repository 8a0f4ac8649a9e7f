import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, contactFile, pdfFile } from '../file-parts.ts';

export const middling: Sample[] = [
	{
		date: '2026-11-12T16:20:33-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Darlene at Blue Gull <darlene@bluegull-travel.example>',
		to: ['joaquin.m.ferris@usmc.ml'],
		intended: { 'joaquin.m.ferris@usmc.ml': 'joaquin.m.ferris@usmc.mil' },
		subject: 'booked! Wilmington - San Antonio for Thanksgiving',
		html: 'alternative',
		text: `Hi Joaquin,

Got you the cheaper one after all, the connection is 55 minutes so don't stop for barbecue.

Confirmation [[booking-reference:R7KQ2M]]

Wed Nov 25  [[flight:AA 5302]]  Wilmington 6:05a - Charlotte 7:11a
Wed Nov 25  [[flight:AA 1877]]  Charlotte 8:06a - San Antonio 10:14a
Sun Nov 29  [[flight:AA 2240]]  San Antonio 3:30p - Charlotte 7:18p
Sun Nov 29  [[flight:AA 5319]]  Charlotte 8:40p - Wilmington 9:47p

Total was 418.60 and that's with the military fare. Seats 14C and 22D on the way out, I couldn't get you a window.

Your mom already called to ask if it's done. I told her you'd tell her :)

Darlene
Blue Gull Travel, next to the dry cleaner's
`,
	},
	{
		date: '2026-11-10T20:55:12+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		from: 'Loodgietersbedrijf Van Hees en Zn. <info@vanhees-installatie.example>',
		to: ['aooi.smeets@army.ml'],
		intended: { 'aooi.smeets@army.ml': 'aooi.smeets@army.nl' },
		subject: 'offerte 2026-0417 kantinekeuken',
		text: `Goedenavond heer Smeets,

Zoals beloofd de offerte voor de landmachtkantine. De boiler heb ik apart gezet, misschien vindt u die volgend jaar ook goed.

Bij akkoord graag uw bestelnummer vermelden (vorig jaar was dat 410882732, dat staat nog op ons als standaard en de facturen kwamen retour).

Mvg Toon van Hees
`,
		attachments: [
			pdfFile(
				'offerte_2026-0417.pdf',
				`LOODGIETERSBEDRIJF VAN HEES EN ZN.
Offerte 2026-0417, 10 november 2026, geldig tot 15 januari 2027
Oude bestelnummer klant: 410882732

Omschrijving                                     Bedrag EUR
Demonteren en afvoeren spoelstraat                   640,00
Leveren en plaatsen spoelstraat rvs, 2 bakken      3.985,00
Vetafscheider vervangen, type NG4                  2.710,00
Arbeid, 2 man 3 dagen                              3.168,00
Subtotaal                                         10.503,00
btw 21 procent                                     2.205,63
Totaal                                            12.708,63

Optie: boiler 300 liter, geplaatst                 2.890,00
Betaling 40 procent bij opdracht, rest bij oplevering.
`,
			),
		],
	},
	{
		date: '2026-11-14T22:03:40+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'fr',
		from: 'Clémence <clem.aubertin@boitebleue.example>',
		to: ['nicolas.aubertin@intradefgouv.fr'],
		intended: { 'nicolas.aubertin@intradefgouv.fr': 'nicolas.aubertin@intradef.gouv.fr' },
		subject: 'ça y est on a les clés !!',
		text: `mon cœur

état des lieux fait, il manque juste l'ampoule du cellier. l'adresse pour ton vaguemestre : [[home-address:12 allée des Bruyères, 83170 Brignoles]]. les petits ont déjà choisi leurs chambres, Louis veut la tienne.

j'ai changé de numéro aussi, l'ancien opérateur m'a rendue folle. je te mets la fiche, enregistre-la AVANT de partir sur le terrain cette fois.

ta mère arrive samedi. courage à moi.

C.
`,
		attachments: [
			contactFile('clemence.vcf', [
				'N:Aubertin;Clémence;;;',
				'FN:Clémence Aubertin',
				'TEL;TYPE=CELL:[[phone:+33 7 52 90 14 68]]',
				'EMAIL:clem.aubertin@boitebleue.example',
				'NOTE:nouveau numéro depuis le 13 novembre',
			]),
		],
	},
	{
		date: '2026-11-16T09:47:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'fr',
		from: 'Chancellerie - Ambassade <chancellerie@amb-ndora-paris.example>',
		to: ['protocole.dga@diplomatie.ml', 'Bureau Afrique orientale <dacp-orientale@diplomatie.ml>'],
		intended: {
			'protocole.dga@diplomatie.ml': 'protocole.dga@diplomatie.gouv.fr',
			'dacp-orientale@diplomatie.ml': 'dacp-orientale@diplomatie.gouv.fr',
		},
		subject: 'Transmission de la note verbale n° 311/AMB/26',
		charset: 'iso-8859-1',
		encoding: '8bit',
		text: `L'Ambassade a l'honneur de faire tenir sous ce pli la note verbale n° 311/AMB/26 à l'attention du ministère de l'Europe et des Affaires étrangères. L'original suit par porteur au Quai d'Orsay.

Le Secrétariat de la Chancellerie
`,
		attachments: [
			pdfFile(
				'NV_311_AMB_26.pdf',
				`N° 311/AMB/26

L'Ambassade de la République de Ndora en France présente ses compliments au
Ministère de l'Europe et des Affaires étrangères et a l'honneur de se
référer à ses notes n° 204 et n° 266, restées sans réponse.

Elle fait connaître que le Gouvernement ndorais n'est pas en mesure
d'accepter, dans sa rédaction actuelle, l'article 7 du projet d'accord de
pêche et qu'il tient le renvoi à l'arbitrage pour une condition préalable à
la signature prévue au mois de janvier.

L'Ambassade serait obligée au Ministère de bien vouloir recevoir avant le
27 novembre M. l'Ambassadeur, accompagné du Conseiller économique.

Elle saisit cette occasion pour renouveler au Ministère les assurances de sa
très haute considération.
`,
			),
		],
	},
	{
		date: '2026-11-17T11:31:27-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Accounts Receivable <ar@tallowbrook-dairy.example>',
		to: ['store.ops.lee@deca.ml'],
		cc: ['vendorpay@deca.mil'],
		intended: { 'store.ops.lee@deca.ml': 'store.ops.lee@deca.mil' },
		subject: 'Past due: inv 88-20-4417 (second copy)',
		text: `Good morning,

Per your voicemail, second copy of the October invoice. It went to the old store code the first time which is our mistake. No late fee.

Somebody asked for the tax number for the vendor file: EIN [[us-ein:46-3810275]]. W-9 is the same as last year.

Luanne
Tallowbrook Dairy Co-op
`,
		attachments: [
			pdfFile(
				'inv_88-20-4417.pdf',
				`TALLOWBROOK DAIRY CO-OP           INVOICE 88-20-4417
Oct 31, 2026                      Terms net 15
Federal EIN [[us-ein:46-3810275]]

Item            Lot            Cases     Price      Amount
2 pct gallon    219-30-8841      410      9.60    3,936.00
Whole gallon    219-30-8850      265     10.10    2,676.50
Half and half   219-31-0072       90     14.25    1,282.50
Eggnog qt       219-31-0115       60     18.90    1,134.00

Freight                                             212.00
Total due USD                                     9,241.00

Pay through the vendor portal only. We have not changed our bank.
`,
			),
		],
	},
	{
		date: '2026-11-11T14:09:58+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'personal'],
		language: 'nl',
		from: 'Godelieve Raes <godelieve.raes@pandora-immo.example>',
		to: ['okan.demirci@hq.nato.ml'],
		intended: { 'okan.demirci@hq.nato.ml': 'okan.demirci@hq.nato.int' },
		subject: 'Uw huurcontract Evere - your lease',
		text: `Beste mijnheer Demirci,

(English below, sorry for my English)

De eigenaar gaat akkoord met verlenging voor drie jaar voor het huis [[home-address:Loodwittersstraat 63, 1140 Evere]], aan 1.795 euro per maand plus 110 euro voorschot. Indexatie zoals voorheen. De diplomatieke clausule blijft: als de NAVO u verplaatst moogt ge met twee maanden opzeg vertrekken. Hij vraagt wel dat u de haag scheert.

The owner says yes for 3 years more, 1.795 + 110 per month, same diplomatic clause. Please cut the hedge!! He is serious with that.

Laat mij weten of ik de papieren mag opmaken, dan registreer ik ze nog voor Kerstmis.

Vele groeten en proficiat met de kleine,
Godelieve
`,
	},
	{
		date: '2026-11-13T12:15:06+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Administratie De Vlierboom <administratie@devlierboom.example>',
		to: ['annemiek.terpstra@minbuza.ml'],
		intended: { 'annemiek.terpstra@minbuza.ml': 'annemiek.terpstra@minbuza.nl' },
		subject: 'kennismaking groep 3',
		text: `Hallo Annemiek,

Wat leuk dat jullie na Nairobi weer naar Den Haag komen! Juf Sanne heeft dinsdag 1 december om half negen tijd voor een kopje thee en een rondje door de klas. Uitnodiging zit erbij.

Neem je het rapport van de internationale school mee? In het Engels is prima.

Tot dan!
Petra
`,
		attachments: [
			calendarFile('kennismaking.ics', [
				'PRODID:-//De Vlierboom//Agenda//NL',
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:20261201-jip@devlierboom.example',
				'DTSTAMP:20261113T111500Z',
				'DTSTART:20261201T073000Z',
				'DTEND:20261201T081500Z',
				'SUMMARY:Kennismaking Jip Terpstra',
				'DESCRIPTION:Leerling Jip Terpstra\\, geboren [[date-of-birth:17-04-2020]]\\, instroom groep 3 per 4 januari',
				'LOCATION:De Vlierboom\\, lokaal 3a',
				'ORGANIZER:mailto:administratie@devlierboom.example',
				'ATTENDEE:mailto:annemiek.terpstra@minbuza.ml',
				'END:VEVENT',
			]),
		],
	},
];
