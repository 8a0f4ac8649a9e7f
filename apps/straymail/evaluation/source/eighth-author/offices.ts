import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, docxFile, nestedMail } from '../file-parts.ts';

export const offices: Sample[] = [
	{
		date: '2026-11-12T12:00:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'fr',
		from: 'Chancellerie de l’Ambassade de Valdorie <chancellerie@ambassade-valdorie.example>',
		to: ['protocole@diplomatie.ml'],
		cc: ['protokoll@auswaertiges-amt.ml'],
		intended: {
			'protocole@diplomatie.ml': 'protocole@diplomatie.gouv.fr',
			'protokoll@auswaertiges-amt.ml': 'protokoll@auswaertiges-amt.de',
		},
		subject: 'Note verbale n° 214/2026',
		text: `L’Ambassade de la République de Valdorie présente ses compliments au Ministère de l’Europe et des Affaires étrangères – Direction du Protocole – et a l’honneur de l’informer que la délégation valdorienne à la conférence ministérielle de Strasbourg souhaite employer, pendant la durée de ses travaux, dix-huit postes radio portatifs et deux terminaux satellitaires.

Elle serait reconnaissante au Ministère de bien vouloir obtenir de l’autorité compétente l’autorisation d’usage temporaire des fréquences, dont la liste technique sera remise par porteur. Le Protocole allemand reçoit copie de la présente, une partie de la délégation devant gagner Strasbourg par Kehl.

L’Ambassade rappelle que la demande formée l’an passé dans les mêmes termes était demeurée sans suite, ce qui avait causé quelque embarras à Son Excellence.

L’Ambassade de la République de Valdorie saisit cette occasion pour renouveler au Ministère les assurances de sa très haute considération.

Paris, le 12 novembre 2026
`,
	},
	{
		date: '2026-11-18T14:07:31+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Ruben Vos <r.vos@lageland-ict.example>',
		to: ['h.tuinstra@nato.ml', 'jens.kolbe@bundeswehr.ml'],
		intended: {
			'h.tuinstra@nato.ml': 'h.tuinstra@nato.int',
			'jens.kolbe@bundeswehr.ml': 'jens.kolbe@bundeswehr.org',
		},
		subject: 'Vrijdag toch in Soesterberg? (en het grote geheim)',
		text: `Hanneke, Jens,

Brunssum zit vol, dus we doen het overleg over de helpdeskmigratie in Soesterberg. Uitnodiging zit erbij.

En ja, het "grote geheim" uit de nieuwsbrief is gewoon dat de oude telefooncentrale eruit gaat. Niks staatsgeheims aan, geen clearance nodig, wel taart. Jens: Kuchen, ja.

tot dan!
Ruben
`,
		attachments: [
			calendarFile('overleg.ics', [
				'PRODID:-//Lageland ICT//Agenda//NL',
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:2026-1120-hdm@lageland-ict.example',
				'DTSTAMP:20261118T130700Z',
				'DTSTART:20261120T090000Z',
				'DTEND:20261120T110000Z',
				'SUMMARY:Overleg helpdeskmigratie',
				'LOCATION:Soesterberg\\, zaal Kolibrie',
				'DESCRIPTION:1. stand migratie 2. afscheid centrale 3. taart',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-25T09:02:33+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'nl',
		from: 'Marloes Hendrickx <mhendrickx@integriteit-advies.example>',
		to: ['p.klaassen@mindef.ml'],
		cc: ['secretariaat@integriteit-advies.example'],
		intended: { 'p.klaassen@mindef.ml': 'p.klaassen@mindef.nl' },
		subject: 'Vooronderzoek beheerder postvakken: stand van zaken en uw akkoord gevraagd',
		text: `Geachte heer Klaassen,

Vorige week heb ik met vijf mensen gesproken over de melding van 3 november. Voordat wij verdergaan heb ik op twee punten uw akkoord nodig. Eerst wat wij nu weten.

De melding
Twee medewerksters van de afdeling Planning zeggen dat de heer Van Rossum, functioneel beheerder, dingen over hen wist die alleen in hun eigen mail hadden gestaan. Het gaat om een sollicitatie elders en om een afspraak bij de bedrijfsmaatschappelijk werker.

Wat uit de logging blijkt
Tussen 14 september en 30 oktober is met zijn beheeraccount 41 keer een postvak geopend waarvoor geen verzoek in het ticketsysteem staat. Het gaat om negen verschillende postvakken, waarvan twee van leidinggevenden. Steeds na zessen en steeds vanaf zijn eigen werkplek. Een collega gebruikte dat account niet, want die zat in die weken op Curacao.

Wat de heer Van Rossum zegt
Ik heb hem op 19 november gehoord, met een vakbondsvertegenwoordiger erbij. Hij zegt dat hij een storing in de zoekindex onderzocht en daarvoor willekeurige postvakken opende. Op de vraag waarom daar geen ticket van is, zei hij dat "niemand tickets maakt voor zoiets". Hij kon niet uitleggen waarom hij in een van de vakken op de naam van zijn ex-partner heeft gezocht.

Wat wij nog niet weten
Of hij iets heeft doorgestuurd. De uitgaande mail wordt 30 dagen bewaard en een deel van de periode is dus weg.

Mijn voorstel
1. Het vooronderzoek gaat over in een disciplinair onderzoek. Daarvoor moet u als bevoegd gezag tekenen.
2. Zijn beheerrechten blijven tot die tijd ingetrokken. Schorsing vind ik op dit moment nog niet nodig, hij werkt mee en zit op een andere etage.

De twee meldsters weten dat het loopt, maar niet wat hij heeft verklaard. Dat wil ik zo houden. Een van hen overweegt aangifte; ik heb haar gezegd dat zij die vrijheid altijd heeft.

Ik hoor graag voor vrijdag van u. Bellen mag ook, het kantoornummer staat op onze site.

Hoogachtend,

mr. M. (Marloes) Hendrickx
onderzoeker

De informatie in dit bericht is uitsluitend bestemd voor de geadresseerde. Gebruik door anderen is niet toegestaan.
`,
	},
	{
		date: '2026-11-26T23:48:05-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'identity'],
		language: 'en',
		from: 'D Kostova <d.kostova@fastmailbox.example>',
		to: ['hotline@dodig.ml'],
		intended: { 'hotline@dodig.ml': 'hotline@dodig.mil' },
		subject: 'Labor hours that nobody worked',
		charset: 'windows-1252',
		encoding: 'quoted-printable',
		text: `To whoever reads these,

I am a reservist (DoD ID [[dod-id:1398204471]]) and in civilian life I do time entry for a telecom subcontractor on an Army help desk contract. I want to file a complaint and I want my name kept from the company if that is possible.

Since August the site lead has me book two people who are not there. One retired. The other I have never seen, he has a login and a parking spot and that’s it. It comes to about 320 hours a month at the senior rate. When I asked I was told to “keep the timesheets boring”. I attach the mail where he says so.

I have kept a list by date at home, not on the company laptop. I can bring it anywhere.

I am not looking for a reward, I looked that up and it isn’t why. I just don’t want it to be my signature.

Desislava Kostova
`,
		attachments: [
			nestedMail(
				'timesheets.eml',
				`From: Rick Vandermolen <rvandermolen@brightline-helpdesk.example>
To: D Kostova <dkostova@brightline-helpdesk.example>
Date: Tue, 20 Oct 2026 17:12:08 -0400
Subject: Re: CLIN 0003 hours
Content-Type: text/plain; charset=us-ascii

Des, same as last month for both of them. 160 each.
Keep the timesheets boring please, and stop putting question
marks in the comment field. The government POC reads those.

Rick
`,
			),
		],
	},
	{
		date: '2026-11-09T08:51:13+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Administratie De Waterlelie <administratie@obs-dewaterlelie.example>',
		to: ['k.dehaan@army.ml'],
		intended: { 'k.dehaan@army.ml': 'k.dehaan@army.nl' },
		subject: 'Inschrijving Sverre - klopt dit?',
		text: `Dag mevrouw De Haan,

Leuk dat Sverre na de kerstvakantie bij ons in groep 3 begint! Juf Margriet heeft zijn stoeltje al klaargezet.

In de bijlage het inschrijfformulier zoals wij het hebben ingevuld na uw telefoontje. Wilt u het nakijken, ondertekenen en terugsturen? U mag het ook meegeven aan uw man, die zien we vrijdag bij de open ochtend. Ik begreep dat u zelf dan met de Landmacht op oefening bent.

Groetjes,
Carla van der administratie

-------- Doorgestuurd bericht --------
Van:        Margriet Oosting
Aan:        Administratie De Waterlelie
Onderwerp:  nieuwe jongen groep 3

Hoi Carla, zet jij in de brief dat hij gymschoenen nodig heeft en een
beker met zijn naam? En vraag even of zijn lettermuur van De Kievit
meekomt, dan weet ik waar hij is met lezen. Dank! M.
`,
		attachments: [
			docxFile(
				'inschrijfformulier.docx',
				`INSCHRIJFFORMULIER OBS DE WATERLELIE

Achternaam leerling: De Haan
Roepnaam: Sverre
Geboortedatum: [[date-of-birth:17-02-2020]]
Adres: [[home-address:Berkenlaan 63, 8072 BX Nunspeet]]
Vorige school: De Kievit, Ermelo
Startdatum: 11-01-2027, groep 3

Toestemming foto's op de website: ja / nee
Overblijven: ma / di / do

Handtekening ouder of verzorger:
`,
			),
		],
	},
];
