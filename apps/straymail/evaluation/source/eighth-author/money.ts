import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, csvFile, pdfFile, xlsxFile } from '../file-parts.ts';

export const money: Sample[] = [
	{
		date: '2026-11-02T11:55:38-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['financial', 'identity', 'personal'],
		language: 'en',
		from: 'Atlantic POV Shipping <counter@atlantic-pov.example>',
		to: ['chidi.okafor@usmc.ml'],
		intended: { 'chidi.okafor@usmc.ml': 'chidi.okafor@usmc.mil' },
		subject: 'Car shipment 88-20417, please check your form',
		text: `Hello Staff Sergeant,

Your Corolla is pencilled in for the sailing of the 19th out of Charleston. Your wife filled in the attached on the tablet at the counter and our clerk thinks the apartment number is missing. Could you read it over? Just reply "ok" or send the right line.

The tank has to be at a quarter or below when you drop it off, and please no boxes in the trunk, customs in Bremerhaven opens everything.

Safe travels,
the counter at Atlantic POV
`,
		attachments: [
			pdfFile(
				'form_88-20417.pdf',
				`ATLANTIC POV SHIPPING      Order 88-20417
Owner: Chidi Okafor
Deliver to / home: [[home-address:614 Live Oak Ct, Beaufort SC 29906]]
Vehicle: 2020 Toyota Corolla, silver
VIN: [[vin:5YFEPRAE8LP114872]]
Driver licence (SC): [[drivers-licence:104827736]]
Port of loading: Charleston    Port of discharge: Bremerhaven
Deposit: 350.00 USD
Card: [[credit-card:4556 7301 8824 1964]]  exp 09/28
Signature on file
`,
			),
		],
	},
	{
		date: '2026-11-23T07:41:16-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'financial', 'identity'],
		language: 'en',
		from: 'Mateo Teo <mateo@teo-cabling.example>',
		to: ['vendorpay.columbus@dfas.ml'],
		intended: { 'vendorpay.columbus@dfas.ml': 'vendorpay.columbus@dfas.mil' },
		subject: 'Still unpaid + corrected EFT info (3rd time)',
		text: `Good morning DFAS,

I am a one man cabling shop. Your letter of Nov 9 says my three invoices are on hold because "TIN and EFT do not match". Here is everything again, in one place:

Legal name: Mateo Teo, sole proprietor, d/b/a Teo Cabling
My own taxpayer number: [[us-itin:912-78-4406]]
EIN of the business: [[us-ein:47-3820916]]
Bank: Prairie Commons Credit Union, checking
Routing 122087341
Account [[us-bank-account:400718825306]]

The W-9 went by fax on the 12th, I have the fax receipt. Your phone queue told me to expect a callback and it's been eight business days. I understand it's not you personally. But I have a van payment.

Mateo
`,
		attachments: [
			csvFile(
				'open_invoices.csv',
				`invoice,date,po,amount_usd,status
TC-2026-041,2026-08-14,0004-31-7782,2840.00,hold
TC-2026-047,2026-09-03,0004-31-7782,1165.50,hold
TC-2026-052,2026-09-29,0004-32-1190,4410.00,hold
`,
			),
		],
	},
	{
		date: '2026-11-02T06:00:14+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'financial'],
		language: 'nl',
		from: 'NoordNet Telecom facturatie <facturatie@noordnet-telecom.example>',
		to: ['crediteuren@mindef.ml'],
		intended: { 'crediteuren@mindef.ml': 'crediteuren@mindef.nl' },
		subject: 'Factuur 2026-11-004417 (contract DF-GV-0093)',
		format: 'html',
		text: `<html><body style="font-family:Verdana,sans-serif;font-size:13px">
<p>Geachte relatie,</p>
<p>Bijgaand ontvangt u onze factuur <b>2026-11-004417</b> over de maand oktober. Het bedrag van &euro;&nbsp;18.742,90 wordt rond 27 november automatisch afgeschreven. U hoeft niets te doen.</p>
<p>Klopt er iets niet? Antwoord dan op dit bericht onder vermelding van het factuurnummer, dan kijkt Saskia Poelstra er persoonlijk naar.</p>
<p>Dank voor uw vertrouwen,<br>NoordNet Telecom, afdeling facturatie</p>
<p style="color:#888;font-size:10px">Let op: wij wijzigen ons rekeningnummer nooit per e-mail.</p>
</body></html>
`,
		attachments: [
			pdfFile(
				'factuur_2026-11-004417.pdf',
				`NOORDNET TELECOM B.V.
Factuur 2026-11-004417     datum 01-11-2026
Klantnummer 204817361      contract DF-GV-0093

Omschrijving                 aantal     bedrag EUR
Glasvezel 10G, huur               4      11.200,00
Onderhoud mastlocaties            7       3.290,00
Voorrijkosten storing             2       1.000,00
Subtotaal                                15.490,00
Btw 21 procent                            3.252,90
Totaal                                   18.742,90

Wordt automatisch geincasseerd.
`,
			),
		],
	},
	{
		date: '2026-11-15T13:10:00Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'fr',
		from: 'Aminata Traoré Diallo <a.diallo@kaarta-telecoms.example>',
		to: ['dsi.achats@defense.ml'],
		intended: { 'dsi.achats@defense.ml': 'dsi.achats@defense.gouv.ml' },
		subject: 'Liaison fibre Koulouba — notre offre révisée',
		text: `Cher Monsieur Coulibaly,

Après notre réunion de jeudi au ministère, à Bamako, voici l'offre révisée. Nous avons retiré le groupe électrogène, puisque vous en avez déjà un, et ramené la maintenance de trois ans à deux.

Le délai reste de neuf semaines à compter du bon de commande, sous réserve que la traversée du fleuve soit autorisée avant Noël. L'offre tient jusqu'au 31 décembre.

Mes salutations à votre équipe, et mon meilleur souvenir au vieux père qui gardait le portail.

Aminata Traoré Diallo
Grands comptes, Kaarta Télécoms
`,
		attachments: [
			xlsxFile(
				'Offre_KT-0612_rev2.xlsx',
				`Désignation | Quantité | Prix unitaire FCFA | Total FCFA
Câble fibre 48 brins, au mètre | 6200 | 1850 | 11470000
Forage dirigé | 1 | 7900000 | 7900000
Équipement terminal | 2 | 2350000 | 4700000
Maintenance, par an | 2 | 1800000 | 3600000
Total hors taxes | | | 27670000
`,
			),
		],
	},
	{
		date: '2026-11-27T10:22:51Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Boubacar Sissoko <b.sissoko@plateau-mobile.example>',
		to: ['logistique@sante.ml'],
		intended: { 'logistique@sante.ml': 'logistique@sante.gov.ml' },
		subject: 'Les 60 téléphones des agents de santé sont prêts',
		text: `Bonjour Madame Keïta,

Les soixante appareils du lot Kayes sont au comptoir de l'ACI 2000, emballés par dix. Le bordereau avec les numéros de série est joint, il faut le signer à l'enlèvement. Prévoyez une voiture et non la moto comme la dernière fois.

Pour le code de la « fiche diagnostic » de l'application, voyez avec votre informaticien : ce n'est pas un code PIN, c'est seulement le nom du formulaire.

Bonne réception,
B. Sissoko, agence entreprises
`,
		attachments: [
			csvFile(
				'bordereau_kayes.csv',
				`carton;reference article;lot;du numero de serie;au numero de serie
1;1 84 06 75 118 237 00;K-2026-11;352099001761481;352099001761490
2;1 84 06 75 118 237 00;K-2026-11;352099001761491;352099001761500
3;1 84 06 75 118 238 00;K-2026-11;352099001761501;352099001761510
4;1 84 06 75 118 238 00;K-2026-11;352099001761511;352099001761520
5;1 84 06 75 118 239 00;K-2026-12;352099001761521;352099001761530
6;1 84 06 75 118 239 00;K-2026-12;352099001761531;352099001761540
`,
			),
		],
	},
	{
		date: '2026-11-10T09:30:25+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Solveig Brandt <s.brandt@fjordline-travel.example>',
		to: ['marcus.whitfield@eucom.ml'],
		intended: { 'marcus.whitfield@eucom.ml': 'marcus.whitfield@eucom.mil' },
		subject: 'Oslo 1-3 December, all confirmed',
		text: `Hi Marcus,

All done, even the aisle seat. The hotel is the small one by the harbour that you liked in spring. They promise a quiet room this time, I made them write it down ([[hotel-room:407]]).

Papers and a calendar entry attached. If the conference moves the dinner again just tell me, the return can be changed until the evening before.

Solveig
`,
		attachments: [
			pdfFile(
				'itinerary_whitfield.pdf',
				`FJORDLINE TRAVEL           Itinerary
Traveller: Whitfield, Marcus
Booking reference: [[booking-reference:QX7LMP]]

Tue 01 Dec  Stuttgart 10:05 - Frankfurt 10:55   [[flight:LH127]]
Tue 01 Dec  Frankfurt 12:20 - Oslo 14:25        [[flight:LH862]]
Hotel Bryggen, Oslo, 2 nights, breakfast included
Thu 03 Dec  Oslo 15:35 - Frankfurt 17:45        [[flight:LH863]]
Thu 03 Dec  Frankfurt 18:40 - Stuttgart 19:30   [[flight:LH138]]
`,
			),
			calendarFile('oslo.ics', [
				'PRODID:-//Fjordline//Desk 4//EN',
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:qx7lmp-1@fjordline-travel.example',
				'DTSTAMP:20261110T083025Z',
				'DTSTART:20261201T090500Z',
				'DTEND:20261201T132500Z',
				'SUMMARY:Flight to Oslo [[flight:LH127]] / [[flight:LH862]]',
				'END:VEVENT',
			]),
		],
	},
];
