'use client';

import type { MessageDetail, RevealForm, RevealRequest, RevealResponse } from '@straymail/contracts';
import { useQuery } from '@tanstack/react-query';
import { RotateCcw } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { ApiError, sentenceOf } from '../../api/api-error.ts';
import { authClient } from '../../api/auth-client.ts';
import { meQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import { Button } from '../../components/ui/button.tsx';
import { CodeInput } from '../../components/ui/code-input.tsx';
import { Dialog } from '../../components/ui/dialog.tsx';
import { Field } from '../../components/ui/field.tsx';
import { NativeSelect, Textarea } from '../../components/ui/input.tsx';
import { Notice } from '../../components/ui/notice.tsx';
import type { Asked } from './asked.ts';
import { useRevealableParts } from './revealable-parts.ts';
import { newPassword, SaveOptions, shortestPassword } from './save-options.tsx';

const codeErrors = new Set(['second-factor-needed', 'second-factor-wrong']);

/** The last reason given for each message, to be offered again; in this page's memory alone. */
const reasons = new Map<string, string>();

/** A part that is text is shown as it is; HTML and attachments as what is safe to look at. */
const formOf = (part: string, as: RevealForm): RevealForm => {
	if (as !== 'content') return as;
	return part === 'html' || part.startsWith('attachment:') ? 'view' : 'content';
};

const Problem = ({ error }: { error: unknown }) => {
	const t = useTranslations('message');
	if (!(error instanceof ApiError)) return <Notice tone="error">{sentenceOf(error)}</Notice>;
	if (error.code === 'second-factor-needed') return null;
	if (error.code === 'second-factor-missing') {
		return (
			<Notice tone="warning">
				{t.rich('reveal.factorMissing', {
					account: (text) => (
						<Link href="/account" className="font-medium underline underline-offset-3">
							{text}
						</Link>
					),
				})}
			</Notice>
		);
	}
	return <Notice tone="error">{error.message}</Notice>;
};

/** Asks for what, why, and, when the last second factor is not fresh, for a code. */
export const RevealDialog = ({
	message,
	asked,
	onClose,
	onRevealed,
}: {
	message: MessageDetail;
	asked: Asked;
	onClose: () => void;
	onRevealed: (answer: RevealResponse) => void;
}) => {
	const t = useTranslations('message');
	const parts = useRevealableParts(message);
	const { data: me } = useQuery(meQuery);
	const [part, setPart] = useState(asked.part ?? 'body');
	const [reason, setReason] = useState('');
	const [code, setCode] = useState('');
	const [codeAsked, setCodeAsked] = useState(false);
	const [busy, setBusy] = useState(false);
	const [error, setError] = useState<unknown>(null);
	const [password, setPassword] = useState(newPassword);
	const [encrypt, setEncrypt] = useState(true);
	const earlier = reasons.get(message.id);
	const saves = asked.as === 'file';
	const name = parts.find(({ value }) => value === part)?.name ?? part;

	const reveal = async (event?: FormEvent) => {
		event?.preventDefault();
		setBusy(true);
		setError(null);
		const as = asked.part === null ? formOf(part, asked.as) : asked.as;
		const body: RevealRequest = {
			part,
			as,
			reason: reason.trim(),
			...(codeAsked && code ? { code } : {}),
			...(saves && encrypt ? { password } : {}),
		};
		try {
			const answer = await request<RevealResponse>(`/api/messages/${message.id}/reveal`, { method: 'POST', body });
			reasons.set(message.id, body.reason);
			onRevealed(answer);
		} catch (problem) {
			setBusy(false);
			setCode('');
			setError(problem);
			if (problem instanceof ApiError && codeErrors.has(problem.code)) setCodeAsked(true);
		}
	};

	const usePasskey = async () => {
		setBusy(true);
		const { error: refused } = await (await authClient()).signIn.passkey();
		if (!refused) return reveal();
		setBusy(false);
		setError(new ApiError(403, 'passkey', refused.message ?? t('reveal.passkeyRefused')));
	};

	return (
		<Dialog
			open
			onOpenChange={(open) => !open && onClose()}
			title={t(saves ? 'reveal.titleSave' : 'reveal.title')}
			description={t('reveal.description')}
		>
			<form onSubmit={reveal} className="grid gap-4">
				{asked.part === null ? (
					<Field label={t('reveal.part')}>
						{(control) => (
							<NativeSelect {...control} value={part} onChange={(event) => setPart(event.target.value)}>
								{parts.map(({ value, name: partName }) => (
									<option key={value} value={value}>
										{partName}
									</option>
								))}
							</NativeSelect>
						)}
					</Field>
				) : (
					<p className="text-sm font-medium [overflow-wrap:anywhere]">{name}</p>
				)}
				{saves && <SaveOptions encrypt={encrypt} onEncrypt={setEncrypt} password={password} onPassword={setPassword} />}
				<Field label={t('reveal.reason')} hint={t('reveal.reasonHint')}>
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
				{earlier && reason === '' && (
					<Button
						size="small"
						className="-mt-2 h-auto min-h-7 max-w-full justify-self-start py-1 text-left whitespace-normal"
						onClick={() => setReason(earlier)}
					>
						<RotateCcw aria-hidden />
						<span className="line-clamp-2 min-w-0 [overflow-wrap:anywhere]">
							{t('reveal.again', { reason: earlier })}
						</span>
					</Button>
				)}
				{codeAsked && (
					<Field label={t('reveal.code')} hint={t('reveal.codeHint')}>
						{(control) => <CodeInput {...control} value={code} onValueChange={setCode} autoFocus />}
					</Field>
				)}
				{codeAsked && (me?.passkeys ?? 0) > 0 && (
					<Button variant="link" size="text" className="justify-self-start" disabled={busy} onClick={usePasskey}>
						{t('reveal.passkey')}
					</Button>
				)}
				{error !== null && <Problem error={error} />}
				<div className="flex justify-end gap-2">
					<Button onClick={onClose}>{t('reveal.cancel')}</Button>
					<Button
						type="submit"
						variant="danger"
						busy={busy}
						disabled={
							reason.trim().length < 3 ||
							(codeAsked && code.length !== 6) ||
							(saves && encrypt && password.length < shortestPassword)
						}
					>
						{t(saves ? 'reveal.save' : 'reveal.do')}
					</Button>
				</div>
			</form>
		</Dialog>
	);
};
