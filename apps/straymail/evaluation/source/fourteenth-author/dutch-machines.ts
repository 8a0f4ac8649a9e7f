import type { Sample } from '../../../demo/form/sample.ts';
import { nestedMail, pdfFile } from '../file-parts.ts';

export const dutchMachines: Sample[] = [
	{
		date: '2026-11-09T06:12:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'ICT-Servicedesk <servicedesk@werkplek-melding.example>',
		to: ['h.vos@mindef.ml'],
		subject: 'Uw wachtwoord verloopt over 24 uur',
		format: 'html',
		text: `<html><body style="font-family:Segoe UI,Arial">
<p><b>Beste h.vos@mindef.ml,</b></p>
<p>Het wachtwoord van uw postvak verloopt op 10 november. Wilt u uw huidige wachtwoord behouden? Bevestig dan hieronder uw gegevens.</p>
<p><a href="https://werkplek-melding.example/behoud/?u=h.vos@mindef.ml" style="background:#154273;color:#fff;padding:10px 18px">Wachtwoord behouden</a></p>
<p>Doet u dit niet, dan worden 11 binnenkomende berichten definitief verwijderd.</p>
<p style="color:#888;font-size:11px">Dit is een verplichte servicemelding van uw beheerder. &copy; 2026</p>
</body></html>
`,
	},
	{
		date: '2026-11-22T17:05:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Bezorgdienst <info@pakket-inklaring.example>',
		to: ['secretariaat.bko@minbuza.ml'],
		subject: '📦 Zending vastgehouden: nog € 1,95 invoerkosten',
		encoding: 'base64',
		text: `Uw pakket (3S-BE-7740219) ligt bij het sorteercentrum.

We konden het niet afleveren omdat er invoerkosten openstaan: € 1,95.
Betaal binnen 12 uur met uw bankkaart, anders gaat de zending retour afzender.

Nu betalen en bezorgmoment kiezen: https://pakket-inklaring.example/b/7740219

Niet thuis? Geen probleem, wij zetten hem bij de buren!
`,
	},
	{
		date: '2026-11-06T07:00:00+01:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Uniformbond Actueel <nieuwsbrief@uniformbond.example>',
		to: ['jl.brands@army.ml'],
		intended: { 'jl.brands@army.ml': 'jl.brands@army.nl' },
		subject: 'Brigade naar Litouwen, pensioenen en een winactie',
		headers: [
			['List-Unsubscribe', '<https://nieuws.uniformbond.example/uit?m=40771>'],
			['List-Id', '<actueel.uniformbond.example>'],
		],
		text: `UNIFORMBOND ACTUEEL – nummer 44

KAMERBRIEF: MEER MILITAIREN NAAR LITOUWEN
De minister heeft de Tweede Kamer laten weten dat Nederland zijn bijdrage aan de gevechtsgroep in Rukla in 2027 uitbreidt. Volgens de brief gaat het om ongeveer tweehonderd extra militairen en een luchtverdedigingseenheid. De Kamer debatteert er in december over.

GEHEIME STEMMING OP DE LEDENRAAD
De ledenraad heeft schriftelijk en geheim gestemd over het pensioenakkoord: 61 procent voor, 35 procent tegen.

OEFENING BIJ DE BUREN
Het Duitse leger kondigde deze week aan dat er in het voorjaar langs de A2 colonnes te zien zullen zijn. Tip van de redactie: rijd een dag later.

WIN
Vijf lezers krijgen een weekend voor twee in een bunkerhotel op Texel. Mail uw oplossing vóór 20 november.

Afmelden kan met een klik: https://nieuws.uniformbond.example/uit?m=40771
`,
	},
	{
		date: '2026-11-28T15:33:00+01:00',
		kind: 'reflection',
		level: 'moderate',
		categories: ['personal'],
		language: 'nl',
		from: 'Buitenkamer.nl <bestelling@buitenkamer.example>',
		to: ['joost.kramers@defensie.ml'],
		intended: { 'joost.kramers@defensie.ml': 'joost.kramers@defensie.nl' },
		subject: 'Bedankt voor je bestelling 8840 2217 6604',
		html: 'alternative',
		text: `Hoi Joost,

Top, we gaan meteen inpakken! Dit heb je besteld:

1 × tarp zandkleur 3x3 (art. 871540022)      € 84,95
2 × kookset titanium (art. 871540317)        € 59,90
Verzending                                   gratis
Totaal (al betaald met iDEAL)                € 144,85

We bezorgen dinsdag tussen 17.00 en 21.00 uur bij:
Joost Kramers
[[home-address:Molenwal 8-II, 8261 AB Kampen]]

De chauffeur belt zo nodig op [[phone:06 2840 9136]].

Veel plezier buiten!
Buitenkamer
Dit bericht is automatisch verstuurd, antwoorden lezen we niet.
`,
		attachments: [
			pdfFile(
				'pakbon.pdf',
				`BUITENKAMER PAKBON
Bestelling 8840 2217 6604
1 x 871540022 tarp zandkleur 3x3
2 x 871540317 kookset titanium
Ruilen binnen 30 dagen, ongebruikt en met dit briefje.`,
			),
		],
	},
	{
		date: '2026-11-17T11:02:00+01:00',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Microsoft Outlook <postmaster@adviesgroep-zuid.example>',
		envelopeFrom: '',
		to: ['rob.claessens@mimdef.nl'],
		subject: 'Onbestelbaar: Verslag werkoverleg 12 november',
		headers: [['Auto-Submitted', 'auto-replied']],
		text: `Bezorging aan de volgende geadresseerden of groepen is mislukt:

petra.hendrix@adviesgroep-zuid.example
Het e-mailadres dat u hebt opgegeven, is niet gevonden. Controleer het e-mailadres en probeer het bericht opnieuw te verzenden. Neem contact op met de helpdesk als het probleem zich blijft voordoen.

Diagnostische gegevens voor beheerders:
Genererende server: mx2.adviesgroep-zuid.example
petra.hendrix@adviesgroep-zuid.example
Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'
`,
		attachments: [
			nestedMail(
				'Verslag werkoverleg 12 november.eml',
				`From: Rob Claessens <rob.claessens@mimdef.nl>
To: petra.hendrix@adviesgroep-zuid.example
Subject: Verslag werkoverleg 12 november
Date: Tue, 17 Nov 2026 11:01:40 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

Petra, het verslag volgt vanmiddag, ik wacht nog op de opmerkingen van Fleur
over punt 6 (inwerken nieuwe collega's). Rob
`,
			),
		],
	},
	{
		date: '2026-11-30T09:09:00+01:00',
		kind: 'bounce',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Karin Leenders <k.leenders@taalhuis-leenders.example>',
		envelopeFrom: '',
		to: ['f.elouali@minbuza.ml'],
		subject: 'Gelezen: planning vertalingen week 49',
		text: `Uw bericht

Aan: Karin Leenders
Onderwerp: planning vertalingen week 49
Verzonden: maandag 30 november 2026 08:51

is gelezen op maandag 30 november 2026 09:08.
`,
		parts: {
			type: 'report; report-type=disposition-notification',
			sections: [
				{
					headers: ['Content-Type: text/plain; charset=us-ascii', 'Content-Transfer-Encoding: 7bit'],
					body: `Uw bericht

Aan: Karin Leenders
Onderwerp: planning vertalingen week 49
Verzonden: maandag 30 november 2026 08:51

is gelezen op maandag 30 november 2026 09:08.
`,
				},
				{
					headers: ['Content-Type: message/disposition-notification'],
					body: `Reporting-UA: werkplek-14.taalhuis-leenders.example; Mailprogramma 16.0
Final-Recipient: rfc822;k.leenders@taalhuis-leenders.example
Original-Message-ID: <20261130.0851.44d1@minbuza.ml>
Disposition: manual-action/MDN-sent-manually; displayed
`,
				},
			],
		},
	},
];
