import type { SMTPServerSession } from 'smtp-server';
import type { Transaction } from '../incoming/receive-message.ts';
import { plainAddress } from '../limits/network-list.ts';
import type { PathAddress } from './path-address.ts';

/** What a session says of the message that begins. */
export const transactionOf = (session: SMTPServerSession): Transaction => ({
	from: (session.envelope.mailFrom as PathAddress).path,
	recipients: (session.envelope.rcptTo as PathAddress[]).flatMap(({ taken, dsn }) =>
		taken ? [{ ...taken, originalRecipient: dsn?.orcpt ?? null, notify: dsn?.notify ?? [] }] : [],
	),
	clientAddress: plainAddress(session.remoteAddress),
	helo: session.hostNameAppearsAs || '',
	tls: describeTls(session),
	extensions: extensionsOf(session),
});

const describeTls = ({ secure, tlsOptions }: SMTPServerSession): string | null => {
	if (!secure || !tlsOptions) return null;
	const { version, standardName, name } = tlsOptions as { version?: string; standardName?: string; name?: string };
	return [version, standardName ?? name].filter(Boolean).join(' ');
};

/** Parameters of MAIL that say something (RFC 6152, 6531, 8689, 3461); most mail has none. */
const extensionsOf = ({ envelope }: SMTPServerSession): Readonly<Record<string, string | true>> => ({
	...(envelope.bodyType === '8bitmime' && { body: '8BITMIME' }),
	...(envelope.smtpUtf8 && { smtpUtf8: true as const }),
	...(envelope.requireTLS && { requireTls: true as const }),
	...(envelope.dsn?.envid && { envelopeId: envelope.dsn.envid }),
	...(envelope.dsn?.ret && { dsnReturn: envelope.dsn.ret }),
});
