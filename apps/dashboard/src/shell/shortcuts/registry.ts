/** Where a shortcut works: anywhere, in the list of the inbox, or wherever a message is open. */
export const shortcutScopes = ['global', 'inbox', 'message'] as const;
export type ShortcutScope = (typeof shortcutScopes)[number];

interface Declared {
	readonly id: string;
	/**
	 * Alternatives, each as the browser names its keys (`KeyboardEvent.key`): `j`, `J` for Shift and j, `g i` for one
	 * after the other, `Mod+k` for Control or Command and k.
	 */
	readonly keys: readonly string[];
	readonly scope: ShortcutScope;
	/** Also while the key is held down. */
	readonly repeats?: true;
	/** Also while someone types, where only keys with Control or Command may be. */
	readonly whileTyping?: true;
}

/**
 * Every shortcut there is. Help, palette, tooltips and `aria-keyshortcuts` are made from this list, in this order;
 * what a shortcut is called stands in the messages of the shell under `shortcuts.actions`.
 */
export const shortcuts = [
	{ id: 'palette', keys: ['Mod+k'], scope: 'global', whileTyping: true },
	{ id: 'help', keys: ['?'], scope: 'global' },
	{ id: 'toggleSidebar', keys: ['['], scope: 'global' },
	{ id: 'goInbox', keys: ['g i'], scope: 'global' },
	{ id: 'goOverview', keys: ['g o'], scope: 'global' },
	{ id: 'goSenders', keys: ['g s'], scope: 'global' },
	{ id: 'goOrganisations', keys: ['g r'], scope: 'global' },
	{ id: 'goDomains', keys: ['g d'], scope: 'global' },
	{ id: 'goAudit', keys: ['g a'], scope: 'global' },
	{ id: 'goAccount', keys: ['g u'], scope: 'global' },

	{ id: 'next', keys: ['j'], scope: 'inbox', repeats: true },
	{ id: 'previous', keys: ['k'], scope: 'inbox', repeats: true },
	{ id: 'open', keys: ['Enter', 'o'], scope: 'inbox' },
	{ id: 'select', keys: ['x'], scope: 'inbox' },
	{ id: 'extendNext', keys: ['J'], scope: 'inbox', repeats: true },
	{ id: 'extendPrevious', keys: ['K'], scope: 'inbox', repeats: true },
	{ id: 'selectAll', keys: ['Mod+a'], scope: 'inbox' },
	{ id: 'review', keys: ['e'], scope: 'inbox' },
	{ id: 'assign', keys: ['a'], scope: 'inbox' },
	{ id: 'level', keys: ['l'], scope: 'inbox' },
	{ id: 'kind', keys: ['t'], scope: 'inbox' },
	{ id: 'attribute', keys: ['i'], scope: 'inbox' },
	{ id: 'hold', keys: ['h'], scope: 'inbox' },
	{ id: 'report', keys: ['r'], scope: 'inbox' },
	{ id: 'undo', keys: ['z'], scope: 'inbox' },
	{ id: 'search', keys: ['/'], scope: 'inbox' },
	{ id: 'filters', keys: ['f'], scope: 'inbox' },
	{ id: 'close', keys: ['Escape'], scope: 'inbox' },

	{ id: 'reviewMessage', keys: ['e'], scope: 'message' },
	{ id: 'reveal', keys: ['v'], scope: 'message' },
	{ id: 'previousTab', keys: [','], scope: 'message' },
	{ id: 'nextTab', keys: ['.'], scope: 'message' },
	{ id: 'backToInbox', keys: ['Escape', 'u'], scope: 'message' },
] as const satisfies readonly Declared[];

export type Shortcut = (typeof shortcuts)[number];
export type ShortcutId<Scope extends ShortcutScope = ShortcutScope> = Extract<Shortcut, { scope: Scope }>['id'];

export const shortcutOf = (id: ShortcutId): Declared => shortcuts.find((shortcut) => shortcut.id === id) as Declared;
