import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import type { Messages } from './app-config.ts';
import { languageCookie, languageOf } from './languages.ts';
import { namespaces } from './namespaces.ts';

const messagesOf = async (language: string): Promise<Messages> => {
	const files = namespaces.map(async (namespace) => {
		const file = (await import(`../../messages/${language}/${namespace}.json`)) as { default: unknown };
		return [namespace, file.default] as const;
	});
	return Object.fromEntries(await Promise.all(files)) as unknown as Messages;
};

/** What next-intl asks once a request: in which language, and with which words. */
const requestConfig = getRequestConfig(async () => {
	const language = languageOf((await cookies()).get(languageCookie)?.value, (await headers()).get('accept-language'));
	return { locale: language, messages: await messagesOf(language), timeZone: 'UTC' };
});

export default requestConfig;
