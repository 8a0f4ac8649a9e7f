'use client';

import type { ExportFormat, Sort } from '@straymail/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import { authClient } from '../api/auth-client.ts';
import { meQuery } from '../api/queries.ts';
import { Button } from '../components/ui/button.tsx';
import { CodeInput } from '../components/ui/code-input.tsx';
import { Dialog } from '../components/ui/dialog.tsx';
import { Field } from '../components/ui/field.tsx';
import { Textarea } from '../components/ui/input.tsx';
import { type Downloaded, downloadMessages } from './download.ts';
import { ExportProblem } from './export-problem.tsx';
import { ExportResult } from './export-result.tsx';
import { FormatChoice, isPlain } from './format-choice.tsx';
import { shownLimits } from './limits.ts';

const codeErrors = new Set(['second-factor-needed', 'second-factor-wrong']);
const newest: Sort = { key: 'receivedAt', direction: 'desc' };

/**
 * Saves the messages of a search, or the chosen ones among them, to a file. Load it with `next/dynamic` when it is
 * wanted; while it is mounted it is open.
 */
export const ExportDialog = ({
	query,
	sort = newest,
	ids,
	onClose,
}: {
	/** In the search grammar. */
	query: string;
	sort?: Sort;
	/** These alone. */
	ids?: readonly string[];
	onClose: () => void;
}) => {
	const t = useTranslations('exports');
	const { data: me } = useQuery(meQuery);
	const [format, setFormat] = useState<ExportFormat>('csv');
	const [reason, setReason] = useState('');
	const [code, setCode] = useState('');
	const [codeAsked, setCodeAsked] = useState(false);
	const [busy, setBusy] = useState(false);
	const [error, setError] = useState<unknown>(null);
	const [result, setResult] = useState<Downloaded | null>(null);
	const plain = isPlain(format);
	const wantsCode = plain && codeAsked;

	const save = async (event?: FormEvent) => {
		event?.preventDefault();
		setBusy(true);
		setError(null);
		try {
			const asked = { format, query, sort, reason: reason.trim() };
			setResult(
				await downloadMessages({
					...asked,
					...(ids ? { ids: [...ids] } : {}),
					...(wantsCode && code ? { code } : {}),
				}),
			);
		} catch (problem) {
			setError(problem);
			if (problem instanceof ApiError && codeErrors.has(problem.code)) setCodeAsked(true);
		}
		setCode('');
		setBusy(false);
	};

	const usePasskey = async () => {
		setBusy(true);
		const { error: refused } = await (await authClient()).signIn.passkey();
		if (!refused) return save();
		setBusy(false);
		setError(new ApiError(403, 'passkey', refused.message ?? t('passkeyRefused')));
	};

	return (
		<Dialog
			open
			onOpenChange={(open) => !open && onClose()}
			title={ids ? t('titleChosen', { count: ids.length }) : t('title')}
			description={t('onRecord')}
			className="sm:w-[min(38rem,calc(100vw-2rem))]"
		>
			{result ? (
				<div className="grid gap-4">
					<ExportResult result={result} />
					<div className="flex justify-end gap-2">
						<Button onClick={() => setResult(null)}>{t('another')}</Button>
						<Button variant="primary" onClick={onClose}>
							{t('done')}
						</Button>
					</div>
				</div>
			) : (
				<form onSubmit={save} className="grid gap-4">
					<FormatChoice value={format} onChange={setFormat} />
					<p className="text-muted text-sm">
						{plain ? t('limitPlain', { limit: shownLimits.plain }) : t('limitMasked', { limit: shownLimits.masked })}
					</p>
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
					{wantsCode && (
						<Field label={t('code')} hint={t('codeHint')}>
							{(control) => <CodeInput {...control} value={code} onValueChange={setCode} autoFocus />}
						</Field>
					)}
					{wantsCode && (me?.passkeys ?? 0) > 0 && (
						<Button variant="link" size="text" className="justify-self-start" disabled={busy} onClick={usePasskey}>
							{t('usePasskey')}
						</Button>
					)}
					{error !== null && <ExportProblem error={error} />}
					<div className="flex justify-end gap-2">
						<Button onClick={onClose}>{t('cancel')}</Button>
						<Button
							type="submit"
							variant={plain ? 'danger' : 'primary'}
							busy={busy}
							disabled={reason.trim().length < 3 || (wantsCode && code.length !== 6)}
						>
							{plain ? t('savePlain') : t('save')}
						</Button>
					</div>
				</form>
			)}
		</Dialog>
	);
};
