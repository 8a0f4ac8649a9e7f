import { connect, createServer, type Socket } from 'node:net';

export interface CuttingProxy {
	readonly port: number;
	/** How many connections were cut in the gap. */
	cuts(): number;
	close(): Promise<void>;
}

const endOfData = Buffer.from('\r\n.\r\n');

/**
 * A proxy before an SMTP receiver that makes the gap of RFC 1047: every `every`-th time a message ends, it lets the
 * end of data through, takes the receiver's answer and cuts the connection before the sender sees it.
 */
export const openCuttingProxy = async (receiverPort: number, every: number): Promise<CuttingProxy> => {
	let messages = 0;
	let cuts = 0;
	const sockets = new Set<Socket>();
	const server = createServer((sender) => {
		const receiver = connect(receiverPort, '127.0.0.1');
		let cutAtAnswer = false;
		let tail = Buffer.alloc(0);
		for (const socket of [sender, receiver]) {
			sockets.add(socket);
			socket.on('error', () => {});
			socket.on('close', () => {
				sockets.delete(socket);
				sender.destroy();
				receiver.destroy();
			});
		}
		sender.on('data', (chunk) => {
			const seen = Buffer.concat([tail, chunk]);
			if (seen.indexOf(endOfData) !== -1 && ++messages % every === 0) cutAtAnswer = true;
			tail = Buffer.from(seen.subarray(-4));
			receiver.write(chunk);
		});
		receiver.on('data', (chunk) => {
			// The answer to DATA itself is 354; the next one is the verdict.
			if (cutAtAnswer && chunk.toString('latin1').startsWith('250')) {
				cuts += 1;
				sender.destroy();
				receiver.destroy();
				return;
			}
			sender.write(chunk);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	return {
		port: typeof address === 'object' && address ? address.port : 0,
		cuts: () => cuts,
		close: () =>
			new Promise((resolve) => {
				for (const socket of sockets) socket.destroy();
				server.close(() => resolve());
			}),
	};
};
