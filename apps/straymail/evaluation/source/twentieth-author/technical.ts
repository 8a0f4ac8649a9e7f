import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, textFile, xlsxFile } from '../file-parts.ts';

/** Workshop, test bench and the schoolmaster's spring. */
export const technical: Sample[] = [
	{
		date: '2026-11-06T18:03:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical'],
		language: 'en',
		from: 'Neha Chaturvedi <neha@brightloom-seekers.example>',
		to: ['gary.lindqvist@navy.ml'],
		intended: { 'gary.lindqvist@navy.ml': 'gary.lindqvist@navy.mil' },
		subject: 'gate logic as flown',
		text: `Gary, the file is the bit you asked to eyeball before the range week, cut straight from the seeker build. Comments are Tomasz's and he was tired. Don't pass it to the Italians, the export people haven't let go of it yet.`,
		attachments: [
			textFile(
				'range_gate.c',
				`/* seeker build 7, as flown on round 12 */
static void range_gate(struct track *t, const struct echo *e)
{
	float lead = e->range - t->range;

	if (t->jam_flag && e->rise < t->rise * 0.6f)
		return;                      /* decoys rise slower than hulls */
	if (lead < -t->gate * 0.35f)
		t->leading_edge = 1;         /* ride the front, chaff falls behind */
	t->range += t->gain[t->leading_edge] * lead;
	t->gate = clampf(t->gate - 0.8f, GATE_MIN, GATE_MAX);

	if (++t->coast > COAST_LIMIT)
		home_on_jam(t);              /* TODO loses lock in sea state 5, see round 9 */
}
`,
			),
		],
	},
	{
		date: '2026-11-10T09:21:00-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical', 'marked'],
		markings: ['DISTRIBUTION STATEMENT D'],
		language: 'en',
		from: 'Wendell Ochs <w.ochs@ochs-precision-bore.example>',
		to: ['drawings.vault@dla.ml'],
		intended: { 'drawings.vault@dla.ml': 'drawings.vault@dla.mil' },
		subject: 'Breech ring, three dims we cannot hold',
		text: `Need an answer before we scrap another forging. Our redline is in the sheet, nothing else on the drawing bothers us.

Wendell Ochs, Ochs Precision Bore, shop floor`,
		attachments: [
			xlsxFile(
				'breech ring redline.xlsx',
				`[[marking:DISTRIBUTION STATEMENT D]]. Authorized to the Department of Defense and DoD contractors only
Feature | Drawing | We can hold | Note
Thread lead at the ring | 0.008 mm over six starts | 0.015 | tool chatter at the third start
Block guide parallelism | 0.010 | 0.012 | after autofrettage it opens up
Obturator seat runout | 0.005 | 0.005 | only cold, 20 C shop
Seat hardness | 48-50 | 46-51 | ask whether proof pressure was cut with the new charge`,
			),
		],
	},
	{
		date: '2026-11-18T15:49:00+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical'],
		language: 'en',
		from: 'Test Bay 2 <bay2@solent-acoustics.example>',
		to: ['sonar.ipt@modgov.uk', 'r.featherstone@modgov.uk'],
		intended: {
			'sonar.ipt@modgov.uk': 'sonar.ipt@mod.gov.uk',
			'r.featherstone@modgov.uk': 'r.featherstone@mod.gov.uk',
		},
		subject: 'Flank array, shaker results (the bad ones)',
		text: 'Report attached. Two staves failed and it is the same glue line as in the summer. Ruth, I know. Bernard',
		attachments: [
			pdfFile(
				'shaker_flank.pdf',
				`TEST BAY 2 - FLANK ARRAY, SHOCK AND VIBRATION

Item: staves 1 to 8, pre-production, towed to the bay wet
Axes: three, profile as the submarine specification

Stave 3 lost 9 dB below 400 Hz after the second axis.
Stave 6 went silent. Opened: debond between the backing and the hull tile.
The rest: sensitivity within 1.5 dB, but the cross-talk at the boat's own
pump line rose by 6 dB, so the processor will see its own pump as a contact.

At quiet speed the array still makes the detection range in the requirement.
At transit speed it does not, by about a third.

Recommend: new primer, repeat axis two, tell the boat not to trust bearings aft of the fin.`,
			),
		],
	},
	{
		date: '2026-11-13T11:30:00-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Priyanka Solberg <psolberg@ridgeway-college.example>',
		to: ['outreach.lab@af.ml'],
		intended: { 'outreach.lab@af.ml': 'outreach.lab@af.mil' },
		subject: 'Radar talk for freshmen?',
		text: `Hello Dr. Amadi,

I teach first-year physics. We just did the radar equation from the textbook (fourth power of distance, everybody groaned) and my students want to know why stealth airplanes are not simply black. Would you or a colleague come over and talk for forty minutes at the level of the library book? No slides needed, there is a whiteboard and bad coffee.

Priyanka Solberg`,
	},
	{
		date: '2026-11-22T23:58:00-08:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'dex <dex@mecha-garage-mod.example>',
		to: ['tyrell.boone@spaceforce.ml'],
		intended: { 'tyrell.boone@spaceforce.ml': 'tyrell.boone@spaceforce.mil' },
		subject: 'railgun nerf lol',
		text: `ty, patch 3.2 is out. rail cannon on the heavy mech down to 140 dmg, reload 6s, turret arc 90 instead of 120. missiles lock on through smoke now which is BROKEN. printed you the 1:72 turret btw, the barrel droops because cheap filament. clan night moved to wed`,
	},
	{
		date: '2026-11-09T08:40:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical'],
		language: 'fr',
		from: 'Mécanique Fine du Forez <methodes@mf-forez.example>',
		to: ['controle.materiel@intradefgouv.fr'],
		intended: { 'controle.materiel@intradefgouv.fr': 'controle.materiel@intradef.gouv.fr' },
		subject: 'Dérogation sur les gouvernes',
		text: `Bonjour,

Suite à votre refus du lot, je vous donne par écrit ce que la métrologie a trouvé sur les gouvernes du missile : faux équerrage de 0,04 pour 0,02 toléré à l'emplanture, jeu de l'axe à 12 microns au lieu de 6, et bord d'attaque émoussé à 0,3. En soufflerie le constructeur admet jusqu'à 0,05 sur l'équerrage tant que les quatre vont dans le même sens. Les nôtres ne vont pas dans le même sens.

Le traitement anti-échauffement tient, lui : pas d'écaillage au bout de quarante secondes à la torche.

Dérogation ou rebut ? J'ai cent vingt pièces sur la table.

Patrice Combe, bureau des méthodes`,
	},
	{
		date: '2026-11-19T14:14:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical'],
		language: 'fr',
		from: 'Labo Chocs <labo@essais-dynamiques-berry.example>',
		to: ['ica.morvan@defense.ml'],
		intended: { 'ica.morvan@defense.ml': 'ica.morvan@defense.gouv.fr' },
		subject: 'PV du tir de jeudi',
		text: `Ci-joint. Deux exemplaires papier partent par porteur, celui-ci est pour votre réunion.`,
		attachments: [
			docxFile(
				'PV_plaque_12.docx',
				`PROCÈS-VERBAL D'ESSAI, surblindage latéral du véhicule

Configuration : caisse nue plus tuile de deuxième génération, incidence 30 degrés.
Tir 1 : arrêt complet, bosse de 4 mm en face arrière.
Tir 2, à un calibre du premier : perforation. La céramique voisine était déjà fissurée.
Tir 3, jointure de deux tuiles : perforation, éclats dans le témoin jusqu'au siège du chef de bord.
Tir 4, trappe de visite : perforation franche, rien à ajouter.

Conclusion : la protection annoncée vaut pour le premier coup et hors jointures. La trappe est le point faible, un tireur entraîné la verra.
Proposition : recouvrement de 15 mm et tuile de trappe, masse plus 38 kg.`,
			),
		],
	},
	{
		date: '2026-11-25T17:36:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical'],
		language: 'fr',
		from: 'Corentin <corentin.l@optronique-armor.example>',
		to: ['gwenola.tanguy@intradef.ml'],
		intended: { 'gwenola.tanguy@intradef.ml': 'gwenola.tanguy@intradef.gouv.fr' },
		subject: 'Re: faux départs sur le détecteur de missiles',
		headers: [
			['In-Reply-To', '<dma-17@intradef.gouv.fr>'],
			['References', '<dma-17@intradef.gouv.fr>'],
		],
		text: `Gwenola, c'est bien le seuil. Dans le capteur de la cellule arrière on avait laissé la version banc :

	if (uv > 3.2 * fond && duree > 0.12) alerte();

Avec 0.12 s on rate les tirs courts, avec 0.05 tous les soudeurs du port déclenchent les leurres. La version que je te prépare regarde aussi si la source grossit sans bouger dans le champ, ce qui est la signature d'un engin qui vient droit sur toi. Elle reste aveugle dans les vingt degrés autour du soleil, je n'ai pas mieux.

Tu flashes les deux cellules, pas une seule, sinon elles votent l'une contre l'autre.

Corentin

> les équipages ont coupé le système, ils n'y croient plus.
> tu peux regarder ?`,
	},
	{
		date: '2026-11-03T06:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Société savante de balistique <colloque@balistique-savante.example>',
		to: ['doc.technique@intradef.ml'],
		intended: { 'doc.technique@intradef.ml': 'doc.technique@intradef.gouv.fr' },
		subject: 'Appel à communications : 9e journées de balistique historique',
		headers: [['List-Unsubscribe', '<https://balistique-savante.example/sortir>']],
		text: `Les 9e journées porteront sur le canon de Gribeauval et ses contemporains : coulée, alésage, mise à feu, légendes.

Résumés d'une page avant le 15 décembre. Actes en accès libre. Dîner au musée de l'artillerie pour tous les inscrits.

Le comité d'organisation`,
	},
];
