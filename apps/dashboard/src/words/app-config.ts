import type account from '../../messages/en/account.json';
import type audit from '../../messages/en/audit.json';
import type common from '../../messages/en/common.json';
import type domains from '../../messages/en/domains.json';
import type exports from '../../messages/en/exports.json';
import type inbox from '../../messages/en/inbox.json';
import type message from '../../messages/en/message.json';
import type organisations from '../../messages/en/organisations.json';
import type overview from '../../messages/en/overview.json';
import type senders from '../../messages/en/senders.json';
import type shell from '../../messages/en/shell.json';
import type signIn from '../../messages/en/signIn.json';
import type welcome from '../../messages/en/welcome.json';
import type words from '../../messages/en/words.json';
import type { Language } from './languages.ts';
import type { Namespace } from './namespaces.ts';

interface AllMessages {
	account: typeof account;
	audit: typeof audit;
	common: typeof common;
	domains: typeof domains;
	exports: typeof exports;
	inbox: typeof inbox;
	message: typeof message;
	organisations: typeof organisations;
	overview: typeof overview;
	senders: typeof senders;
	shell: typeof shell;
	signIn: typeof signIn;
	welcome: typeof welcome;
	words: typeof words;
}

/** The English messages are the type of all: a key that is not there does not compile. */
export type Messages = Pick<AllMessages, Namespace>;

declare module 'next-intl' {
	interface AppConfig {
		Locale: Language;
		Messages: Messages;
	}
}
