import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, htmlOnly, pdfFile } from '../file-parts.ts';

export const machines: Sample[] = [
	{
		date: '2026-11-06T07:30:00+00:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Ibrahim, de la Lettre du Fleuve <ibrahim@lettredufleuve.example>',
		envelopeFrom: 'bounce+4471@envois.lettredufleuve.example',
		to: ['attache.defense@diplomatie.ml'],
		intended: { 'attache.defense@diplomatie.ml': 'attache.defense@diplomatie.gouv.fr' },
		subject: 'Je reviens de Ménaka',
		headers: [
			['List-Id', 'Lettre du Fleuve <lettre.lettredufleuve.example>'],
			['List-Unsubscribe', '<https://envois.lettredufleuve.example/d/4471>'],
			['Precedence', 'bulk'],
		],
		text: `Chère lectrice, cher lecteur,

Je vous écris de mon bureau de Badalabougou, avec encore du sable dans les oreilles. Vous êtes 6 312 à recevoir ces lignes ce matin, merci.

L'armée a annoncé mardi, dans un communiqué lu à la télévision, l'opération « Vent d'hivernage » : trois bataillons, un pont aérien depuis Gao, la reprise de deux puits. Le porte-parole parle d'une quarantaine d'assaillants neutralisés ; sur le marché, on hausse les épaules. J'ai recueilli sept voix, dont celle d'un marchand de dattes qui a tout vu et n'a rien vu.

Le récit complet est en accès libre sur notre site. La semaine prochaine : pourquoi le prix du gazole secret (tout le monde le connaît) dicte la carte des convois.

Portez-vous bien,
Ibrahim

Se désabonner en un clic : envois.lettredufleuve.example/d/4471
`,
	},
	{
		date: '2026-11-16T16:00:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'École Sainte-Brigide <info@ecolesaintebrigide.example>',
		to: ['parents-6e@ecolesaintebrigide.example'],
		bcc: ['julie.thibodeau@forces.ml'],
		intended: { 'julie.thibodeau@forces.ml': 'julie.thibodeau@forces.gc.ca' },
		subject: 'Info-parents de novembre',
		headers: [['Precedence', 'list']],
		text: `Chers parents,

L'info-parents est jointe à ce message. À retenir : journée pédagogique le 27, campagne de vaccination le 30 (formulaires dans le sac d'école), et la boîte d'objets perdus déborde encore.

L'équipe-école
`,
		attachments: [
			pdfFile(
				'Info-parents_nov.pdf',
				`INFO-PARENTS, novembre 2026

- Vendredi 27 : journee pedagogique, service de garde ouvert.
- Lundi 30 : vaccination. Ne nous envoyez PAS le numero d'assurance
  maladie de votre enfant par courriel.
- Voyage a Quebec : les passeports ne sont pas necessaires.
- Objets perdus : onze tuques, une botte, un dentier (?).
- Campagne de financement : les boites de clementines arrivent le 9.`,
			),
		],
	},
	{
		date: '2026-11-12T12:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'VakbondUniform <nieuws@vakbonduniform.example>',
		envelopeFrom: 'return-77120@mailing.vakbonduniform.example',
		to: ['leden@mailing.vakbonduniform.example'],
		bcc: ['dirk.huybrechts@mll.be', 'sofie.baert@mll.be'],
		subject: 'Flits 41: betoging 26/11 - pensioenen - kerstpakket',
		headers: [
			['List-Unsubscribe', '<mailto:uit@mailing.vakbonduniform.example>'],
			['List-Id', '<flits.vakbonduniform.example>'],
		],
		format: 'html',
		text: `<html><body>
<h1>Flits 41</h1>
<h3>Alle hens aan dek op 26 november</h3>
<p>De minister stelde zijn plan voor in de Kamer. Wij lazen alle 94 bladzijden en zijn boos. Verzamelen om 10 uur aan het Noordstation, de bussen vertrekken uit Leopoldsburg, Flawinne en Brugge.</p>
<h3>Bereken zelf je loopbaanjaren</h3>
<p>Met de <a href="https://vakbonduniform.example/reken">rekentool</a>. Je hebt er je rijksregisternummer niet voor nodig, vul dat dus nergens in.</p>
<h3>Kerstpakket</h3>
<p>Leden halen het af bij hun afgevaardigde. Op is op.</p>
<p><small>Je krijgt deze flits omdat je lid bent. <a href="https://vakbonduniform.example/uit">Uitschrijven</a></small></p>
</body></html>`,
	},
	{
		date: '2026-11-19T15:00:41+00:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Wayfarer Getaways <deals@news.wayfarer-getaways.example>',
		envelopeFrom: 'b-20261119-5510@news.wayfarer-getaways.example',
		to: ['kyle.j.mendez@us.af.ml'],
		intended: { 'kyle.j.mendez@us.af.ml': 'kyle.j.mendez@us.af.mil' },
		subject: 'Your passport is calling: Lisbon from $389 round trip',
		headers: [
			['List-Unsubscribe', '<https://news.wayfarer-getaways.example/unsub?u=5510>'],
			['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
		],
		format: 'html',
		text: `<html><body><table width="640"><tr><td><img src="https://news.wayfarer-getaways.example/i/lisbon.jpg" alt="Lisbon"></td></tr>
<tr><td><h2>Black Friday, early boarding</h2>
<p>Flights, hotels and a room with a view. Military members save an extra 10 percent with promo code SALUTE10.</p>
<ul><li>Lisbon, 5 nights, from $389</li><li>Marrakech, 4 nights, from $452</li><li>Ghent and Bruges, 6 nights, from $517</li></ul>
<p><a href="https://news.wayfarer-getaways.example/bf">See all itineraries</a></p>
<p style="font-size:10px">Sample fares found on 18 November. You subscribed on our website. Wayfarer Getaways, 200 Harbor Plaza, Tampa. <a href="https://news.wayfarer-getaways.example/unsub?u=5510">Unsubscribe</a></p></td></tr></table></body></html>`,
	},
	{
		date: '2026-11-07T19:18:33+00:00',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'fr',
		from: 'Bibliothèque numérique Niger-Loire <ne-pas-repondre@biblio-nigerloire.example>',
		envelopeFrom: 'mailer@biblio-nigerloire.example',
		to: ['moussa.keita@mail.ml'],
		intended: {},
		subject: 'Réinitialisation demandée',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Bonjour,

Quelqu'un, sans doute vous, a demandé un nouveau mot de passe pour le compte « mkeita » le 7 novembre à 19 h 17.

Pour le choisir :
[[reset-link:https://biblio-nigerloire.example/compte/nouveau-mdp?jeton=c7Xq2LhPz0VtB6nR8yKd]]

Le lien fonctionne une fois, pendant deux heures. Si vous n'avez rien demandé, ne faites rien, votre mot de passe actuel reste valable. Nous ne vous demanderons jamais de nous l'envoyer.

La Bibliothèque numérique
`,
	},
	{
		date: '2026-11-14T20:41:12-05:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal'],
		language: 'fr',
		from: 'Boutique Laine du Nord <commandes@lainedunord.example>',
		to: ['stephanie.gagne@forces.ml'],
		intended: { 'stephanie.gagne@forces.ml': 'stephanie.gagne@forces.gc.ca' },
		subject: 'Merci Stéphanie, votre commande 219-38-6101 est confirmée',
		headers: [['X-Mailer', 'Shopcart 9.2']],
		...htmlOnly(`<html><body><p>Bonjour Stéphanie,</p>
<p>Votre commande <b>219-38-6101</b> est entre les mains de nos lutins.</p>
<table border="1" cellpadding="4"><tr><td>Pelote mérinos, bleu nuit</td><td>6</td><td>83,70 $</td></tr><tr><td>Aiguilles circulaires 4 mm</td><td>1</td><td>18,95 $</td></tr><tr><td>Total, taxes comprises</td><td></td><td>118,03 $</td></tr></table>
<p>Livraison à : [[home-address:1127, chemin des Érables, Val-Cartier (Québec) G0A 4S0]]</p>
<p>Payé par carte se terminant par 4417.</p>
<p>Bon tricot!</p></body></html>`),
	},
	{
		date: '2026-11-15T17:26:04+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['travel'],
		language: 'nl',
		from: 'Hotel De Witte Lelie aan Zee <reservatie@wittelelie.example>',
		envelopeFrom: 'no-reply@boekmotor.example',
		to: ['wim.claeys@mll.be'],
		intended: { 'wim.claeys@mll.be': 'wim.claeys@mil.be' },
		subject: 'Bevestiging van uw verblijf',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Beste Wim Claeys,

Bedankt voor uw boeking! Wij verwachten u en uw gezelschap (2 volwassenen, 1 kind, 1 hond) op vrijdag 18 december vanaf 15 uur.

Boekingscode: [[booking-reference:WLZ-93KD70]]
Kamertype: zeezicht, halfpension, 3 nachten
Te betalen bij aankomst: € 486,00

Annuleren is gratis tot 11 december. Dit bericht werd automatisch verstuurd.
`,
		attachments: [
			calendarFile('verblijf.ics', [
				'METHOD:PUBLISH',
				'BEGIN:VEVENT',
				'UID:93kd70@boekmotor.example',
				'DTSTAMP:20261115T162604Z',
				'DTSTART;VALUE=DATE:20261218',
				'DTEND;VALUE=DATE:20261221',
				'SUMMARY:Hotel De Witte Lelie',
				'DESCRIPTION:Boekingscode [[booking-reference:WLZ-93KD70]]',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-20T02:09:58+00:00',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Ridgeline Credit Union <alerts@ridgeline-cu.example>',
		to: ['brandon.sykes@marines.ml'],
		intended: { 'brandon.sykes@marines.ml': 'brandon.sykes@marines.mil' },
		subject: '[[one-time-code:804417]] is your sign-in code',
		html: 'alternative',
		text: `Hi Brandon,

Enter [[one-time-code:804417]] to finish signing in on Chrome (Windows). It expires in 10 minutes.

Not you? Nobody can get in without this code, and we'll never call to ask for it.

Ridgeline Credit Union
`,
	},
];
