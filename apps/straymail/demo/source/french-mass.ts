import type { Sample } from '../form/sample.ts';

export const frenchMass: Sample[] = [
	{
		date: '2026-11-08T18:48:29Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'fr',
		from: 'La Petite Librairie <ne-pas-repondre@petite-librairie.example>',
		to: ['claire.roussel@diplomatie.ml'],
		intended: { 'claire.roussel@diplomatie.ml': 'claire.roussel@diplomatie.gouv.fr' },
		subject: 'Réinitialisation de votre mot de passe',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Bonjour Claire,

vous avez demandé un nouveau mot de passe. Le lien est valable une heure :

[[reset-link:https://petite-librairie.example/compte/reinitialiser?jeton=f4a19c07d2be4e61]]

Si ce n'est pas vous, ne faites rien.
`,
	},
	{
		date: '2026-11-11T09:30:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Le Marché des Halles <lettre@marche-halles.example>',
		envelopeFrom: 'retour-1188@envoi.marche-halles.example',
		to: ['benoit.carlier@intradef.ml'],
		intended: { 'benoit.carlier@intradef.ml': 'benoit.carlier@intradef.gouv.fr' },
		subject: 'Le secret des châtaignes grillées',
		headers: [
			['List-Unsubscribe', '<https://marche-halles.example/desabonnement>'],
			['Precedence', 'bulk'],
		],
		html: 'alternative',
		text: `Le secret ? Une entaille, un feu vif, et dix minutes de patience.

Cette semaine : châtaignes d'Ardèche, 4,90 € le kilo, et potirons à prix doux.

Pour ne plus recevoir cette lettre, désabonnez-vous.
`,
	},
	{
		date: '2026-11-12T04:47:00Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Service Colis <suivi@colis-livraison-infos.example>',
		envelopeFrom: 'apache@srv-2207.hebergement-pas-cher.example',
		to: ['contact@diplomatie.ml'],
		subject: 'Votre colis est en attente : réglez 1,99 €',
		text: `Cher client,

votre colis n'a pas pu être livré. Réglez les frais de 1,99 € sous 24 heures, sinon il sera détruit :

http://colis-livraison-infos.example/payer

Service Colis
`,
	},
	{
		date: '2026-11-13T07:00:12Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Hélène Garnier <h.garnier@imprimerie-garnier.example>',
		envelopeFrom: '',
		to: ['communication@intradef.ml'],
		subject: 'Réponse automatique : affiches du gala',
		headers: [['Auto-Submitted', 'auto-replied']],
		text: `Je suis absente jusqu'au 23 novembre. En cas d'urgence, adressez-vous à Marc Tessier.

Hélène Garnier
`,
	},
	{
		date: '2026-11-19T08:10:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Info Vie Pratique <conseils@vie-pratique.example>',
		to: ['social@intradef.ml'],
		intended: { 'social@intradef.ml': 'social@intradef.gouv.fr' },
		subject: 'Comment lire un numéro de sécurité sociale',
		headers: [
			['List-Unsubscribe', '<https://vie-pratique.example/stop>'],
			['Precedence', 'bulk'],
		],
		encoding: 'base64',
		text: `Treize chiffres et une clé, par exemple 0 00 00 00 000 000 00. Le premier chiffre dit le sexe, les deux suivants l'année de naissance.

Un IBAN français commence par FR, suivi de deux chiffres : FR00 0000 0000 0000. Gardez-les secrets !

Pour vous désabonner, suivez le lien.
`,
	},
];
