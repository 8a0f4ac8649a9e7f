import { type ShortcutId, shortcuts } from './registry.ts';

/** What of a key press counts. */
export interface Press {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
}

/** A press as the registry writes it, or null when it is nobody's: a modifier alone, or with Alt. */
export const strokeOf = ({ key, ctrlKey, metaKey, altKey }: Press): string | null => {
	if (['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Process'].includes(key)) return null;
	if (ctrlKey || metaKey) return altKey ? null : `Mod+${key.toLowerCase()}`;
	// On some keyboards AltGr is needed for `[` or `/`: the sign counts, not how it was made.
	return altKey && /^[a-z0-9]$/i.test(key) ? null : key;
};

/** Those a reader may switch off: signs alone, which speech input can trigger by accident (WCAG 2.1.4). */
export const isCharacterStroke = (stroke: string): boolean => !stroke.startsWith('Mod+') && stroke !== 'Escape';

export interface Match {
	/** The first of the shortcuts offered that these strokes mean. */
	readonly id: ShortcutId | null;
	/** The stroke may begin or go on with a sequence. */
	readonly waiting: boolean;
}

/** What `stroke` after `before` (a sequence begun, or '') means among the shortcuts that are offered, in their order. */
export const matchStroke = (offered: Iterable<ShortcutId>, before: string, stroke: string): Match => {
	const strokes = before ? `${before} ${stroke}` : stroke;
	let waiting = false;
	for (const id of offered) {
		const keys: readonly string[] = shortcuts.find((shortcut) => shortcut.id === id)?.keys ?? [];
		if (keys.includes(strokes)) return { id, waiting: false };
		waiting ||= keys.some((key) => key.startsWith(`${strokes} `));
	}
	return { id: null, waiting };
};
