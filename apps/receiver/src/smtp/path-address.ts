import type { SMTPServerAddress } from 'smtp-server';
import type { TakenRecipient } from '../policy/decide.ts';
import type { MailPath } from './mail-path.ts';

/** smtp-server keeps the parsed address in its envelope; ours carries the path and, for a recipient, the decision. */
export interface PathAddress extends SMTPServerAddress {
	path: MailPath;
	taken?: TakenRecipient;
}
