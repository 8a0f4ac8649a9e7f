import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile } from '../file-parts.ts';

/** Answers of machines to people who mistyped their own address, and tests of relays. */
export const machinesAnswer: Sample[] = [
	{
		date: '2026-11-02T22:16:07+00:00',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Meridian Dental Plan <no-reply@meridiandental.example>',
		envelopeFrom: 'bounces+20117@mta.meridiandental.example',
		to: ['thomas.greer7@ng.ml'],
		intended: { 'thomas.greer7@ng.ml': 'thomas.greer7@ng.mil' },
		subject: 'Reset your member password',
		html: 'alternative',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Hi Thomas,

You asked us to reset the password for your Meridian Dental member account. Use the link below within 60 minutes:

[[reset-link:https://members.meridiandental.example/account/reset?token=c7e1b09a4f2d4c6db5a3]]

If this wasn't you, no action is needed and your old password keeps working. We will never ask for your password by e-mail or phone.

Meridian Dental Plan, PO Box 660, Sioux Falls SD
`,
	},
	{
		date: '2026-11-14T03:29:51+00:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Harbor Lodge Cocoa Beach <stay@harborlodge.example>',
		envelopeFrom: 'booking-bounce@harborlodge.example',
		to: ['jordan.pruitt.1@spaceforce.ml'],
		intended: { 'jordan.pruitt.1@spaceforce.ml': 'jordan.pruitt.1@spaceforce.mil' },
		subject: "You're booked, Jordan! Confirmation [[booking-reference:HL-7Q4M2X]]",
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Thanks for choosing Harbor Lodge.

Guest               Jordan Pruitt + 1
Check-in            Fri, Dec 18, 2026 after 3 PM
Check-out           Mon, Dec 21, 2026 by 11 AM
Room                King, ocean side, [[hotel-room:217]]
Confirmation        [[booking-reference:HL-7Q4M2X]]
Estimated total     $612.90 (pay at property)

Cancel free until Dec 16. Military ID required at check-in for the rate you chose.

Do not reply to this address. Nobody is there, only the ocean.
`,
		attachments: [
			calendarFile('stay.ics', [
				'PRODID:-//HarborLodge//PMS 9//EN',
				'BEGIN:VEVENT',
				'UID:HL7Q4M2X@harborlodge.example',
				'DTSTAMP:20261114T032900Z',
				'DTSTART;VALUE=DATE:20261218',
				'DTEND;VALUE=DATE:20261221',
				'SUMMARY:Harbor Lodge ([[booking-reference:HL-7Q4M2X]])',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-20T21:04:40+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal'],
		language: 'fr',
		from: 'Optique en Ligne <commande@optique-enligne.example>',
		to: ['lucas.perrot@intradef.ml'],
		intended: { 'lucas.perrot@intradef.ml': 'lucas.perrot@intradef.gouv.fr' },
		subject: 'Votre commande 2 81 11 40 est en préparation',
		headers: [
			['Auto-Submitted', 'auto-generated'],
			['X-Mailer', 'BoutikMail 4.2'],
		],
		text: `Bonjour Lucas PERROT,

Nous préparons votre commande n° 2 81 11 40.

 - Lentilles journalières, boîte de 90 ........ 2
 - Étui de voyage .............................. offert

Livraison à domicile :
[[home-address:8 rue du Port-Neuf, 29200 Brest]]
Le livreur pourra vous joindre au [[phone:06 39 98 01 57]]

Suivi disponible sous 24 h dans « Mes commandes ».

Optique en Ligne SAS. Message automatique, merci de ne pas répondre.
`,
	},
	{
		date: '2026-11-27T06:48:13+01:00',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'nl',
		from: 'MijnZorgfonds <geenantwoord@mijn.zorgfonds-demer.example>',
		to: ['els.verstraete@mll.be'],
		intended: { 'els.verstraete@mll.be': 'els.verstraete@mil.be' },
		subject: 'Uw aanmeldcode',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Beste Els,

Uw code om aan te melden is [[one-time-code:640 918]]. De code is 10 minuten geldig.

Aanmelding gevraagd vanaf: Chrome op Android, IP-adres [[ip-address:81.164.23.207]], omgeving Leuven.

Bent u dit niet? Geef de code dan aan niemand door, ook niet aan iemand die zegt van het zorgfonds te zijn.
`,
	},
	{
		date: '2026-11-16T01:13:59+00:00',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'relaycheck@mxsurvey.example',
		envelopeFrom: '',
		to: ['postmaster@whs.ml'],
		intended: {},
		subject: 'mxsurvey 3/14 open relay test 20261116-011359',
		text: `This message checks whether your host relays for third parties. test id 3-of-14, path null-sender. No reply needed. To be left out: mxsurvey.example/optout
`,
	},
	{
		date: '2026-11-28T04:40:26+00:00',
		kind: 'probe',
		level: 'none',
		categories: [],
		from: 'x@vps-40871.example',
		to: ['qz81kdp@socom.ml'],
		intended: {},
		subject: 'a8f1',
		encoding: '7bit',
		charset: 'us-ascii',
		text: `t_1795840826_25_AUTHLESS_a8f1c03
`,
	},
];
