import type { Sample } from '../../../demo/form/sample.ts';
import { csvFile, docxFile, pdfFile } from '../file-parts.ts';

export const weightyElsewhere: Sample[] = [
	{
		date: '2026-11-11T19:26:03+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['financial', 'identity', 'personal'],
		language: 'nl',
		from: 'Wouter Kamphuis <w.kamphuis@deltaschade.example>',
		to: ['r.hoekstra.03@defensie.ml'],
		intended: { 'r.hoekstra.03@defensie.ml': 'r.hoekstra.03@defensie.nl' },
		subject: 'Re: aanrijding parkeerplaats Lidl',
		headers: [
			['In-Reply-To', '<CAB4410@mail.defensie.ml>'],
			['References', '<CAB4410@mail.defensie.ml>'],
		],
		text: `Beste Ruben,

Geen zorgen, met de foto's erbij is dit voor ons een duidelijk geval. Ik heb alleen de gegevens in ons systeem nog naast die van jou gelegd en daar klopt iets niet. Wil je kijken wat goed is?

Chassisnummer: [[vin:WVWZZZ1K2AW184423]] (jij schreef eindigend op 432)
Rijbewijs bestuurder: [[drivers-licence:5284019736]]
Adres: [[home-address:Kanaaldijk 48, 8072 DE Nunspeet]]
Uitkering op: [[iban:NL72 ABNA 0603 3829 14]] t.n.v. R. Hoekstra

Als alles goed is maak ik de 1.140 euro na het weekend over. De bumper mag je laten doen waar je wil.

Met hartelijke groet,
Wouter
schadebehandelaar, DeltaSchade

Op wo 11 nov. 2026 om 08:15 schreef Hoekstra, R.:
> Hoi, hierbij de foto's. Die meneer van de bestelbus gaf meteen toe dat
> hij niet gekeken had. Moet ik nog iets tekenen?
`,
	},
	{
		date: '2026-11-13T17:48:51+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'identity'],
		language: 'fr',
		from: 'Me Solène Kerbrat <cabinet@kerbrat-avocats.example>',
		to: ['yann.lebescond@intradef.ml'],
		intended: { 'yann.lebescond@intradef.ml': 'yann.lebescond@intradef.gouv.fr' },
		subject: 'Projet de mémoire, à relire ce week-end si possible',
		charset: 'windows-1252',
		encoding: 'quoted-printable',
		text: `Cher Monsieur,

Voici le projet. Je n'ai pas suivi votre idée d'attaquer l'impartialité du président du conseil d'enquête : nous n'avons rien d'écrit, et cela nous ferait perdre le bénéfice du reste. En revanche le délai de communication du dossier (quatre jours au lieu de huit) est un vrai moyen.

Relisez surtout le point 2, je veux être certaine de l'ordre des faits. Et ne transférez ce courriel à personne de l'unité, même à ceux qui vous veulent du bien.

L'audience reste fixée au 8 décembre.

Votre dévouée,
S. Kerbrat
avocate au barreau de Rennes
`,
		attachments: [
			docxFile(
				'memoire_LB_projet.docx',
				`Tribunal administratif de Rennes - mémoire en réplique (projet)

Pour : M. Yann Le Bescond, adjudant, NIR [[fr-nir:1 84 06 57 093 217 17]]
Contre : la décision de radiation des cadres par mesure disciplinaire du 2 septembre 2026

1. Sur la procédure. L'intéressé n'a reçu communication de son dossier que quatre jours avant la séance du conseil d'enquête.

2. Sur les faits. Il est reproché au requérant d'avoir, le 14 mars, porté la main sur un sous-officier dans le couloir du bâtiment de vie. Trois témoins sur cinq situent le requérant au foyer à cette heure. Le certificat produit par le plaignant ne décrit aucune lésion.

3. Sur la proportionnalité. En dix-neuf ans de service, aucune punition. Notation « excellent » sept années de suite.

Par ces motifs, annuler la décision et enjoindre la réintégration.
`,
			),
		],
	},
	{
		date: '2026-11-09T10:36:29+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'nl',
		from: 'Dienst Bevolking Lierzele <bevolking@lierzele-stad.example>',
		to: ['Stijn.DeRidder@mll.be'],
		intended: { 'Stijn.DeRidder@mll.be': 'Stijn.DeRidder@mil.be' },
		subject: 'attest gezinssamenstelling',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Geachte heer De Ridder

In bijlage het attest dat ge aan het loket gevraagd hebt voor uw personeelsdienst. Het is gratis. Het zegel moet er niet meer op sinds 1 januari.

Uw nieuwe eID ligt hier trouwens ook klaar, met uw oude kaart te komen afhalen (gesloten op 11 november).

Vriendelijke groeten

Carine
loket 3
`,
		attachments: [
			pdfFile(
				'attest_samenstelling_gezin.pdf',
				`STAD LIERZELE - ATTEST VAN SAMENSTELLING VAN HET GEZIN

Afgeleverd op 9 november 2026 op vraag van de referentiepersoon.

Adres: [[home-address:Kerkeveldstraat 17, 9520 Lierzele]]

1  De Ridder, Stijn        referentiepersoon   RR [[be-rrn:83.04.17-127.67]]
2  Vandenabeele, Lien      echtgenote          RR [[be-rrn:86.09.23-304.02]]
3  Claes, Godelieve        schoonmoeder        RR [[be-rrn:57.02.14-086.26]]

Voor eensluidend afschrift, de ambtenaar van de burgerlijke stand
`,
			),
		],
	},
	{
		date: '2026-11-15T07:18:44+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'fr',
		from: 'Coordination Accès Mopti <acces.mopti@passerelles-ong.example>',
		to: ['cellule.cimic@defense.ml'],
		intended: { 'cellule.cimic@defense.ml': 'cellule.cimic@defense.gouv.ml' },
		subject: 'Point route RN6 / RN15 semaine 46',
		text: `Bonjour à la cellule,

Notre relevé de la semaine, avec les points GPS pris par les chauffeurs. L'essentiel :

- le poste FAMa à la sortie de Sévaré n'était pas tenu mardi ni mercredi entre 16 h et l'aube, les chauffeurs sont formels. Depuis jeudi il y a de nouveau un pick-up et une dizaine d'hommes ;
- un contrôle d'hommes armés à moto au gué, autour de [[mgrs:30PUB 8142 0377]], trois jours sur six ;
- le pont de bois est réparé, 5 tonnes maximum.

Nos camions ne bougeront pas avant mercredi. Pouvez-vous nous dire si une escorte reste prévue pour la foire, oui ou non ? On nous pose la question dans chaque village.

Merci d'avance,
Fatoumata Cissé Togo
coordination humanitaire
`,
		attachments: [
			csvFile(
				'releve_S46.csv',
				`jour;lieu;position;observation
lundi;sortie Sévaré;"[[geo-coordinate:14.5273, -4.0981]]";poste tenu, 2 véhicules
mardi;sortie Sévaré;"14.5273, -4.0981";poste vide après 16 h
jeudi;gué;"[[geo-coordinate:14.4988, -3.9716]]";6 motos, armes longues, 20 min de contrôle
samedi;pont de bois;"[[geo-coordinate:14.4410, -3.9052]]";réparé, passage 5 t
`,
			),
		],
	},
	{
		date: '2026-11-18T12:02:19-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'fr',
		from: 'Josée Thibodeau, psychologue <jthibodeau@clinique-desrivages.example>',
		to: ['sebastien.gaudet@forces.ml'],
		intended: { 'sebastien.gaudet@forces.ml': 'sebastien.gaudet@forces.gc.ca' },
		subject: 'Suivi M. R. Arsenault, entente 26-118',
		text: `Bonjour Sébastien,

Un mot rapide avant la rencontre d'équipe de demain. Raymond Arsenault (né le [[date-of-birth:22 mai 1987]]) a complété ses douze séances. Mon impression n'a pas changé depuis le bilan de septembre : [[diagnosis:trouble de stress post-traumatique]] d'intensité modérée, avec une [[diagnosis:dépression majeure]] en rémission partielle. Le sommeil s'améliore, l'irritabilité au volant pas tellement. Il n'a plus d'idées noires depuis la fin août et on a revu le plan de sécurité ensemble.

Je recommande dix séances de plus et un retour au travail à trois jours, pas cinq. Il va te dire cinq. Tiens ton bout!

Le rapport complet suit par la poste, j'aime mieux ça.

Bonne fin de journée,
Josée
`,
	},
];
