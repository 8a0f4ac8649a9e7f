import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile } from '../file-parts.ts';

export const machines: Sample[] = [
	{
		date: '2026-11-06T03:12:00Z',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Northfold Outdoor <orders@northfold-outdoor.example>',
		envelopeFrom: 'bounce+77120@mta.northfold-outdoor.example',
		to: ['sean.p.rourke.mil@mail.ml'],
		intended: { 'sean.p.rourke.mil@mail.ml': 'sean.p.rourke.mil@mail.mil' },
		subject: 'Your order NF-771203 is on its way',
		format: 'html',
		text: `<div style="font-family:Helvetica,Arial;max-width:600px">
<h2>It's out the door, Sean.</h2>
<p>Order NF-771203, placed November 4</p>
<table cellpadding="4"><tr><td>Merino base layer, M, charcoal</td><td>x 2</td></tr><tr><td>Headlamp, 350 lm</td><td>x 1</td></tr></table>
<p>Ships to:<br>Sean Rourke<br>[[home-address:77 Quarry Hollow Rd, Watertown, NY 13601]]</p>
<p>Carrier: ground, tracking 9Z 4417 0028 61. Expected Tuesday. Nobody needs to be at home.</p>
<p style="font-size:11px">You are getting this because you checked out as a guest with this address.</p>
</div>`,
	},
	{
		date: '2026-11-11T22:46:03Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Keelhaul Logbook <no-reply@keelhaul-logbook.example>',
		to: ['petra.lund@uscg.ml'],
		intended: { 'petra.lund@uscg.ml': 'petra.lund@uscg.mil' },
		subject: '[[one-time-code:604-118]] is your Keelhaul Logbook code',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Hi petra.lund,

you asked to reset your password at 22:45 UTC. Type this code into the page you left open:

[[one-time-code:604-118]]

It works for 20 minutes and only once. Did you not ask? Then somebody mistyped their address and you can ignore us.
`,
	},
	{
		date: '2026-11-17T14:30:05-05:00',
		kind: 'reflection',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Registration, Coastal Resilience Forum <register@coastal-forum.example>',
		to: ['j.m.hatcher@us.army.ml'],
		intended: { 'j.m.hatcher@us.army.ml': 'j.m.hatcher@us.army.mil' },
		subject: 'You’re registered: Coastal Resilience Forum, Jan 20-21',
		text: `Thank you, James Hatcher. Your registration is complete.

Badge name:    James Hatcher
Organization:  Army Corps of Engineers, Galveston
Sessions:      Wed: Levees II / Thu: Dredging field trip
Fee:           waived (government)

Print or show this message at the desk. You can change sessions until January 11 by answering it.
`,
	},
	{
		date: '2026-11-05T20:17:59+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['financial'],
		language: 'fr',
		from: 'Librairie du Vieux Port <boutique@librairie-vieux-port.example>',
		to: ['bastien.fouquet@diplomatie.ml'],
		intended: { 'bastien.fouquet@diplomatie.ml': 'bastien.fouquet@diplomatie.gouv.fr' },
		subject: 'Reçu de votre commande n° 20418',
		text: `Bonjour Bastien Fouquet,

nous avons bien reçu votre paiement par carte, merci !

Atlas des frontières, relié ............ 39,00 €
Carnet ligné A5 (x3) ................... 17,70 €
Retrait en magasin ...................... gratuit
Total TTC ............................... 56,70 €

Facture n° LVP-26-20418. Vos articles vous attendent en caisse dès demain 10 h, pendant quinze jours.

Message automatique, la boutique répond au courrier mais pas à celui-ci.
`,
	},
	{
		date: '2026-11-12T09:08:31+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal'],
		language: 'fr',
		from: 'Standard virtuel Olatel <repondeur@olatel-standard.example>',
		to: ['delphine.carrere@sante.ml'],
		intended: { 'delphine.carrere@sante.ml': 'delphine.carrere@sante.gov.ml' },
		subject: 'Message vocal de Cabinet Diarra (0 min 37)',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Boîte vocale de : Delphine Carrère, Bamako
Appel reçu le jeudi 12 novembre à 8 h 29
De : Cabinet Diarra, ligne directe de M. Diarra [[phone:+223 66 00 41 27]]

Transcription :
« Bonjour Delphine c'est Ousmane Diarra, c'était pour vous dire que la réunion sur le dispensaire de Kati est repoussée à mardi, rappelez-moi quand vous pouvez, merci, au revoir. »

L'enregistrement se consulte en composant 888 depuis votre poste. Vous recevez ce courriel parce que vous avez activé le renvoi vers cette adresse le 10 novembre.
`,
	},
	{
		date: '2026-11-20T06:00:44+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['financial'],
		language: 'fr',
		from: 'Le Fil Hebdo, Abonnements <abonnements@fil-hebdo.example>',
		to: ['armelle.guyot@interieur.ml'],
		intended: { 'armelle.guyot@interieur.ml': 'armelle.guyot@interieur.gouv.fr' },
		subject: 'Votre abonnement se renouvelle le 5 décembre',
		text: `Chère Armelle Guyot,

La loi nous demande de vous prévenir, et c'est bien normal : votre abonnement annuel « papier + numérique », souscrit le 5 décembre 2025, sera reconduit pour 96 €, par le moyen de paiement choisi à l'origine.

Rien à faire si vous restez parmi nous. Pour arrêter, écrivez-nous avant le 4 décembre ou passez par la rubrique « Mon compte » du site.

Numéro d'abonnée : 0071-48826

Le service des abonnements
`,
	},
	{
		date: '2026-11-03T22:10:12+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['travel'],
		language: 'nl',
		from: 'Hotel De Zeemeeuw <reservering@hotel-zeemeeuw-vlissingen.example>',
		to: ['j.dejonge@mindef.ml'],
		intended: { 'j.dejonge@mindef.ml': 'j.dejonge@mindef.nl' },
		subject: 'Bevestiging van uw boeking [[booking-reference:ZM84QK]]',
		text: `Beste Jasper de Jonge,

Uw kamer is gereserveerd.

Boekingsnummer   [[booking-reference:ZM84QK]]
Aankomst         vrijdag 20 november, vanaf 15.00 uur
Vertrek          zondag 22 november, voor 11.00 uur
Kamer            kamer [[hotel-room:307]], tweepersoons, zeezijde
Gasten           2
Prijs            € 264,00, te betalen in het hotel

Kosteloos annuleren kan tot 48 uur vooraf, via onze receptie.
Wij wensen u alvast een goede reis!
`,
		html: 'alternative',
	},
	{
		date: '2026-11-16T06:30:00+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['financial'],
		language: 'nl',
		from: 'Veerse Courant <service@veerse-courant.example>',
		to: ['l.dierckx@mll.be'],
		intended: { 'l.dierckx@mll.be': 'l.dierckx@mil.be' },
		subject: 'Bedankt om te verlengen',
		text: `Dag Luc Dierckx,

Je betaling is goed ontvangen. Je digitale weekendabonnement loopt nu door tot en met 15 november 2027.

Betaald: 79,00 euro via overschrijving
Factuur: VC-2026-55108 (in bijlage)

Dit adres gaf je zelf op bij je verlenging. Klopt het niet, pas het dan aan bij je profiel.
`,
		attachments: [
			pdfFile(
				'VC-2026-55108.pdf',
				`VEERSE COURANT
Factuur VC-2026-55108      16/11/2026
Klant: Luc Dierckx
Weekend digitaal, 12 maanden      74,53
Btw 6%                             4,47
Betaald                           79,00`,
			),
		],
	},
	{
		date: '2026-11-21T18:25:39+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['financial'],
		language: 'nl',
		from: 'Tunnelbadge <kwitantie@westertunnel-badge.example>',
		to: ['n.elbakri@defensie.ml'],
		intended: { 'n.elbakri@defensie.ml': 'n.elbakri@defensie.nl' },
		subject: 'Kwitantie tol november (automatisch afgeschreven)',
		text: `Beste mevrouw El Bakri,

Deze maand reed u 6 keer door de Westertunnel.

 2-11  07.14   3,90
 2-11  17.52   3,90
 9-11  07.09   3,90
 9-11  18.20   3,90
16-11  07.11   3,90
16-11  17.47   3,90
Totaal        23,40 euro

Het bedrag gaat volgende week van uw rekening. U hoeft niets te doen; bezwaar maken kan tot zes weken na afschrijving bij de klantenservice.
`,
	},
	{
		date: '2026-11-25T15:02:54+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['contract', 'personal'],
		language: 'nl',
		from: 'Tekenplaats <bericht@tekenplaats-online.example>',
		to: ['floris.kamp@army.ml'],
		intended: { 'floris.kamp@army.ml': 'floris.kamp@army.nl' },
		subject: 'Ondertekend door beide partijen: huurovereenkomst Schaarsbergen',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Alle handtekeningen zijn gezet. Een exemplaar is bijgevoegd, u hoeft niet meer in te loggen.

25-11-2026 14.31  verhuurder: T. Wensing
25-11-2026 15.02  huurder: F. Kamp

U ontvangt dit omdat u bij het tekenen dit adres invulde.
`,
		attachments: [
			pdfFile(
				'huurovereenkomst.pdf',
				`HUUROVEREENKOMST WOONRUIMTE
Verhuurder: T. Wensing te Arnhem
Huurder: F. Kamp, militair
Het gehuurde: [[home-address:Koningsweg 23b, 6816 TC Arnhem]]
Ingang 1 januari 2027, kale huur 1.075,00 per maand
Waarborgsom 1.075,00
Getekend via Tekenplaats, 25 november 2026`,
			),
		],
	},
];
