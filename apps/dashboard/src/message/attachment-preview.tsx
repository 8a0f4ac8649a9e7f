'use client';

import type { AttachmentPreview as Preview } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { Notice } from '../components/ui/notice.tsx';
import { useWords } from '../words/use-words.ts';
import { useNotReadReason } from './parts.ts';

type Of<T extends Preview['type']> = Extract<Preview, { type: T }>;

const Pictures = ({ preview, name }: { preview: Of<'pictures'>; name: string }) => {
	const t = useTranslations('message');
	const { pictures, pages } = preview;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
		<div tabIndex={0} className="bg-sunken grid max-h-[75dvh] justify-items-center gap-3 overflow-auto p-3">
			{pictures.map(({ mediaType, data, width, height }, at) => (
				<img
					key={at}
					src={`data:${mediaType};base64,${data}`}
					width={width}
					height={height}
					alt={pages > 1 ? t('preview.page', { page: at + 1, pages, name }) : name}
					className="h-auto max-w-full border border-black/10 bg-white shadow-sm"
				/>
			))}
			{pages > pictures.length && (
				<p className="text-muted text-sm">{t('preview.morePages', { shown: pictures.length, pages })}</p>
			)}
		</div>
	);
};

const Sheet = ({ sheet, name }: { sheet: Of<'table'>['sheets'][number]; name: string }) => {
	const t = useTranslations('message');
	const columns = Math.max(0, ...sheet.rows.map((row) => row.length));
	return (
		<div className="mb-4 last:mb-0">
			{sheet.name && <p className="mb-1 px-1 text-sm font-semibold">{sheet.name}</p>}
			<table aria-label={sheet.name || name} className="border-line border-collapse text-sm">
				<tbody>
					{sheet.rows.map((row, at) => (
						<tr key={at}>
							<th scope="row" className="border-line text-muted bg-sunken border px-1.5 text-right text-xs font-normal">
								{at + 1}
							</th>
							{Array.from({ length: columns }, (_, column) => (
								<td key={column} className="border-line max-w-80 border px-2 py-0.5 align-top whitespace-pre-wrap">
									{row[column] ?? ''}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
			{sheet.cut && <p className="text-muted mt-1 px-1 text-sm">{t('preview.tableCut')}</p>}
		</div>
	);
};

const Nothing = ({ preview }: { preview: Of<'none'> }) => {
	const t = useTranslations('message');
	const { count } = useWords();
	const reasonOf = useNotReadReason();
	if (preview.size) {
		return (
			<Notice tone="warning">
				{t('preview.tooManyPixels', { width: count(preview.size.width), height: count(preview.size.height) })}
			</Notice>
		);
	}
	if (preview.reason === 'no-preview') return <Notice tone="info">{t('preview.none')}</Notice>;
	return <Notice tone="warning">{t('preview.failed', { reason: reasonOf(preview.reason) })}</Notice>;
};

/** What the server made of an attachment that is safe to look at. */
export const AttachmentPreview = ({ preview, name }: { preview: Preview; name: string }) => {
	const t = useTranslations('message');
	if (preview.type === 'pictures') return <Pictures preview={preview} name={name} />;
	if (preview.type === 'table') {
		return (
			// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
			<div tabIndex={0} className="max-h-[75dvh] overflow-auto p-3">
				{preview.sheets.map((sheet, at) => (
					<Sheet key={at} sheet={sheet} name={name} />
				))}
			</div>
		);
	}
	if (preview.type === 'text') {
		return (
			<>
				{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
				<pre tabIndex={0} className="masked-text max-h-[70dvh] overflow-auto p-4">
					{preview.text}
				</pre>
				{preview.cut && <p className="text-muted px-4 pb-3 text-sm">{t('text.cut')}</p>}
			</>
		);
	}
	return (
		<div className="p-3">
			<Nothing preview={preview} />
		</div>
	);
};
