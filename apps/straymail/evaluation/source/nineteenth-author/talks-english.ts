import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, textFile } from '../file-parts.ts';

/** Diplomatic matter in English and what only looks like it. */
export const talksEnglish: Sample[] = [
	{
		date: '2026-11-04T18:22:00+00:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'en',
		from: 'Orla Fennimore <orla.fennimore@isles-mission.example>',
		to: ['rupert.haswell@fcdogov.uk'],
		cc: ['fisheries.desk@fcdo.gov.uk'],
		intended: { 'rupert.haswell@fcdogov.uk': 'rupert.haswell@fcdo.gov.uk' },
		subject: 'What they said over the herring',
		text: `Rupert, my note of Tuesday is attached. The minister's aside at the end is not in the agreed minutes and I'd be grateful if it stayed that way. Orla`,
		attachments: [
			docxFile(
				'note for RH.docx',
				`Tuesday, second session, six a side, two hours and a quarter

Their chief negotiator opened by saying that the zonal share of 2021 was dead. They could not sell it at home, and the election was closer than we thought.

We replied that a fifth off the pelagic quota could not be carried by our northern ports. He asked, twice, whether we meant a fifth or whether we would stop at a seventh. I take it that a seventh is where they want us.

On access for the small boats they will give way, but only last and only if we bring the cable question to the same table. They believe that we need their consent for the landing point more than we admit.

The minister came in for ten minutes. Walking out he told me that his Prime Minister had already promised the northern islands something in writing. He did not say what. Their legal adviser looked unhappy.

Assessment. They will settle in December, not now. We should let them think that we are content to wait, and offer nothing on cables until the text on access has been initialled.`,
			),
		],
	},
	{
		date: '2026-11-06T09:47:00-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'en',
		from: 'Mattias Ekvall <m.ekvall@nordmark-embassy.example>',
		to: ['desk.officer.sahel@state.ml'],
		intended: { 'desk.officer.sahel@state.ml': 'desk.officer.sahel@state.gov' },
		subject: 'Points our ambassador will make tomorrow',
		text: `So that nobody on your side is taken by surprise, this is what the Ambassador has been told to say when she calls on the Deputy Assistant Secretary:

- we were not consulted before you recognised the transitional council, and we learned of it from the radio;
- we will not follow suit before the prisoners are released, all nineteen of them;
- should the vote in New York go ahead this month, we abstain and so will two of our neighbours, whom I'd rather not name;
- we ask you to use your influence with the General regarding the closed border post, because our trucks have been standing there for a month.

She has no authority to discuss the airfield. If you raise it she'll say that she must report home. Between us: the answer at home will be no.

For your background, I paste what she sent home last night about her lunch with the council's envoy. I leave out the part that she would not want you to have.

Mattias

---------- Forwarded text ----------
From: Ambassador
To: Political Director
Subject: lunch with the envoy

He came late and ate nothing.

The prisoners. Fourteen are alive and in the north. Of the other five he "has no list", which I take as an answer. He offered the fourteen for our signature under the port loan. I told him that this could not be said to my government in that form. He asked in which form it could.

The General. They have not spoken since August except by way of the driver. The General wants to be president by spring, with a civilian in front of him. The envoy thinks that the civilian might be himself.

The border post. It will open on the day after we abstain, not before. He had this from the General's brother, who owns the fuel there.

Washington. He believes that the Americans would recognise anyone who keeps the airfield open, and he laughed about it. He asked me whether we were promised anything for our silence. I said no, which is true, and he did not believe me.

Money. The council can pay its soldiers until the middle of January. After that he expects the second brigade to go home or to go over.

I recommend:
1. to keep the lunch secret, from Paris above all;
2. to send the medicines now and without conditions;
3. to let me see him again before the vote.
------------------------------------`,
	},
	{
		date: '2026-11-10T07:58:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['diplomatic', 'marked'],
		language: 'en',
		markings: ['NATO RESTRICTED'],
		from: 'Delegation Secretary <secretary@adriatic-delegation.example>',
		to: ['ipc.agenda@nato.ml', 'l.kovacs@hq.nato.ml'],
		intended: { 'ipc.agenda@nato.ml': 'ipc.agenda@nato.int', 'l.kovacs@hq.nato.ml': 'l.kovacs@hq.nato.int' },
		subject: 'Silence procedure on the partnership text, our amendments',
		text: `Dear colleagues,

Please find our comments. We shall break silence tonight unless paragraph 6 is bracketed.

The Delegation Secretary`,
		attachments: [
			pdfFile(
				'comments para 6 and 9.pdf',
				`[[marking:NATO RESTRICTED]]

Paragraph 6. Replace "welcomes the aspiration of" by "takes
note of the interest expressed by". Capital cannot accept any
wording that reads as a promise. Fallback, to be used only if
we stand alone: "recalls its earlier decisions concerning".

Paragraph 9. Delete. The training centre has been agreed with
no one. The neighbouring delegation knows that we object and
has offered to trade it against their port project.

Red line. No date, no list of candidates, no review clause.`,
			),
		],
	},
	{
		date: '2026-11-13T12:30:00+00:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'en',
		from: 'Embassy of Valdoria <chancery@valdoria-london.example>',
		to: ['protocol@fcdogov.uk'],
		intended: { 'protocol@fcdogov.uk': 'protocol@fcdo.gov.uk' },
		subject: 'Note No. 118/26',
		text: `The Embassy of the Republic of Valdoria presents its compliments to the Foreign, Commonwealth and Development Office (Protocol Directorate) and has the honour to inform it that the mission of Colonel Andrei Sulimov as Defence Attaché will come to an end on 31 December.

The Embassy proposes as his successor Colonel Mirela Danku and requests the agreement of the competent authorities to her appointment. It would be obliged if the question could be handled before the usual term, Colonel Sulimov's departure having been hastened by circumstances of which the Directorate is aware.

The Embassy further recalls its Note No. 97/26, to which no reply has been received, regarding the two members of the administrative staff whose immunity was disregarded on 9 October.

The Embassy avails itself of this opportunity to renew to the Directorate the assurances of its highest consideration.

London, 13 November 2026`,
	},
	{
		date: '2026-11-18T10:11:00-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Ines Falcato <ines.falcato@lusitan-embassy.example>',
		to: ['g.whitmore@state.ml'],
		intended: { 'g.whitmore@state.ml': 'g.whitmore@state.gov' },
		subject: 'Tue or Wed?',
		text: `Hi Greg, re the negotiations debrief our DCM could do Tuesday 24th at 3 or Wednesday before noon, your place or ours. Which suits? Ines`,
	},
	{
		date: '2026-11-23T14:36:00-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Coach Debra Lindgren <dlindgren@harborhigh-modelun.example>',
		to: ['p.anand@state.ml'],
		intended: { 'p.anand@state.ml': 'p.anand@state.gov' },
		subject: 'Judging our Model UN on Dec 5',
		text: `Hello Priya!

The kids voted you "best judge ever" last year, so you're stuck with us. This time the committee is the Security Council, the crisis is a blockade of the (invented) Strait of Korinth, and each delegation gets a sealed position paper with red lines that it mustn't show to anybody. Fifteen-year-olds with secrets: God help us.

The paper for one of the teams is attached so that you can see the level. Lunch is pizza. Park behind the gym.

With a bang of the gavel,
Deb`,
		attachments: [
			textFile(
				'team_B_position.txt',
				`TEAM B: THE KINGDOM OF LOWER PALMYRIA
(read it, then hide it)

You want the strait opened. You will NOT send ships.
Your king is the cousin of the other king. Use that.
You may give up the banana tax, but only in round 3.
If the Republic threatens a veto, look hurt and ask for a recess.

Remember: you present your compliments FIRST.`,
			),
		],
	},
];
