import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile } from '../file-parts.ts';

export const kiosk: Sample[] = [
	{
		date: '2026-11-05T21:14:09-06:00',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'HaulBoard <login@haulboard.example>',
		envelopeFrom: 'bounces-7741@mta.haulboard.example',
		to: ['jerome.tremaine@ng.ml'],
		intended: { 'jerome.tremaine@ng.ml': 'jerome.tremaine@ng.mil' },
		headers: [['Auto-Submitted', 'auto-generated']],
		subject: '[[one-time-code:493 817]] is your HaulBoard sign-in code',
		html: 'alternative',
		text: `Enter this code to finish signing in on Chrome, Windows:

[[one-time-code:493 817]]

It works for 10 minutes and only once. HaulBoard staff will never ask for it.

Wasn't you? Somebody may have mistyped an address. Nothing happens unless the code is entered.
`,
	},
	{
		date: '2026-11-14T18:27:41+00:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Quayside Inn Harwich <reservations@quayside-harwich.example>',
		envelopeFrom: 'pms-out@quayside-harwich.example',
		to: ['Renee Sauter <renee.sauter.1@spaceforce.ml>'],
		intended: { 'renee.sauter.1@spaceforce.ml': 'renee.sauter.1@spaceforce.mil' },
		subject: 'Your stay is confirmed, 3-5 December',
		text: `Dear Renee Sauter,

thank you for your booking. This message was sent by our system, please do not answer it.

Confirmation      [[booking-reference:QH-58214]]
Arrival           Thursday 3 December, from 15:00
Departure         Saturday 5 December, by 11:00
Room              [[hotel-room:22]], harbour side, two guests
Board             breakfast
To pay at desk    GBP 214.00

The Hook ferry terminal is eight minutes on foot. If you arrive after 22:00 ring the night bell.
`,
		attachments: [
			calendarFile('stay.ics', [
				'METHOD:PUBLISH',
				'BEGIN:VEVENT',
				'UID:qh58214@quayside-harwich.example',
				'DTSTAMP:20261114T182741Z',
				'DTSTART;VALUE=DATE:20261203',
				'DTEND;VALUE=DATE:20261205',
				'SUMMARY:Quayside Inn\\, [[booking-reference:QH-58214]]',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-18T09:02:33+01:00',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'fr',
		from: 'Fretalis Espace Client <ne-pas-repondre@fretalis.example>',
		to: ['caroline.pujol@interieur.ml'],
		intended: { 'caroline.pujol@interieur.ml': 'caroline.pujol@interieur.gouv.fr' },
		headers: [['X-Auto-Response-Suppress', 'All']],
		subject: 'Votre demande de nouveau mot de passe',
		text: `Bonjour,

Vous avez demandé le 18/11/2026 à 09:02 un nouveau mot de passe pour l'identifiant cpujol.

Pour le choisir, ouvrez ce lien dans l'heure :
[[reset-link:https://espace.fretalis.example/mdp/nouveau?j=7f3c19e0b2a84d56a1]]

Vous n'avez rien demandé ? Ignorez ce message, votre mot de passe actuel reste valable et aucune information ne vous sera réclamée.

Fretalis, suivi de vos expéditions
`,
	},
	{
		date: '2026-11-29T16:40:12+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'De Modelvlieger <bestelling@demodelvlieger.example>',
		to: ['yves.claeys@mll.be'],
		intended: { 'yves.claeys@mll.be': 'yves.claeys@mil.be' },
		subject: 'Bedankt voor uw bestelling 168402932',
		format: 'html',
		text: `<html><body style="font-family:Georgia,serif">
<h2>Merci, Yves!</h2>
<p>Uw bestelling <b>168402932</b> is goed ontvangen en vertrekt morgen met de post.</p>
<table cellpadding="4" border="1">
<tr><th>Aantal</th><th>Artikel</th><th>Bedrag</th></tr>
<tr><td>1</td><td>Bouwdoos C-130H, schaal 1:72</td><td>&euro; 46,95</td></tr>
<tr><td>2</td><td>Verf mat groen 17 ml</td><td>&euro; 6,40</td></tr>
<tr><td colspan="2">Bancontact, kaart eindigend op 4471</td><td>&euro; 53,35</td></tr>
</table>
<p>Wij leveren op: <br>Yves Claeys, [[home-address:Molenhoekstraat 27, 9880 Aalter]]</p>
<p>Niet thuis? Dan ligt het pakje in het afhaalpunt. Uw paswoord van de webwinkel hebt u niet nodig om het pakje te volgen.</p>
</body></html>
`,
	},
];
