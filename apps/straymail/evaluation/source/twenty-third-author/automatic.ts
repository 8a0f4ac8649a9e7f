import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile } from '../file-parts.ts';

export const automatic: Sample[] = [
	{
		date: '2026-11-05T22:41:00Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Homefront Rentals <account@homefront-rentals.example>',
		envelopeFrom: 'bounces@mta.homefront-rentals.example',
		to: ['tanisha.broadnax@amry.ml'],
		intended: { 'tanisha.broadnax@amry.ml': 'tanisha.broadnax@army.mil' },
		subject: 'Reset your Homefront password',
		text: `Hello Tanisha,

Someone (hopefully you) asked to reset the password of this account at 5:40 PM Eastern. Open this address within 60 minutes to pick a new one:

[[reset-link:https://homefront-rentals.example/password/new?token=q7VtB2mXc0Hk-9sLw4Jz]]

It works once. If you did not ask, do nothing: the old password stays as it is. We never ask for it by mail or phone.

Homefront Rentals, 40 Depot St
`,
		html: `<html><body><p>Hello Tanisha,</p><p>Someone (hopefully you) asked to reset the password of this account at 5:40 PM Eastern. Open this address within 60 minutes to pick a new one:</p><p><a href="https://homefront-rentals.example/password/new?token=q7VtB2mXc0Hk-9sLw4Jz">Pick a new password</a></p><p>It works once. If you did not ask, do nothing: the old password stays as it is. We never ask for it by mail or phone.</p><p>Homefront Rentals, 40 Depot St</p></body></html>`,
	},
	{
		date: '2026-11-08T18:03:00+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['travel'],
		language: 'fr',
		from: 'Grandes Lignes <confirmation@grandes-lignes.example>',
		envelopeFrom: 'robot@sortie.grandes-lignes.example',
		to: ['yann.lescoat@intradefgouv.fr'],
		intended: { 'yann.lescoat@intradefgouv.fr': 'yann.lescoat@intradef.gouv.fr' },
		headers: [['Auto-Submitted', 'auto-generated']],
		subject: 'Votre voyage du 27 novembre est confirmé',
		text: `Bonjour Yann LESCOAT,

Nous vous remercions de votre achat. Votre e-billet est en pièce jointe ; un contrôle d'identité est possible à bord.

Merci de ne pas répondre à cet envoi automatique.
`,
		attachments: [
			pdfFile(
				'e-billet.pdf',
				`GRANDES LIGNES                      E-BILLET

DOSSIER  [[booking-reference:RXKVUP]]
VOYAGEUR LESCOAT YANN     TARIF MILITAIRE 75 %

VEN 27 NOV   BREST 17:14  -  PARIS MONTPARNASSE 20:58
             TRAIN 8638   VOITURE 4   PLACE 61
DIM 29 NOV   PARIS MONTPARNASSE 18:02  -  BREST 21:49
             TRAIN 8659   VOITURE 11  PLACE 18

TOTAL 38,00 EUR
`,
			),
		],
	},
	{
		date: '2026-11-15T21:17:00+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Slaapgoed.example <bestelling@slaapgoed.example>',
		envelopeFrom: 'noreply@slaapgoed.example',
		to: ['m.dijkgraaf.03@mindef.ml'],
		intended: { 'm.dijkgraaf.03@mindef.ml': 'm.dijkgraaf.03@mindef.nl' },
		subject: 'Bedankt voor je bestelling 70031846 🛏️',
		text: `Hoi Marjon!

Gelukt, we hebben je bestelling binnen.

1 x boxspring Terschelling 160x200, antraciet
1 x topper traagschuim
gratis bezorgd en in elkaar gezet

Bezorgadres
[[home-address:Lijsterbeslaan 42, 3853 XN Ermelo]]

We bellen een dag van tevoren. Ruilen kan 100 nachten lang, ook als je er al in geslapen hebt.

Welterusten van het hele team
Dit bericht is automatisch gemaakt.
`,
	},
	{
		date: '2026-11-27T13:20:00-05:00',
		kind: 'reflection',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Clinic Scheduler / Prise de rendez-vous <ne-pas-repondre@rdv-petawawa.example>',
		envelopeFrom: '',
		to: ['jocelyn.marchand2@forces.ml'],
		intended: { 'jocelyn.marchand2@forces.ml': 'jocelyn.marchand2@forces.gc.ca' },
		headers: [['Auto-Submitted', 'auto-replied']],
		subject: 'We got your request / Demande reçue (no. 004417)',
		text: `Hello JOCELYN MARCHAND,

Your request no. 004417 about parking passes for the clinic lot was received. A clerk will look at it within 3 working days. You do not need to write again; a second request goes to the end of the line.

Bonjour,

Votre demande no 004417 (vignettes de stationnement) a été reçue. Délai : 3 jours ouvrables.
`,
	},
];
