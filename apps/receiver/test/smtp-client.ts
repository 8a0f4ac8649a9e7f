import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A reply: its last line's code, and all of its text. */
export interface Reply {
	readonly code: number;
	readonly text: string;
}

/** A client that says exactly what it is told to, octet by octet. */
export interface SmtpClient {
	readonly socket: Socket;
	/** The next reply; rejects when the connection ends without one. */
	reply(): Promise<Reply>;
	/** Sends a line and waits for its reply. */
	say(line: string): Promise<Reply>;
	write(octets: string | Uint8Array): Promise<void>;
	/** MAIL, RCPT, DATA and the message, dot-stuffed (RFC 5321 §4.5.2); the first refusal is the answer. */
	send(message: { from?: string; to: readonly string[]; raw: Uint8Array; size?: boolean }): Promise<Reply>;
	close(): void;
}

export const dotStuffed = (raw: Uint8Array): Buffer => {
	const text = Buffer.from(raw).toString('latin1');
	const stuffed = text.replace(/^\./, '..').replaceAll('\r\n.', '\r\n..');
	return Buffer.from(`${stuffed}${text.endsWith('\r\n') ? '' : '\r\n'}.\r\n`, 'latin1');
};

export const connectTo = async (port: number, greet = true): Promise<SmtpClient> => {
	const socket = connect(port, '127.0.0.1');
	let text = '';
	let ended = false;
	let wake: () => void = () => {};
	socket.setNoDelay(true);
	socket.on('data', (chunk) => {
		text += chunk.toString();
		wake();
	});
	socket.on('error', () => {});
	socket.on('close', () => {
		ended = true;
		wake();
	});

	const takeReply = (): Reply | null => {
		const match = /^(?:\d{3}-[^\r\n]*\r\n)*(\d{3})(?: [^\r\n]*)?\r\n/.exec(text);
		if (!match) return null;
		text = text.slice(match[0].length);
		return { code: Number(match[1]), text: match[0].trimEnd() };
	};
	const reply = async (): Promise<Reply> => {
		for (;;) {
			const found = takeReply();
			if (found) return found;
			if (ended) throw new Error(`connection ended; unread: ${JSON.stringify(text)}`);
			await new Promise<void>((resolve) => {
				wake = resolve;
			});
		}
	};
	const write = async (octets: string | Uint8Array) => {
		if (!socket.write(octets)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
	};
	const say = async (line: string) => {
		await write(`${line}\r\n`);
		return reply();
	};
	const client: SmtpClient = {
		socket,
		reply,
		say,
		write,
		send: async ({ from = 'sender@navy.mil', to, raw, size = false }) => {
			const mail = await say(`MAIL FROM:<${from}>${size ? ` SIZE=${raw.length}` : ''}`);
			if (mail.code !== 250) return mail;
			for (const address of to) {
				const answer = await say(`RCPT TO:<${address}>`);
				if (answer.code !== 250) return answer;
			}
			const data = await say('DATA');
			if (data.code !== 354) return data;
			await write(dotStuffed(raw));
			return reply();
		},
		close: () => socket.destroy(),
	};
	if (greet) {
		await reply();
		await say('EHLO client.example');
	}
	return client;
};

/** `2.0.0 accepted as ID` → ID. */
export const idOf = ({ text }: Reply): string => /accepted as (\S+)/.exec(text)?.[1] ?? '';
