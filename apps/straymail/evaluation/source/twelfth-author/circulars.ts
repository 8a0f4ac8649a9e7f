import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile } from '../file-parts.ts';

export const circulars: Sample[] = [
	{
		date: '2026-11-10T12:00:31-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Eleanor from Strait Lines <letters@straitlines.example>',
		envelopeFrom: 'bounce+8812@mailer.straitlines.example',
		to: ['hannah.lindgren@state.ml'],
		intended: { 'hannah.lindgren@state.ml': 'hannah.lindgren@state.gov' },
		subject: 'I was wrong about the carriers',
		headers: [
			['List-Unsubscribe', '<https://straitlines.example/u/8812>'],
			['List-Id', 'Strait Lines weekly <weekly.straitlines.example>'],
		],
		text: `Dear friend,

Two weeks ago I told you the navy would not send a second carrier group east of Suez before the new year. On Thursday the Pentagon's spokesman said it had already sailed. So: I was wrong, and three hundred of you wrote to say so, some of you kindly.

Why did I miss it? Because I was reading the shipyard schedules and not the speeches. The announcement was made at a podium, on camera, with a map. There was nothing secret about it. The ministry in Muscat confirmed the port call the same evening, and by breakfast the photographs were in every paper.

What to watch this week

1. The insurance rates for tankers. They fell. Think about that.
2. The budget vote on the 19th.
3. Whether anyone mentions mines. If nobody mentions mines, worry.

I'll be in Norfolk on Saturday for a talk at the maritime museum. Come and tell me I'm wrong in person.

Yours from a very wet Annapolis,
Eleanor

You are receiving this because you subscribed at straitlines.example. Unsubscribe with one click. Strait Lines LLC, PO Box 4410.
`,
	},
	{
		date: '2026-11-13T15:00:05+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Museum De Oude Kazerne <nieuws@deoudekazerne.example>',
		envelopeFrom: 'nb-26-11@verzend.deoudekazerne.example',
		to: ['w.blom@mimdef.nl'],
		intended: { 'w.blom@mimdef.nl': 'w.blom@mindef.nl' },
		subject: 'Winternieuws: geheimschrift voor kinderen, erwtensoep voor iedereen',
		headers: [
			['List-Unsubscribe', '<mailto:afmelden@deoudekazerne.example>'],
			['Precedence', 'bulk'],
		],
		text: `WINTERNIEUWS UIT DE OUDE KAZERNE

* Geheim! In de kerstvakantie leren kinderen vanaf 8 jaar berichten coderen zoals de verbindingsdienst dat in 1944 deed. Wie het wachtwoord raadt mag in de Sherman. Elke dag om 11.00 en 14.00 uur, vooraf reserveren hoeft niet.

* Nieuw in de vaste opstelling: de veldkeuken uit 1952, gerestaureerd door onze vrijwilligers. Op zaterdag 12 december wordt erin gekookt.

* Gezocht: mensen die op zondag de kassa willen doen. Ervaring niet nodig, goed humeur wel.

Open dinsdag t/m zondag van 10.00 tot 17.00 uur, eerste kerstdag gesloten. Militairen en veteranen op vertoon van hun pas gratis.

Geen nieuws meer? Stuur een leeg bericht naar afmelden@deoudekazerne.example
`,
	},
	{
		date: '2026-11-17T07:30:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Escales & Cie <bonplans@escales-et-cie.example>',
		envelopeFrom: 'ret-55120@env.escales-et-cie.example',
		to: ['marianne.pujol@diplomatie.ml'],
		intended: { 'marianne.pujol@diplomatie.ml': 'marianne.pujol@diplomatie.gouv.fr' },
		subject: 'Vos billets pour Lisbonne vous attendent (dès 39 €)',
		headers: [
			['List-Unsubscribe', '<https://env.escales-et-cie.example/d/55120>'],
			['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
		],
		format: 'html',
		text: `<html><body><center><table width="600"><tr><td>
<h1 style="color:#d35400">Préparez votre passeport !</h1>
<p>Bonjour Marianne,</p>
<p>Et si vous partiez sur un coup de tête ? Jusqu'à dimanche minuit, <b>30&nbsp;000 places à petit prix</b> au départ de Paris, Lyon et Nantes :</p>
<ul><li>Lisbonne dès 39&nbsp;€</li><li>Marrakech dès 52&nbsp;€</li><li>Dakar dès 214&nbsp;€</li></ul>
<p>Hôtel trois nuits offert pour toute réservation avec le code <b>NOVEMBRE26</b>.</p>
<p><a href="https://escales-et-cie.example/lisbonne">Je réserve</a></p>
<p style="font-size:10px">Prix par personne, aller simple, taxes comprises, hors bagage en soute. Se désinscrire d'un clic en bas de page.</p>
</td></tr></table></center></body></html>`,
	},
	{
		date: '2026-11-12T09:00:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Cleared Workforce Institute <webinars@clearedworkforce.example>',
		envelopeFrom: 'news@clearedworkforce.example',
		to: ['training@dcsa.ml'],
		intended: { 'training@dcsa.ml': 'training@dcsa.mil' },
		subject: 'Free webinar Dec 3: when classified walks out the door',
		headers: [['List-Unsubscribe', '<https://clearedworkforce.example/unsub?c=913>']],
		text: `FREE WEBINAR, Thursday December 3, 1:00 pm Eastern

When classified walks out the door: five real insider cases, retold

Every facility security officer has a story about the SECRET folder in the gym bag. In sixty minutes our panel goes through five court cases that are on the public record and asks what a coworker could have noticed.

 - why a strong password would not have helped in four of the five
 - the warning signs that turned out to be just a divorce
 - what NOT to put in your annual refresher

One CEU for attendance. Calendar file attached; no registration, no recording.

Cleared Workforce Institute, a nonprofit. You get this because your office is on our training list. Opt out any time.
`,
		attachments: [
			calendarFile('webinar-dec3.ics', [
				'PRODID:-//CWI//Events//EN',
				'METHOD:PUBLISH',
				'BEGIN:VEVENT',
				'UID:cwi-2026-12-03@clearedworkforce.example',
				'DTSTAMP:20261112T140000Z',
				'DTSTART:20261203T180000Z',
				'DTEND:20261203T190000Z',
				'SUMMARY:Webinar: When classified walks out the door',
				'DESCRIPTION:Join from your browser\\, nothing to install',
				'LOCATION:https://clearedworkforce.example/live',
				'END:VEVENT',
			]),
		],
	},
];
