/**
 * Labels of a domain reversed, each followed by a dot: `mail.navy.mil` → `mil.navy.mail.`. A prefix match on the
 * key of `navy.mil` finds it and all below it, and nothing that merely ends alike (`oldnavy.mil`).
 */
export const senderDomainKey = (domain: string): string =>
	domain === '' ? '' : `${domain.toLowerCase().split('.').reverse().join('.')}.`;
