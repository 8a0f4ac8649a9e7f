import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

export const counter: Sample[] = [
	{
		date: '2026-11-05T13:33:20-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['technical', 'marked'],
		language: 'en',
		markings: ['CUI//SP-CTI', 'DISTRIBUTION STATEMENT D'],
		from: '"Borchardt, Lyle" <lborchardt@kessel-actuation.example>',
		to: ['dscr.engineering@dla.ml', 'angela.mims@dla.ml'],
		intended: { 'dscr.engineering@dla.ml': 'dscr.engineering@dla.mil', 'angela.mims@dla.ml': 'angela.mims@dla.mil' },
		subject: 'page 2 of the thing Angela asked about',
		text: `Angela, engineering,

Here's page 2. Page 1 is just the title and who signed what. The numbers that matter are the preload and the cure time, and the second one is in HOURS, it says minutes on the copy your shop has and that is why you're seeing weepers.

I left the header on because legal chews me out when I don't.

Lyle`,
		attachments: [
			docxFile(
				'KA-2291 rev F p2.docx',
				`[[marking:CUI//SP-CTI]]

KA-2291 rev F - stabilator actuator, gland nut and seal stack, page 2 of 9

Preload the inner stack to 61 N m, back off 20 degrees, final 44 N m. Witness mark across nut and body.
Anaerobic retainer grade 4 on the last five threads only. Cure 18 hours at 22 C before pressure.
Proof 5,150 psi for 3 min; leak limit one drop in 3 min at the rod, none at the gland.
Failure mode when under-cured: weep at the gland above Mach 0.85, loss of centering authority on the affected side.

[[marking:DISTRIBUTION STATEMENT D]]. Distribution authorized to the Department of Defense and U.S. DoD contractors only; critical technology; 12 May 2024. Other requests shall be referred to the program office.

CUI//SP-CTI`,
			),
		],
	},
	{
		date: '2026-11-06T21:14:09+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personal'],
		language: 'fr',
		from: 'Solène Audibert <solene.audibert84@boite-du-var.example>',
		to: ['bureau.social@intradef.ml'],
		intended: { 'bureau.social@intradef.ml': 'bureau.social@intradef.gouv.fr' },
		subject: 'rattachement du petit sur ma carte et plus sur celle de mon mari',
		text: `Madame, Monsieur,

On tourne en rond depuis un mois donc je vous écris tout dans un seul mail.

Mon mari (ADC Audibert, parti depuis septembre) avait demandé que Côme soit sur sa carte à lui. Or d'après la caisse c'est impossible tant qu'il est là-bas, il faut que ce soit sur la mienne. Moi c'est
[[fr-nir:2840713 055214 83]]
et Côme est né le [[date-of-birth:9 octobre 2026]], le jour du grand orage, à la clinique de Draguignan.

On a déménagé aussi, c'est le [[home-address:14 bis rue des Tanneurs, 83300 Draguignan]] (avant c'était le logement de la base, ne plus rien envoyer là-bas svp).

Je réponds mieux au téléphone le matin, [[phone:06 39 98 41 57]], l'après-midi il dort et moi aussi

Merci d'avance de votre patience
Solène Audibert`,
	},
	{
		date: '2026-11-11T09:58:47+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'nl',
		from: 'Loket Burgerzaken <burgerzaken@gemeente-zeebos.example>',
		to: ['kristof.vandamme@mll.be'],
		intended: { 'kristof.vandamme@mll.be': 'kristof.vandamme@mil.be' },
		subject: 'Volmacht voor uw echtgenote',
		html: 'alternative',
		text: `Beste heer Vandamme

U belde ons van op het oefenterrein en de verbinding viel weg. Daarom langs deze weg.

Uw kaart ligt klaar. Ze kan niet per post worden opgestuurd en ze mag evenmin aan uw echtgenote worden meegegeven, tenzij u haar een volmacht geeft. Een half blad papier volstaat, handgeschreven is goed. Zet er zeker op:

- uw naam
- [[be-rrn:91.04.17-233.32]]
- [[home-address:Kerkstraat 18 bus 2, 8400 Oostende]]
- haar naam en "mag mijn kaart afhalen"

De oude kaart wordt ter plaatse doorgeknipt. Breng dus geen kopie maar de kaart zelf mee.

Tot aan het loket (elke voormiddag, donderdag tot 19 uur)

Greet Lanckriet
dienst Burgerzaken

Dit bericht kan vertrouwelijke informatie bevatten. Bent u niet de bestemmeling, gelieve het te wissen.`,
	},
	{
		date: '2026-11-13T16:41:55-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal'],
		language: 'en',
		from: 'W. Teague <wteague@longleaf-post.example>',
		to: ['hotline@dodig.ml'],
		intended: { 'hotline@dodig.ml': 'hotline@dodig.mil' },
		subject: 'what I said I would write down',
		text: `To whoever picked up on Tuesday, you told me to write it while I still remembered the order things happened in. It is in the document. I have not put my phone in it. I would rather you write.

I like most of these people.

W.T.`,
		attachments: [
			docxFile(
				'as I remember it.docx',
				`I have worked in the tool crib since 2019.

In March Mr. Rudd told us to sign the monthly count before the count was done. I asked why and he said the number does not change. I signed. I am not proud of it.

On 6 August the count was done for once, because Ms. Villanueva was filling in, and we were short eleven torque analyzers. She wrote that down. On the 7th the sheet said zero short and her initials were on it, and she told me in the parking lot that she had not made those initials.

On 2 September Ms. Villanueva was moved to nights. Mr. Rudd said in front of four of us that this is what counting gets you.

I have seen two of the analyzers, with our etching on them, for sale in a shop that belongs to Mr. Rudd's brother-in-law. I have pictures but I want to hand them over to a person.

I understand you may have to tell him that somebody has spoken. Please do it when I am on leave, which is from the 23rd.`,
			),
		],
	},
	{
		date: '2026-11-07T22:36:18+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'en',
		from: 'Jo <jo.penhaligon@tamarside.example>',
		to: ['mike.penhaligon734@modgov.uk'],
		intended: { 'mike.penhaligon734@modgov.uk': 'mike.penhaligon734@mod.gov.uk' },
		subject: '(no subject)',
		text: `hey you. tried the welfare line but it just beeps

so dr anand rang and its what she thought. [[diagnosis:juvenile idiopathic arthritis]], the kind with lots of joints. she was really nice about it, Tilly asked if she can still do trampolining and she said yes and i cried in the corridor like an idiot

she starts the injections monday. NOT as bad as it sounds. i do the first with the nurse and then its me at the kitchen table

can you do the form from there? they want both our NI numbers, mines [[uk-nino:JG 41 72 93 B]] and i can never find yours. and her hospital number which is [[medical-record:A0417733]], its the one on the blue sticker

boiler man came btw. its the pump

x x x`,
	},
	{
		date: '2026-11-17T12:09:00-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'financial', 'personal'],
		language: 'en',
		from: 'Delphine Marsh EA <delphine@marsh-and-nephew-tax.example>',
		to: ['tobias.okafor@ng.ml'],
		intended: { 'tobias.okafor@ng.ml': 'tobias.okafor@ng.mil' },
		subject: 'The October extension one - read before you sign',
		text: `Tobias, left column is you, right column is Beatriz. Look at the three lines I starred, then sign with your finger and send it back. If the kid's birthday is wrong tell me NOW and not in April like last time.

Delphine
Marsh & Nephew, we are the yellow house next to the bait shop`,
		attachments: [
			pdfFile(
				'okafor 2025 worksheet.pdf',
				`                         (1)                     (2)
name                     Okafor, Tobias E        Okafor, Beatriz
number                   [[us-ssn:529 41 8830]]             [[us-itin:947-82-4136]]
wages, box 1             61,204.18               18,930.00
withheld, box 2          6,377.52                1,104.00
paid by                  [[us-ein:84-2917735]]              [[us-ein:46-1188203]]
* both live at           [[home-address:2218 Cane Ridge Rd, Antioch, TN 37013]]
* dependent              Ngozi   born [[date-of-birth:08/30/2021]]

refund                   $2,918.00
* goes to                checking, Cumberland Teachers CU, [[us-bank-account:4471820936]]

I have looked at this and it is true.


sign ______________________     sign ______________________`,
			),
		],
	},
];
