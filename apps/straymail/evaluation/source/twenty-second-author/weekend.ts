import { rrn } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, csvFile } from '../file-parts.ts';

const sailors = [
	['1MC', 'Claeys', 'Jurgen', '840216317', 'dek', '[[phone:0470 55 51 08]]'],
	['KPC', 'Devos', 'Annelies', '910730244', 'machine', '[[phone:0486 55 52 71]]'],
	['MTZ', 'El Amrani', 'Bilal', '990412185', 'kombuis', ''],
	['KPC', 'Goethals', 'Stijn', '930109407', 'machine', '[[phone:0493 55 50 33]]'],
	['1MC', 'Pauwels', 'Kathleen', '880521062', 'verbindingen', ''],
	['MTZ', 'Vermeire', 'Robbe', '981203529', 'dek', '[[phone:0468 55 53 90]]'],
];

export const weekend: Sample[] = [
	{
		date: '2026-11-14T09:26:18+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'identity'],
		language: 'nl',
		from: 'Zeilschool Blauwe Boei <info@blauweboei.example>',
		to: ['opleidingen.zeebrugge@mll.be', 'filip.desmet@mll.be'],
		intended: {
			'opleidingen.zeebrugge@mll.be': 'opleidingen.zeebrugge@mil.be',
			'filip.desmet@mll.be': 'filip.desmet@mil.be',
		},
		subject: 'inschrijving brandbestrijding 25/11 - ontbreken er 2?',
		text: `Dag Filip

Voor de sessie van 25/11 hebben we van het schip 6 namen doorgekregen, er waren er 8 besproken. Komen die andere 2 nog? De verzekering wil de volledige lijst ten laatste dinsdag, anders moeten we annuleren en dat is zonde van de frietjes.

Lijst in bijlage zoals we ze kregen.

Mvg
Greet`,
		attachments: [
			csvFile(
				'lijst schip.csv',
				`graad;naam;voornaam;rijksregisternr;dienst;gsm
${sailors
	.map(
		([rank, surname, given, number = '', service, phone]) =>
			`${rank};${surname};${given};[[be-rrn:${rrn(number)}]];${service};${phone}`,
	)
	.join('\n')}
`,
			),
		],
	},
	{
		date: '2026-11-14T10:55:02+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Kolonel De Wit <kolonel.dewit.prive@snelmail-direct.example>',
		to: ['j.maas@defensie.ml'],
		subject: 'ben je bereikbaar',
		text: `Jeroen,

Ik zit in vergadering en kan niet bellen. Kun je iets discreet voor mij regelen? Het gaat om cadeaukaarten voor een paar collega's die afscheid nemen, 5 stuks van 200 euro, Apple of Bol. Ik betaal het je maandag terug.

Kras de codes open en stuur me een foto hier op dit adres, niet op mijn werkmail.

Dank, laat even weten hoe snel je kan

De Wit
Verzonden vanaf mijn iPad`,
	},
	{
		date: '2026-11-14T12:31:00-10:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['travel'],
		language: 'en',
		from: 'Reef Lantern Hotel <stay@reeflantern.example>',
		envelopeFrom: 'noreply-bounces@pms.reeflantern.example',
		to: ['ellen.sakata@pacom.ml'],
		intended: { 'ellen.sakata@pacom.ml': 'ellen.sakata@pacom.mil' },
		subject: 'You’re booked! 3 nights at the Reef Lantern',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Aloha Ellen Sakata,

we look forward to your stay!

Confirmation: [[booking-reference:RL-7720481]]
Check-in:     Thu Dec 3, 2026 (from 3 pm)
Check-out:    Sun Dec 6, 2026 (by 11 am)
Room type:    Garden king, 1 guest
Total:        $687.00 plus tax, pay at the desk

The reservation is in the attached calendar file. Free to cancel until Dec 1.

This is an automated message, replies go to the fish.`,
		attachments: [
			calendarFile('reservation.ics', [
				'PRODID:-//Reef Lantern//PMS//EN',
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:7720481@pms.reeflantern.example',
				'DTSTAMP:20261114T223100Z',
				'DTSTART;VALUE=DATE:20261203',
				'DTEND;VALUE=DATE:20261206',
				'SUMMARY:Reef Lantern [[booking-reference:RL-7720481]]',
				'ORGANIZER:mailto:stay@reeflantern.example',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-14T16:08:37+00:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Pr Ousmane Kanté <okante@univ-djoliba.example>',
		to: ['fatoumata.diallo@sante.ml'],
		cc: ['scolarite@univ-djoliba.example'],
		intended: { 'fatoumata.diallo@sante.ml': 'fatoumata.diallo@sante.gov.ml' },
		subject: 'Module « Annoncer un diagnostic »',
		text: `Chère Docteure Diallo,

J'espère que la semaine à Ségou s'est bien passée. Comme convenu avec le Directeur national, vous interviendrez le vendredi 4 décembre, de 9 h à 12 h, dans notre module sur l'annonce du diagnostic et le secret médical. Le Dr Coulibaly prend la partie juridique.

Les étudiants travailleront sur trois cas entièrement inventés (le cancer, le VIH, le deuil périnatal). Merci de n'apporter aucun dossier réel, même anonymisé ; l'an passé un collègue avait laissé traîner une fiche et l'affaire avait fait du bruit.

Le vidéoprojecteur de l'amphi est en panne, je vous en prête un.

Avec mes salutations fraternelles,

Ousmane Kanté

Ce message et ses annexes sont confidentiels et couverts par le secret professionnel. Si vous n'en êtes pas le destinataire, merci de les détruire.`,
	},
];
