import type { Sample } from '../../../demo/form/sample.ts';

export const frenchInbox: Sample[] = [
	{
		date: '2026-11-02T08:47:15+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Service informatique <assistance@portail-agents.example>',
		to: ['sylvain.roche@intradef.ml'],
		subject: 'Votre mot de passe arrive à échéance ce soir',
		text: `Bonjour,

Le mot de passe du compte sylvain.roche expire aujourd'hui à 23 h 59.

Vous pouvez conserver le mot de passe actuel en confirmant votre identité sur la page suivante :

https://portail-agents.example/conserver

Sans action de votre part, l'accès à la messagerie et au réseau sera interrompu demain matin.

Le service informatique vous remercie de votre vigilance.
`,
		html: 'alternative',
	},
	{
		date: '2026-11-03T11:20:48+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Élise Garnier (via Partage) <partage@documents-collab.example>',
		to: ['m.lebreton@diplomatie.ml'],
		subject: 'Élise Garnier a partagé « Primes et effectifs 2027 » avec vous',
		format: 'html',
		text: `<table width="560" style="font-family:Calibri,sans-serif">
<tr><td><p>Voici le document que <b>Élise Garnier</b> a partagé avec vous.</p></td></tr>
<tr><td style="border:1px solid #ccc;padding:16px">&#128196; Primes et effectifs 2027.xlsx<br><small>Toute personne disposant du lien et d'un compte professionnel peut l'ouvrir.</small></td></tr>
<tr><td style="padding-top:14px"><a href="https://documents-collab.example/x/8HsQ" style="background:#0078d4;color:#fff;padding:9px 24px;text-decoration:none">Ouvrir</a></td></tr>
<tr><td><p style="font-size:11px;color:#777">Ce lien ne fonctionne que pour les destinataires directs de ce message.</p></td></tr>
</table>`,
	},
	{
		date: '2026-11-04T17:03:29+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Livraison 24 <suivi@colis-relance.example>',
		to: ['nathalie.perrin@interieur.ml'],
		subject: 'Votre colis FR88 4410 27 est retenu dans notre depot',
		text: `Bonjour cher(e) client(e),

le livreur est passé mais votre boite au lettre étai trop petite !!

Pour la re-livraison il reste a régler 1,95 EUR de frais de port avant 48h sinon retour a l'expediteur

=> https://colis-relance.example/fr88

Merci de votre confience
Votre livreur
`,
	},
	{
		date: '2026-11-05T09:30:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Direction des remboursements <avis@remboursement-fiscal.example>',
		to: ['paul.etcheverry@defense.ml'],
		subject: 'Avis de régularisation : 418,37 € en votre faveur',
		text: `Madame, Monsieur,

Après les derniers calculs annuels de votre imposition, il apparaît que vous avez droit à un remboursement de 418,37 €.

Référence de l'avis : 26 71 0449 RG
Délai de traitement : de 3 à 9 jours ouvrés

Afin de recevoir ce montant, nous vous invitons à compléter le formulaire électronique et à y indiquer la carte sur laquelle le versement sera effectué :

https://remboursement-fiscal.example/formulaire

Un remboursement peut être retardé pour plusieurs raisons, par exemple une demande incomplète ou présentée après la date limite.

Veuillez agréer l'expression de notre considération distinguée.
Le conciliateur adjoint
`,
		charset: 'windows-1252',
		encoding: 'quoted-printable',
	},
	{
		date: '2026-11-06T13:18:02+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Centre des amendes <relance@amende-reglement.example>',
		to: ['olivier.jacquot@intradefgouv.fr'],
		subject: 'Dernier rappel avant majoration, avis 6110 2287',
		text: `Bonjour,

Sauf erreur de notre part, l'amende n° 6110 2287 (stationnement, 35 €) reste impayée à ce jour.

Passé le 8 novembre elle sera portée à 135 €. Vous pouvez encore la régler au tarif minoré, par carte, sur amende-reglement.example, en vous munissant de la référence ci-dessus.

Si vous avez déjà payé, ne tenez pas compte de ce courrier.
`,
	},
	{
		date: '2026-11-09T18:51:44+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Espace Securite Banque <alerte@cle-digitale-client.example>',
		to: ['g.moulin@mail.ml', 'g.moulins@mail.ml'],
		subject: '[URGENT] Un nouveau bénéficiaire a été ajouté',
		text: `Cher Client,

Un nouveau bénéficiaire M. T. KOVAC a été ajouté a vos comptes le 09/11/2026 et un virement de 1 480 EUR est programmé !!!

Si ce n'est PAS vous, annulé immédiatement en activant votre Clé Digitale (obligatoire DSP2) :

https://cle-digitale-client.example/annuler

Munissez vous de votre identifiant, code secret et de votre téléphone.
Un conseiller du service fraude vous appelera pour finaliser l'anulation, suivez ses instructions

Service Fraude
`,
	},
	{
		date: '2026-11-10T10:25:31+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Comptabilité Vauquelin Peinture <compta@vauquelin-peintures.example>',
		to: ['budget.soutien@intradef.ml'],
		cc: ['direction@vauquelin-peintures.example'],
		subject: 'Modification de nos coordonnées bancaires',
		text: `Madame, Monsieur,

Dans le cadre d'un audit annuel, notre banque habituelle ne peut plus recevoir de virements jusqu'à nouvel ordre. Nous vous prions donc de bien vouloir suspendre tout règlement en cours et de nous indiquer les factures arrivant à échéance ce mois-ci.

Nous vous ferons parvenir, par retour de courriel, le relevé d'identité de notre compte de remplacement ouvert chez un partenaire au Portugal.

Nos téléphones étant en cours de migration, merci de privilégier la messagerie.

Bien à vous,
Le service comptable
`,
	},
	{
		date: '2026-11-12T07:55:10+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Me Antoine de Bressac <a.debressac@bressac-conseil.example>',
		to: ['caroline.weiss@sante.ml'],
		subject: 'Dossier Hermine - confidentiel',
		text: `Madame Weiss,

Votre directeur vous a en principe informée de mon intervention. Je suis chargé de la partie financière d'une opération dont l'annonce n'est prévue que le 27 novembre, sous le contrôle de l'autorité des marchés.

Jusqu'à cette date, vous êtes tenue à une stricte obligation de discrétion : aucun échange oral, pas même avec vos supérieurs, et une correspondance limitée à la présente adresse.

Pouvez-vous me confirmer le solde disponible des comptes et le plafond de virement journalier ? Un acompte doit partir ce matin vers le séquestre.

Dans l'attente de votre retour rapide,

Antoine de Bressac
Avocat, droit des sociétés
`,
	},
	{
		date: '2026-11-13T15:40:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Jean-Marc Salvy <presidence.salvy@courrier-direct.example>',
		to: ['h.daumas@defense.ml'],
		subject: 'Virement à faire partir aujourd’hui',
		text: `Hélène,

Il me faut un virement de 28 650 € avant la coupure de 16 h 30, c'est pour le solde du prestataire de Bruxelles. Êtes-vous en mesure de le passer en instantané ? Je vous transmets le RIB dès votre réponse, la facture suivra lundi.

Je suis en comité, donc uniquement par mail.

JMS
`,
	},
];
