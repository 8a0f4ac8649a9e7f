import type { Kind } from '@straymail/contracts';

/** From what matters most to what is machine noise: the order in which they are offered. */
export const kindsInOrder: readonly Kind[] = ['genuine', 'reflection', 'bulk', 'spam', 'bounce', 'probe'];
