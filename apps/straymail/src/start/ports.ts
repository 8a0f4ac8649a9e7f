import { createServer } from 'node:net';
import { StraymailError } from '@straymail/contracts';

const tryListen = (host: string, port: number): Promise<number> =>
	new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen({ host, port, exclusive: true }, () => {
			const address = server.address();
			const bound = typeof address === 'object' && address ? address.port : port;
			server.close(() => resolve(bound));
		});
	});

/**
 * Makes sure that a port can be listened on, before anything is started.
 *
 * @param variable - the setting that changes it, for the error's sentence.
 * @throws {StraymailError} `port-in-use`.
 */
export const assertPortFree = async (host: string, port: number, variable: string): Promise<void> => {
	if (port === 0) return;
	try {
		await tryListen(host, port);
	} catch (cause) {
		const code = (cause as NodeJS.ErrnoException).code;
		const why =
			code === 'EADDRINUSE'
				? `Port ${port} on ${host} is in use by another program. Stop it, or set ${variable} to a free port`
				: code === 'EACCES'
					? `Port ${port} needs rights that this user does not have. Set ${variable} to a port above 1023`
					: `${host}:${port} cannot be listened on (${code}). Set ${variable} and its host to an address of this machine`;
		throw new StraymailError(
			'port-in-use',
			`${why}, for example: ${variable}=${port < 1024 ? port + 2500 : port + 1} npm start`,
			{
				cause,
			},
		);
	}
};

/** A port that was free a moment ago, for parts that talk over loopback only. */
export const freePort = (): Promise<number> => tryListen('127.0.0.1', 0);
