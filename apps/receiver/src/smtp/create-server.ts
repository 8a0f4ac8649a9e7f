import type { Logger } from 'pino';
import type { SMTPServerAddress, SMTPServerSession } from 'smtp-server';
import type { Metrics } from '../health/metrics.ts';
import type { MessageStream } from '../incoming/message-stream.ts';
import { type ReceiveDependencies, receiveMessage } from '../incoming/receive-message.ts';
import type { AddressBook } from '../limits/address-book.ts';
import type { DiskSpace } from '../limits/disk-space.ts';
import type { ReceiverLimits } from '../limits/limits.ts';
import type { LoopLag } from '../limits/loop-lag.ts';
import type { NetworkList } from '../limits/network-list.ts';
import { decide } from '../policy/decide.ts';
import type { PolicySource } from '../policy/policy-source.ts';
import type { ProbeLog } from '../probes/probe-log.ts';
import type { PathAddress } from './path-address.ts';
import { ReceiverServer } from './server.ts';
import { diskFull, memoryFull, SmtpReply, storeAway } from './smtp-reply.ts';
import { transactionOf } from './transaction-of.ts';

/** RFC 5321 §4.5.3.1.4 allows 512 octets and extensions more; longer lines are no mail. */
const longestCommand = 4096;
/** What the last replies may take to reach their clients when the server closes. */
const partingMilliseconds = 1000;

export interface SmtpOptions {
	readonly hostname: string;
	readonly limits: ReceiverLimits;
	readonly tls: { readonly key: string; readonly cert: string };
	readonly policy: PolicySource;
	readonly addresses: AddressBook;
	readonly proxies: NetworkList;
	readonly xclients: NetworkList;
	readonly loopLag: LoopLag;
	readonly disk: DiskSpace;
	readonly probes: ProbeLog;
	/** Whether the database takes messages. */
	readonly storeOpen: () => boolean;
	readonly receive: ReceiveDependencies;
	readonly metrics: Metrics;
	readonly logger: Logger;
}

export const createSmtpServer = (options: SmtpOptions): ReceiverServer => {
	const { limits, policy, addresses, receive, metrics, logger } = options;
	const minFreeDisk = limits.minFreeDiskBytes ?? 1.5 * limits.maxMessageBytes;

	const refuseMail = (): SmtpReply | null => {
		if (!options.storeOpen() || policy.current() === null) return storeAway();
		return options.disk.free !== null && options.disk.free < minFreeDisk ? diskFull() : null;
	};
	/** A word for the metrics, a sentence for the client. */
	const turnedAway = (reason: string, reply: SmtpReply): SmtpReply => {
		metrics.turnedAway(reason);
		return reply;
	};
	const refuseConnection = (connections: number): SmtpReply | null => {
		if (connections > limits.maxConnections)
			return turnedAway('connections', tooMany(421, 'Too many connections: try again later'));
		if (!options.storeOpen())
			return turnedAway('store', new SmtpReply(421, '4.3.0', 'Cannot store mail at present: try again later'));
		if (options.loopLag.milliseconds > limits.maxLoopLag)
			return turnedAway('loop-lag', new SmtpReply(421, '4.3.2', 'Too busy at present: try again later'));
		return null;
	};
	const enter = (address: string): SmtpReply | null => {
		const reason = addresses.enter(address);
		return reason && turnedAway(reason, tooMany(421, 'Too many connections from your network: try again later'));
	};
	const beginMail = (address: SMTPServerAddress, session: SMTPServerSession): SmtpReply | null => {
		const refusal = refuseMail();
		if (refusal) return refusal;
		const announced = Number((address.args as { SIZE?: string } | undefined)?.SIZE ?? 0);
		if (!receive.budget.hasRoomFor(announced)) return memoryFull();
		const reason = addresses.message(session.remoteAddress);
		return reason && turnedAway(reason, tooMany(450, 'Too many messages from your address: try again later'));
	};
	const decideRecipient = (address: SMTPServerAddress, session: SMTPServerSession): SmtpReply | null => {
		const traps = policy.current();
		if (traps === null) return storeAway();
		const recipient = address as PathAddress;
		const decision = decide(recipient.path, traps, session.envelope.smtpUtf8 === true);
		if (!(decision instanceof SmtpReply)) {
			recipient.taken = decision;
			return null;
		}
		if (decision.enhancedCode === '5.7.1')
			options.probes.saw('relay', session.remoteAddress, session.hostNameAppearsAs || '');
		return decision;
	};
	const receiveFrom = async (stream: MessageStream, session: SMTPServerSession): Promise<string> => {
		const end = metrics.messageBegins();
		try {
			const { id, size } = await receiveMessage(receive, transactionOf(session), stream);
			end(size);
			logger.debug({ id, size, client: session.remoteAddress }, 'accepted');
			return `2.0.0 accepted as ${id}`;
		} catch (error) {
			end(null);
			const reply = error instanceof SmtpReply ? error : storeAway(error);
			logger.debug({ code: reply.responseCode, client: session.remoteAddress }, 'not accepted');
			throw reply;
		}
	};

	const server = new ReceiverServer(
		{
			name: options.hostname,
			banner: 'ready',
			heloResponse: '%s',
			...options.tls,
			minVersion: 'TLSv1.2',
			size: receive.limit,
			maxRecipients: limits.maxRecipients,
			closeTimeout: partingMilliseconds,
			maxCommandLength: longestCommand,
			authOptional: true,
			disabledCommands: ['AUTH'],
			hideENHANCEDSTATUSCODES: false,
			hideDSN: false,
			hideREQUIRETLS: false,
			disableReverseLookup: true,
			// Exim says QUIT right behind its last message, closes its side and still waits for the answers.
			allowHalfOpen: true,
			logger: false,
			onMailFrom: (address, session, callback) => callback(beginMail(address, session)),
			onRcptTo: (address, session, callback) => callback(decideRecipient(address, session)),
			// XCLIENT LOGIN: a relay that we trust says who signed in there. We know no users.
			onAuth: (auth, _session, callback) => callback(null, { user: auth.username ?? 'forwarded' }),
			onClose: () => metrics.sessionEnded(),
		},
		{
			times: limits.times,
			conduct: limits.conduct,
			minimumRate: limits.minimumRate,
			// At which the largest message still ends inside its deadline.
			minimumRateWhenPressed: limits.maxMessageBytes / (limits.times.message / 1000),
			memoryPressed: () => receive.budget.pressed,
			maxConnections: limits.maxConnections,
			addresses,
			proxies: options.proxies,
			xclients: options.xclients,
			refuseConnection,
			enter,
			refuseMail,
			receive: receiveFrom,
			countReply: metrics.countReply,
			countCommand: metrics.countCommand,
			probe: (type, clientAddress, helo) => options.probes.saw(type, clientAddress, helo),
			sessionBegan: metrics.sessionBegan,
		},
	);
	// Clients that vanish or break TLS; nothing of ours is wrong.
	server.on('error', (error) => logger.debug({ reason: (error as NodeJS.ErrnoException).code }, 'session broke'));
	return server;
};

const tooMany = (code: 421 | 450, text: string): SmtpReply => new SmtpReply(code, '4.7.0', text);
