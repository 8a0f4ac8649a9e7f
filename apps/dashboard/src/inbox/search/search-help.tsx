'use client';

import { useTranslations } from 'next-intl';
import { PopoverClose } from '../../components/ui/popover-close.tsx';

/** An example and the message that says what it finds. */
const examples = [
	['senderdomain:example.org', 'senderdomain'],
	['level:>=high', 'level'],
	['kind:genuine', 'kind'],
	['category:medical', 'category'],
	['is:unreviewed', 'is'],
	['assignee:me', 'assignee'],
	['intended:army.mil', 'intended'],
	['trap:army.ml', 'trap'],
	['from:ann@example.org', 'from'],
	['to:j.smith', 'to'],
	['finding:us-ssn', 'finding'],
	['has:attachment', 'has'],
	['type:pdf', 'type'],
	['auth:dmarc-fail', 'auth'],
	['after:7d', 'after'],
	['larger:1M', 'larger'],
	['"travel order"', 'phrase'],
	['-kind:spam', 'minus'],
] as const;

export const SearchHelp = ({ onTry }: { onTry: (example: string) => void }) => {
	const t = useTranslations('inbox');
	return (
		<>
			<ul className="grid gap-px">
				{examples.map(([example, meaning]) => (
					<li key={example}>
						<PopoverClose
							onClick={() => onTry(example)}
							className="hover:bg-hover grid w-full grid-cols-[11.5rem_1fr] items-baseline gap-3 rounded px-1.5 py-1 text-left max-sm:grid-cols-1 max-sm:gap-0"
						>
							<code className="text-accent-text truncate text-xs">{example}</code>
							<span className="text-muted text-xs">{t(`help.${meaning}`)}</span>
						</PopoverClose>
					</li>
				))}
			</ul>
			<p className="text-muted border-line mt-2 border-t pt-2 text-xs">{t('help.rule')}</p>
		</>
	);
};
