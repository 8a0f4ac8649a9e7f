import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

export const dealings: Sample[] = [
	{
		date: '2026-11-10T11:25:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['travel', 'financial'],
		language: 'en',
		from: 'Front Office, The Harbor Lantern <frontoffice@harborlantern.example>',
		to: ['daniel.k.moreau.civ@jcs.ml'],
		intended: { 'daniel.k.moreau.civ@jcs.ml': 'daniel.k.moreau.civ@jcs.mil' },
		subject: 'Your guarantee form came through crooked',
		text: `Dear Mr. Moreau,

Thank you for faxing the form (yes, we still have one). The bottom third is cut off, so we typed up what we could read. Would you look it over, sign and send it back? Without the signature the system lets the room go at 6 PM.

The quiet side of the building is yours as requested.

See you at the symposium,
Theo at the front office
The Harbor Lantern, Newport`,
		attachments: [
			pdfFile(
				'guarantee_moreau.pdf',
				`THE HARBOR LANTERN - GUARANTEE OF STAY

Guest          Daniel K Moreau
Confirmation   [[booking-reference:HL7QK2]]
Nights         December 1 to 4, 2026, $164 government rate
Room held      [[hotel-room:417]]
Arriving on    [[flight:DL1842]] to Providence, 3:20 PM

Card type      Visa
Card number    [[credit-card:4539 7712 0846 3313]]
Expires        08/29

Signature      ______________________`,
			),
		],
	},
	{
		date: '2026-11-19T16:20:00+00:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'financial'],
		language: 'fr',
		from: 'Adama Coulibaly <compta@traduc-sahel.example>',
		to: ['lt-col.sidibe@defense.ml'],
		intended: { 'lt-col.sidibe@defense.ml': 'lt-col.sidibe@defense.gouv.ml' },
		subject: 'Facture n° 2026-074 (séminaire de Koulikoro)',
		text: `Mon Colonel,

J'ai l'honneur de vous transmettre la facture de nos deux interprètes pour le séminaire de Koulikoro, tenu du 9 au 13 novembre. La retenue à la source est déjà déduite comme l'a demandé le Trésor.

Merci de ne pas payer en espèces cette fois, le chauffeur a eu peur.

Respectueusement,
Adama Coulibaly
Traduc-Sahel SARL, ACI 2000, Bamako`,
		attachments: [
			pdfFile(
				'facture-2026-074.pdf',
				`TRADUC-SAHEL SARL                      FACTURE 2026-074
Bamako, le 18 novembre 2026

Doit : Direction de la formation

Désignation                     Jours       PU        Montant
Interprétation français-anglais    5     150 000      750 000
Interprétation français-tamasheq   5     150 000      750 000
Déplacement Bamako-Koulikoro       1      85 000       85 000
                                       Total HT     1 585 000
                                       Retenue 3 %     47 550
                                       Net FCFA     1 537 450

Virement : [[iban:ML35 ML01 6012 0710 0345 0014 2618]]
Échéance 30 jours`,
			),
		],
	},
	{
		date: '2026-11-12T10:11:00-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'en',
		from: 'Chancery <chancery@embassy-lusatia.example>',
		to: ['hallowellrt@state.ml'],
		cc: ['protocol@embassy-lusatia.example'],
		intended: { 'hallowellrt@state.ml': 'hallowellrt@state.gov' },
		subject: 'Courtesy copy: our note 212/26 on the overflight consultations',
		text: `Dear Richard,

The signed original goes by messenger this afternoon; here is a courtesy copy so that you need not wait for the mail room. The Ambassador was pleased with Tuesday's tone, less so with your paragraph 3, and the annexed language is as far as the capital will move before the holidays.

With warm regards from across the street,

Ottilie Brandauer
First Secretary (Political)`,
		attachments: [
			docxFile(
				'Note 212-26.docx',
				`Note 212/26

The Embassy presents its compliments to the Department of State and has the honor to refer to the consultations on overflight held on November 10, 2026.

The Embassy is instructed to state that the Government can accept the draft arrangement on the understanding that (a) approvals are given annually and not flight by flight, (b) the side letter on State aircraft is not published, and (c) paragraph 3 is replaced by the words "in a spirit of reciprocity".

The Government would regard publication of the side letter as a reason to withdraw from the talks.

The Embassy avails itself of this opportunity to renew to the Department the assurances of its highest consideration.`,
			),
		],
	},
	{
		date: '2026-11-05T13:47:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		from: 'Floor van Beusekom <floor@beusekomtechniek.example>',
		to: ['congressen@minbuza.ml'],
		intended: { 'congressen@minbuza.ml': 'congressen@minbuza.nl' },
		subject: 'tolkcabines januari: aangepaste offerte',
		text: `Hallo Karin,

Zoals vanmorgen besproken heb ik de derde cabine eruit gehaald en de zenders erin gelaten. Scheelt je een kleine vierduizend. De offerte is geldig tot en met vrijdag de 20e, daarna zit ik vast aan een ander congres.

Over de "geheime zitting" op dag twee: dan zetten wij de zenders gewoon uit en gaan mijn mensen koffie drinken. Staat niks voor in rekening.

Ik hoor het wel, fijne middag!
Floor`,
		attachments: [
			docxFile(
				'offerte 26-331 v2.docx',
				`Van Beusekom Vergadertechniek
Offerte 26-331, versie 2, 5 november 2026

2 tolkcabines ISO 4043, drie dagen: € 5.940,00
180 ontvangers met halsband: € 2.160,00
4 infraroodzenders: € 1.280,00
Twee technici, drie dagen: € 3.900,00
Transport en opbouw: € 850,00

Totaal exclusief btw: € 14.130,00
Btw 21%: € 2.967,30
Totaal: € 17.097,30

Annuleren kan kosteloos tot 14 dagen voor aanvang.`,
			),
		],
	},
	{
		date: '2026-11-23T09:38:00-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Tidelands Vehicle Shipping <dispatch@tidelandsvs.example>',
		to: ['jordan.t.ellis@us.amry.ml'],
		intended: { 'jordan.t.ellis@us.amry.ml': 'jordan.t.ellis@us.army.mil' },
		html: 'alternative',
		subject: 'Jeep is off the boat',
		text: `Hello Sgt. Ellis,

Good news, your 2022 Jeep Wrangler came off the boat in Brunswick on Saturday without a scratch we could find.

VIN: [[vin:1C4HJXDG4NW218463]]
Odometer: 31,877
Fuel: below a quarter as required

You asked for door delivery instead of pick up. We have this address, please say if it is wrong:
[[home-address:508 Pecan Hollow Rd, Hinesville, GA 31313]]

The driver will call [[phone:912-555-0163]] the evening before. Somebody must be there to sign. A spouse is fine, a neighbor is not.

Drive safe,
Rhonda in dispatch`,
	},
	{
		date: '2026-11-24T09:12:00-07:00',
		kind: 'genuine',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Becca Lindqvist <becca@mountainairpower.example>',
		to: ['michael.s.trujillo@us.af.ml'],
		intended: { 'michael.s.trujillo@us.af.ml': 'michael.s.trujillo@us.af.mil' },
		subject: 'speaker portal',
		text: `mike the code came to MY phone again, its [[one-time-code:730 418]], good for 30 min, go go go -b`,
	},
	{
		date: '2026-11-16T12:05:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Rutger Stam <rutger.stam@stam-it-advies.example>',
		to: ['l.verhoeven@mimdef.nl', 'hd.postma@mimdef.nl'],
		intended: { 'l.verhoeven@mimdef.nl': 'l.verhoeven@mindef.nl', 'hd.postma@mimdef.nl': 'hd.postma@mindef.nl' },
		headers: [
			['In-Reply-To', '<66ab.verhoeven@mindef.nl>'],
			['References', '<66ab.verhoeven@mindef.nl>'],
		],
		subject: 'Re: concepttekst wachtwoordbeleid',
		text: `Dag Linda, Hidde,

Mijn opmerkingen bij de concepttekst, in volgorde:

- Par. 2. "Minimaal acht tekens" is echt van vroeger. Maak er veertien van en laat de verplichte leestekens weg.
- Par. 3. Elke 90 dagen wijzigen: schrappen. Mensen gaan dan tellen (Welkom01, Welkom02, u kent ze). Alleen wijzigen bij een vermoeden van misbruik.
- Par. 4. Het voorbeeld "P@ssw0rd!" van een sterk wachtwoord is hopelijk een grap van Hidde.
- Par. 6. Een wachtwoord deel je nooit, ook niet met de helpdesk. Zet dat bovenaan, niet onderaan.
- Par. 7. "Geheim" met een hoofdletter suggereert een rubricering. Schrijf "vertrouwd" of gewoon "voor uzelf".

Verder prima leesbaar. Zullen we donderdag na de lunch de laatste versie doorlopen?

Rutger

> Op 13 november schreef L. Verhoeven:
> Rutger, wil jij hier met een frisse blik naar kijken? Het gaat in december
> naar alle medewerkers.
>
> --- concept 0.4 ---
>
> 1. Waarom dit beleid
> Wij werken met gegevens die van ons allemaal zijn. Een zwak wachtwoord van
> een collega is een open deur voor een ander.
>
> 2. Lengte
> Minimaal acht tekens, waarvan een hoofdletter, een cijfer en een leesteken.
>
> 3. Wijzigen
> Iedere 90 dagen. De laatste tien wachtwoorden mogen niet terugkomen.
>
> 4. Voorbeelden
> Zwak: de naam van uw hond. Sterk: P@ssw0rd!
>
> 5. Opslaan
> Uitsluitend in de kluis die de helpdesk verstrekt. Geen briefje onder het
> toetsenbord, ook niet onder dat van een ander.
>
> 6. Delen
> Niet doen. Ook niet als de beller zegt dat hij van de helpdesk is.
>
> 7. Geheim
> Uw wachtwoord is Geheim.`,
	},
];
