'use client';

import { ArrowDown, ArrowUp, RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '../../components/ui/button.tsx';
import { cn } from '../../words/class-names.ts';
import { columnFields } from '../fields.ts';
import { useFieldWords } from '../use-field-words.ts';
import { type ColumnLayout, defaultLayout, isShown, mayHide, withMove, withShown } from './column-layout.ts';
import { columnLayout } from './kept-layout.ts';

const fieldOf = new Map(columnFields.map((field) => [field.id, field]));
const densities: readonly ColumnLayout['density'][] = ['dense', 'roomy'];

/** Which columns, in which order, how dense. What dragging does, this does by keyboard. */
export const ColumnsMenu = ({ listWidth }: { listWidth: () => number }) => {
	const t = useTranslations('inbox');
	const { fieldName } = useFieldWords();
	const layout = columnLayout.use();
	const width = listWidth();
	return (
		<>
			<fieldset className="mb-3">
				<legend className="text-muted mb-1 text-xs font-medium">{t('columns.density')}</legend>
				<div className="bg-sunken flex gap-1 rounded-md p-0.5">
					{densities.map((density) => (
						<label
							key={density}
							className={cn(
								'has-focus-visible:outline-ring flex h-7 flex-1 items-center justify-center rounded text-sm has-focus-visible:outline-2',
								layout.density === density && 'bg-surface font-medium shadow-xs',
							)}
						>
							<input
								type="radio"
								name="density"
								value={density}
								checked={layout.density === density}
								onChange={() => columnLayout.change((old) => ({ ...old, density }))}
								className="sr-only"
							/>
							{t(`columns.${density}`)}
						</label>
					))}
				</div>
			</fieldset>
			<ul aria-label={t('columns.title')}>
				{layout.order.map((id, at) => {
					const field = fieldOf.get(id);
					if (!field) return null;
					const name = fieldName(id);
					return (
						<li key={id} className="hover:bg-hover flex h-8 items-center gap-1 rounded pl-1.5">
							<label className="flex min-w-0 flex-1 items-center gap-2 text-sm">
								<input
									type="checkbox"
									checked={isShown(layout, field, width)}
									disabled={!mayHide(id)}
									onChange={(event) => columnLayout.change((old) => withShown(old, id, event.target.checked))}
									className="accent-accent size-3.5"
								/>
								<span className="truncate">{name}</span>
							</label>
							<Button
								variant="ghost"
								size="iconSmall"
								disabled={at === 0}
								aria-label={t('columns.earlier', { column: name })}
								onClick={() => columnLayout.change((old) => withMove(old, id, at - 1))}
							>
								<ArrowUp aria-hidden />
							</Button>
							<Button
								variant="ghost"
								size="iconSmall"
								disabled={at === layout.order.length - 1}
								aria-label={t('columns.later', { column: name })}
								onClick={() => columnLayout.change((old) => withMove(old, id, at + 1))}
							>
								<ArrowDown aria-hidden />
							</Button>
						</li>
					);
				})}
			</ul>
			<Button size="small" variant="ghost" className="mt-2" onClick={() => columnLayout.change(() => defaultLayout)}>
				<RotateCcw aria-hidden /> {t('columns.reset')}
			</Button>
		</>
	);
};
