import { vin } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, contactFile, docxFile, pdfFile } from '../file-parts.ts';

export const household: Sample[] = [
	{
		date: '2026-11-02T10:21:00-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Gateway Auto Carriers <dispatch7@gateway-autocarriers.example>',
		to: ['kendrick.l.moss@usmc.ml'],
		intended: { 'kendrick.l.moss@usmc.ml': 'kendrick.l.moss@usmc.mil' },
		subject: 'Your POV: pick up window',
		text: `<html><body style="font-family:Verdana;font-size:13px">
<p>Good morning GySgt Moss,</p>
<p>Driver can take the truck on the 12th between 8 and 11. This is what I have on the ticket, shout if any of it is wrong:</p>
<p>Vehicle: 2021 pickup, blue, <b>[[vin:${vin('1FTFW1E50MFA48213')}]]</b></p>
<p>Pick up: [[home-address:117 Longleaf Ct, Sneads Ferry, NC 28460]]</p>
<p>Who is there: Mrs. Moss, cell [[phone:910-555-0138]]</p>
<p>Drop: our yard in Oceanside, you collect</p>
<p>Quarter tank of gas please, no car seats left inside, and take the toll tag off or it will bill you clear across Tennessee.</p>
<p>Rhonda<br>Dispatch 7</p>
</body></html>
`,
		format: 'html',
	},
	{
		date: '2026-11-07T19:15:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal', 'contract'],
		language: 'fr',
		from: 'Huguette Van Parys <huguette.vanparys@courrielbxl.example>',
		to: ['etienne.rocquencourt@diplomatie.ml'],
		intended: { 'etienne.rocquencourt@diplomatie.ml': 'etienne.rocquencourt@diplomatie.gouv.fr' },
		subject: 'La chaudière, et le bail',
		text: `Cher Monsieur Rocquencourt,

Le chauffagiste passera mardi entre nonante... pardon, entre 9h et 11h. S'il n'y a personne il a la clé de la concierge.

J'ai bien réfléchi pour le bail de [[home-address:rue de la Vallée 38, 1050 Ixelles]]. Vous êtes un locataire tranquille et les petits sont charmants ; je veux bien prolonger jusqu'en août 2028 à 2 150 euros au lieu de 2 080, charges comprises, mais alors c'est vous qui repeignez la cage d'escalier. Mon fils a tapé le papier, il est joint.

Ne m'écrivez pas, je ne lis pas souvent. Téléphonez : [[phone:0470 61 38 25]], pas pendant la sieste.

Bien à vous,
Huguette Van Parys
`,
		attachments: [
			docxFile(
				'avenant bail.docx',
				`AVENANT AU BAIL DE RÉSIDENCE

Entre Mme H. Van Parys, bailleresse, et M. É. Rocquencourt, preneur.
Bien loué : [[home-address:rue de la Vallée 38, 1050 Ixelles]], deuxième étage et cave.
1. Le bail est prolongé jusqu'au 31 août 2028.
2. Le loyer mensuel est de 2 150 euros, charges comprises.
3. Clause diplomatique inchangée, préavis deux mois.
`,
			),
		],
	},
	{
		date: '2026-11-11T08:58:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		from: 'Administratie Kranenborg <facturen@kranenborg-zeilmakerij.example>',
		to: ['inkoop.materieel@defensie.ml'],
		intended: { 'inkoop.materieel@defensie.ml': 'inkoop.materieel@defensie.nl' },
		subject: 'Factuur 2026-0719 dekzeilen (herinnering, niet boos bedoeld)',
		text: `Goedemorgen,

Bijgaand nogmaals onze factuur van 22 september. Volgens mijn man is hij betaald, volgens de bank niet. Rekeningnummer is ongewijzigd en staat in uw systeem, u hoeft dus nergens op te klikken.

Mocht het aan het ordernummer liggen: op de opdrachtbon stond een 1 die ook een 7 kon zijn.

Alvast bedankt,
Tineke Kranenborg
`,
		attachments: [
			pdfFile(
				'factuur_2026-0719.pdf',
				`ZEILMAKERIJ KRANENBORG          HARLINGEN

FACTUUR 2026-0719               22-09-2026
OPDRACHT 4500187712

24  dekzeil 4x6 m, groen        a 186,00     4.464,00
24  spanset                     a  11,50       276,00
 1  spoedtoeslag                               150,00
    subtotaal                                4.890,00
    btw 21 %                                 1.026,90
    TE BETALEN                               5.916,90

Betaling binnen 30 dagen op de bij u bekende rekening.
`,
			),
		],
	},
	{
		date: '2026-11-25T15:50:00+02:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'nl',
		from: 'Maarten Oldenziel <m.oldenziel@grotemeren-instituut.example>',
		to: ['kgl-pol@minbuza.ml'],
		intended: { 'kgl-pol@minbuza.ml': 'kgl-pol@minbuza.nl' },
		subject: 'gesprek van gisteren met de vice-minister, ongefilterd',
		text: `Dag Esther,

Je vroeg om een kort verslagje voor je door naar Goma gaat. Uit het hoofd:

De vice-minister was vriendelijker dan zijn brief. Hij zegt dat het besluit over de grenspost "in de la ligt" en daar mag blijven liggen, zolang Den Haag zich in Genève niet achter de ontwerptekst van de Belgen schaart. Toen ik vroeg of dat een voorstel was, keek hij naar zijn koffie.

Over de ambassadeur: ze zien haar graag blijven. Over onze staatssecretaris: geen woord, ook niet toen ik een stilte liet vallen.

Zijn kabinetschef fluisterde op de trap dat er vóór de kerst een delegatie naar Brussel gaat en dat een kopje thee met jullie welkom is, mits niet in de krant. Ik zou het doen, maar ik hoef het niet te verdedigen in de Kamer.

Bel gerust via het instituut.
Maarten
`,
		encoding: 'base64',
	},
	{
		date: '2026-11-17T13:25:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'fr',
		from: 'Éric Vauquelin <devis@vauquelin-menuiserie.example>',
		to: ['sgami.ouest.batiments@interieur.ml'],
		intended: { 'sgami.ouest.batiments@interieur.ml': 'sgami.ouest.batiments@interieur.gouv.fr' },
		subject: 'devis portes commissariat (variante sans les vitres)',
		text: `Messieurs,

suite à la visite, je vous refais le prix sans le vitrage :

  6 portes pleines chêne, huisserie comprise ...... 7 320,00 HT
  dépose et évacuation des anciennes ................. 980,00 HT
  quincaillerie, hors cylindres (vous les fournissez)  1 144,00 HT
  total 9 444,00 HT, soit 11 332,80 TTC

Valable deux mois, le chêne monte. Délai cinq semaines après commande, et pas entre Noël et le Nouvel An, l'atelier est fermé.

Le plan reste chez vous, je n'en ai pas gardé de copie, comme demandé par M. Guillou.

Salutations distinguées,
É. Vauquelin, menuisier à Vitré
`,
		charset: 'iso-8859-1',
	},
	{
		date: '2026-11-26T17:10:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Pauline Hébrard <p.hebrard@archives-conseil.example>',
		to: ['chef.projet.memoire@defense.ml'],
		cc: ['groupe.memoire@defense.gouv.fr'],
		intended: { 'chef.projet.memoire@defense.ml': 'chef.projet.memoire@defense.gouv.fr' },
		subject: 'CR réunion du 24 — projet MÉMOIRE, relecture svp',
		text: `Bonjour à tous,

Relevé de décisions, à corriger avant lundi :

1. Numérisation des registres 1914-1922 : Lucas reprend le lot 4. Les pages « secret » de l'époque sont déclassifiées depuis soixante ans, inutile de les flouter, le service historique l'a redit.
2. Exposition de mai : Sabine cherche une salle, Vincennes ou Toulon.
3. Le site : le mot de passe des lecteurs sera demandé à l'inscription, M. Ferrand s'occupe du texte d'accueil.
4. Diagnostic (des rayonnages, pas des gens) : humidité au sous-sol, devis à venir.

Prochaine réunion : invitation jointe.

Pauline H.
`,
		attachments: [
			calendarFile('reunion.ics', [
				'PRODID:-//archives-conseil//agenda//FR',
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:20261215-memoire@archives-conseil.example',
				'DTSTAMP:20261126T160000Z',
				'DTSTART:20261215T090000Z',
				'DTEND:20261215T103000Z',
				'SUMMARY:Projet MÉMOIRE\\, point mensuel',
				'LOCATION:salle Foch',
				'ORGANIZER;CN=Pauline Hébrard:mailto:p.hebrard@archives-conseil.example',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-27T21:34:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Lotte <lotte.en.bram@thuisbox.example>',
		to: ['bram@mail.ml'],
		intended: {},
		subject: 'Sst!! GEHEIM feest papa',
		text: `broertje,

strikt geheim hè, niks tegen mama zeggen want die kan niet liegen. Zaterdag de 12e, iedereen om vier uur bij ome Cor in de schuur. Papa denkt dat we naar de bouwmarkt gaan.

jij regelt: stroopwafels, foto van de Spijkerboot
ik regel: rest (zoals altijd)

cor zn kaartje zit erbij, bel hem ff voor de sleutel

xx
`,
		attachments: [
			contactFile('cor.vcf', [
				'N:Veldkamp;Cor;;;',
				'FN:Ome Cor',
				'TEL;TYPE=CELL:[[phone:+31 6 38214470]]',
				'ADR;TYPE=HOME:;;[[home-address:Broekdijk 6;Vorden;;7251 KM]];Nederland',
			]),
		],
	},
];
