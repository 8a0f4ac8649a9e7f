import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, textFile, zipFile } from '../file-parts.ts';

export const access: Sample[] = [
	{
		date: '2026-11-10T15:42:11-05:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'Tobias Wren (Halden Link NOC) <twren@noc.haldenlink.example>',
		to: ['robert.castellanos@disa.ml'],
		cc: ['noc-core@haldenlink.example'],
		intended: { 'robert.castellanos@disa.ml': 'robert.castellanos@disa.mil' },
		subject: 'RE: [HL-48213] CPE turn-up, oob access for your side',
		headers: [
			['In-Reply-To', '<5f02c7aa.48213@ticket.haldenlink.example>'],
			['References', '<b71e0c55.48213@ticket.haldenlink.example> <5f02c7aa.48213@ticket.haldenlink.example>'],
		],
		text: `Rob,

both boxes are up and the oob console answers from here. Since your people want to look around before Thursday I left a local account on each. Change it once you are in, I mean it, our auditor was here last month.

  cpe-a   https://[[ip-address:10.84.17.5]]:8443    user dodadm   pw [[password:Tern-92.quarry.Ob]]
  cpe-b   https://[[ip-address:10.84.17.6]]:8443    same user, same pw

Running config of A is attached, B is identical apart from the loopback. The collector token is in there too so you can point your own dashboard at it.

Ignore the fan alarm on B, that is a sensor bug (fixed in 9.4).

tobias
Halden Link network operations, 24x7 +1 443 555 0100

> -----Original Message-----
> From: Castellanos, Robert J CIV DISA
> Sent: Tuesday, November 10, 2026 2:58 PM
> Subject: RE: [HL-48213] CPE turn-up
>
> Toby - can we get eyes on the CPEs ourselves before the cutover? Read only
> is fine if that is easier for you.
> RJC
>
>> From: HL Ticketing
>> Sent: Tuesday, November 10, 2026 11:20 AM
>> Subject: [HL-48213] status changed: In progress
>>
>> Please type your reply above this line.
>>
>> Ticket      HL-48213
>> Customer    DISA, two sites
>> Queue       Provisioning / managed CPE
>> Priority    3 (planned work)
>> Owner       Wren, Tobias
>> Window      12 NOV, starts 2200 local
>>
>> 10 NOV 11:20  twren     Boxes racked, waiting for cross connect.
>> 10 NOV 10:02  system    SLA clock stopped (waiting on third party).
>> 09 NOV 16:44  dpham     Cross connect is ordered, the carrier says
>>                         tomorrow "before lunch". Which lunch, no
>>                         idea.
>> 09 NOV 09:15  twren     Two units out of stock, serials 48213-0001
>>                         and 48213-0002. Burned in over the weekend.
>> 06 NOV 14:30  system    Ticket opened by customer portal.
>>
>> Customer text: We need both routers reachable out of band before the
>> cutover. Last time the console server was on the same circuit as the
>> thing it was meant to rescue.
>>
>> You can follow this ticket on the portal. This mailbox is read by a
>> machine between 2000 and 0600.
`,
		attachments: [
			textFile(
				'cpe-a_running.txt',
				`! cpe-a, saved 2026-11-10 15:31 by twren
hostname hl-cpe-a
!
enable password [[password:Sorrel!Gate77]]
username dodadm privilege 15 password [[password:Tern-92.quarry.Ob]]
!
interface Loopback0
 ip address [[ip-address:10.84.17.5]] 255.255.255.255
!
telemetry destination
 url https://telemetry.haldenlink.example/v2/ingest
 header "Authorization: Bearer [[api-key:hlk_9l6qUCA9P1XPASQ3431GJIuMcvHPuRFB]]"
!
banner login ^ Authorised use only. Activity on this device is monitored. ^
end
`,
			),
		],
	},
	{
		date: '2026-11-03T09:17:40+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'fr',
		from: 'Mehdi Baraka <m.baraka@paie-echanges.example>',
		to: ['julie.ferrand@intradef.ml'],
		intended: { 'julie.ferrand@intradef.ml': 'julie.ferrand@intradef.gouv.fr' },
		subject: 'clé du dépôt, en attendant le coffre',
		charset: 'iso-8859-1',
		encoding: '8bit',
		text: `Bonjour Julie,

Le coffre est toujours en panne et votre bascule est ce soir, donc tant pis pour la procédure : la clé du compte depot-solde est dans le zip. Serveur sftp.paie-echanges.example, port 2222, pas de phrase secrète dessus.

Merci de l'effacer de la boîte dès que le transfert de 22h est passé, et pas un mot à Gérard ;-)

Mehdi
(je suis joignable jusqu'à 23h sur Mattermost)
`,
		attachments: [
			zipFile(
				'depot.zip',
				'depot-solde.pem',
				`[[private-key:-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIPzzpkfsPnz27vlBCIyfjtfVLmNt1wdwAlFISxbz6dcEoAoGCCqGSM49
AwEHoUQDQgAEezLE0g4zU8RCvNsXaGrha+KgEN5BRXsSwB287A0ptmfanXHIywFg
+WYZO5YR7k/EdwEiESwZqdNfRtwW7m5obA==
-----END EC PRIVATE KEY-----]]
`,
			),
		],
	},
	{
		date: '2026-11-18T10:41:02-05:00',
		kind: 'genuine',
		level: 'low',
		categories: ['credentials'],
		language: 'en',
		from: 'Priya Nandakumar <pnandakumar@ostrava-consult.example>',
		to: ['dana.whitlock@whs.ml'],
		intended: { 'dana.whitlock@whs.ml': 'dana.whitlock@whs.mil' },
		subject: 'Re: survey workbook',
		headers: [['In-Reply-To', '<CAF3w-1187@mail.ostrava-consult.example>']],
		text: `sorry Dana!! forgot. [[password:Blue-Heron-417]] opens all the sheets

> Got the workbook yesterday, thanks, but it asks me for a password?
`,
	},
	{
		date: '2026-11-24T16:05:55Z',
		kind: 'genuine',
		level: 'high',
		categories: ['credentials', 'identity'],
		language: 'en',
		from: 'Hattie Lowe <h.lowe@brackenmove.example>',
		to: ['gareth.pell@fcdogov.uk'],
		intended: { 'gareth.pell@fcdogov.uk': 'gareth.pell@fcdo.gov.uk' },
		subject: 'Your removals account - done it by hand',
		html: 'alternative',
		text: `Hello Gareth,

The sign-up page kept telling you that your address was a duplicate. It does that with most government addresses and nobody here knows why, so I have made the account myself. The link below takes you straight in without a password. It works one time only and goes stale on Friday at noon:

[[reset-link:https://portal.brackenmove.example/activate/9c1e-Wq72LmZt0-bD4x]]

Two things to look at once you are inside. The inventory has a second piano, which I suspect is the first piano. And for the tax page I read your National Insurance number as [[uk-nino:JX 42 81 09 C]] from the form that HR scanned. If the 9 is a 4, tell me and I will put it right at our end.

Nothing else needed from you until the surveyor has been.

Warmly,
Hattie Lowe
Overseas Moves, Bracken & Daughters
Switchboard 0117 496 0000

This message and any files with it are confidential and may be legally privileged. If you have received it in error please tell the sender and delete it.
`,
	},
	{
		date: '2026-11-05T13:20:00-10:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Lorne Matsuda <lmatsuda@trellis-systems.example>',
		to: ['kawika.brandt@pacom.ml', 'elise.navarro@jcs.ml'],
		cc: ['marisol.deeds@pacom.mil'],
		intended: {
			'kawika.brandt@pacom.ml': 'kawika.brandt@pacom.mil',
			'elise.navarro@jcs.ml': 'elise.navarro@jcs.mil',
		},
		subject: 'Password standard v3 for the helpdesk portal, last call for comments',
		text: `Kawika, Elise, Marisol,

Attached is the third go at the password standard for the helpdesk portal. Changes against v2 are small: expiry is gone (Elise was right), the banned list is longer, and there is now a paragraph about not mailing secrets to each other. Yes, I see the irony of mailing it.

Comments by the 13th please. If I hear nothing I take it to the change board on the 17th.

Lorne Matsuda
Identity team, Trellis Systems
`,
		attachments: [
			docxFile(
				'Password standard v3 DRAFT.docx',
				`Password standard, helpdesk portal
Version 3, draft for comment

1. Length. At least fifteen characters. A passphrase of four unrelated words is fine.
2. Banned. Anything on the leaked list, the name of the unit, seasons with years. "Summer2026!" and "Welcome1" meet every complexity rule ever written and are the first two things anyone tries.
3. Expiry. None. Change it when there is a reason to.
4. Sharing. Never send a password, a private key or a reset link by e-mail or chat. Use the vault. A helpdesk agent never asks for one.
5. Screenshots. The outbound filter stops number patterns that look like a social security number (for instance 123-45-6789) or a card number (for instance 4111 1111 1111 1111). If it stops an example in training material, ask for a release.
6. Break-glass accounts. Two sealed envelopes, two safes, tested each quarter. What is in the envelopes is not written down anywhere else.

Owner: L. Matsuda. Reviewers: K. Brandt, E. Navarro, M. Deeds.
`,
			),
		],
	},
	{
		date: '2026-11-12T11:08:27-05:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Sam Oyelaran <s.oyelaran@portside-edi.example>',
		to: ['warehouse.edi@dla.ml', 'tonya.briggs@deca.ml'],
		intended: {
			'warehouse.edi@dla.ml': 'warehouse.edi@dla.mil',
			'tonya.briggs@deca.ml': 'tonya.briggs@deca.mil',
		},
		subject: 'URGENT!! action needed before 1700 today',
		headers: [
			['X-Priority', '1 (Highest)'],
			['Importance', 'high'],
		],
		text: `All,

This is not a phish, although I know how it reads. Our AS2 signing certificate runs out at 17:00 Eastern TODAY. Renewal slipped through because the reminder went to somebody who left in June.

What it means for you: after 17:00 any 850/856 you send us will be refused with "certificate verification failed". Nothing is lost. Please HOLD your outbound queue at 16:45 and release it when I write again, I expect around 18:30.

You do not have to click, install, approve or pay anything. I will not ask for your password or for a code. If you have doubts, call the service desk on the number that is on your contract, not one out of this mail, and ask for Sam or for Wilhelmina.

Truly sorry. It is a one line calendar entry and we managed to miss it.

Sam Oyelaran
EDI operations, Portside
`,
	},
];
