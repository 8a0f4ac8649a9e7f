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
];
