import { iban } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile } from '../file-parts.ts';

export const monday: Sample[] = [
	{
		date: '2026-11-09T05:12:44-06:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Deb <debhollis71@prairiemail.example>',
		to: ['Cody Hollis <cody.hollis@nayv.ml>'],
		intended: { 'cody.hollis@nayv.ml': 'cody.hollis@navy.mil' },
		subject: 'YOUR AN UNCLE!!!',
		headers: [['X-Mailer', 'iPhone Mail (23B85)']],
		text: `Cody call when u can i know your out to sea

Annabelle had the baby!! Josephine Mae Hollis, born [[date-of-birth:November 8, 2026]] at 11.40 pm, 7 lb 2 oz, lots of hair like you had. Everybody is fine, Annabelle is wore out and Rick fainted but dont tell him i said.

They go home tuesday if her levels are good. Mom says the secret ingredient in the casserole is out, she told the nurse lol

love u be safe

Sent from my iPhone`,
	},
	{
		date: '2026-11-09T08:31:09+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['financial'],
		language: 'nl',
		from: 'Gerrit Wolthuis <gwolthuis@kamersopdeheide.example>',
		to: ['sgt.b.kramer@army.ml'],
		intended: { 'sgt.b.kramer@army.ml': 'sgt.b.kramer@army.nl' },
		subject: 'borg appartement 3b',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Dag Bart,

Vorige week met je vriendin de sleutels doorgenomen, alles was er behalve die van de fietsenkelder. De wanden zijn netjes, alleen het gat bij de televisie had je even moeten vullen. Ik houd 45 in van de 900 borg, dat lijkt me redelijk.

Ik maak de rest over op het nummer dat ik nog van je had, klopt dat nog? Het is [[iban:${iban('NL', 'ABNA0417938265')}]] op naam van B. Kramer. Zo niet dan hoor ik het graag vóór vrijdag, want daarna zit ik twee weken bij mijn dochter in Drenthe en daar doet het internet het alleen bij de heg.

De post die nog komt leg ik in de kazerne bij de wacht neer, of liever niet?

Groeten en succes in Oirschot,
Gerrit`,
	},
	{
		date: '2026-11-09T09:02:51-05:00',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Fairwind Residences <no-reply@residents.fairwind-homes.example>',
		envelopeFrom: 'bounce+88121@mta.fairwind-homes.example',
		to: ['alicia.m.trent@us.army.ml'],
		intended: { 'alicia.m.trent@us.army.ml': 'alicia.m.trent@us.army.mil' },
		subject: 'Reset your resident portal password',
		headers: [
			['Auto-Submitted', 'auto-generated'],
			['X-Entity-Ref-ID', '5f0b2c1e'],
		],
		format: 'html',
		text: `<!doctype html><html><body style="font-family:Arial,sans-serif;background:#f4f4f6">
<table role="presentation" width="560" align="center" cellpadding="0"><tr><td>
<h2 style="color:#27496d">Fairwind Residences</h2>
<p>Hi Alicia,</p>
<p>Someone (hopefully you) asked to reset the password of your resident account. Copy this address into your browser within 60 minutes:</p>
<p>[[reset-link:https://residents.fairwind-homes.example/account/reset?uid=40917&token=c9XfT2vLq81ZsmHb]]</p>
<p>Didn't ask? Ignore this message, your current password keeps working. We will never ask for it by e-mail or phone.</p>
<p style="font-size:11px;color:#888">Fairwind Residences &middot; Resident Services &middot; This mailbox is not read.</p>
</td></tr></table></body></html>`,
	},
	{
		date: '2026-11-09T10:47:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'fr',
		from: 'Solène Kerbrat <s.kerbrat@horizons-affaires.example>',
		to: ['Benoit ASTRUC <benoit.astruc@diplomatie.ml>'],
		cc: ['groupe-missions@horizons-affaires.example'],
		intended: { 'benoit.astruc@diplomatie.ml': 'benoit.astruc@diplomatie.gouv.fr' },
		subject: 'Votre dossier Nairobi : billets émis',
		text: `Bonjour Monsieur Astruc,

Suite à votre accord de vendredi, les billets sont émis. Vous trouverez le mémo de voyage en pièce jointe ; le siège côté couloir a été obtenu à l'aller mais pas au retour (vol complet, je retente jeudi).

Pensez au certificat de fièvre jaune et à vérifier que votre passeport a encore six mois de validité. Je n'ai pas besoin de son numéro, la compagnie le demandera à l'enregistrement.

Bonne réception,

Solène Kerbrat
Conseillère voyages - Horizons Affaires
Plateau missions : 01 99 00 41 10 (8 h 30 - 18 h 30)`,
		attachments: [
			pdfFile(
				'memo_voyage_ASTRUC.pdf',
				`HORIZONS AFFAIRES - MEMO DE VOYAGE
Voyageur : M. Benoit ASTRUC
Reference compagnie : [[booking-reference:QX7KTB]]

Dim 22 NOV   Paris CDG 2E - Nairobi     [[flight:AF 814]]    dep 11:05  arr 21:10
Sam 28 NOV   Nairobi - Paris CDG 2E     [[flight:AF 815]]    dep 23:35  arr 06:25 (+1)

Hebergement : Acacia Ridge Hotel, Nairobi, 6 nuits, petit dejeuner inclus
Bagages : 2 x 23 kg
Modifiable moyennant penalite, non remboursable apres depart.`,
			),
		],
	},
	{
		date: '2026-11-09T13:20:17+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'IT Account Services <notice@mailbox-continuity.example>',
		to: ['r.delgado@usmc.ml'],
		subject: 'Action needed: sign-in for r.delgado@usmc.ml expires today',
		format: 'html',
		text: `<html><body><div style="max-width:520px;font-family:'Segoe UI',Tahoma">
<p style="font-size:18px">&#9632; <b>Account Services</b></p>
<p>Hello r.delgado,</p>
<p>The password for <b>r.delgado@usmc.ml</b> expires in <b>0 days</b>. 6 incoming messages are on hold in quarantine until you confirm that you keep the same password.</p>
<p><a href="https://usmc-ml.keep-access.mailbox-continuity.example/?e=r.delgado@usmc.ml" style="background:#0f6cbd;color:#fff;padding:9px 22px;text-decoration:none">Keep same password</a></p>
<p>If no action is taken your mailbox will be de-activated and all the messages deleted by the server.</p>
<p style="color:#777;font-size:11px">This notice was generated for usmc.ml users only &copy; 2026 usmc.ml Webmail Administrator. Privacy statement</p>
</div></body></html>`,
	},
	{
		date: '2026-11-09T14:05:38-05:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'Nils Abernathy <nabernathy@brackwater-imaging.example>',
		to: ['daniel.okafor.civ@health.ml', 'radiology-it@health.ml'],
		intended: {
			'daniel.okafor.civ@health.ml': 'daniel.okafor.civ@health.mil',
			'radiology-it@health.ml': 'radiology-it@health.mil',
		},
		subject: 'RE: RE: can’t reach the viewer from ward 7',
		headers: [
			['In-Reply-To', '<4431.okafor@health.mil>'],
			['References', '<4398.nils@brackwater-imaging.example> <4431.okafor@health.mil>'],
		],
		text: `Dan,

Tested from here, works. Your people were still on the old gateway. Use this one:

  gateway   https://remote.brackwater-imaging.example/ward
  account   svc-ward7
  pw        [[password:Tern-Quay#4471]]

After that the viewer node answers on [[ip-address:10.44.18.9]] port 11112. Don't let them save the account on the shared cart please, last time it took us a week to find out who did it.

I know I said I'd phone this through but your voicemail is full.

Nils

> From: Okafor, Daniel
> Sent: Monday, November 9, 2026 11:52 AM
>
> Still "authentication failed" at three stations. Did somebody change
> the password? Nobody told us.
>
> Dan`,
	},
	{
		date: '2026-11-09T17:00:00+00:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'The Morning Bearing <digest@morningbearing.example>',
		envelopeFrom: 'b-77-2210@lists.morningbearing.example',
		to: ['p.ivanhoe@jcs.ml'],
		intended: { 'p.ivanhoe@jcs.ml': 'p.ivanhoe@jcs.mil' },
		subject: 'Digest: carrier returns, a classified-leak trial opens, and why tankers are late',
		headers: [
			['List-Unsubscribe', '<https://morningbearing.example/u/77-2210>'],
			['List-Id', 'The Morning Bearing <digest.morningbearing.example>'],
			['Precedence', 'bulk'],
		],
		html: 'alternative',
		text: `THE MORNING BEARING | Monday's digest of open sources

1. CARRIER GROUP BACK IN THE MED. The ministry said on Sunday that the carrier and two frigates passed Gibraltar after a four-month deployment. Families lined the mole; port calls follow, according to the public schedule.

2. LEAK TRIAL OPENS. Jury selection began in the case of a former analyst accused of sharing SECRET and TOP SECRET documents in a gaming chat. The defence says that the material "had been on three websites".

3. EXERCISE WINDS DOWN. Some 9,000 troops of eleven nations leave the northern ranges this week, the alliance's press desk announced. Expect road delays near the rail heads.

4. LATE TANKERS. The audit office's yearly report (public, 88 pages) blames corrosion and one missing software licence.

Reading tip: the new history of signals intelligence, reviewed on our site.

You get this because you subscribed at a conference. Unsubscribe with one click.`,
	},
	{
		date: '2026-11-09T19:44:12+00:00',
		kind: 'bounce',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Mail Delivery System <MAILER-DAEMON@mx3.tallowgate.example>',
		envelopeFrom: '',
		to: ['sales4419@dla.ml'],
		subject: 'Undelivered Mail Returned to Sender',
		headers: [['Auto-Submitted', 'auto-replied']],
		text: '',
		parts: {
			type: 'report; report-type=delivery-status',
			sections: [
				{
					headers: ['Content-Description: Notification', 'Content-Type: text/plain; charset=us-ascii'],
					body: `This is the mail system at host mx3.tallowgate.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<office@tallowgate.example>: host backend.tallowgate.example said: 554 5.7.1
    Message rejected as spam (in reply to end of DATA command)
`,
				},
				{
					headers: ['Content-Description: Delivery report', 'Content-Type: message/delivery-status'],
					body: `Reporting-MTA: dns; mx3.tallowgate.example
X-Postfix-Queue-ID: 4Kd9Lm2XwTz1c
X-Postfix-Sender: rfc822; sales4419@dla.ml
Arrival-Date: Mon,  9 Nov 2026 19:44:10 +0000 (UTC)

Final-Recipient: rfc822; office@tallowgate.example
Action: failed
Status: 5.7.1
Diagnostic-Code: smtp; 554 5.7.1 Message rejected as spam
`,
				},
				{
					headers: ['Content-Description: Undelivered Message Headers', 'Content-Type: text/rfc822-headers'],
					body: `From: "Slim gummies" <sales4419@dla.ml>
To: office@tallowgate.example
Subject: she lost 31 lbs and her doctor hates it
Date: Mon, 9 Nov 2026 19:44:02 +0000
`,
				},
			],
		},
	},
];
