import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, htmlOnly, pdfFile } from '../file-parts.ts';

export const peopleOrders: Sample[] = [
	{
		date: '2026-11-04T15:26:18-05:00',
		kind: 'genuine',
		level: 'low',
		categories: ['personnel'],
		language: 'en',
		from: 'Prof. Edith Lauterbach <elauterbach@chesapeakegrad.example>',
		to: ['n.villarreal@uscg.ml'],
		intended: { 'n.villarreal@uscg.ml': 'n.villarreal@uscg.mil' },
		subject: 'Input for Lieutenant Farrow’s report',
		text: `Commander,

You asked for a paragraph I would sign. Here it is.

"LT Farrow finished ninth of forty. He writes clearly and late. In the staff exercise he froze when two orders contradicted each other, then recovered and was generous to the colleague who had caught the error. I would give him a small cutter before a large desk, and I would not promote him this year."

The last clause is yours to keep or strike. He knows what I think; I told him on Monday.

E. Lauterbach`,
	},
	{
		date: '2026-11-10T09:08:37-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personnel', 'personal'],
		language: 'en',
		from: 'Joyce Amankwah <jamankwah@capitalsearchpartners.example>',
		to: ['hr.selection@whs.ml'],
		intended: { 'hr.selection@whs.ml': 'hr.selection@whs.mil' },
		subject: 'Interview notes, candidate 2 of 3',
		text: `Panel,

Notes from this morning are attached. She asked that nobody call her current office, use the cell.

Joyce Amankwah
Capital Search Partners`,
		attachments: [
			docxFile(
				'interview candidate 2.docx',
				`Candidate: Marguerite Stoll
Lives at [[home-address:118 Orchard Hollow Rd, Front Royal, VA 22630]], would commute two days a week
Cell [[phone:540-555-0147]]

Q1 why leave? Her director takes credit. Said it without heat.
Q2 hardest inspection? The depot where the alarm log had been typed in one sitting. She noticed the same coffee ring on eleven pages.
Q3 weak spot? Budget. Admits it.

Score 4, 5, 2. I would hire her over candidate 1. Salary wish is above the band.`,
			),
		],
	},
	{
		date: '2026-11-17T18:04:51-06:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personnel', 'personal'],
		language: 'en',
		from: 'Homeward PCS Relocation <casework@homewardpcs.example>',
		to: ['dwight.sampson@amry.ml'],
		intended: { 'dwight.sampson@amry.ml': 'dwight.sampson@army.mil' },
		subject: 'Your orders: two things the housing office will reject',
		format: 'html',
		text: `<div style="font-family:Calibri,Arial"><p>SFC Sampson,</p>
<p>Read the orders you uploaded (report NLT 10 January, two-year tour, accompanied). The housing office is going to kick them back because:</p>
<ol><li>your wife Leandra's birth date is [[date-of-birth:June 13, 1990]] on page one and blank on page two;</li>
<li>your son isn't named at all, only "1 dep child".</li></ol>
<p>Get an amendment from the orders clerk, not a pen change.</p><p>Casey</p></div>`,
	},
	{
		date: '2026-11-24T10:20:00-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Rotary Club of Millbrook <program@millbrookrotary.example>',
		to: ['col.anne.whitaker@jcs.ml'],
		intended: { 'col.anne.whitaker@jcs.ml': 'col.anne.whitaker@jcs.mil' },
		subject: 'Thank you for Thursday',
		text: `Dear Colonel Whitaker,

Forty-one people came out in the rain to hear about leading tired crews, and our treasurer has already tried the "ask them what they'd skip" trick on his own staff. The pie dish on the back seat of your car is ours, whenever you pass by.

Fondly, Bernice Tuttle, program chair`,
	},
	{
		date: '2026-11-03T10:51:03+01:00',
		kind: 'genuine',
		level: 'low',
		categories: ['personnel'],
		language: 'fr',
		from: 'Cécile Marchandeau <c.marchandeau@ecole-superieure-logistique.example>',
		to: ['drh.notation@intradef.ml'],
		intended: { 'drh.notation@intradef.ml': 'drh.notation@intradef.gouv.fr' },
		subject: 'Appréciation de fin de stage, adjudant Rouvière',
		text: `Mon commandant,

Je vous livre l'appréciation telle qu'elle sera versée au dossier :

« Stagiaire solide, ponctuel, peu bavard. Commande mieux dans la cour que sur le papier. A refusé, à raison, de signer un état qu'il n'avait pas vérifié. Doit apprendre à demander de l'aide avant vingt-deux heures. Note : 14,5. Apte à l'emploi de chef de magasin, pas encore à celui de chef de bureau. »

S'il conteste, je maintiens.

C. Marchandeau`,
	},
	{
		date: '2026-11-12T08:27:40+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personnel', 'personal'],
		language: 'fr',
		from: 'Déménagements Tréguer <devis@demenagements-treguer.example>',
		to: ['sophie.lannuzel@defense.ml'],
		intended: { 'sophie.lannuzel@defense.ml': 'sophie.lannuzel@defense.gouv.fr' },
		subject: 'Votre mutation, dossier incomplet',
		text: `Chère Madame,

J'ai bien l'ordre de mutation (affectation au 1er février, état-major, deux ans, avec famille) mais il porte encore l'ancienne adresse. Nous viderons donc bien le [[home-address:27 rue des Goélands, 29470 Plougastel-Daoulas]], deuxième étage sans ascenseur, et pas l'autre ? Le piano sort par la fenêtre dans les deux cas.

Dites-moi aussi si le chef de bureau a signé la page 3, sans elle le service ne rembourse rien.

Yves T.`,
	},
	{
		date: '2026-11-19T14:14:50+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'identity', 'personal'],
		language: 'fr',
		from: 'Cabinet Ressources & Mer <entretiens@ressources-mer.example>',
		to: ['recrutement.civils@defense.ml'],
		intended: { 'recrutement.civils@defense.ml': 'recrutement.civils@defense.gouv.fr' },
		subject: 'Entretien de ce matin (poste électricien de quai)',
		text: `Bonjour,

Fiche jointe. Très bon sur la basse tension, il a compté les fusibles de la salle d'attente pendant que je cherchais mes lunettes.

Odile Perrin`,
		attachments: [
			docxFile(
				'fiche entretien.docx',
				`Fiche d'entretien

Candidat : Gwenaël Hascoët, né le [[date-of-birth:14 février 1992]]
N° de sécurité sociale : [[fr-nir:1 92 02 29 019 077 58]]
Habilitations électriques : B2V, BR, HC
Expérience : neuf ans de chantier naval, dont quatre de nuit
Points forts : calme, dit quand il ne sait pas
Réserves : permis suspendu jusqu'en avril, viendra à vélo
Avis : favorable, prise de poste possible le 4 janvier`,
			),
		],
	},
	{
		date: '2026-11-26T17:00:21+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Assistante de Mme Oulianov <secretariat@institut-carrieres.example>',
		to: ['f.bertin@minbuza.ml', 'f.bertin@diplomatie.ml'],
		intended: { 'f.bertin@diplomatie.ml': 'f.bertin@diplomatie.gouv.fr' },
		subject: 'Votre entretien annuel : nouvelle date',
		text: `Mme Oulianov vous propose le jeudi 10 décembre à 15 h au lieu du 3. Vous recevrez le formulaire vierge la veille. Je mets vos deux adresses, l'une des deux revient.`,
	},
	{
		date: '2026-11-08T21:33:09+01:00',
		kind: 'genuine',
		level: 'low',
		categories: ['personnel'],
		language: 'nl',
		from: 'kap. b.d. Leendert Oskam <l.oskam@oskam-coaching.example>',
		to: ['m.terhaar@army.ml'],
		intended: { 'm.terhaar@army.ml': 'm.terhaar@army.nl' },
		subject: 'verslag functioneringsgesprek De Bie',
		text: `Marjan,

Zoals ik het opschreef, jij mag schaven.

Sergeant De Bie is op tijd, kent zijn spullen en zijn mensen lopen voor hem. Op papier is hij slordig: drie keer de munitiestaat niet getekend, na waarschuwing. Hij vindt dat de nieuwe pelotonscommandant niet luistert, en zei dat ook tegen hem, met de deur open. Afspraak: staat elke vrijdag af, gesprek onder vier ogen, in maart kijken we of hij naar de opleiding tot adjudant kan. Beoordeling: goed, met een streep eronder én een vraagteken erachter.

Leendert`,
	},
	{
		date: '2026-11-14T09:44:02+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'medical'],
		language: 'nl',
		from: 'Arbodienst Het Wad <bedrijfsarts@arbodiensthetwad.example>',
		to: ['j.bosgra@mindef.ml'],
		intended: { 'j.bosgra@mindef.ml': 'j.bosgra@mindef.nl' },
		subject: 'inzetbaarheid korporaal Hiemstra',
		...htmlOnly(`<html><body><p>Beste Jelle,</p>
<p>Korporaal Hiemstra kan niet mee op uitzending. Er is een [[diagnosis:hernia op L5-S1]] vastgesteld, hij wordt in januari geopereerd. Tot april: geen wacht, geen rugzak, geen voertuig langer dan een uur. Licht magazijnwerk mag, halve dagen.</p>
<p>Hij schaamt zich ervoor. Zeg het dus niet op het appel.</p>
<p>A. Postma, bedrijfsarts</p></body></html>`),
	},
	{
		date: '2026-11-29T15:15:15+01:00',
		kind: 'genuine',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Brugklas 1C <klas1c@scholengemeenschap-dedreef.example>',
		to: ['info@army.ml'],
		intended: { 'info@army.ml': 'info@army.nl' },
		subject: 'hoe word je eigenlijk officier',
		text: `hallo leger!! wij doen een werkstuk over beroepen. moet je voor officier wiskunde hebben? en wie maakt het rooster van wie er snachts wakker moet blijven? en krijg je straf als je je bed niet opmaakt? graag voor vrijdag antwoord anders krijgen we een 1`,
	},
	{
		date: '2026-11-17T11:59:34+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'personal'],
		language: 'es',
		from: 'Náutica Cabrera <tripulaciones@nauticacabrera.example>',
		to: ['detall.remolcador@mde.ml'],
		cc: ['personal.flotilla@mde.es'],
		intended: { 'detall.remolcador@mde.ml': 'detall.remolcador@mde.es' },
		subject: 'Relación de dotación con los cambios',
		text: `Mi brigada, le paso la relación con las bajas y las altas. El cabo Rentero desembarca él mismo, nadie le obliga, pero póngalo bonito.

Fina Cabrera`,
		attachments: [
			pdfFile(
				'dotacion remolcador.pdf',
				`RELACIÓN DE DOTACIÓN - REMOLCADOR

Comandante        alférez de navío Iriarte      tel. [[phone:612 045 318]]
Segundo           brigada Montesdeoca           tel. [[phone:634 220 971]]
Máquinas          sargento Uceda
Maniobra          cabo primero Falcón
Maniobra          cabo Rentero (baja el 30)
Cocina            marinero Ojeda (alta el 1)
Sin cubrir        un electricista, desde junio`,
			),
		],
	},
];
