import type { Sample } from '../../../demo/form/sample.ts';
import { zipFile } from '../file-parts.ts';

/** Stolen threads, and a transfer in a hurry. */
export const oldThreads: Sample[] = [
	{
		date: '2026-11-10T08:19:37-05:00',
		kind: 'spam',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Paul Deverick <p.deverick@harborline-marine.example>',
		envelopeFrom: 'relay@cp-host19.example',
		to: ['denise.fallon@dla.ml'],
		headers: [
			['In-Reply-To', '<5c21.fallon.0917@dla.example>'],
			['References', '<5c21.fallon.0917@dla.example>'],
		],
		subject: 'RE: RE: Delivery order 0044, fender assemblies',
		text: `Denise, good day,

see attached the corrected document we spoke about. Archive password is [[password:0044]]

Regards to all

> From: Denise Fallon
> Sent: Thursday, September 17, 2026 2:06 PM
> To: Paul Deverick
> Subject: RE: Delivery order 0044, fender assemblies
>
> Paul,
>
> Got the quote, thanks. 36 foam fender assemblies at $1,940.00 each comes to
> $69,840.00, which is inside what we set aside. I still need the packing
> drawing before I can release it. Tom Ruiz on the Norfolk side says the last lot
> arrived with two split end plates, so please have the shop photograph the plates
> before crating.
>
> My line is new since the move: [[phone:(215) 555-0126]], straight to my desk.
>
> Denise
>
>> From: Paul Deverick
>> Sent: Wednesday, September 16, 2026 4:48 PM
>> To: Denise Fallon
>> Cc: Shop Office
>> Subject: Delivery order 0044, fender assemblies
>>
>> Denise,
>>
>> Quote as promised. Thirty-six assemblies, 4 x 8 ft, grade II foam, with
>> galvanized end fittings, forty-five days after the order. The price holds
>> through the end of the fiscal year and includes the truck to Norfolk. If you
>> want chain and tire nets instead of the urethane skin, add $210 each and
>> two weeks.
>>
>> A couple of things I need from your side:
>>
>>  1. Which pier the truck goes to. Last time the driver sat four hours.
>>  2. Whether you take partial shipments. Twelve a week is what the shop can do.
>>  3. The name of the person who signs, so that the gate has it.
>>
>> I'm out Friday for my son's wedding, back Monday.
>>
>> Paul`,
		attachments: [
			zipFile('DO0044_corrected.zip', 'DO0044_corrected.js', 'var s = "packed";\n// 41 kB of packed script\n'),
		],
	},
	{
		date: '2026-11-17T14:13:22+01:00',
		kind: 'spam',
		level: 'moderate',
		categories: ['contract'],
		language: 'nl',
		from: 'Geert Vanhoutte <geert@vanhoutte-dakwerken.example>',
		envelopeFrom: 'geert@vanhoutte-dakwerk.example',
		to: ['infra.leopoldsburg@mll.be'],
		headers: [['References', '<a91b-dak-blok7@vanhoutte-dakwerken.example>']],
		subject: 'Re: Re: dak blok 7, eerste schijf',
		text: `Dag Sofie,

Nog één puntje voor ge de eerste schijf betaalt: onze bank heeft ons een andere rekening gegeven. Kunt ge de factuur op [[iban:LT45 3250 0477 1900 3856]] zetten i.p.v. op het nummer onderaan? De offerte blijft voor de rest gelijk.

Laat iets weten als 't vertrokken is, dan kan ik de pannen bestellen.

Geert

Op 12 nov. 2026 om 10:05 schreef Sofie Claes:
> Dag Geert,
>
> De offerte van 23.480 euro (excl. btw) is goedgekeurd. Eerste schijf is 30 %,
> dus 7.044 euro, betaalbaar na ontvangst van je factuur. Kapitein Wouters
> wil wel dat de stelling pas na de inspectie van 20/11 geplaatst wordt.
>
> Mvg, Sofie
>
>> Op 9 nov. 2026 om 16:31 schreef Geert Vanhoutte:
>> Sofie, in bijlage onze aangepaste prijs, met isolatie 12 cm erbij.`,
	},
	{
		date: '2026-11-18T08:30:17+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'de',
		from: 'Dr. Wieland (Abteilungsleitung) <dr.wieland@buero-intern.example>',
		to: ['zahlstelle@auswaertiges-amt.ml'],
		subject: 'Eilüberweisung, vertraulich',
		text: `Guten Morgen,

sind Sie heute Vormittag für eine Auslandsüberweisung verfügbar? Es geht um 24.850 EUR für einen Härtefall an einer Botschaft, die Begünstigten sitzen bereits am Flughafen. Die Bankverbindung erhalten Sie, sobald Sie mir kurz bestätigen, dass Sie vor dem Buchungsschluss um 11 Uhr buchen können.

Bitte von Rückfragen im Haus absehen. Die Unterlagen reiche ich morgen nach.

Wieland`,
	},
];
