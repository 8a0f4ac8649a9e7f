import { createHash } from 'node:crypto';
import type { Sample } from '../../demo/form/sample.ts';
import { zip } from '../../demo/form/zip.ts';
import { meantMil } from '../../demo/source/intended.ts';
import { docxFile, textFile, zipFile } from './file-parts.ts';

/** Octets that look like chance and open nothing. */
const noise = (word: string, length: number): Buffer =>
	Buffer.concat(
		Array.from({ length: Math.ceil(length / 32) }, (_, index) =>
			createHash('sha256').update(`${word} ${index}`).digest(),
		),
	).subarray(0, length);

const pem = (label: string, octets: Buffer): string =>
	`-----BEGIN ${label}-----\n${(octets.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----`;

/** SEC 1 (RFC 5915) around a private value that is a hash. */
const ecKey = pem(
	'EC PRIVATE KEY',
	Buffer.concat([
		Buffer.from('303102010104', 'hex'),
		Buffer.from([32]),
		noise('evaluation ec', 32),
		Buffer.from('a00a06082a8648ce3d030107', 'hex'),
	]),
);
const rsaKey = pem(
	'RSA PRIVATE KEY',
	Buffer.concat([Buffer.from('308204a40201000282010100', 'hex'), noise('rsa', 620)]),
);
const sshKey = pem(
	'OPENSSH PRIVATE KEY',
	Buffer.concat([
		Buffer.from('openssh-key-v1\0'),
		Buffer.from('00000004', 'hex'),
		Buffer.from('none'),
		Buffer.from('00000004', 'hex'),
		Buffer.from('none'),
		Buffer.from('0000000000000001', 'hex'),
		noise('ssh', 220),
	]),
);

