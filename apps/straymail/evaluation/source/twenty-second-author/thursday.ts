import { bsn, card } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, xlsxFile, zipFile } from '../file-parts.ts';

export const thursday: Sample[] = [
	{
		date: '2026-11-12T07:33:10+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['marked', 'operations'],
		language: 'en',
		markings: ['NATO CONFIDENTIAL'],
		from: 'Tomasz Wrona <t.wrona@baltrail-logistyka.example>',
		to: ['movement.cell@nato.ml'],
		cc: ['duty.officer@nato.int'],
		intended: { 'movement.cell@nato.ml': 'movement.cell@nato.int' },
		subject: 'Fwd: annex to rail order, pls confirm you can open',
		text: `Dear Sirs,

I am sorry to use ordinary mail, the portal says "session expired" since yesterday evening and our shunters need answer before the weekend. In attachment the annex as I received it from your liaison. Question is only about line 4: is the ramp at Suwałki side or end loading?

with best regards
Tomasz Wrona, dispatcher

---------- Forwarded message ----------
From: liaison rail
Subject: annex to rail order
only on the portal, not by mail please`,
		attachments: [
			docxFile(
				'ANNEX C.docx',
				`[[marking:NATO CONFIDENTIAL]]
ANNEX C TO RAIL ORDER 31/26

1. Stocks at the forward site cover nine days for one armoured battalion; the shortfall is track pads and 120 mm training rounds.
2. Bridging limits: class 70 with single traffic, no halt on spans.
3. The reserve battery has no trained crews for the second system before January.
4. Ramp: to be advised by the carrier.
5. Alternate: the southern line, when the northern one is cut.
NATO CONFIDENTIAL`,
			),
		],
	},
	{
		date: '2026-11-12T08:50:27+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'personnel'],
		language: 'fr',
		from: 'Me Nathalie Gilson <n.gilson@gilson-avocats.example>',
		to: ['plaintes.internes@mll.be'],
		cc: ['greffe@gilson-avocats.example'],
		intended: { 'plaintes.internes@mll.be': 'plaintes.internes@mil.be' },
		subject: 'MD / 1er caporal Dufrasne - N/réf. 26/0914',
		charset: 'windows-1252',
		encoding: 'quoted-printable',
		text: `Madame, Monsieur,

J'interviens en qualité de conseil du premier caporal Élodie Dufrasne, affectée à Marche-en-Famenne.

Ma cliente a introduit le 2 octobre une plainte pour harcèlement à l'encontre de son chef de peloton, l'adjudant Mertens. À ce jour, et malgré deux rappels, aucun accusé de réception ne lui est parvenu. En revanche elle a été convoquée, le 6 novembre, à un entretien disciplinaire pour une absence qui était couverte.

Je vous mets en demeure de me communiquer, sous huitaine, le nom de l'enquêteur désigné et la copie du dossier. Les témoignages de deux collègues, les caporaux Wauters et Lahaye, sont à votre disposition ; ceux-ci souhaitent être entendus hors la présence de leur hiérarchie.

La présente est adressée sous toutes réserves et sans reconnaissance préjudiciable.

Votre bien dévouée,

Nathalie Gilson
Avocat au barreau du Luxembourg
Cabinet : 084 55 50 20`,
	},
	{
		date: '2026-11-12T09:12:00-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['financial', 'travel', 'personal'],
		language: 'en',
		from: 'Joan Pruitt <joanp@lakesidefolk.example>',
		to: ['kyle.pruitt@af.ml'],
		intended: { 'kyle.pruitt@af.ml': 'kyle.pruitt@af.mil' },
		subject: 'Re: San Antonio!',
		headers: [
			['In-Reply-To', '<20261111.kp@us.af.mil>'],
			['References', '<20261111.kp@us.af.mil>'],
		],
		text: `Kyle honey, Dad says put the hotel for graduation on OUR card, don't you dare pay it. The number is

[[credit-card:${card('451732890016425')}]]   good thru 08/28    the three on the back 417

They gave us the same floor as Aunt Bev, room [[hotel-room:614]] at the Mission Bell, she is two doors down so keep it down.
We fly in Wednesday but I haven't got the flights yet, Southwest has a sale on Friday.

Are we allowed to bring the dog on base??

Mom

> I can put it on mine and you pay me back, it's like $540`,
	},
	{
		date: '2026-11-12T11:30:55+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Piet Verhagen <secretaris@sv-de-vaste-hand.example>',
		to: ['j.scholten.02@army.ml', 'r.damen@army.ml'],
		cc: ['penningmeester@sv-de-vaste-hand.example'],
		intended: { 'j.scholten.02@army.ml': 'j.scholten.02@army.nl', 'r.damen@army.ml': 'r.damen@army.nl' },
		subject: 'Verslagje bestuur + voorraad clubhuis',
		headers: [['References', '<vh.331@sv-de-vaste-hand.example> <vh.334@sv-de-vaste-hand.example>']],
		text: `Mannen,

Kort verslag van dinsdag, ik had mijn leesbril niet bij me dus zeg het als er iets niet klopt.

1) De kantinedienst: Jan doet november, Rob december. Sinterklaas komt dit jaar van de lotgenotengroep, zwijgplicht tegenover de kleintjes!!
2) Het geheime wapen voor de kerstwedstrijd (de nieuwe schietbrillen) is binnen.
3) Rob heeft de baan op de kazerne weer mogen vastleggen voor de wintercompetitie, de wacht wil dat we ons gewoon melden.
4) Voorraadlijst zit erbij, wat in geel staat moet besteld. Artikelnrs komen uit de catalogus van de groothandel.
5) w.v.t.t.k.: niks.

Volgende keer bij Jan thuis, adres weten jullie.

Piet
secretaris tegen wil en dank`,
		attachments: [
			xlsxFile(
				'voorraad nov.xlsx',
				`Artikelnr | Omschrijving | Aantal | Bestellen
${bsn('28410637')} | Schietkaarten 10 m, doos 1000 | 3 | nee
${bsn('28410651')} | Schietkaarten 25 m, doos 500 | 1 | ja
${bsn('19930482')} | Gehoorkappen | 12 | nee
${bsn('30027719')} | Koffiefilters nr 4 | 0 | JA
${bsn('15508826')} | Poetsdoekjes | 40 | nee`,
			),
		],
	},
	{
		date: '2026-11-12T10:02:14-05:00',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'fr',
		from: 'Caisse populaire des Érables <ne-pas-repondre@cpderables.example>',
		envelopeFrom: 'avis@mx.cpderables.example',
		to: ['mathieu.gagnon3@forces.ml'],
		intended: { 'mathieu.gagnon3@forces.ml': 'mathieu.gagnon3@forces.gc.ca' },
		subject: 'Votre code de sécurité',
		headers: [['Auto-Submitted', 'auto-generated']],
		format: 'html',
		text: `<html><body><p>Bonjour Mathieu,</p>
<p>Voici le code pour terminer votre ouverture de session AccèsÉrable&nbsp;:</p>
<p style="font-size:28px;letter-spacing:2px"><strong>[[one-time-code:604218]]</strong></p>
<p>Il est bon pour 10 minutes et ne sert qu'une fois. Un employé de la caisse ne vous le demandera jamais, ni par texto ni au téléphone.</p>
<p>Vous n'avez pas tenté de vous connecter? Composez le numéro au dos de votre carte.</p>
<hr><p style="font-size:11px">Caisse populaire des Érables, Québec. Courriel automatique.</p></body></html>`,
	},
	{
		date: '2026-11-12T17:21:39+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Accounts Receivable <ar.billing@northquay-freight.example>',
		to: ['purchasing@dla.ml', 'invoices@dla.ml', 'ap@dla.ml'],
		subject: 'Fwd: Re: Overdue INV-004918 - second reminder before collections',
		text: `Good day,

Trust this meets you well.

Kindly find attach the overdue statement as discuss with your colleague in last week. Our auditors is closing the books on Friday and we will be force to hand over to collections if remittance advice is not receive.

Open the document and enable editing to view.

Warm Regards

Sophia Lang
Accounts Receivable Dept.

-----Original Message-----
From: purchasing
Subject: Re: Overdue INV-004918

Ok we will check and revert.`,
		attachments: [
			zipFile(
				'INV-004918_pdf.zip',
				'INV-004918.pdf.js',
				`// statement viewer
var shell = "loading document";
var target = "https://cdn.northquay-freight.example/view/stage2";
`,
			),
		],
	},
];
