import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, textFile, xlsxFile } from '../file-parts.ts';

export const workshop: Sample[] = [
	{
		date: '2026-11-03T13:29:57-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical', 'marked'],
		language: 'en',
		markings: ['DISTRIBUTION STATEMENT D'],
		from: 'Priya Raman <praman@tidewaterprecision.example>',
		to: ['karl.j.osterman.civ@us.navy.ml'],
		intended: { 'karl.j.osterman.civ@us.navy.ml': 'karl.j.osterman.civ@us.navy.mil' },
		subject: 'fin root, can we open the band?',
		text: `Karl,

Scrap rate on the fin root is killing us, 3 in 10 fail at the slot. Notes off sheet 4 attached so you don't have to dig. If you'd take plus or minus 0.0009 instead of 0.0004 I could ship all 60 before the holiday. Would the servo even notice?

Priya`,
		attachments: [
			docxFile(
				'sheet 4 notes.docx',
				`[[marking:DISTRIBUTION STATEMENT D]]. Distribution authorized to DoD and U.S. DoD contractors only.

FIN ASSEMBLY, CONTROL SECTION, SHEET 4, NOTES

1. Root slot width .3125 +.0004 -.0000. Measure at 68 F after 4 h soak.
2. Torsional compliance of fin about hinge line not to exceed 0.11 deg per 100 in-lb. Above this the autopilot couples with first body bending at 38 Hz.
3. Hinge line at 41.5 percent root chord. Do not shim.
4. Heat treat per process sheet 7-118, quench in polymer, not oil (cracking, see lot 12).
5. Balance: 0.6 in-oz maximum about hinge line with erosion coat applied.`,
			),
		],
	},
	{
		date: '2026-11-08T23:47:19-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical'],
		language: 'en',
		from: 'Tobias Lindqvist <tlindqvist@undertoneacoustics.example>',
		to: ['sonar.sw.board@navy.ml'],
		cc: ['m.fairbanks@nayv.ml'],
		intended: { 'sonar.sw.board@navy.ml': 'sonar.sw.board@navy.mil', 'm.fairbanks@nayv.ml': 'm.fairbanks@navy.mil' },
		subject: 'patch for the false alarms on trawlers',
		text: `Found it at last. The classifier votes before the tonal tracker has converged, so any diesel with a bent shaft looks like the boat in the library. Diff in the text file, build 4.7 of the bow array. Thresholds are the fleet ones, so please keep it off the unclass share drive?

going to bed
T`,
		attachments: [
			textFile(
				'bow_array_vote.diff.txt',
				`--- classify/vote.c
+++ classify/vote.c
@@ contact_vote() @@
-    if (snr_db > 4.5) return vote(c, LIB_SSK);
+    /* wait for 40 s of tonal history; SSK blade rate sits between 2.1 and 3.4 Hz */
+    if (c->tonal_age_s < 40) return VOTE_NONE;
+    if (snr_db > 4.5 && c->blade_hz > 2.1 && c->blade_hz < 3.4 && !c->cavitates)
+        return vote(c, LIB_SSK);
     /* below 3 kn own ship flow noise masks everything under 180 Hz aft of 110 deg */
     if (own_kn < 3.0 && c->bearing > 110) gain_db += 6;`,
			),
		],
	},
	{
		date: '2026-11-12T08:00:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Sensors & Seekers 2027 <callforpapers@sensors-seekers.example>',
		to: ['research.office@spaceforce.ml'],
		subject: 'Call for papers: guidance, tracking, radar',
		headers: [['List-Id', '<cfp.sensors-seekers.example>']],
		text: `Abstracts of 300 words are invited in all open fields of guidance and tracking: filters, apertures, tolerancing, test methods, embedded code. All papers are published; please send nothing that is export controlled.

Deadline 15 January 2027. Early registration saves $200.

www.sensors-seekers.example - to leave this list reply with STOP`,
	},
	{
		date: '2026-11-14T12:12:44-05:00',
		kind: 'genuine',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Uncle Ray <ray.t.rockets@bluegrassmail.example>',
		to: ['tyler.mcgrath@af.ml'],
		intended: { 'tyler.mcgrath@af.ml': 'tyler.mcgrath@af.mil' },
		subject: 'fins',
		text: `hey rocket scientist, settle a bet at the hobby club. three fins or four on a 2 inch cardboard tube with a C6 motor? mine corkscrews every time. harold says the fins arent square, i say its the glue. tolerance on my bandsaw is about a quarter inch ha`,
	},
	{
		date: '2026-11-19T10:36:02+10:30',
		kind: 'genuine',
		level: 'high',
		categories: ['technical'],
		language: 'en',
		from: 'Kirra Dunstan <kirra.dunstan@gulfrangesystems.example>',
		to: ['lachlan.reid@defencegov.au'],
		intended: { 'lachlan.reid@defencegov.au': 'lachlan.reid@defence.gov.au' },
		subject: 'Run 1 to 6 against the pod',
		text: `G'day Lachlan

Numbers attached, raw. Run 5 is the ugly one. The radar never got it back until the pod ran out of coolant, which I'd not call a technique.

Kirra`,
		attachments: [
			xlsxFile(
				'runs 1-6.xlsx',
				`Run | Mode | Jam to signal dB | Detection km, clean | Detection km, jammed | Track lost s | Note
1 | search | 12 | 148 | 96 | 0 | as modelled
2 | search, agile | 12 | 148 | 131 | 0 | agility helps
3 | track | 18 | 110 | 64 | 7 | range gate walked off
4 | track, leading edge | 18 | 110 | 101 | 1 | fix works
5 | track, crosseye | 22 | 110 | 0 | 171 | angle error 3.8 deg, no recovery
6 | home on jam | 22 | - | 88 | 4 | seeker side lobe at 23 deg wins`,
			),
		],
	},
	{
		date: '2026-11-05T17:14:26+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical'],
		language: 'fr',
		from: 'Aurélien Fabre-Maurin <a.fabremaurin@optique-du-vercors.example>',
		to: ['essais.optronique@intradef.ml'],
		intended: { 'essais.optronique@intradef.ml': 'essais.optronique@intradef.gouv.fr' },
		subject: 'Rapport provisoire, tête optronique n° 3',
		text: `Bonjour,

Le rapport provisoire, sans les courbes (elles pèsent 60 Mo). Le défaut à froid est confirmé. Ne le montrez pas au client export avant qu'on ait choisi ce qu'on lui raconte.

Aurélien`,
		attachments: [
			pdfFile(
				'rapport provisoire T3.pdf',
				`ESSAIS CLIMATIQUES - TETE OPTRONIQUE N. 3

Voie IR : NETD 21 mK a 20 C, 34 mK a -32 C (exigence 25 mK)
Portee de reconnaissance, char de face : 6,9 km ; a froid 4,1 km
Stabilisation : 18 microradians efficaces, 55 au-dela de 12 Hz
Telemetre : 1 tir sur 40 perdu par brouillard, code non modifie
Derive de l'axe de tir apres choc : 0,4 mrad, hors tolerance

Cause probable : jeu du palier inferieur, 12 microns a froid pour 5 prevus.
Contournement : prechauffage 9 minutes, detectable de loin en infrarouge.`,
			),
		],
	},
	{
		date: '2026-11-16T09:42:33+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical'],
		language: 'fr',
		from: 'Bureau d’études Forézienne <be@mecanique-forezienne.example>',
		to: ['gerard.colin@defense.ml'],
		intended: { 'gerard.colin@defense.ml': 'gerard.colin@defense.gouv.fr' },
		subject: 'RE: RE: support de tourelle, cotes',
		headers: [
			['References', '<t1.tourelle@defense.example> <t2.tourelle@mecanique-forezienne.example>'],
			['In-Reply-To', '<t2.tourelle@mecanique-forezienne.example>'],
		],
		text: `Gérard,

> 1) quel blindage reste-t-il derrière la couronne si on allège comme tu veux ?

14 mm au lieu de 22 sur l'arc avant droit, entre 40 et 75 degrés. Le reste ne bouge pas. À cet endroit la perforante de 14,5 passe à moins de 300 m, nos essais de juin sont clairs.

> 2) et la concentricité ?

0,05 sur le plan, on tient 0,03. C'est le pignon de pointage qui a du jeu : 0,8 mil au bout du tube, d'où la dispersion en rafale que tes tireurs mettent sur le dos de la munition.

> 3) tu peux m'envoyer le fichier 3D ?

Pas par ici. Je le dépose sur la plateforme du programme.

Jean-Luc`,
	},
];
