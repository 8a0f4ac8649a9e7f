import type { Sample } from '../../../demo/form/sample.ts';

/** Goods, coins and prizes. */
export const cargoAndCoins: Sample[] = [
	{
		date: '2026-11-03T13:48:12+04:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Mr. Ruslan (Seller Mandate) <mandate@petro-rotterdam-tanks.example>',
		to: ['energy.bulk@dla.ml'],
		subject: 'SCO: JP54, EN590 10PPM, D6 - FOB ROTTERDAM / HOUSTON',
		text: `ATTN: BUYER / BUYER MANDATE

WE, WITH FULL CORPORATE RESPONSIBILITY UNDER PENALTY OF PERJURY, OFFER THE FOLLOWING AVAILABLE IN TANK FARM, READY FOR DIP TEST:

1) AVIATION KEROSENE JP54    5,000,000 BBL x 12 MONTHS   GROSS 74 / NET 72
2) DIESEL EN590 10PPM        200,000 MT  x 12 MONTHS    GROSS 510 / NET 500
3) VIRGIN FUEL OIL D6        400,000,000 GAL            GROSS 0.91 / NET 0.89

PROCEDURE
A. BUYER ISSUES ICPO + NCNDA + TSA OF 3 DAYS (BUYER PAYS TANK STORAGE)
B. SELLER ISSUES CI, BUYER SIGNS
C. PPOP RELEASED, DIP TEST BY SGS, PAYMENT BY MT103
D. INTERMEDIARIES PAID IN 24 HRS

NO CHAIN, NO TIME WASTER.`,
	},
	{
		date: '2026-11-05T08:08:55+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Coopérative aurifère du Bouré <vente.or@cooperative-boure.example>',
		to: ['cabinet.ministre@defense.ml'],
		subject: 'Offre : 250 kg d’or dore, 22,4 carats',
		text: `Excellence,

nous sommes un groupement de villages orpailleurs. Nous disposons de 250 kg de poudre et lingots OR, pureté 93%, prix 32.000 usd/kg négociable sur place. Nous cherchons un acheteur honnête avec qui travailler a long terme ; vous pouvez venir tester vous-meme chez l'affineur.

Si l'acheteur paye le transport et la taxe d'exportation (4.200 usd) on peut expédier le premier lot de 10 kg à crédit.

photo et vidéo dispo sur demande
le chef coutumier et son secretaire`,
	},
	{
		date: '2026-11-06T09:57:31+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Okoumé & Zonen Export <verkoop@okoume-hout.example>',
		to: ['dienst.infra@defensie.ml'],
		subject: 'Aanbieding azobé dwarsliggers, damwand, meerpalen',
		text: `Geachte inkoper,

Vanuit Douala bieden wij u partijen azobé aan, FSC-papieren aanwezig:

   meerpalen 35x35, 12 m          € 410 / m³
   damwandplanken 6 cm            € 380 / m³
   kraanmatten 5 m                € 295 per stuk

De lading ligt al aan boord en is door een annulering vrij verhandelbaar. Bij vooruitbetaling van 40 % ontvangt u het originele cognossement per koerier. Een snelle beslissing is in uw voordeel: er zijn twee andere gegadigden.

In afwachting van uw bestelling verblijven wij,
directie export`,
	},
	{
		date: '2026-11-07T11:11:11+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Beleggen met Bas <nieuws@vermogen-autopiloot.example>',
		to: ['l.postma@minbuza.ml'],
		subject: 'Hoe een gepensioneerde adjudant € 250 liet groeien',
		format: 'html',
		text: `<div style="max-width:580px;font-family:Merriweather,serif">
<p style="color:#a00;font-size:11px">INGEZONDEN &middot; FINANCIËN</p>
<h2>&ldquo;Ik dacht eerst: dit kan niet waar zijn&rdquo;</h2>
<p>Toen Wim (63) stopte met werken, viel zijn pensioen tegen. Een oud-collega wees hem op een handelsprogramma dat met kunstmatige intelligentie munten koopt en verkoopt. Hij begon met het minimum van 250 euro.</p>
<p>Zeven weken later stond er <b>11.840 euro</b> op zijn rekening. Zijn bank probeerde de uitbetaling nog tegen te houden, maar &ldquo;het geld staat er gewoon&rdquo;.</p>
<p>Er zijn vandaag nog <b>7 plaatsen</b> voor lezers uit uw regio.</p>
<p><a href="https://start.vermogen-autopiloot.example">Lees hoe u meedoet</a></p>
<p style="font-size:9px;color:#bbb">Uw persoonlijke begeleider belt u binnen tien minuten na aanmelding.</p></div>`,
	},
	{
		date: '2026-11-09T22:30:09+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'es',
		from: 'LOTERIA PRIMITIVA INTERNACIONAL <premios@loteria-sorteo-intl.example>',
		to: ['vicente.alarcon@mde.ml'],
		subject: 'NOTIFICACION DE PREMIO!!! REF ES/9420X2/68',
		text: `ESTIMADO GANADOR,

Nos complace informarle del resultado del sorteo celebrado el 30 de octubre. Su direccion de correo adjunta al boleto 025-11464992-750, serie 2113-05, salio con los numeros 4-12-19-33-40 y en consecuencia ha ganado 915.810,00 EUROS en segunda categoria.

Todos los participantes fueron elegidos por ordenador entre 25.000 correos. NO COMPRO BOLETO, NO IMPORTA.

Su premio esta asegurado a su nombre. Por motivos de seguridad MANTENGA ESTO EN SECRETO hasta cobrar. Contacte con nuestro agente Don Emilio Prats, Seguridad Iberica, y envie nombre, edad, telefono, DNI y 390 euros de tasa notarial.

FELICIDADES DE PARTE DE TODO EL EQUIPO`,
	},
	{
		date: '2026-11-11T04:44:21+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'LUCKY Palace <vip@luckypalace-bonus.example>',
		to: ['kevin.maillard@intradefgouv.fr'],
		subject: '🎰 Kévin, 500 € + 200 tours offerts (sans dépôt)',
		text: `TON BONUS T'ATTEND 🔥🔥

✅ 500 € crédités dès l'inscription
✅ 200 free spins sur Pharaon's Gold
✅ retrait en 5 min, crypto ok, ZERO vérif d'identité

code : VIP500 (expire cette nuit)

>> https://jouer.luckypalace-bonus.example <<

Ghislain de Tours a gagné 34.000 € hier soir, pourquoi pas toi ?

stop pub : répondre STOP`,
	},
	{
		date: '2026-11-12T12:25:38+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Enquête Satisfaction <merci@panel-fidelite.example>',
		to: ['monique.bertin@sante.ml'],
		subject: 'Votre avis compte – un coffret vous est réservé',
		format: 'html',
		text: `<table width="100%"><tr><td align="center"><div style="width:520px;text-align:left;font-family:Tahoma">
<p><i>12 novembre 2026</i></p>
<p>Chère cliente, cher client,</p>
<p>Vous figurez parmi les 50 personnes choisies pour notre enquête annuelle sur les pharmacies en ligne. Trois questions, une minute.</p>
<ol><li>Êtes-vous un homme ou une femme ?</li><li>Comment jugez-vous nos services ?</li><li>Recommanderiez-vous notre enseigne ?</li></ol>
<p>Pour vous remercier, un <b>tensiomètre connecté</b> (valeur 129 €) vous sera envoyé. Seuls les frais de port de 1,99 € restent à votre charge.</p>
<p><a href="https://participer.panel-fidelite.example">Commencer</a></p>
<p style="font-size:8px">En validant, vous souscrivez un abonnement d'essai, puis 59,90 € par quinzaine.</p></div></td></tr></table>`,
	},
	{
		date: '2026-11-14T10:19:47+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Prijzenteam <winnaar@grote-supermarktactie.example>',
		to: ['p.vandenbroeck@mll.be'],
		subject: 'Gefeliciteerd P., u bent onze winnaar van de dag',
		text: `PROFICIAT!!!

U hebt de waardebon van 500 EUR in onze supermarkt gewonnen. U hebt nog 04 : 59 minuten om hem te claimen!

Beantwoord 4 korte vraagjes en draai aan het rad >>> https://rad.grote-supermarktactie.example

An uit Aalst: "Eerst geloofde ik het niet, maar de bon is echt aangekomen, merci!"
Rudy uit Mol: "3 minuutjes werk, klasse"

Uw bon wordt aan iemand anders gegeven als u niet reageert.`,
	},
	{
		date: '2026-11-18T19:02:03+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'es',
		from: 'Préstamos Fácil <hola@prestamo-nomina-ya.example>',
		to: ['cabo.j.lozano@et.mde.ml'],
		subject: 'Tu anticipo de nómina, aprobado',
		text: `¡Hola!

Por ser militar de carrera tienes un préstamo preconcedido de hasta 15.000 € al 2,9 % TAE, sin aval y aunque estés en una lista de morosos.

Solo hay que hacer un ingreso de 95 € para activar el seguro y en el mismo día recibes el dinero. Contesta con foto del DNI por las dos caras y una nómina.

¿A qué esperas?
Lucía, tu gestora`,
	},
];
