import type { RevealForm } from '@straymail/contracts';

/** What somebody wants opened; `part` is null where the dialog is to ask. */
export interface Asked {
	readonly part: string | null;
	readonly as: RevealForm;
}
