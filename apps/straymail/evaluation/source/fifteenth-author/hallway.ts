import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, csvFile, docxFile, textFile } from '../file-parts.ts';

export const hallway: Sample[] = [
	{
		date: '2026-11-03T15:36:44+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Petra <p.lindholm@quayside-analytics.example>',
		to: ['ray.dominguez@eucom.ml'],
		intended: { 'ray.dominguez@eucom.ml': 'ray.dominguez@eucom.mil' },
		subject: 'URGENT!!! before 4',
		headers: [
			['X-Priority', '1'],
			['Importance', 'high'],
		],
		text: `Ray are you at your desk?? need you to confirm NOW or Bob presents the old slide 11 and we all die

P`,
	},
	{
		date: '2026-11-05T10:00:00-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'IT Security, Fallowfield Systems <itsec@fallowfield-systems.example>',
		to: ['tranter.k@disa.ml'],
		cc: ['jimenez.o@disa.mil'],
		intended: { 'tranter.k@disa.ml': 'tranter.k@disa.mil' },
		subject: 'ACTION: our new password rules, your comments by the 13th',
		text: `Kim,

Oscar says you are the right person on the government side. We rewrote our password memo after the audit and would like your comments before Renata signs it on the 16th.

Things you'll see that may raise an eyebrow:

1. No more 90-day expiry. You told us so in May, we listened.
2. The word "secret" is out. People thought it meant SECRET.
3. The bad examples are made up. Nobody has these. I hope.

Track changes is on.

Devon Achterberg`,
		attachments: [
			docxFile(
				'Password memo DRAFT 3.docx',
				`What a password is not

It is not Password1!, not Summer2026, not the name of our company and a year. It is not a number from your file either: an example like 123-45-6789 belongs in a how-to and nowhere else.

What it is

Four or more words that have never met. At least 16 characters. Yours alone.

Where it may be written

In the vault. Not in mail, not in chat, not in the ticket. If a ticket asks for username: and password: leave both fields empty and call us.

If you think somebody has it

Tell us the same hour. Nobody is going to be disciplined for telling us.`,
			),
		],
	},
	{
		date: '2026-11-10T08:51:29+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Storingsdienst De Graaf Drukwerkmachines <storing@degraaf-drukwerk.example>',
		to: ['repro.denhaag@mindef.ml'],
		intended: { 'repro.denhaag@mindef.ml': 'repro.denhaag@mindef.nl' },
		subject: 'Diagnose patiënt 3',
		text: `Goedemorgen Henk,

De diagnose van patiënt 3 is binnen: chronische verstopping van de achterste lade, plus slijtage aan de heup (zo noemen wij het scharnier). Niet besmettelijk voor de andere twee. Opereren kan maandag, dan komt Wesley met een nieuwe fuser.

In de bijlage wat hij meeneemt. Zeg maar tegen de wacht dat er een lange jongen komt met een hele grote tas.

Beterschap gewenst aan het apparaat,
Cor`,
		attachments: [
			csvFile(
				'onderdelen.csv',
				`183047165;fuser 220V;1
260381457;rol, grijs;4
145927301;scharnier heup;2
337182644;bakje;1
X4471-0091-22;sticker NIET HIER;10`,
			),
		],
	},
	{
		date: '2026-11-18T18:40:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Bénédicte Hanquet <b.hanquet@choeur-evere.example>',
		to: ['delacour.s@hq.nato.ml', 'moretti.g@hq.nato.ml'],
		intended: {
			'delacour.s@hq.nato.ml': 'delacour.s@hq.nato.int',
			'moretti.g@hq.nato.ml': 'moretti.g@hq.nato.int',
		},
		subject: 'TOP SECRET : opération Père Noël',
		text: `Chers ténors,

Opération secrète, donc : personne ne dit à Madame Vlieghe qui chante le solo. Les papiers sont tirés, chacun sait pour qui il achète (15 euros maximum, pas de bougies).

Les partitions classées « défense de photocopier » peuvent être photocopiées, j'ai demandé.

Répétition de tout l'état-major jeudi, l'invitation est jointe. Giulio, si tu es encore de service ce soir-là, dis-le moi, on commencera par les basses.

Bises chorales,
Béné`,
		attachments: [
			calendarFile('repetition.ics', [
				'PRODID:-//Choeur//FR',
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:rep-2611@choeur-evere.example',
				'DTSTAMP:20261118T173000Z',
				'DTSTART:20261126T183000Z',
				'DTEND:20261126T203000Z',
				'SUMMARY:Répétition générale (secret !)',
				'LOCATION:salle du fond\\, prendre un pull',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-24T09:17:55-06:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Gus Wendell <gus@wendell-fastener.example>',
		to: ['supply.902@jbsa.ml'],
		intended: { 'supply.902@jbsa.ml': 'supply.902@jbsa.mil' },
		subject: 'Fwd: which one did you mean',
		text: `TSgt Boone, your guy wrote three numbers on the back of a napkin (typed off in the attachment, I kept the napkin). None of them is a part of ours as it stands. First one's got a digit too many, second one I believe is a LOT number off of a box, third one might be somebody's locker.

What I can ship today without anybody signing anything is the 5340-01-578-8812. If you want the passivated ones that's a different animal and Darlene has to look.

Gus

---------- Forwarded message ---------
From: dock <dock@wendell-fastener.example>
Subject: which one did you mean

napkin attached. he was in a hurry. nice kid

> On Mon, Nov 23, 2026 at 4:02 PM, counter wrote:
> > he says the old ones were "about this long"
> > I said how long is this
> > he showed me with his fingers
> >
> > so between 1 and 1 3/8
> >
> > > From: dock
> > > does he know the thread
> > >
> > > > From: counter
> > > > he says it is the one that does not fit the blue gun
> > > >
> > > > > From: dock
> > > > > what blue gun
> > > > >
> > > > > > From: counter
> > > > > > exactly
> > > > > >
> > > > > > order pads on my side that are open for 902:
> > > > > >   27-0041188   washers, gone out Friday
> > > > > >   27-0041190   split pins, waiting on the truck
> > > > > >   27-0041197   cancelled by them
> > > > > >   27-0041203   cancelled by us, sorry
> > > > > >   27-0041209   no idea, Darlene's handwriting
> > > > > >
> > > > > > none of the three on the napkin is any of those
> > > > > > and 431-27-8806 has come up twice this year now,
> > > > > > last time it was off a carton of grommets
> >
> > if it is grommets he wants he should say grommets`,
		attachments: [
			textFile(
				'napkin.txt',
				`4417 1234 5678 91130   <- 20 ea
431-27-8806            <- same as last time
D-1180 0042 71         <- ?? ask boone`,
			),
		],
	},
];
