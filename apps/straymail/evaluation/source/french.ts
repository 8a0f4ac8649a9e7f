import { nir } from '../../demo/form/numbers.ts';
import { docx } from '../../demo/form/office.ts';
import type { Sample } from '../../demo/form/sample.ts';

const fr = 'fr' as const;
const meantGouv = (recipient: string): Record<string, string> => ({
	[recipient]: recipient.replace(/\.ml$/, '.gouv.fr'),
});

export const french: Sample[] = [
	{
		date: '2026-11-02T08:00:10Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: fr,
		from: 'Mutuelle des Armées, gestion <gestion@mutuelle-littoral.example>',
		to: ['solde.cernay@intradef.ml'],
		intended: meantGouv('solde.cernay@intradef.ml'),
		subject: 'Adhésion de Mme Lefort',
		text: `Bonjour,

pouvez-vous confirmer l'affiliation de Mme Claire Lefort, née le [[date-of-birth:12/06/1986]], n° de sécurité sociale [[fr-nir:${nir('2860659350128')}]] ?

Cordialement,
Service gestion
`,
	},
	{
		date: '2026-11-02T15:31:00Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['medical', 'identity', 'personnel'],
		language: fr,
		from: 'Laboratoire Pasquier <resultats@labo-pasquier.example>',
		to: ['infirmerie.regiment@intradef.ml'],
		intended: meantGouv('infirmerie.regiment@intradef.ml'),
		subject: 'Résultats de la campagne de dépistage',
		text: `Docteur,

veuillez trouver ci-joint le tableau des résultats. Deux dossiers sont à revoir.

Laboratoire Pasquier
`,
		attachments: [
			{
				fileName: 'resultats.csv',
				type: 'text/csv',
				text: `nom;NIR;examen;résultat
Adam P.;[[fr-nir:${nir('1900175056012')}]];VHB;immunisé
Blanc S.;[[fr-nir:${nir('2910369123045')}]];VHB;non immunisé
Cordier A.;[[fr-nir:${nir('1880513055078')}]];VIH;négatif
Duval M.;[[fr-nir:${nir('2950244109090')}]];VHC;positif
Eyraud L.;[[fr-nir:${nir('1930731555101')}]];VHB;immunisé
Fabre N.;[[fr-nir:${nir('1861134172134')}]];VIH;négatif
Gilles T.;[[fr-nir:${nir('2970867482167')}]];VHC;négatif
Hamon R.;[[fr-nir:${nir('1920959350190')}]];VHB;immunisé
Imbert C.;[[fr-nir:${nir('2890433063211')}]];VHB;immunisé
Jolivet K.;[[fr-nir:${nir('1941269387244')}]];VHC;positif
`,
			},
		],
	},
	{
		date: '2026-11-03T09:02:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['marked', 'operations'],
		language: fr,
		markings: ['DIFFUSION RESTREINTE'],
		from: 'Bureau mouvements <mouvements@transit-militaire.example>',
		to: ['em.planification@intradef.ml'],
		intended: meantGouv('em.planification@intradef.ml'),
		subject: 'Acheminement du détachement',
		text: `[[marking:DIFFUSION RESTREINTE]]

Le détachement embarque le 22 novembre à 05h30, escale technique à 11h00. Merci de confirmer l'état de préparation des unités avant jeudi.

[[marking:DIFFUSION RESTREINTE]]
`,
	},
	{
		date: '2026-11-03T17:20:00Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: fr,
		from: 'Thomas Rey <thomas.rey@rey-informatique.example>',
		to: ['dsi.support@diplomatie.ml'],
		intended: meantGouv('dsi.support@diplomatie.ml'),
		subject: 'accès serveur de fichiers',
		text: `Bonjour,

voici l'accès provisoire au serveur sftp.rey-informatique.example
identifiant : consulat-archives
mot de passe : [[password:Girofle#2291-bleu]]

À changer dès la première connexion.

Thomas
`,
	},
	{
		date: '2026-11-04T10:45:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: fr,
		from: 'Sylvie Maurin <sylvie@traiteur-maurin.example>',
		to: ['protocole@diplomatie.ml'],
		intended: meantGouv('protocole@diplomatie.ml'),
		subject: 'Re: buffet du 18',
		headers: [['In-Reply-To', '<buffet.18@diplomatie.gouv.fr>']],
		text: `Bonjour,

c'est noté pour 45 couverts et deux plats sans gluten. La recette de la tarte reste un secret de famille, confidentiel défense comme dit ma mère !

Sylvie

> Le lundi, le Protocole a écrit :
> Pourriez-vous ajouter cinq couverts ?
`,
	},
	{
		date: '2026-11-04T18:18:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: fr,
		from: 'Dr Hélène Caron <secretariat@cabinet-caron.example>',
		to: ['medecin.chef@intradef.ml'],
		intended: meantGouv('medecin.chef@intradef.ml'),
		subject: 'Compte rendu, adjudant Perrin',
		text: `Cher confrère,

l'adjudant Perrin, né le [[date-of-birth:4 février 1981]], présente un [[diagnosis:syndrome d'apnées du sommeil]] sévère. Je propose un appareillage et une inaptitude temporaire à la conduite.

Bien confraternellement,
Dr H. Caron
`,
	},
	{
		date: '2026-11-05T07:50:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['financial'],
		language: fr,
		from: 'Comptabilité Sud Peinture <compta@sud-peinture.example>',
		to: ['marches.publics@intradef.ml'],
		intended: meantGouv('marches.publics@intradef.ml'),
		subject: 'RIB pour le règlement',
		text: `Madame, Monsieur,

voici notre nouveau RIB : IBAN [[iban:FR14 2004 1010 0505 0001 3M02 606]]. SIRET 732 829 320 00074. Merci d'en tenir compte pour la facture F-2026-311.

La comptabilité
`,
	},
	{
		date: '2026-11-05T16:40:00Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: fr,
		from: 'Agence Cap Voyages <resa@cap-voyages.example>',
		to: ['f.garnier@diplomatie.ml'],
		intended: meantGouv('f.garnier@diplomatie.ml'),
		subject: 'Votre dossier Bamako',
		text: `Monsieur Garnier,

votre réservation est confirmée, référence [[booking-reference:ZW5LQ9]] :
aller vendredi 20 novembre, vol [[flight:AF 520]], départ 16h25
retour jeudi 26 novembre, vol [[flight:AF 521]], départ 23h05
Hôtel de l'Amitié, chambre [[hotel-room:417]].

Bon voyage !
`,
	},
	{
		date: '2026-11-06T09:10:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['diplomatic', 'marked'],
		language: fr,
		markings: ['RESTREINT UE'],
		from: 'Mission permanente <mission@delegation-bxl.example>',
		to: ['afrique@diplomatie.ml'],
		intended: meantGouv('afrique@diplomatie.ml'),
		subject: 'Compte rendu du groupe de travail',
		text: `[[marking:RESTREINT UE]]

Deux délégations s'opposent au texte. L'ambassadeur suggère une démarche conjointe auprès du ministre avant le Conseil.

[[marking:RESTREINT UE]]
`,
	},
	{
		date: '2026-11-06T14:00:00Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: fr,
		from: 'Ambassade, service du protocole <protocole@ambassade-ouest.example>',
		to: ['protocole@diplomatie.ml'],
		intended: meantGouv('protocole@diplomatie.ml'),
		subject: 'Note verbale n° 204',
		text: `L'Ambassade présente ses compliments au Ministère de l'Europe et des Affaires étrangères et a l'honneur de solliciter l'accréditation de son nouvel attaché culturel. L'Ambassade saisit cette occasion pour renouveler au Ministère les assurances de sa haute considération.
`,
	},
	{
		date: '2026-11-07T08:35:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'personnel'],
		language: fr,
		from: 'Maître Besson <cabinet@besson-avocats.example>',
		to: ['contentieux@intradef.ml'],
		intended: meantGouv('contentieux@intradef.ml'),
		subject: 'Plainte et enquête interne, section 3',
		text: `Mon commandant,

je vous transmets la plainte de ma cliente pour harcèlement ainsi que les témoignages recueillis. L'enquête interne devra rester discrète.

Maître Besson
`,
		attachments: [
			{
				fileName: 'temoignages.docx',
				type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
				content: docx,
				text: `Témoignage 1 : le 3 octobre, le chef de section a menacé la plaignante de sanctions disciplinaires.
Témoignage 2 : j'ai assisté à la scène le 4 octobre.
`,
			},
		],
	},
];
