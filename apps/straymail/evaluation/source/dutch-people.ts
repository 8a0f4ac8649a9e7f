import { bsn, rrn } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { csvFile, docxFile, xlsxFile } from './file-parts.ts';

/** Cursist, geboortedatum, eerste acht cijfers van het BSN. */
const trainees = [
	['Aerts, M.J.', '03-02-1991', '17384250'],
	['van den Akker, J.', '19-11-1988', '20957314'],
	['Benali, Y.', '27-07-1996', '31846027'],
	['Dijkgraaf, H.P.', '08-08-1984', '15520938'],
	['Franken, T.', '30-01-1999', '24719305'],
	['de Graaff-Tol, E.', '14-05-1993', '38205416'],
	['Hazelhoff, R.', '22-12-1990', '19034786'],
	['Kartosen, D.', '11-06-1987', '27763150'],
	['Lubbers, S.W.', '05-09-2000', '41520873'],
	['Meinderts, A.', '16-03-1995', '22408196'],
	['Oosterhof, L.', '29-10-1992', '36971024'],
	['Pinas, G.R.', '02-04-1989', '13657209'],
] as const;

export const dutchPeople: Sample[] = [
	{
		date: '2026-11-02T08:51:33Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['personnel', 'identity', 'personal'],
		language: 'nl',
		from: 'Planning Rijopleiding <planning@rijopleiding-veluwe.example>',
		to: ['Opleidingsbureau <opleidingen.oirschot@army.ml>'],
		intended: { 'opleidingen.oirschot@army.ml': 'opleidingen.oirschot@army.nl' },
		subject: 'RE: RE: aanmelding CBR blok 47',
		headers: [['In-Reply-To', '<A77F19@army.nl>']],
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Ha Ferdi,

Heb de lijst gecontroleerd en waar nodig aangevuld, zie bijlage. Bij Hazelhoff had je twee cijfers omgedraaid. Blok 47 zit nu vol; wie er nog bij wil schuift naar januari.

Gr.
Corné
Planning

________________________________
Van: F. Stam
Verzonden: vrijdag 30 oktober 2026 16:12
Onderwerp: RE: aanmelding CBR blok 47

Corné, heb jij alles compleet van die twaalf? Ik moet het maandag doorzetten.
`,
		attachments: [
			xlsxFile(
				'CBR_blok47_def.xlsx',
				`Nr | Naam | Geb. | BSN | Cat. | Oogtest\n${trainees.map(([name, born, first8], index) => `${index + 1} | ${name} | [[date-of-birth:${born}]] | [[nl-bsn:${bsn(first8)}]] | C${index % 3 === 0 ? 'E' : ''} | ja`).join('\n')}\n`,
			),
		],
	},
	{
		date: '2026-11-03T10:16:47Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'nl',
		from: 'Katrijn Desmedt <katrijn.desmedt@socsec-leie.example>',
		to: ['hr.burgerpersoneel@mll.be'],
		cc: ['Dossierbeheer <dossiers@socsec-leie.example>'],
		intended: { 'hr.burgerpersoneel@mll.be': 'hr.burgerpersoneel@mil.be' },
		subject: 'FW: aangifte indiensttreding – graag nazicht',
		encoding: '8bit',
		charset: 'utf-8',
		text: `Dag collega,

Ik krijg onderstaande aangifte niet door het systeem: het rijksregisternummer zou niet kloppen met de geboortedatum. Kan jij dat eens bekijken op de identiteitskaart van mevrouw?

Alvast bedankt en prettige dag nog
Katrijn

-------- Doorgestuurd bericht --------
Van: Dossierbeheer
Datum: ma 2 nov. 2026 om 17:40
Onderwerp: aangifte indiensttreding

 | Naam werknemer      | Vermeersch Lieselot
 | Rijksregisternr.    | [[be-rrn:${rrn('880917214')}]]
 | Geboren te Tielt op | [[date-of-birth:17/09/1988]]
 | In dienst vanaf     | 16/11/2026, 4/5de
 | Paritair comité     | 200
`,
	},
	{
		date: '2026-11-05T13:02:11Z',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: 'nl',
		from: 'Bas van Ginneken <bas@kantinebeheer-zuid.example>',
		to: ['beveiliging.gilzerijen@mindef.ml'],
		intended: { 'beveiliging.gilzerijen@mindef.ml': 'beveiliging.gilzerijen@mindef.nl' },
		subject: 'bezetting week 46/47 tbv poort',
		text: `Goedemiddag,

Hierbij zoals elke maand de volledige personeelslijst voor de poort, met functie en dienst. Sjoerd is eruit, Amira is nieuw. Pasnummers doen jullie zelf.

Bas van Ginneken
rayonmanager
`,
		attachments: [
			csvFile(
				'personeelslijst.csv',
				`functie;naam;dienst;vaste plek
locatiemanager;Van Ginneken B.;dag;kantoor 0.12
kok;Rademaker P.;dag;keuken
kok;El Idrissi A.;laat;keuken
medewerker;Timmerman J.;vroeg;messroom officieren
medewerker;Cools W.;vroeg;messroom onderofficieren
medewerker;Yildirim F.;laat;uitgifte
afwas;Ngozi C.;laat;spoelkeuken
chauffeur;Brandsma K.;vroeg;buitenronde shelters
`,
			),
		],
	},
	{
		date: '2026-11-06T15:58:03Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'personnel'],
		language: 'nl',
		from: 'R. Hendrikx (coördinator) <r.hendrikx@vertrouwenspersonen-midden.example>',
		to: ['Kol. De Roo <j.deroo@defensie.ml>'],
		intended: { 'j.deroo@defensie.ml': 'j.deroo@defensie.nl' },
		subject: 'melding ongewenst gedrag, tweede gesprek',
		html: 'alternative',
		text: `Kolonel,

Zoals afgesproken kort op papier.

De melder (wmr. Sanne Kuiper) houdt vast aan haar klacht over de opper. Hij ontkent het bericht op de groepsapp niet, wel de bedoeling. Twee collega's hebben inmiddels een verklaring getekend. Mijn advies: ordemaatregel tot het onderzoek klaar is, en hem schriftelijk horen. Dat stuk moet volgens de klachtenregeling binnen vier weken bij de commissie liggen, dus uiterlijk 4 december.

Belt u mij als u dit niet redt.

R. Hendrikx
`,
	},
	{
		date: '2026-11-09T19:40:58Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'mam <truus.wierenga@thuispost.example>',
		to: ['jelle.wierenga@army.ml'],
		intended: { 'jelle.wierenga@army.ml': 'jelle.wierenga@army.nl' },
		subject: 'je nieuwe huis!!',
		text: `lieve jelle

papa heeft de bus van ome henk geleend voor zaterdag dus we zijn er om 9 uur. is het adres nou [[home-address:Wilgenstraat 41, 7331 KM Apeldoorn]] of was 41 het oude nummer?? neem de hond mee dan gaat hij mee terug met ons

ome henk wil weten of hij kan parkeren, bel hem even op [[phone:06-20774183]] want hij leest geen mail

kusje mam
ps je vaccinatieboekje ligt nog hier in de la
`,
	},
	{
		date: '2026-11-12T09:27:20Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal', 'personnel'],
		language: 'nl',
		from: 'Werving & Selectie <intake@talentvloot.example>',
		to: ['instroom@mimdef.nl'],
		intended: { 'instroom@mimdef.nl': 'instroom@mindef.nl' },
		subject: 'Kandidaat schilder/conserveerder - intakeformulier',
		text: `Beste mevrouw Postema,

Bijgaand het ingevulde intakeformulier van de kandidaat die maandag bij u op gesprek komt. Een kopie van het ID krijgt u van hem zelf aan de poort.

Hartelijke groet,
Talentvloot Werving & Selectie | KvK 58213947 | algemeen nummer 0800-0404
`,
		attachments: [
			docxFile(
				'intake schilder 2026-11.docx',
				`INTAKEFORMULIER
1. Naam en voorletters: Kroezen, B.T.
2. Geb. datum: [[date-of-birth:12 augustus 1979]] te Den Helder
3. Sofi-nummer (BSN): [[nl-bsn:${bsn('12406986').replace(/^(....)(..)(...)$/, '$1.$2.$3')}]]
4. Adres: [[home-address:Sluisdijkstraat 118 bis, 1781 EL Den Helder]]
5. Rijbewijs: B, BE
6. VOG aangevraagd: ja, nog niet binnen
7. Opmerkingen: hoogtevrees, niet in de mast inzetten
`,
			),
		],
	},
	{
		date: '2026-11-17T18:42:35Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'nl',
		from: 'Relocatiebureau Huis & Haven <jolanda@huis-en-haven.example>',
		to: ['liaison.volkel@mindef.ml'],
		intended: { 'liaison.volkel@mindef.ml': 'liaison.volkel@mindef.nl' },
		subject: 'inschrijving gezin Kessler (US)',
		text: `Hallo Tom,

De gemeente wil de gegevens van de Amerikaanse uitwisselingsofficier op papier voor ze een nummer geven. Dit heb ik nu, vul jij aan?

  Kessler, Brandon  /  SSN [[us-ssn:418-52-7736]]  /  DOB [[date-of-birth:1986-04-11]]
  huurt: [[home-address:Molenweg 14, 5408 AB Volkel]]
  dochter gaat naar groep 5, school weet ervan

Groetjes Jolanda
`,
	},
];
