import type { Logger } from 'pino';
import type { SMTPServerSession } from 'smtp-server';
import type { Metrics } from '../health/metrics.ts';
import type { MessageStream } from '../incoming/message-stream.ts';
import { type ReceiveDependencies, receiveMessage, type Transaction } from '../incoming/receive-message.ts';
import { decide } from '../policy/decide.ts';
import type { PolicySource } from '../policy/policy-source.ts';
import type { PathAddress } from './path-address.ts';
import { ReceiverServer } from './server.ts';
import { memoryFull, SmtpReply, storeAway } from './smtp-reply.ts';

/** RFC 5321 §4.5.3.2.7: a server waits five minutes for the next command or octet. */
const idleMilliseconds = 5 * 60_000;
/** RFC 5321 §4.5.3.1.4 allows 512 octets and extensions more; longer lines are no mail. */
const longestCommand = 4096;
/** How long messages in progress may take to end when the server closes. */
const drainMilliseconds = 15_000;

export interface SmtpOptions {
	readonly hostname: string;
	readonly limits: { readonly maxConnections: number; readonly maxRecipients: number };
	readonly tls: { readonly key: string; readonly cert: string };
	readonly policy: PolicySource;
	/** Whether the database takes messages. */
	readonly storeOpen: () => boolean;
	readonly receive: ReceiveDependencies;
	readonly metrics: Metrics;
	readonly logger: Logger;
}

export const createSmtpServer = (options: SmtpOptions): ReceiverServer => {
	const { limits, policy, storeOpen, receive, metrics, logger } = options;

	const refuseMail = () => (storeOpen() && policy.current() !== null ? null : storeAway());
	const server = new ReceiverServer(
		{
			name: options.hostname,
			banner: 'ready',
			heloResponse: '%s',
			...options.tls,
			minVersion: 'TLSv1.2',
			size: receive.limit,
			maxRecipients: limits.maxRecipients,
			socketTimeout: idleMilliseconds,
			closeTimeout: drainMilliseconds,
			maxCommandLength: longestCommand,
			authOptional: true,
			authMethods: [],
			disabledCommands: ['AUTH', 'WIZ', 'SHELL', 'KILL', 'XCLIENT', 'XFORWARD'],
			hideENHANCEDSTATUSCODES: false,
			disableReverseLookup: true,
			logger: false,
			onMailFrom: (address, _session, callback) => {
				const announced = Number((address.args as { SIZE?: string } | undefined)?.SIZE ?? 0);
				callback(refuseMail() ?? (announced <= receive.budget.free() ? null : memoryFull()));
			},
			onRcptTo: (address, session, callback) => {
				const traps = policy.current();
				try {
					if (traps === null) throw storeAway();
					const recipient = address as PathAddress;
					recipient.taken = decide(recipient.path, traps, session.envelope.smtpUtf8 === true);
					callback(null);
				} catch (error) {
					callback(error as Error);
				}
			},
			onData: (stream, session, callback) => {
				const end = metrics.messageBegins();
				receiveMessage(receive, transactionOf(session), stream as unknown as MessageStream).then(
					({ id, size }) => {
						end(size);
						logger.debug({ id, size, client: session.remoteAddress }, 'accepted');
						callback(null, `2.0.0 accepted as ${id}`);
					},
					(error: unknown) => {
						end(null);
						const reply = error instanceof SmtpReply ? error : storeAway(error);
						logger.debug({ code: reply.responseCode, client: session.remoteAddress }, 'not accepted');
						callback(reply);
					},
				);
			},
			onClose: () => metrics.sessionEnded(),
		},
		{
			refuseMail,
			refuseConnection: (connections) => {
				metrics.sessionBegan();
				if (connections > limits.maxConnections)
					return new SmtpReply(421, '4.7.0', 'Too many connections: try again later');
				return storeOpen() ? null : new SmtpReply(421, '4.3.0', 'Cannot store mail at present: try again later');
			},
			countReply: metrics.countReply,
		},
	);
	// Clients that vanish or break TLS; nothing of ours is wrong.
	server.on('error', (error) => logger.debug({ reason: (error as NodeJS.ErrnoException).code }, 'session broke'));
	return server;
};

const transactionOf = (session: SMTPServerSession): Transaction => ({
	from: (session.envelope.mailFrom as PathAddress).path,
	recipients: session.envelope.rcptTo.flatMap((address) => (address as PathAddress).taken ?? []),
	// An IPv6 zone names an interface of ours and is no part of an address.
	clientAddress: session.remoteAddress.replace(/%.*$/, ''),
	helo: session.hostNameAppearsAs || '',
	tls: describeTls(session),
});

const describeTls = ({ secure, tlsOptions }: SMTPServerSession): string | null => {
	if (!secure || !tlsOptions) return null;
	const { version, standardName, name } = tlsOptions as { version?: string; standardName?: string; name?: string };
	return [version, standardName ?? name].filter(Boolean).join(' ');
};
