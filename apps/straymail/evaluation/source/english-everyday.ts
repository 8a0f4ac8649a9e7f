import { iban, vin } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { meantMil } from '../../demo/source/intended.ts';
import { contactFile, docxFile, pdfFile, xlsxFile } from './file-parts.ts';

const truck = vin('1GTEK19R0VE540817');
const wagon = vin('4S3BK635XT7301944');
const fleet = [vin('1FDXE45S07DA22318'), vin('1FDXE45S07DA22341'), vin('2C4RDGBG0KR618805')];

/** Cars, homes, children, neighbours and small employers. */
export const englishEveryday: Sample[] = [
	{
		date: '2026-11-02T12:24:16Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'Claims - Marcy <marcy.toller@homestead-mutual-claims.example>',
		to: ['jose.barrientos@us.army.ml'],
		intended: meantMil('jose.barrientos@us.army.ml'),
		subject: 'Claim 0091-22-7714: the other party finally answered',
		text: `Jose, good news, they accept 80 percent. Check the sheet, sign at the x, send it back and the body shop can order the door.

Marcy

If your claim number begins with 0091 you can also use the app.
`,
		attachments: [
			pdfFile(
				'statement of loss.pdf',
				`STATEMENT OF LOSS                       Claim 0091-22-7714

Insured      Jose M Barrientos
Cell         [[phone:915-555-0181]]
Lic. no.     TX [[drivers-licence:27714093]]
Vehicle      2014 pickup, brown       VIN [[vin:${truck}]]
Loss         10/26/2026, parking lot, door and mirror

Signature x ______________________
`,
			),
		],
	},
	{
		date: '2026-11-04T16:40:57Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personnel', 'financial'],
		language: 'en',
		from: 'Tamsin Oakley <tamsin@oakley-locums.example>',
		to: ['practice.manager@modgov.uk'],
		intended: { 'practice.manager@modgov.uk': 'practice.manager@mod.gov.uk' },
		subject: 'Locums for December',
		text: `Hiya,

the three you've got for December, with what payroll will ask you for. Dr Baines wants it on the IBAN because she lives in Brittany half the year!

T x
`,
		attachments: [
			xlsxFile(
				'locums dec.xlsx',
				`Name | GMC ref | NI no. | Pay to
Dr Hugo Baird | on file | [[uk-nino:PW 20 64 19 D]] | as last time
Dr Sunita Malhotra | on file | [[uk-nino:SK558013A]] | as last time
Dr Coralie Baines | on file | [[uk-nino:TY 77 40 52 C]] | [[iban:${iban('GB', 'OAKL40127688331045')}]]
`,
			),
		],
	},
	{
		date: '2026-11-08T18:19:19Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'tax', 'personal'],
		language: 'en',
		from: 'Yolanda Prieto <yprieto@prieto-immigration.example>',
		to: ['andrew.sommers@us.af.ml'],
		intended: meantMil('andrew.sommers@us.af.ml'),
		subject: 'The children - adoption file',
		text: `Dear Andrew and Kate,

Both letters came on the same day! Details are in the memo, I did not want to read them over the telephone. Keep copies.

Abrazos,
Yolanda
`,
		attachments: [
			docxFile(
				'memo Sommers.docx',
				`Memo to file, Sommers adoption
Mateo, born [[date-of-birth:November 3, 2019]], has been assigned ITIN [[us-itin:988 72 6104]].
Lucia, born [[date-of-birth:July 14, 2021]], has been assigned ITIN [[us-itin:988 72 6105]].
Parents live at [[home-address:230 Larkspur Lane, Yuma, AZ 85365]]. Next hearing in January.
`,
			),
		],
	},
	{
		date: '2026-11-09T23:02:08Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Skip <skip.lundgren@lakecabin-mail.example>',
		to: ['tyler.voss@navy.ml'],
		intended: meantMil('tyler.voss@navy.ml'),
		subject: 'wagon',
		text: `still got it. 168k, ac works on one side. vin for the carfax thing is [[vin:${wagon}]]. 1900 and its yours but ill take 1750 from a sailor. come by [[home-address:4 Boathouse Rd, Duluth MN 55804]] anytime after 5 or text [[phone:218 555 0119]]

title's clean i swear
`,
	},
	{
		date: '2026-11-12T20:35:25Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'en',
		from: 'Overland Upfitters <service@overland-upfitters.example>',
		to: ['gsa.fleet.mgr@spaceforce.ml'],
		intended: meantMil('gsa.fleet.mgr@spaceforce.ml'),
		subject: 'Estimate, 3 units, lift gates',
		text: `Estimate's in the sheet, per unit. Ref your VINs not your tag numbers, tags were swapped on the two buses I think.
`,
		attachments: [
			xlsxFile(
				'EST-3390.xlsx',
				`VIN | Work | Parts | Labor | Total
${fleet.map((number, index) => `[[vin:${number}]] | lift gate ${index + 1} | $2,140.00 | $960.00 | $3,100.00`).join('\n')}
 |  |  | Estimate total | $9,300.00
`,
			),
		],
	},
	{
		date: '2026-11-15T09:58:59Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Coach Bev Anselm <bev@minnow-swim-club.example>',
		to: ['parents.minnows@marines.ml'],
		cc: ['aquatics@marines.mil'],
		intended: meantMil('parents.minnows@marines.ml'),
		subject: 'age groups for the December meet!!!',
		format: 'html',
		text: `<html><body bgcolor="#e0f7ff"><h2>Go Minnows!</h2>
<p>Age on Dec 12 counts. I have these birthdays, <i>tell me if they're wrong</i>:</p>
<ul><li>Piper Dunne, born [[date-of-birth:3/29/2017]] &ndash; 8 &amp; under? No! 9-10</li>
<li>Jamal Weekes, born [[date-of-birth:12/13/2015]] &ndash; lucky by one day, 9-10</li>
<li>Ottilie Brandt, born [[date-of-birth:6/2/2018]] &ndash; 8 &amp; under</li></ul>
<p>Goggles are $12. Heat sheets Friday.</p><p>Coach Bev</p></body></html>
`,
	},
	{
		date: '2026-11-22T17:44:12Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Priscilla & Dean <us@priscilla-and-dean.example>',
		to: ['Uncle Ray <raymond.cutler@uscg.ml>'],
		intended: meantMil('raymond.cutler@uscg.ml'),
		subject: "We've moved! 📦",
		charset: 'utf-8',
		encoding: 'base64',
		text: `Dear everybody — boxes everywhere, no curtains, very happy. Card with the new address and Dean's new number attached. Come in spring, the guest room has a bed AND a door.

P & D & the cat
`,
		attachments: [
			contactFile('Priscilla and Dean.vcf', [
				'N:Cutler;Priscilla & Dean;;;',
				'FN:Priscilla & Dean Cutler',
				'ADR;TYPE=HOME:;;[[home-address:58 Quarry Hill Road;Barre;VT;05641]];USA',
				'TEL;TYPE=CELL:[[phone:(802) 555-0147]]',
			]),
		],
	},
	{
		date: '2026-11-24T14:31:20Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'Haul-It Trucks #118 <store118@haul-it-trucks.example>',
		to: ['felicia.moreau@us.army.ml'],
		intended: meantMil('felicia.moreau@us.army.ml'),
		subject: 'The driver’s card you left on the scanner',
		charset: 'windows-1252',
		text: `Ms. Moreau,

You left your licence on our scanner on Saturday – it’s in the safe. Georgia, number [[drivers-licence:058114473]], that’s you? Your brother’s is here too (Florida, [[drivers-licence:M600-240-88-173-0]]). We can mail them if you send the address.

Best… Tony, store 118
`,
	},
	{
		date: '2026-11-25T19:03:44Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Rental office <leasing@willow-bend-flats.example>',
		to: ['quentin.achebe@uscg.ml'],
		intended: meantMil('quentin.achebe@uscg.ml'),
		subject: 'Guarantor line on your lease',
		text: `Hello Quentin,

almost there. Your guarantor wrote today's date where her birthday goes. :-)  Her handwritten copy says Mrs. Ngozi Achebe was born on [[date-of-birth:7 March 1961]]; shall I use that? And is [[home-address:45 Alder Terrace, Apt 6, Norwalk, CT 06851]] hers or yours?

Keys on the 1st.
Bettany
`,
	},
];
