import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, htmlOnly, pdfFile } from '../file-parts.ts';

export const lures: Sample[] = [
	{
		date: '2026-11-05T10:12:50+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Harriet Colborne <h.colborne@meridian-calibratlon.example>',
		to: ['vendor.pay@dfas.ml'],
		subject: 'RE: Remittance advice, October',
		headers: [['Reply-To', 'Harriet Colborne <ar.meridian@postbox-one.example>']],
		text: `Good morning,

I hope you had a restful weekend.

Further to our earlier exchange, I am writing to let you know that our accounts with the present bank are under annual audit and cannot receive funds until further notice. So as not to inconvenience your team, could you kindly place any payment due to Meridian Calibration on hold and confirm by return which invoices are scheduled for this month? I will then send across the particulars of our subsidiary account on our letterhead.

As our telephone lines are being migrated, e-mail is the best way to reach me.

Thank you for your continued support and patience.

Warm regards,
Harriet Colborne
Accounts Receivable | Meridian Calibration Ltd

Please consider the environment before printing this e-mail.`,
		attachments: [
			docxFile(
				'Notice_to_customers.docx',
				`Meridian Calibration Ltd
To our valued customers
Owing to the annual audit of our accounts we shall be collecting receivables through a subsidiary until the close of the financial year. Kindly disregard the account printed on earlier invoices. Updated instructions are issued on request only, for your security.
H. Colborne, Accounts Receivable`,
			),
		],
	},
	{
		date: '2026-11-11T06:03:19+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Message Center <notice@sharedoc-center.example>',
		to: ['karen.willoughby@nayv.ml'],
		subject: 'Action: 3 messages held for karen.willoughby@nayv.ml',
		...htmlOnly(`<html><body style="font-family:Segoe UI,Arial,sans-serif;font-size:14px;color:#323130">
<table width="560" cellpadding="0" cellspacing="0">
<tr><td style="background:#0f6cbd;color:#fff;padding:12px">Mail Protection</td></tr>
<tr><td style="padding:16px">
<p>Hello karen.willoughby,</p>
<p>Your sign-in expires today. 3 incoming messages are on hold and will be removed in 24 hours:</p>
<ul><li>HR: Revised leave balance 2026</li><li>Scanned document from Copier 4F</li><li>Payroll adjustment - review</li></ul>
<p><a href="https://sharedoc-center.example/keep?u=karen.willoughby">Keep my current password</a></p>
<p style="color:#8a8886;font-size:11px">This mandatory notice was sent by your organization. Do not forward.</p>
</td></tr></table></body></html>`),
	},
	{
		date: '2026-11-16T07:30:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Antai Relance <ne-pas-repondre@amende-suivi.example>',
		to: ['s.lemarchand@intradefgouv.fr'],
		subject: 'Dernier avis avant majoration',
		text: `Madame, Monsieur,

Sauf erreur de notre part, l'avis de contravention n° 7026481953 établi à votre encontre pour stationnement gênant (35 €) demeure impayé à ce jour.

Passé le délai de 48 heures, le montant sera porté à 135 € et le dossier transmis au Trésor public. Le règlement s'effectue en ligne, par carte bancaire uniquement :

https://amende-suivi.example/dossier

Si vous avez déjà réglé, merci de ne pas tenir compte de ce courriel.

Le service du recouvrement`,
	},
	{
		date: '2026-11-18T11:59:12+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'FOD Financien <eservice@mijnfin-berichten.example>',
		to: ['dirk.vanhaute@mll.be'],
		subject: 'Nieuw document in uw e-box: terugbetaling 412,18 EUR',
		text: `Geachte,

Na herziening van uw aanslagjaar 2026 blijkt dat u recht heeft op een teruggave. Onze vorige poging om het bedrag te storten is mislukt omdat uw rekeningnummer niet bevestigd was.

U vindt uw persoonlijke QR-code in bijlage. Scan deze met uw gsm en meld u aan via itsme® of met uw bankkaartlezer. De code blijft geldig tot 20/11/2026.

Dit is een automatisch bericht, hierop antwoorden is niet mogelijk.

Federale Overheidsdienst`,
		attachments: [
			pdfFile(
				'Document_2026_11.pdf',
				`e-Box - 1 nieuw document
Uw terugbetaling staat klaar: 412,18 EUR
Stap 1  Scan de QR-code met de camera van uw telefoon
Stap 2  Kies uw bank
Stap 3  Bevestig met uw kaartlezer
[QR]
Na 20/11/2026 vervalt uw recht op terugbetaling.`,
			),
		],
	},
	{
		date: '2026-11-24T13:08:40+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Jessica Moore <jessica@expo-contactdata.example>',
		to: ['events.team@spaceforce.ml'],
		subject: 'Re: Re: Smallsat Summit 2026 - attendees',
		text: `Hi,

Following up on my previous email, as I have not heard from you. I understand you must be busy.

Would you be interested in the opt-in list of this year's attendees? We have 6,840 contacts with name, title, company, phone and email, verified last week. Let me know your thoughts so I can share counts and pricing.

Thanks and looking forward,
Jessica Moore
Demand Generation

If you don't wish to hear from us, reply "Leave out".

> Hi, I was checking if you would be attending / exhibiting at the
> Smallsat Summit and wish to acquire the list.
>
> Jessica`,
	},
	{
		date: '2026-11-25T15:41:07+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: '"Brig. Gen. A. Whitcomb" <office.desk.0417@quickpost.example>',
		to: ['j5.admin@jcs.ml'],
		subject: 'Quick one',
		text: `Are you at your desk? I need something picked up discreetly before my 4 o'clock. In a meeting, no calls, just reply here with your cell.

Sent from my iPhone`,
	},
	{
		date: '2026-11-21T09:47:33+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Céline Wu <celine.wu@pacific-horizon-advisory.example>',
		to: ['mission.sahel@diplomatie.ml'],
		subject: 'Collaboration ponctuelle, analyses rémunérées',
		text: `Bonjour,

Votre profil a retenu l'attention de notre cabinet, établi à Singapour, qui accompagne des investisseurs dans les régions en transition.

Nous cherchons un rédacteur connaissant bien les questions de sécurité au Sahel. Il s'agirait de deux notes par mois, de quatre à cinq pages, à partir de votre expérience personnelle ; les sources ouvertes nous intéressent moins. La rémunération est attractive, versée par note et dans la devise de votre choix. Aucun contrat n'est exigé de votre part et nous respectons entièrement votre discrétion.

Si l'idée vous tente, je vous propose un premier échange sur une messagerie de votre préférence. Un court essai, payé également, permettrait de faire connaissance.

Au plaisir de vous lire,
Céline Wu, chargée de partenariats`,
	},
];
