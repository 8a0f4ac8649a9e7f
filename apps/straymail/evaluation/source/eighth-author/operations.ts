import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, xlsxFile } from '../file-parts.ts';

export const operations: Sample[] = [
	{
		date: '2026-11-08T22:14:30Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'travel', 'identity'],
		language: 'fr',
		from: 'Idrissa Konaté <i.konate@sahel-escorte.example>',
		to: ['protection.cabinet@interieur.ml'],
		intended: { 'protection.cabinet@interieur.ml': 'protection.cabinet@interieur.gouv.fr' },
		subject: 'Dakar, séquence du 18',
		text: `Bonsoir mon Commandant,

Comme convenu au téléphone, la feuille de route de M. le Ministre pour le 18, heure locale. J'ai mis les numéros de passeport que le salon d'honneur réclame. Le deuxième véhicule change : le gris est au garage, on prend le noir.

Je dors à l'hôtel dès le 16 pour reconnaître l'itinéraire avec vos hommes.

Respectueusement,
Idrissa Konaté
Sahel Escorte SARL, Dakar
`,
		attachments: [
			docxFile(
				'feuille_de_route_18-11.docx',
				`FEUILLE DE ROUTE, MERCREDI 18 NOVEMBRE

06:40 Arrivée AIBD, vol [[flight:AF718]], sortie par le salon d'honneur
07:05 Départ du cortège par l'autoroute, voie réservée
07:50 Hôtel, accès par le parking B, chambre [[hotel-room:1412]]
09:15 Départ à pied par l'avenue Pasteur, deux officiers devant, un derrière
09:30 Entretien au ministère, véhicules moteur tournant côté cour
12:10 Déjeuner, restaurant fermé au public
15:25 Départ vers l'aéroport, itinéraire de rechange par la Corniche
17:55 Décollage, vol [[flight:AF719]]

Salon d'honneur
Ministre : [[passport-number:19KV48213]]
Directrice de cabinet : [[passport-number:21DC90467]]
Officier de sécurité : [[passport-number:18FH33750]]

Chauffeur de tête : Mamadou Sarr, [[phone:+221 77 555 01 38]]
`,
			),
		],
	},
	{
		date: '2026-11-20T14:36:12+10:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'facility', 'marked'],
		markings: ['PROTECTED'],
		language: 'en',
		from: 'Ngaire Holloway <n.holloway@southern-radio.example>',
		to: ['pat.devlin2@defencegov.au'],
		intended: { 'pat.devlin2@defencegov.au': 'pat.devlin2@defence.gov.au' },
		subject: 'coverage holes, as asked',
		text: `Pat, as asked. Three holes, one of them ugly. Happy to talk it through Monday if you ring the office before ten.

N.
`,
		attachments: [
			docxFile(
				'Townsville VHF survey.docx',
				`[[marking:PROTECTED]]

VHF relay survey, Townsville field training area
Prepared for the exercise planning cell, 20 November 2026

Relay R1 at [[mgrs:55K DV 8213 6740]]: mast sound, battery bank at 60 percent, fence down on the creek side. Gap of four kilometres to the south that the main axis crosses on the second night.

Relay R2 at [[mgrs:55K DV 7745 5918]]: unserviceable since the storm. No link to the headquarters until the combiner is replaced, earliest 2 December.

Relay R3 at [[mgrs:55K DV 6902 7133]]: good. Coverage ends at the ridge.

If the exercise opens on 1 December as planned, the battle group will be without VHF to its rear for about eleven hours.

PROTECTED
`,
			),
		],
	},
	{
		date: '2026-11-16T17:03:21-07:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical', 'marked'],
		markings: ['CUI//SP-CTI', 'DISTRIBUTION STATEMENT D'],
		language: 'en',
		from: 'Aurelio Bastian <abastian@meridian-waveforms.example>',
		to: ['keisha.randle@us.af.ml', 't.moreau@spaceforce.ml'],
		intended: {
			'keisha.randle@us.af.ml': 'keisha.randle@us.af.mil',
			't.moreau@spaceforce.ml': 't.moreau@spaceforce.mil',
		},
		subject: 'ICD rev F, section 4 redlines',
		text: `[[marking:CUI//SP-CTI]]

Keisha, Theo,

Redlines to section 4 as we agreed in the TIM. Hop set and dwell are final, the preamble table is not: Boulder wants another go at the acquisition threshold.

If your gateway strips the PDF again I can drop it on the program share instead.

Aurelio Bastian
Meridian Waveforms
CUI//SP-CTI
`,
		attachments: [
			pdfFile(
				'ICD_revF_sec4.pdf',
				`[[marking:CUI//SP-CTI]]
Interface Control Document, modem to terminal, rev F
4.2 Frequency hopping
Hop set 48 channels, spacing 225 kHz
Dwell 1.85 ms, guard 0.11 ms
4.3 Acquisition
Preamble 96 symbols, threshold minus 7.4 dB (TBR)
4.4 Anti-jam margin against a follower: 14 dB
[[marking:DISTRIBUTION STATEMENT D]]. Distribution authorized to
the Department of Defense and U.S. DoD contractors only.
`,
			),
		],
	},
	{
		date: '2026-11-22T18:20:09-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: 'en',
		from: 'Ferris Doyle <fdoyle@tidewater-comms.example>',
		to: ['l.aguirre@nayv.ml', 'd.hanks@mail.navy.ml'],
		intended: {
			'l.aguirre@nayv.ml': 'l.aguirre@navy.mil',
			'd.hanks@mail.navy.ml': 'd.hanks@mail.navy.mil',
		},
		subject: 'holiday watchbill rev 2',
		text: `LT, Chief,

Rev 2 w/ the Thanksgiving swaps. Pruitt and Salcedo traded, Nakai has the baby so she is off til the 9th. Contractor seats are in there too so you have everybody's cell in one place.

V/r
Ferris
`,
		attachments: [
			xlsxFile(
				'watchbill_nov_r2.xlsx',
				`Section | Rate | Name | Watch | Cell
1 | IT1 | Pruitt, Shane | 0000-0800 tech control | [[phone:757-555-0117]]
1 | IT2 | Salcedo, Maribel | 0000-0800 msg center | [[phone:757-555-0182]]
2 | ITC | Hanks, Delroy | 0800-1600 supervisor | [[phone:757-555-0129]]
2 | IT3 | Yoon, Peter | 0800-1600 tech control | [[phone:757-555-0154]]
3 | IT2 | Nakai, Shandiin | LEAVE until 9 DEC | [[phone:757-555-0171]]
3 | CIV | Doyle, Ferris | 1600-0000 tech control | [[phone:757-555-0106]]
3 | CIV | Ostrow, Gail | 1600-0000 msg center | [[phone:757-555-0193]]
`,
			),
		],
	},
	{
		date: '2026-11-13T15:29:47+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'nl',
		from: 'Werkvoorbereiding Mastenbouw Kuiper <werkvoorbereiding@mastenbouw-kuiper.example>',
		to: ['j.wiersma@mimdef.nl'],
		intended: { 'j.wiersma@mimdef.nl': 'j.wiersma@mindef.nl' },
		subject: 'opname mast kazerne Havelte 12/11',
		text: `Hoi Jelle,

Rapportje van gisteren. Niks wat omvalt, wel twee dingen waar ik niet blij van word (punt 2 en 4). De hekcode heb ik Roelof aan de telefoon gegeven, die zet ik niet in de mail.

Foto's volgen, mn telefoon was leeg.

gr Bert
`,
		attachments: [
			docxFile(
				'opname_havelte.docx',
				`Opname antenne-opstelpunt, kazerneterrein Havelte
Datum 12 november 2026, opnemer B. Kuiper
Positie mast: [[geo-coordinate:52.79318, 6.23407]]

1. Tuien en fundering in orde.
2. Achterste toegangsluik van het techniekgebouw sluit niet. Met een schroevendraaier open te krijgen, geen melding op het alarm.
3. Noodaggregaat start na 14 seconden, diesel voor ongeveer 30 uur.
4. Camera noordzijde kijkt tegen een berk. Dode hoek van het hek tot aan de mast.
5. Glasvezel komt op twee plaatsen binnen, beide in dezelfde goot. Niet redundant.

Advies: punt 2 direct, punt 4 bij de snoeironde, punt 5 meenemen in 2027.
`,
			),
		],
	},
];
