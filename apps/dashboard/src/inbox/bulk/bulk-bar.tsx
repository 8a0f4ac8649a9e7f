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
import type { ShortcutId } from '../../shell/shortcuts/registry.ts';
import { useShortcutHint } from '../../shell/shortcuts/use-key-names.ts';

/** What the bar offers, in the order of use. */
const offered = {
	review: CheckCheck,
	assign: UserRound,
	level: Gauge,
	kind: Tag,
	attribute: AtSign,
	hold: Lock,
	report: Flag,
} as const satisfies Partial<Record<ShortcutId<'inbox'>, LucideIcon>>;
/** What is wanted too seldom for a key. */
const more = { export: Download, unreview: UndoDot } as const;
type Offered = keyof typeof offered;
export type BarAction = Offered | 'unreview' | 'export';

const BarButton = ({ action, onAction }: { action: Offered; onAction: (action: BarAction) => void }) => {
	const t = useTranslations('inbox');
	const { aria, title } = useShortcutHint(action);
	const name = t(`bulk.action.${action}`);
	const Icon = offered[action];
	return (
		<Button
			size="small"
			variant={action === 'review' ? 'secondary' : 'ghost'}
			className="text-foreground"
			title={title(name)}
			onClick={() => onAction(action)}
			{...aria}
		>
			<Icon aria-hidden />
			<span className={action === 'review' ? '' : 'max-2xl:sr-only'}>{name}</span>
			{aria['aria-keyshortcuts'] && (
				<span aria-hidden className="max-lg:hidden">
					<Key>{aria['aria-keyshortcuts']}</Key>
				</span>
			)}
		</Button>
	);
};

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
			className="bg-accent-soft relative flex h-10 items-center gap-1 overflow-x-auto px-3 [scrollbar-width:none] sm:px-4"
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
			{(Object.keys(offered) as Offered[]).map((action) => (
				<BarButton key={action} action={action} onAction={onAction} />
			))}
			{(Object.keys(more) as (keyof typeof more)[]).map((action) => {
				const Icon = more[action];
				const name = t(`bulk.action.${action}`);
				return (
					<Button
						key={action}
						size="iconSmall"
						variant="ghost"
						className="text-foreground"
						aria-label={name}
						title={name}
						onClick={() => onAction(action)}
					>
						<Icon aria-hidden />
					</Button>
				);
			})}
			<span className="flex-1" />
			{selected < loaded && (
				<Button size="small" variant="link" onClick={onSelectAll}>
					{t('selection.allShown', { count: loaded })}
				</Button>
			)}
		</div>
	);
};
