'use client';

import { Copy } from 'lucide-react';
import { Button } from '../components/ui/button.tsx';
import { Notice } from '../components/ui/notice.tsx';
import { toast } from '../components/ui/toast.tsx';

/** Shown once: each lets its owner in once when the telephone is lost. */
export const BackupCodes = ({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) => (
	<div className="grid gap-4">
		<Notice tone="warning">
			Keep these backup codes where you keep your passwords. Each works once, and they are not shown again.
		</Notice>
		<ul
			aria-label="Backup codes"
			className="bg-sunken border-line grid grid-cols-2 gap-x-6 gap-y-1 rounded-lg border px-4 py-3 font-mono text-sm"
		>
			{codes.map((code) => (
				<li key={code}>{code}</li>
			))}
		</ul>
		<div className="flex flex-wrap justify-between gap-2">
			<Button
				onClick={() =>
					navigator.clipboard.writeText(codes.join('\n')).then(
						() => toast('Backup codes copied'),
						() => toast('The browser did not allow copying. Select the codes instead.', { error: true }),
					)
				}
			>
				<Copy aria-hidden /> Copy codes
			</Button>
			<Button variant="primary" onClick={onDone}>
				I have saved the codes
			</Button>
		</div>
	</div>
);
