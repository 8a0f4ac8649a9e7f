import { nir, rrn } from '../../demo/form/numbers.ts';
import { docx, xlsx } from '../../demo/form/office.ts';
import { pdf } from '../../demo/form/pdf.ts';
import type { Sample } from '../../demo/form/sample.ts';

const fr = 'fr' as const;
const meantGouv = (recipient: string): Record<string, string> => ({
	[recipient]: recipient.replace(/\.ml$/, '.gouv.fr'),
});
const spam: Pick<Sample, 'kind' | 'level' | 'categories' | 'language'> = {
	kind: 'spam',
	level: 'none',
	categories: [],
	language: fr,
};

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
	{
		date: '2026-11-07T19:19:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: fr,
		from: 'Bureau de contrôle Véritas-Sud <rapports@controle-sud.example>',
		to: ['infrastructure@intradef.ml'],
		intended: meantGouv('infrastructure@intradef.ml'),
		subject: "Rapport d'inspection du dépôt de munitions",
		text: `Madame, Monsieur,

ci-joint le rapport d'inspection du dépôt de munitions : deux caméras hors service, clôture nord ouverte sur trois mètres, plan des locaux en annexe.
`,
		attachments: [
			{
				fileName: 'rapport.pdf',
				type: 'application/pdf',
				content: pdf,
				text: `RAPPORT D'INSPECTION  Dépôt de munitions
Constat 1  Deux caméras hors service
Constat 2  Clôture nord ouverte
Plan des locaux : annexe A
`,
			},
		],
	},
	{
		date: '2026-11-08T09:00:00Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: fr,
		from: 'Devis Ets Morel <devis@ets-morel.example>',
		to: ['achats@intradef.ml'],
		intended: meantGouv('achats@intradef.ml'),
		subject: 'Devis D2026-118, réfection de la toiture',
		text: `Bonjour,

notre devis pour la réfection de la toiture du bâtiment 4 s'élève à 62 480,00 € HT, valable trois mois. Numéro de marché 1234567891234 à rappeler.

Ets Morel
`,
	},
	{
		date: '2026-11-08T20:00:00Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: fr,
		from: 'Mamie Jeanne <jeanne.roux@courrier-familial.example>',
		to: ['julien.roux@intradef.ml'],
		intended: meantGouv('julien.roux@intradef.ml'),
		subject: 'ma nouvelle adresse',
		text: `Mon petit Julien,

j'ai emménagé au [[home-address:7 rue des Tilleuls, 35400 Saint-Malo]]. Mon téléphone : [[phone:06 39 98 41 27]]. Écris-moi quand tu rentres de mer.

Mamie
`,
	},
	{
		date: '2026-11-09T08:08:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'identity'],
		language: fr,
		from: 'Cabinet Aubert Fiscalité <aubert@aubert-fiscal.example>',
		to: ['l.marchand@diplomatie.ml'],
		intended: meantGouv('l.marchand@diplomatie.ml'),
		subject: 'Votre déclaration de revenus',
		text: `Madame,

votre déclaration de revenus 2025 est prête. Merci de vérifier votre NIR ([[fr-nir:${nir('2790375115263')}]]) avant l'envoi aux impôts.

Cabinet Aubert
`,
	},
	{
		date: '2026-11-09T12:20:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: fr,
		from: 'Formation Bureautique <stages@formabureau.example>',
		to: ['formation@intradef.ml'],
		intended: meantGouv('formation@intradef.ml'),
		subject: 'support du stage sécurité',
		text: `Bonjour à tous,

rappel : on ne note pas son mot de passe sur un papier, et le code 0000 n'est pas un code. L'exemple 1 23 45 67 890 123 45 du support n'est pas un vrai numéro de sécurité sociale.

À mardi !

Ce message et ses pièces jointes sont confidentiels et destinés exclusivement à leur destinataire.
`,
	},
	{
		date: '2026-11-09T18:45:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: fr,
		from: 'Commune de Wavrin-le-Lac <population@commune-wavrin.example>',
		to: ['attache.bxl@diplomatie.ml'],
		intended: meantGouv('attache.bxl@diplomatie.ml'),
		subject: 'Inscription au registre',
		text: `Monsieur,

votre épouse est inscrite sous le numéro de registre national [[be-rrn:${rrn('840215246')}]], née le [[date-of-birth:15.02.1984]]. Sa carte sera prête vendredi.

Service population
`,
	},
	{
		date: '2026-11-10T06:30:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: fr,
		from: 'Chancellerie <chancellerie@gestion-personnels.example>',
		to: ['drh.notation@intradef.ml'],
		intended: meantGouv('drh.notation@intradef.ml'),
		subject: 'Bulletins de notation, tableau',
		text: `Tableau des notations en pièce jointe, à ne pas diffuser avant la commission.
`,
		attachments: [
			{
				fileName: 'notation.xlsx',
				type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
				content: xlsx,
				text: `Grade | Nom | Niveau | Appréciation
LTN | Berger | 4 | officier fiable, à confirmer
LTN | Chauvin | 5 | excellent chef de section
ADJ | Doucet | 3 | résultats en baisse
SGT | Estève | 4 | apte à l'avancement
`,
			},
		],
	},
	{
		date: '2026-11-03T04:10:00Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: fr,
		from: 'Covoit+ <ne-pas-repondre@covoitplus.example>',
		to: ['max.leroy@intradef.ml'],
		intended: meantGouv('max.leroy@intradef.ml'),
		subject: 'Votre code de vérification',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Bonjour,

votre code de vérification est [[one-time-code:481926]]. Il est valable dix minutes. Ne le communiquez à personne.
`,
	},
	{
		date: '2026-11-06T04:44:00Z',
		kind: 'reflection',
		level: 'low',
		categories: [],
		language: fr,
		from: 'Librairie du Port <commandes@librairie-port.example>',
		to: ['s.noel@diplomatie.ml'],
		intended: meantGouv('s.noel@diplomatie.ml'),
		subject: 'Confirmation de commande n° 20261106-77',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Bonjour S. Noël,

nous avons bien reçu votre commande n° 20261106-77 (un agenda, deux carnets). Vous recevrez un message à l'expédition. Merci de ne pas répondre à ce message automatique.
`,
	},
	{
		date: '2026-11-05T05:00:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: fr,
		from: 'La Lettre du Large <lettre@lettredularge.example>',
		to: ['lecteur@intradef.ml'],
		subject: 'Infolettre n° 88 : régates, phares et grands exercices',
		headers: [
			['List-Id', '<lettre.lettredularge.example>'],
			['List-Unsubscribe', '<https://lettredularge.example/stop>'],
		],
		text: `Au sommaire : la marine annonce un grand exercice, les phares ouvrent leurs portes, et la recette du mois. Lire la suite sur notre site.

Vous recevez cette lettre car vous êtes abonné. Se désabonner.
`,
	},
	{
		date: '2026-11-07T06:00:00Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: fr,
		from: 'Mail Delivery Subsystem <mailer-daemon@mx.hexapost.example>',
		envelopeFrom: '',
		to: ['contact@diplomatie.ml'],
		subject: 'Message non remis',
		text: `Votre message n'a pas pu être remis au destinataire suivant : accueil@hexapost.example (utilisateur inconnu).
`,
	},
	{
		date: '2026-11-09T05:05:00Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: fr,
		from: 'Bruno Picard <b.picard@picard-notaires.example>',
		envelopeFrom: '',
		to: ['juridique@intradef.ml'],
		subject: "Réponse automatique : projet d'acte",
		headers: [['Auto-Submitted', 'auto-replied']],
		text: `Je suis absent jusqu'au 20 novembre. En cas d'urgence, contactez l'étude.
`,
	},
	{
		...spam,
		date: '2026-11-02T04:25:00Z',
		from: 'Assurance Maladie <contact@ameli-carte.example>',
		to: ['bureau@intradef.ml'],
		subject: 'Votre nouvelle carte vitale est disponible',
		text: `Cher(e) assuré(e),

votre carte vitale expire. Mettez à jour vos informations dans les 48h pour éviter la suspension de vos droits :

https://ameli-carte.example/renouvellement
`,
	},
	{
		...spam,
		date: '2026-11-04T03:15:00Z',
		from: 'Mme Solange Delmas <solange.delmas@boite-libre.example>',
		to: ['inconnu@diplomatie.ml'],
		subject: 'Don de charité',
		text: `Bien-aimé,

je suis veuve et gravement malade. Je souhaite faire un don de 850 000 euros à une personne de confiance pour les orphelins. Contactez-moi sur mon adresse privée avec votre nom et votre téléphone. Que Dieu vous bénisse.
`,
	},
	{
		...spam,
		date: '2026-11-06T01:50:00Z',
		from: 'Service Amendes <paiement@antai-amende.example>',
		to: ['p.riou@intradef.ml'],
		subject: 'Dernier rappel : amende impayée de 35 €',
		text: `Votre contravention n'a pas été réglée. Sans paiement sous 24 heures, elle sera majorée à 375 €. Payer maintenant : http://antai-amende.example/payer
`,
	},
	{
		...spam,
		date: '2026-11-08T02:30:00Z',
		from: 'Crédit Express <offre@pret-express.example>',
		to: ['solde@intradef.ml'],
		subject: 'Offre de prêt entre particuliers, réponse en 1 heure',
		text: `Bonjour, j'accorde des prêts de 2 000 à 500 000 euros à 2 % à toute personne sérieuse, sans justificatif. Offre de prêt rapide et gratuite. Répondez à ce message pour en profiter.
`,
	},
	{
		...spam,
		date: '2026-11-09T03:40:00Z',
		from: 'Livraison <colis@suivi-livraison-fr.example>',
		to: ['e.petit@diplomatie.ml'],
		subject: 'Votre colis est en attente de livraison',
		text: `Cher client, votre colis n'a pas pu être livré faute de frais de douane (1,95 €). Cliquez ici pour programmer une nouvelle livraison : http://suivi-livraison-fr.example/colis
`,
	},
];
