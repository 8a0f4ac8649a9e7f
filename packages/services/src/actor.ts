import type { Role } from '@straymail/contracts';

/** On whose behalf a verb runs. */
export interface Actor {
	/** User id, `token:<id>`, `cli` or `system`. */
	readonly id: string;
	/** As it stands in the audit log. */
	readonly name: string;
	readonly role: Role;
	/** The one organisation a liaison sees; null for the operator's own people. */
	readonly organisationId: string | null;
	/** A token is a machine's credential; `cli` is somebody with a shell on this machine. */
	readonly kind: 'user' | 'token' | 'cli';
	/** When a second factor was last shown in this session. */
	readonly secondFactorAt: Date | null;
	/** Whether the user has one to show. */
	readonly hasSecondFactor: boolean;
}

/** The command line: whoever can run it has the data folder already; what is done with it is logged all the same. */
export const commandLineActor: Actor = {
	id: 'cli',
	name: 'command line',
	role: 'operator',
	organisationId: null,
	kind: 'cli',
	secondFactorAt: null,
	hasSecondFactor: false,
};
