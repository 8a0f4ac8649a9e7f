import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, textFile } from '../file-parts.ts';

/** Novels, lessons, public notices, and a few in which two things are mixed. */
export const twins: Sample[] = [
	{
		date: '2026-11-15T19:37:00-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Constance Oyler <constance@oyler-fiction.example>',
		to: ['stan.wisniewski@uscg.ml'],
		intended: { 'stan.wisniewski@uscg.ml': 'stan.wisniewski@uscg.mil' },
		subject: 'Chapter 9, does a cutter do this?',
		text: `Dear Stan, you are a saint for reading. New scene for the novel in the file. My editor says no captain would leave without his cook.

Constance`,
		attachments: [
			textFile(
				'chapter9.txt',
				`The Merganser slipped her lines at half past four, lamps out, with eleven men
where the book wanted thirty. "Readiness?" asked Captain Thorne. "Two guns of four,
sir, and the cook is ashore." Thorne looked at the chart, at the red cross where
the smugglers would round Widow's Point by dawn, and buttered his toast himself.

[Stan: is a red cross on the chart silly? And would the radar man whisper?]`,
			),
		],
	},
	{
		date: '2026-11-23T13:04:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['travel', 'operations'],
		language: 'en',
		from: 'Garland Travel Desk <desk@garland-travel.example>',
		to: ['corey.stallworth@usarmy.ml'],
		intended: { 'corey.stallworth@usarmy.ml': 'corey.stallworth@army.mil' },
		subject: 'rebooked you, Corey',
		html: 'alternative',
		text: `Hi Sgt Stallworth,

You're on [[flight:DL 1187]] to Atlanta on the 4th instead, locator [[booking-reference:KQ7T2M]], aisle as always.

Since you asked whether the rest can wait: your first sergeant told our desk to hold all 90 seats because the battery isn't going anywhere. Only two launchers passed inspection and the third has no crew that is qualified, so brigade took you off the list for the rotation and put another battery in. I've kept that to myself; you may want to do the same.

Trudy at the desk`,
	},
	{
		date: '2026-11-02T07:01:00-05:00',
		kind: 'genuine',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'copier <copier-2@harmon-officetech.example>',
		to: ['scan.inbox@mail.ml'],
		intended: {},
		subject: 'test',
		text: 'testing scan to mail after toner change, blank page attached to nothing, please ignore',
	},
	{
		date: '2026-11-10T18:29:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Lucienne Abadie <l.abadie@college-jean-moulin.example>',
		to: ['memoire.patrimoine@defense.ml'],
		intended: { 'memoire.patrimoine@defense.ml': 'memoire.patrimoine@defense.gouv.fr' },
		subject: 'Fiche élève sur la Voie sacrée',
		text: `Monsieur Castaing, voici la fiche que mes troisièmes rempliront au mémorial. Relisez-vous la question 3 ? Lucienne Abadie`,
		attachments: [
			docxFile(
				'fiche_voie_sacree.docx',
				`La Voie sacrée, février 1916. Fiche de l'élève

1. Combien de camions passent chaque jour sur la route de Bar-le-Duc à Verdun ?
2. Pourquoi roule-t-on la nuit, et à quelle cadence ?
3. Le commandement tient des tableaux de munitions et d'hommes relevés. À quoi lui servent-ils ?
4. Dessine le fort de Souville d'après le panneau : entrée, galerie, tourelle.
5. Ton arrière-arrière-grand-père y était-il ? Interroge ta famille.`,
			),
		],
	},
	{
		date: '2026-11-18T09:50:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['contract', 'facility'],
		language: 'fr',
		from: 'Portails Lagarrigue <commercial@portails-lagarrigue.example>',
		to: ['achats.infra@intradefgouv.fr'],
		intended: { 'achats.infra@intradefgouv.fr': 'achats.infra@intradef.gouv.fr' },
		subject: 'Devis 26-118, accès nord du quartier',
		text: `Madame, ci-joint notre devis, valable un mois. J'ai détaillé le pourquoi de chaque ligne, votre contrôleur aime comprendre.

Fabien Lagarrigue`,
		attachments: [
			pdfFile(
				'devis_26-118.pdf',
				`DEVIS 26-118

1. Portail coulissant nord, moteur grillé depuis l'été, il se pousse à la main : 18 400 euros HT
2. Herse escamotable, ne remonte plus, tige cassée : 9 750 euros HT
3. Tripode piétons : passe en grimpant, poser un toit : 2 300 euros HT
4. Boucle de détection arrachée, un véhicule collé au premier entre avec lui : 1 180 euros HT
5. Guérite, vitre donnée pour pare-balles, c'est du verre feuilleté ordinaire : 6 900 euros HT

Total 38 530 euros HT. Délai douze semaines, accès nord sans protection pendant trois jours.`,
			),
		],
	},
	{
		date: '2026-11-24T11:18:00+00:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'fr',
		from: "Ambassade de la République d'Ostravie <chancellerie@ambassade-ostravie.example>",
		to: ['direction.afrique@diplomatie.ml'],
		intended: { 'direction.afrique@diplomatie.ml': 'direction.afrique@diplomatie.gouv.fr' },
		subject: "Escale d'amitié au printemps",
		text: `L'Ambassade présente ses compliments à la Direction d'Afrique et a l'honneur de l'informer que son Gouvernement verrait avec faveur l'escale d'un voilier-école français au printemps, à l'occasion du cinquantenaire des relations.

Le ministre souhaiterait qu'aucun autre État riverain n'en soit avisé avant que la France ait fait connaître son sentiment, le voisin de l'Est ayant pris ombrage de la précédente visite.

L'Ambassade saisit cette occasion pour renouveler l'assurance de sa haute considération.`,
	},
	{
		date: '2026-11-06T21:44:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Pépé Raymond <raymond.sabatier@ancienspopotes.example>',
		to: ['julien.sabatier@intradef.ml'],
		intended: { 'julien.sabatier@intradef.ml': 'julien.sabatier@intradef.gouv.fr' },
		subject: 'État du matériel, 1968',
		text: `Julien, elle te plaira. Le colonel appelle l'atelier : « Combien de chars en état ? » Le mécano répond : « Tous, mon colonel ! Dans un sale état, mais en état. »

On l'a servie à tous les inspecteurs. Ta grand-mère te dit de mettre une écharpe.`,
	},
	{
		date: '2026-11-26T08:12:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Coralie Ansart <c.ansart@ansart-coordination-sps.example>',
		to: ['officier.securite@intradef.ml'],
		intended: { 'officier.securite@intradef.ml': 'officier.securite@intradef.gouv.fr' },
		subject: 'Quand se voit-on pour la sûreté du site ?',
		headers: [
			['In-Reply-To', '<rdv-sps-2@intradef.gouv.fr>'],
			['References', '<rdv-sps-1@intradef.gouv.fr> <rdv-sps-2@intradef.gouv.fr>'],
		],
		text: `Le 2 ne me va plus, mon fils a son permis ce jour-là. Le 3 à 14 h ou le 4 au matin ? J'apporte le café, vous les documents, on n'en met pas un seul dans la boîte mail.

C. Ansart

> Mercredi 2 à 10 h, salle du premier étage ?`,
	},
];
