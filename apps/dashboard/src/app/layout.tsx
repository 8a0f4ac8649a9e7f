import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import './globals.css';
import { Providers } from './providers.tsx';

export const metadata: Metadata = {
	title: { default: 'Straymail', template: '%s · Straymail' },
	description: 'Stray mail, kept safe and told to its rightful owner',
	robots: { index: false, follow: false },
};

export const viewport: Viewport = {
	themeColor: [
		{ media: '(prefers-color-scheme: light)', color: '#fafcfc' },
		{ media: '(prefers-color-scheme: dark)', color: '#0f1517' },
	],
};

/** Every page is rendered for its request: only so does Next put this response's nonce on its scripts. */
const RootLayout = async ({ children }: { children: ReactNode }) => {
	const nonce = (await headers()).get('x-nonce') ?? '';
	const { common, shell, words } = await getMessages();
	return (
		<html lang={await getLocale()} suppressHydrationWarning>
			<body>
				<NextIntlClientProvider messages={{ common, shell, words }}>
					<Providers nonce={nonce}>{children}</Providers>
				</NextIntlClientProvider>
			</body>
		</html>
	);
};

export default RootLayout;
