import type { Sample } from '../../../demo/form/sample.ts';

/** Pages that ask for a password or a card, second part. */
export const signInPagesMore: Sample[] = [
	{
		date: '2026-11-09T11:03:27-05:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Open Season Team <enrollment@benefit-choices.example>',
		to: ['tanya.r.mccray@health.ml'],
		subject: 'Open Season: your dependents are not yet carried over',
		format: 'html',
		text: `<div style="font-family:Georgia,serif;max-width:600px">
<p>Dear plan member,</p>
<p>Open Season began this morning and runs through <b>December 14</b>. While moving enrollments to the 2027 plan year we noticed that one or more dependents on your coverage could not be matched.</p>
<p>To prevent a gap in dental and vision cover, please review your family record. You will need:</p>
<ul><li>your sign-in name and password</li><li>date of birth and Social Security number of each dependent</li><li>a debit card for the $0.00 verification</li></ul>
<p><a href="https://review.benefit-choices.example/family" style="background:#1d4f2b;color:#fff;padding:9px 20px;text-decoration:none">Review my family</a></p>
<p>Counselors are available weekdays from 8 to 6 Eastern.</p>
<p style="color:#777;font-size:11px">You receive this notice because you hold employee coverage.</p>
</div>`,
	},
	{
		date: '2026-11-09T18:45:30+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Toegangsbeheer <mfa@tweestaps-beheer.example>',
		to: ['anke.devriendt@mll.be'],
		subject: 'Uw authenticator moet opnieuw gekoppeld worden',
		text: `Goedenavond,

Dit weekend wordt de oude server voor tweestapsverificatie uitgezet. Toestellen die voor juni werden geregistreerd, verhuizen niet automatisch mee.

Koppel uw authenticator opnieuw in drie stappen:
1. Ga naar https://koppel.tweestaps-beheer.example
2. Meld u aan zoals gewoonlijk
3. Keur de melding goed die u op uw gsm krijgt (ook als er een tweede komt)

Gebruikers die maandag niet gekoppeld zijn, moeten langs de helpdesk met hun badge.

Dank u voor uw medewerking,
Toegangsbeheer`,
	},
	{
		date: '2026-11-10T09:12:55-08:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'TollPass Collections <9a7x@fastlane-dues.example>',
		to: ['kyle.benavidez@spaceforce.ml'],
		subject: 'FINAL REMINDER unpaid toll $6.99',
		text: `You have an UNPAID TOLL of $6.99 from a trip on Nov 2.

Pay today to avoid a late fee of $50.00 , suspension of your registration and report to your command !!

https://pay.fastlane-dues.example/now

(If the link does not open copy it into Safari.  reply Y to activate)`,
	},
	{
		date: '2026-11-10T12:18:41+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Service des amendes <avis@regul-amende.example>',
		to: ['benoit.charrier@interieur.ml'],
		subject: 'Avis de contravention – stationnement gênant du 27/10',
		text: `Numéro de télépaiement : 4471 8820 13
Montant minoré : 35,00 euros
Montant majoré après le 14/11/2026 : 135,00 euros

Un avis de contravention a été dressé à votre encontre. L'avis papier ayant été retourné par les services postaux, nous vous le notifions par voie électronique.

Régler ou contester : https://telepaiement.regul-amende.example

L'officier du ministère public`,
	},
	{
		date: '2026-11-11T15:55:08+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'PakketDirect <status@pakket-herbezorging.example>',
		to: ['s.dijkgraaf@army.ml'],
		bcc: ['m.kooistra@army.ml'],
		subject: 'Wij stonden voor een dichte deur',
		text: `Beste klant,

Onze bezorger heeft vandaag tweemaal aangebeld. Uw pakket (1,4 kg) ligt nu op het depot.

Voor een nieuwe bezorging rekenen wij € 1,95. Kies zelf een dag en tijdvak:

https://plan.pakket-herbezorging.example

Na 72 uur gaat de zending terug naar de afzender.

Fijne dag,
PakketDirect`,
		html: 'alternative',
	},
	{
		date: '2026-11-12T08:33:19+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Klantenservice Bank <veilig@bankpas-vervanging.example>',
		to: ['hans.wolters@mindef.ml'],
		subject: 'Uw betaalpas wordt vervangen door de groene pas',
		text: `Geachte heer/mevrouw,

Omdat wij zuiniger met grondstoffen willen omgaan, vervangen wij alle betaalpassen door een pas van gerecycled materiaal. Uw huidige pas verliest op 20 november zijn geldigheid.

De nieuwe pas is gratis wanneer u hem via onderstaande pagina aanvraagt. Op de oude pas zit een chip die wij terug moeten ontvangen; een koerier haalt hem bij u thuis op. Knip de pas niet door de chip en noteer uw pincode op het bijgevoegde formulier, zodat wij deze op de nieuwe pas kunnen overzetten.

https://aanvraag.bankpas-vervanging.example

Wij hopen u hiermee voldoende te hebben geïnformeerd.

Afdeling Passen en Rekeningen`,
	},
	{
		date: '2026-11-13T10:40:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Direction des remboursements <remboursement@impots-trop-percu.example>',
		to: ['nathalie.roche@diplomatie.ml'],
		subject: 'Trop-perçu 2025 : 418,62 euros en votre faveur',
		text: `Cher contribuable,

Après le dernier calcul annuel de votre situation fiscale, nous avons déterminé que vous pouvez prétendre à un remboursement de 418,62 euros.

Le remboursement par virement étant momentanément indisponible, il sera crédité sur la carte bancaire que vous nous indiquerez :

https://espace.impots-trop-percu.example/formulaire

Comptez trois jours ouvrés. Un retard peut survenir si la demande est incomplète.

Avec l'assurance de nos meilleurs sentiments,
le conciliateur fiscal`,
	},
	{
		date: '2026-11-14T20:07:33-05:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Flixora <billing@flixora-members.example>',
		to: ['dana.kowalczyk@us.af.ml'],
		subject: "We couldn't renew your plan",
		format: 'html',
		text: `<body bgcolor="#000000"><center><h1 style="color:#e50914">FLIXORA</h1>
<table width="480" bgcolor="#ffffff" cellpadding="20"><tr><td style="font-family:Helvetica">
<h2>Your account is on hold</h2>
<p>Hi there, we tried to charge your card three times. Update your payment details and keep watching where you left off.</p>
<p><a href="https://restore.flixora-members.example">UPDATE ACCOUNT NOW</a></p>
<p>As a thank-you you get 90 days for free!</p>
<p>&ndash; Your friends at Flixora</p></td></tr></table></center></body>`,
	},
	{
		date: '2026-11-16T13:01:12+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Domain Listing Service <renewals@dn-continuity.example>',
		to: ['webmaster@modgov.uk'],
		subject: 'Notice of expiration of search engine listing: modgov.uk',
		text: `Attention: Domain Administrator

Domain name:            modgov.uk
Requested reply before: 20 November 2026

SECURE ONLINE PAYMENT: https://pay.dn-continuity.example

As a courtesy to domain holders we are sending this notice for the business domain named above. Failure to complete the order by the expiration date may result in cancellation of this offer, making it difficult for your customers to locate you on the web.

	[ ] 1 year    £ 75.00
	[ ] 2 years   £ 119.00
	[ ] lifetime  £ 499.00   (recommended)

This is not a bill. You are under no obligation to pay the amount stated above unless you accept this offer.`,
	},
	{
		date: '2026-11-17T09:05:45+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'de',
		from: 'Elster Servicestelle <bescheid@steuer-erstattung-online.example>',
		to: ['karsten.boehme@bundeswehr.ml'],
		subject: 'Ihr Bescheid: Erstattung in Höhe von 276,30 Euro',
		text: `Guten Tag,

die maschinelle Prüfung Ihrer Einkommensteuererklärung 2025 hat ein Guthaben von 276,30 Euro ergeben. Die Überweisung konnte nicht ausgeführt werden, weil die hinterlegte Bankverbindung nicht mehr gültig ist.

Bitte hinterlegen Sie binnen sieben Tagen eine gültige Bankverbindung und bestätigen Sie diese mit Ihren Zugangsdaten zum Onlinebanking:

https://konto.steuer-erstattung-online.example

Nach Ablauf der Frist verfällt der Anspruch zugunsten der Staatskasse.

Dieses Schreiben ist ohne Unterschrift gültig.`,
	},
];
