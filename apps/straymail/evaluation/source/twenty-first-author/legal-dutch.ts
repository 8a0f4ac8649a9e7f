import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, xlsxFile } from '../file-parts.ts';

export const legalDutch: Sample[] = [
	{
		date: '2026-11-03T12:44:19Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'nl',
		from: 'Trijntje Hofstra <t.hofstra@luisterpost.example>',
		to: ['b.wolters@mindef.ml'],
		intended: { 'b.wolters@mindef.ml': 'b.wolters@mindef.nl' },
		subject: 'iemand die bij mij is geweest',
		text: `Bert,

Gisteren zat Daphne Kuik van de verbindingsploeg bij me, anderhalf uur. Ze wilde eerst niets opschrijven, nu mag jij het weten en verder nog niemand.

Het gaat om sergeant-majoor Pronk. Hij laat haar na het appel blijven, dicht de deur, en maakt opmerkingen over haar lijf. Vorige week heeft hij een foto van haar in de groepsapp gezet met een tekst erbij waar de hele ploeg om moest lachen. Ze slaapt slecht en ze heeft een sollicitatie lopen bij de politie, alleen om weg te zijn.

Ze vraagt of ze tot kerst op een andere ploeg mag. Ze wil pas een brief schrijven als ze daar zit. Ik heb haar gezegd dat ik dat eerlijk vind.

Bel je me? Liever niet op kantoor.

Trijntje
`,
	},
	{
		date: '2026-11-06T17:20:05Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'nl',
		from: 'Gijs Verkade <gijs.verkade@or-noordwest.example>',
		to: ['j.terhaar@mimdef.nl'],
		cc: ['m.boersma@mindef.nl'],
		intended: { 'j.terhaar@mimdef.nl': 'j.terhaar@mindef.nl' },
		subject: 'verslag van woensdag, graag nog niet rondsturen',
		text: `Joke,

Het verslag zit erbij. Op bladzijde één heb ik de woorden van Ruud letterlijk gelaten, ook al zijn ze niet mooi. Lees jij het als eerste?

groet van de OR-kamer, Gijs
`,
		attachments: [
			docxFile(
				'verslag werkplaats woensdag.docx',
				`Verslag gesprek werkplaats, woensdag 4 november
Aanwezig: Ruud Zijlstra, Nadia el Amrani (onderzoekers van buiten waren er niet), namens de OR G. Verkade

Ruud zegt dat de chef sinds januari bijhoudt wie er naar het toilet gaat. Het schriftje ligt in de la. Wie te vaak op de lijst staat, krijgt de vuile klussen.

Nadia zegt dat ze drie keer voor een cursus is afgewezen. De laatste keer zei de chef dat 'die van jullie toch thuisblijven zodra er kinderen komen'. Ze heeft dat dezelfde dag aan de personeelsadviseur gemaild en nooit antwoord gehad.

Beiden zeggen dat twee mannen zijn weggepest: Henk met zijn rug, en de jongen uit Winschoten.

Ruud wil zijn naam eronder. Nadia twijfelt. Afgesproken: de OR vraagt om een onderzoek door iemand van buiten en de chef gaat zolang naar een andere plek. Tot die tijd blijft dit verslag bij de OR en bij J. ter Haar.`,
			),
		],
	},
	{
		date: '2026-11-08T20:16:50Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'personal'],
		language: 'nl',
		from: 'Ann Vercammen <ann.vercammen@thuisnet.example>',
		to: ['jeugdkampen@mll.be'],
		intended: { 'jeugdkampen@mll.be': 'jeugdkampen@mil.be' },
		subject: 'kamp herfstvakantie, mijn zoon Lowie',
		text: `Geachte,

Onze Lowie (15) is woensdag twee dagen te vroeg teruggekomen van het kamp. Hij wou eerst niets zeggen. Nu weten we dat adjudant Claes hem voor de groep in de regen heeft laten staan in zijn onderbroek omdat zijn bed niet goed lag, een halfuur lang, en dat er gefilmd is. Eén van de begeleidsters is gaan vragen om te stoppen en kreeg te horen dat ze haar plaats moest kennen.

Wij aanvaarden dat niet. Wij willen weten wie er gefilmd heeft, dat het filmpje weg is, en wat er met die mens gebeurt. Mijn man wil naar de politie, ik heb gezegd: eerst schrijven.

U kunt mij 's avonds bellen op [[phone:0478 55 12 90]].

Ann Vercammen, mama van Lowie
`,
	},
	{
		date: '2026-11-10T17:21:44Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Ria Terpstra <ria.terpstra@vrijwilligmuseum.example>',
		to: ['personeelsvereniging@defensie.ml'],
		intended: { 'personeelsvereniging@defensie.ml': 'personeelsvereniging@defensie.nl' },
		subject: 'FW: Nieuw: Voor de raad! 200 jaar straf en klacht in het leger',
		text: `Dag allemaal, is dit niks voor het uitje? Ik sta er op donderdagen in de garderobe. Ria

-----Oorspronkelijk bericht-----
Van: Museum De Oude Krijgsraad
Onderwerp: Nieuw: Voor de raad! 200 jaar straf en klacht in het leger

Wie in 1820 te laat op wacht kwam, kreeg stokslagen. Wie in 1920 klaagde over de soep, kreeg veertien dagen.

Vanaf 21 november laat ons museum zien hoe het leger zijn mensen strafte, en hoe zij zich verweerden: het klachtenboek van Breda, een getuigenverklaring op de achterkant van een speelkaart, de eerste vertrouwensman.

Open dinsdag t/m zondag. Groepen vanaf tien personen met korting.
`,
		html: 'alternative',
	},
	{
		date: '2026-11-12T11:11:36Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Secretariaat Bosman Advies <secretariaat@bosmanadvies.example>',
		to: ['r.dekker.01@mindef.ml'],
		intended: { 'r.dekker.01@mindef.ml': 'r.dekker.01@mindef.nl' },
		subject: 'verzet naar de 26e',
		text: `Geachte heer Dekker,

Mevrouw Bosman is maandag verhinderd. Kan het gesprek naar donderdag 26 november, 10.00 uur, zelfde zaal? Zij neemt de stukken zelf mee.

Wilma, secretariaat
`,
	},
	{
		date: '2026-11-19T15:59:02Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'nl',
		from: 'Ilse Roelandt <ilse.roelandt@hr-kompas.example>',
		to: ['koen.baert@mll.be', 'sara.decoster@mll.be'],
		intended: { 'koen.baert@mll.be': 'koen.baert@mil.be', 'sara.decoster@mll.be': 'sara.decoster@mil.be' },
		subject: 'wat er nog openstaat',
		text: `Dag Koen, dag Sara

In bijlage de vijf die nog niet af zijn. Bij nummer 3 loopt de termijn volgende vrijdag af, daar zou ik graag een beslissing.

Vriendelijk, Ilse (HR Kompas)
`,
		attachments: [
			xlsxFile(
				'openstaand november.xlsx',
				`nr | wie | over wie | wat | gehoord | stand
1 | L. Praet | chef magazijn | roept voor anderen dat zij dom is | beiden | bemiddeling mislukt
2 | anoniem | keukenploeg | vlees mee naar huis genomen | nog niemand | wachten op stockcijfers
3 | Y. Haddad | onderofficier Smets | weigert naast hem te zitten, woord 'makak' gebruikt | drie getuigen | voorstel: schorsing 5 dagen
4 | F. De Wit | directie | verlof geweigerd na brief aan vakbond | directie niet | advies jurist gevraagd
5 | M. Goossens | M. Goossens | kwam dronken op dienst, tweede maal | ja, geeft toe | tuchtstraf in opmaak`,
			),
		],
	},
	{
		date: '2026-11-16T09:48:13Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'de',
		from: 'RA Henrike Dallmann <dallmann@kanzlei-am-markt.example>',
		to: ['oberst.feldkamp@bundeswehr.ml'],
		intended: { 'oberst.feldkamp@bundeswehr.ml': 'oberst.feldkamp@bundeswehr.org' },
		subject: 'Obergefreiter Nils Tobler',
		text: `Sehr geehrter Herr Oberst,

Herr Tobler hat mich gebeten, für ihn zu schreiben, weil sein erster Brief beim Kompaniechef liegen geblieben ist.

Am 9. Oktober haben ihn drei Kameraden nachts aus dem Bett geholt, mit Klebeband an einen Stuhl gebunden und auf den Flur gestellt. Der Unteroffizier vom Dienst, Herr Marquardt, ging zweimal vorbei. Beim zweiten Mal hat er gelacht. Seitdem heißt es in der Stube, Herr Tobler verstehe keinen Spaß.

Er beschwert sich über die drei und über Herrn Marquardt, und er bittet, bis zur Klärung nicht mehr in dieser Stube schlafen zu müssen. Zwei Bilder habe ich gesehen; ich schicke sie nicht per Mail.

Mit freundlichen Grüßen aus Celle
Henrike Dallmann, Rechtsanwältin
`,
	},
	{
		date: '2026-11-23T10:05:47Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'es',
		from: 'Remedios Cano <r.cano@mediacion-alcazar.example>',
		to: ['jlorenzo@et.mde.ml'],
		intended: { 'jlorenzo@et.mde.ml': 'jlorenzo@et.mde.es' },
		subject: 'lo que me contó la cabo',
		text: `Mi comandante:

Ayer vino la cabo Lucía Berlanga con su madre. Dice que desde la fiesta de septiembre el sargento Ochoa le manda mensajes de madrugada y que, cuando dejó de contestar, le quitó el curso de conductora. Dos compañeras lo han leído en su teléfono y lo firmarían.

Yo le he dicho que lo ponga por escrito y que usted decidirá si abre la información. Tiene miedo de que la manden a otra isla. Él no sabe nada todavía.

Remedios Cano, mediadora
`,
	},
];
