'use client';

import { Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '../components/ui/button.tsx';
import { Notice } from '../components/ui/notice.tsx';
import { toast } from '../components/ui/toast.tsx';

/** Shown once: each lets its owner in once when the telephone is lost. */
export const BackupCodes = ({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) => {
	const t = useTranslations('account.backupCodes');
	return (
		<div className="grid gap-4">
			<Notice tone="warning">{t('note')}</Notice>
			<ul
				aria-label={t('title')}
				className="bg-sunken border-line grid grid-cols-2 gap-x-6 gap-y-1 rounded-lg border px-4 py-3 font-mono text-sm"
			>
				{codes.map((code) => (
					<li key={code}>{code}</li>
				))}
			</ul>
			<div className="flex flex-wrap justify-between gap-2">
				<Button
					onClick={() =>
						navigator.clipboard.writeText(codes.join('\n')).then(
							() => toast(t('copied')),
							() => toast(t('notCopied'), { error: true }),
						)
					}
				>
					<Copy aria-hidden /> {t('copy')}
				</Button>
				<Button variant="primary" onClick={onDone}>
					{t('saved')}
				</Button>
			</div>
		</div>
	);
};
