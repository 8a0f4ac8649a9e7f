import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile } from '../file-parts.ts';

export const automatic: Sample[] = [
	{
		date: '2026-11-10T23:18:07+00:00',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'TrawlerTalk Forum <forum@trawlertalk-boards.example>',
		envelopeFrom: 'www-data@trawlertalk-boards.example',
		to: ['brent.a.sorley@uscg.ml'],
		intended: { 'brent.a.sorley@uscg.ml': 'brent.a.sorley@uscg.mil' },
		subject: 'Reset your password on TrawlerTalk',
		text: `Hi bilgekeel71,

someone (hopefully you) asked for a new password. Use this link in the next 60 minutes:

[[reset-link:https://trawlertalk-boards.example/ucp?mode=reset&u=20417&k=Zp4vQ81sHd0L]]

If it wasn't you, do nothing. The old password keeps working and we won't write again.

TrawlerTalk, arguing about anchors since 2003
`,
	},
	{
		date: '2026-11-14T16:07:45+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Bollenschuur webwinkel <bestelling@bollenschuur.example>',
		envelopeFrom: 'no-reply@bollenschuur.example',
		to: ['s.r.vlasblom@mindef.ml'],
		intended: { 's.r.vlasblom@mindef.ml': 's.r.vlasblom@mindef.nl' },
		subject: 'We hebben je bestelling! (nr. 100482917)',
		html: 'alternative',
		text: `Hoi Sjoerd,

Dank je wel! Dit gaan we voor je inpakken:

2 x Narcis Tête-à-tête, 25 st.     9,90
1 x Tulp Queen of Night, 50 st.   14,50
1 x Bollenplanter                 17,95
Verzending                         4,95
Totaal (betaald met iDEAL)        47,30

Bezorgadres
S. Vlasblom
[[home-address:Meidoornlaan 9, 7314 KR Apeldoorn]]

Bestelling 100482917, klant 55-3091-774. Verwachte levering: woensdag.

Groene groet van de Bollenschuur
`,
	},
	{
		date: '2026-11-15T18:52:10+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['travel'],
		language: 'fr',
		from: 'Confirmation Nuits de Garonne <reservation@nuits-de-garonne.example>',
		envelopeFrom: 'robot@nuits-de-garonne.example',
		to: ['emilie.ravel@interieur.ml'],
		intended: { 'emilie.ravel@interieur.ml': 'emilie.ravel@interieur.gouv.fr' },
		subject: 'Réservation confirmée - 27 au 29 novembre',
		text: `Bonjour Émilie Ravel,

Votre séjour est confirmé. Vous trouverez le bon en pièce jointe, présentez-le à la réception (ouverte de 7 h à 22 h).

Annulation gratuite jusqu'au 25 novembre à 18 h.

Message généré automatiquement par notre centrale.
`,
		attachments: [
			pdfFile(
				'bon_sejour.pdf',
				`NUITS DE GARONNE - BON DE SEJOUR

Dossier      [[booking-reference:NG7H4XW]]
Client       RAVEL Emilie, 2 adultes, 1 enfant
Arrivée      vendredi 27 novembre 2026, à partir de 15 h
Départ       dimanche 29 novembre 2026, avant 11 h
Logement     [[hotel-room:chambre 31]], côté jardin, lit bébé demandé
Petit déjeuner compris

A régler sur place : 236,00 EUR, taxe de séjour comprise
`,
			),
		],
	},
	{
		date: '2026-11-16T19:20:54-06:00',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Mesa Verde Credit Union <alerts@mesaverde-cu.example>',
		to: ['luis.cardenas.7@jbsa.ml'],
		intended: { 'luis.cardenas.7@jbsa.ml': 'luis.cardenas.7@jbsa.mil' },
		subject: 'Your sign-in code',
		text: `[[one-time-code:640 381]] is your Mesa Verde code. Good for 10 minutes. We will never call you to ask for it.
`,
	},
	{
		date: '2026-11-12T02:33:19+00:00',
		kind: 'bounce',
		level: 'high',
		categories: ['identity'],
		language: 'en',
		from: 'Mail Delivery System <Mailer-Daemon@mx2.harlowstaffing.example>',
		envelopeFrom: '',
		to: ['w.pemberton@modgov.uk'],
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Failed-Recipients', 'onboarding@harlowstafing.example'],
		],
		subject: 'Mail delivery failed: returning message to sender',
		text: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  onboarding@harlowstafing.example
    host lookup did not complete: all relevant MX records point to
    non-existent hosts

------ This is a copy of the message, including all the headers. ------

Return-path: <w.pemberton@modgov.uk>
From: "Pemberton, Will" <w.pemberton@modgov.uk>
To: onboarding@harlowstafing.example
Date: Wed, 11 Nov 2026 16:50:02 +0000
Subject: storeman starter form

Hello, new starter for the stores contract as discussed.

Name: Gareth Ellis Prosser
NI number: [[uk-nino:PK 48 21 93 C]]
Start: Monday 23rd

He'll bring his P45 with him. Ta, Will
`,
	},
	{
		date: '2026-11-16T07:00:14+01:00',
		kind: 'bounce',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Kim Oosterwijk <k.oosterwijk@hanzelogistiek.example>',
		envelopeFrom: '',
		to: ['e.bakker-smit@minbuza.ml'],
		subject: 'Automatisch antwoord: zending ambassade Accra',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Auto-Response-Suppress', 'All'],
		],
		text: `Dank voor je bericht. Ik ben met verlof tot en met 30 november en lees geen mail (echt niet).

Voor lopende zendingen: planning@hanzelogistiek.example
Staat er iets in brand, dan mag je me bellen op mijn eigen nummer, [[phone:06-29 44 81 07]]. Eén keer.

Kim
`,
	},
	{
		date: '2026-11-17T10:05:33+00:00',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Dr Aminata Sanogo <a.sanogo@clinique-djoliba.example>',
		envelopeFrom: '',
		to: ['dr.keita@sante.ml'],
		subject: 'Lu : réunion du comité vaccination, ordre du jour',
		headers: [['Auto-Submitted', 'auto-replied']],
		text: '',
		parts: {
			type: 'report; report-type=disposition-notification',
			sections: [
				{
					headers: ['Content-Type: text/plain; charset=us-ascii'],
					body: `Votre message

   A : Dr Aminata Sanogo
   Objet : ordre du jour, comite vaccination
   Date : lundi 16 novembre 2026 17:41

a ete lu le mardi 17 novembre 2026 10:05:31 (UTC).
`,
				},
				{
					headers: ['Content-Type: message/disposition-notification'],
					body: `Reporting-UA: mail.clinique-djoliba.example; Courrier 16.4
Final-Recipient: rfc822;a.sanogo@clinique-djoliba.example
Original-Message-ID: <3f0c77@sante.ml>
Disposition: automatic-action/MDN-sent-automatically; displayed
`,
				},
			],
		},
	},
	{
		date: '2026-11-18T15:26:48+01:00',
		kind: 'bounce',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Klantendienst Netwijs <support@netwijs.example>',
		envelopeFrom: '',
		to: ['logistiek.peutie@mll.be'],
		subject: '[NW#4028817] Wij hebben uw vraag goed ontvangen',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['Precedence', 'auto_reply'],
		],
		text: `## Antwoord boven deze lijn ##

Beste klant

Uw vraag is geregistreerd onder nummer 4028817. U krijgt binnen twee werkdagen een antwoord van een medewerker. Mail ons ondertussen niet opnieuw, want dan komt u terug achteraan in de rij te staan.

Netwijs klantendienst
(bereikbaar op weekdagen van 9 tot 17 u., vrijdag tot 16 u.)
`,
	},
	{
		date: '2026-11-11T04:44:01+00:00',
		kind: 'probe',
		level: 'none',
		categories: [],
		from: 'test <probe-7f21@smtpcheck.example>',
		to: ['nobody-e48917b9@mail.ml'],
		intended: {},
		subject: 'rt e48917b98d1a7ee8',
		text: `rt/1 e48917b98d1a7ee8ddd8883353cd60a8
`,
	},
	{
		date: '2026-11-15T03:12:39+00:00',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Mailflow Survey <survey@mailflow-lab.example>',
		to: ['postmaster@whs.ml', 'abuse@ng.ml'],
		intended: {},
		subject: 'Mailflow survey: acceptance test 26/46',
		text: `This message was sent by an automatic measurement of mail servers that accept mail for any recipient. No reply is needed. To be left out of the next round, publish a TXT record with the word "nosurvey" at your domain.

sequence 0046118 stage RCPT-accept
`,
	},
];
