'use client';

import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { inboxAddress } from '../inbox/use-search.ts';
import { useShortcuts } from '../shell/shortcuts/use-shortcuts.ts';
import { MessageView } from './message-view.tsx';

/** A message on a page of its own. */
export const MessagePage = ({ id }: { id: string }) => {
	const t = useTranslations('message');
	const router = useRouter();
	useShortcuts('message', { backToInbox: () => router.push(inboxAddress()) });
	return (
		<div className="bg-surface flex-1">
			<div className="mx-auto w-full max-w-4xl px-4 py-4 sm:px-6">
				<Link
					href={inboxAddress()}
					className="text-muted hover:text-foreground -ml-1.5 inline-flex h-8 items-center gap-1.5 rounded-md px-1.5 text-sm"
				>
					<ArrowLeft aria-hidden className="size-4" /> {t('page.inbox')}
				</Link>
				<MessageView id={id} heading="h1" />
			</div>
		</div>
	);
};
