import type { Sample } from '../../../demo/form/sample.ts';
import { nestedMail, pdfFile } from '../file-parts.ts';

export const sunday: Sample[] = [
	{
		date: '2026-11-15T08:00:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Hilltop Youth Soccer <news@hilltopyouthsoccer.example>',
		envelopeFrom: 'bounce-3107@send.hilltopyouthsoccer.example',
		to: ['t.mcallister@uscg.ml'],
		intended: { 't.mcallister@uscg.ml': 't.mcallister@uscg.mil' },
		subject: 'Winter sign-up is open (and the cleats swap is back)',
		headers: [
			['List-Id', 'parents <parents.hilltopyouthsoccer.example>'],
			['List-Unsubscribe', '<https://send.hilltopyouthsoccer.example/out/3107>'],
			['Precedence', 'list'],
		],
		text: `Dear soccer families,

What a fall! 41 teams, two thunderstorms, one runaway goat. Thank you to every parent who lined a field.

- Winter indoor sign-up opened this morning and closes on December 5. Sign in with the password you chose last year, or press "forgot password" on the page.
- Please have the birth certificate at hand for new players. We look at it and give it back, we keep no copy.
- Cleats swap: Saturday, 9 to noon, in the school gym.
- Concussion rules have changed, see our site. When in doubt, sit it out!

See you on the sidelines,
the board of Hilltop Youth Soccer

You are on this list because you registered a player. Leave it: send.hilltopyouthsoccer.example/out/3107`,
	},
	{
		date: '2026-11-15T10:17:29+01:00',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Henk-Jan Bos <hjbos@bos-grondverzet.example>',
		envelopeFrom: '',
		to: ['m.vos.03@defensie.ml'],
		subject: 'Gelezen: verplaatsen bouwoverleg met Van Rijn naar 24 nov',
		text: '',
		parts: {
			type: 'report; report-type=disposition-notification',
			sections: [
				{
					headers: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'],
					body: `Uw bericht

   Aan: Henk-Jan Bos
   Onderwerp: verplaatsen bouwoverleg met Van Rijn naar 24 nov
   Verzonden: zaterdag 14 november 2026 17:40:11 (UTC+01:00) Amsterdam

is gelezen op zondag 15 november 2026 10:17:22 (UTC+01:00) Amsterdam.
`,
				},
				{
					headers: ['Content-Type: message/disposition-notification'],
					body: `Reporting-UA: pc-henkjan; Microsoft Outlook
Final-Recipient: rfc822;hjbos@bos-grondverzet.example
Original-Message-ID: <20261114164011.vos@defensie.ml>
Disposition: manual-action/MDN-sent-manually; displayed
`,
				},
			],
		},
	},
	{
		date: '2026-11-15T14:02:55+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Service Amendes en ligne <avis@reglement-stationnement.example>',
		to: ['s.garnier@interieur.ml'],
		subject: 'Avis de contravention n° 3804417526 : dernier rappel avant majoration',
		text: `Bonjour,

Sauf erreur de notre part, votre amende de stationnement de 35 euros demeure impayée. Le montant sera porté à 135 euros sous 48 heures.

Pour votre sécurité cet avis ne contient pas de lien. Scannez le code figurant sur le document joint avec votre téléphone personnel et munissez-vous de votre carte bancaire.

Le Service des Amendes`,
		attachments: [
			pdfFile(
				'avis_3804417526.pdf',
				`AVIS DE CONTRAVENTION
Numero de l'avis : 3804417526
Montant minore : 35 EUR       Montant majore : 135 EUR

[ SCANNEZ ICI ]     https://reglement-stationnement.example/q/3804417526

Paiement par carte bancaire uniquement. Delai : 48 heures.`,
			),
		],
	},
	{
		date: '2026-11-15T18:30:00+00:00',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'test@scan-a17.example',
		to: ['postmaster@army.ml'],
		intended: {},
		subject: 'test',
		text: 'test',
	},
	{
		date: '2026-11-15T20:51:13+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personnel'],
		language: 'en',
		from: 'Beth Osgood <b.osgood@meridian-relocations.example>',
		to: ['pay.overseas@modgov.uk'],
		intended: { 'pay.overseas@modgov.uk': 'pay.overseas@mod.gov.uk' },
		subject: 'FW: forms - Whitlock',
		text: `Hi team, passing this one on as it's for you rather than us, we only do the removals. I've told him so.

Beth`,
		attachments: [
			nestedMail(
				'forms.eml',
				`From: Gareth Whitlock <gwhitlock@bramblepost.example>
To: hello@meridian-relocations.example
Subject: forms
Date: Sun, 15 Nov 2026 16:12:40 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Afternoon,

You asked for these for the posting to Akrotiri, hopefully the lot:

NI no. [[uk-nino:JK 47 21 93 B]]
Passport [[passport-number:539274816]], runs out in March so chase me if that's too near

The dates on the assignment order are right, January start, and no I'm not taking the piano.

Ta
Gareth
`,
			),
		],
	},
];
