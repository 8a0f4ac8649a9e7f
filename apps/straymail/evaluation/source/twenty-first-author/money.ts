import { iban } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, xlsxFile } from '../file-parts.ts';

const dutchAccount = iban('NL', 'RABO0318264407');

export const money: Sample[] = [
	{
		date: '2026-11-04T22:29:38Z',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'personal'],
		language: 'en',
		from: 'Earl Stubblefield, EA <earl@stubblefield-taxes.example>',
		to: ['nina.rourke@nationalguard.ml'],
		intended: { 'nina.rourke@nationalguard.ml': 'nina.rourke@nationalguard.mil' },
		subject: 'your 2025, the late one',
		text: `Nina, here she is, sign page two and we mail it paper because of the extension. You owe less than you feared. Earl
`,
		attachments: [
			pdfFile(
				'rourke_2025.pdf',
				`Form 1040   U.S. Individual Income Tax Return   2025        (preparer's copy)

Nina Rourke, single
[[home-address:118 Pecan Hollow Rd, Cabot, AR 72023]]

Wages                                   47,310
Drill pay                                6,204
Rent from the trailer                    3,600
Student loan interest                     -812
Adjusted gross income                   56,302
Standard deduction                     -15,750
Taxable income                          40,552
Tax                                      4,628
Withheld                                 4,190
Amount you owe                             438

Dependents: none (brother does not qualify, see note)`,
			),
		],
	},
	{
		date: '2026-11-11T18:18:18Z',
		kind: 'genuine',
		level: 'high',
		categories: ['financial'],
		language: 'en',
		from: 'Pinewater Credit Union <lending@pinewater-cu.example>',
		to: ['derrick.oyelaran@spaceforce.ml'],
		intended: { 'derrick.oyelaran@spaceforce.ml': 'derrick.oyelaran@spaceforce.mil' },
		subject: 'What we can do about the truck loan',
		text: `Dear Mr. Oyelaran,

You are four payments behind ($2,316.40) and the truck is worth less than what is left on it. We would rather not come for it while you are deployed.

If you let us take $350 every month from account [[us-bank-account:440071928853]] starting December 1, we add the missed payments at the end and report nothing. Your wife told us on the phone that she is back at work; we have noted that.

Please answer before the 20th.

Shawna Ricks
Member hardship team
`,
	},
	{
		date: '2026-11-12T06:50:00Z',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Nickel & Dime, the money letter <letter@nickelanddime.example>',
		to: ['finance.office@dfas.ml'],
		intended: { 'finance.office@dfas.ml': 'finance.office@dfas.mil' },
		subject: 'Five things to do with your taxes before New Year',
		headers: [['List-Unsubscribe', '<https://nickelanddime.example/enough>']],
		text: `1. Look at your pay slip. Is enough being held back?
2. Put a little more in the pension plan, if you can.
3. Gather the receipts. No, all of them.
4. Never type your Social Security number (the one that looks like 123-45-6789) into a form you got by mail.
5. If you have debts, list them. The list is always shorter than the fear.

Next week: loans from family, and how to stay invited.
`,
	},
	{
		date: '2026-11-23T12:31:53Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['financial', 'personal'],
		language: 'en',
		from: 'Hobday Pension Trustees <members@hobday-pensions.example>',
		to: ['gordon.ferris@modgov.uk'],
		intended: { 'gordon.ferris@modgov.uk': 'gordon.ferris@mod.gov.uk' },
		subject: 'Your old yard pension',
		text: `Dear Gordon

You asked what is left of your nine years at the yard. The letter says it better than I could. I am sorry it is not more.

Beryl
`,
		attachments: [
			docxFile(
				'Ferris statement.docx',
				`Mr Gordon Ferris
[[home-address:26 Slipway Terrace, Gosport PO12 1FD]]
Born [[date-of-birth:19 August 1967]]

Service: 4 September 1985 to 30 September 1994

At sixty you may draw £2,118 a year, or £1,590 a year and £10,600 at once.
At sixty-five you may draw £2,940 a year.
If you die first, half goes to a widow. You named Jean in 1988. You told us in 2003 that this had changed and never sent the form; it is enclosed once more.`,
			),
		],
	},
	{
		date: '2026-11-10T21:12:34Z',
		kind: 'genuine',
		level: 'high',
		categories: ['tax'],
		language: 'fr',
		from: 'Cabinet Lebreton & fille <anne@cabinet-lebreton.example>',
		to: ['thierry.jaouen@intradef.ml'],
		intended: { 'thierry.jaouen@intradef.ml': 'thierry.jaouen@intradef.gouv.fr' },
		subject: 'Rectification 2025, à relire ce soir si possible',
		text: `Thierry,

Nous redéposons tout, avec les loyers de Quimper que tu avais oubliés. Il vaut mieux le dire nous-mêmes.

Anne Lebreton
`,
		attachments: [
			xlsxFile(
				'declaration_rectifiee_jaouen.xlsx',
				`Déclaration de revenus 2025, rectifiée | Thierry Jaouen
ligne | déposé en mai | rectifié
soldes et primes | 41 870 | 41 870
pension versée à Mme Jaouen | -6 000 | -4 800
loyers de Quimper | 0 | 7 440
revenu imposable | 35 870 | 44 510
nombre de parts | 1,5 | 1
impôt | 2 214 | 6 089
majoration si nous le disons |  | 388`,
			),
		],
	},
	{
		date: '2026-11-15T07:39:11Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['financial', 'personal'],
		language: 'fr',
		from: 'Secrétariat social Ardenne <paie@secretariat-ardenne.example>',
		to: ['luc.parmentier@mll.be'],
		intended: { 'luc.parmentier@mll.be': 'luc.parmentier@mil.be' },
		subject: 'fiche de paie, emploi complémentaire octobre',
		text: `Monsieur,

Votre fiche pour les week-ends à la pépinière.

M. Luc Parmentier, [[home-address:rue du Fossé 8, 6800 Libramont]]
32 heures à 15,40 €              492,80 €
prime de dimanche                  61,60 €
cotisations                       -72,46 €
saisie en faveur de la caisse d'allocations    -120,00 €
net                               361,94 €

La saisie continue jusqu'en mars.
`,
		charset: 'windows-1252',
	},
	{
		date: '2026-11-21T10:53:26Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Ginette Robichaud <ginette@quilles-gatineau.example>',
		to: ['real.bouchard@forces.ml'],
		intended: { 'real.bouchard@forces.ml': 'real.bouchard@forces.gc.ca' },
		subject: 'les livres du club',
		text: `Réal, peux-tu passer samedi pour qu'on regarde les livres avant l'assemblée ? Ça balance pas de quelques piasses pis je trouve pas où. J'ai fait du sucre à la crème. Ginette, trésorière (encore)
`,
	},
	{
		date: '2026-11-08T19:27:42Z',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'financial', 'personal'],
		language: 'nl',
		from: 'Belastingwinkel Noord <joop@belastingwinkel-noord.example>',
		to: ['e.koster.02@mindef.ml'],
		intended: { 'e.koster.02@mindef.ml': 'e.koster.02@mindef.nl' },
		subject: 'aangifte, twee vraagjes',
		text: `Ha Esther,

Bijna klaar. Loon 38.912, de alimentatie van Frank 5.400, hypotheekrente 6.177 eraf. Je krijgt dan 1.206 terug. Ze storten het op [[iban:${dutchAccount}]], klopt die nog?

En: zijn de kinderen nou meer bij jou of meer bij hem? Dat scheelt je bijna drieduizend en je zei maandag iets anders dan in maart.

Joop
`,
	},
	{
		date: '2026-11-14T11:44:56Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['financial', 'personal'],
		language: 'nl',
		from: 'Budgetcoach Lies Vrancken <lies@budgetcoach-demer.example>',
		to: ['stijn.claeys@mll.be'],
		intended: { 'stijn.claeys@mll.be': 'stijn.claeys@mil.be' },
		subject: 'jouw lijstje',
		text: `Stijn, hieronder wat we dinsdag samen hebben opgeteld. Plak het op de koelkast, ook al is het niet fraai.

autolening          11.300
kredietkaarten (3)   6.840
bij je zus           2.500
goksite              4.100
achterstal huur [[home-address:Molenveld 31 bus 2, 3290 Diest]]   1.575
-------------------------
samen               26.315

Je houdt 410 per maand over als je de auto wegdoet. Je vader mag het niet weten, je vrouw wel, dat hebben we afgesproken. Volgende keer breng je haar mee.

Lies
`,
	},
	{
		date: '2026-11-17T14:02:02Z',
		kind: 'genuine',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Lespakket Centjes <redactie@lespakket-centjes.example>',
		to: ['school@defensie.ml'],
		intended: { 'school@defensie.ml': 'school@defensie.nl' },
		subject: 'werkblad groep 8: mijn eerste loonstrook',
		text: `Dag, u vroeg naar dat oude werkblad van ons. Hier is het, met antwoorden. Kopiëren mag.

Opgave 1. Kabouter Kwik verdient 1.800 euro bruto. Er gaat 37 % belasting af. Wat houdt hij over?
Opgave 2. Kabouter Kwak leent 500 euro tegen 8 %. Hoeveel betaalt hij na een jaar terug?
Opgave 3. Waarom bestaat er pensioen? Schrijf drie zinnen.

Antwoorden: 1.134 euro; 540 euro; eigen antwoord.
`,
	},
];
