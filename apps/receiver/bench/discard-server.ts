import { SMTPServer } from 'smtp-server';

/** Plain smtp-server that throws the mail away: the most that a receiver built on it could reach. */
const server = new SMTPServer({
	authOptional: true,
	disabledCommands: ['AUTH', 'STARTTLS'],
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
