import type { Sample } from '../../../demo/form/sample.ts';
import { htmlOnly, pdfFile } from '../file-parts.ts';

/** Machines that answer someone who mistyped his own address. */
export const machines: Sample[] = [
	{
		date: '2026-11-04T22:16:08-05:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal', 'financial'],
		language: 'en',
		from: 'Granite State Boots <orders@granite-state-boots.example>',
		to: ['jmartinez.e5@us.army.ml'],
		intended: { 'jmartinez.e5@us.army.ml': 'jmartinez.e5@us.army.mil' },
		headers: [['Auto-Submitted', 'auto-generated']],
		subject: 'Receipt for order 100482217',
		...htmlOnly(`<html><body style="font-family:Arial">
<h2>Thanks for your order, Jorge!</h2>
<table cellpadding="4" border="0">
<tr><td>Coyote 8" hot weather boot, 10.5 R</td><td align="right">$149.95</td></tr>
<tr><td>Insole, cushioned</td><td align="right">$18.00</td></tr>
<tr><td>Shipping</td><td align="right">$0.00</td></tr>
<tr><td><b>Paid with card ending 2210</b></td><td align="right"><b>$167.95</b></td></tr>
</table>
<p>Ship to: Jorge Martinez, [[home-address:118 Bragg Creek Ct, Spring Lake, NC 28390]]</p>
<p>Most orders leave our warehouse within two working days. We'll write again with a tracking number. Exchanges are free for 60 days.</p>
</body></html>`),
	},
	{
		date: '2026-11-09T06:05:51-06:00',
		kind: 'reflection',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Parcel Updates <no-reply@pinecone-outfitters.example>',
		to: ['heather.lund@af.ml'],
		intended: { 'heather.lund@af.ml': 'heather.lund@af.mil' },
		headers: [['Auto-Submitted', 'auto-generated']],
		subject: 'Order P-20718: left our dock',
		text: `Hi Heather,

The toddler snowsuit and two pairs of mittens you ordered on November 6 left our dock this morning.

  Carrier     ground, signature not needed
  Tracking    1PC 4471 9083 220
  Expected    Thursday, Nov 12, end of day

Nothing to do and nothing to pay. If it hasn't come by Saturday, reply with the order number and a human will look.`,
	},
	{
		date: '2026-11-11T12:00:13-05:00',
		kind: 'reflection',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Harbor Systems IT Desk <itdesk@harborsystems-contracting.example>',
		to: ['rwheeler.ctr@disa.ml'],
		intended: { 'rwheeler.ctr@disa.ml': 'rwheeler.ctr@disa.mil' },
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Ticket', 'INC0088341'],
		],
		subject: '[INC0088341] Your mailbox is at 94% - ticket opened at your request',
		text: `Ron Wheeler,

You asked us by phone today to look at your Harbor mailbox. Current use: 47.1 of 50 GB. Largest folder: Sent Items.

The quota is raised to 75 GB overnight. You do not need to sign in anywhere or confirm your password, and no technician will ask you for it. Questions: walk up to the desk in building B or dial 4-HELP from a desk phone, and mention INC0088341.

This update went to the contact address you gave at the time of the call.`,
	},
	{
		date: '2026-11-15T03:30:00+00:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['financial'],
		language: 'en',
		from: 'The Lamplighter Quarterly <subs@lamplighter-quarterly.example>',
		to: ['f.mackinnon@modgov.uk'],
		intended: { 'f.mackinnon@modgov.uk': 'f.mackinnon@mod.gov.uk' },
		headers: [['Auto-Submitted', 'auto-generated']],
		subject: 'We will renew your subscription on 1 December',
		text: `Dear Fergus Mackinnon,

Your print and digital subscription (reader no. 60117) renews for another year on 1 December at £48.00, the same as last year, by the direct debit you set up in 2023.

You have fourteen days after that to change your mind and be refunded in full. To stop it beforehand, use the "My reading" page when you are next signed in, or post back the slip from the autumn issue.

In the December number: forgotten lightships, and a poem about fog.`,
	},
	{
		date: '2026-11-06T12:31:45+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal', 'financial'],
		language: 'fr',
		from: 'Les Paniers de Lucette <commande@paniers-lucette.example>',
		to: ['aurore.baudet@intradefgouv.fr'],
		intended: { 'aurore.baudet@intradefgouv.fr': 'aurore.baudet@intradef.gouv.fr' },
		subject: 'Votre commande n° 7719 est confirmée',
		text: `Merci Aurore !

Votre commande : 1 grand panier de la semaine, 12 œufs, 1 pot de rillettes. Total payé en ligne : 41,30 €.

Retrait vendredi entre 17 h et 19 h au point relais de la gare. Le bénévole vous appellera au [[phone:06 39 98 57 72]] en cas de retard du camion.

Pensez à rapporter les cagettes.`,
		html: 'alternative',
	},
	{
		date: '2026-11-13T05:00:27+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['financial'],
		language: 'fr',
		from: 'Revue Cols et Frontières <abonnements@cols-et-frontieres.example>',
		to: ['gilles.peyron@diplomatie.ml'],
		intended: { 'gilles.peyron@diplomatie.ml': 'gilles.peyron@diplomatie.gouv.fr' },
		headers: [['Auto-Submitted', 'auto-generated']],
		subject: 'Réabonnement enregistré – facture jointe',
		text: `Cher lecteur,

Votre réabonnement pour six numéros a bien été enregistré aujourd'hui, à la suite de votre paiement par carte. Vous trouverez la facture en pièce jointe ; aucune autre somme ne vous sera demandée.

Prochain numéro : mi-janvier.

L'automate de la revue (un humain relève la boîte le mardi)`,
		attachments: [
			pdfFile(
				'facture_RF-26-5518.pdf',
				`COLS ET FRONTIERES
Facture RF-26-5518
Abonne : M. Gilles Peyron

Abonnement 6 numeros      54,00
dont TVA 2,10 %            1,11
Acquittee par carte le 12/11/2026`,
			),
		],
	},
	{
		date: '2026-11-16T07:01:01+01:00',
		kind: 'reflection',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'DSI École de santé des Coteaux <dsi-robot@ecole-sante-coteaux.example>',
		to: ['interne.s.bellanger@intradef.ml'],
		intended: { 'interne.s.bellanger@intradef.ml': 'interne.s.bellanger@intradef.gouv.fr' },
		headers: [['Auto-Submitted', 'auto-generated']],
		subject: 'Mot de passe de votre compte École : 10 jours restants (DSI-55210)',
		text: `Solène Bellanger,

Le mot de passe de votre compte École (sbellanger) expire le 26 novembre. Vous recevez ce rappel à l'adresse de secours que vous avez inscrite sur votre fiche de rentrée.

Changez-le depuis un poste de la salle informatique, par Ctrl+Alt+Suppr. Il n'y a volontairement aucun lien dans ce message. En cas d'oubli, passez au guichet avec votre carte d'étudiante et le numéro DSI-55210.`,
	},
	{
		date: '2026-11-10T19:19:22+01:00',
		kind: 'reflection',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'De Schroevenkoning <bestelling@schroevenkoning.example>',
		to: ['m.weening@army.ml'],
		intended: { 'm.weening@army.ml': 'm.weening@army.nl' },
		headers: [['Auto-Submitted', 'auto-generated']],
		subject: 'Je pakket met bestelling 340177 komt morgen',
		text: `Hoi Menno,

Morgen tussen 12.15 en 14.15 uur brengen we je accuboormachine. Niet thuis? Dan gaat hij naar de buren van nummer 8, zoals je bij het bestellen hebt ingevuld.

Je hebt al betaald, de bezorger rekent niets af.

Klus ze!`,
	},
	{
		date: '2026-11-14T16:27:39+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['financial'],
		language: 'nl',
		from: 'Garage Nys kassa <bon@garage-nys.example>',
		to: ['dirk.lauwers@mll.be'],
		intended: { 'dirk.lauwers@mll.be': 'dirk.lauwers@mil.be' },
		subject: 'kasticket 14/11/2026 16:26',
		text: `GARAGE NYS BV
Kasticket 26-08813
Klant: LAUWERS DIRK

4 x winterband wisselen      60,00
1 x ruitenwissers             34,90
1 x koplamp H7                11,50
                        -----------
TOTAAL EUR                   106,40
Bancontact                   106,40

Waarborg 2 jaar op stukken, dit ticket bijhouden.`,
	},
	{
		date: '2026-11-18T08:00:08+01:00',
		kind: 'reflection',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'ICT-servicebalie Maashaven Ziekenhuis <servicebalie@maashaven-ziekenhuis.example>',
		to: ['kltz.arts.p.reinders@mindef.ml'],
		intended: { 'kltz.arts.p.reinders@mindef.ml': 'kltz.arts.p.reinders@mindef.nl' },
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['References', '<balie-26110411@maashaven-ziekenhuis.example>'],
		],
		subject: 'Melding M26-110411 afgehandeld: postvak detachering weer bereikbaar',
		text: `Pieter Reinders,

Je melding van gisteren (postvak vol, geen mail van de poli) is opgelost. We hebben je archief verplaatst; er zijn geen berichten verloren gegaan.

Je hoeft niets te bevestigen. Werkt het toch niet, noem dan aan de balie op de begane grond het nummer M26-110411. Deze terugmelding is verstuurd naar het adres dat je zelf in het formulier hebt gezet.

Servicebalie, automatisch bericht`,
	},
];
