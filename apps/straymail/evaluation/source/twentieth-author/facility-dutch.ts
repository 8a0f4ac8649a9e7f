import type { Sample } from '../../../demo/form/sample.ts';
import { csvFile, pictureFile, textFile, xlsxFile } from '../file-parts.ts';

/** Alarmen, scheepsdeuren, serverkast en een escaperoom. */
export const facilityDutch: Sample[] = [
	{
		date: '2026-11-03T11:08:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'nl',
		from: 'Alarmtechniek Brouwer <service@alarmtechniek-brouwer.example>',
		to: ['objectbeveiliging@defensie.ml'],
		intended: { 'objectbeveiliging@defensie.ml': 'objectbeveiliging@defensie.nl' },
		subject: 'Storingslijst mobilisatiecomplex oktober',
		text: `Hierbij de lijst zoals iedere maand. Wat met "uit" staat, hebben jullie zelf uit laten zetten.`,
		attachments: [
			csvFile(
				'storingen_okt.csv',
				`zone;waar;toestand;sinds
03;roldeur loods C (pantserhouwitsers);uit;juni
07;trilmelder hek bosrand;storing, geen melding bij doorknippen;september
08;trilmelder hek kanaal;goed;
12;bunker 2 binnenruimte;uit, muizen;maart
13;bunker 3 binnenruimte;goed;
15;doormelding naar meldkamer;valt weg bij regen, geen reservelijn;augustus
19;noodstroom centrale;accu 20 minuten i.p.v. 24 uur;oktober
22;sabotagecontact kast A;overbrugd met draadje, door wie onbekend;oktober
`,
			),
		],
	},
	{
		date: '2026-11-13T07:35:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'nl',
		from: 'Piet Vroegindeweij <p.vroegindeweij@scheepswerf-goereese.example>',
		to: ['n.elzinga@mindef.ml'],
		intended: { 'n.elzinga@mindef.ml': 'n.elzinga@mindef.nl' },
		subject: 'deurenlijst fregat, tweede ronde',
		text: `Nienke, de tweede ronde met de rookmachine. Rood is niet waterdicht. Jij mag het de commandant vertellen, ik ben al een keer weggestuurd. Piet`,
		attachments: [
			xlsxFile(
				'deuren ronde 2.xlsx',
				`Dek | Spant | Tussen | Uitkomst
2 | 34 | commandocentrale en gang bakboord | dicht
2 | 51 | gang en munitieliftschacht | lekt bij scharnier
3 | 34 | sonarruimte en waterkelder | rood, rubber weg
3 | 72 | voorste machinekamer en schakelbord | rood, knevels krom
4 | 72 | brandstoftank 6 en voorste machinekamer | haarscheur in het schot
4 | 98 | achterste machinekamer en astunnel | dicht
2 | 110 | torpedobergplaats en hangaar | rood, kabel door de deur gelegd
alle | | blusgas machinekamers | flessen leeg, bordje zegt vol`,
			),
		],
	},
	{
		date: '2026-11-18T16:27:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'nl',
		from: 'Dennis Olthof <dennis@olthof-netwerken.example>',
		to: ['a.kramer.04@mimdef.nl'],
		intended: { 'a.kramer.04@mimdef.nl': 'a.kramer.04@mindef.nl' },
		subject: 'serverruimte kelder, plattegrondje in tekst',
		text: `Hoi Arjen, ik kan niet tekenen dus in letters. Zie txt. Die muur bij C is gips hè, daar heb ik je voor gewaarschuwd.`,
		attachments: [
			textFile(
				'kelder.txt',
				`trap
 |
[deur 1: pas]  [deur 2: sleutel, staat meestal open voor de koeling]
 |
rij A  kasten 1-6   berichtenverkeer, core switch op [[ip-address:10.62.4.1]]
rij B  kasten 7-10  video en toegang, opnameserver [[ip-address:10.62.4.40]]
rij C  kasten 11-12 cryptoapparatuur, tegen de gipswand met de fietsenkelder
 |
koeling  twee stuks, samen op een groep
bluspaneel  afgeplakt i.v.m. stof
raam  kelderlicht op straatniveau, rooster ligt los

glas komt binnen onder het raam, beide paden door hetzelfde gat`,
			),
		],
	},
	{
		date: '2026-11-09T13:50:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'nl',
		from: 'Hoveniersbedrijf Groenewoud <buiten@groenewoud-hoveniers.example>',
		to: ['facilitair.zuid@defensie.ml'],
		intended: { 'facilitair.zuid@defensie.ml': 'facilitair.zuid@defensie.nl' },
		subject: 'foto van de schade achter de wapenkamer',
		text: `Goedemiddag, foto gemaakt zoals gevraagd, ik heb erop geschreven wat waar is. De struiken heb ik laten staan.`,
		attachments: [
			pictureFile(
				'schade-achterzijde.png',
				`WAPENKAMER ACHTERZIJDE
RAAM 2 TRALIE UITGEZAAGD
SENSOR HANGT LOS
HEK ONDERGRAVEN 60 CM
CAMERA KIJKT NAAR BOOM`,
			),
		],
	},
	{
		date: '2026-11-26T06:10:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'nl',
		from: 'Ferry <ferry.nacht@waakzaam-beveiliging.example>',
		to: ['coordinator.bewaking@mindef.ml'],
		intended: { 'coordinator.bewaking@mindef.ml': 'coordinator.bewaking@mindef.nl' },
		subject: 'overdracht nacht',
		charset: 'windows-1252',
		encoding: '8bit',
		text: `Morgen baas,

Rondes gelopen zonder hond, de hond is ziek. Volgorde omgedraaid omdat de pas het niet doet bij de zendmast, dus nu eerst vliegtuigloods, dan brandstof, en de zendmast sla ik over tot die lezer gemaakt is. Tussen de loods en terug bij de poort zit bijna een uur dat er niemand is, ook niet achter de schermen want Achmed loopt dan mee.

Poort west heb ik met een ketting dicht gedaan, de slagboom zakt niet meer.

Koffieautomaat ook stuk. Dat vind ik erger.

Ferry`,
	},
	{
		date: '2026-11-11T09:45:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Congrescentrum De Oude Kazerne <events@deoudekazerne.example>',
		to: ['s.bruinsma@army.ml'],
		intended: { 's.bruinsma@army.ml': 's.bruinsma@army.nl' },
		subject: 'zaal voor uw reünie, een paar vragen',
		text: `Beste Sietske,

Leuk dat jullie voor de Kruithuiszaal gaan! Willen jullie theateropstelling of ronde tafels? De beamer hangt, de bar is links van de ingang en de lift gaat tot de tweede. Rookmelders staan scherp, dus geen vuurwerk bij de taart zoals de vorige groep.

Hartelijke groet,
Anouk van De Oude Kazerne`,
	},
	{
		date: '2026-11-21T10:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Bunker 17 Escaperoom <hallo@bunker17-escape.example>',
		to: ['teamuitje@minbuza.ml'],
		intended: { 'teamuitje@minbuza.ml': 'teamuitje@minbuza.nl' },
		subject: 'Kraak de kluis van Bunker 17 en win een taart',
		headers: [
			['List-Id', '<nieuws.bunker17-escape.example>'],
			['Precedence', 'bulk'],
		],
		text: `Nieuw in december: De Saboteur!

De stroom valt uit, de stalen deur slaat dicht en de generator loopt nog zestig minuten. Vind de plattegrond, omzeil het alarm en steel de raketcode voor professor Doemdag het doet.

Voor teams van 4 tot 24. Snelste tijd van de maand wint een taart.

Geen zin meer in onze mails? Klik op uitschrijven.`,
	},
	{
		date: '2026-11-27T15:31:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['facility', 'credentials'],
		language: 'nl',
		from: 'Sloten Peeters bvba <werkplaats@sloten-peeters.example>',
		to: ['1sgtmaj.claes@mll.be'],
		intended: { '1sgtmaj.claes@mll.be': '1sgtmaj.claes@mil.be' },
		subject: 'sluitplan kazerne + nieuwe codes',
		text: `Beste,

De drie codesloten zijn geplaatst. Ik zet het er hier maar bij, op de gsm pakte u niet op:

wapenkamer blok B [[password:C2794Y]]
transmissielokaal [[password:1863X]]
achterpoort aan de spoorweg [[password:7750]]

De lopersleutel van het gelijkvloers past nog altijd op de deur van de munitiekelder. Dat moet eruit, zeg ik al van in de zomer. Het cilinderplan breng ik mee.

Luc Peeters`,
	},
];
