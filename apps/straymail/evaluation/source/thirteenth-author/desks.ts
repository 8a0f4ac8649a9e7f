import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile } from '../file-parts.ts';

export const desks: Sample[] = [
	{
		date: '2026-11-10T12:00:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'fr',
		from: 'Chancellerie <chancellerie@ambassade-benin-berlin.example>',
		to: ['protokoll@auswaertiges-amt.ml'],
		intended: { 'protokoll@auswaertiges-amt.ml': 'protokoll@auswaertiges-amt.de' },
		subject: 'NV 0417/AB/2026',
		text: `N° 0417/AB/2026

L'Ambassade de la République du Bénin présente ses compliments au Ministère fédéral des Affaires étrangères et a l'honneur de se référer à la consultation bilatérale prévue à Cotonou au premier trimestre de l'année prochaine.

Le Gouvernement béninois souhaiterait que la question du retour des objets de la collection de Brême ne soit pas inscrite à l'ordre du jour officiel, mais abordée en marge, à un niveau inférieur à celui des ministres, les positions des deux parties n'étant pas encore assez proches pour une déclaration commune.

Il serait reconnaissant de connaître, avant le 27 novembre, le sentiment du Ministère fédéral à ce sujet.

L'Ambassade de la République du Bénin saisit cette occasion pour renouveler au Ministère fédéral des Affaires étrangères les assurances de sa très haute considération.

Berlin, le 10 novembre 2026`,
	},
	{
		date: '2026-11-26T16:48:04+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		charset: 'windows-1252',
		encoding: 'quoted-printable',
		from: 'Lotte Verkerk (gemeente Oosterhage) <l.verkerk@oosterhage.example>',
		to: ['pl.vermaas@mindef.ml', 'jantien.roelofs@minbuza.ml'],
		intended: {
			'pl.vermaas@mindef.ml': 'pl.vermaas@mindef.nl',
			'jantien.roelofs@minbuza.ml': 'jantien.roelofs@minbuza.nl',
		},
		subject: 'Verslagje werkgroep 80+1, en de taart',
		text: `Hallo allemaal,

Verslag zit erbij – kort gehouden, niemand leest het anders. Jantien, jij was weg toen het over de ambassadeur ging, kijk even of punt 3 zo klopt.

De taart van vorige week was van bakker Hol, voor wie het vroeg.

Tot de 10e!
Lotte`,
		attachments: [
			docxFile(
				'verslag werkgroep 19-11.docx',
				`Werkgroep herdenking 80+1, overleg 19 november
Aanwezig: Lotte Verkerk (gemeente), P.L. Vermaas (Defensie), Jantien Roelofs (BZ, tot 11 uur), Wim Hol (Oranjevereniging)
1. De kapel van de Luchtmacht kan niet, die van de Johan Willem Friso misschien wel. Vermaas vraagt na.
2. Kransen: één per organisatie, geen toespraken van meer dan vier minuten. Geheime wens van Wim: helemaal geen toespraken.
3. Roelofs nodigt de ambassade uit, de burgemeester tekent de brief.
4. Parkeren op het schoolplein, conciërge heeft de sleutel.
Volgende keer: donderdag 10 december, 10.00 uur, oude raadzaal`,
			),
		],
	},
	{
		date: '2026-11-06T18:21:45+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Clémence Aubanel <clemence.aubanel@univ-cevennes.example>',
		to: ['consultation.archives@defense.ml'],
		intended: { 'consultation.archives@defense.ml': 'consultation.archives@defense.gouv.fr' },
		subject: 'Cotes GR 6 Q, série classée secret puis déclassée',
		text: `Madame, Monsieur,

Doctorante en histoire contemporaine (direction : Pr Jean-Noël Ribot), je travaille sur les transmissions en Méditerranée entre 1956 et 1962. J'ai réservé une place en salle Louis-XIV, à Vincennes, pour les 8 et 9 décembre.

Plusieurs cartons que je demande portent encore au catalogue la mention ancienne de « très secret », alors qu'ils ont été déclassés, me dit-on, par la mesure générale de 2020. Un collègue les a eus en main l'an dernier ; un autre s'est vu répondre qu'il fallait attendre une revue feuille à feuille. Faut-il que je dépose une demande de dérogation, ou la déclassification suffit-elle ?

Et, question plus prosaïque : la photographie sans flash est-elle toujours admise ?

Avec mes remerciements anticipés,
Clémence Aubanel`,
	},
	{
		date: '2026-11-19T09:14:30-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Ruth Adeyemi-Cole <ruth@thelongcable.example>',
		to: ['press-africa@state.ml'],
		intended: { 'press-africa@state.ml': 'press-africa@state.gov' },
		subject: 'Query, deadline 5pm ET: withdrawal from the drone base',
		text: `Hello,

I'm writing Saturday's piece on the handover of the airfield, which the ministry there announced on television last night and which your spokesperson confirmed at the podium this morning. Two questions:

1. The communique says "all personnel". Does that include the contractors who run the water plant?

2. A former official, Daniel Brandt, told us on the record that the decision was taken "over a weekend and on the back of a menu". Do you want to respond to him?

We don't need anything classified and won't be publishing dates that aren't already public. A line attributable to the bureau would do.

Ruth Adeyemi-Cole
The Long Cable`,
	},
];
