import type { Sample } from '../../demo/form/sample.ts';

const fr = 'fr' as const;
const spam: Pick<Sample, 'kind' | 'level' | 'categories' | 'language'> = {
	kind: 'spam',
	level: 'none',
	categories: [],
	language: fr,
};

export const frenchThird: Sample[] = [
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
