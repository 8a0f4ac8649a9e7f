import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, xlsxFile } from '../file-parts.ts';

/** Roosters, een bevel en een elftal. */
export const personnelDutch: Sample[] = [
	{
		date: '2026-11-06T13:37:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: 'nl',
		from: 'Bedrijfsrestaurant De Veste <deveste@vermeer-horeca.example>',
		to: ['cwacht.bataljon@army.ml'],
		intended: { 'cwacht.bataljon@army.ml': 'cwacht.bataljon@army.nl' },
		subject: 'Wachtmaaltijden, is dit nog het goede rooster?',
		text: `Hallo, ik smeer broodjes op naam, vandaar. Kunt u aankruisen wie er gewisseld heeft? Korporaal Stam wil geen ei.`,
		attachments: [
			xlsxFile(
				'wacht.xlsx',
				`Post | Maandag | Dinsdag | Woensdag
Wachtcommandant | sgt1 Verhagen | sgt Oosterveen | sgt1 Verhagen
Hoofdpoort | kpl Stam, sld Aydin | sld Boersma, sld1 Krol | kpl Stam, sld Krol
Munitie | sld1 De Lange | kpl Pinas | sld1 De Lange
Hond | kpl1 Rijkers met Bruno | kpl1 Rijkers met Bruno | geen
Officier van piket | elnt Nijhuis | kap Samson | elnt Nijhuis
Reserve | sld Tuinstra | sld Tuinstra | sld Fens`,
			),
		],
	},
	{
		date: '2026-11-19T11:41:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'legal'],
		language: 'nl',
		from: 'mr. Bas van Rossem <vanrossem@vanrossem-advocatuur.example>',
		to: ['maj.koopmans@defensie.ml'],
		intended: { 'maj.koopmans@defensie.ml': 'maj.koopmans@defensie.nl' },
		subject: 'Functioneringsgesprek sergeant Dikkers',
		text: `Geachte majoor Koopmans,

U vroeg of het gesprek van volgende week kan doorgaan nu de tuchtzaak tegen sergeant Dikkers nog niet is uitgesproken. Mijn advies: houd het bij zijn werk als instructeur, dat volgens uw voorgangster goed was, en laat de avond in de compagniesbar buiten het formulier. Twee van de drie rekruten hebben hun verklaring inmiddels bijgesteld.

Een aantekening "ongeschikt voor leidinggeven" zou ik nu niet maken. Die leest een rechter later ook.

Hoogachtend,
Bas van Rossem`,
	},
	{
		date: '2026-11-24T08:26:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: ['personnel'],
		language: 'nl',
		from: 'Carla Smeets <c.smeets@vertaalbureau-limes.example>',
		to: ['bdzj.personeelszaken@mll.be'],
		intended: { 'bdzj.personeelszaken@mll.be': 'bdzj.personeelszaken@mil.be' },
		subject: 'vertaling detacheringsbevel luitenant Goossens',
		text: `Dag mevrouw,

Voor ik de Engelse versie afwerk: in het bevel staat dat luitenant Goossens "ter beschikking gesteld" wordt van het hoofdkwartier voor drie jaar, als adjunct van de planningsofficier. Moet daar "seconded" of "assigned"? Het verschil is dat hij bij het eerste door u beoordeeld blijft.

Ook ontbreekt de handtekening van de kolonel op blad twee.

Carla Smeets`,
	},
	{
		date: '2026-11-14T09:58:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'vv Kruitmolen 3 <derde@vvkruitmolen.example>',
		to: ['d.akkerman@mimdef.nl'],
		intended: { 'd.akkerman@mimdef.nl': 'd.akkerman@mindef.nl' },
		subject: 'opstelling zaterdag (strikt geheim)',
		text: `Akkie, jij staat linksback tegen dat lange eind van Hercules. Kees keept want Ronald staat op de bruiloft van zijn ex. Verzamelen bij de kantine. Wie zijn scheenbeschermers vergeet wast de shirts.`,
	},
	{
		date: '2026-11-27T14:19:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Joyce Heijmans <jheijmans@mbo-veluwerand.example>',
		to: ['werving.selectie@defensie.ml'],
		intended: { 'werving.selectie@defensie.ml': 'werving.selectie@defensie.nl' },
		subject: "Hoe gaat zo'n keuring eigenlijk?",
		text: `Hallo,

In mijn mentorklas Veiligheid en Vakmanschap gaat het verhaal dat je bij de keuring vragen over je oma krijgt en een raadsel met emmers. Is er een folder die in gewone taal uitlegt hoe een sollicitatie bij jullie verloopt? Liefst met de looptest erin, die geloven ze van mij niet.

Joyce Heijmans, mentor`,
	},
	{
		date: '2026-11-30T09:05:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: 'nl',
		from: 'Sanne Kuiper <s.kuiper@detacheringen-eem.example>',
		to: ['hr.itcommando@mindef.ml'],
		intended: { 'hr.itcommando@mindef.ml': 'hr.itcommando@mindef.nl' },
		subject: 'wie zit waar per 1 december',
		text: `Dag Rob, de bezetting staat in Word, dan kun je er zelf in schuiven. Yvette wil weg, dat weet haar chef nog niet.

Sanne`,
		attachments: [
			docxFile(
				'bezetting 1 dec.docx',
				`Bezetting detachement IT, 1 december

Netwerkbeheer: Wouter Prins (vast), Samir El Idrissi (via ons), vacature
Cryptobeheer: kapitein Lisette Roos, Bart Timmer (screening verloopt)
Werkplekken: Yvette Kamp, Jolanda de Heus, Tim Stegeman
Piket: Prins, El Idrissi, Stegeman om de week
Naar de missie: Stegeman vanaf januari, vervanger Gijs Mulder is net nieuw
Langdurig afwezig: adjudant Van Zomeren`,
			),
		],
	},
];
