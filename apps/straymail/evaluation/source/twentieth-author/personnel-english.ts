import type { Sample } from '../../../demo/form/sample.ts';
import { csvFile, pdfFile, xlsxFile } from '../file-parts.ts';

/** Rosters, slates and one fantasy league; a German and two Spanish sheets. */
export const personnelEnglish: Sample[] = [
	{
		date: '2026-11-06T14:44:00-10:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: 'en',
		from: 'Leilani Kekoa <leilani@windward-portservices.example>',
		to: ['qd.coordinator@pacom.ml'],
		intended: { 'qd.coordinator@pacom.ml': 'qd.coordinator@pacom.mil' },
		subject: 'thanksgiving week watchbill',
		text: `aloha chief, cleaned up the watchbill your guys scribbled on my whiteboard. ET2 is on there twice thursday, might want to fix that before his wife does`,
		attachments: [
			csvFile(
				'watchbill.csv',
				`watch,mon,tue,wed,thu,fri
OOD,ENS Prather,LTJG Sato,ENS Prather,LTJG Sato,LT Monaghan
POOW,BM2 Fields,ET2 Okafor,BM2 Fields,ET2 Okafor,GM1 Rusk
rover,SN Ybarra,SN Toll,SN Ybarra,ET2 Okafor,SN Toll
quarterdeck msgr,SA Linn,SA Duarte,SA Linn,SA Duarte,SA Linn
sounding & security,FN Castle,FN Whelan,FN Castle,FN Whelan,FN Castle
duty cook,CS3 Abara,CS3 Abara,CS2 Jolley,CS2 Jolley,CS3 Abara
`,
			),
		],
	},
	{
		date: '2026-11-10T16:15:00+00:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personnel', 'personal'],
		language: 'en',
		from: 'Moira Kettley <moira@kettley-recruit.example>',
		to: ['jsupt.recruiting@modgov.uk'],
		intended: { 'jsupt.recruiting@modgov.uk': 'jsupt.recruiting@mod.gov.uk' },
		subject: 'Driver vacancy: my notes on Callum R.',
		text: `Hi Jan,

Saw Callum Renwick yesterday for the civilian driver post, fifty minutes. He's born [[date-of-birth:14 March 1994]], did six years in the Logistic Corps and left because of his mum, not because of trouble.

Good: knows the tank transporter, honest about the bend he didn't see in Kenya. Less good: hates mornings, wants Fridays. I asked why the convoy commander didn't extend him and he laughed and said "ask her".

I'd take him before the other two. Ring him on [[phone:07700 900418]] after four, that's his own phone.

Moira`,
	},
	{
		date: '2026-11-16T09:10:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: 'en',
		from: 'Bridgewell Workforce Analytics <slating@bridgewell-workforce.example>',
		to: ['assignments.branch@usmc.ml', 'h.abernathy@usmc.ml'],
		cc: ['deputy.assignments@usmc.mil'],
		intended: {
			'assignments.branch@usmc.ml': 'assignments.branch@usmc.mil',
			'h.abernathy@usmc.ml': 'h.abernathy@usmc.mil',
		},
		subject: 'Draft slate, majors, round 2',
		text: `Colonel Abernathy,

Round 2 is attached; the model moved two people and I moved one back by hand. Embargoed until the board has met.

Tess Lindgren`,
		attachments: [
			pdfFile(
				'slate_round2.pdf',
				`DRAFT SLATE - MAJORS, SUMMER

Bellamy, J.    from regimental XO      to embassy, naval attache office     asked for it
Castro, M.     from recruiting         to battalion operations officer      not competitive for school
Dufresne, P.   from test squadron      to headquarters, aviation plans      spouse co-locates
Eng, R.        from instructor duty    to reconnaissance company command    top third
Furlong, T.    from joint staff        retires if not selected              told informally
Gaines, A.     from wing safety        to same, extended                    pending waiver
Hallett, S.    from battalion S2       to intelligence center               wants west coast, will not get it`,
			),
		],
	},
	{
		date: '2026-11-19T12:26:00-07:00',
		kind: 'genuine',
		level: 'low',
		categories: ['personnel'],
		language: 'en',
		from: 'Sherman Pruitt <sherman.pruitt@mesa-baseops.example>',
		to: ['"Ms. Lorna Whitehorse" <lorna.whitehorse@us.af.ml>'],
		intended: { 'lorna.whitehorse@us.af.ml': 'lorna.whitehorse@us.af.mil' },
		subject: "Input for Delgado's appraisal",
		text: `Lorna, you wanted three lines from the contractor side on Ramon Delgado:

He runs the tool crib like it is his kitchen. Nothing got lost this year, which had never happened. He explains himself poorly in writing and too well at meetings. When the inspectors came he knew every form by heart and was rude to one of them, rightly in my view.

I would rate him above the middle, and ready for the supervisor course if he learns to delegate.

Sherman`,
	},
	{
		date: '2026-11-12T07:00:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Hire Our Heroes Fair <fair@hireheroes-fair.example>',
		to: ['transition.office@nationalguard.ml'],
		intended: { 'transition.office@nationalguard.ml': 'transition.office@nationalguard.mil' },
		subject: '60+ employers. One gym. Free donuts.',
		headers: [
			['Precedence', 'bulk'],
			['List-Unsubscribe', '<https://hireheroes-fair.example/bye>'],
		],
		html: 'alternative',
		text: `Leaving the service? Bring ten copies of your resume.

Trucking, nursing, cyber, solar, corrections, crane operators and a circus (really). Mock interviews every half hour, free haircuts, donuts while they last.

Saturday, Dec 5, doors at 9, high school gym. Walk-ins welcome.

Not for you? Opt out here.`,
	},
	{
		date: '2026-11-24T18:52:00+04:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'identity'],
		language: 'en',
		from: 'Capt. Anwar Siddiqui <crewing@hormuz-shipagents.example>',
		to: ['nctf.husbanding@navy.ml'],
		intended: { 'nctf.husbanding@navy.ml': 'nctf.husbanding@navy.mil' },
		subject: 'mv Coral Venture, joiners',
		text: `Dear Sir,

For base pass purpose please find joining crew of the charter vessel:

1) Master: Gunnar Aaltonen, Finnish, ppt [[passport-number:FP7402198]]
2) Chief Eng: Ronaldo Bautista, Filipino, ppt [[passport-number:P4471820B]]
3) 2/O: Svitlana Moroz, Ukrainian, ppt [[passport-number:FK903315]]
4) Bosun and cook already on board, names not changed.

Off-signers go by same van. Master is vegetarian if this matters to anybody.

Brgds
Capt. Anwar`,
	},
	{
		date: '2026-11-26T10:33:00-06:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Big Mike <bigmike@saltlick-league.example>',
		to: ['shawn.pickett@us.army.ml', 'j.arroyo.civ@mail.ml'],
		intended: {
			'shawn.pickett@us.army.ml': 'shawn.pickett@us.army.mil',
			'j.arroyo.civ@mail.ml': 'j.arroyo.civ@mail.mil',
		},
		subject: 'Roster orders, effective immediately',
		text: `ATTENTION TO ORDERS. Pickett is hereby relieved of his starting quarterback for the good of the service. Arroyo is reassigned to last place, with no date of return. Wives may petition the commissioner, who accepts ribs.

lineups lock at noon. Happy turkey day you animals`,
	},
	{
		date: '2026-11-09T13:15:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: 'de',
		from: 'Kantine Voss <kantine@voss-betreuung.example>',
		to: ['spiess.2kompanie@bundeswehr.ml'],
		intended: { 'spiess.2kompanie@bundeswehr.ml': 'spiess.2kompanie@bundeswehr.org' },
		subject: 'Ihr Dienstplan lag bei uns auf dem Tresen',
		text: `Moin Herr Hauptfeld,

den hat einer Ihrer Leute neben den Senf gelegt. Abgetippt, damit Sie ihn nicht suchen müssen:

UvD Mo SU Kessler, Di SU Bröker, Mi Fw Yildirim, Do SU Kessler
GvD Mo OG Mahnke, Di HG Tietz, Mi OG Pohl, Do HG Tietz
Wache Tor: StUffz Rahn, OG Lüders, OG Pohl, HG Jansen
Krank: Fw Osterloh. Lehrgang bis Monatsende: SU Dreyer, HG Witt
Zur Versetzung heran: OFw Behrens, ersetzt durch noch keinen

Original liegt im Safe bei den Frikadellen.

Inge Voss`,
	},
	{
		date: '2026-11-17T19:20:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel'],
		language: 'es',
		from: 'Remedios Cabrera <reme@lavanderia-cabrera.example>',
		to: ['bgd.plana@mde.ml'],
		intended: { 'bgd.plana@mde.ml': 'bgd.plana@mde.es' },
		subject: 'el cuadrante que venía en un bolsillo',
		text: `Buenas tardes mi brigada, salió de una guerrera antes de meterla en la máquina, lo he pasado a Excel porque el papel no vale ya. Los uniformes, el jueves.

Reme`,
		attachments: [
			xlsxFile(
				'cuadrante.xlsx',
				`Servicio | Viernes | Sábado | Domingo
Oficial de guardia | Tte. Montiel | Cap. Arjona | Tte. Lasheras
Suboficial | Sgto. 1º Peralta | Bgda. Cuevas | Sgto. Ribot
Cabo de cuartel | Cabo Iglesias | Cabo 1º Nuño | Cabo Iglesias
Puerta | Sdo. Amar, Sdo. Haddu | Sdo. Cortés, Sda. Vivas | Sdo. Amar, Sda. Pino
Polvorín | Sda. Vivas | Sdo. Haddu | Sdo. Cortés
Baja | Cabo Lozano | Cabo Lozano | Cabo Lozano`,
			),
		],
	},
	{
		date: '2026-11-03T08:05:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'es',
		from: 'Academia Ascenso <cursos@academia-ascenso.example>',
		to: ['secretaria.formacion@mde.ml'],
		intended: { 'secretaria.formacion@mde.ml': 'secretaria.formacion@mde.es' },
		subject: '¿Piensas en el ascenso? Empieza con nosotros',
		headers: [['List-Unsubscribe', '<mailto:baja@academia-ascenso.example>']],
		text: `Prepara la escala de suboficiales con profesores que han pasado por lo mismo que tú.

· Grupos de doce
· Psicotécnicos y entrevista personal simulada
· Primera clase gratis

Matrícula abierta hasta el 20 de noviembre. Para no recibir más publicidad responde BAJA.`,
	},
];
