import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, pictureFile, xlsxFile, zipFile } from '../file-parts.ts';

export const grave: Sample[] = [
	{
		date: '2026-11-09T14:52:08-06:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials', 'facility'],
		language: 'en',
		from: 'Dale Renner <d.renner@petrologix.example>',
		to: ['gregory.tanaka.2@us.af.ml'],
		cc: ['fieldservice@petrologix.example'],
		intended: { 'gregory.tanaka.2@us.af.ml': 'gregory.tanaka.2@us.af.mil' },
		subject: 'gauging server - commissioning sheet rev B',
		text: `Greg,

Sheet from Thursday's visit attached. Changes against rev A are only on page 2 (probe 4 had its high-high alarm set 40 mm too low, corrected and witnessed).

The signed copy stayed with SSgt Obuya. Warranty runs from 5 Nov.

I'm in Minot until Wednesday, then back at the shop.

Dale
Petrologix Field Service
`,
		attachments: [
			pdfFile(
				'FGS-commissioning-revB.pdf',
				`PETROLOGIX TANK GAUGING - COMMISSIONING RECORD
Site: bulk POL yard, Bldg 1127        Rev B, 5 Nov 2026

1. Equipment
   Gauging server FGS-02, firmware 6.4.1
   Probes 1-6, tanks T-101 to T-106
   High-high alarm T-104: set 11 820 mm, tested OK

2. Network as left
   Server address   [[ip-address:10.44.17.23]]
   Gateway          [[ip-address:10.44.17.1]]
   Web console      https port 8443 on the server address

3. Access as left
   User       fgsadmin
   Password   [[password:Torque!Hatch-88]]
   Customer asked to keep one account for day and night shift.

4. Usable capacity after strapping
   T-101 1 912 m3   T-102 1 908 m3   T-103 1 915 m3
   T-104 2 380 m3   T-105 2 377 m3   T-106 out of service (floor)

Witnessed: SSgt Obuya          For Petrologix: D. Renner
`,
			),
		],
	},
	{
		date: '2026-11-10T11:20:41+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['travel', 'operations', 'diplomatic'],
		language: 'fr',
		from: 'Protocole Mairie de Sarreguet <protocole@ville-sarreguet.example>',
		to: ['Christophe Delmotte <c.delmotte@interieur.ml>', 'helene.vasseur@diplomatie.ml'],
		intended: {
			'c.delmotte@interieur.ml': 'c.delmotte@interieur.gouv.fr',
			'helene.vasseur@diplomatie.ml': 'helene.vasseur@diplomatie.gouv.fr',
		},
		subject: 'TR: Visite du 19 - déroulé V4',
		charset: 'utf-8',
		encoding: 'quoted-printable',
		text: `Madame, Monsieur,

Suite à la réunion de ce matin avec les services de la préfecture, voici la V4. Deux changements : l'arrivée se fait finalement par la porte cochère de la rue des Tanneurs (la place est prise par le marché), et le déjeuner est ramené à cinquante minutes à la demande de la délégation lettone.

M. le Maire insiste pour le tour à pied du centre ancien. L'officier de sécurité n'a pas dit non.

Merci de me faire vos retours avant jeudi midi, je dois envoyer le conducteur à l'imprimeur... enfin, à la reprographie.

Bien cordialement,
Odile Marchand-Reiss
Service du protocole

-------- Message transféré --------
Sujet : Re: Visite du 19
Date : mardi 10 novembre 2026 09:31
De : Cabinet du maire
Pour : Protocole

Odile, oui pour la rue des Tanneurs. Non pour la fanfare, je sais que les
musiciens seront déçus. Et vérifiez le drapeau letton : celui de l'an dernier
était l'autrichien.
`,
		attachments: [
			docxFile(
				'deroule_visite_V4.docx',
				`Visite de la ministre des Affaires étrangères de Lettonie - jeudi 19 novembre 2026

08 h 05 - Atterrissage, vol [[flight:AF 1671]], salon d'honneur, voiture au pied de l'appareil
08 h 25 - Départ du cortège (3 véhicules, 2 motards), autoroute puis sortie 14
09 h 10 - Entrée par la porte cochère, 6 rue des Tanneurs, porte fermée derrière le deuxième véhicule
09 h 15 - Accueil par M. le Maire, livre d'or
10 h 00 - Tour à pied : rue des Tanneurs, passage de l'Horloge, place du Vieux-Marché (25 min, deux agents devant, trois derrière)
10 h 40 - Lycée Jean-Rostand, échange avec les élèves de terminale
12 h 10 - Déjeuner, salle des Échevins, 14 couverts
13 h 00 - Repos à l'hôtel de la Couronne, [[hotel-room:chambre 207]]
14 h 30 - Départ vers la gare, entrée de service côté quai 3

Voiture 2, chauffeur : Karim Benslimane, [[phone:06 48 21 77 30]]
`,
			),
		],
	},
	{
		date: '2026-11-09T21:37:55-05:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'renee holloway <reneeh@tidewatermail.example>',
		to: ['dustin.holloway@nayv.ml'],
		intended: { 'dustin.holloway@nayv.ml': 'dustin.holloway@navy.mil' },
		subject: 'is this one ok??',
		text: `finally got the library scanner to cooperate. the lady at the housing office in rota said the picture page AND the strip at the bottom has to be readable so tell me if its too dark. kids' ones tomorrow, marcus lost the envelope again

also the truck is making the noise

love you, call when you can
`,
		attachments: [
			pictureFile(
				'scan0003.png',
				`PASSPORT
UNITED STATES OF AMERICA
SURNAME HOLLOWAY
GIVEN NAMES RENEE ANN
PASSPORT NO [[passport-number:A04418823]]
DATE OF BIRTH [[date-of-birth:14 MAR 1989]]
EXPIRES 22 JUL 2034
[[mrz:P<USAHOLLOWAY<<RENEE<ANN<<<<<<<<<<<<<<<<<<<<]]
[[mrz:A044188238USA8903141F3407220<<<<<<<<<<<<<<06]]
`,
			),
		],
	},
	{
		date: '2026-11-12T09:03:17+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['personnel', 'identity', 'financial', 'personal'],
		language: 'nl',
		from: 'Ilse Brouwer | Salarispunt <i.brouwer@salarispunt.example>',
		to: ['j.vandermeulen@mimdef.nl'],
		cc: ['hr.inhuur@mindef.nl'],
		intended: { 'j.vandermeulen@mimdef.nl': 'j.vandermeulen@mindef.nl' },
		subject: 'mutaties inhuur november',
		text: `Dag Joost,

Bijgaand de elf nieuwe inhuurkrachten voor het schoonmaak- en cateringcluster. Graag controle van kolom C en E: vorige maand kwamen er twee betalingen terug omdat er een cijfer miste.

De run sluit vrijdag 12.00 uur. Wat ik dan niet heb gaat mee in december.

Groet, Ilse

(het bestand is deze keer zonder wachtwoord, jullie filter gooide de vorige weg)
`,
		attachments: [
			xlsxFile(
				'mutaties_2026-11.xlsx',
				`Nr | Naam | BSN | Geboren | IBAN | Uren
1 | F. Aksoy | [[nl-bsn:304718269]] | [[date-of-birth:03-02-1991]] | [[iban:NL90 INGB 0004 8172 63]] | 24
2 | M. de Groot | [[nl-bsn:166509437]] | [[date-of-birth:19-07-1968]] | [[iban:NL17 RABO 0173 9204 58]] | 32
3 | S. Ramdin | [[nl-bsn:287144653]] | [[date-of-birth:28-11-1985]] | [[iban:NL51 ABNA 0529 1377 46]] | 20
4 | P. Wisniewska | [[nl-bsn:193047822]] | [[date-of-birth:06-05-1979]] | [[iban:NL10 INGB 0662 0903 15]] | 36
5 | H. Boonstra | [[nl-bsn:255617082]] | [[date-of-birth:14-10-1996]] | [[iban:NL41 ABNA 0418 8269 07]] | 12
6 | L. el Idrissi | [[nl-bsn:311205963]] | [[date-of-birth:30-01-2001]] | [[iban:NL48 RABO 0349 1756 20]] | 24
7 | T. Verhagen | [[nl-bsn:278430193]] | [[date-of-birth:22-08-1973]] | [[iban:NL14 SNSB 0908 8273 41]] | 32
8 | A. Gebremedhin | [[nl-bsn:184672351]] | [[date-of-birth:11-04-1982]] | [[iban:NL18 INGB 0715 5044 82]] | 38
9 | C. Pinas | [[nl-bsn:225906181]] | [[date-of-birth:17-12-1990]] | [[iban:NL88 RABO 0128 8460 93]] | 16
10 | R. van Zuylen | [[nl-bsn:290135746]] | [[date-of-birth:09-09-1964]] | [[iban:NL45 ASNB 0267 7139 50]] | 24
11 | K. Osei | [[nl-bsn:244781308]] | [[date-of-birth:25-06-1999]] | [[iban:NL03 KNAB 0253 3908 17]] | 32
`,
			),
		],
	},
	{
		date: '2026-11-11T16:44:30+11:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['facility', 'marked'],
		language: 'en',
		markings: ['PROTECTED'],
		from: 'Priya Nand <priya.nand@corvuswave.example>',
		to: ['mark.steadman3@defencegov.au'],
		cc: ['delivery@corvuswave.example'],
		intended: { 'mark.steadman3@defencegov.au': 'mark.steadman3@defence.gov.au' },
		subject: 'RE: Building 44 fitout - comments on the 70% set [SEC=[[marking:PROTECTED]]]',
		headers: [
			['In-Reply-To', '<9d1f7a3c@corvuswave.example>'],
			['References', '<5b2c0e11@corvuswave.example> <9d1f7a3c@corvuswave.example>'],
		],
		text: `Hi Mark

Answers in the table attached. The short version: no on moving the riser, yes on the second door, and the alarm panel question needs your zone people because the 70% set shows it on the wrong side of the line.

Happy to walk it on site any day but Tuesday.

Priya

> On 10 Nov 2026, at 5:12 pm, Mark Steadman wrote:
> Priya, can you turn these around by Thursday. Item 3 is the one the
> accreditor will ask about.
> M.
`,
		attachments: [
			docxFile(
				'B44_70pc_comment_responses.docx',
				`[[marking:PROTECTED]]

Building 44 - responses to comments on the 70 per cent design

1. Relocate comms riser R2 to the north wall. Not agreed. The north wall is the boundary of the Zone Four area; the riser would cross it twice.
2. Second door to the server room. Agreed. Class B door, same keying group as the existing one, opens inward, contact on the hinge side.
3. Alarm panel. Drawing E-207 shows the panel outside the secure area. It will move to the inner face of wall W4, 1.4 m above floor, with the detector loop entering from above.
4. Camera 6 does not see the loading dock when the roller door is up. Noted. We propose a second camera on column C9.
5. Generator changeover leaves the access control on battery for 11 seconds. Accepted by Defence at the design workshop.

PROTECTED
`,
			),
		],
	},
	{
		date: '2026-11-13T18:05:22+00:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'fr',
		from: 'Boubacar Diarra <b.diarra@sahelnet-services.example>',
		to: ['s.coulibaly@defense.ml'],
		intended: { 's.coulibaly@defense.ml': 's.coulibaly@defense.gouv.ml' },
		subject: 'Relais de transfert : vos accès',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		text: `Bonsoir Commandant,

Comme convenu au téléphone, tout est dans le zip. Le compte « transfert » ne voit que le dossier des états mensuels. Pensez à mettre les droits 600 sur la clé sinon le client refuse.

Lundi je suis à Kayes, le réseau y est ce qu'il est. Pour une urgence passez par le standard, ils me trouveront.

B. Diarra
SahelNet Services - Bamako
`,
		attachments: [
			zipFile(
				'acces-relais.zip',
				'LISEZMOI.txt',
				`Relais SFTP : hôte relais.sahelnet-services.example ([[ip-address:172.20.61.84]]), port 2222, utilisateur transfert

Clé à enregistrer sous ~/.ssh/relais :

[[private-key:-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
QyNTUxOQAAACBT58jf4YQs7Yul5oS8Y34EVhiQ+7l+1vG1jXndv1TgAgAAAJhxv3m+cb95
vgAAAAtzc2gtZWQyNTUxOQAAACBT58jf4YQs7Yul5oS8Y34EVhiQ+7l+1vG1jXndv1TgAg
AAAED0U9MZDq4OA+SR/h44EEKQDIBLyqXKwDIrs3yNECk24FPnyN/hhCzti6XmhLxjfgRW
GJD7uX7W8bWNed2/VOACAAAAE3RyYW5zZmVydEBzbi1yZWxhaXMBAg==
-----END OPENSSH PRIVATE KEY-----]]

Dépôt automatique (API) : POST https://relais.sahelnet-services.example/v2/depot
En-tête  X-Api-Key: [[api-key:9fcd205ceed7df17a5b3419cb1b375035e0fab8b]]
`,
			),
		],
	},
];
