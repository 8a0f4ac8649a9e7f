import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, xlsxFile } from '../file-parts.ts';

export const diplomaticDutch: Sample[] = [
	{
		date: '2026-11-04T14:18:27Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'nl',
		from: 'Quirine van Asch <q.vanasch@post-zuidkust.example>',
		to: ['th.brouwer@minbuza.ml'],
		intended: { 'th.brouwer@minbuza.ml': 'th.brouwer@minbuza.nl' },
		subject: 'bij de minister van Visserij',
		text: `Theo,

Vanmiddag samen met de AMB bij de minister van Visserij. Hij begon over voetbal en eindigde over zijn kabinet, dat volgens hem voor Pasen valt.

Wat wij kwamen vragen (stemmen voor onze kandidaat) krijgt hij intern niet rond zolang zijn collega van Handel boos is over de garnalen. Hij ried ons aan het via de broer van de president te proberen en bood zelf aan de lunch te regelen. De AMB heeft vriendelijk geknikt en niets toegezegd.

Opvallend: hij wist van ons gesprek met de oppositie vorige week. Dat kan maar van één kant komen.

Graag hoor ik of we die lunch doen. Mijn gevoel zegt van niet.

Q.
`,
	},
	{
		date: '2026-11-07T10:10:10Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'nl',
		from: 'Sjors Tamminga <s.tamminga@waterverdrag-overleg.example>',
		to: ['l.hageman@minbuza.ml'],
		cc: ['e.smit@minbuza.nl'],
		intended: { 'l.hageman@minbuza.ml': 'l.hageman@minbuza.nl' },
		subject: 'tabelletje voor in de trein',
		text: `Lotte, dit is het. De rechterkolom alleen in je hoofd houden, niet op het scherm in de coupé ;-)
`,
		attachments: [
			xlsxFile(
				'ronde4.xlsx',
				`punt | wat wij zeggen | wat zij zeggen | waar wij op uit kunnen komen
peil in droge zomers | 4,20 m | 3,60 m | 3,85 m, als het meetstation van ons blijft
wie betaalt de sluis | zij | wij | helft, maar pas toezeggen in ronde 5
zout | norm in het verdrag | norm in bijlage | bijlage is goed, wij doen alsof het pijn doet
beroep bij geschil | hof | arbitrage | arbitrage, Zwitserse voorzitter
scheepvaart | niets over zeggen | willen nachtvaart | geven als ze over het zout ophouden`,
			),
		],
	},
	{
		date: '2026-11-11T16:35:58Z',
		kind: 'genuine',
		level: 'high',
		categories: ['diplomatic', 'marked'],
		markings: ['Departementaal VERTROUWELIJK'],
		language: 'nl',
		from: 'Rogier Pannekoek <r.pannekoek@raadgevend-oost.example>',
		to: ['directie.veiligheid@minbuza.ml', 'w.oskam@mindef.ml'],
		intended: {
			'directie.veiligheid@minbuza.ml': 'directie.veiligheid@minbuza.nl',
			'w.oskam@mindef.ml': 'w.oskam@mindef.nl',
		},
		subject: 'annotatie voor vrijdag',
		text: `Collega's, hierbij de annotatie. Defensie moet nog naar punt 2 kijken voor hij de tas in gaat.

Rogier
`,
		attachments: [
			pdfFile(
				'annotatie_vrijdag.pdf',
				`[[marking:Departementaal VERTROUWELIJK]]

Annotatie bij agendapunt 6, overleg met de oostelijke buren

1. Inzet. Wij vragen om een brief waarin staat dat de waarnemers vrije doorgang hebben.
   Komt die brief niet, dan geen verlenging van de steun aan de douane.

2. Krachtbron. Zij hebben onze training harder nodig dan zij toegeven. Niet noemen.

3. Gevoelig. Hun staatssecretaris is in Warschau anders gaan praten dan in Den Haag.
   Polen heeft ons het gespreksverslag laten lezen. Niet laten blijken.

4. Uitkomst waarmee wij kunnen thuiskomen: een mondelinge toezegging, door de
   voorzitter voorgelezen, zonder tegenspraak.

Departementaal VERTROUWELIJK`,
			),
		],
	},
	{
		date: '2026-11-15T18:22:45Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Folkert (Zeven Mogendheden) <folkert@zevenmogendheden.example>',
		to: ['spelavond@defensie.ml'],
		intended: { 'spelavond@defensie.ml': 'spelavond@defensie.nl' },
		subject: 'Diplomacy-toernooi, wie doet er mee?',
		text: `He Bas, hang jij dit weer op in de kantine?

Zaterdag 12 december weer zeven borden, zeven grootmachten en gelogen tot het donker wordt. Frankrijk verraadt Engeland, Oostenrijk stuurt valse nota's, en Turkije zit weer eens niet op te letten.

Nieuw dit jaar: geheime instructies in een verzegelde envelop. Wie ze hardop voorleest moet een rondje geven.

Inschrijven bij de bar. Beginners krijgen Italië.
`,
	},
	{
		date: '2026-11-17T08:05:33Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Marleen Quaegebeur <marleen.quaegebeur@consulaire-hulp.example>',
		to: ['j.stuiver@minbuza.ml'],
		intended: { 'j.stuiver@minbuza.ml': 'j.stuiver@minbuza.nl' },
		subject: 'woensdag 15u',
		text: `Dag Jeroen, woensdag 15u is goed voor het dossier van vorige keer. Ik bel je, of bel jij? Marleen
`,
	},
	{
		date: '2026-11-22T12:50:04Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic', 'personal', 'legal'],
		language: 'nl',
		from: 'Consulaat in Porto Sereno <balie@consulaat-portosereno.example>',
		to: ['dco@minbuza.ml'],
		intended: { 'dco@minbuza.ml': 'dco@minbuza.nl' },
		subject: 'bezoek aan de jongen in de haven',
		text: `Collega's, hierbij wat ik zaterdag heb opgeschreven. De ouders weten het nog niet en hij wil het hun zelf vertellen.
`,
		attachments: [
			docxFile(
				'bezoek zaterdag.docx',
				`Bezocht: Sem Lagerweij, geboren [[date-of-birth:21-06-2003]], in het huis van bewaring bij de haven.

Hij zit sinds dinsdag. Hij deelt de ruimte met elf anderen en slaapt op een mat. Hij is niet geslagen. Hij heeft één keer met een advocaat gesproken die alleen de landstaal kent.

Het pakje was volgens hem van een meisje dat hij twee dagen kende. De officier denkt daar anders over. De zitting is over drie weken.

Hij vroeg om een deken, een boek en of zijn zusje niets gezegd kan worden. Hij huilde toen ik wegging.

De directeur van het huis wil wel meewerken als wij iets terugdoen: hij wacht al een jaar op antwoord over een visum voor zijn dochter. Ik heb gezegd dat ik daar niet over ga. Vraag: spreekt de ambassadeur de minister van Justitie hierover aan, of houden wij het klein?`,
			),
		],
	},
	{
		date: '2026-11-18T13:29:36Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'de',
		from: 'Friederike Uhlmann <uhlmann@vertretung-see.example>',
		to: ['referat.ost@auswaertiges-amt.ml'],
		intended: { 'referat.ost@auswaertiges-amt.ml': 'referat.ost@auswaertiges-amt.de' },
		subject: 'Vermerk Spaziergang',
		text: `Lieber Herr Doktor Jahn,

er wollte nicht im Büro sprechen, also sind wir um den Teich gegangen.

Seine Regierung wird den Vertrag nicht kündigen, sie droht nur damit. Der Ministerpräsident braucht das für den Parteitag am 5. Dezember. Danach könnten wir das Gas gegen die Minderheitenschulen stellen, aber bitte so, dass der Vorschlag von ihnen kommt. Zum Fall der beiden Lehrer sagte er nur: vor Weihnachten.

Ich habe nichts angeboten. Er fragte, ob der Minister selbst käme. Ich sagte, das hänge vom Wetter ab.

Ihre
F. Uhlmann
`,
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
	},
	{
		date: '2026-11-25T17:14:12Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'es',
		from: 'Leandro Iriarte <l.iriarte@agregaduria-sur.example>',
		to: ['relaciones.exteriores@mde.ml'],
		intended: { 'relaciones.exteriores@mde.ml': 'relaciones.exteriores@mde.es' },
		subject: 'lo del acuerdo marco, antes del jueves',
		text: `Querida Pilar:

La viceministra me recibió sola. No firmarán el artículo 9 tal como está: el Senado no quiere que nuestros militares queden fuera de sus tribunales. Aceptarían una lista de excepciones si la presentamos como idea de la OTAN y no nuestra.

A cambio piden plazas en la academia de Zaragoza, ocho dicen, se conforman con cinco. Del puerto no hablará nadie hasta que pase lo de Bruselas; su presidente se siente engañado desde agosto.

Yo no les diría todavía que podemos vivir sin el 9.

Un abrazo desde el sur,
Leandro
`,
	},
];
