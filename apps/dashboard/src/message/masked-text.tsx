'use client';

import type { MaskedPart, MessageDetail } from '@straymail/contracts';
import { Badge } from '../components/ui/badge.tsx';
import { Notice } from '../components/ui/notice.tsx';
import { findingTypeNames } from '../words/categories.ts';
import { plural } from '../words/numbers.ts';
import { findingAnchor } from './finding-list.tsx';
import { notReadReason, partName } from './parts.ts';
import { type Piece, type Section, sectionsOf } from './pieces.ts';

const showFinding = (index: number) => {
	const row = document.getElementById(findingAnchor(index));
	row?.scrollIntoView({ block: 'center' });
	row?.focus({ preventScroll: true });
};

const Chip = ({ piece, message }: { piece: Piece; message: MessageDetail }) => {
	const finding = message.findings[piece.finding ?? -1];
	const name = finding ? findingTypeNames[finding.type] : 'Finding';
	return (
		<button
			type="button"
			title={finding ? `${name}, ${finding.confidence} %` : name}
			onClick={() => piece.finding !== null && showFinding(piece.finding)}
			className="bg-moderate-soft text-moderate hover:outline-moderate inline max-w-full rounded-sm px-1 text-left font-mono font-semibold break-words whitespace-pre-wrap hover:outline-1"
		>
			<span className="sr-only">{name}: </span>
			{piece.text}
		</button>
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

const foldedNames = { quotation: 'Quotation', signature: 'Signature', disclaimer: 'Disclaimer' } as const;

const Folded = ({
	section,
	message,
}: {
	section: Section & { kind: keyof typeof foldedNames };
	message: MessageDetail;
}) => (
	<details className="border-line-strong/40 my-2 border-l-2 pl-3">
		<summary className="text-muted hover:text-foreground inline-flex min-h-6 w-fit items-center gap-1 rounded text-sm">
			{foldedNames[section.kind]}, {plural(section.lines, 'line')}
			{section.pieces.some(({ finding }) => finding !== null) && ', with findings'}
		</summary>
		<div className="text-muted mt-1">
			<Pieces pieces={section.pieces} message={message} />
		</div>
	</details>
);

const Part = ({ part, message, named }: { part: MaskedPart; message: MessageDetail; named: boolean }) => (
	<section aria-label={partName(part.part)} className="mb-6">
		{named && (
			<p className="text-muted mb-1.5 flex items-center gap-2 text-xs font-medium">
				{part.part.startsWith('attachment:') && <Badge>Attachment</Badge>}
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
		{part.truncated && <p className="text-muted mt-2 text-sm">The text was cut here for display.</p>}
	</section>
);

/** Masked text of the body and of the attachments that were read. What was found is drawn as chips. */
export const MaskedText = ({ parts, message }: { parts: readonly MaskedPart[]; message: MessageDetail }) => (
	<>
		{parts.map((part) => (
			<Part key={part.part} part={part} message={message} named={parts.length > 1 || part.part !== 'body'} />
		))}
		{message.view?.notRead.map(({ part, reason }) => (
			<Notice key={`${part} ${reason}`} tone="warning" className="mt-2">
				{partName(part)} was not read: {notReadReason(reason)}.
			</Notice>
		))}
	</>
);
