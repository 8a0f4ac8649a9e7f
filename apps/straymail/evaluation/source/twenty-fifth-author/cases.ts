import { iban, nir } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, nestedMail, pdfFile, xlsxFile } from '../file-parts.ts';

const payee = (name: string, first13: string, account: string): string =>
	`${name} | [[fr-nir:${nir(first13)}]] | [[iban:${iban('FR', account)}]]`;

/** Complaints, investigations, lists of people. */
export const cases: Sample[] = [
	{
		date: '2026-11-09T23:47:19-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'identity'],
		language: 'en',
		from: '"R. Castellano" <rcastellano88@lakemail.example>',
		to: ['intake@dodig.ml'],
		intended: { 'intake@dodig.ml': 'intake@dodig.mil' },
		subject: 'supplement to what I filed last month',
		text: `To whoever has my file,

I was told I could add to it in writing. The attached is what I remember, in order, with the people who were in the room. I did not put it on a government computer for reasons you will understand when you read it.

I am not asking for anonymity from you but I am asking that MSgt Durrell not get a copy before I have a new supervisor.

Rosalind Castellano
DoD ID [[dod-id:1387204956]]
`,
		attachments: [
			docxFile(
				'statement_supp.docx',
				`Supplement to my statement of October 14

On September 22 MSgt Kyle Durrell told me in front of A1C Yates and SrA Pomeroy that I would "not see a good report again" if I kept asking where the generator parts had gone. On September 23 my name was off the deployment roster.

On September 30 I saw him sign for eleven cases on the hand receipt. Seven were in the cage the next morning. I counted twice. SrA Pomeroy counted with me and will say so.

On October 2 he put his hand on the back of my neck in the parts office and said we could "settle this like friends". I left. I told TSgt Ivey the same afternoon; she wrote it down.

On October 9 Capt Lindqvist called me in and asked me to withdraw. He said that the squadron could not afford another investigation this year.
`,
			),
		],
	},
	{
		date: '2026-11-10T11:12:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'identity', 'personal'],
		language: 'nl',
		from: 'mr. E.J. Wijnbergen <wijnbergen@lindegracht-advocaten.example>',
		to: ['Sectie Juridische Zaken <juza.13ltbrig@army.ml>'],
		cc: ['secretariaat@lindegracht-advocaten.example'],
		intended: { 'juza.13ltbrig@army.ml': 'juza.13ltbrig@army.nl' },
		subject: 'Korporaal Verstappe / zienswijze voorgenomen schorsing (ons kenmerk 26.1184)',
		text: `Geachte heer, mevrouw,

Tot mij wendde zich de heer Dennis Verstappe, geboren op [[date-of-birth:8 juni 1999]], wonende te [[home-address:Ganzebloem 47, 5683 LR Best]], BSN [[nl-bsn:471836023]], met het verzoek zijn belangen te behartigen inzake uw voornemen van 27 oktober jl. om hem te schorsen in afwachting van het onderzoek naar het incident in de kantine op 3 oktober.

Cliënt betwist dat hij de eerste klap heeft uitgedeeld. Twee van de drie door u gehoorde getuigen waren op dat moment aantoonbaar niet aanwezig. De verklaring van sergeant Mooiman is bovendien pas negen dagen nadien opgenomen, nadat zij met de andere betrokkene had gesproken.

Ik verzoek u:
1. van de voorgenomen schorsing af te zien;
2. mij het volledige onderzoeksdossier toe te zenden, waaronder de camerabeelden;
3. de termijn voor de zienswijze tot 24 november te verlengen.

De machtiging volgt per post.

Hoogachtend,

Eline Wijnbergen
advocaat
`,
	},
	{
		date: '2026-11-18T12:04:37+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Ghislaine Attal <g.attal@sodirest-restauration.example>',
		to: ['Cne Loïc FERRAND <loic.ferrand@intradefgouv.fr>'],
		intended: { 'loic.ferrand@intradefgouv.fr': 'loic.ferrand@intradef.gouv.fr' },
		subject: 'Enquête : les plaintes remontent !',
		text: `Mon capitaine,

Les résultats de l'enquête sont tombés et, sans surprise, les plaintes visent d'abord les frites du mercredi (« molles », 61 %), puis l'attente à la caisse 2. Personne n'a été dénoncé, rassurez-vous, mais le chef Mercadier plaide coupable pour les frites et réclame une nouvelle friteuse.

Je vous propose qu'on en parle mardi à la commission avec Mme Oudin. Je garde le secret sur le menu de Noël jusque-là.

Belle fin de semaine,
Ghislaine
`,
	},
	{
		date: '2026-11-24T17:39:08+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['financial', 'personnel', 'identity'],
		language: 'fr',
		from: 'Service Paie Externalisée <paie.reserve@octavia-gestion.example>',
		to: ['bureau.reserve.lyon@defense.ml'],
		cc: ['Bureau réserve Lyon <br.lyon@intradef.gouv.fr>'],
		intended: { 'bureau.reserve.lyon@defense.ml': 'bureau.reserve.lyon@defense.gouv.fr' },
		subject: 'Réservistes novembre - RIB à contrôler avant virement du 30',
		text: `Bonjour,

Le fichier habituel. Merci de pointer les lignes 4 et 9 : les intéressés nous ont écrit que le compte avait changé et nous préférons une confirmation de votre part plutôt qu'un simple courriel.

Sans retour mercredi midi, ces deux virements seront reportés en décembre.

Corinne Vasseur-Lhomme
Octavia Gestion
`,
		attachments: [
			xlsxFile(
				'soldes_reserve_2026-11.xlsx',
				[
					'Nom | NIR | IBAN',
					payee('ARNOUX Baptiste', '1910638185042', '20041010050472936M02618'),
					payee('BELKACEM Inès', '2940769381117', '30004008120001738294516'),
					payee('CHARDONNET Rémi', '1880342218209', '14508000702918374650218'),
					payee('DA COSTA Miguel', '1850999139044', '30003015400005029184733'),
					payee('ESTÈVE Maud', '2960211069318', '10278073110002048817294'),
					payee('FAVRE Thibault', '1901274281155', '20041010070839204P03817'),
					payee('GUILLEMOT Anne-Laure', '2871129019076', '13807004519182736450102'),
					payee('HADDAD Karim', '1930501053290', '30004002380001094837265'),
					payee('JOUVE Clément', '1970826362041', '17806001273940182736455'),
					payee('KLEIN Frédérique', '2830467482133', '14707000201928374655019'),
					payee('LE GALL Yann', '1811056121062', '12906120459384710293847'),
				].join('\n'),
			),
		],
	},
	{
		date: '2026-11-06T13:20:30Z',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'identity', 'personal'],
		language: 'en',
		from: 'Agency Desk Southampton <ops@carrick-liner-agency.example>',
		to: ['movements.marchwood@modgov.uk'],
		intended: { 'movements.marchwood@modgov.uk': 'movements.marchwood@mod.gov.uk' },
		subject: 'MV Corrin Strand - crew particulars for pass office',
		text: `Good afternoon

Pse find crew of above vessel for gate passes. Vsl now expected Sunday, will advise. Bosun signs on in Southampton and carries no passport, NI number given instead as agreed with your Mr Rudge last call.

Thks & rgds
Carrick Liner Agency
As agents only
`,
		attachments: [
			pdfFile(
				'CorrinStrand_crew.pdf',
				`IMO CREW LIST (ARRIVAL)
Ship: MV CORRIN STRAND   Flag: Isle of Man   Last port: Zeebrugge

1  MASTER     Lindgaard, Poul      DNK  born [[date-of-birth:12.04.1971]]  passport [[passport-number:211408736]]
2  CH.OFFICER Abara, Chidi         GBR  born [[date-of-birth:29.09.1984]]  passport [[passport-number:548201937]]
3  CH.ENG     Kowalczuk, Marek     POL  born [[date-of-birth:03.02.1978]]  passport [[passport-number:EH4719283]]
4  2ND ENG    Villanueva, Jomar    PHL  born [[date-of-birth:17.11.1990]]  passport [[passport-number:P7382916B]]
5  BOSUN      Tranter, Lee         GBR  born [[date-of-birth:21.06.1988]]  NI no. [[uk-nino:JX 41 82 06 C]]

Signature of master or agent: (signed)
`,
			),
		],
	},
	{
		date: '2026-11-13T08:15:44+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'identity'],
		language: 'nl',
		from: 'Schadebeheer Verbeke & Zonen <dossiers@verbeke-makelaars.example>',
		to: ['Sociale Dienst <sociaaldienst.leopoldsburg@mll.be>'],
		intended: { 'sociaaldienst.leopoldsburg@mll.be': 'sociaaldienst.leopoldsburg@mil.be' },
		subject: 'Tr: dossier 4410-B ongeval op weg naar het werk',
		text: `Beste,

Zie de mail van onze maatschappij in bijlage. Kunt ge nakijken of de betrokkene die dag effectief van dienst was? Zonder uw antwoord keren ze niet uit.

Mvg
Ann Verbeke
`,
		attachments: [
			nestedMail(
				'Dossier 4410-B.eml',
				`From: Claims <claims@fluvia-verzekering.example>
To: dossiers@verbeke-makelaars.example
Subject: Dossier 4410-B
Date: Thu, 12 Nov 2026 16:02:11 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Geachte mevrouw Verbeke,

In het dossier van de heer Wim Claeys (rijksregisternummer [[be-rrn:85.07.13-241.39]], rijbewijs [[drivers-licence:1092837465]]) bevestigt onze raadsgeneesheer een [[diagnosis:cervicale discushernia C5-C6]] na de aanrijding van 19 oktober. Arbeidsongeschiktheid wordt aanvaard tot en met 31 december.

Wij wachten enkel nog op de verklaring van de werkgever.

Fluvia Verzekering
`,
			),
		],
	},
];
