'use client';

import type { MessageDetail } from '@straymail/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { CheckCheck, Eye, Undo2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { usePathname } from 'next/navigation';
import { useState } from 'react';
import { Button } from '../components/ui/button.tsx';
import { Notice } from '../components/ui/notice.tsx';
import { useReview } from '../inbox/use-review.ts';
import { useKeyPress } from '../shell/key-press.ts';
import { type Revealed, RevealedContent } from './revealed-content.tsx';

const RevealDialog = dynamic(() => import('./reveal-dialog.tsx').then((module) => module.RevealDialog));

/** What a person may do with a message; what was revealed stands right below. */
export const MessageActions = ({ message }: { message: MessageDetail }) => {
	const queryClient = useQueryClient();
	const { review, unreview } = useReview();
	const [busy, setBusy] = useState(false);
	const [revealing, setRevealing] = useState(false);
	const [revealed, setRevealed] = useState<Revealed | null>(null);
	const reviewed = message.status === 'reviewed';
	const run = async (work: () => Promise<unknown>) => {
		setBusy(true);
		await work();
		setBusy(false);
	};
	const toggle = () => void run(() => (reviewed ? unreview([message.id]) : review([message.id])));
	// In the side panel the list's own handler marks the row that has the focus.
	useKeyPress(usePathname().startsWith('/messages/') ? { e: () => !reviewed && toggle() } : {});
	return (
		<>
			<div className="mt-3 flex flex-wrap gap-2">
				<Button
					variant={reviewed ? 'secondary' : 'primary'}
					busy={busy}
					disabled={message.status === 'received'}
					onClick={toggle}
				>
					{reviewed ? <Undo2 aria-hidden /> : <CheckCheck aria-hidden />}
					{reviewed ? 'Mark as unreviewed' : 'Mark reviewed'}
				</Button>
				{!message.metadataOnly && (
					<Button disabled={message.locked} onClick={() => setRevealing(true)}>
						<Eye aria-hidden /> Reveal…
					</Button>
				)}
			</div>
			{message.locked && (
				<Notice tone="error" className="mt-3">
					This message bears a classification marking and is opened by nobody here. Report it to the organisation it was
					meant for.
				</Notice>
			)}
			{revealing && (
				<RevealDialog
					message={message}
					onClose={() => setRevealing(false)}
					onRevealed={(content) => {
						setRevealing(false);
						setRevealed(content);
						// The reveal now stands in the history.
						void queryClient.invalidateQueries({ queryKey: ['message', message.id] });
					}}
				/>
			)}
			{revealed && <RevealedContent revealed={revealed} onHide={() => setRevealed(null)} />}
		</>
	);
};
