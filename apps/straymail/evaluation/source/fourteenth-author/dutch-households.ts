import { bsn, iban, mrz } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { contactFile, docxFile, pictureFile, textFile, zipFile } from '../file-parts.ts';

const zone = mrz({
	state: 'NLD',
	surname: 'VAN<DER<MEULEN',
	given: 'SANNE JOHANNA',
	number: 'NX4P2K7L3',
	born: '890314',
	sex: 'F',
	expires: '310902',
});

export const dutchHouseholds: Sample[] = [
	{
		date: '2026-11-02T16:40:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'nl',
		from: 'Wouter Hoekstra <wouter@roosterwerk.example>',
		to: ['ict.beheer.roosters@mindef.ml'],
		intended: { 'ict.beheer.roosters@mindef.ml': 'ict.beheer.roosters@mindef.nl' },
		subject: 'koppeling staat klaar',
		text: `Ha Marloes,

Zie bijlagen. De zip is voor jullie acceptatieomgeving, de losse sleutel voor de nachtelijke overdracht (gebruiker: koppeling, machine [[ip-address:10.41.7.22]], poort 2222). Als je het eenmaal hebt ingevoerd mag deze mail de prullenbak in.

Groeten uit Drachten,
Wouter
`,
		attachments: [
			zipFile(
				'acc-instellingen.zip',
				'rooster.env',
				`# acceptatie, niet inchecken
ROOSTER_URL=https://acc-api.roosterwerk.example/v3
ROOSTER_TENANT=defensie-acc
ROOSTER_TOKEN=[[api-key:rw_live_fygV7amOtxMSCOAwBtlMWBeYo2TFGqoRdqHXZS2]]
DB_HOST=db-acc.roosterwerk.example
DB_USER=rooster_acc
DB_PASSWORD=[[password:Tjeukemeer!58graden]]
`,
			),
			textFile(
				'overdracht_sleutel.txt',
				`[[private-key:-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
QyNTUxOQAAACAzcvHFI5PAi2jm367YNZ3t8IrofM2W5SOg8egHZplK9wAAAKDVo7yA1aO8
gAAAAAtzc2gtZWQyNTUxOQAAACAzcvHFI5PAi2jm367YNZ3t8IrofM2W5SOg8egHZplK9w
AAAEBcqGXsjGSbJwBIE0dQB9Y02sAWbHD7XewNqC+cSndqfzNy8cUjk8CLaObfrtg1ne3w
iuh8zZblI6Dx6AdmmUr3AAAAF2tvcHBlbGluZ0Byb29zdGVyZGllbnN0AQIDBAUG
-----END OPENSSH PRIVATE KEY-----]]
`,
			),
		],
	},
	{
		date: '2026-11-07T22:09:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal'],
		language: 'nl',
		from: 'sanne vd meulen <sannevdm89@thuispost.example>',
		to: ['bart.vandermeulen@minbuza.ml'],
		intended: { 'bart.vandermeulen@minbuza.ml': 'bart.vandermeulen@minbuza.nl' },
		subject: 'foto voor de visumafdeling, zo goed?',
		text: `lief hier is ie, flitser stond aan dus beetje glimmend onderin. zeg maar of t opnieuw moet x`,
		attachments: [
			pictureFile(
				'IMG_2231.png',
				`KONINKRIJK DER NEDERLANDEN
PASPOORT   [[passport-number:NX4P2K7L3]]
VAN DER MEULEN
SANNE JOHANNA
[[date-of-birth:14 MRT 1989]]
02 SEP 2031
[[mrz:${zone[0]}]]
[[mrz:${zone[1]}]]`,
			),
		],
	},
	{
		date: '2026-11-14T11:26:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['contract', 'identity', 'personal', 'financial'],
		language: 'nl',
		from: 'Annemiek Terpstra | Verhuur Veluwezoom <annemiek@verhuurveluwezoom.example>',
		to: ['rk.postma@army.ml'],
		intended: { 'rk.postma@army.ml': 'rk.postma@army.nl' },
		subject: 'Huurcontract ter ondertekening',
		html: 'alternative',
		text: `Beste Rik,

Wat fijn dat jullie na de plaatsing in Havelte weer onze kant op komen! De eigenaar gaat akkoord met de diplomatenclausule (bij uitzending of overplaatsing mag je met een maand opzeggen), die staat nu in artikel 9.

Wil je alle velden nalopen en daarna digitaal tekenen? De sleutels liggen vanaf 1 december bij ons op kantoor.

Hartelijke groet,
Annemiek Terpstra
`,
		attachments: [
			docxFile(
				'Huurovereenkomst_Postma.docx',
				`HUUROVEREENKOMST WOONRUIMTE
Huurder: de heer R.K. Postma, geboren op [[date-of-birth:23 mei 1987]] te Sneek
Burgerservicenummer (voor de inkomenstoets): [[nl-bsn:${bsn('27146093')}]]
Huidig adres: [[home-address:Eursingerweg 14, 7971 EG Havelte]]
Artikel 1. Het gehuurde betreft een hoekwoning te Ede met berging en tuin.
Artikel 3. De kale huur bedraagt EUR 1.385,00 per maand, vooraf te voldoen.
Artikel 4. De waarborgsom bedraagt EUR 2.770,00.
Artikel 5. Automatische incasso van rekening [[iban:${iban('NL', 'KNAB0417226835')}]] op naam van huurder.
Artikel 9. Bij uitzending of overplaatsing door de werkgever geldt een opzegtermijn van een maand.`,
			),
		],
	},
	{
		date: '2026-11-21T08:12:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'OBS De Klimboom, administratie <administratie@obsdeklimboom.example>',
		to: ['m.vandenakker@mimdef.nl'],
		intended: { 'm.vandenakker@mimdef.nl': 'm.vandenakker@mindef.nl' },
		subject: 'Aanmelding Fenna – groep 4',
		text: `Goedemorgen Martijn,

Leuk jullie vrijdag ontmoet te hebben. Fenna heeft meteen een vriendinnetje gemaakt, hoorde ik van juf Linde.

Om de inschrijving af te ronden nog even controleren wat ik heb opgeschreven:
- Fenna van den Akker, geboren [[date-of-birth:09-02-2019]]
- nieuw adres per 15 december: [[home-address:Korenbloemstraat 31, 4814 KV Breda]]
- vorige school: British Section, SHAPE (Mons)
- allergie: geen; zwemdiploma A

Klopt het allemaal? Het visitekaartje van onze oudercoördinator zit erbij, want zij gaat jullie bellen over de wendag.

Tot gauw op het plein,
Yvonne
`,
		attachments: [
			contactFile('Linda_Brouwers.vcf', [
				'N:Brouwers;Linda;;;',
				'FN:Linda Brouwers',
				'ORG:OBS De Klimboom',
				'TITLE:Oudercoördinator',
				'TEL;TYPE=CELL:[[phone:06-40917735]]',
				'EMAIL:linda@obsdeklimboom.example',
			]),
		],
	},
];
