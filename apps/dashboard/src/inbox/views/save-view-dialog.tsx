'use client';

import type { SavedView, Sort } from '@straymail/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { ApiError, sentenceOf } from '../../api/api-error.ts';
import { Button } from '../../components/ui/button.tsx';
import { Dialog } from '../../components/ui/dialog.tsx';
import { Field } from '../../components/ui/field.tsx';
import { Input } from '../../components/ui/input.tsx';
import { Notice } from '../../components/ui/notice.tsx';
import { toast } from '../../components/ui/toast.tsx';
import { addressPart, contentPart } from '../search/search-text.ts';
import { addView, changeView, viewsQuery } from './views-query.ts';

interface Props {
	/** The view that is changed; a new one is made from `text` and `sort` otherwise. */
	readonly view?: SavedView;
	readonly text: string;
	readonly sort: Sort;
	readonly onClose: () => void;
	readonly onSaved: (view: SavedView) => void;
}

/** Gives a search a name, for oneself or for everyone who may search. */
export const SaveViewDialog = ({ view, text, sort, onClose, onSaved }: Props) => {
	const t = useTranslations('inbox');
	const client = useQueryClient();
	const [name, setName] = useState(view?.name ?? '');
	const [shared, setShared] = useState(view?.shared ?? false);
	const [busy, setBusy] = useState(false);
	const [error, setError] = useState<unknown>(null);
	const box = useRef<HTMLInputElement>(null);
	const query = view ? view.query : addressPart(text);
	const left = view ? '' : contentPart(text);
	const save = async (event: FormEvent) => {
		event.preventDefault();
		if (!name.trim()) return box.current?.focus();
		setBusy(true);
		setError(null);
		try {
			const saved = view
				? await changeView(view.id, { name: name.trim(), shared })
				: await addView({ name: name.trim(), query, sort, shared });
			await client.invalidateQueries({ queryKey: viewsQuery.queryKey });
			toast(t('views.saved', { name: saved.name }));
			onSaved(saved);
			onClose();
		} catch (reason) {
			setError(reason);
		} finally {
			setBusy(false);
		}
	};
	return (
		<Dialog
			open
			onOpenChange={(open) => !open && onClose()}
			title={view ? t('views.change') : t('views.save')}
			description={t('views.meaning')}
			initialFocus={box}
		>
			<form onSubmit={(event) => void save(event)} className="grid gap-4">
				<Field label={t('views.name')} error={error instanceof ApiError ? error.fields.name : undefined}>
					{(control) => (
						<Input
							{...control}
							ref={box}
							required
							maxLength={60}
							value={name}
							onChange={(event) => setName(event.target.value)}
						/>
					)}
				</Field>
				<div className="text-sm">
					<p className="font-medium">{t('views.keeps')}</p>
					<p className="bg-sunken border-line mt-1 rounded-md border px-2.5 py-1.5 font-mono text-xs break-words">
						{query || t('views.everything')}
					</p>
				</div>
				{left && <Notice tone="warning">{t('views.wordsLeft', { words: left })}</Notice>}
				<label className="flex items-start gap-2.5 text-sm">
					<input
						type="checkbox"
						checked={shared}
						onChange={(event) => setShared(event.target.checked)}
						className="accent-accent mt-0.5 size-4"
					/>
					<span>
						<span className="font-medium">{t('views.share')}</span>
						<span className="text-muted block">{t('views.shareMeaning')}</span>
					</span>
				</label>
				{error !== null && <Notice tone="error">{sentenceOf(error)}</Notice>}
				<div className="flex justify-end gap-2">
					<Button variant="ghost" onClick={onClose}>
						{t('bulk.cancel')}
					</Button>
					<Button type="submit" variant="primary" busy={busy}>
						{t('views.saveNow')}
					</Button>
				</div>
			</form>
		</Dialog>
	);
};
