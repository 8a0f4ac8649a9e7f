'use client';

import type { SendersRequest } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Segmented } from '../charts/segmented.tsx';
import { Button } from '../components/ui/button.tsx';
import { Dialog } from '../components/ui/dialog.tsx';
import { Field } from '../components/ui/field.tsx';
import { Textarea } from '../components/ui/input.tsx';
import { toast } from '../components/ui/toast.tsx';
import { type Downloaded, download } from '../exports/download.ts';
import { ExportProblem } from '../exports/export-problem.tsx';

/** Saves the list of senders, as it is filtered, to a file. */
export const ExportSenders = ({ asked, onClose }: { asked: SendersRequest; onClose: () => void }) => {
	const t = useTranslations('exports');
	const ours = useTranslations('senders');
	const [format, setFormat] = useState<'csv' | 'jsonl'>('csv');
	const [reason, setReason] = useState('');
	const [busy, setBusy] = useState(false);
	const [error, setError] = useState<unknown>(null);
	const save = async (event: FormEvent) => {
		event.preventDefault();
		setBusy(true);
		setError(null);
		const { text, by, period, sort } = asked;
		try {
			const saved: Downloaded = await download('/api/exports/senders', {
				text,
				by,
				period,
				sort,
				format,
				reason: reason.trim(),
			});
			toast(ours('exported', { count: saved.exported, fileName: saved.fileName }));
			onClose();
		} catch (problem) {
			setError(problem);
			setBusy(false);
		}
	};
	return (
		<Dialog open onOpenChange={(open) => !open && onClose()} title={ours('exportTitle')} description={t('onRecord')}>
			<form onSubmit={save} className="grid gap-4">
				<div className="flex">
					<Segmented
						label={t('format')}
						value={format}
						options={[
							{ value: 'csv', name: t('csv.name') },
							{ value: 'jsonl', name: t('jsonl.name') },
						]}
						onChange={setFormat}
					/>
				</div>
				<Field label={t('reason')} hint={t('reasonHint')}>
					{(control) => (
						<Textarea
							{...control}
							required
							minLength={3}
							maxLength={1000}
							value={reason}
							onChange={(event) => setReason(event.target.value)}
						/>
					)}
				</Field>
				{error !== null && <ExportProblem error={error} />}
				<div className="flex justify-end gap-2">
					<Button onClick={onClose}>{t('cancel')}</Button>
					<Button type="submit" variant="primary" busy={busy} disabled={reason.trim().length < 3}>
						{t('save')}
					</Button>
				</div>
			</form>
		</Dialog>
	);
};
