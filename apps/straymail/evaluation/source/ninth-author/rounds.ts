import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile } from '../file-parts.ts';

/** Mail to many. */
export const rounds: Sample[] = [
	{
		date: '2026-11-09T06:00:03Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Sahel Reading Room <weekly@sahel-reading-room.example>',
		envelopeFrom: 'b-2231-jcs@lists.sahel-reading-room.example',
		to: ['j5.africa@jcs.ml'],
		intended: { 'j5.africa@jcs.ml': 'j5.africa@jcs.mil' },
		headers: [
			['List-Id', '<weekly.sahel-reading-room.example>'],
			['List-Unsubscribe', '<https://lists.sahel-reading-room.example/u/2231>'],
			['Precedence', 'list'],
		],
		subject: 'The Week in the Sahel #311: a convoy, a coup rumour and a classified annex that wasn’t',
		html: 'alternative',
		text: `THE WEEK IN THE SAHEL, no. 311

Good morning. What the papers had this week, so that you need not read all of them.

1. CONVOY REACHES MÉNAKA
State television showed some sixty lorries arriving on Tuesday after, it said, eight days on the road. The general staff spoke of "a success of manoeuvre". Two local radio stations counted forty.

2. THE "SECRET" ANNEX
A magazine in Paris printed what it called a secret annex to the 2014 defence agreement. Readers with a memory will recognise the text: parliament published it in the same year. We link to both so that you can compare.

3. EXERCISE SEASON
The regional staff announced that this spring's exercise will take place in three countries with about 1,300 troops. The press kit has maps, if you like arrows.

4. RUMOUR OF THE WEEK
No, there was no coup on Thursday. The tanks on the second bridge were going to the parade rehearsal.

IN THE LIBRARY
Three new open reports on intelligence oversight, one on military hospitals, and a lovely history of the Niger river police.

You receive this letter because you signed up on our site.
Unsubscribe: https://lists.sahel-reading-room.example/u/2231
`,
	},
	{
		date: '2026-11-15T17:30:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Les Amis du Fleuve <lettre@amisdufleuve.example>',
		envelopeFrom: 'lettre-bounces@amisdufleuve.example',
		to: ['anciens.bamako@diplomatie.ml'],
		intended: { 'anciens.bamako@diplomatie.ml': 'anciens.bamako@diplomatie.gouv.fr' },
		headers: [
			['List-Unsubscribe', '<mailto:lettre-request@amisdufleuve.example?subject=quitter>'],
			['List-Post', 'NO'],
		],
		subject: 'Cher ami, chère amie',
		text: `Cher ami, chère amie,

Il y a des soirs de novembre où l'on sent encore, en ouvrant une vieille malle, l'odeur du karité et de la poussière. C'est un de ces soirs que je vous écris.

Notre association entre dans sa trentième année. Nous avons, grâce à vous, rebâti le quai des piroguiers, réédité deux recueils de contes et envoyé quatre mille manuels. Certains d'entre vous me demandent ce que devient notre projet de bibliothèque : les murs montent, le toit attend.

Voilà pourquoi je me permets de revenir vers vous avant la fin de l'année. Un don de soixante euros paie une tôle et ses clous. Le reçu fiscal part en janvier.

Et puis réservez votre samedi 12 décembre : le dîner annuel a lieu à la Maison du Mali, il y aura de la kora et, comme chaque fois, trop de riz.

Fidèlement à vous tous,

Le président des Amis du Fleuve

Cette lettre est adressée à nos 2 318 adhérents et sympathisants. Pour ne plus la recevoir, répondez « quitter ».
`,
	},
	{
		date: '2026-11-20T09:15:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'nl',
		format: 'html',
		from: 'Zonzee Reizen <aanbiedingen@zonzee-reizen.example>',
		envelopeFrom: 'bnc-77120@nieuws.zonzee-reizen.example',
		to: ['personeelsvereniging@defensie.ml'],
		intended: { 'personeelsvereniging@defensie.ml': 'personeelsvereniging@defensie.nl' },
		headers: [
			['List-Unsubscribe', '<https://nieuws.zonzee-reizen.example/af/77120>'],
			['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
		],
		subject: 'Paspoort klaar? Vluchten naar Agadir vanaf 89 euro',
		text: `<html><body><center>
<h1>Uw vlucht, uw hotel, uw vrijheid</h1>
<p>Nog 6 dagen: boek een week Agadir inclusief vlucht, kamer met zeezicht en ontbijt, en betaal <b>vanaf 389 euro</b> per persoon.</p>
<table border="0" cellpadding="8">
<tr><td>Hotel Les Dunes ***</td><td>vanaf 389,-</td></tr>
<tr><td>Hotel Royal Souss ****</td><td>vanaf 447,-</td></tr>
<tr><td>Alleen vlucht, Rotterdam - Agadir</td><td>vanaf 89,-</td></tr>
</table>
<p>Geef bij het boeken de code <b>ZONZEE26</b> op en uw eerste koffer gaat gratis mee. Tip: controleer of uw paspoort nog zes maanden geldig is!</p>
<p><small>U ontvangt deze nieuwsbrief omdat uw vereniging zich heeft ingeschreven. <a href="https://nieuws.zonzee-reizen.example/af/77120">Afmelden</a></small></p>
</center></body></html>
`,
	},
	{
		date: '2026-11-26T14:00:27Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Corps Diplomatique Supplies <catalogue@cd-supplies.example>',
		envelopeFrom: 'campaign-december@cd-supplies.example',
		to: ['gso.thehague@state.ml'],
		bcc: ['wirtschaft.denhaag@auswaertiges-amt.ml'],
		intended: {
			'gso.thehague@state.ml': 'gso.thehague@state.gov',
			'wirtschaft.denhaag@auswaertiges-amt.ml': 'wirtschaft.denhaag@auswaertiges-amt.de',
		},
		headers: [['List-Unsubscribe', '<mailto:off@cd-supplies.example>']],
		subject: 'Privileged prices for privileged customers - December list',
		text: `Excellencies, colleagues, thirsty attachés,

Our December list is attached. New: alcohol-free sparkling, flags in three sizes, and the leather passport covers you asked for (burgundy, navy, black).

Orders before the 8th reach you before the holidays anywhere in the Benelux. As always free of duty for accredited missions; please have your exemption form stamped by your ministry of foreign affairs.

To be taken off this mailing, write to off@cd-supplies.example.

The CD Supplies team, Rijswijk
`,
		attachments: [
			pdfFile(
				'December list.pdf',
				`CD SUPPLIES - DECEMBER LIST (all prices duty free, EUR)

2041-77   Champagne brut, case of 6                 118.00
2041-78   Sparkling, alcohol-free, case of 6         41.00
3310-02   Table flag, 10 x 15 cm                      6.50
3310-05   Flag, 100 x 150 cm                         38.00
3310-09   Flag, 200 x 300 cm                         94.00
5120-11   Passport cover, leather, burgundy          22.00
5120-12   Passport cover, leather, navy              22.00
6003-40   Chocolates, assorted, 2 kg                 36.00
`,
			),
		],
	},
];
