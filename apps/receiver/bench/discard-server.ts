import { readFileSync } from 'node:fs';
import { SMTPServer } from 'smtp-server';
import { SMTPConnection } from 'smtp-server/lib/smtp-connection.js';

/**
 * Plain smtp-server that throws the mail away: the most that a receiver built on it could reach.
 *
 * node discard-server.ts wait|at-once KEY CERTIFICATE
 */
const [greeting, keyFile = '', certFile = ''] = process.argv.slice(2);

/** Greets at once instead of 100 ms after the connection. */
class Prompt extends SMTPConnection {
	override init(): void {
		this._setListeners(() => void setImmediate(() => this.connectionReady()));
	}
}

class Server extends SMTPServer {
	override connect(...[socket, options]: Parameters<SMTPServer['connect']>): void {
		const connection = new Prompt(this, socket, options);
		this.connections.add(connection);
		connection.on('error', () => {});
		connection.init();
	}
}

const server = new (greeting === 'wait' ? SMTPServer : Server)({
	authOptional: true,
	disabledCommands: ['AUTH'],
	key: readFileSync(keyFile),
	cert: readFileSync(certFile),
	disableReverseLookup: true,
	logger: false,
	onData: (stream, _session, callback) => {
		stream.on('data', () => {});
		stream.on('end', () => callback(null));
	},
});
server.on('error', () => {});
const listener = server.listen(0, '127.0.0.1', () => {
	const address = listener.address();
	process.send?.({ type: 'ready', port: typeof address === 'object' ? address?.port : 0 });
});
process.once('disconnect', () => process.exit(0));
