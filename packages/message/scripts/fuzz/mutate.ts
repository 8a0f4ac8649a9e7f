import type { Random } from './random.ts';

type Mutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

/** Octets that parsers take for more than they are. */
const telling = [
	'\0',
	'\r',
	'\n',
	'\r\n\r\n',
	'\xff\xff\xff\xff',
	'\x7f\xff\xff\xff',
	'--',
	'=?utf-8?B?',
	'=?utf-8?q?=',
	'<',
	'<!--',
	'&#x110000;',
	'"',
	'(',
	'(((((',
	';',
	'%00',
	'{',
	'[',
	'\\',
	'begin 644 x\r\n',
	'\x80',
	'\u202e',
].map((text) => Buffer.from(text, 'latin1'));

const lines = [
	'Content-Type: multipart/mixed; boundary=edge',
	'Content-Type: multipart/mixed; boundary=""',
	'Content-Type: message/rfc822',
	'Content-Type: text/html; charset=utf-16le',
	'Content-Type: text/plain; charset=x-unknown; format=flowed; delsp=yes',
	"Content-Type: application/x; name*0*=utf-8''%C3; name*1=%A9; name*99=z",
	'Content-Transfer-Encoding: base64',
	'Content-Transfer-Encoding: quoted-printable',
	'Content-Transfer-Encoding: uuencode',
	'Content-Disposition: attachment; filename="../../../../etc/passwd"',
	'Subject: =?utf-8?B?/////w==?= =?x?y?z?=',
	'To: a@b, "c <d@e>, f:g,h;;;, <<<<i@j>>>>',
	'Date: Mon, 99 Foo 99999 99:99:99 +9999',
	'References: <<>> <a@b <c@d> e@f>',
	': no name',
	' folded from nothing',
];

const span = (bytes: Buffer, random: Random, longest: number): [number, number] => {
	const start = random.below(bytes.length + 1);
	return [start, Math.min(bytes.length, start + 1 + random.below(longest))];
};
const insert = (bytes: Buffer, at: number, ...pieces: readonly Buffer[]) =>
	Buffer.concat([bytes.subarray(0, at), ...pieces, bytes.subarray(at)]);

const mutations: readonly Mutation[] = [
	function flip(bytes, random) {
		const copy = Buffer.from(bytes);
		for (let times = 1 + random.below(20); times > 0 && copy.length > 0; times--) {
			const at = random.below(copy.length);
			copy[at] = (copy[at] as number) ^ (1 << random.below(8));
		}
		return copy;
	},
	function overwrite(bytes, random) {
		const copy = Buffer.from(bytes);
		const [start, end] = span(copy, random, 16);
		for (let at = start; at < end; at++) copy[at] = random.below(256);
		return copy;
	},
	function truncate(bytes, random) {
		return bytes.subarray(0, random.below(bytes.length + 1));
	},
	function behead(bytes, random) {
		return bytes.subarray(random.below(Math.min(bytes.length, 2000) + 1));
	},
	function remove(bytes, random) {
		const [start, end] = span(bytes, random, 500);
		return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
	},
	function duplicate(bytes, random) {
		const [start, end] = span(bytes, random, 2000);
		const times = 1 + random.below(random.below(10) === 0 ? 300 : 4);
		return insert(bytes, end, ...Array.from({ length: times }, () => bytes.subarray(start, end)));
	},
	function splice(bytes, random, other) {
		const [start, end] = span(other, random, 4000);
		return insert(bytes, random.below(bytes.length + 1), other.subarray(start, end));
	},
	function cross(bytes, random, other) {
		return Buffer.concat([
			bytes.subarray(0, random.below(bytes.length + 1)),
			other.subarray(random.below(other.length + 1)),
		]);
	},
	function tell(bytes, random) {
		return insert(bytes, random.below(bytes.length + 1), random.pick(telling));
	},
	function header(bytes, random) {
		const end = bytes.indexOf('\n', random.below(Math.min(bytes.length, 1000) + 1));
		return insert(bytes, end + 1, Buffer.from(`${random.pick(lines)}\r\n`, 'latin1'));
	},
	function explode(bytes, random) {
		const line = Buffer.from(`${random.pick(lines)}\r\n`, 'latin1');
		return insert(bytes, 0, ...Array.from({ length: random.below(3000) }, () => line));
	},
	function lengthen(bytes, random) {
		return insert(bytes, random.below(bytes.length + 1), Buffer.alloc(random.below(50_000), random.pick(telling)));
	},
];

/** Bytes after one to four mutations; `other` is what pieces are spliced in from. */
export function mutate(bytes: Buffer, random: Random, other: Buffer): Buffer {
	let mutated = bytes;
	for (let times = 1 + random.below(4); times > 0; times--) mutated = random.pick(mutations)(mutated, random, other);
	return mutated.subarray(0, 2_000_000);
}
