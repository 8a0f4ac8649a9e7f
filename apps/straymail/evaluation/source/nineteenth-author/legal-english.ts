import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

/** Legal matter in English: statements, reports and a grievance, and their harmless neighbours. */
export const legalEnglish: Sample[] = [
	{
		date: '2026-11-03T08:41:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'en',
		from: 'Imelda Crowther <i.crowther@ferrant-logistics.example>',
		to: ['d.okafor@dla.ml'],
		intended: { 'd.okafor@dla.ml': 'd.okafor@dla.mil' },
		subject: 'Second shift, typed up',
		text: `Mr. Okafor,

here is what the forklift operator told me on Friday, typed from my notes and read back to her. She signed in ink; the original is in my drawer. Please do not pass it to the site lead, for reasons you will see in number 4.

I have two more people to hear on Thursday and will write again that evening.

Imelda Crowther
People & Conduct, Ferrant Logistics`,
		attachments: [
			docxFile(
				'RQ 30 Oct.docx',
				`As told by Renata Quiroga, forklift operator, bay 6

1. I have been on second shift since February. Hal Brandt became shift supervisor in June.
2. From the first week he made remarks about my body over the radio, so that all of the bay heard them. When I asked him to stop he said it was his radio.
3. On 14 September he stood in the door of the battery room and would not let me by until I had "said something nice". Tomas Vey saw this from the scale and called him away.
4. I told the site lead, Paul Ives, the next morning. He said that he had known Hal for twenty years and that I should be flattered. He wrote nothing down. Two days later I was taken off the early breaks.
5. I have not slept well and I have thought of leaving. I do not want money. I want him moved.

Read over to me and correct. R. Quiroga`,
			),
		],
	},
	{
		date: '2026-11-05T23:17:00-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'en',
		from: 'tailnumber <tailnumber@quietpost.example>',
		to: ['hotline@dodig.ml'],
		intended: { 'hotline@dodig.ml': 'hotline@dodig.mil' },
		subject: 'they are signing for tests nobody does',
		text: `i work for a repair shop that overhauls hydraulic pumps for you people. i wont say which city yet.

since the spring the pressure test takes to long for the owner so the bench is only switched on when an inspector is in the house. the rest of the time ray d. fills in the sheets from an old one. i have watched him do 40 of them in a lunch hour. all pass. two came back leaking and they were cleaned, repainted and sent out again under new serial tags.

i told the quality lady (ms. furlong) in august. she cried and said she has a mortgage. since then im on nights and somebody scratched RAT in my locker.

i kept photos of the real bench log, it is empty for eleven days in september while 212 pumps were signed off.

can i talk to someone without my name going in the first letter. i have a kid starting college and ray knows where i live`,
	},
	{
		date: '2026-11-10T16:02:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'en',
		from: '"Aurelio P. Stamm" <stamm@stamm-eddowes-law.example>',
		to: ['t.marchetti@mail.navy.ml'],
		cc: ['paralegal@stamm-eddowes-law.example'],
		intended: { 't.marchetti@mail.navy.ml': 't.marchetti@mail.navy.mil' },
		subject: 'RE: BM2 Pruitt - mast or no mast',
		headers: [
			['In-Reply-To', '<20261109.1823.tm@mail.navy.example>'],
			['References', '<20261104.0911.aps@stamm-eddowes-law.example> <20261109.1823.tm@mail.navy.example>'],
		],
		text: `Lieutenant,

I have talked it through with him. He'll accept mast on the liberty violation and the false muster, but he won't own the push on the brow. The OOD's own log has the other sailor stumbling before Pruitt got there, and the two marines who say otherwise were, on their own account, eight beers in.

If the CO insists on the assault charge we refuse and you may take it to a special court. I don't think either of us wants the petty officer from the galley on a witness stand.

Can you live with reduction in rate suspended, forty-five and forty-five? I'm on my cell all evening, [[phone:910-555-0173]].

A. Stamm

> Mr. Stamm, the Captain is willing to keep this at his level if your
> client takes all three specifications. He's been before the mast once
> already (2024, drunk on duty). I need an answer before Friday, the
> ship doesn't wait for us.
> V/r
> LT T. Marchetti, Staff Judge Advocate`,
	},
	{
		date: '2026-11-12T11:26:00-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'en',
		from: 'Dwight Hensel <dhensel@plainsview-guard-support.example>',
		to: ['carla.m.estevez@us.army.ml'],
		intended: { 'carla.m.estevez@us.army.ml': 'carla.m.estevez@us.army.mil' },
		subject: '(no subject)',
		text: `Ma'am, SFC Dolan just admitted to us he moved the inventory dates to cover the missing night sights, we stopped right there, do you want him read his rights before we go on?`,
	},
	{
		date: '2026-11-04T10:05:00+00:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Assize Court Rooms <bookings@assize-rooms-museum.example>',
		to: ['h.pemberton@modgov.uk'],
		intended: { 'h.pemberton@modgov.uk': 'h.pemberton@mod.gov.uk' },
		subject: 'Your visit to the old courtroom, 28 November',
		text: `Dear Ms Pemberton,

Thank you for choosing us for the Legal Branch's winter outing. I've put you down for fourteen people at half past two.

The tour begins in the cells, where the harassed turnkey (our volunteer, Colin) lets you sign the charge book of 1843. Upstairs you may try the case of the Stolen Goose: one of you will be the accused, one the perjured witness, and the rest the jury. Wigs are provided, and washed.

Please tell us whether anyone needs the lift. The tea room takes cards.

Looking forward to passing sentence on you all,
Bridget Mallory
Visitor Services`,
	},
	{
		date: '2026-11-08T19:44:00-06:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Noreen Talbott <noreen@talbottmysteries.example>',
		to: ['jacob.reyes.17@jbsa.ml'],
		intended: { 'jacob.reyes.17@jbsa.ml': 'jacob.reyes.17@jbsa.mil' },
		subject: 'chapter 19, am I wrong again?',
		text: `Jake! Two questions from your annoying cousin before I send the manuscript off.

In chapter 19 Colonel Vane is finally investigated for the poisoned chutney. Major Lark takes the cook's sworn statement in the laundry, with nobody else there, and the cook confesses he had been threatened for years. (1) Could Lark do that by herself or must there be a second officer? (2) At the court-martial in chapter 23, could the Colonel's own wife give evidence against him? I need her to. She has the best line of the book.

The last novel got a one-star review from a retired judge who counted the members of my panel. Never again.

Hugs to the twins, N.`,
		attachments: [
			docxFile(
				'The Chutney Affair ch19.docx',
				`THE CHUTNEY AFFAIR, a novel. Chapter Nineteen

The laundry smelled of starch and fear. Major Lark laid her pen on the ironing board.

"You understand, Private Tuttle, that this is a sworn statement?"

"I do, ma'am. He said he'd have me scrubbing pots in Greenland if I told. Four years he's been at me. Every curry night."

"Did the Colonel put the powder in the jar, or did you?"

The cook looked at the steam. "He held the spoon," he whispered. "I only stirred."

Outside, somebody dropped a tray.`,
			),
		],
	},
	{
		date: '2026-11-17T07:30:00+11:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Workplace Law Weekly <digest@workplacelawweekly.example>',
		to: ['legal.library@defencegov.au'],
		intended: { 'legal.library@defencegov.au': 'legal.library@defence.gov.au' },
		subject: 'This week: whistleblowers, bullying orders and a very expensive Christmas party',
		html: 'alternative',
		headers: [
			['List-Unsubscribe', '<https://workplacelawweekly.example/u/off>'],
			['Precedence', 'bulk'],
		],
		text: `WORKPLACE LAW WEEKLY | Issue 402

COURT UPHOLDS DISMISSAL AFTER INTERNAL INVESTIGATION
The full bench held that an employer may rely on an investigator's report even where two witnesses declined to sign. Our analysis on page 2.

BULLYING: STOP ORDERS UP BY A FIFTH
The commission published its yearly figures on Monday.

WHISTLEBLOWER BILL BACK IN THE SENATE
Submissions close on 4 December.

WEBINAR: running a fair disciplinary process in seven steps. Members free, others $95.

You get this digest because your library subscribes. Unsubscribe at the foot of any issue.`,
	},
	{
		date: '2026-11-19T15:20:00+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'marked'],
		language: 'en',
		markings: ['OFFICIAL-SENSITIVE'],
		from: 'Fergus Ainslie <f.ainslie@independent-decisions.example>',
		to: ['joanna.birtles@modgov.uk', 'casework@modgov.uk'],
		intended: {
			'joanna.birtles@modgov.uk': 'joanna.birtles@mod.gov.uk',
			'casework@modgov.uk': 'casework@mod.gov.uk',
		},
		subject: 'Outcome letter for your signature',
		text: `Joanna

Draft attached. I kept it to what he asked and left the reorganisation out. If you change the third finding, ring me first, because the appeal will turn on it.

Yours ever
Fergus`,
		attachments: [
			pdfFile(
				'outcome draft 3.pdf',
				`[[marking:OFFICIAL-SENSITIVE]]

Dear Mr Adeyinka

You wrote on 2 September that your line manager, Mrs Coldwell,
had passed you over for the Band C2 post because you had taken
paternity leave, and that she had spoken of you as "our
part-timer" before the team.

I heard you, Mrs Coldwell and five of your colleagues.

Finding 1. The words were used, at least twice. Upheld.
Finding 2. The panel did not know of your leave. Not upheld.
Finding 3. Mrs Coldwell altered your mid-year report after the
sift. I do not accept her explanation that she corrected a
spelling mistake. Upheld, and referred for misconduct action.

You may appeal within ten working days of this letter.`,
			),
		],
	},
];
