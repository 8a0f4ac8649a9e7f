import type { Sample } from '../../../demo/form/sample.ts';

export const frenchNear: Sample[] = [
	{
		date: '2026-11-08T20:49:13+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'fr',
		from: 'Hugo Lemaire <hugo.lemaire.bts@lettres-libres.example>',
		to: ['christophe.lemaire@intradefgouv.fr'],
		intended: { 'christophe.lemaire@intradefgouv.fr': 'christophe.lemaire@intradef.gouv.fr' },
		subject: 'tel cassé',
		text: `Papa, me suis fait piquer le tel dans le tram à Nantes hier soir. J'ai fait opposition et la plainte c'est fait aussi (commissariat Waldeck, ils étaient sympas). En attendant appelle sur celui d'Enzo mon coloc, [[phone:07 00 55 12 83]], plutot le soir.

J'ai pas besoin de sous, j'ai mon vieux Samsung qui redémarre, y a que la carte sim à attendre. Dis à maman que je viens toujours le 21 pour l'anniv de mamie, train de 17h.

bisous
Hugo
`,
	},
	{
		date: '2026-11-13T08:05:02+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Frédéric Nault <f.nault@bureau-etudes-nault.example>',
		to: ['estelle.rigal@diplomatie.ml'],
		intended: { 'estelle.rigal@diplomatie.ml': 'estelle.rigal@diplomatie.gouv.fr' },
		subject: 'tu es là ?',
		text: `Estelle, tu es à ton poste ? J'ai Karim au bout du fil pour la note de cadrage et je n'ai plus la version du 9. Renvoie-la-moi tout de suite stp, sinon on décale la réunion à 11h. Fred
`,
	},
	{
		date: '2026-11-16T10:00:26+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Support informatique CHR <support.si@chr-vallonne.example>',
		to: ['medecin.chef.abadie@intradef.ml'],
		intended: { 'medecin.chef.abadie@intradef.ml': 'medecin.chef.abadie@intradef.gouv.fr' },
		subject: 'Ticket 26-30915 : votre compte de vacataire au CHR',
		text: `Docteur Abadie,

Le mot de passe de votre compte de vacataire (bloc B) arrive à expiration le 25 novembre. Comme vous ne venez que le jeudi, vous risquez de vous retrouver bloquée le 26 au matin.

Changez-le jeudi 19 depuis n'importe quel poste du CHR : Ctrl+Alt+Suppr, puis « Modifier un mot de passe ». Rien ne se fait par internet et nous ne vous le demanderons ni par mail ni au téléphone.

Ticket 26-30915, à rappeler si vous passez au guichet (sous-sol, à côté de la lingerie).

Pascal, pour le support
`,
	},
	{
		date: '2026-11-18T17:31:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal', 'contract'],
		language: 'fr',
		from: 'Étude Delorme & Faivre <clerc.vidal@delorme-faivre.example>',
		to: ['commandant.sabatier@intradef.ml', 'emilie.sabatier@lettres-libres.example'],
		intended: { 'commandant.sabatier@intradef.ml': 'commandant.sabatier@intradef.gouv.fr' },
		subject: 'Projet de compromis déposé sur votre espace',
		text: `Madame, Monsieur,

Le projet de compromis pour la maison du [[home-address:14 rue des Tilleuls, 84200 Carpentras]], où vous habitez actuellement, est déposé dans votre espace client, dossier 26/0877. Prix et conditions sont ceux de l'offre acceptée (318 000 €, dépôt de garantie de 5 %, sans clause de prêt).

Relisez surtout la page 9 (servitude de passage) et faites-moi part de vos remarques avant le rendez-vous du 27 à 15 h 30. Vous avez déjà vos codes d'accès depuis la signature du mandat ; il n'y a rien à télécharger depuis ce message.

Votre bien dévoué,
Lionel Vidal, clerc
`,
	},
	{
		date: '2026-11-22T19:14:38-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal', 'contract'],
		language: 'fr',
		from: 'Ginette Bouchard <ginette.bouchard@courriel-saguenay.example>',
		to: ['marc-andre.fortin@forces.ml'],
		intended: { 'marc-andre.fortin@forces.ml': 'marc-andre.fortin@forces.gc.ca' },
		subject: 'Le 4 1/2 sur Racine, oui il est encore libre',
		text: `Bonjour Marc-André,

Merci pour votre message, ça fait plaisir d'avoir quelqu'un de la base, le précédent aussi en venait. Oui c'est encore libre pour le 1er janvier : 985 $ par mois, chauffé, pas éclairé, pas de dépôt (c'est la loi de toute façon). J'haïs ça les locations à distance, fait que je vous attends pour visiter, samedi ou dimanche en pm.

C'est en haut de chez nous, au [[home-address:1183 rue Racine Est, Chicoutimi]], sonnez au bas. Mon mari Réjean va être là aussi. Si ça fait pas, appelez : [[phone:418 555-0126]].

Bonne route et attention aux orignaux!
Ginette
`,
	},
];
