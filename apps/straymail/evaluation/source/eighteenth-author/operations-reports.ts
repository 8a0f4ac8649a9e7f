import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, textFile } from '../file-parts.ts';

export const operationsReports: Sample[] = [
	{
		date: '2026-11-04T06:50:11-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations', 'marked'],
		language: 'en',
		markings: ['CUI//SP-OPSEC'],
		from: 'Renee Talbot <rtalbot@sentrygraph.example>',
		to: ['intel.watch@southcom.ml'],
		intended: { 'intel.watch@southcom.ml': 'intel.watch@southcom.mil' },
		subject: 'night sightings, roll-up for the 0800',
		text: `Watch,

Roll-up is in the text file. New since yesterday: the fourth sighting came from inside the wire. I'd brief that one first.

V/r
Renee Talbot
SentryGraph analyst, mids`,
		attachments: [
			textFile(
				'rollup_0411.txt',
				`[[marking:CUI//SP-OPSEC]]

UAS SIGHTINGS, LAST 72 H
1. 01 NOV 2214Z, one quad, 90 m, hovered over fuel farm 6 min, left toward river. RF sensor: nothing.
2. 02 NOV 0130Z, same bearing. Sentry engaged spotlight, device left at once (operator was watching live).
3. 02 NOV 2251Z, two devices in trail along the flight line.
4. 03 NOV 0312Z, one device took off from contractor parking, inside the fence. Plate of vehicle not seen.

ASSESSMENT (moderate confidence): someone is timing our response. It has been 11, 9 and 14 minutes. The jammer covers the runway and not the fuel farm; they have worked that out.
GAPS: no camera on contractor parking since the storm. No HUMINT on the fishing village.`,
			),
		],
	},
	{
		date: '2026-11-17T09:21:36+03:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'en',
		from: 'Gavin Strachan <gavin@strachanresilience.example>',
		to: ['rso.office@state.ml', 'lucy.pemberton@fcdogov.uk'],
		intended: {
			'rso.office@state.ml': 'rso.office@state.gov',
			'lucy.pemberton@fcdogov.uk': 'lucy.pemberton@fcdo.gov.uk',
		},
		subject: 'Rehearsal plan, draft for comment',
		text: `Dear both,

Draft attached as promised after last week's walk round. Comments by Monday if you can; the wardens will only see the last page. I have deliberately left the date open.

Gavin Strachan`,
		attachments: [
			docxFile(
				'evacuation rehearsal draft 2.docx',
				`EVACUATION REHEARSAL - WHAT WE SHALL TRY

Draft 2. Draft 1 went to four people and came back with wine on it.

0. Why we do this
In 2024 nobody knew who was to open the side gate. It took an hour to find out that it had no lock. We rehearse so that the hour is spent now and not then.

1. Assumption
The airport is closed and the northern bridge is held by the crowd, as in 2024. The president's brother has not yet chosen a side; his barracks lies on the way to the jetty.

2. Assembly points
The primary school (420 people), the brewery yard (200), the tennis club (families with infants). The embassy itself is a decoy: cars come and go, nobody leaves from it.

3. Routes
Blue goes by the market and is for the rehearsal only. If it is ever real, use Grey, behind the cement works, down to the fishing jetty. Grey has one weak point, the level crossing; two men with a cutter must be there first.

4. Protection
Marines: six on the jetty, four on the cement works roof. They have ammunition for about forty minutes. The helicopters need the football pitch and cannot land there after rain.

British guests
Forty-one households, most of them in the hills. Their own warden has a lorry and wants to come by himself. He must be told that Blue is not the real road, and asked not to tell his cook.

5. Signals
One text message with a cricket score means: stay at home. Two scores: assembly points, bring one bag. A weather report: everything is off. Church bells mean nothing, whatever the bishop says.

6. Order of loading
Infants and their mothers, the two dialysis households, staff families, everybody else by the letter on their card. Last off are the wardens, then the Marines. The dogs stay. There will be a row about the dogs.

7. Known faults
3 of the 9 wardens have no working radio. The satellite phone in the safe has no credit. The list of citizens is two years old. The jetty carries eleven tons and the fire engine that is to light it weighs fourteen.

8. What we shall not rehearse
The cutting of the crossing gate, the burning of papers, and the lorry.`,
			),
		],
	},
	{
		date: '2026-11-12T15:17:42+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'fr',
		from: 'Police de Grandmenil-sur-Ourthe <roulage@police-grandmenil.example>',
		to: ['benoit.lambotte@mll.be'],
		intended: { 'benoit.lambotte@mll.be': 'benoit.lambotte@mil.be' },
		subject: 'TR: escorte du 24, horaire corrigé',
		text: `Benoît, vois ci-dessous, j'ai avancé d'une demi-heure à cause du bus scolaire. Nonante minutes de porte à porte si la nationale est sèche.

Inspecteur principal Daniel Hoyoux

---------- Message transféré ----------
De : Planification roulage
Date : jeu. 12 nov. 2026 à 14:02
Objet : escorte du 24

Mardi 24 novembre
03h30  sortie du dépôt par la porte du bois, 5 camions (missiles antichar dans le 2 et le 3), 2 jeeps devant, 1 derrière
03h50  fermeture du rond-point, deux motards
04h25  pont de l'Ourthe : un camion à la fois, on coupe les feux
05h00  arrivée à la gare, quai militaire
Radio : canal 14, indicatif "Boulanger". Réserve : personne avant 06h00.`,
	},
	{
		date: '2026-11-24T13:39:05-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'fr',
		from: 'Guylaine Thibodeau <g.thibodeau@evaluationboreale.example>',
		to: ['etienne.gagnon@forces.ml'],
		cc: ['adjudant.peloton3@forces.gc.ca'],
		intended: { 'etienne.gagnon@forces.ml': 'etienne.gagnon@forces.gc.ca' },
		subject: 'RE: Le peloton 3 est-il prêt oui ou non',
		headers: [
			['In-Reply-To', '<20261123.peloton3@forces.example>'],
			['References', '<20261120.eval@evaluationboreale.example> <20261123.peloton3@forces.example>'],
		],
		text: `Bonjour Étienne,

Non. Je vais te le dire comme je vais l'écrire au commandant.

> peux-tu nous mettre vert pour le tir et jaune pour le reste ?

Le tir, d'accord : 27 sur 31. Mais la patrouille de nuit en motoneige est rouge. Deux sections sur trois ont perdu la liaison, quatre machines sur dix ne redémarraient pas à moins 28, et personne n'avait la trousse pour hypothermie. Si on vous appelle avant janvier pour le Grand Nord, vous partez avec une section utile, pas trois.

> et les mitrailleuses ?

Deux sur six tirent. Les percuteurs sont en commande depuis juillet.

Bonne fin de semaine quand même,
Guylaine`,
	},
	{
		date: '2026-11-10T08:14:59+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Rodrigue Ahouansou <redaction@lecourrierdubenin.example>',
		to: ['porte-parole@diplomatie.ml'],
		intended: { 'porte-parole@diplomatie.ml': 'porte-parole@diplomatie.gouv.fr' },
		subject: 'Demande de réaction : communiqué sur les patrouilles conjointes',
		text: `Madame, Monsieur,

Votre communiqué d'hier, publié sur le site de l'ambassade, salue la reprise des patrouilles conjointes à la frontière nord. Le journal souhaiterait une phrase de réaction pour l'édition de jeudi, si possible de M. le conseiller Fabre, que j'avais déjà interrogé en mars.

Bouclage à 17 h, heure de Cotonou.

Confraternellement,
Rodrigue Ahouansou, service Afrique de l'Ouest`,
	},
	{
		date: '2026-11-18T12:02:28+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'nl',
		from: 'Sjoerd Terpstra <s.terpstra@havenwacht-oost.example>',
		to: ['inlichtingen@mimdef.nl'],
		intended: { 'inlichtingen@mimdef.nl': 'inlichtingen@mindef.nl' },
		subject: 'meldingen kade, verzameld',
		text: `Heren, dames,

Zoals gevraagd alle losse meldingen van onze waakploeg onder elkaar. Het verband met de trawler heb ik zelf gelegd, daar mag u iets van vinden.

S. Terpstra`,
		attachments: [
			pdfFile(
				'meldingen kade wk45-47.pdf',
				`Meldingen waakploeg, week 45 t/m 47

- Trawler met vreemde vlag ligt voor de derde keer stil boven de kabel, telkens
  twee dagen voordat een mijnenjager uitvaart. Toeval lijkt mij dat niet.
- Man met statief op de dijk, filmt alleen als de bommenluiken van de fregatten
  openstaan. Kenteken doorgegeven, auto bleek gehuurd.
- Drone boven steiger 7, kwam uit de richting van de camping. Wij zagen hem pas
  na vier minuten; de camera's kijken alleen omlaag.
- Iemand belde de portier en vroeg als "leverancier" hoe laat de wacht wisselt.

Mijn inschatting: een en dezelfde ploeg van drie of vier man, zij weten de
vaarschema's en zoeken nu uit hoe snel wij reageren.`,
			),
		],
	},
	{
		date: '2026-11-25T07:06:13+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'nl',
		from: 'Technisch Bureau Reijnders <planning@tbreijnders.example>',
		to: ['qra.lijn@mindef.ml'],
		intended: { 'qra.lijn@mindef.ml': 'qra.lijn@mindef.nl' },
		subject: 'stand toestellen',
		text: `Morgen,

staart 3 komt vandaag niet meer goed (brandstofpomp, onderdeel in België). Dus tot vrijdag: twee kisten op vijftien minuten, geen reserve, en van die twee heeft er een geen werkende infraroodkijker. Startwagen 2 doet het ook niet, bij vorst duurt de tweede start dan al gauw een halfuur.

Zeg even of jullie dit zelf naar de controller melden, vorige keer dacht iedereen dat een ander het deed.

Wim van Reijnders`,
	},
	{
		date: '2026-11-27T16:45:00+01:00',
		kind: 'genuine',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'De Pubkwis <kwis@hetgoudenanker.example>',
		to: ['mess.denhelder@defensie.ml'],
		intended: { 'mess.denhelder@defensie.ml': 'mess.denhelder@defensie.nl' },
		subject: 'rondje marine voor vrijdag',
		text: `Hoi, hier de vragen voor ronde 4, niet vooraf lezen hè!!

1. Hoeveel masten had de Zeven Provinciën?
2. Wat is het verschil tussen een escorte en een konvooi?
3. In welke film zegt de kapitein "geef mij alleen een ping"?
4. Hoe heet de wacht van middernacht tot vier uur?
5. Welk land heeft wel een marine maar geen zee?

Bier staat koud.`,
	},
];
