import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, xlsxFile } from '../file-parts.ts';

/** Fences, locks, tanks and a server cage. */
export const facilityEnglish: Sample[] = [
	{
		date: '2026-11-05T14:20:00+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'en',
		from: 'Wayne Pridmore <wayne@pridmore-fencing.example>',
		to: ['stn.security@modgov.uk'],
		cc: ['accounts@pridmore-fencing.example'],
		intended: { 'stn.security@modgov.uk': 'stn.security@mod.gov.uk' },
		subject: 'Perimeter walk - report',
		text: `Afternoon. Report from the walk. Don't shoot the messenger, half of this was on last year's list and all. Price to follow once you've picked what you want doing first. Wayne`,
		attachments: [
			pdfFile(
				'perimeter walk report.pdf',
				`PRIDMORE FENCING
Walk round the outer fence, two men, dry, good light

Started at the main gate and went clockwise. Panels are numbered from there.

Panels 1 to 40. Sound. Paint lifting. The camera on the pole at 22 looks at a tree.

Panels 41 to 58. Along the beck. Ground has washed out under 47, 48 and 51.
A man my size went under 48 on his belly with his coat on. The buried cable
alarm is hanging in the air there so it tells you nothing.

Panels 59 to 90. New mesh, good job, not ours. Outriggers missing 77 to 79.

Crash gate 2. Padlock does not match the key in the guardroom. Somebody has put
their own lock on the chain. Nobody could say who.

Panels 91 to 130. Behind the bomb dump. Detection wire reads dead from 104
to 118. Guardroom told us they turned that zone off in spring because of the deer
and nobody turned it on. Grass is four foot high, you could lie up in it all day.

Panels 131 to 160. Lighting. Every third lamp out, and between 144 and 150 all
of them. The dog handler says he does not take the dog there because of glass.

Panels 161 to 188. Back to the gate past the married quarters. Kids have made a
hole at 170, tied up with string from the inside.

WHAT I WOULD DO FIRST
1. Zone at the bomb dump back on
2. Fill the wash-out
3. Find whose padlock it is
4. Lamps`,
			),
		],
	},
	{
		date: '2026-11-11T08:31:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'en',
		from: 'Keystone Lock & Safe, Dolores <dolores@keystone-locksafe.example>',
		to: ['Physical Security <physec@amry.ml>'],
		intended: { 'physec@amry.ml': 'physec@army.mil' },
		subject: 'key tree for the new arms rooms',
		text: `Hey y'all, tree is in the workbook. Top row opens everything under it, same as the old system except that I took the motor pool off the grand master like you asked. One GM is unaccounted for since the move. I can't rekey till somebody says yes.

Dolores`,
		attachments: [
			xlsxFile(
				'keytree.xlsx',
				`Key | Opens | Cut | Held by
GM | all below | 3 | commander's safe, armorer, one not found
M1 | arms room A, arms room B, cage | 2 | armorer, staff duty
M2 | crypto vault outer door, comms closet 1-4 | 2 | commo chief
M3 | loading dock, roof hatch, boiler | 6 | facilities, cleaners
A-11 | arms room A window grille (does not seat, turns without key) | 1 | armorer
C-04 | comms closet 4, shared wall with the canteen | 4 | commo chief, canteen manager`,
			),
		],
	},
	{
		date: '2026-11-19T21:10:00-08:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'en',
		from: 'Teo Maldonado <teo@sudsco-marine.example>',
		to: ['CWO3 Beckett <harlan.beckett@us.navy.ml>'],
		intended: { 'harlan.beckett@us.navy.ml': 'harlan.beckett@us.navy.mil' },
		subject: 'tank cleaning, where we got to',
		text: `Chief,

Forward of frame 60 is done. What my crew found, low to high:

The void under the sonar dome, 6-48-0-V, has about a foot of water and the sounding tube is bent so your guys read zero.
Ballast 6-60-1: clean. Valve to the firemain weeps.
Magazine sprinkling for the after VLS, I know it's not ours, but the supply cross-connect runs thru our tank and the handwheel is frozen open.
WT door 3-110-2 between the mess deck and aux machinery no. 1 won't dog, three dogs of eight hold. We've been using it all week and nobody had a tag on it.
The escape trunk from shaft alley is full of paint cans.

We're back Monday for the port side. Can we get a fire watch that stays awake?

Teo Maldonado, night foreman`,
	},
	{
		date: '2026-11-03T17:44:00-05:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['facility', 'credentials'],
		language: 'en',
		from: 'Marv Dietz <marv@dietz-critical-power.example>',
		to: ['noc.facilities@disa.ml'],
		intended: { 'noc.facilities@disa.ml': 'noc.facilities@disa.mil' },
		subject: 'UPS B after the brownout',
		html: 'alternative',
		text: `Team,

Was in this afternoon. UPS B did not carry the load, it dropped row 3 and 4 for six seconds and the automatic transfer switch never moved. String 2 has eleven dead jars. Until it is replaced the hall lives on utility and UPS A alone and generator 2 will not start without somebody pushing the button in the yard.

Cooling: CRAC 5 alarms have been muted at the panel. I unmuted them. Sorry in advance.

For my guy tomorrow, he will use the side door by the dock again. Keypad there still takes [[password:5580#]] and so does the battery room, you may want to do something about that one day.

Marv`,
	},
	{
		date: '2026-11-23T12:05:00+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'en',
		from: 'Skylark Roof Surveys <jobs@skylark-roofs.example>',
		to: ['estates.north@modgov.uk'],
		intended: { 'estates.north@modgov.uk': 'estates.north@mod.gov.uk' },
		subject: 'Job 2291, captions for the drone pictures',
		text: `Hi, pictures are too big to mail so they come on a stick. Captions in the Word file so you know what you'll be looking at. My colleague Fern did the flying. The guard was lovely about it.`,
		attachments: [
			docxFile(
				'captions 2291.docx',
				`Pictures of hangars 3 to 6, from 40 m

P01 Whole apron from the south. Shelter 5 open, you can see in as far as the nose.
P02 Roof of hangar 3, two skylights with no bars, one propped with a brick.
P03 As P02, closer. The ladder on the east wall reaches the ground, cage is not locked.
P07 Satellite dishes behind the ops block, four, covers off. The cable duct lid is loose.
P09 Air intakes of the command bunker between the bushes. Green door is the way out at the back.
P12 Fuel valves pit, no cover.
P15 Roof of 6, the sheets over the avionics bay are single skin, foot went through in one place (sorry).
P18 Guard hut with both men in, so nobody at the barrier.`,
			),
		],
	},
	{
		date: '2026-11-17T10:12:00+10:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'en',
		from: 'Shift Sup <nights@bluegum-guarding.example>',
		to: ['base.support.mgr@defencegov.au'],
		intended: { 'base.support.mgr@defencegov.au': 'base.support.mgr@defence.gov.au' },
		subject: 'handover notes, nights to days',
		text: `Mate,

rounds order hasn't changed: magazine, transmitter hut, wharf, then back past the boats. We skip the transmitter when it's only two of us, and it's only been two of us for a fortnight. Clocking point at the wharf is buggered so the blokes sign the book for it sitting down. I've told em.

Panel: zones 4 and 11 isolated. 4 is the boat shed roller door, it blew off its track. 11 is the beam on the beach side, gulls.

Spare vehicle has no radio. If someone comes over the beach while we're at the magazine you've got a good twenty minutes before anyone sees the wharf again.

Nothing else, quiet night, saw a whale.

Col`,
	},
	{
		date: '2026-11-09T16:40:00+00:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Dr Philippa Wray <p.wray@martello-museum.example>',
		to: ['heritage.desk@modgov.uk'],
		intended: { 'heritage.desk@modgov.uk': 'heritage.desk@mod.gov.uk' },
		subject: 'The 1862 gun floor drawings',
		text: `Dear Mr Oakshott,

We are hanging our winter display about the sea forts, and I should love to show the coloured section of the powder magazine which was printed in the Illustrated London News in 1862, ventilators and all. Your predecessor thought the Ministry had the engraver's proof.

Would a loan be thinkable, or failing that a decent scan for a postcard? The fort has been a tea room since 1971, so nobody can be harmed by its plan but the pigeons.

Yours sincerely,
Philippa Wray, curator`,
	},
	{
		date: '2026-11-25T08:55:00-06:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Lakeview Elementary Office <office@lakeview-elementary.example>',
		to: ['public.affairs@ng.ml'],
		intended: { 'public.affairs@ng.ml': 'public.affairs@ng.mil' },
		subject: '2nd grade visit to the armory museum',
		text: `Good morning! Ms. Petrakis's class is so excited. Two small questions: is there room for a school bus near the gate, and are the bathrooms on the first floor? One of our kids uses a walker so we'd skip the upstairs exhibit. Sgt. Novak told us to bring our own snacks. Thank you!!`,
	},
];
