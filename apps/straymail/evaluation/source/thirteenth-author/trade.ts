import type { Sample } from '../../../demo/form/sample.ts';
import { csvFile, docxFile, pdfFile } from '../file-parts.ts';

export const trade: Sample[] = [
	{
		date: '2026-11-09T13:47:36-06:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Alamo Contract Seating <quotes@alamoseating.example>',
		to: ['dayroom.refresh@jbsa.ml'],
		intended: { 'dayroom.refresh@jbsa.ml': 'dayroom.refresh@jbsa.mil' },
		subject: 'Quote 412-55-9081 rev 2, dormitory 9210 day rooms',
		text: `Good afternoon,

Rev 2 attached. We took out the recliners per your note and held the sofa price. The fabric on the swatch card you liked is 4111-1111 "Granite"; the other one, 219-09-9999, has been discontinued by the mill.

Lead time is nine weeks from award. Freight to Lackland is included, carrying it up the stairs is not.

Regards from all of us at Alamo

CONFIDENTIALITY NOTICE: this transmission may contain confidential, proprietary, privileged or secret information. Unauthorized disclosure is prohibited.`,
		attachments: [
			pdfFile(
				'Q412559081-r2.pdf',
				`ALAMO CONTRACT SEATING LLC      EIN [[us-ein:47-3390162]]
Quote 412-55-9081 rev 2         valid through 12/31/2026
Qty 12   Sofa, 3 seat, 4111-1111 Granite        1,184.00    14,208.00
Qty 24   Lounge chair, same fabric                612.50    14,700.00
Qty 12   Table, laminate, 24 in                   188.00     2,256.00
Freight, inside dock only                                    1,950.00
Total                                                       33,114.00
Terms net 30. SAM registered.`,
			),
		],
	},
	{
		date: '2026-11-12T08:40:15+00:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'fr',
		from: 'Ets Boubacar Doumbia & Fils <commercial@doumbia-energie.example>',
		to: ['dmhta.achats@defense.ml'],
		intended: { 'dmhta.achats@defense.ml': 'dmhta.achats@defense.gouv.ml' },
		subject: 'Offre groupes électrogènes, suite à notre passage à Kati',
		text: `Monsieur le Chef de division,

Nous vous remercions de l'accueil que vous avez bien voulu réserver à notre équipe lundi dernier au camp. Comme convenu, vous trouverez notre meilleure offre pour les deux groupes et leur pose.

Le transport depuis Dakar est à notre charge, mais nous ne pouvons pas garantir le délai de route en ce moment, vous savez mieux que nous pourquoi.

Dans l'attente de votre bon de commande, nous vous prions d'agréer, Monsieur le Chef de division, l'expression de notre haute considération.

Le Directeur commercial
Souleymane Doumbia
Hamdallaye ACI 2000, Bamako`,
		attachments: [
			docxFile(
				'offre_2026-311.docx',
				`Offre n° 2026-311 du 11 novembre 2026
2 groupes électrogènes diesel 250 kVA, capotés : 41 500 000 FCFA l'unité, soit 83 000 000 FCFA
Inverseur automatique : 6 200 000 FCFA
Dalle, câblage, mise en service : 9 750 000 FCFA
Total hors taxes : 98 950 000 FCFA
Garantie 24 mois ou 3 000 heures. Acompte de 40 % à la commande.`,
			),
		],
	},
	{
		date: '2026-11-17T16:06:22+01:00',
		kind: 'genuine',
		level: 'low',
		categories: ['contract'],
		language: 'nl',
		from: 'Magazijn Rubberfabriek Thys <expeditie@rubberthys.example>',
		to: ['magazijn.peutie@mll.be'],
		intended: { 'magazijn.peutie@mll.be': 'magazijn.peutie@mil.be' },
		subject: 'levering 84.07.22-118.40 gedeeltelijk',
		text: `Beste,

Vandaag vertrokken met onze camion: alles van uw bestelling behalve lijn 3, die komt begin december na. Dichtingen zijn per 50 verpakt, gelieve te tellen bij ontvangst want achteraf is het altijd ambras.

Lijst als csv, zoals Patrick gevraagd had.

Nog een fijne namiddag
de expeditie`,
		attachments: [
			csvFile(
				'84072211840.csv',
				`lijn;stocknummer;omschrijving;besteld;geleverd;lot
1;5330-13-114-8872;dichting vlak 80mm;200;200;BE71 0961 LOT
2;5330-13-114-8873;dichting vlak 100mm;200;200;BE71 0962 LOT
3;5331-13-120-0456;o-ring 12x2;1000;0;
4;4720-13-118-2290;slang brandstof 3/4;60;60;318407255-A
`,
			),
		],
	},
	{
		date: '2026-11-02T09:31:58-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Yolanda Prewitt <yprewitt@fairlanesystems.example>',
		to: ['helpdesk.ft-meade@disa.ml', 'marcus.lindgren@disa.ml'],
		intended: {
			'helpdesk.ft-meade@disa.ml': 'helpdesk.ft-meade@disa.mil',
			'marcus.lindgren@disa.ml': 'marcus.lindgren@disa.mil',
		},
		subject: 'new password rules start Dec 1 - text for your desk',
		text: `Marcus and helpdesk,

Attached is the one-pager that Gus and I will hand out to contractor staff on the 19th. Please look at the second half, that's where your phone will ring.

Note that nobody has to change anything before their next normal expiry, and we are NOT sending a link. If your users see a mail with a link it isn't ours. Gus wanted that in bold, I wanted it in bold and underlined.

Yolanda Prewitt, ISSM
Fairlane Systems`,
		attachments: [
			docxFile(
				'password_onepager.docx',
				`Passwords from 1 December: what changes for you
Minimum length goes from 15 to 16 characters. The 60-day change goes away.
You no longer need a special character. Length beats symbols.
Bad: Password123!, Autumn2026!, your callsign plus your year of birth.
Better: four words that have nothing to do with each other, for example lantern gravel otter seven (now that it is printed here, do not use it).
Never write it on the back of your badge. Never tell the helpdesk. The helpdesk will never ask.
Do not store it in a file called passwords.xlsx. We look for those.
Locked out? Walk to the desk with your badge. There is no reset by e-mail.`,
			),
		],
	},
];
