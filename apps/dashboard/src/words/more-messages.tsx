'use client';

import { type Messages, NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import type { ReactNode } from 'react';

/** Adds to the messages that the layout above has sent. */
export const MoreMessages = ({ messages, children }: { messages: Partial<Messages>; children: ReactNode }) => {
	const sent = useMessages();
	return (
		<NextIntlClientProvider locale={useLocale()} messages={{ ...sent, ...messages }}>
			{children}
		</NextIntlClientProvider>
	);
};
