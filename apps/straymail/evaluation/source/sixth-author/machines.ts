import type { Sample } from '../../../demo/form/sample.ts';

const undelivered = `This is the mail system at host mx2.ashgrove-removals.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

<quotes@ashgrove-removals.example>: host mailstore.ashgrove-removals.example said:
    552 5.2.2 <quotes@ashgrove-removals.example> Mailbox full (in reply to
    RCPT TO command)
`;

const seen = `Votre message

   À : Bureau logement
   Objet : Clés du F4, impasse des Acacias
   Envoyé : jeudi 12 novembre 2026 08:02

a été affiché par Gisèle Lamotte le jeudi 12 novembre 2026 08:19.

Ceci ne garantit pas qu'il ait été lu ni compris.
`;

/** Machines that answer. */
export const machines: Sample[] = [
	{
		date: '2026-11-02T06:58:31-05:00',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Pinecone Parent Portal <no-reply@pinecone-schools.example>',
		envelopeFrom: 'bounce+9114@mail.pinecone-schools.example',
		to: ['lauren.beckwith@helth.ml'],
		intended: { 'lauren.beckwith@helth.ml': 'lauren.beckwith@health.mil' },
		headers: [['Auto-Submitted', 'auto-generated']],
		subject: 'Choose a new password',
		text: `Hi Lauren,

You (we hope) asked for a new password for Fort Ridley Elementary.

[[reset-link:https://parents.pinecone-schools.example/reset/7Yd2kQx0vTzP9mLr4bHn]]

The link works once, until 8:58 this morning. After that the lunch menu is still public, everything else waits.

If it wasn't you, do nothing at all.
`,
		html: `<table width="100%" bgcolor="#eef3ea"><tr><td align="center"><table width="560" bgcolor="#ffffff"><tr><td>
<p>Hi Lauren,</p><p>You (we hope) asked for a new password for Fort Ridley Elementary.</p>
<p><a href="https://parents.pinecone-schools.example/reset/7Yd2kQx0vTzP9mLr4bHn">Choose a new password</a></p>
<p>The link works once, until 8:58 this morning. After that the lunch menu is still public, everything else waits.</p>
<p>If it wasn't you, do nothing at all.</p></td></tr></table></td></tr></table>`,
	},
	{
		date: '2026-11-14T20:16:02-08:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Brass & Braid Uniform Supply <orders@brassandbraid.example>',
		envelopeFrom: 'orders-return@brassandbraid.example',
		to: ['jason.tran.cpl@marines.ml'],
		intended: { 'jason.tran.cpl@marines.ml': 'jason.tran.cpl@marines.mil' },
		subject: 'Order 531-88-2046 is in the tailor queue',
		text: `Jason, thanks for your order.

Order no.    531-88-2046
Placed       11/14/2026
Stock no.    DB-1290-4471-0038-2205   Blues coat, 40R, sleeve -1/2"
Stock no.    4539-0000-1187           Anodized buttons, set
Ribbon rack  per your upload (7 ribbons, 3 devices)

Subtotal     $412.80
Rush         $ 35.00
Paid         $447.80  store credit

Ship to      Jason Tran
             [[home-address:7310 Sandpiper Way Apt 3B, Oceanside CA 92057]]

The Ball is on the 21st. We know. Everybody's Ball is on the 21st.

Track it any time under Orders. Replies to this address are read by a tailor.
`,
	},
	{
		date: '2026-11-16T08:31:07+01:00',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'nl',
		from: 'Kinderopvang Zonneroosje <noreply@zonneroosje.example>',
		to: ['pieter.claes@nato.ml'],
		intended: { 'pieter.claes@nato.ml': 'pieter.claes@nato.int' },
		headers: [['Auto-Submitted', 'auto-generated']],
		subject: 'Uw aanmeldcode',
		text: `Dag Pieter,

Uw code om aan te melden bij de ouder-app is [[one-time-code:608 471]].
Geldig tot 08:41. Geef hem aan niemand door, ook niet aan ons.

Zonneroosje, crèche te Haren
`,
	},
	{
		date: '2026-11-19T12:12:12+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['travel'],
		language: 'fr',
		from: 'Hôtel du Pont-Levis <reservation@hotel-pontlevis.example>',
		to: ['stephane.lemoine@intradefgouv.fr'],
		intended: { 'stephane.lemoine@intradefgouv.fr': 'stephane.lemoine@intradef.gouv.fr' },
		subject: 'Confirmation de votre séjour',
		format: 'html',
		text: `<html><head><title>Confirmation</title></head><body bgcolor="#f7f2e9">
<h2>À bientôt, Stéphane Lemoine</h2>
<p>Réservation <b>[[booking-reference:PL-77120-K]]</b></p>
<p>Arrivée lundi 30 novembre 2026 à partir de 15 h<br>Départ mercredi 2 décembre avant 11 h</p>
<p>Une personne, chambre [[hotel-room:214]], côté rempart</p>
<p>Petit-déjeuner à 12 euros, servi dès 6 h 30 aux militaires qui en font la demande.</p>
<p style="font-size:10px">Annulation gratuite jusqu'à la veille. Message automatique, ne pas répondre : personne n'est là.</p>
</body></html>`,
	},
	{
		date: '2026-11-09T03:17:44-05:00',
		kind: 'bounce',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Mail Delivery System <MAILER-DAEMON@mx2.ashgrove-removals.example>',
		envelopeFrom: '',
		to: ['s.whitcombe@jcs.ml'],
		headers: [['Auto-Submitted', 'auto-replied']],
		subject: 'Undelivered Mail Returned to Sender',
		text: undelivered,
		parts: {
			type: 'report; report-type=delivery-status',
			sections: [
				{
					headers: ['Content-Description: Notification', 'Content-Type: text/plain; charset=us-ascii'],
					body: undelivered,
				},
				{
					headers: ['Content-Description: Delivery report', 'Content-Type: message/delivery-status'],
					body: `Reporting-MTA: dns; mx2.ashgrove-removals.example
X-Postfix-Queue-ID: 4F1kQm2Zq9z8s
X-Postfix-Sender: rfc822; s.whitcombe@jcs.ml
Arrival-Date: Mon,  9 Nov 2026 03:17:41 -0500 (EST)

Final-Recipient: rfc822; quotes@ashgrove-removals.example
Original-Recipient: rfc822;quotes@ashgrove-removals.example
Action: failed
Status: 5.2.2
Remote-MTA: dns; mailstore.ashgrove-removals.example
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full
`,
				},
				{
					headers: ['Content-Description: Undelivered Message Headers', 'Content-Type: text/rfc822-headers'],
					body: `From: s.whitcombe@jcs.ml
To: quotes@ashgrove-removals.example
Subject: (no subject)
Date: Mon, 9 Nov 2026 03:17:39 -0500
`,
				},
			],
		},
	},
	{
		date: '2026-11-25T17:02:09-05:00',
		kind: 'bounce',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Rosalind Achterberg <r.achterberg@hallmark-screening.example>',
		envelopeFrom: '',
		to: ['records.fieldoffice@dcsa.ml'],
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Auto-Response-Suppress', 'All'],
		],
		subject: 'Automatic reply: Thursday callback',
		text: `I'm off for Thanksgiving through Monday and the laptop stays in the drawer.

If your interview is this week, Dev (extension 4) has my calendar. If it truly cannot wait, and I mean fire or grandchildren, my cell is [[phone:703-555-0169]]. My mother will answer it.

Rosalind
`,
	},
	{
		date: '2026-11-11T10:40:29+01:00',
		kind: 'bounce',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Microsoft Outlook <postmaster@gemeente-dommelveld.example>',
		envelopeFrom: '',
		to: ['kabinet@defensie.ml'],
		headers: [['Auto-Submitted', 'auto-replied']],
		subject: 'Onbestelbaar: Re: Vraag over parkeren',
		text: `<html><body><p style="font-size:16pt;color:#cc0000">Uw bericht aan burgerzaken@gemeente-dommelveld.example kan niet worden bezorgd.</p>
<p>De geadresseerde neemt geen berichten van buiten de organisatie aan.</p>
<table><tr><td>kabinet</td><td>Office 365</td><td>burgerzaken</td></tr>
<tr><td><b>Actie nodig</b></td><td></td><td>Geadresseerde</td></tr></table>
<p>Wat u kunt doen: bel de gemeente, of gebruik het formulier op de website.</p>
<hr><p>Diagnostische gegevens voor beheerders:<br>Genererende server: mail.gemeente-dommelveld.example<br>
Remote server returned '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required'</p>
</body></html>`,
		format: 'html',
	},
	{
		date: '2026-11-12T08:19:55+01:00',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Gisèle Lamotte <g.lamotte@office-hlm-garenne.example>',
		envelopeFrom: '',
		to: ['bureau.logement.metz@intradef.ml'],
		subject: 'Lu : Clés du F4, impasse des Acacias',
		text: seen,
		charset: 'iso-8859-1',
		parts: {
			type: 'report; report-type=disposition-notification',
			sections: [
				{ headers: ['Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: 8bit'], body: seen },
				{
					headers: ['Content-Type: message/disposition-notification'],
					body: `Reporting-UA: poste14.office-hlm-garenne.example; Courrielleur 11.4
Final-Recipient: rfc822;g.lamotte@office-hlm-garenne.example
Original-Message-ID: <1131.cles-f4@bureau-logement.example>
Disposition: manual-action/MDN-sent-manually; displayed
`,
				},
			],
		},
	},
	{
		date: '2026-11-07T02:44:18Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'test@openrelay-census.example',
		to: ['postmaster@nationalguard.ml'],
		intended: {},
		subject: 'relaytest 17624-0x3f',
		text: `relay probe id=17624-0x3f ts=1794019458 src=census-node-07 dst=nationalguard.ml
ignore this message
`,
	},
	{
		date: '2026-11-22T23:59:01Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		from: 'a@mxcheck.example',
		envelopeFrom: '',
		to: ['abuse@uscg.ml'],
		bcc: ['zz9plural@uscg.ml', 'admin@uscg.ml'],
		intended: {},
		subject: '',
		text: `.
`,
	},
];
