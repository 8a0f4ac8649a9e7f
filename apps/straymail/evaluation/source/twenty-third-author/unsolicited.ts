import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

export const unsolicited: Sample[] = [
	{
		date: '2026-11-03T05:14:00Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Prof. Graham Whitcombe <procurement@st-aldhelm-university.example>',
		to: ['supply.officer@navy.ml'],
		headers: [['Reply-To', 'procurement.office.aldhelm@quickpost.example']],
		subject: 'Invitation to tender: laboratory freezers and toner, net 30',
		text: `Dear Sir or Madam

I write on behalf of the Procurement Directorate of St Aldhelm University. Your organisation was named to us as a supplier of good standing and we should be pleased to open a credit account with you.

Our present requirement is for forty (40) ultra-low freezers and two hundred (200) toner cartridges, to be delivered to our forwarding agent in the first week of December. The university settles all accounts thirty days after receipt, without exception. Our specification is enclosed.

May I ask you to reply with your best price including carriage, and to treat this enquiry with discretion until the award has been published.

Yours sincerely

Graham Whitcombe
Director of Procurement
`,
		attachments: [
			docxFile(
				'Specification ITT-2026-114.docx',
				`ST ALDHELM UNIVERSITY
INVITATION TO TENDER ITT-2026-114

1. Freezer, ultra-low, minus 86 C, 500 litre or more: 40
2. Toner cartridge, black, high yield: 200
Delivery: to forwarding agent, unit 6, address on award
Terms: net 30. No deposit can be paid.
Please return this form with your trade references.
`,
			),
		],
	},
	{
		date: '2026-11-13T03:50:00Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'IT Service Desk <no-reply@sso-keepalive.example>',
		envelopeFrom: 'bounce-8841@mx3.sso-keepalive.example',
		to: ['j.delacruz@spaceforce.ml'],
		subject: 'Action needed: keep your current password',
		text: `<html><body><div style="max-width:520px;font-family:'Segoe UI',Arial">
<p style="color:#605e5c">Account team</p>
<h2>Your password is set to expire in 4 hours</h2>
<p>j.delacruz@spaceforce.ml</p>
<p>You can go on using the same password. Confirm it below and no further step is needed.</p>
<p><a style="background:#0067b8;color:#fff;padding:10px 24px" href="https://keep.sso-keepalive.example/?u=j.delacruz">Keep same password</a></p>
<p style="font-size:11px">9 incoming messages are on hold until you confirm. This mailbox is not monitored. Microsofft Corporation, One Way</p>
</div></body></html>
`,
		format: 'html',
	},
	{
		date: '2026-11-22T13:08:00Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Talent @ Brightloop <nadia@brightloop-hiring.example>',
		to: ['michael.brandt@jbsa.ml'],
		subject: 'Michael, quick one re: your logistics background',
		text: `Hi Michael,

I came across your profile and your work in logistics really stood out. One of our clients (can't name them yet, you'd know them) needs calm people for part-time route rating. It's 40-60 min a day, from your phone, between $180 and $320 daily, paid in USDT every evening.

No interview. You do a training set of 38 ratings, the wallet unlocks and you keep the bonus even if you leave.

There are 3 seats left for Texas. Shall I hold one? Just reply "hold" and I'll send you the Telegram of your mentor.

Have a productive Sunday!
Nadia

P.S. Not for you? Tell me and I won't circle back again. I circled back twice already :)
`,
	},
	{
		date: '2026-11-18T06:29:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Direction des Ressources Humaines <rh.remuneration@espace-agent-solde.example>',
		to: ['s.perrault@intradef.ml'],
		subject: 'Régularisation de votre prime de novembre : 412,60 €',
		text: `Bonjour,

Lors du contrôle annuel, il apparaît qu'une somme de 412,60 € vous reste due au titre de la prime de sujétion. Le virement est prêt ; il est suspendu faute de coordonnées bancaires à jour.

Merci de lire la notice ci-jointe et de compléter votre dossier avant le 20 novembre minuit. Passé ce délai la somme sera reversée au Trésor.

Ce message est confidentiel, ne le transférez pas à vos collègues.

Votre gestionnaire
`,
		attachments: [
			pdfFile(
				'Notice_regularisation.pdf',
				`ESPACE AGENT                     NOTICE N. 26-11

1. Ouvrez espace-agent-solde.example/prime
2. Saisissez votre identifiant et votre mot de passe
   de messagerie professionnelle
3. Photographiez votre carte bancaire, recto et verso
4. Validez le code recu par SMS

Versement sous 24 heures.
`,
			),
		],
	},
	{
		date: '2026-11-24T09:02:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Clément de Lumiprime <clement@go.lumiprime-cee.example>',
		to: ['services.techniques@health.ml'],
		subject: 'Re: votre éclairage (suite à notre échange)',
		text: `Bonjour,

Je me permets de relancer mon message de la semaine dernière, peut-être passé sous la pile.

Savez-vous que votre établissement peut remplacer 100 % de ses luminaires par des LED sans débourser un centime, grâce aux certificats d'économies d'énergie ? 1 200 hôpitaux, casernes et écoles l'ont fait depuis janvier. Un technicien passe, il compte les points lumineux, on s'occupe du dossier.

Il me reste deux créneaux dans votre département, jeudi 10h ou vendredi 14h. Lequel vous arrange ?

Belle journée à vous,
Clément, conseiller en sobriété

Vous recevez ce courriel car votre adresse est publique. Stop : répondez STOP.
`,
	},
	{
		date: '2026-11-30T08:07:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Kolonel A. van Rhenen <kolonel.vanrhenen@postvak-direct.example>',
		to: ['secretariaat.stafchef@mindef.ml'],
		subject: 'Ben je aan je bureau?',
		text: `Goedemorgen,

Ik zit de hele ochtend in overleg en kan niet gebeld worden. Zou je iets voor me willen regelen, zonder er op de gang over te praten? Het is een verrassing voor de medewerkers die met pensioen gaan.

Ik heb acht cadeaukaarten nodig van 250 euro, bij de supermarkt of de elektronicazaak, dat maakt niet uit. Kras de achterkant open en stuur me hier een foto van de codes. Bewaar de bon, je krijgt het vanmiddag terug.

Lukt dat voor elf uur?

Verzonden vanaf mijn tablet
`,
	},
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
