import type { Sample } from '../../../demo/form/sample.ts';

export const dutchOffers: Sample[] = [
	{
		date: '2026-11-02T15:36:04+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Sofie van Pixelhof <sofie@pixelhof-studio.example>',
		to: ['communicatie@defensie.ml'],
		subject: 'jullie website op mobiel',
		text: `Hoi!

Ik bekeek net jullie site op m'n telefoon en zag drie dingen waarop bezoekers afhaken. Ik heb er een filmpje van twee minuten over opgenomen, gewoon omdat ik dat leuk vind.

Zal ik het doorsturen? Een nieuwe website van ons staat binnen tien dagen live, vanaf € 49 per maand, teksten inbegrepen.

Liefs uit Breda,
Sofie

PS: geen interesse? Stuur een 👎 terug, dan hoor je me nooit meer.
`,
	},
	{
		date: '2026-11-03T08:08:08+08:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Jason, Bluewave Shipping <jason@bluewave-forwarding.example>',
		to: ['logistiek@mindef.ml', 'transport@mimdef.nl'],
		subject: 'Zeevracht Ningbo/Shenzhen naar Rotterdam, tarief deze week',
		text: `Goede dag,

Dit is Jason van Bluewave, een expediteur uit Shenzhen met 15 jaar ervaring.

Tarief november:
20GP  USD 1450
40HQ  USD 2280
Trein naar Duisburg 18 dagen
Luchtvracht AMS 4,1 USD/kg

Wij doen ook gevaarlijke stoffen, inklaring en levering aan deur DDP. Heeft u deze maand een zending? Stuur de maat en gewicht en ik maak beste prijs.

Hoop op een goede samenwerking!
`,
	},
	{
		date: '2026-11-05T06:51:33Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Conference Secretariat <dutch@worldsummit-defmed.example>',
		to: ['m.rietveld@army.ml'],
		subject: 'Uitnodiging als Keynote Spreker, World Summit Defence Medicine, Dubai',
		text: `Geachte Prof. Dr. M. Rietveld,

Het is ons een oprechte eer en genoegen om u uit te nodigen als Gerenommeerd Spreker op de 9e World Summit on Defence Medicine, Robotics and Aquaculture te Dubai, 15-16 februari 2027.

Thema: "Ontketen het innovatieve ontketenen"

Het congres brengt meer dan 800 vooraanstaande academici, artsen, ingenieurs en industriëlen uit 45 landen samen in een luxueus vijfsterrenhotel. Wetenschappelijke sessies omvatten maar zijn niet beperkt tot:

 1. Gevechtsgeneeskunde en wondzorg
 2. Robotica in de operatiekamer
 3. Viskweek en mariene voeding
 4. Nanotechnologie van de slaap
 5. Verpleegkunde in de 22e eeuw
 6. Kunstmatige intelligentie en spiritualiteit
 7. Zadels, prothesen en exoskeletten
 8. Virtuele sessie voor jonge onderzoekers
 9. Diversen

Belangrijke data
   Vroege vogel:        vandaag
   Verlengde vroege vogel: morgen
   Laatste ronde:       10 februari 2027

Uw aanwezigheid zou het wetenschappelijke gehalte in hoge mate verrijken. Het spreker-pakket bedraagt slechts 899 USD (hotel 2 nachten, certificaat, foto met organisatie). Abstract van 200 woorden volstaat; aanvaarding binnen 24 uur.

Als u verhinderd bent, vragen wij u vriendelijk een collega, student of familielid voor te dragen. Een video van tien minuten is eveneens toegestaan (499 USD). Voor een delegatie van vijf wordt de zesde gratis als Eregast aangekondigd. Gelieve bij uw antwoord een recente foto in hoge resolutie, een korte biografie en uw WhatsApp te voegen, zodat wij u op onze brochure kunnen plaatsen.

Wij zien uit naar uw positieve bevestiging!

Het Organiserend Comité
`,
	},
	{
		date: '2026-11-06T17:44:20+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Personeelszaken Merx <hr@merx-betaalpartner.example>',
		to: ['d.janssens@mail.ml'],
		subject: 'Deeltijds, van thuis uit: administratief betaalmedewerker (m/v/x)',
		text: `Beste kandidaat,

Voor onze buitenlandse klanten zoeken wij in België en Nederland medewerkers die betalingen verwerken. U ontvangt bedragen op uw eigen rekening, controleert ze en maakt ze na aftrek van 7% vergoeding nog dezelfde dag over naar onze partner.

- gemiddeld € 1.900 per maand voor zes uur per week
- geen ervaring of diploma nodig
- contract wordt digitaal bezorgd

Wat wij vragen: een rekening bij een Belgische of Nederlandse bank, stiptheid en discretie. Bezorg ons uw naam, leeftijd en de naam van uw bank om te starten.

Personeelszaken
`,
	},
	{
		date: '2026-11-08T05:29:47Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Sgt. Melissa Crane <sgt.melissacrane@peace-keeper-mail.example>',
		to: ['info@defensie.ml'],
		subject: 'Vertrouwelijk - hulp nodig uit Soedan',
		text: `Hallo mijn beste,

Ik hoop dat deze mail u in goed gezondheid vind. Ik ben een vrouwelijk soldaat van de vredesmacht in Soedan. Bij het bewaken van een vluchtelingen kamp hebben mijn eenheid twee kisten gevonden met geld van 15,6 miljoen dollar, dat was bestemd voor de vluchtelingen maar de minister is gevlucht.

Ik heb mijn deel bij het Rode Kruis in een kist als "familie bezittingen" laten bewaren. Ik zoek een betrouwbaar persoon om het te ontvangen tot mijn missie is afgelopen. U krijgt 30%. Geen risico, ik zweer met mijn leven.

Antwoord mij snel, wij mogen geen telefoon hebben.
`,
	},
	{
		date: '2026-11-09T13:15:55Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Emeka Wood Export <orders@emeka-hardhout.example>',
		to: ['inkoop@mimdef.nl', 'genie@army.ml'],
		subject: 'Azobé en teak rondhout, rechtstreeks van concessie Kameroen',
		text: `Geachte importeur,

Wij bieden aan uit eigen concessie (Kribi):

Azobé damwand en balken, FAS, tot 8 m lengte: 415 euro/m3 CIF Antwerpen
Teak rondhout, diameter 40-60: 390 euro/m3
Bubinga, Wengé, Padouk op aanvraag
Minimaal 3 containers 40 ft, betaling 30% vooruit en 70% bij kopie cognossement.

Alle papieren (FSC, EUDR, fytosanitair) worden door ons geleverd binnen drie dagen na aanbetaling.

Wij verwachten gaarne uw LOI.
Emeka Wood Export, Douala
`,
	},
	{
		date: '2026-11-10T20:02:19+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Nieuws van Vandaag <redactie@ochtendblad-geld.example>',
		to: ['joost.brands@nato.ml'],
		subject: 'Bekende presentator flapt het eruit, bank legt uitzending stil',
		format: 'html',
		text: `<div style="max-width:580px;font-family:Georgia,serif">
<h2>"IK HEB AL 5 MAANDEN NIET MEER GEWERKT"</h2>
<p>Live op televisie liet hij zien hoe hij <b>€ 250 in 11 minuten veranderde in € 817</b>. De presentatrice logde zelf in en kon haar ogen niet geloven. Daarna belde de bank: UITZENDING STOPPEN.</p>
<p>De app koopt en verkoopt crypto volautomatisch met AI. Nederlanders kunnen zich <u>nog tot middernacht</u> gratis aanmelden.</p>
<p><a href="https://ochtendblad-geld.example/go" style="background:#c00;color:#fff;padding:12px">BEKIJK VOORDAT HET WORDT VERWIJDERD</a></p>
<p>Reacties (218): <i>"Eerst dacht ik oplichting maar nu al 6.200 euro!" Petra uit Zwolle</i></p>
</div>`,
	},
];
