import { card } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, textFile, xlsxFile } from '../file-parts.ts';

export const forms: Sample[] = [
	{
		date: '2026-11-10T18:02:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'identity'],
		language: 'en',
		from: 'Farrah Inglewood <f.inglewood@inglewood-stoker.example>',
		to: ['servicecomplaints.north@modgov.uk'],
		intended: { 'servicecomplaints.north@modgov.uk': 'servicecomplaints.north@mod.gov.uk' },
		subject: 'Our client Cpl D Rathbone: service complaint, additional ground',
		text: `Dear Sirs

We act for Corporal Dean Rathbone (NI number [[uk-nino:JX 41 27 83 C]]).

Further to the Annex F submitted on 14 October, our client wishes to add a ground. On 2 November his troop sergeant, who is named in the original complaint, altered the duty roster so that our client stood guard on four consecutive weekends. Two witnesses have given us statements; both fear for their promotion boards and we shall disclose their names only to the deciding body.

We would ask that (i) the sergeant be removed from our client's reporting chain while the matter is open, (ii) the roster as first published be preserved, and (iii) you confirm by Friday week who has been appointed.

Yours faithfully

Farrah Inglewood
Inglewood Stoker LLP
Authorised and regulated. This email and any attachment are confidential and may be legally privileged. We do not accept service by email.
`,
	},
	{
		date: '2026-11-19T14:16:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'personal'],
		language: 'fr',
		from: 'Mireille Gagnon <mgagnon@crf-jacques-cartier.example>',
		to: ['bernard.tremblay4@forces.ml'],
		intended: { 'bernard.tremblay4@forces.ml': 'bernard.tremblay4@forces.gc.ca' },
		subject: 'Liste de garde des Fêtes, v. corrigée',
		text: `Allo Bernard,

Voici la liste pour la garde du 19 déc au 4 janv. J'ai mis les cells pis pas les bureaux, y'a personne au bureau dans ce temps-là. Si Marjolaine accouche avant, c'est Steeve qui la remplace (y le sait).

Peux-tu la donner au commissionnaire de la barrière nord aussi?

À la revoyure,
Mireille
`,
		attachments: [
			xlsxFile(
				'garde_fetes_2026.xlsx',
				`Semaine | Nom | Fonction | Cellulaire
19-25 déc | Marjolaine Thibodeau | intervenante | [[phone:418 555-0113]]
19-25 déc | Steeve Ouellet | remplaçant | [[phone:581 555-0148]]
19-25 déc | Capt Rachel Beaulieu | aumônière | [[phone:418 555-0167]]
26 déc-1 janv | Normand Pouliot | intervenant | [[phone:367 555-0125]]
26 déc-1 janv | Adj Luc Desrosiers | officier de service | [[phone:418 555-0191]]
2-4 janv | Ginette Arsenault | coordonnatrice | [[phone:581 555-0109]]
2-4 janv | Sgt Kim Huot | chauffeuse | [[phone:418 555-0184]]
`,
			),
		],
	},
	{
		date: '2026-11-23T11:41:00+11:00',
		kind: 'genuine',
		level: 'high',
		categories: ['financial', 'travel', 'identity'],
		language: 'en',
		from: 'Reservations <stay@lakeview-barton.example>',
		to: ['callum.peverill@defencegov.au'],
		intended: { 'callum.peverill@defencegov.au': 'callum.peverill@defence.gov.au' },
		subject: 'Re: Re: late arrival + car',
		text: `Hi Callum

All sorted. You're in [[hotel-room:417]], lake side, away from the lift as asked. Booking [[booking-reference:LVB-90277]].

I've attached your guarantee form back with our stamp because Finance over your way always wants it stamped. The hire car people will also want the licence in the hand, a photo on the phone won't do. Their desk closes at 10 so if [[flight:QF1541]] is late again ring us and Doug will grab the keys for you.

Cheers
Bronwyn
Lakeview Barton
`,
		attachments: [
			docxFile(
				'guarantee_stamped.docx',
				`LAKEVIEW BARTON - GUARANTEE OF ACCOUNT

Guest: C. Peverill
Nights: 30 November to 3 December
Card: [[credit-card:${card('451879036612740')}]]   exp 08/28
Name on card: CALLUM J PEVERILL
Hire car, driver licence no.: [[drivers-licence:18246653]] (NSW)

RECEIVED 23 NOV 2026
`,
			),
		],
	},
	{
		date: '2026-11-21T12:06:00-08:00',
		kind: 'genuine',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'steph <steph.and.the.boys@harborlite.example>',
		to: ['darius.m.whitlow@nayv.ml'],
		intended: { 'darius.m.whitlow@nayv.ml': 'darius.m.whitlow@navy.mil' },
		subject: '(no subject)',
		text: `they texted me the bank thing, its [[one-time-code:739204]] only good for 10 min so HURRY babe. also the dog ate a crayon, green
`,
	},
	{
		date: '2026-11-09T08:40:00-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Vernon Achterberg <vachterberg@kestrel-facility-it.example>',
		to: ['unit.iao@ng.ml'],
		cc: ['helpdesk@kestrel-facility-it.example'],
		intended: { 'unit.iao@ng.ml': 'unit.iao@ng.mil' },
		subject: 'Draft password memo for your signature block',
		text: `Ms. Castleberry,

Draft attached. I took out the paragraph about sticky notes since the colonel said it sounded personal. If you agree, Jorge can brief it at the December drill.

Nothing in it tells anyone an actual password, obviously.

V/r
Vern Achterberg
`,
		attachments: [
			docxFile(
				'Memo_Password_Policy_DRAFT.docx',
				`MEMORANDUM FOR all users of the armory kiosk network
SUBJECT: Passwords

1. A password has at least 15 characters. A phrase of four words is better than P@ssw0rd.
2. Passwords are not shared, mailed, or read over the telephone. The help desk will never ask for yours.
3. Reset: go in person to the kiosk custodian with your CAC.
4. A password that may have been seen by others is changed the same day.
5. Point of contact is the undersigned.
`,
			),
			textFile(
				'comments.txt',
				`para 1: is the example ok? people will use it
para 3: custodian is on leave in december, say "or alternate"
`,
			),
		],
	},
];
