/** The commonest slip: `.ml` typed for `.mil`. */
export const meantMil = (...recipients: string[]): Record<string, string> =>
	Object.fromEntries(recipients.map((recipient) => [recipient, recipient.replace(/\.ml$/, '.mil')]));
