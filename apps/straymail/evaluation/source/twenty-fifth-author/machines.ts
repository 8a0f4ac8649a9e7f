import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile } from '../file-parts.ts';

/** What machines write: confirmations, codes, reports, absences, tests. */
export const machines: Sample[] = [
	{
		date: '2026-11-05T18:09:27Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Calloway Parts Portal <no-reply@calloway-parts.example>',
		to: ['brandon.escobedo@mail.ml'],
		intended: {},
		subject: 'Reset your Calloway Parts password',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Hi Brandon,

Someone (hopefully you) asked to reset the password for your buyer account on November 5, 2026 at 12:09 PM Central.

Choose a new password here:
[[reset-link:https://portal.calloway-parts.example/reset?t=Zx81mQe0dPw7LrVb5uNcT3]]

The link works once and for 60 minutes. If you did not ask for this, do nothing; your password stays as it is. We will never ask for it by mail or phone.

Calloway Parts, Tulsa
`,
		html: `<html><body style="font-family:Helvetica,Arial,sans-serif"><p>Hi Brandon,</p><p>Someone (hopefully you) asked to reset the password for your buyer account on November 5, 2026 at 12:09 PM Central.</p><p><a href="https://portal.calloway-parts.example/reset?t=Zx81mQe0dPw7LrVb5uNcT3" style="background:#1b5;color:#fff;padding:10px">Choose a new password</a></p><p>The link works once and for 60 minutes. If you did not ask for this, do nothing; your password stays as it is. We will never ask for it by mail or phone.</p><p>Calloway Parts, Tulsa</p></body></html>`,
	},
	{
		date: '2026-11-15T04:21:09Z',
		kind: 'reflection',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Reservations <stay@alamo-mission-inn.example>',
		to: ['priya.venkat@jbsa.ml'],
		intended: { 'priya.venkat@jbsa.ml': 'priya.venkat@jbsa.mil' },
		subject: 'See you Sunday, Priya! Confirmation [[booking-reference:AMI4827731]]',
		headers: [['X-Auto-Response-Suppress', 'All']],
		text: `Thank you for booking direct.

Guest            Priya Venkat
Confirmation     [[booking-reference:AMI4827731]]
Arrive           Sunday, November 22, 2026, after 3 PM
Depart           Wednesday, November 25, 2026, by 11 AM
Room             [[hotel-room:318]], king, courtyard side
Rate             Government, $142.00 per night plus tax
Card on file     ending in 4471

Cancel without charge until November 20. This mailbox is not read.
`,
		attachments: [
			calendarFile('stay.ics', [
				'PRODID:-//Alamo Mission Inn//Booking 3//EN',
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:ami4827731@alamo-mission-inn.example',
				'DTSTAMP:20261115T042100Z',
				'DTSTART;VALUE=DATE:20261122',
				'DTEND;VALUE=DATE:20261125',
				'SUMMARY:Stay at Alamo Mission Inn',
				'DESCRIPTION:Confirmation [[booking-reference:AMI4827731]]',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-23T10:58:33+00:00',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'fr',
		from: 'Espace agents Baobab Santé <ne-pas-repondre@baobab-sante.example>',
		to: ['mariam.keita@sante.ml'],
		intended: { 'mariam.keita@sante.ml': 'mariam.keita@sante.gov.ml' },
		subject: 'Votre code de connexion',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Bonjour,

Votre code : [[one-time-code:803 417]]

Il est valable dix minutes. Ne le communiquez à personne, même à un collègue du district.

Baobab Santé, plateforme de commande de vaccins
`,
	},
	{
		date: '2026-11-28T20:14:55+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Klimwinkel De Steunvoet <bestelling@desteunvoet.example>',
		to: ['ruben.pasman@mimdef.nl'],
		intended: { 'ruben.pasman@mimdef.nl': 'ruben.pasman@mindef.nl' },
		subject: 'Bedankt voor je bestelling 639204181',
		text: `Top, Ruben! We gaan voor je aan de slag.

Bestelnummer   639204181
1 x klimgordel Corax maat 2      € 59,95
2 x karabiner HMS                € 25,90
Verzending                       gratis
Betaald met iDEAL                € 85,85

Bezorgadres: Ruben Pasman, [[home-address:Korte Elzenlaan 9-2, 3571 WK Utrecht]]

Maandag in huis. Volg je pakket met code 3SSTVT038271946.
Dit is een automatisch bericht.
`,
	},
	{
		date: '2026-11-07T01:32:12Z',
		kind: 'bounce',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Mail Delivery System <MAILER-DAEMON@mx2.oakhollow-hosting.example>',
		envelopeFrom: '',
		to: ['a7391.promo@army.ml'],
		subject: 'Undelivered Mail Returned to Sender',
		headers: [['Auto-Submitted', 'auto-replied']],
		text: '',
		parts: {
			type: 'report; report-type=delivery-status',
			sections: [
				{
					headers: ['Content-Description: Notification', 'Content-Type: text/plain; charset=us-ascii'],
					body: `This is the mail system at host mx2.oakhollow-hosting.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<sales@oakhollow-cabinets.example>: host mx2.oakhollow-hosting.example said:
    550 5.1.1 User unknown in virtual mailbox table (in reply to RCPT TO command)
`,
				},
				{
					headers: ['Content-Description: Delivery report', 'Content-Type: message/delivery-status'],
					body: `Reporting-MTA: dns; mx2.oakhollow-hosting.example
X-Postfix-Queue-ID: 4C1fXk2Lq8z9
Arrival-Date: Sat,  7 Nov 2026 01:32:11 +0000 (UTC)

Final-Recipient: rfc822; sales@oakhollow-cabinets.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown in virtual mailbox table
`,
				},
				{
					headers: ['Content-Description: Undelivered Message Headers', 'Content-Type: text/rfc822-headers'],
					body: `From: "Slim Gummies Official" <a7391.promo@army.ml>
To: sales@oakhollow-cabinets.example
Subject: Lose 30 lbs before the holidays
Date: Sat, 7 Nov 2026 01:32:04 +0000
`,
				},
			],
		},
	},
	{
		date: '2026-11-25T22:01:16Z',
		kind: 'bounce',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Gail Pettibone <g.pettibone@northgate-actuarial.example>',
		envelopeFrom: '',
		to: ['ramon.delacruz@dfas.ml'],
		subject: 'Automatic reply: Q1 tables',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-MS-Exchange-Inbox-Rules-Loop', 'g.pettibone@northgate-actuarial.example'],
		],
		text: `Happy Thanksgiving! I'm out through Monday, cooking for nineteen. For the tables ask Winston, he has everything. If the building is on fire my own cell is [[phone:(317) 555-0126]], otherwise please let me baste.

Gail
`,
	},
	{
		date: '2026-11-03T08:00:05+01:00',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Arnaud Dessaint <a.dessaint@ponts-et-ouvrages.example>',
		envelopeFrom: '',
		to: ['genie.travaux@intradef.ml'],
		subject: 'Absence : Re: Réunion chantier passerelle',
		headers: [
			['Auto-Submitted', 'auto-replied (vacation)'],
			['Precedence', 'bulk'],
		],
		text: `Bonjour,

Je suis absent jusqu'au 16 novembre inclus, sans accès à ma messagerie. Pour la passerelle, voyez avec Sandrine Coulibaly ou avec le secrétariat (poste 214).

Votre message ne sera pas transféré.

A. Dessaint
`,
	},
	{
		date: '2026-11-19T16:10:48Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Corinne Blythe <corinne.blythe@saltmarsh-surveys.example>',
		envelopeFrom: '',
		to: ['ops.charts@mail.navy.ml'],
		subject: 'Read: sounding data, lot 7',
		text: '',
		parts: {
			type: 'report; report-type=disposition-notification',
			sections: [
				{
					headers: ['Content-Type: text/plain; charset=us-ascii'],
					body: `Your message

   To: Corinne Blythe
   Subject: sounding data, lot 7
   Sent: Thursday, November 19, 2026 3:44:02 PM (UTC+00:00)

was read on Thursday, November 19, 2026 4:10:31 PM (UTC+00:00).
`,
				},
				{
					headers: ['Content-Type: message/disposition-notification'],
					body: `Reporting-UA: mail.saltmarsh-surveys.example; Outlook
Final-Recipient: rfc822;corinne.blythe@saltmarsh-surveys.example
Original-Message-ID: <e07b2f61@mail.navy.ml>
Disposition: manual-action/MDN-sent-manually; displayed
`,
				},
			],
		},
	},
	{
		date: '2026-11-01T00:17:38Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'relaycheck@scan-node-18.example',
		to: ['postmaster@uscg.ml'],
		subject: 'rt/18/1793492258/25/starttls=1',
		text: `relay test, no action required
id=18-1793492258 port=25 helo=scan-node-18.example
`,
	},
	{
		date: '2026-11-29T03:40:02Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		from: 'xk4vqpt@mxverify-api.example',
		to: ['qzv81h3w0@bundeswehr.ml'],
		subject: 'test',
		text: `.
`,
	},
];
