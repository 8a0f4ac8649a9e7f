import { type ShortcutId, type ShortcutScope, shortcutScopes } from './registry.ts';

export type Handler = (event?: KeyboardEvent) => void;
export type Handlers<Scope extends ShortcutScope> = Readonly<Partial<Record<ShortcutId<Scope>, Handler | undefined>>>;

interface Layer {
	readonly scope: ShortcutScope;
	/** The newest of the component that has it. */
	readonly handlers: () => Handlers<ShortcutScope>;
}

let layers: readonly Layer[] = [];

/** Makes handlers reachable until the returned function is called. */
export const activate = (layer: Layer): (() => void) => {
	layers = [layer, ...layers];
	return () => {
		layers = layers.filter((other) => other !== layer);
	};
};

/** What can be done just now, the narrowest scope first: an open message, the inbox, anywhere. */
export const activeHandlers = (): ReadonlyMap<ShortcutId, Handler> => {
	const found = new Map<ShortcutId, Handler>();
	for (const scope of shortcutScopes.toReversed()) {
		for (const layer of layers.filter((each) => each.scope === scope)) {
			for (const [id, handler] of Object.entries(layer.handlers())) {
				if (handler && !found.has(id as ShortcutId)) found.set(id as ShortcutId, handler);
			}
		}
	}
	return found;
};
