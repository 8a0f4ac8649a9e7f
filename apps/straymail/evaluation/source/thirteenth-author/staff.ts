import type { Sample } from '../../../demo/form/sample.ts';
import { csvFile, docxFile, nestedMail, xlsxFile } from '../file-parts.ts';

export const staff: Sample[] = [
	{
		date: '2026-11-06T14:33:20-05:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['personnel', 'identity', 'personal'],
		language: 'en',
		from: 'Roberta Finch-Aguilar <rfinch@buckeyemechanical.example>',
		to: ['visitor.control@dla.ml'],
		cc: ['pmo@buckeyemechanical.example'],
		intended: { 'visitor.control@dla.ml': 'visitor.control@dla.mil' },
		subject: 'RE: Bldg 20 boiler retube - access list (replaces 28 Oct)',
		headers: [
			['In-Reply-To', '<20261104.1811.vc@dla.mil.example>'],
			['References', '<20261028.0902@buckeyemechanical.example> <20261104.1811.vc@dla.mil.example>'],
		],
		text: `Updated list attached. Two swaps from the last one: Pruitt is off the job, Okafor is in, and I fixed the transposed digits your guard caught on Wednesday.

Everyone is a US citizen. Nobody needs escort except the crane operator, who only comes on the 18th.

Roberta
Buckeye Mechanical, Columbus

> Ma'am, line 6 on your roster does not match what the individual
> presented at the gate. Please re-send the complete list, we can't
> take corrections by phone.`,
		attachments: [
			xlsxFile(
				'BLDG20_access_rev3.xlsx',
				`Last | First | DOB | OH DL no. | Trade | Tool tag
Abernathy | Cole | [[date-of-birth:02/11/1979]] | [[drivers-licence:RK418276]] | Boilermaker | 20-01
Bianchi | Peter | [[date-of-birth:07/30/1985]] | [[drivers-licence:SM730914]] | Boilermaker | 20-02
Castellanos | Ruben | [[date-of-birth:12/04/1990]] | [[drivers-licence:TB206638]] | Boilermaker | 20-03
Dyer | Amanda | [[date-of-birth:05/19/1988]] | [[drivers-licence:TL482917]] | Welder | 20-04
Eubanks | Terrell | [[date-of-birth:09/08/1974]] | [[drivers-licence:RG915502]] | Welder | 20-05
Hrabovsky | Dan | [[date-of-birth:01/27/1968]] | [[drivers-licence:RD067341]] | Foreman | 20-06
Lutz | Stephanie | [[date-of-birth:10/15/1993]] | [[drivers-licence:UC558120]] | Insulator | 20-07
Meeks | Jalen | [[date-of-birth:03/03/1999]] | [[drivers-licence:UP394486]] | Apprentice | 20-08
Okafor | Chidi | [[date-of-birth:06/22/1987]] | [[drivers-licence:SW871053]] | Boilermaker | 20-09
Rasmussen | Kurt | [[date-of-birth:11/11/1971]] | [[drivers-licence:RF240779]] | Pipefitter | 20-10
Vance | Tori | [[date-of-birth:08/06/1996]] | [[drivers-licence:UH613358]] | Crane operator | -`,
			),
		],
	},
	{
		date: '2026-11-11T18:58:05+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'personnel', 'identity', 'personal'],
		language: 'en',
		from: 'Denise Achterberg <d.achterberg@dockyardunion.example>',
		to: ['casework-hr@modgov.uk'],
		intended: { 'casework-hr@modgov.uk': 'casework-hr@mod.gov.uk' },
		subject: 'Mr P. Trevena - stage 2',
		text: `Dear colleagues

I represent the above member. His statement for stage 2 is attached, signed copy to follow by post because he has no printer and I am in Plymouth only on Thursdays.

May I ask that it goes to somebody outside the Devonport chain this time? The stage 1 manager turned out to share an office with the person complained of, which I put down to accident.

Sincerely

Denise Achterberg
Regional Officer, South West

Privileged and confidential. If you have received this in error you must not read, copy or rely on it and should destroy it at once.`,
		attachments: [
			docxFile(
				'PT statement.docx',
				`Statement of Paul Trevena, industrial grade E1, for the stage 2 hearing
Home: [[home-address:7 Cattewater Terrace, Plymouth PL4 0QH]]   NI no. [[uk-nino:SR 47 12 86 C]]   Tel. [[phone:07700 900318]]
1. I have worked in 3 Basin since 2009 and have never been in any trouble.
2. On 14 September my charge hand, Mr Lyle Couch, told the gang in the mess room that I was "on the sick for a laugh". I was not on the sick. I was on parental leave which he had signed.
3. On 22 September he moved me to nights without notice. When I asked why he said "because I can" in front of Mr Harkness and Ms Bowe, who are both willing to say so.
4. On 2 October I found my locker emptied into a skip. I reported it. Nobody wrote anything down.
5. The stage 1 outcome says there was "banter on both sides". I did not banter. I would like that sentence taken out.
6. What I want is an apology, my days back, and for him not to do it to the next one.`,
			),
		],
	},
	{
		date: '2026-11-14T03:26:48-10:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'identity', 'personal'],
		language: 'en',
		from: 'Ops Desk <ops@leewardshipagency.example>',
		to: ['d14.arrivals@uscg.ml'],
		intended: { 'd14.arrivals@uscg.ml': 'd14.arrivals@uscg.mil' },
		subject: 'SY ALBATROSS III / NOA resubmission / 96h',
		text: `Good day

Portal rejected twice w/ error 500, sending by mail as your watchstander suggested.

Vsl: SY ALBATROSS III, flag MLT, LOA 41 m
Last port: Papeete. Next: Honolulu Kewalo Basin
Pax nil. Cargo nil. No DG
Crew 7, list att'd, no changes since Papeete

Pls ack

brgds
ops`,
		attachments: [
			csvFile(
				'crewlist.csv',
				`rank,family name,given names,nationality,dob,passport
MASTER,Zammit,Karmenu,MLT,[[date-of-birth:1971-06-09]],[[passport-number:1318842]]
MATE,Lindqvist,Elsa,SWE,[[date-of-birth:1989-11-23]],[[passport-number:AA3902174]]
ENG,Petrakis,Nikos,GRC,[[date-of-birth:1978-02-02]],[[passport-number:AT0618835]]
BOSUN,Tagaloa,Sione,NZL,[[date-of-birth:1984-08-17]],[[passport-number:LK552906]]
DECK,Moreau,Lou,FRA,[[date-of-birth:2001-04-30]],[[passport-number:22EK41793]]
COOK,Santos,Maria Luz,PHL,[[date-of-birth:1980-12-12]],[[passport-number:P7204418B]]
STEW,Hughes,Cerys,GBR,[[date-of-birth:1997-07-05]],[[passport-number:540186227]]
`,
			),
		],
	},
	{
		date: '2026-11-16T11:40:12+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'personnel'],
		language: 'fr',
		from: 'Hélène Garrigue <h.garrigue@poste-consulaire.example>',
		to: ['rh-agents-locaux@diplomatie.ml'],
		intended: { 'rh-agents-locaux@diplomatie.ml': 'rh-agents-locaux@diplomatie.gouv.fr' },
		subject: 'Tr : entretien du 12',
		text: `Chers collègues,

Vous trouverez joint mon message de vendredi à l'intéressé, resté sans réponse. J'ai besoin de votre avis avant jeudi sur deux points : puis-je lui retirer l'accès au guichet à titre conservatoire, et l'entretien vaut-il convocation au sens du règlement intérieur du poste ?

Il est apprécié de l'équipe, il a vingt-deux ans de maison, et je voudrais que ce soit fait proprement.

Bien à vous,
Hélène Garrigue
Secrétaire générale`,
		attachments: [
			nestedMail(
				'entretien du 12.eml',
				`From: =?utf-8?Q?H=C3=A9l=C3=A8ne?= Garrigue <h.garrigue@poste-consulaire.example>
To: Sylvestre Mbongo <s.mbongo@poste-consulaire.example>
Date: Fri, 13 Nov 2026 17:02:51 +0000
Subject: entretien du 12
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: 8bit

Monsieur Mbongo,

Je reviens par écrit sur notre entretien d'hier, auquel assistait M. Lacaze.

Trois demandeurs ont déclaré, séparément, vous avoir remis 150 000 francs chacun pour obtenir
un créneau de rendez-vous. Vous avez répondu qu'il s'agissait de prêts entre connaissances.
Le relevé du planning montre pourtant onze créneaux ouverts depuis votre session hors des heures
de service, entre le 3 août et le 30 octobre.

Je vous demande vos explications écrites pour le mercredi 18. Jusque-là, je vous prie de ne pas
prendre contact avec les demandeurs concernés.

H. Garrigue
`,
			),
		],
	},
	{
		date: '2026-11-17T11:18:55-10:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Todd Wasserman <twasserman@oakridgeanalytics.example>',
		to: ['priya.raman@pacom.ml'],
		cc: ['kelly.ishikawa@pacom.mil'],
		intended: { 'priya.raman@pacom.ml': 'priya.raman@pacom.mil' },
		subject: 'URGENT!! your slides, NLT 1500 today',
		headers: [
			['Importance', 'high'],
			['X-Priority', '1'],
		],
		text: `Priya - sorry for the caps. Kelly moved the dry run up to 1530 and you're the only one I don't have. Three slides is plenty. Please don't send me a link, the share is down again and everybody's password expired at the same time over the weekend, just attach the file.

And keep it at the open level, there'll be two professors in the room without clearance. If you're wondering whether something belongs in there, it doesn't.

Todd`,
	},
];
