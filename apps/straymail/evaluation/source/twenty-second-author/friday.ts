import { mrz } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, pictureFile } from '../file-parts.ts';

const zone = mrz({
	state: 'NLD',
	surname: 'TIMMERMAN',
	given: 'ROOS ELISABETH',
	number: 'NX4R7T2P1',
	born: '880314',
	sex: 'F',
	expires: '310902',
})
	.map((line) => `[[mrz:${line}]]`)
	.join('\n');

export const friday: Sample[] = [
	{
		date: '2026-11-13T07:20:48+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'travel', 'personal'],
		language: 'nl',
		from: 'Visumdienst De Poort <aanvraag@visum-depoort.example>',
		to: ['roos.timmerman@minbuza.ml'],
		intended: { 'roos.timmerman@minbuza.ml': 'roos.timmerman@minbuza.nl' },
		subject: 'scan onleesbaar?',
		text: `Goedemorgen mevrouw Timmerman,

Het consulaat vond de scan aan de donkere kant. Wij hebben hem lichter gemaakt, kunt u even kijken of alles zo te lezen is? Dan dienen wij hem vanmiddag opnieuw in. De pasfoto zelf was wel goed.

Fijne dag!
Shirley (aanvragen)`,
		attachments: [
			pictureFile(
				'scan_lichter.png',
				`KONINKRIJK DER NEDERLANDEN
PASPOORT  NLD  [[passport-number:NX4R7T2P1]]
TIMMERMAN
ROOS ELISABETH
[[date-of-birth:14 MAR 1988]]
ZWOLLE
02 SEP 2031
${zone}`,
			),
		],
	},
	{
		date: '2026-11-13T09:09:09+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical', 'marked'],
		language: 'fr',
		markings: ['DIFFUSION RESTREINTE'],
		from: 'Bureau d’études <be@mecanique-vaucourt.example>',
		to: ['ludovic.perrin@intradefgouv.fr', 'atelier.naval@intradefgouv.fr'],
		intended: {
			'ludovic.perrin@intradefgouv.fr': 'ludovic.perrin@intradef.gouv.fr',
			'atelier.naval@intradefgouv.fr': 'atelier.naval@intradef.gouv.fr',
		},
		subject: 'Fiche d’essais palier arrière, indice C',
		text: `Ludovic,

Fiche à l'indice C. On a repris les essais à 140 tours après ton coup de fil, tu verras que le pic a bougé. À faire suivre à l'atelier, ils attendent la cote pour usiner.

Le devis suivra (Martine est en congé jusqu'à mardi).

Yann`,
		attachments: [
			pdfFile(
				'FE-311-C.pdf',
				`[[marking:DIFFUSION RESTREINTE]]
MECANIQUE VAUCOURT                FICHE D'ESSAIS FE-311 indice C

Objet : palier arriere de ligne d'arbre, signature vibratoire
Jeu radial retenu : 0,18 mm (0,22 a l'indice B)
Raie principale : 46,5 Hz a 110 tr/min, 58,9 Hz a 140 tr/min
Niveau rayonne : + 6 dB par rapport au gabarit au-dela de 140 tr/min
Conclusion : ne pas depasser 125 tr/min en allure silencieuse avant remplacement.
DIFFUSION RESTREINTE`,
			),
		],
	},
	{
		date: '2026-11-13T10:15:29-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations', 'facility'],
		language: 'en',
		from: 'Rusty Kimbrel <rkimbrel@ozarkrangeservices.example>',
		to: ['adam.nethery.mil@nationalguard.ml', 's3.shop@ng.ml'],
		intended: {
			'adam.nethery.mil@nationalguard.ml': 'adam.nethery.mil@nationalguard.mil',
			's3.shop@ng.ml': 's3.shop@ng.mil',
		},
		subject: 'fwd notes from the walk, and the truck count',
		text: `Adam / S3,

wrote these up from my notebook, the spelling is mine

- north OP sits at [[mgrs:15SWA7341288106]]. you can see the whole valley from it but so can everyone else see you, move it back off the crest
- ammo point [[mgrs:15SWA7190487755]], berm on the west side is washed out, wont pass as is
- motor pool: 23 of 38 trucks would roll today. 9 wait on brake parts, 6 nobody knows. two wreckers down.
- radios: one company has no fills and the commo chief is out til after the holiday
- medics short 4 of 11. thats your real problem if you ask me

so if the general asks can they go, id say two companies yes, third one no

I kept the sketch map, come get it, not mailing that.

Rusty`,
	},
	{
		date: '2026-11-13T12:00:44+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Dr. Philippa Stonor <chair@worldsecurityhonours.example>',
		to: ['col.h.brandvold@eucom.ml'],
		subject: 'Invitation to accept the 2027 Laureate in Strategic Leadership',
		headers: [['Reply-To', 'laureates@worldsecurityhonours.example']],
		text: `Dear Colonel,

On behalf of the Nominating Council it gives me great pleasure to write to you personally. Your distinguished contribution to transatlantic security has come to the attention of our jurors, and I am honoured to inform you that you have been shortlisted for the 2027 Laureate in Strategic Leadership, to be conferred at a gala dinner in Dubai next March.

Previous laureates include heads of state, admirals and the founders of several unicorn companies. Seats at the table are naturally limited.

To secure your place I would ask that you confirm acceptance within five working days. A laureate package (trophy, feature in our journal, two gala seats) is offered to confirmed recipients at the preferential contribution of USD 3,850 instead of USD 7,500. My assistant would be glad to arrange a call and to receive a copy of your passport for the visa formalities.

With every good wish,

Dr. Philippa Stonor
Chair of the Nominating Council`,
	},
	{
		date: '2026-11-13T13:41:00+00:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'en',
		from: 'Embassy of Valdoria, Chancery <chancery@london.embassy-valdoria.example>',
		to: ['eleanor.whitcombe@fcdogov.uk'],
		intended: { 'eleanor.whitcombe@fcdogov.uk': 'eleanor.whitcombe@fcdo.gov.uk' },
		subject: 'Note 118/26 and a word beside it',
		text: `Dear Eleanor,

The Note goes to Protocol by hand this afternoon; I send you the text so that it does not come as a surprise. My Ambassador would have preferred a softer second paragraph. The capital would not.

Between the two of us: if your side could move the fisheries talks to Lisbon we would not insist on the chair. Please do not quote me.

Will you be at the Danes on Thursday?

Yours ever,
Milan Dorescu
Counsellor`,
		attachments: [
			docxFile(
				'NV 118-26.docx',
				`Note No. 118/26

The Embassy of the Republic of Valdoria presents its compliments to the Foreign, Commonwealth and Development Office and has the honour to refer to the Office's Note of 21 October 2026 concerning access of fishing vessels to the Skerrin Bank.

The Government of Valdoria regrets that the inspections announced for January were decided without consultation and considers that they are at variance with the Exchange of Letters of 2019.

The Embassy proposes that delegations meet at an early date and at a place to be agreed.

The Embassy avails itself of this opportunity to renew to the Office the assurances of its highest consideration.

London, 13 November 2026`,
			),
		],
	},
	{
		date: '2026-11-13T15:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Zonvaart Reizen <aanbieding@nieuws.zonvaart.example>',
		envelopeFrom: 'b.9918.7@nieuws.zonvaart.example',
		to: ['d.hofman@mindef.ml'],
		intended: { 'd.hofman@mindef.ml': 'd.hofman@mindef.nl' },
		subject: 'Paspoort mee? Laatste plekken naar Curaçao vanaf 649',
		headers: [
			['List-Unsubscribe', '<https://nieuws.zonvaart.example/af/9918>'],
			['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
		],
		html: 'alternative',
		text: `Zonvaart | Black Friday begint bij ons vandaag

Geheime deals, alleen voor lezers van deze nieuwsbrief:

* Curaçao, 9 dagen, vertrek 29 november, vanaf 649 p.p.
* Kaapverdië, 8 dagen all-in, vertrek 3 december, vanaf 579 p.p.
* Tromsø noorderlicht, 4 dagen, vertrek 10 december, vanaf 419 p.p.

Boek met actiecode ZONNIG26 en je kiest gratis je stoel. Controleer of je paspoort nog geldig is! In de bijlage vind je de brochure.

Bekijk online | Afmelden | Zonvaart Reizen, Rotterdam`,
		attachments: [
			pdfFile(
				'Brochure_winterzon.pdf',
				`ZONVAART WINTERZON 2026-2027

Curacao     vluchten op zondag en woensdag, hotel Mambo Kas ***, kamer met balkon
Kaapverdie  vluchten op donderdag, resort Morabeza ****, all-in
Tromso      vluchten op donderdag, hotel in het centrum, excursie per bus

Prijzen per persoon op basis van twee personen, excl. EUR 25 boekingskosten.
Vragen? Bel ons reisteam op 010 55 50 600, zeven dagen per week.`,
			),
		],
	},
];
