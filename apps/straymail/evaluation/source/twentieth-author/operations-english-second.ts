import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, textFile } from '../file-parts.ts';

/** Newsletter, tea man, ambassador, fuel. */
export const operationsEnglishSecond: Sample[] = [
	{
		date: '2026-11-05T06:00:00-06:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Prairie Wings Weekly <news@prairie-wings.example>',
		envelopeFrom: 'bounce-20261105@prairie-wings.example',
		to: ['l.castellano@jbsa.ml'],
		intended: { 'l.castellano@jbsa.ml': 'l.castellano@jbsa.mil' },
		subject: 'Saturday at the show: who flies when',
		headers: [['List-Unsubscribe', '<https://prairie-wings.example/u/88213>']],
		text: `PRAIRIE WINGS WEEKLY - no. 731

Gates open at 9. The programme as printed in the brochure:

10:30 parachute team opens the show
11:15 warbirds, two Mustangs and a Corsair
12:40 jet demonstration team (weather permitting)
14:00 tanker and two receivers, fly-past only
15:20 helicopter rescue display by the fire department

Parking is free, coolers are not allowed, dogs stay home. Read our history of the airfield on page 2.

You get this because you signed up. Unsubscribe with one click.`,
	},
	{
		date: '2026-11-16T18:33:00+02:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'en',
		from: 'Yusuf A. <yusuf.terp@sahel-lingua.example>',
		to: ['r.mccandless@socom.ml'],
		intended: { 'r.mccandless@socom.ml': 'r.mccandless@socom.mil' },
		subject: 'what the tea man said',
		text: `Mr Rob

I write it while I remember. The tea man by the cattle market says the young ones with the two white pickups did not go north. They sleep in the old ginnery and one of them, they call him the Tailor, has people at the ford counting your cars. He pays a boy for each time he sees the car with the big antenna.

Also the fuel. Somebody bought all the jerrycans in the market, and it was not farmers, the hands were clean.

The brother of the mayor eats with them. I did not ask more because the tea man became afraid, and my view is we do not send the same person to him again.

I have said nothing to the other interpreters.

Yusuf`,
	},
	{
		date: '2026-11-20T11:02:00+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'en',
		from: 'Goran Vuksan <goran@adria-closecar.example>',
		to: ['hollis.tremaine@state.ml'],
		cc: ['dispatch@adria-closecar.example'],
		intended: { 'hollis.tremaine@state.ml': 'hollis.tremaine@state.gov' },
		subject: 'Card for Monday, pls confirm by tonight',
		text: `Hello Hollis, movement card for the Ambassador in the pdf, I only changed the way back because of the tram works. My second driver is new but he was gendarmerie. G.`,
		attachments: [
			pdfFile(
				'card_monday.pdf',
				`MOVEMENT CARD - Monday 23 November
Principal: the Ambassador   Cars: lead Skoda, main armoured, follow van

07:40 residence, side gate on the park, not the front
07:48 left at the brewery, no stop at the lights (traffic police hold)
08:05 Ministry of Energy, underground, lift B
10:20 leave by the ramp on the river side
10:45 arrive TV studio, main door cannot be avoided, 12 m in the open
11:50 leave studio
12:10 lunch, restaurant on the castle hill, table at the back, two of ours inside from 11:30
14:00 return by the ring road, alternative over the old bridge
14:25 chancery

Weak points: studio door; ramp is one lane; the main car has no run-flats until Wednesday.
Hospital: clinic at the fair ground, 9 min from the studio.`,
			),
		],
	},
	{
		date: '2026-11-04T13:47:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Annika Brandsrud <annika.brandsrud@nordfjell-logistics.example>',
		to: ['"Maj. Peter Quillen" <peter.quillen@shape.nato.ml>'],
		intended: { 'peter.quillen@shape.nato.ml': 'peter.quillen@shape.nato.int' },
		subject: 'A slot for the winter exercise call',
		html: 'alternative',
		text: `Dear Peter,

We never found a date. Could you do Thursday 12 November at ten, or else Friday after lunch? Half an hour should be plenty. I will bring Lars; you said Colonel Ibarra may want to listen in.

I have no papers for it yet and will not send any by mail.

Best from a wet Bodø,
Annika`,
	},
	{
		date: '2026-11-24T05:58:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'en',
		from: 'Fuel Farm Night Shift <nights@palmetto-fuels.example>',
		to: ['bulk.fuels@marines.ml'],
		intended: { 'bulk.fuels@marines.ml': 'bulk.fuels@marines.mil' },
		subject: '(no subject)',
		text: `Morning dip is in the text file. You're below the go-to-war line on both bladders and the third is still patched, so as of now the battalion can move about a third of its trucks as far as the port and none of them back. I'd tell the S4 before he hears it from me.

-Otis`,
		attachments: [
			textFile(
				'dip.txt',
				`bladder 1   usable 11,200 of 50,000 gal
bladder 2   usable  9,750 of 50,000 gal
bladder 3   empty, patched seam, not to be filled
tankers     4 on hand, 2 run, 1 no pump, 1 no driver with a hazmat card
war stock line agreed for the battalion: 60,000
resupply    barge put off, no new word`,
			),
		],
	},
];
