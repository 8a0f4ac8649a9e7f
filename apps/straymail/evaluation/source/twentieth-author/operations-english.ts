import type { Sample } from '../../../demo/form/sample.ts';
import { xlsxFile } from '../file-parts.ts';

/** Kitchens, quays and lorries around a unit, as those who serve them write. */
export const operationsEnglish: Sample[] = [
	{
		date: '2026-11-07T15:12:00-07:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'en',
		from: 'Marlene Tuck <marlene@tucks-field-kitchen.example>',
		to: ['SSG Darnell Whitlow <darnell.whitlow@us.army.ml>'],
		intended: { 'darnell.whitlow@us.army.ml': 'darnell.whitlow@us.army.mil' },
		subject: 'sack breakfasts tuesday',
		text: `hi sgt whitlow,

just checking i have the count right. 118 sack breakfasts for B Company plus 6 no pork, and 14 for the wrecker and the medics that ride behind. you told Ray on the phone the first serial goes out Gate 4 at 0415 tuesday and the last one is clear by 0500, then the whole lot is out at the Juliet lanes until they come back in friday around 2100.

if thats still so my van is at the dock 0330 and i need somebody with a pallet jack. if they slip it a day again PLEASE call before midnight because the eggs are boiled by one.

Marlene`,
	},
	{
		date: '2026-11-12T09:40:00+00:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'en',
		from: 'Pierce Gallacher <dhm@strathcarrick-harbour.example>',
		to: ['Lt Cdr Imogen Farr <imogen.farr120@modgov.uk>'],
		cc: ['vts@strathcarrick-harbour.example'],
		intended: { 'imogen.farr120@modgov.uk': 'imogen.farr120@mod.gov.uk' },
		subject: 'Berths wk 47 - rev B attached',
		text: `Ma'am,

Rev B of the sheet after this morning's call. Tug Garron is in dock so I have put the Ailsa Lass on both of yours. Tell me if the police launch is happy with the new slot.

P. Gallacher
Deputy Harbour Master, Strathcarrick`,
		attachments: [
			xlsxFile(
				'berths_wk47_revB.xlsx',
				`Vessel | Berth | Pilot on board | All fast | Sails | Tugs | Remarks
HMS Larkspur | Deep water 2 | Tue 17 Nov 04:50 | 06:10 | Thu 19 Nov 22:30 | Ailsa Lass | no AIS from the skerry light inward
HMS Dunmore | Deep water 1 | Tue 17 Nov 06:30 | 07:45 | Thu 19 Nov 23:15 | Ailsa Lass | ammunition lighter alongside Wed, 400 m kept clear
RFA tanker | Oil jetty | Wed 18 Nov 01:00 | 02:20 | Wed 18 Nov 20:00 | own thrusters | fuels both ships by barge
Police launch | Inner basin | from Tue 03:30 |  | to Thu midnight |  | escorts in and out`,
			),
		],
	},
	{
		date: '2026-11-18T20:51:00+00:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'en',
		from: 'baz <bazhartley@hartley-heavyhaul.example>',
		to: ['david.ollerton@modgov.uk'],
		intended: { 'david.ollerton@modgov.uk': 'david.ollerton@mod.gov.uk' },
		subject: 'which gate',
		text: 'Dave which gate for tmrw, its 9 low loaders with your wagons on out of camp at 0200 and over the bridge by ten past 3, do the outriders meet us in camp or at the services??',
	},
	{
		date: '2026-11-03T16:25:00-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'en',
		from: '"Orville Haugen (Halvorsen Support)" <o.haugen@halvorsen-support.example>',
		to: ['ana.ruelas.3@us.af.ml', 'mxs.production@af.ml'],
		intended: { 'ana.ruelas.3@us.af.ml': 'ana.ruelas.3@us.af.mil', 'mxs.production@af.ml': 'mxs.production@af.mil' },
		subject: 'RE: RE: tuesday status',
		headers: [
			['In-Reply-To', '<7712ab.status@halvorsen-support.example>'],
			['References', '<7710aa.status@halvorsen-support.example> <7712ab.status@halvorsen-support.example>'],
		],
		text: `Sergeant,

As asked, sheet in the back of this mail. Short version is you own twelve and could fight with five. Two of the five have the old jammer pods so call it three if anybody serious is asking.

The hydraulic pumps are still somewhere between the depot and us.

O. Haugen
night lead

> Need the numbers before the 1700, all twelve tails please,
> not just the good ones.`,
		attachments: [
			xlsxFile(
				'tails tuesday.xlsx',
				`Tail | State | Why | Back
041 | FMC |  | 
043 | PMC | pod old standard | needs swap, none on hand
044 | NMCS | hyd pump | no date
047 | NMCM | wing root crack found at phase | depot team
048 | FMC |  | 
052 | NMCS | hyd pump | no date
053 | CANN | gave radar to 048 | not before spring
055 | PMC | pod old standard | as 043
058 | FMC |  | 
060 | NMCS | ejection seat cartridges out of date | cartridges on order
061 | NMCM | engine change | engine here, hoist is not
063 | NMCM | fuel leak no. 2 tank | sealing crew short two men`,
			),
		],
	},
	{
		date: '2026-11-10T07:05:00+00:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Hugh Pennant <hugh@cefn-isaf-farm.example>',
		to: ['range.liaison@modgov.uk'],
		intended: { 'range.liaison@modgov.uk': 'range.liaison@mod.gov.uk' },
		subject: 'Red flags',
		text: `Good morning Mrs Beddoes

Could you put me back on the list for the printed firing notice please, the one that goes on the chapel board. It used to come on a Friday and I have had none since you moved offices.

I only want to know when I may have the top gate. The ewes do not mind the guns, it is the dog.

Regards
Hugh Pennant, Cefn Isaf`,
	},
	{
		date: '2026-11-13T22:18:00-05:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'en',
		from: 'Kayleigh Dunbar <kayleigh.dunbar@coastalpost.example>',
		to: ['trevor.dunbar@nayv.ml'],
		intended: { 'trevor.dunbar@nayv.ml': 'trevor.dunbar@navy.mil' },
		subject: 'Fwd: DO NOT POST - homecoming',
		text: `Babe is this right?? Shonda says the 19th but the ombudsman wrote the 20th

---------- Forwarded message ----------
From: spouses net <net@pier-families.example>
Subject: DO NOT POST - homecoming

Ladies (and Mike),

The ship passes the bridge-tunnel Friday the 20th about 0710 and is at Pier 7 by 0900, brow down 0930. Before that she stops at the weapons anchorage Thursday from noon to offload, so if your sailor goes quiet that is why. The two escorts come in Saturday 0800.

Nothing on facebook, not even a countdown.`,
	},
];
