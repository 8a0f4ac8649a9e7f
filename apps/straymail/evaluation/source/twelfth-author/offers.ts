import type { Sample } from '../../../demo/form/sample.ts';
import { htmlOnly, pdfFile, pictureFile } from '../file-parts.ts';

export const offers: Sample[] = [
	{
		date: '2026-11-09T03:14:22+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'E-Sign Service via Documents <noreply@sgn-docflow-eu.example>',
		to: ['j.castellano@socom.ml', 'd.whitlock@ustranscom.ml'],
		subject: 'Completed: FY27_Special_Pay_Adjustment.pdf',
		...htmlOnly(`<html><body style="font-family:Helvetica,Arial,sans-serif;background:#eaeaea">
<table align="center" width="560" bgcolor="#ffffff" cellpadding="24"><tr><td bgcolor="#1e4ca1" align="center">
<p style="color:#ffffff;font-size:17px">Your document has been completed</p>
<a href="https://sgn-docflow-eu.example/v/?u=ai5jYXN0ZWxsYW5v" style="background:#ffc423;color:#000;padding:12px 28px;text-decoration:none">VIEW COMPLETED DOCUMENT</a>
</td></tr><tr><td>
<p><b>Human Resources Command</b><br>hr-payroll</p>
<p>All parties have completed FY27_Special_Pay_Adjustment.pdf. You must view with your work e-mail account to confirm the receipt.</p>
<p style="font-size:11px;color:#666"><b>Do Not Share This Email</b><br>This email contains a secure link. Please do not share this email, link, or access code with others. The link expires after 24 hours.</p>
</td></tr></table></body></html>`),
	},
	{
		date: '2026-11-11T09:58:36+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Cabinet A. Kouadio-Benson <direction@akb-conseil-afrique.example>',
		to: ['intendance@defense.ml', 'marches.publics@defense.ml'],
		subject: 'Proposition de partenariat - dotation vivres et habillement 2027',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Monsieur le Directeur,

J'ai l'avantage de vous écrire sur la recommandation d'un ami commun, qui préfère pour l'heure rester discret.

Notre cabinet représente un groupe d'industriels ayant obtenu, auprès d'une institution régionale que je vous nommerai de vive voix, une enveloppe non consommée de 8,4 millions destinée à l'équipement d'une armée partenaire. Faute d'un bénéficiaire désigné avant le 15 décembre, ces fonds feront retour au bailleur. Il suffirait qu'une personne de votre rang accepte d'être désignée comme correspondant. Une quote-part de vingt pour cent lui serait réservée, à sa convenance.

Vous trouverez en pièce jointe la fiche à nous retourner remplie, avec une copie de votre pièce d'identité et les coordonnées de la banque de votre choix. Les frais d'ouverture de dossier (950) vous seront remboursés dès la première tranche.

Je vous saurais gré de traiter ceci en toute confidentialité et vous prie d'agréer, Monsieur le Directeur, l'expression de ma considération distinguée.

Me Ambroise Kouadio-Benson
`,
		attachments: [
			pdfFile(
				'fiche_correspondant.pdf',
				`CABINET A. KOUADIO-BENSON - FICHE DE CORRESPONDANT

Nom et prénoms : ................................
Grade ou fonction : .............................
Numéro de passeport : ...........................
Banque, numéro de compte, clé : .................
Téléphone privé : ...............................

Mention manuscrite « lu et approuvé »

STRICTEMENT PERSONNEL
`,
			),
		],
	},
	{
		date: '2026-11-13T06:41:09+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Toeslagen Digitaal <bericht@toeslagen-berichtenbox.example>',
		to: ['p.kuiper@mindef.ml', 'm.vos@mindef.ml', 'l.dejong@defensie.ml'],
		subject: 'Uw nabetaling van 486,20 staat klaar',
		text: `Geachte heer/mevrouw,

Bij de herberekening over 2025 is gebleken dat u te weinig heeft ontvangen. Het bedrag kan niet automatisch worden overgemaakt omdat uw rekeningnummer nog niet opnieuw is bevestigd.

Scan de code in de bijlage met de camera van uw telefoon en log in zoals u gewend bent. Doe dit vóór 16 november 2026, daarna vervalt de nabetaling.

U kunt niet reageren op dit bericht.
`,
		attachments: [
			pictureFile(
				'code.png',
				`NABETALING 2025
SCAN MET UW TELEFOON
GELDIG TOT 16 NOVEMBER
`,
			),
		],
	},
	{
		date: '2026-11-16T14:30:02-10:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'RADM Stephen Colquitt <office.desk.0091@quickinbox.example>',
		to: ['melissa.tran@pacom.ml'],
		subject: 'Melissa',
		text: `Are you at your desk? I'm stuck in a closed session with no phone and need something small taken care of discreetly for the staff before end of day. Reply here, not to my office.

Sent from my iPad
`,
	},
	{
		date: '2026-11-17T05:22:51+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Chloe Bennett <chloe.bennett@expo-datapros.example>',
		to: ['info@spaceforce.ml', 'contact@southcom.ml', 'events@spaceforce.ml'],
		subject: 'Re: Space Symposium 2027 attendee info',
		text: `Hi,

Just circling back on my last 2 emails, did you get a chance to look?

We have the verified contact list of Space Symposium 2027.
Counts: 11,842 Attendees, 640 Exhibitors
Fields: Name, Title, Company, Direct Mail, Phone, LinkedIn

Black Friday week: 40% off the pre-show price. 100% GDPR & CCPA compliant.

Shall I send counts and cost?

Chloe Bennett
Sr. Demand Generation Specialist

If not interested, reply "Leave out".
`,
	},
	{
		date: '2026-11-18T01:07:18+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: '"nationalguard.ml IT Helpdesk" <support@mx-quota-notice.example>',
		to: ['stacy.bloom@nationalguard.ml'],
		subject: 'ACTION: Password for stacy.bloom@nationalguard.ml expires today',
		format: 'html',
		text: `<div style="font:14px Segoe UI,Arial"><p>Hello <b>stacy.bloom</b>,</p>
<p>The password to your mailbox <b>stacy.bloom@nationalguard.ml</b> is set to expire today, 11/18/2026. 7 incoming messages are being held.</p>
<p>You can continue to use the <u>same password</u> by confirming it below.</p>
<p><a href="https://mx-quota-notice.example/keep/?m=stacy.bloom@nationalguard.ml" style="background:#0067b8;color:#fff;padding:9px 22px;text-decoration:none">Keep Same Password</a></p>
<p style="color:#888;font-size:12px">Failure to act will result to loss of messages. Copyright 2026 nationalguard.ml Webmail Inc. All right reserved.</p></div>`,
	},
	{
		date: '2026-11-19T12:44:33+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'ANTAI Service des amendes <suivi@antai-reglement-fr.example>',
		to: ['g.fournier@interieur.ml', 's.lopes@interieur.ml', 'accueil@sante.ml'],
		subject: 'Avis de contravention - dernier rappel avant majoration (dossier 7734120986)',
		html: 'alternative',
		text: `Madame, Monsieur,

Sauf erreur de notre part, l'amende forfaitaire de 35 euros relative à un stationnement gênant constaté le 21/10/2026 demeure impayée. Sans règlement sous 48 heures, elle sera majorée à 135 euros et transmise au Trésor public.

Numéro de télépaiement : 77 34 12 09 86

Régler maintenant : https://antai-reglement-fr.example/paiement

Munissez-vous de votre carte bancaire et de votre permis de conduire.

Ce courriel est envoyé automatiquement, merci de ne pas y répondre.
`,
	},
];
