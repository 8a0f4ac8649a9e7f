import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile } from '../file-parts.ts';

/** Reservations, codes, tenders, absences, and what is only after money. */
export const frenchMachines: Sample[] = [
	{
		date: '2026-11-11T20:40:13Z',
		kind: 'reflection',
		level: 'moderate',
		categories: ['travel'],
		language: 'fr',
		from: 'Hôtel du Vieux Phare <reservations@hotel-vieux-phare.example>',
		to: ['p.lemercier@diplomatie.ml'],
		intended: { 'p.lemercier@diplomatie.ml': 'p.lemercier@diplomatie.gouv.fr' },
		subject: 'Votre réservation [[booking-reference:VP-77214]] est confirmée',
		headers: [['Auto-Submitted', 'auto-generated']],
		html: '<html><body><p>Bonjour Pascale Lemercier,</p><p>nous vous attendons !</p><table border="1"><tr><td>Dossier</td><td>VP-77214</td></tr><tr><td>Arrivée</td><td>vendredi 11 décembre, à partir de 15 h</td></tr><tr><td>Départ</td><td>dimanche 13 décembre</td></tr><tr><td>Chambre</td><td>207, vue mer</td></tr></table><p>Annulation gratuite jusqu’au 9 décembre.</p></body></html>',
		text: `Bonjour Pascale Lemercier,

nous vous attendons !

Dossier : [[booking-reference:VP-77214]]
Arrivée : vendredi 11 décembre, à partir de 15 h
Départ : dimanche 13 décembre
Chambre : [[hotel-room:207]], vue mer

Annulation gratuite jusqu’au 9 décembre.
`,
	},
	{
		date: '2026-11-12T06:07:38Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'fr',
		from: 'Covoit’Nord <ne-pas-repondre@covoitnord.example>',
		to: ['maelle.guegan@interieur.ml'],
		intended: { 'maelle.guegan@interieur.ml': 'maelle.guegan@interieur.gouv.fr' },
		subject: 'Maëlle, activez votre compte',
		encoding: 'base64',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Plus qu’un clic ! Ce lien vous connecte directement, il est valable 24 heures et ne sert qu’une fois :

[[reset-link:https://covoitnord.example/activer?u=88213&t=c9Qe71kLw0ZzT5]]

Vous préférez l’appli ? Saisissez ce code : [[one-time-code:604 918]]

L’équipe Covoit’Nord
`,
	},
	{
		date: '2026-11-13T05:00:21Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Veille Marchés Publics <alertes@veille-marches-publics.example>',
		to: ['achats.centralises@defense.ml'],
		subject: 'Vos 3 avis du jour : restauration, gardiennage, toiture de caserne',
		headers: [['List-Unsubscribe', '<https://veille-marches-publics.example/desabonnement>']],
		text: `Bonjour,

3 nouveaux avis d’appel public à la concurrence correspondent à vos mots-clés. Le résumé du premier est joint.

- Gardiennage et surveillance d’un site militaire (lot 2) – procédure ouverte
- Réfection de la toiture d’une caserne de gendarmerie – procédure adaptée
- Fourniture de repas en liaison froide – accord-cadre

Se désabonner : https://veille-marches-publics.example/desabonnement
`,
		attachments: [
			pdfFile(
				'avis_26-148831.pdf',
				`AVIS D'APPEL PUBLIC À LA CONCURRENCE N° 26-148831

Objet : gardiennage et surveillance d'un site militaire, lot 2 (parking visiteurs)
Procédure : ouverte. Durée : 48 mois.
Critères : valeur technique 60 %, prix 40 %.
Visite du site : sur inscription, jusqu'au 27 novembre.
Les plans sont remis aux seuls candidats retenus.
Date limite de remise des offres : 18 décembre 2026, 12 h.
Publié au bulletin officiel le 11 novembre 2026.
`,
			),
		],
	},
	{
		date: '2026-11-14T11:16:52Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Service des amendes <avis@telepaiement-amendes-fr.example>',
		to: ['secretariat.ops@nato.ml'],
		subject: 'Dernier avis avant majoration - stationnement',
		format: 'html',
		text: `<html><body><div style="border:1px solid #000091;padding:12px"><p><b>AVIS DE CONTRAVENTION IMPAYÉE</b></p><p>Sauf erreur de notre part, l’amende forfaitaire n° 7710 4428 116 d’un montant de <b>35,00 €</b> n’a pas été réglée. Passé le 16/11/2026 elle sera portée à 135,00 €.</p><p><a href="https://telepaiement-amendes-fr.example/p/7710">Régler mon amende</a></p><p style="font-size:10px">Ce message est envoyé automatiquement. Pour votre sécurité munissez-vous de votre carte.</p></div></body></html>
`,
	},
	{
		date: '2026-11-14T22:49:05Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		from: 'Mme Josiane Perrault <josiane.perrault.pret@courrier-libre.example>',
		to: ['ressources@forces.ml'],
		subject: 'Offre de prêt entre particulier sérieux et honnête',
		text: `Bonjour Monsieur/Madame,

Je suis une particulière qui octroie des prêts de 3.000 à 500.000 euros à toute personne capable de rembourser à un taux de 2% l'an. Même si vous êtes interdit bancaire ou fiché. J'ai été moi-même aidée par la grâce de Dieu et je veux aider à mon tour. Seuls des frais de dossier auprès du notaire sont à prévoir.

Répondez-moi uniquement en privé.
Mme Perrault
`,
	},
	{
		date: '2026-11-15T09:03:43Z',
		kind: 'spam',
		level: 'moderate',
		categories: ['financial'],
		language: 'fr',
		from: 'Répertoire National des Opérateurs <facturation@rno-enregistrement.example>',
		to: ['compta.regie@intradef.ml'],
		subject: 'Facture RNO-2026-90417 – inscription annuelle',
		text: `Madame, Monsieur,

Veuillez trouver ci-joint votre facture relative à l’inscription annuelle de votre établissement. Nous vous remercions de procéder au règlement sous huitaine afin d’éviter la suspension de la publication.

Le service de facturation
`,
		attachments: [
			pdfFile(
				'RNO-2026-90417.pdf',
				`RÉPERTOIRE NATIONAL DES OPÉRATEURS              FACTURE RNO-2026-90417

Inscription et publication, période 2026-2027        398,00
Frais de mise à jour                                  49,00
Total à régler                                       447,00 euros

Virement  IBAN [[iban:BE68 5390 0754 7034]]
Référence RNO-2026-90417

La présente offre de publication n'a pas de caractère obligatoire et vaut
commande par le seul paiement.
`,
			),
		],
	},
	{
		date: '2026-11-15T16:26:30Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Thibault Arnoux <t.arnoux@institut-des-mers.example>',
		envelopeFrom: '',
		to: ['bureau.mer@diplomatie.ml'],
		subject: 'Absence : Re: invitation table ronde',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['Precedence', 'bulk'],
		],
		text: `Je suis en mission jusqu’au 22 novembre avec un accès limité à ma messagerie. Pour la table ronde, voyez Clémence Ory ; pour les remboursements, patience.
`,
	},
];
