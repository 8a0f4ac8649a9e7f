'use client';

import { useQuery } from '@tanstack/react-query';
import { Bookmark, Languages, type LucideIcon, SunMoon } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTheme } from 'next-themes';
import { useState } from 'react';
import type { Me } from '../../api/types.ts';
import { viewsQuery } from '../../inbox/views/views-query.ts';
import { languages } from '../../words/languages.ts';
import { ownLanguageNames, useLanguage } from '../../words/use-language.ts';
import { placesFor, views } from '../navigation.ts';
import { activeHandlers } from '../shortcuts/active.ts';
import { type ShortcutId, shortcutOf } from '../shortcuts/registry.ts';
import type { PaletteGroup, PaletteItem } from './palette-items.ts';

const themes = ['system', 'light', 'dark'] as const;
const sign = (Icon: LucideIcon) => <Icon aria-hidden />;

/**
 * Going somewhere stands among the pages, opening the palette in it would be odd, and nobody moves by one line by
 * searching for how.
 */
const isListed = (id: ShortcutId) => id !== 'palette' && !/^go[A-Z]/.test(id) && !shortcutOf(id).repeats;

/** Everything the palette offers: what can be done here, pages, views, theme and language. */
export const usePaletteGroups = (me: Me | undefined): readonly PaletteGroup[] => {
	const t = useTranslations('shell');
	const common = useTranslations('common');
	const router = useRouter();
	const { data: saved = [] } = useQuery(viewsQuery);
	const { theme, setTheme } = useTheme();
	const [language, setLanguage] = useLanguage();
	// As it was when the palette opened: it covers what could change it.
	const [handlers] = useState(activeHandlers);
	const actions = [...handlers]
		.filter(([id]) => isListed(id))
		.map(
			([id, run]): PaletteItem => ({
				id,
				label: t(`shortcuts.actions.${id}`),
				keys: shortcutOf(id).keys,
				run: () => run(),
			}),
		);
	const pages = placesFor(me).map(
		({ key, href, icon, shortcut }): PaletteItem => ({
			id: href,
			label: t(`places.${key}`),
			icon: sign(icon),
			...(shortcut ? { keys: shortcutOf(shortcut).keys } : {}),
			run: () => router.push(href),
		}),
	);
	const presets = views.map(
		({ key, href, icon }): PaletteItem => ({
			id: href,
			label: t(`views.${key}`),
			icon: sign(icon),
			run: () => router.push(href),
		}),
	);
	const kept = saved.map(
		({ id, name }): PaletteItem => ({
			id: `view-${id}`,
			label: name,
			icon: sign(Bookmark),
			run: () => router.push(`/?view=${id}`),
		}),
	);
	const looks = themes.map(
		(value): PaletteItem => ({
			id: `theme-${value}`,
			label: common(`themes.${value}`),
			alsoFoundBy: common('theme'),
			icon: sign(SunMoon),
			current: theme === value,
			run: () => setTheme(value),
		}),
	);
	const tongues = languages.map(
		(value): PaletteItem => ({
			id: `language-${value}`,
			label: ownLanguageNames[value],
			alsoFoundBy: common('language'),
			icon: sign(Languages),
			current: language === value,
			run: () => setLanguage(value),
		}),
	);
	return [
		{ value: t('palette.actions'), items: actions },
		{ value: t('palette.pages'), items: pages },
		{ value: t('palette.views'), items: [...presets, ...kept] },
		{ value: common('theme'), items: looks },
		{ value: common('language'), items: tongues },
	];
};
