import { docx } from '../../demo/form/office.ts';
import type { Sample } from '../../demo/form/sample.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Attachments that hold what the letter does not say, and letters that only sound like it. */
export const englishMoreThird: Sample[] = [
	{
		date: '2026-11-11T10:50:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'en',
		from: 'Whitaker Law <cwhitaker@whitaker-law.example>',
		to: ['claims@army.ml'],
		intended: { 'claims@army.ml': 'claims@army.mil' },
		subject: 'Notice of claim, Sgt Dalton',
		text: `Counsel,

please treat this as notice of an equal opportunity complaint by Sgt Dalton against the first sergeant. Witness statements are attached; we ask for an administrative investigation.

C. Whitaker
`,
		attachments: [
			{
				fileName: 'complaint.docx',
				type: word,
				content: docx,
				text: `COMPLAINT
Complainant: Dalton, R., SGT
Allegation: reprisal after a protected communication
Relief sought: removal of the reprimand
`,
			},
		],
	},
	{
		date: '2026-11-11T12:00:00Z',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'BoxMover <no-reply@boxmover.example>',
		to: ['amy.stroud@af.ml'],
		intended: { 'amy.stroud@af.ml': 'amy.stroud@af.mil' },
		subject: 'Receipt for your move request #70041',
		headers: [['Auto-Submitted', 'auto-generated']],
		html: 'alternative',
		text: `Hi Amy,

thanks for booking with BoxMover. We pick up on 2 December between 8 and 10 at [[home-address:511 Magnolia Ave, Apt 4B, Biloxi, MS 39530]].

You received this message because this address was entered on our website.
`,
	},
	{
		date: '2026-11-11T13:30:00Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'SwapMeet <security@swapmeet.example>',
		to: ['dougie@usmc.ml'],
		intended: { 'dougie@usmc.ml': 'dougie@usmc.mil' },
		subject: 'Your login code',
		text: `Your SwapMeet login code is [[one-time-code:50-44-18]]

This code was requested from a new device. If this was not you, ignore this message.
`,
	},
	{
		date: '2026-11-11T15:00:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Garrison Events <events@garrison-life.example>',
		to: ['family.list@army.ml'],
		subject: 'What’s on: November at the community center',
		html: 'alternative',
		headers: [['List-Unsubscribe', '<https://garrison-life.example/off>']],
		text: `Bingo on Friday, toddler gym on Monday, and a lecture on the secret life of bees. Free coffee. See the full calendar on our page. To stop these mails, unsubscribe.
`,
	},
	{
		date: '2026-11-11T16:30:00Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'DocuSign <dse@docs-envelope.example>',
		to: ['legal@navy.ml'],
		subject: 'Completed: Please DocuSign your document 7781',
		html: '<p>Your document is ready.</p><p><a href="https://docs-envelope.example/r?d=7781">REVIEW DOCUMENT</a></p>',
		text: `Your document is ready.

REVIEW DOCUMENT https://docs-envelope.example/r?d=7781
`,
	},
	{
		date: '2026-11-11T18:00:00Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Work From Home <jobs@remote-income.example>',
		to: ['n.pratt@af.ml'],
		subject: 'Earn $480 per day, no experience',
		text: `We are hiring reshipping agents. Work from home two hours a day and earn up to $480. Weekly payout, no fees. Send your name, age and phone number to start today.
`,
	},
];
