import { vin } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, xlsxFile, zipFile } from '../file-parts.ts';

export const sites: Sample[] = [
	{
		date: '2026-11-05T08:51:33+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'nl',
		from: 'Bas Koelewijn <b.koelewijn@klimatec-noord.example>',
		to: ['r.vanderlinde@mindef.ml'],
		cc: ['servicedesk.vastgoed@mindef.nl'],
		intended: { 'r.vanderlinde@mindef.ml': 'r.vanderlinde@mindef.nl' },
		subject: 'FW: FW: storing LBK 3 gebouw Q',
		text: `Ron,

Zie helemaal onderaan, daar staat hoe je erin komt. Klep stond op handbediening, meer was het niet. Jeroen had er in maart al wat over gemaild dus ik stuur de hele sliert maar door. De sleutel voor het onderhoudskastje zit in de zip, die heb je alleen nodig als de webpagina niet reageert.

Bas


-----Doorgestuurd bericht-----
Van: Planning Klimatec
Aan: Bas Koelewijn
Datum: 4 november 2026 16:40
Onderwerp: FW: storing LBK 3 gebouw Q

Bas, kun jij? Klant zegt dat het in de telefooncentrale 31 graden is.


-----Doorgestuurd bericht-----
Van: Jeroen Kuiken
Aan: Planning Klimatec
Datum: 18 maart 2026 09:12
Onderwerp: storing LBK 3 gebouw Q

Voor in het dossier, want volgende keer ben ik er niet:

regelaar: https://gbs-q.klimatec-noord.example/login (op het lokale net [[ip-address:10.61.4.22]])
gebruiker beheer_q
ww [[password:Wolkbreuk!2231]]

Niet aan de tijdklok komen, die is van de brandweer.

gr Jeroen`,
		attachments: [
			zipFile(
				'sleutel_kastje.zip',
				'id_ed25519',
				`[[private-key:-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
QyNTUxOQAAACBWAq96uEyiW8tCp98zSIjbqxfOgJs+y6pfColPdB9aJQAAAIjPk81Fz5PN
RQAAAAtzc2gtZWQyNTUxOQAAACBWAq96uEyiW8tCp98zSIjbqxfOgJs+y6pfColPdB9aJQ
AAAEBJVox0M0nGb9gP7pBnD/JqeN+BAi1Tf8FbalwEiD5b2VYCr3q4TKJby0Kn3zNIiNur
F86Amz7Lql8KiU90H1olAAAABWdicy1x
-----END OPENSSH PRIVATE KEY-----]]
`,
			),
		],
	},
	{
		date: '2026-11-13T17:55:09+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'fr',
		from: 'Protocole <protocole@ville-saint-aubin-cotier.example>',
		to: ['escorte.sdpn35@interieur.ml'],
		intended: { 'escorte.sdpn35@interieur.ml': 'escorte.sdpn35@interieur.gouv.fr' },
		subject: 'déroulé de lundi, v4 (annule la v3)',
		text: `Mon commandant,

La v4 tient compte de l'heure de moins à l'hôpital. Le reste ne bouge pas, à part le stationnement des motos que le commerçant de l'angle voulait récupérer.

Merci de ne pas la faire circuler, la presse n'a que l'horaire du discours.

Odile Prigent
Service du protocole, mairie de Saint-Aubin-Côtier`,
		attachments: [
			pdfFile(
				'deroule_16nov_v4.pdf',
				`Visite de Mme la ministre - lundi 16 novembre 2026
09h05  Poser de l'avion gouvernemental, parking ouest
09h15  Depart du cortege : 4 vehicules, 6 motos, par la D64 puis le quai
09h40  Hopital maritime, entree de service (cour B)
10h25  Depart a pied vers la mairie, 220 m, rue barree des 10h10
10h35  Discours, salle des mariages
11h20  Dejeuner prive chez M. Le Goaziou
13h05  Depart vers l'aeroport, itineraire de delestage par la corniche
13h30  Decollage
Point de recueil en cas d'incident : [[geo-coordinate:48.64127, -2.01874]]
Ambulance : stationnee derriere l'ecole, moteur tournant de 10h20 a 11h30`,
			),
		],
	},
	{
		date: '2026-11-20T15:02:40+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['marked', 'operations'],
		language: 'en',
		markings: ['NATO CONFIDENTIAL'],
		from: 'Marek Sobolewski <m.sobolewski@baltlog-consult.example>',
		to: ['h.oyelaran@hq.nato.ml'],
		intended: { 'h.oyelaran@hq.nato.ml': 'h.oyelaran@hq.nato.int' },
		subject: 'my comments, section 4',
		text: `Hannah,

as promised, only section 4. I left the track changes on so you can see where I disagree with the Danes. Sending from the train, the reader at home refused my card this morning.

M.`,
		attachments: [
			docxFile(
				'sect4_MS.docx',
				`[[marking:NATO CONFIDENTIAL]]
4. Sustainment of the northern corridor
4.1 The stocks held forward cover nine days at the planned rate, not the fourteen stated in the table. [MS: the difference is the fuel that was released to host nation in August and never written back.]
4.2 Of the two rail heads only the eastern one can take the heavy wagons. The western ramp has been out of use since the derailment.
4.3 Bridging is the limiting factor. With the present equipment one crossing can be kept open, two cannot.
4.4 [MS: delete. We agreed in Riga not to put dates in this annex.]`,
			),
		],
	},
	{
		date: '2026-11-03T16:44:02+11:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility', 'marked'],
		language: 'en',
		markings: ['OFFICIAL: Sensitive'],
		from: 'Brendan Duffy <bduffy@southerncrossfm.example>',
		to: ['k.nakamura2@defencegov.au'],
		intended: { 'k.nakamura2@defencegov.au': 'k.nakamura2@defence.gov.au' },
		subject: 'Mt Carrick walk-round [[marking:OFFICIAL: Sensitive]]',
		text: `Kei, report as discussed on the arvo of the storm. Nothing in here is going to surprise you except maybe item 3.

I can get the fence mob out Thursday week if someone finds me a PO number.

Brendan Duffy
Southern Cross FM, Townsville`,
		attachments: [
			docxFile(
				'MtCarrick_walkround_Oct26.docx',
				`[[marking:OFFICIAL: Sensitive]]
Mount Carrick depot - quarterly condition walk-round, 29 October
1. Perimeter. Weld mesh lifted between posts 118 and 123, gap large enough for a person. Roo damage by the look of it.
2. Cameras. 9 of 14 live. The eastern approach has had no picture since the lightning in September.
3. Store 6. Intrusion alarm is wired through the same board as the hot water. When the element trips, so does the alarm, and nobody gets told.
4. Gate B. Boom works by hand only. Guard hut unmanned from 2200 to 0500 since the roster change.
5. Water ingress at Store 2, minor.`,
			),
		],
	},
	{
		date: '2026-11-24T13:30:18+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility', 'marked'],
		language: 'nl',
		markings: ['Departementaal VERTROUWELIJK'],
		from: 'Iris Wessels <wessels@bouwhuys-architecten.example>',
		to: ['gj.terhorst@defensie.ml'],
		intended: { 'gj.terhorst@defensie.ml': 'gj.terhorst@defensie.nl' },
		subject: 'tekening 104-C',
		text: `Dag Gert-Jan, hierbij 104-C met de gewijzigde wand. Op schaal printen op A1, anders klopt de maatvoering niet. De constructeur wil vrijdag horen of de nooduitgang daar mag blijven. Iris`,
		attachments: [
			pdfFile(
				'104-C_kelder_west.pdf',
				`[[marking:Departementaal VERTROUWELIJK]]
Blad 104-C  Kelder west, wijziging F  20-11-2026
K.01  Wapenkamer, wand 300 mm gewapend, deur klasse 5, sluis
K.02  Verbindingsruimte, afgeschermd, doorvoer kabels noordzijde
K.03  Noodstroom, 2 x 400 kVA, brandstof 6.000 l
K.04  Vluchtgang naar gebouw H, luik van binnenuit te openen
Alarmlus loopt langs as D, niet langs as E zoals op wijziging E stond`,
			),
		],
	},
	{
		date: '2026-11-25T10:22:41-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'fr',
		from: 'Réjean Thivierge <rthivierge@camionslaurentiens.example>',
		to: ['jean-sebastien.pouliot@forces.ml'],
		intended: { 'jean-sebastien.pouliot@forces.ml': 'jean-sebastien.pouliot@forces.gc.ca' },
		subject: 'les roulottes pis le reste',
		text: `Salut JS,

Voici mon fichier à jour. En gros t'as 11 camions sur 16 qui roulent, pis j'ai pas de transmission avant le temps des fêtes. J'ai mis en jaune ceux que j'oserais pas sortir du périmètre.

Le quatrième est encore dans le fossé où tes gars l'ont laissé, la remorqueuse passe quand ça gèle.

À la revoyure,
Réjean`,
		attachments: [
			xlsxFile(
				'etat_flotte_nov.xlsx',
				`Unité | NIV | État | Pièce attendue | Remarque
C-04 | [[vin:${vin('3HTMPAFN0AL228140')}]] | hors service | transmission | garage 2
C-07 | [[vin:${vin('3HTMPAFN0AL228167')}]] | hors service | injecteurs | garage 2
C-09 | [[vin:${vin('1FDUF5HT08EA41207')}]] | restreint | freins avant | pas de route
C-12 | [[vin:${vin('1FDUF5HT08EA41233')}]] | hors service | - | fossé, secteur est, [[mgrs:19T CM 1042 9617]]
C-15 | [[vin:${vin('3HTMPAFN0AL228211')}]] | hors service | pont arrière | décembre
Disponibles pour déploiement | | 11 sur 16 | | seuil demandé : 14`,
			),
		],
	},
	{
		date: '2026-11-18T17:13:29-08:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical', 'marked'],
		language: 'en',
		markings: ['DISTRIBUTION STATEMENT D'],
		from: 'Len Okimoto <lokimoto@cascadehydraulics.example>',
		to: ['tara.quisenberry@us.navy.ml'],
		cc: ['qa@cascadehydraulics.example'],
		intended: { 'tara.quisenberry@us.navy.ml': 'tara.quisenberry@us.navy.mil' },
		subject: 'RFI 0114 answer',
		text: `Tara, you asked which torque the shop actually used. It's in the note, zipped because your filter ate the last one.

Happy to get on a call. Not Friday, Friday is my knee.

Len`,
		attachments: [
			zipFile(
				'rfi0114.zip',
				'note.txt',
				`[[marking:DISTRIBUTION STATEMENT D]]. Distribution authorized to the Department of Defense and
U.S. DoD contractors only; critical technology; 12 June 2025.

Steering ram, port, rev H
Gland nut torqued to 410 lbf-ft in three passes, not 385 as on sheet 7.
Seal groove cut 0.004 over nominal after the galling on serial 3.
Proof pressure held 4,650 psi for 10 min. Leak at 4,900.
Response at 12 deg/s drops off below 41 F oil temperature. We think the
servo spool, you should assume the spool until shown otherwise.
`,
			),
		],
	},
];
