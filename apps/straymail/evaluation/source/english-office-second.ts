import { vin } from '../../demo/form/numbers.ts';
import type { Sample } from '../../demo/form/sample.ts';

/** Personnel, tax, medical and money, as offices write of them. */
export const englishOfficeSecond: Sample[] = [
	{
		date: '2026-11-05T09:09:09Z',
		kind: 'genuine',
		level: 'high',
		categories: ['financial'],
		language: 'en',
		from: 'Accounts <accounts@bayside-marine-supply.example>',
		to: ['ap@navy.ml'],
		intended: { 'ap@navy.ml': 'ap@navy.mil' },
		subject: 'Updated remittance details',
		text: `To whom it may concern,

please note that from 1 December payments should be made to our new account with our UK bank:

IBAN [[iban:GB33 BUKB 2020 1555 5555 55]]
Account name Bayside Marine Supply Ltd

Invoices already issued keep their reference.

Accounts department
`,
	},
	{
		date: '2026-11-05T14:27:33Z',
		kind: 'genuine',
		level: 'high',
		categories: ['financial'],
		language: 'en',
		from: 'Kim Sorrell <kimsorrell@inn-at-pinebluff.example>',
		to: ['travel.card@dla.ml'],
		intended: { 'travel.card@dla.ml': 'travel.card@dla.mil' },
		subject: 'card for the block of rooms',
		text: `Hello, the card on file was declined again. I have visa [[credit-card:4539 1488 0343 6467]] exp 08/28, could you check with the holder or give me another one by 5pm? Otherwise I have to release the block.

Kim, front desk
`,
	},
	{
		date: '2026-11-05T18:55:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Otis Granger <otis@granger-dev.example>',
		to: ['webteam@usmc.ml'],
		intended: { 'webteam@usmc.ml': 'webteam@usmc.mil' },
		subject: 'payment form: what I test with',
		text: `Team,

the sandbox takes 4242 4242 4242 4242 with any date, and 4000 0000 0000 0002 to see a decline. For the SSN field I always use 123-45-6789 or 000-00-0000, the validator must refuse both in production. The password field needs 12 characters, see the style guide.

Otis
`,
	},
	{
		date: '2026-11-06T08:45:18Z',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'en',
		from: 'Family Readiness <frg@bluegrass-frg.example>',
		to: ['hhc.frg@army.ml'],
		intended: { 'hhc.frg@army.ml': 'hhc.frg@army.mil' },
		subject: 'meal train for the Kowalskis',
		text: `Ladies and gents,

baby Emma arrived! Meals can be dropped at [[home-address:1418 Cedar Hollow Ln, Clarksville, TN 37042]]. Please text Jess first on her cell, [[phone:(931) 555-0148]], the dog bites.

xo Tonya
`,
	},
	{
		date: '2026-11-06T11:11:11Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['medical', 'identity'],
		language: 'en',
		from: 'Lab Results <results@tri-county-lab.example>',
		to: ['immunizations@health.ml'],
		intended: { 'immunizations@health.ml': 'immunizations@health.mil' },
		subject: 'Titers batch 114',
		text: `Results for batch 114 attached as CSV. Two reactive, flagged.

Tri-County Laboratory
`,
		attachments: [
			{
				fileName: 'batch114.csv',
				type: 'text/csv',
				text: `name,ssn,test,result
"Avery, Dean",[[us-ssn:219-08-4415]],HBV,immune
"Bloom, Tess",[[us-ssn:318-55-0192]],HBV,immune
"Casey, Hugh",[[us-ssn:405-71-6623]],HIV,negative
"Doran, Kate",[[us-ssn:512-33-9087]],HBV,non-immune
"Ellis, Ray",[[us-ssn:231-64-7710]],HCV,reactive
"Frost, Ivy",[[us-ssn:447-19-2856]],HBV,immune
"Gower, Lars",[[us-ssn:528-90-1347]],HIV,negative
"Hyde, June",[[us-ssn:361-27-5094]],HCV,reactive
"Innis, Cal",[[us-ssn:274-86-3318]],HBV,immune
"Jolly, Rae",[[us-ssn:539-02-7741]],HBV,immune
`,
			},
		],
	},
	{
		date: '2026-11-06T16:40:26Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Nadia Brandt <nadia.brandt@clearwater-press.example>',
		to: ['public.affairs@navy.ml'],
		intended: { 'public.affairs@navy.ml': 'public.affairs@navy.mil' },
		subject: 'interview questions',
		text: `Hi Commander,

for Thursday I'd like to ask about the exercise that your office announced last week, how families are told, and the old story of the secret cookie recipe in the galley (our readers loved it). Nothing classified, I promise! ISBN of the book I mentioned is 978-0-306-40615-7.

Nadia
`,
	},
	{
		date: '2026-11-07T07:30:30Z',
		kind: 'genuine',
		level: 'high',
		categories: ['tax', 'identity'],
		language: 'en',
		from: 'Payroll Services <payroll@northgate-payroll.example>',
		to: ['naf.hr@army.ml'],
		intended: { 'naf.hr@army.ml': 'naf.hr@army.mil' },
		subject: 'W-7 returned',
		text: `The IRS returned the W-7 of your au pair reimbursement case. Her ITIN is [[us-itin:912-78-4523]], not the one on the form. Employer number of the agency: EIN [[us-ein:47-2938415]]. Please resubmit.

Northgate Payroll
`,
	},
	{
		date: '2026-11-07T13:14:15Z',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'Hire Desk <desk@kestrel-carhire.example>',
		to: ['transport.nco@usmc.ml'],
		intended: { 'transport.nco@usmc.ml': 'transport.nco@usmc.mil' },
		subject: 'Driver details for van hire 14-18 Nov',
		text: `Afternoon,

I have these for the second driver, shout if wrong:
name: Cpl Andre Whitlock
licence no: [[drivers-licence:W453-0120-8841]]
born: [[date-of-birth:20.01.1999]]
NI number (for the insurer): [[uk-nino:JG 10 37 59 A]]

Van is a Transit, VIN [[vin:${vin('1FTYE1Y80NKA12345')}]].

Kestrel
`,
	},
	{
		date: '2026-11-08T10:02:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'IT Trainer <lessons@plainwords-it.example>',
		to: ['g6.training@army.ml'],
		intended: { 'g6.training@army.ml': 'g6.training@army.mil' },
		subject: 'handout: choosing a good password',
		text: `As promised, the outline for the refresher:

1. A password is like a toothbrush: do not share it.
2. 'Password1' and 'Winter2026' are guessed first.
3. Use a manager. If you forget your password, call the service desk, do not mail it.
4. PINs: never 0000.

See you on the 18th.
`,
	},
];
