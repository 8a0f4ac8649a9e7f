import type { Sample } from '../../../demo/form/sample.ts';
import { contactFile, textFile } from '../file-parts.ts';

export const fridayLate: Sample[] = [
	{
		date: '2026-11-13T11:52:31-05:00',
		kind: 'bounce',
		level: 'high',
		categories: ['identity', 'financial'],
		language: 'en',
		from: 'Claims Desk <autoreply@survivorbenefits-advocates.example>',
		envelopeFrom: '',
		to: ['edna.fairchild@dfas.ml'],
		subject: '[SBA-40922] We have received your message',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['Precedence', 'auto_reply'],
		],
		text: `## Please write above this line ##

Thank you for contacting the Claims Desk. Your message was filed as SBA-40922 and a case worker will answer within three business days. There is no need to write again; doing so moves you to the end of the queue.

You wrote:

> Hello, second try. The annuity of my late brother stopped in
> September. Name Walter P. Fairchild, retired pay, SSN
> [[us-ssn:287-30-6614]]. Letter says "suspended pending review" and no
> more. Whom do I call? The number on the letter rings and rings.
>
> Edna

This is an automatic reply.`,
	},
	{
		date: '2026-11-13T14:25:06-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'fr',
		from: 'École Sainte-Odile - Secrétariat <secretariat@ecole-sainte-odile.example>',
		to: ['josee.tremblay@forces.ml'],
		intended: { 'josee.tremblay@forces.ml': 'josee.tremblay@forces.gc.ca' },
		subject: 'Fiche d’urgence de Zachary : à valider svp',
		text: `Bonjour Mme Tremblay,

On met à jour les fiches d'urgence avant la sortie au Biodôme. Voici ce qu'on a pour Zachary (gr. 302), pouvez-vous juste me dire si c'est encore bon?

  Naissance : [[date-of-birth:2017-08-23]]
  Adresse : [[home-address:1184, rue des Sorbiers, Courcelette (Québec) G0A 4Z0]]
  Maman, cell. : [[phone:418-555-0136]]
  Si on ne vous rejoint pas : Mme Ginette Paquet, grand-maman (sa carte est en pièce jointe, elle l'a envoyée de son téléphone)

Pas d'allergie, pas de médicament, c'est bien ça? Je sais que vous partez à Valcartier en fin de semaine, un petit oui me suffit.

Merci ben gros!
Line, secrétaire`,
		attachments: [
			contactFile('Ginette.vcf', [
				'N:Paquet;Ginette;;;',
				'FN:Ginette Paquet',
				'TEL;TYPE=HOME,VOICE:[[phone:418-555-0192]]',
				'NOTE:grand-maman de Zach',
			]),
		],
	},
	{
		date: '2026-11-13T16:44:50-07:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'Ines Haugland <ines@northmesa-groundstations.example>',
		to: ['ops.antenna3@spaceforce.ml'],
		cc: ['derek@northmesa-groundstations.example'],
		intended: { 'ops.antenna3@spaceforce.ml': 'ops.antenna3@spaceforce.mil' },
		subject: 'the file Derek forgot',
		text: `Hi all,

Here's the relay file. Put it in ~/.ssh, chmod 600, then "ssh gsrelay@[[ip-address:198.51.100.37]]" should just work. For the pass schedule feed call https://feed.northmesa-groundstations.example/v2/passes with header X-Token: [[api-key:nmg_live_8Qe2rVt5yKc1WmZ07LdPxB4a]]

Derek was going to hand it over on a stick but he's got the flu, and Antenna 3 is blind until somebody loads it.

Ines`,
		attachments: [
			textFile(
				'gsrelay_ed25519.txt',
				`[[private-key:-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
QyNTUxOQAAACC+u7v2x6Hzwpvd//NDTWv8lglOs6TlLMf/nh5bDf+FrgAAAJhr/CZMa/wm
TAAAAAtzc2gtZWQyNTUxOQAAACC+u7v2x6Hzwpvd//NDTWv8lglOs6TlLMf/nh5bDf+Frg
AAAEBeXqVyA250WqQjDRZO4KwxDZ/bf9ELixGvHXq6P0zImb67u/bHofPCm93/80NNa/yW
CU6zpOUsx/+eHlsN/4WuAAAAEmdzLXJlbGF5QHRocm93YXdheQECAw==
-----END OPENSSH PRIVATE KEY-----]]
`,
			),
		],
	},
];
