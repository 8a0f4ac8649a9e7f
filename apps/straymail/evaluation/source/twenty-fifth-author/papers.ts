import { mrz } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, contactFile, pdfFile, pictureFile, zipFile } from '../file-parts.ts';

const zone = mrz({
	state: 'USA',
	surname: 'HALVORSEN',
	given: 'TESS MARIE',
	number: '561908347',
	born: '910509',
	sex: 'F',
	expires: '320117',
});

/** Papers of private people: passports, tax, doctors, journeys, homes. */
export const papers: Sample[] = [
	{
		date: '2026-11-02T21:11:47-07:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'Tess Halvorsen <tess.halvorsen@ponderosa-mail.example>',
		to: ['HalvorsenEJ@state.ml'],
		intended: { 'HalvorsenEJ@state.ml': 'HalvorsenEJ@state.gov' },
		subject: 'here you go',
		text: `photo page like you asked, the scanner ate the edge but they said the bottom lines are what matters. also the dog is fine, stop asking lol

love you
T
`,
		attachments: [
			pictureFile(
				'IMG_2291.png',
				`PASSPORT
UNITED STATES OF AMERICA
HALVORSEN
TESS MARIE
PASSPORT NO [[passport-number:561908347]]
BORN [[date-of-birth:09 MAY 1991]]
[[mrz:${zone[0]}]]
[[mrz:${zone[1]}]]`,
			),
		],
	},
	{
		date: '2026-11-12T16:55:21+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'identity', 'personal'],
		language: 'fr',
		from: 'Dr Nadège Pellerin <secretariat@cabinet-pellerin-brest.example>',
		to: ['Médecin en chef <antenne.medicale.brest@intradefgouv.fr>'],
		intended: { 'antenne.medicale.brest@intradefgouv.fr': 'antenne.medicale.brest@intradef.gouv.fr' },
		subject: 'Votre patient, courrier de consultation',
		text: `Cher confrère,

Vous trouverez ci-joint mon courrier concernant le second-maître que vous m'avez adressé. Je reste joignable au cabinet l'après-midi.

Confraternellement,
Nadège Pellerin
(message dicté, relu par le secrétariat)
`,
		attachments: [
			pdfFile(
				'CR_consultation.pdf',
				`Dr Nadège PELLERIN, psychiatre, Brest
Brest, le 12 novembre 2026
Dossier [[medical-record:BR-2026-004718]]

Patient : Florian TANGUY, né le [[date-of-birth:17/06/1984]], NIR [[fr-nir:1 84 06 75 112 043 08]]

Cher confrère,
J'ai reçu M. Tanguy à votre demande. Le tableau est celui d'un [[diagnosis:état de stress post-traumatique]] constitué, évoluant depuis le retour de mission du printemps, compliqué d'un [[diagnosis:trouble de l'usage de l'alcool]].
Je propose la sertraline 50 mg, une thérapie EMDR et une inaptitude temporaire à l'embarquement de six mois.
Il souhaite que sa hiérarchie ne soit informée que de l'inaptitude.
`,
			),
		],
	},
	{
		date: '2026-11-15T20:36:00-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'identity', 'financial'],
		language: 'en',
		from: 'Gwen Ashby EA <gwen@ashbytaxdesk.example>',
		to: ['mlopez.cpo@navy.ml'],
		intended: { 'mlopez.cpo@navy.ml': 'mlopez.cpo@navy.mil' },
		subject: 'amended 2024 is done - sign page 2',
		text: `Chief,

Amended return is in the zip so it doesn't get chewed up again. Marisol's number came through (finally!), that's what moves the refund. Sign, date, send me a picture, I efile tonight.

Gwen
Ashby Tax Desk, San Diego - walk-ins Tue/Thu
`,
		attachments: [
			zipFile(
				'Lopez_1040X_2024.zip',
				'Lopez_1040X_2024.txt',
				`FORM 1040-X  AMENDED U.S. INDIVIDUAL INCOME TAX RETURN   TAX YEAR 2024
Taxpayer  Miguel A. Lopez        SSN  [[us-ssn:518-62-7034]]
Spouse    Marisol Lopez Rivas    ITIN [[us-itin:947-82-3016]]
Filing status: married filing jointly
Employer (W-2 box b)  EIN [[us-ein:31-4820957]]

Line 1   Adjusted gross income       original 61,204   change 0        correct 61,204
Line 2   Standard deduction          original 14,600   change 14,600   correct 29,200
Line 22  Overpayment                                                   1,812
Refund to account  routing 122199983  account [[us-bank-account:004417382906]]
`,
			),
		],
	},
	{
		date: '2026-11-08T22:19:30+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['financial'],
		language: 'nl',
		from: 'Lotte <lotte.bruins@thuispost.example>',
		to: ['bas.bruins@mindef.ml'],
		intended: { 'bas.bruins@mindef.ml': 'bas.bruins@mindef.nl' },
		subject: 'Re: huisje',
		text: `schat boek jij hem dan, ik kom er hier niet doorheen met dat kutsysteem. mijn kaart: [[credit-card:5432 1890 7765 5122]] tot 08/28, achterop 417

wel die met de sauna he!! 😘

> Op 8 nov. 2026 om 21:50 schreef Bas:
> Ze willen een creditcard, de mijne zit aan de limiet. Doe jij het?
`,
	},
	{
		date: '2026-11-21T10:02:14Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'POV Desk <pov.desk@meridian-autoship.example>',
		to: ['TSgt Aaron Kimball <aaron.kimball@us.af.ml>'],
		intended: { 'aaron.kimball@us.af.ml': 'aaron.kimball@us.af.mil' },
		subject: 'Your vehicle has cleared customs - delivery address check',
		text: `Sergeant Kimball,

Good news, the truck is off the boat and through customs without a scratch. Before we put it on a carrier, would you look over the delivery sheet? The street was spelled two ways on your form, and the driver has a habit of finding the wrong one.

The spare key is in the glove box, taped to the manual.

Nia Fontaine
Meridian Autoship, Charleston
`,
		attachments: [
			pdfFile(
				'delivery_sheet.pdf',
				`DELIVERY SHEET
Booking [[booking-reference:MAS-77K42Q]]
Owner: Aaron Kimball
Vehicle: 2022 Ford F-150, VIN [[vin:1FTFW1E5XNKD38214]], color gray, fuel one quarter
Deliver to: [[home-address:218 Cottonwood Spur, Shalimar, FL 32579]]
Call ahead: [[phone:(850) 555-0173]]
Window: Monday November 30, morning
`,
			),
		],
	},
	{
		date: '2026-11-17T15:47:33+00:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'fr',
		from: 'Agence Teranga Horizons <resa@teranga-horizons.example>',
		to: ['Mme Aline Rochefort <aline.rochefort@diplomatie.ml>'],
		intended: { 'aline.rochefort@diplomatie.ml': 'aline.rochefort@diplomatie.gouv.fr' },
		subject: 'Dakar 6-10 décembre, tout est bon !',
		text: `Bonjour Madame Rochefort,

C'est confirmé, l'hôtel a fini par nous rendre la vue mer. Le billet est au format PDF, l'invitation agenda vous fera gagner du temps. Pensez au carnet de vaccination et vérifiez que votre passeport a encore six mois devant lui, ils regardent maintenant.

Bon séjour au pays de la teranga,
Khady
`,
		attachments: [
			pdfFile(
				'Itineraire_Rochefort.pdf',
				`Teranga Horizons                 Réservation [[booking-reference:QK7T2M]]
Voyageur : ROCHEFORT Aline Mme

Aller  6 décembre   Paris CDG 16 h 15  -  Dakar 21 h 05   vol [[flight:AF 718]]   siège 31A
Retour 10 décembre  Dakar 23 h 10  -  Paris CDG 05 h 40   vol [[flight:AF 719]]   siège 28C

Hôtel : Les Filaos des Almadies, chambre [[hotel-room:412]], quatre nuits, petit déjeuner
Transfert aéroport compris
`,
			),
			calendarFile('invite.ics', [
				'PRODID:-//Teranga Horizons//FR',
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:qk7t2m-1@teranga-horizons.example',
				'DTSTAMP:20261117T154700Z',
				'DTSTART:20261206T151500Z',
				'DTEND:20261206T210500Z',
				'SUMMARY:Vol [[flight:AF 718]] Paris - Dakar',
				'DESCRIPTION:Dossier [[booking-reference:QK7T2M]]',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-26T19:03:51+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'fr',
		from: 'Josiane Lemoine <josiane.lemoine@courriel-vendee.example>',
		to: ['sgt.kevin.auger@defense.ml'],
		intended: { 'sgt.kevin.auger@defense.ml': 'sgt.kevin.auger@defense.gouv.fr' },
		subject: "l'état des lieux",
		text: `Bonsoir Kévin,

je serai devant la maison ([[home-address:14 rue des Charrons, 85100 Les Sables-d'Olonne]]) samedi à 10 h pour l'état des lieux. Mon mari ne vient pas, son dos. Si vous êtes en retard appelez moi sur le portable, [[phone:06 39 98 41 27]], le fixe ne marche plus depuis la tempête.

Apportez les relevés d'eau et d'électricité. Pour la caution on verra à la fin du mois, je ne suis pas inquiète avec un militaire.

mes amitiés à Manon et au petit
Mme Lemoine
`,
	},
	{
		date: '2026-11-14T13:26:08+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Juf Hilde <hilde.maes@deklimboom-basisschool.example>',
		to: ['kapt.gert.lauwers@mll.be'],
		intended: { 'kapt.gert.lauwers@mll.be': 'kapt.gert.lauwers@mil.be' },
		subject: 'Carpool zeeklassen',
		text: `Dag Gert,

Tof dat ge wilt rijden! Lander zit bij u in de auto, samen met Noor en Cyriel. De mama van Noor zit in bijlage (kaartje), bel haar zeker eens, want Noor wordt rap wagenziek.

Vertrek maandagmorgen aan de schoolpoort. Geheime bestemming voor de kinderen dus niks verklappen é.

Tot maandag!
juf Hilde
`,
		attachments: [
			contactFile('Mama Noor.vcf', [
				'N:Deprez;Sofie;;;',
				'FN:Sofie Deprez',
				'TEL;TYPE=CELL:[[phone:+32 470 55 81 36]]',
				'ADR;TYPE=HOME:;;[[home-address:Heidestraat 92]];Hechtel-Eksel;;3940;België',
				'NOTE:mama van Noor (L2)',
			]),
		],
	},
];
