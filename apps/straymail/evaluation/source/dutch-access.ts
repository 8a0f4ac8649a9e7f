import { createHash } from 'node:crypto';
import type { Sample } from '../../demo/form/sample.ts';
import { textFile, zipFile } from './file-parts.ts';

/** A well-formed Ed25519 key (RFC 8410) that opens nothing: its seed is the hash of a sentence. */
const idleKey = (): string => {
	const seed = createHash('sha256').update('Sleutel van een proefbericht, past nergens op').digest();
	const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]).toString('base64');
	return `-----BEGIN PRIVATE KEY-----\n${der}\n-----END PRIVATE KEY-----`;
};

export const dutchAccess: Sample[] = [
	{
		date: '2026-11-02T13:24:55Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'nl',
		from: 'Stefan | Roosterwijzer <stefan@roosterwijzer.example>',
		to: ['planning.vlb@mindef.ml'],
		intended: { 'planning.vlb@mindef.ml': 'planning.vlb@mindef.nl' },
		subject: 'Re: kan er niet meer in',
		headers: [['In-Reply-To', '<rw-88213@mindef.nl>']],
		text: `Hoi Marja,

geen paniek, ik heb je gereset. Ga naar https://vlb.roosterwijzer.example en log in met je mailadres, ww is nu [[password:Boterham#2611]] (hoofdletter B). Wijzigen mag, hoeft niet.

Weekend begint hier al bijna ;)
Stefan

>> Op ma 2 nov. 2026 14:11 schreef Marja Oudkerk:
>> stefan ik zit weer op slot, het oude wachtwoord doet het niet meer en de dienst van morgen moet er nog in...
`,
	},
	{
		date: '2026-11-08T22:18:41Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'nl',
		from: 'NOC Dijkstroom <noc@dijkstroom-telecom.example>',
		to: ['verbindingen@defensie.ml'],
		intended: { 'verbindingen@defensie.ml': 'verbindingen@defensie.nl' },
		subject: 'CHG0047712 uitgevoerd – config tijdelijke 4G-router',
		encoding: 'quoted-printable',
		charset: 'utf-8',
		text: `L.S.,

Change CHG0047712 is vanavond zonder bijzonderheden uitgevoerd. De draaiende configuratie van de tijdelijke router vindt u ter archivering in de bijlage.

Met vriendelijke groet,
NOC Dijkstroom (24/7)
ref. 2026-11-08/rt-temp-02
`,
		attachments: [
			textFile(
				'rt-temp-02_running.txt',
				`! rt-temp-02   fw 4.2.17.3   uptime 0d 01h
hostname rt-temp-02
interface wan0
 ip address [[ip-address:203.0.113.74]] 255.255.255.248
interface lan0
 ip address [[ip-address:10.44.18.1]] 255.255.255.0
!
username beheer privilege 15 password 0 [[password:gRutto-91-Plas]]
ntp server pool.dijkstroom-telecom.example
end
`,
			),
		],
	},
	{
		date: '2026-11-13T10:47:19Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'nl',
		from: 'Wouter Blom <wouter@blomwebwerk.example>',
		to: ['webredactie@mindef.ml', 'Fenna de Wilde <f.dewilde@mindef.nl>'],
		intended: { 'webredactie@mindef.ml': 'webredactie@mindef.nl' },
		subject: 'overdracht herdenkingssite',
		text: `Fenna,

Ik stop per 1 december, dus hier de spullen voor wie het overneemt: sleutel van de sftp zit in de zip (gebruiker: overdracht, host: sftp.blomwebwerk.example). De teksten staan gewoon in de map /inhoud.

Was leuk om te doen!
W.
`,
		attachments: [zipFile('overdracht.zip', 'overdracht/sleutel.pem', `[[private-key:${idleKey()}]]\n`)],
	},
	{
		date: '2026-11-17T12:36:02Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Servicedesk Kadernet <servicedesk@kadernet.example>',
		to: ['g.oldenburg@army.ml'],
		intended: { 'g.oldenburg@army.ml': 'g.oldenburg@army.nl' },
		subject: 'Melding M-260914412: wachtwoord vergeten [opgelost]',
		html: 'alternative',
		text: `Beste Gijs,

Je melding M-260914412 is opgelost. Je nieuwe wachtwoord krijg je om veiligheidsredenen niet per mail: het ligt in een dichte envelop bij Angelique aan de balie, legitimatie meenemen.

Nog even de regels: een wachtwoord is minstens 14 tekens, bevat geen geboortedatum en je deelt het met niemand, ook niet met de servicedesk. Client bijwerken naar versie 10.2.0.41 helpt tegen het steeds opnieuw vragen om je pincode.

Niet tevreden? Antwoord binnen 5 dagen op deze mail.
`,
	},
];
