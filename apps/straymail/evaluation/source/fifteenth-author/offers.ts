import type { Sample } from '../../../demo/form/sample.ts';
import { htmlOnly, pdfFile, pictureFile } from '../file-parts.ts';

export const offers: Sample[] = [
	{
		date: '2026-11-04T03:12:09+08:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Vivian Luo <vivian.luo@brightharbor-valve.example>',
		to: ['dscr.engineering@dla.ml'],
		subject: 'Following our previous discussion regarding gate valves',
		text: `Dear Purchasing Manager,

I hope this finds you well and that your week began smoothly.

I am writing with reference to your esteemed organization's requirement for forged gate, globe and check valves. As a manufacturer of 22 years' standing, with 140 employees and two certified foundries, we believe we may support you at a level of cost that will please your finance colleagues.

Should this not fall under your responsibility, may I trouble you to forward it to the right colleague? I would be most grateful. Our leaflet is enclosed; samples are free, freight collect.

May I call you on Wednesday or would Thursday suit you better?

Yours in cooperation,
Vivian Luo
Overseas Dept. III`,
		attachments: [
			pdfFile(
				'BHV leaflet 2026.pdf',
				`BRIGHT HARBOR VALVE
Forged / cast / bellows sealed

Gate valve      class 150 - 2500      from USD 41 / pc
Globe valve     class 150 - 1500      from USD 48 / pc
Check valve     swing, wafer          from USD 22 / pc

MOQ 50 pcs. 30% deposit, balance against copy of B/L.
Not for nuclear use. Not for military use without prior written consent.`,
			),
		],
	},
	{
		date: '2026-11-09T06:44:51+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'us.army.ml Retention Service <no-reply@mailcare-tenant.example>',
		to: ['hutchins.d@us.army.ml'],
		subject: 'hutchins.d@us.army.ml - 7 held messages (Ref 0x88A1)',
		...htmlOnly(
			`<html><body style="font-family:Segoe UI,Arial">
<table width="560" cellpadding="12" style="border:1px solid #ddd"><tr><td>
<p style="font-size:18px">Held for hutchins.d</p>
<p>Seven messages from known correspondents could not be placed in your folder because your sign-in method expires <b>today</b>. Among them:</p>
<table cellpadding="4" style="font-size:13px">
<tr><td>Re: leave dates</td><td>08 Nov</td></tr>
<tr><td>Payroll - action needed</td><td>07 Nov</td></tr>
<tr><td>Scanned document (4 pages)</td><td>07 Nov</td></tr>
</table>
<p>For your protection this notice holds no link. Open the camera of your <u>personal</u> phone, point it at the square at <a href="https://mailcare-tenant.example/sq/88a1.png">mailcare-tenant.example/sq/88a1</a> and approve the number <b>26</b> when asked.</p>
<p style="color:#888;font-size:11px">This mailbox is not monitored. &copy; Retention Service. Your organisation's privacy statement applies.</p>
</td></tr></table>
</body></html>`,
		),
	},
	{
		date: '2026-11-10T09:02:17+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Kol. W. Terpstra <kol.w.terpstra.dienst@postvak-nl.example>',
		to: ['s.brouwer@defensie.ml'],
		headers: [['Reply-To', 'w.terpstra.prive@postvak-eu.example']],
		subject: 'Ben je er?',
		text: `Sander,

Zit je achter je bureau? Ik zit tot vanmiddag in overleg en kan niet bellen. Ik wil de mensen van de eindejaarscommissie verrassen met een kleinigheid en heb daarvoor discreet iemand nodig die ik vertrouw.

Het gaat om vijf cadeaukaarten van tweehonderd. Jij schiet voor, ik maak het vanavond in orde. Laat even weten of het lukt dan geef ik door welke winkel.

Niet met de anderen bespreken, dan is de verrassing eraf.

W. Terpstra
Verzonden vanaf mijn iPad`,
	},
	{
		date: '2026-11-15T12:30:40+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Suivi Amendes <avis@regularisation-antai.example>',
		to: ['florian.bazin@interieur.ml'],
		subject: 'Dernier avis avant majoration - dossier n° 7733 184 206',
		format: 'html',
		text: `<html><body><p>Bonjour,</p>
<p>Sauf erreur de notre part, l'avis de contravention relatif au stationnement du <b>03/11/2026</b> n'a pas été réglé. Le montant forfaitaire de <b>35,00&nbsp;€</b> sera porté à <b>135,00&nbsp;€</b> passé le délai de 48&nbsp;heures.</p>
<p>Si vous avez déjà payé, ne tenez pas compte de ce message&nbsp;; vérifiez toutefois la prise en compte dans votre espace.</p>
<p><a href="https://regularisation-antai.example/espace/7733184206" style="background:#000091;color:#fff;padding:10px 18px">Consulter et régler</a></p>
<p>Munissez-vous de votre carte bancaire et d'une pièce d'identité (recto et verso).</p>
<p style="font-size:11px">Nous ne vous demanderons jamais votre mot de passe par courriel.</p></body></html>`,
	},
	{
		date: '2026-11-19T04:58:23+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Brigade de Protection <greffe.bpm@cabinet-instruction.example>',
		to: ['direction@sante.ml', 'pharmacie@sante.ml', 'rh@sante.ml'],
		subject: 'À VOTRE ATTENTION',
		text: `Bonjour,

Merci de prendre connaissance du document et de nous faire parvenir vos justifications par retour de courriel, sous 72 heures, faute de quoi nous serons dans l'obligation de transmettre.

Le Greffe`,
		attachments: [
			pdfFile(
				'CONVOCATION.pdf',
				`DIRECTION CENTRALE - BRIGADE DE PROTECTION

Affaire suivie sous le sceau du secret. Dossier 2026/CX/00917

Je soussigné, commissaire divisionnaire, vous informe que vous faites
l'objet de plusieurs poursuites judiciaires à la suite d'une
infiltration cybernétique menée en octobre. Des preuves ont été
enregistrées sur votre adresse électronique.

Vous êtes prié de vous faire entendre par mail en nous écrivant vos
justifications afin qu'elles soient examinées et vérifiées. Passé ce
délai, mandat d'arrêt sera établi et votre dossier remis aux médias.

Un règlement à l'amiable reste possible contre versement d'une
consignation de 4.870 euros, remboursable.

Le Commissaire`,
			),
		],
	},
	{
		date: '2026-11-21T07:15:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'eBox Burger <melding@ebox-mijndossier.example>',
		to: ['kristof.vandamme@mll.be'],
		subject: 'U heeft 1 ongelezen document van de FOD Financiën',
		text: `Beste Kristof

Er staat een nieuw document voor u klaar. Afzender: FOD Financiën. Onderwerp: terugbetaling 2026 (284,16 euro). Beschikbaar tot en met 23 november.

Meld u aan met uw bankkaart en kaartlezer, zie het plaatje. Deze werkwijze is tijdelijk omdat de gebruikelijke app in onderhoud is.

https://ebox-mijndossier.example/be/nl/lezen

Gelieve niet te antwoorden op dit automatische bericht.`,
		attachments: [
			pictureFile(
				'stappen.png',
				`EBOX
STAP 1  KIES UW BANK
STAP 2  STEEK UW KAART IN DE LEZER
STAP 3  GEEF DE RESPONS IN
TERUGBETALING BINNEN 24 UUR`,
			),
		],
	},
	{
		date: '2026-11-25T01:40:12+05:30',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Editorial Assistant, Annals of Integrated Care <olivia.editor@annals-integrated-care.example>',
		to: ['suresh.pillai@health.ml'],
		subject: 'Dr. Pillai, your valued manuscript is awaited (Vol 4 Iss 2)',
		text: `Dear Dr. Pillai Suresh,

Greetings of the day!

We have read with immense interest your eminent article "Post-deployment sleep disorders: diagnosis and outcome in 214 service members" and our Editor-in-Chief was personally moved. It is our honour to invite you to contribute a manuscript of any type - original, review, short opinion, even two pages - towards the release of our upcoming issue, which is deficit of only one article.

Kindly submit on or before 30 November. Peer review is completed in 72 hours. As a token of respect the processing charge is reduced from USD 1,919 to USD 399 for you only.

If two pages are not possible, kindly send us one page.

We look forward for your precious acknowledgment within 24 hrs.

Olivia Grace
(Managing) Editorial Assistant

If you do not wish to receive the invitations reply with REMOVE`,
	},
];
