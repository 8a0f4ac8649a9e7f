import { bsn } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { csvFile, docxFile, htmlOnly, textFile } from './file-parts.ts';

export const dutchDaily: Sample[] = [
	{
		date: '2026-11-03T12:12:42Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Mark Rozema <m.rozema@rozema-onderdelen.example>',
		to: ['magazijn.soesterberg@defensie.ml'],
		cc: ['p.dingemans@defensie.nl'],
		intended: { 'magazijn.soesterberg@defensie.ml': 'magazijn.soesterberg@defensie.nl' },
		subject: 'Re: backorders',
		text: `Peter,

In de csv wat vandaag de deur uit gaat. De ${bsn('31205847')} is een vervanger voor de oude bus, past zonder slijpen.

T&T van de pallet: 3SRZMA0048213796. Tot donderdag bij het overleg.

Mark
`,
		attachments: [
			csvFile(
				'verzendlijst.csv',
				`artikelnr,omschrijving,aantal
${bsn('31205847')},draagarmbus links,12
${bsn('40118263')},draagarmbus rechts,12
2610-17-052-8841,band 14.00R20,4
9789026100147,instructieboek (ISBN),1
4002 7716 0039 1185,kit sleutels,2
`,
			),
		],
	},
	{
		date: '2026-11-06T10:50:13Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Titia van Beem <titia@uitgeverij-hooiberg.example>',
		to: ['nimh.redactie@mindef.ml'],
		intended: { 'nimh.redactie@mindef.ml': 'nimh.redactie@mindef.nl' },
		subject: 'Hoofdstuk 6 - "Strikt geheim"',
		...htmlOnly(
			`<html><head><meta charset="utf-8"></head><body style="font-family:Georgia">
<p>Dag Christ,</p>
<p>Hoofdstuk 6 leest als een trein. Twee kleinigheden: op blz. 141 schrijf je dat het telegram <i>zeer geheim</i> was en op blz. 143 <i>vertrouwelijk</i>. Wat stond er in 1944 nu echt boven? En is "topgeheim" niet een anglicisme?</p>
<p>De kaft is af; Jolijn stuurt hem maandag. ISBN wordt 978-90-261-0987-4.</p>
<p>Groetjes, Titia</p>
<hr><p style="font-size:8pt;color:#777">De inhoud van dit e-mailbericht is vertrouwelijk en kan wettelijk geprivilegieerd zijn. Het is uitsluitend bestemd voor de geadresseerde. Openbaarmaking is niet toegestaan. Uitgeverij Hooiberg aanvaardt geen aansprakelijkheid.</p>
</body></html>
`,
		),
	},
	{
		date: '2026-11-10T21:33:21Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Opa Siem <siem.oldenzaal@ouwe-post.example>',
		to: ['kok.menno@army.ml'],
		intended: { 'kok.menno@army.ml': 'kok.menno@army.nl' },
		subject: 'het GEHEIME recept van oma',
		text: `Dag Menno,

Hier dan eindelijk de snert, oma heeft er nooit iets van op papier gezet dus dit is TOP SECRET hahaha

500 g spliterwten
1 knolselderij, 3 preien, 2 winterpeen
een hiel ham, een rookworst van Slager Piet
1,5 liter water, 3 uur, en NIET roeren het laatste uur

Voor 120 man keer 30 dus. Succes jongen in de veldkeuken.

Opa
`,
	},
	{
		date: '2026-11-16T13:17:54Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Nadia Haddou <nadia.haddou@formulierbouwers.example>',
		to: ['hrportaal.test@mindef.ml', 'Vincent Kolk <v.kolk@mindef.nl>'],
		intended: { 'hrportaal.test@mindef.ml': 'hrportaal.test@mindef.nl' },
		subject: 'testscript 12: invoervalidatie',
		encoding: '8bit',
		charset: 'utf-8',
		text: `Hoi Vincent,

Testscript in de bijlage. Draai het tegen acceptatie, NIET tegen productie. Stap 4 gaf bij mij een lege pagina (build 7.31.0.118).

Nadia
`,
		attachments: [
			docxFile(
				'testscript 12.docx',
				`Testscript 12, invoervalidatie persoonsgegevens
Stap 1. Vul bij BSN 000000000 in. Verwacht: foutmelding 'ongeldig burgerservicenummer'.
Stap 2. Vul bij BSN 123456789 in. Verwacht: foutmelding elfproef.
Stap 3. IBAN: NL00 XXXX 0000 0000 00. Verwacht: foutmelding.
Stap 4. Geboortedatum 00-00-0000. Verwacht: foutmelding.
Stap 5. Creditcard 4111 1111 1111 1111 (testkaart). Verwacht: geaccepteerd in sandbox.
Stap 6. Wachtwoord: leeg laten. Verwacht: knop blijft grijs.
Sessie-id in het log: 7c9e6679-7425-40de-944b-e07fc1f90ae7
`,
			),
		],
	},
	{
		date: '2026-11-19T16:25:31Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'nl',
		from: 'Ambassade van Norland, Den Haag <kanselarij@ambassade-norland.example>',
		to: ['dwh@minbuza.ml'],
		cc: ['Beleidsmedewerker <s.ruijgrok@minbuza.nl>'],
		intended: { 'dwh@minbuza.ml': 'dwh@minbuza.nl' },
		subject: 'Uitnodiging consultaties en agendering visserijakkoord',
		charset: 'iso-8859-1',
		encoding: '8bit',
		text: `Zeer geachte mevrouw Ruijgrok,

De ambassadeur heeft mij verzocht u te laten weten dat onze hoofdstad geen bezwaar meer maakt tegen behandeling van het visserijakkoord in de bilaterale consultaties van januari, mits artikel 9 buiten beschouwing blijft. Onze delegatie zou onder leiding staan van de directeur-generaal. Een verbale nota volgt; een eerste, informele tekst gaat hierbij.

Met gevoelens van de meeste hoogachting,
de Kanselarij
`,
		attachments: [
			textFile(
				'nonpaper.txt',
				`NON-PAPER VISSERIJAKKOORD

1. Norland erkent het belang van de haringstand voor beide landen.
2. Norland stelt een overgangstermijn van twee seizoenen voor.
3. Over artikel 9 (inspectie op zee) wordt later gesproken.
`,
			),
		],
	},
];
