import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

/** Honest letters in Dutch, and one in Spanish, that share the surface of fraud. */
export const honestDutch: Sample[] = [
	{
		date: '2026-11-02T16:44:18+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'financial'],
		language: 'nl',
		from: 'Installatiebedrijf Koster <administratie@koster-installatie.example>',
		to: ['b.timmerman@mimdef.nl'],
		intended: { 'b.timmerman@mimdef.nl': 'b.timmerman@mindef.nl' },
		subject: 'Factuur 20261147 storing ketelhuis',
		text: `Hallo Bert,

Hierbij de factuur voor de storing van 24 oktober (zaterdagtarief, zoals we aan de telefoon besproken hebben). Jouw inkooporder staat erop, dus hij zou nu wel door de scan moeten komen.

De pomp die we tijdelijk geplaatst hebben, mag blijven tot de nieuwe er is, daar rekenen we niets voor.

Groet, Mieke Koster`,
		attachments: [
			pdfFile(
				'20261147.pdf',
				`INSTALLATIEBEDRIJF KOSTER

Factuur 20261147
Voorrijden, weekend            145,00
Monteur 5,5 uur a 92,00        506,00
Ontstekingselektrode            64,80
Subtotaal                      715,80
Btw 21 %                       150,32
Totaal                         866,12

Rekening [[iban:NL85 RABO 0317 7452 08]]`,
			),
		],
	},
	{
		date: '2026-11-04T09:31:57+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'financial'],
		language: 'nl',
		from: 'Annelies Daems <annelies@daems-traiteur.example>',
		to: ['kpt.f.goossens@mll.be'],
		intended: { 'kpt.f.goossens@mll.be': 'kpt.f.goossens@mil.be' },
		subject: 'Ander rekeningnummer vanaf 2027 – eerst bellen a.u.b.',
		text: `Dag Frank,

Papa stopt eind december en ik doe verder met een eigen vennootschap. Daardoor verandert ons rekeningnummer: vanaf januari wordt het [[iban:NL37 TRIO 0379 2841 16]] (ja, een Nederlandse, door de fusie).

Geloof mij niet op mijn woord! Bel eerst naar het nummer dat op uw bestelbons van vorig jaar staat, of loop binnen als ge toch de broodjes komt halen. De uittreksels uit het Staatsblad leg ik klaar.

De kerstlunch van 18 december (64 personen, 1.792 euro) gaat dus nog naar de oude rekening.

Tot dan hé
Annelies`,
	},
	{
		date: '2026-11-05T13:17:40+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel', 'diplomatic'],
		language: 'nl',
		from: 'Secretariaat Instituut voor Volkenrecht <congres@volkenrecht-rijnstad.example>',
		to: ['marleen.zijlstra@minbuza.ml'],
		intended: { 'marleen.zijlstra@minbuza.ml': 'marleen.zijlstra@minbuza.nl' },
		subject: 'Uw bijdrage op 10 december: reis en verblijf',
		text: `Geachte mevrouw Zijlstra,

Professor Okma vertelde mij dat u op de promotiereceptie hebt toegezegd het congres over scheepswrakken en soevereiniteit te openen. Wat fijn!

Wij hebben voor u vastgelegd:
- vlucht [[flight:KL1861]] op 9 december, 16.55 uur, boekingscode [[booking-reference:Q7MXPD]]
- twee nachten in het gastenhuis, kamer [[hotel-room:14]]

U hoeft zelf niets te betalen of op te geven. Alleen uw titel horen wij graag voor het programma; "hoofd afdeling zee" lijkt mij wat kort.

Hartelijke groet, ook van Okma,
Tineke Brands`,
	},
	{
		date: '2026-11-08T22:05:12+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Lotte Brandsma <lottebrandsma03@studentenbus.example>',
		to: ['j.brandsma.01@mindef.ml'],
		intended: { 'j.brandsma.01@mindef.ml': 'j.brandsma.01@mindef.nl' },
		subject: 'pap, telefoon weg',
		text: `Pap, m'n tel is gejat in de strandtent op Vlieland dus ik mail maar. Voor je denkt dat het zo'n oplichter is: je hebt me leren zwemmen in de Wijde Ee en ik heb toen je horloge laten zinken 😅

Geen geld nodig, wel vervoer. Kan jij of Hidde me dinsdag om 11 uur van de boot halen in Harlingen? Antwoord naar Sanne's telefoon, [[phone:06-55 50 28 14]], we zitten in het huisje van haar opa.

Liefs Lot`,
	},
	{
		date: '2026-11-10T20:51:33+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations', 'marked'],
		language: 'nl',
		markings: ['Departementaal VERTROUWELIJK'],
		from: 'Overste R. Nijenhuis <r.nijenhuis.thuis@glasvezel-post.example>',
		to: ['maj.s.faber@army.ml'],
		intended: { 'maj.s.faber@army.ml': 'maj.s.faber@army.nl' },
		subject: 'SPOED morgen 0700',
		text: `Sjoerd,

Kan jij morgen voor 0700 de bijlage nalopen en aan de brigadecommandant geven? Ik krijg hem vanaf huis niet in het systeem. Vooral blok 3, daar klopt het aantal voertuigen niet.

Ja, ik weet dat dit niet via deze weg hoort. Wis hem daarna.

Rob`,
		attachments: [
			docxFile(
				'gereedheid_wk47.docx',
				`[[marking:Departementaal VERTROUWELIJK]]

Gereedheid bataljon, week 47

1. Personeel: 71 % inzetbaar, tekort geneeskundig 6.
2. Munitie oefening: geleverd.
3. Voertuigen: 31 van 44 rijvaardig, 9 wachten op onderdelen.`,
			),
		],
	},
	{
		date: '2026-11-11T10:38:26+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		from: 'Wouter Schaap <w.schaap@schaap-tenten.example>',
		to: ['evenementen.kmar@defensie.ml'],
		cc: ['inkoop.kmar@defensie.nl'],
		intended: { 'evenementen.kmar@defensie.ml': 'evenementen.kmar@defensie.nl' },
		headers: [['References', '<aanvraag-open-dag-tenten@defensie.example>']],
		subject: 'Opvolging offerte 8812 (open dag, twee tenten)',
		text: `Goedemiddag Chantal,

Op 20 oktober vroeg je een prijs voor twee tenten van 10 x 15 met vloer voor de open dag. Die heb ik je op de 22e gestuurd: 3.860 euro exclusief btw, op- en afbouw inbegrepen.

Ik heb nog een andere aanvraag voor hetzelfde weekend en wil jullie niet in de kou laten staan. Laat je voor de 18e weten of ik ze vast kan leggen? Een optie kost niks.

Hoor graag van je.
Wouter`,
	},
	{
		date: '2026-11-12T14:49:05+01:00',
		kind: 'genuine',
		level: 'low',
		categories: ['personnel'],
		language: 'nl',
		from: 'Petra van Loon <p.vanloon@waterbouw-ijsselmonde.example>',
		to: ['sgt1.d.akkerman@army.ml'],
		intended: { 'sgt1.d.akkerman@army.ml': 'sgt1.d.akkerman@army.nl' },
		subject: 'Gesprek uitvoerder genie/waterbouw – woensdag 25 november',
		text: `Beste Daan,

Je brief lag bovenop de stapel, en terecht. Graag nodigen we je uit voor een gesprek met Henk Struik (projectleider) en mij, woensdag de 25e om half vijf op ons kantoor, zodat je na je dienst kunt komen. Neem een foto mee van die noodbrug waar je over schreef.

We rekenen erop dat je pas in april vrij bent. Aan een assessment doen we niet, koffie is er altijd.

Petra van Loon, personeelszaken`,
	},
	{
		date: '2026-11-13T18:22:14+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['contract', 'personal', 'financial', 'identity'],
		language: 'nl',
		from: 'Rita Verstraeten <rita.verstraeten.verhuur@skypost.example>',
		to: ['luc.demeyer@mll.be'],
		intended: { 'luc.demeyer@mll.be': 'luc.demeyer@mil.be' },
		subject: 'huurcontract appartement, nog 2 dingen',
		text: `Dag Luc

ik heb uw gegevens in het contract gezet zoals ze op uw kaart staan, rijksregister [[be-rrn:79.02.03-448.68]], kijk eens na of dat juist is want mijn ogen zijn niet meer wat ze waren

de waarborg is 2 maanden, dus 1.560 euro, en die moet op een GEBLOKKEERDE rekening op uw naam, ge moet daarvoor samen met mij naar de bank, niet overschrijven naar mij hé! de huur zelf komt elke maand op de mijne: [[iban:BE85 0688 9241 7306]]

plaatsbeschrijving is donderdag om 17u met de expert

vele groeten
Rita`,
	},
	{
		date: '2026-11-17T10:57:48+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'nl',
		from: 'Burgerzaken gemeente Wieringerland <burgerzaken@gemeente-wieringerland.example>',
		to: ['c.oudshoorn@mail.ml'],
		intended: {},
		subject: 'Uw aangifte van verhuizing (zaak Z-26-40917)',
		text: `Geachte heer Oudshoorn,

U hebt op 9 november aan de balie aangifte gedaan van verhuizing naar [[home-address:Molensloot 22, 1761 KT Anna Paulowna]]. Bij het overnemen van uw burgerservicenummer is twijfel ontstaan: wij lezen [[nl-bsn:185296300]]. Klopt dat?

U kunt antwoorden op deze e-mail of langskomen aan balie 3 met uw identiteitsbewijs. Er zijn geen kosten aan verbonden en u hoeft nergens in te loggen.

Namens burgemeester en wethouders,
T. Kuiper, medewerker burgerzaken`,
	},
	{
		date: '2026-11-19T07:36:03+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['facility', 'credentials'],
		language: 'nl',
		from: 'Edwin Pols <edwin@pols-hekwerk.example>',
		to: ['wachtcommandant.havelte@defensie.ml'],
		intended: { 'wachtcommandant.havelte@defensie.ml': 'wachtcommandant.havelte@defensie.nl' },
		subject: 'dringend: code schuifpoort oostzijde gewijzigd',
		text: `Morgen,

Mijn monteur heeft gisteravond de besturing van de schuifpoort (oost, bij de tankbaan) vervangen. De oude code werkt niet meer, voorlopig is het [[password:7719#]]. Vanaf maandag kunnen jullie zelf een nieuwe kiezen, de handleiding ligt in het kastje.

Bel gerust het kantoor als de avondploeg er niet in kan.

Edwin`,
	},
	{
		date: '2026-11-20T12:14:36+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'es',
		from: 'Talleres Náuticos Bahía <presupuestos@talleres-nauticos-bahia.example>',
		to: ['sargento.p.quiroga@fn.mde.ml'],
		intended: { 'sargento.p.quiroga@fn.mde.ml': 'sargento.p.quiroga@fn.mde.es' },
		headers: [['In-Reply-To', '<consulta-fueraborda-1611@mde.example>']],
		subject: 'Re: consulta revisión de tres fueraborda',
		text: `Buenas tardes, sargento:

Gracias por escribirnos. La revisión de las 300 horas de los tres motores saldría por 1.145 € más IVA, con bujías, rodete y aceites. Si aparece algo en la cola lo paramos y le llamamos antes de tocarlo.

Podemos recogerlos el día 30 con nuestro remolque, sin coste. Hace falta que nos dejen una autorización en la puerta a nombre de Julián Cobo.

El presupuesto vale hasta fin de año.

Quedamos a su disposición,
Marisa Otero`,
	},
];
