import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, xlsxFile } from '../file-parts.ts';

export const operationsAshore: Sample[] = [
	{
		date: '2026-11-03T09:12:40-05:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'en',
		from: 'Tammy Ridgeway <tammy@ridgewayheavyhaul.example>',
		to: ['marcus.d.hale@us.army.ml'],
		intended: { 'marcus.d.hale@us.army.ml': 'marcus.d.hale@us.army.mil' },
		subject: 'RE: line haul, your serials 1-6',
		text: `Mr Hale,

Typed up what you read me over the phone so my drivers know where to stand. Please check it before I hand it out, I could not make out whether serial 4 fuels at the rest area or rolls straight through.

Two of my lowboys have a 12'6" limit so the recovery vehicles need the other route anyway.

Tammy`,
		attachments: [
			xlsxFile(
				'march table typed.xlsx',
				`Serial | Element | Vehicles | SP north gate | Route | RP | In position
1 | recon plt | 9 | 12 NOV 0330 | 54 then county 8 | 12 NOV 0510 | 12 NOV 0545
2 | A co (-) | 14 | 12 NOV 0400 | 54 then county 8 | 12 NOV 0550 | 12 NOV 0630
3 | mortars | 6 | 12 NOV 0420 | 54 then county 8 | 12 NOV 0610 | 12 NOV 0640
4 | B co | 17 | 12 NOV 0500 | 54 / 211 / ridge road | 12 NOV 0715 | 12 NOV 0800
5 | trains, fuel | 11 | 12 NOV 0600 | 54 / 211 | 12 NOV 0830 | 12 NOV 0900
6 | lowboys (ours) | 8 | 11 NOV 2200 | interstate only | 12 NOV 0200 | staged`,
			),
		],
	},
	{
		date: '2026-11-14T20:41:03+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'nl',
		from: 'Marloes <marloes.vdberg@thuisnet.example>',
		to: ['rj.vd.berg@army.ml'],
		intended: { 'rj.vd.berg@army.ml': 'rj.vd.berg@army.nl' },
		subject: 'je briefje',
		html: 'alternative',
		text: `ha lief, je schema ligt hier nog op het aanrecht en je neemt niet op dus ik tik het maar over

zo 15 nov 21.00 verzamelen, hele B-cie
ma 16 nov 02.30 colonne 1 weg, 18 voertuigen, A28 en dan N33
                03.15 colonne 2
05.30 bij de kazerne aan het wad, 06.00 meteen de posities in
do 19 terug, 01.00 vertrek

en met potlood erbij: genie eerst over de brug, anders wachten bij de sluis. zal wel

vergeet je dikke sokken niet x`,
	},
	{
		date: '2026-11-10T11:26:17+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'fr',
		from: 'Sandrine Pichot <commandes@traiteurpichot.example>',
		to: ['yann.lemoine@intradefgouv.fr'],
		intended: { 'yann.lemoine@intradefgouv.fr': 'yann.lemoine@intradef.gouv.fr' },
		subject: 'Repas froids de la semaine prochaine',
		text: `Bonjour mon capitaine,

Je récapitule pour que mes deux livreurs ne se perdent pas dans les bois cette fois :

- mardi 17, 04h15 : carrefour de la Croix-Blanche, 140 repas, 2e compagnie, qui repart à 05h00 vers la lisière nord
- mardi 17, 19h30 : ferme ruinée au bout du chemin forestier, 65 repas (section mortiers + PC)
- mercredi 18, 03h00 : retour à la Croix-Blanche, 140 repas avant l'attaque de 04h30
- jeudi 19, 13h00 : plus rien, tout le monde est rentré

Votre adjudant m'a demandé de rouler feux éteints sur le dernier kilomètre. Pour l'assurance, c'est non.

S. Pichot
Traiteur Pichot et fils`,
	},
	{
		date: '2026-11-05T15:58:21-08:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'en',
		from: 'Dale Pruitt <dpruitt@coastaltireandaxle.example>',
		to: ['jose.arriaga@usmc.ml'],
		cc: ['motor.t@usmc.mil'],
		intended: { 'jose.arriaga@usmc.ml': 'jose.arriaga@usmc.mil' },
		subject: 'what we found on your lot tuesday',
		text: `Gunny, sheet is attached. Short version: you told battalion 85 percent, I make it 62. The seven with cracked knuckles should not leave the lot, and the two wreckers are the only two you have so think about that.

Parts are on a boat. Nothing before the new year.

Dale`,
		attachments: [
			xlsxFile(
				'lot walk 3 nov.xlsx',
				`Type | On hand | Runs and rolls | Limited | Down | Main reason
7-ton cargo | 31 | 20 | 4 | 7 | steering knuckles
JLTV | 26 | 17 | 5 | 4 | no run-flats, CTIS leaks
Wrecker | 2 | 0 | 1 | 1 | boom hydraulics
Refueler | 4 | 2 | 0 | 2 | pump seals, one failed pressure test
Trailer, water | 6 | 4 | 0 | 2 | axle
Whole lot | 69 | 43 | 10 | 16 | 43 of 69 could go tomorrow`,
			),
		],
	},
	{
		date: '2026-11-06T13:05:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Ilse Bakkers <i.bakkers@lyceumdewaterpoort.example>',
		to: ['voorlichting@defensie.ml'],
		intended: { 'voorlichting@defensie.ml': 'voorlichting@defensie.nl' },
		subject: 'Gastles "hoe plan je een patrouille?"',
		text: `Geachte heer, mevrouw,

Bij maatschappijleer behandelen wij in december hoe een leger werkt. Vorig jaar vertelde een sergeant in klas 4B hoe je met kaart, kompas en een zandbak een patrouille voorbereidt; de leerlingen hebben het er nog over. Zou er ook dit jaar iemand een lesuur kunnen komen? De zandbak staat er nog.

Dinsdagochtend past ons het beste, maar wij schuiven graag.

Ilse Bakkers
docent maatschappijleer, Lyceum de Waterpoort`,
	},
	{
		date: '2026-11-08T17:20:44Z',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'fr',
		from: 'Bakary Sidibé <securite@ong-deltavert.example>',
		to: ['a.traore@defense.ml'],
		intended: { 'a.traore@defense.ml': 'a.traore@defense.gouv.ml' },
		subject: 'Ce que nos chauffeurs ont vu entre vendredi et ce matin',
		text: `Mon commandant,

Comme convenu, le point du réseau des chauffeurs, sans les noms.

Vendredi soir, une trentaine de motos, deux hommes par moto, traversée du gué au point [[geo-coordinate:14.4127, -4.2089]] vers le sud. Armes longues, deux PKM. Samedi, un pick-up blanc sans plaque a passé la nuit dans l'ancienne école à l'est du même village ; le boutiquier dit qu'ils ont acheté pour six jours. Ce matin, personne au marché, ce qui n'arrive jamais sans raison.

Le vieux du bac pense qu'ils attendent le ravitaillement de votre poste. Il ne se trompe pas souvent, il avait annoncé l'affaire de septembre. Je ne citerais pas le bac dans votre compte rendu, il n'y a qu'un passeur.

B. Sidibé`,
	},
	{
		date: '2026-11-12T21:02:09-06:00',
		kind: 'genuine',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Big Brother <corey.b@prairiemail.example>',
		to: ['kyle.benson.mil@ng.ml'],
		intended: { 'kyle.benson.mil@ng.ml': 'kyle.benson.mil@ng.mil' },
		subject: 'exercise',
		text: `whats the difference between a field exercise and a camping trip? on a camping trip somebody remembered the tents`,
	},
	{
		date: '2026-11-16T08:00:12+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Continental Defence Wire <newsroom@cdwire.example>',
		envelopeFrom: 'bounce-4471@lists.cdwire.example',
		to: ['media.list@eucom.ml'],
		intended: { 'media.list@eucom.ml': 'media.list@eucom.mil' },
		subject: 'Eleven nations finish winter exercise in the Baltic',
		headers: [
			['List-Unsubscribe', '<https://lists.cdwire.example/u/4471>'],
			['Precedence', 'bulk'],
		],
		text: `CDW, 16 November. Some 6,000 troops from eleven nations have ended a two-week winter exercise, the organisers announced in a press release on Sunday. Convoys, river crossings and a mock air defence of a harbour were shown to the public on the closing day, which drew 14,000 visitors in spite of the sleet.

The next exercise in the series is planned for 2028.

Pictures free for editorial use: https://cdwire.example/gallery

You receive this because you registered as press. Unsubscribe: https://lists.cdwire.example/u/4471`,
	},
	{
		date: '2026-11-17T10:47:55+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'nl',
		from: 'Geert Vanhecke <geert.vanhecke@oefenleiding-advies.example>',
		to: ['wim.desmedt@mll.be'],
		intended: { 'wim.desmedt@mll.be': 'wim.desmedt@mil.be' },
		subject: 'nabespreking, versie 2',
		text: `Wim,

hierbij het verslag zonder de vriendelijkheden. Lees vooral punt 3 en 5 voor ge het doorstuurt naar de brigade, ge gaat er niet blij mee zijn.

Geert`,
		attachments: [
			docxFile(
				'nabespreking_v2.docx',
				`Nabespreking oefening herfst - waarnemers

1. De compagnie was pas na 41 uur volledig inzetbaar; de norm is 24 uur. Oorzaak: de munitie voor de mortieren zat op de laatste trein.
2. Nachtzicht: 1 op 3 kijkers had lege of verkeerde batterijen. Reserve was er niet.
3. Verbindingen. Ten oosten van de vallei had het bataljon geen radioverbinding met de voorste pelotons. Men is op eigen gsm's overgegaan. De tegenpartij heeft dat binnen het uur gemerkt.
4. Bergen van voertuigen: 2 takels voor 60 wielvoertuigen volstaat niet.
5. De commandopost heeft in drie dagen een keer verplaatst en stond telkens aan dezelfde kerk. Twee drones van de tegenpartij vonden hem beide keren.
6. Medische afvoer van de rivierlijn naar de hulppost: 95 minuten. In het echt is dat te laat.

Besluit van de waarnemers: niet klaar voor de certificatie in het voorjaar zonder een tweede herhaling.`,
			),
		],
	},
	{
		date: '2026-11-18T09:33:30+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Hervé Castagnet <h.castagnet@geniebatiment.example>',
		to: ['bureau.instruction@defense.ml', 'p.roussel@intradef.ml'],
		intended: {
			'bureau.instruction@defense.ml': 'bureau.instruction@defense.gouv.fr',
			'p.roussel@intradef.ml': 'p.roussel@intradef.gouv.fr',
		},
		subject: "Réunion au sujet de l'exercice : quelle date ?",
		text: `Messieurs,

Je peux le mercredi 25 après-midi ou le vendredi 27 avant 11 h, chez vous ou par téléphone. Je n'ai besoin de rien avant, vous me raconterez sur place.

Hervé Castagnet`,
	},
];
