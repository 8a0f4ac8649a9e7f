import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, xlsxFile } from '../file-parts.ts';

export const brussel: Sample[] = [
	{
		date: '2026-11-04T10:33:17+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['marked', 'operations'],
		language: 'nl',
		markings: ['Stg. CONFIDENTIEEL'],
		from: 'Joost Hagenbeek <j.hagenbeek@veldmaat-advies.example>',
		to: ['rw.smeets@mimdef.nl'],
		intended: { 'rw.smeets@mimdef.nl': 'rw.smeets@mindef.nl' },
		subject: 'bijlage 3, opmerkingen verwerkt',
		text: `Ruud,

Opmerkingen van Inge en van de genie verwerkt, zie de bijgehouden wijzigingen. Ik krijg dit niet door de beveiligde bak (certificaat verlopen, helpdesk doet er tot maandag over) vandaar even zo. Graag na lezen weggooien.

Joost
`,
		attachments: [
			docxFile(
				'Bijlage3_v0.8.docx',
				`[[marking:Stg. CONFIDENTIEEL]]

Bijlage 3. Overgangen en wachttijden, oefenjaar 2027

De brugslagcompagnie is vanaf 3 maart 0400 gereed voor twee overgangen. Hoofdovergang [[mgrs:31U FT 84120 77265]], reserve [[mgrs:31U FT 86390 74810]].

Bij hoogwater (peil boven 11,20 m) vervalt de reserve en blijft er één overgang over met een doorlaat van 34 voertuigen per uur. Dit is de zwakste schakel in het plan; de luchtverdediging kan dan slechts één oever dekken.

Personele vulling pontonniers: 71 %. Verwachting per 1 februari: 78 %.`,
			),
		],
	},
	{
		date: '2026-11-07T22:15:48+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'nl',
		from: 'Marleen <marleen.en.bas@thuispost.example>',
		to: ['b.oosterhuis@army.ml'],
		intended: { 'b.oosterhuis@army.ml': 'b.oosterhuis@army.nl' },
		subject: 'vanmiddag',
		text: `lieve bas,

bellen lukte niet en ik wil niet dat je t via je moeder hoort. we zijn bij de kinderarts geweest met Fenna, het is toch [[diagnosis:diabetes type 1]]. ze moet 4 dagen blijven om ingesteld te worden, ik slaap op zo'n klapbed naast haar. ze is zelf heel dapper, ze heeft de pomp al een naam gegeven (Gerrit).

vraag aan je commandant of je eerder naar huis kan, de arts zei dat we de prikles het beste samen doen. niemand in Oirschot hoeft te weten waarom hoor, zeg maar familieomstandigheden

kus, ook van Fenna
m
`,
	},
	{
		date: '2026-11-09T09:00:12+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'nl',
		from: 'Dienst Burgerzaken Leievoorde <burgerzaken@leievoorde.example>',
		to: ['Koen Debusschere <koen.debusschere@mll.be>'],
		intended: { 'koen.debusschere@mll.be': 'koen.debusschere@mil.be' },
		subject: 'Uw aanvraag aan het loket: gezinssamenstelling',
		text: `Geachte heer Debusschere

In bijlage vindt u het gevraagde uittreksel. Het is drie maanden geldig en kosteloos omdat het voor uw werkgever bestemd is.

U had ons ook gevraagd naar een kopie van uw identiteitskaart. Die mogen wij niet bewaren en dus ook niet opsturen.

Met vriendelijke groet
Nele Claerhout
loket 4, elke dinsdag tot 19 uur
`,
		attachments: [
			pdfFile(
				'uittreksel_gezin.pdf',
				`STADSBESTUUR LEIEVOORDE
Uittreksel uit de bevolkingsregisters - samenstelling van het gezin

Adres: [[home-address:Kasteeldreef 31, 9771 Leievoorde]]

Naam                      Verhouding          Rijksregisternummer
DEBUSSCHERE Koen Jan      referentiepersoon   [[be-rrn:88.06.14-217.89]]
VANHECKE Lies Maria       echtgenote          [[be-rrn:91.09.02-386.73]]

Opgemaakt op 9 november 2026 voor de Dienst Personeel.
De ambtenaar van de burgerlijke stand`,
			),
		],
	},
	{
		date: '2026-11-10T17:48:26+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'personal'],
		language: 'nl',
		from: 'Busbedrijf Van Tongeren <planning@vantongeren-touring.example>',
		to: ['sgt1.wolters@defensie.ml', 'planning.transport@defensie.ml'],
		intended: {
			'sgt1.wolters@defensie.ml': 'sgt1.wolters@defensie.nl',
			'planning.transport@defensie.ml': 'planning.transport@defensie.nl',
		},
		subject: 'FW: lijstje voor de chauffeur',
		text: `Hoi, we krijgen deze lijst van jullie maar de tweede bus staat er niet op?? Onze chauffeur mag niemand meenemen die niet op papier staat, dus graag aanvullen. Koffie regelen we onderweg wel.

Gr. Wilma

-----Oorspronkelijk bericht-----
Van: W. Wolters
Verzonden: maandag 9 november 2026 8:12
Aan: planning
Onderwerp: lijstje voor de chauffeur

Zie bijlage, tel de rugzakken ook even mee svp.
`,
		attachments: [
			xlsxFile(
				'inzittenden_bus1.xlsx',
				`Stoel | Rang | Naam | Functie | Thuisfront
1 | sgt1 | Wouter Wolters | groepscommandant | [[phone:06-39481527]] (Anja)
2 | kpl1 | Sem Abrahams | gewondenverzorger | [[phone:06-28160944]] (vader)
3 | kpl | Dewi Latuheru | verbindingen | [[phone:06-41773029]] (Rob)
4 | sld1 | Joris Kamphuis | mitrailleurschutter | [[phone:06-53902618]] (moeder)
5 | sld1 | Tarik El Idrissi | schutter | [[phone:06-17448203]] (Samira)
6 | sld1 | Luuk Pronk | chauffeur Bushmaster | [[phone:06-22561970]] (Kim)
7 | sld2 | Naomi Brandsma | schutter | [[phone:06-46035812]] (Jelle)`,
			),
		],
	},
];
