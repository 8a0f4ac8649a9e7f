import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, xlsxFile } from '../file-parts.ts';

/** Sites, moves, drawings and papers that carry a marking, with the offers and the small talk of the same trade. */
export const sites: Sample[] = [
	{
		date: '2026-11-11T03:02:26Z',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'en',
		from: 'Bree Tannahill <bree.tannahill@gumtree-hydraulics.example>',
		to: ['lachlan.peers@defencegov.au'],
		intended: { 'lachlan.peers@defencegov.au': 'lachlan.peers@defence.gov.au' },
		subject: 'Walkdown notes + photos to follow',
		text: `Hi Lachlan,

Notes from Monday. Photos are too big, I'll bring a stick on Thursday. Short version: the fuel side is fine, the fence isn't.

Cheers
Bree
`,
		attachments: [
			pdfFile(
				'Walkdown_09Nov.pdf',
				`SITE WALKDOWN - BULK FUEL INSTALLATION, EASTERN COMPOUND
Date: 9 November 2026   Present: B. Tannahill, L. Peers, FSGT Quill

Pump house at [[geo-coordinate:-19.24817, 146.77092]]. Two of three pumps serviceable. P3 awaiting seal kit.
Tank 2 roof drain weeping. No product found in bund.
Perimeter: section between post 41 and post 47 undermined by wash-out, a person can pass under the mesh.
Camera 9 does not cover this section; the infrared beam was found switched off at the panel.
Guard patrol passes at the hour, on foot, and does not leave the sealed track.
Emergency shut-off is reachable from outside through the louvre of the valve pit.

Recommended: close the wash-out before the wet, lock the louvre, restore the beam.
`,
			),
		],
	},
	{
		date: '2026-11-04T19:48:50Z',
		kind: 'genuine',
		level: 'high',
		categories: ['technical', 'marked'],
		language: 'en',
		markings: ['CUI//SP-EXPT', 'DISTRIBUTION STATEMENT D'],
		from: 'Prakash Nair <pnair@delmont-precision.example>',
		to: ['Kevin Strand <kevin.strand.4@us.nayv.ml>'],
		cc: ['buyer2@delmont-precision.example'],
		intended: { 'kevin.strand.4@us.nayv.ml': 'kevin.strand.4@us.navy.mil' },
		subject: 'impeller - tolerance question on sheet 2',
		text: `Kevin, can we go to .0008 on the bore? Grinder won't hold .0005 on that alloy, we scrapped two out of five. Redline on page 2 of the attached.

Prakash
`,
		attachments: [
			pdfFile(
				'8847213-2_revF_redline.pdf',
				`[[marking:CUI//SP-EXPT]]
DRAWING 8847213   REV F   SHEET 2 OF 4
IMPELLER, CIRCULATING PUMP, QUIET RUN

[[marking:DISTRIBUTION STATEMENT D]]. Distribution authorized to the Department of Defense and U.S. DoD contractors only; export controlled; 11 March 2024. Other requests shall be referred to the program office.

Material: nickel aluminium bronze, heat treated per note 6
Bore A  1.6250 +.0005 -.0000   REDLINE: +.0008 REQUESTED
Vane outlet angle 27.5 deg, skew 14 deg, seven vanes unequal spacing per table III
Blade-rate tonal at 60 percent speed not to exceed curve B
Balance grade per note 9
`,
			),
		],
	},
	{
		date: '2026-11-16T15:33:10+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'en',
		from: 'Dispo Sonderverkehre <sonderverkehre@mittelland-cargo.example>',
		to: ['jmcc.rail@nato.ml', 'LTC D. Abernathy <daryl.abernathy@eucom.ml>'],
		intended: { 'jmcc.rail@nato.ml': 'jmcc.rail@nato.int', 'daryl.abernathy@eucom.ml': 'daryl.abernathy@eucom.mil' },
		subject: 'Paths for 3 trains, week 48 - please confirm till tomorrow',
		text: `Dear all,

the infrastructure manager gave us the paths for the three trains of the battalion. Sheet in the annex. The second train is 40 m too long for the siding at the unloading place, we must split it, that costs 55 minutes. Escort wagon is ordered with each train.

Road convoy from the ramp to the assembly point ([[mgrs:34U FE 4127 8093]]) is not our part.

Please confirm until Tuesday 1400, after this we lose the night path.

With kind regards
i.A. Torsten Bielefeldt
`,
		attachments: [
			xlsxFile(
				'Trains_KW48.xlsx',
				`Train | Load | Loading | Departure | Border | Arrival ramp | Escort
DZ 47301 | 14 tracked, 6 wheeled, A and B company | 23.11. 0800 | 23.11. 1852 | 24.11. 0437 | 24.11. 1120 | 12
DZ 47303 | 18 tracked, C company and HQ | 23.11. 1400 | 24.11. 0015 | 24.11. 0940 | 24.11. 1705 | 12
DZ 47305 | 22 wheeled, workshop, 4 wagons ammunition | 24.11. 0700 | 24.11. 1910 | 25.11. 0502 | 25.11. 1215 | 16
`,
			),
		],
	},
	{
		date: '2026-11-19T18:20:05+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'marked'],
		language: 'fr',
		markings: ['SECRET'],
		from: 'Étienne Roussarie <e.roussarie@institut-valmont.example>',
		to: ['Col. H. de Brémond <helie.de-bremond@defense.ml>'],
		intended: { 'helie.de-bremond@defense.ml': 'helie.de-bremond@defense.gouv.fr' },
		subject: 'la note, dernière version',
		text: `Mon colonel,

Comme convenu j'ai resserré la deuxième partie et retiré le nom de la source. Dites-moi si la phrase sur les pistes latérales peut rester.

Respectueusement,
É. Roussarie

P.-S. : le réseau protégé est en panne à l'institut, je repasserai le chercher imprimé si vous préférez.
`,
		attachments: [
			docxFile(
				'Note_bande_frontaliere_v5.docx',
				`[[marking:SECRET]]
NOTE : capacités adverses dans la bande frontalière

1. Les deux groupes disposent depuis septembre d'au moins quarante drones à fibre optique, acheminés par la piste latérale ouest, de nuit.
2. Un recueil technique du 4 novembre confirme un atelier de réparation au sud de l'oued, servi par six à huit personnes.
3. Nos postes avancés 2 et 5 ne disposent d'aucun moyen de lutte contre ces engins avant février.
4. Hypothèse la plus dangereuse : action simultanée sur les deux postes pendant la relève.

SECRET
`,
			),
		],
	},
	{
		date: '2026-11-23T09:44:17+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations', 'marked'],
		language: 'nl',
		markings: ['Departementaal VERTROUWELIJK'],
		from: 'Sven Oudshoorn <s.oudshoorn@kadijk-simulatie.example>',
		to: ['m.terhorst@mimdef.nl'],
		intended: { 'm.terhorst@mimdef.nl': 'm.terhorst@mindef.nl' },
		subject: 'Scenarioboek, hoofdstuk 3 herzien',
		text: `Ha Marloes,

H3 herschreven n.a.v. jullie opmerkingen. De gereedheidscijfers heb ik letterlijk uit jullie sheet overgenomen, kijk jij nog of die in dit boek mogen staan? Anders zet ik er "voldoende / onvoldoende".

Ik ben woensdag op de kazerne, dan kunnen we de rest mondeling.

Sven
`,
		attachments: [
			docxFile(
				'Scenarioboek_H3.docx',
				`[[marking:Departementaal VERTROUWELIJK]]
Hoofdstuk 3  Uitgangspositie eigen eenheden

3.1 Van de achttien voertuigen van het eskadron zijn er elf inzetbaar, zeven wachten op onderdelen.
3.2 De personele vulling bedraagt 72 procent; aan chauffeurs met bevoegdheid is een tekort van veertien.
3.3 De munitievoorraad volstaat voor drie dagen op niveau B. Aanvulling kost minimaal zes dagen.
3.4 Spelleiding mag deze getallen niet aan de oefentroep verstrekken.
`,
			),
		],
	},
	{
		date: '2026-11-25T14:08:59+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		from: 'Verkoop Tielemans Klimaat <offertes@tielemans-klimaat.example>',
		to: ['Inkoop <inkoop.vastgoed@defensie.ml>'],
		intended: { 'inkoop.vastgoed@defensie.ml': 'inkoop.vastgoed@defensie.nl' },
		subject: 'Offerte 726-551-904 warmtepompen legeringsgebouw',
		text: `Geachte mevrouw Kuipers,

Hartelijk dank voor uw aanvraag en voor de prettige rondleiding. In de bijlage onze scherpste prijs. Subsidie kunt u zelf aanvragen, wij helpen daar graag bij.

Met een warme groet (letterlijk),

Bram Tielemans
Tielemans Klimaat B.V.
`,
		attachments: [
			pdfFile(
				'Offerte_726551904.pdf',
				`OFFERTE 726-551-904                         25 november 2026
Aan: Ministerie van Defensie, afdeling inkoop vastgoed

4 x lucht-waterwarmtepomp 16 kW, art. 471836020   à EUR 7.980,00    EUR 31.920,00
1 x buffervat 800 l, art. 118290043                                EUR  2.140,00
Montage en inregelen, 6 dagen                                      EUR  8.400,00
Afvoer oude ketels                                                 EUR  1.150,00
Totaal exclusief btw                                               EUR 43.610,00
Btw 21 procent                                                     EUR  9.158,10
Totaal inclusief btw                                               EUR 52.768,10

Geldig tot 31 december 2026. Levertijd acht weken na opdracht.
`,
			),
		],
	},
];
