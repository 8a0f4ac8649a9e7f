/**
 * Text that has been masked: safe for lists, logs, search results and reports (law 6).
 * Only the masking functions of `analysis` make it.
 */
export type Masked = string & { readonly __text: 'masked' };

/** Text as it stood in the mail. It must not reach a log, a list or a report. */
export type Plain = string & { readonly __text: 'plain' };

/** Declares a string to be plain content. Harmless: plain is the stricter of the two. */
export const plain = (text: string): Plain => text as Plain;
