'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonLook } from '../../components/ui/button.tsx';
import { Dialog } from '../../components/ui/dialog.tsx';
import { ShortcutList } from './shortcut-list.tsx';

export const ShortcutsDialog = ({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) => {
	const t = useTranslations('shell.shortcuts');
	return (
		<Dialog open={open} onOpenChange={onOpenChange} title={t('title')}>
			<ShortcutList heading="h3" />
			<p className="text-muted mt-5 text-sm">
				{t.rich('more', {
					page: (chunks) => (
						<Link
							href="/shortcuts"
							onClick={() => onOpenChange(false)}
							className={buttonLook({ variant: 'link', size: 'text' })}
						>
							{chunks}
						</Link>
					),
					account: (chunks) => (
						<Link
							href="/account"
							onClick={() => onOpenChange(false)}
							className={buttonLook({ variant: 'link', size: 'text' })}
						>
							{chunks}
						</Link>
					),
				})}
			</p>
		</Dialog>
	);
};
