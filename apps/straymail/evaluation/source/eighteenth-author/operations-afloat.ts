import type { Sample } from '../../../demo/form/sample.ts';
import { csvFile, docxFile, pdfFile } from '../file-parts.ts';

export const operationsAfloat: Sample[] = [
	{
		date: '2026-11-02T12:15:33+02:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'en',
		from: 'Ops desk, Kalypso Husbandry <ops@kalypsohusbandry.example>',
		to: ['r.ames@mail.navy.ml'],
		cc: ['logreq.desk@navy.mil'],
		intended: { 'r.ames@mail.navy.ml': 'r.ames@mail.navy.mil' },
		subject: 'Your LOGREQ, berth and pilots confirmed',
		text: `Good day Lt Ames,

Confirmed with the port authority this morning:

  pilot on board      Sun 8 Nov 0545 local, 2 nm south of the fairway buoy
  tugs                two, made fast 0615
  berth               inner mole, port side to, bow out, first line 0640
  sister ship         same mole, 8 Nov 1400, rafts outboard of you
  departure           Thu 12 Nov 2130, no lights on the mole as requested

Shore power cannot be had, so you stay on your own generators. Harbour police will put one boat at the boom from 0500 to sunset; after sunset there is nobody but your own sentries. Sewage barge 0900 daily.

Tell me the number of brows by Wednesday.

Best regards from a windy Piraeus office,
Nikos Aravanis`,
	},
	{
		date: '2026-11-16T16:08:19+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'nl',
		from: 'Franky Coene <franky@scheepsleveringencoene.example>',
		to: ['bevoorrading.mijnenjager@mll.be'],
		intended: { 'bevoorrading.mijnenjager@mll.be': 'bevoorrading.mijnenjager@mil.be' },
		subject: 'vers + brood donderdag',
		text: `Dag chef,

als ge donderdag 19/11 om 7u al los zijt dan moet mijn camion om 5u30 op de kade staan, kunt ge dat aan de poort laten weten. En voor die 16 dagen in de Oostzee, is dat met of zonder tussenstop op de 27ste? anders doe ik de melk in twee keer.

Franky`,
	},
	{
		date: '2026-11-20T22:19:50+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'personal'],
		language: 'fr',
		from: 'Élodie <elodie.kerbrat@boitebretonne.example>',
		to: ['mathieu.kerbrat@defense.ml'],
		intended: { 'mathieu.kerbrat@defense.ml': 'mathieu.kerbrat@defense.gouv.fr' },
		subject: 'noël avec ta mère ??',
		text: `Mon cœur,

Ta mère veut savoir si elle prend son billet. Moi j'en suis restée à : la frégate passe le canal le 4 décembre, deux nuits à Toulon les 11 et 12 pour refaire les pleins, et vous êtes à quai à Brest le 17 au matin. La femme du commandant en second dit que vous pourriez repartir dès le 3 janvier derrière le porte-avions, dis-moi que c'est faux.

Léo a fêté ses 7 ans, il a soufflé ses bougies devant ta photo. Il est né un jour de tempête, il tient de toi, il a tout renversé.

Réponds vite, les trains se remplissent.

É.`,
	},
	{
		date: '2026-11-13T14:40:02-07:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'en',
		from: 'Sim Scheduling <schedules@highplainssimulation.example>',
		to: ['tower.sched@us.af.ml', 'ashley.r.novak@us.af.ml'],
		intended: {
			'tower.sched@us.af.ml': 'tower.sched@us.af.mil',
			'ashley.r.novak@us.af.ml': 'ashley.r.novak@us.af.mil',
		},
		subject: 'deconflicting the sim with next week',
		text: `Captain Novak, we lined the sim up against the squadron program you sent. Only Wednesday clashes: BRICK 21 debriefs while we have the dome down for lamps. Could go to 1830.`,
		attachments: [
			csvFile(
				'week47_flying_vs_sim.csv',
				`day,callsign,jets,takeoff,area,tanker,land,config,sim slot
Mon 16,BRICK 11,4,0910,R-west,none,1040,live x2,1300
Mon 16,ANVIL 31,2,2005,R-north,track 7 2045,2240,NVG,none
Tue 17,BRICK 11,4,0900,R-west,track 7 0940,1130,live x4,1400
Wed 18,BRICK 21,4,1510,coast,none,1650,captive,1700 CLASH
Thu 19,ALL,12,0430,deploys to forward field,track 3 0615,0820,ferry tanks,none
Fri 20,-,0,-,no flying,-,-,-,open`,
			),
		],
	},
	{
		date: '2026-11-09T07:30:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'La Lettre du Grand Large <lettre@grandlarge-magazine.example>',
		envelopeFrom: 'retours@grandlarge-magazine.example',
		to: ['communication@navy.ml'],
		subject: 'Dimanche, on monte à bord ! Le programme des portes ouvertes',
		format: 'html',
		headers: [['List-Unsubscribe', '<mailto:stop@grandlarge-magazine.example>']],
		text: `<html><body style="font-family:Georgia,serif">
<h2>Portes ouvertes : trois b&acirc;timents &agrave; visiter</h2>
<p>De 10 h &agrave; 17 h, quai des Indes, la fr&eacute;gate, le chasseur de mines et le vieux remorqueur vous accueillent. D&eacute;monstration de sauvetage &agrave; 11 h et 15 h, cr&ecirc;pes toute la journ&eacute;e.</p>
<p>Entr&eacute;e libre, poussettes d&eacute;conseill&eacute;es (les &eacute;chelles sont raides).</p>
<p style="font-size:11px;color:#777">Vous recevez cette lettre parce que vous &ecirc;tes abonn&eacute; au Grand Large. <a href="https://grandlarge-magazine.example/stop">Se d&eacute;sabonner</a></p>
</body></html>`,
	},
	{
		date: '2026-11-11T08:51:27+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'de',
		from: 'Disposition Nord <dispo@schwerlast-harms.example>',
		to: ['andreas.kuhlmann@bundeswehr.ml'],
		intended: { 'andreas.kuhlmann@bundeswehr.ml': 'andreas.kuhlmann@bundeswehr.org' },
		subject: 'Bahnverladung 18.11., Ablauf so in Ordnung?',
		text: `Sehr geehrter Herr Hauptfeldwebel Kuhlmann,

die Rampe ist für Sie frei. So haben wir es nach dem Telefonat notiert:

Mi 18.11. 17:30  Anrollen der Kettenfahrzeuge ab Kaserne, Begleitung durch Feldjäger
19:00-23:30  Verladen, 14 Flachwagen, davon 9 mit Kampfpanzern
Do 19.11. 00:40  Abfahrt Zug 1, Ziel Grenzbahnhof an 06:15
02:10  Abfahrt Zug 2 (Munition und Betriebsstoff), fährt getrennt
Weiter mit der litauischen Bahn, Umspurung am Freitag früh

Zwei Spanngurtsätze fehlen noch. Könnten Sie die selbst mitbringen? Außerdem brauchen wir jemanden, der die Straßenlampen an der Rampe ausschaltet, das darf die Bahn nicht.

Mit freundlichem Gruß
i. A. Jette Harms`,
	},
	{
		date: '2026-11-21T19:12:08+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Pieter Noordhuis <p.noordhuis@schrijversloft.example>',
		to: ['ed.hoekstra@mindef.ml'],
		intended: { 'ed.hoekstra@mindef.ml': 'ed.hoekstra@mindef.nl' },
		subject: 'hoofdstuk 14, klopt dit een beetje?',
		text: `Beste Ed,

Mijn uitgever vindt het konvooi ongeloofwaardig. Wil jij als oud-logistieker zeggen of dit zo kan? Het speelt in 1994 in een verzonnen land.

"Om kwart over drie rolde de eerste vrachtwagen over de brug. Kapitein Waldring telde ze: twaalf, dertien, veertien. De escorte was er niet. Over de radio klonk alleen het ruisen van de regen. 'Dan gaan we zonder,' zei hij, en hij wist dat Lena het hem nooit zou vergeven."

Hij zou volgens mij gewoon wachten, toch? Maar dan is mijn hele middenstuk weg.

Pieter`,
	},
	{
		date: '2026-11-19T18:33:46+00:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations', 'travel'],
		language: 'en',
		from: 'Head of Security <security@thebelmoregrand.example>',
		to: ['dcarver@state.ml'],
		intended: { 'dcarver@state.ml': 'dcarver@state.gov' },
		subject: 'Saturday arrangements for the Under Secretary',
		text: `Dear Mr Carver,

Running order as your advance team left it with me, so we both work from the same paper.

2050 aircraft at the VIP stand, convoy of five leaves by the freight gate
2125 arrival at our loading dock, not the front; lift 3 held with a key
2130 to 2215 private dinner, mezzanine, two agents in the corridor
Sunday 0640 she walks in the park, lake side, 40 minutes, two agents on foot
0815 convoy leaves by the dock, police bikes join at the second light
0900 ministry, side entrance

Our chef and the night porter have been told "a singer". The press pack in the lobby is for someone else and will be gone by ten.

Should the park be changed to the roof if it rains?

Desmond Achebe
Head of Security`,
	},
	{
		date: '2026-11-23T10:05:14+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'fr',
		from: 'Loïc Guéguen <l.gueguen@armor-reparation-navale.example>',
		to: ['service.maintenance@mail.intradef.ml'],
		intended: { 'service.maintenance@mail.intradef.ml': 'service.maintenance@mail.intradef.gouv.fr' },
		subject: 'tableau du lundi',
		text: `Bonjour à tous, le tableau de la semaine. Le deuxième patrouilleur ne sera pas prêt, ne le promettez plus à personne.

Loïc`,
		attachments: [
			pdfFile(
				'disponibilite_S48.pdf',
				`SITUATION TECHNIQUE DES BATIMENTS - SEMAINE 48

Patrouilleur 1 : disponible, une seule ligne d'arbres, vitesse max 12 noeuds
Patrouilleur 2 : indisponible, fissure culasse diesel babord, pas avant mi-janvier
Chasseur de mines : disponible mais sonar de coque hors service
Remorqueur : disponible
Helicoptere embarque : 1 machine sur 3, treuil limite a une personne

Conclusion : la permanence "alerte 4 heures" ne repose que sur le patrouilleur 1.
En cas de seconde avarie il n'y a plus rien entre le cap et l'estuaire.`,
			),
		],
	},
	{
		date: '2026-11-22T11:44:37+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'dr. Aukje Wiersma <a.wiersma@maritiemcollege.example>',
		to: ['kim.docenten@mindef.ml'],
		intended: { 'kim.docenten@mindef.ml': 'kim.docenten@mindef.nl' },
		subject: 'Leesstof college 6: blokkades',
		text: `Collega's,

Voor het zesde college neem ik het vlootplan van 1667 en de blokkade van Kiel. De opdracht is bijgevoegd, lenen mag. Mocht iemand een betere kaart van de Medway hebben, dan hoor ik dat graag voor vrijdag.

Aukje Wiersma`,
		attachments: [
			docxFile(
				'opdracht college 6.docx',
				`Opdracht bij college 6

Lees hoofdstuk 3 van het handboek. Stel je voor dat je in juni 1667 vlootvoogd bent. Je hebt 62 schepen, waarvan 12 branders. De ketting ligt bij Gillingham.

a. Op welk tij vaar je de rivier op, en waarom?
b. Welke schepen laat je achter om de terugtocht te dekken?
c. Vergelijk met het vaarplan dat de Staten in werkelijkheid gaven.

Inleveren op een pagina. Een schetsje mag.`,
			),
		],
	},
];
