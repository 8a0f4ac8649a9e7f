import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type Answer, decode, encode, type Packet } from 'dns-packet';

export type Zone = Readonly<
	Record<string, Readonly<Partial<Record<'TXT' | 'A' | 'AAAA' | 'MX' | 'PTR', readonly string[]>>>>
>;

export interface DnsServer {
	/** As a resolver is named in the settings. */
	readonly address: string;
	/** `TYPE name` of every question, in order. */
	readonly questions: string[];
	/** Names that end so are not answered at all. */
	silent: string;
	/** Names that end so are answered with SERVFAIL. */
	broken: string;
	/** Names that end so are answered with octets that are no DNS. */
	rubbish: string;
	close(): void;
}

const responseCodes = { none: 0, serverFailure: 2, noSuchName: 3 };

/** An MX as `10 host`, or as `host` alone where the preference is of no matter. */
const exchangeOf = (value: string): { preference: number; exchange: string } => {
	const [first = '', second] = value.split(' ');
	return second === undefined
		? { preference: 10, exchange: first }
		: { preference: Number(first), exchange: second || '.' };
};

const dataOf = (type: string, value: string): unknown =>
	type === 'MX' ? exchangeOf(value) : type === 'TXT' ? (value.match(/.{1,250}/gs) ?? ['']) : value;

/** A DNS server on loopback that knows one zone: no test reaches the network. */
export const startDnsServer = async (zone: Zone): Promise<DnsServer> => {
	const socket = createSocket('udp4');
	const server: DnsServer = {
		address: '',
		questions: [],
		silent: '\n',
		broken: '\n',
		rubbish: '\n',
		close: () => socket.close(),
	};
	socket.on('message', (octets, { port, address }) => {
		const packet = decode(octets);
		const question = packet.questions?.[0];
		if (!question) return;
		const name = question.name.toLowerCase();
		const type = String(question.type);
		server.questions.push(`${type} ${name}`);
		if (name.endsWith(server.silent)) return;
		if (name.endsWith(server.rubbish)) {
			socket.send(Buffer.from('rubbish'), port, address);
			return;
		}
		const records = zone[name];
		const answers = (records?.[type as 'TXT'] ?? []).map(
			(value) => ({ type, name: question.name, ttl: 300, class: 'IN', data: dataOf(type, value) }) as Answer,
		);
		const code = name.endsWith(server.broken)
			? responseCodes.serverFailure
			: records
				? responseCodes.none
				: responseCodes.noSuchName;
		const reply: Packet = {
			type: 'response',
			id: packet.id ?? 0,
			// Recursion desired and available; the response code stands in the last four bits.
			flags: 0x0180 | code,
			questions: [question],
			answers: code === 0 ? answers : [],
		};
		socket.send(encode(reply), port, address);
	});
	socket.bind(0, '127.0.0.1');
	await once(socket, 'listening');
	return Object.assign(server, { address: `127.0.0.1:${socket.address().port}` });
};
