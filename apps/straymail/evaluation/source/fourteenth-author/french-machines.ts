import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, pdfFile } from '../file-parts.ts';

export const frenchMachines: Sample[] = [
	{
		date: '2026-11-04T10:20:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Service Relations Clients <relations.clients@fournitures-valdoise.example>',
		to: ['achats.bdd@intradef.ml'],
		subject: 'Modification de nos coordonnées de règlement',
		text: `Madame, Monsieur,

Dans le cadre de la réorganisation de notre trésorerie, notre société a confié l'encaissement de l'ensemble de ses créances à un nouvel établissement bancaire. Ce changement prend effet immédiatement et concerne également les factures déjà émises et non encore réglées.

Nous vous remercions de bien vouloir :
– suspendre tout paiement en cours vers notre ancien compte, désormais clôturé ;
– nous confirmer par retour de ce courriel, et uniquement par ce canal, le montant et la date du prochain virement prévu ;
– transmettre à vos services comptables l'attestation jointe.

Le nouveau relevé d'identité bancaire vous parviendra dès réception de votre confirmation. Notre standard étant en cours de migration, nous ne sommes pas joignables par téléphone jusqu'à la fin du mois.

Nous vous remercions de votre confiance et vous prions de croire, Madame, Monsieur, à l'assurance de nos sentiments dévoués.

La Direction administrative et financière
`,
		attachments: [
			pdfFile(
				'Attestation_changement_domiciliation.pdf',
				`ATTESTATION
Nous soussignés attestons que la domiciliation bancaire de notre société est transférée à compter de ce jour.
Toutes les factures en attente sont à régler exclusivement sur le nouveau compte qui vous sera communiqué par courriel.
Pour valoir ce que de droit.
Le directeur administratif et financier
(cachet)`,
			),
		],
	},
	{
		date: '2026-11-18T07:58:00+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Secrétaire général <sg.cabinet@messagerie-mobile.example>',
		to: ['n.rakoto@diplomatie.ml'],
		subject: 'Disponible ?',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Bonjour,

Êtes-vous à votre bureau ? Je suis en réunion fermée et ne peux pas téléphoner. J'ai une démarche discrète à vous confier avant midi : il s'agit de cartes cadeaux pour des partenaires, vous serez remboursée dès demain. N'en parlez pas au service.

Répondez-moi ici.

Envoyé depuis mon téléphone
`,
	},
	{
		date: '2026-11-15T06:30:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Le Centre des familles de la vallée <bonjour@centre-familles.example>',
		to: ['genevieve.pare@forces.ml'],
		intended: { 'genevieve.pare@forces.ml': 'genevieve.pare@forces.gc.ca' },
		subject: 'Je vous écris de ma cuisine, Geneviève',
		headers: [
			['List-Unsubscribe', '<https://liste.centre-familles.example/d/8812>'],
			['Precedence', 'bulk'],
		],
		html: 'alternative',
		text: `Chère Geneviève,

Il neige pour vrai depuis hier et j'ai pensé à vous. À vous toutes et tous, en fait : à celles qui pellettent seules cet hiver parce que l'autre est en mission, à ceux qui apprennent à faire des tresses avant l'autobus de 7 h 40.

Ce mois-ci, on a décidé de faire simple. Le café du jeudi continue. Le vestiaire d'habits de neige est plein, venez fouiller. Et le 5 décembre, on fait des tourtières en gang : on fournit la pâte, vous fournissez les bras.

On me demande souvent si je m'ennuie du temps où c'était moi qui attendais. Un peu. Le silence, surtout, quand les nouvelles parlent d'une opération quelque part et qu'on baisse le son pour ne pas que les petits entendent.

Prenez soin de vous. Et si c'est trop lourd, la porte est débarrée.

Votre directrice

—
Vous recevez cette infolettre parce que vous vous êtes inscrite au kiosque. Se désabonner : https://liste.centre-familles.example/d/8812
2 340 abonnées et abonnés
`,
	},
	{
		date: '2026-11-11T12:00:00+00:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: "Comité d'organisation JSP 2027 <info@journees-sante-publique.example>",
		to: ['direction.generale@sante.ml'],
		intended: { 'direction.generale@sante.ml': 'direction.generale@sante.gov.ml' },
		subject: '[JSP 2027] Appel à communications – dernier rappel, et votre passeport !',
		headers: [['List-Id', 'Annonces JSP <annonces.journees-sante-publique.example>']],
		text: `Mesdames, Messieurs, chers participants des éditions précédentes,

L'appel à communications des 9es Journées ouest-africaines de santé publique (Dakar, 10–12 mars 2027) sera clos le 30 novembre. Thèmes retenus : du diagnostic à la décision ; paludisme et climat ; la confidentialité des dossiers à l'heure de l'intelligence artificielle.

Résumés de 300 mots, en français ou en anglais, à déposer sur https://soumettre.journees-sante-publique.example

Pensez à vérifier dès maintenant que votre passeport est encore valable six mois : l'an dernier, onze orateurs sont restés à l'aéroport. Une prise en charge est possible pour les vingt meilleurs résumés.

Tarif réduit jusqu'au 15 janvier. Les inscriptions de groupe (à partir de dix) donnent droit à une gratuité.

Le Comité d'organisation
Pour ne plus recevoir nos annonces, répondez STOP.
`,
		attachments: [
			calendarFile('jsp2027.ics', [
				'PRODID:-//JSP//Annonces//FR',
				'BEGIN:VEVENT',
				'UID:jsp-2027@journees-sante-publique.example',
				'DTSTAMP:20261111T120000Z',
				'DTSTART;VALUE=DATE:20270310',
				'DTEND;VALUE=DATE:20270313',
				'SUMMARY:9es Journées ouest-africaines de santé publique',
				'LOCATION:Dakar',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-23T21:17:00+01:00',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'fr',
		from: 'Mon Espace Logement <ne-pas-repondre@espace-logement-agents.example>',
		envelopeFrom: 'retours@espace-logement-agents.example',
		to: ['sandrine.mahieux@intradefgouv.fr'],
		intended: { 'sandrine.mahieux@intradefgouv.fr': 'sandrine.mahieux@intradef.gouv.fr' },
		subject: 'Votre demande de nouveau mot de passe',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Bonjour Sandrine,

Vous avez demandé à changer le mot de passe de votre espace personnel le 23/11/2026 à 21 h 16.

Choisissez-en un nouveau ici :
[[reset-link:https://compte.espace-logement-agents.example/mdp/nouveau?jeton=pT7wq0Zk3-hVx9eRLd52]]

Le lien fonctionne une seule fois, pendant deux heures. Si vous n'êtes pas à l'origine de la demande, ne faites rien : votre mot de passe actuel reste valable.

Nous ne vous demanderons jamais votre mot de passe par courriel.
`,
	},
	{
		date: '2026-11-27T18:03:00+01:00',
		kind: 'bounce',
		level: 'moderate',
		categories: ['personal'],
		language: 'fr',
		from: 'Mathilde Ferrandon <m.ferrandon@prefecture-conseil.example>',
		envelopeFrom: '',
		to: ['c.bouvier@interieur.ml'],
		subject: 'Absence du bureau Re: point dématérialisation',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Auto-Response-Suppress', 'All'],
		],
		text: `Bonjour, je suis en congé jusqu'au 14 décembre et ne lis pas ma messagerie.

Pour une vraie urgence (mon mari appelle ça une urgence « avec de la fumée »), mon portable personnel : [[phone:06 39 98 41 27]]. Pour tout le reste, Karim du secrétariat prendra le relais.

Mathilde
`,
	},
	{
		date: '2026-11-08T02:14:00+00:00',
		kind: 'probe',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'sonde@audit-smtp.example',
		to: ['postmaster@mail.ml'],
		subject: 'test de relais 3/5 id=c41e9',
		charset: 'us-ascii',
		encoding: '7bit',
		text: `Ceci est un test automatique de relais ouvert. Si ce message vous parvient, ignorez-le.
essai=3 methode=guillemets id=c41e9
`,
	},
];