/** Passwords, keys and codes that people send each other. */
export const englishAccess: Sample[] = [
	{
		date: '2026-11-02T16:59:59Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'Bo <bo.lindqvist@ridgeback-it.example>',
		to: ['mikhail.torres@socom.ml'],
		intended: meantMil('mikhail.torres@socom.ml'),
		subject: 'vpn',
		text: `mike

gw [[ip-address:198.51.100.203]] port 4443
u: mtorres-ext
p: [[password:tR4ffic#Cone_09]]

it'll nag you to change it, the nag is broken, ignore

bo
`,
	},
	{
		date: '2026-11-05T13:40:11Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials', 'facility'],
		language: 'en',
		from: 'Field Engineering <fe@marlowe-switchgear.example>',
		to: ['pwd.scada@nayv.ml'],
		cc: ['pwd.duty@navy.mil'],
		intended: { 'pwd.scada@nayv.ml': 'pwd.scada@navy.mil' },
		subject: 'As-left settings, substation 3',
		text: `Gents,

as-left document from last week's visit attached. Log-ins are on the last page so the duty electrician doesn't have to ring me at three in the morning again.

Regards
Clive Hartnoll
Marlowe Switchgear
`,
		attachments: [
			docxFile(
				'SS3 as left.docx',
				`Substation 3 - as-left record, 29 October 2026
Feeder 1  51P pick-up 600 A   TMS 0.15
Feeder 2  51P pick-up 400 A   TMS 0.10
HMI and relays
HMI panel, address [[ip-address:10.44.3.10]], operator log-in: duty, passcode [[password:Ohm3ga-77]]
Relay F1, address [[ip-address:10.44.3.21]], level 2 password [[password:TAIL-Bolt4]]
Relay F2, address [[ip-address:10.44.3.22]], level 2 password [[password:TAIL-Bolt5]]
`,
			),
		],
	},
	{
		date: '2026-11-07T10:01:34Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'Anneke de Wolf-Hart <anneke@northlight-devops.example>',
		to: ['devsecops.platform@us.af.ml'],
		intended: meantMil('devsecops.platform@us.af.ml'),
		subject: 'Re: Re: signing broke again after cert rotation',
		charset: 'utf-8',
		headers: [['References', '<a1@northlight-devops.example> <b2@us.af.mil> <a3@northlight-devops.example>']],
		text: `Sure — new pair, same curve. Drop it at /etc/pki/artifact/signing.key on build-02, mode 0400, restart the agent:

[[private-key:${ecKey}]]

I know, I know, mail. Rotate it when the vault is back 🙈

A.

> On Fri, Nov 6, 2026 at 9:12 PM Platform <devsecops.platform@us.af.mil> wrote:
>> error: no matching private key for cert serial 4f:9a:02
> any chance you can send us a fresh one tonight?
`,
		attachments: [
			zipFile('build-02-hostkey.zip', 'etc/ssh/ssh_host_ed25519_key', `[[private-key:${sshKey}]]\n`),
			textFile(
				'legacy-agent.pem.txt',
				`# agent before October, still trusted by build-01\n[[private-key:${rsaKey}]]\n`,
			),
		],
	},
	{
		date: '2026-11-09T19:20:20Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'Samir @ Skylattice <samir@skylattice-weather.example>',
		to: ['Weather Flight <wxflight.tools@us.af.ml>'],
		intended: meantMil('wxflight.tools@us.af.ml'),
		subject: 'Your keys (prod + archive bucket)',
		text: `Hi both,

curl -H "X-Api-Key: [[api-key:slw_prod_4Zt8QwN1uYb7KsEoR2mDxV6c]]" https://api.skylattice-weather.example/v3/soundings?site=KXYZ

archive bucket (read only), region eu-4:
aws_access_key_id = [[api-key:AKIAQ7ZL2MVD5XEW3NPT]]
aws_secret_access_key = [[api-key:hN8vQ2rLx0bWm5TzYc7KfJ1sUa9GdE4pRi6oXtBn]]

Rate limit's generous. If you see 429 you've got a loop somewhere.

Samir
`,
	},
	{
		date: '2026-11-12T14:44:09Z',
		kind: 'genuine',
		categories: ['credentials'],
		language: 'en',
		from: 'Leonie Achterman <l.achterman@fairhaven-audit.example>',
		to: ['comptroller.fwd@dla.ml'],
		intended: meantMil('comptroller.fwd@dla.ml'),
		subject: 'Working papers (protected)',
		text: `Good afternoon,

attached, as our policy requires, as a password-protected archive.

The password for the file is [[password:Granite-Ledger-1926]].

(Yes, I am aware of the irony.)

Kind regards,
Leonie Achterman, Fairhaven Audit
`,
		attachments: [
			{
				fileName: 'working papers.zip',
				type: 'application/zip',
				content: (text) => zip([{ name: 'wp-17.txt', content: Buffer.from(text) }], 'Granite-Ledger-1926'),
				text: 'Working paper 17: nothing to report.\n',
			},
		],
	},
	{
		date: '2026-11-14T08:12:57Z',
		kind: 'genuine',
		level: 'high',
		categories: ['credentials'],
		language: 'en',
		from: 'Mom <darlene.kessinger@homebox-mail.example>',
		to: ['brandon.kessinger@usarmy.ml'],
		intended: { 'brandon.kessinger@usarmy.ml': 'brandon.kessinger@us.army.mil' },
		subject: 'that bank text you wanted',
		encoding: '8bit',
		charset: 'iso-8859-1',
		text: `Honey it came to the house phone like you said. It says: Plainsmen Federal verification code [[one-time-code:557210]] good for 30 min do not share with anyone. well I am sharing it with you ha ha. Hurry. Also your cousin says hi and the café burned down

love Mom

Sent from my iPad
`,
	},
	{
		date: '2026-11-17T07:48:31Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'Conference Services <events@lakemont-conference.example>',
		to: ['joint.planning.cell@pacom.ml'],
		intended: meantMil('joint.planning.cell@pacom.ml'),
		subject: 'Lakemont: projector, coffee, WiFi for your off-site',
		html: 'alternative',
		text: `Dear planners,

All set for the 24th:

Cedar Room from 0700, U-shape for 22
Coffee at 0930 and 1430, lunch in the atrium
Projector: bring your own dongle, ours walked off

Network name: LAKEMONT-CEDAR-PRIV
WPA2 key: [[password:maple7Stirrup]]
Recording box: http://[[ip-address:192.168.40.8]], log in as cedar with password [[password:Cedar!2026rec]]

Parking is free on the north side.

Gloria Tennant, Conference Services
`,
	},
];
