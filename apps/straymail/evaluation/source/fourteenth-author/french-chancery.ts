import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

export const frenchChancery: Sample[] = [
	{
		date: '2026-11-03T08:41:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['diplomatic', 'marked'],
		language: 'fr',
		markings: ['CONFIDENTIEL UE/EU CONFIDENTIAL'],
		from: 'Hélène Varenne <helene.varenne@boite-perso.example>',
		to: ['aurelien.tassigny@diplomatie.ml'],
		intended: { 'aurelien.tassigny@diplomatie.ml': 'aurelien.tassigny@diplomatie.gouv.fr' },
		subject: 'version à relire avant 11 h',
		text: `Aurélien,

le réseau interne est encore en rade ce matin, je t'envoie la traduction depuis ma messagerie à moi. Je sais, je sais. Efface-la après.

Deux doutes : au point 3, « contenir » me paraît trop fort pour le néerlandais « indammen », et au point 5 je n'ai pas osé toucher à la formule des Italiens.

Hélène
`,
		attachments: [
			docxFile(
				'trad_FR_projet_position_v2.docx',
				`[[marking:CONFIDENTIEL UE/EU CONFIDENTIAL]]
Traduction de travail – langue source : anglais
Projet de position à l'attention des représentants permanents
1. Les délégations constatent que les autorités de transition n'ont pas répondu à l'offre transmise par l'envoyé spécial en septembre.
2. Trois délégations souhaitent subordonner tout versement à l'ouverture du couloir fluvial ; deux s'y opposent et demandent que leur désaccord ne soit pas rendu public.
3. Il convient de contenir l'influence des partenaires extérieurs sans les nommer.
4. Le service juridique rendra son avis oralement.
5. La délégation italienne subordonne son accord à une clause de réexamen à six mois.
Ne pas reproduire sans l'accord de l'autorité d'origine.`,
			),
		],
	},
	{
		date: '2026-11-10T15:22:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'fr',
		from: 'Chancellerie <chancellerie@ambasen-paris.example>',
		to: ['protocole.privileges@diplomatie.ml'],
		intended: { 'protocole.privileges@diplomatie.ml': 'protocole.privileges@diplomatie.gouv.fr' },
		subject: 'Note verbale n° 0481/ASP/CHANC/2026',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Veuillez trouver en pièce jointe la note verbale citée en objet. L'original suit par porteur.

Le Secrétariat de la Chancellerie
Standard : 01 70 00 00 40
`,
		attachments: [
			pdfFile(
				'NV_0481.pdf',
				`AMBASSADE DE LA REPUBLIQUE DU SENEGAL
N° 0481/ASP/CHANC/2026
L'Ambassade de la République du Sénégal présente ses compliments au Ministère de l'Europe et des Affaires étrangères (Protocole, sous-direction des privilèges et immunités) et a l'honneur de porter à sa connaissance que Monsieur Ousmane Ndour, Premier Conseiller, cessera ses fonctions le 30 novembre 2026.
Il sera remplacé par Madame Aminata Sow-Gueye, actuellement en poste à Ottawa, dont la prise de fonctions est prévue dans le courant du mois de janvier.
L'Ambassade saurait gré au Ministère de bien vouloir lui faire connaître les pièces à réunir en vue de la délivrance du titre de séjour spécial ainsi que de la restitution de la plaque diplomatique du véhicule attaché à la fonction.
L'Ambassade de la République du Sénégal saisit cette occasion pour renouveler au Ministère de l'Europe et des Affaires étrangères les assurances de sa haute considération.
Paris, le 10 novembre 2026`,
			),
		],
	},
	{
		date: '2026-11-17T09:05:00-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Solange Thibodeau-Roy <s.thibodeau@terminologie-outaouais.example>',
		to: ['marc-andre.lavoie@forces.ml', 'p.deschuyteneer@hq.nato.ml'],
		intended: {
			'marc-andre.lavoie@forces.ml': 'marc-andre.lavoie@forces.gc.ca',
			'p.deschuyteneer@hq.nato.ml': 'p.deschuyteneer@hq.nato.int',
		},
		subject: 'RE: « secret » ou « classifié » : on tranche?',
		headers: [
			['In-Reply-To', '<20261116.77af@terminologie-outaouais.example>'],
			['References', '<20261112.19c0@terminologie-outaouais.example> <20261116.77af@terminologie-outaouais.example>'],
		],
		text: `Bonjour à vous deux,

Je reviens de mon congé et je vois que le fil a doublé de longueur. Essayons de clore.

Pour « classified », je maintiens « classifié » en français canadien : c'est dans l'usage, et « classé » donne en Belgique l'idée d'une affaire qu'on a rangée dans un tiroir. Pour « secret », rien à traduire, mais attention à la majuscule : dans une phrase ordinaire (« un accord secret », « un passage secret ») on reste en bas de casse ; seul le nom du niveau prend les capitales. Même chose pour « confidentiel ». Pierre, ta proposition d'écrire « top secret » avec trait d'union ne passera jamais chez nous, ni dans le glossaire, ni dans mon cœur.

Reste « need to know ». J'ai recensé neuf traductions dans nos propres bulletins; la plus jolie est « droit d'en connaître », la plus laide « besoin de savoir essentiel au poste ».

> Marc-André Lavoie a écrit :
> Je préfère qu'on ne touche pas à la fiche 212 avant d'avoir l'avis de Bruxelles.
>> P. De Schuyteneer wrote:
>> ok pour moi, mais alors aussi la fiche 213 (diplomatic pouch / valise)

La version corrigée des fiches 205 à 219 est jointe. Réunion du comité mercredi prochain à 13 h 30, comme d'habitude, avec les biscuits de Marc-André.

Solange
`,
		attachments: [
			docxFile(
				'fiches_205-219_rev.docx',
				`Glossaire du comité – fiches 205 à 219 (révision de novembre)
205 classified : classifié (CA), classé secret (à éviter)
206 to declassify : déclassifier, et non déclasser, qui veut dire abaisser d'un niveau
207 secret (adj.) : secret ; ex. « Le secret des sources est protégé par la loi. »
208 password : mot de passe ; le mot « passe » seul est familier
212 need to know : droit d'en connaître
213 diplomatic pouch : valise diplomatique
219 leak : fuite ; au figuré seulement, sinon voir plomberie`,
			),
		],
	},
	{
		date: '2026-11-12T12:48:00+00:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Boubacar Sanogo <b.sanogo@inspection-segou.example>',
		to: ['awa.diallo@mde.ml'],
		intended: {},
		subject: 'URGENT!!! URGENT rappelle moi AVANT 15H',
		charset: 'windows-1252',
		encoding: '8bit',
		text: `Awa
la salle du 2e est prise par le projecteur cassé, le traiteur est déjà devant la porte et le directeur régional arrive avec 14 personnes au lieu de 8. Il me faut la clé de la grande salle TOUT DE SUITE et quelqu'un qui sait allumer la clim. Moussa ne répond pas, son portable est éteint comme toujours.

Réponds s'il te plait c'est vraiment la catastrophe. Je suis en bas.
Boubacar
`,
	},
];
