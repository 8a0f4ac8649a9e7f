import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

export const mixedSecond: Sample[] = [
	{
		date: '2026-11-02T14:20:15+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Thomas Delmotte <t.delmotte@ecole-prevention.example>',
		to: ['animateurs.prevention@intradef.ml'],
		intended: { 'animateurs.prevention@intradef.ml': 'animateurs.prevention@intradef.gouv.fr' },
		subject: 'Cours du 26 : la fiche de visite, vierge',
		text: `Chers collègues,

Pour l'exercice nous visiterons la cafétéria de l'école, qui n'a jamais fait peur à personne. Chacun remplit la fiche, puis on compare. L'an dernier, Sabine avait trouvé onze anomalies et une souris.

Thomas`,
		attachments: [
			docxFile(
				'fiche de visite vierge.docx',
				`FICHE DE VISITE DE SÉCURITÉ (modèle pour le cours)

Site visité : ................................
Clôture et portes : bon / moyen / mauvais
Éclairage de secours : bon / moyen / mauvais
Extincteurs vérifiés le : ....................
Issues dégagées : oui / non
Alarme essayée en présence de : ..............
Observations : ...............................

Rappel : une anomalie décrite en trois mots est une anomalie qu'on ne réparera pas.`,
			),
		],
	},
	{
		date: '2026-11-05T08:39:52+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'fr',
		from: 'Mme Vve Roumégous <roumegous.location@pigeonnier-immo.example>',
		to: ['damien.pouliquen@defense.ml'],
		intended: { 'damien.pouliquen@defense.ml': 'damien.pouliquen@defense.gouv.fr' },
		subject: "l'état des lieux de sortie",
		text: `Monsieur Pouliquen,

Je suis passée au [[home-address:6 impasse du Vieux Four, 83200 Toulon]] après votre départ. La clôture du jardinet penche, l'alarme de fumée bipe toute seule et il manque une clef de la cave sur trois. Pour le reste rien à redire, c'était propre comme une caserne.

Je garde votre courrier dans la boîte à gâteaux. Où faut-il vous le faire suivre, on m'a dit que vous étiez maintenant en Bretagne avec la petite ?

Avec mon bon souvenir,
J. Roumégous`,
	},
	{
		date: '2026-11-20T18:48:29+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'fr',
		from: 'Me Bérengère Quesnel <cabinet@quesnel-avocats.example>',
		to: ['commandement.discipline@intradefgouv.fr'],
		intended: { 'commandement.discipline@intradefgouv.fr': 'commandement.discipline@intradef.gouv.fr' },
		subject: 'Caporal-chef Baudry, enquête de commandement',
		text: `Mon colonel,

Je représente le caporal-chef Baudry, mis en cause dans l'enquête interne ouverte après le coup de feu accidentel du poste 2.

Mon client conteste avoir manipulé l'arme hors consigne. Deux camarades, dont la caporale Niang, l'ont vu passer la culasse à vide devant le puits de sable. Le procès-verbal du 30 octobre a été rédigé sans qu'il le relise et lui prête une phrase qu'il n'a pas dite. Il demande l'annulation des vingt jours d'arrêt et la communication du dossier complet avant toute sanction.

À défaut de réponse sous quinzaine, je saisirai le juge.

Bérengère Quesnel, avocate à la cour`,
	},
	{
		date: '2026-11-04T10:10:10+01:00',
		kind: 'genuine',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Open dag Technasium <opendag@technasium-derietlanden.example>',
		to: ['stand.werving@defensie.ml'],
		intended: { 'stand.werving@defensie.ml': 'stand.werving@defensie.nl' },
		subject: 'Plattegrond en opbouwtijden open dag',
		text: `Beste standhouders,

De aula is dit jaar vol, u staat in de gymzaal. Opbouwen kan vanaf acht uur, auto's graag vóór kwart over negen van het plein. Stroom zit in de vloer. Plattegrond is bijgevoegd en hangt ook bij de ingang.`,
		attachments: [
			pdfFile(
				'plattegrond open dag.pdf',
				`OPEN DAG - PLATTEGROND GYMZAAL

ingang - garderobe - kraam 1 imkers
kraam 2 techniekclub     kraam 6 defensie
kraam 3 kookhoek         kraam 7 brandweer
kraam 4 schaken          kraam 8 politie
kraam 5 leeg             nooduitgang (vrijhouden)

Toiletten naast de kleedkamers. Sleutel materiaalhok bij de conciërge.`,
			),
		],
	},
	{
		date: '2026-11-11T16:16:38+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['travel', 'operations'],
		language: 'nl',
		from: 'Groepsreizen Zonneveld <groepen@zonneveldreizen.example>',
		to: ['s1.bataljon@army.ml', 'kiki.brandsma@army.ml'],
		intended: { 's1.bataljon@army.ml': 's1.bataljon@army.nl', 'kiki.brandsma@army.ml': 'kiki.brandsma@army.nl' },
		subject: 'Groep van 84, definitieve tijden',
		format: 'html',
		text: `<html><body style="font-family:Verdana;font-size:13px">
<p>Hoi Kiki,</p>
<p>Rond! De 84 stoelen voor de compagnie, beide kanten op:</p>
<table cellpadding="4" border="1">
<tr><td>heen</td><td>zo 29 nov 06:55</td><td>Eindhoven - Vilnius</td><td>[[flight:ZV 8412]]</td></tr>
<tr><td>bus</td><td>zo 29 nov 11:30</td><td>vier bussen, naar het kamp</td><td>zonder reclame op de zijkant</td></tr>
<tr><td>terug</td><td>vr 26 maart 14:20</td><td>Vilnius - Eindhoven</td><td>[[flight:ZV 8413]]</td></tr>
</table>
<p>De wapenkisten gaan een dag eerder met de vrachtwagens, zei jullie foerier, dus die heb ik niet als bagage opgegeven. Code van de groep is [[booking-reference:QX7LTM]].</p>
<p>Fijne avond,<br>Sabine van Zonneveld Groepsreizen</p>
</body></html>`,
	},
	{
		date: '2026-11-16T21:04:44+01:00',
		kind: 'genuine',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Frits <frits@schaal1op350.example>',
		to: ['w.dehaan@navy.ml'],
		intended: {},
		subject: 'schroefassen',
		text: `ha die w., de messing asjes uit de doos zijn 1,2 mm en moeten volgens het boekje 1,0 zijn. tolerantie van lik me vestje dus. heb jij nog die van het oude fregat? dan vijl ik de sloep wel passend. en is grijs nr 27 nou de goede of was dat voor de oorlog`,
	},
	{
		date: '2026-11-19T13:30:05+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'nl',
		from: 'Hanneke Vroom <h.vroom@dagblad-dekust.example>',
		to: ['persvoorlichting@mindef.ml'],
		intended: { 'persvoorlichting@mindef.ml': 'persvoorlichting@mindef.nl' },
		subject: 'Wederhoor vóór 18.00 uur',
		text: `Geachte voorlichter,

Wij hebben het niet-openbare inspectierapport van de munitiekade in handen en publiceren zaterdag, zonder de details. Die leg ik u wel voor, om fouten te voorkomen:

1. Klopt het dat het hek over 400 meter langs de spoorsloot plat ligt en dat de vervanging pas in mei komt?
2. Dat loods 3, met torpedo's, op slot gaat met een hangslot omdat het elektrische slot bij vorst open springt?
3. Dat 's nachts één bewaker drie kades doet, en dat zijn portofoon achter loods 5 geen bereik heeft?

Graag een reactie, al is het "geen commentaar".

Hanneke Vroom`,
	},
	{
		date: '2026-11-26T08:56:12+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Schadebehandeling Polder Onderling <schade@polderonderling.example>',
		to: ['e.kuipers@minbuza.ml'],
		intended: { 'e.kuipers@minbuza.ml': 'e.kuipers@minbuza.nl' },
		subject: 'Inspectie van uw auto na de aanrijding',
		text: `Geachte mevrouw Kuipers,

Onze expert komt dinsdag 1 december tussen 10 en 12 uur bij u langs op [[home-address:Meidoornlaan 14, 2253 KD Voorschoten]] om de schade aan uw Volkswagen te bekijken (chassisnummer [[vin:WVWZZZ1K78W316425]]). Zet hem zo neer dat het linkerportier open kan. De foto's van het paaltje hoeft u niet meer te sturen.

Bent u er niet, dan is de buurvrouw met de hond ook goed.

Team Schade, Polder Onderling`,
	},
	{
		date: '2026-11-20T07:45:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Stichting Havendag <nieuws@stichting-havendag.example>',
		envelopeFrom: 'nieuwsbrief@stichting-havendag.example',
		to: ['havencommando@navy.ml'],
		subject: 'Havendag 2027: doe mee met de vlootschouw van bootjes',
		headers: [['List-Unsubscribe', '<https://stichting-havendag.example/uit>']],
		text: `De Havendag komt terug! Zaterdag 5 juni 2027, de hele dag, toegang vrij.

- 11.00 optocht van sloepen, iedereen mag meevaren
- 13.00 rondleiding op een echte mijnenjager
- 14.30 de marinierskapel
- doorlopend: touwslagen, haring, koorzang

Meedoen? Schrijf je in op onze site. Geen nieuws meer: https://stichting-havendag.example/uit`,
	},
];
