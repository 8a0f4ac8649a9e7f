import { domainToASCII } from 'node:url';
import { StraymailError, type TrapScope } from '@straymail/contracts';

/** A label of a host name (RFC 1123 §2.1), underscores allowed as some names in use have them. */
const label = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/;

/**
 * A domain name in the form in which it is stored: lower case, A-labels (RFC 5890), no dot at either end.
 *
 * @throws {StraymailError} `trap-domain-invalid`.
 */
export const normaliseDomain = (given: string, scope?: TrapScope): string => {
	const bare = given.trim().replace(/^[@.]+|\.+$/g, '');
	const domain = domainToASCII(bare);
	const labels = domain.split('.');
	if (
		bare === '' ||
		domain === '' ||
		domain.length > 253 ||
		!labels.every((part) => label.test(part)) ||
		/^\d+(\.\d+){3}$/.test(domain)
	) {
		throw new StraymailError(
			'trap-domain-invalid',
			`"${given}" is no domain name. Write it like army.ml, or ml for a whole top-level domain.`,
		);
	}
	if (scope === 'tld' && labels.length !== 1) {
		throw new StraymailError(
			'trap-domain-invalid',
			`"${given}" is no top-level domain. Leave out what stands before its last dot, or choose another scope.`,
		);
	}
	if (scope !== undefined && scope !== 'tld' && labels.length === 1) {
		throw new StraymailError(
			'trap-domain-invalid',
			`"${given}" is a top-level domain. Choose the scope tld, or write a domain below it.`,
		);
	}
	return domain;
};
