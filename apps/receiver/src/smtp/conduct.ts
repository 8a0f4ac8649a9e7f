/** Limits on what one session may do without sending mail; after Postfix' smtpd limits of the same names. */
export interface ConductLimits {
	/** Errors after which each command waits (Postfix: smtpd_soft_error_limit). */
	readonly softErrors: number;
	/** Errors after which the session ends (smtpd_hard_error_limit). */
	readonly hardErrors: number;
	/** Commands without use, such as NOOP and RSET, since the last message (smtpd_junk_command_limit). */
	readonly idleCommands: number;
	/** How long a command waits once there were too many errors (smtpd_error_sleep_time). */
	readonly tarpitMilliseconds: number;
}

export const defaultConduct: ConductLimits = {
	softErrors: 10,
	hardErrors: 20,
	idleCommands: 100,
	tarpitMilliseconds: 1000,
};

const withoutUse = new Set(['HELO', 'EHLO', 'NOOP', 'RSET', 'VRFY', 'EXPN', 'HELP', 'XCLIENT']);

/** How a session behaves. */
export class Conduct {
	readonly #limits: ConductLimits;
	#errors: number;
	#idleCommands = 0;

	/** @param formerErrors - of earlier sessions from the same address: who failed often waits from the beginning. */
	constructor(limits: ConductLimits, formerErrors = 0) {
		this.#limits = limits;
		this.#errors = formerErrors >= limits.softErrors ? limits.softErrors : 0;
	}

	error(): void {
		this.#errors++;
	}

	/** A message was taken: whoever has mail for us may go on. */
	accepted(): void {
		this.#idleCommands = 0;
		this.#errors = 0;
	}

	/** What is to happen before this command: nothing (0), a wait of so many milliseconds, or the end with a reason. */
	before(verb: string): number | string {
		if (withoutUse.has(verb)) this.#idleCommands++;
		if (this.#errors >= this.#limits.hardErrors) return 'Too many errors';
		if (this.#idleCommands > this.#limits.idleCommands) return 'Too many commands without mail';
		return this.#errors > this.#limits.softErrors ? this.#limits.tarpitMilliseconds : 0;
	}
}
