import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, pictureFile, zipFile } from '../file-parts.ts';

/** What nobody asked for. */
export const rogues: Sample[] = [
	{
		date: '2026-11-10T04:12:00+08:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Grace Lin <grace@everbright-canvas.example>',
		to: ['procurement@dla.ml', 'purchasing@deca.ml', 'supply@mail.nayv.ml'],
		subject: 'Re: canvas and webbing, following up',
		text: `Dear Purchasing Manager,

I hope this finds you well after the holiday. I am following up on my letter of last month in case it went to the wrong desk.

We are a family mill of 140 people and have woven canvas, webbing and tent fabric for 22 years. Our customers in Northern Europe tell us that they stay for two reasons: the colour of the second lot is the colour of the first, and I answer the telephone.

May I send you, without cost, one metre of each of our four weights? You need only tell me the address. Our short catalogue is attached. If the matter belongs to a colleague I would be grateful if you would pass it on.

With kind regards from Qingdao,

Grace Lin
Export Department
`,
		attachments: [
			pdfFile(
				'Everbright_catalogue_2026.pdf',
				`EVERBRIGHT CANVAS & WEBBING
Catalogue 2026/27

EC-380   380 g/m2   olive, sand, grey      from USD 2.10 / m
EC-450   450 g/m2   olive, sand            from USD 2.45 / m
EC-520   520 g/m2   olive                  from USD 2.90 / m
WB-25    webbing 25 mm, 9 colours          from USD 0.08 / m
MOQ 500 m per colour. FOB Qingdao. ISO 9001.`,
			),
		],
	},
	{
		date: '2026-11-13T06:40:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Espace Solde Numérique <notification@solde-espace-agent.example>',
		to: ['thierry.morel@defense.ml'],
		subject: 'Votre solde de novembre est en attente (action requise avant le 15/11)',
		text: `<html><body style="font-family:Marianne,Arial">
<div style="border-top:4px solid #000091;padding:16px">
<p>Bonjour,</p>
<p>Suite à la mise à jour de notre système de paiement, vos coordonnées bancaires n'ont pas pu être vérifiées. Le versement de votre solde est <b>suspendu</b>.</p>
<p>Afin de régulariser votre situation, veuillez confirmer votre RIB et votre numéro de sécurité sociale depuis votre espace sécurisé :</p>
<p><a href="https://solde-espace-agent.example/verif?id=00417" style="background:#000091;color:#fff;padding:10px 24px">Accéder à mon espace</a></p>
<p>Sans action de votre part sous 48 heures, le versement sera reporté au mois suivant.</p>
<p style="font-size:11px;color:#666">Direction des ressources, service de la solde. Ceci est un message officiel, merci de ne pas y répondre. Informations confidentielles.</p>
</div></body></html>`,
		format: 'html',
	},
	{
		date: '2026-11-17T08:55:21+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'IT-Servicepunt <servicepunt@beveiligd-aanmelden.example>',
		to: ['h.postma@mimdef.nl', 'info@defensie.ml'],
		subject: 'Herregistratie tweestapsverificatie - uiterlijk vandaag 17:00',
		text: `Beste medewerker,

In het kader van de overstap naar de nieuwe aanmeldomgeving vervalt uw huidige verificatie vandaag om 17:00 uur. Scan de code in de bijlage met uw privé-telefoon en volg de stappen. Houd uw personeelsnummer en wachtwoord bij de hand.

Medewerkers die zich niet tijdig herregistreren hebben morgen geen toegang tot mail en verlofaanvragen.

Bedankt voor uw medewerking,
IT-Servicepunt
Dit bericht is verzonden vanuit een beveiligde omgeving
`,
		attachments: [
			pictureFile(
				'qr.png',
				`SCAN DEZE CODE MET UW TELEFOON
HERREGISTRATIE 2026
VERLOOPT VANDAAG OM 17 UUR`,
			),
		],
	},
	{
		date: '2026-11-18T13:27:40-05:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Col. M. Rutherford <office.of.the.commander@fastreply.example>',
		to: ['k.bauer@eucom.ml'],
		bcc: ['t.ellison@eucom.ml', 'm.pryce@eucom.ml'],
		headers: [['Reply-To', 'rutherford.priv@quickinbox.example']],
		subject: 'Quick favor',
		text: `Are you at your desk? I am stuck in a closed session with my phone off and I need something handled discreetly for the volunteers' appreciation before COB. Just email, do not call.

Sent from my tablet
`,
	},
	{
		date: '2026-11-23T10:19:33-05:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'HR Promotions (via FileCourier) <share@filecourier-docs.example>',
		to: ['j.holloway@socom.ml'],
		subject: 'FY27 Promotion Board Results - CONFIDENTIAL - shared with you',
		text: `HR Promotions has shared a protected file with you.

   FY27_Board_Results_and_Pay_Adjustments
   Size 214 KB. Access expires in 24 hours.

For your security the file opens only with your work e-mail and its password. Unpack the archive, open the viewer and sign in when prompted.

This notification was generated automatically because your name appears in the document.

FileCourier: sharing made safe
`,
		attachments: [
			zipFile(
				'FY27_Board_Results.zip',
				'OPEN_ME.txt',
				`To view FY27 Board Results go to
https://filecourier-docs.example/v/8827/signin
and sign in with your mailbox. The document is encrypted end to end.
`,
			),
		],
	},
	{
		date: '2026-11-27T15:38:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Sanne van Verhuisvergelijk <sanne@verhuisvergelijk-nu.example>',
		to: ['w.jansen@army.ml'],
		subject: 'Re: uw verhuizing in januari',
		text: `Goedemiddag,

Bedankt voor uw interesse! Wij hebben in uw regio vijf verhuizers gevonden die in januari nog plek hebben, met kortingen tot 40%.

Bekijk de offertes (gratis en vrijblijvend):
https://verhuisvergelijk-nu.example/o?c=def-nl&k=112

Let op: om de prijzen te zien vragen wij alleen uw adres, telefoonnummer en een kleine reservering van € 1,95, die u later terugkrijgt.

Fijne verhuizing alvast!
Sanne

Geen aanbiedingen meer? Antwoord dan met STOP en uw geboortedatum.
`,
	},
];
