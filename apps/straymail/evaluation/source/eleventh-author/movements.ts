import type { Sample } from '../../../demo/form/sample.ts';
import { csvFile, docxFile, pdfFile, xlsxFile, zipFile } from '../file-parts.ts';

export const movements: Sample[] = [
	{
		date: '2026-11-12T15:42:00Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'identity', 'personal'],
		language: 'en',
		from: 'Holloway Coaches Ops <bookings@hollowaycoaches.example>',
		to: ['Paul Harkness <paul.harkness452@modgov.uk>'],
		intended: { 'paul.harkness452@modgov.uk': 'paul.harkness452@mod.gov.uk' },
		subject: 'Job 26/4471 - 3 x 53 seat, Weds 18th',
		text: `Afternoon Paul

all three confirmed, job sheet attached so the guardroom have it before the weekend.

only change from what we said on the phone: your square wont let us turn three 53s at once so Dave goes in first, loads, pulls out on to the verge by the church and waits for the other two. the lads can have a fag there but not ON the coach please.

Usual rules about luggage, bergans plus one. Last time somebody tried to put a generator in the hold.

Gate list for the drivers is page 2 as your new people asked.

ta
Sandra
Holloway Coaches (Andover) Ltd - est. 1961 - "you'll be there"`,
		attachments: [
			pdfFile(
				'jobsheet-26-4471.pdf',
				`HOLLOWAY COACHES - JOB SHEET 26/4471
Wednesday 18 November 2026

Passengers   B Coy (128) + Coy HQ advance (11)
Pick up      Kiwi Barracks, Bulford, parade square
             vehicles on site 0310, load 0330, away 0350
Set down     Brize Norton, Gate 2 passenger terminal, 0525 latest
             aircraft [[flight:RR2247]] off blocks 0915 to Tallinn
Baggage      Luton van follows, away 0330

Return empty. Return leg (job 26/4472) Friday 11 December, Brize 2240.

page 2 - FOR THE GATE
Driver   David Holloway    born [[date-of-birth:14/08/1978]]
         licence [[drivers-licence:HOLLO708148D99KL]]
         mobile [[phone:07700 900418]]
Driver   Keith Amory       to follow
Driver   Shaz Iqbal        has MOD pass already`,
			),
		],
	},
	{
		date: '2026-11-06T22:17:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'marked'],
		language: 'nl',
		markings: ['Stg. CONFIDENTIEEL'],
		from: 'Sjoerd Vellinga <sj.vellinga@thuispost.example>',
		to: ['r.hoekema@army.ml'],
		intended: { 'r.hoekema@army.ml': 'r.hoekema@army.nl' },
		subject: 'het stuk waar je zaterdag om vroeg',
		text: `Ha Rients,

hierbij. Ik stuur m even van huis want de werkplek lag er weer uit en anders heb je niks voor maandag. Loop vooral punt 3 na, volgens mij kloppen de tijden van de pelotons niet met wat Duitsland heeft doorgegeven.

graag na lezen weggooien en niet doorsturen ;-)

Groet uit een nat Havelte,
Sjoerd`,
		attachments: [
			docxFile(
				'bijlage C.docx',
				`[[marking:Stg. CONFIDENTIEEL]]

BIJLAGE C (VERPLAATSING) BIJ BEVEL 26-31

1. Algemeen. 44 Painfbat (-) verplaatst in de nacht van 24 op 25 november 2026 van Havelte naar vak HEIDE.

2. Route. Havelte - A28 - A1 - grens De Lutte - A30 - A2 - Bergen. Tankstop te [[mgrs:32UMC4128070635]], 40 minuten, bewaking door A-cie.

3. Tijden.
A-cie vertrek 24 2200A, aankomst vak 25 0510A
B-cie vertrek 24 2240A, aankomst vak 25 0550A
C-cie vertrek 24 2320A, aankomst vak 25 0630A

4. Vak HEIDE. Commandopost [[mgrs:32UND6152048175]], munitieplaats [[mgrs:32UND6239047410]].

5. Radiostilte vanaf grensovergang tot 25 0700A.`,
			),
		],
	},
	{
		date: '2026-11-19T07:05:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'fr',
		from: 'Sylvain Bouchard <s.bouchard@impact-aerosystemes.example>',
		to: ['genevieve.lachance@forces.ml'],
		cc: ['maxime.roy2@forces.gc.ca'],
		intended: { 'genevieve.lachance@forces.ml': 'genevieve.lachance@forces.gc.ca' },
		headers: [
			['In-Reply-To', '<9c1f7a20.lachance@forces.gc.ca>'],
			['References', '<4410aa.bouchard@impact-aerosystemes.example> <9c1f7a20.lachance@forces.gc.ca>'],
		],
		subject: 'RE: RE: pièces en souffrance',
		text: `Bon matin Geneviève,

C'est bien plate mais la boîte de transmission principale est encore aux douanes à Mirabel. On parle du 14 décembre au plus tôt. Le tableau à jour est joint, regarde l'onglet, la colonne « retour » a bougé pour trois lignes.

Pour les joints toriques (les fameux 40-11-7782), j'ai trouvé un lot à Winnipeg, 60 unités, ça part demain par camion.

Max, peux-tu confirmer les heures cellule de la 812, je n'ai pas le même chiffre que vous autres.

Sylvain

> De : Lachance, Geneviève
> Envoyé : 18 novembre 2026 16:31
>
> Salut Sylvain, le cmdt me redemande ça pour la réunion de jeudi.
> As-tu une date ferme oui ou non?`,
		attachments: [
			xlsxFile(
				'souffrance_19nov.xlsx',
				`Appareil | État | Pièce attendue | Retour en ligne | Remarque
805 | volable | - | - | treuil hors service
807 | au sol | BTP | 14 déc | cannibalisé pour 812
808 | au sol | radar | janvier | -
811 | volable | - | - | seul avec treuil et sonar
812 | volable | - | - | inspection 300 h dans 11 h
815 | au sol | servo queue | 2 déc | -
816 | au sol | BTP | 14 déc | -
820 | au sol | corrosion | inconnu | proposé au retrait
Total disponible | 3 sur 8 | alerte SAR tenue avec un seul appareil jusqu'au 2 déc | - | -`,
			),
		],
	},
	{
		date: '2026-11-03T09:58:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'identity', 'marked'],
		language: 'en',
		markings: ['CUI'],
		from: '"Okafor, Denise" <dokafor@meridianstaffing.example>',
		to: ['thomas.l.greer.mil@eucom.ml', 'angela.m.ruiz@usmc.ml'],
		intended: {
			'thomas.l.greer.mil@eucom.ml': 'thomas.l.greer.mil@eucom.mil',
			'angela.m.ruiz@usmc.ml': 'angela.m.ruiz@usmc.mil',
		},
		subject: 'names for the J7 white cell',
		text: `Tom, Angela -

file as promised. seven seats filled, the eighth (intel injects) is still with HR.

badge office says they only need last four but their form has a field for the whole thing so I put the whole thing.

Denise
Meridian Staffing | Program Support
This message and any attachment may contain confidential information intended solely for the addressee. If you received it in error please delete it and tell the sender.`,
		attachments: [
			csvFile(
				'whitecell_v3.csv',
				`[[marking:CUI]]
seat,name,grade,edipi,arrives
director,"Haldane, Victor",GS-14,[[dod-id:1284470936]],2026-11-29
deputy,"Prewitt, Lorna",O-5,[[dod-id:1093375518]],2026-11-29
master scenario,"Bui, Anthony",CTR,[[dod-id:1530928847]],2026-11-28
logistics injects,"Salcedo, Maria",O-4,[[dod-id:1176640253]],2026-11-30
media injects,"Frye, Duncan",CTR,[[dod-id:1462817790]],2026-11-30
cyber injects,"Ostrowski, Ken",GS-13,[[dod-id:1388105564]],2026-11-30
scribe,"Tamm, Ellie",E-6,[[dod-id:1517093328]],2026-11-29
intel injects,TBD,,,
`,
			),
		],
	},
	{
		date: '2026-11-16T10:21:00+09:30',
		kind: 'genuine',
		level: 'high',
		categories: ['facility', 'marked'],
		language: 'en',
		markings: ['OFFICIAL: Sensitive'],
		from: 'Ngaire Tollman <ngaire@tollmanmarine.example>',
		to: ['sean.pritchard2@defencegov.au'],
		intended: { 'sean.pritchard2@defencegov.au': 'sean.pritchard2@defence.gov.au' },
		subject: 'Wharf dive, notes typed up',
		text: `Hi Sean,

Typed these up on the plane so excuse the spelling. Zipped only because your gateway keeps eating .txt files. Invoice comes separately from Karen once she is back from Bali.

Short version: the piles are better than 2022, the camera masts are worse.

Hooroo,
N.`,
		attachments: [
			zipFile(
				'wharf_notes.zip',
				'wharf_notes.txt',
				`[[marking:OFFICIAL: Sensitive]]
Underwater and topside inspection, patrol boat wharf, 9-11 Nov 2026

Piles 1-34 jacket intact. Pile 17 loss of section 22 percent, recheck in 12 months.
Mooring dolphin D3 at [[geo-coordinate:12°25.914'S 130°51.027'E]] fender missing.
Swimmer detection: hydrophones 2 and 5 dead since the September storm, so the whole
northern approach between D3 and the fuel jetty is uncovered at present.
Camera mast C4 no night picture. Mast C6 blocked by the new crane.
Fuel jetty isolation valve seized half open, needs two men and a bar.
Water gate padlock missing, replaced with cable tie by us.
`,
			),
		],
	},
	{
		date: '2026-11-24T13:36:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal', 'travel'],
		language: 'fr',
		from: 'Agence Tropiques Affaires <visas@tropiques-affaires.example>',
		to: ['anne-laure.guivarch@intradef.ml'],
		cc: ['groupes@tropiques-affaires.example'],
		intended: { 'anne-laure.guivarch@intradef.ml': 'anne-laure.guivarch@intradef.gouv.fr' },
		subject: 'Djibouti : tableau à relire avant dépôt',
		text: `Madame,

Le consulat ferme à midi jeudi. Merci de relire le tableau ci-joint (surtout les prénoms composés) et de nous dire si M. Perrault voyage finalement ou non.

Trois photos sont encore trop sombres : lignes 4, 7 et 9.

Dans l'attente de votre retour, nous vous souhaitons une belle fin de journée.

Mireille, service des visas`,
		attachments: [
			xlsxFile(
				'groupe_26-118.xlsx',
				`N° | Nom | Prénom | Né(e) le | Passeport | Photo
1 | ABGRALL | Yann | [[date-of-birth:02/05/1979]] | [[passport-number:21FV40817]] | ok
2 | BERTHIER | Sophie | [[date-of-birth:17/11/1986]] | [[passport-number:19DK73302]] | ok
3 | CAZENAVE | Luc | [[date-of-birth:30/01/1991]] | [[passport-number:23HA10956]] | ok
4 | DUMOULIN | Marc-Antoine | [[date-of-birth:08/09/1983]] | [[passport-number:20CI66471]] | sombre
5 | ESNAULT | Pierre | [[date-of-birth:21/03/1975]] | [[passport-number:18EB29048]] | ok
6 | FERRAND | Inès | [[date-of-birth:12/12/1994]] | [[passport-number:24FH51730]] | ok
7 | GUILLOU | Ronan | [[date-of-birth:05/07/1988]] | [[passport-number:22AT08625]] | sombre
8 | JOUBERT | Claire | [[date-of-birth:27/02/1990]] | [[passport-number:21DP94413]] | ok
9 | LACAZE | Thibaut | [[date-of-birth:14/06/1985]] | [[passport-number:19EV35579]] | sombre
10 | MERCADIER | Hugo | [[date-of-birth:23/10/1992]] | [[passport-number:23CF77204]] | ok
11 | PERRAULT | Jean-Michel | [[date-of-birth:09/04/1971]] | [[passport-number:20AK12398]] | ?`,
			),
		],
	},
];
