'use client';

import type { BulkAction } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { Dialog } from '../../components/ui/dialog.tsx';
import { Field } from '../../components/ui/field.tsx';
import { Textarea } from '../../components/ui/input.tsx';

interface Props {
	readonly count: number;
	readonly onRun: (action: BulkAction) => void;
	readonly onClose: () => void;
}

const shortest = 3;

/** A legal hold: nothing expires until it is lifted. Its reason stays in the audit log. */
export const HoldDialog = ({ count, onRun, onClose }: Props) => {
	const t = useTranslations('inbox');
	const [reason, setReason] = useState('');
	const [tried, setTried] = useState(false);
	const box = useRef<HTMLTextAreaElement>(null);
	const short = reason.trim().length < shortest;
	return (
		<Dialog
			open
			onOpenChange={(open) => !open && onClose()}
			title={t('bulk.ask.hold', { count })}
			description={t('bulk.holdMeaning')}
			initialFocus={box}
		>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					setTried(true);
					if (short) return box.current?.focus();
					onClose();
					onRun({ type: 'hold', reason: reason.trim() });
				}}
			>
				<Field
					label={t('bulk.reason')}
					hint={t('bulk.reasonHint')}
					error={tried && short ? t('bulk.reasonShort') : undefined}
				>
					{(control) => (
						<Textarea
							{...control}
							ref={box}
							maxLength={1000}
							value={reason}
							onChange={(event) => setReason(event.target.value)}
							onKeyDown={(event) => {
								if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
								event.preventDefault();
								event.currentTarget.form?.requestSubmit();
							}}
						/>
					)}
				</Field>
				<div className="mt-4 flex justify-end gap-2">
					<Button variant="ghost" onClick={onClose}>
						{t('bulk.cancel')}
					</Button>
					<Button type="submit" variant="primary">
						{t('bulk.holdNow')}
					</Button>
				</div>
			</form>
		</Dialog>
	);
};
