import type { Sample } from '../../demo/form/sample.ts';

export const frenchReturns: Sample[] = [
	{
		date: '2026-11-06T17:01:26Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Bertrand Joly <b.joly@charpentes-joly.example>',
		envelopeFrom: '',
		to: ['infra.sud@intradef.ml'],
		subject: 'Absence du bureau : RE: pannes du hangar H3',
		headers: [
			['Auto-Submitted', 'auto-replied'],
			['X-Auto-Response-Suppress', 'DR, OOF, AutoReply'],
		],
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Bonjour, je suis en congé de paternité jusqu'au 4 décembre. Voyez avec Nadège Roux pour les chantiers en cours.
`,
	},
	{
		date: '2026-11-13T22:19:54Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Distribution du courrier <mailer-daemon@smtp.hotel-bellerive.example>',
		envelopeFrom: '',
		to: ['secretariat.adc@intradef.ml'],
		subject: 'Échec de la remise',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: '',
		parts: {
			type: 'report; report-type=delivery-status',
			sections: [
				{
					headers: ['Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: 8bit'],
					body: `Le message n'a pas pu être remis au destinataire suivant :

reception.nuit@hotel-bellerive.example
Adresse inconnue du serveur.
`,
				},
				{
					headers: ['Content-Type: message/delivery-status'],
					body: `Reporting-MTA: dns; smtp.hotel-bellerive.example

Final-Recipient: rfc822; reception.nuit@hotel-bellerive.example
Action: failed
Status: 5.1.10
`,
				},
			],
		},
	},
	{
		date: '2026-11-14T01:33:33Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		from: 'scan@sonde-messagerie.example',
		envelopeFrom: 'scan+7c@sonde-messagerie.example',
		to: ['postmaster@interieur.ml', 'abuse@interieur.ml'],
		intended: {},
		subject: 'EHLO/STARTTLS probe 7c-0041',
		headers: [['X-Probe', '7c-0041; rcpt=2']],
		text: `probe 7c-0041
`,
	},
	{
		date: '2026-11-18T19:14:47Z',
		kind: 'bounce',
		level: 'moderate',
		categories: ['personal'],
		language: 'fr',
		from: 'Solène Abgrall <solene.abgrall@kine-du-port.example>',
		envelopeFrom: '',
		to: ['sport.brest@intradef.ml'],
		subject: 'Je suis absente Re: créneaux de décembre',
		headers: [['Auto-Submitted', 'auto-replied']],
		html: 'alternative',
		text: `Coucou ! Cabinet fermé jusqu'au 1er décembre, je me marie 💍

En cas de gros pépin vous pouvez essayer mon numéro perso, [[phone:06 39 98 01 94]], mais pas samedi !

Solène
`,
	},
	{
		date: '2026-11-07T00:27:31Z',
		kind: 'probe',
		level: 'none',
		categories: [],
		from: 'zabbix@supervision-relais.example',
		to: ['nexistepas-48812@defense.ml'],
		intended: {},
		subject: 'test relais',
		headers: [['X-Mailer', 'swaks v20240103.0']],
		text: `This is a test mailing
`,
	},
];
