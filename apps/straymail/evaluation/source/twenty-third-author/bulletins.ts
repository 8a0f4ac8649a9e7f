import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile } from '../file-parts.ts';

export const bulletins: Sample[] = [
	{
		date: '2026-11-06T12:00:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Winnie at Anchor & Away <winnie@news.anchor-and-away.example>',
		envelopeFrom: 'vb+20261106-4471@mailer.anchor-and-away.example',
		to: ['petty.officer.lane@navy.ml'],
		intended: { 'petty.officer.lane@navy.ml': 'petty.officer.lane@navy.mil' },
		headers: [
			['List-Unsubscribe', '<https://news.anchor-and-away.example/u/4471>'],
			['Precedence', 'bulk'],
		],
		subject: 'I almost missed my own boat (a letter from Winnie)',
		text: `Dear friend,

I have to tell you about Valletta. I was standing on the quay with a pastry in each hand, and the gangway was going up. Twenty-two years in the travel business and I had read the sailing time as 8 pm.

So this month's letter is about time. Take your passport out of the drawer tonight and look at the date. Six months, that's what most ports want. Then look at your leave, and at ours:

   Seven nights, Canary Islands, from $649 (military rate)
   Five nights, Norway in the dark, from $590
   Space-A for beginners: our free webinar on the 19th

Some of you wrote after the October letter about your husbands' and wives' deployments. I read every one. I can't answer them all, but I light a candle, I promise.

Until December, and mind the gangway,

Winnie

You get this letter because you signed up at a fair, a base exchange or our web site. 41,000 of you do. Unsubscribe with one click below.
`,
		html: 'alternative',
	},
	{
		date: '2026-11-14T06:45:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'La Lettre du Sahel <redaction@lettre-sahel.example>',
		envelopeFrom: 'retours@envoi.lettre-sahel.example',
		to: ['cellule.presse@defense.ml'],
		intended: { 'cellule.presse@defense.ml': 'cellule.presse@defense.gouv.ml' },
		headers: [['List-Id', 'Lettre du Sahel <quotidienne.lettre-sahel.example>']],
		subject: "Revue de presse du 14 novembre : convois, orpaillage, coupe d'Afrique",
		text: `LA LETTRE DU SAHEL, édition du samedi, gratuite

À LA UNE
Gao : un convoi de ravitaillement des FAMa est arrivé vendredi après trois jours de route, annonce l'état-major dans un communiqué. Les axes Ansongo et Labbezanga restent fermés aux civils.

SÉCURITÉ
Opération conjointe dans les trois frontières : le ministère publie un bilan. L'opposition réclame un débat.

ÉCONOMIE
Le kilo de mil à 275 francs à Sikasso. L'or artisanal, encore.

SANTÉ
Paludisme : la campagne de vaccination débute lundi à Kayes, 140 000 enfants attendus.

SPORT
Les Aigles sans leur capitaine. Compo probable en page 4.

Abonnés à cette lettre : 18 204. Se désinscrire : lien en bas de la version web.
`,
	},
	{
		date: '2026-11-10T09:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Congresbureau Waalzicht <aanmelden@waalzicht-congres.example>',
		envelopeFrom: 'campagne-77@post.waalzicht-congres.example',
		to: ['opleidingen.dgo@mimdef.nl'],
		intended: { 'opleidingen.dgo@mimdef.nl': 'opleidingen.dgo@mindef.nl' },
		headers: [['List-Unsubscribe', '<mailto:afmelden@waalzicht-congres.example>']],
		subject: 'Nog 40 plaatsen: studiedag Trauma en Nazorg, 21 januari',
		text: `Beste lezer,

De diagnose is gesteld: te weinig tijd voor nascholing. Onze remedie duurt één dag.

Op 21 januari komen verpleegkundigen, artsen en bedrijfsmaatschappelijk werkers uit krijgsmacht, politie en ziekenhuis weer naar Nijmegen. Vroegboekkorting tot 1 december (195 in plaats van 245 euro), vijf accreditatiepunten, lunch inbegrepen, parkeren helaas niet.

Het volledige programma vindt u in de bijlage. Delen mag, graag zelfs.

Tot ziens aan de Waal!
Het congresteam

Geen prijs meer op onze aankondigingen? Afmelden kan altijd.
`,
		attachments: [
			pdfFile(
				'programma_21januari.pdf',
				`STUDIEDAG TRAUMA EN NAZORG        21 JANUARI 2027

09.30  ontvangst
10.00  Slapen na uitzending: wat werkt?
11.15  PTSS bij hulpverleners, stand van het onderzoek
12.30  lunch
13.30  workshops A t/m F
15.45  Wie zorgt er voor de zorgers?
16.30  borrel
`,
			),
		],
	},
	{
		date: '2026-11-19T11:30:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Port Notices <notices@elizabeth-river-terminals.example>',
		envelopeFrom: 'notices-bounces@lists.elizabeth-river-terminals.example',
		to: ['sddc.596.docs@ustranscom.ml'],
		intended: { 'sddc.596.docs@ustranscom.ml': 'sddc.596.docs@ustranscom.mil' },
		headers: [
			['List-Id', 'Customer notices <notices.elizabeth-river-terminals.example>'],
			['Precedence', 'list'],
		],
		subject: 'NOTICE 26-58 TO ALL CARRIERS, FORWARDERS AND AGENTS - Thanksgiving gate hours',
		text: `NOTICE 26-58

Wed 25 NOV   gates 0600-1700
Thu 26 NOV   CLOSED. Vessels worked by prior arrangement only.
Fri 27 NOV   gates 0700-1500, reefer and hazmat lanes closed
Sat 28 NOV   normal

Free time does not count the 26th. Export cutoff for all Saturday sailings moves up to Wed 1200.
Reminder: TWIC required past the outer fence. The scale at lane 9 is down until further notice.

Sent to 2,316 subscribers of the notices list. To leave, mail notices-leave@lists.elizabeth-river-terminals.example
`,
		charset: 'us-ascii',
		encoding: '7bit',
	},
];
