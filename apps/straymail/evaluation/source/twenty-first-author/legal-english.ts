import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

export const legalEnglish: Sample[] = [
	{
		date: '2026-11-04T07:52:10Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'en',
		from: 'Ruth Obermann <r.obermann@fieldlisteners.example>',
		to: ['Kowalczyk, Dana <dana.kowalczyk.civ@us.army.ml>'],
		intended: { 'dana.kowalczyk.civ@us.army.ml': 'dana.kowalczyk.civ@us.army.mil' },
		subject: 'the second conversation, typed up',
		text: `Ms Kowalczyk,

here is Tuesday as I typed it that same evening. She read it through and initialled both pages; the paper stays in my safe. I have not rung the third person she names. Tell me first whether you want to be in the room when I do.

R. Obermann
`,
		attachments: [
			docxFile(
				'conversation 3 Nov.docx',
				`Conversation of 3 November 2026, 14:10 to 15:25
Present: Spc. Tamara Arroyo; R. Obermann, who asks and writes.

When did it begin?
In August, after I was moved to the evening shift. Staff Sergeant Wendell started waiting at the tool crib when the others had left. At first he only talked.

What did he say?
That a girl like me would not need to pass the board if she were friendly. I laughed the first time because I did not know what else to do. The second time I said no, loud.

Was anybody near?
Private Dunmore was sweeping. He looked up and then he looked away. I think he will say so if he is asked without Wendell in the building.

What happened on the 19th of October?
He put his hand on my neck and left it there. I dropped the torque wrench on purpose so that somebody would come. Nobody came. Since then I have traded four shifts and each time he has asked me in front of everybody who I am hiding from.

What would you like to happen?
I want to finish my training somewhere else. I do not want him shouted at. I want it written down.

Read, corrected in two places, and signed by the speaker.`,
			),
		],
	},
	{
		date: '2026-11-06T23:41:55Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'en',
		from: 'nightshift <quietpost77@lettermail.example>',
		to: ['hotline@dodig.ml'],
		intended: { 'hotline@dodig.ml': 'hotline@dodig.mil' },
		subject: 'the two books',
		text: `I dont want to give my name yet, I have two kids and the boss knows where everybody lives.

I work nights for the outfit that does the washing and fuelling at the motor pool. Since spring Mr Haldane has us sign for twelve hours. The gate says eight, sometimes seven. The blue book goes to the government and the grey book stays in his truck. When the inspector lady came in September he had us wash the same six trucks twice so it would look busy.

A man who asked about it, Luis, was let go the same week. They wrote he was late. He was never late.

I have photos of both books from the same week. If there is a way to hand them over so that it does not come back to me, write to this address, I look at it on Sundays at the library.
`,
	},
	{
		date: '2026-11-11T15:08:33Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'en',
		from: 'Marvin Teel <mteel@local2214.example>',
		to: ['gloria.stamps@helth.ml'],
		intended: { 'gloria.stamps@helth.ml': 'gloria.stamps@health.mil' },
		subject: 'RE: RE: Bettina, step two',
		headers: [
			['In-Reply-To', '<3fae81.7741@helth.example>'],
			['References', '<3fae80.1120@local2214.example>\n<3fae81.7741@helth.example>'],
		],
		text: `Gloria,

no. She was not "offered" the weekend rota, she was told on a Friday at ten to five, after she had put in writing that the new head nurse throws charts. You can read the order of dates as well as I can. We say that is getting back at her and we will say it at step two as well.

What we ask: her old hours back from the 1st, the note of 14 October out of her file, and somebody other than Dr Pruitt to look into the chart throwing. If it was one chart on one bad day I will apologise to him in person.

Marv

> Marvin, the roster change was offered to Ms Quayle for operational
> reasons and had nothing to do with her letter. Management denies the
> grievance at step one. You have ten working days.
> G. Stamps, Labor Relations
`,
	},
	{
		date: '2026-11-12T09:00:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Parrish Ott LLP Briefings <briefings@parrish-ott-law.example>',
		to: ['legal.assistance@jbsa.ml'],
		intended: { 'legal.assistance@jbsa.ml': 'legal.assistance@jbsa.mil' },
		subject: 'Speaking up at work: what the appeals court changed this autumn',
		headers: [
			['List-Unsubscribe', '<https://parrish-ott-law.example/u/88121>'],
			['Precedence', 'bulk'],
		],
		text: `PARRISH OTT BRIEFINGS  |  November

1. Who counts as a whistle-blower? The court now reads "disclosure" broadly. A report to a team leader can be enough.

2. Harassment policies: three sentences every handbook should contain, and one that it should not.

3. Disciplinary hearings by video. What tribunals have said so far.

Webinar: "The first 48 hours of an internal investigation", 3 December, free for readers.

You receive this because you subscribed on our website. Unsubscribe with one click.
`,
		html: `<html><body style="font-family:Georgia"><h2>Parrish Ott Briefings | November</h2><ol><li><b>Who counts as a whistle-blower?</b> The court now reads "disclosure" broadly. A report to a team leader can be enough.</li><li><b>Harassment policies:</b> three sentences every handbook should contain, and one that it should not.</li><li><b>Disciplinary hearings by video.</b> What tribunals have said so far.</li></ol><p>Webinar: "The first 48 hours of an internal investigation", 3 December, free for readers.</p><p style="font-size:9px">You receive this because you subscribed on our website. <a href="https://parrish-ott-law.example/u/88121">Unsubscribe</a> with one click.</p></body></html>`,
	},
	{
		date: '2026-11-09T16:27:44Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Imogen Sayle <imogen.sayle@haverstock-chambers.example>',
		to: ['edward.pym842@modgov.uk'],
		intended: { 'edward.pym842@modgov.uk': 'edward.pym842@mod.gov.uk' },
		subject: 'Thursday',
		text: `Dear Major Pym

Thursday at half past two suits both of us. We will come to the main gate and ask for you. I would rather talk it through than put anything on paper at this stage, so there is nothing attached and nothing to read beforehand.

Imogen Sayle
Haverstock Chambers
`,
	},
	{
		date: '2026-11-15T11:20:02Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Colm Derwent <colm@derwentwrites.example>',
		to: ['public.affairs@hq.af.ml'],
		intended: { 'public.affairs@hq.af.ml': 'public.affairs@hq.af.mil' },
		subject: 'would this happen in a court-martial? (for a novel)',
		text: `Hello,

I write crime novels. In chapter 31 of the new one my heroine, Captain Vane, who does not exist, is accused of hitting a colonel, who does not exist either, with a soup ladle. There is a formal complaint, a secret witness from the kitchen and an investigation that goes wrong.

Two questions, if somebody in your office has a quiet minute. Could the accused choose a civilian lawyer? And would the panel sit in dress uniform?

I will thank whoever answers in the back of the book, or not, as they like.

Colm Derwent
`,
	},
	{
		date: '2026-11-18T03:14:21Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'personal'],
		language: 'en',
		from: 'Kerrin Blythe <k.blythe@workplaceoutcomes.example>',
		to: ['"Tranter, Joel WGCDR" <joel.tranter@defencegov.au>'],
		cc: ['registry@workplaceoutcomes.example'],
		intended: { 'joel.tranter@defencegov.au': 'joel.tranter@defence.gov.au' },
		subject: 'Letter for your signature (Mr Osgood)',
		text: `Joel

Final letter for Mr Osgood. I took out the sentence about his previous manager as you asked. It has to be in the post by Friday or the fourteen days run out.

Kerrin
`,
		attachments: [
			pdfFile(
				'Osgood_outcome_letter.pdf',
				`18 November 2026

Mr Leigh Osgood
[[home-address:17 Banksia Crescent, Queanbeyan NSW 2620]]

Dear Mr Osgood

What I have found and what I propose to do

On 2 October you were told that your conduct at the stores counter was being looked at.
You answered in writing on 16 October. I have read your answer twice.

I find that on 21 August you changed the return date on two loan cards after the fact.
I find that on 28 August you asked a junior colleague to say that she had done it.
I do not find that you kept any of the equipment for yourself.

I propose a reduction in classification for twelve months and a written reprimand.
You may tell me within seven days why this would be too much. Your support person may
write on your behalf.

You remain away from the counter until this is settled. Please do not speak about it
with Ms Farrugia.

J. Tranter
Wing Commander`,
			),
		],
	},
];
