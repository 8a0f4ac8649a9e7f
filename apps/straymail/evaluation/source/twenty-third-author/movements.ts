import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, xlsxFile } from '../file-parts.ts';

export const movements: Sample[] = [
	{
		date: '2026-11-03T14:52:00-05:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['travel', 'personnel', 'identity', 'personal'],
		language: 'en',
		from: 'Darlene Pruitt <dpruitt@tidewater-traveldesk.example>',
		to: ['randall.t.osgood.mil@us.army.ml'],
		cc: ['sdo.travel@us.army.mil'],
		intended: { 'randall.t.osgood.mil@us.army.ml': 'randall.t.osgood.mil@us.army.mil' },
		subject: 'FW: Fw: FW: 12 pax RDU-ELP names NEEDED by COB',
		text: `SSG Osgood

third time's the charm, see attached. Airline wants names EXACTLY as on the CAC, two of yours had nicknames (Bo is not a legal name). Group record is [[booking-reference:JW4KTD]]. I put the whole bunch on [[flight:AA2291]] / [[flight:AA1164]], nobody gets a window, nobody gets to complain.

Ticketing deadline is Thurs.

Darlene
Tidewater Travel Desk (contract CTO)

-----Original Message-----
From: Pruitt, Darlene
Sent: Monday, November 2, 2026 4:20 PM
Subject: FW: Fw: 12 pax RDU-ELP

Still the wrong spreadsheet. That one is the potluck.

> -----Original Message-----
> From: Osgood, Randall T SSG
> Sent: Monday, November 2, 2026 1:07 PM
> ok try this one
>
>> need 12 seats for the maintainer course, report NLT 16 nov, return 11 dec
`,
		attachments: [
			xlsxFile(
				'maint course names FINAL (3).xlsx',
				`LAST | FIRST MI | GRADE | DOD ID | DOB | SEAT REQ
ABERNATHY | COLIN R | E4 | [[dod-id:1284590317]] | [[date-of-birth:14 Mar 2003]] | aisle
BANDERAS | LUZ M | E4 | [[dod-id:1397204468]] | [[date-of-birth:02 Sep 2001]] |
COYLE | BOWEN J | E5 | [[dod-id:1260338815]] | [[date-of-birth:27 Jan 1998]] | NOT "Bo"
DUPREE | SHAWNTEL A | E3 | [[dod-id:1540927736]] | [[date-of-birth:08 Jun 2006]] |
EKSTROM | NILS P | E5 | [[dod-id:1273016694]] | [[date-of-birth:19 Nov 1997]] | exit row, 6ft5
FALEOLO | TAVITA | E4 | [[dod-id:1418850293]] | [[date-of-birth:30 Apr 2002]] |
GRIGGS | MARCUS D | E6 | [[dod-id:1198473350]] | [[date-of-birth:11 Aug 1992]] |
HOLLOWELL | JENNA K | E4 | [[dod-id:1402761189]] | [[date-of-birth:23 Dec 2001]] |
IBARRA | OSCAR | E3 | [[dod-id:1551304827]] | [[date-of-birth:05 May 2005]] |
JESSUP | TYLER W | E4 | [[dod-id:1386619042]] | [[date-of-birth:17 Oct 2002]] |
KOWALCZYK | ANNA B | E5 | [[dod-id:1249985573]] | [[date-of-birth:01 Feb 1999]] |
LASSITER | DEVON Q | E4 | [[dod-id:1427703916]] | [[date-of-birth:26 Jul 2003]] | kosher meal
`,
			),
		],
	},
	{
		date: '2026-11-09T16:05:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'en',
		from: 'Verkehrsleitstelle Pfalz <schwertransport@vls-pfalz.example>',
		to: ['mcc.rheinland@eur.army.ml'],
		intended: { 'mcc.rheinland@eur.army.ml': 'mcc.rheinland@eur.army.mil' },
		subject: 'March credit 26/1187 - times changed, pls confirm',
		text: `Good afternoon Sir or Madam,

the roadworks at Alzey are longer than planned. We must move your serials one hour to the front. New table for 12 NOV 26:

serial	veh	SP		SP time	halt			halt time	RP time
A1	18	[[mgrs:32U MV 0871 7712]]	0330	[[mgrs:32U MV 5418 8820]]	0515-0545	1120
A2	17	same		0350	same			0535-0605	1140
A3	21	same		0410	[[mgrs:32U NA 0326 0147]]	0640-0710	1205
recov	3	same		0430	follows A3		-	1230

All times local. 4 x HET in A3 need the hard shoulder at the second halt, police car waits there from 0620.
Bridge at km 187.4 only ONE heavy vehicle at a time, 20 km/h, centre of the lane.

Your convoy commander on the old sheet is 1LT Prescott, mobile [[phone:+49 1512 4470918]]. Is this still so? The police want to have the right one.

Please answer before tomorrow 1000 otherwise the credit is lost and you have to ask again (7 working days).

Mit freundlichen Grüßen
i.A. Kettenbach
`,
	},
	{
		date: '2026-11-11T09:40:00Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'contract'],
		language: 'fr',
		from: 'Ibrahima Sarr <ops@sarr-consignation.example>',
		to: ['pat.la-bidassoane.commissaire@intradef.ml'],
		cc: ['archives@sarr-consignation.example'],
		intended: {
			'pat.la-bidassoane.commissaire@intradef.ml': 'pat.la-bidassoane.commissaire@intradef.gouv.fr',
		},
		subject: 'RE: Escale Dakar 17-20/11 : pilote, eau, gasoil',
		headers: [
			['In-Reply-To', '<20261110.1733.7781@bord.example>'],
			['References', '<20261108.0910.6640@sarr-consignation.example> <20261110.1733.7781@bord.example>'],
		],
		text: `Mon commissaire,

bien reçu votre LOGREQ. Le port confirme ce qui suit :

- mardi 17/11, pilote à la bouée à 06h30 TU, premières lignes à terre 07h15, môle 2 poste 23, bâbord à quai
- ravitaillement gasoil 80 m3 par camions, le 17 à partir de 14h
- eau douce 45 t, le 18 au matin
- bennes : 2, évacuées tous les jours à 18h
- vendredi 20/11, pilote à bord 08h00 TU, appareillage 08h30

La gendarmerie maritime demande que l'embarcation de garde reste à flot de nuit, comme au mois de juin. Pour la navette de l'équipage j'ai bloqué deux cars de 30 places.

Vous trouverez la proforma en pièce jointe, elle attend votre bon pour accord.

> Bonjour, pouvez-vous avancer le pilote d'une heure, nous serons sur rade
> dès 5h. Par ailleurs le poste 23 a-t-il le courant quai en 440 V ?

Non pour le 440, groupe à louer (voir ligne 6).

Teranga,
I. Sarr
`,
		attachments: [
			pdfFile(
				'PROFORMA_2611-038.pdf',
				`SARR CONSIGNATION - DAKAR
PROFORMA 2611-038          DATE 11/11/2026
NAVIRE : PAT LA BIDASSOANE   ESCALE 17-20/11

1  PILOTAGE E/S                 412 000 XOF
2  REMORQUAGE (1 REM. x 2)    1 180 000 XOF
3  LAMANAGE                     165 000 XOF
4  EAU DOUCE 45 T               202 500 XOF
5  BENNES 2 x 4 J               240 000 XOF
6  GROUPE 440 V, 4 JOURS      1 900 000 XOF
7  CARS 2 x 30 PL, 3 JOURS      540 000 XOF
8  COMMISSION                   350 000 XOF
   TOTAL                      4 989 500 XOF
`,
			),
		],
	},
	{
		date: '2026-11-05T11:18:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['marked', 'operations'],
		language: 'nl',
		markings: ['Stg. CONFIDENTIEEL'],
		from: 'Wouter Hazelhoff <w.hazelhoff@hazelhoff-oefenbegeleiding.example>',
		to: ['rg.tjepkema@army.ml'],
		intended: { 'rg.tjepkema@army.ml': 'rg.tjepkema@army.nl' },
		subject: 'bijlage B, nu mét de tabel',
		text: `Rients,

Hij stond nog op mijn laptop van de voorbespreking in Havelte. Weet ik, weet ik, hoort niet. Verwijder 'm daar als je klaar bent.

Pagina 2 klopt niet meer sinds de 45 twee voertuigen kwijt is, rest wel.

W.
`,
		attachments: [
			docxFile(
				'Bijlage B gereedheid.docx',
				`[[marking:Stg. CONFIDENTIEEL]]

Bijlage B bij oefenaanwijzing NOORDERLICHT
Exemplaar 3 van 7

1. Stand materiële gereedheid per 2 november

Eenheid / inzetbaar / in onderhoud / opmerking
A-cie / 11 van 14 / 3 / wachten op tracks, levertijd wk 51
B-cie / 9 van 14 / 5 / twee torens defect
Ststcie / 22 van 30 / 8 / geen bergingscapaciteit tot 20 november
Mortiergroep / 3 van 4 / 1 / munitie voor 1,5 dag

2. Conclusie
Het bataljon haalt de opgedragen notice-to-move van vijf dagen niet. Met lenen bij de buren wordt het acht dagen.

3. Verzoek
Ophogen prioriteit onderdelen tot vrijgave door de brigade.

Stg. CONFIDENTIEEL
`,
			),
		],
	},
];
