import type { Sample } from '../../../demo/form/sample.ts';
import { nestedMail, pdfFile, xlsxFile, zipFile } from '../file-parts.ts';

/** From claims desks, clearing houses and withholding offices. */
export const claimsDesk: Sample[] = [
	{
		date: '2026-11-03T15:42:10-05:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['medical', 'identity', 'personal'],
		language: 'en',
		from: 'Ronnetta Pugh <r.pugh@tidewaterbilling.example>',
		to: ['darlene.k.moss.civ@health.ml', 'claims.east@health.ml'],
		cc: ['Bev Tarkenton <bev@tidewaterbilling.example>'],
		intended: {
			'darlene.k.moss.civ@health.ml': 'darlene.k.moss.civ@health.mil',
			'claims.east@health.ml': 'claims.east@health.mil',
		},
		subject: 'RE: FW: the ones that kicked back (Oct)',
		headers: [
			['In-Reply-To', '<5f2c.9981@tidewaterbilling.example>'],
			['References', '<11aa.0413@tidewaterbilling.example> <5f2c.9981@tidewaterbilling.example>'],
		],
		text: `Darlene hey,

like I said on the phone here is the 11 that kicked back w/ the N382 remark. its tab 1. Bev thinks its the sponsor vs. patient mixup again (you remember July) but I checked three of them by hand and the numbers are right so I dunno.

If you can get me a yes or no by Thurs we can rebill before the 90 day. Two of them are already at day 81.

also sorry for the format, the export cut off the last column and I typed it back in

Ronnetta
tidewater billing, accounts recv.

> Ronnetta, send me the list, not screenshots. I cannot read those on the
> laptop. One line per patient is fine.
>
> D. Moss
`,
		attachments: [
			xlsxFile(
				'kickbacks_OCT26_v2 FINAL.xlsx',
				`Patient | Born | DoD ID | Chart no. | Dx billed | DOS | Billed
Castellano, Dominic | [[date-of-birth:03/14/1987]] | [[dod-id:1184420973]] | [[medical-record:TB-338102]] | [[diagnosis:M51.26 lumbar disc displacement]] | 10/02/2026 | 1,284.00
Whitfield, Aja N | [[date-of-birth:11/30/1994]] | [[dod-id:1290337715]] | [[medical-record:TB-338117]] | [[diagnosis:O24.410 gestational diabetes]] | 10/02/2026 | 412.50
Brzezicki, Paul | [[date-of-birth:07/08/1979]] | [[dod-id:1047783320]] | [[medical-record:TB-337764]] | [[diagnosis:G47.33 obstructive sleep apnea]] | 10/05/2026 | 980.00
Nakamura, Erin | [[date-of-birth:02/21/1990]] | [[dod-id:1223098461]] | [[medical-record:TB-338140]] | [[diagnosis:F43.10 PTSD]] | 10/05/2026 | 215.00
Odom, Terrance L | [[date-of-birth:09/17/1983]] | [[dod-id:1102264587]] | [[medical-record:TB-335512]] | [[diagnosis:E11.9 type 2 diabetes]] | 10/06/2026 | 188.20
Velez-Ortiz, Marisol | [[date-of-birth:05/05/1996]] | [[dod-id:1318840026]] | [[medical-record:TB-338201]] | [[diagnosis:G43.709 chronic migraine]] | 10/08/2026 | 640.00
Guthrie, Shane | [[date-of-birth:12/12/1981]] | [[dod-id:1080915534]] | [[medical-record:TB-330098]] | [[diagnosis:I48.0 paroxysmal atrial fibrillation]] | 10/09/2026 | 3,117.75
Lund, Kirsten | [[date-of-birth:08/26/1988]] | [[dod-id:1195506203]] | [[medical-record:TB-338233]] | [[diagnosis:C50.911 breast cancer, right]] | 10/09/2026 | 7,450.00
Fofana, Ibrahim | [[date-of-birth:01/03/1992]] | [[dod-id:1256671948]] | [[medical-record:TB-338240]] | [[diagnosis:D57.1 sickle-cell disease]] | 10/13/2026 | 522.10
Mabry, Cole | [[date-of-birth:06/29/1985]] | [[dod-id:1133487092]] | [[medical-record:TB-334870]] | [[diagnosis:F10.20 alcohol dependence]] | 10/14/2026 | 305.00
Rasmussen, Tori | [[date-of-birth:10/19/1999]] | [[dod-id:1344002719]] | [[medical-record:TB-338266]] | [[diagnosis:N80.9 endometriosis]] | 10/15/2026 | 870.00
 | | | | | total | 16,024.55`,
			),
		],
	},
	{
		date: '2026-11-05T09:11:44-06:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: '"Ostrowski, Marv" <mostrowski@clearlane-edi.example>',
		to: ['"Ruiz, Nathan C CTR DHA" <nathan.c.ruiz.ctr@mail.ml>'],
		intended: { 'nathan.c.ruiz.ctr@mail.ml': 'nathan.c.ruiz.ctr@mail.mil' },
		subject: 'FW: FW: Fwd: prod cutover 837/271 - what Nate needs',
		text: `Nate, bottom of the chain is what you want. Key is in the zip. Delete when loaded pls.
M.

________________________________
From: Sunil Parekh
Sent: Thursday, November 5, 2026 8:57 AM
To: Ostrowski, Marv
Subject: FW: Fwd: prod cutover 837/271 - what Nate needs

Marv can you pass on, his .mil is not in my address book and he is asking since Monday.

________________________________
From: Kayla Dietz
Sent: Wednesday, November 4, 2026 5:20 PM
To: Sunil Parekh
Subject: Fwd: prod cutover 837/271 - what Nate needs

fyi

---------- Forwarded message ---------
From: gateway-ops
Date: Wed, Nov 4, 2026 at 4:48 PM
Subject: prod cutover 837/271 - what Nate needs

  drop box      sftp.clearlane-edi.example  ([[ip-address:10.61.4.22]]) port 2222
  login         dha_837_prod
  passwd        [[password:Tupelo-84-wicker]]
  key login     same user, file in clearlane_key.zip

  eligibility   POST https://gw.clearlane-edi.example/v2/271
  header        X-Api-Key: [[api-key:clk_live_9fQ2mXw7Tz41LrVb8sHn0KdE]]

To smoke test it, send the dummy member from the companion guide (John Q Sample, SSN 123-45-6789, born 01/01/1900). He is not real and always comes back inactive. Card number field takes 4111 1111 1111 1111.

Window opens Fri 2000 ET.
`,
		attachments: [
			zipFile(
				'clearlane_key.zip',
				'dha_837_prod.pem',
				`[[private-key:-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIG2sOfUA0VMHNTUyS4VaPyqBYBQcZ1iRR2HzwsWWUPf7
-----END PRIVATE KEY-----]]
`,
			),
		],
	},
	{
		date: '2026-11-12T18:03:27-07:00',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'personal', 'financial'],
		language: 'en',
		from: 'Lorna Whetstone <lorna.w@pinonmutual.example>',
		to: ['kyle.brandt.3@us.af.ml'],
		intended: { 'kyle.brandt.3@us.af.ml': 'kyle.brandt.3@us.af.mil' },
		subject: 'Fwd: Fwd: your truck',
		text: `Sgt Brandt,

Forwarding what the body shop sent to the adjuster and he sent to me, because nobody copied you. Please read the attached statement of loss and tell me if the mileage is right, then I can release the money: we pay $3,818.22 to you after the $500 deductible. I do NOT need the police report, only the exchange slip.

Lorna Whetstone, auto claims, Piñon Mutual

Begin forwarded message:

> From: Adj. R. Quintana
> To: Lorna Whetstone
> Subject: Fwd: your truck
>
> Supplement ok'd. Frame is straight, he can drive it.
>
> > From: Hector @ High Desert Collision
> > To: Quintana
> > Subject: your truck
> >
> > photos later, phone is full. est 4318.22 w/ the tailgate. part # 1FT-5541-09-226 on back order till the 20th
`,
		attachments: [
			pdfFile(
				'Statement_of_Loss_PM-26-071944.pdf',
				`PINON MUTUAL - STATEMENT OF LOSS
Claim PM-26-071944     Policy 55-810-2231-7
Insured: Kyle A. Brandt
Residence: [[home-address:2907 Quail Run Ct, Clovis, NM 88101]]
Born: [[date-of-birth:April 2, 1993]]    Driver license (NM): [[drivers-licence:507218846]]
Cell: [[phone:(575) 555-0138]]
Vehicle: 2020 Ford F-150 XLT   VIN [[vin:1FTEW1EP2LFB38172]]
Odometer: 71,340
What happened: Rear-ended at light, Prince St and 21st, Nov 6 2026, about 5:40 pm.
Injuries: none claimed
Signature: ______________`,
			),
			nestedMail(
				'exchange slip.eml',
				`From: kbrandt <kbrandt@clovismail.example>
To: claims@pinonmutual.example
Subject: exchange slip
Date: Sat, 7 Nov 2026 10:02:00 -0700
Message-ID: <slip.77@clovismail.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

other driver was Dolores Apodaca, she was real nice about it. white corolla
vin she read me is [[vin:4T1G11AK7MU417739]]
her cell is [[phone:575-555-0171]]
`,
			),
		],
	},
	{
		date: '2026-11-17T11:30:00-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'financial', 'identity'],
		language: 'en',
		from: 'Gasconade Family Support Office <intake@gasconade-fso.example>',
		to: ['garnish.ops@dfas.ml'],
		intended: { 'garnish.ops@dfas.ml': 'garnish.ops@dfas.mil' },
		subject: 'Termination of withholding / over-collection, cause 19GA-DR00418',
		text: `To whom it may concern:

Enclosed please find the amended order. It terminates the earlier one and directs return of what was over-collected in August, September and October.

Kindly acknowledge by return e-mail to this office; the clerk needs the acknowledgement in the file before the hearing on December 4.

Very truly yours,
Office of the Family Support Attorney

NOTICE: This transmission is confidential and may be privileged. If you are not the addressee, any use is forbidden.
`,
		attachments: [
			pdfFile(
				'Amended Order 19GA-DR00418.pdf',
				`IN THE CIRCUIT COURT - FAMILY DIVISION
Cause No. 19GA-DR00418       Order to Employer, Amended
Payor (employer): Defense Finance and Accounting Service
Obligor: Wendell T. Ruckman      SSN [[us-ssn:494-71-3862]]
Obligee: Stacy M. Ruckman
Agency EIN: [[us-ein:43-6018827]]
1. The order of May 3, 2024 (612.00 a month) is terminated effective July 31, 2026.
2. The sum of 1,836.00 shall be returned to Obligor by deposit:
   Bank routing 321188290, checking account [[us-bank-account:4471980236]]
3. Employer shall not report this order to any consumer agency.
SO ORDERED, November 13, 2026`,
			),
		],
	},
];
