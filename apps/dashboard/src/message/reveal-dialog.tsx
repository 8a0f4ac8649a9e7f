'use client';

import type { MessageDetail, RevealRequest, RevealResponse } from '@straymail/contracts';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { type FormEvent, useState } from 'react';
import { ApiError, sentenceOf } from '../api/api-error.ts';
import { authClient } from '../api/auth-client.ts';
import { meQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import { Button } from '../components/ui/button.tsx';
import { CodeInput } from '../components/ui/code-input.tsx';
import { Dialog } from '../components/ui/dialog.tsx';
import { Field } from '../components/ui/field.tsx';
import { NativeSelect, Textarea } from '../components/ui/input.tsx';
import { Notice } from '../components/ui/notice.tsx';
import type { Revealed } from './revealed-content.tsx';

const partsOf = (message: MessageDetail): readonly { readonly value: string; readonly name: string }[] => [
	{ value: 'body', name: 'Text of the message' },
	{ value: 'headers', name: 'Headers' },
	...message.attachments.map(({ index, fileName }) => ({
		value: `attachment:${index}`,
		name: `Attachment: ${fileName || index + 1}`,
	})),
	{ value: 'raw', name: 'The whole message, raw' },
];

const codeErrors = new Set(['second-factor-needed', 'second-factor-wrong']);

const Problem = ({ error }: { error: unknown }) => {
	if (!(error instanceof ApiError)) return <Notice tone="error">{sentenceOf(error)}</Notice>;
	if (error.code === 'second-factor-needed') return null;
	if (error.code === 'second-factor-missing') {
		return (
			<Notice tone="warning">
				Revealing needs a second factor.{' '}
				<Link href="/account" className="font-medium underline underline-offset-3">
					Set one up in your account
				</Link>
				, then come back.
			</Notice>
		);
	}
	return <Notice tone="error">{error.message}</Notice>;
};

/** Asks for what, why, and, when the last second factor is not fresh, for a code. */
export const RevealDialog = ({
	message,
	onClose,
	onRevealed,
}: {
	message: MessageDetail;
	onClose: () => void;
	onRevealed: (revealed: Revealed) => void;
}) => {
	const parts = partsOf(message);
	const { data: me } = useQuery(meQuery);
	const [part, setPart] = useState('body');
	const [reason, setReason] = useState('');
	const [code, setCode] = useState('');
	const [codeAsked, setCodeAsked] = useState(false);
	const [busy, setBusy] = useState(false);
	const [error, setError] = useState<unknown>(null);

	const reveal = async (event?: FormEvent) => {
		event?.preventDefault();
		setBusy(true);
		setError(null);
		const body: RevealRequest = { part, as: 'content', reason: reason.trim(), ...(codeAsked && code ? { code } : {}) };
		try {
			const answer = await request<RevealResponse>(`/api/messages/${message.id}/reveal`, { method: 'POST', body });
			onRevealed({ answer, name: parts.find(({ value }) => value === part)?.name ?? part });
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
		setError(new ApiError(403, 'passkey', refused.message ?? 'The passkey was not accepted.'));
	};

	return (
		<Dialog
			open
			onOpenChange={(open) => !open && onClose()}
			title="Reveal plain content"
			description="Your name, the part, the time and the reason go into the audit log and stay there."
		>
			<form onSubmit={reveal} className="grid gap-4">
				<Field label="Part">
					{(control) => (
						<NativeSelect {...control} value={part} onChange={(event) => setPart(event.target.value)}>
							{parts.map(({ value, name }) => (
								<option key={value} value={value}>
									{name}
								</option>
							))}
						</NativeSelect>
					)}
				</Field>
				<Field label="Reason" hint="Why masked text is not enough, for whoever reads the log.">
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
				{codeAsked && (
					<Field label="Code from your authenticator app" hint="Six digits; asked again after five minutes.">
						{(control) => <CodeInput {...control} value={code} onValueChange={setCode} autoFocus />}
					</Field>
				)}
				{codeAsked && (me?.passkeys ?? 0) > 0 && (
					<Button variant="link" size="text" className="justify-self-start" disabled={busy} onClick={usePasskey}>
						Use a passkey instead
					</Button>
				)}
				{error !== null && <Problem error={error} />}
				<div className="flex justify-end gap-2">
					<Button onClick={onClose}>Cancel</Button>
					<Button
						type="submit"
						variant="danger"
						busy={busy}
						disabled={reason.trim().length < 3 || (codeAsked && code.length !== 6)}
					>
						Reveal
					</Button>
				</div>
			</form>
		</Dialog>
	);
};
