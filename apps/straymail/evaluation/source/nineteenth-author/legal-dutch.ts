import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, textFile } from '../file-parts.ts';

/** Legal matter in Dutch, of the Netherlands and Flanders. */
export const legalDutch: Sample[] = [
	{
		date: '2026-11-03T13:12:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'nl',
		from: 'Hester van Dalfsen <hester@vandalfsen-vertrouwen.example>',
		to: ['lc.brouwer@mindef.ml'],
		intended: { 'lc.brouwer@mindef.ml': 'lc.brouwer@mindef.nl' },
		subject: 'Notitie na het gesprek van gisteren',
		text: `Dag Lisette,

Zij vindt het goed dat jij dit leest, de commandant nog niet. Bel me als je het uit hebt, ook vanavond: [[phone:06 18 40 27 93]].

Hester`,
		attachments: [
			textFile(
				'notitie-hvd.txt',
				`Gesprek met matroos 1 Femke S., maandag 2 november, mijn kantoor

Femke vaart sinds mei. Vanaf de eerste week wordt zij door korporaal Dirk H. "zusje" genoemd. In juli lag er een vibrator in haar kooi, met een strik. Het verblijf stond te lachen; iemand filmde.

In augustus heeft H. haar in het kabelgat vastgehouden en haar onder haar overall betast. Zij heeft hem gekrabd. Hij liep een week met een pleister en zei dat het de kat was.

Zij heeft het aan de chef van de equipage gezegd. Die vroeg of ze zeker wist dat ze wilde dat "zo'n jongen zijn baan kwijtraakt".

Zij wil: niet meer met hem op wacht, een formele melding, en dat het filmpje weggaat. Zij twijfelt over aangifte. Ik heb haar gezegd dat dat haar keuze blijft.

Zij noemt twee anderen die hetzelfde meemaakten en nog zwijgen.`,
			),
		],
	},
	{
		date: '2026-11-05T10:40:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'nl',
		from: 'Mr. Wouter Verschaeve <wouter@verschaeve-advocaten.example>',
		to: ['tuchtraad@mll.be'],
		cc: ['griet.lambrecht@mil.be'],
		intended: { 'tuchtraad@mll.be': 'tuchtraad@mil.be' },
		subject: 'Adjudant De Wispelaere - verweer',
		text: `Geachte voorzitter,

Ik richt mij tot u namens adjudant Kristof De Wispelaere.

1. Wat hem verweten wordt

Dat hij op 19 september de wachtpost te Leopoldsburg twee uur onbemand liet.
Dat hij nadien het wachtboek aanvulde alsof er niets gebeurd was.
Dat hij daarbij onder invloed was.
Dat hij de jongste wacht, soldaat Aerts, zou hebben gevraagd te zwijgen.

2. Wat hij toegeeft

Het eerste. Hij kreeg om 21.10 uur telefoon dat zijn vader gevallen was, reed erheen en was om 23.15 uur terug. Hij had iemand moeten verwittigen. Hij zegt zelf dat hij "gewoon niet nagedacht" heeft.

3. Wat hij betwist

a. Het wachtboek. Het geschrift is dat van sergeant Boeykens, wat u met het blote oog kunt vaststellen: de zeven met het streepje, de krul aan de d. Mijn cliënt heeft nog nooit een streepje door een zeven gezet.

b. De drank. Die staat enkel in de verklaring van diezelfde sergeant, met wie hij al drie jaar in onmin leeft om een geweigerde verlofdag. Er is geen ademtest afgenomen. De verpleegster van zijn vader, die een halfuur naast hem zat, heeft niets geroken en wil dat komen zeggen.

c. De vraag aan Aerts. De soldaat is tweemaal gehoord. De eerste maal sprak hij van "iets in de aard van: we maken daar geen drama van". De tweede maal, na een gesprek van een uur met de onderzoeker waarvan geen verslag bestaat, werd dat "zwijg of ge zult het voelen". Ik vraag u de eerste verklaring te weerhouden.

4. De onderzoeker

Kapitein Mertens heeft mijn cliënt bij aanvang gezegd dat hij "het dossier al kende". Hij is de schoonbroer van sergeant Boeykens. Dat staat nergens vermeld. Ik verzoek om zijn wraking.

5. De persoon

Tweeëntwintig jaar dienst, vier zendingen, één vermaning (in 2009, voor een te laat ingeleverde slaapzak). Zijn korpscommandant van toen schrijft u afzonderlijk.

6. Wat wij vragen

Ik vraag u de zitting van 26 november uit te stellen, een schriftonderzoek te bevelen en mijn cliënt intussen zijn wedde te laten behouden. Een ontslag van ambtswege na tweeëntwintig jaar vlekkeloze dienst zou in geen enkele verhouding staan.

Met de meeste achting,
Wouter Verschaeve`,
	},
	{
		date: '2026-11-11T20:15:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'nl',
		from: 'J. Terpstra <jterpstra@terpstra-recherche.example>',
		to: ['integriteit@defensie.ml'],
		intended: { 'integriteit@defensie.ml': 'integriteit@defensie.nl' },
		subject: 'wat de tankwagenchauffeur zag',
		text: `Hierbij zijn verklaring. Hij heeft elke bladzijde geparafeerd. Ik hoor morgen de beheerder zelf, die weet nog van niets.

Jelle Terpstra`,
		attachments: [
			pdfFile(
				'verklaring-chauffeur.pdf',
				`Ik heet Roelof Kamminga en ik rijd voor de brandstofleverancier.

Sinds het voorjaar vroeg de beheerder, Ben Oosterveld, mij
telkens om de laatste driehonderd liter "in de witte tank" te
lossen. Die tank staat achter de loods en hoort niet bij het
depot. Ik moest de bon op het volle aantal laten staan.

Op zaterdagen zag ik particuliere busjes bij die tank. Een
van de bestuurders gaf Ben geld in een envelop. Dat was zijn
zwager, dat zei hij zelf.

Toen ik er in september iets van zei, antwoordde Ben dat ik
er net zo goed in zat, omdat mijn handtekening eronder stond.
Ik slaap er slecht van en wil er vanaf.

Voorgelezen en volhard, R. Kamminga`,
			),
		],
	},
	{
		date: '2026-11-15T22:51:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'nl',
		from: 'een medewerker <bezorgd2026@stillepost.example>',
		to: ['meldpunt@mimdef.nl'],
		intended: { 'meldpunt@mimdef.nl': 'meldpunt@mindef.nl' },
		subject: 'uren',
		text: `goedenavond, ik werk als planner bij het schoonmaakbedrijf dat jullie kazernes doet. wij schrijven elke week mensen op die er niet zijn. de regiomanager (dhr van Z.) zet zijn vrouw en zijn twee zoons op de lijst, die hebben nog nooit een dweil vastgehouden. jullie tekenen gewoon af want de sergeant die moet controleren krijgt er een doos wijn voor, elke maand, ik heb m zelf in zijn kofferbak gezet.

toen ik zei dat ik dit niet meer deed kreeg ik een slecht gesprek over mn houding. ik durf niet naar onze eigen directie want dat is zijn broer.

bij wie kan ik terecht en blijft mijn naam er buiten??`,
	},
	{
		date: '2026-11-18T06:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Leerhuis Integer <nieuws@leerhuis-integer.example>',
		to: ['opleidingen@mindef.ml'],
		intended: { 'opleidingen@mindef.ml': 'opleidingen@mindef.nl' },
		subject: 'Nieuw in ons aanbod: omgaan met meldingen van ongewenst gedrag',
		headers: [
			['List-Id', '<nieuws.leerhuis-integer.example>'],
			['List-Unsubscribe', '<mailto:af@leerhuis-integer.example>'],
		],
		text: `Wat doet u als een collega u vertelt dat zij wordt lastiggevallen? Wie hoort u eerst, wat schrijft u op, en wat zegt u tegen de beschuldigde?

In de eendaagse training 'De eerste melding' oefent u met een actrice. U leert:

* luisteren zonder te beloven
* hoor en wederhoor plannen
* het verschil tussen klacht, melding en aangifte

Startdata: 14 januari, 11 februari, 18 maart. Locatie Amersfoort.

Bij drie inschrijvingen gaat de vierde gratis mee. Brochure als bijlage, afmelden kan altijd.`,
		attachments: [
			docxFile(
				'Brochure De eerste melding.docx',
				`De eerste melding
Een training voor leidinggevenden, HR en vertrouwenspersonen

Ochtend: de wet in een uur, daarna het gesprek met de melder.
Middag: de oefenzaak. Een verzonnen medewerker van een verzonnen drukkerij klaagt over zijn chef. U schrijft het verslag, de groep leest mee.

Na afloop ontvangt u een bewijs van deelname.`,
			),
		],
	},
	{
		date: '2026-11-21T17:34:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Toneelvereniging De Souffleur <secretaris@desouffleur.example>',
		to: ['b.vandermeij@army.ml'],
		intended: { 'b.vandermeij@army.ml': 'b.vandermeij@army.nl' },
		subject: 'uniformjasjes voor ons rechtbankdrama',
		text: `Ha Bas,

In maart spelen we 'De zaak Van Loon': een kapitein staat terecht omdat hij zijn oppasser heeft mishandeld, vijf getuigen liegen en de zesde is verliefd op hem. Heerlijk stuk. Jij speelt natuurlijk weer de auditeur.

Weet jij of de Landmacht oude jasjes uitleent? Vier stuks, maat L, met knopen. Desnoods zonder.

De eerste lezing is 2 december bij Corrie thuis, neem je bril mee.

Bravo en tot dan!
Jopie`,
	},
	{
		date: '2026-11-26T09:09:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Lotte Claes <lotte.claes@student.hogeschool-scheldeland.example>',
		to: ['bibliotheek@mll.be'],
		intended: { 'bibliotheek@mll.be': 'bibliotheek@mil.be' },
		subject: 'bron gezocht voor bachelorproef',
		text: `Beste,

Ik ben laatstejaars rechtspraktijk en schrijf mijn bachelorproef over het militair tuchtrecht vóór en na de afschaffing van de krijgsraden. Bestaat er een overzicht van de straffen die een korpscommandant in 1930 mocht opleggen, en mag ik dat bij u komen inkijken?

Ik heb geen dossiers van personen nodig, enkel de reglementen en eventueel een handboek.

Alvast hartelijk bedankt voor uw moeite
Lotte`,
	},
];
