'use client';

import { Maximize2, X } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Button, buttonLook } from '../components/ui/button.tsx';
import { useWide } from '../inbox/use-wide.ts';
import { MessageView } from './message-view.tsx';

/** A message beside the list; where there is no room for both it becomes a page. */
export const MessagePanel = ({ id, onClose }: { id: string; onClose: () => void }) => {
	const t = useTranslations('message');
	const wide = useWide();
	const router = useRouter();
	useEffect(() => {
		if (!wide) router.replace(`/messages/${id}`);
	}, [wide, router, id]);
	if (!wide) return null;
	return (
		<section
			aria-label={t('panel.name')}
			className="bg-surface border-line w-[clamp(30rem,48%,54rem)] shrink-0 overflow-y-auto border-l"
		>
			<div className="bg-surface/95 sticky top-0 z-10 flex h-11 items-center gap-1 pr-3 pl-5 backdrop-blur-sm">
				<p className="text-muted flex-1 text-sm">{t('panel.name')}</p>
				<Link
					href={`/messages/${id}`}
					aria-label={t('panel.openAsPage')}
					title={t('panel.openAsPage')}
					className={buttonLook({ variant: 'ghost', size: 'icon' })}
				>
					<Maximize2 aria-hidden />
				</Link>
				<Button
					variant="ghost"
					size="icon"
					aria-label={t('panel.close')}
					title={t('panel.closeHint')}
					onClick={onClose}
				>
					<X aria-hidden />
				</Button>
			</div>
			<div className="px-5 pt-1 pb-8">
				<MessageView id={id} heading="h2" />
			</div>
		</section>
	);
};
