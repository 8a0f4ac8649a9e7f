'use client';

import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '../components/ui/button.tsx';

/** Puts text on the clipboard and says so for a moment. */
export const CopyButton = ({ text, label, name }: { text: string; label: string; name?: string }) => {
	const t = useTranslations('domains');
	const [said, setSaid] = useState<'copied' | 'failed' | null>(null);
	useEffect(() => {
		if (!said) return;
		const timer = setTimeout(() => setSaid(null), 2_000);
		return () => clearTimeout(timer);
	}, [said]);
	const copy = () =>
		navigator.clipboard.writeText(text).then(
			() => setSaid('copied'),
			// Without leave or outside a secure page: the text stands there to be selected.
			() => setSaid('failed'),
		);
	return (
		<Button size="small" aria-label={label} onClick={() => void copy()} className="min-w-22">
			{said === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
			<span aria-live="polite">{said ? t(said) : (name ?? t('copy'))}</span>
		</Button>
	);
};
