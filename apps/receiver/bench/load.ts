import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/**
 * The load generator, a process of its own, as lean as it can be, because it shares the machine with what it measures.
 * MAIL, RCPT and DATA are pipelined (RFC 2920). Kept sessions send one message after the other; fresh ones send one
 * each, over and over, so many at once.
 *
 * node load.ts PORT SESSIONS SECONDS OCTETS kept|fresh plain|tls → one line of JSON.
 */
const [port = 0, sessions = 0, seconds = 0, octets = 0] = process.argv.slice(2, 6).map(Number);
const fresh = process.argv[6] === 'fresh';
const tls = process.argv[7] === 'tls';

const words =
	'itinerary of the delegation arrives hotel transfer passport number meeting agenda attached please confirm'.split(
		' ',
	);
const variants = 64;

/** Text like mail, different in every variant, in lines of some 70 characters. */
const bodyOf = (variant: number): Buffer => {
	const lines = [
		'From: sender@navy.mil',
		'To: user@army.ml',
		`Subject: Message ${variant}`,
		`Message-ID: <${variant}.${process.pid}@navy.mil>`,
		'',
	];
	let length = lines.join('\r\n').length;
	let line = '';
	for (let i = variant; length < octets - 5; i = (i * 1103515245 + 12345) & 0x7fffffff) {
		line += `${words[(i >> 8) % words.length]}${i % 13 === 0 ? i : ''} `;
		if (line.length <= 64) continue;
		lines.push(line);
		length += line.length + 2;
		line = '';
	}
	return Buffer.from(`${lines.join('\r\n').slice(0, octets - 2)}\r\n.\r\n`);
};
const bodies = Array.from({ length: variants }, (_, variant) => bodyOf(variant));
const group = Buffer.from('MAIL FROM:<sender@navy.mil>\r\nRCPT TO:<user@army.ml>\r\nDATA\r\n');

let accepted = 0;
let refused = 0;
let broken = 0;
let ready = 0;
let ended = 0;
let started = 0;
let until = Number.POSITIVE_INFINITY;
let next = 0;
const latencies: number[] = [];
const waiting: (() => void)[] = [];

const finish = () => {
	const elapsed = (performance.now() - started) / 1000;
	latencies.sort((a, b) => a - b);
	const quantile = (q: number) => latencies[Math.floor(q * (latencies.length - 1))] ?? 0;
	const { userCPUTime, systemCPUTime } = process.resourceUsage();
	const cpu = (userCPUTime + systemCPUTime) / 1e6;
	console.log(
		JSON.stringify({ accepted, refused, broken, seconds: elapsed, p50: quantile(0.5), p99: quantile(0.99), cpu }),
	);
	process.exit(0);
};
const endOne = () => {
	if (++ended === sessions) finish();
};
/** All sessions of the first wave begin together. */
const begin = (go: () => void) => {
	if (ready >= sessions) return go();
	waiting.push(go);
	if (++ready < sessions) return;
	started = performance.now();
	until = started + seconds * 1000;
	for (const start of waiting) start();
};

type State = 'greeting' | 'hello' | 'tls' | 'group' | 'message' | 'quit';

const session = () => {
	let socket: Socket = connect(port, '127.0.0.1');
	let state: State = 'greeting';
	let pending = '';
	let sentAt = performance.now();
	let secure = false;
	let over = false;

	const done = () => {
		if (over) return;
		over = true;
		socket.destroy();
		// Before the first wave is complete a session that broke comes again.
		if (started === 0) setTimeout(session, 100);
		else if (fresh && performance.now() < until) setImmediate(session);
		else endOne();
	};
	const send = () => {
		if (performance.now() >= until) return quit();
		state = 'group';
		if (!fresh) sentAt = performance.now();
		socket.write(group);
	};
	const quit = () => {
		state = 'quit';
		socket.end('QUIT\r\n');
	};
	const upgrade = () => {
		socket.removeAllListeners('data');
		secure = true;
		socket = connectTls({ socket, rejectUnauthorized: false });
		listen();
		socket.once('secureConnect', () => {
			state = 'hello';
			socket.write('EHLO load.example\r\n');
		});
	};
	const onLine = (line: string) => {
		if (line[3] === '-' || state === 'quit') return;
		const code = line.slice(0, 3);
		switch (state) {
			case 'greeting':
				if (code !== '220') {
					refused++;
					return done();
				}
				state = 'hello';
				socket.write('EHLO load.example\r\n');
				break;
			case 'hello':
				if (tls && !secure) {
					state = 'tls';
					socket.write('STARTTLS\r\n');
				} else begin(send);
				break;
			case 'tls':
				upgrade();
				break;
			case 'group':
				if (code === '354') {
					state = 'message';
					socket.write(bodies[next++ % variants] as Buffer);
				} else if (code !== '250') refused++;
				break;
			default:
				if (code === '250') accepted++;
				else refused++;
				latencies.push(performance.now() - sentAt);
				if (fresh) quit();
				else send();
		}
	};
	const listen = () => {
		socket.setNoDelay(true);
		socket.on('data', (chunk) => {
			pending += chunk.toString('latin1');
			for (let end = pending.indexOf('\r\n'); end !== -1; end = pending.indexOf('\r\n')) {
				const line = pending.slice(0, end);
				pending = pending.slice(end + 2);
				onLine(line);
			}
		});
		socket.on('error', () => {
			broken++;
			done();
		});
		socket.on('close', done);
	};
	listen();
};

for (let i = 0; i < sessions; i++) session();
// Bounded, whatever the server does.
setTimeout(finish, (seconds + 20) * 1000).unref();
