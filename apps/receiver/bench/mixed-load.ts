import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Octets of a message, and how many of a thousand are such. Most mail is small; what is large is most of the octets. */
const sizes: readonly (readonly [octets: number, perMille: number])[] = [
	[4096, 700],
	[16_384, 250],
	[65_536, 45],
	[524_288, 5],
];

const line = 'The delegation arrives at the hotel at nine and leaves for the airport with the papers at ';

/** A message like text, in lines of some 100 octets that differ. */
const messageOf = (octets: number, variant: number): Buffer => {
	const lines = [
		`From: sender@navy.mil\r\nTo: user@army.ml\r\nSubject: Message ${variant} of ${octets} octets\r\n\r\n`,
	];
	for (let length = 0, i = variant; length < octets; i = (i * 1103515245 + 12345) & 0x7fffffff) {
		const next = `${line}${i.toString(36)}\r\n`;
		lines.push(next);
		length += next.length;
	}
	return Buffer.from(`${lines.join('')}.\r\n`);
};

const bodies = sizes.flatMap(([octets, perMille]) => {
	const variants = Array.from({ length: 8 }, (_, variant) => messageOf(octets, variant + 1));
	return Array.from({ length: perMille }, (_, i) => variants[i % variants.length] as Buffer);
});

export interface MixedLoad {
	/** Ids that the 250 replies carried. */
	readonly acknowledged: Set<string>;
	/** Replies other than 250 to a message, and what broke. */
	readonly failures: Map<string, number>;
	/** Messages a second from now on; Infinity: as fast as they are taken. */
	pace(rate: number): void;
	stop(): Promise<void>;
}

/** Keeps so many sessions busy with messages of mixed sizes, each begun at its time however slow the others are. */
export const startMixedLoad = async (port: number, sessions: number): Promise<MixedLoad> => {
	const acknowledged = new Set<string>();
	const failures = new Map<string, number>();
	const free: (() => void)[] = [];
	let busy = 0;
	let rate = 0;
	let due = 0;
	let number = 0;
	let stopped = false;
	const failed = (what: string) => void failures.set(what, (failures.get(what) ?? 0) + 1);

	const serve = async (socket: Socket) => {
		let text = '';
		const lines: string[] = [];
		let wake: (() => void) | null = null;
		socket.on('data', (chunk) => {
			text += chunk.toString('latin1');
			for (let end = text.indexOf('\r\n'); end !== -1; end = text.indexOf('\r\n')) {
				const one = text.slice(0, end);
				text = text.slice(end + 2);
				if (one[3] !== '-') lines.push(one);
			}
			wake?.();
		});
		const reply = async (): Promise<string> => {
			while (lines.length === 0) {
				if (socket.destroyed) throw new Error('broken');
				await new Promise<void>((resolve) => {
					wake = resolve;
				});
			}
			return lines.shift() as string;
		};
		socket.on('close', () => wake?.());
		socket.on('error', () => {});
		await reply();
		socket.write('EHLO load.example\r\n');
		await reply();
		while (!stopped) {
			await new Promise<void>((resolve) => free.push(resolve));
			if (stopped) break;
			busy++;
			try {
				socket.write('MAIL FROM:<sender@navy.mil>\r\nRCPT TO:<user@army.ml>\r\nDATA\r\n');
				const answers = [await reply(), await reply(), await reply()];
				if (!answers[2]?.startsWith('354')) {
					failed(answers.find((answer) => !answer.startsWith('250')) ?? '');
					continue;
				}
				socket.write(bodies[(number++ * 617) % bodies.length] as Buffer);
				const answer = await reply();
				const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(answer)?.[0];
				if (answer.startsWith('250') && id) acknowledged.add(id);
				else failed(answer);
			} finally {
				busy--;
			}
		}
		socket.end('QUIT\r\n');
	};
	const all = Array.from({ length: sessions }, async () => {
		const socket = connect(port, '127.0.0.1').setNoDelay(true);
		await once(socket, 'connect');
		await serve(socket).catch((error: Error) => failed(error.message));
	});
	const turn = 5;
	const timer = setInterval(() => {
		// What could not begin for want of a session is not made up for later.
		due = Math.min(due + (rate * turn) / 1000, Math.max(1, free.length));
		for (; due >= 1 && free.length > 0; due--) free.shift()?.();
	}, turn);
	return {
		acknowledged,
		failures,
		pace: (messages) => {
			rate = messages;
		},
		stop: async () => {
			clearInterval(timer);
			stopped = true;
			while (busy > 0) await new Promise((resolve) => setTimeout(resolve, 10));
			for (const go of free.splice(0)) go();
			await Promise.all(all);
		},
	};
};
