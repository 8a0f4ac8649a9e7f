/**
 * The labels of a domain reversed, each followed by a dot: `navy.mil` gives `mil.navy.`, so that a prefix finds the
 * domain with all below it and `xnavy.mil` is not among them. Empty for an empty domain.
 */
export const senderDomainKey = (domain: string): string =>
	domain === '' ? '' : `${domain.toLowerCase().replace(/\.$/, '').split('.').toReversed().join('.')}.`;
