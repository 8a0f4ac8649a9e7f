'use client';

import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Check, Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { Me } from '../../api/types.ts';
import { searchAddress } from '../../inbox/use-search.ts';
import { ShortcutKeys } from '../shortcuts/shortcut-keys.tsx';
import { filterGroups, type PaletteGroup, type PaletteItem } from './palette-items.ts';
import { usePaletteGroups } from './use-palette-groups.tsx';

const Line = ({ item, onChoose }: { item: PaletteItem; onChoose: () => void }) => {
	const t = useTranslations('shell.palette');
	return (
		<Autocomplete.Item
			value={item}
			onClick={onChoose}
			className="data-highlighted:bg-accent-soft flex min-h-9 scroll-my-2 items-center gap-2.5 rounded-md px-2.5 py-1 text-sm outline-none select-none forced-colors:data-highlighted:outline-2"
		>
			<span className="text-muted grid size-4 shrink-0 place-items-center [&>svg]:size-4">{item.icon}</span>
			<span className="min-w-0 flex-1 truncate">{item.label}</span>
			{item.current && (
				<>
					<Check aria-hidden className="text-accent-text size-4" />
					<span className="sr-only">{t('current')}</span>
				</>
			)}
			{item.keys && <ShortcutKeys keys={item.keys} />}
		</Autocomplete.Item>
	);
};

/** Everything by name: what can be done here, pages, views, theme, language, and a search for what was typed. */
export const Palette = ({ me, onClose }: { me: Me | undefined; onClose: () => void }) => {
	const router = useRouter();
	const t = useTranslations('shell.palette');
	const common = useTranslations('common');
	const [text, setText] = useState('');
	const [before] = useState(() => document.activeElement);
	const chosen = useRef(false);
	const groups = usePaletteGroups(me);
	const wanted = text.trim();
	const search: PaletteGroup = {
		value: t('messages'),
		items: [
			{
				id: 'search',
				label: t('search', { text: wanted }),
				icon: <Search aria-hidden />,
				run: () => router.push(searchAddress(wanted)),
			},
		],
	};
	const shown = [...filterGroups(groups, text), ...(wanted ? [search] : [])];
	const choose = (item: PaletteItem) => {
		chosen.current = true;
		onClose();
		// What was chosen may look at what has the focus, or move it: the palette must have gone by then.
		setTimeout(() => {
			if (before instanceof HTMLElement) before.focus({ preventScroll: true });
			item.run();
		});
	};
	return (
		<Dialog.Root open onOpenChange={(open) => !open && onClose()}>
			<Dialog.Portal>
				<Dialog.Backdrop className="fixed inset-0 z-40 bg-black/35 dark:bg-black/60" />
				<Dialog.Popup
					finalFocus={() => !chosen.current}
					className="bg-surface border-line fixed inset-x-2 top-2 z-50 flex max-h-[min(34rem,calc(100dvh-1rem))] flex-col overflow-hidden rounded-xl border shadow-xl sm:inset-x-auto sm:top-[12dvh] sm:left-1/2 sm:w-[min(38rem,calc(100vw-2rem))] sm:-translate-x-1/2"
				>
					<Dialog.Title className="sr-only">{t('title')}</Dialog.Title>
					<Autocomplete.Root
						open
						inline
						mode="none"
						items={shown}
						value={text}
						onValueChange={setText}
						itemToStringValue={({ label }: PaletteItem) => label}
						autoHighlight="always"
						keepHighlight
					>
						<div className="border-line flex items-center gap-2.5 border-b px-4">
							<Search aria-hidden className="text-muted size-4 shrink-0" />
							<Autocomplete.Input
								aria-label={t('title')}
								placeholder={t('placeholder')}
								className="placeholder:text-muted h-12 min-w-0 flex-1 bg-transparent text-base outline-none"
							/>
							<Dialog.Close className="border-line text-muted hover:bg-hover rounded border px-1.5 text-xs">
								<span className="sr-only">{common('close')} </span>
								{t('close')}
							</Dialog.Close>
						</div>
						<Autocomplete.List className="min-h-0 flex-1 scroll-py-2 overflow-y-auto overscroll-contain p-2">
							{(group: PaletteGroup) => (
								<Autocomplete.Group key={group.value} items={group.items} className="not-last:mb-2">
									<Autocomplete.GroupLabel className="text-muted px-2.5 py-1 text-xs font-medium select-none">
										{group.value}
									</Autocomplete.GroupLabel>
									<Autocomplete.Collection>
										{(item: PaletteItem) => <Line key={item.id} item={item} onChoose={() => choose(item)} />}
									</Autocomplete.Collection>
								</Autocomplete.Group>
							)}
						</Autocomplete.List>
					</Autocomplete.Root>
				</Dialog.Popup>
			</Dialog.Portal>
		</Dialog.Root>
	);
};
