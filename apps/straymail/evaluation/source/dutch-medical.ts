import { bsn } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { csvFile, pdfFile } from './file-parts.ts';

const results = [
	['K. Admiraal', 'gehoorverlies beiderzijds'],
	['P. Bloemberg', 'astma'],
	['M. Chotoe', 'diabetes mellitus type 1'],
	['W. van Doornik', 'hernia L4-L5'],
	['F. Eggink', 'hypertensie'],
	['N. Ghazi', 'migraine met aura'],
	['T. Hulshof', 'depressieve stoornis'],
	['J. in den Bosch', 'epilepsie'],
	['R. Koenraads', 'coeliakie'],
	['S. Labordus', 'scheur in de meniscus'],
	['D. Mossel', 'burn-out'],
] as const;

export const dutchMedical: Sample[] = [
	{
		date: '2026-11-03T16:33:29Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'identity', 'personal'],
		language: 'nl',
		from: 'Secretariaat Longgeneeskunde <longpoli@ziekenhuis-ijsselmonde.example>',
		to: ['eerstelijns.denhelder@mindef.ml'],
		intended: { 'eerstelijns.denhelder@mindef.ml': 'eerstelijns.denhelder@mindef.nl' },
		subject: 'Specialistenbrief, 1 bijlage',
		encoding: 'base64',
		charset: 'utf-8',
		text: `Geachte collega,

In de bijlage vindt u de specialistenbrief van uw patiënt. U ontvangt deze brief per e-mail omdat de beveiligde postbus een storing heeft.

Dit bericht is vertrouwelijk. Indien niet voor u bestemd: vernietigen en afzender informeren.
`,
		attachments: [
			pdfFile(
				'brief_longpoli.pdf',
				`ZIEKENHUIS IJSSELMONDE                              Longgeneeskunde

Betreft    : dhr. O. Vermaas          geb. [[date-of-birth:24-06-1982]]
BSN        : [[nl-bsn:${bsn('19482063')}]]              patientnr. [[medical-record:3307716]]

Geachte collega,

Bovengenoemde patient zag ik op 27 oktober op de polikliniek.
Reden van komst: kortademig bij inspanning, hoesten sinds juli.
CT thorax: vergrote klieren in het mediastinum.
Conclusie: [[diagnosis:sarcoïdose stadium II]].
Beleid: prednison 20 mg, controle over zes weken. Geen duikkeuring.

Met collegiale groet,
M. Achterhuis, longarts
`,
			),
		],
	},
	{
		date: '2026-11-10T11:09:52Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['medical', 'personnel'],
		language: 'nl',
		from: 'keuringen <keuringen@arbodienst-noordkaap.example>',
		to: ['Bureau Inzetbaarheid <inzetbaarheid.11@army.ml>'],
		cc: ['j.terpstra@army.nl'],
		intended: { 'inzetbaarheid.11@army.ml': 'inzetbaarheid.11@army.nl' },
		subject: 'uitslagen PMO oktober',
		text: `Janna,

11 afwijkend, rest akkoord. Zie csv (puntkomma als scheiding, anders gaat Excel zeuren).

Niet verder sturen svp!

Groet, Mieke
`,
		attachments: [
			csvFile(
				'PMO_okt_afwijkend.csv',
				`naam;bevinding arts;advies\n${results.map(([name, diagnosis]) => `${name};[[diagnosis:${diagnosis}]];beperkt inzetbaar`).join('\n')}\n`,
			),
		],
	},
	{
		date: '2026-11-16T07:45:07Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Annelies Boot <a.boot@ggd-waterland.example>',
		to: ['Sgt1 Geneeskundig Peloton <gnkpel@army.ml>'],
		intended: { 'gnkpel@army.ml': 'gnkpel@army.nl' },
		subject: 'Grieprik 25 november: tijden en koelbox',
		text: `Hallo Berend,

Woensdag de 25e prikken we van 08.30 tot 11.00 in de sportzaal. Ik neem 180 doses mee; de koelbox moet aan het stroom. Kun jij twee tafels en een scherm regelen? Wie een kippenei-allergie heeft, of koorts, slaat een jaartje over – dat staat ook op de poster. Lijsten met namen hoef ik NIET, jullie registreren zelf.

Tot dan!
Annelies
GGD, 088-0040500 (balie)
`,
		attachments: [
			pdfFile(
				'poster griepprik.pdf',
				`HAAL JE GRIEPPRIK                     woensdag 25 november

Koorts? Kom een andere keer.
Allergisch voor kippenei? Vraag de verpleegkundige.
Wat kan het geven: een zere arm, wat moeheid. Geen diagnose, geen papieren.
`,
			),
		],
	},
	{
		date: '2026-11-18T20:14:36Z',
		kind: 'genuine',
		level: 'high',
		categories: ['medical'],
		language: 'nl',
		from: 'Ingrid Falkena <praktijk@falkena-psychologie.example>',
		to: ['maatschappelijkwerk.noord@defensie.ml'],
		intended: { 'maatschappelijkwerk.noord@defensie.ml': 'maatschappelijkwerk.noord@defensie.nl' },
		subject: 'Re: terugkoppeling cliënt v.d. H.',
		headers: [
			['In-Reply-To', '<bmw-2291@defensie.nl>'],
			['References', '<bmw-2280@defensie.nl> <bmw-2291@defensie.nl>'],
		],
		charset: 'iso-8859-1',
		encoding: '8bit',
		text: `Dag Simone,

Dank voor je geduld. Antwoorden tussen je regels.

> 1. Is er inmiddels een diagnose? De bedrijfsarts wacht erop.
Ja: bij Hidde van der Horst is [[diagnosis:PTSS met dissociatieve klachten]] vastgesteld, de SCID is vorige week afgerond.

> 2. Kan hij naar de schietbaan?
Nee. Ook niet als begeleider.

> 3. Hoe lang nog?
EMDR, twaalf sessies, daarna opnieuw kijken.

Laten we donderdag bellen.
Ingrid
`,
	},
];
