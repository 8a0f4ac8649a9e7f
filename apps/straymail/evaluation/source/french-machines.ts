import { nir } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { calendarFile, contactFile, htmlOnly, pdfFile } from './file-parts.ts';

export const frenchMachines: Sample[] = [
	{
		date: '2026-11-01T21:38:09Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'fr',
		from: 'Troc & Broc <ne-pas-repondre@troc-broc.example>',
		envelopeFrom: 'rebond-7714@courriel.troc-broc.example',
		to: ['seb.marchal@intradef.ml'],
		intended: { 'seb.marchal@intradef.ml': 'seb.marchal@intradef.gouv.fr' },
		subject: 'Mot de passe oublié ?',
		headers: [['Auto-Submitted', 'auto-generated']],
		...htmlOnly(
			`<html><head><meta charset="utf-8"></head><body><p>Bonjour sebmar83,</p><p>Quelqu’un (vous ?) a cliqué sur « mot de passe oublié ».</p>
<p><a style="background:#084;color:#fff" href="https://troc-broc.example/mdp/nouveau?k=71d0a3f8e2c94b56">Choisir un nouveau mot de passe</a></p>
<p>Lien en clair :<br>[[reset-link:https://troc-broc.example/mdp/nouveau?k=71d0a3f8e2c94b56]]</p><p>Il expire dans 30 minutes.</p></body></html>
`,
		),
	},
	{
		date: '2026-11-04T06:59:24Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'fr',
		from: 'Caisse Desrosiers <securite@caisse-desrosiers.example>',
		to: ['k.lavoie@forces.ml'],
		intended: { 'k.lavoie@forces.ml': 'k.lavoie@forces.gc.ca' },
		subject: 'Votre code de validation',
		headers: [['X-Auto-Response-Suppress', 'All']],
		text: `Allô!

Code de validation à usage unique : [[one-time-code:046213]]
Entrez-le dans l'appli d'ici 5 minutes. On ne vous le demandera jamais au téléphone.

Caisse Desrosiers, service en ligne AccèsCaisse
`,
	},
	{
		date: '2026-11-08T15:44:57Z',
		kind: 'reflection',
		level: 'moderate',
		categories: ['travel'],
		language: 'fr',
		from: 'Gîtes du Causse <reservation@gites-causse.example>',
		to: ['anais.rolland@diplomatie.ml'],
		intended: { 'anais.rolland@diplomatie.ml': 'anais.rolland@diplomatie.gouv.fr' },
		subject: 'Confirmation de séjour',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Chère Anaïs Rolland,

votre séjour du 27 au 29 novembre est confirmé (réservation [[booking-reference:GC4471-RLD]]).

Arrivée à partir de 16 h, draps fournis, 2 personnes. L'événement est joint pour votre agenda.
`,
		attachments: [
			calendarFile('sejour.ics', [
				'PRODID:-//Gites du Causse//FR',
				'BEGIN:VEVENT',
				'UID:gc4471@gites-causse.example',
				'DTSTAMP:20261108T154400Z',
				'DTSTART;VALUE=DATE:20261127',
				'DTEND;VALUE=DATE:20261129',
				'SUMMARY:Gîte du Causse [[booking-reference:GC4471-RLD]]',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-11T08:02:33Z',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal', 'financial', 'contract'],
		language: 'fr',
		from: 'Électricité des Deux Vallées <facture@elec-2vallees.example>',
		to: ['famille.nogaret@interieur.ml'],
		intended: { 'famille.nogaret@interieur.ml': 'famille.nogaret@interieur.gouv.fr' },
		subject: 'Votre facture de novembre est disponible',
		headers: [['Auto-Submitted', 'auto-generated']],
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Bonjour,

Votre facture est jointe. Prélèvement automatique le 25 novembre. Ceci est un message automatique.
`,
		attachments: [
			pdfFile(
				'facture_112026.pdf',
				`ÉLECTRICITÉ DES DEUX VALLÉES              Facture du 10/11/2026

Titulaire : M. et Mme NOGARET Philippe
Lieu de consommation : [[home-address:17 chemin des Cigales, 30700 Uzès]]
Point de livraison (PDL) 19 4471 8820 3356

Abonnement                12,44 EUR
Consommation 412 kWh      83,70 EUR
Total TTC                115,37 EUR
`,
			),
		],
	},
	{
		date: '2026-11-15T12:51:46Z',
		kind: 'reflection',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Médiathèque de Saint-Aubin <mediatheque@saint-aubin-ville.example>',
		to: ['c.delpierre@intradefgouv.fr'],
		intended: { 'c.delpierre@intradefgouv.fr': 'c.delpierre@intradef.gouv.fr' },
		subject: 'Votre réservation 2 84 11 75 069 est arrivée',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Bonjour Mme Delpierre,

« Le Secret de la falaise » (réservation 2 84 11 75 069) vous attend jusqu'au 25 novembre. Carte d'abonné à présenter.
`,
	},
	{
		date: '2026-11-19T06:24:01Z',
		kind: 'reflection',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'fr',
		from: 'Téléservice Mutuelle <robot@mutuelle-horizon-bleu.example>',
		to: ['o.castaing@intradef.ml'],
		intended: { 'o.castaing@intradef.ml': 'o.castaing@intradef.gouv.fr' },
		subject: 'Récapitulatif de votre demande d’adhésion',
		headers: [
			['Auto-Submitted', 'auto-generated'],
			['Precedence', 'auto_reply'],
		],
		encoding: 'base64',
		charset: 'utf-8',
		text: `Vous avez saisi les informations suivantes :

nom ............. CASTAING
prenom .......... Olivier
date_naissance .. [[date-of-birth:1991-08-19]]
nir ............. [[fr-nir:${nir('1910833318064')}]]
portable ........ [[phone:0639985538]]

Une erreur ? Recommencez la saisie. Ne répondez pas à ce message.
`,
	},
	{
		date: '2026-11-04T05:05:51Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'La Gazette de la Rade <lettre@gazette-rade.example>',
		envelopeFrom: 'gdr+b0411@lettre.gazette-rade.example',
		to: ['sirpa@intradef.ml'],
		intended: { 'sirpa@intradef.ml': 'sirpa@intradef.gouv.fr' },
		subject: 'Exercice naval, gratin de choux et marché de Noël',
		headers: [
			['List-Id', '<lettre.gazette-rade.example>'],
			['List-Unsubscribe', '<https://gazette-rade.example/stop>'],
		],
		html: 'alternative',
		text: `LA UNE. Trois bâtiments prendront part à l'exercice annuel au large, annonce la préfecture ; les plaisanciers éviteront la zone du 24 au 27.

CUISINE. Le gratin de choux : un secret, la muscade.

SOCIÉTÉ. « Confidentiel », le nouveau bar à vins, ouvre rue du Port.

Se désabonner
`,
	},
	{
		date: '2026-11-10T10:30:19Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Observatoire Santé-Sommeil <info@sante-sommeil.example>',
		to: ['infirmier.major@forces.ml'],
		intended: { 'infirmier.major@forces.ml': 'infirmier.major@forces.gc.ca' },
		subject: 'Apnée du sommeil : 10 signes à ne pas ignorer',
		headers: [
			['List-Unsubscribe', '<mailto:stop@sante-sommeil.example>'],
			['Precedence', 'bulk'],
		],
		text: `Vous ronflez? Votre partenaire se plaint? Un diagnostic d'apnée du sommeil touche un adulte sur vingt. L'hypertension et le diabète sont souvent associés.

Téléchargez le guide. Pour vous désabonner, écrivez à stop@sante-sommeil.example
`,
		attachments: [
			pdfFile(
				'guide sommeil.pdf',
				`GUIDE DU SOMMEIL

1. Couchez-vous à heure fixe.
2. Pas d'écran au lit.
3. Parlez de vos symptômes à votre médecin : lui seul pose un diagnostic.
Numéro d'assurance maladie : ne l'inscrivez jamais dans un questionnaire en ligne.
`,
			),
		],
	},
	{
		date: '2026-11-16T05:40:37Z',
		kind: 'bulk',
		level: 'moderate',
		categories: ['personal'],
		language: 'fr',
		from: 'Club de pétanque interarmées <secretaire@petanque-interarmees.example>',
		to: ['licencies@intradef.ml'],
		intended: { 'licencies@intradef.ml': 'licencies@intradef.gouv.fr' },
		subject: '[licenciés] AG du 3 décembre',
		headers: [
			['List-Id', '<licencies.petanque-interarmees.example>'],
			['List-Unsubscribe', '<https://petanque-interarmees.example/partir>'],
			['Precedence', 'list'],
		],
		text: `Chers licenciés,

L'assemblée générale se tiendra le 3 décembre à 18 h au boulodrome. Candidats au bureau : René Fabiani, Ginette Lopez et Paulo Mendes. Vote à bulletin secret.

Procurations : la fiche de Ginette est jointe, elle préfère être appelée chez elle après 20 h.

Le secrétaire
`,
		attachments: [
			contactFile('ginette.vcf', [
				'N:Lopez;Ginette;;;',
				'FN:Ginette Lopez',
				'TEL;TYPE=HOME:[[phone:04 65 71 71 26]]',
				'NOTE:procurations AG',
			]),
		],
	},
];
