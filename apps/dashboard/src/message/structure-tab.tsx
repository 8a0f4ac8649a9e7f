'use client';

import type { MaskedMimeNode, MessageDetail } from '@straymail/contracts';
import { File, FileText, Folder } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Notice } from '../components/ui/notice.tsx';
import { useWords } from '../words/use-words.ts';
import { Absence } from './absence.tsx';

const iconOf = (node: MaskedMimeNode) => {
	if (node.children.length > 0) return Folder;
	return node.contentType.startsWith('text/') ? FileText : File;
};

const Node = ({ node }: { node: MaskedMimeNode }) => {
	const { size } = useWords();
	const Icon = iconOf(node);
	const notes = [node.charset, node.encoding, node.disposition, size(node.size)].filter(Boolean).join(' · ');
	return (
		<li>
			<div className="flex min-w-0 items-baseline gap-2 py-1 text-sm">
				<Icon aria-hidden className="text-muted size-4 shrink-0 self-center" />
				<span className="text-muted w-8 shrink-0 font-mono text-xs">{node.path || '–'}</span>
				<span className="min-w-0 [overflow-wrap:anywhere]">
					<span className="font-medium">{node.contentType}</span>
					{node.fileName && <span> “{node.fileName}”</span>} <span className="text-muted">{notes}</span>
				</span>
			</div>
			{node.children.length > 0 && (
				<ul className="border-line ml-2 border-l pl-4">
					{node.children.map((child) => (
						<Node key={child.path} node={child} />
					))}
				</ul>
			)}
		</li>
	);
};

const octetMarks = ['bareCr', 'bareLf', 'nul'] as const;

/** The MIME tree with section numbers as in IMAP (RFC 9051 §6.4.5), and what is odd about the message's octets. */
export const StructureTab = ({ message }: { message: MessageDetail }) => {
	const t = useTranslations('message');
	const { view } = message;
	if (!view) return <Absence message={message} />;
	const odd = octetMarks.filter((name) => view.octets[name]);
	return (
		<div className="grid gap-3">
			<ul aria-label={t('structure.name')}>
				<Node node={view.structure} />
			</ul>
			{view.reading === 'tolerant' && <Notice tone="warning">{t('structure.tolerant')}</Notice>}
			{odd.length > 0 && (
				<Notice tone="warning">
					{t('structure.odd', { octets: odd.map((name) => t(`structure.octets.${name}`)).join(', ') })}
				</Notice>
			)}
		</div>
	);
};
