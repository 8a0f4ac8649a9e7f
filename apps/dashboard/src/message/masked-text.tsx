'use client';

import type { MaskedPart, MessageDetail } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { Badge } from '../components/ui/badge.tsx';
import { Notice } from '../components/ui/notice.tsx';
import { Popover } from '../components/ui/popover.tsx';
import { cn } from '../words/class-names.ts';
import { useWords } from '../words/use-words.ts';
import { FindingDetails } from './finding-details.tsx';
import { useNotReadReason, usePartName } from './parts.ts';
import { type Piece, type Section, sectionsOf } from './pieces.ts';
import { standing } from './use-decision.ts';

const Chip = ({ piece, message }: { piece: Piece; message: MessageDetail }) => {
	const t = useTranslations('message');
	const { findingTypeName } = useWords();
	const index = piece.finding ?? -1;
	const finding = message.findings[index];
	if (!finding) return <span>{piece.text}</span>;
	const name = findingTypeName(finding.type);
	const wrong = standing(message, 'finding', finding.item)?.value === false;
	return (
		<Popover
			title={name}
			className="w-72"
			trigger={
				<button
					type="button"
					title={`${name}, ${t('findings.sure', { percent: finding.confidence })}`}
					className={cn(
						'inline max-w-full rounded-sm px-1 text-left font-mono font-semibold break-words whitespace-pre-wrap hover:outline-1',
						wrong ? 'bg-none-soft text-none line-through' : 'bg-moderate-soft text-moderate hover:outline-moderate',
					)}
				>
					<span className="sr-only">{name}: </span>
					{piece.text}
				</button>
			}
		>
			<FindingDetails message={message} index={index} />
		</Popover>
	);
};

const Pieces = ({ pieces, message }: { pieces: readonly Piece[]; message: MessageDetail }) => (
	<div className="masked-text">
		{pieces.map((piece) =>
			piece.finding === null ? (
				<span key={piece.start}>{piece.text}</span>
			) : (
				<Chip key={piece.start} piece={piece} message={message} />
			),
		)}
	</div>
);

const Folded = ({
	section,
	message,
}: {
	section: Section & { kind: 'quotation' | 'signature' | 'disclaimer' };
	message: MessageDetail;
}) => {
	const t = useTranslations('message');
	const holdsFindings = section.pieces.some(({ finding }) => finding !== null);
	return (
		<details className="border-line-strong/40 my-2 border-l-2 pl-3">
			<summary className="text-muted hover:text-foreground inline-flex min-h-6 w-fit items-center gap-1 rounded text-sm">
				{t(`text.${section.kind}`, { lines: section.lines })}
				{holdsFindings && `, ${t('text.withFindings')}`}
			</summary>
			<div className="text-muted mt-1">
				<Pieces pieces={section.pieces} message={message} />
			</div>
		</details>
	);
};

const Part = ({ part, message, named }: { part: MaskedPart; message: MessageDetail; named: boolean }) => {
	const t = useTranslations('message');
	const partName = usePartName();
	return (
		<section aria-label={partName(part.part)} className="mb-6">
			{named && (
				<p className="text-muted mb-1.5 flex items-center gap-2 text-xs font-medium">
					{part.part.startsWith('attachment:') && <Badge>{t('text.attachment')}</Badge>}
					<span className="min-w-0 truncate">{partName(part.part)}</span>
				</p>
			)}
			{sectionsOf(part).map((section) =>
				section.kind === 'main' ? (
					<Pieces key={section.start} pieces={section.pieces} message={message} />
				) : (
					<Folded key={section.start} section={{ ...section, kind: section.kind }} message={message} />
				),
			)}
			{part.truncated && <p className="text-muted mt-2 text-sm">{t('text.cut')}</p>}
		</section>
	);
};

/** Masked text of the body and of the attachments that were read. What was found is drawn as chips. */
export const MaskedText = ({ parts, message }: { parts: readonly MaskedPart[]; message: MessageDetail }) => {
	const t = useTranslations('message');
	const partName = usePartName();
	const reasonOf = useNotReadReason();
	return (
		<>
			{parts.map((part) => (
				<Part key={part.part} part={part} message={message} named={parts.length > 1 || part.part !== 'body'} />
			))}
			{message.view?.notRead.map(({ part, reason }) => (
				<Notice key={`${part} ${reason}`} tone="warning" className="mt-2">
					{t('text.notRead', { part: partName(part), reason: reasonOf(reason) })}
				</Notice>
			))}
		</>
	);
};
