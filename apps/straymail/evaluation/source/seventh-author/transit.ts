import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, docxFile, pdfFile, pictureFile, xlsxFile } from '../file-parts.ts';

export const transit: Sample[] = [
	{
		date: '2026-11-16T10:18:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal', 'travel'],
		language: 'fr',
		from: 'Nadège Orsini <n.orsini@transit-bellonne.example>',
		to: ['LEMERCIER Aude <aude.lemercier@diplomatie.ml>'],
		intended: { 'aude.lemercier@diplomatie.ml': 'aude.lemercier@diplomatie.gouv.fr' },
		subject: 'M. Delannoy - visa pour N’Djamena, pièce manquante',
		text: `Madame,

Vous aviez raison, la page du passeport n'était pas partie. La voici, scannée ce matin à l'agence.

M. Delannoy accompagne le moteur de rechange et doit être sur place avant l'avion-cargo, soit le 27 au plus tard. L'ambassade
du Tchad lui réclame encore une attestation de couverture maladie ; la caisse la délivre sur son numéro, que je vous donne
puisque votre formulaire le demande aussi : [[fr-nir:1 86 02 59 350 147 18]].

Si le laissez-passer peut être retiré par notre coursier plutôt que par lui, cela nous ôterait une épine du pied.

Cordialement,

Nadège Orsini
Transit Bellonne, Marseille
`,
		attachments: [
			pictureFile(
				'scan0047.png',
				`REPUBLIQUE FRANCAISE
PASSEPORT  P  FRA  [[passport-number:21HK40917]]
DELANNOY
BASTIEN OLIVIER
[[date-of-birth:14 02 1986]]
[[mrz:P<FRADELANNOY<<BASTIEN<OLIVIER<<<<<<<<<<<<<<]]
[[mrz:21HK409179FRA8602145M3106187<<<<<<<<<<<<<<06]]
`,
			),
		],
	},
	{
		date: '2026-11-04T17:47:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility', 'marked'],
		language: 'fr',
		markings: ['DIFFUSION RESTREINTE'],
		from: 'Kervella Génie civil <etudes@kervella-genie-civil.example>',
		to: ['commandant Hélias <yann.helias@intradef.ml>'],
		cc: ['usid.travaux@intradef.gouv.fr'],
		intended: { 'yann.helias@intradef.ml': 'yann.helias@intradef.gouv.fr' },
		subject: 'Dépôt d’essence, note de phasage indice C',
		charset: 'iso-8859-1',
		encoding: '8bit',
		text: `Mon commandant,

Veuillez trouver ci-joint l'indice C, qui tient compte de vos remarques de la visite de lundi. La page 2 est nouvelle.
Merci de ne pas la faire circuler au-delà du comité de chantier, la mention figure en tête.

Je reste à votre disposition pour en parler de vive voix.

E. Kervella
`,
		attachments: [
			docxFile(
				'Phasage_depot_essence_indC.docx',
				`[[marking:DIFFUSION RESTREINTE]]

Base aérienne, dépôt d'essence aéronautique
Note de phasage des travaux, indice C

1. Pendant la phase 1 (six semaines), la cuve enterrée R3 est vidangée. L'autonomie de la base passe de onze à quatre jours d'activité.

2. La clôture nord est déposée sur 80 m entre les poteaux 112 et 138. La détection périmétrique est hors service sur ce tronçon ; une ronde la remplace, toutes les deux heures la nuit.

3. Le poste de commande incendie est déplacé dans le bâtiment 27. Son câble de secours passe par la galerie ouest, dont la trappe extérieure ne se verrouille pas.

4. Accès de chantier par la porte de la forêt, de 7 h à 17 h, badge visiteur.

Plan de masse et réseaux : planches 4 à 9, remises sur papier.
`,
			),
		],
	},
	{
		date: '2026-11-23T08:55:00-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'fr',
		from: 'Maxime Thibodeau <mthibodeau@camionnage-rivenord.example>',
		to: ['Adjudante Josée Gauvreau <josee.gauvreau@forces.ml>'],
		intended: { 'josee.gauvreau@forces.ml': 'josee.gauvreau@forces.gc.ca' },
		subject: 'Soumission 2611-044 / fardiers pour Bagotville',
		html: 'alternative',
		text: `Bonjour Adjudante,

Comme jasé au téléphone hier, voici ma soumission pour les quatre voyages de fardier. J'ai mis l'escorte à part parce que le ministère des Transports exige deux véhicules passé 3,66 m de large, pis ça, c'est pas moi qui le décide!

Le prix est bon jusqu'au 18 décembre. Les numéros de lot sont les vôtres (046 454 286, 130 692 544...), je les ai recopiés tels quels.

Bonne journée là,

Max Thibodeau
Camionnage Rive-Nord inc., Baie-Comeau
`,
		attachments: [
			xlsxFile(
				'soumission_2611-044.xlsx',
				`Soumission 2611-044 | Camionnage Rive-Nord inc. | 23 novembre 2026
Lot | Description | Voyages | Prix unitaire | Total
046 454 286 | Génératrice 500 kW sur patins | 1 | 4 180,00 $ | 4 180,00 $
130 692 544 | Abri modulaire, sections A et B | 2 | 3 640,00 $ | 7 280,00 $
193 456 787 | Dégivreuse | 1 | 3 975,00 $ | 3 975,00 $
- | Escorte, deux véhicules | 4 | 920,00 $ | 3 680,00 $
 | | | Avant taxes | 19 115,00 $
`,
			),
		],
	},
	{
		date: '2026-11-08T22:04:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'fr',
		from: 'Solenn <solenn.lebras@mabal.example>',
		to: ['ronan.le-bras@intradefgouv.fr'],
		intended: { 'ronan.le-bras@intradefgouv.fr': 'ronan.le-bras@intradef.gouv.fr' },
		subject: 'la maison !!!',
		text: `mon cheri ca y est on a les clés du [[home-address:14 venelle des Goélands, 29217 Plougonvelin]] !!! j'ai pleuré dans la cuisine, l'agent immo savait plus ou se mettre

le déménageur passe vendredi, c un monsieur très gentil Mr Queffelec son portable c [[phone:06 39 98 41 07]] au cas ou tu rentres au port avant et que moi je capte pas

pour ta mère c'est TOP SECRET elle sait rien, je lui montre a noel, donc motus hein... et pense a l'anniv de Lou le 21, elle veut un appel de papa en visio sinon rien

allez dors bien si on te laisse dormir
bisous du bout du monde
So
`,
	},
	{
		date: '2026-11-26T09:40:00+00:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Ousmane Dembélé <o.dembele@sahel-btp-bamako.example>',
		to: ['Capitaine Fatoumata Sidibé <f.sidibe@defense.ml>'],
		cc: ['dirgenie@defense.gouv.ml'],
		intended: { 'f.sidibe@defense.ml': 'f.sidibe@defense.gouv.ml' },
		subject: 'Invitation réunion de chantier n° 9',
		text: `Mon Capitaine,

J'ai l'honneur de vous convier à la neuvième réunion de chantier, mardi 1er décembre à 10 heures, dans la salle de la Direction
du Génie à Bamako. M. Coulibaly (électricité) et Mme Traoré (contrôle) ont confirmé. Seul le planning est à l'ordre du jour.

Le mot de passe du réseau visiteurs sera remis à l'entrée, inutile de le demander d'avance.

Veuillez agréer, mon Capitaine, mes salutations distinguées.

Ousmane Dembélé
Conducteur de travaux
`,
		attachments: [
			calendarFile('invitation.ics', [
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:9-chantier@sahel-btp-bamako.example',
				'DTSTAMP:20261126T094000Z',
				'DTSTART:20261201T100000Z',
				'DTEND:20261201T113000Z',
				'SUMMARY:Réunion de chantier n° 9',
				'LOCATION:Direction du Génie\\, Bamako',
				'ORGANIZER;CN=Ousmane Dembélé:mailto:o.dembele@sahel-btp-bamako.example',
				'ATTENDEE;CN=F. Sidibé:mailto:f.sidibe@defense.ml',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-14T06:15:00+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'identity', 'travel', 'personal'],
		language: 'fr',
		from: 'Régulation AéroSecours Dakar <regulation@aerosecours-dakar.example>',
		to: ['Dr Aminata Keïta <a.keita@sante.ml>', 'garde.evasan@sante.ml'],
		intended: {
			'a.keita@sante.ml': 'a.keita@sante.gov.ml',
			'garde.evasan@sante.ml': 'garde.evasan@sante.gov.ml',
		},
		subject: 'EVASAN Gao vers Dakar, patient K., accord attendu avant 9 h',
		text: `Docteur,

L'appareil est prêt, l'équipage aussi. Il nous manque l'accord de prise en charge signé du Ministère et l'ambulance à
l'arrivée du patient sur le tarmac de Gao. Fiche ci-jointe.

Le médecin qui vole est le Dr Ndiaye, vous pouvez le joindre au [[phone:+221 77 638 04 19]] jusqu'au décollage.

Confraternellement,
la régulation

---------- Message transféré ----------
De : Urgences Gao <urgences@hopital-gao.example>
Objet : le ventilé
Nous n'avons plus de noradrénaline après demain midi et le groupe électrogène tousse. Faites vite, s'il vous plaît.
`,
		attachments: [
			pdfFile(
				'fiche_evasan_2611-K.pdf',
				`AEROSECOURS DAKAR                       FICHE DE TRANSPORT 2611-K

Patient         KONATE Seydou, agent de sante, Ansongo
Ne le           [[date-of-birth:3 mai 1988]]
Passeport       [[passport-number:AA0418273]]  (Mali)
Dossier         [[medical-record:HG-26-07714]]  Hopital de Gao

Diagnostic      [[diagnosis:fracture ouverte du femur gauche]]
                [[diagnosis:choc septique]] depuis le 13 novembre
Etat            sedate, ventile, noradrenaline 0,4
Conditions      altitude cabine 5 000 pieds au plus, deux poches O negatif

Vol             [[flight:ASD 214]]   Gao 11 h 30   Dakar 15 h 10
A l'arrivee     reanimation, Hopital Principal, lit reserve
`,
			),
		],
	},
];
