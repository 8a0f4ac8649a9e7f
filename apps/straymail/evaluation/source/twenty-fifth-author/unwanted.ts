import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

/** What nobody asked for, and what many get. */
export const unwanted: Sample[] = [
	{
		date: '2026-11-04T06:13:02Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'HR Benefits Center <noreply@benefits-ack-portal.example>',
		to: ['shawna.ridley@socom.ml'],
		subject: 'Action needed: 2027 handbook acknowledgement (shawna.ridley)',
		text: `Shawna Ridley,

The revised Employee Handbook has been assigned to you. Our records show that you have not acknowledged section 7 (remote access and leave carry-over).

Open the attached notice with your phone's camera and sign in with your work account to acknowledge. For reasons of security the code cannot be opened on a desktop.

Status: PENDING
Deadline: 24 hours

This message was scanned and is safe. External sender banner removed.
`,
		attachments: [
			pdfFile(
				'Acknowledgement_shawna.ridley.pdf',
				`EMPLOYEE HANDBOOK 2027
Notice of required acknowledgement

Scan the code below with your mobile device. Multi-factor approval will be requested, please accept it when prompted.

[ QR ]

Failure to acknowledge may delay your next pay cycle.
Human Resources
`,
			),
		],
	},
	{
		date: '2026-11-11T10:26:48Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Helen Mortlake <h.mortlake@brightwater-forwarding.example>',
		envelopeFrom: 'bnc-7712@relay3.cloudsend-eu.example',
		to: ['accounts.payable@ustranscom.ml'],
		subject: 'Re: Remittance for the October statement',
		headers: [['Reply-To', 'helen.mortlake.accounts@quickboxmail.example']],
		text: `Dear Sir or Madam,

I trust that this finds you well. I write on behalf of Brightwater Forwarding with regard to the October statement, for which I understand payment is scheduled this week. Thank you, as ever, for your promptness.

Owing to the year-end audit of our usual bank, receipts to the account which you hold on file are temporarily suspended. Would you be so kind as to let me know the planned date and amount of your transfer, so that I may send you our letter with the interim account details, signed by our director? I enclose a short notice for your file.

As our switchboard is being replaced, e-mail remains the surest way to reach me. I would be grateful if you replied to me alone and not to my colleagues, whose mailboxes are being migrated.

Yours faithfully,

Helen Mortlake (Mrs)
Senior Credit Controller
`,
		attachments: [
			docxFile(
				'Notice to customers.docx',
				`Brightwater Forwarding
Notice to customers

With effect from today and until further notice, please make no payment to the account shown on our invoices. Interim details will be provided on request by our Credit Controller. We apologise for any inconvenience.
`,
			),
		],
	},
	{
		date: '2026-11-22T02:44:31Z',
		kind: 'spam',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Quiet Observer <q.observer@nightlamp.example>',
		to: ['terrence.okafor@usmc.ml'],
		subject: 'Terrence Okafor',
		text: `Terrence,

I know that [[home-address:4418 Larkmoor Drive, Jacksonville, NC 28546]] is where I should come if this mail does not reach you. Is calling [[phone:(910) 555-0148]] the better way? Don't try to hide from this, you have no idea what I am capable of.

I have had Pegasus on your phone for some months. I have your camera. I have what you watch and what you do while watching. Two windows, side by side, it is quite a film.

You have two choices. Ignore me and everybody in your contact list gets it. Or pay 1,950 USD in Bitcoin and I disappear. One day. Address is in the next message, do not answer this one.
`,
	},
	{
		date: '2026-11-20T05:51:17+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Suivi colis <avis@relais-livraison-express.example>',
		to: ['yannick.lebihan@interieur.ml'],
		subject: "Votre colis n'a pas pu être déposé (taille de la boîte aux lettres)",
		format: 'html',
		text: `<html><body style="font-family:Arial"><table width="560"><tr><td bgcolor="#ffcc00"><b>RELAIS LIVRAISON EXPRESS</b></td></tr>
<tr><td><p>Cher(e) client(e),</p><p>Notre livreur s'est pr&eacute;sent&eacute; ce matin. Votre bo&icirc;te aux lettres &eacute;tant trop petite, le colis <b>LP 6A 104 882 391 7</b> est reparti au d&eacute;p&ocirc;t.</p>
<p>Choisissez un nouveau cr&eacute;neau et r&eacute;glez les frais de repr&eacute;sentation de <b>1,95 &euro;</b> sous 48 heures, sans quoi il sera retourn&eacute; &agrave; l'exp&eacute;diteur.</p>
<p><a href="https://relais-livraison-express.example/c/7Hd2">Choisir mon cr&eacute;neau</a></p>
<p style="font-size:10px">Ne pas r&eacute;pondre. Vous recevez ce message car vous attendez un colis.</p></td></tr></table></body></html>`,
	},
	{
		date: '2026-11-18T14:37:56+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Floor van Duin <floor@expo-contactlijsten.example>',
		to: ['l.scholten@minbuza.ml'],
		subject: 'Vraagje over de beurs in Rotterdam',
		text: `Hoi L.,

Ik stuurde je vorige week al een berichtje, misschien is het tussen wal en schip geraakt :)

Heb je belangstelling voor de deelnemerslijst van de maritieme veiligheidsbeurs? 11.842 contacten, met functie, bedrijf, e-mail en 06. Allemaal AVG-proof en vorige maand nog gecontroleerd. Normaal 1.499 euro, nu voor jou 599.

Zal ik de aantallen per land sturen?

Groetjes,
Floor van Duin
Marketing Executive

Liever niets meer horen? Antwoord met "stop".
`,
	},
	{
		date: '2026-11-25T09:09:40+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Kol. P. van Reeuwijk <directie.post@kantoor-mobiel.example>',
		to: ['a.zandstra@mindef.ml'],
		subject: 'even snel',
		text: `Annemiek ben je aan je bureau? zit in overleg en kan niet bellen. heb discreet iets nodig voor de afscheidsreceptie (bonnen), voorschieten, krijg je vandaag nog terug. app je nummer even door

Paul
`,
	},
	{
		date: '2026-11-06T15:00:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Ruthanne Colby, Harbor Lights <ruthanne@harborlights-families.example>',
		envelopeFrom: 'bounce+9931@lists.harborlights-families.example',
		to: ['Denise <denise.achterberg@us.navy.ml>'],
		intended: { 'denise.achterberg@us.navy.ml': 'denise.achterberg@us.navy.mil' },
		subject: 'I almost did not send this',
		headers: [
			['List-Unsubscribe', '<https://harborlights-families.example/u/9931>'],
			['Precedence', 'bulk'],
		],
		text: `Dear Denise,

It is late, the kitchen is finally quiet, and I keep thinking of the woman who stood at our door last week with two boys and one suitcase. I will not tell you her name. You would know her: she could be anybody's neighbor on base.

We found her a coat, a crib and a room by nine that night. Not because we are clever but because people like you have sent us ten dollars here and twenty there since 1998.

This winter the list is longer than I have ever seen it. If you can, would you think of us again before the holidays? And if this is a hard year at your house too, then please do not give. Come to supper instead. Thursdays at six, no questions.

With love from the kitchen table,

Ruthanne

You receive our monthly letter because you signed up at a family day. Unsubscribe: https://harborlights-families.example/u/9931
Harbor Lights Families, a 501(c)(3) charity
`,
	},
	{
		date: '2026-11-13T05:30:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Fathom Daily <briefing@fathomdaily.example>',
		to: ['j5.plans@pacom.ml'],
		intended: { 'j5.plans@pacom.ml': 'j5.plans@pacom.mil' },
		subject: 'Carrier leaves Yokosuka; Manila talks resume; missile test "a success"',
		headers: [['List-Id', '<daily.fathomdaily.example>']],
		html: `<html><body><h2>Fathom Daily</h2><p><i>Friday, November 13</i></p><h3>At sea</h3><p>The carrier left Yokosuka on Thursday for what the Navy, in a press release, called a routine patrol. Families waved from the pier; local television carried it live.</p><h3>Missiles</h3><p>Officials described Wednesday's interceptor test as a success. Independent analysts want to see data.</p><h3>Long read</h3><p>How a classified budget line became the worst-kept secret in town.</p><p><a href="https://fathomdaily.example/sub">Upgrade for 20% off</a> | <a href="https://fathomdaily.example/out">Unsubscribe</a></p></body></html>`,
		text: `FATHOM DAILY - Friday, November 13

AT SEA
The carrier left Yokosuka on Thursday for what the Navy, in a press release, called a routine patrol. Families waved from the pier; local television carried it live.

MISSILES
Officials described Wednesday's interceptor test as a success. Independent analysts want to see data.

LONG READ
How a classified budget line became the worst-kept secret in town.

Upgrade for 20% off: https://fathomdaily.example/sub
Unsubscribe: https://fathomdaily.example/out
`,
	},
	{
		date: '2026-11-24T08:00:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Centre des familles, région de Québec <infolettre@cfm-quebec.example>',
		to: ['melanie.gagnon5@forces.ml'],
		intended: { 'melanie.gagnon5@forces.ml': 'melanie.gagnon5@forces.gc.ca' },
		subject: "L'infolettre de décembre : sapins, pneus d'hiver et passeports",
		headers: [['List-Unsubscribe', '<mailto:desabonnement@cfm-quebec.example>']],
		text: `BONJOUR LES FAMILLES !

🎄 Vente de sapins au profit de la halte-garderie, les samedis de décembre.

❄ Clinique de pneus : réservez votre plage horaire en ligne, premier arrivé premier servi.

🛂 Vous partez dans le Sud ? Nos bénévoles vérifient avec vous votre demande de passeport. Apportez deux photos, une preuve de citoyenneté et votre patience.

💬 Café-causerie « Parler du diagnostic de mon enfant », animé par une travailleuse sociale. Confidentiel et gratuit.

Bonne tempête !
L'équipe du Centre

Pour ne plus recevoir l'infolettre, écrivez à desabonnement@cfm-quebec.example
`,
	},
	{
		date: '2026-11-27T06:45:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Vakbond De Kazemat <nieuwsbrief@vakbond-dekazemat.example>',
		to: ['w.hoekstra@army.ml'],
		intended: { 'w.hoekstra@army.ml': 'w.hoekstra@army.nl' },
		subject: 'Loonstrook december: dit verandert er voor jou',
		headers: [
			['List-Id', '<leden.vakbond-dekazemat.example>'],
			['List-Unsubscribe', '<https://vakbond-dekazemat.example/uit>'],
		],
		text: `Beste leden,

Het cao-akkoord is er. In december zie je op je loonstrook een eenmalige uitkering van 750 euro bruto en vanaf januari 3,2 procent erbij.

VEELGESTELDE VRAGEN
Moet ik mijn rekeningnummer doorgeven? Nee. Klik ook niet op mailtjes die daarom vragen, er is valse post in omloop.
Kan ik vertrouwelijk praten over een onderzoek dat tegen mij loopt? Ja, onze juristen zitten elke dinsdag klaar.
Telt een uitzending mee? Ja, zie de tabel op de site.

Kameraadschappelijke groet,
Het bestuur

Afmelden: https://vakbond-dekazemat.example/uit
`,
	},
];
