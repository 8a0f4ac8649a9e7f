import type { BulkAction } from '@straymail/contracts';
import type pg from 'pg';
import type { Context } from '../../context.ts';
import type { LockedMessage } from '../lock-messages.ts';

export type ActionOf<Type extends BulkAction['type']> = Extract<BulkAction, { type: Type }>;

/** One message that an action altered, with what is needed to take it back. Stored as JSON. */
export interface Alteration {
	readonly id: string;
}

/** How one sort of action is done to messages that are locked, and taken back. */
export interface Way<Action extends BulkAction, Altered extends Alteration> {
	/** Gives those that changed; the others stood so already. */
	readonly apply: (
		tx: pg.PoolClient,
		ctx: Context,
		messages: readonly LockedMessage[],
		action: Action,
	) => Promise<Altered[]>;
	/** Restores what stood before and gives the ids; what somebody changed since is left alone. */
	readonly undo: (
		tx: pg.PoolClient,
		ctx: Context,
		alterations: readonly Altered[],
		action: Action,
	) => Promise<string[]>;
}

export const idsOf = (messages: readonly { readonly id: string }[]): string[] => messages.map(({ id }) => id);
