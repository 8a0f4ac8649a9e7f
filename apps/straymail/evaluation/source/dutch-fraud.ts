import { iban } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { htmlOnly, pdfFile, textFile } from './file-parts.ts';

export const dutchFraud: Sample[] = [
	{
		date: '2026-11-02T06:22:31Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'PakketPunt <notificatie@pakketpunt-status.example>',
		to: ['info@army.ml'],
		subject: 'Uw zending NL-7729104 wacht op bevestiging',
		headers: [['Message-ID', '<0102019a7c@eu-mail-7.pakketpunt-status.example>']],
		...htmlOnly(
			`<html><body style="font-family:Arial"><div style="background:#f60;padding:8px;color:#fff">PakketPunt</div>
<p>Beste klant,</p><p>De bezorger kon uw pakket niet afgeven: <b>huisnummer onvolledig</b>. Bevestig uw adres en betaal € 0,95 voor een tweede poging.</p>
<p><a href="https://pakketpunt-status.example/t/7729104">Zending bevestigen</a></p><p>Na 48 uur gaat het pakket retour afzender.</p></body></html>
`,
		),
	},
	{
		date: '2026-11-04T11:27:45Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Mijn Berichtenbox <bericht@berichtenbox-overheid-nl.example>',
		to: ['commandant@defensie.ml'],
		subject: 'U heeft 1 nieuw bericht van de Rijksoverheid',
		headers: [['Reply-To', 'geenreactie@berichtenbox-overheid-nl.example']],
		encoding: 'quoted-printable',
		charset: 'utf-8',
		text: `Beste burger,

Er staat een nieuw bericht klaar in uw Berichtenbox. Vanwege de vernieuwde beveiliging opent u het bericht via de bijlage. U heeft uw gebruikersnaam en wachtwoord nodig.

Met vriendelijke groet,
Mijn Berichtenbox
`,
		attachments: [
			textFile(
				'bericht.html',
				'<html><body><form action="https://berichtenbox-overheid-nl.example/in" method="post">Gebruikersnaam <input name="u"><br>Wachtwoord <input name="p" type="password"><br>Burgerservicenummer <input name="b"><br><button>Inloggen</button></form></body></html>\n',
				'text/html; charset=utf-8',
			),
		],
	},
	{
		date: '2026-11-06T09:36:58Z',
		kind: 'spam',
		level: 'moderate',
		categories: ['financial'],
		language: 'nl',
		from: 'Crediteuren Loodsman <crediteuren@loodsman-verhuurgroep.example>',
		to: ['betalingen@mindef.ml'],
		subject: 'Gewijzigd rekeningnummer i.v.m. fusie - openstaande facturen',
		text: `Beste relatie,

Wegens de fusie met onze moedermaatschappij is ons rekeningnummer per direct gewijzigd. Wij verzoeken u de twee openstaande posten (€ 12.384,35 en € 4.170,00) vandaag nog over te maken op het nieuwe nummer en dit per omgaande te bevestigen. Bellen kan helaas niet, onze centrale wordt vervangen.

Met vriendelijke groet,
Afdeling Crediteuren
`,
		attachments: [
			pdfFile(
				'mededeling rekeningwijziging.pdf',
				`MEDEDELING AAN ONZE RELATIES

Oud rekeningnummer   : vervallen
Nieuw rekeningnummer : [[iban:${iban('LT', '9999900017340826')}]]
Ten name van         : Loodsman Verhuurgroep
Totaal openstaand    : EUR 16.554,35
`,
			),
		],
	},
	{
		date: '2026-11-08T03:11:19Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Anoniem <j7k2@vrijpost-x.example>',
		to: ['contact@mindef.ml'],
		subject: 'Ik heb slecht nieuws voor je',
		encoding: 'base64',
		text: `Gegroet!

Een paar maanden geleden heb ik toegang gekregen tot jouw apparaten. Ik heb een video gemaakt waarop links te zien is wat je keek en rechts wat je deed. Ja, ik ken ook je wachtwoord.

Stuur € 1350 in bitcoin en ik verwijder alles. Mijn portemonnee: bc1qx7l0v3e5n9k2mz84hjt6wqy0d3rfa2sgu5pc8

Je hebt 50 uur na opening van deze brief. Naar de politie gaan heeft geen zin.
`,
	},
	{
		date: '2026-11-10T13:44:02Z',
		kind: 'spam',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Hoekstra Tenten | M. Hoekstra <m.hoekstra@hoekstra-tenten-nl.example>',
		to: ['a.vandijk@army.ml'],
		subject: 'Re: overleg over de nieuwe tenten',
		text: `Hallo,

Zie de aangepaste planning, graag vandaag bekijken:
https://drive.hoekstra-tenten-nl.example/d/planning_v2.zip

Groeten

Op 5 nov. schreef Arjen van Dijk:
> Dank Marieke, dinsdag om elf met Bas. Tot dan!
`,
	},
	{
		date: '2026-11-12T15:55:40Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Kevin van Online Groei <kevin@online-groei-snel.example>',
		to: ['webmaster@army.ml'],
		subject: 'korte vraag over army.ml',
		text: `Hi,

Ik kwam net op jullie website en zag een paar dingen die jullie klanten kosten. Zo staan jullie niet op pagina 1 in Google. Voor € 99 p/m los ik dat op, zonder contract.

Zal ik een video van 2 minuten opnemen?

Kevin

PS geen interesse? Antwoord 'nee' en je hoort nooit meer van me.
`,
	},
	{
		date: '2026-11-18T07:07:13Z',
		kind: 'spam',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Luc Peeters <kolonel.peeters@bureau-directie.example>',
		to: ['secretariaat@mll.be'],
		subject: 'Zijt ge op bureau?',
		text: `Dag,

Zit in vergadering met de generaal en kan niet bellen. Ik heb discreet 6 cadeaukaarten nodig van 100 euro voor de jubilarissen, dringend. Haalt gij die en stuurt ge mij foto's van de codes? Wordt straks terugbetaald. Zeg niets tegen Sofie, 't is een verrassing.

Luc Peeters
Kolonel SBH
Verzonden vanaf mijn iPad
`,
	},
];
