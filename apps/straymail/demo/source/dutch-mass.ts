import type { Sample } from '../form/sample.ts';

export const dutchMass: Sample[] = [
	{
		date: '2026-11-11T16:16:16Z',
		kind: 'reflection',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Fietsenwinkel Van Rijn <bestelling@vanrijn-fietsen.example>',
		to: ['jeroen.peters@mindef.ml'],
		intended: { 'jeroen.peters@mindef.ml': 'jeroen.peters@mindef.nl' },
		subject: 'Bedankt voor uw bestelling 2026 1107 4418 9032',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Beste Jeroen Peters,

uw bestelling 2026 1107 4418 9032 (één fietsbel, twee lampjes) ligt vanaf vrijdag klaar in de winkel.

Dit is een automatisch bericht.
`,
	},
	{
		date: '2026-11-12T06:30:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Tuincentrum Groenrijk-Oost <nieuws@groen-oost.example>',
		to: ['m.visser@defensie.ml'],
		intended: { 'm.visser@defensie.ml': 'm.visser@defensie.nl' },
		subject: 'Bollen planten kan nog: 3 halen, 2 betalen',
		headers: [
			['List-Unsubscribe', '<https://groen-oost.example/afmelden>'],
			['Precedence', 'bulk'],
		],
		html: 'alternative',
		text: `Tulpen, narcissen en krokussen: drie zakken halen, twee betalen, tot en met zondag.

Het geheim van een mooi voorjaar begint in november.

Afmelden voor deze nieuwsbrief kan met één klik.
`,
	},
	{
		date: '2026-11-13T03:02:01Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Belastingteruggave <noreply@teruggave-controle.example>',
		envelopeFrom: 'nobody@shared-14.goedkope-hosting.example',
		to: ['info@defensie.ml'],
		subject: 'Let op: uw teruggave van € 384,20 vervalt vandaag',
		text: `Geachte heer/mevrouw,

u heeft recht op een teruggave van € 384,20. Log vandaag nog in en bevestig uw gegevens, anders vervalt het bedrag:

http://teruggave-controle.example/inloggen

Dit bericht is automatisch aangemaakt.
`,
	},
	{
		date: '2026-11-14T22:40:00Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Gerrit Mulder <g.mulder@drukkerij-mulder.example>',
		envelopeFrom: '',
		to: ['redactie@defensie.ml'],
		subject: 'Afwezig: Re: drukproef personeelsblad',
		headers: [['Auto-Submitted', 'auto-replied']],
		text: `Ik ben tot en met 20 november niet aanwezig. Voor spoed kunt u terecht bij Tineke Vos.

Gerrit Mulder
`,
	},
];
