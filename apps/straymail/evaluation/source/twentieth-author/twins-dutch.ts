import type { Sample } from '../../../demo/form/sample.ts';

/** Gemeente, draken, radarmuseum, knie. */
export const twinsDutch: Sample[] = [
	{
		date: '2026-11-04T09:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Gemeente Heiderveen <nieuwsbrief@gemeente-heiderveen.example>',
		to: ['cimic@army.ml'],
		intended: { 'cimic@army.ml': 'cimic@army.nl' },
		subject: 'Deze week in uw gemeente: militaire voertuigen op de weg',
		headers: [['List-Unsubscribe', '<https://gemeente-heiderveen.example/afmelden>']],
		text: `Zoals in de krant en op de website van het ministerie stond, ziet u deze week legervoertuigen in onze gemeente. Houd afstand en haal niet in tussen twee voertuigen.

Ook deze week: snoeiafval ophalen, inloopavond over de rotonde, Sinterklaas komt aan bij de molen.

Afmelden kan onderaan.`,
	},
	{
		date: '2026-11-16T22:31:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Spelleider Joep <joep@draken-en-dobbelstenen.example>',
		to: ['ilse.vandermeulen@mindef.ml'],
		intended: { 'ilse.vandermeulen@mindef.ml': 'ilse.vandermeulen@mindef.nl' },
		subject: 'plattegrond van het fort (niet aan de dwerg laten zien)',
		text: `Ilse, alleen voor jou als dief: de wachtronde van de orks gaat van de smidse naar de put en de noordpoort wordt nooit bewaakt bij volle maan. Het luik achter de troon komt uit in de wapenkamer. De sleutel hangt om de nek van de kok.

Woensdag gaan we naar binnen, neem chips mee.`,
	},
	{
		date: '2026-11-12T15:25:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Stichting Radarmuseum De Terp <bestuur@radarmuseum-terp.example>',
		to: ['historie.marine@mindef.ml'],
		intended: { 'historie.marine@mindef.ml': 'historie.marine@mindef.nl' },
		subject: 'Vraag over onze Duitse Würzburg',
		text: `Geachte heer Bolkestein,

Een bezoeker wees ons erop dat de spiegel van onze Würzburg een kwartslag verkeerd hangt. Bestaan er foto's uit 1943 van de stelling bij het dorp? Onze vrijwilligers (gemiddeld 74 jaar) willen hem voor Bevrijdingsdag goed hebben.

Met museale groet,
Hilda Terpstra, secretaris`,
	},
	{
		date: '2026-11-25T10:48:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical'],
		language: 'nl',
		from: 'Fysiopraktijk Kempenaar <praktijk@fysio-kempenaar.example>',
		to: ['medische.dienst@army.ml'],
		intended: { 'medische.dienst@army.ml': 'medische.dienst@army.nl' },
		subject: 'Korporaal Wubben en de uitzending',
		text: `Collega,

Korporaal Wubben heeft een [[diagnosis:gescheurde meniscus]] links, de orthopeed bevestigde het gisteren. Hij hinkt en zegt dat het niets is, omdat hij mee wil als schutter van de tweede groep. Dat moet u niet willen: traplopen lukt, rennen met uitrusting niet.

Vraag is of ik hem of zijn pelotonscommandant moet inlichten. Hij heeft liever dat ik zwijg.

Mirjam Kempenaar`,
	},
	{
		date: '2026-11-18T08:08:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Gert-Jan <gj@slotenmakerij-zaan.example>',
		to: ['huismeester@mimdef.nl'],
		intended: { 'huismeester@mimdef.nl': 'huismeester@mindef.nl' },
		subject: 'afspraak sleutelplan',
		text: 'Do of vr, eind van de ochtend? Dan kom ik met de map langs, Fatima is er ook bij. GJ',
	},
	{
		date: '2026-11-29T17:16:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal', 'contract'],
		language: 'nl',
		from: 'Nele Wouters <nele@wouters-vastgoed.example>',
		to: ['kapt.declercq@mll.be'],
		intended: { 'kapt.declercq@mll.be': 'kapt.declercq@mil.be' },
		subject: 'einde huur appartement',
		text: `Dag kapitein,

Uw opzeg voor [[home-address:Kapelstraat 61 bus 4, 8000 Brugge]] is goed aangekomen. De laatste huur van 890 euro mag u nog storten, de waarborg geef ik terug na de plaatsbeschrijving.

Ik vind het jammer, u was de stilste huurder die ik gehad heb. Waar ze u naartoe sturen hoef ik niet te weten. Laat u de gordijnen hangen?

Nele`,
	},
];
