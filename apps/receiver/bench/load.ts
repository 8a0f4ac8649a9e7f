import { connect } from 'node:net';

/**
 * The load generator, a process of its own: kept sessions that pipeline MAIL, RCPT and DATA (RFC 2920), as lean as it
 * can be, because it shares the machine with what it measures.
 *
 * node load.ts PORT SESSIONS SECONDS OCTETS → one line of JSON.
 */
const [port = 0, sessions = 0, seconds = 0, octets = 0] = process.argv.slice(2).map(Number);

const words =
	'itinerary of the delegation arrives hotel transfer passport number meeting agenda attached please confirm'.split(
		' ',
	);
const variants = 64;

/** Text like mail, different in every variant, in lines of some 70 characters. */
const bodyOf = (variant: number): Buffer => {
	let text = `From: sender@navy.mil\r\nTo: user@army.ml\r\nSubject: Message ${variant}\r\nMessage-ID: <${variant}.${process.pid}@navy.mil>\r\n\r\n`;
	for (let i = variant; text.length < octets - 5; i = (i * 1103515245 + 12345) & 0x7fffffff) {
		const word = words[(i >> 8) % words.length];
		text += `${word}${i % 13 === 0 ? i : ''}${text.length - text.lastIndexOf('\n') > 64 ? '\r\n' : ' '}`;
	}
	return Buffer.from(`${text.slice(0, octets - 2)}\r\n.\r\n`);
};
const bodies = Array.from({ length: variants }, (_, variant) => bodyOf(variant));
const group = Buffer.from('MAIL FROM:<sender@navy.mil>\r\nRCPT TO:<user@army.ml>\r\nDATA\r\n');

let accepted = 0;
let refused = 0;
let open = 0;
let until = Number.POSITIVE_INFINITY;
let started = 0;
const latencies: number[] = [];

const finish = () => {
	const elapsed = (performance.now() - started) / 1000;
	latencies.sort((a, b) => a - b);
	const quantile = (q: number) => latencies[Math.floor(q * (latencies.length - 1))] ?? 0;
	const { userCPUTime, systemCPUTime } = process.resourceUsage();
	console.log(
		JSON.stringify({
			accepted,
			refused,
			seconds: elapsed,
			p50: quantile(0.5),
			p99: quantile(0.99),
			cpu: (userCPUTime + systemCPUTime) / 1e6,
		}),
	);
	process.exit(0);
};

const session = (number: number) => {
	const socket = connect(port, '127.0.0.1');
	socket.setNoDelay(true);
	let pending = '';
	let sentAt = 0;
	let next = number;
	/** `greeting`, `hello`, then `group` and `message` in turn, `quit`. */
	let state: 'greeting' | 'hello' | 'group' | 'message' | 'quit' = 'greeting';

	const begin = () => {
		if (performance.now() >= until) {
			state = 'quit';
			socket.end('QUIT\r\n');
			return;
		}
		state = 'group';
		sentAt = performance.now();
		socket.write(group);
	};
	const onLine = (line: string) => {
		if (line[3] === '-' || state === 'quit') return;
		if (state === 'greeting') {
			state = 'hello';
			socket.write('EHLO load.example\r\n');
			return;
		}
		if (state === 'hello') {
			open++;
			if (open === sessions) {
				started = performance.now();
				until = started + seconds * 1000;
				for (const start of waiting) start();
			}
			waiting.push(begin);
			if (open === sessions) begin();
			return;
		}
		if (state === 'group') {
			if (line.startsWith('354')) {
				state = 'message';
				socket.write(bodies[next++ % variants] as Buffer);
			} else if (!line.startsWith('250')) refused++;
			return;
		}
		if (line.startsWith('250')) accepted++;
		else refused++;
		latencies.push(performance.now() - sentAt);
		begin();
	};
	socket.on('data', (chunk) => {
		pending += chunk.toString('latin1');
		for (let end = pending.indexOf('\r\n'); end !== -1; end = pending.indexOf('\r\n')) {
			const line = pending.slice(0, end);
			pending = pending.slice(end + 2);
			onLine(line);
		}
	});
	socket.on('error', () => {});
	socket.on('close', () => {
		closed++;
		if (closed === sessions) finish();
	});
};

const waiting: (() => void)[] = [];
let closed = 0;
for (let i = 0; i < sessions; i++) session(i);
// Bounded, whatever the server does.
setTimeout(finish, (seconds + 20) * 1000).unref();
