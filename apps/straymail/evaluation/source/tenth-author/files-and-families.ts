import type { Sample } from '../../../demo/form/sample.ts';
import { contactFile, pdfFile, pictureFile, xlsxFile } from '../file-parts.ts';

/** Papers sent on request: a passport, a pay run, a coach schedule, a tax return, a new pupil. */
export const filesAndFamilies: Sample[] = [
	{
		date: '2026-11-05T18:44:02+00:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal'],
		language: 'fr',
		from: 'Adama Coulibaly <adama.couli@sahelmail.example>',
		to: ['visa-medical.bamako@diplomatie.ml'],
		intended: { 'visa-medical.bamako@diplomatie.ml': 'visa-medical.bamako@diplomatie.gouv.fr' },
		subject: 'photo passeport de la maman',
		text: `Bonjour Mr,
c'est le fils de Mme Coulibaly le rdv de mardi passé guichet 2. vous avez dit d'envoyé la page du passeport bien lisible et non de travers. Voici, on a pris ça au soleil.
Pour la lettre de l'hopital de Lyon le docteur dit demain incha'Allah.
si y a pb appelé moi directement au [[phone:+223 76 55 01 28]] (Whatsapp aussi) la vieille n'entend pas bien
merci bcp, que Dieu vous paye
Adama
`,
		attachments: [
			pictureFile(
				'IMG-20261105-WA0007.png',
				`REPUBLIQUE DU MALI
PASSEPORT
NUMERO [[passport-number:B1384407]]
NOM COULIBALY
PRENOMS FATOUMATA SANATA
NEE LE [[date-of-birth:14 02 1958]] A SEGOU
EXPIRE LE 30 06 2029
[[mrz:P<MLICOULIBALY<<FATOUMATA<SANATA<<<<<<<<<<<<]]
[[mrz:B1384407<6MLI5802140F2906302<<<<<<<<<<<<<<00]]`,
			),
		],
	},
	{
		date: '2026-11-24T09:30:17+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['personnel', 'financial', 'identity'],
		language: 'fr',
		from: 'Sylvie Maurin <s.maurin@paie-vacations-sante.example>',
		to: ['martin.lesage@intradef.ml'],
		cc: ['compta@paie-vacations-sante.example'],
		intended: { 'martin.lesage@intradef.ml': 'martin.lesage@intradef.gouv.fr' },
		subject: 'vacations novembre HIA, à valider avant midi svp',
		text: `Adjudant-chef,

le fichier des réservistes pour novembre. Il y a deux nouvelles (Ropars et El Amrani). Pour Vidal le RIB a changé, c'est une banque belge, j'ai vérifié deux fois avec lui au téléphone avant de le mettre, vu les arnaques qui circulent.

Il me faut votre feu vert avant midi, sinon ça part sur décembre et je vais encore me faire appeler Arthur.

S. Maurin
`,
		attachments: [
			xlsxFile(
				'vacations_2026-11.xlsx',
				`N° | Nom | Prénom | NIR | IBAN | Gardes | Net EUR
1 | ALLARD | Rémi | [[fr-nir:1 85 07 29 019 044 29]] | [[iban:FR76 3000 4117 3100 2345 6789 143]] | 4 | 1 212,00
2 | BOURDIN | Thierry | [[fr-nir:1 79 03 44 109 127 78]] | [[iban:FR76 2004 1134 6200 4691 3578 203]] | 2 | 606,00
3 | EL AMRANI | Samia | [[fr-nir:2 88 09 13 055 210 20]] | [[iban:FR76 1027 8151 9300 7037 0367 311]] | 5 | 1 515,00
4 | FISCHER | Loïc | [[fr-nir:1 91 02 67 482 036 73]] | [[iban:FR76 1450 5169 2400 9382 7156 401]] | 1 | 303,00
5 | LECLERCQ | Bruno | [[fr-nir:1 76 11 59 350 118 02]] | [[iban:FR76 3000 2186 5500 1728 3945 543]] | 3 | 909,00
6 | MARTINON | Chloé | [[fr-nir:2 93 05 85 191 077 28]] | [[iban:FR76 1751 5203 8600 4074 0734 684]] | 6 | 1 818,00
7 | NICOLAS | Fabien | [[fr-nir:1 84 06 33 063 245 82]] | [[iban:FR76 1380 7221 1700 6419 7523 732]] | 2 | 606,00
8 | ROPARS | Gwenola | [[fr-nir:2 81 10 35 238 164 64]] | [[iban:FR76 1618 8238 4800 8765 4312 895]] | 4 | 1 212,00
9 | TISSERAND | Alban | [[fr-nir:1 89 09 49 007 052 65]] | [[iban:FR76 3006 6255 7900 1111 1101 986]] | 2 | 606,00
10 | VIDAL | Quentin | [[fr-nir:1 87 03 75 112 398 40]] | [[iban:BE20 0639 9172 0456]] | 3 | 909,00
 | | | | TOTAL | 32 | 9 696,00`,
			),
		],
	},
	{
		date: '2026-11-10T11:52:45+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'nl',
		from: 'Planning Touringcars Veldhuis <planning@veldhuis-tours.example>',
		to: ['j.degroot.02@army.ml'],
		intended: { 'j.degroot.02@army.ml': 'j.degroot.02@army.nl' },
		subject: 'Re: vervoer 2e cie naar oefengebied, ritten definitief',
		headers: [['References', '<offerte.1108@veldhuis-tours.example> <cie2.4471@army.nl>']],
		text: `Goedemorgen sergeant-majoor,

Staat erin. Vijf bussen, 214 man, twee keer halen. De chauffeurs weten alleen de opstapplek en de tijd, de rest krijgen ze van mij op de ochtend zelf zoals je vroeg.

Klein dingetje: jullie afzetpunt ligt volgens Wim midden in een sloot. Ik heb het 80 meter naar het noorden geschoven, staat in kolom F. Klopt dat met jullie kaart van de Landmacht?

Koffie onderweg zit niet in de prijs maar vraag het Wim, die regelt altijd wat.

Gr Anja
`,
		attachments: [
			xlsxFile(
				'ritten 17-19 nov def.xlsx',
				`Datum | Vertrek | Van | Aankomst | Naar | Afzetpunt | Bus | Aantal
di 17-11-2026 | 04:45 | poort Oirschot, noordzijde | 07:30 | oefengebied, uitladen 2e cie | [[mgrs:31U FT 84412 91120]] | 1 t/m 3 | 129
di 17-11-2026 | 05:30 | poort Oirschot, noordzijde | 08:15 | oefengebied, gewondennest en staf | [[mgrs:31U FT 84395 91204]] | 4 en 5 | 85
do 19-11-2026 | 21:15 | oefengebied | 23:59 | poort Oirschot | | 1 t/m 5 | 214
 | | | | | lege bussen wachten op parkeerplaats A50 | |`,
			),
		],
	},
	{
		date: '2026-11-12T20:09:31+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'financial', 'identity'],
		language: 'nl',
		from: 'Marijke Dobbelaar <marijke@dobbelaar-aangiften.example>',
		to: ['r.hoekstra.07@mindef.ml'],
		intended: { 'r.hoekstra.07@mindef.ml': 'r.hoekstra.07@mindef.nl' },
		subject: 'Fwd: aangifte 2025, herziening',
		text: `Ha Rienk,

je privémail kaatst, dus dan maar zo. De belastingdienst heeft de hypotheekrente van het tweede halfjaar niet meegenomen omdat jullie toen "op uitzending" stonden, wat natuurlijk onzin is. Herziening zit erbij. Kijk vooral of het rekeningnummer nog klopt, vorig jaar stond die van Saskia er nog in.

Als ik zondag niks hoor dien ik hem in.

Groetjes ook aan Sas, Marijke
`,
		attachments: [
			pdfFile(
				'herziening IB 2025 Hoekstra.pdf',
				`DOBBELAAR AANGIFTEN - verzoek om herziening
Inkomstenbelasting 2025
Belastingplichtige: R. Hoekstra        BSN [[nl-bsn:204618733]]
Partner: S. Hoekstra-Bouma             BSN [[nl-bsn:177309258]]
Loon Defensie                    58.214
Toelage uitzending (onbelast)     6.480
Hypotheekrente volgens aanslag    3.902
Hypotheekrente werkelijk          7.771
Eigenwoningforfait                1.365
Terug te ontvangen                1.432
Op rekening [[iban:NL42 INGB 0067 4188 23]] t.n.v. R. Hoekstra`,
			),
		],
	},
	{
		date: '2026-11-17T15:20:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'OBS De Wilgenhoek <administratie@obs-wilgenhoek.example>',
		to: ['a.kuipers3@defensie.ml'],
		intended: { 'a.kuipers3@defensie.ml': 'a.kuipers3@defensie.nl' },
		subject: 'Welkom Noor! (per 4 januari)',
		text: `Beste mevrouw Kuipers,

Wat leuk dat Noor in januari bij ons komt. Wilt u nakijken of we dit goed hebben overgenomen?

  Noor Kuipers, geboren [[date-of-birth:23-05-2020]]
  adres na verhuizing: [[home-address:Lindelaan 7, 8091 XB Wezep]]
  zwemdiploma A, geen allergieën, lust geen pindakaas

Juf Sanne komt graag op huisbezoek, haar gegevens zitten in het kaartje. Ze heeft liever een appje dan mail.

Overblijven kost 2 euro per keer, strippenkaart bij Ria.

Vriendelijke groeten,
Ria (administratie, ma/di/do)
`,
		attachments: [
			contactFile('juf-sanne.vcf', [
				'N:ter Braak;Sanne;;;',
				'FN:Sanne ter Braak',
				'ORG:OBS De Wilgenhoek',
				'TITLE:juf groep 3',
				'TEL;TYPE=CELL:[[phone:+31 6 55501472]]',
			]),
		],
	},
];
