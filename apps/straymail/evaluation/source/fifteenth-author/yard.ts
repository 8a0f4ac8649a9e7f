import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, textFile, zipFile } from '../file-parts.ts';

export const yard: Sample[] = [
	{
		date: '2026-11-18T07:30:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'identity'],
		language: 'en',
		from: 'Svendborg Maritime Agency ops <ops@svendborg-agency.example>',
		to: ['supply@nayv.ml'],
		intended: { 'supply@nayv.ml': 'supply@navy.mil' },
		subject: 'Gangway Fri / pls confirm or strike',
		text: `Good day Suppo,

Port security will only let on and off who is on our paper. Zipped because their filter eats csv. Pls confirm or strike names before Thu noon LT, after that I have to walk over there myself and they are not funny people.

Brgds
Mette`,
		attachments: [
			zipFile(
				'gangway.zip',
				'gangway.csv',
				`LCDR,Amsel,Ruth,SUPPO,off 0900 on 1700
LT,Brandvold,Kai,,off 0900 on 2300
ENS,Castellano,Vic,,off 1200 on 2300
CSC,Dumont,Terrell,provisions,on/off
LS1,Eberle,Hope,provisions,on/off
LS2,Figueroa,Nestor,provisions,on/off
BM2,Grant,Shay,sideboy,pier only
escort for all of the above,PO1 Delacroix Renee,CAC [[dod-id:1284093317]],,`,
			),
		],
	},
	{
		date: '2026-11-19T15:22:10-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'fr',
		from: 'Clôtures Bédard & Filles <martin@clotures-bedard.example>',
		to: ['genie.valcartier@forces.ml'],
		intended: { 'genie.valcartier@forces.ml': 'genie.valcartier@forces.gc.ca' },
		subject: 'tour de clôture de mardi, ce qui presse pis ce qui presse pas',
		text: `Salut Stéphane,

Ça presse :
- le trou côté voie ferrée est encore là, un gars passe debout. C'est exactement ici : [[geo-coordinate:46°54'11"N 71°30'08"O]]
- caméras 4 et 7 mortes toutes les deux, fait que personne voit le trou en question
- la barrière du dépôt ferme pas tant que le moteur est pas changé, vos gars la tiennent avec une chaîne pis la clé est accrochée au poteau

Ça presse pas :
- rouille sur les poteaux 112 à 140
- l'affiche « Défense de passer » est à l'envers
- les deux lampadaires au coin du stationnement, un marche le jour, l'autre jamais

Pour le reste du tour, dans l'ordre où on marche, en partant du poste de garde :
  1 à 40      correct
  41          plié, un camion je pense, tient encore
  42 à 88     correct
  89          le fil du haut manque sur trois longueurs
  90 à 111    correct, mais l'herbe monte dans le détecteur, il sonne quand il vente
              pis vos gars l'ont mis sur silence, ils me l'ont dit comme si c'était drôle
  112 à 140   rouille
  141 à 163   le bout neuf, rien à dire, c'est nous autres qui l'ont fait
  164         la barrière du dépôt (voir en haut)
  165 à 171   pas pu passer, y'avait un ours. Sérieux.

Les plans avec les numéros de poteaux, je te les montre sur place, c'est trop gros pour le courriel. Mon cell c'est [[phone:418 555-0143]], appelle après 6 h du matin, pas avant.

Martin B.`,
	},
	{
		date: '2026-11-20T10:46:38+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'nl',
		from: 'Rinus Oldebroek <r.oldebroek@wielvoertuig-service.example>',
		to: ['s.brouwer@defensie.ml'],
		intended: { 's.brouwer@defensie.ml': 's.brouwer@defensie.nl' },
		subject: 'RE: hoe staan we ervoor (eerlijk)',
		text: `Sander,

Eerlijk: beroerd. Staatje zit erbij, in platte tekst want Excel deed raar op de laptop van de loods.

> kunnen we de kolonel een getal geven

Vijf van de veertien. Reken niet op zes. Die twee met de versnellingsbak gaan het jaar niet meer halen.

mazzel
Rinus`,
		attachments: [
			textFile(
				'staatje.txt',
				`loods B          [[mgrs:31U FT 8412 3370]]
                 aantal   kan weg   waarom niet
boxer            14       5         bak 2, koeling 4, banden 3
fennek           9        8         radio 1
vrachtw 100kN    22       13        geen chauffeurs met papieren
berging          2        0         !!
munitie trein    -        -         staat bij de buren, zie hun staatje

brandstof voor 2 dagen, niet de 5 die op papier staat`,
			),
		],
	},
	{
		date: '2026-11-24T17:15:02-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personal', 'identity'],
		language: 'en',
		from: 'Prairie Mutual Claims Desk 9 <desk9@prairie-mutual-claims.example>',
		to: ['kessler.a@us.af.ml'],
		intended: { 'kessler.a@us.af.ml': 'kessler.a@us.af.mil' },
		subject: 'Claim 2611-0883: is this right? (two minutes)',
		text: `Airman Kessler - I typed this in from your voicemail, which had a jet in it. Correct what I misheard and reply, that's all. No signature required at this stage.

Lorene at desk 9`,
		attachments: [
			pdfFile(
				'fnol draft.pdf',
				`Amelia J. Kessler ................. driver and owner
[[drivers-licence:40918826]] ...................... TX class C
[[date-of-birth:2 Feb 2003]] .................... born
[[home-address:611 Quail Hollow Dr, Abilene, TX 79606]] .. lives at
[[phone:325-555-0176]] .................. best reached
[[vin:5YJ3E1EA5NF204713]] ............. dash plate
rear quarter, driver side ......... where
a goose ........................... what
no ................................ anybody hurt (goose unclear)
$1,000 ............................ deductible`,
			),
		],
	},
];
