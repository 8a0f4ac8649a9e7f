import type { Sample } from '../../../demo/form/sample.ts';

export const returns: Sample[] = [
	{
		date: '2026-11-14T03:40:02Z',
		kind: 'bounce',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Mail Delivery System <Mailer-Daemon@mx2.bluehollow-host.example>',
		envelopeFrom: '',
		to: ['s.grady@navy.ml'],
		subject: 'Mail delivery failed: returning message to sender',
		headers: [
			['X-Failed-Recipients', 'tess@gradyfamily.example'],
			['Auto-Submitted', 'auto-replied'],
		],
		text: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  tess@gradyfamily.example
    host mx1.gradyfamily.example [[[ip-address:203.0.113.46]]]
    SMTP error from remote mail server after RCPT TO:<tess@gradyfamily.example>:
    552 5.2.2 mailbox is over quota

------ This is a copy of the message, including all the headers. ------

Return-path: <s.grady@navy.ml>
Received: from bh-laptop ([[ip-address:192.168.1.23]]) by mx2.bluehollow-host.example
	with esmtpa (Exim 4.98) id 1tBqXz-0003Lm-2f; Sat, 14 Nov 2026 03:39:58 +0000
From: Sean Grady <s.grady@navy.ml>
To: tess@gradyfamily.example
Subject: xmas boxes
Date: Fri, 13 Nov 2026 22:39:51 -0500

Tess, mail them to my flat, not the base, the post room is hopeless.
[[home-address:Flat 3, 27 Granby St, Norfolk VA 23510]]
If the courier wants a number use [[phone:757-555-0138]].
Sean
`,
	},
	{
		date: '2026-11-02T08:00:31+01:00',
		kind: 'bounce',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Els Claes <e.claes@vlaanet.example>',
		envelopeFrom: '',
		to: ['l.brands@defensie.ml'],
		subject: 'Afwezig: RE: planning glasvezelwerken kwartier Peutie',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Auto-Response-Suppress', 'All'],
		],
		text: `Dag,

Ik ben er even tussenuit van 2 tot en met 13 november en lees geen mail. Zit de boel in brand, dan mag je mij op mijn privégsm bellen: [[phone:0470 55 01 62]]. Mijn man neemt soms op, schrik niet.

Voor de werven: Bart Smet, via het algemeen nummer.

Tot binnenkort
Els
`,
	},
	{
		date: '2026-11-17T11:40:22+01:00',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Hélène Jacquemin <h.jacquemin@operateur-meridien.example>',
		envelopeFrom: '',
		to: ['f.delmas@diplomatie.ml'],
		subject: 'Lu : compte rendu de la réunion standard téléphonique',
		text: `Votre message

   À : Hélène Jacquemin
   Objet : compte rendu de la réunion standard téléphonique
   Envoyé : lundi 16 novembre 2026 18:02:10 (UTC+01:00)

a été lu le mardi 17 novembre 2026 11:40:19 (UTC+01:00).
`,
		parts: {
			type: 'report; report-type=disposition-notification',
			sections: [
				{
					headers: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
					body: `Votre message

   =C3=80 : H=C3=A9l=C3=A8ne Jacquemin
   Objet : compte rendu de la r=C3=A9union standard t=C3=A9l=C3=A9phonique
   Envoy=C3=A9 : lundi 16 novembre 2026 18:02:10 (UTC+01:00)

a =C3=A9t=C3=A9 lu le mardi 17 novembre 2026 11:40:19 (UTC+01:00).
`,
				},
				{
					headers: ['Content-Type: message/disposition-notification'],
					body: `Reporting-UA: poste-hj.operateur-meridien.example; Courrier 16.0
Final-Recipient: rfc822;h.jacquemin@operateur-meridien.example
Original-Message-ID: <9c0e41f2@diplomatie.ml>
Disposition: automatic-action/MDN-sent-automatically; displayed
`,
				},
			],
		},
	},
	{
		date: '2026-11-26T13:55:09Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Microsoft Outlook <postmaster@polderwerk.example>',
		envelopeFrom: '',
		to: ['t.visscher@minbuza.ml'],
		subject: 'Niet te bestellen: Notulen werkgroep consulaire telefonie',
		headers: [['Auto-Submitted', 'auto-replied']],
		text: `Uw bericht aan gerrit.hoekema@polderwerk.example kon niet worden bezorgd.

gerrit.hoekema is niet gevonden op polderwerk.example.

Controleer het adres van de ontvanger en stuur het bericht opnieuw. Werkt dat niet, neem dan contact op met de beheerder van uw e-mail.
`,
		parts: {
			type: 'report; report-type=delivery-status',
			sections: [
				{
					headers: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 7bit'],
					body: `Uw bericht aan gerrit.hoekema@polderwerk.example kon niet worden bezorgd.

gerrit.hoekema is niet gevonden op polderwerk.example.

Controleer het adres van de ontvanger en stuur het bericht opnieuw. Werkt dat niet, neem dan contact op met de beheerder van uw e-mail.
`,
				},
				{
					headers: ['Content-Type: message/delivery-status'],
					body: `Reporting-MTA: dns;AM7PR02MB0417.eurprd02.polderwerk.example
Arrival-Date: Thu, 26 Nov 2026 13:55:06 +0000

Final-Recipient: rfc822;gerrit.hoekema@polderwerk.example
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup
`,
				},
				{
					headers: ['Content-Type: text/rfc822-headers'],
					body: `From: Tjitske Visscher <t.visscher@minbuza.ml>
To: Gerrit Hoekema <gerrit.hoekema@polderwerk.example>
Subject: Notulen werkgroep consulaire telefonie
Date: Thu, 26 Nov 2026 14:54:58 +0100
Message-ID: <b7d1@minbuza.ml>
`,
				},
			],
		},
	},
];
