import type { Sample } from '../../../demo/form/sample.ts';

/** Mailings that their reader once asked for. */
export const mailings: Sample[] = [
	{
		date: '2026-11-07T09:00:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Old Bridge Battery Association <secretary@oldbridge-battery.example>',
		to: ['cw3.neil.trask@us.army.ml'],
		intended: { 'cw3.neil.trask@us.army.ml': 'cw3.neil.trask@us.army.mil' },
		headers: [
			['List-Id', 'Members <members.oldbridge-battery.example>'],
			['Precedence', 'list'],
		],
		subject: 'The roof, and how you can help before winter',
		text: `Fellow members,

Those who were at the October breakfast saw the buckets. The museum roof won't see another winter and the roofer's price stands at $22,400. The board voted to put in half from the reserve. The other half has to come from us.

If each of the 310 paid-up members sent $36 we would be done. Some can't and need not feel bad; some can do more. Checks to the Association, memo "roof", same post office box as your dues. Cash at the December breakfast is fine too, the treasurer will write you a slip. We don't take cards and we will never telephone you for money.

The 6-pounder has been moved to the dry end, for those who asked.

For the board,
the Secretary`,
	},
	{
		date: '2026-11-19T06:30:00+00:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Fell & Firth Outdoor <hello@news.fell-firth.example>',
		envelopeFrom: 'bounce-5511@news.fell-firth.example',
		to: ['sara.pringle@defencegov.au'],
		intended: { 'sara.pringle@defencegov.au': 'sara.pringle@defence.gov.au' },
		headers: [['List-Unsubscribe', '<https://news.fell-firth.example/unsubscribe>']],
		subject: '20% off tents for list members, and a recipe for damper',
		format: 'html',
		text: `<html><body style="margin:0;background:#eef1ea"><table width="600" align="center" bgcolor="#ffffff" cellpadding="16">
<tr><td><img src="https://news.fell-firth.example/logo.png" alt="Fell &amp; Firth" width="180"></td></tr>
<tr><td style="font-family:Arial"><h2>Summer's nearly here</h2>
<p>Until Sunday, readers of this letter take 20% off every two- and three-person tent. Enter <b>BILLY20</b> at checkout or mention it in the Hobart shop.</p>
<p><b>Damper, the lazy way.</b> Two cups of self-raising flour, a pinch of salt, a stubby of beer. Stir, wrap, coals, half an hour.</p>
<p>New in: titanium pegs, a kettle that whistles in tune.</p>
<p style="font-size:11px;color:#777">You signed up in our shop or online. <a href="https://news.fell-firth.example/unsubscribe">Unsubscribe</a> | Fell &amp; Firth Outdoor, Salamanca Place</p></td></tr></table></body></html>`,
	},
	{
		date: '2026-11-10T08:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Amicale des anciens du 4e Train <bureau@amicale-4train.example>',
		to: ['adjudant.jp.morel@intradef.ml'],
		intended: { 'adjudant.jp.morel@intradef.ml': 'adjudant.jp.morel@intradef.gouv.fr' },
		headers: [['Precedence', 'bulk']],
		subject: 'Appel du trésorier : colis de Noël et cotisations 2027',
		text: `Chers camarades,

Comme chaque automne, le bureau vous sollicite pour les colis de Noël destinés à nos veuves et à nos anciens en maison de retraite. Ils étaient 47 l'an dernier, ils seront 52. Un colis revient à 18 €.

Vos dons peuvent être joints à la cotisation (25 €, inchangée), par chèque à l'ordre de l'Amicale ou par virement sur le compte [[iban:FR48 2004 1010 0508 7331 6Y03 841]]. Le reçu fiscal suivra en janvier.

Rappel : la confection des colis aura lieu le samedi 12 décembre à la salle des fêtes. Venez avec vos ciseaux.

Fidèlement,
le bureau de l'Amicale`,
	},
	{
		date: '2026-11-20T07:15:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Librairie du Vieux-Lévis <infolettre@librairie-vieuxlevis.example>',
		to: ['cplc.m.gagnon@forces.ml'],
		intended: { 'cplc.m.gagnon@forces.ml': 'cplc.m.gagnon@forces.gc.ca' },
		headers: [['List-Unsubscribe', '<mailto:desabonnement@librairie-vieuxlevis.example>']],
		subject: 'Nos coups de cœur de novembre, 3 poches pour 2 et une séance de dédicaces',
		text: `Bonne fin de semaine à vous, lectrices et lecteurs de l'infolettre !

• Le coup de cœur de Ginette : un polar dans une pourvoirie, on ne le lâche pas.
• Du côté des jeunes : l'orignal qui voulait jouer au hockey, dès 4 ans.
• Trois livres de poche pour le prix de deux jusqu'au 30 novembre, en magasin et en ligne.

Le 28, de 14 h à 16 h, dédicaces et café.

Vous recevez cette infolettre parce que vous vous y êtes inscrit à la caisse. Pour ne plus la recevoir, répondez « désabonnement ».`,
	},
	{
		date: '2026-11-12T17:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Wijnkoperij De Kurk <brief@dekurk-wijnen.example>',
		to: ['h.j.terpstra@minbuza.ml'],
		intended: { 'h.j.terpstra@minbuza.ml': 'h.j.terpstra@minbuza.nl' },
		headers: [['List-Unsubscribe', '<https://brief.dekurk-wijnen.example/af>']],
		subject: 'Feestdozen 2026: zes rode, zes witte, zes verrassingen',
		text: `De decemberbrief van De Kurk

De dozen staan klaar! Zolang de voorraad strekt:

ROOD      zes flessen, o.a. een Corbières van oude stokken      € 54
WIT       zes flessen, met de Moezel waar u vorig jaar om vroeg  € 57
GOK       zes flessen zonder etiket, uitslag op 2 januari        € 45

Lezers van deze brief krijgen bij twee dozen een kurkentrekker cadeau. Proeven kan elke vrijdag vanaf vijven.

U leest dit omdat u zich in de winkel hebt aangemeld. Afmelden: https://brief.dekurk-wijnen.example/af`,
		html: 'alternative',
	},
	{
		date: '2026-11-16T09:30:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Personeelsvereniging Vliegbasis <pv@pv-vliegbasis-noord.example>',
		to: ['sm.ellen.prins@defensie.ml', 'wmr.bas.dekker@mindef.ml'],
		intended: {
			'sm.ellen.prins@defensie.ml': 'sm.ellen.prins@defensie.nl',
			'wmr.bas.dekker@mindef.ml': 'wmr.bas.dekker@mindef.nl',
		},
		headers: [['Precedence', 'bulk']],
		subject: 'Lotenverkoop voor het Prinses-fonds en contributie',
		text: `Beste leden,

De grote trekking is op 11 december in de kantine. Loten kosten 2 euro en zijn te koop bij de bar (contant of tikken bij de penningmeester aan tafel). De opbrengst gaat helemaal naar gezinnen van collega's die langdurig ziek zijn; vorig jaar was dat 3.118 euro.

Hoofdprijs is een weekend in de bungalow van de vereniging, tweede prijs een slagroomtaart van Kees.

De contributie voor 2027 wordt zoals altijd via het salaris ingehouden, u hoeft niets over te maken.

Tot de elfde!
Het bestuur`,
	},
	{
		date: '2026-11-21T11:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Basisschool De Zilvermeeuw <nieuws@zilvermeeuw-denhelder.example>',
		to: ['l.t.wiersma@mindef.ml'],
		intended: { 'l.t.wiersma@mindef.ml': 'l.t.wiersma@mindef.nl' },
		headers: [['List-Id', 'Ouders <ouders.zilvermeeuw-denhelder.example>']],
		subject: 'Meeuwenpost 7: sponsorloop, schoenzetten, luizen',
		text: `Lieve ouders en verzorgers,

Sponsorloop. Op vrijdag 27 november rennen alle groepen rondjes voor een nieuw klimtoestel. Uw kind krijgt een lijst mee; geld pas NA de loop in de envelop.

Schoen zetten. Groepen 1 tot en met 4 op donderdag 26. Graag een oude schoen, geen laars (Piet heeft korte armen).

Luizen. Er is weer iets gezien in de kleuterhal. Kammen maar.

Fijn weekend, juf Carla namens het team`,
	},
	{
		date: '2026-11-17T10:10:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'de',
		from: 'Förderkreis Kaserne Heidberg e. V. <rundbrief@foerderkreis-heidberg.example>',
		to: ['stfw.uwe.kranz@bundeswehr.ml'],
		intended: { 'stfw.uwe.kranz@bundeswehr.ml': 'stfw.uwe.kranz@bundeswehr.org' },
		headers: [['List-Id', 'Rundbrief <rundbrief.foerderkreis-heidberg.example>']],
		subject: 'Rundbrief 4/2026: Weihnachtspakete für die Kameraden im Einsatz',
		text: `Liebe Mitglieder,

auch in diesem Jahr packen wir Pakete für die Kompanie in Litauen. 140 sollen es werden: Lebkuchen, Wollsocken, ein Brief aus der Grundschule. Wer sich beteiligen möchte, bringt haltbare Sachen am 28. November ins Feuerwehrhaus oder spendet auf das Vereinskonto [[iban:DE74 3704 0044 0291 7753 10]], Stichwort Paket.

Die Jahreshauptversammlung ist am 22. Januar, es wird gewählt. Kassenprüfer gesucht!

Der Vorstand grüßt in die Runde`,
	},
];
