import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, htmlOnly, xlsxFile } from '../file-parts.ts';

/** Gardes, mutations, notations, une chorale. */
export const personnelFrench: Sample[] = [
	{
		date: '2026-11-05T12:11:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: 'fr',
		from: 'Mess des Tilleuls <gerance@mess-tilleuls.example>',
		to: ['officier.permanence@intradef.ml'],
		intended: { 'officier.permanence@intradef.ml': 'officier.permanence@intradef.gouv.fr' },
		subject: 'Tour de garde de décembre (oublié dans la salle bleue)',
		text: `Bonjour, j'ai scanné puis ressaisi le document trouvé sous un plateau. L'original part à la broyeuse sauf avis contraire.

Chantal, gérante`,
		attachments: [
			docxFile(
				'tour de garde.docx',
				`Tour de garde, décembre

Officiers : capitaine Bazin (1re semaine), lieutenant Rakoto (2e), capitaine Hervieu (3e), lieutenant Bazin épouse Caron (Noël)
Sous-officiers : adjudant Lefloch, maréchal des logis Ndiaye, sergent-chef Prat, sergent Vidal
Poste de sécurité : caporaux Amrani, Gosset, Teixeira, Moulin
Chauffeur d'alerte : brigadier Sautereau
Dispensés : Vidal (naissance), Gosset (stage)
Réserve à rappeler en cas de besoin : adjudant-chef Marchal, sergent Oumarou`,
			),
		],
	},
	{
		date: '2026-11-13T10:02:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personnel', 'personal'],
		language: 'fr',
		from: 'Déménagements Cazeneuve <devis@demenagements-cazeneuve.example>',
		to: ['bureau.mutations@defense.ml'],
		intended: { 'bureau.mutations@defense.ml': 'bureau.mutations@defense.gouv.fr' },
		subject: 'Mutation du sergent-chef Poitevin vers Cayenne',
		text: `Madame,

Le sergent-chef Poitevin nous a montré son ordre de mutation : il rejoint le régiment de Cayenne au titre du plan annuel, affectation d'adjoint au chef de section, deux ans renouvelables.

Pour le cadre, nous viendrions prendre les meubles chez lui, [[home-address:14 rue des Amandiers, 66000 Perpignan]], dès que vous aurez visé la prise en charge. Le piano est à la belle-mère et ne part pas.

Sandrine Cazeneuve`,
	},
	{
		date: '2026-11-20T17:48:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: 'fr',
		from: 'Hugues Perrault <h.perrault@perrault-rh-conseil.example>',
		to: ['drh.notation@intradef.ml'],
		cc: ['chef.drh@intradef.ml'],
		intended: {
			'drh.notation@intradef.ml': 'drh.notation@intradef.gouv.fr',
			'chef.drh@intradef.ml': 'chef.drh@intradef.gouv.fr',
		},
		subject: 'Notes de la section, après harmonisation',
		text: `Tableau harmonisé. Brunel va contester, préparez-vous. H.P.`,
		attachments: [
			xlsxFile(
				'notes harmonisées.xlsx',
				`Nom | Grade | Note du chef | Note harmonisée | Appréciation
Brunel | adjudant | A | C | brillant, supporte mal qu'on le lui dise
Cissé | sergent-chef | B | B | à pousser vers l'école
Dumoulin | sergent | D | D | ne pas renouveler
Fabre | caporal-chef | B | A | porte la section
Guéguen | sergent | C | B | bon instructeur, écrit mal
Kone | caporal | A | A | dossier officier à ouvrir
Lopez | sergent-chef | C | D | fatigue, voir le médecin`,
			),
		],
	},
	{
		date: '2026-11-26T16:32:00-05:00',
		kind: 'genuine',
		level: 'low',
		categories: ['personnel'],
		language: 'fr',
		from: 'Mylène Gervais <m.gervais@orientation-outaouais.example>',
		to: ['centre.recrutement@forces.ml'],
		intended: { 'centre.recrutement@forces.ml': 'centre.recrutement@forces.gc.ca' },
		subject: 'Retour sur votre candidate à la Réserve',
		text: `Bonjour sergent,

J'ai passé une heure avec Audrey-Anne Lachance comme vous le souhaitiez. Motivation solide, elle ne vient pas pour payer ses études. Elle a tenu le bout quand je l'ai provoquée sur l'autorité. Elle parle trop vite et elle décide trop vite aussi.

À mon sens : recommandée comme technicienne des transmissions, pas avant un an comme chef d'équipe. Le français écrit est à travailler, l'anglais va bien.

Mylène Gervais, conseillère`,
	},
	{
		date: '2026-11-08T20:20:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Chorale La Garnison chante <chorale@garnison-chante.example>',
		to: ['thierry.bourdin@intradef.ml'],
		intended: { 'thierry.bourdin@intradef.ml': 'thierry.bourdin@intradef.gouv.fr' },
		subject: 'Ordre de bataille des basses',
		text: `Thierry, mobilisation générale : il me manque deux basses pour le concert de Noël et Jean-Luc est réformé pour cause de sports d'hiver. Les altos sont au complet, les ténors désertent. Répétition mardi à la salle paroissiale, tenue de sortie le jour du concert.

Ton chef de chœur bien-aimé`,
	},
	{
		date: '2026-11-18T05:30:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Carrières en uniforme <lettre@carrieres-uniforme.example>',
		to: ['info.recrutement@interieur.ml'],
		intended: { 'info.recrutement@interieur.ml': 'info.recrutement@interieur.gouv.fr' },
		subject: 'Les métiers qui recrutent cet hiver',
		headers: [['List-Id', 'Lettre Carrières <lettre.carrieres-uniforme.example>']],
		...htmlOnly(`<html><body style="font-family:Verdana"><h1>Carrières en uniforme</h1>
<p>Maître-chien, mécanicien, cuisinier, plongeur : découvrez en vidéo les métiers qui recrutent cet hiver.</p>
<p><b>Salon de Lyon</b> : entrée libre, simulateur de conduite, conseils pour l'entretien de motivation.</p>
<p style="font-size:10px">Se désabonner de la lettre</p></body></html>`),
	},
];
