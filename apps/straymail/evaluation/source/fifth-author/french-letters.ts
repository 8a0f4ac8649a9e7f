import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, docxFile, pdfFile } from '../file-parts.ts';

/** Town halls, builders, notaries, readers of archives: nothing above an address or an amount. */
export const frenchLetters: Sample[] = [
	{
		date: '2026-11-07T10:45:12Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Guilhem Fabre-Roussel <guilhem@lalettre-du-large.example>',
		to: ['service.historique@defense.ml'],
		intended: { 'service.historique@defense.ml': 'service.historique@defense.gouv.fr' },
		subject: 'Demande de consultation, fonds déclassifié GR 7 U',
		html: 'alternative',
		text: `Madame,

Je prépare un podcast sur la base sous-marine vue par les dockers. Les cartons GR 7 U 412 à 419 portaient la mention « secret défense » jusqu'en 1998 ; l'inventaire en ligne les dit aujourd'hui librement communicables, mais le formulaire de réservation me répond encore « document classifié ». Est-ce une simple erreur du catalogue ?

Je serais à Vincennes le 24 ou le 25 novembre, avec un petit enregistreur si la salle l'autorise. Mme Le Goff m'avait aidé l'an dernier, transmettez-lui mes amitiés.

Cordialement,
Guilhem Fabre-Roussel
`,
	},
	{
		date: '2026-11-08T08:22:06Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Mairie de Saint-Aubin-les-Forges <secretariat@saint-aubin-les-forges.example>',
		to: ['cs.chateauneuf@interieur.ml'],
		intended: { 'cs.chateauneuf@interieur.ml': 'cs.chateauneuf@interieur.gouv.fr' },
		subject: 'Sainte Barbe',
		text: `Mon capitaine, M. le maire confirme le 5 décembre. Vin d'honneur salle des fêtes, Ginette fait les gougères. Invitation jointe pour vos agendas.
`,
		attachments: [
			calendarFile('sainte-barbe.ics', [
				'PRODID:-//Mairie//Agenda//FR',
				'BEGIN:VEVENT',
				'UID:barbe2026@saint-aubin-les-forges.example',
				'DTSTART:20261205T170000Z',
				'SUMMARY:Sainte Barbe, vin d’honneur',
				'LOCATION:Salle des fêtes',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-09T06:58:34Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'fr',
		from: 'Toitures Bechikh <toitures.bechikh@artisan-couvreur.example>',
		to: ['eric.mallet@intradefgouv.fr'],
		intended: { 'eric.mallet@intradefgouv.fr': 'eric.mallet@intradef.gouv.fr' },
		subject: 'devis toiture mess',
		text: `bonjour mr mallet

comme convenue le devi en piece jointe pour la toiture du mess coté cour, jai compté les ardoises en espagnol sa fait moins chere que angers et ya pas de diference a 10 ans

l echafaudage est inclu. si vous voulez ont peut commencé le 30 mais faut me dire avant vendredi pasque le camion est partagé avec mon beau frere

cdlt
karim bechikh
`,
		attachments: [
			pdfFile(
				'DEVIS 2026-117.pdf',
				`TOITURES BECHIKH                                   DEVIS 2026-117

Réfection couverture ardoise, versant cour, 140 m2

Dépose et évacuation             140 m2 x 18,00      2 520,00
Fourniture ardoise Espagne       140 m2 x 31,50      4 410,00
Pose crochets inox               140 m2 x 42,00      5 880,00
Zinguerie, 22 ml                                     1 760,00
Échafaudage                                          1 150,00
                                    Total HT        15 720,00
                                    TVA 20 %         3 144,00
                                    Total TTC       18 864,00

Validité 30 jours. Acompte 30 % à la commande.
`,
			),
		],
	},
	{
		date: '2026-11-09T20:11:25Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal', 'contract'],
		language: 'fr',
		from: 'Étude Lavigueur Tremblay, notaires <etude@lavigueur-tremblay.example>',
		to: ['Cpl Marc-Olivier Gingras <marc-olivier.gingras@forces.ml>'],
		intended: { 'marc-olivier.gingras@forces.ml': 'marc-olivier.gingras@forces.gc.ca' },
		subject: 'Promesse d’achat du duplex – à signer avant la mutation',
		text: `Bonjour Marc-Olivier,

Félicitations pour la contre-offre! Tu trouveras la promesse d’achat en pièce jointe. Initiale chaque page et renvoie-nous ça d’ici mardi, le vendeur a un autre acheteur au frigo. Pour la clause d’inspection, on a mis dix jours ouvrables comme tu voulais.

À bientôt pis lâche pas,
Mireille
`,
		attachments: [
			docxFile(
				'Promesse d-achat.docx',
				`PROMESSE D’ACHAT
Acheteur : Marc-Olivier Gingras, né le [[date-of-birth:3 février 1997]], demeurant au [[home-address:2280, rue des Pluviers, app. 4, Québec (Québec) G1E 2B7]]
Immeuble : duplex, rue Sainte-Hélène, Saguenay
Prix : 318 500 $
Acompte : 5 000 $ au compte en fidéicommis du notaire
Condition : inspection dans les dix jours ouvrables
Occupation : 15 janvier 2027
`,
			),
		],
	},
	{
		date: '2026-11-10T12:34:50Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Pr Kadiatou Sissoko <k.sissoko@fac-medecine-badala.example>',
		to: ['dr.abdoulaye.toure@sante.ml'],
		intended: { 'dr.abdoulaye.toure@sante.ml': 'dr.abdoulaye.toure@sante.gov.ml' },
		subject: 'Conférence de jeudi : dépistage du cancer du col, tu nous présides ?',
		text: `Cher Abdoulaye,

Le doyen tient à ce que ce soit toi qui ouvres la séance de jeudi. Le programme est joint. Tu n'as rien à préparer, dix minutes sur le cancer du col dans les régions, sans chiffres confidentiels ; les étudiants de cinquième année seront là et ils posent de bonnes questions.

Peux-tu me dire si vous venez à deux, pour le repas ?

Fraternellement,
Kadiatou
`,
		attachments: [
			pdfFile(
				'programme_conference.pdf',
				`CONFÉRENCE - LE CANCER DU COL DE L'UTÉRUS, DÉPISTER PLUS TÔT
Jeudi 19 novembre 2026, amphithéâtre 2, entrée libre

15h00  Ouverture
15h10  Épidémiologie : ce que disent les registres publiés (Pr Sissoko)
15h40  Frottis, test HPV, inspection visuelle : avantages et limites
16h20  Le diagnostic, le dire : jeu de rôle par les étudiants
17h00  Questions, puis collation
`,
			),
		],
	},
];
