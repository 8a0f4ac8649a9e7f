import { bsn } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';

const nl = 'nl' as const;
const meantDefensie = (recipient: string): Record<string, string> => ({
	[recipient]: recipient.replace(/@(.*)\.ml$/, '@$1.nl'),
});
const spam: Pick<Sample, 'kind' | 'level' | 'categories' | 'language'> = {
	kind: 'spam',
	level: 'none',
	categories: [],
	language: nl,
};

export const dutchSecond: Sample[] = [
	{
		date: '2026-11-07T09:30:00Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: nl,
		from: 'Offertes <offertes@dakwerken-dijkstra.example>',
		to: ['inkoop@mindef.ml'],
		intended: meantDefensie('inkoop@mindef.ml'),
		subject: 'Offerte 2026-0871 dakrenovatie',
		text: `Geachte mevrouw De Boer,

onze offerte voor de dakrenovatie van gebouw 12 bedraagt € 84.350,00 exclusief btw. De offerte is dertig dagen geldig. Bestelnummer 111222333 graag vermelden.

Dijkstra Dakwerken
`,
	},
	{
		date: '2026-11-07T20:15:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: nl,
		from: 'Cursus Digitaal <info@cursus-digitaal.example>',
		to: ['opleiding@defensie.ml'],
		intended: meantDefensie('opleiding@defensie.ml'),
		subject: 'tips voor wachtwoorden',
		text: `Beste cursisten,

zoals beloofd: een wachtwoord is als een tandenborstel, deel het niet. Gebruik een wachtzin. Een BSN zoals 123456782 in een oefenformulier is nep, vul nooit uw echte in. Tot dinsdag!

Cursus Digitaal
`,
	},
	{
		date: '2026-11-08T11:11:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'identity'],
		language: nl,
		from: 'Jolanda Kok <jolanda@kok-belastingadvies.example>',
		to: ['p.meijer@mindef.ml'],
		intended: meantDefensie('p.meijer@mindef.ml'),
		subject: 'aangifte inkomstenbelasting 2025',
		text: `Beste Peter,

je aangifte inkomstenbelasting is klaar, je krijgt € 612 terug. Controleer je BSN op pagina 1 ([[nl-bsn:${bsn('30495867')}]]) en stuur me je akkoord.

Jolanda
`,
	},
	{
		date: '2026-11-08T18:50:00Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: nl,
		from: 'Els <els.vandam@buurtpost.example>',
		to: ['bart.vandam@army.ml'],
		intended: { 'bart.vandam@army.ml': 'bart.vandam@army.nl' },
		subject: 'verhuisd!',
		text: `Lieve Bart,

we wonen vanaf nu op [[home-address:Prinsengracht 218-2, 1016 HD Amsterdam]]. Bel je even als je uit bent gevaren? Mijn nieuwe nummer is [[phone:06 1234 5987]].

Dikke kus, Els
`,
	},
	{
		date: '2026-11-09T07:20:00Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: nl,
		from: 'Receptie Parkhotel <receptie@parkhotel-zee.example>',
		to: ['conferentie@mindef.ml'],
		intended: meantDefensie('conferentie@mindef.ml'),
		subject: 'registratie buitenlandse gasten',
		text: `Goedemorgen,

voor de registratie: mevrouw Da Silva, paspoortnummer [[passport-number:NXH4K8F21]], geboren [[date-of-birth:11 maart 1980]], kamer [[hotel-room:312]]. Klopt dat?

Receptie Parkhotel
`,
	},
	{
		date: '2026-11-09T13:13:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: nl,
		from: 'Wouter Smit <wsmit@smit-catering.example>',
		to: ['evenementen@defensie.ml'],
		intended: meantDefensie('evenementen@defensie.ml'),
		subject: 'Re: veteranenlunch',
		headers: [['In-Reply-To', '<7716@defensie.nl>']],
		text: `Prima, dan rekenen we op 60 personen. De soep wordt om 12.15 uur geserveerd.

Wouter

> Op maandag schreef Evenementen:
> Kunnen we tien gasten erbij doen?
`,
	},
	{
		date: '2026-11-03T05:00:00Z',
		kind: 'reflection',
		level: 'high',
		categories: ['credentials'],
		language: nl,
		from: 'Sportschool Fit&Co <no-reply@fitenco.example>',
		to: ['joris@army.ml'],
		intended: { 'joris@army.ml': 'joris@army.nl' },
		subject: 'Wachtwoord opnieuw instellen',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Hallo Joris,

je hebt gevraagd om een nieuw wachtwoord. Klik binnen een uur op deze link:

[[reset-link:https://fitenco.example/wachtwoord/herstel?sleutel=77aa0c2f41de]]

Heb je dit niet gevraagd? Dan hoef je niets te doen.
`,
	},
	{
		date: '2026-11-05T12:34:00Z',
		kind: 'reflection',
		level: 'low',
		categories: [],
		language: nl,
		from: 'Boekhandel Blad <bestelling@boekhandelblad.example>',
		to: ['l.kuipers@defensie.ml'],
		intended: meantDefensie('l.kuipers@defensie.ml'),
		subject: 'Bedankt voor je bestelling 8812004471',
		headers: [['Auto-Submitted', 'auto-generated']],
		text: `Beste L. Kuipers,

bedankt voor je bestelling. ISBN 978-90-274-3964-2 ligt vanaf vrijdag klaar. Dit bericht is automatisch verzonden.
`,
	},
	{
		date: '2026-11-04T06:00:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: nl,
		from: 'Nieuwsbrief Landleven <nieuwsbrief@landleven-blad.example>',
		to: ['abonnee@mindef.ml'],
		subject: 'Deze week: kaas maken, schapen scheren en een oefening op de hei',
		headers: [
			['List-Unsubscribe', '<https://landleven-blad.example/uit>'],
			['List-Id', '<nb.landleven-blad.example>'],
		],
		text: `In deze nieuwsbrief leest u alles over kaas maken. En: de landmacht oefent weer op de hei, fietsers moeten omrijden.

U ontvangt deze nieuwsbrief omdat u abonnee bent. Uitschrijven kan hier.
`,
	},
	{
		date: '2026-11-08T05:30:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: nl,
		from: 'Voordeelmarkt <acties@voordeelmarkt.example>',
		to: ['klant@defensie.ml'],
		subject: 'Sinterklaasweken: korting op speelgoed',
		html: 'alternative',
		headers: [
			['List-Unsubscribe', '<mailto:uit@voordeelmarkt.example>'],
			['Precedence', 'bulk'],
		],
		text: `Van maandag tot en met zondag: tweede artikel voor de halve prijs. Bekijk de folder online. Afmelden? Klik onderaan.
`,
	},
	{
		date: '2026-11-06T06:06:00Z',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: nl,
		from: 'Joke van Rijn <jvanrijn@notaris-rijn.example>',
		envelopeFrom: '',
		to: ['juridisch@mindef.ml'],
		subject: 'Automatisch antwoord: akte',
		headers: [['Auto-Submitted', 'auto-replied']],
		text: `Ik ben afwezig tot 17 november. Voor dringende zaken belt u met het kantoor.

Joke van Rijn
`,
	},
	{
		...spam,
		date: '2026-11-02T03:33:00Z',
		from: 'Uw Bank <veiligheid@bank-controle.example>',
		to: ['info@defensie.ml'],
		subject: 'Uw betaalpas wordt geblokkeerd',
		text: `Geachte klant,

uw pas verloopt en wordt binnen 48 uur geblokkeerd. Vraag vandaag nog uw nieuwe pas aan en bevestig uw gegevens:

https://bank-controle.example/nieuwe-pas

Met vriendelijke groet, afdeling veiligheid
`,
	},
	{
		...spam,
		date: '2026-11-03T23:40:00Z',
		from: 'Pakketdienst <info@pakket-melding.example>',
		to: ['a.vos@mindef.ml'],
		subject: 'Uw pakket kon niet worden bezorgd',
		text: `Beste klant, uw pakket kon niet worden bezorgd omdat de verzendkosten van € 2,99 niet zijn betaald. Betaal nu om teruggave te voorkomen: http://pakket-melding.example/betaal
`,
	},
	{
		...spam,
		date: '2026-11-05T02:02:00Z',
		from: 'Lisa <lisa@spannend-contact.example>',
		to: ['man@army.ml'],
		subject: 'Hoi, heb jij dit weekend tijd? 😘',
		text: `Hoi hoi, ik zag je profiel en wil graag afspreken. Meld je gratis aan en bekijk mijn foto's: http://spannend-contact.example/lisa
`,
	},
	{
		...spam,
		date: '2026-11-07T01:15:00Z',
		from: 'Directeur <directie.prive@postvak.example>',
		to: ['administratie@defensie.ml'],
		subject: 'dringend, ben je bereikbaar?',
		text: `Ik zit in een vergadering en moet vandaag nog vertrouwelijk een betaling laten doen. Kun je een overboeking van € 18.400 regelen? Antwoord alleen per mail.

Verstuurd vanaf mijn iPhone
`,
	},
];
