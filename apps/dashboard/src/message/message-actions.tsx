'use client';

import type { BulkAction, MessageDetail } from '@straymail/contracts';
import { CheckCheck, Flag, Lock, LockOpen, Undo2, UserRound } from 'lucide-react';
import dynamic from 'next/dynamic';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../components/ui/button.tsx';
import { Notice } from '../components/ui/notice.tsx';
import type { AskedAction } from '../inbox/bulk/action-dialog.tsx';
import { useBulk } from '../inbox/bulk/use-bulk.ts';
import { useShortcuts } from '../shell/shortcuts/use-shortcuts.ts';
import { RevealButton } from './reveal/reveal-button.tsx';
import { useReveals } from './reveal/reveals.tsx';
import { useMayDecide } from './use-decision.ts';

const ActionDialog = dynamic(() => import('../inbox/bulk/action-dialog.tsx').then((module) => module.ActionDialog));

/** What a person may do with a message: review, reveal, assign, hold, put into the next report. */
export const MessageActions = ({ message }: { message: MessageDetail }) => {
	const t = useTranslations('message');
	const { run, undo } = useBulk();
	const { ask } = useReveals();
	const allowed = useMayDecide();
	const [busy, setBusy] = useState(false);
	const [asked, setAsked] = useState<AskedAction | null>(null);
	const reviewed = message.status === 'reviewed';
	const perform = async (action: BulkAction) => {
		setBusy(true);
		await run([message.id], action);
		setBusy(false);
	};
	const toggle = () => void perform({ type: reviewed ? 'unreview' : 'review' });
	const report = () => void perform({ type: 'report', value: !message.inReport });
	const hold = () => (message.held ? void perform({ type: 'release-hold' }) : setAsked('hold'));
	// In the side panel the list's own handlers act on the row that has the focus, which is this message's.
	const onPage = usePathname().startsWith('/messages/') && allowed;
	useShortcuts('message', {
		reveal: message.metadataOnly || message.locked ? undefined : () => ask({ part: null, as: 'content' }),
		reviewMessage: onPage && !reviewed ? toggle : undefined,
	});
	useShortcuts(
		'inbox',
		onPage
			? {
					assign: () => setAsked('assign'),
					level: () => setAsked('level'),
					kind: () => setAsked('kind'),
					attribute: () => setAsked('attribute'),
					hold,
					report,
					undo: () => void undo(),
				}
			: {},
	);
	return (
		<>
			<div role="toolbar" aria-label={t('actions.name')} className="mt-3 flex flex-wrap gap-2">
				{allowed && (
					<Button
						variant={reviewed ? 'secondary' : 'primary'}
						busy={busy}
						disabled={message.status === 'received'}
						aria-keyshortcuts="e"
						onClick={toggle}
					>
						{reviewed ? <Undo2 aria-hidden /> : <CheckCheck aria-hidden />}
						{t(reviewed ? 'actions.unreview' : 'actions.review')}
					</Button>
				)}
				<RevealButton message={message} part={null} as="content">
					{t('actions.reveal')}
				</RevealButton>
				{allowed && (
					<>
						<Button busy={busy} aria-keyshortcuts="a" onClick={() => setAsked('assign')}>
							<UserRound aria-hidden />
							<span className="max-w-40 truncate">
								{message.assignee ? t('actions.assignedTo', { name: message.assignee.name }) : t('actions.assign')}
							</span>
						</Button>
						<Button
							busy={busy}
							aria-pressed={message.held}
							aria-keyshortcuts="h"
							className="aria-pressed:bg-moderate-soft aria-pressed:text-moderate"
							onClick={hold}
						>
							{message.held ? <LockOpen aria-hidden /> : <Lock aria-hidden />}
							{t(message.held ? 'actions.held' : 'actions.hold')}
						</Button>
						<Button
							busy={busy}
							aria-pressed={message.inReport}
							aria-keyshortcuts="r"
							className="aria-pressed:bg-accent-soft aria-pressed:text-accent-text"
							onClick={report}
						>
							<Flag aria-hidden /> {t(message.inReport ? 'actions.inReport' : 'actions.report')}
						</Button>
					</>
				)}
			</div>
			{message.locked && (
				<Notice tone="error" className="mt-3">
					{t('actions.locked')}
				</Notice>
			)}
			{asked && (
				<ActionDialog
					action={asked}
					count={1}
					onRun={(action) => void perform(action)}
					onClose={() => setAsked(null)}
				/>
			)}
		</>
	);
};
