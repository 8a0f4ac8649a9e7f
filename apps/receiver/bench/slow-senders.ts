import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { memoryOf } from './process-memory.ts';
import { startStraymail } from './straymail.ts';

/**
 * Law 2 with real sockets: many senders of the largest message at once, slowly, without saying its size. They try
 * again after 4xx, as mail systems do. Shows the receiver's memory, and that all it acknowledged is stored.
 * Options: --senders --octets --rate (octets a second of each) --seconds.
 */
const { values } = parseArgs({
	options: {
		senders: { type: 'string', default: '1000' },
		octets: { type: 'string', default: String(25 * 1024 ** 2 - 65_536) },
		rate: { type: 'string', default: '524288' },
		seconds: { type: 'string', default: '240' },
	},
});
const senders = Number(values.senders);
const octets = Number(values.octets);
const rate = Number(values.rate);
const target = 512 * 1024 ** 2;

const line = Buffer.from('A line of a long message, such as attachments are made of: 0123456789abcdef\r\n');
const piece = Buffer.concat(Array.from({ length: Math.ceil(16_384 / line.length) }, () => line));
const pause = (1000 * piece.length) / rate;

const outcome = { accepted: 0, retries: new Map<string, number>(), inData: 0, most: 0 };
const seen = (what: string) => outcome.retries.set(what, (outcome.retries.get(what) ?? 0) + 1);
let over = false;

/** One attempt; resolves with the reply's code, or with how it broke. */
const attempt = (port: number, number: number): Promise<string> =>
	new Promise((resolve) => {
		const socket: Socket = connect(port, '127.0.0.1');
		let state = 0;
		let timer: NodeJS.Timeout | undefined;
		const settle = (what: string) => {
			clearInterval(timer);
			if (state === 5) outcome.inData--;
			state = 6;
			socket.destroy();
			resolve(what);
		};
		const steps = ['EHLO slow.example', `MAIL FROM:<s${number}@navy.mil>`, 'RCPT TO:<a@army.ml>', 'DATA'];
		const stream = () => {
			let sent = 0;
			outcome.most = Math.max(outcome.most, ++outcome.inData);
			socket.write(`Subject: slow ${number}\r\n\r\n`);
			timer = setInterval(() => {
				if (over) settle('unfinished');
				// The receiver holds us back: what is not sent is not made either.
				else if (socket.writableNeedDrain) return;
				else if (sent < octets) {
					socket.write(piece);
					sent += piece.length;
				} else {
					clearInterval(timer);
					socket.write('.\r\n');
				}
			}, pause);
		};
		let text = '';
		socket.on('data', (chunk) => {
			text += chunk;
			for (let end = text.indexOf('\r\n'); end !== -1; end = text.indexOf('\r\n')) {
				const reply = text.slice(0, end);
				text = text.slice(end + 2);
				if (reply[3] === '-' || state === 6) continue;
				const code = reply.slice(0, 3);
				if (state === 5 || !/^[23]/.test(code)) return settle(code);
				if (code === '354') {
					state = 5;
					stream();
				} else socket.write(`${steps[state++]}\r\n`);
			}
		});
		socket.on('error', () => settle('broken'));
		socket.on('close', () => settle('broken'));
	});

const send = async (port: number, number: number): Promise<void> => {
	while (!over) {
		const what = await attempt(port, number);
		if (what === '250') {
			outcome.accepted++;
			return;
		}
		seen(what);
		await wait(2000 + 4000 * Math.random());
	}
};

const straymail = await startStraymail(
	{ slowFsync: null, profile: false },
	{ STRAYMAIL_MAX_CONNECTIONS: String(senders + 10) },
);
try {
	const [pid = 0] = straymail.processes;
	console.log(`${senders} senders of ${octets} octets at ${rate} octets a second, ${values.seconds} s at most`);
	const all = Promise.all(Array.from({ length: senders }, (_, number) => send(straymail.port, number)));
	const until = performance.now() + Number(values.seconds) * 1000;
	while (performance.now() < until && outcome.accepted < senders) {
		await Promise.race([all, wait(10_000)]);
		const { resident } = await memoryOf(pid);
		const replies = [...outcome.retries].map(([what, times]) => `${what} × ${times}`).join(', ');
		console.log(
			`${Math.round((performance.now() - until) / 1000 + Number(values.seconds))} s: ${outcome.accepted} accepted, ${outcome.inData} in DATA, resident ${(resident / 1024 ** 2).toFixed(0)} MB${replies ? `; tried again after ${replies}` : ''}`,
		);
	}
	over = true;
	await all;
	const { peak } = await memoryOf(pid);
	console.log(
		`peak of the receiver: ${(peak / 1024 ** 2).toFixed(0)} MB (target 512): ${peak <= target ? 'met' : 'NOT MET'}`,
	);
	console.log(`most senders in DATA at once: ${outcome.most}`);
	console.log(await straymail.verify?.(outcome.accepted));
} finally {
	await straymail.stop();
}
