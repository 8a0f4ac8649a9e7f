import { iban } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { docxFile, htmlOnly, textFile } from './file-parts.ts';

export const frenchFraud: Sample[] = [
	{
		date: '2026-11-02T05:16:38Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Assurance Maladie <nouvelle-carte@ameli-renouvellement.example>',
		to: ['accueil@intradef.ml'],
		subject: 'Votre carte Vitale arrive à expiration',
		...htmlOnly(
			`<html><body><table><tr><td><b>l'Assurance Maladie</b></td></tr><tr><td>
<p>Bonjour,</p><p>La version actuelle de votre carte Vitale ne sera plus acceptée à compter du 15 novembre. Pour recevoir la nouvelle carte (V3), remplissez le formulaire avec votre numéro de sécurité sociale et réglez 0,99 € de frais d'envoi.</p>
<p><a href="https://ameli-renouvellement.example/v3">Accéder au formulaire</a></p></td></tr></table></body></html>
`,
		),
	},
	{
		date: '2026-11-06T11:23:49Z',
		kind: 'spam',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Général Saint-Vallier <cabinet.saintvallier@messagerie-privee.example>',
		to: ['tresorier@intradef.ml'],
		subject: 'Dossier discret',
		headers: [['Reply-To', 'cabinet.saintvallier@reponse-directe.example']],
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Bonjour,

Êtes-vous disponible ? Je suis en réunion au ministère avec Me Lambert du cabinet Roquefeuil. Une opération confidentielle exige un virement aujourd'hui. N'en parlez à personne, pas même à votre adjoint, M. Carlier. Répondez-moi uniquement sur cette adresse.

Gal St-Vallier
Envoyé de mon mobile
`,
	},
	{
		date: '2026-11-09T04:08:27Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Mme Solange ADJOVI <solange.adjovi@poste-libre.example>',
		to: ['undisclosed-recipients:;'],
		bcc: ['info@diplomatie.ml', 'contact@diplomatie.ml'],
		subject: 'Don de cœur',
		text: `Bonjour bien aimé(e) en Christ,

Je m'appelle Mme Solange, veuve, et je souffre d'un cancer de la gorge en phase terminale. J'ai décidé de faire don de 870.000 Euros à une personne honnête. Contactez mon notaire avec vos nom, âge, profession et pièce d'identité.

Que la paix soit avec vous.
`,
	},
	{
		date: '2026-11-12T07:39:05Z',
		kind: 'spam',
		level: 'moderate',
		categories: ['financial'],
		language: 'fr',
		from: 'Comptabilité Lavandière <compta@lavandiere-lndustrielle.example>',
		to: ['service.achats@intradef.ml'],
		subject: 'Re: Facture FA26-11-0093 – nouveau RIB',
		text: `Bonjour,

Suite à un contrôle fiscal notre compte habituel est bloqué. Merci de prendre en compte le nouveau RIB en pièce jointe pour la facture FA26-11-0093 d'un montant de 5 398,80 EUR et de nous envoyer la preuve de virement ce jour.

Cordialement
`,
		attachments: [
			docxFile(
				'NOUVEAU RIB.docx',
				`RELEVÉ D'IDENTITÉ BANCAIRE
Titulaire : LAVANDIERE INDUSTRIELLE
IBAN : [[iban:${iban('PT', '999900110382744190516')}]]
Montant attendu : 5 398,80 EUR
`,
			),
		],
	},
	{
		date: '2026-11-14T09:57:20Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Messagerie vocale <notification@vocal-entreprise.example>',
		to: ['standard@sante.ml'],
		subject: 'Nouveau message vocal (0:47) de +223 20 •• •• 18',
		encoding: 'base64',
		charset: 'utf-8',
		text: `Vous avez un message vocal en attente.
Durée : 47 secondes. Ouvrez la pièce jointe pour l’écouter ; votre mot de passe de messagerie vous sera demandé.
`,
		attachments: [
			textFile(
				'ecouter.html',
				'<html><body onload="location.href=atob(\'aHR0cHM6Ly92b2NhbC1lbnRyZXByaXNlLmV4YW1wbGUv\')">Chargement…</body></html>\n',
				'text/html; charset=utf-8',
			),
		],
	},
	{
		date: '2026-11-17T16:44:11Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Camille de Rénov’Aides <camille@renov-aides-etat.example>',
		to: ['logement@intradefgouv.fr'],
		subject: 'Vous avez droit à 11 000 € (pompe à chaleur)',
		html: 'alternative',
		text: `Bonne nouvelle !

Les personnels de la Défense sont éligibles à la prime PAC, reste à charge 1 €. Un conseiller passe chez vous sous 48 h. Places limitées dans votre département.

JE VÉRIFIE MON ÉLIGIBILITÉ
`,
	},
	{
		date: '2026-11-19T03:26:16Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Équipe IT <support-it@session-verif.example>',
		to: ['agent <d.leclerc@mll.be>'],
		subject: 'Double authentification : action requise avant vendredi',
		text: `Bonjour,

Dans le cadre du renforcement de la sécurité, chaque agent doit réenregistrer son téléphone. Scannez le code QR de l'intranet ou suivez ce lien, puis saisissez le code à 6 chiffres reçu par SMS :

https://session-verif.example/mfa

Sans action de votre part, votre boîte sera suspendue.
Équipe IT
`,
	},
];
