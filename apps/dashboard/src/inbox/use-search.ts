'use client';

import type { SavedView, Sort } from '@straymail/contracts';
import { useQuery } from '@tanstack/react-query';
import { parseAsString, useQueryStates } from 'nuqs';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { addressPart } from './search/search-text.ts';
import { viewsQuery } from './views/views-query.ts';

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

const writtenSort = ({ key, direction }: Sort): string | null =>
	key === defaultSort.key && direction === defaultSort.direction ? null : `${key}.${direction}`;

let lastAddress = '/';
/** The inbox as it was last seen, for the way back from a message. */
export const inboxAddress = (): string => lastAddress;

/** Where the inbox searches for `text`; its free words are put into this tab's memory, not into the address. */
export const searchAddress = (text: string): string => {
	const clean = text.trim();
	writeTyped(clean);
	const q = addressPart(clean);
	return q ? `/?q=${encodeURIComponent(q)}` : '/';
};

const address = {
	q: parseAsString.withDefault(''),
	sort: parseAsString.withDefault(''),
	view: parseAsString,
};

/**
 * The search and its order: structured terms and sort in the address, free words in this tab's memory. A saved view
 * stands there by its id until the search is changed.
 */
export const useSearch = () => {
	const [{ q, sort: sortText, view: viewId }, setAddress] = useQueryStates(address, { history: 'push' });
	const views = useQuery({ ...viewsQuery, enabled: viewId !== null });
	const view: SavedView | undefined = viewId === null ? undefined : views.data?.find(({ id }) => id === viewId);
	const whole = useSyncExternalStore(subscribe, readTyped, () => '');
	const asked = view ? view.query : q;
	const text = addressPart(whole) === asked && !view ? whole : asked;
	const viewSort = view?.sort;
	const sort = useMemo(() => (sortText ? parseSort(sortText) : (viewSort ?? defaultSort)), [sortText, viewSort]);

	useEffect(() => {
		const parameters = new URLSearchParams();
		if (viewId) parameters.set('view', viewId);
		else if (q) parameters.set('q', q);
		if (sortText) parameters.set('sort', sortText);
		lastAddress = parameters.size > 0 ? `/?${parameters}` : '/';
	}, [q, sortText, viewId]);

	const setText = useCallback(
		(next: string) => {
			const clean = next.trim();
			writeTyped(clean);
			void setAddress({ q: addressPart(clean) || null, view: null, sort: writtenSort(sort) });
		},
		[setAddress, sort],
	);
	const setSort = useCallback(
		// A view has an order of its own, so that the default one must be named beside it.
		(next: Sort) => void setAddress({ sort: viewId ? `${next.key}.${next.direction}` : writtenSort(next) }),
		[setAddress, viewId],
	);
	const openView = useCallback((id: string) => void setAddress({ view: id, q: null, sort: null }), [setAddress]);
	return {
		text,
		sort,
		setText,
		setSort,
		openView,
		view,
		/** The view is still on its way, so what it asks for is not known. */
		viewPending: viewId !== null && views.isPending,
		viewMissing: viewId !== null && !views.isPending && view === undefined,
	};
};
