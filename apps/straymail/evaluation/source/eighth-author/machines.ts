import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile } from '../file-parts.ts';

export const machines: Sample[] = [
	{
		date: '2026-11-07T20:19:55-08:00',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Kestrel Bank <no-reply@signup.kestrelbank.example>',
		envelopeFrom: 'bounces@signup.kestrelbank.example',
		to: ['tyler.mcbride@marines.ml'],
		intended: { 'tyler.mcbride@marines.ml': 'tyler.mcbride@marines.mil' },
		subject: '[[one-time-code:482 913]] is your Kestrel code',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `[[one-time-code:482 913]]

Type this in to confirm your e-mail address. Good for 10 minutes. We will never call you to ask for it.
`,
	},
	{
		date: '2026-11-16T19:31:40Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'TrailGauge Accounts <accounts@trailgauge.example>',
		envelopeFrom: '010001-7be2@ses-out.trailgauge.example',
		to: ['w.kincaid@socom.ml'],
		intended: { 'w.kincaid@socom.ml': 'w.kincaid@socom.mil' },
		subject: 'Reset your TrailGauge password',
		headers: [
			['Auto-Submitted', 'auto-generated'],
			['X-Entity-Ref-ID', '7be2-19c4'],
		],
		format: 'html',
		text: `<!doctype html><html><body style="background:#f4f4f4;font-family:Helvetica,Arial,sans-serif">
<div style="max-width:520px;margin:24px auto;background:#fff;padding:28px;border-radius:6px">
<h2 style="margin-top:0">Forgot your password?</h2>
<p>It happens. Somebody, we hope you, asked on the watch app for a new password for the account <b>w.kincaid@socom.ml</b>.</p>
<p><a href="[[reset-link:https://trailgauge.example/account/reset?token=eK3uYw0pZq8T5vN1hR6a]]" style="background:#2f6f4e;color:#fff;padding:12px 18px;text-decoration:none">Choose a new password</a></p>
<p>The button works for one hour. If it was not you, do nothing, your password stays what it is.</p>
<p style="color:#777;font-size:12px">TrailGauge Ltd. You get this because of a request on your account. There is nothing to unsubscribe from.</p>
</div></body></html>
`,
	},
	{
		date: '2026-11-20T16:27:08-05:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['travel'],
		language: 'fr',
		from: 'Autocars Boréal <billets@autocars-boreal.example>',
		envelopeFrom: 'billetterie-noreply@autocars-boreal.example',
		to: ['maxime.gagnon@forces.ml'],
		intended: { 'maxime.gagnon@forces.ml': 'maxime.gagnon@forces.gc.ca' },
		subject: 'Vos billets Québec – Bagotville',
		charset: 'windows-1252',
		encoding: '8bit',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Bonjour Maxime,

Merci d’avoir acheté vos billets en ligne! Réservation [[booking-reference:B7T4KD]], deux passagers, aller-retour. Présentez le PDF au chauffeur, pas besoin de l’imprimer.

Arrivez 20 minutes avant le départ. Un bagage en soute par personne; les chiens de service voyagent sans frais.

Une erreur dans votre adresse courriel? Changez-la dans « Mon profil ».

Ce courriel part tout seul, personne ne lit les réponses.
`,
		attachments: [
			pdfFile(
				'billets_B7T4KD.pdf',
				`AUTOCARS BOREAL      Reservation [[booking-reference:B7T4KD]]
GAGNON MAXIME et GAGNON ROSALIE
Ven. 18 dec. 2026   Quebec 17 h 30 - Bagotville 20 h 15
Dim. 3 janv. 2027   Bagotville 15 h 00 - Quebec 17 h 50
Sieges 7A 7B
Total paye : 148,90 $ taxes comprises
`,
			),
		],
	},
	{
		date: '2026-11-28T03:12:44+01:00',
		kind: 'reflection',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Zabbix (Hofstad Hosting) <alarm@monitor.hofstad-hosting.example>',
		to: ['webbeheer@mindef.ml'],
		intended: { 'webbeheer@mindef.ml': 'webbeheer@mindef.nl' },
		subject: 'PROBLEEM: certificaat verloopt over 7 dagen op www-acc02',
		headers: [
			['Auto-Submitted', 'auto-generated'],
			['X-Zabbix-Severity', 'Warning'],
		],
		text: `Trigger:      TLS-certificaat verloopt over 7 dagen
Status:       PROBLEEM
Ernst:        Waarschuwing
Host:         www-acc02 (acceptatie, publiek)
Adres:        [[ip-address:198.51.100.142]]
Laatste waarde: 6d 21u
Gebeurtenis:  204817366
Contact:      R. Douma

Bevestigen kan in het portaal. Deze melding gaat ook naar het adres dat u zelf bij "Contactpersonen" hebt opgegeven.
`,
	},
	{
		date: '2026-11-29T02:03:04Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'relay-check@survey-scan.example',
		to: ['relay-check%survey-scan.example@health.ml'],
		subject: 'relaytest 7f31c0 [[ip-address:198.51.100.77]]:25',
		text: `This is an automated check for open mail relays. No action is needed if you can read it.
id=7f31c0
`,
	},
	{
		date: '2026-11-30T23:59:01Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		from: 'root@vps-0417.nimbusrack.example',
		envelopeFrom: '',
		to: ['postmaster@ng.ml'],
		subject: 'test',
		text: `test
`,
	},
];
