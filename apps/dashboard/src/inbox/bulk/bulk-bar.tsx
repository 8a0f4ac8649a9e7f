'use client';

import {
	AtSign,
	CheckCheck,
	Download,
	Flag,
	Gauge,
	Lock,
	type LucideIcon,
	Tag,
	UndoDot,
	UserRound,
	X,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '../../components/ui/button.tsx';
import { Key } from '../../components/ui/key.tsx';

/** What the bar offers, in the order of use; `key` is the shortcut's letter. */
export type BarAction =
	| 'review'
	| 'unreview'
	| 'assign'
	| 'level'
	| 'kind'
	| 'attribute'
	| 'hold'
	| 'report'
	| 'export';

const offered: readonly { readonly action: BarAction; readonly icon: LucideIcon; readonly key?: string }[] = [
	{ action: 'review', icon: CheckCheck, key: 'e' },
	{ action: 'assign', icon: UserRound, key: 'a' },
	{ action: 'level', icon: Gauge, key: 'l' },
	{ action: 'kind', icon: Tag, key: 't' },
	{ action: 'attribute', icon: AtSign, key: 'i' },
	{ action: 'hold', icon: Lock, key: 'h' },
	{ action: 'report', icon: Flag, key: 'r' },
	{ action: 'export', icon: Download },
	{ action: 'unreview', icon: UndoDot },
];

/** Takes the filters' place while messages are selected, at the same height. */
export const BulkBar = ({
	selected,
	loaded,
	onAction,
	onSelectAll,
	onClear,
}: {
	selected: number;
	loaded: number;
	onAction: (action: BarAction) => void;
	onSelectAll: () => void;
	onClear: () => void;
}) => {
	const t = useTranslations('inbox');
	return (
		<div
			role="toolbar"
			aria-label={t('bulk.toolbar')}
			className="bg-accent-soft flex h-10 items-center gap-1 overflow-x-auto px-3 [scrollbar-width:none] sm:px-4"
		>
			<Button
				variant="ghost"
				size="iconSmall"
				aria-label={t('selection.clear')}
				title={t('selection.clear')}
				onClick={onClear}
			>
				<X aria-hidden />
			</Button>
			<p role="status" className="text-accent-text mr-2 shrink-0 text-sm font-medium tabular-nums">
				{t('selection.count', { count: selected })}
			</p>
			{offered.map(({ action, icon: Icon, key }) => (
				<Button
					key={action}
					size="small"
					variant={action === 'review' ? 'secondary' : 'ghost'}
					className="text-foreground"
					aria-keyshortcuts={key}
					title={t(`bulk.action.${action}`)}
					onClick={() => onAction(action)}
				>
					<Icon aria-hidden />
					<span className={action === 'review' ? '' : 'max-2xl:sr-only'}>{t(`bulk.action.${action}`)}</span>
					{key && (
						<span aria-hidden className="max-lg:hidden">
							<Key>{key}</Key>
						</span>
					)}
				</Button>
			))}
			<span className="flex-1" />
			{selected < loaded && (
				<Button size="small" variant="link" onClick={onSelectAll}>
					{t('selection.allShown', { count: loaded })}
				</Button>
			)}
		</div>
	);
};
