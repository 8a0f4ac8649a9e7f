import type { Sample } from '../../../demo/form/sample.ts';
import { contactFile } from '../file-parts.ts';

const undelivered = `This is the mail system at host mx2.gulfstevedores.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

                   The mail system

<berths@gulfstevedores.example>: host store3.gulfstevedores.example said:
    552 5.2.2 Mailbox full (in reply to RCPT TO command)
`;

const nonRemis = `Ceci est un accusé de réception pour le message envoyé

   À : douane-fret@transit-bellonne.example
   Objet : T1 en souffrance
   Date : 12/11/2026 14:03

Cet accusé de réception atteste seulement que le message a été affiché sur l'ordinateur du destinataire. Rien ne garantit
qu'il l'a lu ou compris.
`;

export const returns: Sample[] = [
	{
		date: '2026-11-06T02:45:18-06:00',
		kind: 'bounce',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Mail Delivery System <MAILER-DAEMON@mx2.gulfstevedores.example>',
		envelopeFrom: '',
		to: ['medlog.desk@helth.ml'],
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
					body: `Reporting-MTA: dns; mx2.gulfstevedores.example
X-Postfix-Queue-ID: 4cQx1r2Wz9
Arrival-Date: Fri,  6 Nov 2026 02:45:16 -0600 (CST)

Final-Recipient: rfc822; berths@gulfstevedores.example
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full
`,
				},
				{
					headers: ['Content-Description: Undelivered Message Headers', 'Content-Type: text/rfc822-headers'],
					body: `Received: from relay.helth.ml by mx2.gulfstevedores.example; Fri, 6 Nov 2026 02:45:16 -0600
From: medlog.desk@helth.ml
To: berths@gulfstevedores.example
Subject: reefer space
Date: Fri, 6 Nov 2026 02:45:02 -0600
`,
				},
			],
		},
	},
	{
		date: '2026-11-25T08:00:51-05:00',
		kind: 'bounce',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Rosalind Achterberg <rachterberg@portside-adjusters.example>',
		envelopeFrom: '',
		to: ['lena.kowalski@jcs.ml'],
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Auto-Response-Suppress', 'DR, RN, NRN, OOF, AutoReply'],
		],
		subject: 'Automatic reply: damaged crates, survey Friday?',
		text: `I'm out from Wednesday noon through Sunday for Thanksgiving, cooking for nineteen people, God help me.

If cargo is wet or on fire call Dominic at the office. If it's me you need, my own cell is [[phone:(443) 555-0129]], but please text first, and be quick about it.

Rosalind
`,
		attachments: [
			contactFile('rachterberg.vcf', [
				'FN:Rosalind Achterberg',
				'N:Achterberg;Rosalind;;;',
				'ORG:Portside Adjusters',
				'TITLE:Marine surveyor',
				'TEL;TYPE=CELL:[[phone:(443) 555-0129]]',
				'EMAIL:rachterberg@portside-adjusters.example',
			]),
		],
	},
	{
		date: '2026-11-12T15:20:37+01:00',
		kind: 'bounce',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Service Douane <douane-fret@transit-bellonne.example>',
		envelopeFrom: '',
		to: ['claude.renaudin@intradef.ml'],
		subject: 'Accusé de réception (affiché) - T1 en souffrance',
		text: nonRemis,
		parts: {
			type: 'report; report-type=disposition-notification',
			sections: [
				{
					headers: ['Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: 8bit'],
					body: nonRemis,
				},
				{
					headers: ['Content-Type: message/disposition-notification'],
					body: `Reporting-UA: transit-bellonne.example; Oisillon 128.4
Original-Recipient: rfc822;douane-fret@transit-bellonne.example
Final-Recipient: rfc822;douane-fret@transit-bellonne.example
Original-Message-ID: <b7710f2c@intradef.ml>
Disposition: manual-action/MDN-sent-manually; displayed
`,
				},
			],
		},
	},
	{
		date: '2026-11-30T19:55:04+01:00',
		kind: 'bounce',
		level: 'high',
		categories: ['financial', 'personal'],
		language: 'nl',
		from: 'Klantenservice Waddenveer <klantenservice@waddenveer.example>',
		envelopeFrom: '',
		to: ['s.terpstra.01@mindef.ml'],
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Ticket', 'WV-2026-40172'],
		],
		subject: '[WV-2026-40172] Ontvangstbevestiging',
		text: `Bedankt voor uw bericht. U hoeft niets te doen, binnen vijf werkdagen neemt een medewerker uw vraag in behandeling. Bewaar het nummer WV-2026-40172 goed.

Dit is een automatisch antwoord. Uw vraag luidde:

| Hallo, jullie hebben de overtocht van zaterdag geannuleerd maar ik heb nog steeds geen geld terug. Mijn
| rekening is [[iban:NL12 RABO 0318 4729 55]] t.n.v. S. Terpstra. Als jullie liever een tegoedbon sturen dan naar
| [[home-address:Duinkruidstraat 9, 1782 ZT Den Helder]]. En graag snel want we willen met kerst weer.
| Sander
`,
	},
	{
		date: '2026-11-15T03:33:03+00:00',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'relaytest@openrelay-census.example',
		to: ['postmaster@deca.ml'],
		bcc: ['relaytest%openrelay-census.example@deca.ml'],
		subject: 'relay test 15/17 [percent hack]',
		text: `Open relay census, test 15 of 17. If you can read this the host accepted it.
id=deca.ml/25/9c41e0
`,
	},
	{
		date: '2026-11-28T22:10:00+00:00',
		kind: 'probe',
		level: 'none',
		categories: [],
		from: 'xk29@scan-04.netpulse.example',
		to: ['xk29-1764368@mail.ml'],
		subject: 'xk29',
		text: `xk29.1764368.0
`,
	},
];
