import type { Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { ReceiverConnection } from './connection.ts';
import type { ConnectionOwner } from './connection-owner.ts';
import type { SmtpReply } from './smtp-reply.ts';

export interface ReceiverHooks {
	/** Why a new connection gets 421 instead of a greeting; null: welcome. */
	refuseConnection(connections: number): SmtpReply | null;
	/** Why no mail can be taken at present; null: it can. */
	refuseMail(): SmtpReply | null;
	countReply(code: number): void;
}

/** smtp-server with our connections. */
export class ReceiverServer extends SMTPServer implements ConnectionOwner {
	readonly #hooks: ReceiverHooks;
	draining = false;

	constructor(options: SMTPServerOptions, hooks: ReceiverHooks) {
		super(options);
		this.#hooks = hooks;
	}

	override connect(...[socket, options]: Parameters<SMTPServer['connect']>): void {
		const connection = new ReceiverConnection(this, socket as Socket, options);
		this.connections.add(connection);
		connection.on('error', (error) => this._onError(error as Parameters<SMTPServer['_onError']>[0]));
		connection.init();
	}

	refuseConnection(): SmtpReply | null {
		return this.#hooks.refuseConnection(this.connections.size);
	}

	refuseMail(): SmtpReply | null {
		return this.#hooks.refuseMail();
	}

	countReply(code: number): void {
		this.#hooks.countReply(code);
	}

	/** Stops listening, says 421 to idle sessions, lets messages in progress end within the server's close timeout. */
	drain(): Promise<void> {
		this.draining = true;
		return new Promise((resolve) => {
			this.close(resolve);
			for (const connection of this.connections) (connection as ReceiverConnection).leaveWhenIdle();
		});
	}
}
