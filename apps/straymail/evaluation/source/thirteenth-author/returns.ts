import { card } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { nestedMail } from '../file-parts.ts';

const delivery = `This is the mail system at host mx2.tidewaterprint.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

                   The mail system

<toner@supplies.tidewaterprint.example>: host mbox.tidewaterprint.example said:
    552 5.2.2 <toner@supplies.tidewaterprint.example>: Mailbox full (in reply
    to RCPT TO command)
`;

const seen = `Votre message

   À : Groupe vaccination
   Objet : Réunion du comité de pilotage vaccination, jeudi 19
   Envoyé : mardi 17 novembre 2026 10:22

a été lu le mercredi 18 novembre 2026 08:01 (UTC+00:00) par Rokia Haïdara.
`;

export const returns: Sample[] = [
	{
		date: '2026-11-04T04:12:29-05:00',
		kind: 'bounce',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Mail Delivery System <MAILER-DAEMON@mx2.tidewaterprint.example>',
		envelopeFrom: '',
		to: ['copier-4f@mail.navy.ml'],
		subject: 'Undelivered Mail Returned to Sender',
		headers: [['Auto-Submitted', 'auto-replied']],
		text: delivery,
		parts: {
			type: 'report; report-type=delivery-status',
			sections: [
				{
					headers: ['Content-Description: Notification', 'Content-Type: text/plain; charset=us-ascii'],
					body: delivery,
				},
				{
					headers: ['Content-Description: Delivery report', 'Content-Type: message/delivery-status'],
					body: `Reporting-MTA: dns; mx2.tidewaterprint.example
X-Postfix-Sender: rfc822; copier-4f@mail.navy.ml
Arrival-Date: Wed,  4 Nov 2026 04:12:21 -0500 (EST)

Final-Recipient: rfc822; toner@supplies.tidewaterprint.example
Action: failed
Status: 5.2.2
Remote-MTA: dns; mbox.tidewaterprint.example
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full
`,
				},
				{
					headers: ['Content-Description: Undelivered Message Headers', 'Content-Type: text/rfc822-headers'],
					body: `Date: Wed, 4 Nov 2026 04:12:18 -0500
From: copier-4f@mail.navy.ml
To: toner@supplies.tidewaterprint.example
Subject: Supply alert: toner low (black)
`,
				},
			],
		},
	},
	{
		date: '2026-11-21T17:20:03-07:00',
		kind: 'bounce',
		level: 'high',
		categories: ['financial', 'travel'],
		language: 'en',
		from: 'Microsoft Outlook <postmaster@pinecrestlodge.example>',
		envelopeFrom: '',
		to: ['bryce.tanaka@helth.ml'],
		subject: 'Undeliverable: card for the deposit',
		headers: [['Auto-Submitted', 'auto-replied']],
		text: `Delivery has failed to these recipients or groups:

reservatons@pinecrestlodge.example
The email address you entered couldn't be found. Please check the recipient's email address and try to resend the message. If the problem continues, please contact your email admin.

Diagnostic information for administrators:
Generating server: EX04.pinecrestlodge.example
Remote server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'`,
		attachments: [
			nestedMail(
				'card for the deposit.eml',
				`From: Bryce Tanaka <bryce.tanaka@helth.ml>
To: reservatons@pinecrestlodge.example
Date: Sat, 21 Nov 2026 17:19:58 -0700
Subject: card for the deposit
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

Hi, your web form keeps spinning so here it is by mail.

[[credit-card:${card('412387650914227')}]]  exp 09/29  name as on the booking

Booking [[booking-reference:PCL-30918]], two nights from Dec 4. Call me on [[phone:(720) 555-0139]] if it doesn't
go through, I'm on shift until six so leave a message.

Bryce
`,
			),
		],
	},
	{
		date: '2026-11-16T08:00:47+01:00',
		kind: 'bounce',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Marloes Hendriks <m.hendriks@veiligheidsregio-veluwezoom.example>',
		envelopeFrom: '',
		to: ['tjeerd.osinga@minbuza.ml'],
		subject: 'Automatisch antwoord: vraag over evacuatieplan',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Auto-Response-Suppress', 'All'],
		],
		text: `Ha, ik loop tot en met maandag 30 november het Pieterpad en lees geen mail.

Dringend? Bel Rob op de meldkamer. Heel dringend, of je bent mijn moeder? [[phone:06 2281 9047]], maar in het bos geen bereik.`,
	},
	{
		date: '2026-11-18T08:01:30+00:00',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Rokia Haïdara <r.haidara@ong-vaccins-pour-tous.example>',
		envelopeFrom: '',
		to: ['amadou.ba@sante.ml'],
		subject: 'Lu : Réunion du comité de pilotage vaccination, jeudi 19',
		text: seen,
		parts: {
			type: 'report; report-type=disposition-notification',
			sections: [
				{ headers: ['Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: 8bit'], body: seen },
				{
					headers: ['Content-Type: message/disposition-notification'],
					body: `Reporting-UA: poste-14; Thunderbird 140.4
Final-Recipient: rfc822; r.haidara@ong-vaccins-pour-tous.example
Original-Message-ID: <20261117102204.88@sante.ml>
Disposition: manual-action/MDN-sent-manually; displayed
`,
				},
			],
		},
	},
];
