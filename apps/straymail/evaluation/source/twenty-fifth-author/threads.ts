import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, xlsxFile, zipFile } from '../file-parts.ts';

/** Threads about systems: passwords far down in a quotation, keys in an archive, and memos which only speak of them. */
export const threads: Sample[] = [
	{
		date: '2026-11-03T14:22:41Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'Dale Wroblewski <dwroblewski@tricountyfiber.example>',
		to: ['SSG Marcus Tillery <marcus.tillery@us.army.ml>', '"Ocampo, Renee" <renee.ocampo@us.army.ml>'],
		intended: {
			'marcus.tillery@us.army.ml': 'marcus.tillery@us.army.mil',
			'renee.ocampo@us.army.ml': 'renee.ocampo@us.army.mil',
		},
		subject: 'RE: RE: FW: circuit down again bldg 4120',
		headers: [
			['In-Reply-To', '<0b77e1c2a4@mail.tricountyfiber.example>'],
			['References', '<5e11d0@mail.tricountyfiber.example> <0b77e1c2a4@mail.tricountyfiber.example>'],
		],
		text: `Yep it's passing traffic now, thanks for walking over there. Closing my end.

Dale

> From: Marcus Tillery
> Sent: Tuesday, November 3, 2026 8:51 AM
>
> Dale
> green light on port 3 but nothing behind it. Did the swap not take the old config?
>
>> From: Dale Wroblewski
>> Sent: Tuesday, November 3, 2026 8:20 AM
>>
>> Replacement handed to your guy at the gate at 0740. It boots with what we had
>> on the dead one. If you need to poke at it from inside:
>>
>>    https://[[ip-address:10.41.207.2]]/  (only from the mgmt vlan)
>>    user   tcf-admin
>>    pw     [[password:Muskrat!4120north]]
>>
>> please dont change it till I've got it back in our inventory
>>
>>> From: Renee Ocampo
>>> Sent: Monday, November 2, 2026 5:15 PM
>>>
>>> It dropped again right after lunch. Third time since Friday. Can somebody
>>> come look instead of "monitoring" it?
`,
	},
	{
		date: '2026-11-17T09:05:12+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'nl',
		from: 'Joris Haverkamp <j.haverkamp@noorderlicht-netwerken.example>',
		to: ['r.dijkema@defensie.ml'],
		cc: ['Functioneel beheer <fb.logistiek@mindef.nl>'],
		intended: { 'r.dijkema@defensie.ml': 'r.dijkema@defensie.nl' },
		subject: 'Uitrol koppelvlak, zoals vanochtend besproken',
		text: `Hoi Rinske,

Bijgaand het mapje voor de nieuwe edge-doos. Uitpakken in /etc/koppel, service herstarten, klaar. Ik weet dat dit eigenlijk via de kluis moet, maar die ligt er bij ons sinds het weekend uit en jullie willen vrijdag live.

Graag even een seintje als het draait, dan draaien wij de tijdelijke sleutel volgende week door.

gr. Joris

--
Noorderlicht Netwerken · ma t/m do aanwezig
De informatie in dit bericht is uitsluitend bestemd voor de geadresseerde.
`,
		attachments: [
			zipFile(
				't-edge-04.zip',
				't-edge-04.conf',
				`# t-edge-04, 16-11-2026, jh
[api]
endpoint = https://koppel.noorderlicht-netwerken.example/v2/voorraad
token    = [[api-key:nln_live_9fQ2xWb71KdTz0VuPe4RyHs8LmCa]]

[ssh]
host = [[ip-address:172.22.14.86]]
user = deploy
key  = <<EOF
[[private-key:-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
QyNTUxOQAAACBBWGBYUg5jxarMA9QvL6gnKSZopWJRFqhZ0o1N6/YKaAAAAJi8+g2dvPoN
nQAAAAtzc2gtZWQyNTUxOQAAACBBWGBYUg5jxarMA9QvL6gnKSZopWJRFqhZ0o1N6/YKaA
AAAEAcm2AAMMmOlZo9ginZiZtLorWdbPufzCwMdLUTFUQgREFYYFhSDmPFqswD1C8vqCcp
JmilYlEWqFnSjU3r9gpoAAAAEGRlcGxveUB0LWVkZ2UtMDQBAgMEBQ==
-----END OPENSSH PRIVATE KEY-----]]
EOF
`,
			),
		],
	},
	{
		date: '2026-11-05T16:40:00Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'Yolanda Pruett <yolanda.pruett@hartmoor-support.example>',
		to: ['Katrina Voss <katrina.voss.ctr@dla.ml>'],
		intended: { 'katrina.voss.ctr@dla.ml': 'katrina.voss.ctr@dla.mil' },
		subject: 'Draft password memo - your comments by Thursday?',
		text: `Katrina,

Here is the memo again with Phil's and your edits folded in. I took out the paragraph on rotating every 60 days; Phil is right that nobody recommends that any more. I kept the two bad examples, people remember those better than any rule.

Still open: do we say anything about password managers on the shop-floor terminals? Your call, you know the warehouse better than I do.

Yolanda Pruett
Hartmoor Support Services, Columbus OH
CONFIDENTIALITY NOTICE: This e-mail may contain privileged, proprietary or otherwise confidential information. If you are not the intended recipient, destroy all copies.
`,
		attachments: [
			docxFile(
				'Memo_Passwords_v4.docx',
				`MEMORANDUM FOR ALL HARTMOOR PERSONNEL
Subject: Choosing and keeping passwords

1. A password has at least fifteen characters. Length beats symbols. A sentence you can picture is a good start.
2. Never use a password from a poster, a film or this memo. "Password1!" and "Summer2026!" are what an attacker tries first.
3. Never use a number that others know. Do not build a password from your birthday, a phone number or a Social Security number such as 123-45-6789.
4. Do not send a password by e-mail, not even to the help desk. The help desk will never ask you for it.
5. If you think that a password of yours has become known, call the help desk and change it the same day. Nobody gets into trouble for asking.
6. Passwords for secret keys and for administrator accounts follow the separate instruction of the security officer.

Point of contact for this memorandum is the undersigned.
P. Landry, Information Security
`,
			),
		],
	},
	{
		date: '2026-11-12T10:31:55+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'fr',
		from: 'Bastien Carrouget <b.carrouget@axelis-reseaux.example>',
		to: ['Adj Solène MARTY <solene.marty@intradef.ml>'],
		intended: { 'solene.marty@intradef.ml': 'solene.marty@intradef.gouv.fr' },
		subject: 'TR: plan adressage quartier Drouet - v3 après recette',
		text: `Bonjour mon adjudante,

Le tableau à jour, comme promis à la recette. Les deux commutateurs du PC sécurité ont changé d'étage, j'ai mis en commentaire. Il manque toujours la clim du local B2 (11 °C de trop jeudi dernier...).

Bonne journée,
Bastien

-----Message transféré-----
De : Studio Axelis
À : Bastien Carrouget
Objet : plan adressage v3

ci-joint
`,
		attachments: [
			xlsxFile(
				'QDR_adressage_v3.xlsx',
				`Local | Équipement | Rôle | VLAN | Adresse | Remarque
A0 poste de garde | SW-QDR-01 | accès, lecteurs de badge | 12 | [[ip-address:10.88.12.1]] | secours onduleur 20 min
A0 poste de garde | NVR-QDR-01 | enregistreur caméras enceinte nord | 14 | [[ip-address:10.88.14.10]] | 16 voies, 3 hors service
B2 local technique | RT-QDR-01 | routeur sortie | 1 | [[ip-address:10.88.1.254]] | pas de redondance
B2 local technique | SW-QDR-02 | cœur | 1 | [[ip-address:10.88.1.2]] | déplacé du 1er au rez-de-chaussée
C1 armurerie | ALM-QDR-03 | centrale intrusion | 16 | [[ip-address:10.88.16.30]] | liaison de secours absente
C1 armurerie | CAM-QDR-22 | caméra couloir | 14 | [[ip-address:10.88.14.42]] | angle mort côté porte 2
`,
			),
		],
	},
	{
		date: '2026-11-20T07:58:03Z',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'en',
		from: 'tom brackley <t.brackley@penhale-systems.example>',
		to: ['fiona.maddox141@modgov.uk'],
		intended: { 'fiona.maddox141@modgov.uk': 'fiona.maddox141@mod.gov.uk' },
		subject: 'URGENT - need your answer before 1000 please',
		text: `Fiona

Really sorry to chase, I'm in with Graham at 10 and he wants to know today whether your lot still want the demo on the 2nd or would rather wait for the new year. Just a yes or no, I'll square the rest with Anneke.

Can't take calls, in meetings back to back - text or reply here.

T
sent from my phone
`,
	},
];
