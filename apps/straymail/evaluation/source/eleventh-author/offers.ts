import type { Sample } from '../../../demo/form/sample.ts';
import { htmlOnly, pdfFile, pictureFile } from '../file-parts.ts';

export const offers: Sample[] = [
	{
		date: '2026-11-04T03:22:00+08:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Vivian Lau <vivian.lau@haoyu-composite.example>',
		to: ['procurement@socom.ml'],
		subject: 'Carbon frame cooperation',
		text: `Dear Purchasing Manager,

I hope that this letter finds you well. I learned of your esteemed organization at the exhibition in Abu Dhabi and take the liberty of introducing our company.

For twelve years we have been supplying carbon fibre frames, motors and flight controllers for unmanned aircraft to customers in more than thirty countries. Our frames are tested to 1,000 hours of vibration and every batch has a certificate.

I enclose our price list for the coming season. Should a sample be of interest, we would be glad to ship one at our own cost; kindly tell us your address and the payload which you intend to carry.

I would be grateful for the name of the colleague in charge, in case that I have written to the wrong person.

Yours faithfully,
Vivian Lau
Overseas Sales Dept.`,
		attachments: [
			pdfFile(
				'HY price list 2027.pdf',
				`HAOYU COMPOSITE - PRICE LIST 2027 (EXW, USD, MOQ 20)

HY-450   frame 450 mm            31.00
HY-680   frame 680 mm            58.50
HY-1200  frame 1200 mm folding  144.00
MT-3508  motor 580 kv            17.20
FC-7     flight controller       39.90

OEM logo free of charge from 200 pcs. Lead time 15 days.`,
			),
		],
	},
	{
		date: '2026-11-13T05:51:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Support Messagerie <no-reply@webmail-assistance.example>',
		to: ['s.lemoine@intradef.ml', 'contact@defense.ml'],
		subject: 'Action requise : votre mot de passe expire dans 24 heures',
		...htmlOnly(
			`<html><body>
<div style="border-top:4px solid #000091;font-family:Arial">
<p>Bonjour,</p>
<p>Le mot de passe de votre boîte de messagerie <b>expire aujourd'hui</b>. Pour conserver le même mot de passe et débloquer <b>7 messages en attente</b>, confirmez votre compte :</p>
<p><a href="https://connexion.webmail-assistance.example/conserver?u=s.lemoine" style="background:#000091;color:#ffffff;padding:10px">Conserver mon mot de passe</a></p>
<p>Sans action de votre part, l'accès sera suspendu conformément à la politique de sécurité du ministère.</p>
<p style="font-size:10px;color:#777777">Ce message est automatique, merci de ne pas y répondre. Le service informatique ne vous demandera jamais votre mot de passe par téléphone.</p>
</div></body></html>`,
		),
	},
	{
		date: '2026-11-17T14:29:00-05:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Martin Ellery <m.ellery@brightwater-fasteners.example>',
		envelopeFrom: 'ellery.accounts@mailbox-relay.example',
		to: ['accounts.payable@dla.ml'],
		headers: [['Reply-To', 'Martin Ellery <m.ellery@brightwater-fastener5.example>']],
		subject: 'Re: Re: remittance - change of bank',
		text: `Hi,

Following up on the below, our bank is under annual audit and cannot take incoming payments until year end, so all open invoices have to go to our subsidiary's account instead. I will send the new details on letterhead as soon as you confirm which payments are still in this week's run and their amounts.

Please treat this as confidential until the audit is over and do NOT call the office, the phones are being moved. Email only.

Appreciate you handling this today.

Martin Ellery
Chief Financial Officer
Sent from my mobile

> From: Accounts Payable
> Sent: Monday, November 16
>
> Good morning Martin, happy to help. What is the reason for the change?
>
>> From: Martin Ellery
>> Dear AP team, we would like to update our remittance information.`,
	},
	{
		date: '2026-11-20T07:40:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Dienst Verkeersboetes <melding@boete-vereffening.example>',
		to: ['kris.vandamme@mll.be'],
		subject: 'Laatste aanmaning: onbetaalde verkeersovertreding',
		text: `Geachte weggebruiker,

Uit ons dossier blijkt dat een onmiddellijke inning van € 58,47 nog altijd openstaat. Betaalt u niet binnen 48 uur, dan wordt het bedrag verhoogd tot € 233,88 en wordt uw voertuig geseind.

Scan de code in bijlage met uw smartphone en meld u aan met itsme of uw bankapp. Gelieve uw kaartlezer bij de hand te houden.

Met de meeste hoogachting,
Team Inning`,
		attachments: [
			pictureFile(
				'betaalcode.png',
				`SCAN EN BETAAL
58,47 EUR
NOG 48 UUR GELDIG
DOSSIER 26.11.18-204.11`,
			),
		],
	},
	{
		date: '2026-11-26T02:18:00+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Comité éditorial GJMSR <editor@gjmsr-journals.example>',
		to: ['dr.traore@sante.ml'],
		subject: 'Cher éminent Professeur : votre précieuse contribution',
		text: `Cher Professeur Traore,

Salutations du jour !!

Suite à votre article remarquable, nous avons l'immense plaisir de vous inviter à soumettre un manuscrit (recherche, cas clinique, ou simple lettre de deux pages) au Global Journal of Medical and Strategic Research, facteur d'impact 7,94 (auto-évalué).

Évaluation par les pairs en 72 heures. Publication garantie avant le 15 décembre. Les frais de traitement sont exceptionnellement ramenés de 1 900 à 490 USD pour les auteurs africains.

Vous êtes aussi pressenti comme président de séance à notre congrès de Dubaï (inscription 650 USD, hôtel non compris).

Si vous avez déjà répondu, veuillez ignorer ce rappel. Passez une merveilleuse journée d'avance,

Dr Emily Stone
Rédactrice en chef associée`,
	},
	{
		date: '2026-11-27T11:06:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Laura - Nordkap Insights <laura.m@nordkap-insights.example>',
		to: ['maj.terhorst@army.ml'],
		subject: 'Betaald gesprek van een uurtje (€ 450)?',
		text: `Beste majoor,

Via uw profiel kwam ik bij u uit. Ik zoek voor een cliënt in Azië drie officieren, in dienst of net eruit, die een uur willen praten over de praktijk van munitievoorraden en onderhoud bij de landmacht. Niets geheims natuurlijk, gewoon uw eigen blik.

U krijgt € 450 per uur, op wens in crypto. Een korte notitie van vier kantjes achteraf levert nog eens € 1.200 op en bij een goede klik volgt een vast maandbedrag plus een reis.

Mag ik u een appje sturen? Liefst niet via uw werktelefoon, dat praat makkelijker.

Hartelijke groeten,
Laura`,
	},
];
