/** Whether a text holds an encrypted OpenPGP message in ASCII armour (RFC 9580 §6.2). */
export function isPgpMessage(text: string): boolean {
	return /^-----BEGIN PGP MESSAGE-----[ \t]*$/m.test(text);
}
