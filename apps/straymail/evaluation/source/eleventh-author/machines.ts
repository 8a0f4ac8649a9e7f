import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, pdfFile } from '../file-parts.ts';

export const machines: Sample[] = [
	{
		date: '2026-11-03T13:19:00Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Orbat Library <accounts@orbatlibrary.example>',
		envelopeFrom: 'bounces@orbatlibrary.example',
		to: ['gerald.w.finch.civ@whs.ml'],
		intended: { 'gerald.w.finch.civ@whs.ml': 'gerald.w.finch.civ@whs.mil' },
		headers: [['Auto-Submitted', 'auto-generated']],
		format: 'html',
		subject: 'Reset your Orbat Library password',
		text: `<html><body style="font-family:Helvetica,Arial,sans-serif;color:#222222">
<p>Hello Gerald,</p>
<p>you (or somebody who typed your address) asked for a new password at 13:18 UTC from a browser in Virginia.</p>
<p>Open this page within 60 minutes to choose one:</p>
<p>[[reset-link:https://orbatlibrary.example/account/reset/8f1cE0qXv72mJtKz5R]]</p>
<p>Did not ask? Then do nothing, your old password stays as it is. We never ask for it by mail.</p>
<p style="font-size:11px">Orbat Library, a reading room for people who like tables of organization</p>
</body></html>`,
	},
	{
		date: '2026-11-21T21:03:00+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal'],
		language: 'fr',
		from: 'Galons & Fourragères <commandes@galons-fourrageres.example>',
		to: ['adj.rousselot@intradef.ml'],
		intended: { 'adj.rousselot@intradef.ml': 'adj.rousselot@intradef.gouv.fr' },
		headers: [['X-Mailer', 'BoutiquePro 9.2']],
		subject: 'Merci ! Commande 126117500431812 enregistrée',
		text: `Bonjour Damien,

nous préparons votre commande n° 126117500431812.

  1 x  fourreaux d'épaule adjudant, la paire     14,90 €
  2 x  insigne de béret, bronze                   9,80 €
  1 x  réduction médaille montée, 3 pièces       41,00 €
  port suivi                                      5,50 €
  TOTAL TTC, réglé par carte                     71,20 €

Livraison :
Damien Rousselot
[[home-address:27 chemin des Lavandières, 83300 Draguignan]]
Téléphone pour le livreur : [[phone:06 39 98 73 05]]

Suivi : votre numéro de colis vous sera communiqué à l'expédition. Échange sous 30 jours, galons cousus exclus.

L'équipe Galons & Fourragères`,
	},
	{
		date: '2026-11-09T19:27:00+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['travel'],
		language: 'nl',
		from: 'Hotel De Stille Vaart <reservaties@stillevaart.example>',
		envelopeFrom: 'noreply@boekmotor.example',
		to: ['els.deprez@mll.be'],
		intended: { 'els.deprez@mll.be': 'els.deprez@mil.be' },
		headers: [['Auto-Submitted', 'auto-generated']],
		html: 'alternative',
		subject: 'Uw reservatie in Brugge is bevestigd',
		text: `Dag Els Deprez,

Bedankt voor uw reservatie!

Aankomst     vrijdag 27 november 2026, vanaf 15 u.
Vertrek      zondag 29 november 2026, tot 11 u.
Kamer        [[hotel-room:12]], tweepersoons, waterkant
Reservatie   [[booking-reference:SV-4K8TQ]]
Ontbijt      inbegrepen, twee personen
Te betalen   € 248,00 ter plaatse

Komt u met de wagen? Parkeren kan achter de kerk.
Annuleren is gratis tot 24 november.

Dit is een automatisch bericht van Boekmotor, in naam van Hotel De Stille Vaart.`,
		attachments: [
			calendarFile('reservatie.ics', [
				'PRODID:-//Boekmotor//NL',
				'BEGIN:VEVENT',
				'UID:4k8tq@boekmotor.example',
				'DTSTAMP:20261109T182700Z',
				'DTSTART:20261127T140000Z',
				'DTEND:20261129T100000Z',
				'SUMMARY:Hotel De Stille Vaart',
				'DESCRIPTION:Reservatie [[booking-reference:SV-4K8TQ]]',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-15T18:40:00Z',
		kind: 'reflection',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'Harland Marine Careers <donotreply@harlandmarine-careers.example>',
		to: ['rosalind.oakes310@modgov.uk'],
		intended: { 'rosalind.oakes310@modgov.uk': 'rosalind.oakes310@mod.gov.uk' },
		headers: [['Precedence', 'auto_reply']],
		subject: 'We have your application (ref HM-88213)',
		text: `Thank you, Rosalind. Your application for "Combat Systems Integration Lead" was submitted at 18:39. A copy of the form is attached for your records. Nobody reads this mailbox.`,
		attachments: [
			pdfFile(
				'application_HM-88213.pdf',
				`HARLAND MARINE - APPLICATION SUMMARY

Post             Combat Systems Integration Lead, Barrow
Full name        Rosalind Jane Oakes
Date of birth    [[date-of-birth:23 April 1985]]
NI number        [[uk-nino:SK 47 20 93 B]]
Address          [[home-address:11 Quarry Steps, Bath BA2 4JR]]
Mobile           [[phone:07700 900735]]
Right to work    yes
Notice period    three months
Hear about us    a former colleague in Bristol`,
			),
		],
	},
];
