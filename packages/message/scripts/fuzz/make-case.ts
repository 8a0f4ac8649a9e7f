import { mutate } from './mutate.ts';
import { Random } from './random.ts';
import { type SeedFile, seedFiles } from './seeds.ts';

const heads: readonly string[] = [
	'From: "Sgt. Ana Ruiz" <ana.ruiz@travel.example>\r\nTo: j.smith@us.army.ml, Group: a@b, c@d;\r\nSubject: =?utf-8?Q?Itin=C3=A9raire?=\r\nDate: Wed, 3 May 2023 10:15:00 +0200\r\nMessage-ID: <1@travel.example>\r\n',
	'Received: from a by b; Wed, 3 May 2023 10:15:00 +0200\r\nReturn-Path: <>\r\nFrom: MAILER-DAEMON@b.example\r\nSubject: Undelivered\r\n folded\r\nAuto-Submitted: auto-replied\r\n',
	'From: a@b.example\nSubject: bare line feeds\nIn-Reply-To: <x@y>\nReferences: <x@y> <z@y>\n',
];
const bodies: readonly string[] = [
	'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nDear Jo\u00e3o,\r\n\r\nsee attached.\r\n\r\nOn Monday you wrote:\r\n> Hello\r\n-- \r\nAna\r\n',
	'Content-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Caf=E9 <b>bold</b> <a href=3D"http://x.example">x</a>=\r\n</p>\r\n',
	'Content-Type: multipart/alternative; boundary=alt\r\n\r\n--alt\r\n\r\nplain\r\n--alt\r\nContent-Type: text/html\r\n\r\n<i>html</i>\r\n--alt--\r\n',
	'Content-Type: text/plain; format=flowed; delsp=yes\r\nContent-Transfer-Encoding: base64\r\n\r\nRGVhciBKb2huLCANCnNlZSBhdHRhY2hlZC4NCg==\r\n',
];

function weighted(random: Random): SeedFile {
	let left = random.below(seedFiles.reduce((sum, { weight }) => sum + weight, 0));
	for (const file of seedFiles) {
		left -= file.weight;
		if (left < 0) return file;
	}
	return seedFiles[0] as SeedFile;
}

const octets = (text: string) => Buffer.from(text, 'utf8');

function attachment(random: Random): Buffer {
	const { name, type, content } = weighted(random);
	const mutated = random.below(3) > 0 ? mutate(content, random, weighted(random).content) : content;
	const lines = mutated.toString('base64').match(/.{1,76}/g) ?? [];
	return octets(
		`\r\n--edge\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: ${random.pick(['attachment', 'inline'])}; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines.join('\r\n')}`,
	);
}

/**
 * The message of one case: the same for the same seed and number. Files are mutated before they are encoded, the
 * message after.
 */
export function makeCase(seed: number, number: number): Buffer {
	const random = new Random(Math.imul(seed, 0x9e3779b1) ^ number);
	const attachments = Array.from({ length: random.below(3) }, () => attachment(random));
	const message = Buffer.concat([
		octets(random.pick(heads)),
		octets('MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=edge\r\n\r\n--edge\r\n'),
		octets(random.pick(bodies)),
		...attachments,
		octets('\r\n--edge--\r\n'),
	]);
	const other = octets(random.pick(heads) + random.pick(bodies));
	return random.below(4) > 0 ? mutate(message, random, other) : message;
}
