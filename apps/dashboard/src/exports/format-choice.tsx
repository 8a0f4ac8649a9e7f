'use client';

import type { ExportFormat } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Badge } from '../components/ui/badge.tsx';
import { cn } from '../words/class-names.ts';

const formats: readonly ExportFormat[] = ['csv', 'jsonl', 'eml', 'mbox'];

export const isPlain = (format: ExportFormat): boolean => format === 'eml' || format === 'mbox';

/** Which sort of file; what opens plain content says so. */
export const FormatChoice = ({
	value,
	onChange,
}: {
	value: ExportFormat;
	onChange: (format: ExportFormat) => void;
}) => {
	const t = useTranslations('exports');
	const name = useId();
	return (
		<fieldset>
			<legend className="mb-1.5 text-sm font-medium">{t('format')}</legend>
			<div className="grid gap-2 sm:grid-cols-2">
				{formats.map((format) => (
					<label
						key={format}
						className={cn(
							'flex gap-2.5 rounded-lg border p-3 transition-colors',
							value === format ? 'border-accent-text bg-accent-soft' : 'border-line hover:bg-hover',
						)}
					>
						<input
							type="radio"
							name={name}
							value={format}
							checked={value === format}
							onChange={() => onChange(format)}
							aria-label={t(`${format}.name`)}
							aria-describedby={`${name}-${format}`}
							className="accent-accent mt-0.5 size-4 shrink-0"
						/>
						<span className="min-w-0">
							<span className="flex flex-wrap items-center gap-1.5 text-sm font-medium">
								{t(`${format}.name`)}
								<Badge className={isPlain(format) ? 'bg-high-soft text-high' : 'bg-good-soft text-good'}>
									{isPlain(format) ? t('plain') : t('masked')}
								</Badge>
							</span>
							<span id={`${name}-${format}`} className="text-muted mt-0.5 block text-xs">
								{t(`${format}.meaning`)}
							</span>
						</span>
					</label>
				))}
			</div>
		</fieldset>
	);
};
