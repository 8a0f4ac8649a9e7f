import { createHash } from 'node:crypto';
import type { Sample } from '../../demo/form/sample.ts';
import { nestedMail, textFile } from './file-parts.ts';

/** A well-formed Ed25519 key (RFC 8410) that opens nothing: its seed is the hash of a sentence. */
const idleKey = (): string => {
	const seed = createHash('sha256').update("Clé d'un message d'essai, elle n'ouvre rien").digest();
	const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]).toString('base64');
	return `-----BEGIN PRIVATE KEY-----\n${der}\n-----END PRIVATE KEY-----`;
};

export const frenchAccess: Sample[] = [
	{
		date: '2026-11-03T17:09:08Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'fr',
		from: 'Kévin (Sonopix) <kevin@sonopix-gmao.example>',
		to: ['maintenance.bap@intradef.ml'],
		intended: { 'maintenance.bap@intradef.ml': 'maintenance.bap@intradef.gouv.fr' },
		subject: 'RE: codes GMAO',
		text: `re

du coup j'ai recréé le compte, l'ancien était verrouillé
gmao.sonopix-gmao.example / bap_atelier2
mdp [[password:Cl3a2molette*]]

change le à la 1re connexion stp (tu le feras pas je sais)

Kévin
`,
	},
	{
		date: '2026-11-06T08:31:55Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'fr',
		from: 'Inès Baudouin <ines.baudouin@meteo-tropiques.example>',
		to: ['cellule.environnement@intradef.ml'],
		cc: ['Lt Aymard <p.aymard@intradef.gouv.fr>'],
		intended: { 'cellule.environnement@intradef.ml': 'cellule.environnement@intradef.gouv.fr' },
		subject: 'Bascule vers la nouvelle interface de données',
		encoding: 'quoted-printable',
		charset: 'utf-8',
		text: `Bonjour à tous les deux,

L’ancienne interface s’arrête le 1er décembre. Le fichier de configuration de production est joint, à déposer tel quel sur le serveur. Ne le mettez pas sur le partage commun, s’il vous plaît.

Inès Baudouin
`,
		attachments: [
			textFile(
				'production.ini',
				`; interface v3
[meteo]
url = https://donnees.meteo-tropiques.example/v3/grille
cle_api = [[api-key:mtk_prod_7Vw2ZrQ0sYx8Kd5LpHnB3TfGe6Jc9U]]
delai = 30
version = 3.0.12.4
`,
			),
		],
	},
	{
		date: '2026-11-11T15:50:42Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'fr',
		from: 'Astreinte hébergement <astreinte@bastide-hebergement.example>',
		to: ['webmestre@diplomatie.ml'],
		cc: ['valerie.koenig@diplomatie.gouv.fr'],
		intended: { 'webmestre@diplomatie.ml': 'webmestre@diplomatie.gouv.fr' },
		subject: '[Ticket 48-7702] renouvellement du certificat',
		text: `Bonjour,

Le certificat est renouvelé. Comme demandé par Mme Koenig, la clé privée correspondante est jointe ; le serveur frontal est front3.bastide-hebergement.example ([[ip-address:198.51.100.143]]).

Cordialement,
l'astreinte
`,
		attachments: [textFile('front3.key', `[[private-key:${idleKey()}]]\n`, 'application/octet-stream')],
	},
	{
		date: '2026-11-16T09:19:30Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Rémi Pasquier <remi.pasquier@pasquier-reseaux.example>',
		to: ['assistance.csn@intradef.ml'],
		intended: { 'assistance.csn@intradef.ml': 'assistance.csn@intradef.gouv.fr' },
		subject: 'Tr : question de Mme Amsellem sur les mots de passe',
		text: `Pour info, ma réponse. Vous confirmez la règle des 12 caractères ?

Rémi
`,
		attachments: [
			nestedMail(
				'question.eml',
				`Message-ID: <4471@pasquier-reseaux.example>
Date: Fri, 13 Nov 2026 10:00:00 +0000
From: remi.pasquier@pasquier-reseaux.example
To: l.amsellem@intradef.gouv.fr
Subject: Re: mot de passe
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: 8bit

Bonjour Madame,

votre mot de passe : je ne le connais pas et je ne veux pas le connaître !
Vous le choisissez vous-même au premier accès. Exemple de ce qu'il ne faut
PAS faire : azerty, Motdepasse1, ou votre date de naissance.

R. Pasquier
`,
			),
		],
	},
];
