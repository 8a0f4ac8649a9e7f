import type { Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';
import type { MessageStream } from '../incoming/message-stream.ts';
import type { AddressBook } from '../limits/address-book.ts';
import type { NetworkList } from '../limits/network-list.ts';
import type { ProbeType } from '../probes/probe.ts';
import type { ConductLimits } from './conduct.ts';
import { ReceiverConnection } from './connection.ts';
import type { ConnectionOwner, SessionTimes } from './connection-owner.ts';
import { expectProxyHeader } from './proxy-protocol/expect-header.ts';
import type { SmtpReply } from './smtp-reply.ts';

export interface ReceiverHooks {
	readonly times: SessionTimes;
	readonly conduct: ConductLimits;
	/** Octets a second. */
	readonly minimumRate: number;
	/** The same while memory is short. */
	readonly minimumRateWhenPressed: number;
	memoryPressed(): boolean;
	readonly maxConnections: number;
	readonly addresses: AddressBook;
	/** Load balancers: a PROXY header begins each of their connections. */
	readonly proxies: NetworkList;
	/** Relays that say for whom they speak (XCLIENT). */
	readonly xclients: NetworkList;
	/** Why a new connection gets 421 instead of a greeting; null: welcome. */
	refuseConnection(connections: number): SmtpReply | null;
	/** Why this address is refused; null: it is not, and was counted in. */
	enter(address: string): SmtpReply | null;
	/** Why no mail can be taken at present; null: it can. */
	refuseMail(): SmtpReply | null;
	receive(stream: MessageStream, session: SMTPServerSession): Promise<string>;
	countReply(code: number): void;
	countCommand(verb: string): void;
	probe(type: ProbeType, clientAddress: string, helo: string): void;
	sessionBegan(): void;
}

const lookMilliseconds = 1000;
/** Of the connections allowed; past it idle ones make room. */
const crowdedShare = 0.9;

type Options = Parameters<SMTPServer['_handleProxy']>[1] extends (error: infer _, options: infer O) => void ? O : never;

/** smtp-server with our connections. */
export class ReceiverServer extends SMTPServer implements ConnectionOwner {
	readonly #hooks: ReceiverHooks;
	readonly #look: NodeJS.Timeout;
	#sessions = 0;
	draining = false;
	readonly times: SessionTimes;
	readonly conduct: ConductLimits;
	readonly receive: ConnectionOwner['receive'];
	readonly countReply: ConnectionOwner['countReply'];
	readonly countCommand: ConnectionOwner['countCommand'];
	readonly probe: ConnectionOwner['probe'];
	readonly refuseMail: ConnectionOwner['refuseMail'];

	constructor(options: SMTPServerOptions, hooks: ReceiverHooks) {
		super(options);
		this.#hooks = hooks;
		({
			times: this.times,
			conduct: this.conduct,
			receive: this.receive,
			countReply: this.countReply,
			countCommand: this.countCommand,
			probe: this.probe,
			refuseMail: this.refuseMail,
		} = hooks);
		this.#look = setInterval(() => {
			const now = performance.now();
			for (const connection of this.connections) (connection as ReceiverConnection).checkPatience(now);
		}, lookMilliseconds).unref();
	}

	get crowded(): boolean {
		return this.#hooks.memoryPressed() || this.connections.size > crowdedShare * this.#hooks.maxConnections;
	}

	get minimumRate(): number {
		const { minimumRate, minimumRateWhenPressed } = this.#hooks;
		return this.#hooks.memoryPressed() ? Math.max(minimumRate, minimumRateWhenPressed) : minimumRate;
	}

	override connect(...[socket, options]: Parameters<SMTPServer['connect']>): void {
		this.#hooks.sessionBegan();
		const connection = new ReceiverConnection(this, socket as Socket, options);
		this.connections.add(connection);
		connection.on('error', (error) => this._onError(error as Parameters<SMTPServer['_onError']>[0]));
		connection.init();
	}

	override _expectsProxyHeader(socket: Socket): boolean {
		return this.#hooks.proxies.has(socket.remoteAddress ?? '');
	}

	/** The original knows version 1 alone, and draws ten random octets for a session's name. */
	override _handleProxy(...[socket, callback]: Parameters<SMTPServer['_handleProxy']>): void {
		const id = (++this.#sessions).toString(36);
		if (!this._expectsProxyHeader(socket)) {
			callback(null, { id } as Options);
			return;
		}
		expectProxyHeader(socket).then((header) => {
			if (header === null) callback(new Error('no valid PROXY header'), { id } as Options);
			else if (header.client === null) callback(null, { id } as Options);
			else callback(null, { id, remoteAddress: header.client.address, remotePort: header.client.port } as Options);
		});
	}

	trustsXclient(address: string): boolean {
		return this.#hooks.xclients.has(address);
	}

	enter(address: string): SmtpReply | null {
		return this.#hooks.refuseConnection(this.connections.size) ?? this.#hooks.enter(address);
	}

	leave(address: string, errors: number): void {
		this.#hooks.addresses.leave(address);
		this.#hooks.addresses.failed(address, errors);
	}

	formerErrors(address: string): number {
		return this.#hooks.addresses.errors(address);
	}

	/**
	 * Says 421 to new sessions and to commands, lets messages in progress end within the server's close timeout, then
	 * stops listening.
	 */
	async drain(milliseconds: number): Promise<void> {
		this.draining = true;
		const sessions = () => [...this.connections] as ReceiverConnection[];
		for (const connection of sessions()) connection.leaveWhenIdle();
		const until = performance.now() + milliseconds;
		while (sessions().some(({ busy }) => busy) && performance.now() < until)
			await new Promise((resolve) => setTimeout(resolve, 20));
		clearInterval(this.#look);
		await new Promise<void>((resolve) => this.close(resolve));
	}
}
