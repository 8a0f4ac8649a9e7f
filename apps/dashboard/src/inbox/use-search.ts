'use client';

import type { Sort } from '@straymail/contracts';
import { parseAsString, useQueryState } from 'nuqs';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { addressPart } from './search-text.ts';

const storageKey = 'straymail.search';
const listeners = new Set<() => void>();
let typed: string | null = null;

// The whole text as typed, free words included, lives in this tab alone.
const readTyped = (): string => {
	typed ??= window.sessionStorage.getItem(storageKey) ?? '';
	return typed;
};
const writeTyped = (text: string) => {
	typed = text;
	window.sessionStorage.setItem(storageKey, text);
	for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
	listeners.add(listener);
	return () => {
		listeners.delete(listener);
	};
};

const sortNames: Readonly<Record<Sort['key'], true>> = {
	receivedAt: true,
	level: true,
	senderDomain: true,
	size: true,
};
export const defaultSort: Sort = { key: 'receivedAt', direction: 'desc' };

/** `level.desc` as it stands in the address; anything else is the default. */
export const parseSort = (text: string): Sort => {
	const [key, direction] = text.split('.');
	if (!key || !Object.hasOwn(sortNames, key) || (direction !== 'asc' && direction !== 'desc')) return defaultSort;
	return { key: key as Sort['key'], direction };
};

let lastAddress = '/';
/** The inbox as it was last seen, for the way back from a message. */
export const inboxAddress = (): string => lastAddress;

/** The search and its order: structured terms and sort in the address, free words in this tab's memory. */
export const useSearch = () => {
	const [q, setQ] = useQueryState('q', parseAsString.withDefault('').withOptions({ history: 'push' }));
	const [sortText, setSortText] = useQueryState('sort', parseAsString.withDefault('').withOptions({ history: 'push' }));
	const whole = useSyncExternalStore(subscribe, readTyped, () => '');
	const text = addressPart(whole) === q ? whole : q;
	const sort = useMemo(() => parseSort(sortText), [sortText]);

	useEffect(() => {
		const parameters = new URLSearchParams();
		if (q) parameters.set('q', q);
		if (sortText) parameters.set('sort', sortText);
		lastAddress = parameters.size > 0 ? `/?${parameters}` : '/';
	}, [q, sortText]);

	const setText = useCallback(
		(next: string) => {
			const clean = next.trim();
			writeTyped(clean);
			void setQ(addressPart(clean) || null);
		},
		[setQ],
	);
	const setSort = useCallback(
		({ key, direction }: Sort) => {
			const isDefault = key === defaultSort.key && direction === defaultSort.direction;
			void setSortText(isDefault ? null : `${key}.${direction}`);
		},
		[setSortText],
	);
	return { text, sort, setText, setSort };
};
