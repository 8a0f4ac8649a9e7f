/** What a receiver process tells the one that started it. */
export type FromReceiver =
	| { readonly type: 'ready'; readonly port: number; readonly healthPort: number | null }
	| { readonly type: 'fatal'; readonly code: string; readonly message: string }
	/** Why no mail is taken; null when all is well. */
	| { readonly type: 'health'; readonly trouble: string | null };

/** Without a parent, as when started by hand, nobody listens. */
export const tellParent = (message: FromReceiver, done?: () => void): void => {
	if (process.send) process.send(message, undefined, {}, () => done?.());
	else done?.();
};
