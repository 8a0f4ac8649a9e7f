import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, xlsxFile } from '../file-parts.ts';

export const sitesAshore: Sample[] = [
	{
		date: '2026-11-03T16:31:20-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'en',
		from: 'Lone Post Fence & Gate <surveys@lonepostfence.example>',
		to: ['craig.dominguez.civ@jbsa.ml'],
		intended: { 'craig.dominguez.civ@jbsa.ml': 'craig.dominguez.civ@jbsa.mil' },
		subject: 'Perimeter walk, all 11 miles of it',
		text: `Craig, boots are ruined, report attached. Price comes separate once you tell me which of these you can actually fund.

One thing I did not put in writing for everyone: the guy at the east tower waved at me and never asked who I was.

Rudy`,
		attachments: [
			docxFile(
				'perimeter walk findings.docx',
				`Perimeter walk, 29 and 30 October
Walked by: R. Salinas and helper, clockwise from the main gate
Weather: mud

NORTH SIDE
Stations 1 to 9: good. Outriggers intact, no daylight under the fabric.
Station 10: ground washed out, eight inches. A dog fits.
Stations 11 to 14: good.
Station 15 and 16: new fence, old posts. Posts wiggle.

EAST SIDE
Station 17: culvert grate rusted through, a man can crawl in. Exits 60 yards from the munitions yard.
Station 22 to 25: fence fabric cut and wired shut, old cut, nobody logged it. Deer path leads to it from the county road.
Station 31: vibration sensor cable broken. The panel shows green because somebody jumpered it.
Station 38: tree limb over the fence, easy climb.

SOUTH AND WEST
Station 41: gate for the railroad. Rails pulled in the nineties, gate still on a key the railroad kept.
Station 44: creek crossing, swing panels rusted open since the spring flood.
Stations 45 to 52: walked in the dark, on purpose. Met nobody in two hours and ten minutes.
Station 56: camera pole, camera gone, bracket only.
Station 60: good.

TOWERS AND GATES
East tower: no line of sight to stations 36 to 39 since the new hangar went up.
Gate 9: chain with enough slack for a thin person. Padlock is a hardware store brand.

West tower: locked, guard has no key, sits in his car.
Main gate: good people, bad mirror. Nobody looks under trucks after lunch.
Gate 4: barrier arm does not reach the post. Motorcycles go around.

POWER AND LIGHT
The east half of the fence sensors hangs on one breaker in the pump house. Pump house is not locked.
Battery backup for the sensors: tested, eleven minutes.
Lighting: 43 of 190 poles dark, most of them between 30 and 40.

IN WHAT ORDER I WOULD FIX IT
1 station 17, today, with a welder and forty dollars
2 the jumper at 31
3 the breaker in the pump house
4 gate 9
5 the rest when Congress feels like it`,
			),
		],
	},
	{
		date: '2026-11-06T07:48:39-05:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials', 'facility'],
		language: 'en',
		from: 'Bill Hutto <bhutto@cardinalalarm.example>',
		to: ['arms.room@usarmy.ml'],
		intended: { 'arms.room@usarmy.ml': 'arms.room@army.mil' },
		subject: 'keypad swapped',
		text: `New keypad on the arms room door in 2214 is live. Installer code is out, yours is [[password:7719#]] and duress is the same backwards. Motion sensor over the cage is still unplugged til the part comes in, so dont rely on it this weekend.

bill`,
	},
	{
		date: '2026-11-09T14:11:02+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'en',
		from: 'Pennine Standby Power <reports@pennine-standby.example>',
		to: ['i.whitcombe@modgov.uk'],
		intended: { 'i.whitcombe@modgov.uk': 'i.whitcombe@mod.gov.uk' },
		subject: 'Black start test',
		text: `Ian

Result attached. You'll want to sit down. I've told nobody else.

Regards to Jean
Howard`,
		attachments: [
			pdfFile(
				'black start test.pdf',
				`BLACK START TEST, OPERATIONS CENTRE, SUNDAY 8 NOVEMBER

00:00  mains opened at the intake (the one behind the squash court)
00:00  UPS took load, all consoles up
04:10  set 1 refused to start, battery flat
06:30  set 2 started, ran 3 minutes, tripped on high temperature
09:05  UPS exhausted. Floor dark. Doors on the inner ring failed OPEN.
31:00  mains restored by hand

Both incoming feeders run in the same trench for the last 200 m, so the "second
supply" is not a second supply. Fuel in the day tanks: 5 hours, not 72.

Whoever opens one manhole by the squash court turns this building off.`,
			),
		],
	},
	{
		date: '2026-11-13T10:00:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'SureGuard Perimeter <offers@sureguard-direct.example>',
		envelopeFrom: 'b-20261113@mailer.sureguard-direct.example',
		to: ['facilities@dla.ml'],
		subject: 'Is YOUR fence letting you down? 20% off cameras this month',
		headers: [['List-Unsubscribe', '<https://mailer.sureguard-direct.example/out>']],
		text: `A chain is as strong as its weakest link, and so is a chain-link fence!

Cut wires, dead cameras, guards who doze: we have seen it all. Through 30 November take 20% off our NightHawk camera range and get a FREE perimeter checklist.

> See the range: https://sureguard-direct.example/nighthawk
> Book a demo: https://sureguard-direct.example/demo

SureGuard Perimeter, PO Box 900. To stop these offers click https://mailer.sureguard-direct.example/out`,
	},
	{
		date: '2026-11-05T09:05:44+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'fr',
		from: 'Serrurerie Maillard <atelier@serrurerie-maillard.example>',
		to: ['regis.bonnel@intradefgouv.fr', 'magasin.corps@intradefgouv.fr'],
		intended: {
			'regis.bonnel@intradefgouv.fr': 'regis.bonnel@intradef.gouv.fr',
			'magasin.corps@intradefgouv.fr': 'magasin.corps@intradef.gouv.fr',
		},
		subject: 'organigramme des clefs refait',
		text: `bonjour, voilà le tableau mis à jour après la perte du trousseau, dites moi si la buanderie doit vraiment ouvrir avec la même que le bloc 3 (moi je changerais).

Maillard père`,
		attachments: [
			xlsxFile(
				'organigramme clefs.xlsx',
				`Clef | Ouvre | Nb copies | Détenteurs | Remarque
G0 | tout sauf transmissions | 3 | chef de corps, permanence, coffre PC | une copie perdue le 23/10
G1 | blocs 1 à 4, sous-sol | 6 | services | même profil que la buanderie
A1 | armurerie, porte extérieure | 2 | armurier, permanence | se crochète, cylindre de 1991
A2 | armurerie, grille | 2 | armurier, permanence | ok
T1 | local transmissions | 2 | chef trans | gâche électrique HS, pousser fort
P | portail nord | 14 | trop de monde | à remplacer
S | trappe chaufferie vers bloc 2 | 1 | chauffagiste | ne figure sur aucun plan`,
			),
		],
	},
	{
		date: '2026-11-20T14:52:09+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Mairie de Saint-Aubin-les-Landes <urbanisme@mairie-saintaubinlandes.example>',
		to: ['bureau.domaines@defense.ml'],
		intended: { 'bureau.domaines@defense.ml': 'bureau.domaines@defense.gouv.fr' },
		subject: 'Sentier de randonnée le long du camp, enquête publique',
		text: `Madame, Monsieur,

Le conseil municipal a délibéré le 6 novembre en faveur d'un sentier balisé de 9 km longeant, côté chemin communal, la limite du terrain militaire. Le tracé est affiché en mairie et sur le site de la commune ; l'enquête publique court jusqu'au 15 janvier.

Nous serions heureux d'avoir l'avis de votre service, notamment sur l'emplacement des panneaux « terrain militaire » que les promeneurs ne voient plus sous le lierre.

Pour le maire, l'adjointe à l'urbanisme,
Colette Ferrand`,
	},
	{
		date: '2026-11-23T17:37:25+01:00',
		kind: 'genuine',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Zaza <zaza.joueuse@lestroisdes.example>',
		to: ['bastien.morvan@diplomatie.ml'],
		intended: { 'bastien.morvan@diplomatie.ml': 'bastien.morvan@diplomatie.gouv.fr' },
		subject: 'le donjon de samedi',
		html: 'alternative',
		text: `Coucou le voleur,

Ce que ton personnage sait après la dernière séance : la tour nord n'est gardée que par deux gobelins qui s'endorment à la troisième ronde, la grille de l'égout est descellée, et la clef de la salle du trésor pend au cou de l'ogre. Le plan est dans la taverne mais le tavernier ment.

Apporte des chips. Et des dés qui roulent, cette fois.`,
	},
];
